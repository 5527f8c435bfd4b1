// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "ctl/table.h"
#include "ctl/verbs.h"
#include "messages/reportfiles.h"
#include "wiring/messagedatabase.h"
#include "wording/problemwords.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <optional>

namespace wk::ctl {

using namespace Qt::StringLiterals;
using nlohmann::ordered_json;

namespace {

struct MessageImportVerb
{
    Q_DECLARE_TR_FUNCTIONS(MessageImportVerb)
};

/// One call of the import: its files, read piece by piece, and what became of them.
class MessageImport
{
public:
    MessageImport(QStringList names, Instant received, QString server, bool skipsBad)
        : m_files(std::move(names)), m_received(received), m_server(std::move(server)), m_skipsBad(skipsBad)
    { }

    /// The next reports to store; the problem of the first file that is refused, if that makes it fail.
    Result<QList<ReportArrival>> next()
    {
        QList<ReportArrival> arrivals;
        while (arrivals.isEmpty()) {
            const QList<ReportFile> files = m_files.next();
            if (files.isEmpty()) {
                break;
            }
            for (const ReportFile &file : files) {
                take(file, arrivals);
            }
            if (refusal()) {
                return *refusal();
            }
        }
        return arrivals;
    }
    /// Looks through what is left, for what is wrong with it.
    void readOn()
    {
        QList<ReportArrival> unused;
        for (QList<ReportFile> files = m_files.next(); !files.isEmpty(); files = m_files.next()) {
            for (const ReportFile &file : files) {
                take(file, unused);
            }
            unused.clear();
        }
    }

    [[nodiscard]] std::optional<Problem> refusal() const
    {
        return m_problems.isEmpty() || m_skipsBad ? std::nullopt : std::optional(m_problems.first());
    }
    void setStored(const StoredCounts &counts) { m_counts = counts; }
    void writeJson(Output &output) const;
    void writeTables(Output &output) const;

private:
    void take(const ReportFile &file, QList<ReportArrival> &arrivals)
    {
        ++m_fileCount;
        if (!file.report) {
            m_problems.append(file.report.problem());
            return;
        }
        m_messageCount += file.report->messages.size();
        arrivals.append({*file.report, file.body, m_received, m_server});
    }

    ReportFiles m_files;
    Instant m_received;
    QString m_server;
    bool m_skipsBad;
    qint64 m_fileCount = 0;
    qint64 m_messageCount = 0;
    StoredCounts m_counts;
    QList<Problem> m_problems; ///< of the files that are refused, one each
};

void MessageImport::writeJson(Output &output) const
{
    ordered_json json{{"files", m_fileCount},         {"messages", m_messageCount},
                      {"stored", m_counts.stored},    {"duplicates", m_counts.duplicates},
                      {"refused", m_problems.size()}, {"problems", ordered_json::array()}};
    for (const Problem &problem : m_problems) {
        json["problems"].push_back({{"file", problem.place.file.toStdString()},
                                    {"code", codeName(problem.code).data()},
                                    {"message", problemWords(problem).toStdString()}});
    }
    output.write(QByteArray::fromStdString(json.dump(1)) + '\n');
}

void MessageImport::writeTables(Output &output) const
{
    if (refusal()) {
        output.write(MessageImportVerb::tr("Nothing was stored. What was read:").toUtf8() + "\n\n");
    }
    Table counts({MessageImportVerb::tr("Files"), MessageImportVerb::tr("Messages"),
                  MessageImportVerb::tr("Stored"), MessageImportVerb::tr("Duplicates"),
                  MessageImportVerb::tr("Refused files")});
    counts.add({QString::number(m_fileCount), QString::number(m_messageCount),
                QString::number(m_counts.stored), QString::number(m_counts.duplicates),
                QString::number(m_problems.size())});
    output.write(counts.takeText());
    if (!m_problems.isEmpty()) {
        output.write("\n");
        WrittenTable problems({MessageImportVerb::tr("File"), MessageImportVerb::tr("What is wrong")},
                              output);
        for (const Problem &problem : m_problems) {
            problems.add({problem.place.file, problemWords(problem)});
        }
        problems.finish();
    }
}

Result<StoredCounts> stored(MessageImport &import, const QString &database)
{
    const auto archive = openMessageArchive(database);
    return archive ? (*archive)->import([&import] { return import.next(); })
                   : Result<StoredCounts>(archive.problem());
}

/// Stores what the import reads; gives what is wrong with the database. Bad input comes before that.
std::optional<Problem> store(MessageImport &import, const QString &database)
{
    const auto counts = stored(import, database);
    import.readOn();
    if (counts) {
        import.setStored(*counts);
        return {};
    }
    return import.refusal() ? std::nullopt : std::optional(counts.problem());
}

ExitCode run(const Clock &clock, const CommandLine &commandLine, Output &output)
{
    const QString server = commandLine.value(u"fsp"_s);
    if (commandLine.has(u"fsp"_s) && server.isEmpty()) {
        throw Failure::wrongUsage(u"--fsp"_s, MessageImportVerb::tr("the name of a server is empty"));
    }
    const auto files = reportFilesAt(commandLine.arguments());
    if (!files) {
        throw Failure::badInput(files.problem());
    }
    MessageImport import(*files, clock.now(), server, commandLine.has(u"skip-bad"_s));
    if (const auto problem = store(import, commandLine.value(u"database"_s))) {
        throw Failure::ofDatabase(*problem);
    }
    commandLine.json() ? import.writeJson(output) : import.writeTables(output);
    if (const auto refusal = import.refusal()) {
        output.finish();
        throw Failure::badInput(*refusal);
    }
    return ExitCode::Done;
}

} // namespace

Verb messageImportVerb(const Clock &clock)
{
    Usage usage;
    usage.verb = u"messages import"_s;
    usage.summary = MessageImportVerb::tr("takes the reports of clients into a database");
    usage.arguments = u"PATH..."_s;
    usage.takesSeveral = true;
    usage.options = {
        databaseOption(true),
        {u"fsp"_s, u"SERVERNAME"_s,
         MessageImportVerb::tr("the fallback status point that the reports came through"), false},
        {u"skip-bad"_s,
         {},
         MessageImportVerb::tr("leaves out files that are no report instead of refusing everything"),
         false},
        jsonOption()};
    usage.explanation = MessageImportVerb::tr(
        "Reads report files, as clients send them to a fallback status point. A folder stands for the .smx\n"
        "and .xml in it, by their names; folders below it are not looked at. All of them are one "
        "transaction,\n"
        "received now. A message that is stored already is counted as a duplicate and not stored again. "
        "Tells\n"
        "all that is wrong, also where nothing was stored.");
    usage.examples = {
        u"wkctl messages import inbox --database munich.wk"_s,
        u"wkctl messages import a.smx b.smx --database munich.wk --fsp SMSFSP01 --skip-bad --json"_s};
    return {usage, [&clock](const CommandLine &commandLine, Output &output) {
                return run(clock, commandLine, output);
            }};
}

} // namespace wk::ctl
