// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/span.h"

#include <QTest>

#include <random>

using namespace wk;
using std::chrono::seconds;

namespace {

Span span(int begin, int end)
{
    return {Instant{seconds{begin}}, Instant{seconds{end}}};
}

Instant moment(int second)
{
    return Instant{seconds{second}};
}

} // namespace

class SpanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginBelongsToASpanAndItsEndDoesNot()
    {
        QVERIFY(span(1, 3).contains(moment(1)));
        QVERIFY(span(1, 3).contains(moment(2)));
        QVERIFY(!span(1, 3).contains(moment(3)));
        QVERIFY(!span(1, 3).contains(moment(0)));
    }

    void neighboursShareNoTime()
    {
        QVERIFY(!span(1, 3).sharesTimeWith(span(3, 5)));
        QVERIFY(!span(3, 5).sharesTimeWith(span(1, 3)));
        QVERIFY(span(1, 4).sharesTimeWith(span(3, 5)));
    }

    void anEmptySpanSharesTimeWithNothing()
    {
        QVERIFY(!span(2, 2).sharesTimeWith(span(1, 3)));
        QVERIFY(!span(1, 3).sharesTimeWith(span(2, 2)));
        QVERIFY(!span(3, 1).sharesTimeWith(span(0, 9)));
        QCOMPARE(span(3, 1).length(), seconds{0});
    }

    void cuttingGivesWhatBothHave()
    {
        QCOMPARE(span(1, 5).cut(span(3, 9)), span(3, 5));
        QVERIFY(span(1, 3).cut(span(3, 9)).isEmpty());
    }

    void overlappingAndTouchingSpansBecomeOne()
    {
        const SpanSet set = SpanSet::merged({span(5, 7), span(1, 3), span(3, 4), span(6, 9)});
        QCOMPARE(set.spans(), (std::vector{span(1, 4), span(5, 9)}));
    }

    void aSpanInsideAnotherVanishes()
    {
        QCOMPARE(SpanSet::merged({span(1, 9), span(2, 3)}).spans(), (std::vector{span(1, 9)}));
    }

    void emptySpansVanish() { QVERIFY(SpanSet::merged({span(2, 2), span(5, 1)}).isEmpty()); }

    void aSetContainsWhatItsSpansContain()
    {
        const SpanSet set = SpanSet::merged({span(1, 3), span(5, 7)});
        QVERIFY(!set.contains(moment(0)));
        QVERIFY(set.contains(moment(1)));
        QVERIFY(!set.contains(moment(3)));
        QVERIFY(!set.contains(moment(4)));
        QVERIFY(set.contains(moment(6)));
        QVERIFY(!set.contains(moment(7)));
        QVERIFY(!SpanSet().contains(moment(1)));
    }

    void aSetIsCutAtBothEndsOfARange()
    {
        const SpanSet set = SpanSet::merged({span(1, 3), span(5, 7), span(9, 11)});
        QCOMPARE(set.cut(span(2, 10)).spans(), (std::vector{span(2, 3), span(5, 7), span(9, 10)}));
        QVERIFY(set.cut(span(3, 5)).isEmpty());
    }

    void itsMeasureAddsUpWhatIsCoveredOnce()
    {
        QCOMPARE(SpanSet::merged({span(1, 3), span(2, 5), span(7, 8)}).measure(), seconds{5});
        QCOMPARE(SpanSet().measure(), seconds{0});
    }

    void mergedSpansAscendAreDisjointAndMergingAgainChangesNothing()
    {
        std::mt19937 random(20260329);
        std::uniform_int_distribution<int> anywhere(0, 300);
        std::uniform_int_distribution<int> length(0, 12);
        for (int round = 0; round < 500; ++round) {
            std::vector<Span> spans;
            for (int i = 0; i < 20; ++i) {
                const int begin = anywhere(random);
                spans.push_back(span(begin, begin + length(random)));
            }
            const SpanSet set = SpanSet::merged(spans);
            for (std::size_t i = 1; i < set.spans().size(); ++i) {
                QVERIFY(set.spans()[i - 1].end < set.spans()[i].begin);
            }
            for (int second = 0; second < 320; ++second) {
                const bool covered = std::any_of(spans.begin(), spans.end(), [second](const Span &one) {
                    return one.contains(moment(second));
                });
                QCOMPARE(set.contains(moment(second)), covered);
            }
            QCOMPARE(SpanSet::merged(set.spans()), set);
        }
    }
};

QTEST_APPLESS_MAIN(SpanTest)
#include "tst_span.moc"
