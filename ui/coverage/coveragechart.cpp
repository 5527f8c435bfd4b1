// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coverage/coveragechart.h"

#include "common/axistop.h"
#include "common/focusframe.h"
#include "common/theme.h"
#include "coverage/weekchart.h"
#include "wording/coveragewords.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

namespace wk {

using namespace std::chrono;

namespace {

constexpr int hoursOfDay = 24;
constexpr int hoursOfWeek = 7 * hoursOfDay;
constexpr int leastHeightOfWeek = 72;

local_days dayOf(Instant instant, const ZoneClock &zone)
{
    return floor<days>(zone.toCivil(instant));
}

} // namespace

Instant endOfCoverage(Instant from, const ZoneClock &zone)
{
    return zone.toInstant(CivilTime{dayOf(from, zone) + days{7 * coverageWeeks}});
}

CoverageChart::CoverageChart(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    installSpokenParts();
    setAccessibleName(tr("Clients with an open window, hour by hour"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gridUnit, gridUnit, gridUnit, gridUnit);
    column->setSpacing(gridUnit);
    for (WeekChart *&week : m_weeks) {
        week = new WeekChart(this);
        week->setMinimumHeight(leastHeightOfWeek);
        column->addWidget(week, 1);
        connectWeek(week);
    }
}

void CoverageChart::connectWeek(WeekChart *week)
{
    connect(week, &WeekChart::hovered, this, [this, week](std::optional<int> hour) {
        if (hour) {
            QToolTip::showText(QCursor::pos(), sentence(*hour), week, week->rectOf(*hour));
        } else {
            QToolTip::hideText();
        }
    });
    connect(week, &WeekChart::pressed, this, [this](int hour) {
        setFocus(Qt::MouseFocusReason);
        setCurrentHour(hour);
    });
    connect(week, &WeekChart::doubleClicked, this, &CoverageChart::activated);
}

void CoverageChart::showHours(const ZoneClock &zone, Instant from, const std::vector<qsizetype> &clients)
{
    const auto moved = static_cast<int>((m_from - from) / hours{1});
    const int current = m_current + moved;
    m_zone = zone;
    m_from = from;
    m_clients = clients;
    const local_days today = dayOf(from, zone);
    const qsizetype most = clients.empty() ? 0 : *std::max_element(clients.begin(), clients.end());
    for (std::size_t i = 0; i < m_weeks.size(); ++i) {
        m_weeks[i]->showWeek({zone, today + days{7 * static_cast<int>(i)}, from, clients, axisTop(most)});
    }
    const auto count = static_cast<int>(clients.size());
    const bool isThere = m_current >= 0 && current >= 0 && current < count;
    m_current = -1; // whatever it is now, it says something else
    setCurrentHour(isThere ? current : 0);
}

void CoverageChart::setCurrentHour(int hour)
{
    const int last = static_cast<int>(m_clients.size()) - 1;
    const int wanted = last < 0 ? -1 : std::clamp(hour, 0, last);
    if (wanted == m_current) {
        return;
    }
    m_current = wanted;
    describe();
    Q_EMIT currentHourChanged(m_current);
}

/// Stays where there is nothing to go to: from the first week nothing is above.
void CoverageChart::moveBy(int hours)
{
    const int hour = m_current + hours;
    if (hour >= 0 && hour < static_cast<int>(m_clients.size())) {
        setCurrentHour(hour);
    }
}

QString CoverageChart::sentence(int hour) const
{
    return hourSentence(m_from + hours{hour}, m_zone, m_clients[static_cast<std::size_t>(hour)]);
}

SpokenPart CoverageChart::part(int number) const
{
    SpokenPart part{hourWords(m_from + hours{number}, m_zone),
                    QLocale().toString(m_clients[static_cast<std::size_t>(number)]),
                    {}};
    for (const WeekChart *week : m_weeks) {
        if (const QRect place = week->rectOf(number); !place.isEmpty()) {
            part.place = place.translated(week->pos());
        }
    }
    return part;
}

void CoverageChart::describe()
{
    for (WeekChart *week : m_weeks) {
        week->setMarked(m_current < 0 ? std::nullopt : std::optional(m_current));
    }
    setAccessibleDescription(m_current < 0 ? QString() : sentence(m_current));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    announceCurrentPart(*this);
}

void CoverageChart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: moveBy(-1); return;
    case Qt::Key_Right: moveBy(1); return;
    case Qt::Key_Up: moveBy(-hoursOfWeek); return;
    case Qt::Key_Down: moveBy(hoursOfWeek); return;
    case Qt::Key_PageUp: moveBy(-hoursOfDay); return;
    case Qt::Key_PageDown: moveBy(hoursOfDay); return;
    case Qt::Key_Home: setCurrentHour(0); return;
    case Qt::Key_End: setCurrentHour(static_cast<int>(m_clients.size()) - 1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0) {
            Q_EMIT activated(m_current);
        }
        return;
    default: QWidget::keyPressEvent(event);
    }
}

void CoverageChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void CoverageChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void CoverageChart::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    paintFocusFrame(painter, *this);
}

} // namespace wk
