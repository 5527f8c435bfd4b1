// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/collectionedits.h"

#include "site/pastedclients.h"
#include "support/site.h"

#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;

namespace {

const QString token = u"00811A9E08221600"_s;

/// P > A > C, P > B > C; A has a window, clients 1 and 2, and an advertisement.
SiteSnapshot smallSite()
{
    SiteBuilder builder;
    builder.content.sites[0].code = u"MUC"_s;
    builder.collection(u"MUC00001"_s).collection(u"MUC00002"_s, u"MUC00001"_s);
    builder.collection(u"MUC00003"_s, u"MUC00001"_s).collection(u"MUC0000F"_s, u"MUC00002"_s);
    builder.content.links.append({u"MUC00003"_s, u"MUC0000F"_s});
    builder.collection(u"SMS00001"_s);
    for (auto &collection : builder.content.collections) {
        collection.name = u"Name of "_s + collection.id;
    }
    builder.window(u"MUC00002"_s, u"{1}"_s, token);
    builder.client(1, {u"MUC00002"_s}).client(2, {u"MUC00002"_s}).client(3, {});
    builder.content.clients[0].name = u"PC-ONE"_s;
    builder.content.clients[1].name = u"PC-TWO"_s;
    builder.content.clients[2].name = u"pc-two"_s;
    builder.content.programs.append({u"PKG"_s, u"Install"_s, {}, {}, false});
    Advertisement advertisement;
    advertisement.id = u"ADV"_s;
    advertisement.name = u"Rollout"_s;
    advertisement.collectionId = u"MUC00002"_s;
    advertisement.packageId = u"PKG"_s;
    advertisement.programName = u"Install"_s;
    builder.content.advertisements.append(advertisement);
    return builder.snapshot();
}

CollectionRow row(const SiteSnapshot &site, const QString &id)
{
    return site.collectionWithId(id).value();
}

SiteSnapshot after(const SiteSnapshot &site, const Edit &edit)
{
    const auto content = edited(site.content(), edit);
    if (!content.ok()) {
        qFatal("the edit does not fit");
    }
    return site.next(*content).value();
}

QStringList parents(const SiteSnapshot &site, const QString &id)
{
    QStringList ids;
    for (const CollectionRow parent : site.parentsOf(row(site, id))) {
        ids.append(site.collection(parent).id);
    }
    return ids;
}

QStringList codes(const QList<Problem> &problems)
{
    QStringList codes;
    for (const Problem &problem : problems) {
        codes.append(problem.place.field + u' ' + codeName(problem.code));
    }
    return codes;
}

} // namespace

class CollectionEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewCollectionGetsTheSitesNextId()
    {
        const SiteSnapshot site = smallSite();
        const Edit edit = editFor({{}, u"  MW-Test "_s, u"Why"_s, u"MUC00002"_s}, site);
        const SiteSnapshot next = after(site, edit);
        const Collection &added = next.collection(row(next, u"MUC00010"_s));
        QCOMPARE(added.name, u"MW-Test"_s);
        QCOMPARE(added.comment, u"Why"_s);
        QCOMPARE(parents(next, u"MUC00010"_s), QStringList{u"MUC00002"_s});
        QCOMPARE(edit.subjects, QStringList{u"MW-Test"_s});
    }

    void noIdIsGivenTwice()
    {
        const SiteSnapshot site = smallSite();
        const auto idOfNew = [](const SiteSnapshot &in) {
            const Edit edit = editFor(CollectionDraft{{}, u"MW-New"_s, {}, {}}, in);
            return std::get<RecordChange<Collection>>(edit.changes.first()).after->id;
        };
        // Deleted, or undone: what the history says of it stays its own.
        const Edit making = editFor(CollectionDraft{{}, u"MW-Old"_s, {}, {}}, site);
        const SiteSnapshot without = after(after(site, making), inverse(making));
        QVERIFY(!without.collectionWithId(u"MUC00010"_s));
        QCOMPARE(idOfNew(without), u"MUC00011"_s);
        // Nor one that the store knows of.
        QCOMPARE(idOfNew(SiteSnapshot::of(site.content(), 0xABCD).value()), u"MUC0ABCE"_s);
        QCOMPARE(idOfNew(SiteSnapshot::of(site.content(), 3).value()), u"MUC00010"_s);
    }

    void aDraftIsRefusedForItsNameOrParent_data()
    {
        QTest::addColumn<CollectionDraft>("draft");
        QTest::addColumn<QStringList>("problems");
        QTest::newRow("fine") << CollectionDraft{{}, u"MW-Test"_s, {}, {}} << QStringList{};
        QTest::newRow("no name") << CollectionDraft{{}, u"  "_s, {}, {}}
                                 << QStringList{u"name nameMissing"_s};
        QTest::newRow("taken") << CollectionDraft{{}, u" NAME of muc00001"_s, {}, {}}
                               << QStringList{u"name collectionNameTaken"_s};
        QTest::newRow("its own name")
            << CollectionDraft{u"MUC00001"_s, u"Name of MUC00001"_s, {}, {}} << QStringList{};
        QTest::newRow("parent") << CollectionDraft{{}, u"New"_s, {}, u"NONE"_s}
                                << QStringList{u"parentId unknownReference"_s};
        QTest::newRow("too long") << CollectionDraft{{}, QString(65537, u'x'), {}, {}}
                                  << QStringList{u"name textTooLong"_s};
        QTest::newRow("as long as can be")
            << CollectionDraft{{}, QString(65536, u'x'), QString(65536, u'x'), {}} << QStringList{};
        QTest::newRow("no end of comment") << CollectionDraft{{}, u"New"_s, QString(65537, u'x'), {}}
                                           << QStringList{u"comment textTooLong"_s};
        QTest::newRow("a zero") << CollectionDraft{{}, u"New"_s + QChar(0) + u"er"_s, {}, {}}
                                << QStringList{u"name forbiddenCharacter"_s};
        QTest::newRow("half a pair") << CollectionDraft{{}, u"New"_s, u"a "_s + QChar(0xD83D), {}}
                                     << QStringList{u"comment forbiddenCharacter"_s};
        QTest::newRow("a whole pair") << CollectionDraft{{}, u"New \U0001F600"_s, {}, {}} << QStringList{};
    }
    void aDraftIsRefusedForItsNameOrParent()
    {
        QFETCH(CollectionDraft, draft);
        QTEST(codes(validate(draft, smallSite())), "problems");
    }

    void renamingChangesOnlyThat()
    {
        const SiteSnapshot site = smallSite();
        CollectionDraft draft = draftOf(site.collection(row(site, u"SMS00001"_s)));
        QVERIFY(editFor(draft, site).changes.isEmpty());
        draft.name = u"All Systems"_s;
        const SiteSnapshot next = after(site, editFor(draft, site));
        QCOMPARE(next.collection(row(next, u"SMS00001"_s)).name, u"All Systems"_s);
    }

    void noCollectionComesToContainItself()
    {
        const SiteSnapshot site = smallSite();
        const CollectionRow top = row(site, u"MUC00001"_s);
        const CollectionRow deep = row(site, u"MUC0000F"_s);
        QVERIFY(!canHangUnder(site, top, deep));
        QVERIFY(!canHangUnder(site, top, top));
        QVERIFY(canHangUnder(site, deep, top));
        QVERIFY(canHangUnder(site, top, row(site, u"SMS00001"_s)));
    }

    void movingLeavesOneParentForAnother()
    {
        const SiteSnapshot site = smallSite();
        const CollectionRow moved = row(site, u"MUC0000F"_s);
        const Edit edit = movingCollection(site, moved, row(site, u"MUC00002"_s), row(site, u"SMS00001"_s));
        QCOMPARE(parents(after(site, edit), u"MUC0000F"_s), (QStringList{u"MUC00003"_s, u"SMS00001"_s}));
        const Edit onto = movingCollection(site, moved, row(site, u"MUC00002"_s), row(site, u"MUC00003"_s));
        QCOMPARE(parents(after(site, onto), u"MUC0000F"_s), QStringList{u"MUC00003"_s});
    }

    void movingToTheRootLeavesAllParents()
    {
        const SiteSnapshot site = smallSite();
        const Edit edit = movingCollection(site, row(site, u"MUC0000F"_s), row(site, u"MUC00002"_s), {});
        QVERIFY(parents(after(site, edit), u"MUC0000F"_s).isEmpty());
    }

    void movingFromTheRootHangsItUnderTheParent()
    {
        const SiteSnapshot site = smallSite();
        const Edit edit = movingCollection(site, row(site, u"SMS00001"_s), {}, row(site, u"MUC00003"_s));
        QCOMPARE(parents(after(site, edit), u"SMS00001"_s), QStringList{u"MUC00003"_s});
    }

    void parentsAreAddedAndRemoved()
    {
        const SiteSnapshot site = smallSite();
        const CollectionRow child = row(site, u"MUC0000F"_s);
        const SiteSnapshot added = after(site, addingParent(site, child, row(site, u"SMS00001"_s)));
        QCOMPARE(parents(added, u"MUC0000F"_s).size(), 3);
        QVERIFY(addingParent(added, child, row(added, u"SMS00001"_s)).changes.isEmpty());
        const SiteSnapshot removed = after(site, removingParent(site, child, row(site, u"MUC00002"_s)));
        QCOMPARE(parents(removed, u"MUC0000F"_s), QStringList{u"MUC00003"_s});
    }

    void deletingTakesAllThatHangsOnTheCollection()
    {
        const SiteSnapshot site = smallSite();
        const auto deletion = deletingCollections(site, {row(site, u"MUC00002"_s)});
        QCOMPARE(deletion.windows, 1);
        QCOMPARE(deletion.memberships, 2);
        QCOMPARE(deletion.deployments, QStringList{u"Rollout"_s});
        QVERIFY(deletion.movedToRoot.isEmpty()); // its child has another parent
        const SiteSnapshot next = after(site, deletion.edit);
        QVERIFY(!next.collectionWithId(u"MUC00002"_s));
        QVERIFY(next.windows().isEmpty());
        QVERIFY(next.deployments().isEmpty());
        QCOMPARE(*edited(next.content(), inverse(deletion.edit)), site.content());
    }

    void subcollectionsStayAndMoveToTheRoot()
    {
        const SiteSnapshot site = smallSite();
        const auto both = deletingCollections(site, {row(site, u"MUC00002"_s), row(site, u"MUC00003"_s)});
        QCOMPARE(both.movedToRoot, QStringList{u"Name of MUC0000F"_s});
        const auto all = deletingCollections(
            site, {row(site, u"MUC00002"_s), row(site, u"MUC00003"_s), row(site, u"MUC0000F"_s)});
        QVERIFY(all.movedToRoot.isEmpty());
        QCOMPARE(after(site, all.edit).collections().size(), 2);
    }

    void membersAreAddedAndRemovedOnce()
    {
        const SiteSnapshot site = smallSite();
        const CollectionRow collection = row(site, u"MUC00002"_s);
        const ClientRow known = site.clientWithResourceId(1).value();
        const ClientRow stranger = site.clientWithResourceId(3).value();
        const Edit adding = addingMembers(site, collection, {stranger, known, stranger});
        QCOMPARE(adding.changes.size(), 1);
        QCOMPARE(after(site, adding).membersOf(collection).size(), 3U);
        const Edit removing = removingMembers(site, collection, {stranger, known});
        QCOMPARE(removing.changes.size(), 1);
        QCOMPARE(after(site, removing).membersOf(collection).size(), 1U);
    }

    void namesArePastedHoweverTheyAreSetApart()
    {
        const SiteSnapshot site = smallSite();
        const auto pasted = pastedClients(u"pc-one\r\n\"PC-ONE\"; 3,\t2\n nobody\n\nNobody\nPC-TWO", site);
        QCOMPARE(pasted.clients.size(), 3);
        QCOMPARE(pasted.clients.at(0), site.clientWithResourceId(1).value());
        QCOMPARE(pasted.clients.at(1), site.clientWithResourceId(3).value());
        QCOMPARE(pasted.problems.size(), 2);
        QCOMPARE(pasted.problems.at(0).code, ProblemCode::UnknownClient);
        QCOMPARE(pasted.problems.at(1).code, ProblemCode::AmbiguousClient);
        QVERIFY(pastedClients(u" ;\n", site).clients.isEmpty());
    }
};

QTEST_APPLESS_MAIN(CollectionEditsTest)
#include "tst_collectionedits.moc"
