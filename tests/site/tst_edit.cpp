// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/edit.h"

#include "site/sitesnapshot.h"
#include "support/site.h"

#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;

namespace {

const QString token = u"00811A9E08221600"_s;

/// A with two windows and clients 1 and 2, B under A with client 2; ascending, as a store loads it.
SiteContent smallSite()
{
    SiteBuilder builder;
    builder.collection(u"A"_s).collection(u"B"_s, u"A"_s);
    builder.window(u"A"_s, u"{1}"_s, token).window(u"A"_s, u"{2}"_s, token);
    builder.client(1, {u"A"_s}).client(2, {u"A"_s, u"B"_s});
    SiteContent content = builder.content;
    std::sort(content.memberships.begin(), content.memberships.end(),
              [](const Membership &left, const Membership &right) {
                  return std::pair(left.collectionId, left.resourceId)
                      < std::pair(right.collectionId, right.resourceId);
              });
    return content;
}

/// The same with C to H, to each of which one thing refers.
SiteContent deployedSite()
{
    SiteContent site = smallSite();
    for (const QString &id : {u"C"_s, u"D"_s, u"E"_s, u"F"_s, u"G"_s, u"H"_s}) {
        site.collections.append({id, id, {}, false, {}});
    }
    site.links.append({u"C"_s, u"D"_s});
    site.settings.append({u"E"_s, {}, {}, true});
    site.memberships.append({u"F"_s, 2});
    site.programs.append({u"PKG"_s, u"Install"_s, {}, {}, false});
    Advertisement advertisement;
    advertisement.id = u"ADV"_s;
    advertisement.collectionId = u"G"_s;
    advertisement.packageId = u"PKG"_s;
    advertisement.programName = u"Install"_s;
    site.advertisements.append(advertisement);
    UpdatesAssignment assignment;
    assignment.id = u"{U}"_s;
    assignment.collectionId = u"H"_s;
    site.updatesAssignments.append(assignment);
    return site;
}

MaintenanceWindow windowOf(const SiteContent &content, qsizetype row)
{
    return content.settings.at(0).windows.at(row);
}

template <typename Record>
Change adding(const Record &record)
{
    return RecordChange<Record>{{}, record};
}

template <typename Record>
Change removing(const Record &record)
{
    return RecordChange<Record>{record, {}};
}

Change changingWindow(const MaintenanceWindow &before, const MaintenanceWindow &after)
{
    return RecordChange<PlacedWindow>{PlacedWindow{u"A"_s, 0, before}, PlacedWindow{u"A"_s, 0, after}};
}

QString wholeText(const SiteSnapshot &site)
{
    QString text;
    for (const Collection &collection : site.collections()) {
        const CollectionRow row = *site.collectionWithId(collection.id);
        text += collection.id + u':' + QString::number(site.membersOf(row).size()) + u'/'
            + QString::number(site.windowsOf(row).size()) + u'/' + QString::number(site.parentsOf(row).size())
            + u'/' + QString::number(site.childrenOf(row).size()) + u' ';
    }
    for (const CollectionWindow &window : site.windows()) {
        text += window.window.id + window.window.name + u' ';
    }
    for (const Client &client : site.clients()) {
        const ClientRow row = *site.clientWithResourceId(client.resourceId);
        text += QString::number(client.resourceId) + u':' + QString::number(site.collectionsOf(row).size())
            + site.zoneOf(row).name() + u' ';
    }
    return text;
}

} // namespace

class EditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRecordIsAddedWhereItsKeyBelongs()
    {
        const auto after =
            edited(smallSite(), {{}, {}, {adding(Collection{u"AB"_s, u"New"_s, {}, false, {}})}, {}});
        QVERIFY(after.ok());
        QCOMPARE(after->collections.size(), 3);
        QCOMPARE(after->collections.at(1).id, u"AB"_s);
    }

    void aWindowKeepsItsPlaceAndTheOthersStay()
    {
        const SiteContent site = smallSite();
        MaintenanceWindow renamed = windowOf(site, 0);
        renamed.name = u"Other"_s;
        const auto after = edited(site, {{}, {}, {changingWindow(windowOf(site, 0), renamed)}, {}});
        QVERIFY(after.ok());
        QCOMPARE(windowOf(*after, 0).name, u"Other"_s);
        QCOMPARE(windowOf(*after, 1), windowOf(site, 1));
    }

    void settingsChangeWithoutTheirWindows()
    {
        const SiteContent site = smallSite();
        CollectionSettings before = site.settings.at(0);
        before.windows.clear();
        CollectionSettings changed = before;
        changed.restartCountdownEnabled = true;
        const auto after = edited(site, {{}, {}, {RecordChange<CollectionSettings>{before, changed}}, {}});
        QVERIFY(after.ok());
        QVERIFY(after->settings.at(0).restartCountdownEnabled);
        QCOMPARE(after->settings.at(0).windows, site.settings.at(0).windows);
    }

    void manyMembersComeAndGoInOneEdit()
    {
        SiteContent site = smallSite();
        Edit edit{EditKind::AddMembers, {}, {}, {}};
        for (quint32 id = 11; id <= 5000; ++id) {
            site.clients.append(Client{});
            site.clients.last().resourceId = id;
        }
        for (quint32 id = 5000; id > 10; --id) {
            edit.changes.append(adding(Membership{id % 2 == 0 ? u"A"_s : u"B"_s, id}));
        }
        const auto after = edited(site, edit);
        QVERIFY(after.ok());
        QCOMPARE(after->memberships.size(), 3 + 4990);
        QVERIFY(std::is_sorted(after->memberships.cbegin(), after->memberships.cend(),
                               [](const Membership &left, const Membership &right) {
                                   return std::pair(left.collectionId, left.resourceId)
                                       < std::pair(right.collectionId, right.resourceId);
                               }));
        QCOMPARE(edited(*after, inverse(edit))->memberships, site.memberships);
    }

    void anEditIsTakenBackByItsInverse_data() { edits(); }
    void anEditIsTakenBackByItsInverse()
    {
        QFETCH(Edit, edit);
        const SiteContent site = smallSite();
        const auto after = edited(site, edit);
        QVERIFY(after.ok());
        QVERIFY(!(*after == site));
        QCOMPARE(*edited(*after, inverse(edit)), site);
        QCOMPARE(*edited(*edited(*after, inverse(edit)), inverse(inverse(edit))), *after);
    }

    void takingBackIsCalledUndoneAndThenRedone()
    {
        const Edit edit{EditKind::CreateCollection, {u"X"_s}, {}, {}};
        QCOMPARE(inverse(edit).origin, EditOrigin::Undone);
        QCOMPARE(inverse(inverse(edit)).origin, EditOrigin::Redone);
        QCOMPARE(inverse(inverse(inverse(edit))).origin, EditOrigin::Undone);
        QCOMPARE(inverse(edit).subjects, edit.subjects);
    }

    void whatSomebodyElseChangedIsNotOverwritten_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QString>("className");
        const SiteContent site = smallSite();
        MaintenanceWindow otherwise = windowOf(site, 0);
        otherwise.isEnabled = false;
        const Collection a = site.collections.at(0);
        Collection renamed = a;
        renamed.name = u"Renamed elsewhere"_s;
        QTest::newRow("changed record")
            << Edit{{}, {}, {RecordChange<Collection>{renamed, a}}, {}} << u"SMS_Collection"_s;
        QTest::newRow("there already") << Edit{{}, {}, {adding(a)}, {}} << u"SMS_Collection"_s;
        QTest::newRow("gone already")
            << Edit{{}, {}, {removing(Membership{u"B"_s, 1})}, {}} << u"SMS_FullCollectionMembership"_s;
        QTest::newRow("changed window")
            << Edit{{}, {}, {changingWindow(otherwise, windowOf(site, 0))}, {}} << u"SMS_ServiceWindow"_s;
        QTest::newRow("window without settings")
            << Edit{{}, {}, {adding(PlacedWindow{u"B"_s, 0, otherwise})}, {}} << u"SMS_ServiceWindow"_s;
    }
    void whatSomebodyElseChangedIsNotOverwritten()
    {
        QFETCH(Edit, edit);
        const auto after = edited(smallSite(), edit);
        QVERIFY(!after.ok());
        QCOMPARE(after.problem().code, ProblemCode::ChangedElsewhere);
        QTEST(after.problem().place.className, "className");
    }

    void theNextSnapshotIsTheSameAsOneMadeAnew_data() { edits(); }
    void theNextSnapshotIsTheSameAsOneMadeAnew()
    {
        QFETCH(Edit, edit);
        const SiteContent before = smallSite();
        const SiteSnapshot site = SiteSnapshot::of(before).value();
        const SiteContent after = edited(before, edit).value();
        QCOMPARE(wholeText(site.next(after).value()), wholeText(SiteSnapshot::of(after).value()));
        QVERIFY(wholeText(site) != wholeText(site.next(after).value()));
    }

    void theNextSnapshotRefusesWhatIsBroken()
    {
        const SiteContent before = smallSite();
        const SiteSnapshot site = SiteSnapshot::of(before).value();
        SiteContent without = before;
        without.collections.removeAt(1);
        QCOMPARE(site.next(without).problem().code, ProblemCode::UnknownReference);
        SiteContent cycle = before;
        cycle.links.append({u"B"_s, u"A"_s});
        QCOMPARE(site.next(cycle).problem().code, ProblemCode::Cycle);
    }

    void nothingIsLeftInTheAir_data()
    {
        QTest::addColumn<QList<Change>>("changes");
        QTest::addColumn<QString>("className");
        const SiteContent site = deployedSite();
        const auto row = [](const char *name, const Change &change, const QString &className) {
            QTest::newRow(name) << QList<Change>{change} << className;
        };
        for (const Collection &collection : site.collections) {
            QTest::newRow(qPrintable(u"something refers to "_s + collection.id))
                << QList<Change>{removing(collection)} << u"SMS_Collection"_s;
        }
        row("settings with windows", removing(CollectionSettings{u"A"_s, {}, {}, false}),
            u"SMS_CollectionSettings"_s);
        row("settings of nothing", adding(CollectionSettings{u"X"_s, {}, {}, false}),
            u"SMS_CollectionSettings"_s);
        row("link from nothing", adding(SubcollectionLink{u"X"_s, u"B"_s}), u"SMS_CollectToSubCollect"_s);
        row("link to nothing", adding(SubcollectionLink{u"A"_s, u"X"_s}), u"SMS_CollectToSubCollect"_s);
        row("member of nothing", adding(Membership{u"X"_s, 1}), u"SMS_FullCollectionMembership"_s);
        row("nobody as member", adding(Membership{u"A"_s, 3}), u"SMS_FullCollectionMembership"_s);
        Advertisement advertisement = site.advertisements.at(0);
        advertisement.id = u"ADV2"_s;
        advertisement.programName = u"Remove"_s;
        row("advertises no program", adding(advertisement), u"SMS_Advertisement"_s);
        advertisement.programName = u"*"_s;
        row("advertises no task sequence", adding(advertisement), u"SMS_Advertisement"_s);
        advertisement = site.advertisements.at(0);
        advertisement.collectionId = u"X"_s;
        row("advertised to nothing", RecordChange<Advertisement>{site.advertisements.at(0), advertisement},
            u"SMS_Advertisement"_s);
        UpdatesAssignment assignment;
        assignment.id = u"{V}"_s;
        assignment.collectionId = u"X"_s;
        row("assigned to nothing", adding(assignment), u"SMS_UpdatesAssignment"_s);
    }
    void nothingIsLeftInTheAir()
    {
        QFETCH(QList<Change>, changes);
        const auto after = edited(deployedSite(), {{}, {}, changes, {}});
        QVERIFY(!after.ok());
        QCOMPARE(after.problem().code, ProblemCode::ChangedElsewhere);
        QTEST(after.problem().place.className, "className");
        QVERIFY(!after.problem().place.key.isEmpty());
    }

    void noCollectionComesToContainItself()
    {
        const SiteContent site = smallSite();
        const Change closing = adding(SubcollectionLink{u"B"_s, u"A"_s});
        const auto after = edited(site, {{}, {}, {closing}, {}});
        QCOMPARE(after.problem().code, ProblemCode::Cycle);
        QCOMPARE(after.problem().place.key, u"B/A"_s);
        QCOMPARE(after.problem().arguments, (QStringList{u"A"_s, u"B"_s}));
        const auto self = edited(site, {{}, {}, {adding(SubcollectionLink{u"A"_s, u"A"_s})}, {}});
        QCOMPARE(self.problem().code, ProblemCode::Cycle);
        // To change places is no cycle, whatever comes first.
        QVERIFY(edited(site, {{}, {}, {removing(site.links.at(0)), closing}, {}}).ok());
        QVERIFY(edited(site, {{}, {}, {closing, removing(site.links.at(0))}, {}}).ok());
    }

    void settingsOfAnEditStayWhereOthersPutWindows()
    {
        const SiteContent site = smallSite();
        const PlacedWindow mine{u"B"_s, 0, windowOf(site, 0)};
        const Edit making{{}, {}, {adding(CollectionSettings{u"B"_s, {}, {}, false}), adding(mine)}, {}};
        const SiteContent made = edited(site, making).value();
        QCOMPARE(inverse(making, made), inverse(making));
        QCOMPARE(*edited(made, inverse(making, made)), site);
        const SiteContent more =
            edited(made, {{}, {}, {adding(PlacedWindow{u"B"_s, 1, windowOf(site, 1)})}, {}}).value();
        QVERIFY(!edited(more, inverse(making)).ok());
        const Edit back = inverse(making, more);
        QCOMPARE(back.origin, EditOrigin::Undone);
        const SiteContent without = edited(more, back).value();
        QCOMPARE(without.settings.at(1).windows, QList<MaintenanceWindow>{windowOf(site, 1)});
        QCOMPARE(*edited(without, inverse(back, without)), more);
    }

