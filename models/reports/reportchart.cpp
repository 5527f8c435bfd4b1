// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportchart.h"

#include "reports/reportrows.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace wk {

using namespace std::chrono;

namespace {

/// The time that a report is about.
ReportColumn timeColumn(const Report &report)
{
    for (const ReportColumn column : {ReportColumn::LastMessage, ReportColumn::Ended, ReportColumn::Began}) {
        if (report.columns.contains(column)) {
            return column;
        }
    }
    return ReportColumn::Began;
}

struct Common
{
    std::optional<TopicState> state;
    std::optional<QString> text;

    friend bool operator==(const Common &, const Common &) = default;
    friend std::size_t qHash(const Common &common, std::size_t seed)
    {
        const TopicState state = common.state.value_or(TopicState{-1, -1});
        return qHashMulti(seed, state.topic, state.state, common.text.has_value(),
                          common.text.value_or(QString()));
    }
};

Common commonOf(const Report &report, qsizetype row, ReportAspect aspect)
{
    const auto text = [&report, row](ReportColumn column) { return textIn(report, row, column); };
    switch (aspect) {
    case ReportAspect::State: return {stateIn(report, row), {}};
    case ReportAspect::Cause:
        return {stateIn(report, row),
                report.columns.contains(ReportColumn::ErrorCode) ? text(ReportColumn::ErrorCode)
                                                                 : text(ReportColumn::Parameter)};
    case ReportAspect::Site: return {{}, text(ReportColumn::Site)};
    case ReportAspect::ClientVersion: return {{}, text(ReportColumn::ClientVersion)};
    case ReportAspect::Day: break;
    }
    return {};
}

void add(ReportBar &bar, const Report &report, qsizetype row)
{
    bar.rows.push_back(static_cast<quint32>(row));
    bar.clients += clientsIn(report, row);
}

QList<ReportBar> barsByValue(const Report &report, ReportAspect aspect)
{
    QList<ReportBar> bars;
    QHash<Common, qsizetype> places;
    for (qsizetype row = 0; row < report.rows.size(); ++row) {
        const Common common = commonOf(report, row, aspect);
        const auto place = places.constFind(common);
        if (place == places.cend()) {
            places.insert(common, bars.size());
            bars.append({ReportBar::Kind::Same, common.state, common.text});
            add(bars.last(), report, row);
        } else {
            add(bars[*place], report, row);
        }
    }
    std::stable_sort(bars.begin(), bars.end(), [](const ReportBar &left, const ReportBar &right) {
        return left.clients > right.clients;
    });
    if (bars.size() > ReportChart::mostBars) {
        ReportBar others{ReportBar::Kind::Others};
        for (qsizetype i = ReportChart::mostBars - 1; i < bars.size(); ++i) {
            others.clients += bars[i].clients;
            others.rows.insert(others.rows.end(), bars[i].rows.begin(), bars[i].rows.end());
        }
        std::sort(others.rows.begin(), others.rows.end());
        bars.resize(ReportChart::mostBars - 1);
        bars.append(std::move(others));
    }
    return bars;
}

/// A row of the report and the day it is of.
struct DatedRow
{
    local_days day;
    qsizetype row;
};

std::vector<DatedRow> datedRows(const Report &report, const ZoneClock &zone)
{
    std::vector<DatedRow> dated;
    const qsizetype column = report.columns.indexOf(timeColumn(report));
    for (qsizetype row = 0; column >= 0 && row < report.rows.size(); ++row) {
        if (const auto *time = std::get_if<Instant>(&report.rows[row][column])) {
            dated.push_back({floor<days>(zone.toCivil(*time)), row});
        }
    }
    return dated;
}

/// Bars of the same number of days from one day on.
struct DayBars
{
    local_days begin;
    days step{1};
    qsizetype count = 0;
};

/// So that what is between two days fits into some bars; nothing if there are too many days.
std::optional<DayBars> dayBars(local_days begin, local_days last, qsizetype most)
{
    // Days, weeks, and what is four, a quarter of a year, a year and ten years of them.
    for (const days step : {days{1}, days{7}, days{28}, days{91}, days{364}, days{3640}}) {
        const auto count = (last - begin) / step + 1;
        if (count <= most) {
            return DayBars{last - step * count + days{1}, step, static_cast<qsizetype>(count)};
        }
    }
    return {};
}

DayBars dayBars(const std::vector<DatedRow> &dated)
{
    constexpr days tellingDays{366};
    constexpr std::size_t outliers = 20; ///< one of so many at either end may be out of the way
    std::vector<local_days> all;
    for (const DatedRow &each : dated) {
        all.push_back(each.day);
    }
    std::sort(all.begin(), all.end());
    if (all.back() - all.front() <= tellingDays) {
        return *dayBars(all.front(), all.back(), ReportChart::mostBars);
    }
    const std::size_t away = all.size() / outliers;
    // Earlier and later ones take a bar each.
    return dayBars(all[away], all[all.size() - 1 - away], ReportChart::mostBars - 2)
        .value_or(DayBars{all[away], days{3640}, ReportChart::mostBars - 2});
}

QList<ReportBar> barsByDay(const Report &report, const ZoneClock &zone)
{
    const std::vector<DatedRow> dated = datedRows(report, zone);
    if (dated.empty()) {
        return {};
    }
    const DayBars plan = dayBars(dated);
    ReportBar earlier{ReportBar::Kind::Earlier};
    ReportBar later{ReportBar::Kind::Later};
    QList<ReportBar> bars;
    for (qsizetype i = 0; i < plan.count; ++i) {
        ReportBar bar{ReportBar::Kind::Days};
        bar.first = plan.begin + plan.step * i;
        bar.last = bar.first + plan.step - days{1};
        bars.append(bar);
    }
    for (const DatedRow &each : dated) {
        const auto place = each.day < plan.begin ? -1 : (each.day - plan.begin) / plan.step;
        add(place < 0 ? earlier : place < plan.count ? bars[place] : later, report, each.row);
    }
    if (earlier.clients > 0) {
        bars.prepend(std::move(earlier));
    }
    if (later.clients > 0) {
        bars.append(std::move(later));
    }
    return bars;
}

} // namespace

