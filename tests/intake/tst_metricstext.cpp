// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/metricstext.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace wk;

namespace {

Metrics example()
{
    Metrics metrics;
    metrics.intake.received = 12;
    metrics.intake.relayed = 9;
    metrics.intake.duplicates = 2;
    metrics.intake.waiting = 3;
    metrics.intake.oldest = 70s;
    metrics.intake.quarantined = 4;
    metrics.intake.notReports = 5;
    metrics.intake.refusedForSpace = 6;
    metrics.refused = {21, 22, 23, 24, 25, 26};
    return metrics;
}

} // namespace

class MetricsTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMetricOfTheContractIsToldAndExplained()
    {
        const QByteArray text = metricsText(example());
        for (const char *sample :
             {"wkfsp_received_total 12", "wkfsp_relayed_total 9", "wkfsp_spool_messages 3",
              "wkfsp_duplicates_total 2", "wkfsp_rejected_total{reason=\"path\"} 21",
              "wkfsp_rejected_total{reason=\"report\"} 5", "wkfsp_rejected_total{reason=\"space\"} 6",
              "wkfsp_rejected_total{reason=\"time\"} 26", "wkfsp_spool_oldest_seconds 70",
              "wkfsp_quarantine_messages 4"}) {
            QVERIFY2(text.contains(QByteArray(QByteArray("\n") + sample + "\n")), sample);
            const QByteArray name = QByteArray(sample).split(' ').first().split('{').first();
            QCOMPARE(text.count(QByteArray("# HELP " + name + " ")), 1);
            QCOMPARE(text.count(QByteArray("# TYPE " + name + " ")), 1);
        }
        QVERIFY(text.endsWith('\n'));
    }

    void whatIsWrittenIsReadBack()
    {
        const auto read = metricsFrom(metricsText(example()));
        QVERIFY(read);
        QCOMPARE(metricsText(*read), metricsText(example()));
        QCOMPARE(read->refused, example().refused);
    }

    void othersMetricsNumbersAndTimestampsAreRead()
    {
        const auto read = metricsFrom("# a comment\n\nother{text=\"a } b\"} NaN\n"
                                      "wkfsp_received_total 1.5e3 1767225600000\r\n");
        QVERIFY(read);
        QCOMPARE(read->intake.received, 1500);
        QCOMPARE(read->intake.relayed, 0);
    }

    void figuresThatNobodyCanHaveAreNone()
    {
        const auto read = metricsFrom("wkfsp_received_total 7\nwkfsp_relayed_total -5\n"
                                      "wkfsp_spool_messages 1e18\nwkfsp_spool_oldest_seconds +Inf\n");
        QVERIFY(read);
        QCOMPARE(read->intake.received, 7);
        QCOMPARE(read->intake.relayed, 0);
        QCOMPARE(read->intake.waiting, 0);
        QCOMPARE(read->intake.oldest.count(), 0);
    }

    void whatIsNoSuchTextIsNone()
    {
        QVERIFY(!metricsFrom(""));
        QVERIFY(!metricsFrom("<html>"));
        QVERIFY(!metricsFrom("other_total 1\n"));
        QVERIFY(!metricsFrom("wkfsp_received_total many\n"));
    }
};

QTEST_APPLESS_MAIN(MetricsTextTest)
#include "tst_metricstext.moc"
