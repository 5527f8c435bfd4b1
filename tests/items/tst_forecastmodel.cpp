// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/forecastmodel.h"

#include "items/roles.h"
#include "support/scenario.h"
#include "wording/forecastwords.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;

namespace {

ForecastRow row(const QString &id, Outcome outcome, std::optional<Instant> runsFrom = {})
{
    ForecastRow row;
    row.deploymentId = id;
    row.name = u"Deployment "_s + id;
    row.outcome = outcome;
    row.reason = outcome == Outcome::Runs ? ForecastReason::Fits
        : outcome == Outcome::Later       ? ForecastReason::AfterRange
                                          : ForecastReason::WindowTooShort;
    if (runsFrom) {
        row.acceptedAt = runsFrom;
        row.runsFrom = runsFrom;
        row.runsUntil = *runsFrom + std::chrono::hours{1};
    }
    return row;
}

const Span year{at("2026-03-02T12:00:00Z"), at("2027-03-02T12:00:00Z")};

SiteSnapshot berlin()
{
    return SiteBuilder(u"Europe/Berlin"_s).client(1, {}).snapshot();
}

QString cell(const ForecastModel &model, int at, int column, int role = Qt::DisplayRole)
{
    return model.index(at, column).data(role).toString();
}

QStringList ids(const ForecastModel &model)
{
    QStringList ids;
    for (int each = 0; each < model.rowCount(); ++each) {
        ids.append(cell(model, each, 0, DeploymentIdRole));
    }
    return ids;
}

} // namespace

class ForecastModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesAreOnTheClientsClockAndInUtcBesideIt()
    {
        ForecastModel model;
        ForecastRow runs = row(u"A"_s, Outcome::Runs, at("2026-03-09T00:05:00Z"));
        runs.restartNeeded = true;
        runs.restartAt = at("2026-03-09T01:05:00Z");
        model.setForecast(berlin(), ClientRow{0}, {runs}, year);
        QCOMPARE(cell(model, 0, ForecastModel::RunsFromColumn), u"Mon 2026-03-09 01:05"_s);
        QCOMPARE(cell(model, 0, ForecastModel::RunsUntilColumn), u"Mon 2026-03-09 02:05"_s);
        QCOMPARE(cell(model, 0, ForecastModel::RestartColumn), u"Mon 2026-03-09 02:05"_s);
        QCOMPARE(cell(model, 0, ForecastModel::RunsFromColumn, Qt::ToolTipRole),
                 u"Mon 2026-03-09 00:05 UTC"_s);
    }

    void whatHasNoTimeSaysWhatIsKnown()
    {
        ForecastModel model;
        ForecastRow never = row(u"C"_s, Outcome::Never);
        ForecastRow waits = row(u"A"_s, Outcome::Runs, at("2026-03-09T00:05:00Z"));
        waits.restartNeeded = true;
        model.setForecast(berlin(), ClientRow{0},
                          {waits, row(u"D"_s, Outcome::Runs, at("2026-03-10T00:05:00Z")),
                           row(u"B"_s, Outcome::Later), never},
                          year);
        QCOMPARE(cell(model, 0, ForecastModel::RestartColumn), u"Never"_s);
        QCOMPARE(cell(model, 1, ForecastModel::RestartColumn), u"Not needed"_s);
        QCOMPARE(cell(model, 2, ForecastModel::RunsFromColumn), u"After Tue 2027-03-02"_s);
        QCOMPARE(cell(model, 3, ForecastModel::RunsFromColumn), QString());
        QCOMPARE(cell(model, 3, ForecastModel::RestartColumn), QString());
    }

    void warningsAreInTheSentenceAndRaiseTheSeverity()
    {
        ForecastModel model;
        ForecastRow warned = row(u"A"_s, Outcome::Runs, at("2026-03-09T00:05:00Z"));
        warned.warnings = {ForecastWarning::MisleadingStatus10079};
        model.setForecast(
            berlin(), ClientRow{0},
            {warned, row(u"B"_s, Outcome::Runs, at("2026-03-10T00:05:00Z")), row(u"C"_s, Outcome::Never)},
            year);
        QVERIFY(cell(model, 0, ForecastModel::WhyColumn).contains("10079"_L1));
        QCOMPARE(cell(model, 0, 0, SentenceRole),
                 forecastSentence(warned, zone("Europe/Berlin"), year.begin));
        QCOMPARE(model.index(0, 0).data(WarningsRole).toStringList(),
                 QStringList{
                     warningSentence(ForecastWarning::MisleadingStatus10079, warned, zone("Europe/Berlin"))});
        QCOMPARE(model.index(0, 0).data(SeverityRole).toInt(), static_cast<int>(Severity::Warning));
        QCOMPARE(model.index(1, 0).data(SeverityRole).toInt(), static_cast<int>(Severity::None));
        QCOMPARE(model.index(2, 0).data(SeverityRole).toInt(), static_cast<int>(Severity::Error));
        QCOMPARE(cell(model, 0, ForecastModel::OutcomeColumn, Qt::AccessibleTextRole),
                 u"Runs, with warnings"_s);
    }

    void updatesAreNamedWithTheirDeployment()
    {
        ForecastModel model;
        ForecastRow update = row(u"U"_s, Outcome::Later);
        update.kind = WorkKind::Update;
        update.item = u"KB1"_s;
        model.setForecast(berlin(), ClientRow{0}, {update}, year);
        QCOMPARE(cell(model, 0, ForecastModel::NameColumn), u"KB1 (Deployment U)"_s);
        QCOMPARE(cell(model, 0, ForecastModel::KindColumn), u"Software update"_s);
    }

    void overridesAreThoseOfTheDeployment()
    {
        SiteBuilder site;
        site.collection(u"A"_s).client(1, {u"A"_s});
        site.content.programs = {{u"P"_s, u"Setup"_s, {}, {}, false}};
        Advertisement advertisement;
        advertisement.id = u"X"_s;
        advertisement.collectionId = u"A"_s;
        advertisement.packageId = u"P"_s;
        advertisement.programName = u"Setup"_s;
        advertisement.flags = Advertisement::ignoreWindows | Advertisement::restartOutsideWindows;
        site.content.advertisements = {advertisement};
        ForecastModel model;
        model.setForecast(site.snapshot(), ClientRow{0},
                          {row(u"X"_s, Outcome::Later), row(u"Y"_s, Outcome::Later)}, year);
        QCOMPARE(cell(model, 0, ForecastModel::OverridesColumn), u"Runs and restarts outside windows"_s);
        QCOMPARE(cell(model, 1, ForecastModel::OverridesColumn), QString());
    }

    void sortsByTimeWithLaterAndNeverLast()
    {
        ForecastModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setForecast(berlin(), ClientRow{0},
                          {row(u"N"_s, Outcome::Never), row(u"L"_s, Outcome::Later),
                           row(u"B"_s, Outcome::Runs, at("2026-03-10T00:05:00Z")),
                           row(u"A"_s, Outcome::Runs, at("2026-03-09T00:05:00Z"))},
                          year);
        model.sort(ForecastModel::RunsFromColumn);
        QCOMPARE(ids(model), (QStringList{u"A"_s, u"B"_s, u"L"_s, u"N"_s}));
        QCOMPARE(model.rowNumber(model.index(0, 0)), 3);
        QCOMPARE(model.indexOf(0).row(), 3);
        QVERIFY(!model.indexOf(-1).isValid());
        QVERIFY(!model.indexOf(4).isValid());
    }

    void aRowThatStaysKeepsItsIndexAlsoWhereAnUpdateStandsTwice()
    {
        ForecastModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const ForecastRow a = row(u"A"_s, Outcome::Later);
        const ForecastRow b = row(u"B"_s, Outcome::Later);
        model.setForecast(berlin(), ClientRow{0}, {a, b, b}, year);
        const QPersistentModelIndex kept(model.indexOf(0));
        model.setForecast(berlin(), ClientRow{0}, {b, b, a}, year);
        QVERIFY(kept.isValid());
        QCOMPARE(kept.data(DeploymentIdRole).toString(), u"A"_s);
        QCOMPARE(model.rowCount(), 3);
    }
};

QTEST_GUILESS_MAIN(ForecastModelTest)
#include "tst_forecastmodel.moc"
