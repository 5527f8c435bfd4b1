// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
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

Answer ask(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(WK_BINARY_DIR "/wkctl"), arguments);
    process.closeWriteChannel();
    process.waitForFinished();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

Answer check(const QStringList &arguments)
{
    return ask(QStringList{u"check"_s} + arguments);
}

QJsonArray findingsIn(const Answer &answer)
{
    return QJsonDocument::fromJson(answer.output).object()[u"findings"].toArray();
}

/// `code collection window client deployment`, what is null as `-`.
QStringList told(const QJsonArray &findings)
{
    QStringList lines;
    for (const auto &finding : findings) {
        QStringList parts{finding[u"code"].toString()};
        for (const QString &key : {u"collectionId"_s, u"windowId"_s, u"client"_s, u"deploymentId"_s}) {
            parts.append(finding[key].isNull() ? u"-"_s : finding[key].toString());
        }
        lines.append(parts.join(u' '));
    }
    return lines;
}

} // namespace

/// `wkctl check`, seen from outside.
class WkctlCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsFoundComesInOrder()
    {
        const Answer answer =
            check({u"--document"_s, troubled, u"--now"_s, u"2026-07-01T00:00:00Z"_s, u"--json"_s});
        QCOMPARE(answer.code, 1);
        QCOMPARE(answer.errors, QByteArray());
        QCOMPARE(told(findingsIn(answer)),
                 (QStringList{
                     u"nameWithoutPrefix MUC00002 - - -"_s, u"windowOnDefaultCollection MUC00001 {A} - -"_s,
                     u"windowOnDefaultCollection MUC00001 {B} - -"_s, u"windowExpired MUC00001 {B} - -"_s,
                     u"multiTokenWindow MUC00001 {A} - -"_s, u"clientWithoutWindow - - PC-B -"_s,
                     u"clientOnlyExpiredWindows - - PC-A -"_s, u"updatesLoseGeneralWindows - - PC-A -"_s,
                     u"legacyClientOnFallbackStatusPoint - - PC-B -"_s}));
    }

    void everyFindingHasAllItsKeys()
    {
        const QJsonArray findings =
            findingsIn(check({u"--document"_s, example, u"--now"_s, u"2026-03-01T00:00:00Z"_s, u"--json"_s}));
        QCOMPARE(told(findings),
                 (QStringList{u"deploymentNeverRuns - - DB-01 MUC20002"_s,
                              u"clientWithoutFallbackStatusPoint - - DB-01 -"_s}));
        QCOMPARE(findings[0][u"severity"].toString(), u"error"_s);
        QCOMPARE(findings[1][u"severity"].toString(), u"information"_s);
        for (const auto &finding : findings) {
            QCOMPARE(finding.toObject().keys(),
                     (QStringList{u"client"_s, u"code"_s, u"collectionId"_s, u"deploymentId"_s, u"severity"_s,
                                  u"text"_s, u"windowId"_s}));
            QVERIFY(finding[u"text"].toString().contains("'DB-01'"_L1));
        }
    }

    void theMomentMatters()
    {
        const auto isExpired = [](const QString &now) {
            return told(findingsIn(check({u"--document"_s, troubled, u"--now"_s, now, u"--json"_s})))
                .contains(u"windowExpired MUC00001 {B} - -"_s);
        };
        QVERIFY(!isExpired(u"2026-06-01T09:59:59+02:00"_s));
        QVERIFY(isExpired(u"2026-06-01T10:00:00+02:00"_s));
    }

    void aTableIsForPeople()
    {
        const Answer answer = check({u"--document"_s, troubled, u"--now"_s, u"2026-07-01T00:00:00Z"_s});
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.output.startsWith("Severity     Code"), answer.output.constData());
        QCOMPARE(answer.output.count('\n'), 10);
        QVERIFY(answer.output.contains("closed on Mon 2026-06-01 for the last time."));
    }

    void aSiteWithoutFindingsIsFine()
    {
        QTemporaryDir folder;
        const QString database = folder.filePath(u"a.wk"_s);
        QCOMPARE(ask({u"site"_s, u"create"_s, u"--database"_s, database, u"--code"_s, u"MUC"_s, u"--name"_s,
                      u"x"_s})
                     .code,
                 0);
        const Answer json = check({u"--database"_s, database, u"--json"_s});
        QCOMPARE(json.code, 0);
        QCOMPARE(QJsonDocument::fromJson(json.output).object(), (QJsonObject{{u"findings"_s, QJsonArray()}}));
        const Answer table = check({u"--database"_s, database});
        QCOMPARE(table.code, 0);
        QCOMPARE(table.output, QByteArray("Nothing was found.\n"));
    }

    void aDatabaseAndItsDocumentAnswerAlike()
    {
        QTemporaryDir folder;
        const QString database = folder.filePath(u"a.wk"_s);
        QCOMPARE(ask({u"import"_s, troubled, u"--database"_s, database}).code, 0);
        const QStringList rest{u"--now"_s, u"2026-07-01T00:00:00Z"_s, u"--json"_s};
        QCOMPARE(check(QStringList{u"--database"_s, database} + rest).output,
                 check(QStringList{u"--document"_s, troubled} + rest).output);
    }

    void wrongUsageAndBadInputAreToldApart()
    {
        QCOMPARE(check({}).code, 2);
        QCOMPARE(check({u"--document"_s, example, u"--now"_s, u"2026-03-01T00:00:00"_s}).code, 2);
        QCOMPARE(check({u"--document"_s, example, u"--client"_s, u"x"_s}).code, 2);
        QCOMPARE(check({u"--document"_s, u"/nowhere.json"_s}).code, 3);
        const Answer missing = check({u"--database"_s, u"/nowhere.wk"_s, u"--json"_s});
        QCOMPARE(missing.code, 4);
        QCOMPARE(missing.output, QByteArray());
    }

    void theHelpExplainsEveryCode()
    {
        const Answer answer = check({u"--help"_s});
        QCOMPARE(answer.code, 0);
        for (const char *code : {"nameWithoutPrefix  ", "utcWindowAcrossDaylightSaving  "}) {
            QVERIFY2(answer.output.contains(code), code);
        }
    }
};

QTEST_GUILESS_MAIN(WkctlCheckTest)
#include "tst_wkctl_check.moc"
