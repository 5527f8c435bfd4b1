// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/draftadvice.h"

#include "schedule/civilsteps.h"
#include "schedule/occurrences.h"
#include "site/collectionedits.h"

#include <algorithm>
#include <set>

namespace wk {

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

class Advising
{
public:
    Advising(const WindowDraft &draft, const SiteSnapshot &site, const ZoneClock &siteZone, Instant now)
        : m_draft(draft)
        , m_site(site)
        , m_siteZone(siteZone)
        , m_now(now)
        , m_collection(site.collectionWithId(draft.collectionId))
        , m_schedules(schedulesOf(draft))
    { }
    [[nodiscard]] QList<Advice> advice()
    {
        onWhatIsKept();
        onOpenings();
        if (!m_draft.keepsTokens) {
            onSeveral();
            onMonths();
        }
        onDaylightSaving();
        if (m_draft.isEnabled) {
            onOtherTypes();
        }
        onCollection();
        return m_advice;
    }

private:
    Advice &add(AdviceCode code, QLatin1StringView field = {})
    {
        m_advice.append(Advice{});
        m_advice.last().code = code;
        m_advice.last().field = field;
        return m_advice.last();
    }
    void addMonths(AdviceCode code, QLatin1StringView field, const QList<year_month> &months)
    {
        if (!months.isEmpty()) {
            add(code, field).months = months;
        }
    }
    void onWhatIsKept()
    {
        if (m_draft.keepsTokens) {
            add(AdviceCode::ScheduleKept);
        } else if (m_draft.tokens.size() == 1 && m_draft.tokens.first().reservedBits != 0
                   && formOf(m_draft.tokens.first().schedule) == m_draft.form) {
            add(AdviceCode::BitsKept);
        }
    }
    void onSeveral()
    {
        if (m_schedules.size() > 1) {
            add(AdviceCode::SeveralWindows).number = m_schedules.size();
        }
    }
    void onOpenings();
    void onMonths();
    void onDaylightSaving();
    void onOtherTypes();
    void onCollection();

    [[nodiscard]] std::vector<year_month> monthsAhead() const;
    [[nodiscard]] QList<ZoneClock> zones() const;
    [[nodiscard]] bool has(ClientRow client, WindowType type) const;

