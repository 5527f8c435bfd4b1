// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/typedfields.h"

#include "windows/marks.h"

#include <QAction>
#include <QCalendarWidget>
#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QWidgetAction>

namespace wk {

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

constexpr minutes oneDay{24 * 60};
constexpr minutes quarter{15};

/// Which way a key steps, and how far; 0 for other keys.
int stepOf(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Up: return 1;
    case Qt::Key_Down: return -1;
    case Qt::Key_PageUp: return 7;
    case Qt::Key_PageDown: return -7;
    default: return 0;
    }
}

QSize widthFor(const QString &text, const QSize &hint, const QFontMetrics &metrics, int besides)
{
    return {metrics.horizontalAdvance(text) + besides, hint.height()};
}

} // namespace

DateField::DateField(QWidget *parent)
    : QLineEdit(parent), m_open(addAction(calendarIcon(*this), QLineEdit::TrailingPosition))
{
    //: Opens a calendar beside a date
    m_open->setText(tr("Choose a date"));
    m_open->setToolTip(tr("Choose a date (Alt+Down)"));
    connect(m_open, &QAction::triggered, this, &DateField::openCalendar);
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (const auto read = date()) {
            setDate(*read);
        }
    });
}

std::optional<local_days> DateField::date() const
{
    return dateFromTyped(text());
}

void DateField::setDate(local_days date)
{
    if (const QString wanted = dateText(date); wanted != text()) {
        setText(wanted);
    }
}

QSize DateField::sizeHint() const
{
    return widthFor(u"2026-12-30"_s, QLineEdit::sizeHint(), fontMetrics(), 48);
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier) {
        openCalendar();
        return;
    }
    const int step = stepOf(*event);
    if (const auto read = date(); step != 0 && read && event->modifiers() == Qt::NoModifier) {
        setDate(*read + days{step});
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void DateField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_open->setIcon(calendarIcon(*this));
    }
}

void DateField::openCalendar()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget;
    calendar->setAccessibleName(tr("Choose a date"));
    calendar->setMinimumDate(QDate(1970, 1, 1));
    calendar->setMaximumDate(QDate(2033, 12, 31));
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    if (const auto read = date()) {
        calendar->setSelectedDate(QDate::fromString(dateText(*read), Qt::ISODate));
    }
    auto *holder = new QWidgetAction(menu);
    holder->setDefaultWidget(calendar);
    menu->addAction(holder);
    const auto choose = [this, menu](const QDate &chosen) {
        setText(chosen.toString(Qt::ISODate));
        menu->close();
        setFocus();
    };
    connect(calendar, &QCalendarWidget::activated, this, choose);
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    menu->popup(mapToGlobal(QPoint(0, height())));
    calendar->setFocus();
}

TimeField::TimeField(QWidget *parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (const auto read = time(); read && !read->date) {
            setTime(read->sinceMidnight);
        }
    });
}

std::optional<TypedTime> TimeField::time() const
{
    return timeFromTyped(text());
}

void TimeField::setTime(minutes sinceMidnight)
{
    if (const QString wanted = clockText(sinceMidnight); wanted != text()) {
        setText(wanted);
    }
}

QSize TimeField::sizeHint() const
{
    return widthFor(u"00:00"_s, QLineEdit::sizeHint(), fontMetrics(), 32);
}

void TimeField::keyPressEvent(QKeyEvent *event)
{
    const int step = stepOf(*event);
    const auto read = time();
    if ((step == 1 || step == -1) && event->modifiers() == Qt::NoModifier && read && !read->date) {
        // To the next full quarter, round the clock.
        const minutes past = read->sinceMidnight % quarter;
        const minutes by = step > 0 ? quarter - past : (past.count() > 0 ? -past : -quarter);
        const minutes stepped = read->sinceMidnight + by;
        setTime(read->sinceMidnight < oneDay ? (stepped + oneDay) % oneDay : stepped);
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace wk
