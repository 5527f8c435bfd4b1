// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/messagetablemodel.h"

#include "items/roles.h"
#include "support/messageground.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wk;
using namespace wk::test;

namespace {

const QStringList lines{u"PC1=1 2026-03-01T10:00 800/100"_s, u"PC1=1 2026-03-01T10:04 800/400"_s,
                        u"PC2=2 2026-03-01T10:02 800/313 1603"_s};

SharedGround ground(const QStringList &more = {})
{
    return groundOf(SiteBuilder().snapshot(), lines + more);
}

void showAll(MessageTableModel &model, const SharedGround &of)
{
    model.show(of, of->messages().oldestFirst());
}

QList<int> states(const MessageTableModel &model)
{
    QList<int> states;
    for (int row = 0; row < model.rowCount(); ++row) {
        states.append(model.ground()->table()[model.messageAt(model.index(row, 0))].state);
    }
    return states;
}

} // namespace

class MessageTableModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void theNewestIsOnTopAndEveryCellSaysWhatItIs()
    {
        MessageTableModel model(ZoneClock::utc());
        const QAbstractItemModelTester tester(&model);
        showAll(model, ground());
        QCOMPARE(states(model), (QList{400, 313, 100}));
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            cells.append(model.index(1, column).data().toString());
        }
        QCOMPARE(cells.first(), u"Sun 2026-03-01 10:02:00"_s);
        QVERIFY(cells.contains(u"PC2"_s));
        QVERIFY(cells.contains(u"1603"_s));
        QVERIFY(cells.contains(u"800 Client deployment"_s));
        QVERIFY(cells[MessageTableModel::StateColumn].startsWith(u"313 "_s));
        QCOMPARE(cells[MessageTableModel::SeverityColumn], u"Error"_s);
        QCOMPARE(model.index(1, 0).data(StateSeverityRole).toInt(), static_cast<int>(StateSeverity::Error));
    }

    void theTimeOfAnOddMessageSaysWhatIsOdd()
    {
        MessageTableModel model(ZoneClock::utc());
        showAll(model,
                groundOf(SiteBuilder().snapshot(),
                         {u"PC1=1 2026-03-01T10:00 800/100 #1"_s, u"PC1=1 2026-03-01T10:05 800/400 #4"_s}));
        const QModelIndex odd = model.index(0, MessageTableModel::TimeColumn);
        QVERIFY(model.isOdd(odd, MessageOddity::AfterGap));
        QVERIFY(!model.isOdd(odd, MessageOddity::OutOfOrder));
        QCOMPARE(odd.data(Qt::AccessibleDescriptionRole), u"2 message(s) are missing before this one."_s);
        QCOMPARE(odd.data(Qt::ToolTipRole),
                 u"Sun 2026-03-01 10:05:00\n2 message(s) are missing before this one."_s);
        QVERIFY(!model.isOdd(model.index(1, 0), MessageOddity::AfterGap));
        QCOMPARE(model.index(1, 0).data(Qt::ToolTipRole), u"Sun 2026-03-01 10:00:00"_s);
    }

    void whatComesIsPutInAndTheOthersKeepTheirRows()
    {
        MessageTableModel model(ZoneClock::utc());
        const QAbstractItemModelTester tester(&model);
        showAll(model, ground());
        const QPersistentModelIndex chosen(model.index(1, 0));
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        showAll(model,
                ground({u"PC3 2026-03-01T10:06 800/700"_s, u"PC3 2026-03-01T10:01 800/500"_s,
                        u"PC3 2026-03-01T10:07 800/101"_s, u"PC3 2026-03-01T09:00 800/102"_s}));
        QCOMPARE(states(model), (QList{101, 700, 400, 313, 500, 100, 102}));
        QCOMPARE(resets.count(), 0);
        QCOMPARE(inserted.count(), 3);
        QCOMPARE(chosen.row(), 3);
    }

    void whatIsNoGrowthIsShownAnew()
    {
        MessageTableModel model(ZoneClock::utc());
        const QAbstractItemModelTester tester(&model);
        showAll(model, ground());
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.show(model.ground(), {MessageRow{1}});
        QCOMPARE(states(model), QList{400});
        model.show(model.ground(), {});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(resets.count(), 2);
        // After a deletion the same number means another message.
        MessageTable table;
        table.append({7, {}, 1, table.sender({{}, u"PC9"_s, {}}), 800, 301, table.parameters({})});
        showAll(
            model,
            std::make_shared<const MessageGround>(SiteBuilder().snapshot(), MessageSnapshot().grown(table)));
        QCOMPARE(states(model), QList{301});
        QCOMPARE(resets.count(), 3);
    }

    void aMessageIsFoundByRowAndByArrival()
    {
        MessageTableModel model(ZoneClock::utc());
        QVERIFY(!model.messageWithArrival(1));
        showAll(model, ground());
        QCOMPARE(model.indexOf(MessageRow{2}).row(), 1);
        QCOMPARE(model.messageWithArrival(3), MessageRow{2});
        QVERIFY(!model.messageWithArrival(4));
        model.show(model.ground(), {MessageRow{1}});
        QVERIFY(!model.indexOf(MessageRow{2}).isValid());
        QVERIFY(!model.messageWithArrival(3));
    }

    void whatSomebodySentIsShownAsText()
    {
        MessageTable table;
        table.append({1,
                      {},
                      MessageRecord::noSerial,
                      table.sender({{}, u"<b>PC</b>\n\u202e"_s, {}}),
                      800,
                      313,
                      table.parameters({u"<img src=x>"_s, {}, u"\u05d0"_s})});
        MessageTableModel model(ZoneClock::utc());
        showAll(
            model,
            std::make_shared<const MessageGround>(SiteBuilder().snapshot(), MessageSnapshot().grown(table)));
        const QModelIndex client = model.index(0, MessageTableModel::ClientColumn);
        QCOMPARE(client.data(), u"<b>PC</b>\\n\\u202e"_s);
        QCOMPARE(client.data(Qt::ToolTipRole), u"<b>PC</b>\\n\\u202e"_s);
        QCOMPARE(model.index(0, MessageTableModel::ParametersColumn).data(),
                 u"<img src=x>, \"\", \u2068\u05d0\u2069"_s);
    }
};

QTEST_GUILESS_MAIN(MessageTableModelTest)
#include "tst_messagetablemodel.moc"
