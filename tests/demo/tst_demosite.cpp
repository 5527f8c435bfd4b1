// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demosite.h"

#include "demo/chance.h"
#include "exchange/sitedocument.h"
#include "planning/effectivewindows.h"
#include "planning/forecast.h"
#include "planning/windowsahead.h"
#include "support/site.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

const Instant today = at("2026-03-01T00:00:00Z");

SiteContent company(qint64 clients, quint64 seed = 1)
{
    return demoSite({.clients = clients, .seed = seed, .now = today});
}

QList<MaintenanceWindow> windowsOf(const SiteContent &site)
{
    QList<MaintenanceWindow> windows;
    for (const CollectionSettings &settings : site.settings) {
        windows += settings.windows;
    }
    return windows;
}

QList<ScheduleToken> tokensOf(const SiteContent &site)
{
    QList<ScheduleToken> tokens;
    for (const MaintenanceWindow &window : windowsOf(site)) {
        tokens += window.schedule;
    }
    for (const Advertisement &advertisement : site.advertisements) {
        tokens += advertisement.assignedSchedule;
    }
    return tokens;
}

/// What a document would change, by list.
QStringList changedByDocument(const SiteContent &site)
{
    const SiteContent again = siteFromDocument(documentOf(site), {}).value();
    QStringList changed;
    const auto compare = [&changed](const auto &left, const auto &right, const QString &name) {
        if (left != right) {
            changed.append(name);
        }
    };
    compare(again.sites, site.sites, u"sites"_s);
    compare(again.collections, site.collections, u"collections"_s);
    compare(again.links, site.links, u"links"_s);
    compare(again.settings, site.settings, u"settings"_s);
    compare(again.clients, site.clients, u"clients"_s);
    compare(again.memberships, site.memberships, u"memberships"_s);
    compare(again.programs, site.programs, u"programs"_s);
    compare(again.taskSequences, site.taskSequences, u"task sequences"_s);
    compare(again.advertisements, site.advertisements, u"advertisements"_s);
    compare(again.updatesAssignments, site.updatesAssignments, u"updates assignments"_s);
    compare(again.fallbackStatusPoints, site.fallbackStatusPoints, u"fallback status points"_s);
    return changed;
}

template <typename Row>
QList<Row> rowsOf(qsizetype count)
{
    QList<Row> rows;
    for (qsizetype i = 0; i < count; ++i) {
        rows.append(static_cast<Row>(i));
    }
    return rows;
}

QList<ClientRow> clientsOf(const SiteSnapshot &site)
{
    return rowsOf<ClientRow>(site.clients().size());
}

CollectionRow collectionNamed(const SiteSnapshot &site, const QString &name)
{
    const auto found = std::find_if(site.collections().begin(), site.collections().end(),
                                    [&name](const Collection &one) { return one.name == name; });
    return static_cast<CollectionRow>(found - site.collections().begin());
}

/// Every row of every client's forecast for a year.
QList<ForecastRow> allForecasts(const SiteSnapshot &site)
{
    QList<ForecastRow> rows;
    for (const ClientRow client : clientsOf(site)) {
        rows += forecast(site, client, {today, yearsAfter(today, 1)});
    }
    return rows;
}

template <typename List, typename Test>
bool any(const List &list, Test test)
{
    return std::any_of(list.begin(), list.end(), test);
}

} // namespace

class DemoSiteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chanceIsTheGeneratorItSaysItIs()
    {
        // The published sequence of splitmix64.
        Chance chance(1234567);
        QCOMPARE(chance.next(), Q_UINT64_C(6457827717110365317));
        QCOMPARE(chance.next(), Q_UINT64_C(3203168211198807973));
        QCOMPARE(chance.next(), Q_UINT64_C(9817491932198370423));
        QCOMPARE(chance.guid().size(), 36);
        for (int i = 0; i < 1000; ++i) {
            const qsizetype drawn = chance.below(3);
            QVERIFY(drawn >= 0 && drawn < 3);
        }
    }

    void aCompanyOfAnySizeIsValidAndSurvivesADocument_data()
    {
        QTest::addColumn<qint64>("clients");
        for (const qint64 clients : {0, 1, 7, 500, 5000}) {
            QTest::addRow("%lld clients", clients) << clients;
        }
    }
    void aCompanyOfAnySizeIsValidAndSurvivesADocument()
    {
        QFETCH(qint64, clients);
        const SiteContent site = company(clients);
        QCOMPARE(site.clients.size(), clients);
        const auto snapshot = SiteSnapshot::of(site);
        QVERIFY(snapshot.ok());
        QCOMPARE(changedByDocument(site).join(u", "_s), QString());
    }

    void lessThanNobodyIsNobody() { QVERIFY(company(-5) == company(0)); }

    void theSameWishGivesTheSameBytesAndAnotherDoesNot()
    {
        const QByteArray document = documentOf(company(500));
        QCOMPARE(documentOf(company(500)), document);
        QVERIFY(documentOf(company(500, 2)) != document);
        QVERIFY(documentOf(demoSite({.now = today + days{1}})) != document);
        // Dates are counted in days.
        QCOMPARE(documentOf(demoSite({.now = today + hours{23}})), document);
    }

    void namesAndIdsAreGivenOnce()
    {
        const SiteContent site = company(5000);
        QSet<QString> collections;
        QSet<QString> clients;
        QSet<QString> ids;
        for (const Collection &collection : site.collections) {
            collections.insert(collection.name);
        }
        for (const Client &client : site.clients) {
            clients.insert(client.name);
            QVERIFY2(client.name.size() <= 15, qPrintable(client.name)); // what NetBIOS allows
            if (*client.isClient) {
                ids.insert(client.uniqueId);
            }
        }
        QCOMPARE(collections.size(), site.collections.size());
        QCOMPARE(clients.size(), site.clients.size());
        QCOMPARE(ids.size(),
                 std::count_if(site.clients.begin(), site.clients.end(),
                               [](const Client &client) { return *client.isClient; }));
        QVERIFY(clients.contains(u"MUC-SRV-SQL01"_s));
        QVERIFY(clients.contains(u"SHA-WKS-0012"_s));
    }

    void numbersThatAreAskedForAreMet()
    {
        const SiteContent site =
            demoSite({.clients = 2000, .now = today, .collections = 400, .membershipsPerClient = 12});
        QCOMPARE(site.collections.size(), 400);
        const SiteSnapshot snapshot = *SiteSnapshot::of(site);
        for (const ClientRow client : clientsOf(snapshot)) {
            const std::size_t memberships = snapshot.collectionsOf(client).size();
            QVERIFY(memberships >= 12 && memberships <= 14);
        }
        // What the company has by itself stays.
        const SiteContent small =
            demoSite({.clients = 100, .now = today, .collections = 1, .membershipsPerClient = 1});
        QVERIFY(small.collections.size() > 90);
        QVERIFY(small.memberships.size() > 300);
        QVERIFY(SiteSnapshot::of(small).ok());
    }

    void collectionsGrowWithTheClients()
    {
        QVERIFY(company(5000).collections.size() > company(500).collections.size() + 50);
    }

    void datesStayWithinWhatTokensHold_data()
    {
        QTest::addColumn<QByteArray>("now");
        for (const char *now : {"0001-01-01T00:00:00Z", "1969-12-31T23:59:59Z", "1972-02-29T12:00:00Z",
                                "2024-02-29T00:00:00Z", "2032-12-31T00:00:00Z", "9999-12-31T23:59:59Z"}) {
            QTest::newRow(now) << QByteArray(now);
        }
    }
    void datesStayWithinWhatTokensHold()
    {
        QFETCH(QByteArray, now);
        const SiteContent site = demoSite({.clients = 200, .now = at(now)});
        for (const ScheduleToken &token : tokensOf(site)) {
            QVERIFY(!problemWith(token));
        }
        QCOMPARE(changedByDocument(site).join(u", "_s), QString());
    }

    void patchDaysAreThoseOfTheMonthsBefore()
    {
        QStringList names;
        for (const UpdatesAssignment &assignment : company(0).updatesAssignments) {
            names.append(assignment.name);
        }
        // On 1 March the second Tuesday of March is still to come.
        QVERIFY(names.contains(u"Patchday 2026-02 Server"_s));
        QVERIFY(names.contains(u"Patchday 2026-01 Server"_s));
        QCOMPARE(company(0).updatesAssignments.first().deadline.value(),
                 PlannedTime{civil("2026-02-13T03:00")});
    }

    void thereAreSitesOnBothHemispheresAndAtHalfHours()
    {
        const SiteContent site = company(500);
        QCOMPARE(site.sites.first().code, u"MUC"_s);
        QCOMPARE(site.sites.first().timeZone, u"W. Europe Standard Time"_s);
        QSet<qint64> offsets;
        for (const Site &one : site.sites) {
            const ZoneClock clock = zone(one.timeZone.toLatin1());
            QVERIFY(one.code == u"MUC"_s
                    || any(site.sites, [&one](const Site &parent) { return parent.code == one.parentCode; }));
            offsets.insert(duration_cast<minutes>(clock.pieceAt(today).offset).count());
        }
        QVERIFY(offsets.contains(330));
        QVERIFY(offsets.contains(-180));
        QVERIFY(offsets.size() >= 7);
    }

    void thereAreWindowsOfEveryKindAndType()
    {
        QSet<std::size_t> kinds;
        QSet<int> types;
        QSet<int> monthDays;
        QSet<int> weeks;
        const QList<MaintenanceWindow> windows = windowsOf(company(500));
        for (const MaintenanceWindow &window : windows) {
            const Recurrence &recurrence = window.schedule.first().schedule.recurrence;
            kinds.insert(recurrence.index());
            types.insert(static_cast<int>(window.type));
            if (const auto *byDate = std::get_if<MonthlyByDate>(&recurrence)) {
                monthDays.insert(byDate->monthDay);
            } else if (const auto *weekly = std::get_if<Weekly>(&recurrence)) {
                weeks.insert(weekly->weeks);
            }
        }
        QCOMPARE(kinds.size(), qsizetype{std::variant_size_v<Recurrence>});
        QCOMPARE(types, (QSet<int>{1, 4, 5}));
        QVERIFY(monthDays.contains(0) && monthDays.contains(31));
        QVERIFY(weeks.contains(1) && weeks.contains(2) && weeks.contains(4));
        const auto startOf = [](const MaintenanceWindow &one) { return one.schedule.first().schedule.start; };
        const auto once = [](const MaintenanceWindow &one) {
            return std::holds_alternative<Once>(one.schedule.first().schedule.recurrence);
        };
        const CivilTime now{today.time_since_epoch()};
        QVERIFY(any(windows, [&](const auto &one) { return once(one) && startOf(one) < now - days{2}; }));
        QVERIFY(any(windows, [&](const auto &one) { return once(one) && startOf(one) > now + days{2}; }));
        QVERIFY(any(windows, [](const auto &one) { return !one.isEnabled; }));
        QVERIFY(any(windows, [](const auto &one) { return one.schedule.first().schedule.utc; }));
        QVERIFY(any(windows, [](const auto &one) { return one.schedule.size() == 5; }));
        QVERIFY(any(windows, [](const auto &one) { return one.schedule.first().hours24; }));
        QVERIFY(any(windows, [](const auto &one) { return one.schedule.first().schedule.duration > 24h; }));
    }

    void effectiveDatesLieInThePastYearOrSo()
    {
        const CivilTime now{today.time_since_epoch()};
        for (const MaintenanceWindow &window : windowsOf(company(500))) {
            const CivilTime start = window.schedule.first().schedule.start;
            QVERIFY2(start > now - days{430} && start < now + days{60}, qPrintable(window.name));
        }
    }

    void collectionsAreNamedAsTheyShouldBeAndSomeAreNot()
    {
        const SiteContent content = company(500);
        const SiteSnapshot site = *SiteSnapshot::of(content);
        int named = 0;
        bool onBuiltIn = false;
        bool onOthers = false;
        bool withoutMembers = false;
        for (const CollectionSettings &settings : content.settings) {
            const CollectionRow row = *site.collectionWithId(settings.collectionId);
            const Collection &collection = site.collection(row);
            if (settings.windows.isEmpty()) {
                continue;
            }
            const bool isNamed = collection.name.startsWith(u"MW-"_s);
            named += isNamed ? 1 : 0;
            onBuiltIn = onBuiltIn || collection.isBuiltIn;
            onOthers = onOthers || (!isNamed && !collection.isBuiltIn);
            withoutMembers = withoutMembers || site.membersOf(row).empty();
        }
        QVERIFY(named > 30);
        QVERIFY(onBuiltIn);
        QVERIFY(onOthers);
        QVERIFY(withoutMembers);
        QVERIFY(any(content.collections,
                    [](const Collection &one) { return one.name.startsWith(u"MW-上海"_s); }));
    }

    void aCollectionMayHangUnderSeveralAndReachAcrossZones()
    {
        const SiteSnapshot site = *SiteSnapshot::of(company(500));
        QCOMPARE(site.parentsOf(collectionNamed(site, u"Exchange"_s)).size(), std::size_t{2});
        QCOMPARE(site.parentsOf(collectionNamed(site, u"SHA 服务器"_s)).size(), std::size_t{2});
        QSet<quint32> zones;
        for (const ClientRow client : site.membersOf(collectionNamed(site, u"MW-Server Sonntag 02:00"_s))) {
            zones.insert(site.zoneNumberOf(client));
        }
        QVERIFY(zones.size() >= 3);
    }

    void touchingAndOverlappingWindowsAreOne()
    {
        const SiteSnapshot site = *SiteSnapshot::of(company(500));
        const auto mostSources = [&site](const QString &client, const Span &range) {
            std::size_t most = 0;
            const auto row = site.clientNamed(client).value();
            for (const EffectiveWindow &window :
                 effectiveWindows(site, row, WorkKind::Program, range).windows) {
                most = std::max(most, static_cast<std::size_t>(window.sources.size()));
            }
            return most;
        };
        const Span month{today, today + days{30}};
        QCOMPARE(mostSources(u"HAM-SRV-FIL01"_s, month), std::size_t{2}); // they touch
        QCOMPARE(mostSources(u"MUC-SRV-WEB01"_s, month), std::size_t{2}); // they overlap
    }

    void clientsAreOfAllSorts()
    {
        const SiteContent site = company(500);
        const auto someAre = [&site](auto test) {
            const auto count = std::count_if(site.clients.begin(), site.clients.end(), test);
            return count > 0 && count < 250;
        };
        const auto isLegacy = [](const Client &one) { return one.type == ClientType::Legacy; };
        QVERIFY(someAre([](const Client &one) { return !*one.isClient; }));
        QVERIFY(someAre(isLegacy));
        QVERIFY(
            someAre([&](const Client &one) { return isLegacy(one) && !one.fallbackStatusPoint.isEmpty(); }));
        QVERIFY(someAre([](const Client &one) {
            return one.type == ClientType::Client && one.fallbackStatusPoint.isEmpty();
        }));
        QVERIFY(someAre([](const Client &one) { return !one.timeZone.isEmpty(); }));
        for (const Client &client : site.clients) {
            const bool known = client.fallbackStatusPoint.isEmpty()
                || any(site.fallbackStatusPoints, [&client](const FallbackStatusPoint &point) {
                                   return point.serverName == client.fallbackStatusPoint;
                               });
            QVERIFY(known);
        }
    }

    void someMayAlwaysBeChangedAndSomeNeverAgain()
    {
        const SiteSnapshot site = *SiteSnapshot::of(company(500));
        int unrestricted = 0;
        int overForGood = 0;
        int updatesAside = 0;
        for (const ClientRow client : clientsOf(site)) {
            WindowsAhead ahead(site, client, WorkKind::Program, today);
            const bool comes = ahead.firstEndingAfter(today, yearsAfter(today, 10)).has_value();
            unrestricted += ahead.restricted() ? 0 : 1;
            overForGood += ahead.restricted() && !comes ? 1 : 0;
            const auto general = applicableWindows(site, client, WorkKind::Program);
            updatesAside +=
                !general.isEmpty() && general != applicableWindows(site, client, WorkKind::Update) ? 1 : 0;
        }
        QCOMPARE(overForGood, 8);
        QVERIFY(updatesAside > 20);
        QVERIFY(unrestricted > 100);
        QVERIFY(unrestricted < 300);
    }

    void restartsDoNotFitEverywhere()
    {
        const SiteSnapshot site = *SiteSnapshot::of(company(500));
        const auto row = collectionNamed(site, u"MW-Kassen nachts"_s);
        const minutes needed = *site.restartCountdownOf(row) + site.sites().first().restartTurnaround;
        QVERIFY(site.window(site.windowsOf(row)[0]).window.schedule.first().schedule.duration < needed);
    }

    void forecastsHaveEveryOutcomeAndReason_data()
    {
        QTest::addColumn<qint64>("clients");
        QTest::addColumn<quint64>("seed");
        QTest::newRow("500 clients, seed 1") << qint64{500} << quint64{1};
        QTest::newRow("500 clients, seed 2") << qint64{500} << quint64{2};
        QTest::newRow("500 clients, greatest seed") << qint64{500} << ~quint64{0};
        QTest::newRow("3000 clients, seed 3") << qint64{3000} << quint64{3};
    }
    void forecastsHaveEveryOutcomeAndReason()
    {
        QFETCH(qint64, clients);
        QFETCH(quint64, seed);
        const SiteSnapshot site = *SiteSnapshot::of(company(clients, seed));
        QSet<int> outcomes;
        QSet<int> reasons;
        QSet<int> warnings;
        QSet<int> kinds;
        bool waits = false;
        bool restartWaits = false;
        for (const ForecastRow &row : allForecasts(site)) {
            outcomes.insert(static_cast<int>(row.outcome));
            reasons.insert(static_cast<int>(row.reason));
            kinds.insert(static_cast<int>(row.kind));
            for (const ForecastWarning warning : row.warnings) {
                warnings.insert(static_cast<int>(warning));
            }
            waits = waits || (row.reason == ForecastReason::Fits && *row.acceptedAt > today + days{20});
            restartWaits = restartWaits || (row.restartAt && *row.restartAt > *row.runsUntil + hours{2});
        }
        QCOMPARE(outcomes.size(), 3);
        QCOMPARE(reasons.size(), 6);
        QCOMPARE(warnings.size(), 4);
        QCOMPARE(kinds.size(), 3);
        QVERIFY(waits);
        QVERIFY(restartWaits);
    }

    void everyDeploymentMeetsSomebody()
    {
        const SiteSnapshot site = *SiteSnapshot::of(company(500));
        QSet<QString> met;
        for (const ForecastRow &row : allForecasts(site)) {
            met.insert(row.deploymentId);
        }
        QStringList idle;
        for (const Deployment &deployment : site.deployments()) {
            if (!met.contains(deployment.id)) {
                idle.append(deployment.name);
            }
        }
        idle.sort();
        // One that has expired, one that is there for the taking, one without a deadline.
        QCOMPARE(idle,
                 (QStringList{u"Silverlight (optional)"_s, u"Virenschutz 8.8 für Server (freiwillig)"_s,
                              u"Windows Messenger entfernen"_s}));
    }
};

QTEST_APPLESS_MAIN(DemoSiteTest)
#include "tst_demosite.moc"
