// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/outlookclientmodel.h"

#include "items/roles.h"
#include "support/site.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;

namespace {

using Model = OutlookClientModel;

const Instant now = at("2026-03-02T09:00:00Z");

SiteSnapshot someSite()
{
    SiteBuilder builder(u"Europe/Berlin"_s);
    builder.client(1, {}).client(2, {}, u"Asia/Tokyo"_s).client(3, {}).client(4, {}).client(10, {});
    return builder.snapshot();
}

ClientOutlook client(const SiteSnapshot &site, quint32 resourceId, OutlookOutcome outcome,
                     const char *runsFrom = nullptr)
{
    ForecastRow row;
    row.outcome = outcome == OutlookOutcome::Never ? Outcome::Never
        : runsFrom == nullptr                      ? Outcome::Later
                                                   : Outcome::Runs;
    row.reason = outcome == OutlookOutcome::Never ? ForecastReason::NoFurtherWindow : ForecastReason::Fits;
    if (runsFrom != nullptr) {
        row.acceptedAt = row.runsFrom = at(runsFrom);
    }
    return {*site.clientWithResourceId(resourceId), outcome, {row}};
}

QList<ClientOutlook> someClients(const SiteSnapshot &site)
{
    return {client(site, 1, OutlookOutcome::Never),
            client(site, 2, OutlookOutcome::Soon, "2026-03-03T22:00:00Z"),
            client(site, 4, OutlookOutcome::Later),
            client(site, 10, OutlookOutcome::Soon, "2026-03-02T22:00:00Z")};
}

QStringList column(const QAbstractItemModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row) {
        texts.append(model.index(row, column).data().toString());
    }
    return texts;
}

} // namespace

class OutlookClientModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRulesWhileItIsFilledChangedAndEmptied()
    {
        Model model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const SiteSnapshot site = someSite();
        model.setClients(site, now, someClients(site));
        QCOMPARE(model.rowCount(), 4);
        const QPersistentModelIndex second = model.indexOf(2);
        model.sort(Model::RunsAtColumn, Qt::DescendingOrder);
        model.setClients(site, now,
                         {client(site, 2, OutlookOutcome::Never), client(site, 3, OutlookOutcome::Never)});
        QCOMPARE(column(model, Model::NameColumn), (QStringList{u"PC2"_s, u"PC3"_s}));
        QCOMPARE(second.data(ResourceIdRole).toUInt(), 2U);
        QCOMPARE(second.sibling(second.row(), Model::OutcomeColumn).data(), u"Never"_s);
        QVERIFY(!model.indexOf(1).isValid());
        QVERIFY(!model.indexOf(99).isValid());
        model.retranslate();
        model.setClients(site, now, {});
        QCOMPARE(model.rowCount(), 0);
    }

    void timesAreThoseOfTheClientsClock()
    {
        const SiteSnapshot site = someSite();
        Model model;
        model.setClients(site, now, someClients(site));
        QCOMPARE(column(model, Model::RunsAtColumn),
                 (QStringList{
                     {}, u"Wed 2026-03-04 07:00"_s, u"In more than a year"_s, u"Mon 2026-03-02 23:00"_s}));
        QCOMPARE(column(model, Model::ZoneColumn)[1], u"Asia/Tokyo"_s);
        QCOMPARE(column(model, Model::OutcomeColumn),
                 (QStringList{u"Never"_s, u"In the next 7 days"_s, u"Later"_s, u"In the next 7 days"_s}));
        QVERIFY(!column(model, Model::ReasonColumn).contains(QString()));
    }

    void timesAreSortedAsTimesAndNeverComesLast()
    {
        const SiteSnapshot site = someSite();
        Model model;
        model.setClients(site, now, someClients(site));
        model.sort(Model::RunsAtColumn, Qt::AscendingOrder);
        QCOMPARE(column(model, Model::NameColumn), (QStringList{u"PC10"_s, u"PC2"_s, u"PC4"_s, u"PC1"_s}));
        model.sort(Model::NameColumn, Qt::AscendingOrder);
        QCOMPARE(column(model, Model::NameColumn), (QStringList{u"PC1"_s, u"PC2"_s, u"PC4"_s, u"PC10"_s}));
    }

    void namesAndZonesAreSearched()
    {
        const SiteSnapshot site = someSite();
        Model model;
        model.setClients(site, now, someClients(site));
        model.setFilter(u"tokyo"_s);
        QCOMPARE(column(model, Model::NameColumn), QStringList{u"PC2"_s});
    }
};

QTEST_MAIN(OutlookClientModelTest)
#include "tst_outlookclientmodel.moc"
