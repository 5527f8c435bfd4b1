// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/textlabel.h"

#include "common/theme.h"

#include <QEvent>

namespace wk {

TextLabel::TextLabel(TextSize size, QWidget *parent) : QLabel(parent), m_size(size)
{
    setTextFormat(Qt::PlainText);
    if (size == TextSize::Small) {
        setForegroundRole(QPalette::PlaceholderText);
    }
    takeFont();
}

TextLabel::TextLabel(TextSize size, const QString &text, QWidget *parent) : TextLabel(size, parent)
{
    setText(text);
}

bool TextLabel::event(QEvent *event)
{
    // What is not in sight is not told of a change.
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::Show) {
        takeFont();
    }
    return QLabel::event(event);
}

void TextLabel::takeFont()
{
    switch (m_size) {
    case TextSize::Title: setFont(titleFont()); break;
    case TextSize::Section: {
        QFont font = bodyFont();
        font.setWeight(QFont::DemiBold);
        setFont(font);
        break;
    }
    case TextSize::Small: setFont(smallFont()); break;
    }
}

} // namespace wk
