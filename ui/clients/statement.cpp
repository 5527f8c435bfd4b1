// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/statement.h"

#include "common/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace wk {

Statement::Statement(const QString &accessibleName, QWidget *parent)
    : QFrame(parent), m_picture(new QLabel(this)), m_text(new QLabel(this))
{
    m_text->setAccessibleName(accessibleName);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(relatedSpacing);
    layout->addWidget(m_picture, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    showPicture();
}

void Statement::setStatement(Meaning meaning, const QString &text)
{
    m_meaning = meaning;
    m_text->setText(text);
    m_text->setAccessibleDescription(text); // its name says what it is about
    const bool isLoud = meaning == Meaning::Error;
    layout()->setContentsMargins(isLoud ? relatedSpacing + gridUnit : 0, isLoud ? relatedSpacing : 0,
                                 isLoud ? relatedSpacing : 0, isLoud ? relatedSpacing : 0);
    showPicture();
    update();
}

QString Statement::text() const
{
    return m_text->text();
}

void Statement::showPicture()
{
    m_picture->setPixmap(icon(m_meaning).pixmap(QSize(smallIconSize, smallIconSize), devicePixelRatioF()));
}

void Statement::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        showPicture();
    }
    QFrame::changeEvent(event);
}

void Statement::paintEvent(QPaintEvent *event)
{
    if (m_meaning == Meaning::Error) {
        QPainter painter(this);
        painter.fillRect(rect(), tintColor(m_meaning, palette()));
        painter.fillRect(QRect(0, 0, gridUnit, height()), fillColor(m_meaning, palette()));
    }
    QFrame::paintEvent(event);
}

} // namespace wk
