// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/forecastwords.h"

#include "wording/timewords.h"

#include <QCoreApplication>

namespace wk {

namespace {

/// When something runs, seen from now.
enum class Moment { AtOnce, WhenAvailable, AfterWaiting };

/// Whole minutes: what a window leaves beyond is of no use to anybody.
int wholeMinutes(std::chrono::seconds length)
{
    return static_cast<int>(std::chrono::floor<std::chrono::minutes>(length).count());
}

class ForecastWords
{
    Q_DECLARE_TR_FUNCTIONS(ForecastWords)

public:
    ForecastWords(const ForecastRow &row, const ZoneClock &zone) : m_row(row), m_zone(zone) { }

    [[nodiscard]] QString sentence(Instant now) const;
    [[nodiscard]] QString warning(ForecastWarning warning) const;

private:
    [[nodiscard]] QString shown(Instant instant) const { return dateAndTimeWords(m_zone.toCivil(instant)); }
    [[nodiscard]] static QString number(std::chrono::seconds length)
    {
        return QString::number(wholeMinutes(length));
    }
    [[nodiscard]] int neededMinutes() const { return wholeMinutes(m_row.numbers.needed()); }
    [[nodiscard]] int maximumMinutes() const { return wholeMinutes(m_row.numbers.maximumRunTime); }
    [[nodiscard]] QString longest() const
    {
        return number(m_row.numbers.longestWindow.value_or(std::chrono::seconds{0}));
    }

    /// Such as `60 + 5 countdown`: minutes that add up to what it needs of an effective window.
    [[nodiscard]] QString needed() const;
    [[nodiscard]] Moment moment(Instant now) const;
    [[nodiscard]] QString unrestricted(Moment moment) const;
    [[nodiscard]] QString overriding(Moment moment) const;
    [[nodiscard]] QString fitting(Moment moment) const;
    [[nodiscard]] QString never() const;
    [[nodiscard]] QString ofCountdownGap() const;

