// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/outlook.h"

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

namespace {

const Instant from = at("2026-01-05T00:00:00Z");
const QString mondayNight = u"MON"_s; // a client in it may be changed once a week
const QString free = u"FREE"_s;

QString weekly(const char *start)
{
    return encodedToken({{civil(start), false, hours{1}, Weekly{std::chrono::Monday, 1}}, false, 0});
}

/// Clients 1 and 2 have a window on Mondays from 01:00 to 02:00, client 3 has none; 4 is in no collection.
SiteBuilder company()
{
    SiteBuilder builder;
    builder.collection(u"ALL"_s).collection(mondayNight).collection(free);
    builder.window(mondayNight, u"w"_s, weekly("2025-01-06T01:00"));
    builder.client(1, {u"ALL"_s, mondayNight}).client(2, {u"ALL"_s, mondayNight}).client(3, {u"ALL"_s, free});
    builder.client(4, {});
    return builder;
}

/// Assigned to all from a moment on.
void advertise(SiteBuilder &builder, const QString &id, minutes runTime, const char *when,
               const QString &collectionId = u"ALL"_s)
{
    builder.content.programs.append({id, u"run"_s, runTime, minutes{0}, false});
    Advertisement advertisement;
    advertisement.id = id;
    advertisement.name = u"Name of "_s + id;
    advertisement.collectionId = collectionId;
    advertisement.packageId = id;
    advertisement.programName = u"run"_s;
    advertisement.assignedScheduleEnabled = true;
    advertisement.assignedSchedule = {{{civil(when), true, minutes{0}, Once{}}, false, 0}};
    builder.content.advertisements.append(advertisement);
}

void assign(SiteBuilder &builder, const QString &id, const QList<SoftwareUpdate> &updates)
{
    builder.content.updatesAssignments.append({id, id, u"ALL"_s, PlannedTime{from}, false, false, updates});
}

/// `ID soon/later/never warned`
QStringList told(const SiteOutlook &outlook)
{
    QStringList list;
    for (const DeploymentOutlook &deployment : outlook.deployments()) {
        list.append(u"%1 %2/%3/%4 %5"_s.arg(deployment.deploymentId)
                        .arg(deployment.soon)
                        .arg(deployment.later)
                        .arg(deployment.never)
                        .arg(deployment.withWarnings));
    }
    return list;
}

SiteOutlook outlookOf(const SiteBuilder &builder)
{
    return *SiteOutlook::of(builder.snapshot(), from);
}

OutlookOutcome outcomeOf(const ForecastRow &row, Instant moment)
{
    if (row.outcome == Outcome::Runs && *row.acceptedAt < moment + days{7}) {
        return OutlookOutcome::Soon;
    }
    return row.outcome == Outcome::Never ? OutlookOutcome::Never : OutlookOutcome::Later;
}

/// What an outlook tells, found client by client.
struct OneByOne
{
    OneByOne(const SiteSnapshot &site, Instant moment)
    {
        for (quint32 i = 0; i < static_cast<quint32>(site.clients().size()); ++i) {
            forecasts.append(forecast(site, ClientRow{i}, {moment, yearsAfter(moment, 1)}));
            std::map<QString, ClientOutlook> ofClient;
            for (const ForecastRow &row : forecasts.last()) {
                ClientOutlook &outlook = ofClient[row.deploymentId];
                outlook.client = ClientRow{i};
                outlook.outcome = std::max(outlook.outcome, outcomeOf(row, moment));
                outlook.rows.append(row);
            }
            for (const auto &[id, outlook] : ofClient) {
                clientsOf[id].append(outlook);
            }
        }
        for (const Deployment &deployment : site.deployments()) {
            const QList<ClientOutlook> clients = clientsOf[deployment.id];
            const auto with = [&clients](OutlookOutcome outcome) {
                return std::count_if(clients.begin(), clients.end(), [outcome](const ClientOutlook &client) {
                    return client.outcome == outcome;
                });
            };
            const auto warned =
                std::count_if(clients.begin(), clients.end(), [](const ClientOutlook &client) {
                    return std::any_of(client.rows.begin(), client.rows.end(),
                                       [](const ForecastRow &row) { return !row.warnings.isEmpty(); });
                });
            deployments.append({deployment.id, with(OutlookOutcome::Soon), with(OutlookOutcome::Later),
                                with(OutlookOutcome::Never), warned});
        }
    }

    QList<QList<ForecastRow>> forecasts;
    std::map<QString, QList<ClientOutlook>> clientsOf;
    QList<DeploymentOutlook> deployments;
};

} // namespace

class OutlookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clientsAreCountedByWhatBecomesOfADeployment()
    {
        SiteBuilder builder = company();
        advertise(builder, u"FITS"_s, minutes{30}, "2026-01-05T00:00");
        advertise(builder, u"LATER"_s, minutes{30}, "2026-03-03T00:00");
        advertise(builder, u"LONG"_s, minutes{300}, "2026-01-05T00:00");
        QCOMPARE(told(outlookOf(builder)),
                 (QStringList{u"FITS 3/0/0 0"_s, u"LATER 0/3/0 0"_s, u"LONG 1/0/2 2"_s}));
    }

    void aWeekEndsBeforeTheSameMomentOfTheNext()
    {
        SiteBuilder builder;
        builder.collection(u"ALL"_s).client(1, {u"ALL"_s});
        advertise(builder, u"A"_s, minutes{1}, "2026-01-11T23:59");
        advertise(builder, u"B"_s, minutes{1}, "2026-01-12T00:00");
        QCOMPARE(told(outlookOf(builder)), (QStringList{u"A 1/0/0 0"_s, u"B 0/1/0 0"_s}));
    }

    void ofSeveralUpdatesTheWorstCounts()
    {
        SiteBuilder builder = company();
        assign(builder, u"U"_s, {{u"KB1"_s, minutes{20}}, {u"KB2"_s, minutes{120}}});
        const SiteOutlook outlook = outlookOf(builder);
        QCOMPARE(told(outlook), QStringList{u"U 1/0/2 2"_s});
        const QList<ClientOutlook> clients = outlook.clientsOf({true, u"U"_s});
        QCOMPARE(clients.size(), 3);
        QCOMPARE(clients[0].outcome, OutlookOutcome::Never);
        QCOMPARE(clients[0].rows.size(), 2);
        QCOMPARE(clients[0].rows[0].outcome, Outcome::Runs);
        QCOMPARE(clients[2].outcome, OutlookOutcome::Soon);
    }

    void clientsAreThoseOfTheOneThatIsAskedForThoughTheIdsAreEqual()
    {
        SiteBuilder builder = company();
        advertise(builder, u"X"_s, minutes{1}, "2026-01-05T00:00");
        assign(builder, u"X"_s, {{u"KB1"_s, minutes{20}}});
        const SiteOutlook outlook = outlookOf(builder);
        for (const bool isOfUpdates : {false, true}) {
            const QList<ClientOutlook> clients = outlook.clientsOf({isOfUpdates, u"X"_s});
            QVERIFY(!clients.isEmpty());
            for (const ClientOutlook &client : clients) {
                QCOMPARE(client.rows.size(), 1);
                QCOMPARE(client.rows.first().kind == WorkKind::Update, isOfUpdates);
            }
        }
    }

    void aDeploymentThatReachesNobodyIsThereWithoutClients()
    {
        SiteBuilder builder = company();
        advertise(builder, u"A"_s, minutes{1}, "2026-01-05T00:00");
        builder.content.advertisements[0].assignedScheduleEnabled = false;
        const SiteOutlook outlook = outlookOf(builder);
        QCOMPARE(told(outlook), QStringList{u"A 0/0/0 0"_s});
        QVERIFY(outlook.clientsOf({false, u"A"_s}).isEmpty());
        QVERIFY(outlook.clientsOf({false, u"unknown"_s}).isEmpty());
    }

    void anAdvertisementAndAnAssignmentOfTheSameIdAreTwo()
    {
        SiteBuilder builder = company();
        advertise(builder, u"7"_s, minutes{300}, "2026-01-05T00:00");
        assign(builder, u"7"_s, {{u"KB1"_s, minutes{20}}});
        QCOMPARE(told(outlookOf(builder)), (QStringList{u"7 1/0/2 2"_s, u"7 3/0/0 0"_s}));
    }

    void itStopsWhenItIsTold()
    {
        SiteBuilder builder = company();
        QVERIFY(!SiteOutlook::of(builder.snapshot(), from, [](double) { return false; }));
        QVERIFY(SiteOutlook::of(builder.snapshot(), from, [](double done) { return done < 1; }));
    }

    void itOutlivesTheSnapshotItWasMadeOf()
    {
        const auto outlook = [] {
            SiteBuilder builder = company();
            advertise(builder, u"A"_s, minutes{1}, "2026-01-05T00:00");
            return outlookOf(builder);
        }();
        QCOMPARE(outlook.from(), from);
        QCOMPARE(outlook.site().clients().size(), 4);
        QCOMPARE(outlook.forecastOf(ClientRow{0}).size(), 1);
        QVERIFY(outlook.forecastOf(ClientRow{3}).isEmpty());
    }

    void allClientsTogetherGetWhatEachGets()
    {
        for (quint32 seed = 1; seed <= 25; ++seed) {
            RandomSite random(seed);
            const SiteSnapshot site = SiteSnapshot::of(random.content(3 + random.upTo(12))).value();
            const Instant moment{std::chrono::seconds{random.upTo(2000000000)}};
            const OneByOne expected(site, moment);
            const SiteOutlook outlook = *SiteOutlook::of(site, moment);
            QCOMPARE(outlook.deployments(), expected.deployments);
            for (quint32 i = 0; i < static_cast<quint32>(site.clients().size()); ++i) {
                QCOMPARE(outlook.forecastOf(ClientRow{i}), expected.forecasts[i]);
            }
            for (const Deployment &deployment : site.deployments()) {
                const auto clients = expected.clientsOf.find(deployment.id);
                QCOMPARE(outlook.clientsOf(keyOf(deployment)),
                         clients == expected.clientsOf.end() ? QList<ClientOutlook>() : clients->second);
            }
        }
    }
};

QTEST_APPLESS_MAIN(OutlookTest)
#include "tst_outlook.moc"
