// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/spooltables.h"

#include <QCryptographicHash>
#include <QFile>

#include <zlib.h>

namespace wk {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// `secure_delete` would write what is freed again.
constexpr const char *settings = "PRAGMA journal_mode = WAL;"
                                 "PRAGMA synchronous = FULL;"
                                 "PRAGMA journal_size_limit = 67108864;"
                                 "PRAGMA secure_delete = OFF;"
                                 "PRAGMA cell_size_check = ON;";

constexpr const char *tables = "CREATE TABLE IF NOT EXISTS report ("
                               " sequence INTEGER PRIMARY KEY,"
                               " received INTEGER NOT NULL,"
                               " sender TEXT NOT NULL,"
                               " messages INTEGER NOT NULL,"
                               " checksum BLOB NOT NULL,"
                               " body BLOB NOT NULL);"
                               "CREATE TABLE IF NOT EXISTS progress ("
                               " id INTEGER PRIMARY KEY CHECK (id = 1),"
                               " sequence INTEGER NOT NULL,"
                               " relayed INTEGER NOT NULL);"
                               "INSERT OR IGNORE INTO progress VALUES (1, 0, 0);";

constexpr qsizetype checksumSize = 8; ///< hexadecimal digits

/// What a row says beside its place and its body.
template <typename Add>
void addRest(Add add, const SpooledReport &report)
{
    add(report.sender.toUtf8());
    add(QByteArray::number(qint64{report.received.time_since_epoch().count()}));
    add(QByteArray::number(report.messages));
}

/// Of the body as it is kept, then of the rest.
QByteArray checksumOf(const SpooledReport &report)
{
    uLong crc = report.body.checksum();
    const auto add = [&crc](const QByteArray &bytes) {
        crc = crc32_z(crc, reinterpret_cast<const Bytef *>(bytes.constData()),
                      static_cast<size_t>(bytes.size()));
    };
    addRest(add, report);
    return QByteArray::number(qulonglong{crc}, 16).rightJustified(checksumSize, '0');
}

/// What older receivers wrote (BLAKE2b); it is told from the other by its length.
QByteArray olderChecksumOf(const SpooledReport &report)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_160);
    hash.addData(report.body.kept());
    addRest([&hash](const QByteArray &bytes) { hash.addData(bytes); }, report);
    return hash.result();
}

bool isIntact(const SpooledReport &report, QByteArrayView checksum)
{
    return checksum == (checksum.size() == checksumSize ? checksumOf(report) : olderChecksumOf(report));
}

} // namespace

bool isDamage(const Problem &problem)
{
    return problem.code == ProblemCode::DatabaseDamaged || problem.code == ProblemCode::NotOurDatabase;
}

std::unique_ptr<SqliteFile> openedSpoolFile(const QString &path)
{
    auto file = std::make_unique<SqliteFile>(path, SqliteFile::Opening::MayBeNew, 2s);
    const QByteArray pageSize = "PRAGMA page_size = " + QByteArray::number(spoolPageSize);
    file->run(pageSize.constData());
    file->run(settings);
    file->run(tables);
    file->keepLog();
    return file;
}

void removeSpoolFile(const QString &path)
{
    for (const auto part : {"-shm"_L1, "-wal"_L1, ""_L1}) {
        QFile::remove(path + part);
    }
}

void lookForDamage(SqliteFile &file)
{
    SqliteStatement check(file, "PRAGMA integrity_check(1)");
    const QString found = check.next() ? check.text(0) : QString();
    if (found != "ok"_L1) {
        throw StorageFailure{{ProblemCode::DatabaseDamaged, {file.path(), {}, {}, {}, {}}, {found}}};
    }
}

SpoolInsert::SpoolInsert(SqliteFile &file)
    : m_statement(file,
                  "INSERT INTO report (sequence, received, sender, messages, checksum, body)"
                  " VALUES (?, ?, ?, ?, ?, ?)")
{ }

void SpoolInsert::run(qint64 sequence, const SpooledReport &report)
{
    const QByteArray checksum = checksumOf(report);
    m_statement.bind(1, sequence);
    m_statement.bind(2, static_cast<qint64>(report.received.time_since_epoch().count()));
    m_statement.bind(3, report.sender);
    m_statement.bind(4, report.messages);
    m_statement.bind(5, QByteArrayView(checksum));
    if (report.body.form() == SpooledBody::Form::Utf8) {
        m_statement.bindText(6, report.body.kept());
    } else {
        m_statement.bind(6, QByteArrayView(report.body.kept()));
    }
    m_statement.run();
}

SpoolSelect::SpoolSelect(SqliteFile &file)
    : m_statement(file,
                  "SELECT sequence, received, sender, messages, checksum, body,"
                  " (SELECT relayed FROM progress WHERE progress.sequence = report.sequence)"
                  " FROM report WHERE sequence >= ? ORDER BY sequence")
{ }

void SpoolSelect::begin(qint64 sequence)
{
    m_statement.reset();
    m_statement.bind(1, sequence);
}

std::optional<SpooledReport> SpoolSelect::next()
{
    if (!m_statement.next()) {
        return {};
    }
    SpooledReport report;
    report.sequence = m_statement.number(0);
    report.received = Instant(std::chrono::seconds(m_statement.number(1)));
    report.sender = m_statement.text(2);
    report.messages = m_statement.number(3);
    report.body = {m_statement.isText(5) ? SpooledBody::Form::Utf8 : SpooledBody::Form::AsItCame,
                   m_statement.bytes(5).toByteArray()};
    report.relayed = m_statement.number(6);
    report.isDamaged = !isIntact(report, m_statement.bytes(4));
    return report;
}

void SpoolSelect::end()
{
    m_statement.reset();
}

} // namespace wk
