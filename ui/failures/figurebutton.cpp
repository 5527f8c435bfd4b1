// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "failures/figurebutton.h"

#include "common/focusframe.h"
#include "common/theme.h"
#include "failures/copyaction.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

namespace wk {

namespace {

constexpr int captionLines = 2;

} // namespace

FigureButton::FigureButton(const QString &caption, QWidget *parent)
    : QAbstractButton(parent), m_caption(caption)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    addCopyAction(*this, [this] { return accessibleName(); });
    setNumber(0, 0);
}

void FigureButton::setNumber(qint64 number, qint64 total)
{
    const QLocale locale;
    m_number = locale.toString(number);
    //: Name of a button: %1 what is counted, such as "Restart pending"; %2 a number; %n all clients
    setAccessibleName(
        tr("%1: %2 of %n client(s)", nullptr, static_cast<int>(total)).arg(m_caption, m_number));
    setToolTip(accessibleName());
    update();
}

QSize FigureButton::sizeHint() const
{
    const int height =
        QFontMetrics(titleFont()).height() + captionLines * QFontMetrics(smallFont()).height() + 2 * gridUnit;
    return {24 * gridUnit, height};
}

QSize FigureButton::minimumSizeHint() const
{
    return {12 * gridUnit, sizeHint().height()};
}

void FigureButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void FigureButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void FigureButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void FigureButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    if (underMouse() || isDown()) {
        painter.fillRect(rect(), tintColor(Meaning::OpenTime, palette()));
    }
    const QRect area = rect().adjusted(gridUnit, gridUnit, 0, -gridUnit);
    painter.setFont(titleFont());
    painter.setPen(palette().color(QPalette::Link));
    const int numberHeight = QFontMetrics(titleFont()).height();
    painter.drawText(QRect(area.topLeft(), QSize(area.width(), numberHeight)),
                     Qt::AlignLeft | Qt::AlignVCenter, m_number);
    painter.setFont(smallFont());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(area.adjusted(0, numberHeight, 0, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                     m_caption);
    paintFocusFrame(painter, *this);
}

} // namespace wk
