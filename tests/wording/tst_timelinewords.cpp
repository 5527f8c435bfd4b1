// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/timelinewords.h"

#include "support/sampletimeline.h"
#include "support/site.h"

#include <QLocale>
#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;
using std::chrono::minutes;

namespace {

/// The lanes of the sample.
enum Lane { Effective, Nights, Sundays, Updates, Lunch, Carnival, Office, Image };

ForecastRow update(const QString &name, Outcome outcome)
{
    ForecastRow row;
    row.deploymentId = u"MUC30001"_s;
    row.name = u"March patches"_s;
    row.kind = WorkKind::Update;
    row.item = name;
    row.outcome = outcome;
    if (outcome == Outcome::Runs) {
        row.acceptedAt = sampleNow;
        row.runsFrom = sampleNow;
        row.runsUntil = sampleNow + minutes{20};
        row.reason = ForecastReason::Override;
    }
    return row;
}

/// The sample with a deployment of updates at its end.
SampleTimeline withUpdates(const QList<Outcome> &outcomes)
{
    SampleTimeline sample = sampleTimeline();
    TimelineLane lane;
    lane.kind = LaneKind::Deployment;
    lane.deploymentId = u"MUC30001"_s;
    for (const Outcome outcome : outcomes) {
        lane.forecastRows.push_back(sample.timeline.forecast.size());
        sample.timeline.forecast.append(update(u"KB%1"_s.arg(lane.forecastRows.size()), outcome));
    }
    sample.timeline.lanes.push_back(lane);
    return sample;
}

} // namespace

class TimelineWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void aDeploymentOfUpdatesTellsHowManyNeverRun_data()
    {
        QTest::addColumn<QList<Outcome>>("outcomes");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("note");
        const QString none = u"Does not run in this range"_s;
        QTest::newRow("all run") << QList{Outcome::Runs, Outcome::Runs} << u"Software update"_s << none;
        QTest::newRow("one never") << QList{Outcome::Runs, Outcome::Never}
                                   << u"Software update, 1 never run(s)"_s << u"Never runs"_s;
        QTest::newRow("all never") << QList{Outcome::Never, Outcome::Never}
                                   << u"Software update, never runs"_s << u"Never runs"_s;
        QTest::newRow("later") << QList{Outcome::Later} << u"Software update, runs later"_s << none;
    }
    void aDeploymentOfUpdatesTellsHowManyNeverRun()
    {
        QFETCH(QList<Outcome>, outcomes);
        QFETCH(QString, state);
        QFETCH(QString, note);
        const auto [site, timeline] = withUpdates(outcomes);
        const TimelineLane &lane = timeline.lanes.back();
        QCOMPARE(laneName(site, timeline, lane), u"March patches"_s);
        QCOMPARE(laneState(site, timeline, lane), state);
        QCOMPARE(laneNote(timeline, lane), note);
        QCOMPARE(neverRuns(timeline, lane), outcomes.contains(Outcome::Never));
        const QStringList sentences = laneSentences(site, timeline, lane, ZoneClock::utc(), sampleNow);
        QVERIFY(sentences[1].startsWith("KB1 (March patches): "_L1));
    }

    void aBarOfAnUpdateNamesIt()
    {
        const auto [site, timeline] = withUpdates({Outcome::Runs});
        const ForecastRow &row = timeline.forecast.last();
        const TimelineBar bar{{*row.runsFrom, *row.runsUntil}, BarKind::Run, true, {}, 2};
        QCOMPARE(barSentences(site, timeline, timeline.lanes.back(), bar, ZoneClock::utc(), sampleNow),
                 (QStringList{u"'KB1 (March patches)' runs, expected from Wed 2026-03-04 10:00 to Wed "
                              "2026-03-04 10:20 (UTC): 20 min."_s,
                              u"Runs at once: the deployment ignores maintenance windows."_s}));
    }

    void notesStandWhereThereAreNoBars()
    {
        SampleTimeline sample = sampleTimeline();
        for (const TimelineLane &lane : sample.timeline.lanes) {
            QCOMPARE(laneNote(sample.timeline, lane).isEmpty(), !lane.bars.empty());
        }
        for (TimelineLane &lane : sample.timeline.lanes) {
            lane.bars.clear();
        }
        const auto note = [&sample](Lane lane) {
            return laneNote(sample.timeline, sample.timeline.lanes[lane]);
        };
        QCOMPARE(note(Effective), u"Not open in this range"_s);
        QCOMPARE(note(Lunch), u"Disabled"_s);
        QCOMPARE(note(Carnival), u"Expired"_s);
        QCOMPARE(note(Office), u"Does not run in this range"_s);
        sample.timeline.restricted = false;
        QCOMPARE(note(Effective), u"Open at any time"_s);
    }

    void whyAWindowGrantsNothingIsSaid_data()
    {
        QTest::addColumn<int>("lane");
        QTest::addColumn<WorkKind>("kind");
        QTest::addColumn<QString>("why");
        QTest::newRow("disabled") << int(Lunch) << WorkKind::Program << u"is disabled"_s;
        QTest::newRow("expired") << int(Carnival) << WorkKind::Program << u"has expired"_s;
        QTest::newRow("programs") << int(Updates) << WorkKind::Program << u"does not apply to programs"_s;
        QTest::newRow("updates") << int(Updates) << WorkKind::Update
                                 << u"does not apply to software updates"_s;
        QTest::newRow("task sequences")
            << int(Updates) << WorkKind::TaskSequence << u"does not apply to task sequences"_s;
    }
    void whyAWindowGrantsNothingIsSaid()
    {
        QFETCH(int, lane);
        QFETCH(WorkKind, kind);
        QFETCH(QString, why);
        SampleTimeline sample = sampleTimeline();
        sample.timeline.kind = kind;
        const TimelineLane &source = sample.timeline.lanes[static_cast<std::size_t>(lane)];
        const QStringList ofLane =
            laneSentences(sample.site, sample.timeline, source, ZoneClock::utc(), sampleNow);
        const QStringList ofBar = barSentences(sample.site, sample.timeline, source, source.bars.front(),
                                               ZoneClock::utc(), sampleNow);
        QVERIFY(ofLane.join(u' ').contains(why));
        QVERIFY(ofBar.join(u' ').contains(why));
        QVERIFY(ofLane.last().startsWith("Schedule: "_L1));
    }
};

QTEST_APPLESS_MAIN(TimelineWordsTest)
#include "tst_timelinewords.moc"