QList<ReportAspect> aspectsOf(ReportId id)
{
    using Aspect = ReportAspect;
    switch (id) {
    case ReportId::ClientDeploymentStatus:
    case ReportId::ClientAssignmentStatus: return {Aspect::State};
    case ReportId::ClientDeploymentSuccess:
    case ReportId::ClientAssignmentSuccess: return {Aspect::Day, Aspect::Site, Aspect::ClientVersion};
    case ReportId::ClientDeploymentFailure:
    case ReportId::ClientAssignmentFailure:
        return {Aspect::Cause, Aspect::State, Aspect::Day, Aspect::Site, Aspect::ClientVersion};
    case ReportId::IssuesByIncidenceSummary: return {Aspect::Cause};
    case ReportId::IssuesByIncidenceDetail: return {Aspect::Cause, Aspect::Day, Aspect::Site};
    case ReportId::RestartPending: return {Aspect::Day, Aspect::State, Aspect::Site, Aspect::ClientVersion};
    case ReportId::InstalledNotAssigned:
    case ReportId::ReinstallLoops: return {Aspect::Day, Aspect::Site, Aspect::ClientVersion};
    case ReportId::SilentClients: return {Aspect::Site, Aspect::ClientVersion};
    case ReportId::MaintenanceWindowsForClient: return {};
    }
    Q_UNREACHABLE();
}

ReportChart chartOf(const Report &report, ReportAspect aspect, const ZoneClock &zone)
{
    ReportChart chart{aspect, 0,
                      aspect == ReportAspect::Day ? barsByDay(report, zone) : barsByValue(report, aspect)};
    for (const ReportBar &bar : chart.bars) {
        chart.clients += bar.clients;
    }
    return chart;
}

} // namespace wk
