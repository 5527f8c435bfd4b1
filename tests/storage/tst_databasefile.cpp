// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sitedocument.h"
#include "storage/connection.h"
#include "storage/migrations.h"
#include "storage/sitedifference.h"
#include "storage/sitetables.h"
#include "storage/sqlitefile.h"
#include "storage/sqlmessagestore.h"
#include "storage/sqlsitestore.h"
#include "support/asnobody.h"
#include "support/randomsite.h"
#include "support/site.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Signature someone{u"müller"_s, Instant{1774746000s}};
const Edit import{EditKind::Import, {u"site.json"_s}, {}, EditOrigin::Done};

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString codeOf(const std::optional<Problem> &problem)
{
    return problem ? QString(codeName(problem->code)) : QString();
}

template <typename Value>
QString codeOf(const Result<Value> &result)
{
    return result ? QString() : QString(codeName(result.problem().code));
}

constexpr qsizetype pageSize = 4096;

/// The pages of empty tables of messages and their indexes, from 0.
QSet<qsizetype> pagesOfMessages(const QString &path)
{
    SqliteFile file(path, SqliteFile::Opening::MustBeThere, 0ms);
    SqliteStatement roots(file,
                          "SELECT rootpage FROM sqlite_schema WHERE rootpage > 0"
                          " AND (tbl_name LIKE 'state%' OR tbl_name LIKE 'message%')"
                          " AND tbl_name <> 'state_message_retention'"); // a setting of the site
    QSet<qsizetype> pages;
    while (roots.next()) {
        pages.insert(roots.number(0) - 1);
    }
    return pages;
}

/// The content of a file with the head and the cell pointers of one of its pages overwritten.
QByteArray withoutPage(QByteArray whole, qsizetype page)
{
    return whole.replace(page * pageSize, 24, QByteArray(24, '\x5A'));
}

/// A database as an earlier version left it.
void makeOfSchema(const QString &path, int schema, const SiteContent &content)
{
    write(path, {});
    Connection connection(path, Connection::Access::Making, 0ms);
    connection.run(SqliteDialect::writeMark());
    migrate(connection, schema);
    Transaction transaction(connection, Transaction::Kind::Writing);
    SiteTables tables(connection);
    Pace pace;
    const SiteContent nothing;
    SiteDifference(nothing, content).write(tables, pace);
    transaction.commit();
    connection.run(SqliteDialect::finishMaking());
}

void runSql(const QString &path, const QString &sql)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(sql));
        database.close();
    }
    QSqlDatabase::removeDatabase(u"test"_s);
}

} // namespace

