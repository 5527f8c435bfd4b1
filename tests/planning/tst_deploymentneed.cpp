// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/deploymentneed.h"

#include "support/deployments.h"

#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;
using std::chrono::minutes;

namespace {

/// A program in an advertisement that is mandatory at these times, civil or (with a Z) in UTC.
Deployment assignedAt(const QList<QByteArray> &times)
{
    Deployment deployment;
    for (const QByteArray &time : times) {
        const bool utc = time.endsWith('Z');
        deployment.assignedSchedules.append({civil(utc ? time.chopped(1) : time), utc, minutes{0}, Once{}});
    }
    return deployment;
}

} // namespace

class DeploymentNeedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEarliestAssignedScheduleCounts()
    {
        const ZoneClock berlin = zone("Europe/Berlin");
        QCOMPARE(mandatoryFrom(assignedAt({}), berlin), std::nullopt);
        QCOMPARE(mandatoryFrom(assignedAt({"2026-03-02T01:00", "2026-03-01T01:00"}), berlin),
                 PlannedTime{civil("2026-03-01T01:00")});
        // One in the morning in Berlin is midnight in UTC.
        QCOMPARE(mandatoryFrom(assignedAt({"2026-03-01T01:00", "2026-03-01T00:30Z"}), berlin),
                 PlannedTime{civil("2026-03-01T01:00")});
        QCOMPARE(mandatoryFrom(assignedAt({"2026-03-01T01:00", "2026-02-28T23:30Z"}), berlin),
                 PlannedTime{at("2026-02-28T23:30:00Z")});
    }

    void aWeeklyScheduleCountsFromItsFirstOccurrence()
    {
        Deployment deployment = assignedAt({"2026-03-01T01:00"}); // a Sunday
        deployment.assignedSchedules[0].recurrence = Weekly{std::chrono::Tuesday, 1};
        QCOMPARE(mandatoryFrom(deployment, ZoneClock::utc()), PlannedTime{civil("2026-03-03T01:00")});
    }

    void aDeadlineIsWhatItIs()
    {
        Deployment deployment;
        deployment.deadline = PlannedTime{civil("2026-03-03T01:00")};
        QCOMPARE(mandatoryFrom(deployment, ZoneClock::utc()), deployment.deadline);
    }

    void whatIsNeededDependsOnTheKindAndTheSite()
    {
        SiteBuilder builder;
        builder.collection(u"A"_s);
        builder.content.sites[0].programCountdown = minutes{7};
        builder.content.sites[0].restartCountdown = minutes{3};
        builder.content.sites[0].restartTurnaround = minutes{11};
        advertise(builder, u"1"_s, u"A"_s, minutes{60}, "2026-03-01T00:00");
        advertise(builder, u"2"_s, u"A"_s, minutes{0}, "2026-03-01T00:00");
        UpdatesAssignment &updates =
            deployUpdates(builder, u"3"_s, u"A"_s, {u"KB1"_s, u"KB2"_s, u"KB3"_s}, "2026-03-01T00:00:00Z");
        updates.updates[1].maximumRunTime = minutes{40};
        deployUpdates(builder, u"4"_s, u"A"_s, {}, "2026-03-01T00:00:00Z");
        const SiteSnapshot site = builder.snapshot();
        const auto need = [&site](qsizetype i) { return windowNeed(site, site.deployments().at(i)); };
        QCOMPARE(need(0), (WindowNeed{minutes{60}, minutes{7}, minutes{0}}));
        QCOMPARE(need(0)->whole(), minutes{67});
        QVERIFY(need(1)->isUnknown());
        QCOMPARE(need(2), (WindowNeed{minutes{40}, minutes{3}, minutes{11}}));
        QCOMPARE(need(3), std::nullopt);
    }
};

QTEST_APPLESS_MAIN(DeploymentNeedTest)
#include "tst_deploymentneed.moc"
