// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/selftest.h"
#include "messages/reportreader.h"
#include "messages/reportwriter.h"
#include "messages/statecatalogue.h"

#include <QTest>

using namespace wk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr MessageTime when{1774746000s + 250ms};

IntakeFigures figures(qint64 relayed, qint64 waiting)
{
    IntakeFigures figures;
    figures.relayed = relayed;
    figures.waiting = waiting;
    return figures;
}

bool isRelayedAfter(std::initializer_list<IntakeFigures> looks)
{
    RelayWatch watch;
    for (const IntakeFigures &look : looks) {
        watch.look(look);
    }
    return watch.isRelayed();
}

} // namespace

class SelfTestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theReportIsOneThatAReceiverTakes()
    {
        const StateReport report = selfTestReport(when, u"mark"_s);
        const auto read = readReport(writtenReport(report));
        QVERIFY(read.ok());
        QCOMPARE(*read, report);
        QCOMPARE(report.sender.client, u"WKFSP-SELFTEST"_s);
        QVERIFY(report.sender.clientId.isEmpty());
    }

    void theMessageIsNothingThatReportsCount()
    {
        const StateMessage message = selfTestReport(when, u"mark"_s).messages.first();
        QVERIFY(!(QList<qint32>{800, 1000, 1001}).contains(message.topic));
        QCOMPARE(stateSeverity({message.topic, message.state}), StateSeverity::Info);
    }

    void theFilterFindsTheMessageAndNoneOfAnotherSecond()
    {
        const StateReport report = selfTestReport(when, u"mark"_s);
        const MessageFilter filter = selfTestFilter(report);
        QCOMPARE(filter.client, report.sender.client);
        QVERIFY(filter.accepts({report.messages.first().topic, report.messages.first().state}));
        QVERIFY(!filter.accepts({800, report.messages.first().state}));
        QVERIFY(*filter.from <= when && when < *filter.to);
        QCOMPARE(*filter.to - *filter.from, 1s);
    }

    void aMessageHasGoneWhenAllThatWaitedHas()
    {
        QVERIFY(isRelayedAfter({figures(7, 0), figures(7, 0)}));
        QVERIFY(!isRelayedAfter({figures(7, 3), figures(7, 3), figures(9, 1)}));
        QVERIFY(isRelayedAfter({figures(7, 3), figures(7, 3), figures(9, 1), figures(10, 0)}));
    }

    void whatComesLaterIsNotWaitedFor()
    {
        QVERIFY(isRelayedAfter({figures(7, 3), figures(7, 3), figures(10, 500)}));
    }

    void aLookBetweenTwoFiguresIsNotBelieved()
    {
        // Three went after the first figure was read and before the second.
        QVERIFY(!isRelayedAfter({figures(7, 0)}));
        QVERIFY(!isRelayedAfter({figures(7, 1), figures(10, 1)}));
        QVERIFY(isRelayedAfter({figures(7, 1), figures(10, 1), figures(11, 0)}));
    }

    void aReceiverThatWasStartedAgainIsLookedAtAnew()
    {
        QVERIFY(!isRelayedAfter({figures(7, 3), figures(7, 3), figures(0, 3), figures(0, 3), figures(2, 1)}));
        QVERIFY(isRelayedAfter({figures(7, 3), figures(7, 3), figures(0, 3), figures(0, 3), figures(3, 0)}));
    }

    void whatIsAheadIsCounted()
    {
        RelayWatch watch;
        watch.look(figures(7, 30));
        watch.look(figures(17, 20));
        QCOMPARE(watch.ahead(), 20);
    }

    void whatWentAndIsNotYetNotedInTheSpoolKeepsNobodyWaiting()
    {
        QVERIFY(isRelayedAfter({figures(3, 1), figures(3, 0), figures(3, 0)}));
        QVERIFY(isRelayedAfter({figures(3, 1), figures(3, 1), figures(3, 0), figures(3, 0)}));
    }
};

QTEST_APPLESS_MAIN(SelfTestTest)
#include "tst_selftest.moc"
