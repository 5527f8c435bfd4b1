// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/note.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace wk {

Note::Note(Tone tone, QWidget *parent)
    : QWidget(parent), m_tone(tone), m_row(new QHBoxLayout(this)), m_mark(new QLabel), m_label(new QLabel)
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    m_row->addWidget(m_mark, 0, Qt::AlignTop);
    m_row->addWidget(m_label, 1);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // A wrapped label asks for the width of a headline else, and the form would follow.
    m_label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    hide();
    colour();
}

void Note::setText(const QString &text)
{
    if (text != m_label->text()) {
        m_label->setText(text);
        updateGeometry();
    }
    setVisible(!text.isEmpty());
}

QString Note::text() const
{
    return m_label->text();
}

void Note::addWidget(QWidget *widget)
{
    m_row->addWidget(widget, 0, Qt::AlignTop);
}

void Note::announce()
{
    QAccessibleEvent event(m_label, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Note::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        colour();
    }
}

void Note::colour()
{
    m_mark->setPixmap(toneMark(m_tone, *this));
    QPalette colours = palette();
    if (m_tone == Tone::Problem) {
        colours.setColor(QPalette::WindowText, toneColour(m_tone, colours));
    }
    m_label->setPalette(colours);
}

} // namespace wk
