// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/historymodel.h"

#include "items/roles.h"
#include "support/site.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;

namespace {

struct Question
{
    qint64 from;
    qint64 count;
    quint64 token;
};

/// A history that is asked and answers when the test says so.
class History
{
public:
    explicit History(qint64 length) : m_length(length) { }

    [[nodiscard]] PagedList<HistoryEntry>::Ask ask()
    {
        return [this](qint64 from, qint64 count, quint64 token) { questions.append({from, count, token}); };
    }
    [[nodiscard]] QList<HistoryEntry> answer(const Question &question) const
    {
        QList<HistoryEntry> entries;
        for (qint64 i = 0; i < question.count; ++i) {
            const qint64 number = m_length - question.from - i;
            entries.append({number,
                            {u"anna"_s, at("2026-07-01T12:00:00Z") + std::chrono::hours{number}},
                            {EditKind::ChangeWindow, {u"W%1"_s.arg(number)}, {}}});
        }
        return entries;
    }
    void answerAll(HistoryModel &model)
    {
        for (const Question &question : std::exchange(questions, {})) {
            model.take(question.token, question.from, answer(question));
        }
    }
    void grow(qint64 more) { m_length += more; }

    QList<Question> questions;

private:
    qint64 m_length;
};

QString what(const HistoryModel &model, int row)
{
    return model.index(row, HistoryModel::WhatColumn).data().toString();
}

} // namespace

class HistoryModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRulesWhileItIsFilledChangedAndEmptied()
    {
        History history(250);
        HistoryModel model(history.ask(), ZoneClock::utc());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(model.rowCount(), 0);
        model.start(250);
        QCOMPARE(model.rowCount(), 250);
        QCOMPARE(model.rowCount(model.index(0, 0)), 0);
        QCOMPARE(what(model, 0), u"Loading..."_s);
        QTRY_VERIFY(!history.questions.isEmpty());
        history.answerAll(model);
        QCOMPARE(what(model, 0), u"Change window 'W250'"_s);
        model.grow(253);
        model.grow(10); // somebody put an older database in its place
        QCOMPARE(model.rowCount(), 10);
        model.retranslate();
        model.start(0);
        QCOMPARE(model.rowCount(), 0);
        model.retranslate();
    }

    void isNeverAskedWhileAViewIsLooking()
    {
        History history(10);
        HistoryModel model(history.ask(), ZoneClock::utc());
        model.start(10);
        QVERIFY(model.index(0, 0).data(IsLoadingRole).toBool());
        QVERIFY(!model.entryAt(model.index(0, 0)));
        QVERIFY(history.questions.isEmpty());
        QTRY_COMPARE(history.questions.size(), 1);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        history.answerAll(model);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes[0][0].toModelIndex().row(), 0);
        QCOMPARE(changes[0][1].toModelIndex().row(), 9);
        QVERIFY(!model.index(0, 0).data(IsLoadingRole).toBool());
        QCOMPARE(model.entryAt(model.index(9, 0))->number, 1);
    }

    void anAnswerToAnotherHistoryIsDropped()
    {
        History history(10);
        HistoryModel model(history.ask(), ZoneClock::utc());
        model.start(10);
        QVERIFY(model.index(0, 0).data(IsLoadingRole).toBool());
        QTRY_COMPARE(history.questions.size(), 1);
        const Question old = history.questions.takeFirst();
        model.start(5);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.take(old.token, old.from, history.answer(old));
        QCOMPARE(changes.count(), 0);
        QVERIFY(model.index(0, 0).data(IsLoadingRole).toBool());
        QTRY_COMPARE(history.questions.size(), 1);
        QCOMPARE(history.questions[0].count, 5);
        model.fail(history.questions[0].token, 0);
        QVERIFY(model.index(0, 0).data(IsLoadingRole).toBool());
        QTRY_COMPARE(history.questions.size(), 2);
    }

    void aQuestionThatNobodyNeedsAnyMoreIsNotAsked()
    {
        History history(10);
        HistoryModel model(history.ask(), ZoneClock::utc());
        model.start(10);
        QVERIFY(model.index(0, 0).data(IsLoadingRole).toBool());
        model.start(7);
        QVERIFY(model.index(0, 0).data(IsLoadingRole).toBool());
        QTRY_VERIFY(!history.questions.isEmpty());
        QCOMPARE(history.questions.size(), 1);
        QCOMPARE(history.questions[0].count, 7);
    }

    void anEntryKeepsItsRowWhenNewOnesCome()
    {
        History history(10);
        HistoryModel model(history.ask(), ZoneClock::utc());
        model.start(10);
        QVERIFY(model.index(0, 0).data(IsLoadingRole).toBool());
        QTRY_COMPARE(history.questions.size(), 1);
        history.answerAll(model);
        const QPersistentModelIndex newest = model.index(0, HistoryModel::WhatColumn);
        history.grow(2);
        model.grow(12);
        QCOMPARE(newest.row(), 2);
        QCOMPARE(newest.data().toString(), u"Change window 'W10'"_s);
        QCOMPARE(what(model, 0), u"Loading..."_s);
        QTRY_COMPARE(history.questions.size(), 1);
        history.answerAll(model);
        QCOMPARE(what(model, 0), u"Change window 'W12'"_s);
    }

    void aRowTellsWhenOnTheClockAskedForWhoAndWhat()
    {
        History history(1);
        HistoryModel model(history.ask(), zone("Europe/Berlin"));
        model.start(1);
        QVERIFY(model.index(0, 0).data(IsLoadingRole).toBool());
        QTRY_COMPARE(history.questions.size(), 1);
        history.answerAll(model);
        const auto text = [&model](int column) { return model.index(0, column).data().toString(); };
        QCOMPARE(text(HistoryModel::WhenColumn), u"Wed 2026-07-01 15:00"_s);
        QCOMPARE(text(HistoryModel::WhoColumn), u"anna"_s);
        QCOMPARE(text(HistoryModel::WhatColumn), u"Change window 'W1'"_s);
        QCOMPARE(model.index(0, 0).data(EntryNumberRole).toLongLong(), 1);
        QCOMPARE(model.index(0, 0).data(EditKindRole).toInt(), static_cast<int>(EditKind::ChangeWindow));
        model.setZone(ZoneClock::utc());
        QCOMPARE(text(HistoryModel::WhenColumn), u"Wed 2026-07-01 13:00"_s);
    }
};

QTEST_GUILESS_MAIN(HistoryModelTest)
#include "tst_historymodel.moc"
