// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/impactofgroup.h"

#include "core/codepoints.h"
#include "planning/effectivewindows.h"
#include "planning/forecastrow.h"
#include "planning/windowsahead.h"

#include <algorithm>

namespace wk {

using std::chrono::seconds;

namespace {

constexpr std::array kinds{WorkKind::Program, WorkKind::Update, WorkKind::TaskSequence};

std::size_t indexOf(WorkKind kind)
{
    return static_cast<std::size_t>(kind);
}

/// One client on one side of the change, with the windows that apply to it for each kind of work.
struct Side
{
    Side(const SiteSnapshot &snapshot, ClientRow row) : site(snapshot), client(row)
    {
        for (const WorkKind kind : kinds) {
            windows[indexOf(kind)] = applicableWindows(site, client, kind);
        }
    }
    [[nodiscard]] const MaintenanceWindow &window(WindowRow row) const { return site.window(row).window; }
    [[nodiscard]] bool isRestricted(WorkKind kind) const { return !windows[indexOf(kind)].isEmpty(); }
    [[nodiscard]] bool looksAtGeneralWindows(WorkKind kind) const
    {
        const auto &all = windows[indexOf(kind)];
        return std::any_of(all.begin(), all.end(),
                           [this](WindowRow row) { return window(row).type == WindowType::General; });
    }
    /// Whether it has general windows which a kind of work does not look at.
    [[nodiscard]] bool passesOverGeneralWindows(WorkKind kind) const
    {
        return isRestricted(WorkKind::Program) && !looksAtGeneralWindows(kind);
    }