    const ForecastRow &m_row;
    const ZoneClock &m_zone;
};

QString ForecastWords::needed() const
{
    const ForecastNumbers &numbers = m_row.numbers;
    if (m_row.kind == WorkKind::Update) {
        //: Minutes that add up: %1 the maximum run time, %2 and %3 what follows it
        return tr("%1 + %2 restart countdown + %3 turnaround")
            .arg(number(numbers.maximumRunTime), number(numbers.restartCountdown),
                 number(numbers.restartTurnaround));
    }
    if (numbers.maximumRunTime.count() == 0) {
        //: %1 minutes; the maximum allowed run time is Unknown and counts as nothing
        return tr("run time Unknown, %1 countdown").arg(number(numbers.reserve));
    }
    //: Minutes that add up: %1 the maximum allowed run time, %2 the countdown before it
    return tr("%1 + %2 countdown").arg(number(numbers.maximumRunTime), number(numbers.reserve));
}

Moment ForecastWords::moment(Instant now) const
{
    if (*m_row.acceptedAt <= now) {
        return Moment::AtOnce;
    }
    return *m_row.acceptedAt <= m_row.availableAt ? Moment::WhenAvailable : Moment::AfterWaiting;
}

QString ForecastWords::unrestricted(Moment moment) const
{
    const QString time = shown(*m_row.acceptedAt);
    switch (moment) {
    case Moment::AtOnce:
        return tr("Runs at once: no maintenance window restricts this client for this kind of work.");
    case Moment::WhenAvailable:
        //: %1 weekday, date and time
        return tr("Runs as soon as it is available, on %1: no maintenance window restricts this client for "
                  "this kind of work.")
            .arg(time);
    case Moment::AfterWaiting:
        //: %1 weekday, date and time
        return tr("Waits for other work until %1; no maintenance window restricts this client for this kind "
                  "of work.")
            .arg(time);
    }
    Q_UNREACHABLE();
}

QString ForecastWords::overriding(Moment moment) const
{
    const QString time = shown(*m_row.acceptedAt);
    switch (moment) {
    case Moment::AtOnce: return tr("Runs at once: the deployment ignores maintenance windows.");
    case Moment::WhenAvailable:
        //: %1 weekday, date and time
        return tr("Runs as soon as it is available, on %1: the deployment ignores maintenance windows.")
            .arg(time);
    case Moment::AfterWaiting:
        //: %1 weekday, date and time
        return tr("Waits for other work until %1; the deployment ignores maintenance windows.").arg(time);
    }
    Q_UNREACHABLE();
}

QString ForecastWords::fitting(Moment moment) const
{
    const QString time = shown(*m_row.acceptedAt);
    const QString sum = needed();
    switch (moment) {
    case Moment::AtOnce:
        //: %n minutes, %1 how they add up, such as "60 + 5 countdown"
        return tr("Runs at once: the effective window has the %n minute(s) it needs (%1).", nullptr,
                  neededMinutes())
            .arg(sum);
    case Moment::WhenAvailable:
        //: %1 weekday, date and time, %n minutes, %2 how they add up, such as "60 + 5 countdown"
        return tr("Runs as soon as it is available, on %1, when an effective window has the %n minute(s) it "
                  "needs (%2).",
                  nullptr, neededMinutes())
            .arg(time, sum);
    case Moment::AfterWaiting:
        //: %1 weekday, date and time, %n minutes, %2 how they add up, such as "60 + 5 countdown"
        return tr("Waits until %1, when an effective window has the %n minute(s) it needs (%2).", nullptr,
                  neededMinutes())
            .arg(time, sum);
    }
    Q_UNREACHABLE();
}

QString ForecastWords::never() const
{
    if (m_row.reason == ForecastReason::WindowTooShort) {
        //: %n and %2 minutes, %1 how the first add up, such as "60 + 5 countdown"
        return tr("Never runs: needs %n minute(s) (%1), the longest effective window leaves %2.", nullptr,
                  neededMinutes())
            .arg(needed(), longest());
    }
    if (m_row.numbers.windowsAreTaken) {
        //: %n minutes, %1 how they add up, such as "60 + 5 countdown"
        return tr("Never runs: other work takes every effective window within five years that has the %n "
                  "minute(s) it needs (%1).",
                  nullptr, neededMinutes())
            .arg(needed());
    }
    return tr("Never runs: no effective window is to come within five years.");
}

QString ForecastWords::sentence(Instant now) const
{
    switch (m_row.reason) {
    case ForecastReason::Unrestricted: return unrestricted(moment(now));
    case ForecastReason::Override: return overriding(moment(now));
    case ForecastReason::Fits: return fitting(moment(now));
    case ForecastReason::AfterRange:
        //: %n minutes, %1 how they add up, such as "60 + 5 countdown"
        return tr("Runs after the end of the range; it needs %n minute(s) (%1).", nullptr, neededMinutes())
            .arg(needed());
    case ForecastReason::WindowTooShort:
    case ForecastReason::NoFurtherWindow: return never();
    }
    Q_UNREACHABLE();
}

QString ForecastWords::ofCountdownGap() const
{
    if (m_row.kind == WorkKind::Update) {
        //: %n, %1 and %2 minutes
        return tr("The run time of %n minute(s) would fit into the %1 that the longest effective window "
                  "leaves, but not with the %2 of restart countdown and turnaround; no status message warns "
                  "of this.",
                  nullptr, maximumMinutes())
            .arg(longest(), number(m_row.numbers.reserve));
    }
    //: %n, %1 and %2 minutes
    return tr("The run time of %n minute(s) would fit into the %1 that the longest effective window leaves, "
              "but not with the %2 of the countdown; no status message warns of this.",
              nullptr, maximumMinutes())
        .arg(longest(), number(m_row.numbers.reserve));
}

QString ForecastWords::warning(ForecastWarning warning) const
{
    switch (warning) {
    case ForecastWarning::UnknownRunTime: break;
    case ForecastWarning::MaximumLongerThanWindows:
        //: %n and %1 minutes
        return tr("The maximum allowed run time of %n minute(s) is longer than the %1 that the longest "
                  "effective window leaves.",
                  nullptr, maximumMinutes())
            .arg(longest());
    case ForecastWarning::CountdownGap: return ofCountdownGap();
    case ForecastWarning::MisleadingStatus10079:
        if (m_row.restartAt) {
            //: %1 weekday, date and time
            return tr("The client may report that it never restarts (status message 10079); it will restart "
                      "on %1 nevertheless.")
                .arg(shown(*m_row.restartAt));
        }
        break;
    }
    return warningSentence(warning);
}

} // namespace

QString kindWords(WorkKind kind)
{
    switch (kind) {
    case WorkKind::Program: return ForecastWords::tr("Program");
    case WorkKind::Update: return ForecastWords::tr("Software update");
    case WorkKind::TaskSequence: return ForecastWords::tr("Task sequence");
    }
    Q_UNREACHABLE();
}

QString outcomeWords(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Runs: return ForecastWords::tr("Runs");
    case Outcome::Later: return ForecastWords::tr("Later");
    case Outcome::Never: return ForecastWords::tr("Never");
    }
    Q_UNREACHABLE();
}

QString reasonSentence(ForecastReason reason)
{
    switch (reason) {
    case ForecastReason::Unrestricted:
        return ForecastWords::tr("No maintenance window restricts this client for this kind of work.");
    case ForecastReason::Override: return ForecastWords::tr("The deployment ignores maintenance windows.");
    case ForecastReason::Fits: return ForecastWords::tr("Fits into the effective maintenance window.");
    case ForecastReason::AfterRange: return ForecastWords::tr("Runs after the end of the range.");
    case ForecastReason::WindowTooShort:
        return ForecastWords::tr("No effective maintenance window within five years is long enough.");
    case ForecastReason::NoFurtherWindow:
        return ForecastWords::tr("No effective maintenance window within five years has room for it.");
    }
    Q_UNREACHABLE();
}

QString warningSentence(ForecastWarning warning)
{
    switch (warning) {
    case ForecastWarning::UnknownRunTime:
        return ForecastWords::tr(
            "The maximum allowed run time is Unknown: it may run past the end of the window.");
    case ForecastWarning::MaximumLongerThanWindows:
        return ForecastWords::tr("The maximum allowed run time is longer than every effective window.");
    case ForecastWarning::CountdownGap:
        return ForecastWords::tr(
            "The run time would fit, but not with the countdown; no status message warns of this.");
    case ForecastWarning::MisleadingStatus10079:
        return ForecastWords::tr("The client may report that it never restarts (status message 10079); it "
                                 "will restart nevertheless.");
    }
    Q_UNREACHABLE();
}

QString forecastSentence(const ForecastRow &row, const ZoneClock &zone, Instant now)
{
    return ForecastWords(row, zone).sentence(now);
}

QString warningSentence(ForecastWarning warning, const ForecastRow &row, const ZoneClock &zone)
{
    return ForecastWords(row, zone).warning(warning);
}

} // namespace wk
