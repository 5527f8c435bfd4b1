// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlsitestore.h"

#include "exchange/changetext.h"
#include "exchange/sitedocument.h"
#include "site/deploymentedits.h"
#include "site/statuspointedits.h"
#include "support/randomsite.h"
#include "support/site.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;

namespace {

const Signature someone{u"müller"_s, Instant{std::chrono::seconds{1774746000}}};
const Edit import{EditKind::Import, {u"site.json"_s}, {}, EditOrigin::Done};

std::unique_ptr<SqlSiteStore> created(const QString &path, const SiteContent &content)
{
    return SqlSiteStore::create(path, content, import, someone).value();
}

Edit renaming(const Collection &before, const QString &name)
{
    Collection after = before;
    after.name = name;
    return {EditKind::ChangeCollection, {before.name}, {RecordChange<Collection>{before, after}}, {}};
}

QList<Edit> editsOf(const QList<HistoryEntry> &entries)
{
    QList<Edit> edits;
    for (const HistoryEntry &entry : entries) {
        edits.append(entry.edit);
    }
    return edits;
}

} // namespace

class SqlSiteStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        QVERIFY(QDir(m_folder->path()).mkdir(u"of %1 %2 %3"_s));
        m_path = m_folder->filePath(u"of %1 %2 %3/site of ä %1?#.db"_s);
    }

    void anEmptySiteIsASite()
    {
        Site site;
        site.code = u"MUC"_s;
        site.name = u"München"_s;
        SiteContent content;
        content.sites = {site};
        QVERIFY(SqlSiteStore::create(m_path, site).ok());
        const auto store = SqlSiteStore::open(m_path).value();
        QVERIFY(store->load().value() == content);
        QCOMPARE(*store->revision(), 0);
        QCOMPARE(*store->historyLength({}), 0);
    }

    void aMarkAtTheFrontOfATextIsPartOfIt()
    {
        const QByteArray document = R"({"Site": [{"SiteCode": "MUC", "SiteName": "\ufeff\ufeffx"}]})";
        const SiteContent content = siteFromDocument(document, u"mark.json"_s).value();
        QCOMPARE(content.sites[0].name, u"\ufeff\ufeffx"_s);
        created(m_path, content);
        QCOMPARE(SqlSiteStore::open(m_path).value()->load().value().sites[0].name, content.sites[0].name);
    }

    void documentsComeOutAsTheyWentIn_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("full") << u"full-site.json"_s;
        QTest::newRow("example") << u"example-site.json"_s;
    }
    void documentsComeOutAsTheyWentIn()
    {
        QFETCH(QString, name);
        const SiteContent content = siteFromDocument(dataFile(name), name).value();
        created(m_path, content);
        const SiteContent loaded = SqlSiteStore::open(m_path).value()->load().value();
        QCOMPARE(documentOf(loaded), documentOf(content));
        QVERIFY(siteFromDocument(documentOf(content), name).value() == loaded);
    }

    void everythingComesOutAsItWentInAndInOrder_data() { seeds(); }
    void everythingComesOutAsItWentInAndInOrder()
    {
        QFETCH(quint32, seed);
        const SiteContent content = RandomSite(seed).content(30);
        SiteContent shuffled = content;
        std::mt19937 random(seed);
        std::shuffle(shuffled.collections.begin(), shuffled.collections.end(), random);
        std::shuffle(shuffled.memberships.begin(), shuffled.memberships.end(), random);
        std::shuffle(shuffled.clients.begin(), shuffled.clients.end(), random);
        std::shuffle(shuffled.sites.begin() + 1, shuffled.sites.end(), random);
        SiteContent expected = content;
        std::sort(expected.sites.begin() + 1, expected.sites.end(),
                  [](const Site &left, const Site &right) { return left.code < right.code; });
        QVERIFY(created(m_path, shuffled)->load().value() == expected);
        QVERIFY(SqlSiteStore::open(m_path).value()->load().value() == expected);
    }

    void anEditDoesWhatEditedDoesAndItsInverseTakesItBack_data() { seeds(); }
    void anEditDoesWhatEditedDoesAndItsInverseTakesItBack()
    {
        QFETCH(quint32, seed);
        RandomSite random(seed);
        const auto store = created(m_path, random.content(12));
        SiteContent now = store->load().value();
        QList<Edit> done;
        for (int i = 0; i < 25; ++i) {
            const Edit edit = random.edit(now, 6);
            const SiteContent expected = edited(now, edit).value();
            QCOMPARE(store->apply(edit, someone), std::nullopt);
            QVERIFY(store->load().value() == expected);
            done.prepend(edit);
            if (random.upTo(1) == 0) {
                QCOMPARE(store->apply(inverse(edit), someone), std::nullopt);
                QVERIFY(store->load().value() == now);
                done.prepend(inverse(edit));
            } else {
                now = expected;
            }
        }
        // Its history gives back the very same edits, the import last.
        QCOMPARE(*store->historyLength({}), done.size() + 1);
        QVERIFY(editsOf(store->history({}, done.size() + 1, 0, done.size()).value()) == done);
        QCOMPARE(*store->revision(), done.size() + 1);
        QVERIFY(SqlSiteStore::open(m_path).ok()); // undamaged
    }

    void anEditOfWhatIsOtherwiseIsRefusedWhole_data() { seeds(); }
    void anEditOfWhatIsOtherwiseIsRefusedWhole()
    {
        QFETCH(quint32, seed);
        RandomSite random(seed);
        const auto store = created(m_path, random.content(12));
        const SiteContent before = store->load().value();
        // Twice the same edit: whatever it adds is there by then, what it removes is gone.
        const Edit edit = random.edit(before, 3);
        const Edit other = random.edit(before, 6);
        QCOMPARE(store->apply(edit, someone), std::nullopt);
        const SiteContent now = store->load().value();
        for (const Edit &each : {edit, other}) {
            const auto expected = edited(now, each);
            const auto problem = store->apply(each, someone);
            if (expected) {
                QCOMPARE(problem, std::nullopt);
                QCOMPARE(store->apply(inverse(each), someone), std::nullopt);
            } else {
                QVERIFY(problem.has_value());
                QCOMPARE(problem->code, expected.problem().code);
                QCOMPARE(problem->place.file, m_path);
                QVERIFY(!problem->place.className.isEmpty() && !problem->place.key.isEmpty());
            }
            QVERIFY(store->load().value() == now);
        }
    }

    void whatChangedElsewhereIsNamed()
    {
        const auto store = created(m_path, siteFromDocument(dataFile(u"example-site.json"_s), {}).value());
        const auto content = store->load().value();
        const Collection collection = content.collections[1];
        QCOMPARE(store->apply(renaming(collection, u"A"_s), someone), std::nullopt);
        const auto problem = store->apply(renaming(collection, u"B"_s), someone);
        QCOMPARE(problem->code, ProblemCode::ChangedElsewhere);
        QCOMPARE(problem->place, (Place{m_path, u"SMS_Collection"_s, collection.id, {}, {}}));
        QCOMPARE(*store->historyLength({}), 2);
    }

    void fallbackStatusPointsAndAssignmentsAreStoredTakenBackAndTold()
    {
        const auto store = created(m_path, siteFromDocument(dataFile(u"example-site.json"_s), {}).value());
        const SiteContent before = store->load().value();
        const SiteSnapshot site = SiteSnapshot::of(before).value();
        StatusPointDraft draft = newStatusPoint(site);
        draft.serverName = u"fsp-new"_s;
        const Edit creation = editFor(draft, site);
        QCOMPARE(store->apply(creation, someone), std::nullopt);
        const SiteSnapshot with = site.next(edited(before, creation).value()).value();
        QList<ClientRow> all;
        for (qsizetype i = 0; i < with.clients().size(); ++i) {
            all.append(static_cast<ClientRow>(i));
        }
        const Edit assignment = assigning(with, all, draft.serverName).edit;
        QVERIFY(!assignment.changes.isEmpty());
        QCOMPARE(store->apply(assignment, someone), std::nullopt);
        const SiteContent after = edited(with.content(), assignment).value();
        QVERIFY(SqlSiteStore::open(m_path).value()->load().value() == after);
        QCOMPARE(store->apply(assignment, someone)->code, ProblemCode::ChangedElsewhere);
        QVERIFY(editsOf(store->history({}, 3, 0, 2).value()) == (QList<Edit>{assignment, creation}));
        QCOMPARE(store->apply(inverse(assignment), someone), std::nullopt);
        QCOMPARE(store->apply(inverse(creation), someone), std::nullopt);
        QVERIFY(store->load().value() == before);
    }

    void overridesOfDeploymentsAreStoredTakenBackAndTold()
    {
        const auto store = created(m_path, siteFromDocument(dataFile(u"example-site.json"_s), {}).value());
        const SiteContent before = store->load().value();
        const SiteSnapshot site = SiteSnapshot::of(before).value();
        const QList<DeploymentKey> keys{{false, u"MUC20001"_s}, {true, u"501"_s}};
        const Edit edit = setOverride(keys, WindowOverride::IgnoreWindows, true, site);
        const Edit other = setOverride(keys, WindowOverride::RestartOutside, true, site);
        QCOMPARE(edit.changes.size(), 2);
        QCOMPARE(store->apply(edit, someone), std::nullopt);
        const SiteContent after = edited(before, edit).value();
        QVERIFY(SqlSiteStore::open(m_path).value()->load().value() == after);

        const auto problem = store->apply(other, someone);
        QCOMPARE(problem->code, ProblemCode::ChangedElsewhere);
        QCOMPARE(problem->place, (Place{m_path, u"SMS_Advertisement"_s, u"MUC20001"_s, {}, {}}));
        QVERIFY(store->load().value() == after);

        QCOMPARE(store->apply(inverse(edit), someone), std::nullopt);
        QVERIFY(store->load().value() == before);
        QVERIFY(editsOf(store->history({}, *store->historyLength({}), 0, 2).value())
                == (QList<Edit>{inverse(edit), edit}));
        // In the history of the collections that they are for, too.
        QCOMPARE(store->history({u"MUC00013"_s, {}}, *store->historyLength({u"MUC00013"_s, {}}), 0, 1)
                     .value()
                     .first()
                     .edit,
                 inverse(edit));
    }

    void nothingIsLeftWithoutWhatItRefersTo()
    {
        const auto store = created(m_path, siteFromDocument(dataFile(u"example-site.json"_s), {}).value());
        const SiteContent before = store->load().value();
        const CollectionSettings settings = before.settings.last();
        QVERIFY(!settings.windows.isEmpty());
        const auto refused = [&](const Change &change, const QString &className) {
            const auto problem = store->apply({EditKind::DeleteCollections, {}, {change}, {}}, someone);
            return problem && problem->code == ProblemCode::ChangedElsewhere
                && problem->place.className == className && store->load().value() == before;
        };
        const auto collection =
            std::find_if(before.collections.begin(), before.collections.end(),
                         [&](const Collection &one) { return one.id == settings.collectionId; });
        QVERIFY(refused(RecordChange<Collection>{*collection, {}}, u"SMS_Collection"_s));
        // A window that somebody added meanwhile is not lost with the settings.
        QVERIFY(refused(RecordChange<CollectionSettings>{settings, {}}, u"SMS_CollectionSettings"_s));
        QVERIFY(refused(RecordChange<Membership>{{}, Membership{collection->id, 4711}},
                        u"SMS_FullCollectionMembership"_s));
        QVERIFY(
            refused(RecordChange<PlacedWindow>{{}, PlacedWindow{u"NOWHERE"_s, 0, settings.windows.first()}},
                    u"SMS_ServiceWindow"_s));
    }

    void anEditThatLacksAPartIsRefusedAsEditedDoes_data() { seeds(); }
    void anEditThatLacksAPartIsRefusedAsEditedDoes()
    {
        QFETCH(quint32, seed);
        RandomSite random(seed);
        const auto store = created(m_path, random.content(12));
        SiteContent now = store->load().value();
        for (int i = 0; i < 10; ++i) {
            Edit edit = random.edit(now, 6);
            edit.kind = EditKind::ChangeCollection; // a creation would be asked for more
            for (int left = random.upTo(2); left > 0 && edit.changes.size() > 1; --left) {
                edit.changes.removeAt(random.upTo(static_cast<int>(edit.changes.size()) - 1));
            }
            const auto expected = edited(now, edit);
            const auto problem = store->apply(edit, someone);
            QCOMPARE(problem.has_value(), !expected.ok());
            if (problem) {
                QCOMPARE(problem->code, expected.problem().code);
            } else {
                now = *expected;
            }
            QVERIFY(store->load().value() == now);
            QVERIFY(SiteSnapshot::of(now).ok());
        }
    }

    void collectionsDoNotComeToContainEachOther()
    {
        const auto store = created(m_path,
                                   SiteBuilder()
                                       .collection(u"A"_s)
                                       .collection(u"B"_s, u"A"_s)
                                       .collection(u"C"_s, u"B"_s)
                                       .collection(u"D"_s)
                                       .content);
        const SiteContent before = store->load().value();
        const auto linking = [](const QString &parent, const QString &child) {
            return RecordChange<SubcollectionLink>{{}, SubcollectionLink{parent, child}};
        };
        const auto applied = [&](const QList<Change> &changes) {
            return store->apply({EditKind::AddParent, {}, changes, {}}, someone);
        };
        const auto problem = applied({linking(u"C"_s, u"A"_s)});
        QCOMPARE(problem->code, ProblemCode::Cycle);
        QCOMPARE(problem->place, (Place{m_path, u"SMS_CollectToSubCollect"_s, u"C/A"_s, {}, {}}));
        QCOMPARE(problem->arguments, (QStringList{u"A"_s, u"B"_s, u"C"_s}));
        QCOMPARE(applied({linking(u"D"_s, u"D"_s)})->code, ProblemCode::Cycle);
        // Neither of the two alone would do it.
        QCOMPARE(applied({linking(u"D"_s, u"A"_s), linking(u"C"_s, u"D"_s)})->code, ProblemCode::Cycle);
        QVERIFY(store->load().value() == before);
        QCOMPARE(applied({linking(u"D"_s, u"A"_s), linking(u"D"_s, u"C"_s)}), std::nullopt);
        const RecordChange<SubcollectionLink> parting{SubcollectionLink{u"A"_s, u"B"_s}, {}};
        QCOMPARE(applied({linking(u"C"_s, u"A"_s), parting}), std::nullopt);
        QVERIFY(SiteSnapshot::of(store->load().value()).ok());
    }

    void twoConsolesDoNotCloseACycleTogether()
    {
        const auto first = created(m_path, SiteBuilder().collection(u"A"_s).collection(u"B"_s).content);
        const auto second = SqlSiteStore::open(m_path).value();
        const auto under = [](const QString &parent, const QString &child) -> Edit {
            return {EditKind::MoveCollection,
                    {},
                    {RecordChange<SubcollectionLink>{{}, SubcollectionLink{parent, child}}},
                    {}};
        };
        QCOMPARE(first->apply(under(u"B"_s, u"A"_s), someone), std::nullopt);
        QCOMPARE(second->apply(under(u"A"_s, u"B"_s), someone)->code, ProblemCode::Cycle);
        QVERIFY(SiteSnapshot::of(second->load().value()).ok());
    }

    void anIdOfThePastIsNotGivenAgain()
    {
        const auto store = created(m_path, SiteBuilder().collection(u"MUC0000A"_s).content);
        const auto other = SqlSiteStore::open(m_path).value();
        QCOMPARE(*store->highestCollectionNumber(), 10U); // the import made it
        const auto making = [](const QString &id) -> Edit {
            return {EditKind::CreateCollection,
                    {id},
                    {RecordChange<Collection>{{}, Collection{id, id, {}, false, {}}}},
                    EditOrigin::Done};
        };
        const Edit edit = making(u"MUC00010"_s);
        QCOMPARE(store->apply(edit, someone), std::nullopt);
        QCOMPARE(store->apply(inverse(edit), someone), std::nullopt);
        QCOMPARE(*other->highestCollectionNumber(), 16U);
        // Another console that does not know yet.
        const auto problem = other->apply(making(u"MUC00010"_s), someone);
        QCOMPARE(problem->code, ProblemCode::ChangedElsewhere);
        QCOMPARE(problem->place, (Place{m_path, u"SMS_Collection"_s, u"MUC00010"_s, {}, {}}));
        QCOMPARE(store->apply(inverse(inverse(edit)), someone), std::nullopt);
        // What is no number of this site does not count.
        for (const QString &id : {u"XYZ000FF"_s, u"MUCFFFFG"_s, u"MUC000FFF"_s, u"MUCZ"_s, u"SMS00001"_s}) {
            QCOMPARE(store->apply(making(id), someone), std::nullopt);
        }
        QCOMPARE(*store->highestCollectionNumber(), 16U);
        QCOMPARE(
            *SqlSiteStore::create(m_folder->filePath(u"new.db"_s), Site{}).value()->highestCollectionNumber(),
            0U);
    }

    void replacingWritesOnlyWhatDiffers_data() { seeds(); }
    void replacingWritesOnlyWhatDiffers()
    {
        QFETCH(quint32, seed);
        RandomSite random(seed);
        const SiteContent first = random.content(15);
        const SiteContent second = random.content(20);
        const auto store = created(m_path, first);
        const auto become = [&](const SiteContent &content) {
            return store->replace([&](const SiteContent &) { return content; }, import, someone, {});
        };
        QCOMPARE(become(second), std::nullopt);
        SiteContent expected = second;
        std::sort(expected.sites.begin() + 1, expected.sites.end(),
                  [](const Site &left, const Site &right) { return left.code < right.code; });
        QVERIFY(store->load().value() == expected);
        QCOMPARE(*store->revision(), 2);
        // The same again, in another order: nothing happens.
        std::reverse(expected.memberships.begin(), expected.memberships.end());
        std::reverse(expected.collections.begin(), expected.collections.end());
        QCOMPARE(become(expected), std::nullopt);
        QCOMPARE(*store->revision(), 2);
        QCOMPARE(store->replace([](const SiteContent &) { return std::nullopt; }, import, someone, {}),
                 std::nullopt);
        QCOMPARE(*store->revision(), 2);
        QVERIFY(SqlSiteStore::open(m_path).ok()); // undamaged
    }

    void theHistoryOfAnImportTellsWhatChangedButNotItsMembers()
    {
        RandomSite random(7);
        const SiteContent first = random.content(15);
        const SiteContent second = random.content(15);
        const auto store = created(m_path, first);
        QCOMPARE(store->replace([&](const SiteContent &) { return second; }, import, someone, {}),
                 std::nullopt);
        const auto entries = store->history({}, 2, 0, 10).value();
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries[0].number, 2);
        QCOMPARE(entries[0].signature.who, someone.who);
        QVERIFY(entries[0].signature.when == someone.when);
        QCOMPARE(entries[0].edit.subjects, QStringList{u"site.json"_s});
        SiteContent expected = first;
        for (auto *content : {&expected}) {
            content->memberships.clear();
            content->advertisements.clear();
            content->updatesAssignments.clear();
        }
        // Its changes lead from one to the other, where nothing else refers to what they change.
        const auto after = edited(expected, entries[0].edit);
        QVERIFY(after.ok());
        QVERIFY(after->collections == second.collections);
        QVERIFY(after->links == second.links);
        QVERIFY(after->settings == second.settings);
        QVERIFY(std::none_of(
            entries[0].edit.changes.begin(), entries[0].edit.changes.end(),
            [](const Change &change) { return std::holds_alternative<RecordChange<Membership>>(change); }));
    }

    void aReplacementCanBeStoppedAndSaysHowFarItIs()
    {
        RandomSite random(3);
        const SiteContent first = random.content(120);
        const SiteContent second = random.content(120);
        const auto store = created(m_path, first);
        const SiteContent before = store->load().value();
        QList<double> told;
        const auto listen = [&](qsizetype until) {
            return [&told, until](double part) {
                told.append(part);
                return told.size() < until;
            };
        };
        const auto become = [&](qsizetype until) {
            told.clear();
            return store->replace([&](const SiteContent &) { return second; }, import, someone,
                                  listen(until));
        };
        qsizetype points = 1000;
        for (qsizetype until = 1; until < points; ++until) {
            QCOMPARE(become(until)->code, ProblemCode::Cancelled);
            QVERIFY(store->load().value() == before);
            if (until == 1) {
                // How many points there are is known after a run to the end, on another database.
                const auto other = created(m_folder->filePath(u"other.db"_s), first);
                told.clear();
                QCOMPARE(other->replace([&](const SiteContent &) { return second; }, import, someone,
                                        listen(1000)),
                         std::nullopt);
                points = told.size();
                QVERIFY(points > 4);
                QVERIFY(std::is_sorted(told.begin(), told.end()));
                QVERIFY(told.first() >= 0 && told.last() <= 1);
            }
        }
        QCOMPARE(become(1000), std::nullopt);
    }

    void theHistoryOfACollectionAndOfAWindowIsFound()
    {
        const auto store = created(m_path, siteFromDocument(dataFile(u"example-site.json"_s), {}).value());
        const SiteContent content = store->load().value();
        const CollectionSettings settings = content.settings[1];
        QCOMPARE(settings.windows.size(), 2);
        const auto change = [&](qsizetype i, const QString &name) {
            const PlacedWindow before{settings.collectionId, i, settings.windows[i]};
            PlacedWindow after = before;
            after.window.name = name;
            const Edit edit{EditKind::ChangeWindow,
                            {before.window.name},
                            {RecordChange<PlacedWindow>{before, after}},
                            EditOrigin::Done};
            QCOMPARE(store->apply(edit, someone), std::nullopt);
        };
        change(0, u"first"_s); // 2
        change(1, u"second"_s); // 3
        QCOMPARE(store->apply(renaming(content.collections[0], u"other"_s), someone), std::nullopt); // 4
        const Membership membership = content.memberships.first();
        const Edit leaving{EditKind::RemoveMembers, {}, {RecordChange<Membership>{membership, {}}}, {}};
        QCOMPARE(store->apply(leaving, someone), std::nullopt); // 5

        const auto numbers = [&](const HistoryOf &what, qint64 from, qint64 count) {
            QList<qint64> found;
            for (const HistoryEntry &entry :
                 store->history(what, *store->historyLength(what), from, count).value()) {
                found.append(entry.number);
            }
            return found;
        };
        QCOMPARE(numbers({}, 0, 10), (QList<qint64>{5, 4, 3, 2, 1}));
        QCOMPARE(numbers({}, 1, 2), (QList<qint64>{4, 3}));
        QCOMPARE(numbers({}, 5, 10), QList<qint64>());
        QCOMPARE(numbers({settings.collectionId, settings.windows[0].id}, 0, 10), (QList<qint64>{2, 1}));
        QCOMPARE(numbers({settings.collectionId, settings.windows[1].id}, 0, 1), QList<qint64>{3});
        QCOMPARE(*store->historyLength({settings.collectionId, settings.windows[1].id}), 2);
        QVERIFY(numbers({settings.collectionId, {}}, 0, 10).contains(3));
        QCOMPARE(*store->historyLength({content.collections[0].id, {}}),
                 numbers({content.collections[0].id, {}}, 0, 100).size());
        QVERIFY(numbers({membership.collectionId, {}}, 0, 10).contains(5));
        QCOMPARE(*store->historyLength({u"NOWHERE"_s, {}}), 0);
    }

    void positionsInAHistoryStayWhileOthersWrite()
    {
        const auto store = created(m_path, SiteBuilder().collection(u"A"_s).content);
        const auto other = SqlSiteStore::open(m_path).value();
        Collection now = store->load().value().collections.first();
        const auto rename = [&](SqlSiteStore &by, const QString &name) {
            QCOMPARE(by.apply(renaming(now, name), someone), std::nullopt);
            now.name = name;
        };
        for (int i = 2; i <= 9; ++i) {
            rename(*store, QString::number(i));
        }
        const auto numbers = [&store](const HistoryOf &what, qint64 from, qint64 count) {
            QList<qint64> found;
            for (const HistoryEntry &entry : store->history(what, 9, from, count).value()) {
                found.append(entry.number);
            }
            return found;
        };
        for (const HistoryOf &what : {HistoryOf{}, HistoryOf{u"A"_s, {}}}) {
            QCOMPARE(numbers(what, 0, 4), (QList<qint64>{9, 8, 7, 6}));
            rename(*other, u"x"_s + QString::number(now.name.size()));
            QCOMPARE(numbers(what, 4, 4), (QList<qint64>{5, 4, 3, 2}));
            QCOMPARE(numbers(what, 0, 1), QList<qint64>{9});
            QCOMPARE(numbers(what, 8, 4), QList<qint64>{1});
        }
    }

    void oneBadChangeSpoilsItsEntryOnly()
    {
        const auto store = created(m_path, SiteBuilder().collection(u"A"_s).collection(u"B"_s).content);
        const QList<Collection> collections = store->load().value().collections;
        Edit edit = renaming(collections.at(0), u"a"_s);
        edit.changes += renaming(collections.at(1), QString(70000, u'b')).changes; // no draft would do that
        QCOMPARE(store->apply(edit, someone), std::nullopt);
        Collection a = collections.at(0);
        a.name = u"a"_s;
        QCOMPARE(store->apply(renaming(a, u"c"_s), someone), std::nullopt);
        const auto entries = store->history({}, 3, 0, 3);
        QVERIFY(entries.ok());
        QCOMPARE(entries->size(), 3);
        QVERIFY(!entries->at(0).isDamaged && !entries->at(2).isDamaged);
        QCOMPARE(entries->at(0).edit.changes.size(), 1);
        QVERIFY(entries->at(1).isDamaged);
        QCOMPARE(entries->at(1).edit.subjects, edit.subjects);
        QVERIFY(entries->at(1).edit.changes.isEmpty());
    }

    void everyKindOfChangeSurvivesAsText()
    {
        for (quint32 seed = 0; seed < 50; ++seed) {
            RandomSite random(seed);
            for (const Change &change : random.edit(random.content(8), 10).changes) {
                const auto read = changeFromText(textOf(change));
                QVERIFY(read.ok());
                QVERIFY(*read == change);
            }
        }
        QCOMPARE(changeFromText("{}").problem().code, ProblemCode::WrongType);
        QCOMPARE(changeFromText("[").problem().code, ProblemCode::NotJson);
        QCOMPARE(changeFromText(R"({"class": "Site"})").problem().code, ProblemCode::UnknownClass);
        QCOMPARE(changeFromText(R"({"class": "SMS_Collection", "after": {}})").problem().code,
                 ProblemCode::MissingKey);
    }

private:
    static void seeds()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 12; ++seed) {
            QTest::addRow("%u", seed) << seed;
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(SqlSiteStoreTest)
#include "tst_sqlsitestore.moc"
