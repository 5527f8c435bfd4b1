// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/openingscalendar.h"

#include "site/openings.h"
#include "site/typedtime.h"
#include "windows/marks.h"
#include "wording/timewords.h"

#include <QAccessible>
#include <QDate>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

namespace wk {

using namespace std::chrono;

namespace {

constexpr int columns = 7;
constexpr int rows = 7; ///< the names of weekdays, and at most six weeks
constexpr int headHeight = 28;

weekday firstWeekday()
{
    return weekday{static_cast<unsigned>(QLocale().firstDayOfWeek()) % 7};
}

int dayNumber(local_days day)
{
    return static_cast<int>(static_cast<unsigned>(year_month_day{day}.day()));
}

} // namespace

OpeningsCalendar::OpeningsCalendar(const ZoneClock &zone, local_days today, QWidget *parent)
    : QWidget(parent)
    , m_zone(zone)
    , m_today(today)
    , m_current(today)
    , m_title(new QLabel)
    , m_previous(new QToolButton)
    , m_next(new QToolButton)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    m_title->setAlignment(Qt::AlignCenter);
    m_previous->setArrowType(Qt::LeftArrow);
    m_previous->setAccessibleName(tr("Previous month"));
    m_previous->setToolTip(tr("Previous month"));
    m_next->setArrowType(Qt::RightArrow);
    m_next->setAccessibleName(tr("Next month"));
    m_next->setToolTip(tr("Next month"));
    for (QToolButton *button : {m_previous, m_next}) {
        button->setAutoRaise(true);
        button->setFixedSize(headHeight, headHeight);
    }
    head->addWidget(m_previous);
    head->addWidget(m_title, 1);
    head->addWidget(m_next);
    column->addLayout(head);
    column->addStretch();
    connect(m_previous, &QToolButton::clicked, this, [this] { moveMonths(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { moveMonths(1); });
    findStates();
}

void OpeningsCalendar::setSchedules(const QList<Schedule> &schedules)
{
    m_schedules = schedules;
    findStates();
}

void OpeningsCalendar::setCurrentDay(local_days day)
{
    m_current = day;
    findStates();
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

year_month OpeningsCalendar::month() const
{
    const year_month_day date{m_current};
    return date.year() / date.month();
}

void OpeningsCalendar::moveMonths(int count)
{
    const year_month target = month() + months{count};
    const local_days lastDay{target / last};
    setCurrentDay(std::min(local_days{target / 1} + days{dayNumber(m_current) - 1}, lastDay));
}

void OpeningsCalendar::findStates()
{
    m_states.fill(DayState::Closed);
    const local_days first{month() / 1};
    const local_days last = local_days{month() / std::chrono::last} + days{1};
    const Span range{m_zone.toInstant(CivilTime{first}), m_zone.toInstant(CivilTime{last})};
    for (const Span &span : openingsIn(m_schedules, m_zone, range)) {
        const local_days begin = floor<days>(m_zone.toCivil(span.begin));
        const local_days end = floor<days>(m_zone.toCivil(span.end - seconds{1}));
        for (local_days day = std::max(begin, first); day <= end && day < last; day += days{1}) {
            DayState &state = m_states.at(static_cast<std::size_t>((day - first).count()));
            state = day == begin ? DayState::Opens : std::max(state, DayState::GoesOn);
        }
    }
    describe();
    update();
}

void OpeningsCalendar::describe()
{
    const QDate date(static_cast<int>(month().year()),
                     static_cast<int>(static_cast<unsigned>(month().month())), 1);
    //: Title of a calendar's month, in the pattern language of QLocale
    const QString title = QLocale().toString(date, tr("MMMM yyyy"));
    m_title->setText(title);
    //: %1 a month and a year
    setAccessibleName(tr("Openings in %1").arg(title));
    setAccessibleDescription(sentenceOn(m_current));
}

QString OpeningsCalendar::sentenceOn(local_days day) const
{
    const QString date = dateWords(CivilTime{day});
    if (stateOf(day) == DayState::Closed) {
        //: %1 a weekday and a date
        return tr("%1: not open").arg(date);
    }
    QStringList times;
    const Span range{m_zone.toInstant(CivilTime{day}), m_zone.toInstant(CivilTime{day + days{1}})};
    for (const Span &span : openingsIn(m_schedules, m_zone, range)) {
        const CivilTime begin = std::max(m_zone.toCivil(span.begin), CivilTime{day});
        const CivilTime end = std::min(m_zone.toCivil(span.end), CivilTime{day + days{1}});
        const bool isMidnight = end == CivilTime{day + days{1}};
        //: %1 and %2 times of day
        times.append(tr("%1-%2").arg(timeWords(begin), isMidnight ? clockText(days{1}) : timeWords(end)));
    }
    //: %1 a weekday and a date, %2 times of day
    return tr("%1: open %2").arg(date, QLocale().createSeparatedList(times));
}

OpeningsCalendar::DayState OpeningsCalendar::stateOf(local_days day) const
{
    const year_month_day date{day};
    return date.year() / date.month() == month() ? m_states.at(static_cast<std::size_t>(dayNumber(day) - 1))
                                                 : DayState::Closed;
}

QSize OpeningsCalendar::minimumSizeHint() const
{
    const int cell = fontMetrics().height() + 6;
    return {columns * (cell + 8), headHeight + 8 + rows * cell};
}

QRectF OpeningsCalendar::cellOf(int column, int row) const
{
    const qreal cellWidth = qreal(width()) / columns;
    const qreal top = headHeight + 4;
    const qreal cellHeight = std::min((height() - top) / rows, cellWidth);
    return {column * cellWidth, top + row * cellHeight, cellWidth, cellHeight};
}

QRectF OpeningsCalendar::cellOf(local_days day) const
{
    const auto offset = (weekday{local_days{month() / 1}} - firstWeekday()).count();
    const auto place = static_cast<int>(offset) + dayNumber(day) - 1;
    return cellOf(place % columns, 1 + place / columns);
}

std::optional<local_days> OpeningsCalendar::dayAt(QPointF point) const
{
    for (local_days day{month() / 1}; day <= local_days{month() / last}; day += days{1}) {
        if (cellOf(day).contains(point)) {
            return day;
        }
    }
    return std::nullopt;
}

void OpeningsCalendar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    for (int column = 0; column < columns; ++column) {
        const weekday day = firstWeekday() + days{column};
        painter.drawText(
            cellOf(column, 0), Qt::AlignCenter,
            QLocale().standaloneDayName(static_cast<int>(day.iso_encoding()), QLocale::ShortFormat));
    }
    for (local_days day{month() / 1}; day <= local_days{month() / last}; day += days{1}) {
        paintDay(painter, day);
    }
}

void OpeningsCalendar::paintDay(QPainter &painter, local_days day) const
{
    const QRectF cell = cellOf(day).adjusted(2, 1, -2, -1);
    const DayState state = stateOf(day);
    const QColor open = openColour(palette());
    if (state != DayState::Closed) {
        QColor tint = open;
        tint.setAlphaF(state == DayState::Opens ? 0.28F : 0.14F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tint);
        painter.drawRoundedRect(cell, 4, 4);
        // A mark besides the colour, for those who do not see it.
        painter.setBrush(open);
        const QPointF middle(cell.center().x(), cell.bottom() - 3.5);
        if (state == DayState::Opens) {
            painter.drawEllipse(middle, 2, 2);
        } else {
            painter.drawRect(QRectF(middle.x() - 4, middle.y() - 0.75, 8, 1.5));
        }
    }
    painter.setBrush(Qt::NoBrush);
    if (day == m_today) {
        painter.setPen(QPen(palette().color(QPalette::Text), 1.5));
        painter.drawRoundedRect(cell, 4, 4);
    }
    if (day == m_current && hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRoundedRect(cell.adjusted(1, 1, -1, -1), 4, 4);
    }
    QFont font = painter.font();
    font.setBold(day == m_today || state == DayState::Opens);
    painter.setFont(font);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(cell.adjusted(0, 0, 0, state == DayState::Closed ? 0 : -4), Qt::AlignCenter,
                     QString::number(dayNumber(day)));
}

void OpeningsCalendar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: setCurrentDay(m_current - days{1}); return;
    case Qt::Key_Right: setCurrentDay(m_current + days{1}); return;
    case Qt::Key_Up: setCurrentDay(m_current - days{7}); return;
    case Qt::Key_Down: setCurrentDay(m_current + days{7}); return;
    case Qt::Key_PageUp: moveMonths(-1); return;
    case Qt::Key_PageDown: moveMonths(1); return;
    case Qt::Key_Home: setCurrentDay(m_today); return;
    default: QWidget::keyPressEvent(event);
    }
}

void OpeningsCalendar::mousePressEvent(QMouseEvent *event)
{
    if (const auto day = dayAt(event->position())) {
        setCurrentDay(*day);
    }
}

void OpeningsCalendar::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void OpeningsCalendar::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool OpeningsCalendar::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const auto day = dayAt(help->pos())) {
            QToolTip::showText(help->globalPos(), sentenceOn(*day), this, cellOf(*day).toRect());
            return true;
        }
    }
    return QWidget::event(event);
}

} // namespace wk
