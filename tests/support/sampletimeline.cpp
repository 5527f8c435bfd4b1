// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sampletimeline.h"

#include "support/site.h"

#include <algorithm>

namespace wk::test {

using namespace Qt::StringLiterals;
using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

const QString someToken = u"0034394008100008"_s;

struct SampleWindow
{
    QString id;
    QString name;
    QString longName;
    LaneKind kind;
};

const QList<SampleWindow> sampleWindows{
    {u"{1}"_s, u"Every night"_s, u"Wartungszeitraum für sämtliche Nachtschichtarbeitsplatzrechner"_s,
     LaneKind::Window},
    {u"{2}"_s, u"Sundays"_s, u"Sonntagsinstandhaltungsfenster der Rechenzentrumsinfrastruktur"_s,
     LaneKind::Window},
    {u"{3}"_s, u"Updates"_s, u"Softwareaktualisierungsbereitstellungszeitraum"_s,
     LaneKind::WindowOfOtherWork},
    {u"{4}"_s, u"Lunch"_s, u"Mittagspausensonderwartungszeitraum"_s, LaneKind::DisabledWindow},
    {u"{5}"_s, u"Carnival"_s, u"Einmaliger Faschingsdienstagswartungszeitraum"_s, LaneKind::ExpiredWindow},
};

SiteSnapshot sampleSite(SampleNames names)
{
    const bool isLong = names == SampleNames::Long;
    SiteBuilder builder(u"Europe/Berlin"_s);
    builder.collection(u"MUC00001"_s).client(7, {u"MUC00001"_s});
    builder.content.collections[0].name =
        isLong ? u"MW-Produktionssteuerungsarbeitsplätze Norddeutschland"_s : u"MW-Berlin"_s;
    builder.content.clients[0].name = isLong ? u"PRODUKTIONSSTEUERUNG-PC0007"_s : u"LAGER-PC07"_s;
    for (const SampleWindow &window : sampleWindows) {
        builder.window(u"MUC00001"_s, window.id, someToken);
        builder.content.settings[0].windows.last().name = isLong ? window.longName : window.name;
    }
    Advertisement office;
    office.id = u"MUC20001"_s;
    office.name = isLong ? u"Bürokommunikationsanwendungspaketinstallation 2026"_s : u"Office 2007 SP3"_s;
    office.collectionId = u"MUC00001"_s;
    office.packageId = u"MUC00010"_s;
    office.programName = u"Install"_s;
    Advertisement image = office;
    image.id = u"MUC20002"_s;
    image.name = isLong ? u"Betriebssystemabbildneuaufspielung"_s : u"New image"_s;
    builder.content.advertisements = {office, image};
    Program install;
    install.packageId = u"MUC00010"_s;
    install.name = u"Install"_s;
    install.maximumRunTime = minutes{90};
    builder.content.programs = {install};
    return builder.snapshot();
}

/// What is open each day that `isOpen` says, from an hour of the clock in Berlin on.
template <typename IsOpen>
std::vector<TimelineBar> openings(const Span &range, hours from, seconds length, IsOpen isOpen)
{
    const ZoneClock berlin = zone("Europe/Berlin");
    std::vector<TimelineBar> bars;
    using std::chrono::floor;
    for (auto day = floor<days>(berlin.toCivil(range.begin)) - days{1};; day += days{1}) {
        const Instant begin = berlin.toInstant(CivilTime{day} + from);
        if (begin >= range.end) {
            return bars;
        }
        const Span span{begin, begin + length};
        if (isOpen(day) && span.sharesTimeWith(range)) {
            bars.push_back({span, BarKind::Occurrence, false, {}, -1});
        }
    }
}

std::vector<TimelineBar> mergedBars(const std::vector<TimelineLane> &lanes)
{
    std::vector<Span> spans;
    for (const TimelineLane &lane : lanes) {
        for (const TimelineBar &bar : lane.bars) {
            spans.push_back(bar.span);
        }
    }
    std::vector<TimelineBar> bars;
    const SpanSet merged = SpanSet::merged(spans);
    for (const Span &span : merged.spans()) {
        TimelineBar bar{span, BarKind::Open, false, {}, -1};
        for (const TimelineLane &lane : lanes) {
            const auto grants = [&span](const TimelineBar &each) { return each.span.sharesTimeWith(span); };
            if (std::any_of(lane.bars.begin(), lane.bars.end(), grants)) {
                bar.sources.append(*lane.window);
            }
        }
        bars.push_back(bar);
    }
    return bars;
}

ForecastRow forecastRow(const SiteSnapshot &site, qsizetype deployment)
{
    ForecastRow row;
    row.deploymentId = site.deployments()[deployment].id;
    row.name = site.deployments()[deployment].name;
    return row;
}

/// An expected bar of the first row, if it is in the range.
void addBar(TimelineLane &lane, const Span &range, BarKind kind, const Span &span)
{
    if (span.sharesTimeWith(range)) {
        lane.bars.push_back({span, kind, true, {}, 0});
    }
}

TimelineLane deploymentLane(const QString &id, qsizetype row)
{
    TimelineLane lane;
    lane.kind = LaneKind::Deployment;
    lane.deploymentId = id;
    lane.forecastRows = {row};
    return lane;
}

void addDeployments(SampleTimeline &sample)
{
    ForecastRow runs = forecastRow(sample.site, 0);
    const Instant accepted = sampleNow + hours{11}; // 22:00 in Berlin
    runs.outcome = Outcome::Runs;
    runs.availableAt = sampleNow;
    runs.acceptedAt = accepted;
    runs.runsFrom = accepted + minutes{5};
    runs.runsUntil = accepted + minutes{95};
    runs.restartNeeded = true;
    runs.restartAt = runs.runsUntil;
    runs.restartFrom = *runs.restartAt + minutes{5};
    runs.restartUntil = *runs.restartFrom + minutes{10};
    runs.reason = ForecastReason::Fits;
    runs.numbers.maximumRunTime = minutes{90};
    runs.numbers.reserve = minutes{5};
    ForecastRow never = forecastRow(sample.site, 1);
    never.reason = ForecastReason::WindowTooShort;
    never.warnings = {ForecastWarning::CountdownGap};
    never.numbers.maximumRunTime = minutes{478};
    never.numbers.reserve = minutes{5};
    never.numbers.longestWindow = hours{8};
    sample.timeline.forecast = {runs, never};
    const Span range = sample.timeline.range;
    TimelineLane office = deploymentLane(runs.deploymentId, 0);
    addBar(office, range, BarKind::Countdown, {accepted, *runs.runsFrom});
    addBar(office, range, BarKind::Run, {*runs.runsFrom, *runs.runsUntil});
    addBar(office, range, BarKind::Countdown, {*runs.restartAt, *runs.restartFrom});
    addBar(office, range, BarKind::Restart, {*runs.restartFrom, *runs.restartUntil});
    sample.timeline.lanes.push_back(office);
    sample.timeline.lanes.push_back(deploymentLane(never.deploymentId, 1));
}

SampleTimeline emptySample(const Span &range, SampleNames names)
{
    SampleTimeline sample{sampleSite(names), {}};
    sample.timeline.range = range;
    sample.timeline.restricted = true;
    return sample;
}

/// The windows of the lanes, as rows of the sample, and what they make.
void addWindows(SampleTimeline &sample, const std::vector<std::vector<TimelineBar>> &bars)
{
    std::vector<TimelineLane> contributing;
    std::vector<TimelineLane> others;
    for (std::size_t i = 0; i < bars.size(); ++i) {
        TimelineLane lane;
        lane.kind = sampleWindows[static_cast<qsizetype>(i)].kind;
        lane.window = static_cast<WindowRow>(i);
        lane.bars = bars[i];
        (lane.kind == LaneKind::Window ? contributing : others).push_back(lane);
    }
    TimelineLane effective;
    effective.bars = mergedBars(contributing);
    std::vector<TimelineLane> &lanes = sample.timeline.lanes;
    lanes.push_back(effective);
    lanes.insert(lanes.end(), contributing.begin(), contributing.end());
    lanes.insert(lanes.end(), others.begin(), others.end());
}

} // namespace

