// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlsitestore.h"

#include "site/recordclass.h"
#include "storage/connection.h"
#include "storage/editwriter.h"
#include "storage/historytables.h"
#include "storage/migrations.h"
#include "storage/pace.h"
#include "storage/sitedifference.h"
#include "storage/sitetables.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <algorithm>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

Problem about(const QString &path, Problem problem)
{
    if (problem.place.file.isEmpty()) {
        problem.place.file = path;
    }
    return problem;
}

/// Asks again where somebody wrote meanwhile whom nothing kept from it: the answer may be of two states.
template <typename Ask>
auto undisturbed(Connection &connection, Ask ask)
{
    constexpr int mostTimes = 5;
    for (int i = 0; i < mostTimes; ++i) {
        connection.renew();
        try {
            auto answer = ask();
            if (connection.isCurrent()) {
                return answer;
            }
        } catch (const StorageFailure &) {
            if (connection.isCurrent()) {
                throw;
            }
        }
    }
    throw StorageFailure{{ProblemCode::DatabaseBusy, {}, {}}};
}

/// They may be a thousand times as large as the site, which does not look into them. Whoever does meets what
/// is damaged there.
const QStringList tablesOfMessages{u"message_senders"_s, u"state_reports"_s, u"state_messages"_s,
                                   u"state_message_counts"_s};

/// What is wrong with the site in the file, or "ok".
QString damageIn(Connection &connection, const QString &path)
{
    // The last page of a file that was cut short may look whole.
    if (QFileInfo(path).size() % connection.value(SqliteDialect::pageSize()).toLongLong() != 0) {
        return u"the file ends within a page"_s;
    }
    return connection.value(SqliteDialect::integrityCheckOfAllBut(tablesOfMessages)).toString();
}

void expectUndamaged(Connection &connection, const QString &path)
{
    const QString found = undisturbed(connection, [&] { return damageIn(connection, path); });
    if (found != "ok"_L1) {
        throw StorageFailure{{ProblemCode::DatabaseDamaged, {}, {found}}};
    }
}

std::optional<Problem> problemWithFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return Problem{ProblemCode::NoSuchDatabase, {}, {}};
    }
    if (!info.isFile()) {
        return Problem{ProblemCode::NotOurDatabase, {}, {}};
    }
    return {};
}

/// An edit with the changes that it made.
Edit completed(Edit edit, const SiteDifference &difference)
{
    edit.changes = difference.changesForHistory();
    return edit;
}

/// Begins to write, and can be stopped while somebody else does.
std::unique_ptr<Transaction> beginWriting(Connection &connection, const Pace &pace)
{
    constexpr std::chrono::milliseconds slice{200};
    const auto patience = connection.patience();
    const auto restore = qScopeGuard([&] { connection.run(SqliteDialect::waitFor(patience)); });
    connection.run(SqliteDialect::waitFor(std::min(slice, patience)));
    for (auto waited = slice;; waited += slice) {
        pace.tell();
        try {
            return std::make_unique<Transaction>(connection, Transaction::Kind::Writing);
        } catch (const StorageFailure &failure) {
            if (failure.problem.code != ProblemCode::DatabaseBusy || waited >= patience) {
                throw;
            }
        }
    }
}

/// An id of the past stays what it was: its history would be taken for the new collection's. Somebody else
/// may have made and deleted a collection meanwhile.
void expectNewIds(HistoryTables &history, const Edit &edit)
{
    if (edit.kind != EditKind::CreateCollection || edit.origin != EditOrigin::Done) {
        return;
    }
    for (const Change &change : edit.changes) {
        const auto *made = std::get_if<RecordChange<Collection>>(&change);
        if (made != nullptr && !made->before && history.names(made->after->id)) {
            throw StorageFailure{
                {ProblemCode::ChangedElsewhere, {{}, recordClass<Collection>, made->after->id, {}, {}}, {}}};
        }
    }
}

/// Makes a whole database in a file that nobody else knows.
void make(const QString &file, const SiteContent &content, const std::optional<Edit> &edit,
          const Signature &signature, Pace &pace)
{
    Connection connection(file, Connection::Access::Making, {});
    connection.run(SqliteDialect::writeMark());
    migrate(connection);
    Transaction transaction(connection, Transaction::Kind::Writing);
    const SiteContent nothing;
    const SiteDifference difference(nothing, content);
    SiteTables tables(connection);
    pace.stretch(0, 0.95, difference.size());
    difference.write(tables, pace);
    if (edit) {
        HistoryTables(connection).write(completed(*edit, difference), signature);
    }
    pace.stretch(0.95, 1, 1);
    transaction.commit();
    connection.run(SqliteDialect::finishMaking());
}

/// The file has a name of its own only while the database is made: no problem is about that.
void completeWith(const SqlSiteStore::Completion &complete, const QString &file)
{
    if (auto problem = complete(file)) {
        if (problem->place.file == file) {
            problem->place.file.clear();
        }
        throw StorageFailure{*problem};
    }
}

} // namespace

SqlSiteStore::SqlSiteStore(QString path, std::unique_ptr<Connection> connection)
    : m_path(std::move(path)), m_connection(std::move(connection))
{ }

SqlSiteStore::~SqlSiteStore() = default;

