// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/sitesnapshot.h"

#include "site/references.h"
#include "support/site.h"

#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;
using std::chrono::minutes;

namespace {

const QString token = u"00811A9E08221600"_s;

/// P above A and B; clients 2 and 1 in A, 2 also in B.
SiteBuilder smallSite()
{
    SiteBuilder builder;
    builder.collection(u"P"_s).collection(u"B"_s, u"P"_s).collection(u"A"_s, u"P"_s);
    builder.client(2, {u"A"_s, u"B"_s}).client(1, {u"A"_s});
    return builder;
}

template <typename Row>
QList<int> numbers(std::span<const Row> rows)
{
    QList<int> list;
    for (const Row row : rows) {
        list.append(static_cast<int>(row));
    }
    return list;
}

QStringList broken(const SiteContent &content)
{
    QStringList list;
    for (const Problem &problem : brokenReferences(content)) {
        list.append(
            u"%1 %2 %3"_s.arg(codeName(problem.code), problem.place.key, problem.arguments.join(u' ')));
    }
    return list;
}

} // namespace

class SiteSnapshotTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAscendByIdWhateverOrderTheyCameIn()
    {
        const SiteSnapshot site = smallSite().snapshot();
        QCOMPARE(site.collections()[0].id, u"A"_s);
        QCOMPARE(site.collections()[2].id, u"P"_s);
        QCOMPARE(site.clients()[0].resourceId, 1U);
        QCOMPARE(site.collectionWithId(u"B"), CollectionRow{1});
        QVERIFY(!site.collectionWithId(u"b"));
        QCOMPARE(site.clientWithResourceId(2), ClientRow{1});
        QVERIFY(!site.clientWithResourceId(7));
    }

    void membershipIsKnownFromBothSides()
    {
        const SiteSnapshot site = smallSite().snapshot();
        QCOMPARE(numbers(site.collectionsOf(ClientRow{1})), (QList{0, 1}));
        QCOMPARE(numbers(site.collectionsOf(ClientRow{0})), QList{0});
        QCOMPARE(numbers(site.membersOf(CollectionRow{0})), (QList{0, 1}));
        QVERIFY(site.membersOf(CollectionRow{2}).empty());
        QCOMPARE(numbers(site.parentsOf(CollectionRow{0})), QList{2});
    }

    void aMembershipTwiceIsOne()
    {
        SiteBuilder builder = smallSite();
        builder.content.memberships.append({u"A"_s, 1});
        QCOMPARE(numbers(builder.snapshot().membersOf(CollectionRow{0})), (QList{0, 1}));
    }

    void windowsAscendByCollectionThenByIdAsCodePoints()
    {
        SiteBuilder builder = smallSite();
        builder.window(u"B"_s, u"b"_s, token)
            .window(u"A"_s, u"\U0001F600"_s, token)
            .window(u"A"_s, u"\uFF21"_s, token);
        const SiteSnapshot site = builder.snapshot();
        QCOMPARE(site.window(WindowRow{0}).window.id, u"\uFF21"_s);
        QCOMPARE(site.window(WindowRow{1}).window.id, u"\U0001F600"_s);
        QCOMPARE(site.window(WindowRow{2}).window.id, u"b"_s);
        QCOMPARE(numbers(site.windowsOf(CollectionRow{0})), (QList{0, 1}));
    }

    void aCountdownCountsIfItIsSwitchedOn()
    {
        SiteBuilder builder = smallSite();
        builder.content.settings = {
            {u"A"_s, {}, minutes{7}, true}, {u"B"_s, {}, minutes{7}, false}, {u"P"_s, {}, {}, true}};
        const SiteSnapshot site = builder.snapshot();
        QCOMPARE(site.restartCountdownOf(CollectionRow{0}), minutes{7});
        QVERIFY(!site.restartCountdownOf(CollectionRow{1}));
        QCOMPARE(site.restartCountdownOf(CollectionRow{2}), minutes{5}); // what the product has by default
    }

    void twoNamesOfOneZoneAreOneZone()
    {
        SiteBuilder builder;
        builder.client(1, {}, u"Europe/Berlin"_s).client(2, {}, u"W. Europe Standard Time"_s).client(3, {});
        const SiteSnapshot site = builder.snapshot();
        QCOMPARE(site.zoneNumberOf(ClientRow{0}), site.zoneNumberOf(ClientRow{1}));
        QVERIFY(site.zoneNumberOf(ClientRow{0}) != site.zoneNumberOf(ClientRow{2}));
    }

    void aSnapshotOfABrokenSiteIsRefused()
    {
        SiteBuilder builder = smallSite();
        builder.content.memberships.append({u"A"_s, 7});
        QCOMPARE(SiteSnapshot::of(builder.content).problem().code, ProblemCode::UnknownReference);
        builder = smallSite();
        builder.content.clients[0].timeZone = u"Mars"_s;
        QCOMPARE(SiteSnapshot::of(builder.content).problem().code, ProblemCode::UnknownZone);
    }

    void everyBrokenReferenceIsNamed()
    {
        SiteContent content = smallSite().content;
        content.links.append({u"X"_s, u"A"_s});
        content.memberships.append({u"Y"_s, 7});
        content.settings.append({u"Z"_s, {}, {}, false});
        QCOMPARE(broken(content),
                 (QStringList{
                     u"unknownReference X/A SMS_Collection X"_s, u"unknownReference Z SMS_Collection Z"_s,
                     u"unknownReference Y/7 SMS_Collection Y"_s, u"unknownReference Y/7 SMS_R_System 7"_s}));
    }

    void aCycleIsNamedByTheLinkThatClosesIt()
    {
        SiteContent content = smallSite().content;
        QVERIFY(broken(content).isEmpty());
        content.links.append({u"A"_s, u"B"_s});
        QVERIFY(broken(content).isEmpty()); // two parents are no cycle
        content.links.append({u"B"_s, u"P"_s});
        QCOMPARE(broken(content), QStringList{u"cycle B/P P B"_s});
    }
};

QTEST_APPLESS_MAIN(SiteSnapshotTest)
#include "tst_sitesnapshot.moc"
