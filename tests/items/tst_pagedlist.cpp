// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/pagedlist.h"

#include <QTest>

using namespace wk;

namespace {

/// A list whose entry at a position is `base` plus that position, and what was asked of it.
struct Source
{
    struct Question
    {
        qint64 from;
        qint64 count;
        quint64 token;
    };

    [[nodiscard]] PagedList<qint64>::Ask ask()
    {
        return [this](qint64 from, qint64 count, quint64 token) { questions.append({from, count, token}); };
    }
    [[nodiscard]] QList<qint64> answer(const Question &question) const
    {
        QList<qint64> entries;
        for (qint64 i = 0; i < question.count; ++i) {
            entries.append(base + question.from + i);
        }
        return entries;
    }
    /// Answers everything that was asked.
    void answerAll(PagedList<qint64> &list)
    {
        for (const Question &question : std::exchange(questions, {})) {
            list.take(question.token, question.from, answer(question));
        }
    }

    qint64 base = 0;
    QList<Question> questions;
};

using Range = PagedList<qint64>::Range;

} // namespace

class PagedListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForAPageOnceAndGivesItWhenItIsThere()
    {
        Source source;
        PagedList<qint64> list(source.ask(), 10);
        list.start(25);
        QCOMPARE(list.count(), 25);
        QCOMPARE(list.at(12), nullptr);
        QCOMPARE(list.at(13), nullptr);
        QCOMPARE(source.questions.size(), 1);
        QCOMPARE(source.questions[0].from, 10);
        QCOMPARE(source.questions[0].count, 10);
        QCOMPARE(list.take(list.token(), 10, source.answer(source.questions[0])), (Range{10, 10}));
        QCOMPARE(*list.at(12), 12);
        QCOMPARE(*list.at(19), 19);
        QCOMPARE(list.at(24), nullptr);
        QCOMPARE(source.questions[1].count, 5); // the last page is shorter
    }

    void dropsAnswersToAnOlderQuestion()
    {
        Source source;
        PagedList<qint64> list(source.ask(), 10);
        list.start(20);
        QCOMPARE(list.at(0), nullptr);
        const Source::Question old = source.questions[0];
        list.start(20);
        QVERIFY(!list.take(old.token, old.from, source.answer(old)));
        QCOMPARE(list.at(0), nullptr);
        QCOMPARE(source.questions.size(), 2);
        QVERIFY(source.questions[1].token != old.token);
        source.answerAll(list);
        QCOMPARE(*list.at(0), 0);
        QVERIFY(!list.take(list.token(), 0, {7})); // nobody asked
        QCOMPARE(*list.at(0), 0);
    }

    void keepsOnlyThePagesUsedLast()
    {
        Source source;
        PagedList<qint64> list(source.ask(), 10, 3);
        list.start(1000000);
        for (const qint64 position : {0, 500000, 999999}) {
            QCOMPARE(list.at(position), nullptr);
            source.answerAll(list);
        }
        QCOMPARE(*list.at(0), 0); // used again, so another goes
        QCOMPARE(list.at(100), nullptr);
        source.answerAll(list);
        QCOMPARE(*list.at(0), 0);
        QCOMPARE(*list.at(999999), 999999);
        QCOMPARE(list.at(500000), nullptr);
    }

    void whatIsKnownStaysWhenTheListGrowsInFront()
    {
        Source source;
        PagedList<qint64> list(source.ask(), 10);
        list.start(20);
        QCOMPARE(list.at(0), nullptr);
        source.answerAll(list);
        list.growInFront(3);
        source.base = -3; // what was at 0 is at 3
        QCOMPARE(list.count(), 23);
        QCOMPARE(*list.at(3), 0);
        QCOMPARE(*list.at(12), 9);
        QVERIFY(source.questions.isEmpty());
        QCOMPARE(list.at(2), nullptr);
        QCOMPARE(source.questions[0].from, 0);
        QCOMPARE(source.questions[0].count, 3);
        source.answerAll(list);
        QCOMPARE(*list.at(0), -3);
        // The page in front was not full: it is asked for again, whole.
        list.growInFront(2);
        source.base = -5;
        QCOMPARE(list.at(1), nullptr);
        QCOMPARE(source.questions[0].count, 5);
        QCOMPARE(*list.at(3), -2); // and what is known is shown meanwhile
        source.answerAll(list);
        QCOMPARE(*list.at(0), -5);
        QCOMPARE(*list.at(4), -1);
        QCOMPARE(*list.at(5), 0);
    }

    void growthMakesAnswersLateToo()
    {
        Source source;
        PagedList<qint64> list(source.ask(), 10);
        list.start(20);
        QCOMPARE(list.at(0), nullptr);
        list.growInFront(1);
        source.answerAll(list); // to the old question
        QCOMPARE(list.at(1), nullptr);
        QCOMPARE(source.questions.size(), 1);
    }

    void aStoreWithFewerEntriesIsNotAskedForEver()
    {
        Source source;
        PagedList<qint64> list(source.ask(), 10);
        list.start(10);
        QCOMPARE(list.at(0), nullptr);
        list.take(list.token(), 0, {1, 2});
        QCOMPARE(*list.at(1), 2);
        QCOMPARE(list.at(2), nullptr);
        QCOMPARE(source.questions.size(), 1);
    }

    void whatFailedIsAskedAgain()
    {
        Source source;
        PagedList<qint64> list(source.ask(), 10);
        list.start(10);
        QCOMPARE(list.at(0), nullptr);
        list.fail(list.token() - 1, 0);
        QCOMPARE(list.at(0), nullptr);
        QCOMPARE(source.questions.size(), 1);
        list.fail(list.token(), 0);
        QCOMPARE(list.at(0), nullptr);
        QCOMPARE(source.questions.size(), 2);
    }

    void anAnswerMayComeAtOnce()
    {
        PagedList<qint64> *asked = nullptr;
        PagedList<qint64> list([&asked](qint64 from, qint64 count, quint64 token) {
            asked->take(token, from, QList<qint64>(count, from));
        });
        asked = &list;
        list.start(1000);
        QCOMPARE(*list.at(999), 900);
        QCOMPARE(*list.at(0), 0);
    }
};

QTEST_APPLESS_MAIN(PagedListTest)
#include "tst_pagedlist.moc"
