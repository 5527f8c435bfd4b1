// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/timelinemodel.h"

#include "items/roles.h"
#include "support/sampletimeline.h"
#include "support/site.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;
using std::chrono::days;
using std::chrono::hours;

namespace {

/// The lanes of the sample.
enum Lane { Effective, Nights, Sundays, Updates, Lunch, Carnival, Office, Image, LaneCount };

constexpr Span firstWeek{sampleMarch.begin, sampleMarch.begin + days{7}};
constexpr Span secondWeek{sampleMarch.begin + days{7}, sampleMarch.begin + days{14}};

void fill(TimelineModel &model, const SampleTimeline &sample)
{
    model.setTimeline(sample.timeline, sample.site);
}

QModelIndex bar(const TimelineModel &model, int lane, int row)
{
    return model.index(row, 0, model.index(lane, 0));
}

Span spanOf(const QModelIndex &index)
{
    return index.data(SpanRole).value<Span>();
}

} // namespace

class TimelineModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void keepsTheRulesWhileItIsFilledChangedAndEmptied()
    {
        TimelineModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(model.rowCount(), 0);
        fill(model, sampleTimeline(firstWeek));
        QCOMPARE(model.rowCount(), int(LaneCount));
        QCOMPARE(model.rowCount(model.index(Image, 0)), 0);
        QCOMPARE(model.rowCount(bar(model, Nights, 0)), 0);
        fill(model, sampleTimeline(sampleMarch));
        fill(model, sampleTimeline(secondWeek));
        SampleTimeline changed = sampleTimeline(firstWeek);
        changed.timeline.lanes.erase(changed.timeline.lanes.begin() + Sundays);
        std::swap(changed.timeline.lanes[3], changed.timeline.lanes[4]);
        fill(model, changed);
        const SampleTimeline before = sampleTimeline(firstWeek);
        model.setBefore(before.timeline, before.site);
        model.clearBefore();
        model.setZone(zone("Asia/Tokyo"));
        fill(model, hourlyTimeline(firstWeek));
        fill(model, unrestrictedTimeline());
        model.retranslate();
        model.clear();
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(model.range().isEmpty());
    }

    void whatIsShownInBothRangesKeepsItsPlace()
    {
        TimelineModel model;
        fill(model, sampleTimeline(secondWeek));
        const QPersistentModelIndex night = bar(model, Nights, 3);
        const QPersistentModelIndex lane = model.index(Office, 0);
        const QPersistentModelIndex first = bar(model, Nights, 0);
        const Span span = spanOf(night);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        fill(model, sampleTimeline(sampleMarch));
        QCOMPARE(resets.count(), 0);
        QVERIFY(spanOf(night) == span);
        QCOMPARE(night.row(), 10);
        fill(model, sampleTimeline({sampleMarch.begin + days{9}, sampleMarch.end}));
        QVERIFY(spanOf(night) == span);
        QVERIFY(!first.isValid());
        QCOMPARE(lane.row(), int(Office));
    }

    void lanesThatGoAndComeAreToldOneByOne()
    {
        TimelineModel model;
        const SampleTimeline all = sampleTimeline();
        SampleTimeline fewer = all;
        fewer.timeline.lanes.erase(fewer.timeline.lanes.begin() + Updates);
        fill(model, all);
        const QPersistentModelIndex sunday = bar(model, Sundays, 1);
        const QPersistentModelIndex run = bar(model, Office, 1);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        fill(model, fewer);
        QCOMPARE(removed.count(), 1);
        QCOMPARE(run.parent().row(), Office - 1);
        fill(model, all);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(run.parent().row(), int(Office));
        QCOMPARE(sunday.parent().row(), int(Sundays));
        QCOMPARE(run.data(BarKindRole).toInt(), int(BarKind::Run));
    }

    void lanesAreTold_data()
    {
        QTest::addColumn<int>("lane");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("state");
        QTest::newRow("effective") << int(Effective) << u"Effective windows"_s << u"For programs"_s;
        QTest::newRow("contributing") << int(Nights) << u"Every night"_s << u"MW-Berlin"_s;
        QTest::newRow("other work") << int(Updates) << u"Updates"_s << u"Not for programs, MW-Berlin"_s;
        QTest::newRow("disabled") << int(Lunch) << u"Lunch"_s << u"Disabled, MW-Berlin"_s;
        QTest::newRow("expired") << int(Carnival) << u"Carnival"_s << u"Expired, MW-Berlin"_s;
        QTest::newRow("runs") << int(Office) << u"Office 2007 SP3"_s << u"Program"_s;
        QTest::newRow("never runs") << int(Image) << u"New image"_s << u"Program, never runs"_s;
    }
    void lanesAreTold()
    {
        QFETCH(int, lane);
        QFETCH(QString, name);
        QFETCH(QString, state);
        TimelineModel model;
        fill(model, sampleTimeline());
        const QModelIndex index = model.index(lane, 0);
        QCOMPARE(index.data().toString(), name);
        QCOMPARE(index.data(LaneStateRole).toString(), state);
        QCOMPARE(index.data(SeverityRole).toInt(), int(lane == Image ? Severity::Warning : Severity::None));
    }

    void barsAreToldInFullSentences_data()
    {
        QTest::addColumn<int>("lane");
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("told");
        QTest::newRow("merged") << int(Effective) << 0
                                << u"Effective window, from Sat 2026-02-28 22:00 to Sun 2026-03-01 06:00 "
                                   "(Europe/Berlin): 8 h. Granted by 2 maintenance window(s): 'Every night' "
                                   "(MW-Berlin) and 'Sundays' (MW-Berlin)."_s;
        QTest::newRow("contributing") << int(Sundays) << 0
                                      << u"Maintenance window 'Sundays' of collection 'MW-Berlin', from Sun "
                                         "2026-03-01 00:00 to Sun 2026-03-01 06:00 (Europe/Berlin): 6 h."_s;
        QTest::newRow("disabled") << int(Lunch) << 0
                                  << u"Maintenance window 'Lunch' of collection 'MW-Berlin', from Sun "
                                     "2026-03-01 12:00 to Sun 2026-03-01 13:00 (Europe/Berlin): 1 h. The "
                                     "window is disabled: it grants no time."_s;
        QTest::newRow("runs") << int(Office) << 1
                              << u"'Office 2007 SP3' runs, expected from Wed 2026-03-04 22:05 to Wed "
                                 "2026-03-04 23:35 (Europe/Berlin): 1 h 30 min. Waits until Wed 2026-03-04 "
                                 "22:00, when an effective window has the 95 minute(s) it needs (90 + 5 "
                                 "countdown)."_s;
        QTest::newRow("counts down to its restart")
            << int(Office) << 2
            << u"Countdown before the restart for 'Office 2007 SP3', expected from Wed 2026-03-04 23:35 to "
               "Wed 2026-03-04 23:40 (Europe/Berlin): 5 min. Waits until Wed 2026-03-04 22:00, when an "
               "effective window has the 95 minute(s) it needs (90 + 5 countdown)."_s;
    }
    void barsAreToldInFullSentences()
    {
        QFETCH(int, lane);
        QFETCH(int, row);
        QFETCH(QString, told);
        TimelineModel model;
        model.setZone(zone("Europe/Berlin"));
        fill(model, sampleTimeline());
        const QModelIndex index = bar(model, lane, row);
        QCOMPARE(model.explanation(index), told);
        QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), told);
        QCOMPARE(index.data(Qt::ToolTipRole).toString().replace(u'\n', u' '), told);
    }

    void whyADeploymentNeverRunsIsToldByItsLane()
    {
        TimelineModel model;
        fill(model, sampleTimeline());
        const QString told = model.explanation(model.index(Image, 0));
        QVERIFY(told.contains(
            "needs 483 minute(s) (478 + 5 countdown), the longest effective window leaves 480."_L1));
        QVERIFY(told.contains("no status message warns"_L1));
        QCOMPARE(model.index(Image, 0).data(LaneNoteRole).toString(), u"Never runs"_s);
    }

    void anUnrestrictedClientIsOpenAtAnyTime()
    {
        TimelineModel model;
        fill(model, unrestrictedTimeline());
        const QModelIndex lane = model.index(0, 0);
        QCOMPARE(lane.data(LaneStateRole).toString(), u"Open at any time"_s);
        QCOMPARE(lane.data(LaneNoteRole).toString(), u"Open at any time"_s);
    }

    void anEffectiveWindowKnowsTheLanesItIsMadeOf()
    {
        TimelineModel model;
        fill(model, sampleTimeline());
        QCOMPARE(bar(model, Effective, 0).data(SourceLanesRole).value<QList<int>>(),
                 (QList<int>{Nights, Sundays}));
        QCOMPARE(bar(model, Effective, 1).data(SourceLanesRole).value<QList<int>>(), QList<int>{Nights});
    }

    void theLatestEndCountsBarsInsideOfOthers()
    {
        SampleTimeline sample = sampleTimeline();
        const Instant begin = sampleMarch.begin;
        TimelineBar inner;
        inner.span = {begin + hours{2}, begin + hours{3}};
        TimelineBar outer;
        outer.span = {begin, begin + hours{9}};
        sample.timeline.lanes[Nights].bars = {inner, outer};
        TimelineModel model;
        fill(model, sample);
        QCOMPARE(spanOf(bar(model, Nights, 0)).begin, begin);
        QCOMPARE(bar(model, Nights, 1).data(LatestEndRole).value<Instant>(), begin + hours{9});
    }

    void whatChangedIsShownTwice()
    {
        const SampleTimeline before = sampleTimeline();
        SampleTimeline after = sampleTimeline();
        after.timeline.lanes[Office].bars.clear();
        after.timeline.lanes.erase(after.timeline.lanes.begin() + Lunch);
        TimelineModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        fill(model, after);
        model.setBefore(before.timeline, before.site);
        QStringList lanes;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex lane = model.index(row, 0);
            lanes.append((lane.data(IsBeforeRole).toBool() ? u"-"_s : u"+"_s) + lane.data().toString());
        }
        QCOMPARE(lanes,
                 (QStringList{u"-Effective windows"_s, u"+Effective windows"_s, u"+Every night"_s,
                              u"+Sundays"_s, u"+Updates"_s, u"-Lunch"_s, u"+Carnival"_s,
                              u"-Office 2007 SP3"_s, u"+Office 2007 SP3"_s, u"+New image"_s}));
        QVERIFY(model.explanation(bar(model, 0, 0)).startsWith("Before the change. Effective window"_L1));
        QCOMPARE(bar(model, 0, 0).data(SourceLanesRole).value<QList<int>>(), (QList<int>{2, 3}));
        QCOMPARE(bar(model, 1, 0).data(SourceLanesRole).value<QList<int>>(), (QList<int>{2, 3}));
        model.clearBefore();
        QCOMPARE(model.rowCount(), 7);
    }

    void aYearOfHoursIsReplacedAtOnce()
    {
        TimelineModel model;
        fill(model, sampleTimeline());
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        SampleTimeline hourly = hourlyTimeline({sampleMarch.begin, sampleMarch.begin + days{365}});
        fill(model, hourly);
        QCOMPARE(model.rowCount(model.index(Nights, 0)), 8760);
        for (auto &lane : hourly.timeline.lanes) {
            for (std::size_t i = 0; i < lane.bars.size(); i += 2) {
                lane.bars[i].span.end += hours{1};
            }
        }
        resets.clear();
        fill(model, hourly);
        QCOMPARE(resets.count(), 1);
    }
};

QTEST_APPLESS_MAIN(TimelineModelTest)
#include "tst_timelinemodel.moc"
