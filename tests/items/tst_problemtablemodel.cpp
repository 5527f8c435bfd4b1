// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/problemtablemodel.h"

#include "items/roles.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace wk;
using namespace Qt::StringLiterals;

namespace {

const Problem unknown{ProblemCode::UnknownClass, {u"a.json"_s, u"SMS_Nonsense"_s, {}, {}, {}}, {}};
const Problem missing{
    ProblemCode::MissingKey, {u"a.json"_s, u"SMS_Collection"_s, u"A10"_s, {}, u"Name"_s}, {}};
const Problem badToken{ProblemCode::ZeroInterval,
                       {u"b.json"_s, u"SMS_CollectionSettings"_s, u"A9"_s, u"0034394008100008"_s, {}},
                       {}};

QStringList keys(const QAbstractItemModel &model)
{
    QStringList keys;
    for (int row = 0; row < model.rowCount(); ++row) {
        keys.append(model.index(row, ProblemTableModel::KeyColumn).data().toString());
    }
    return keys;
}

} // namespace

class ProblemTableModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRulesWhileItIsFilledChangedAndEmptied()
    {
        ProblemTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(model.rowCount(), 0);
        model.setProblems({missing, badToken, missing, unknown});
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.rowCount(model.index(0, 0)), 0);
        model.sort(ProblemTableModel::KeyColumn);
        QCOMPARE(keys(model), (QStringList{{}, u"A9"_s, u"A10"_s, u"A10"_s}));
        model.setFilter(u"b.json"_s);
        model.setProblems({badToken, missing});
        QCOMPARE(keys(model), QStringList{u"A9"_s});
        model.retranslate();
        model.setProblems({});
        QCOMPARE(model.recordCount(), 0);
        model.setFilter({});
        QCOMPARE(model.rowCount(), 0);
    }

    void aRowTellsWhereAndWhat()
    {
        ProblemTableModel model;
        model.setProblems({missing});
        const auto text = [&model](int column) { return model.index(0, column).data().toString(); };
        QCOMPARE(text(ProblemTableModel::FileColumn), u"a.json"_s);
        QCOMPARE(text(ProblemTableModel::ClassColumn), u"SMS_Collection"_s);
        QCOMPARE(text(ProblemTableModel::KeyColumn), u"A10"_s);
        QCOMPARE(text(ProblemTableModel::FieldColumn), u"Name"_s);
        QCOMPARE(text(ProblemTableModel::WhatColumn), u"the key is missing or empty"_s);
        QCOMPARE(model.index(0, 0).data(Qt::ToolTipRole).toString(), u"a.json, SMS_Collection A10, Name"_s);
    }

    void whatRefusesIsMarked()
    {
        ProblemTableModel model;
        model.setProblems({missing, unknown});
        const QModelIndex refusing = model.index(0, ProblemTableModel::WhatColumn);
        const QModelIndex told = model.index(1, ProblemTableModel::WhatColumn);
        QVERIFY(refusing.data(IsRefusingRole).toBool());
        QVERIFY(!told.data(IsRefusingRole).toBool());
        QCOMPARE(refusing.data(SeverityRole).toInt(), static_cast<int>(Severity::Error));
        QCOMPARE(told.data(SeverityRole).toInt(), static_cast<int>(Severity::Warning));
        QVERIFY(refusing.data(Qt::AccessibleTextRole).toString().startsWith("Refused"_L1));
    }

    void whatStaysKeepsItsIdentity()
    {
        ProblemTableModel model;
        model.setProblems({missing, badToken});
        const QPersistentModelIndex index = model.index(1, 0);
        model.setProblems({unknown, badToken, badToken});
        QCOMPARE(index.row(), 1);
        model.setProblems({unknown});
        QVERIFY(!index.isValid());
    }

    void aTokenIsFoundToo()
    {
        ProblemTableModel model;
        model.setProblems({missing, badToken});
        model.setFilter(u"00343940"_s);
        QCOMPARE(keys(model), QStringList{u"A9"_s});
    }
};

QTEST_GUILESS_MAIN(ProblemTableModelTest)
#include "tst_problemtablemodel.moc"
