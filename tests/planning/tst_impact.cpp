// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/impact.h"

#include "planning/effectivewindows.h"
#include "planning/windowsahead.h"
#include "site/edit.h"
#include "support/randomsite.h"
#include "support/site.h"

#include <QTest>

#include <map>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;
using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

const Span fourWeeks{at("2026-01-05T00:00:00Z"), at("2026-02-02T00:00:00Z")};
constexpr std::array kinds{WorkKind::Program, WorkKind::Update, WorkKind::TaskSequence};

QString weekly(const char *start, minutes duration)
{
    return encodedToken({{civil(start), false, duration, Weekly{std::chrono::Monday, 1}}, false, 0});
}

/// Clients 1 and 2 are in A, 3 in B, 4 in both; all are in ALL. On A there is a window on Mondays from 01:00.
SiteBuilder company(minutes length = hours{1})
{
    SiteBuilder builder;
    builder.collection(u"ALL"_s).collection(u"A"_s).collection(u"B"_s);
    builder.client(1, {u"ALL"_s, u"A"_s}).client(2, {u"ALL"_s, u"A"_s}).client(3, {u"ALL"_s, u"B"_s});
    builder.client(4, {u"ALL"_s, u"A"_s, u"B"_s});
    builder.window(u"A"_s, u"w"_s, weekly("2025-01-06T01:00", length));
    return builder;
}

void advertise(SiteBuilder &builder, const QString &id, minutes runTime, const QString &collectionId)
{
    builder.content.programs.append({id, u"run"_s, runTime, minutes{0}, false});
    Advertisement advertisement;
    advertisement.id = id;
    advertisement.name = u"Name of "_s + id;
    advertisement.collectionId = collectionId;
    advertisement.packageId = id;
    advertisement.programName = u"run"_s;
    advertisement.assignedScheduleEnabled = true;
    advertisement.assignedSchedule = {{{civil("2026-01-05T00:30"), true, minutes{0}, Once{}}, false, 0}};
    builder.content.advertisements.append(advertisement);
}

Impact impactOf(const SiteBuilder &before, const SiteBuilder &after)
{
    return *wk::impactOf(before.snapshot(), after.snapshot(), fourWeeks);
}

const char *nameOf(OutcomeChange change)
{
    switch (change) {
    case OutcomeChange::NowNever: return "now never";
    case OutcomeChange::NoLongerNever: return "no longer never";
    case OutcomeChange::Later: return "later";
    case OutcomeChange::Earlier: return "earlier";
    case OutcomeChange::NewlyTargeted: return "newly targeted";
    case OutcomeChange::NoLongerTargeted: return "no longer targeted";
    }
    Q_UNREACHABLE();
}

/// Hours gained and lost, and every flag that is set.
QString toldWindows(const ClientsImpact &impact)
{
    QStringList words;
    for (std::size_t kind = 0; kind < workKinds; ++kind) {
        const OpenTimeChange &change = impact.openTime[kind];
        const auto count = [](seconds time) { return QString::number(time / hours{1}); };
        words << u'+' + count(change.gained) + u'-' + count(change.lost);
        const QString number = QString::number(kind);
        words << (impact.becomesUnrestricted[kind] ? u"unrestricted"_s + number : QString())
              << (impact.becomesRestricted[kind] ? u"restricted"_s + number : QString())
              << (impact.nothingToCome[kind] ? u"nothing"_s + number : QString());
    }
    words << (impact.updatesLoseGeneralWindows ? u"updates lose"_s : QString())
          << (impact.taskSequencesLoseGeneralWindows ? u"task sequences lose"_s : QString());
    words.removeAll(QString());
    return words.join(u' ');
}

QString toldDeployments(const ClientsImpact &impact)
{
    QStringList words;
    for (const auto &deployment : impact.deployments) {
        words << deployment.deploymentId() + u' ' + QLatin1StringView(nameOf(deployment.change));
    }
    return words.join(u", "_s);
}

QString idsOf(const ClientsImpact &impact)
{
    QStringList ids;
    for (const quint32 id : impact.resourceIds) {
        ids << QString::number(id);
    }
    return ids.join(u'+');
}

/// `1+2: +4-0 +4-0 +4-0; A later`
QStringList told(const Impact &impact)
{
    QStringList list;
    for (const ClientsImpact &group : impact.groups) {
        const QString deployments = toldDeployments(group);
        list << idsOf(group) + u": "_s + toldWindows(group)
                + (deployments.isEmpty() ? QString() : u"; "_s + deployments);
    }
    return list;
}

