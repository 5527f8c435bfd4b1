// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/timelinelanes.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace wk {

namespace {

auto keyOf(const TimelineBar &bar)
{
    return std::tuple(bar.span.begin, bar.kind, bar.span.end, bar.forecastRow);
}

bool isBefore(const TimelineBar &left, const TimelineBar &right)
{
    return keyOf(left) < keyOf(right);
}

bool areAlike(const std::vector<TimelineBar> &left, const std::vector<TimelineBar> &right)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                      [](const TimelineBar &a, const TimelineBar &b) {
                          return a.span == b.span && a.kind == b.kind && a.isExpected == b.isExpected;
                      });
}

std::unique_ptr<ShownLane> laneOf(const std::shared_ptr<const TimelineSide> &side, std::size_t number)
{
    auto lane = std::make_unique<ShownLane>();
    lane->side = side;
    lane->number = number;
    const TimelineLane &source = lane->source();
    lane->key = side->isBefore ? u'-' : u'+';
    if (source.window) {
        const auto &[collection, window] = side->site.window(*source.window);
        lane->key += side->site.collection(collection).id + u'\n' + window.id;
    } else {
        lane->key += source.deploymentId;
    }
    std::vector<TimelineBar> bars = source.bars;
    std::sort(bars.begin(), bars.end(), isBefore);
    lane->setBars(std::move(bars));
    return lane;
}

} // namespace

void ShownLane::setBars(std::vector<TimelineBar> next)
{
    bars = std::move(next);
    findLatestEnds();
}

void ShownLane::findLatestEnds()
{
    latestEnds.clear();
    for (const TimelineBar &bar : bars) {
        latestEnds.push_back(latestEnds.empty() ? bar.span.end : std::max(latestEnds.back(), bar.span.end));
    }
}

bool ShownLane::isTwinOf(const ShownLane &other) const
{
    return QStringView(key).sliced(1) == QStringView(other.key).sliced(1);
}

ShownLanes shownLanes(const std::shared_ptr<const TimelineSide> &after,
                      const std::shared_ptr<const TimelineSide> &before)
{
    ShownLanes lanes;
    for (std::size_t i = 0; after && i < after->timeline.lanes.size(); ++i) {
        lanes.push_back(laneOf(after, i));
    }
    for (std::size_t i = 0; after && before && i < before->timeline.lanes.size(); ++i) {
        std::unique_ptr<ShownLane> lane = laneOf(before, i);
        const LaneKind kind = lane->source().kind;
        auto place = std::find_if(lanes.begin(), lanes.end(),
                                  [&lane](const auto &each) { return each->isTwinOf(*lane); });
        if (place == lanes.end()) {
            place = std::find_if(lanes.begin(), lanes.end(),
                                 [kind](const auto &each) { return each->source().kind > kind; });
        } else if (areAlike((*place)->bars, lane->bars) && kind != LaneKind::Effective) {
            continue;
        }
        lanes.insert(place, std::move(lane));
    }
    return lanes;
}

std::vector<RowStretch> missingRows(const std::vector<TimelineBar> &bars,
                                    const std::vector<TimelineBar> &others)
{
    std::vector<RowStretch> missing;
    auto other = others.begin();
    int row = 0;
    for (const TimelineBar &bar : bars) {
        other = std::find_if(other, others.end(), [&bar](const auto &each) { return !isBefore(each, bar); });
        if (other != others.end() && !isBefore(bar, *other)) {
            ++other;
        } else if (!missing.empty() && missing.back().last == row - 1) {
            missing.back().last = row;
        } else {
            missing.push_back({row, row});
        }
        ++row;
    }
    return missing;
}

} // namespace wk
