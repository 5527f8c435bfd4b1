// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/statuspointedits.h"

#include "site/restoring.h"
#include "site/servername.h"
#include "site/statuspointclients.h"
#include "site/throttle.h"
#include "support/site.h"

#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;
using std::chrono::hours;
using std::chrono::seconds;

namespace {

const QString first = u"fsp1.example.com"_s;
const QString second = u"FSP2"_s;

/// Two points. Clients 1 and 2 are assigned to the first, the second time in other letters, 3 to none, 4 to a
/// server that is none; 5 and 6 are SMS 2003 clients, of which 6 names the first; 7 has no client software.
SiteBuilder someSite()
{
    SiteBuilder builder;
    builder.content.fallbackStatusPoints = {{second, u"TST"_s, 10000, seconds{3600}},
                                            {first, u"TST"_s, 500, seconds{60}}};
    builder.collection(u"A"_s);
    for (quint32 id = 1; id <= 7; ++id) {
        builder.client(id, {u"A"_s});
    }
    QList<Client> &clients = builder.content.clients;
    clients[0].fallbackStatusPoint = first;
    clients[1].fallbackStatusPoint = u"FSP1.Example.com"_s;
    clients[3].fallbackStatusPoint = u"OLD"_s;
    clients[4].type = ClientType::Legacy;
    clients[5].type = ClientType::Legacy;
    clients[5].fallbackStatusPoint = first;
    clients[6].isClient = false;
    return builder;
}

SiteSnapshot siteOf(const SiteBuilder &builder)
{
    SiteContent content = builder.content;
    content.sites = {Site{}};
    content.sites[0].code = u"TST"_s;
    return SiteSnapshot::of(content).value();
}

QList<ClientRow> rows(const SiteSnapshot &site, const QList<quint32> &resourceIds)
{
    QList<ClientRow> found;
    for (const quint32 resourceId : resourceIds) {
        found.append(*site.clientWithResourceId(resourceId));
    }
    return found;
}

QStringList fieldsWrong(const StatusPointDraft &draft, const SiteSnapshot &site)
{
    QStringList fields;
    for (const Problem &problem : validate(draft, site)) {
        fields.append(problem.place.field + u' ' + codeName(problem.code));
    }
    return fields;
}

} // namespace

class StatusPointEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewPointIsOfTheSiteItselfAndHasTheDefaultsOfTheProduct()
    {
        const SiteSnapshot site = siteOf(someSite());
        StatusPointDraft draft = newStatusPoint(site);
        draft.serverName = u" fsp3 "_s;
        QCOMPARE(fieldsWrong(draft, site), QStringList{});
        const Edit edit = editFor(draft, site);
        QCOMPARE(edit.kind, EditKind::CreateStatusPoint);
        QCOMPARE(edit.subjects, QStringList{u"fsp3"_s});
        const SiteContent after = edited(site.content(), edit).value();
        QCOMPARE(after.fallbackStatusPoints.size(), 3);
        QVERIFY(after.fallbackStatusPoints.last()
                == (FallbackStatusPoint{u"fsp3"_s, u"TST"_s, 10000, seconds{3600}}));
        QVERIFY(edited(after, inverse(edit)).value() == site.content());
    }

    void whatIsWrongNamesItsField_data()
    {
        QTest::addColumn<StatusPointDraft>("draft");
        QTest::addColumn<QStringList>("wrong");
        const StatusPointDraft good{true, u"fsp3"_s, u"TST"_s, 1, seconds{1}};
        const auto row = [&good](const char *name, auto change, const QStringList &wrong) {
            StatusPointDraft draft = good;
            change(draft);
            QTest::newRow(name) << draft << wrong;
        };
        row("good", [](auto & /*draft*/) {}, {});
        row("nameless", [](auto &draft) { draft.serverName = u"  "_s; }, {u"serverName nameMissing"_s});
        row("no name", [](auto &draft) { draft.serverName = u"a b"_s; }, {u"serverName notAServerName"_s});
        row("taken", [](auto &draft) { draft.serverName = u"fsp2"_s; }, {u"serverName serverNameTaken"_s});
        row("no site", [](auto &draft) { draft.siteCode = u"XYZ"_s; }, {u"siteCode unknownReference"_s});
        row("no messages", [](auto &draft) { draft.throttleCount = 0; }, {u"throttleCount outOfRange"_s});
        row("no interval", [](auto &draft) { draft.throttleInterval = seconds{0}; },
            {u"throttleInterval outOfRange"_s});
        row("longest interval", [](auto &draft) { draft.throttleInterval = seconds{0xFFFFFFFF}; }, {});
        row("too long an interval", [](auto &draft) { draft.throttleInterval = seconds{0x100000000}; },
            {u"throttleInterval outOfRange"_s});
    }
    void whatIsWrongNamesItsField()
    {
        QFETCH(StatusPointDraft, draft);
        QFETCH(QStringList, wrong);
        QCOMPARE(fieldsWrong(draft, siteOf(someSite())), wrong);
    }

    void aServerHasANameOrAnAddress_data()
    {
        QTest::addColumn<bool>("isOne");
        const std::pair<const char *, bool> names[]{{"SMSFSP01", true},    {"fsp.example.com", true},
                                                    {"a_b-c", true},       {"10.0.0.1", true},
                                                    {"fe80::1", true},     {"42", true},
                                                    {"", false},           {"a..b", false},
                                                    {"a.", false},         {"-a", false},
                                                    {"a-", false},         {"10.0.0.256", false},
                                                    {"10.0.0", false},     {"fe80::1::2", false},
                                                    {"http://fsp", false}, {"fsp:80", false},
                                                    {"a/b", false}};
        for (const auto &[name, isOne] : names) {
            QTest::newRow(name) << isOne;
        }
        QTest::newRow(QByteArray(63, 'a').constData()) << true;
        QTest::newRow(QByteArray(64, 'a').constData()) << false;
        QTest::newRow(QByteArray("a.").repeated(127).append("a").constData()) << false;
    }
    void aServerHasANameOrAnAddress()
    {
        QFETCH(bool, isOne);
        QCOMPARE(isServerName(QString::fromLatin1(QTest::currentDataTag())), isOne);
    }

    void aPointIsConfiguredOnItsServer()
    {
        const SiteSnapshot site = siteOf(someSite());
        StatusPointDraft draft = draftOf(*statusPointNamed(site, u"fsp2"_s));
        QCOMPARE(draft.serverName, second);
        QVERIFY(editFor(draft, site).changes.isEmpty());
        draft.throttleCount = 20000;
        QCOMPARE(fieldsWrong(draft, site), QStringList{});
        const Edit edit = editFor(draft, site);
        QCOMPARE(edit.kind, EditKind::ChangeStatusPoint);
        const SiteContent after = edited(site.content(), edit).value();
        QCOMPARE(after.fallbackStatusPoints.at(0).throttleCount, 20000U);
        QVERIFY(edited(after, inverse(edit)).value() == site.content());
        QCOMPARE(edited(after, edit).problem().code, ProblemCode::ChangedElsewhere);
        QCOMPARE(edited(after, edit).problem().place, (Place{{}, u"FallbackStatusPoint"_s, second, {}, {}}));
    }

    void aPointThatIsRemovedKeepsItsClients()
    {
        const SiteSnapshot site = siteOf(someSite());
        const Edit edit = removingStatusPoint(site, first);
        const SiteContent after = edited(site.content(), edit).value();
        QCOMPARE(after.fallbackStatusPoints.size(), 1);
        QVERIFY(after.clients == site.content().clients);
        const StatusPointClients clients(site.next(after).value());
        QCOMPARE(clients.ofUnknownServers(), (QList<quint32>{1, 2, 4}));
        QCOMPARE(clients.assignedTo(first), QList<quint32>{});
        QVERIFY(edited(after, inverse(edit)).value() == site.content());
        QVERIFY(removingStatusPoint(site, u"OLD"_s).changes.isEmpty());
    }

    void clientsAreToldApartByThePointTheyName()
    {
        const SiteSnapshot site = siteOf(someSite());
        const StatusPointClients clients(site);
        QCOMPARE(clients.assignedTo(first), (QList<quint32>{1, 2}));
        QCOMPARE(clients.assignedTo(second), QList<quint32>{});
        QCOMPARE(clients.unassigned(), QList<quint32>{3});
        QCOMPARE(clients.ofUnknownServers(), QList<quint32>{4});
        QCOMPARE(clients.legacyAssigned(), QList<quint32>{6});
        using enum StatusPointStanding;
        const QList<StatusPointStanding> expected{Assigned,      Assigned,       Unassigned,   UnknownServer,
                                                  NotApplicable, LegacyAssigned, NotApplicable};
        for (qsizetype i = 0; i < expected.size(); ++i) {
            QCOMPARE(standingOf(site, site.clients().at(i)), expected.at(i));
        }
    }

    void clientsAreAssignedToExactlyOnePoint()
    {
        const SiteSnapshot site = siteOf(someSite());
        const Assigning assigning = wk::assigning(site, rows(site, {4, 3, 1, 3}), second);
        QCOMPARE(assigning.assigned, rows(site, {1, 3, 4}));
        QCOMPARE(assigning.edit.subjects, (QStringList{second, u"3"_s}));
        QCOMPARE(assigning.edit.changes.size(), 3); // one for each point they leave
        const SiteContent after = edited(site.content(), assigning.edit).value();
        QCOMPARE(after.clients.at(0).fallbackStatusPoint, second);
        QCOMPARE(StatusPointClients(site.next(after).value()).assignedTo(second), (QList<quint32>{1, 3, 4}));
        QVERIFY(edited(after, inverse(assigning.edit)).value() == site.content());
    }

    void oneClientIsNamed()
    {
        const SiteSnapshot site = siteOf(someSite());
        QCOMPARE(assigning(site, rows(site, {3}), first).edit.subjects,
                 (QStringList{first, u"1"_s, u"PC3"_s}));
    }

    void anSms2003ClientIsLeftOutAndCanOnlyLoseItsPoint()
    {
        const SiteSnapshot site = siteOf(someSite());
        const Assigning refused = assigning(site, rows(site, {5, 6}), second);
        QCOMPARE(refused.legacy, rows(site, {5, 6}));
        QVERIFY(refused.edit.changes.isEmpty());
        const Assigning freed = assigning(site, rows(site, {5, 6}), {});
        QCOMPARE(freed.assigned, rows(site, {6}));
        QCOMPARE(freed.unchanged, rows(site, {5}));
        const SiteContent after = edited(site.content(), freed.edit).value();
        QCOMPARE(after.clients.at(5).fallbackStatusPoint, QString());
    }

    void whatSomebodyElseAssignedIsNotOverwritten()
    {
        const SiteSnapshot site = siteOf(someSite());
        const Edit mine = assigning(site, rows(site, {1, 2, 3}), second).edit;
        const SiteContent now = edited(site.content(), assigning(site, rows(site, {3}), first).edit).value();
        const auto problem = edited(now, mine).problem();
        QCOMPARE(problem.code, ProblemCode::ChangedElsewhere);
        QCOMPARE(problem.place, (Place{{}, u"SMS_R_System"_s, u"3"_s, {}, {}}));
        SiteContent smaller = site.content();
        smaller.clients.removeAt(0);
        QVERIFY(!edited(smaller, mine).ok());
    }

    void anAssignmentCannotComeOrGoWithoutItsClient()
    {
        const SiteSnapshot site = siteOf(someSite());
        const StatusPointAssignment of{first, {1}};
        using ChangeOf = RecordChange<StatusPointAssignment>;
        for (const ChangeOf &change :
             {ChangeOf{of, {}}, ChangeOf{{}, of}, ChangeOf{of, StatusPointAssignment{second, {2}}}}) {
            QVERIFY(!edited(site.content(), {EditKind::AssignStatusPoint, {}, {change}, {}}).ok());
        }
    }

    void whatIsMadeOfPlacesAndZonesIsSharedAfterAnAssignment()
    {
        const SiteSnapshot site = siteOf(someSite());
        const SiteSnapshot next =
            site.next(edited(site.content(), assigning(site, rows(site, {1, 3}), second).edit).value())
                .value();
        const CollectionRow all = *site.collectionWithId(u"A"_s);
        QCOMPARE(next.membersOf(all).data(), site.membersOf(all).data());
        QCOMPARE(&next.zoneOf(ClientRow{0}), &site.zoneOf(ClientRow{0}));
        QCOMPARE(next.client(ClientRow{0}).fallbackStatusPoint, second);
    }

    void clientsThatMovedToAnotherZoneAreSeenToHaveDoneSo()
    {
        const SiteSnapshot site = siteOf(someSite());
        SiteContent content = site.content();
        content.clients[0].timeZone = u"Asia/Tokyo"_s;
        QCOMPARE(site.next(content).value().zoneOf(ClientRow{0}).name(), u"Asia/Tokyo"_s);
    }

    void anEarlierStateComesBackFromTheHistory()
    {
        const SiteSnapshot site = siteOf(someSite());
        const Edit step = assigning(site, rows(site, {1, 3}), second).edit;
        const SiteContent after = edited(site.content(), step).value();
        const SiteSnapshot then = site.next(after).value();
        // Client 1 has gone on since.
        const SiteSnapshot now =
            then.next(edited(after, assigning(then, rows(then, {1}), {}).edit).value()).value();
        const auto back = restoringBefore(step, now);
        QVERIFY(back.has_value());
        QCOMPARE(back->kind, EditKind::RestoreStatusPoints);
        QVERIFY(edited(now.content(), *back).value() == site.content());

        const Edit removal = removingStatusPoint(site, first);
        const SiteSnapshot without = site.next(edited(site.content(), removal).value()).value();
        const auto again = restoringBefore(removal, without);
        QVERIFY(again.has_value());
        QVERIFY(edited(without.content(), *again).value() == site.content());
    }

    void theExampleOfTheProductTakesEightHours()
    {
        QCOMPARE(relayTime(qint64{20000} * messagesOfAnInstallation, 10000, seconds{3600}), hours{8});
        QCOMPARE(relayTime(0, 10000, seconds{3600}), seconds{0});
        QCOMPARE(relayTime(1, 10000, seconds{3600}), seconds{1});
        QCOMPARE(relayTime(15000, 10000, seconds{3600}), seconds{5400});
        QCOMPARE(relayTime(std::numeric_limits<qint64>::max(), 1, seconds{0xFFFFFFFF}),
                 seconds{1000000000000000});
    }
};

QTEST_APPLESS_MAIN(StatusPointEditsTest)
#include "tst_statuspointedits.moc"
