// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/openingscalendar.h"

#include "site/openings.h"
#include "site/typedtime.h"
#include "wording/timewords.h"

#include <QAccessible>
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

constexpr int headHeight = 28;

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
    installSpokenParts();
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
    announceCurrentPart(*this);
}

int OpeningsCalendar::partCount() const
{
    return numberInMonth(lastDayOf(monthOf(m_current)));
}

SpokenPart OpeningsCalendar::part(int number) const
{
    const local_days day = firstDayOf(monthOf(m_current)) + days{number};
    return {sentenceOn(day), {}, sheet().cellOf(day).toAlignedRect()};
}

int OpeningsCalendar::currentPart() const
{
    return numberInMonth(m_current) - 1;
}

void OpeningsCalendar::goToPart(int number)
{
    setCurrentDay(firstDayOf(monthOf(m_current)) + days{number});
}

void OpeningsCalendar::moveMonths(int count)
{
    const year_month target = monthOf(m_current) + months{count};
    setCurrentDay(std::min(firstDayOf(target) + days{numberInMonth(m_current) - 1}, lastDayOf(target)));
}

void OpeningsCalendar::findStates()
{
    m_states.fill(DayState::Closed);
    const local_days first = firstDayOf(monthOf(m_current));
    const local_days last = lastDayOf(monthOf(m_current)) + days{1};
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
    const QString title = monthWords(monthOf(m_current));
    m_title->setText(title);
    //: %1 a month and a year
    setAccessibleName(tr("Openings in %1").arg(title));
    setAccessibleDescription(sentenceOn(m_current));
}

QString OpeningsCalendar::sentenceOn(local_days day) const
{
    QList<std::pair<CivilTime, CivilTime>> open;
    const Span range{m_zone.toInstant(CivilTime{day}), m_zone.toInstant(CivilTime{day + days{1}})};
    for (const Span &span : openingsIn(m_schedules, m_zone, range)) {
        open.append({m_zone.toCivil(span.begin), m_zone.toCivil(span.end)});
    }
    return daySentence(day, open);
}

QString OpeningsCalendar::daySentence(local_days day, const QList<std::pair<CivilTime, CivilTime>> &open)
{
    const QString date = dateWords(CivilTime{day});
    if (open.isEmpty()) {
        //: %1 a weekday and a date
        return tr("%1: not open").arg(date);
    }
    const CivilTime midnight{day + days{1}};
    QStringList times;
    for (const auto &[from, to] : open) {
        const CivilTime begin = std::max(from, CivilTime{day});
        //: %1 and %2 times of day
        times.append(tr("%1-%2").arg(timeWords(begin), to >= midnight ? clockText(days{1}) : timeWords(to)));
    }
    //: %1 a weekday and a date, %2 times of day
    return tr("%1: open %2").arg(date, QLocale().createSeparatedList(times));
}

OpeningsCalendar::DayState OpeningsCalendar::stateOf(local_days day) const
{
    return monthOf(day) == monthOf(m_current) ? m_states.at(static_cast<std::size_t>(numberInMonth(day) - 1))
                                              : DayState::Closed;
}

QSize OpeningsCalendar::minimumSizeHint() const
{
    const int cell = fontMetrics().height() + 6;
    return {MonthSheet::columns * (cell + 8), headHeight + 8 + MonthSheet::rows * cell};
}

MonthSheet OpeningsCalendar::sheet() const
{
    return {monthOf(m_current), QRectF(rect()).adjusted(0, headHeight + 4, 0, 0)};
}

void OpeningsCalendar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const MonthSheet month = sheet();
    month.paintWeekdays(painter, palette());
    for (local_days day = firstDayOf(month.month()); day <= lastDayOf(month.month()); day += days{1}) {
        DayLook look;
        look.state = stateOf(day);
        look.isToday = day == m_today;
        look.isFocused = day == m_current && hasFocus();
        month.paintDay(painter, palette(), day, look);
    }
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
    if (const auto day = sheet().dayAt(event->position())) {
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
        if (const auto day = sheet().dayAt(help->pos())) {
            QToolTip::showText(help->globalPos(), sentenceOn(*day), this, sheet().cellOf(*day).toRect());
            return true;
        }
    }
    return QWidget::event(event);
}

} // namespace wk
