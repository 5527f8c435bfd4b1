// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportchart.h"
#include "support/site.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wk;
using namespace wk::test;
using namespace std::chrono;

namespace {

using Column = ReportColumn;
using Kind = ReportBar::Kind;

/// Clients that failed, a line each: site, parameter, when.
struct Failed
{
    QString site;
    QString parameter;
    Instant when;
    qint32 state = 313;
};

ReportValue orNothing(const QString &text)
{
    return text.isEmpty() ? ReportValue() : ReportValue(text);
}

Report failures(const QList<Failed> &failed)
{
    Report report{ReportId::ClientDeploymentFailure,
                  {Column::Client, Column::Site, Column::State, Column::Parameter, Column::LastMessage},
                  {}};
    for (const Failed &each : failed) {
        report.rows.append(
            {u"PC"_s, orNothing(each.site), qint64{each.state}, orNothing(each.parameter), each.when});
    }
    return report;
}

QList<Failed> everyDay(int count, days step, Instant first)
{
    QList<Failed> failed;
    for (int i = 0; i < count; ++i) {
        failed.append({u"MUC"_s, u"1603"_s, first + step * i});
    }
    return failed;
}

QStringList told(const ReportChart &chart)
{
    QStringList bars;
    for (const ReportBar &bar : chart.bars) {
        const QString what = bar.kind == Kind::Others ? u"others"_s : bar.text.value_or(u"-"_s);
        bars.append(u"%1 %2"_s.arg(what).arg(bar.clients));
    }
    return bars;
}

const Instant noon = at("2026-03-01T12:00:00Z");

} // namespace

class ReportChartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clientsAreCountedByWhatTheyHaveInCommonTheMostFirst()
    {
        const Report report = failures({{u"HAM"_s, u"5"_s, noon},
                                        {u"MUC"_s, u"1603"_s, noon},
                                        {{}, u"1603"_s, noon},
                                        {u"MUC"_s, u"1603"_s, noon, 308}});
        const ReportChart bySite = chartOf(report, ReportAspect::Site, ZoneClock::utc());
        QCOMPARE(told(bySite), (QStringList{u"MUC 2"_s, u"HAM 1"_s, u"- 1"_s}));
        QCOMPARE(bySite.clients, 4);
        QCOMPARE(bySite.bars[0].rows, (std::vector<quint32>{1, 3}));
        const ReportChart byCause = chartOf(report, ReportAspect::Cause, ZoneClock::utc());
        QCOMPARE(told(byCause), (QStringList{u"1603 2"_s, u"5 1"_s, u"1603 1"_s}));
        QCOMPARE(byCause.bars[2].state, (TopicState{800, 308}));
        const ReportChart byState = chartOf(report, ReportAspect::State, ZoneClock::utc());
        QCOMPARE(told(byState), (QStringList{u"- 3"_s, u"- 1"_s}));
    }

    void rowsThatCountClientsCountSoMany()
    {
        const Report report{ReportId::ClientDeploymentStatus,
                            {Column::State, Column::Clients},
                            {{qint64{313}, qint64{7}}, {qint64{400}, qint64{93}}}};
        const ReportChart chart = chartOf(report, ReportAspect::State, ZoneClock::utc());
        QCOMPARE(chart.clients, 100);
        QCOMPARE(chart.bars[0].clients, 93);
        QCOMPARE(chart.bars[0].state, (TopicState{800, 400}));
        QCOMPARE(chart.bars[0].rows, std::vector<quint32>{1});
    }

    void whatIsRareIsOneBarTheLast()
    {
        QList<Failed> failed;
        for (int code = 0; code < 100; ++code) {
            failed.append({u"MUC"_s, QString::number(code), noon});
        }
        failed.append({u"MUC"_s, u"99"_s, noon});
        const ReportChart chart = chartOf(failures(failed), ReportAspect::Cause, ZoneClock::utc());
        QCOMPARE(chart.bars.size(), ReportChart::mostBars);
        QCOMPARE(told(chart).first(), u"99 2"_s);
        QCOMPARE(told(chart).last(), u"others 89"_s);
        QCOMPARE(chart.clients, 101);
        QVERIFY(std::is_sorted(chart.bars.last().rows.begin(), chart.bars.last().rows.end()));
    }

    void asManyAsFitHaveABarEach()
    {
        QList<Failed> failed;
        for (int code = 0; code < ReportChart::mostBars; ++code) {
            failed.append({u"MUC"_s, QString::number(code), noon});
        }
        const ReportChart chart = chartOf(failures(failed), ReportAspect::Cause, ZoneClock::utc());
        QCOMPARE(chart.bars.size(), ReportChart::mostBars);
        QCOMPARE(chart.bars.last().kind, Kind::Same);
    }

    void daysAreThoseOfTheZone()
    {
        const Report report = failures({{u"MUC"_s, {}, at("2026-03-01T22:59:59Z")},
                                        {u"MUC"_s, {}, at("2026-03-01T23:00:00Z")},
                                        {u"MUC"_s, {}, at("2026-03-03T23:00:00Z")}});
        const ReportChart chart = chartOf(report, ReportAspect::Day, zone("Europe/Berlin"));
        QCOMPARE(chart.bars.size(), 4); // a day without anybody is one too
        QCOMPARE(chart.bars[0].first, local_days{2026y / March / 1});
        QCOMPARE(chart.bars[0].last, chart.bars[0].first);
        QCOMPARE(chart.bars[1].clients, 1);
        QCOMPARE(chart.bars[2].clients, 0);
        QCOMPARE(chart.bars[3].clients, 1);
    }

    void manyDaysAreWeeksTheLastOneWhole()
    {
        const Report report = failures(everyDay(30, days{1}, noon));
        const ReportChart chart = chartOf(report, ReportAspect::Day, ZoneClock::utc());
        QCOMPARE(chart.bars.size(), 5);
        QCOMPARE(chart.bars.last().last, local_days{2026y / March / 30});
        QCOMPARE(chart.bars.last().clients, 7);
        QCOMPARE(chart.bars.first().clients, 2);
        QCOMPARE(chart.clients, 30);
    }

    void aWrongClockDoesNotSpoilTheChart()
    {
        QList<Failed> failed;
        for (int i = 0; i < 32; ++i) {
            failed.append({u"MUC"_s, {}, noon + hours{6} * i});
        }
        failed.append({u"MUC"_s, {}, at("1980-01-01T00:00:00Z")});
        failed.append({u"MUC"_s, {}, at("2099-01-01T00:00:00Z")});
        const ReportChart chart = chartOf(failures(failed), ReportAspect::Day, ZoneClock::utc());
        QVERIFY(chart.bars.size() <= ReportChart::mostBars);
        QCOMPARE(chart.bars.first().kind, Kind::Earlier);
        QCOMPARE(chart.bars.last().kind, Kind::Later);
        QCOMPARE(chart.bars[1].first, chart.bars[1].last); // days are days
        QCOMPARE(chart.clients, 34);
    }

    void theWholeOfTimeFits()
    {
        QList<Failed> failed;
        for (int year = 1; year <= 9999; year += 7) {
            failed.append({u"MUC"_s, {}, Instant{sys_days{std::chrono::year{year} / 1 / 1}}});
        }
        const ReportChart chart = chartOf(failures(failed), ReportAspect::Day, ZoneClock::utc());
        QVERIFY(chart.bars.size() <= ReportChart::mostBars);
        QCOMPARE(chart.clients, failed.size());
    }

    void anEmptyReportHasNoBars()
    {
        for (const ReportKind &kind : reportKinds()) {
            for (const ReportAspect aspect : aspectsOf(kind.id)) {
                QCOMPARE(chartOf({kind.id, {}, {}}, aspect, ZoneClock::utc()).bars.size(), 0);
            }
        }
        QVERIFY(aspectsOf(ReportId::MaintenanceWindowsForClient).isEmpty());
    }
};

QTEST_APPLESS_MAIN(ReportChartTest)
#include "tst_reportchart.moc"