    const WindowDraft &m_draft;
    const SiteSnapshot &m_site;
    const ZoneClock &m_siteZone;
    Instant m_now;
    std::optional<CollectionRow> m_collection;
    QList<Schedule> m_schedules;
    QList<Advice> m_advice;
};

void Advising::onOpenings()
{
    std::optional<CivilTime> first;
    std::optional<CivilTime> last;
    bool isOver = !m_schedules.isEmpty();
    for (const Schedule &schedule : m_schedules) {
        const auto step = CivilSteps(schedule).atOrAfter(schedule.start);
        if (step) {
            first = first ? std::min(*first, step->start) : step->start;
        }
        const Occurrences occurrences(schedule, m_siteZone);
        const auto previous = occurrences.previousBefore(m_now);
        isOver = isOver && previous && previous->end <= m_now && !occurrences.nextAfter(m_now - seconds{1});
        if (isOver) {
            const auto clock = schedule.utc ? ZoneClock::utc() : m_siteZone;
            const CivilTime start = clock.toCivil(previous->begin);
            last = last ? std::max(*last, start) : start;
        }
    }
    if (m_schedules.isEmpty()) {
        return;
    }
    if (!first) {
        add(AdviceCode::NeverOpens, draftfield::monthDay);
    } else if (isOver) {
        add(AdviceCode::OpenedForTheLastTime, draftfield::effectiveDate).time = last;
    } else if (const ZoneClock clock = m_schedules.first().utc ? ZoneClock::utc() : m_siteZone;
               floor<days>(*first) != floor<days>(m_schedules.first().start)
               && clock.toInstant(*first) > m_now) {
        add(AdviceCode::FirstOpeningLater, draftfield::effectiveDate).time = first;
    }
}

std::vector<year_month> Advising::monthsAhead() const
{
    const ScheduleForm &form = m_draft.form;
    const year_month_day from{*form.effectiveDate};
    const int horizon = form.months == 1 ? 12 : 24;
    std::vector<year_month> ahead;
    for (int i = 0; i < horizon && form.months > 0; i += form.months) {
        ahead.push_back(from.year() / from.month() + months{i});
    }
    return ahead;
}

void Advising::onMonths()
{
    if (m_draft.form.pattern != Pattern::Monthly || !m_draft.form.effectiveDate) {
        return;
    }
    // Only the days matter here, also while a time cannot be read.
    ScheduleForm form = m_draft.form;
    form.start = minutes{0};
    form.end = minutes{0};
    const CivilSteps steps(schedulesOf(form).first());
    QList<year_month> skipped;
    QList<year_month> dropped;
    QList<year_month> moved;
    for (const year_month month : monthsAhead()) {
        const auto oddity = steps.oddityIn(month);
        if (oddity == MonthOddity::DayMissing) {
            skipped.append(month);
        } else if (oddity == MonthOddity::OffsetDrops) {
            dropped.append(month);
        } else if (oddity == MonthOddity::OffsetMovesBack) {
            moved.append(month);
        }
    }
    addMonths(AdviceCode::MonthsSkipped, draftfield::monthDay, skipped);
    addMonths(AdviceCode::OffsetDropsMonths, draftfield::offset, dropped);
    addMonths(AdviceCode::OffsetMovesBack, draftfield::offset, moved);
}

/// Those of the members, or the site's as long as there is none.
QList<ZoneClock> Advising::zones() const
{
    QList<ZoneClock> zones;
    std::set<quint32> seen;
    if (m_collection) {
        for (const ClientRow client : m_site.membersOf(*m_collection)) {
            if (seen.insert(m_site.zoneNumberOf(client)).second) {
                zones.append(m_site.zoneOf(client));
            }
        }
    }
    return zones.isEmpty() ? QList<ZoneClock>{m_siteZone} : zones;
}

void Advising::onDaylightSaving()
{
    const bool isUtc = std::any_of(m_schedules.begin(), m_schedules.end(),
                                   [](const Schedule &schedule) { return schedule.utc; });
    const bool recurs = std::any_of(m_schedules.begin(), m_schedules.end(), [](const Schedule &schedule) {
        return !std::holds_alternative<Once>(schedule.recurrence);
    });
    const bool isSplit = m_draft.isSplit && canBeSplit(m_draft);
    if (!recurs || !(isUtc || isSplit)) {
        return;
    }
    QStringList moving;
    for (const ZoneClock &zone : zones()) {
        const Instant from = std::max(m_now, zone.toInstant(m_schedules.first().start));
        if (zone.pieceAt(from).end < from + years{1}) {
            moving.append(zone.name());
        }
    }
    if (!moving.isEmpty()) {
        std::sort(moving.begin(), moving.end());
        add(isUtc ? AdviceCode::UtcAcrossDaylightSaving : AdviceCode::SplitAcrossDaylightSaving).zones =
            moving;
    }
}

bool Advising::has(ClientRow client, WindowType type) const
{
    for (const CollectionRow collection : m_site.collectionsOf(client)) {
        for (const WindowRow row : m_site.windowsOf(collection)) {
            const MaintenanceWindow &window = m_site.window(row).window;
            const bool isThisOne =
                m_draft.before && collection == m_collection && window.id == m_draft.before->window.id;
            if (window.isEnabled && window.type == type && !isThisOne) {
                return true;
            }
        }
    }
    return false;
}

void Advising::onOtherTypes()
{
    if (m_draft.type == WindowType::General || !m_collection) {
        return;
    }
    const bool isForUpdates = m_draft.type == WindowType::Updates;
    const QList<Site> &sites = m_site.sites();
    if (isForUpdates && !sites.isEmpty() && sites.first().updatesUseGeneralWindows) {
        return;
    }
    const auto members = m_site.membersOf(*m_collection);
    const auto losing = std::count_if(members.begin(), members.end(), [this](ClientRow client) {
        return has(client, WindowType::General) && !has(client, m_draft.type);
    });
    if (losing > 0) {
        add(isForUpdates ? AdviceCode::UpdatesLoseGeneralWindows
                         : AdviceCode::TaskSequencesLoseGeneralWindows)
            .number = losing;
    }
}

void Advising::onCollection()
{
    if (!m_collection) {
        return;
    }
    const Collection &collection = m_site.collection(*m_collection);
    if (collection.isBuiltIn) {
        add(AdviceCode::BuiltInCollection);
    } else if (!collection.name.startsWith(windowCollectionPrefix, Qt::CaseInsensitive)) {
        add(AdviceCode::NameWithoutPrefix);
    }
}

} // namespace

QList<Advice> adviceOn(const WindowDraft &draft, const SiteSnapshot &site, const ZoneClock &siteZone,
                       Instant now)
{
    return Advising(draft, site, siteZone, now).advice();
}

} // namespace wk
