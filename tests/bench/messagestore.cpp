// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A million messages of a hundred thousand clients: taken in, against nothing but the insertion of the same
// rows, and looked through. A number of clients as argument makes it shorter.
#include "messages/messageidentity.h"
#include "messages/reportfiles.h"
#include "messages/reportwriter.h"
#include "storage/messageparameters.h"
#include "storage/sqlitefile.h"
#include "storage/sqlmessagestore.h"
#include "storage/sqlsitestore.h"
#include "storage/storedbody.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <chrono>
#include <cstdio>
#include <random>

using namespace wk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Clock = std::chrono::steady_clock;

constexpr int messagesOfEach = 10;
constexpr int clientsInAFolder = 1000;
const Instant start{1774746000s};

double secondsSince(Clock::time_point then)
{
    return std::chrono::duration<double>(Clock::now() - then).count();
}

/// What a client sends while it is installed, with some trouble; all within a month.
StateReport reportOfClient(int client)
{
    std::mt19937 random(static_cast<unsigned>(client));
    StateReport report{{u"GUID:6F1B7F0E-0000-4000-8000-%1"_s.arg(client, 12, 10, QLatin1Char('0')),
                        u"PC%1"_s.arg(client, 6, 10, QLatin1Char('0')), u"4.00.6487.2000"_s},
                       {}};
    const QList<qint32> states{100, 301, 100, 313, 100, 400, 500, 600, 700, 1};
    MessageTime time{start + std::chrono::seconds(random() % 2'592'000)};
    for (int i = 0; i < messagesOfEach; ++i) {
        time += std::chrono::microseconds(random() % 600'000'000);
        const qint32 state = states[i];
        report.messages.append({time, i, state == 1 ? 1000 : 800,
                                u"{6D2B5C10-4E7A-4F3B-8A91-%1}"_s.arg(client, 12, 10, QLatin1Char('0')),
                                state, state / 100 == 3 ? QStringList{u"0x80072EE7"_s} : QStringList{}});
    }
    return report;
}

QStringList writeFiles(const QString &folder, int clients)
{
    QStringList names;
    for (int i = 0; i < clients; ++i) {
        const QString below = u"%1/%2"_s.arg(folder).arg(i / clientsInAFolder);
        if (i % clientsInAFolder == 0) {
            QDir().mkpath(below);
        }
        QFile file(u"%1/%2.smx"_s.arg(below).arg(i));
        if (!file.open(QIODevice::WriteOnly) || file.write(writtenReport(reportOfClient(i))) < 0) {
            qFatal("cannot write %s", qPrintable(file.fileName()));
        }
        names.append(file.fileName());
    }
    return names;
}

QString emptySite(const QTemporaryDir &folder, const QString &name)
{
    Site site;
    site.code = u"MUC"_s;
    const QString path = folder.filePath(name);
    if (!SqlSiteStore::create(path, site)) {
        qFatal("cannot make %s", qPrintable(path));
    }
    return path;
}

QList<ReportArrival> arrivalsFrom(ReportFiles &files)
{
    QList<ReportArrival> arrivals;
    for (const ReportFile &file : files.next()) {
        arrivals.append({*file.report, file.body, start, u"FSP01"_s});
    }
    return arrivals;
}

/// A message with everything that its row needs.
struct Row
{
    StateMessage message;
    QByteArray topicId;
    QByteArray parameters;
    QByteArray identity;
};

/// The rows of a report, ready to be inserted.
struct Rows
{
    explicit Rows(const ReportArrival &arrival)
        : sender(arrival.report.sender), folded(sender.client.toCaseFolded()), body(storedBody(arrival.body))
    {
        for (const StateMessage &message : arrival.report.messages) {
            messages.append({message, message.topicId.toUtf8(), parametersText(message.parameters),
                             messageIdentity(sender, message)});
        }
    }

    MessageSender sender;
    QString folded;
    StoredBody body;
    QList<Row> messages;
};

/// Inserts the same rows into the same tables, and does nothing else.
class BareInsertion
{
public:
    explicit BareInsertion(const QString &path)
        : m_file(path, SqliteFile::Opening::MustBeThere, 0ms)
        , m_sender(m_file, "INSERT INTO message_senders VALUES (?, ?, ?, ?, ?)")
        , m_report(m_file, "INSERT INTO state_reports VALUES (?, ?, ?, ?, ?, ?)")
        , m_message(m_file, "INSERT INTO state_messages VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    {
        m_file.run("PRAGMA synchronous = FULL; PRAGMA cache_size = -32768; BEGIN IMMEDIATE");
    }

    void insert(const Rows &rows)
    {
        ++m_senders;
        m_sender.bind(1, m_senders);
        m_sender.bind(2, rows.sender.clientId);
        m_sender.bind(3, rows.sender.client);
        m_sender.bind(4, rows.folded);
        m_sender.bind(5, rows.sender.clientVersion);
        m_sender.run();
        const qint64 report = m_arrival + 1;
        for (const Row &row : rows.messages) {
            insert(row, report);
        }
        m_report.bind(1, report);
        m_report.bind(2, qint64{rows.messages.size()});
        m_report.bind(3, qint64{start.time_since_epoch().count()});
        m_report.bind(4, u"FSP01"_s);
        m_report.bind(5, static_cast<qint64>(rows.body.encoding));
        m_report.bind(6, QByteArrayView(rows.body.bytes));
        m_report.run();
    }
    void commit() { m_file.run("COMMIT"); }

private:
    void insert(const Row &row, qint64 report)
    {
        m_message.bind(1, ++m_arrival);
        m_message.bind(2, m_senders);
        m_message.bind(3, qint64{row.message.time.time_since_epoch().count()});
        m_message.bind(4, qint64{*row.message.serial});
        m_message.bind(5, qint64{row.message.topic});
        m_message.bind(6, qint64{row.message.state});
        m_message.bindText(7, row.parameters);
        m_message.bind(8, report);
        m_message.bindText(9, row.topicId);
        m_message.bind(10, QByteArrayView(row.identity));
        m_message.run();
    }

