// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/site.h"

#include <QFile>
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

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
};

const QString program = QStringLiteral(WK_BINARY_DIR "/wkctl");
const QString dataFolder = QStringLiteral(WK_SOURCE_DIR "/tests/data/");

} // namespace

/// The verbs that keep a site, seen from outside. They run in a folder of their own.
class WkctlSiteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void anEmptySiteIsMadeOnce()
    {
        QCOMPARE(ask({u"site"_s, u"create"_s, u"--database"_s, u"a.wk"_s, u"--code"_s, u"MUC"_s, u"--name"_s,
                      u"München"_s})
                     .code,
                 0);
        const QByteArray made = exported(u"a.wk"_s);
        const QJsonArray sites = QJsonDocument::fromJson(made).object()[u"Site"].toArray();
        QCOMPARE(sites.size(), 1);
        QCOMPARE(sites[0].toObject()[u"SiteName"].toString(), u"München"_s);
        const Answer again = ask(
            {u"site"_s, u"create"_s, u"--database"_s, u"a.wk"_s, u"--code"_s, u"SHA"_s, u"--name"_s, u"x"_s});
        QCOMPARE(again.code, 4);
        QVERIFY2(again.errors.startsWith("wkctl: site create: a.wk: "), again.errors.constData());
        QCOMPARE(exported(u"a.wk"_s), made);
    }

    void aBadSiteCodeMakesNothing()
    {
        for (const QString &code : {u""_s, u"MU"_s, u"MUCH"_s, u"MÜC"_s, u"MU "_s}) {
            const Answer answer = ask(
                {u"site"_s, u"create"_s, u"--database"_s, u"a.wk"_s, u"--code"_s, code, u"--name"_s, u"x"_s});
            QCOMPARE(answer.code, 3);
            QVERIFY2(answer.errors.contains("--code"), answer.errors.constData());
            QVERIFY(!exists(u"a.wk"_s));
        }
    }

    void anImportMakesTheDatabaseAndTellsWhatCameIn()
    {
        const Answer answer = import({dataFolder + u"example-site.json"_s}, u"a.wk"_s);
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.errors, QByteArray());
        const QJsonObject classes = answer.json()[u"classes"].toObject();
        QCOMPARE(classes.size(), 11);
        QCOMPARE(classes[u"SMS_Collection"].toObject(),
                 (QJsonObject{{u"added"_s, 5}, {u"updated"_s, 0}, {u"unchanged"_s, 0}, {u"refused"_s, 0}}));
        QCOMPARE(answer.json()[u"problems"].toArray().size(), 0);
    }

    void importingTheSameTwiceChangesNothing()
    {
        import({dataFolder + u"example-site.json"_s}, u"a.wk"_s);
        const QByteArray first = exported(u"a.wk"_s);
        const Answer again = import({dataFolder + u"example-site.json"_s}, u"a.wk"_s);
        QCOMPARE(again.code, 0);
        for (const auto &counts : again.json()[u"classes"].toObject()) {
            QCOMPARE(counts.toObject()[u"added"].toInt() + counts.toObject()[u"updated"].toInt(), 0);
        }
        QCOMPARE(exported(u"a.wk"_s), first);
    }

    void anExportSurvivesADetourThroughAnotherDatabase_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("example") << u"example-site.json"_s;
        QTest::newRow("full") << u"full-site.json"_s;
    }
    void anExportSurvivesADetourThroughAnotherDatabase()
    {
        QFETCH(QString, name);
        QCOMPARE(import({dataFolder + name}, u"a.wk"_s).code, 0);
        const QByteArray document = exported(u"a.wk"_s);
        write(u"a.json"_s, document);
        QCOMPARE(import({u"a.json"_s}, u"b.wk"_s).code, 0);
        QCOMPARE(exported(u"b.wk"_s), document);
        // Through a pipe too.
        QCOMPARE(ask({u"import"_s, u"-"_s, u"--database"_s, u"c.wk"_s}, document).code, 0);
        QCOMPARE(exported(u"c.wk"_s), document);
    }

    void whatIsRefusedChangesNothing_data()
    {
        QTest::addColumn<DataRow>("row");
        for (const DataRow &row : dataRows(u"refused-documents.tsv"_s)) {
            QTest::newRow(qPrintable(row[u"id"_s])) << row;
        }
    }
    void whatIsRefusedChangesNothing()
    {
        QFETCH(DataRow, row);
        write(u"bad.json"_s, row[u"document"_s].toUtf8());
        import({dataFolder + u"example-site.json"_s}, u"a.wk"_s);
        const QByteArray before = exported(u"a.wk"_s);
        // A good file beside it does not come in either.
        write(u"good.json"_s, R"({"SMS_Collection": {"CollectionID": "GOOD"}})");
        const Answer answer = import({u"good.json"_s, u"bad.json"_s}, u"a.wk"_s);
        QCOMPARE(answer.code, 3);
        QCOMPARE(answer.errors.count('\n'), 1);
        QVERIFY2(answer.errors.startsWith("wkctl: import: bad.json"), answer.errors.constData());
        const QJsonObject problem = answer.json()[u"problems"].toArray().first().toObject();
        QCOMPARE(problem[u"code"].toString(), row[u"code"_s]);
        QCOMPARE(problem[u"file"].toString(), u"bad.json"_s);
        QCOMPARE(problem[u"class"].toString(), row[u"class"_s]);
        QVERIFY(!problem[u"message"].toString().isEmpty());
        QCOMPARE(exported(u"a.wk"_s), before);
        // Nor is a database begun with it.
        QCOMPARE(import({u"bad.json"_s}, u"new.wk"_s).code, 3);
        QVERIFY(!exists(u"new.wk"_s));
    }

    void badRecordsCanBeLeftOut()
    {
        import({dataFolder + u"example-site.json"_s}, u"a.wk"_s);
        const Answer answer = import({dataFolder + u"broken-site.json"_s}, u"a.wk"_s, {u"--skip-bad"_s});
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.errors, QByteArray());
        const QJsonObject collections = answer.json()[u"classes"].toObject()[u"SMS_Collection"].toObject();
        QCOMPARE(collections[u"added"].toInt(), 1);
        QCOMPARE(collections[u"refused"].toInt(), 1);
        QCOMPARE(answer.json()[u"problems"].toArray().size(), 2);
        // A file that is no document is not skipped.
        write(u"no.json"_s, "{");
        QCOMPARE(import({u"no.json"_s}, u"a.wk"_s, {u"--skip-bad"_s}).code, 3);
    }

    void whatADocumentLacksStays()
    {
        import({dataFolder + u"example-site.json"_s}, u"a.wk"_s);
        QCOMPARE(import({dataFolder + u"changed-site.json"_s}, u"a.wk"_s).code, 0);
        const auto collections =
            QJsonDocument::fromJson(exported(u"a.wk"_s)).object()[u"SMS_Collection"].toArray();
        int found = 0;
        for (const auto &each : collections) {
            if (each.toObject()[u"CollectionID"].toString() == u"MUC00010") {
                QCOMPARE(each.toObject()[u"Name"].toString(), u"Other"_s);
                QCOMPARE(each.toObject()[u"Comment"].toString(), u"Alle Server"_s);
                ++found;
            }
        }
        QCOMPARE(found, 1);
    }

    void aDatabaseBelongsToOneSite()
    {
        import({dataFolder + u"example-site.json"_s}, u"a.wk"_s);
        const QByteArray before = exported(u"a.wk"_s);
        write(u"other.json"_s, R"({"Site": [{"SiteCode": "SHA"}, {"SiteCode": "MUC"}]})");
        for (const QStringList &options : {QStringList{}, QStringList{u"--skip-bad"_s}}) {
            const Answer answer = import({u"other.json"_s}, u"a.wk"_s, options);
            QCOMPARE(answer.code, 3);
            QCOMPARE(answer.json()[u"problems"].toArray().first().toObject()[u"code"].toString(),
                     u"anotherSite"_s);
            QCOMPARE(exported(u"a.wk"_s), before);
        }
        // Its child sites are welcome behind it.
        write(u"own.json"_s, R"({"Site": [{"SiteCode": "MUC"}, {"SiteCode": "AAA"}]})");
        QCOMPARE(import({u"own.json"_s}, u"a.wk"_s).code, 0);
        const auto sites = QJsonDocument::fromJson(exported(u"a.wk"_s)).object()[u"Site"].toArray();
        QCOMPARE(sites.size(), 3);
        QCOMPARE(sites[0].toObject()[u"SiteCode"].toString(), u"MUC"_s);
    }

    void answersAreTheSameFromADatabaseAndItsDocument()
    {
        import({dataFolder + u"example-site.json"_s}, u"a.wk"_s);
        for (const QString &verb : {u"effective"_s, u"forecast"_s}) {
            const auto from = [&](const QString &option, const QString &name) {
                const Answer answer =
                    ask({verb, option, name, u"--client"_s, u"LAGER-PC07"_s, u"--from"_s,
                         u"2026-03-01T00:00:00Z"_s, u"--to"_s, u"2026-05-01T00:00:00Z"_s, u"--json"_s});
                return answer.code == 0 ? answer.output : QByteArray();
            };
            QVERIFY(!from(u"--database"_s, u"a.wk"_s).isEmpty());
            QCOMPARE(from(u"--database"_s, u"a.wk"_s),
                     from(u"--document"_s, dataFolder + u"example-site.json"_s));
            QCOMPARE(
                ask({verb, u"--database"_s, u"a.wk"_s, u"--document"_s, u"x.json"_s, u"--client"_s, u"x"_s,
                     u"--from"_s, u"2026-03-01T00:00:00Z"_s, u"--to"_s, u"2026-05-01T00:00:00Z"_s})
                    .code,
                2);
        }
    }

    void aDatabaseThatCannotBeUsedIsExitCode4_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("missing") << u"no.wk"_s << QByteArray("no.wk: there is no such database");
        QTest::newRow("empty name") << u""_s << QByteArray("--database: there is no such database");
        QTest::newRow("text") << u"text.wk"_s << QByteArray("text.wk: is not a site database");
        QTest::newRow("folder") << u"."_s << QByteArray(".: is not a site database");
        QTest::newRow("server") << u"postgresql://me:secret@host/site"_s
                                << QByteArray("postgresql://host/site: this version");
    }
    void aDatabaseThatCannotBeUsedIsExitCode4()
    {
        QFETCH(QString, database);
        QFETCH(QByteArray, says);
        write(u"text.wk"_s, "hello");
        for (const QStringList &verb :
             {QStringList{u"export"_s},
              QStringList{u"effective"_s, u"--client"_s, u"x"_s, u"--from"_s, u"2026-03-01T00:00:00Z"_s,
                          u"--to"_s, u"2026-05-01T00:00:00Z"_s},
              QStringList{u"forecast"_s, u"--client"_s, u"x"_s, u"--from"_s, u"2026-03-01T00:00:00Z"_s}}) {
            const Answer answer = ask(verb + QStringList{u"--database"_s, database});
            QCOMPARE(answer.code, 4);
            QCOMPARE(answer.output, QByteArray());
            QVERIFY2(answer.errors.contains(says), answer.errors.constData());
            QCOMPARE(answer.errors.count('\n'), 1);
        }
        if (database != u"no.wk" && !database.isEmpty()) {
            QCOMPARE(import({dataFolder + u"example-site.json"_s}, database).code, 4);
        }
        QVERIFY(!exists(u"no.wk"_s));
    }

    void withoutASiteNoDatabaseIsBegun()
    {
        write(u"collection.json"_s, R"({"SMS_Collection": {"CollectionID": "A"}})");
        QCOMPARE(import({u"collection.json"_s}, u"a.wk"_s).code, 4);
        QVERIFY(!exists(u"a.wk"_s));
        QCOMPARE(import({u"missing.json"_s}, u"a.wk"_s).code, 3);
        QCOMPARE(ask({u"import"_s, u"--database"_s, u"a.wk"_s}).code, 2);
        QCOMPARE(ask({u"import"_s, u"collection.json"_s}).code, 2);
    }

    void messagesAreInTheLanguageThatWasChosen()
    {
        import({dataFolder + u"example-site.json"_s}, u"a.wk"_s);
        const Answer answer =
            import({dataFolder + u"broken-site.json"_s}, u"a.wk"_s, {u"--language"_s, u"de"_s});
        QVERIFY2(answer.errors.contains("1 ist kein bekannter Wert"), answer.errors.constData());
        QCOMPARE(answer.json()[u"problems"].toArray().first().toObject()[u"message"].toString(),
                 u"1 ist kein bekannter Wert"_s);
        const Answer people =
            ask({u"import"_s, dataFolder + u"broken-site.json"_s, u"--database"_s, u"a.wk"_s});
        QCOMPARE(people.code, 3);
        QVERIFY2(people.output.startsWith("Nothing was written."), people.output.constData());
        QVERIFY(people.output.contains("SMS_FullCollectionMembership  1"));
    }

    void aKilledImportLeavesAllOrNothing()
    {
        import({dataFolder + u"example-site.json"_s}, u"a.wk"_s);
        QByteArray document = R"({"SMS_R_System": [)";
        for (int i = 1; i <= 3000; ++i) {
            document += (i == 1 ? "" : ",") + QByteArray(R"({"ResourceId": )") + QByteArray::number(i) + '}';
        }
        write(u"many.json"_s, document + "]}");
        const auto clients = [this] {
            return QJsonDocument::fromJson(exported(u"a.wk"_s)).object()[u"SMS_R_System"].toArray().size();
        };
        const auto before = clients();
        QVERIFY(before > 0);
        for (int milliseconds = 0; milliseconds < 120; milliseconds += 8) {
            QProcess process;
            process.setWorkingDirectory(m_folder->path());
            process.start(program, {u"import"_s, u"many.json"_s, u"--database"_s, u"a.wk"_s});
            process.waitForStarted();
            process.waitForFinished(milliseconds);
            process.kill();
            process.waitForFinished();
            const auto now = clients();
            QVERIFY2(now == before || now == before + 3000, qPrintable(QString::number(now)));
        }
        QCOMPARE(import({u"many.json"_s}, u"a.wk"_s).code, 0);
        QCOMPARE(clients(), before + 3000);
    }

private:
    Answer ask(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder->path());
        process.start(program, arguments);
        process.write(input);
        process.closeWriteChannel();
        process.waitForFinished();
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                process.readAllStandardOutput(), process.readAllStandardError()};
    }
    Answer import(const QStringList &files, const QString &database, const QStringList &options = {}) const
    {
        return ask(QStringList{u"import"_s} + files + QStringList{u"--database"_s, database, u"--json"_s}
                   + options);
    }
    QByteArray exported(const QString &database) const
    {
        const Answer answer = ask({u"export"_s, u"--database"_s, database});
        return answer.code == 0 ? answer.output : "failed: " + answer.errors;
    }
    bool exists(const QString &name) const { return QFile::exists(m_folder->filePath(name)); }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(WkctlSiteTest)
#include "tst_wkctl_site.moc"