/// What a database file can be, beside whole and ours.
class DatabaseFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_path = m_folder->filePath(u"site.db"_s);
        m_content = siteFromDocument(dataFile(u"example-site.json"_s), {}).value();
    }

    void lookingForADatabaseMakesNone()
    {
        QCOMPARE(codeOf(SqlSiteStore::open(m_path)), u"noSuchDatabase"_s);
        QCOMPARE(SqlSiteStore::open(m_path).problem().place.file, m_path);
        QCOMPARE(codeOf(SqlSiteStore::open({})), u"noSuchDatabase"_s);
        QCOMPARE(codeOf(SqlSiteStore::open(m_folder->filePath(u"no/folder/site.db"_s))), u"noSuchDatabase"_s);
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void whatIsSomethingElseIsToldAndLeftAlone()
    {
        QCOMPARE(codeOf(SqlSiteStore::open(m_folder->path())), u"notOurDatabase"_s);
        for (const QByteArray &content : {QByteArray(), QByteArray("hello\n"), QByteArray(10000, 'x'),
                                          QByteArray("SQLite format 3"), QByteArray(4096, '\0')}) {
            write(m_path, content);
            QCOMPARE(codeOf(SqlSiteStore::open(m_path)), u"notOurDatabase"_s);
            QCOMPARE(contentOf(m_path), content);
        }
        QFile::remove(m_path);
        runSql(m_path, u"CREATE TABLE collections (id TEXT)"_s);
        const QByteArray foreign = contentOf(m_path);
        QCOMPARE(codeOf(SqlSiteStore::open(m_path)), u"notOurDatabase"_s);
        QCOMPARE(contentOf(m_path), foreign);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"site.db"_s});
    }

    void whatIsThereIsNotOverwritten()
    {
        Site site;
        site.code = u"MUC"_s;
        write(m_path, "something");
        QCOMPARE(codeOf(SqlSiteStore::create(m_path, site)), u"databaseExists"_s);
        QCOMPARE(contentOf(m_path), QByteArray("something"));
        QFile::remove(m_path);
        // The journal of a database that was removed would be read into the new one.
        write(m_path + u"-wal"_s, "something");
        const auto problem = SqlSiteStore::create(m_path, site).problem();
        QCOMPARE(problem.code, ProblemCode::DatabaseExists);
        QCOMPARE(problem.place.file, QString(m_path + u"-wal"_s));
        QCOMPARE(codeOf(SqlSiteStore::create(m_folder->path(), site)), u"databaseExists"_s);
        QVERIFY(QFile::link(u"/nowhere"_s, m_folder->filePath(u"link"_s)));
        QCOMPARE(codeOf(SqlSiteStore::create(m_folder->filePath(u"link"_s), site)), u"databaseExists"_s);
        QCOMPARE(codeOf(SqlSiteStore::create(m_folder->filePath(u"no/folder.db"_s), site)), u"cannotWrite"_s);
    }

    void aFailureWhileMakingLeavesNothing()
    {
        SiteContent dangling = m_content;
        dangling.memberships.append({u"NOWHERE"_s, 1});
        QVERIFY(!SqlSiteStore::create(m_path, dangling, import, someone).ok());
        QCOMPARE(
            codeOf(SqlSiteStore::create(m_path, m_content, import, someone, [](double) { return false; })),
            u"cancelled"_s);
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void aDatabaseIsOneFileWhenNobodyUsesIt()
    {
        const auto files = [this] { return QDir(m_folder->path()).entryList(QDir::Files); };
        {
            const auto store = SqlSiteStore::create(m_path, m_content, import, someone).value();
            QCOMPARE(store->apply(RandomSite(1).edit(store->load().value(), 3), someone), std::nullopt);
            QVERIFY(files().size() > 1);
        }
        QCOMPARE(files(), QStringList{u"site.db"_s});
    }

    void earlierSchemasAreBroughtUpToDateWithWhatIsInThem_data()
    {
        QTest::addColumn<int>("schema");
        for (int schema = 1; schema < newestSchema; ++schema) {
            QTest::addRow("%d", schema) << schema;
        }
    }
    void earlierSchemasAreBroughtUpToDateWithWhatIsInThem()
    {
        QFETCH(int, schema);
        RandomSite random(static_cast<quint32>(schema));
        const SiteContent content = random.content(20);
        makeOfSchema(m_path, schema, content);
        QCOMPARE(contentOf(m_path).contains("CREATE TABLE history "), schema > 1);
        QCOMPARE(contentOf(m_path).contains("CREATE TABLE state_messages "), schema > 2);
        QCOMPARE(contentOf(m_path).contains("CREATE INDEX state_reports_status_points "), schema > 4);
        QCOMPARE(contentOf(m_path).contains("CREATE TABLE state_message_retention "), schema > 3);
        const auto other = SqlSiteStore::create(m_folder->filePath(u"other.db"_s), content, import, someone);
        const SiteContent expected = (*other)->load().value();
        const auto store = SqlSiteStore::open(m_path).value();
        QVERIFY(store->load().value() == expected);
        QCOMPARE(*store->historyLength({}), 0);
        QCOMPARE(store->apply(random.edit(expected, 5), someone), std::nullopt);
        QCOMPARE(*store->historyLength({}), 1);
    }

    void aNewerSchemaIsRefusedAndLeftAlone()
    {
        QVERIFY(SqlSiteStore::create(m_path, m_content, import, someone).ok());
        runSql(m_path, u"PRAGMA user_version = %1"_s.arg(newestSchema + 1));
        const QByteArray before = contentOf(m_path);
        const Problem problem = SqlSiteStore::open(m_path).problem();
        QCOMPARE(problem.code, ProblemCode::DatabaseTooNew);
        QCOMPARE(problem.arguments,
                 (QStringList{QString::number(newestSchema + 1), QString::number(newestSchema)}));
        QCOMPARE(contentOf(m_path), before);
    }

    void damageIsFound()
    {
        QVERIFY(SqlSiteStore::create(m_path, RandomSite(1).content(60), import, someone).ok());
        const QByteArray whole = contentOf(m_path);
        const QSet<qsizetype> ofMessages = pagesOfMessages(m_path);
        const qsizetype pages = whole.size() / pageSize;
        QVERIFY(pages > 20);
        for (qsizetype i = 1; i < pages; ++i) {
            if (ofMessages.contains(i)) {
                continue;
            }
            write(m_path, withoutPage(whole, i));
            QCOMPARE(codeOf(SqlSiteStore::open(m_path)), u"databaseDamaged"_s);
            QVERIFY(!SqlSiteStore::open(m_path).problem().arguments.first().isEmpty());
        }
        QVERIFY(SqlSiteStore::open(m_path, {.checked = false}).ok());
    }

    void damageAmongMessagesIsToldToWhoeverReadsThemAndNobodyElse()
    {
        QVERIFY(SqlSiteStore::create(m_path, RandomSite(1).content(60), import, someone).ok());
        const QByteArray whole = contentOf(m_path);
        const QSet<qsizetype> ofMessages = pagesOfMessages(m_path);
        QCOMPARE(ofMessages.size(), 11); // four tables with seven indexes
        int told = 0;
        for (const qsizetype page : ofMessages) {
            write(m_path, withoutPage(whole, page));
            const auto site = SqlSiteStore::open(m_path);
            QVERIFY(site.ok());
            QVERIFY((*site)->load().ok());
            const auto messages = SqlMessageStore::open(m_path);
            QVERIFY(messages.ok());
            const StateReport report{{{}, u"PC1"_s, {}}, {{MessageTime{}, {}, 800, {}, 100, {}}}};
            const QString code = codeOf((*messages)->add({{report, "<Report/>", Instant{}, {}}}));
            told += code == u"databaseDamaged"_s ? 1 : 0;
        }
        QCOMPARE(told, ofMessages.size());
    }

    void whateverIsInTheFileItIsAnsweredAndNotCrashed()
    {
        QVERIFY(SqlSiteStore::create(m_path, RandomSite(1).content(30), import, someone).ok());
        const QByteArray whole = contentOf(m_path);
        const QStringList expected{u"databaseDamaged"_s, u"notOurDatabase"_s, u"databaseTooNew"_s,
                                   u"cannotRead"_s,      u"cannotWrite"_s,    QString()};
        RandomSite random(2);
        int found = 0;
        for (int i = 0; i < 150; ++i) {
            QByteArray damaged = whole;
            for (int flips = 1 + random.upTo(40); flips > 0; --flips) {
                damaged[random.upTo(static_cast<int>(whole.size()) - 1)] =
                    static_cast<char>(random.upTo(255));
            }
            write(m_path, damaged);
            auto store = SqlSiteStore::open(m_path, {.checked = i % 2 == 0});
            QVERIFY2(expected.contains(codeOf(store)), qPrintable(codeOf(store)));
            if (store) {
                const auto loaded = (*store)->load();
                QVERIFY2(expected.contains(codeOf(loaded)), qPrintable(codeOf(loaded)));
                const auto entries = (*store)->history({}, 10, 0, 10);
                QVERIFY2(expected.contains(codeOf(entries)), qPrintable(codeOf(entries)));
                found += loaded ? 0 : 1;
            } else {
                ++found;
            }
        }
        QVERIFY(found > 20);
    }

    void aFileCutShortIsDamaged()
    {
        QVERIFY(SqlSiteStore::create(m_path, RandomSite(1).content(30), import, someone).ok());
        const QByteArray whole = contentOf(m_path);
        for (const qsizetype size :
             {whole.size() / 2, whole.size() - 4096, whole.size() - 100, qsizetype(4096)}) {
            write(m_path, whole.first(size));
            QCOMPARE(codeOf(SqlSiteStore::open(m_path)), u"databaseDamaged"_s);
        }
    }

    void whatMayOnlyBeReadIsRead_data()
    {
        QTest::addColumn<bool>("folderToo");
        QTest::newRow("file") << false;
        QTest::newRow("file and folder") << true;
    }
    void whatMayOnlyBeReadIsRead()
    {
        QFETCH(bool, folderToo);
        QVERIFY(SqlSiteStore::create(m_path, m_content, import, someone).ok());
        QVERIFY(QFile::setPermissions(m_path, QFile::Permissions(0x4444)));
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(folderToo ? 0x5555 : 0x7777)));
        {
            const AsNobody nobody;
            const auto store = SqlSiteStore::open(m_path);
            QCOMPARE(codeOf(store), QString());
            const auto content = (*store)->load();
            QVERIFY(content.ok());
            QCOMPARE(documentOf(*content), documentOf(m_content));
            const auto collection = content->collections.first();
            const Edit edit{EditKind::DeleteCollections, {}, {RecordChange<Collection>{collection, {}}}, {}};
            QCOMPARE(codeOf((*store)->apply(edit, someone)), u"cannotWrite"_s);
        }
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7777)));
    }

    void whoMayOnlyReadSeesWhatOthersWrite()
    {
        QVERIFY(SqlSiteStore::create(m_path, RandomSite(1).content(60), import, someone).ok());
        QVERIFY(QFile::setPermissions(m_path, QFile::Permissions(0x4644)));
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7755)));
        const auto reader = [this] {
            const AsNobody nobody;
            return SqlSiteStore::open(m_path).value();
        }();
        const auto look = [&](qint64 revision, const SiteContent &expected) {
            const AsNobody nobody;
            QCOMPARE(codeOf(SqlSiteStore::open(m_path)), QString());
            QCOMPARE(reader->revision().value(), revision);
            QCOMPARE(codeOf(reader->history({}, revision, 0, 1)), QString());
            const auto content = reader->load();
            QCOMPARE(codeOf(content), QString());
            QVERIFY(*content == expected);
        };
        const auto become = [this](const SiteContent &content) {
            auto writer = SqlSiteStore::open(m_path).value();
            const auto problem =
                writer->replace([&](const SiteContent &) { return content; }, import, someone, {});
            return problem ? nullptr : std::move(writer);
        };
        const SiteContent first = reader->load().value();
        look(1, first);
        // In the file itself.
        SiteContent second = RandomSite(2).content(90);
        second = become(second)->load().value();
        QVERIFY(!QFile::exists(m_path + u"-wal"_s));
        look(2, second);
        // In another file by the same name.
        QVERIFY(QFile::remove(m_path));
        QVERIFY(SqlSiteStore::create(m_path, first, import, someone).ok());
        look(1, first);
        // Beside the file, as long as somebody is at work.
        const auto writer = become(second);
        QVERIFY(QFile::exists(m_path + u"-wal"_s));
        look(2, second);
    }

    void whatStandsInALogThatMayOnlyBeReadIsNotOverlooked()
    {
        const QTemporaryDir killed;
        const QString there = killed.filePath(u"site.db"_s);
        {
            const auto store = SqlSiteStore::create(there, m_content, import, someone).value();
            QVERIFY(!store->replace([](const SiteContent &) { return RandomSite(2).content(90); }, import,
                                    someone, {}));
            QVERIFY(QFile::copy(there, m_path) && QFile::copy(there + u"-wal"_s, m_path + u"-wal"_s));
        }
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x5555)));
        {
            const AsNobody nobody;
            const auto store = SqlSiteStore::open(m_path);
            QCOMPARE(codeOf(store), u"cannotRead"_s);
            QVERIFY2(store.problem().arguments.first().contains(m_path + u"-wal"_s),
                     qPrintable(store.problem().arguments.first()));
        }
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7777)));
        QVERIFY(SqlSiteStore::open(m_path).ok());
    }

    void whatMayNotBeReadSaysSo()
    {
        QVERIFY(SqlSiteStore::create(m_path, m_content, import, someone).ok());
        QVERIFY(QFile::setPermissions(m_path, {}));
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x5555)));
        {
            const AsNobody nobody;
            QCOMPARE(codeOf(SqlSiteStore::open(m_path)), u"cannotRead"_s);
            QCOMPARE(
                codeOf(SqlSiteStore::create(m_folder->filePath(u"new.db"_s), m_content, import, someone)),
                u"cannotWrite"_s);
        }
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7777)));
    }

    void twoCanReadAndOneCanWrite()
    {
        const auto first = SqlSiteStore::create(m_path, m_content, import, someone).value();
        const auto second = SqlSiteStore::open(m_path, {.checked = true, .patience = 300ms}).value();
        const SiteContent before = first->load().value();
        SiteContent after = before;
        after.collections.first().name = u"other"_s;
        Collection changed = before.collections.last();
        changed.name = u"another"_s;
        const Edit edit{EditKind::ChangeCollection,
                        {},
                        {RecordChange<Collection>{before.collections.last(), changed}},
                        EditOrigin::Done};
        const auto problem = first->replace(
            [&](const SiteContent &) {
                [&] {
                    QCOMPARE(codeOf(second->apply(edit, someone)), u"databaseBusy"_s);
                    QVERIFY(second->load().value() == before);
                    int told = 0;
                    QCOMPARE(codeOf(second->replace([](const SiteContent &) { return std::nullopt; }, import,
                                                    someone, [&told](double) { return ++told < 2; })),
                             u"cancelled"_s);
                }();
                return std::optional(after);
            },
            import, someone, {});
        QCOMPARE(problem, std::nullopt);
        QVERIFY(second->load().value() == after);
        QCOMPARE(*second->revision(), 2);
        QCOMPARE(second->apply(edit, someone), std::nullopt);
        QCOMPARE(*first->revision(), 3);
        QVERIFY(first->load().value().collections.last() == changed);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    SiteContent m_content;
};

QTEST_GUILESS_MAIN(DatabaseFileTest)
#include "tst_databasefile.moc"