    const SiteSnapshot &site;
    ClientRow client{};
    std::array<QList<WindowRow>, workKinds> windows;
};

bool openAtTheSameTimes(const Side &before, const Side &after, WorkKind kind)
{
    const auto &left = before.windows[indexOf(kind)];
    const auto &right = after.windows[indexOf(kind)];
    return before.site.zoneOf(before.client) == after.site.zoneOf(after.client)
        && std::equal(left.begin(), left.end(), right.begin(), right.end(),
                      [&](WindowRow one, WindowRow other) {
                          return before.window(one).schedule == after.window(other).schedule;
                      });
}

std::vector<Span> openTimesIn(const Side &side, WorkKind kind, const Span &range)
{
    std::vector<Span> open;
    for (const EffectiveWindow &window : effectiveWindows(side.site, side.client, kind, range).windows) {
        open.push_back(window.span.cut(range));
    }
    return open;
}

seconds lengthOf(const std::vector<Span> &spans)
{
    seconds length{0};
    for (const Span &span : spans) {
        length += span.length();
    }
    return length;
}

/// Both ascend and do not overlap.
seconds timeInBoth(const std::vector<Span> &left, const std::vector<Span> &right)
{
    seconds length{0};
    for (auto one = left.begin(), other = right.begin(); one != left.end() && other != right.end();) {
        length += one->cut(*other).length();
        ++(one->end < other->end ? one : other);
    }
    return length;
}

bool hasNothingToCome(const Side &side, WorkKind kind, const std::vector<Span> &open, Instant from)
{
    return side.isRestricted(kind) && open.empty()
        && !WindowsAhead(side.site, side.windows[indexOf(kind)], side.site.zoneOf(side.client), from)
                .firstEndingAfter(from, ZoneClock::endOfTime);
}

void compareWindowsFor(WorkKind kind, ClientsImpact &impact, const Side &before, const Side &after,
                       const Span &range)
{
    const auto openBefore = openTimesIn(before, kind, range);
    const auto openAfter = openTimesIn(after, kind, range);
    const std::size_t i = indexOf(kind);
    if (before.isRestricted(kind) && after.isRestricted(kind)) {
        const seconds inBoth = timeInBoth(openBefore, openAfter);
        impact.openTime[i] = {lengthOf(openAfter) - inBoth, lengthOf(openBefore) - inBoth};
    }
    impact.becomesUnrestricted[i] = before.isRestricted(kind) && !after.isRestricted(kind);
    impact.becomesRestricted[i] = !before.isRestricted(kind) && after.isRestricted(kind);
    impact.nothingToCome[i] = hasNothingToCome(after, kind, openAfter, range.begin)
        && !hasNothingToCome(before, kind, openBefore, range.begin);
}

bool isNothing(const ClientsImpact &impact)
{
    const auto none = [](const std::array<bool, workKinds> &flags) {
        return std::none_of(flags.begin(), flags.end(), [](bool flag) { return flag; });
    };
    return impact.deployments.isEmpty() && !impact.updatesLoseGeneralWindows
        && !impact.taskSequencesLoseGeneralWindows && none(impact.becomesUnrestricted)
        && none(impact.becomesRestricted) && none(impact.nothingToCome)
        && std::all_of(impact.openTime.begin(), impact.openTime.end(), [](const OpenTimeChange &change) {
               return change.gained.count() == 0 && change.lost.count() == 0;
           });
}

std::strong_ordering compareIdentity(const Work &left, const Work &right)
{
    if (const auto byId = compareCodePoints(left.deployment->id, right.deployment->id); std::is_neq(byId)) {
        return byId;
    }
    const bool isUpdate = left.kind() == WorkKind::Update;
    if (const auto byClass = isUpdate <=> (right.kind() == WorkKind::Update); std::is_neq(byClass)) {
        return byClass;
    }
    return isUpdate ? compareCodePoints(left.item->name, right.item->name) : std::strong_ordering::equal;
}

std::vector<const Work *> byIdentity(const std::vector<Work> &works)
{
    std::vector<const Work *> sorted;
    sorted.reserve(works.size());
    for (const Work &work : works) {
        sorted.push_back(&work);
    }
    std::stable_sort(sorted.begin(), sorted.end(), [](const Work *left, const Work *right) {
        return std::is_lt(compareIdentity(*left, *right));
    });
    return sorted;
}

/// Null where it does not target the client; what is accepted at or after `end` is not told apart.
std::optional<OutcomeChange> changeOf(const Work *before, const Work *after, Instant end)
{
    if (before == nullptr || after == nullptr) {
        return before == nullptr ? OutcomeChange::NewlyTargeted : OutcomeChange::NoLongerTargeted;
    }
    const bool wasNever = !before->acceptedAt;
    const bool isNever = !after->acceptedAt;
    if (wasNever || isNever) {
        return wasNever == isNever
            ? std::nullopt
            : std::optional{isNever ? OutcomeChange::NowNever : OutcomeChange::NoLongerNever};
    }
    const Instant acceptedBefore = std::min(*before->acceptedAt, end);
    const Instant acceptedAfter = std::min(*after->acceptedAt, end);
    if (acceptedBefore == acceptedAfter) {
        return std::nullopt;
    }
    return acceptedBefore < acceptedAfter ? OutcomeChange::Later : OutcomeChange::Earlier;
}

} // namespace

std::optional<ClientsImpact> ImpactOfGroup::on(const ClientPair &client)
{
    ClientsImpact impact;
    compareWindows(impact, client);
    compareForecasts(impact, client);
    return isNothing(impact) ? std::nullopt : std::optional{impact};
}

void ImpactOfGroup::compareWindows(ClientsImpact &impact, const ClientPair &client) const
{
    const Side before(m_before, client.before);
    const Side after(m_after, client.after);
    for (const WorkKind kind : kinds) {
        const std::size_t i = indexOf(kind);
        // Mostly all kinds look at the same windows.
        const bool isAsForPrograms =
            before.windows[i] == before.windows[0] && after.windows[i] == after.windows[0];
        if (i > 0 && isAsForPrograms) {
            impact.openTime[i] = impact.openTime[0];
            impact.becomesUnrestricted[i] = impact.becomesUnrestricted[0];
            impact.becomesRestricted[i] = impact.becomesRestricted[0];
            impact.nothingToCome[i] = impact.nothingToCome[0];
        } else if (!openAtTheSameTimes(before, after, kind)) {
            compareWindowsFor(kind, impact, before, after, m_range);
        }
    }
    const auto losesGeneralWindows = [&](WorkKind kind) {
        return before.looksAtGeneralWindows(kind) && after.passesOverGeneralWindows(kind);
    };
    impact.updatesLoseGeneralWindows = losesGeneralWindows(WorkKind::Update);
    impact.taskSequencesLoseGeneralWindows = losesGeneralWindows(WorkKind::TaskSequence);
}

/// Rows are made of what changed only: most of what never runs never did.
void ImpactOfGroup::compareForecasts(ClientsImpact &impact, const ClientPair &client)
{
    const Instant end = yearsAfter(m_range.begin, 1);
    Simulation simulationBefore(m_before, client.before, m_range.begin);
    Simulation simulationAfter(m_after, client.after, m_range.begin);
    simulationBefore.run();
    simulationAfter.run();
    const auto before = byIdentity(simulationBefore.works());
    const auto after = byIdentity(simulationAfter.works());
    const auto rowOf = [&](const Work *work, Simulation &simulation) {
        return work == nullptr ? nullptr : m_rows.shared(forecastRow(*work, simulation, end));
    };
    auto left = before.begin();
    auto right = after.begin();
    while (left != before.end() || right != after.end()) {
        auto order = std::strong_ordering::equal;
        if (left == before.end() || right == after.end()) {
            order = left == before.end() ? std::strong_ordering::greater : std::strong_ordering::less;
        } else {
            order = compareIdentity(**left, **right);
        }
        const Work *was = std::is_lteq(order) ? *left++ : nullptr;
        const Work *is = std::is_gteq(order) ? *right++ : nullptr;
        if (const auto change = changeOf(was, is, end)) {
            impact.deployments.append({*change, rowOf(was, simulationBefore), rowOf(is, simulationAfter)});
        }
    }
}

} // namespace wk
