// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/site.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace wk::test;
using namespace Qt::StringLiterals;

namespace {

struct Answer
{
    int code = -1;
    QByteArray output;
    QByteArray errors;
};

const QString dataFolder = QStringLiteral(WK_SOURCE_DIR "/tests/data/");

Answer ask(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.setProgram(QStringLiteral(WK_BINARY_DIR "/wkctl"));
    process.setArguments(arguments);
    process.setWorkingDirectory(dataFolder);
    process.start();
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

Answer ask(const char *line, const QByteArray &input = {})
{
    return ask(words(line), input);
}

} // namespace

/// The built program, seen from outside.
class WkctlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersTheExamplesOfTheContract_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QJsonObject>("answer");
        const auto examples = QJsonDocument::fromJson(dataFile(u"example-answers.json"_s)).array();
        for (const auto &example : examples) {
            const QString command = example[u"command"].toString();
            QTest::newRow(qPrintable(command))
                << command.split(u' ').sliced(1) << example[u"answer"].toObject();
        }
    }
    void answersTheExamplesOfTheContract()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QJsonObject, answer);
        const Answer given = ask(arguments);
        QCOMPARE(given.code, 0);
        QCOMPARE(given.errors, QByteArray());
        QCOMPARE(QJsonDocument::fromJson(given.output).object(), answer);
    }

    void encodesWhatItDecodes()
    {
        for (const DataRow &row : dataRows(u"schedule-tokens.tsv"_s)) {
            const Answer decoded = ask({u"token"_s, u"decode"_s, row[u"string"_s], u"--json"_s});
            QCOMPARE(decoded.code, 0);
            const Answer encoded = ask(QStringList{u"token"_s, u"encode"_s, u"--json"_s}, decoded.output);
            QCOMPARE(encoded.code, 0);
            QCOMPARE(encoded.output, '"' + row[u"string"_s].toLatin1() + "\"\n");
        }
    }

    void listsOccurrences()
    {
        const Answer answer =
            ask("occurrences 0034394008100008 --zone Europe/Berlin --from 2026-03-28T00:00:00Z "
                "--to 2026-03-30T02:00:00+02:00 --json");
        QCOMPARE(
            QJsonDocument::fromJson(answer.output).array(),
            (QJsonArray{
                QJsonObject{{u"start"_s, u"2026-03-28T00:00:00Z"_s}, {u"end"_s, u"2026-03-28T01:00:00Z"_s}},
                QJsonObject{{u"start"_s, u"2026-03-29T00:00:00Z"_s}, {u"end"_s, u"2026-03-29T01:00:00Z"_s}},
                QJsonObject{{u"start"_s, u"2026-03-29T23:00:00Z"_s},
                            {u"end"_s, u"2026-03-30T00:00:00Z"_s}}}));
    }

    void whatIsWrongHasItsExitCodeAndOneLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char *line, int code, const char *says) {
            QTest::newRow(line) << words(line) << code << QByteArray(says);
        };
        row("", 2, "no verb is given");
        row("nonsense", 2, "nonsense");
        row("token", 2, "token");
        row("token nonsense", 2, "token");
        row("token decode", 2, "STRING...");
        row("token decode --nonsense 00811A9E08221600", 2, "--nonsense");
        row("token decode -x 00811A9E08221600", 2, "-x");
        row("token decode --json --json 00811A9E08221600", 2, "twice");
        row("token decode --json=1 00811A9E08221600", 2, "takes no value");
        row("token decode 00811A9E0822160", 3, "token decode: 00811A9E0822160: has 15 characters");
        row("token decode 00811A9E08221600 00011A8000190000", 3,
            "00011A8000190000, weeks: 0 is outside 1 to 4");
        row("token encode extra", 2, "extra");
        row("--language", 2, "--language");
        row("--language fr token decode 00811A9E08221600", 2, "fr");
        row("token decode 00811A9E08221600 --language", 2, "--language");
        row("occurrences 00811A9E08221600 --zone UTC --from 2026-01-01T00:00:00Z", 2, "--to");
        row("occurrences 00811A9E08221600 --zone UTC --from 2026-01-01T00:00:00 --to 2027-01-01T00:00:00Z", 2,
            "--from: '2026-01-01T00:00:00' has no zone");
        row("occurrences 00811A9E08221600 --zone UTC --from yesterday --to 2027-01-01T00:00:00Z", 2,
            "yesterday");
        row("occurrences 00811A9E08221600 --zone UTC --from 2026-01-01T00:00:00Z --to "
            "2026-01-01T01:00:00+01:00",
            2, "--to");
        row("occurrences 00811A9E08221600 --zone Europe/Berlni --from 2026-01-01T00:00:00Z --to "
            "2027-01-01T00:00:00Z",
            3, "Europe/Berlin");
        row("occurrences 00811A9E0822160X --zone UTC --from 2026-01-01T00:00:00Z --to 2027-01-01T00:00:00Z",
            3, "position 16");
        row("occurrences 00811A9E08221600 00811A9E08221600 --zone UTC --from 2026-01-01T00:00:00Z --to "
            "2027-01-01T00:00:00Z",
            2, "nothing more");
        row("effective --document example-site.json --client LAGER-PC07 --from 2026-01-01T00:00:00Z --to "
            "2027-01-01T00:00:00Z --for everything",
            2, "everything");
        row("effective --document example-site.json --client LAGER-PC7 --from 2026-01-01T00:00:00Z --to "
            "2027-01-01T00:00:00Z",
            3, "LAGER-PC07");
        row("effective --document example-site.json --client 7 --from 2026-01-01T00:00:00Z --to "
            "2027-01-01T00:00:00Z",
            3, "'7'");
        row("effective --document absent.json --client PC --from 2026-01-01T00:00:00Z --to "
            "2027-01-01T00:00:00Z",
            3, "absent.json");
        row("effective --document schedule-tokens.tsv --client PC --from 2026-01-01T00:00:00Z --to "
            "2027-01-01T00:00:00Z",
            3, "schedule-tokens.tsv: is not JSON from line 1, column 1");
        row("forecast --document broken-site.json --client PC --from 2026-01-01T00:00:00Z", 3,
            "broken-site.json, SMS_Collection A, CollectionType");
        row("forecast --client PC --from 2026-01-01T00:00:00Z", 2, "--document");
    }
    void whatIsWrongHasItsExitCodeAndOneLine()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QFETCH(QByteArray, says);
        const Answer answer = ask(arguments);
        QCOMPARE(answer.code, code);
        QCOMPARE(answer.output, QByteArray());
        QVERIFY2(answer.errors.startsWith("wkctl: "), answer.errors.constData());
        QVERIFY2(answer.errors.contains(says), answer.errors.constData());
        QCOMPARE(answer.errors.count('\n'), 1);
        QVERIFY(answer.errors.endsWith('\n'));
    }

    void anErrorStaysOneLineWhateverIsQuoted()
    {
        const Answer answer = ask({u"token"_s, u"decode"_s, u"a\nb\rc\u2028d\u202Ee"_s});
        QCOMPARE(answer.code, 3);
        QVERIFY2(answer.errors.contains("a\\nb\\rc\\u2028d\\u202ee"), answer.errors.constData());
        QCOMPARE(answer.errors.count('\n'), 1);
    }

    void anEmptyTextIsNamedToo()
    {
        QCOMPARE(ask({u"token"_s, u"decode"_s, QString()}).errors.left(25),
                 QByteArray("wkctl: token decode: '': "));
        const Answer noFile =
            ask({u"effective"_s, u"--document"_s, QString(), u"--client"_s, u"x"_s, u"--from"_s,
                 u"2026-01-01T00:00:00Z"_s, u"--to"_s, u"2026-01-02T00:00:00Z"_s});
        QCOMPARE(noFile.code, 3);
        QCOMPARE(noFile.errors, QByteArray("wkctl: effective: --document: there is no such file\n"));
    }

    void aFolderIsNoDocument()
    {
        const Answer answer =
            ask("forecast --document . --client x --from 2026-01-01T00:00:00Z --language de");
        QCOMPARE(answer.code, 3);
        QCOMPARE(answer.errors, QByteArray("wkctl: forecast: .: ist ein Ordner, keine Datei\n"));
    }

    void anAnswerThatCannotBeWrittenIsNoSuccess()
    {
        for (const char *line : {"token decode 00811A9E08221600", "--help", "--version"}) {
            QProcess process;
            process.setProgram(QStringLiteral(WK_BINARY_DIR "/wkctl"));
            process.setArguments(words(line));
            process.setStandardOutputFile(u"/dev/full"_s);
            process.start();
            QVERIFY(process.waitForFinished());
            QCOMPARE(process.exitCode(), 3);
            QVERIFY(process.readAllStandardError().contains("stdout: cannot be written"));
        }
    }

    void moreWindowsThanAnybodyReadsAreRefused()
    {
        QTemporaryDir folder;
        QFile document(folder.filePath(u"site.json"_s));
        QVERIFY(document.open(QIODevice::WriteOnly));
        // One minute, every two minutes.
        document.write(R"({"Site": {"SiteCode": "MUC"}, "SMS_Collection": {"CollectionID": "A"},)");
        document.write(R"("SMS_R_System": {"ResourceId": 1, "Name": "PC"},)");
        document.write(R"("SMS_FullCollectionMembership": {"CollectionID": "A", "ResourceID": 1},)");
        document.write(
            R"("SMS_CollectionSettings": {"CollectionID": "A", "ServiceWindows": {"ServiceWindowID": "1",)");
        document.write(R"("IsEnabled": true, "ServiceWindowSchedules": "0001200100104000"}}})");
        document.close();
        const auto until = [&](const char *to) {
            return ask({u"effective"_s, u"--document"_s, document.fileName(), u"--client"_s, u"PC"_s,
                        u"--from"_s, u"2026-01-01T00:00:00Z"_s, u"--to"_s, QString::fromLatin1(to),
                        u"--json"_s});
        };
        const Answer day = until("2026-01-02T00:00:00Z");
        QCOMPARE(QJsonDocument::fromJson(day.output).object()[u"windows"_s].toArray().size(), 720);
        const Answer ever = until("9999-01-01T00:00:00Z");
        QCOMPARE(ever.code, 2);
        QVERIFY2(ever.errors.contains("--to: the range may hold more than 2,000,000 windows"),
                 ever.errors.constData());
    }

    void tablesOfManyRowsStayAligned()
    {
        // Every minute for eight days: more rows than are written at once.
        const Answer answer = ask("occurrences 0001200100102000 --zone UTC --from 2026-01-01T00:00:00Z "
                                  "--to 2026-01-09T00:00:00Z");
        const auto lines = answer.output.split('\n');
        QCOMPARE(lines.size(), 8 * 1440 + 2);
        QCOMPARE(lines[1].size(), lines[11000].size());
    }

    void theLanguageMayStandBeforeOrAfterTheVerb()
    {
        for (const char *line : {"--language de token decode 0", "token --language de decode 0",
                                 "token decode --language de 0", "token decode 0 --language=de"}) {
            const Answer answer = ask(line);
            QCOMPARE(answer.code, 3);
            QVERIFY2(answer.errors.contains("Zeichenfolge"), answer.errors.constData());
        }
    }

    void helpAndVersionAreEverywhere()
    {
        for (const char *line :
             {"--help", "token decode --help", "--help token decode", "occurrences --help",
              "effective --help --language zh_CN", "forecast --help nonsense", "token encode --help"}) {
            const Answer answer = ask(line);
            QVERIFY2(answer.code == 0, line);
            QVERIFY2(answer.output.contains("wkctl"), line);
            QCOMPARE(answer.errors, QByteArray());
        }
        for (const char *line : {"--version", "forecast --version", "token decode --version"}) {
            const Answer answer = ask(line);
            QCOMPARE(answer.code, 0);
            QVERIFY2(answer.output.startsWith("wkctl 0."), answer.output.constData());
        }
    }

    void tablesAreForPeople()
    {
        const Answer german = ask("effective --document example-site.json --client LAGER-PC07 "
                                  "--from 2026-03-23T00:00:00Z --to 2026-03-24T00:00:00Z --language de");
        QVERIFY2(german.output.contains("Mo. 23.03.2026 01:00"), german.output.constData());
        QVERIFY2(german.output.contains("Montag früh (MW-Lager Montag), Montag halb zwei (MW-Datenbanken)"),
                 german.output.constData());
        const Answer forecast =
            ask("forecast --document example-site.json --client DB-01 --from 2026-03-01T00:00:00Z");
        QVERIFY2(forecast.output.contains("Never"), forecast.output.constData());
        QVERIFY2(forecast.output.contains("no status message warns"), forecast.output.constData());
        const Answer unrestricted = ask("effective --document example-site.json --client SHA-PC01 "
                                        "--from 2026-03-23T00:00:00Z --to 2026-03-24T00:00:00Z");
        QVERIFY2(unrestricted.output.contains("at any time"), unrestricted.output.constData());
    }

    void tenThousandTokensFitIntoOneCall()
    {
        QStringList arguments{u"token"_s, u"decode"_s, u"--json"_s};
        for (int i = 0; i < 10000; ++i) {
            arguments.append(u"00811A9E08221600"_s);
        }
        const Answer answer = ask(arguments);
        QCOMPARE(answer.code, 0);
        QCOMPARE(QJsonDocument::fromJson(answer.output).array().size(), 10000);
    }

    void aScheduleThatNeverOccursIsAnsweredForAllTime()
    {
        // The 31st, every twelve months from a February.
        const Answer answer =
            ask("occurrences 00012E00082FF000 --zone Europe/Berlin --from 1970-01-01T00:00:00Z "
                "--to 9999-12-31T23:59:59Z --json");
        QCOMPARE(answer.code, 0);
        QCOMPARE(QJsonDocument::fromJson(answer.output).array().size(), 0);
    }
};

QTEST_GUILESS_MAIN(WkctlTest)
#include "tst_wkctl.moc"