SampleTimeline sampleTimeline(const Span &range, SampleNames names)
{
    using std::chrono::weekday;
    const auto always = [](std::chrono::local_days /*day*/) { return true; };
    const auto on = [](weekday wanted) {
        return [wanted](std::chrono::local_days day) { return weekday{day} == wanted; };
    };
    const auto carnival = [](std::chrono::local_days day) {
        return day == std::chrono::local_days{std::chrono::year{2026} / 3 / 3};
    };
    SampleTimeline sample = emptySample(range, names);
    addWindows(sample,
               {openings(range, hours{22}, hours{4}, always),
                openings(range, hours{0}, hours{6}, on(std::chrono::Sunday)),
                openings(range, hours{20}, hours{3}, on(std::chrono::Tuesday)),
                openings(range, hours{12}, hours{1}, always),
                openings(range, hours{8}, hours{10}, carnival)});
    addDeployments(sample);
    return sample;
}

SampleTimeline hourlyTimeline(const Span &range)
{
    SampleTimeline sample = emptySample(range, SampleNames::Short);
    std::vector<TimelineBar> bars;
    for (Instant begin = range.begin; begin < range.end; begin += hours{1}) {
        bars.push_back({{begin, begin + minutes{30}}, BarKind::Occurrence, false, {}, -1});
    }
    addWindows(sample, {bars});
    addDeployments(sample);
    return sample;
}

SampleTimeline unrestrictedTimeline(const Span &range)
{
    SampleTimeline sample = emptySample(range, SampleNames::Short);
    sample.timeline.restricted = false;
    sample.timeline.lanes.resize(1);
    return sample;
}

} // namespace wk::test
