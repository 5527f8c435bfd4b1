// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/deploymenthealth.h"

#include "reports/healthreports.h"
#include "support/randomstory.h"
#include "support/site.h"
#include "support/story.h"

#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace wk;
using namespace wk::test;

namespace {

using Kind = HealthGroup::Kind;

const Instant noon = at("2026-03-05T12:00:00Z");

MessageSnapshot snapshotOf(const QStringList &lines)
{
    return MessageSnapshot().grown(story(lines));
}

const HealthGroup *group(const DeploymentHealth &health, Kind kind)
{
    const auto found = std::find_if(health.groups.begin(), health.groups.end(),
                                    [kind](const HealthGroup &each) { return each.kind == kind; });
    return found == health.groups.end() ? nullptr : &*found;
}

qint64 clientsOf(const DeploymentHealth &health, Kind kind)
{
    const HealthGroup *found = group(health, kind);
    return found == nullptr ? 0 : static_cast<qint64>(found->clients.size());
}

} // namespace

class DeploymentHealthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNumberIsThatOfItsReport_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 30; ++seed) {
            QTest::newRow(qPrintable(QString::number(seed))) << seed;
        }
    }
    void everyNumberIsThatOfItsReport()
    {
        QFETCH(quint32, seed);
        const SiteSnapshot records = siteOfThree(50);
        const MessageSnapshot messages = snapshotOf(anyMessages(seed));
        HealthQuestion question;
        ReportQuestion reported;
        if (seed % 3 != 0) {
            question.site = reported.site = seed % 3 == 1 ? u"MUC"_s : u"HAM"_s;
        }
        if (seed % 2 == 0) {
            question.from = reported.from = at("2026-03-04T09:00:00Z");
        }
        const DeploymentHealth health = deploymentHealth(records, messages, question, noon, ZoneClock::utc());
        const ClientsInReports clients(records, messages.table());
        const auto rows = [&](ReportId id) {
            const auto from = question.from ? std::optional(MessageTime(*question.from)) : std::nullopt;
            return healthReport(id, clients, healthOf(messages.table(), from, {}), reported).rows;
        };
        qint64 started = 0;
        for (const auto &row : rows(ReportId::ClientDeploymentStatus)) {
            started += std::get<qint64>(row[3]);
        }
        const HealthFigures &figures = health.figures;
        QCOMPARE(figures.started, started);
        QCOMPARE(figures.installed, rows(ReportId::ClientDeploymentSuccess).size());
        QCOMPARE(figures.failed, rows(ReportId::ClientDeploymentFailure).size());
        QCOMPARE(figures.assigned, rows(ReportId::ClientAssignmentSuccess).size());
        QCOMPARE(figures.assignmentFailed, rows(ReportId::ClientAssignmentFailure).size());
        QCOMPARE(figures.restartPending, rows(ReportId::RestartPending).size());
        QCOMPARE(figures.silent, rows(ReportId::SilentClients).size());
        QCOMPARE(figures.issues, rows(ReportId::IssuesByIncidenceDetail).size());
        QCOMPARE(clientsOf(health, Kind::RestartPending), rows(ReportId::RestartPending).size());
        QCOMPARE(clientsOf(health, Kind::InstalledNotAssigned), rows(ReportId::InstalledNotAssigned).size());
        QCOMPARE(clientsOf(health, Kind::ReinstallLoop), rows(ReportId::ReinstallLoops).size());
        QCOMPARE(clientsOf(health, Kind::Silent), rows(ReportId::SilentClients).size());
        qint64 failures = 0;
        qint64 issues = 0;
        for (const HealthGroup &each : health.groups) {
            const auto count = static_cast<qint64>(each.clients.size());
            failures += each.kind == Kind::Failure || each.kind == Kind::OtherFailures ? count : 0;
            issues += each.kind == Kind::Issue || each.kind == Kind::OtherIssues ? count : 0;
        }
        QCOMPARE(failures, figures.failed + figures.assignmentFailed);
        QCOMPARE(issues, figures.issues);
        QVERIFY(figures.failed > 0 && figures.installed > 0 && figures.silent > 0);
    }

    void aDayIsWhatTheReportsSayOfItsMessages()
    {
        const SiteSnapshot records = siteOfThree(50);
        const MessageSnapshot messages = snapshotOf(anyMessages(7));
        const DeploymentHealth health =
            deploymentHealth(records, messages, {u"MUC"_s, {}}, noon, zone("Europe/Berlin"));
        QCOMPARE(health.days.size(), 31U);
        QCOMPARE(health.days.back().to, at("2026-03-05T23:00:00Z"));
        const ClientsInReports clients(records, messages.table());
        const ReportQuestion reported{u"MUC"_s};
        qint64 all = 0;
        for (const DayHealth &day : health.days) {
            const HealthOfClients ofDay =
                healthOf(messages.table(), MessageTime(day.from), MessageTime(day.to));
            const auto rows = [&](ReportId id) {
                return healthReport(id, clients, ofDay, reported).rows.size();
            };
            QCOMPARE(day.failed, rows(ReportId::ClientDeploymentFailure));
            QCOMPARE(day.installed, rows(ReportId::ClientDeploymentSuccess));
            all += day.failed + day.installed;
        }
        QVERIFY(all > 0);
    }

    void daysBeginWithTheRange()
    {
        const DeploymentHealth health = deploymentHealth(
            siteOfThree(1), snapshotOf({}), {{}, at("2026-03-04T09:00:00Z")}, noon, ZoneClock::utc());
        QCOMPARE(health.days.size(), 2U);
        QCOMPARE(health.days.front().from, at("2026-03-04T00:00:00Z"));
    }

    void causesWithMostClientsComeFirst()
    {
        const DeploymentHealth health = deploymentHealth(
            siteOfThree(9),
            snapshotOf({u"PC1=1 2026-03-01T10:00 800/602 XYZ"_s, u"PC2=2 2026-03-01T10:00 800/313 1603"_s,
                        u"PC3=3 2026-03-01T10:00 800/313 0x643"_s, u"PC4=4 2026-03-01T10:00 800/313 1618"_s}),
            {}, noon, ZoneClock::utc());
        QCOMPARE(health.groups.size(), 4U);
        QCOMPARE(health.groups[0].kind, Kind::Failure);
        QCOMPARE(health.groups[0].code, std::optional(u"0x00000643"_s));
        QCOMPARE(health.groups[0].clients.size(), 2U);
        QCOMPARE(health.groups[1].code, std::optional(u"0x00000652"_s));
        QCOMPARE(health.groups[2].state.state, 602);
        QCOMPARE(health.groups[2].code, std::nullopt);
        QCOMPARE(health.groups[3].kind, Kind::Silent);
    }

    void anAddressIsNoCause()
    {
        const DeploymentHealth health =
            deploymentHealth(siteOfThree(2),
                             snapshotOf({u"PC1=1 2026-03-01T10:00 800/308 http://a"_s,
                                         u"PC2=2 2026-03-01T10:00 800/308 http://b"_s}),
                             {}, noon, ZoneClock::utc());
        QCOMPARE(health.groups.size(), 1U);
        QCOMPARE(health.groups[0].clients.size(), 2U);
    }

    void aCauseKnowsWhetherItIsAllOfItsState()
    {
        const DeploymentHealth health = deploymentHealth(
            siteOfThree(4),
            snapshotOf({u"PC1=1 2026-03-01T10:00 800/313 1603"_s, u"PC2=2 2026-03-01T10:00 800/313 a.msi"_s,
                        u"PC3=3 2026-03-01T10:00 800/602 XYZ"_s, u"PC4=4 2026-03-01T10:00 1000/2"_s}),
            {}, noon, ZoneClock::utc());
        QCOMPARE(health.groups.size(), 4U);
        for (const HealthGroup &each : health.groups) {
            QCOMPARE(each.isWholeState, each.state.state != 313);
        }
    }

    void anIssueThatIsOverCountsNoMore()
    {
        const QStringList lines{u"PC1=1 2026-03-02T10:00 1000/2 0x80072EFD"_s,
                                u"PC1=1 2026-03-02T11:00 1000/1"_s,
                                u"PC1=1 2026-03-02T12:00 1000/1"_s,
                                u"PC2=2 2026-03-01T10:00 1001/2 0x87D00281"_s,
                                u"PC2=2 2026-03-03T10:00 1001/1"_s,
                                u"PC3=3 2026-03-03T10:00 1000/1"_s,
                                u"PC4=4 2026-03-03T10:00 1000/1"_s,
                                u"PC4=4 2026-03-03T11:00 1000/2"_s};
        const MessageSnapshot messages = snapshotOf(lines);
        const DeploymentHealth health =
            deploymentHealth(siteOfThree(4), messages, {}, noon, ZoneClock::utc());
        QCOMPARE(health.figures.issues, 1);
        QCOMPARE(clientsOf(health, Kind::Recovered), 2);
        // Since the first message that said so.
        const ListedClient &first = group(health, Kind::Recovered)->clients.front();
        QCOMPARE(messages.table()[*first.message].time, MessageTime(at("2026-03-02T11:00:00Z")));
        // Trouble from before the range is none that is over in it.
        const DeploymentHealth later = deploymentHealth(
            siteOfThree(4), messages, {{}, at("2026-03-02T00:00:00Z")}, noon, ZoneClock::utc());
        QCOMPARE(clientsOf(later, Kind::Recovered), 1);
        const DeploymentHealth elsewhere =
            deploymentHealth(siteOfThree(4), messages, {u"MUC"_s, {}}, noon, ZoneClock::utc());
        QCOMPARE(clientsOf(elsewhere, Kind::Recovered), 0);
    }

    void theRestOfManyCausesIsCounted()
    {
        QStringList lines;
        for (int i = 1; i <= 6; ++i) {
            lines.append(u"PC%1=%1 2026-03-01T10:00 800/%2"_s.arg(i).arg(300 + i));
        }
        const DeploymentHealth health =
            deploymentHealth(siteOfThree(6), snapshotOf(lines), {}, noon, ZoneClock::utc());
        QCOMPARE(health.groups.size(), 4U);
        QCOMPARE(health.groups[3].kind, Kind::OtherFailures);
        QCOMPARE(health.groups[3].causes, 3);
        QCOMPARE(health.groups[3].clients.size(), 3U);
        QCOMPARE(health.groups[3].parts.size(), 3U);
        QCOMPARE(health.groups[3].parts[0].kind, Kind::Failure);
        lines.resize(4);
        QCOMPARE(
            deploymentHealth(siteOfThree(6), snapshotOf(lines), {}, noon, ZoneClock::utc()).groups[3].kind,
            Kind::Failure);
    }

    void sitesAreThoseOfAllClientsWhateverWasAsked()
    {
        const DeploymentHealth health = deploymentHealth(
            siteOfThree(6),
            snapshotOf({u"PC1=1 2026-03-01T10:00 800/400"_s, u"PC3=3 2026-03-01T10:00 800/301"_s,
                        u"NEW 2026-03-01T10:00 800/301"_s}),
            {u"MUC"_s, {}}, noon, ZoneClock::utc());
        QCOMPARE(health.sites.size(), 3U);
        QCOMPARE(health.sites[0].site, QString());
        QCOMPARE(health.sites[0].clients, 3);
        QCOMPARE(health.sites[0].failed, 1);
        QCOMPARE(health.sites[1].site, u"HAM"_s);
        QCOMPARE(health.sites[1].installed, 1);
        QCOMPARE(health.sites[1].silent, 1);
        QCOMPARE(health.sites[2].failed, 1);
        QCOMPARE(health.figures.clients(), 2);
    }

    void nothingIsNothing()
    {
        const DeploymentHealth health =
            deploymentHealth(siteOfThree(0), snapshotOf({}), {}, noon, ZoneClock::utc());
        QCOMPARE(health.figures, HealthFigures{});
        QVERIFY(health.groups.empty());
        QVERIFY(health.sites.empty());
    }
};

QTEST_GUILESS_MAIN(DeploymentHealthTest)
#include "tst_deploymenthealth.moc"
