// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/collectiontablemodel.h"

#include "items/roles.h"
#include "support/site.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;

class CollectionTableModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thoseForMaintenanceWindowsComeFirstThenNamesCount()
    {
        CollectionTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setCollections(someSite(), all(someSite()));
        QCOMPARE(names(model), u"MW-2 mw-10 All PC9 PC10"_s.split(u' '));
    }

    void nameIdAndCommentAreSearched()
    {
        SiteContent content = contentOf();
        content.collections[0].comment = u"warehouse"_s;
        const SiteSnapshot site = SiteSnapshot::of(content).value();
        CollectionTableModel model;
        model.setCollections(site, all(site));
        model.setFilter(u"WAREHOUSE"_s);
        QCOMPARE(model.rowCount(), 1);
        model.setFilter(u"mw 10"_s);
        QCOMPARE(names(model), QStringList{u"mw-10"_s});
    }

    void windowsAndClientsAreCountedAndSortedAsNumbers()
    {
        SiteContent content = contentOf();
        content.memberships = {{u"PC9"_s, 1}, {u"PC9"_s, 2}, {u"All"_s, 1}};
        const SiteSnapshot site = SiteSnapshot::of(content).value();
        CollectionTableModel model;
        model.setCollections(site, all(site));
        model.sort(CollectionTableModel::MembersColumn, Qt::DescendingOrder);
        QCOMPARE(names(model).first(2), QStringList({u"PC9"_s, u"All"_s}));
        QCOMPARE(model.index(0, 0).data(MemberCountRole), QVariant(2));
        model.sort(CollectionTableModel::WindowsColumn, Qt::DescendingOrder);
        QCOMPARE(names(model).first(), u"MW-2"_s);
        QCOMPARE(model.index(0, CollectionTableModel::WindowsColumn).data().toString(), u"1"_s);
    }

    void whatStaysKeepsItsPersistentIndexes()
    {
        const SiteSnapshot site = someSite();
        CollectionTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setCollections(site, all(site));
        const QPersistentModelIndex kept(model.indexOf(u"PC10"_s));
        QVERIFY(kept.isValid());
        QList<CollectionRow> fewer = all(site);
        fewer.removeIf([&site](CollectionRow row) { return site.collection(row).id == "All"_L1; });
        model.setCollections(site, fewer);
        QCOMPARE(kept.data(CollectionIdRole).toString(), u"PC10"_s);
        QVERIFY(!model.indexOf(u"All"_s).isValid());
        QVERIFY(!model.indexOf(u"nowhere"_s).isValid());
    }

private:
    static SiteContent contentOf()
    {
        SiteBuilder builder;
        builder.collection(u"All"_s).collection(u"MW-2"_s).collection(u"PC10"_s).collection(u"PC9"_s);
        builder.collection(u"mw-10"_s).window(u"MW-2"_s, u"W"_s, u"00011700001F2000"_s);
        builder.client(1, {}).client(2, {});
        return builder.content;
    }
    static SiteSnapshot someSite() { return SiteSnapshot::of(contentOf()).value(); }
    static QList<CollectionRow> all(const SiteSnapshot &site)
    {
        QList<CollectionRow> rows;
        for (qsizetype i = 0; i < site.collections().size(); ++i) {
            rows.append(static_cast<CollectionRow>(i));
        }
        return rows;
    }
    static QStringList names(const CollectionTableModel &model)
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row) {
            names.append(model.index(row, 0).data().toString());
        }
        return names;
    }
};

QTEST_GUILESS_MAIN(CollectionTableModelTest)
#include "tst_collectiontablemodel.moc"
