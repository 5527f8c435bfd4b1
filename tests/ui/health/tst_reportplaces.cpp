// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/reportplaces.h"

#include "reports/reportrun.h"
#include "support/site.h"
#include "support/story.h"

#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;

namespace {

using Parameter = ReportParameter;
using Values = QMap<QString, QString>;

SiteSnapshot site()
{
    SiteBuilder builder;
    builder.collection(u"A"_s).window(u"A"_s, u"{w}"_s, u"00811A9E081A2000"_s);
    builder.client(7, {u"A"_s}).client(8, {});
    builder.content.clients[0].name = u"PC1"_s;
    builder.content.clients[0].uniqueId = guid(1);
    builder.content.clients[1].name = u"quiet"_s;
    return builder.snapshot();
}

MessageSnapshot messages()
{
    return MessageSnapshot().grown(
        story({u"PC1=1 2026-03-01T10:00 800/313 1603"_s, u"PC1=1 2026-03-01T10:01 800/602"_s,
               u"a=2 2026-03-01T10:00 800/400"_s, u"b=3 2026-03-01T10:00 800/401"_s,
               u"c=4 2026-03-01T10:00 800/103"_s, u"d=5 2026-03-01T10:00 1000/2 0x80072EFD"_s,
               u"e=6 2026-03-01T10:00 1001/2"_s, u"a=2 2026-03-01T10:00 800/700"_s,
               u"stranger 2026-03-01T10:00 800/308"_s}));
}

struct Made
{
    Made(ReportId id, const ReportParameters &given) : snapshot(site()), parameters(given)
    {
        const auto answer = madeReport(id, given, snapshot, messages(), at("2026-03-02T00:00:00Z"),
                                       [](double) { return true; });
        report = (*answer)->report;
    }
    [[nodiscard]] ShownReport shown() const { return {report, parameters, snapshot}; }
    /// The row whose cell in a column is this number.
    [[nodiscard]] qsizetype row(ReportColumn column, qint64 number) const
    {
        for (qsizetype i = 0; i < report.rows.size(); ++i) {
            if (report.rows[i][report.columns.indexOf(column)] == ReportValue(number)) {
                return i;
            }
        }
        return -1;
    }

    SiteSnapshot snapshot;
    ReportParameters parameters;
    Report report;
};

} // namespace

class ReportPlacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStateLeadsToItsClients_data()
    {
        QTest::addColumn<bool>("isOfAssignment");
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("report");
        QTest::addColumn<Values>("parameters");
        const QString deployment = u"client-deployment-"_s;
        QTest::newRow("failed") << false << 313 << deployment + u"failure"_s
                                << Values{{u"site"_s, u"MUC"_s}, {u"state"_s, u"313"_s}};
        QTest::newRow("installed") << false << 400 << deployment + u"success"_s
                                   << Values{{u"site"_s, u"MUC"_s}};
        QTest::newRow("restart pending")
            << false << 401 << u"restart-pending"_s << Values{{u"site"_s, u"MUC"_s}};
        QTest::newRow("assignment failed") << true << 602 << u"client-assignment-failure"_s
                                           << Values{{u"site"_s, u"MUC"_s}, {u"state"_s, u"602"_s}};
        QTest::newRow("assigned") << true << 700 << u"client-assignment-success"_s
                                  << Values{{u"site"_s, u"MUC"_s}};
    }
    void aStateLeadsToItsClients()
    {
        QFETCH(bool, isOfAssignment);
        QFETCH(int, state);
        QFETCH(QString, report);
        QFETCH(Values, parameters);
        const Made made(isOfAssignment ? ReportId::ClientAssignmentStatus : ReportId::ClientDeploymentStatus,
                        {});
        const ReportParameters narrowed{{Parameter::Site, u"MUC"_s}, {Parameter::State, u"1"_s}};
        const auto place =
            placeBehind({made.report, narrowed, made.snapshot}, made.row(ReportColumn::State, state));
        QVERIFY(place);
        QCOMPARE(place->panel, PanelId::Reports);
        QCOMPARE(place->report, report);
        QCOMPARE(place->parameters, parameters);
    }

    void aStateOfNoReportLeadsToItsMessages()
    {
        const Made made(ReportId::ClientDeploymentStatus, {{Parameter::From, u"2026-01-01T00:00:00Z"_s}});
        const auto place = placeBehind(made.shown(), made.row(ReportColumn::State, 103));
        QCOMPARE(place->panel, PanelId::StateMessages);
        QCOMPARE(
            place->parameters,
            (Values{{u"from"_s, u"2026-01-01T00:00:00Z"_s}, {u"state"_s, u"103"_s}, {u"topic"_s, u"800"_s}}));
    }

    void anIssueLeadsToWhoeverHasIt()
    {
        const Made made(ReportId::IssuesByIncidenceSummary, {});
        const auto network = placeBehind(made.shown(), made.row(ReportColumn::Topic, 1000));
        QCOMPARE(network->report, u"issues-by-incidence-detail"_s);
        QCOMPARE(network->parameters,
                 (Values{{u"errorCode"_s, u"0x80072EFD"_s}, {u"state"_s, u"2"_s}, {u"topic"_s, u"1000"_s}}));
        const auto unnamed = placeBehind(made.shown(), made.row(ReportColumn::Topic, 1001));
        QVERIFY(!unnamed->parameters.contains(u"errorCode"_s));
    }

    void aClientLeadsToItsMessagesItsPageAndItsStory()
    {
        const Made made(ReportId::ClientDeploymentFailure, {{Parameter::State, u"313"_s}});
        QCOMPARE(made.report.rows.size(), 1);
        const Values client{{u"client"_s, guid(1)}};
        QCOMPARE(placeBehind(made.shown(), 0)->panel, PanelId::StateMessages);
        QCOMPARE(placeBehind(made.shown(), 0)->parameters, client);
        QCOMPARE(clientPageOf(made.shown(), 0)->resourceId, u"7"_s);
        QCOMPARE(storyOf(made.shown(), 0)->panel, PanelId::FailedDeployments);
        QCOMPARE(storyOf(made.shown(), 0)->parameters, client);
    }

    void aClientWithoutIdIsAskedForByNameAndHasNoPage()
    {
        const Made made(ReportId::ClientDeploymentFailure, {{Parameter::State, u"308"_s}});
        QCOMPARE(placeBehind(made.shown(), 0)->parameters, (Values{{u"client"_s, u"stranger"_s}}));
        QVERIFY(!clientPageOf(made.shown(), 0));
    }

    void aSilentClientLeadsToItsPageAlone()
    {
        const Made made(ReportId::SilentClients, {});
        QCOMPARE(made.report.rows.size(), 1);
        QCOMPARE(placeBehind(made.shown(), 0)->panel, PanelId::Clients);
        QCOMPARE(placeBehind(made.shown(), 0)->resourceId, u"8"_s);
        QVERIFY(!messagesOf(made.shown(), 0));
        QVERIFY(!storyOf(made.shown(), 0));
    }

    void aWindowLeadsToItself()
    {
        const Made made(ReportId::MaintenanceWindowsForClient, {{Parameter::Client, u"pc1"_s}});
        const auto place = placeBehind(made.shown(), 0);
        QCOMPARE(*place, (Location{PanelId::Windows, u"A"_s, u"{w}"_s, {}}));
        QVERIFY(!storyOf(made.shown(), 0));
    }
};

QTEST_APPLESS_MAIN(ReportPlacesTest)
#include "tst_reportplaces.moc"