private:
    static void edits()
    {
        QTest::addColumn<Edit>("edit");
        const SiteContent site = smallSite();
        const auto row = [](const char *name, const QList<Change> &changes) {
            QTest::newRow(name) << Edit{{}, {}, changes, {}};
        };
        const PlacedWindow first{u"A"_s, 0, windowOf(site, 0)};
        const PlacedWindow second{u"A"_s, 0, windowOf(site, 1)}; // where it stands once the first is gone
        MaintenanceWindow renamed = first.window;
        renamed.name = u"Other"_s;
        row("add a collection under another",
            {adding(Collection{u"C"_s, u"MW-C"_s, {}, false, {}}),
             adding(SubcollectionLink{u"B"_s, u"C"_s})});
        row("add the first window of a collection",
            {adding(CollectionSettings{u"B"_s, {}, {}, false}), adding(PlacedWindow{u"B"_s, 0, renamed})});
        row("delete both windows", {removing(first), removing(second)});
        row("delete the first window", {removing(first)});
        row("change a window", {changingWindow(first.window, renamed)});
        row("remove a member", {removing(site.memberships.at(1))});
        row("move to the root", {removing(site.links.at(0))});
        row("delete a collection",
            {removing(Membership{u"B"_s, 2}), removing(site.links.at(0)), removing(site.collections.at(1))});
    }
};

QTEST_APPLESS_MAIN(EditTest)
#include "tst_edit.moc"
