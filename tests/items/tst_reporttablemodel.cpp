// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/reporttablemodel.h"

#include "items/roles.h"
#include "support/site.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;

namespace {

using Column = ReportColumn;

QList<ReportValue> failed(const QString &client, qint64 state, const ReportValue &parameter, qint64 attempts,
                          const ReportValue &time)
{
    return {
        client, u"GUID:"_s + client, state, TopicState{800, static_cast<qint32>(state)}, parameter, attempts,
        time};
}

Report failures()
{
    return {ReportId::ClientDeploymentFailure,
            {Column::Client, Column::ClientId, Column::State, Column::Label, Column::Parameter,
             Column::Attempts, Column::LastMessage},
            {failed(u"PC2"_s, 313, u"1603"_s, 2, at("2026-03-01T10:00:00Z")),
             failed(u"PC10"_s, 308, {}, 10, at("2026-02-01T10:00:00Z")),
             failed(u"PC3"_s, 104, u"5"_s, 1, {})}};
}

Report status()
{
    return {
        ReportId::ClientDeploymentStatus,
        {Column::State, Column::Label, Column::Category, Column::Clients, Column::Percent},
        {{qint64{313}, TopicState{800, 313}, DeploymentCategory::Failed, qint64{7}, PercentInCell{70}},
         {qint64{400}, TopicState{800, 400}, DeploymentCategory::Installed, qint64{93}, PercentInCell{930}}}};
}

QStringList clients(const QAbstractItemModel &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row) {
        texts.append(model.index(row, 0).data().toString());
    }
    return texts;
}

} // namespace

class ReportTableModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en"_s)); }

    void keepsTheRulesWhateverReportIsShown()
    {
        ReportTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(model.columnCount(), 0);
        model.setReport(failures(), ZoneClock::utc());
        QCOMPARE(model.rowCount(), 3);
        model.sort(6);
        model.setFilter(u"pc1"_s);
        QCOMPARE(clients(model), QStringList{u"PC10"_s});
        model.setReport(status(), ZoneClock::utc());
        QCOMPARE(model.columnCount(), 5);
        model.setFilter({});
        QCOMPARE(model.rowCount(), 2);
        model.choose(std::vector<quint32>{1});
        QCOMPARE(model.rowCount(), 1);
        Report empty = status();
        empty.rows.clear();
        model.setReport(empty, ZoneClock::utc());
        QCOMPARE(model.rowCount(), 0);
    }

    void rowsAreSortedByWhatTheyAreNotByHowTheyRead()
    {
        ReportTableModel model;
        model.setReport(failures(), ZoneClock::utc());
        model.sort(model.columnOf(Column::Attempts));
        QCOMPARE(clients(model), (QStringList{u"PC3"_s, u"PC2"_s, u"PC10"_s}));
        model.sort(model.columnOf(Column::LastMessage), Qt::DescendingOrder);
        QCOMPARE(clients(model), (QStringList{u"PC2"_s, u"PC10"_s, u"PC3"_s})); // none is the least
        model.sort(model.columnOf(Column::Client));
        QCOMPARE(clients(model), (QStringList{u"PC2"_s, u"PC3"_s, u"PC10"_s}));
        QCOMPARE(model.index(0, model.columnOf(Column::Attempts)).data(SortRole), QVariant(qint64{2}));
    }

    void aReportMadeAnewKeepsItsRows()
    {
        ReportTableModel model;
        model.setReport(failures(), ZoneClock::utc());
        const QPersistentModelIndex kept = model.index(1, 0);
        const QPersistentModelIndex gone = model.index(2, 0);
        Report next = failures();
        next.rows.removeLast();
        next.rows.prepend(failed(u"A"_s, 313, {}, 1, {}));
        next.rows[2][5] = qint64{11};
        model.setReport(next, ZoneClock::utc());
        QVERIFY(kept.isValid());
        QCOMPARE(kept.data().toString(), u"PC10"_s);
        QCOMPARE(kept.row(), 2);
        QCOMPARE(kept.sibling(2, 5).data().toString(), u"11"_s);
        QVERIFY(!gone.isValid());
    }

    void rowsThatAreChosenAreListedAlone()
    {
        ReportTableModel model;
        model.setReport(failures(), ZoneClock::utc());
        model.choose(std::vector<quint32>{0, 2});
        QCOMPARE(clients(model), (QStringList{u"PC2"_s, u"PC3"_s}));
        QCOMPARE(model.rowAt(model.index(1, 0)), 2);
        QVERIFY(!model.indexOfRow(1).isValid());
        QCOMPARE(model.indexOfRow(2).row(), 1);
        model.setReport(failures(), ZoneClock::utc(), std::vector<quint32>{1});
        QCOMPARE(clients(model), QStringList{u"PC10"_s});
        model.choose({});
        QCOMPARE(model.rowCount(), 3);
    }

    void timesAreThoseOfTheZoneWhichTheirTitleNames()
    {
        ReportTableModel model;
        model.setReport(failures(), zone("Europe/Berlin"));
        const int column = model.columnOf(Column::LastMessage);
        QVERIFY(model.index(0, column).data().toString().endsWith(u"11:00:00"));
        QVERIFY(model.headerData(column, Qt::Horizontal).toString().contains(u"Europe/Berlin"));
        QCOMPARE(model.index(2, column).data().toString(), QString());
    }

    void aStateTellsHowBadItIs()
    {
        ReportTableModel model;
        model.setReport(status(), ZoneClock::utc());
        QCOMPARE(model.index(0, 0).data(StateSeverityRole).toInt(), static_cast<int>(StateSeverity::Error));
        QCOMPARE(model.index(1, 3).data(StateSeverityRole).toInt(), static_cast<int>(StateSeverity::Success));
        QCOMPARE(model.index(1, 4).data().toString(), u"93.0"_s);
        QCOMPARE(model.index(1, 4).data(Qt::TextAlignmentRole).toInt(),
                 int(Qt::AlignVCenter | Qt::AlignRight));
    }

    void whatClientsSentIsTextOfOneLine()
    {
        Report report = failures();
        report.rows[0][4] = u"<i>"_s;
        report.rows[0][0] = u"<b>PC</b>\n\u202Eevil"_s;
        ReportTableModel model;
        model.setReport(report, ZoneClock::utc());
        const QString shown = model.index(0, 0).data().toString();
        QCOMPARE(shown, u"<b>PC</b>\\n\\u202eevil"_s);
        const QModelIndex parameter = model.index(0, model.columnOf(Column::Parameter));
        QCOMPARE(parameter.data(Qt::ToolTipRole).toString(), u"<i>"_s);
    }

    void searchLooksAtNamesStatesAndParameters()
    {
        ReportTableModel model;
        model.setReport(failures(), ZoneClock::utc());
        model.setFilter(u"1603 313"_s);
        QCOMPARE(clients(model), QStringList{u"PC2"_s});
        model.setFilter(u"guid:pc3"_s);
        QCOMPARE(clients(model), QStringList{u"PC3"_s});
        model.setFilter(u"nothing like it"_s);
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_APPLESS_MAIN(ReportTableModelTest)
#include "tst_reporttablemodel.moc"
