// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Answer
{
    int code = -1;
    QByteArray output;
    QByteArray errors;
};

const QString example = QStringLiteral(WK_SOURCE_DIR "/tests/data/example-site.json");
const QString troubled = QStringLiteral(WK_SOURCE_DIR "/tests/data/findings-site.json");
const QString windows = u"maintenance-windows-for-client"_s;

Answer report(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(WK_BINARY_DIR "/wkctl"), QStringList{u"report"_s} + arguments);
    process.closeWriteChannel();
    process.waitForFinished();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

Answer windowsOf(const QString &client, const QString &document, const QStringList &rest)
{
    return report(QStringList{windows, u"--document"_s, document, u"--param"_s, u"client="_s + client,
                              u"--now"_s, u"2026-03-01T00:00:00Z"_s}
                  + rest);
}

} // namespace

/// `wkctl report`, seen from outside.
class WkctlReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListNamesReportsThatCanBeAskedFor()
    {
        const Answer answer = report({u"list"_s, u"--json"_s});
        QCOMPARE(answer.code, 0);
        const QJsonArray reports = QJsonDocument::fromJson(answer.output).array();
        QVERIFY(!reports.isEmpty());
        for (const auto &each : reports) {
            QCOMPARE(each.toObject().keys(), (QStringList{u"id"_s, u"parameters"_s, u"title"_s}));
            QCOMPARE(report({each[u"id"].toString(), u"--help"_s}).code, 0);
        }
        QCOMPARE(reports.last()[u"id"].toString(), windows);
        QCOMPARE(reports.last()[u"parameters"].toArray(), QJsonArray{u"client"_s});
        QVERIFY(report({u"list"_s}).output.contains("Maintenance windows for a client"));
    }

    void windowsOfAClientAreRows()
    {
        const Answer answer = windowsOf(u"lager-pc07"_s, example, {u"--json"_s});
        QCOMPARE(answer.code, 0);
        const QJsonObject json = QJsonDocument::fromJson(answer.output).object();
        QCOMPARE(json[u"report"].toString(), windows);
        QCOMPARE(json[u"parameters"].toObject(), (QJsonObject{{u"client"_s, u"lager-pc07"_s}}));
        const QJsonArray rows = json[u"rows"].toArray();
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[0].toObject(),
                 (QJsonObject{{u"collection"_s, u"MW-Lager Montag"_s},
                              {u"window"_s, u"Montag früh"_s},
                              {u"type"_s, u"general"_s},
                              {u"schedule"_s, u"every week on Monday, 01:00-02:00, from Mon 2026-01-05"_s},
                              {u"enabled"_s, true},
                              {u"nextStart"_s, u"2026-03-02T00:00:00Z"_s},
                              {u"nextEnd"_s, u"2026-03-02T01:00:00Z"_s}}));
        QCOMPARE(rows[2][u"enabled"].toBool(), false);
        QCOMPARE(windowsOf(u"16777220"_s, example, {u"--format"_s, u"json"_s}).code, 0);
    }

    void whatIsOverIsNull()
    {
        const Answer answer = report({windows, u"--document"_s, troubled, u"--param=client=PC-A"_s,
                                      u"--now"_s, u"2026-07-01T00:00:00Z"_s, u"--json"_s});
        const QJsonArray rows = QJsonDocument::fromJson(answer.output).object()[u"rows"].toArray();
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[1][u"window"].toString(), u"Einmalig"_s);
        QVERIFY(rows[1][u"nextStart"].isNull() && rows[1][u"nextEnd"].isNull());
    }

    void csvIsForSpreadsheets()
    {
        const Answer answer = windowsOf(u"PC-A"_s, troubled, {u"--format"_s, u"csv"_s});
        QCOMPARE(answer.code, 0);
        const QList<QByteArray> lines = answer.output.split('\n');
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines[0],
                 QByteArray("\xEF\xBB\xBF"
                            "Collection,Maintenance window,Type,Schedule,Enabled,Next start,Next end\r"));
        QVERIFY2(lines[3].startsWith("\"'=Kassen, \"\"neu\"\"\",'-Nacht,updates,\"every week on Monday"),
                 lines[3].constData());
        QVERIFY2(lines[3].endsWith(",true,2026-03-02T00:00:00Z,2026-03-02T01:00:00Z\r"),
                 lines[3].constData());
        QCOMPARE(lines[4], QByteArray());
        const Answer none = windowsOf(u"PC-B"_s, troubled, {u"--format=csv"_s});
        QCOMPARE(none.output, lines[0] + '\n');
    }

    void aTableIsForPeople()
    {
        const Answer answer = windowsOf(u"LAGER-PC07"_s, example, {});
        QVERIFY2(answer.output.contains("Next start (Europe/Berlin)"), answer.output.constData());
        QVERIFY(answer.output.contains("Mon 2026-03-02 01:00"));
        QCOMPARE(windowsOf(u"PC-B"_s, troubled, {}).output, QByteArray("The report has no rows.\n"));
    }

    void wrongUsageIsExitCode2_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QStringList source{u"--document"_s, example};
        const QStringList client{u"--param"_s, u"client=DB-01"_s};
        QTest::newRow("no report") << source;
        QTest::newRow("unknown report") << QStringList{u"nonsense"_s} + source + client;
        QTest::newRow("no parameter") << QStringList{windows} + source;
        QTest::newRow("unknown parameter")
            << QStringList{windows, u"--param"_s, u"colour=red"_s} + source + client;
        QTest::newRow("without a value") << QStringList{windows, u"--param"_s, u"client"_s} + source;
        QTest::newRow("twice") << QStringList{windows} + source + client + client;
        QTest::newRow("unknown format") << QStringList{windows, u"--format"_s, u"xml"_s} + source + client;
        QTest::newRow("two formats") << QStringList{windows, u"--format"_s, u"csv"_s, u"--json"_s} + source
                + client;
        QTest::newRow("no site") << QStringList{windows} + client;
        QTest::newRow("no time") << QStringList{windows, u"--now"_s, u"today"_s} + source + client;
    }
    void wrongUsageIsExitCode2()
    {
        QFETCH(QStringList, arguments);
        const Answer answer = report(arguments);
        QCOMPARE(answer.code, 2);
        QCOMPARE(answer.output, QByteArray());
        QVERIFY2(answer.errors.startsWith("wkctl: report"), answer.errors.constData());
        QCOMPARE(answer.errors.count('\n'), 1);
    }

    void anUnknownClientIsExitCode3WithNearMatches()
    {
        const Answer answer = windowsOf(u"LAGER-PC70"_s, example, {u"--json"_s});
        QCOMPARE(answer.code, 3);
        QCOMPARE(answer.output, QByteArray());
        QVERIFY2(answer.errors.contains("LAGER-PC07"), answer.errors.constData());
        QCOMPARE(windowsOf(QString(), example, {}).code, 3);
        QCOMPARE(report({windows, u"--param"_s, u"client=x"_s, u"--database"_s, u"/nowhere.wk"_s}).code, 4);
    }
};

QTEST_GUILESS_MAIN(WkctlReportTest)
#include "tst_wkctl_report.moc"
