// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/receiverwords.h"

#include "support/site.h"

#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

const Instant noon = at("2026-03-02T12:00:00Z");
const FallbackStatusPoint point{u"FSP"_s, u"MUC"_s, 10000, seconds{3600}};

Metrics someMetrics(qint64 relayed)
{
    Metrics metrics;
    metrics.intake.received = 70000;
    metrics.intake.relayed = relayed;
    metrics.intake.waiting = 20000;
    metrics.intake.oldest = minutes{12};
    metrics.intake.notReports = 3;
    metrics.intake.quarantined = 3;
    metrics.refused.size = 1;
    return metrics;
}

QStringList shown(const ReceiverState &state)
{
    QStringList lines;
    for (const ReceiverFact &fact : receiverFacts(state, point, ZoneClock::utc())) {
        lines.append(fact.what + u": "_s + fact.value);
    }
    return lines;
}

} // namespace

class ReceiverWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void aReceiverThatRunsTellsItsFigures()
    {
        const ReceiverState state = lookedAgain({}, someMetrics(50000), noon);
        QCOMPARE(state.kind, ReceiverState::Kind::Running);
        QCOMPARE(receiverSentence(state, ZoneClock::utc()),
                 u"Running; it answered on Mon 2026-03-02 12:00."_s);
        QCOMPARE(
            shown(state),
            (QStringList{u"Received since it started: 70,000 message(s)"_s,
                         u"Relayed since it started: 50,000 message(s)"_s,
                         u"Waiting: 20,000 message(s), relayed in about 2 h at this throttle"_s,
                         u"Oldest waits for: 12 min"_s, u"Last relay: None since this console watches it"_s,
                         u"Requests refused: no report: 3"_s, u": too large: 1"_s,
                         u"In quarantine: 3 message(s)"_s}));
    }

    void aRelayIsSeenWhenTheFigureRises()
    {
        ReceiverState state = lookedAgain({}, someMetrics(50000), noon);
        state = lookedAgain(state, someMetrics(50000), noon + minutes{1});
        QVERIFY(!state.relayed);
        state = lookedAgain(state, someMetrics(60000), noon + minutes{2});
        QCOMPARE(state.relayed, noon + minutes{2});
        state = lookedAgain(state, someMetrics(0), noon + minutes{3}); // it was started again
        QCOMPARE(state.relayed, noon + minutes{2});
        QVERIFY(shown(state).contains(u"Last relay: Mon 2026-03-02 12:02"_s));
    }

    void oneThatCannotBeReachedTellsSinceWhenAndWhy()
    {
        const Problem refused{ProblemCode::CannotRead, {}, {u"Connection refused"_s}};
        ReceiverState state = lookedAgain({}, someMetrics(1), noon);
        state = lookedAgain(state, refused, noon + minutes{1});
        state = lookedAgain(state, refused, noon + minutes{2});
        QCOMPARE(receiverSentence(state, ZoneClock::utc()),
                 u"Unreachable since Mon 2026-03-02 12:01: cannot be read (Connection refused)."_s);
        QVERIFY(!shown(state).isEmpty()); // what was seen last
        state = lookedAgain(state, someMetrics(1), noon + minutes{3});
        QCOMPARE(state.kind, ReceiverState::Kind::Running);
        QVERIFY(!state.problem);
    }

    void oneThatWasNeverSeenHasNoFigures()
    {
        QVERIFY(shown({}).isEmpty());
        ReceiverState idle = lookedAgain({}, Metrics{}, noon);
        QVERIFY(shown(idle).contains(u"Waiting: None"_s));
        QVERIFY(shown(idle).contains(u"Requests refused: None"_s));
        QVERIFY(shown(idle).contains(u"In quarantine: Nothing"_s));
    }
};

QTEST_APPLESS_MAIN(ReceiverWordsTest)
#include "tst_receiverwords.moc"
