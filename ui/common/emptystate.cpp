// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/emptystate.h"

#include "common/textlabel.h"

#include <QEvent>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace wk {

namespace {

constexpr int pictureSize = 40;
constexpr int progressWidth = 160;
/// Longer lines are tiring to read.
constexpr int textWidthInCharacters = 60;

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel(this))
    , m_title(new TextLabel(TextSize::Title, this))
    , m_sentence(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_button(new QPushButton(this))
{
    m_picture->setAlignment(Qt::AlignCenter);
    for (QLabel *label : {static_cast<QLabel *>(m_title), m_sentence}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    limitWidth();
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(progressWidth, relatedSpacing);
    m_button->setAutoDefault(false);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_run) {
            m_run();
        }
    });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(groupSpacing, groupSpacing, groupSpacing, groupSpacing);
    layout->setSpacing(relatedSpacing);
    layout->addStretch(2);
    layout->addWidget(m_picture);
    for (QWidget *text : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_sentence)}) {
        auto *row = new QHBoxLayout;
        row->addStretch();
        row->addWidget(text, 1000);
        row->addStretch();
        layout->addLayout(row);
    }
    layout->addSpacing(relatedSpacing);
    layout->addWidget(m_progress, 0, Qt::AlignHCenter);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    // A little above the middle looks like the middle.
    layout->addStretch(3);
}

void EmptyState::showEmpty(Icon picture, const QString &title, const QString &sentence, const Offer &offer)
{
    showContent(icon(picture, Meaning::Contributing), title, sentence, offer);
}

void EmptyState::showLoading(const QString &title)
{
    showContent({}, title, {}, {});
    m_progress->show();
    m_progress->setAccessibleName(title);
}

void EmptyState::showError(const QString &title, const QString &sentence, const Offer &offer)
{
    showContent(icon(Meaning::Error), title, sentence, offer);
}

void EmptyState::showContent(const QIcon &picture, const QString &title, const QString &sentence,
                             const Offer &offer)
{
    m_icon = picture;
    showPicture();
    m_picture->setVisible(!picture.isNull());
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_progress->hide();
    m_run = offer.run;
    m_button->setText(offer.verb);
    m_button->setVisible(!offer.verb.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

void EmptyState::showPicture()
{
    if (!m_icon.isNull()) {
        m_picture->setPixmap(m_icon.pixmap(QSize(pictureSize, pictureSize), devicePixelRatioF()));
    }
}

void EmptyState::limitWidth()
{
    for (QLabel *label : {static_cast<QLabel *>(m_title), m_sentence}) {
        label->setMaximumWidth(fontMetrics().averageCharWidth() * textWidthInCharacters);
    }
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        limitWidth();
    }
    if (event->type() == QEvent::PaletteChange) {
        showPicture();
    }
    QWidget::changeEvent(event);
}

} // namespace wk