template <typename Act>
std::optional<Problem> SqlSiteStore::attempt(Act act)
{
    try {
        m_connection->renew();
        act();
        return {};
    } catch (const StorageFailure &failure) {
        return about(m_path, failure.problem);
    }
}

template <typename Value, typename Ask>
Result<Value> SqlSiteStore::answer(Ask ask)
{
    try {
        return undisturbed(*m_connection, ask);
    } catch (const StorageFailure &failure) {
        return about(m_path, failure.problem);
    }
}

SqlSiteStore::Opened SqlSiteStore::open(const QString &path, const StoreOpening &opening)
{
    if (const auto problem = problemWithFile(path)) {
        return about(path, *problem);
    }
    try {
        auto connection = std::make_unique<Connection>(path, Connection::Access::Writing, opening.patience);
        const int schema = undisturbed(*connection, [&connection] { return schemaOf(*connection); });
        if (schema > newestSchema) {
            return about(
                path,
                {ProblemCode::DatabaseTooNew, {}, {QString::number(schema), QString::number(newestSchema)}});
        }
        if (opening.checked) {
            expectUndamaged(*connection, path);
        }
        migrate(*connection);
        return std::make_unique<SqlSiteStore>(path, std::move(connection));
    } catch (const StorageFailure &failure) {
        return about(path, failure.problem);
    }
}

SqlSiteStore::Opened SqlSiteStore::made(const QString &path, const SiteContent &content,
                                        const std::optional<Edit> &edit, const Signature &signature,
                                        const Progress &progress, const Completion &complete)
{
    if (const auto problem = SqliteDialect::problemWithNew(path)) {
        return *problem;
    }
    // Beside it, under another name, until it is complete: a kill leaves no half of a database.
    const auto file = SqliteDialect::fileToMake(path);
    if (!file) {
        return about(path, file.problem());
    }
    try {
        Pace pace(progress);
        make(*file, content, edit, signature, pace);
        if (complete) {
            completeWith(complete, *file);
        }
    } catch (const StorageFailure &failure) {
        SqliteDialect::remove(*file);
        return about(path, failure.problem);
    }
    if (const auto problem = SqliteDialect::publish(*file, path)) {
        return *problem;
    }
    return open(path, {.checked = false});
}

SqlSiteStore::Opened SqlSiteStore::create(const QString &path, const Site &site)
{
    SiteContent content;
    content.sites = {site};
    return made(path, content, {}, {}, {}, {});
}

SqlSiteStore::Opened SqlSiteStore::create(const QString &path, const SiteContent &content, const Edit &edit,
                                          const Signature &signature, const Progress &progress,
                                          const Completion &complete)
{
    return made(path, content, edit, signature, progress, complete);
}

Result<SiteContent> SqlSiteStore::load()
{
    return answer<SiteContent>([this] {
        const Transaction transaction(*m_connection, Transaction::Kind::Reading);
        Pace pace;
        return SiteTables(*m_connection).load(pace);
    });
}

Result<quint32> SqlSiteStore::highestCollectionNumber()
{
    return answer<quint32>([this] {
        const Transaction transaction(*m_connection, Transaction::Kind::Reading);
        return HistoryTables(*m_connection).highestCollectionNumber(SiteTables(*m_connection).thisSite());
    });
}

Result<qint64> SqlSiteStore::revision()
{
    // Whoever changes anything writes an entry.
    return answer<qint64>([this] { return HistoryTables(*m_connection).lastNumber(); });
}

std::optional<Problem> SqlSiteStore::apply(const Edit &edit, const Signature &signature)
{
    return attempt([&] {
        const auto transaction = beginWriting(*m_connection, Pace());
        SiteTables tables(*m_connection);
        HistoryTables history(*m_connection);
        expectNewIds(history, edit);
        writeEdit(tables, edit);
        history.write(edit, signature);
        transaction->commit();
    });
}

std::optional<Problem> SqlSiteStore::replace(const Replacement &change, const Edit &edit,
                                             const Signature &signature, const Progress &progress)
{
    return attempt([&] {
        Pace pace(progress);
        const auto transaction = beginWriting(*m_connection, pace);
        SiteTables tables(*m_connection);
        pace.stretch(0, 0.2, tables.size());
        const SiteContent before = tables.load(pace);
        const auto after = change(before);
        if (!after) {
            return;
        }
        pace.stretch(0.4, 0.4, 1);
        const SiteDifference difference(before, *after);
        if (difference.isEmpty()) {
            return;
        }
        pace.stretch(0.4, 0.95, difference.size());
        difference.write(tables, pace);
        HistoryTables(*m_connection).write(completed(edit, difference), signature);
        pace.stretch(0.95, 1, 1);
        transaction->commit();
    });
}

Result<qint64> SqlSiteStore::historyLength(const HistoryOf &what)
{
    return answer<qint64>([&] { return HistoryTables(*m_connection).length(what); });
}

Result<QList<HistoryEntry>> SqlSiteStore::history(const HistoryOf &what, qint64 length, qint64 from,
                                                  qint64 count)
{
    return answer<QList<HistoryEntry>>([&] {
        const Transaction transaction(*m_connection, Transaction::Kind::Reading);
        return HistoryTables(*m_connection).entries(what, length, from, count);
    });
}

} // namespace wk
