// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/clientwindowmodel.h"

#include "items/roles.h"
#include "support/site.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray monday("2026-03-02T12:00:00Z");
const QString saturdays = u"02C24AC0101E2000"_s;
const QString onceIn2010 = u"00016E0050080000"_s;

SiteBuilder someSite()
{
    SiteBuilder site(u"Europe/Berlin"_s);
    site.collection(u"Top"_s).collection(u"A"_s, u"Top"_s);
    site.window(u"Top"_s, u"above"_s, saturdays).window(u"A"_s, u"one"_s, saturdays);
    site.window(u"A"_s, u"off"_s, saturdays, WindowType::General, false);
    site.window(u"A"_s, u"patches"_s, saturdays, WindowType::Updates);
    return site.client(1, {u"A"_s});
}

QStringList column(const ClientWindowModel &model, int column)
{
    QStringList cells;
    for (int row = 0; row < model.rowCount(); ++row) {
        cells.append(model.index(row, column).data().toString());
    }
    return cells;
}

} // namespace

class ClientWindowModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thoseThatCountComeFirstAndTheOthersSayWhyNot()
    {
        ClientWindowModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setClient(someSite().snapshot(), ClientRow{0}, WorkKind::Program, at(monday));
        QCOMPARE(column(model, ClientWindowModel::NameColumn),
                 (QStringList{u"one"_s, u"patches"_s, u"off"_s, u"above"_s}));
        QCOMPARE(column(model, ClientWindowModel::CountsColumn),
                 (QStringList{u"Yes"_s, u"No, it is for other work"_s, u"No, it is disabled"_s,
                              u"No, it is not inherited"_s}));
        QCOMPARE(column(model, ClientWindowModel::CollectionColumn).last(), u"Top"_s);
        model.setClient(someSite().snapshot(), ClientRow{0}, WorkKind::Update, at(monday));
        QCOMPARE(column(model, ClientWindowModel::NameColumn).first(2),
                 (QStringList{u"patches"_s, u"one"_s}));
        QCOMPARE(column(model, ClientWindowModel::CountsColumn)[1], u"No, others are for this work"_s);
    }

    void oneThatIsOverStillCountsAndSaysSo()
    {
        SiteBuilder site(u"UTC"_s);
        site.collection(u"A"_s).window(u"A"_s, u"once"_s, onceIn2010).client(1, {u"A"_s});
        ClientWindowModel model;
        model.setClient(site.snapshot(), ClientRow{0}, WorkKind::Program, at("2033-01-01T00:00:00Z"));
        const QModelIndex counts = model.index(0, ClientWindowModel::CountsColumn);
        QCOMPARE(counts.data().toString(), u"Yes, though it is over"_s);
        QVERIFY(counts.data(Qt::ToolTipRole).toString().contains("holds the client back"_L1));
        QVERIFY(counts.data(IsOverRole).toBool());
    }

    void oneInUtcWarnsOfDaylightSaving()
    {
        Schedule schedule = wk::test::schedule("02C24AC0101E2000");
        schedule.utc = true;
        SiteBuilder site(u"Europe/Berlin"_s);
        site.collection(u"A"_s).window(u"A"_s, u"W"_s, encodedToken({schedule, false, 0}));
        ClientWindowModel model;
        model.setClient(site.client(1, {u"A"_s}).snapshot(), ClientRow{0}, WorkKind::Program, at(monday));
        QCOMPARE(model.index(0, 0).data(WarningsRole).toStringList().size(), 1);
        QVERIFY(model.index(0, ClientWindowModel::ScheduleColumn)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains("UTC"_L1));
    }

    void whatStaysKeepsItsIndexWhenTheKindOfWorkChanges()
    {
        ClientWindowModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const SiteSnapshot site = someSite().snapshot();
        model.setClient(site, ClientRow{0}, WorkKind::Program, at(monday));
        const QPersistentModelIndex patches(model.index(1, 0));
        model.setClient(site, ClientRow{0}, WorkKind::Update, at(monday));
        QVERIFY(patches.isValid());
        QCOMPARE(patches.data(WindowIdRole).toString(), u"patches"_s);
        QCOMPARE(patches.data(CollectionIdRole).toString(), u"A"_s);
    }

    void sortsByTheNextOpening()
    {
        SiteBuilder site(u"UTC"_s);
        site.collection(u"A"_s).window(u"A"_s, u"a over"_s, onceIn2010).window(u"A"_s, u"b"_s, saturdays);
        ClientWindowModel model;
        model.setClient(site.client(1, {u"A"_s}).snapshot(), ClientRow{0}, WorkKind::Program,
                        at("2033-01-01T00:00:00Z"));
        model.sort(ClientWindowModel::NextOpeningColumn);
        QCOMPARE(column(model, 0), (QStringList{u"b"_s, u"a over"_s}));
    }
};

QTEST_GUILESS_MAIN(ClientWindowModelTest)
#include "tst_clientwindowmodel.moc"
