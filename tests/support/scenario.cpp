// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scenario.h"

#include "core/timetext.h"

namespace wk::test {

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

const local_days dayZero{2026y / January / 4};

/// `01:00+60` is a time of day and a length.
void setTimes(Schedule &schedule, local_days day, const QString &text)
{
    schedule.start = day + hours{text.left(2).toInt()} + minutes{text.mid(3, 2).toInt()};
    schedule.duration = minutes{text.mid(6).toInt()};
}

const char *nameOf(ForecastReason reason)
{
    return reason == ForecastReason::WindowTooShort ? "windowTooShort" : "noFurtherWindow";
}

} // namespace

CivilTime Scenario::moment(const QString &text)
{
    if (!text.startsWith(u'D')) {
        return civil(text.toLatin1());
    }
    const auto parts = text.sliced(1).split(u'T');
    return dayZero + days{parts[0].toInt()} + hours{parts[1].left(2).toInt()}
    + minutes{parts[1].mid(3).toInt()};
}

QString Scenario::told(Instant instant)
{
    const CivilTime time{instant.time_since_epoch()};
    const auto day = floor<days>(time) - dayZero;
    const QString text = isoMinuteText(time);
    return day >= days{0} && day < days{40} ? u"D%1%2"_s.arg(day.count()).arg(text.sliced(10)) : text;
}

QString Scenario::told(const QList<ForecastRow> &rows)
{
    QStringList lines;
    for (const ForecastRow &row : rows) {
        QStringList words{row.item.value_or(row.name)};
        if (row.outcome == Outcome::Runs) {
            words << told(*row.acceptedAt) << told(*row.runsFrom) + u'-' + told(*row.runsUntil);
            if (row.restartAt) {
                words << u"boot"_s << told(*row.restartAt);
            }
        } else {
            words << (row.outcome == Outcome::Never ? u"never"_s : u"later"_s)
                  << QString::fromLatin1(nameOf(row.reason));
            if (row.warnings.contains(ForecastWarning::CountdownGap)) {
                words << u"countdownGap"_s;
            }
            if (row.warnings.contains(ForecastWarning::MaximumLongerThanWindows)) {
                words << u"maximumLongerThanWindows"_s;
            }
        }
        lines.append(words.join(u' '));
    }
    return lines.join(u"; "_s);
}

void Scenario::addWindow(QStringList words)
{
    WindowType type = WindowType::General;
    bool enabled = true;
    QString collection = u"MW"_s;
    Schedule schedule;
    local_days day{2000y / January / 1};
    while (words.size() > 1) {
        const QString word = words.takeFirst();
        if (word == u"off") {
            enabled = false;
        } else if (word == u"parent") {
            collection = u"PARENT"_s;
        } else if (word == u"4:" || word == u"5:") {
            type = word == u"4:" ? WindowType::Updates : WindowType::TaskSequences;
        } else if (word == u"daily") {
            schedule.recurrence = Interval{1, 0, 0};
        } else if (word == u"sat") {
            schedule.recurrence = Weekly{Saturday, 1};
        } else if (word == u"day") {
            schedule.recurrence = MonthlyByDate{words.takeFirst().toInt(), 1};
        } else if (word == u"patch+2") {
            schedule.recurrence = MonthlyByWeekdayOffset{Tuesday, WeekOrder::Second, 1, 2};
        } else if (word == u"once" || word == u"from") {
            day = floor<days>(moment(words.takeFirst() + u"T00:00"_s));
        } else {
            throw std::logic_error("no word for a window: " + word.toStdString());
        }
    }
    setTimes(schedule, day, words.first());
    m_builder.window(collection, u"{%1}"_s.arg(++m_windows), encodedToken({schedule, false, 0}), type,
                     enabled);
}

void Scenario::addWork(QStringList words)
{
    const QString name = words.takeFirst();
    const QStringList run = words.takeFirst().split(u'/');
    const minutes maximum{run[0] == u"?" ? 0 : run[0].toInt()};
    const minutes estimate{run.value(1).toInt()};
    const bool restart = words.contains(u"boot"_s);
    const bool ignore = words.contains(u"!run"_s);
    const bool restartOutside = words.contains(u"!boot"_s);
    CivilTime assigned = moment(u"D1T00:00"_s);
    for (const QString &word : words) {
        assigned = word.startsWith(u'@') ? moment(word.sliced(1)) : assigned;
    }
    const QString id = u"DEP%1"_s.arg(++m_works, 3, 10, QLatin1Char('0'));
    if (words.contains(u"up"_s)) {
        m_builder.content.updatesAssignments.append(
            {id, name, u"MW"_s, PlannedTime{assigned}, ignore, restartOutside, {{name, maximum}}});
        return;
    }
    Advertisement advertisement;
    advertisement.id = id;
    advertisement.name = name;
    advertisement.collectionId = u"MW"_s;
    advertisement.packageId = id;
    advertisement.programName = words.contains(u"ts"_s) ? u"*"_s : name;
    advertisement.flags = (ignore ? Advertisement::ignoreWindows : 0)
        | (restartOutside ? Advertisement::restartOutsideWindows : 0);
    advertisement.assignedScheduleEnabled = true;
    advertisement.assignedSchedule = {{{assigned, false, minutes{0}, Once{}}, false, 0}};
    m_builder.content.advertisements.append(advertisement);
    if (words.contains(u"ts"_s)) {
        m_builder.content.taskSequences.append({id, name, maximum, restart});
    } else {
        m_builder.content.programs.append({id, name, maximum, estimate, restart});
    }
}

void Scenario::applySettings(Site &site, const QStringList &words)
{
    for (const QString &word : words) {
        if (word.startsWith("c="_L1)) {
            site.programCountdown = minutes{word.sliced(2).toInt()};
        } else if (word.startsWith("r="_L1)) {
            const QStringList restart = word.sliced(2).split(u'+');
            site.restartCountdown = minutes{restart[0].toInt()};
            site.restartTurnaround = minutes{restart[1].toInt()};
        } else if (word == "general"_L1) {
            site.updatesUseGeneralWindows = true;
        }
    }
}

Scenario::Scenario(const DataRow &row) : m_from(Instant{moment(row[u"from"_s]).time_since_epoch()})
{
    m_builder.collection(u"PARENT"_s).collection(u"MW"_s, u"PARENT"_s).client(1, {u"MW"_s});
    applySettings(m_builder.content.sites[0], row[u"settings"_s].split(u' '));
    const QStringList windows = row[u"windows"_s].split(u", "_s, Qt::SkipEmptyParts);
    for (const QString &window : windows) {
        addWindow(window.split(u' '));
    }
    const QStringList works = row[u"work"_s].split(u"; "_s);
    for (const QString &work : works) {
        addWork(work.split(u' '));
    }
}

} // namespace wk::test