// The same by the plainest means, one client after the other.

SpanSet openIn(const SiteSnapshot &site, ClientRow client, WorkKind kind, const Span &range)
{
    std::vector<Span> spans;
    for (const EffectiveWindow &window : effectiveWindows(site, client, kind, range).windows) {
        spans.push_back(window.span);
    }
    return SpanSet::merged(spans).cut(range);
}

bool hasNothingToCome(const SiteSnapshot &site, ClientRow client, WorkKind kind, Instant from)
{
    WindowsAhead windows(site, client, kind, from);
    return windows.restricted() && !windows.firstEndingAfter(from, ZoneClock::endOfTime);
}

bool has(const SiteSnapshot &site, const QList<WindowRow> &windows, WindowType type)
{
    return std::any_of(windows.begin(), windows.end(),
                       [&](WindowRow row) { return site.window(row).window.type == type; });
}

void compareWindows(ClientsImpact &impact, const SiteSnapshot &before, ClientRow left,
                    const SiteSnapshot &after, ClientRow right, const Span &range)
{
    for (const WorkKind kind : kinds) {
        const auto i = static_cast<std::size_t>(kind);
        const auto windowsBefore = applicableWindows(before, left, kind);
        const auto windowsAfter = applicableWindows(after, right, kind);
        const SpanSet openBefore = openIn(before, left, kind, range);
        const SpanSet openAfter = openIn(after, right, kind, range);
        std::vector<Span> both = openBefore.spans();
        both.insert(both.end(), openAfter.spans().begin(), openAfter.spans().end());
        const seconds either = SpanSet::merged(both).measure();
        if (!windowsBefore.isEmpty() && !windowsAfter.isEmpty()) {
            impact.openTime[i] = {either - openBefore.measure(), either - openAfter.measure()};
        }
        impact.becomesUnrestricted[i] = !windowsBefore.isEmpty() && windowsAfter.isEmpty();
        impact.becomesRestricted[i] = windowsBefore.isEmpty() && !windowsAfter.isEmpty();
        impact.nothingToCome[i] = hasNothingToCome(after, right, kind, range.begin)
            && !hasNothingToCome(before, left, kind, range.begin);
    }
    const auto loses = [&](WorkKind kind) {
        const bool isThere = !applicableWindows(after, right, WorkKind::Program).isEmpty();
        return isThere && has(before, applicableWindows(before, left, kind), WindowType::General)
            && !has(after, applicableWindows(after, right, kind), WindowType::General);
    };
    impact.updatesLoseGeneralWindows = loses(WorkKind::Update);
    impact.taskSequencesLoseGeneralWindows = loses(WorkKind::TaskSequence);
}

using RowsByName = std::map<std::array<QString, 3>, ForecastRow>;

RowsByName rowsOf(const SiteSnapshot &site, ClientRow client, Instant from)
{
    RowsByName rows;
    for (const ForecastRow &row : forecast(site, client, {from, yearsAfter(from, 1)})) {
        rows[{row.deploymentId, QString::number(row.kind == WorkKind::Update),
              row.item.value_or(QString())}] = row;
    }
    return rows;
}

QString changeOf(const ForecastRow &before, const ForecastRow &after)
{
    const auto isNever = [](const ForecastRow &row) { return row.outcome == Outcome::Never; };
    if (isNever(before) || isNever(after)) {
        return isNever(before) && isNever(after) ? QString()
            : isNever(after)                     ? u"now never"_s
                                                 : u"no longer never"_s;
    }
    if (before.outcome == Outcome::Later || after.outcome == Outcome::Later) {
        return before.outcome == after.outcome ? QString()
            : before.outcome == Outcome::Later ? u"earlier"_s
                                               : u"later"_s;
    }
    return *before.acceptedAt == *after.acceptedAt ? QString()
        : *before.acceptedAt < *after.acceptedAt   ? u"later"_s
                                                   : u"earlier"_s;
}

/// By deployment id and item, in the order of `std::map`.
QStringList deploymentsOneByOne(const RowsByName &before, const RowsByName &after)
{
    QStringList words;
    for (const auto &[name, row] : before) {
        const auto found = after.find(name);
        const QString change = found == after.end() ? u"no longer targeted"_s : changeOf(row, found->second);
        words << (change.isEmpty() ? QString() : name[0] + name[2] + u' ' + change);
    }
    for (const auto &[name, row] : after) {
        words << (before.contains(name) ? QString() : name[0] + name[2] + u" newly targeted"_s);
    }
    words.removeAll(QString());
    words.sort();
    return words;
}

