// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/findingmodel.h"

#include "items/roles.h"
#include "support/site.h"
#include "wording/findingwords.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;

namespace {

const QString mondays = u"00811A9E081A2000"_s;

SiteContent content()
{
    SiteBuilder builder;
    builder.collection(u"A"_s).collection(u"B"_s);
    builder.content.collections[0].name = u"Warehouse"_s;
    builder.window(u"A"_s, u"w1"_s, mondays).window(u"A"_s, u"w2"_s, mondays);
    builder.client(2, {u"A"_s}).client(10, {u"A"_s});
    builder.content.clients[0].name = u"PC2"_s;
    builder.content.clients[1].name = u"PC10"_s;
    for (CollectionSettings &settings : builder.content.settings) {
        settings.windows[0].name = u"Backup"_s;
        settings.windows[1].name = u"Patches"_s;
    }
    return builder.content;
}

SiteSnapshot site()
{
    return SiteSnapshot::of(content()).value();
}

const Finding unprefixed{FindingCode::NameWithoutPrefix, u"A"_s, {}, {}, {}, {u"2"_s}};
const Finding backupExpired{FindingCode::WindowExpired, u"A"_s, u"w1"_s, {}, {}, {}};
const Finding patchesExpired{FindingCode::WindowExpired, u"A"_s, u"w2"_s, {}, {}, {}};
const Finding lonely2{FindingCode::ClientWithoutWindow, {}, {}, 2, {}, {u"0"_s}};
const Finding lonely10{FindingCode::ClientWithoutWindow, {}, {}, 10, {}, {u"0"_s}};
const Finding never10{FindingCode::DeploymentNeverRuns, {}, {}, 10, u"D1"_s, {u"Office"_s, u"90"_s, u"60"_s}};

QList<Finding> all()
{
    return {unprefixed, backupExpired, patchesExpired, lonely2, lonely10, never10};
}

QStringList places(const QAbstractItemModel &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row) {
        texts.append(model.index(row, FindingModel::PlaceColumn).data().toString());
    }
    return texts;
}

} // namespace

class FindingModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en"_s)); }

    void keepsTheRulesWhileItIsFilledNarrowedAndEmptied()
    {
        FindingModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(model.rowCount(), 0);
        model.choose({FindingSeverity::Error, {}});
        model.setFindings(site(), all());
        QCOMPARE(places(model), QStringList{u"PC10"_s});
        model.choose({});
        QCOMPARE(model.rowCount(), 6);
        QCOMPARE(model.rowCount(model.index(0, 0)), 0);
        model.sort(FindingModel::WhatColumn, Qt::DescendingOrder);
        model.setFilter(u"warehouse"_s);
        model.setFindings(site(), {unprefixed, patchesExpired, never10});
        model.choose({{}, FindingCode::NameWithoutPrefix});
        QCOMPARE(model.rowCount(), 1);
        model.retranslate();
        model.setFindings(site(), {});
        model.setFilter({});
        model.choose({});
        QCOMPARE(model.rowCount(), 0);
    }

    void aRowTellsWhereAndWhat()
    {
        FindingModel model;
        model.setFindings(site(), all());
        QCOMPARE(places(model), u"Warehouse Backup Patches PC2 PC10 PC10"_s.split(u' '));
        const auto cell = [&model](int row, int column) { return model.index(row, column); };
        QCOMPARE(cell(5, FindingModel::WhatColumn).data().toString(), findingSentence(never10, site()));
        QCOMPARE(cell(5, FindingModel::KindColumn).data().toString(),
                 findingTitle(FindingCode::DeploymentNeverRuns));
        QCOMPARE(cell(5, FindingModel::SeverityColumn).data().toString(),
                 severityWords(FindingSeverity::Error));
        // What the eye has from an icon.
        QVERIFY(cell(5, FindingModel::PlaceColumn)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .startsWith(severityWords(FindingSeverity::Error)));
        QCOMPARE(cell(5, 0).data(ResourceIdRole).toUInt(), 10U);
        QCOMPARE(cell(5, 0).data(SeverityRole).toInt(), static_cast<int>(Severity::Error));
        QVERIFY(!cell(1, 0).data(ResourceIdRole).isValid());
        QCOMPARE(cell(1, 0).data(WindowIdRole).toString(), u"w1"_s);
        QCOMPARE(cell(0, 0).data(CollectionIdRole).toString(), u"A"_s);
        QCOMPARE(model.findingAt(cell(4, 2)), lonely10);
    }

    void countsDoNotDependOnWhatIsListed()
    {
        FindingModel model;
        model.setFindings(site(), all());
        model.choose({{}, FindingCode::WindowExpired});
        model.setFilter(u"backup"_s);
        QCOMPARE(places(model), QStringList{u"Backup"_s});
        QCOMPARE(model.count(FindingCode::WindowExpired), 2);
        QCOMPARE(model.count(FindingCode::ClientWithoutWindow), 2);
        QCOMPARE(model.count(FindingCode::MultiTokenWindow), 0);
    }

    void namesIdsAndKindsAreSearched_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("rows");
        QTest::newRow("a client") << u"pc10"_s << 2;
        QTest::newRow("a window") << u"patch"_s << 1;
        QTest::newRow("its collection") << u"warehouse"_s << 3;
        QTest::newRow("a deployment") << u"office"_s << 1;
        QTest::newRow("its id") << u"d1"_s << 1;
        QTest::newRow("a severity") << severityWords(FindingSeverity::Error) << 1;
        QTest::newRow("a kind") << findingTitle(FindingCode::ClientWithoutWindow) << 2;
        QTest::newRow("nothing") << u"nowhere"_s << 0;
    }
    void namesIdsAndKindsAreSearched()
    {
        QFETCH(QString, typed);
        FindingModel model;
        model.setFindings(site(), all());
        model.setFilter(typed);
        QTEST(model.rowCount(), "rows");
    }

    void theWorstCanComeFirst()
    {
        FindingModel model;
        model.setFindings(site(), all());
        model.sort(FindingModel::SeverityColumn);
        // Among equals the order of the check stays.
        QCOMPARE(places(model), u"PC10 Backup Patches PC2 PC10 Warehouse"_s.split(u' '));
        model.sort(FindingModel::PlaceColumn);
        QCOMPARE(places(model), u"Backup Patches PC2 PC10 PC10 Warehouse"_s.split(u' '));
    }

    void aFindingThatStaysKeepsItsRow()
    {
        FindingModel model;
        model.setFindings(site(), all());
        const QPersistentModelIndex client = model.indexOf(lonely10);
        const QPersistentModelIndex window = model.indexOf(backupExpired);
        Finding changed = lonely10;
        changed.arguments = {u"7"_s}; // still the same one
        model.setFindings(site(), {unprefixed, changed});
        QCOMPARE(client.row(), 1);
        QCOMPARE(model.findingAt(client), changed);
        QVERIFY(!window.isValid());
        QVERIFY(!model.indexOf(backupExpired).isValid());
        model.choose({FindingSeverity::Warning, {}});
        QCOMPARE(client.row(), 0);
        model.choose({FindingSeverity::Information, {}});
        QVERIFY(!client.isValid());
    }

    void theSameTwiceIsTwoRows()
    {
        FindingModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setFindings(site(), {lonely2, lonely2});
        model.setFindings(site(), {lonely2, lonely2, lonely2});
        QCOMPARE(model.rowCount(), 3);
    }

    void theClientsListedAreThoseInSight()
    {
        FindingModel model;
        model.setFindings(site(), all());
        QCOMPARE(model.clientsListed(), (QList<quint32>{2, 10}));
        model.setFilter(u"office"_s);
        QCOMPARE(model.clientsListed(), QList<quint32>{10});
        model.setFilter(u"warehouse"_s);
        QVERIFY(model.clientsListed().isEmpty());
    }
};

QTEST_GUILESS_MAIN(FindingModelTest)
#include "tst_findingmodel.moc"
