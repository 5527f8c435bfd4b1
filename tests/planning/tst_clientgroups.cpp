// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/clientgroups.h"

#include "planning/clientsettings.h"
#include "planning/effectivewindows.h"
#include "planning/forecast.h"
#include "support/randomsite.h"
#include "support/site.h"

#include <QTest>

#include <functional>
#include <set>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

QString daily(const char *start)
{
    return encodedToken({{civil(start), false, hours{1}, Interval{1, 0, 0}}, false, 0});
}

/// The groups of a site, by resource ids: `1+3 2`.
QString told(const SiteBuilder &builder)
{
    const SiteSnapshot site = builder.snapshot();
    const ClientGroups groups(site);
    QStringList list;
    for (std::size_t group = 0; group < groups.count(); ++group) {
        QStringList ids;
        for (const ClientRow client : groups.members(group)) {
            ids.append(QString::number(site.client(client).resourceId));
        }
        list.append(ids.join(u'+'));
    }
    return list.join(u' ');
}

/// A site of three clients: 1 is in A, 2 in B, 3 in both; there is nothing on either.
SiteBuilder threeClients()
{
    SiteBuilder builder;
    builder.collection(u"TOP"_s).collection(u"A"_s, u"TOP"_s).collection(u"B"_s);
    builder.client(1, {u"A"_s}).client(2, {u"B"_s}).client(3, {u"A"_s, u"B"_s});
    return builder;
}

void advertise(SiteBuilder &builder, const QString &collectionId, bool includeSubcollections)
{
    builder.content.programs = {{u"P"_s, u"run"_s, minutes{10}, minutes{0}, false}};
    Advertisement advertisement;
    advertisement.id = u"D"_s;
    advertisement.collectionId = collectionId;
    advertisement.includeSubcollections = includeSubcollections;
    advertisement.packageId = u"P"_s;
    advertisement.programName = u"run"_s;
    advertisement.assignedScheduleEnabled = true;
    advertisement.assignedSchedule = decodedTokens(daily("2026-01-01T01:00")).value();
    builder.content.advertisements = {advertisement};
}

/// The deployments somebody has to run that reach a client, found by going up from its collections.
std::set<QString> deploymentsOf(const SiteSnapshot &site, ClientRow client)
{
    std::set<QString> found;
    for (const Deployment &deployment : site.deployments()) {
        const std::function<bool(CollectionRow)> isBelow = [&](CollectionRow collection) {
            const auto parents = site.parentsOf(collection);
            return collection == deployment.target
                || (deployment.includesSubcollections
                    && std::any_of(parents.begin(), parents.end(), isBelow));
        };
        const auto direct = site.collectionsOf(client);
        const bool isMandatory =
            !deployment.items.isEmpty() && (deployment.deadline || !deployment.assignedSchedules.isEmpty());
        if (isMandatory && std::any_of(direct.begin(), direct.end(), isBelow)) {
            found.insert(deployment.id);
        }
    }
    return found;
}

bool areAlike(const SiteSnapshot &site, ClientRow left, ClientRow right)
{
    const auto countdown = [&site](ClientRow client) {
        return SettingsOverTime(site, client).all().back().restartCountdown;
    };
    const std::array kinds{WorkKind::Program, WorkKind::Update, WorkKind::TaskSequence};
    return site.zoneNumberOf(left) == site.zoneNumberOf(right) && countdown(left) == countdown(right)
        && deploymentsOf(site, left) == deploymentsOf(site, right)
        && std::all_of(kinds.begin(), kinds.end(), [&](WorkKind kind) {
               return applicableWindows(site, left, kind) == applicableWindows(site, right, kind);
           });
}

} // namespace

class ClientGroupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSiteWithoutClientsHasNoGroups() { QCOMPARE(told(SiteBuilder()), QString()); }

    void collectionsThatMeanNothingSeparateNobody() { QCOMPARE(told(threeClients()), u"1+2+3"_s); }

    void windowsSeparateAndDisabledOnesDoNot()
    {
        SiteBuilder builder = threeClients();
        builder.window(u"A"_s, u"w"_s, daily("2026-01-01T01:00"), WindowType::TaskSequences);
        builder.window(u"B"_s, u"w"_s, daily("2026-01-01T01:00"), WindowType::General, false);
        QCOMPARE(told(builder), u"1+3 2"_s);
    }

    void zonesSeparate()
    {
        SiteBuilder builder = threeClients();
        builder.content.clients[1].timeZone = u"Asia/Tokyo"_s;
        QCOMPARE(told(builder), u"1+3 2"_s);
    }

    void theSmallestRestartCountdownSeparates()
    {
        SiteBuilder builder = threeClients();
        builder.content.settings = {{u"A"_s, {}, minutes{0}, true}, {u"B"_s, {}, minutes{7}, true}};
        QCOMPARE(told(builder), u"1+3 2"_s);
        builder.content.settings[0].restartCountdownEnabled = false;
        QCOMPARE(told(builder), u"1 2+3"_s);
    }

    void deploymentsSeparateByWhomTheyReach()
    {
        SiteBuilder builder = threeClients();
        advertise(builder, u"A"_s, false);
        QCOMPARE(told(builder), u"1+3 2"_s);
        advertise(builder, u"TOP"_s, true);
        QCOMPARE(told(builder), u"1+3 2"_s);
        advertise(builder, u"TOP"_s, false);
        QCOMPARE(told(builder), u"1+2+3"_s);
    }

    void aDeploymentNobodyHasToRunSeparatesNobody()
    {
        SiteBuilder builder = threeClients();
        advertise(builder, u"A"_s, false);
        builder.content.advertisements[0].assignedScheduleEnabled = false;
        QCOMPARE(told(builder), u"1+2+3"_s);
    }

    void aDeploymentComesDownEveryWay()
    {
        SiteBuilder builder;
        builder.collection(u"TOP"_s).collection(u"L"_s, u"TOP"_s).collection(u"R"_s, u"TOP"_s);
        builder.collection(u"LOW"_s, u"L"_s).collection(u"LOWEST"_s, u"LOW"_s);
        builder.content.links.append({u"R"_s, u"LOW"_s});
        builder.client(1, {u"LOWEST"_s}).client(2, {u"L"_s});
        advertise(builder, u"R"_s, true);
        QCOMPARE(told(builder), u"1 2"_s);
        advertise(builder, u"TOP"_s, true);
        QCOMPARE(told(builder), u"1+2"_s);
    }

    void clientsAreTogetherExactlyIfTheyAreAlike()
    {
        for (quint32 seed = 1; seed <= 30; ++seed) {
            RandomSite random(seed);
            const SiteSnapshot site = SiteSnapshot::of(random.content(3 + random.upTo(17))).value();
            const ClientGroups groups(site);
            const auto clients = static_cast<quint32>(site.clients().size());
            for (quint32 i = 0; i < clients; ++i) {
                const auto &members = groups.members(groups.numberOf(ClientRow{i}));
                QVERIFY(std::is_sorted(members.begin(), members.end()));
                QVERIFY(std::binary_search(members.begin(), members.end(), ClientRow{i}));
                for (quint32 j = 0; j < i; ++j) {
                    QCOMPARE(groups.numberOf(ClientRow{i}) == groups.numberOf(ClientRow{j}),
                             areAlike(site, ClientRow{i}, ClientRow{j}));
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(ClientGroupsTest)
#include "tst_clientgroups.moc"