QStringList sortedDeployments(const ClientsImpact &impact)
{
    QStringList words;
    for (const auto &change : impact.deployments) {
        words << change.deploymentId() + change.item().value_or(QString()) + u' '
                + QLatin1StringView(nameOf(change.change));
    }
    words.sort();
    return words;
}

/// What an administrator cannot do in one edit, but an import can.
void changeSite(SiteContent &content, RandomSite &random)
{
    if (random.upTo(3) == 0) {
        content.sites[0].restartCountdown += minutes{random.upTo(30)};
        content.sites[0].updatesUseGeneralWindows = random.upTo(1) == 0;
    }
    if (random.upTo(3) == 0) {
        content.clients[random.upTo(static_cast<int>(content.clients.size()) - 1)].timeZone = u"Asia/Tokyo"_s;
    }
    if (random.upTo(3) == 0) {
        const quint32 gone = content.clients.takeAt(0).resourceId;
        content.memberships.removeIf([gone](const Membership &of) { return of.resourceId == gone; });
    }
    if (random.upTo(3) == 0) {
        content.programs[0].maximumRunTime += minutes{random.upTo(600)};
    }
}

} // namespace

class ImpactTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSiteThatStaysAsItIsConcernsNobody()
    {
        QVERIFY(impactOf(company(), company()).isEmpty());
        SiteBuilder renamed = company();
        renamed.content.settings[0].windows[0].name = u"other"_s;
        renamed.content.collections[1].name = u"other"_s;
        renamed.window(u"B"_s, u"off"_s, weekly("2025-01-06T01:00", hours{1}), WindowType::General, false);
        QVERIFY(impactOf(company(), renamed).isEmpty());
    }

    void aLongerWindowGivesTimeAndAShorterOneTakesIt()
    {
        const Impact longer = impactOf(company(), company(hours{3}));
        QCOMPARE(told(longer), QStringList{u"1+2+4: +8-0 +8-0 +8-0"_s});
        QCOMPARE(longer.clients(), 3);
        QCOMPARE(longer.openTime(WorkKind::Update).gained, hours{24});
        QCOMPARE(longer.openTime(WorkKind::Update).lost, hours{0});
        QCOMPARE(told(impactOf(company(hours{3}), company())), QStringList{u"1+2+4: +0-8 +0-8 +0-8"_s});
    }

    void aWindowThatMovesGivesAndTakes()
    {
        SiteBuilder moved = company(hours{4});
        moved.content.settings[0].windows[0].schedule =
            decodedTokens(weekly("2025-01-06T02:00", hours{4})).value();
        QCOMPARE(told(impactOf(company(hours{4}), moved)), QStringList{u"1+2+4: +4-4 +4-4 +4-4"_s});
    }

    void timeOutsideTheRangeDoesNotCount()
    {
        const Span firstNight{at("2026-01-05T00:00:00Z"), at("2026-01-05T03:00:00Z")};
        const auto impact = wk::impactOf(company().snapshot(), company(hours{6}).snapshot(), firstNight);
        QCOMPARE(impact->range, firstNight);
        QCOMPARE(told(*impact), QStringList{u"1+2+4: +1-0 +1-0 +1-0"_s});
    }

    void theFirstWindowRestrictsAndTheLastOneFrees()
    {
        SiteBuilder without = company();
        without.content.settings.clear();
        const Impact first = impactOf(without, company());
        QCOMPARE(told(first), QStringList{u"1+2+4: +0-0 restricted0 +0-0 restricted1 +0-0 restricted2"_s});
        QCOMPARE(first.becomingRestricted(), 3);
        QCOMPARE(first.becomingUnrestricted(), 0);
        QCOMPARE(impactOf(company(), without).becomingUnrestricted(), 3);
    }

    void restrictedWithNothingToComeIsTold()
    {
        SiteBuilder over = company();
        over.content.settings[0].windows[0].schedule[0].schedule.recurrence = Once{};
        const Impact impact = impactOf(company(), over);
        QCOMPARE(told(impact), QStringList{u"1+2+4: +0-4 nothing0 +0-4 nothing1 +0-4 nothing2"_s});
        QCOMPARE(impact.withNothingToCome(), 3);
        SiteBuilder still = over;
        still.content.settings[0].windows[0].schedule[0].schedule.duration = hours{2};
        QVERIFY(impactOf(over, still).isEmpty());
        SiteBuilder without = company();
        without.content.settings.clear();
        QCOMPARE(impactOf(without, over).withNothingToCome(), 3);
    }

    void windowsForOneKindTakeThePlaceOfGeneralOnes()
    {
        SiteBuilder updates = company();
        updates.window(u"B"_s, u"u"_s, weekly("2025-01-06T05:00", hours{1}), WindowType::Updates);
        const Impact impact = impactOf(company(), updates);
        QCOMPARE(told(impact),
                 (QStringList{u"3: +0-0 +0-0 restricted1 +0-0"_s, u"4: +0-0 +4-4 +0-0 updates lose"_s}));
        QCOMPARE(impact.updatesLosingGeneralWindows(), 1);
        QCOMPARE(impact.taskSequencesLosingGeneralWindows(), 0);
        SiteBuilder both = updates;
        both.content.sites[0].updatesUseGeneralWindows = true;
        QCOMPARE(impactOf(company(), both).updatesLosingGeneralWindows(), 0);
        SiteBuilder sequences = company();
        sequences.window(u"A"_s, u"t"_s, weekly("2025-01-06T05:00", hours{1}), WindowType::TaskSequences);
        QCOMPARE(impactOf(company(), sequences).taskSequencesLosingGeneralWindows(), 3);
    }

    void deploymentsThatNoLongerFitAreNowNever()
    {
        SiteBuilder before = company(hours{3});
        SiteBuilder after = company(hours{1});
        for (SiteBuilder *site : {&before, &after}) {
            advertise(*site, u"LONG"_s, hours{2}, u"ALL"_s);
            advertise(*site, u"SHORT"_s, minutes{50}, u"ALL"_s);
        }
        const Impact impact = impactOf(before, after);
        QCOMPARE(told(impact), QStringList{u"1+2+4: +0-8 +0-8 +0-8; LONG now never, SHORT earlier"_s});
        QCOMPARE(impact.groups[0].deployments[0].name(), u"Name of LONG"_s);
        QCOMPARE(impact.groups[0].deployments[0].before->outcome, Outcome::Runs);
        QCOMPARE(impact.groups[0].deployments[0].after->outcome, Outcome::Never);
        QCOMPARE(told(impactOf(after, before)),
                 QStringList{u"1+2+4: +8-0 +8-0 +8-0; LONG no longer never, SHORT later"_s});
        QCOMPARE(impact.with(OutcomeChange::NowNever), 3);
        QCOMPARE(impact.with(OutcomeChange::Later), 0);
        const auto counts = impact.deployments();
        QCOMPARE(counts.size(), 2);
        QCOMPARE(counts[0].deploymentId, u"LONG"_s);
        QCOMPARE(counts[0].clients[static_cast<std::size_t>(OutcomeChange::NowNever)], 3);
        QCOMPARE(counts[1].clients[static_cast<std::size_t>(OutcomeChange::Earlier)], 3);
    }

    void afterAYearIsLaterThanAnyTime()
    {
        SiteBuilder before = company();
        SiteBuilder after = company();
        after.content.settings[0].windows[0].schedule[0].schedule.start = civil("2028-01-03T01:00");
        for (SiteBuilder *site : {&before, &after}) {
            advertise(*site, u"P"_s, minutes{30}, u"A"_s);
        }
        const Impact impact = impactOf(before, after);
        QCOMPARE(toldDeployments(impact.groups[0]), u"P later"_s);
        QCOMPARE(impact.groups[0].deployments[0].after->outcome, Outcome::Later);
        QCOMPARE(toldDeployments(impactOf(after, before).groups[0]), u"P earlier"_s);
    }

    void whoJoinsACollectionIsTargetedByItsDeployments()
    {
        SiteBuilder before = company();
        advertise(before, u"P"_s, minutes{30}, u"B"_s);
        SiteBuilder after = before;
        after.content.memberships.append({u"B"_s, 1});
        after.content.memberships.removeOne(Membership{u"B"_s, 3});
        const Impact impact = impactOf(before, after);
        QCOMPARE(told(impact),
                 (QStringList{u"1: +0-0 +0-0 +0-0; P newly targeted"_s,
                              u"3: +0-0 +0-0 +0-0; P no longer targeted"_s}));
        QVERIFY(!impact.groups[0].deployments[0].before);
        QVERIFY(!impact.groups[1].deployments[0].after);
        QCOMPARE(impact.groups[1].deployments[0].deploymentId(), u"P"_s);
        QCOMPARE(impact.deployments().size(), 1);
    }

    void aCollectionThatMovesBringsDeploymentsFromAbove()
    {
        SiteBuilder before = company();
        before.collection(u"TOP"_s);
        advertise(before, u"P"_s, minutes{30}, u"TOP"_s);
        before.content.advertisements[0].includeSubcollections = true;
        SiteBuilder after = before;
        after.content.links.append({u"TOP"_s, u"B"_s});
        QCOMPARE(told(impactOf(before, after)),
                 (QStringList{u"3: +0-0 +0-0 +0-0; P newly targeted"_s,
                              u"4: +0-0 +0-0 +0-0; P newly targeted"_s}));
    }

    void aZoneMovesWindows()
    {
        SiteBuilder after = company();
        after.content.clients[0].timeZone = u"Europe/Berlin"_s;
        QCOMPARE(told(impactOf(company(), after)), QStringList{u"1: +4-4 +4-4 +4-4"_s});
    }

    void clientsThatAreNotInBothAreLeftOut()
    {
        SiteBuilder after = company(hours{2});
        after.client(9, {u"A"_s});
        after.content.clients.removeFirst();
        after.content.memberships.removeIf([](const Membership &of) { return of.resourceId == 1; });
        QCOMPARE(told(impactOf(company(), after)), QStringList{u"2+4: +4-0 +4-0 +4-0"_s});
    }

    void itStopsWhenItIsTold()
    {
        QVERIFY(!wk::impactOf(company().snapshot(), company(hours{2}).snapshot(), fourWeeks,
                              [](double) { return false; }));
    }

    void allClientsTogetherGetWhatEachGets()
    {
        for (quint32 seed = 1; seed <= 60; ++seed) {
            RandomSite random(seed);
            const SiteContent content = random.content(3 + random.upTo(9));
            SiteContent changed = edited(content, random.edit(content, 3)).value();
            if (seed % 2 == 0) {
                changeSite(changed, random);
            }
            const SiteSnapshot before = SiteSnapshot::of(content).value();
            const SiteSnapshot after = before.next(changed).value();
            const Instant from{seconds{random.upTo(2000000000)}};
            expectOneByOne(before, after, {from, from + days{1 + random.upTo(100)}});
        }
    }

