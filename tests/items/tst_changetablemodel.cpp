// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/changetablemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace wk;
using namespace Qt::StringLiterals;

namespace {

Edit members(int count)
{
    Edit edit{EditKind::AddMembers, {u"A"_s}, {}};
    for (int i = 0; i < count; ++i) {
        edit.changes.append(RecordChange<Membership>{{}, Membership{u"A"_s, static_cast<quint32>(i)}});
    }
    return edit;
}

} // namespace

class ChangeTableModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRulesWhileItIsFilledChangedAndEmptied()
    {
        ChangeTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(model.rowCount(), 0);
        model.setEdit(members(3));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.rowCount(model.index(0, 0)), 0);
        model.setEdit(members(1));
        QCOMPARE(model.rowCount(), 1);
        model.setEdit({});
        QCOMPARE(model.rowCount(), 0);
    }

    void aRowTellsWhatIsDifferent()
    {
        ChangeTableModel model;
        model.setEdit(inverse(members(8)), {[](quint32 id) { return u"PC%1"_s.arg(id); }, {}});
        const auto text = [&model](int column) { return model.index(0, column).data().toString(); };
        QCOMPARE(text(ChangeTableModel::WhatColumn), u"Member of collection 'A'"_s);
        QCOMPARE(text(ChangeTableModel::BeforeColumn), u"PC7"_s);
        QCOMPARE(text(ChangeTableModel::AfterColumn), QString());
    }

    void ofALongEditTheFirstChangesAreShown()
    {
        ChangeTableModel model;
        model.setEdit(members(ChangeTableModel::mostSentences));
        QVERIFY(!model.isCut());
        model.setEdit(members(ChangeTableModel::mostSentences + 1));
        QVERIFY(model.isCut());
        QCOMPARE(model.rowCount(), static_cast<int>(ChangeTableModel::mostSentences));
        model.setEdit(members(1));
        QVERIFY(!model.isCut());
    }
};

QTEST_GUILESS_MAIN(ChangeTableModelTest)
#include "tst_changetablemodel.moc"
