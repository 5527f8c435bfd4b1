// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/messagebar.h"

#include "common/icons.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <memory>

namespace wk {

namespace {

constexpr qsizetype mostOffers = 2;

Meaning meaningOf(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Success: return Meaning::Success;
    case MessageKind::Warning: return Meaning::Warning;
    case MessageKind::Error: return Meaning::Error;
    case MessageKind::Information:
    case MessageKind::Question: break;
    }
    return Meaning::Information;
}

QIcon iconOf(MessageKind kind)
{
    return kind == MessageKind::Question ? icon(Icon::Question, Meaning::Information) : icon(meaningOf(kind));
}

QString nameOf(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Information: return MessageBar::tr("Information");
    case MessageKind::Success: return MessageBar::tr("Success");
    case MessageKind::Question: return MessageBar::tr("Question");
    case MessageKind::Warning: return MessageBar::tr("Warning");
    case MessageKind::Error: return MessageBar::tr("Error");
    }
    return {};
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_picture(new QLabel(this))
    , m_text(new QLabel(this))
    , m_offers(new QHBoxLayout)
    , m_close(new QToolButton(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setAutoRaise(true);
    m_close->setIcon(icon(Icon::Close));
    m_close->setIconSize({smallIconSize, smallIconSize});
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);

    m_offers->setSpacing(relatedSpacing);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(groupSpacing, gridUnit, relatedSpacing, gridUnit);
    layout->setSpacing(relatedSpacing);
    layout->addWidget(m_picture);
    layout->addWidget(m_text, 1);
    layout->addLayout(m_offers);
    layout->addWidget(m_close);

    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    showKind();
    hide();
}

void MessageBar::showMessage(MessageKind kind, const QString &text, const QList<Offer> &offers)
{
    Q_ASSERT(offers.size() <= mostOffers);
    m_kind = kind;
    m_text->setText(text);
    showKind();
    showOffers(offers);
    setAccessibleName(text);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::dismiss()
{
    if (!isHidden()) {
        clear();
        Q_EMIT dismissed();
    }
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::clear()
{
    hide();
    m_text->clear();
    setAccessibleName({});
    showOffers({});
}

void MessageBar::showOffers(const QList<Offer> &offers)
{
    while (m_offers->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(m_offers->takeAt(0));
        item->widget()->hide();
        // Later, as it may be the button that was clicked.
        item->widget()->deleteLater();
    }
    for (const Offer &offer : offers.first(std::min(offers.size(), mostOffers))) {
        auto *button = new QPushButton(offer.verb, this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, run = offer.run] {
            clear();
            if (run) {
                run();
            }
        });
        m_offers->addWidget(button);
        button->show(); // at once, where the bar is in sight already
        setTabOrder(button, m_close);
    }
}

void MessageBar::showKind()
{
    m_picture->setPixmap(iconOf(m_kind).pixmap(QSize(smallIconSize, smallIconSize), devicePixelRatioF()));
    setAccessibleDescription(nameOf(m_kind));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(m_close->toolTip());
    update();
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange) {
        showKind();
    }
    QFrame::changeEvent(event);
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        dismiss();
        return;
    }
    QFrame::keyPressEvent(event);
}

void MessageBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Meaning meaning = meaningOf(m_kind);
    painter.fillRect(rect(), tintColor(meaning, palette()));
    painter.fillRect(QRect(0, 0, gridUnit, height()), fillColor(meaning, palette()));
}

} // namespace wk