private:
    static void expectOneByOne(const SiteSnapshot &before, const SiteSnapshot &after, const Span &range)
    {
        const Impact impact = *wk::impactOf(before, after, range);
        std::map<quint32, const ClientsImpact *> ofClient;
        std::size_t largest = before.clients().size() > 0 ? std::numeric_limits<std::size_t>::max() : 0;
        for (const ClientsImpact &group : impact.groups) {
            QVERIFY(!group.resourceIds.empty() && group.resourceIds.size() <= largest);
            QVERIFY(std::is_sorted(group.resourceIds.begin(), group.resourceIds.end()));
            largest = group.resourceIds.size();
            for (const quint32 id : group.resourceIds) {
                QVERIFY(ofClient.emplace(id, &group).second);
            }
        }
        QCOMPARE(impact.clients(), static_cast<qsizetype>(ofClient.size()));
        const ClientsImpact nothing;
        for (quint32 i = 0; i < static_cast<quint32>(before.clients().size()); ++i) {
            const quint32 id = before.client(ClientRow{i}).resourceId;
            const auto row = after.clientWithResourceId(id);
            if (!row) {
                QVERIFY(!ofClient.contains(id));
                continue;
            }
            ClientsImpact expected;
            compareWindows(expected, before, ClientRow{i}, after, *row, range);
            const QStringList deployments = deploymentsOneByOne(rowsOf(before, ClientRow{i}, range.begin),
                                                                rowsOf(after, *row, range.begin));
            const ClientsImpact &given = ofClient.contains(id) ? *ofClient[id] : nothing;
            QCOMPARE(toldWindows(given), toldWindows(expected));
            for (std::size_t kind = 0; kind < workKinds; ++kind) {
                QCOMPARE(given.openTime[kind].gained, expected.openTime[kind].gained);
                QCOMPARE(given.openTime[kind].lost, expected.openTime[kind].lost);
            }
            QCOMPARE(sortedDeployments(given), deployments);
            const bool differs = !deployments.isEmpty() || toldWindows(given) != toldWindows(nothing)
                || given.openTime[0].gained.count() + given.openTime[1].gained.count() > 0
                || given.openTime[0].lost.count() + given.openTime[1].lost.count() > 0
                || given.openTime[2].gained.count() + given.openTime[2].lost.count() > 0;
            QCOMPARE(ofClient.contains(id), differs);
        }
    }
};

QTEST_APPLESS_MAIN(ImpactTest)
#include "tst_impact.moc"
