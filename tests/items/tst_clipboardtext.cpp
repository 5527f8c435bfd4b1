// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/clipboardtext.h"

#include "items/clienttablemodel.h"
#include "items/collectiontreemodel.h"
#include "support/site.h"

#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;

class ClipboardTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingGivesNothing() { QCOMPARE(clipboardText({}), QString()); }

    void eachRowIsALineUnderTheTitlesInTheOrderOfTheModel()
    {
        SiteBuilder site;
        site.client(1, {}).client(2, {}).client(3, {});
        site.content.clients[2].name = u"a\tb\nc"_s;
        ClientTableModel model;
        model.setSnapshot(site.snapshot());
        // Several cells of one row are one row.
        const QModelIndexList selected{model.index(2, 0), model.index(0, 3), model.index(0, 0)};
        QCOMPARE(clipboardText(selected, {ClientTableModel::ResourceIdColumn, ClientTableModel::NameColumn}),
                 u"Resource ID\tName\n1\tPC1\n3\ta b c\n"_s);
        const QStringList lines = clipboardText(selected).split(u'\n');
        QCOMPARE(lines[0].split(u'\t').size(), model.columnCount());
        QCOMPARE(lines[1].split(u'\t').size(), model.columnCount());
    }

    void aTreeIsInTheOrderInWhichOneReadsIt()
    {
        SiteBuilder site;
        site.collection(u"A"_s).collection(u"AA"_s, u"A"_s).collection(u"AB"_s, u"A"_s).collection(u"B"_s);
        CollectionTreeModel model;
        model.setSnapshot(site.snapshot());
        const QModelIndexList selected{model.indexOfPath({u"B"_s}), model.indexOfPath({u"A"_s, u"AB"_s}),
                                       model.indexOfPath({u"A"_s}), model.indexOfPath({u"A"_s, u"AA"_s})};
        QCOMPARE(clipboardText(selected, {0}), u"Name\nA\nAA\nAB\nB\n"_s);
    }
};

QTEST_GUILESS_MAIN(ClipboardTextTest)
#include "tst_clipboardtext.moc"