    SqliteFile m_file;
    SqliteStatement m_sender;
    SqliteStatement m_report;
    SqliteStatement m_message;
    qint64 m_senders = 0;
    qint64 m_arrival = 0;
};

double bareSeconds(const QString &path, const QStringList &names)
{
    ReportFiles files(names);
    BareInsertion bare(path);
    double seconds = 0;
    for (auto arrivals = arrivalsFrom(files); !arrivals.isEmpty(); arrivals = arrivalsFrom(files)) {
        QList<Rows> rows;
        for (const ReportArrival &arrival : arrivals) {
            rows.append(Rows(arrival));
        }
        const auto then = Clock::now();
        for (const Rows &one : rows) {
            bare.insert(one);
        }
        seconds += secondsSince(then);
    }
    const auto then = Clock::now();
    bare.commit();
    return seconds + secondsSince(then);
}

/// The store's part of an import, or all of it.
double importSeconds(const QString &path, const QStringList &names, bool withReading)
{
    const auto store = SqlMessageStore::open(path).value();
    const auto then = Clock::now();
    double reading = 0;
    ReportFiles files(names);
    const auto counts = store->import([&]() -> Result<QList<ReportArrival>> {
        const auto before = Clock::now();
        auto arrivals = arrivalsFrom(files);
        reading += secondsSince(before);
        return arrivals;
    });
    if (counts->stored != names.size() * messagesOfEach) {
        qFatal("not everything was stored");
    }
    return secondsSince(then) - (withReading ? 0 : reading);
}

/// The best of some, in milliseconds.
template <typename Ask>
double milliseconds(Ask ask)
{
    double best = 1e9;
    for (int i = 0; i < 5; ++i) {
        const auto then = Clock::now();
        ask();
        best = std::min(best, secondsSince(then) * 1000);
    }
    return best;
}

void lookThrough(const QString &path, qint64 messages)
{
    const auto store = SqlMessageStore::open(path).value();
    const Instant middle = start + 1'296'000s;
    const auto page = [&store](const char *name, const MessageFilter &filter) {
        qsizetype rows = 0;
        const double taken = milliseconds([&] { rows = store->page(filter, {}, 100)->messages.size(); });
        std::printf("%-32s %9.2f ms of 100 ms: %.3f  (%lld rows)\n", name, taken, taken / 100,
                    static_cast<long long>(rows));
    };
    std::printf("\nFirst pages over %lld messages, against their limit:\n", static_cast<long long>(messages));
    page("all", {});
    page("a client by name", {.client = u"pc000077"_s});
    page("a client by id", {.client = u"GUID:6F1B7F0E-0000-4000-8000-000000000077"_s});
    page("nobody", {.client = u"nobody"_s});
    page("a topic", {.topic = 800});
    page("no such topic", {.topic = 801});
    page("a state", {.state = 313});
    page("no such state", {.state = 999});
    for (const auto severity :
         {StateSeverity::Success, StateSeverity::Info, StateSeverity::Warning, StateSeverity::Error}) {
        page(severityName(severity).data(), {.states = statesOfSeverity(severity)});
    }
    page("errors of half the time", {.states = statesOfSeverity(StateSeverity::Error), .from = middle});
    page("errors of the other half", {.states = statesOfSeverity(StateSeverity::Error), .to = middle});
    page("errors of one client", {.client = u"PC000077"_s, .states = statesOfSeverity(StateSeverity::Error)});
    page("before everything", {.to = start});
    const auto last = store->page({}, {}, 1)->next;
    const double following = milliseconds([&] { static_cast<void>(store->page({}, last, 100)); });
    std::printf("%-32s %9.2f ms\n", "a following page of all", following);

    const double taken = milliseconds([&] {
        qint64 after = 0;
        for (;;) {
            const auto some = store->arrivedAfter(after, 100'000, [](qint64) { return false; }).value();
            if (some.messages.isEmpty()) {
                break;
            }
            after = some.messages.last().arrival;
        }
    });
    std::printf("%-32s %9.0f ms\n", "everything, compact", taken);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int clients = argc == 2 ? QString::fromLocal8Bit(argv[1]).toInt() : 100'000;
    const double messages = clients * messagesOfEach;
    const QTemporaryDir folder;
    const QStringList names = writeFiles(folder.filePath(u"reports"_s), clients);
    const double bare = bareSeconds(emptySite(folder, u"bare.db"_s), names);
    const QString path = emptySite(folder, u"stored.db"_s);
    const double store = importSeconds(path, names, false);
    const double import = importSeconds(emptySite(folder, u"import.db"_s), names, true);
    std::printf("%.0f messages of %d clients, against nothing but the insertion of the same rows:\n",
                messages, clients);
    const auto print = [&](const char *name, double seconds) {
        std::printf("%-32s %9.0f messages/s: %.2f x as fast\n", name, messages / seconds, bare / seconds);
    };
    print("bare insertion", bare);
    print("the store, from read reports", store);
    print("import, reading of files included", import);
    lookThrough(path, static_cast<qint64>(messages));
    return 0;
}
