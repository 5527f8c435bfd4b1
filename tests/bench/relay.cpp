// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/intake.h"
#include "core/clock.h"
#include "intake/statuspoint.h"
#include "site/records.h"
#include "storage/sqlitefile.h"
#include "storage/sqlitespool.h"
#include "storage/sqlmessagestore.h"
#include "storage/sqlsitestore.h"

#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <thread>

using namespace wk;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int messagesOfEach = 3;
constexpr qint64 rowsAtOnce = 4000;
constexpr size_t rounds = 5; // the disk has good and bad moments
using Time = std::chrono::steady_clock;

/// What the site gets of state messages, and how it is put in.
struct Table
{
    const char *select;
    const char *insert;
    const char *columns; ///< of each: i number, t text, b bytes
};
constexpr std::array tables{
    Table{
        "SELECT number, client_id, name, folded_name, version FROM message_senders ORDER BY number",
        "INSERT INTO message_senders (number, client_id, name, folded_name, version) VALUES (?, ?, ?, ?, ?)",
        "itttt"},
    Table{"SELECT number, messages, received_at, fallback_status_point, encoding, body FROM state_reports"
          " ORDER BY number",
          "INSERT INTO state_reports (number, messages, received_at, fallback_status_point, encoding, body)"
          " VALUES (?, ?, ?, ?, ?, ?)",
          "iiitib"},
    Table{"SELECT arrival, sender, time, serial, topic, state, parameters, report, topic_id, identity"
          " FROM state_messages ORDER BY arrival",
          "INSERT INTO state_messages (arrival, sender, time, serial, topic, state, parameters, report,"
          " topic_id, identity) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
          "iiiiiititb"}};

struct Value
{
    qint64 number = 0;
    QString text;
    QByteArray bytes;
};
using Row = QList<Value>;

QList<Row> rowsOf(SqliteFile &file, const Table &table)
{
    const QByteArrayView columns(table.columns);
    QList<Row> rows;
    SqliteStatement select(file, table.select);
    while (select.next()) {
        Row row;
        for (int i = 0; i < columns.size(); ++i) {
            row.append({columns[i] == 'i' ? select.number(i) : 0,
                        columns[i] == 't' ? select.text(i) : QString(),
                        columns[i] == 'b' ? select.bytes(i).toByteArray() : QByteArray()});
        }
        rows.append(row);
    }
    return rows;
}

void insert(SqliteStatement &statement, const Table &table, const Row &row)
{
    for (int i = 0; i < row.size(); ++i) {
        switch (table.columns[i]) {
        case 'i': statement.bind(i + 1, row[i].number); break;
        case 't': statement.bind(i + 1, row[i].text); break;
        default: statement.bind(i + 1, QByteArrayView(row[i].bytes));
        }
    }
    statement.run();
}

/// Seconds to put the same rows into the same tables with the same indexes, by prepared statements, as many
/// in a transaction as the relay has.
double bareInsert(const QString &from, const QString &to, qint64 messages)
{
    std::array<QList<Row>, tables.size()> rows;
    {
        SqliteFile filled(from, SqliteFile::Opening::MustBeThere, 1s);
        for (size_t i = 0; i < tables.size(); ++i) {
            rows[i] = rowsOf(filled, tables[i]);
        }
    }
    SqliteFile file(to, SqliteFile::Opening::MustBeThere, 1s);
    std::array<std::unique_ptr<SqliteStatement>, tables.size()> statements;
    for (size_t i = 0; i < tables.size(); ++i) {
        statements[i] = std::make_unique<SqliteStatement>(file, tables[i].insert);
    }
    const qint64 transactions = (messages + rowsAtOnce - 1) / rowsAtOnce;
    const auto start = Time::now();
    for (qint64 transaction = 0; transaction < transactions; ++transaction) {
        SqliteTransaction running(file);
        for (size_t i = 0; i < tables.size(); ++i) {
            const qint64 end = rows[i].size() * (transaction + 1) / transactions;
            for (qint64 row = rows[i].size() * transaction / transactions; row < end; ++row) {
                insert(*statements[i], tables[i], rows[i][row]);
            }
        }
        running.commit();
    }
    return bench::secondsSince(start);
}

/// Seconds from the start of a status point that finds these reports in its spool until the site has them
/// all.
double relayed(const QString &folder, const QString &site, const QList<QByteArray> &bodies)
{
    const SystemClock clock;
    EventLog log(clock, [](const QByteArray &) {});
    const auto opened = SqliteSpool::open(folder + u"/relayed"_s);
    Spool &spool = *opened->spool;
    QList<SpooledReport> reports;
    for (const QByteArray &body : bodies) {
        reports.append({0, clock.now(), u"10.0.0.7"_s, messagesOfEach, 0, SpooledBody(body), false});
    }
    if (spool.write(reports, {})) {
        std::exit(1);
    }
    spool.settle();
    Quarantine quarantine(folder + u"/relayed"_s);
    const auto openStore = [&site]() -> Result<std::unique_ptr<MessageStore>> {
        return std::unique_ptr<MessageStore>(SqlMessageStore::open(site).value());
    };
    const qint64 messages = bodies.size() * messagesOfEach;
    const auto start = Time::now();
    StatusPoint point({u"FSP01"_s, qint64{1} << 40, qint64{1} << 40},
                      {spool, quarantine, clock, log, openStore, Time::now}, spool.contents().value());
    while (point.figures().relayed < messages) {
        std::this_thread::sleep_for(1ms);
    }
    return bench::secondsSince(start);
}

double medianOf(std::array<double, rounds> &numbers)
{
    std::sort(numbers.begin(), numbers.end());
    return numbers[rounds / 2];
}

bool made(const QString &path)
{
    Site site;
    site.code = u"MUC"_s;
    return SqlSiteStore::create(path, site).ok();
}

} // namespace

bool bench::printRelay(const QString &folder, int reports)
{
    const QList<QByteArray> bodies = reportBodies(reports, messagesOfEach);
    const qint64 messages = bodies.size() * messagesOfEach;
    std::array<double, rounds> ours{};
    std::array<double, rounds> theirs{};
    std::array<double, rounds> ratios{};
    for (size_t round = 0; round < rounds; ++round) {
        const QTemporaryDir at(folder + u"/relay-XXXXXX"_s);
        const QString site = at.filePath(u"site.db"_s);
        const QString bare = at.filePath(u"bare-site.db"_s);
        if (!made(site) || !made(bare)) {
            return false;
        }
        ours[round] = static_cast<double>(messages) / relayed(at.path(), site, bodies);
        theirs[round] = static_cast<double>(messages) / bareInsert(site, bare, messages);
        ratios[round] = ours[round] / theirs[round];
    }
    std::printf(
        "\nMessages that reach a site in a second, %d in a report, from the spool, medians of %zu rounds:\n",
        messagesOfEach, rounds);
    std::printf("%-32s %9.0f\n", "a bare insert of the same rows", medianOf(theirs));
    const double median = medianOf(ratios); // sorts them
    std::printf("%-32s %9.0f: %.2f x a bare insert (%.2f to %.2f)\n", "the relay", medianOf(ours), median,
                ratios.front(), ratios.back());
    return true;
}
