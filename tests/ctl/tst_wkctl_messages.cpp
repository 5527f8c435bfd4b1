// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/messages.h"

#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;

namespace {

struct Answer
{
    int code = -1;
    QByteArray output;
    QByteArray errors;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
    [[nodiscard]] QJsonArray messages() const { return json()[u"messages"].toArray(); }
    [[nodiscard]] QJsonObject message(int index = 0) const { return messages()[index].toObject(); }
};

const QString program = QStringLiteral(WK_BINARY_DIR "/wkctl");
const QString reports = QStringLiteral(WK_SOURCE_DIR "/tests/data/reports/");

} // namespace

/// `wkctl messages`, seen from outside. It runs in a folder of its own, with a site in `a.wk`.
class WkctlMessagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        QCOMPARE(ask(u"site create --database a.wk --code MUC --name x"_s).code, 0);
    }

    void aReportComesInAndIsListed()
    {
        const QString before = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
        const Answer answer = import({reports + u"setup-failed-utf16le.smx"_s, u"--fsp"_s, u"SMSFSP01"_s});
        const QString after = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.json(),
                 (QJsonObject{{u"files"_s, 1},
                              {u"messages"_s, 1},
                              {u"stored"_s, 1},
                              {u"duplicates"_s, 0},
                              {u"refused"_s, 0},
                              {u"problems"_s, QJsonArray()}}));
        const Answer listed = list({});
        QCOMPARE(listed.json().keys(), (QStringList{u"messages"_s, u"next"_s}));
        QVERIFY(listed.json()[u"next"].isNull());
        QJsonObject message = listed.message();
        const QString received = message.take(u"received"_s).toString();
        QVERIFY2(before <= received && received <= after, qPrintable(received));
        QVERIFY(!message.take(u"label"_s).toString().isEmpty());
        QCOMPARE(message,
                 (QJsonObject{{u"time"_s, u"2008-05-06T12:55:09Z"_s},
                              {u"serial"_s, 3},
                              {u"clientId"_s, u"GUID:3F0C6A52-7B1E-4D09-9E44-0A1B2C3D4E5F"_s},
                              {u"client"_s, u"LAGER-PC07"_s},
                              {u"topic"_s, 800},
                              {u"state"_s, 313},
                              {u"severity"_s, u"error"_s},
                              {u"parameters"_s, QJsonArray{u"1603"_s}},
                              {u"fsp"_s, u"SMSFSP01"_s}}));
    }

    void theSameInEveryEncodingIsStoredOnce()
    {
        QStringList files;
        for (const QString &name : QDir(reports).entryList({u"setup-failed-*"_s}, QDir::Files)) {
            files.append(reports + name);
        }
        QCOMPARE(files.size(), 6);
        const QJsonObject counts = import(files).json();
        QCOMPARE(counts[u"stored"].toInt(), 1);
        QCOMPARE(counts[u"duplicates"].toInt(), 5);
        QCOMPARE(import(files).json()[u"duplicates"].toInt(), 6);
        QVERIFY(list({}).message()[u"fsp"].isNull());
    }

    void aFolderIsReadByFileName()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(u"in/deeper"_s));
        // All of one moment: the order of arrival is all there is.
        for (const QString &name :
             {u"in/b.SMX"_s, u"in/C.xml"_s, u"in/a.smx"_s, u"in/d.txt"_s, u"in/deeper/e.smx"_s}) {
            write(name, writtenReport({{{}, name, {}}, {messageAt(0)}}));
        }
        QCOMPARE(import({u"in"_s}).json()[u"files"].toInt(), 3);
        QStringList clients;
        for (const auto &message : list({}).messages()) {
            clients.prepend(message.toObject()[u"client"].toString());
        }
        QCOMPARE(clients, (QStringList{u"in/C.xml"_s, u"in/a.smx"_s, u"in/b.SMX"_s}));
        // Named by itself, a file may be called anything.
        QCOMPARE(import({u"in/d.txt"_s}).json()[u"stored"].toInt(), 1);
    }

    void aFileThatIsNoReportRefusesEverything()
    {
        writeGoodAndBad();
        const Answer answer = import({u"in"_s});
        QCOMPARE(answer.code, 3);
        QVERIFY2(answer.errors.startsWith("wkctl: messages import: in/b.smx: "), answer.errors.constData());
        QCOMPARE(answer.errors.count('\n'), 1);
        const QJsonObject counts = answer.json();
        QCOMPARE(counts[u"files"].toInt(), 4);
        QCOMPARE(counts[u"messages"].toInt(), 2);
        QCOMPARE(counts[u"stored"].toInt(), 0);
        QCOMPARE(counts[u"refused"].toInt(), 2);
        const QJsonObject problem = counts[u"problems"].toArray().first().toObject();
        QCOMPARE(problem.keys(), (QStringList{u"code"_s, u"file"_s, u"message"_s}));
        QCOMPARE(problem[u"file"].toString(), u"in/b.smx"_s);
        QCOMPARE(problem[u"code"].toString(), u"notAReport"_s);
        QCOMPARE(list({}).messages().size(), 0);
        QVERIFY(ask(u"messages import in --database a.wk"_s).output.startsWith("Nothing was stored."));
    }

    void whatIsNoReportCanBeLeftOut()
    {
        writeGoodAndBad();
        const Answer answer = import({u"in"_s, u"--skip-bad"_s});
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.errors, QByteArray());
        QCOMPARE(answer.json()[u"stored"].toInt(), 2);
        QCOMPARE(answer.json()[u"refused"].toInt(), 2);
        QCOMPARE(answer.json()[u"problems"].toArray().size(), 2);
        QCOMPARE(list({}).messages().size(), 2);
    }

    void whatIsFarTooLargeIsNotReadToItsEnd()
    {
        writeGoodAndBad();
        QFile large(m_folder->filePath(u"in/a-large.smx"_s));
        QVERIFY(large.open(QIODevice::WriteOnly));
        QVERIFY(large.resize(4'294'967'296)); // of which the disk holds nothing
        large.close();
        const Answer answer = import({u"in"_s, u"--skip-bad"_s});
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.json()[u"stored"].toInt(), 2);
        const QJsonObject problem = answer.json()[u"problems"].toArray().first().toObject();
        QCOMPARE(problem[u"file"].toString(), u"in/a-large.smx"_s);
        QCOMPARE(problem[u"code"].toString(), u"cannotRead"_s);
    }

    void thousandsOfFilesAreOneTransaction()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(u"in"_s));
        constexpr int files = 1500;
        for (int i = 0; i < files; ++i) {
            write(u"in/%1.smx"_s.arg(i, 5, 10, QLatin1Char('0')),
                  writtenReport({senderNumber(i % 40), {messageAt(i)}}, ReportEncoding::Utf8));
        }
        write(u"in/99999.smx"_s, "<Report/>");
        QCOMPARE(import({u"in"_s}).code, 3);
        QCOMPARE(list({}).messages().size(), 0);
        QCOMPARE(import({u"in"_s, u"--skip-bad"_s}).json()[u"stored"].toInt(), files);
        QCOMPARE(list({u"--limit"_s, u"2000"_s}).messages().size(), files);
    }

    void messagesAreNotPartOfTheExport()
    {
        const QByteArray before = ask(u"export --database a.wk"_s).output;
        QVERIFY(import({reports}).code == 0);
        QVERIFY(!before.isEmpty());
        QCOMPARE(ask(u"export --database a.wk"_s).output, before);
    }

    void followingNextGivesEveryMessageOnce()
    {
        QList<StateMessage> messages;
        for (int i = 0; i < 23; ++i) {
            messages.append(messageAt(i / 5, i % 3 == 0 ? std::nullopt : std::optional(i % 4), 100 + i));
        }
        write(u"a.smx"_s, writtenReport({senderNumber(1), messages}));
        import({u"a.smx"_s});
        QList<int> states;
        QStringList next;
        do {
            const Answer page = list(QStringList{u"--limit"_s, u"4"_s} + next);
            for (const auto &message : page.messages()) {
                states.append(message.toObject()[u"state"].toInt());
            }
            const QString cursor = page.json()[u"next"].toString();
            next = cursor.isEmpty() ? QStringList() : QStringList{u"--after"_s, cursor};
        } while (!next.isEmpty());
        QList<int> whole;
        for (const auto &message : list({}).messages()) {
            whole.append(message.toObject()[u"state"].toInt());
        }
        QCOMPARE(states, whole);
        QCOMPARE(QSet<int>(states.begin(), states.end()).size(), messages.size());
    }

    void aFilterChooses_data()
    {
        QTest::addColumn<QStringList>("filter");
        QTest::addColumn<QList<int>>("states");
        QTest::newRow("client") << QStringList{u"--client"_s, u"pc1"_s} << QList<int>{400, 313};
        QTest::newRow("id") << QStringList{u"--client"_s, senderNumber(2).clientId} << QList<int>{77};
        QTest::newRow("topic") << QStringList{u"--topic"_s, u"4711"_s} << QList<int>{77};
        QTest::newRow("state") << QStringList{u"--state"_s, u"400"_s} << QList<int>{400};
        QTest::newRow("no such state") << QStringList{u"--state"_s, u"401"_s} << QList<int>{};
        QTest::newRow("error") << QStringList{u"--severity"_s, u"error"_s} << QList<int>{313};
        QTest::newRow("success") << QStringList{u"--severity"_s, u"success"_s} << QList<int>{400};
        QTest::newRow("unknown is info") << QStringList{u"--severity"_s, u"info"_s} << QList<int>{77};
        QTest::newRow("warning") << QStringList{u"--severity"_s, u"warning"_s} << QList<int>{};
        QTest::newRow("range") << QStringList{u"--from"_s, u"2026-03-29T01:00:10Z"_s, u"--to"_s,
                                              u"2026-03-29T03:00:20+02:00"_s}
                               << QList<int>{313};
        QTest::newRow("together") << QStringList{u"--client"_s, u"PC1"_s,     u"--severity"_s,
                                                 u"success"_s,  u"--topic"_s, u"800"_s}
                                  << QList<int>{400};
    }
    void aFilterChooses()
    {
        QFETCH(QStringList, filter);
        QFETCH(QList<int>, states);
        write(u"1.smx"_s, writtenReport({senderNumber(1), {messageAt(10, 1, 313), messageAt(20, 2, 400)}}));
        StateMessage other = messageAt(5, 3, 77);
        other.topic = 4711;
        write(u"2.smx"_s, writtenReport({senderNumber(2), {other}}));
        QCOMPARE(import({u"1.smx"_s, u"2.smx"_s}).code, 0);
        QList<int> listed;
        for (const auto &message : list(filter).messages()) {
            listed.append(message.toObject()[u"state"].toInt());
        }
        QCOMPARE(listed, states);
    }

    void anUnknownStateSaysItsNumbers()
    {
        StateMessage message = messageAt(0, {}, 77);
        message.topic = 4711;
        write(u"a.smx"_s, writtenReport({{{}, u"PC"_s, {}}, {message}}));
        import({u"a.smx"_s});
        const QJsonObject listed = list({}).message();
        QVERIFY(listed[u"label"].toString().contains(u"4711"_s)
                && listed[u"label"].toString().contains(u"77"_s));
        QCOMPARE(listed[u"severity"].toString(), u"info"_s);
        QVERIFY(listed[u"serial"].isNull() && listed[u"clientId"].isNull() && listed[u"fsp"].isNull());
    }

    void aTableShowsHostileNamesHarmlessly()
    {
        write(u"a.smx"_s,
              writtenReport({{{}, u"A\u202Ecod\n.exe"_s, {}}, {messageAt(0, {}, 313, {u"x\u2028y"_s})}}));
        import({u"a.smx"_s});
        const QByteArray table = ask(u"messages list --database a.wk"_s).output;
        QCOMPARE(table.count('\n'), 2);
        QVERIFY2(table.contains("A\\u202ecod\\n.exe"), table.constData());
        QVERIFY2(table.contains("x\\u2028y"), table.constData());
        QVERIFY(ask(u"messages list --database a.wk --topic 1"_s)
                    .output.startsWith("There are no such messages."));
    }

    void anUnknownClientIsToldWithNearMatches()
    {
        write(u"a.smx"_s, writtenReport({{{}, u"LAGER-PC07"_s, {}}, {messageAt(0)}}));
        write(u"site.json"_s, R"({"SMS_R_System": {"ResourceId": 1, "Name": "SILENT"}})");
        import({u"a.smx"_s});
        QCOMPARE(ask(u"import site.json --database a.wk"_s).code, 0);
        const Answer answer = list({u"--client"_s, u"LAGER-PC70"_s});
        QCOMPARE(answer.code, 3);
        QCOMPARE(answer.output, QByteArray());
        QVERIFY2(answer.errors.contains("LAGER-PC07"), answer.errors.constData());
        // One that the site knows only never said anything.
        QCOMPARE(list({u"--client"_s, u"silent"_s}).code, 0);
        QCOMPARE(list({u"--client"_s, u"silent"_s}).messages().size(), 0);
    }

    void wrongUsageIsExitCode2_data()
    {
        QTest::addColumn<QString>("words");
        for (const char *words :
             {"messages list", "messages import --database a.wk", "messages list --database a.wk x",
              "messages list --database a.wk --topic x", "messages list --database a.wk --state -1",
              "messages list --database a.wk --topic 2147483648",
              "messages list --database a.wk --severity bad", "messages list --database a.wk --limit 0",
              "messages list --database a.wk --after x",
              "messages list --database a.wk --from 2026-03-29T01:00:00",
              "messages list --database a.wk --from 2026-03-29T01:00:00Z --to 2026-03-29T01:00:00Z",
              "messages import x --database a.wk --fsp="}) {
            QTest::newRow(words) << QString::fromLatin1(words);
        }
    }
    void wrongUsageIsExitCode2()
    {
        QFETCH(QString, words);
        const Answer answer = ask(words);
        QCOMPARE(answer.code, 2);
        QCOMPARE(answer.output, QByteArray());
        QCOMPARE(answer.errors.count('\n'), 1);
        QVERIFY2(answer.errors.startsWith("wkctl: messages "), answer.errors.constData());
    }

    void badInputComesBeforeADatabaseThatCannotBeUsed()
    {
        writeGoodAndBad();
        QCOMPARE(ask(u"messages import in/nothing --database a.wk"_s).code, 3);
        QCOMPARE(ask(u"messages import in --database b.wk"_s).code, 3);
        QCOMPARE(ask(u"messages import in --skip-bad --database b.wk"_s).code, 4);
        QCOMPARE(ask(u"messages list --database b.wk"_s).code, 4);
        QCOMPARE(ask(u"messages list --database postgresql://x/y"_s).code, 4);
        QVERIFY(!QFile::exists(m_folder->filePath(u"b.wk"_s)));
    }

    void aKilledImportStoresNothingOrAll()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(u"in"_s));
        constexpr int files = 2000;
        for (int i = 0; i < files; ++i) {
            write(u"in/%1.smx"_s.arg(i),
                  writtenReport({senderNumber(i), {messageAt(i)}}, ReportEncoding::Utf8));
        }
        qint64 stored = 0;
        for (int i = 0; i < 12 && stored == 0; ++i) {
            QProcess process;
            process.setWorkingDirectory(m_folder->path());
            process.start(program, {u"messages"_s, u"import"_s, u"in"_s, u"--database"_s, u"a.wk"_s});
            QVERIFY(process.waitForStarted());
            QElapsedTimer timer;
            timer.start();
            while (timer.elapsed() < i * 17 && process.state() == QProcess::Running) {
                process.waitForFinished(1);
            }
            process.kill();
            process.waitForFinished();
            stored = list({u"--limit"_s, u"5000"_s}).messages().size();
            QVERIFY2(stored == 0 || stored == files, qPrintable(QString::number(stored)));
        }
        const QJsonObject counts = import({u"in"_s}).json();
        QCOMPARE(counts[u"stored"].toInt(), files - stored);
        QCOMPARE(counts[u"duplicates"].toInt(), stored);
    }

    void oldMessagesArePruned()
    {
        QCOMPARE(ask(u"demo --database old.wk --clients 50 --messages 400"_s).code, 0);
        const QString prune = u"messages prune --database old.wk --older-than 7 --now 2026-03-01T00:00:00Z"_s;
        const Answer trial = ask(prune + u" --dry-run --json");
        QCOMPARE(trial.code, 0);
        QVERIFY(trial.output.contains("\"deleted\": 0"));
        QVERIFY(!trial.output.contains("\"messages\": 0"));
        const Answer done = ask(prune + u" --json");
        QVERIFY(!done.output.contains("\"deleted\": 0"));
        QVERIFY(ask(prune + u" --json").output.contains("\"messages\": 0"));
        QCOMPARE(ask(u"messages list --database old.wk --to 2026-02-22T00:00:00Z"_s).output.count("2026-02"),
                 0);
        QVERIFY(ask(u"messages list --database old.wk --from 2026-02-22T00:00:00Z"_s).output.count("2026-02")
                > 0);
        for (const char *days : {"0", "-1", "x", "36501", "1.5"}) {
            QCOMPARE(
                ask(u"messages prune --database old.wk --older-than "_s + QString::fromLatin1(days)).code, 2);
        }
        QCOMPARE(ask(u"messages prune --database none.wk --older-than 7"_s).code, 4);
    }

private:
    Answer ask(const QString &words) { return ask(words.split(u' ')); }
    Answer ask(const QStringList &words)
    {
        QProcess process;
        process.setWorkingDirectory(m_folder->path());
        process.start(program, words);
        process.waitForFinished();
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    Answer import(const QStringList &words)
    {
        return ask(QStringList{u"messages"_s, u"import"_s, u"--database"_s, u"a.wk"_s, u"--json"_s} + words);
    }
    Answer list(const QStringList &words)
    {
        return ask(QStringList{u"messages"_s, u"list"_s, u"--database"_s, u"a.wk"_s, u"--json"_s} + words);
    }
    void write(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    void writeGoodAndBad()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(u"in"_s));
        write(u"in/a.smx"_s, writtenReport({senderNumber(1), {messageAt(1)}}));
        write(u"in/b.smx"_s, "<Report/>");
        write(u"in/c.smx"_s, "hello");
        write(u"in/d.smx"_s, writtenReport({senderNumber(2), {messageAt(2)}}));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(WkctlMessagesTest)
#include "tst_wkctl_messages.moc"
