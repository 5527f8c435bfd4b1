// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/keyboardwalk.h"

#include "common/focusframe.h"

#include <QApplication>
#include <QFocusEvent>
#include <QPainter>
#include <QScrollArea>

namespace wk {

namespace {

/// Over everything that is scrolled, and no obstacle to the mouse.
class Frame final : public QWidget
{
public:
    explicit Frame(QWidget *parent) : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setGeometry(parent->rect());
        show();
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        drawFocusFrame(painter, *this);
    }
};

} // namespace

KeyboardWalk::KeyboardWalk(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool KeyboardWalk::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = qobject_cast<QWidget *>(watched);
    if (widget == nullptr) {
        return false;
    }
    switch (event->type()) {
    case QEvent::FocusIn: {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason) {
            arriveAt(*widget);
        }
        break;
    }
    case QEvent::FocusOut:
        if (QWidget *frame = m_frame.data(); frame != nullptr) {
            frame->hide();
            frame->deleteLater();
        }
        break;
    case QEvent::Resize:
        if (QWidget *frame = m_frame.data(); frame != nullptr && frame->parentWidget() == widget) {
            frame->setGeometry(widget->rect());
        }
        break;
    default: break;
    }
    return false;
}

void KeyboardWalk::arriveAt(QWidget &widget)
{
    for (QWidget *above = widget.parentWidget(); above != nullptr; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above)) {
            area->ensureWidgetVisible(&widget);
        }
    }
    if (qobject_cast<QScrollArea *>(&widget) != nullptr) {
        m_frame = new Frame(&widget);
    }
}

} // namespace wk
