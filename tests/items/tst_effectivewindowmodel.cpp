// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/effectivewindowmodel.h"

#include "items/roles.h"
#include "support/site.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

const QByteArray monday("2026-03-02T12:00:00Z");

QString every(Interval interval, const char *start, minutes duration)
{
    return encodedToken({{civil(start), false, duration, interval}, false, 0});
}

/// 22:00 to 24:00 and 23:30 to 00:30 of each day in Berlin, from two collections.
SiteSnapshot twoThatOverlap()
{
    SiteBuilder site(u"Europe/Berlin"_s);
    site.collection(u"A"_s).collection(u"B"_s);
    site.window(u"A"_s, u"late"_s, every({1, 0, 0}, "2026-01-01T22:00", hours{2}));
    site.window(u"B"_s, u"night"_s, every({1, 0, 0}, "2026-01-01T23:30", hours{1}));
    return site.client(1, {u"A"_s, u"B"_s}).snapshot();
}

QString cell(const EffectiveWindowModel &model, int row, int column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role).toString();
}

} // namespace

class EffectiveWindowModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsMergedWindowsOnTheClientsClockWithTheirSources()
    {
        EffectiveWindowModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setClient(twoThatOverlap(), ClientRow{0}, WorkKind::Program, at(monday));
        QVERIFY(model.restricted());
        QVERIFY(!model.isCut());
        QCOMPARE(cell(model, 0, EffectiveWindowModel::StartColumn), u"Mon 2026-03-02 22:00"_s);
        QCOMPARE(cell(model, 0, EffectiveWindowModel::EndColumn), u"Tue 2026-03-03 00:30"_s);
        QCOMPARE(cell(model, 0, EffectiveWindowModel::LengthColumn), u"2 h 30 min"_s);
        QCOMPARE(cell(model, 0, EffectiveWindowModel::SourcesColumn), u"late (A), night (B)"_s);
        QCOMPARE(cell(model, 0, EffectiveWindowModel::StartColumn, Qt::ToolTipRole),
                 u"Mon 2026-03-02 21:00 UTC"_s);
    }

    void showsWhatEffectiveWindowsSays()
    {
        const SiteSnapshot site = twoThatOverlap();
        EffectiveWindowModel model;
        model.setClient(site, ClientRow{0}, WorkKind::Program, at(monday));
        const auto expected =
            effectiveWindows(site, ClientRow{0}, WorkKind::Program, {at(monday), yearsAfter(at(monday), 1)});
        QCOMPARE(model.rowCount(), static_cast<int>(expected.windows.size()));
        for (int row = 0; row < model.rowCount(); ++row) {
            QVERIFY(model.windowAt(model.index(row, 0)) == expected.windows[row]);
        }
    }

    void marksTheOpenOneAndTheNext()
    {
        EffectiveWindowModel model;
        model.setClient(twoThatOverlap(), ClientRow{0}, WorkKind::Program, at("2026-03-02T21:30:00Z"));
        QCOMPARE(cell(model, 0, EffectiveWindowModel::StateColumn), u"Open now"_s);
        QVERIFY(model.index(0, 0).data(IsOpenRole).toBool());
        QVERIFY(!model.index(0, 0).data(IsNextRole).toBool());
        QCOMPARE(cell(model, 1, EffectiveWindowModel::StateColumn), u"Next"_s);
        QVERIFY(model.index(1, 0).data(IsNextRole).toBool());
        QCOMPARE(cell(model, 2, EffectiveWindowModel::StateColumn), QString());
    }

    void whatTouchesTheOpenOneFromThePastBelongsToIt()
    {
        SiteBuilder site;
        site.collection(u"A"_s);
        site.window(u"A"_s, u"first"_s, every({1, 0, 0}, "2026-01-01T10:00", hours{2}));
        site.window(u"A"_s, u"second"_s, every({1, 0, 0}, "2026-01-01T12:00", hours{2}));
        EffectiveWindowModel model;
        model.setClient(site.client(1, {u"A"_s}).snapshot(), ClientRow{0}, WorkKind::Program, at(monday));
        QCOMPARE(cell(model, 0, EffectiveWindowModel::StartColumn), u"Mon 2026-03-02 10:00"_s);
        QCOMPARE(cell(model, 0, EffectiveWindowModel::LengthColumn), u"4 h"_s);
    }

    void oneThatNeverClosesIsSaidToGoOn()
    {
        SiteBuilder site;
        site.collection(u"A"_s).window(u"A"_s, u"all"_s, every({1, 0, 0}, "2024-01-01T00:00", hours{24}));
        EffectiveWindowModel model;
        model.setClient(site.client(1, {u"A"_s}).snapshot(), ClientRow{0}, WorkKind::Program, at(monday));
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(cell(model, 0, EffectiveWindowModel::StartColumn).endsWith("or earlier"_L1));
        QVERIFY(cell(model, 0, EffectiveWindowModel::EndColumn).endsWith("or later"_L1));
        QVERIFY(cell(model, 0, EffectiveWindowModel::LengthColumn).endsWith("or more"_L1));
    }

    void listsAtMostFiveHundredAndSaysSo()
    {
        for (const Interval interval : {Interval{0, 1, 0}, Interval{0, 0, 10}}) {
            SiteBuilder site;
            site.collection(u"A"_s);
            site.window(u"A"_s, u"often"_s, every(interval, "2026-01-01T00:00", minutes{5}));
            EffectiveWindowModel model;
            model.setClient(site.client(1, {u"A"_s}).snapshot(), ClientRow{0}, WorkKind::Program, at(monday));
            QCOMPARE(model.rowCount(), static_cast<int>(EffectiveWindowModel::mostWindows));
            QVERIFY(model.isCut());
        }
    }

    void anUnrestrictedClientAndOneWithNothingToComeHaveNoRows()
    {
        SiteBuilder site;
        site.collection(u"A"_s).window(u"A"_s, u"once"_s, u"00016E0050080000"_s);
        site.client(1, {u"A"_s}).client(2, {});
        const SiteSnapshot snapshot = site.snapshot();
        EffectiveWindowModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setClient(twoThatOverlap(), ClientRow{0}, WorkKind::Program, at(monday));
        model.setClient(snapshot, ClientRow{0}, WorkKind::Program, at("2033-03-02T12:00:00Z"));
        QVERIFY(model.restricted());
        QCOMPARE(model.rowCount(), 0);
        model.setClient(snapshot, ClientRow{1}, WorkKind::Program, at(monday));
        QVERIFY(!model.restricted());
        QCOMPARE(model.rowCount(), 0);
    }

    void lengthsAreSortedAsLengthsAndRowsKeepTheirIndexesWhileNothingChanges()
    {
        SiteBuilder builder;
        builder.collection(u"A"_s);
        builder.window(u"A"_s, u"long"_s, every({7, 0, 0}, "2026-03-04T10:00", hours{10}));
        builder.window(u"A"_s, u"short"_s, every({7, 0, 0}, "2026-03-03T10:00", hours{9}));
        const SiteSnapshot site = builder.client(1, {u"A"_s}).snapshot();
        EffectiveWindowModel model;
        model.setClient(site, ClientRow{0}, WorkKind::Program, at(monday));
        model.sort(EffectiveWindowModel::LengthColumn, Qt::DescendingOrder);
        QCOMPARE(cell(model, 0, EffectiveWindowModel::LengthColumn), u"10 h"_s);
        const QPersistentModelIndex kept(model.index(3, 0));
        model.setClient(site, ClientRow{0}, WorkKind::Program, at(monday) + minutes{1});
        QVERIFY(kept.isValid());
        QCOMPARE(kept.row(), 3);
    }
};

QTEST_GUILESS_MAIN(EffectiveWindowModelTest)
#include "tst_effectivewindowmodel.moc"
