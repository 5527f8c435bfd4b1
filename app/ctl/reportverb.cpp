// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/messagesource.h"
#include "ctl/sitesource.h"
#include "ctl/table.h"
#include "ctl/verbs.h"
#include "reports/reportparameters.h"
#include "reports/windowsreport.h"
#include "wording/problemwords.h"
#include "wording/reportwords.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace wk::ctl {

using namespace Qt::StringLiterals;
using nlohmann::ordered_json;

namespace {

struct ReportVerb
{
    Q_DECLARE_TR_FUNCTIONS(ReportVerb)
};

enum class Format { Table, Json, Csv };

QStringList parameterNames(const ReportKind &kind)
{
    QStringList names;
    for (const ReportParameter parameter : kind.required + kind.optional) {
        names.append(parameterName(parameter));
    }
    return names;
}

ExitCode list(const CommandLine &commandLine, Output &output)
{
    if (!commandLine.json()) {
        Table table({ReportVerb::tr("Report"), ReportVerb::tr("Title"), ReportVerb::tr("Parameters")});
        for (const ReportKind &kind : reportKinds()) {
            table.add({reportName(kind.id), reportTitle(kind.id), parameterNames(kind).join(u", "_s)});
        }
        output.write(table.takeText());
        return ExitCode::Done;
    }
    ordered_json reports = ordered_json::array();
    for (const ReportKind &kind : reportKinds()) {
        ordered_json parameters = ordered_json::array();
        for (const QString &name : parameterNames(kind)) {
            parameters.push_back(name.toStdString());
        }
        reports.push_back({{"id", reportName(kind.id).data()},
                           {"title", reportTitle(kind.id).toStdString()},
                           {"parameters", parameters}});
    }
    output.write(QByteArray::fromStdString(reports.dump(1)) + '\n');
    return ExitCode::Done;
}

ReportKind kindOf(const CommandLine &commandLine)
{
    const QString &name = commandLine.arguments().first();
    const auto id = reportNamed(name);
    if (!id) {
        throw Failure::wrongUsage(
            name, ReportVerb::tr("this report is not known; wkctl report list names those there are"));
    }
    return reportKind(*id);
}

ReportParameters parametersOf(const CommandLine &commandLine, const ReportKind &kind)
{
    ReportParameters parameters;
    for (const QString &given : commandLine.values(u"param"_s)) {
        const QString name = given.section(u'=', 0, 0);
        const QString where = u"--param "_s + name;
        if (!given.contains(u'=')) {
            throw Failure::wrongUsage(where, ReportVerb::tr("this parameter lacks its value"));
        }
        const QList<ReportParameter> known = kind.required + kind.optional;
        const auto parameter = std::find_if(known.begin(), known.end(), [&name](ReportParameter each) {
            return name == parameterName(each);
        });
        if (parameter == known.end()) {
            throw Failure::wrongUsage(where,
                                      //: %1 names of parameters
                                      ReportVerb::tr("this report has no such parameter; it takes %1")
                                          .arg(parameterNames(kind).join(u", "_s)));
        }
        if (!parameters.emplace(*parameter, given.section(u'=', 1)).second) {
            throw Failure::wrongUsage(where, ReportVerb::tr("this parameter is given twice"));
        }
    }
    for (const ReportParameter parameter : kind.required) {
        if (!parameters.contains(parameter)) {
            throw Failure::wrongUsage(u"--param "_s + parameterName(parameter),
                                      ReportVerb::tr("this parameter is required"));
        }
    }
    return parameters;
}

Format formatOf(const CommandLine &commandLine)
{
    const QString name = commandLine.value(u"format"_s);
    if (!commandLine.has(u"format"_s)) {
        return commandLine.json() ? Format::Json : Format::Table;
    }
    if (name != "json"_L1 && name != "csv"_L1) {
        throw Failure::wrongUsage(u"--format"_s, ReportVerb::tr("'%1' is neither json nor csv").arg(name));
    }
    if (name == "csv"_L1 && commandLine.json()) {
        throw Failure::wrongUsage(u"--format, --json"_s, ReportVerb::tr("only one format is possible"));
    }
    return name == "json"_L1 ? Format::Json : Format::Csv;
}

ClientRow clientOf(const SiteSnapshot &site, const QString &name)
{
    const auto client = site.clientNamed(name);
    if (!client) {
        throw Failure::badInput(client.problem(), u"--param client"_s);
    }
    return *client;
}

ordered_json asJson(const ReportValue &value)
{
    if (std::holds_alternative<std::monostate>(value)) {
        return nullptr;
    }
    if (const bool *yes = std::get_if<bool>(&value)) {
        return *yes;
    }
    if (const qint64 *number = std::get_if<qint64>(&value)) {
        return *number;
    }
    if (const auto *percent = std::get_if<PercentInCell>(&value)) {
        return static_cast<double>(percent->tenths) / 10;
    }
    return plainText(value).toStdString();
}

void writeJson(const Report &report, const ReportParameters &parameters, Output &output)
{
    ordered_json given = ordered_json::object();
    for (const auto &[parameter, value] : parameters) {
        given[parameterName(parameter).data()] = value.toStdString();
    }
    const ordered_json head{{"report", reportName(report.id).data()}, {"parameters", given}};
    // One row on a line, inside the object that the head begins.
    QByteArray json = QByteArray::fromStdString(head.dump());
    json.chop(1);
    json += ", \"rows\": [";
    const char *separator = "\n ";
    for (const QList<ReportValue> &row : report.rows) {
        ordered_json entry = ordered_json::object();
        for (qsizetype i = 0; i < row.size(); ++i) {
            entry[columnName(report.columns[i]).data()] = asJson(row[i]);
        }
        json += separator + QByteArray::fromStdString(entry.dump());
        separator = ",\n ";
        output.write(json);
        json.clear();
    }
    output.write(json + "]}\n");
}

void writeTable(const Report &report, const ZoneClock &zone, Output &output)
{
    if (report.rows.isEmpty()) {
        output.write(ReportVerb::tr("The report has no rows.").toUtf8() + '\n');
        return;
    }
    QStringList titles;
    for (const ReportColumn column : report.columns) {
        const bool isTime = isTimeColumn(column);
        //: %1 the title of a column of times, %2 the time zone they are in
        titles.append(isTime ? ReportVerb::tr("%1 (%2)").arg(columnTitle(column), zone.name())
                             : columnTitle(column));
    }
    WrittenTable table(titles, output);
    for (const QList<ReportValue> &row : report.rows) {
        QStringList cells;
        for (qsizetype i = 0; i < row.size(); ++i) {
            cells.append(shownText(report.columns[i], row[i], zone));
        }
        table.add(cells);
    }
    table.finish();
}

/// A report with the zone its table shows times in.
struct MadeReport
{
    Report report;
    ZoneClock zone;
};

MadeReport windowsReport(const CommandLine &commandLine, const ReportParameters &parameters, Instant now)
{
    const SiteSnapshot site = siteOf(commandLine);
    const ClientRow client = clientOf(site, parameters.at(ReportParameter::Client));
    return {maintenanceWindowsForClient(site, client, now), site.zoneOf(client)};
}

/// Throws a Failure: bad input, or wrong usage for a range that does not end after its start.
ReportQuestion question(const ReportParameters &parameters, const SiteSnapshot &site,
                        const MessageTable &messages)
{
    const auto read = questionOf(parameters, site, messages);
    if (read) {
        return *read;
    }
    Problem problem = read.problem();
    const QString where = u"--param "_s + std::exchange(problem.place.field, {});
    if (problem.code == ProblemCode::EmptyRange) {
        throw Failure::wrongUsage(where, problemWords(problem));
    }
    throw Failure::badInput(problem, where);
}

MadeReport reportOfMessages(const CommandLine &commandLine, ReportId id, const ReportParameters &parameters)
{
    if (commandLine.has(u"document"_s)) {
        throw Failure::wrongUsage(
            u"--document"_s,
            ReportVerb::tr("this report is made of state messages, which a document has not"));
    }
    const SiteSnapshot site = siteOf(commandLine);
    const MessageTable messages = messagesOf(commandLine);
    const ReportQuestion asked = question(parameters, site, messages);
    const ClientsInReports clients(site, messages);
    return {healthReport(id, clients, healthOf(messages, asked.from, asked.to), asked), site.zone()};
}

ExitCode run(const Clock &clock, const CommandLine &commandLine, Output &output)
{
    const ReportKind kind = kindOf(commandLine);
    const ReportParameters parameters = parametersOf(commandLine, kind);
    const Format format = formatOf(commandLine);
    const Instant now = commandLine.now(clock);
    const MadeReport made = kind.id == ReportId::MaintenanceWindowsForClient
        ? windowsReport(commandLine, parameters, now)
        : reportOfMessages(commandLine, kind.id, parameters);
    switch (format) {
    case Format::Table: writeTable(made.report, made.zone, output); break;
    case Format::Json: writeJson(made.report, parameters, output); break;
    case Format::Csv: output.write(csvOf(made.report)); break;
    }
    return ExitCode::Done;
}

} // namespace

Verb reportListVerb()
{
    Usage usage;
    usage.verb = u"report list"_s;
    usage.summary = ReportVerb::tr("lists the reports there are");
    usage.options = {jsonOption()};
    usage.explanation = ReportVerb::tr("Lists the reports with their parameters.");
    usage.examples = {u"wkctl report list --json"_s};
    return {usage, list};
}

Verb reportVerb(const Clock &clock)
{
    Usage usage;
    usage.verb = u"report"_s;
    usage.summary = ReportVerb::tr("prints a report");
    usage.arguments = u"ID"_s;
    usage.options = siteOptions();
    usage.options +=
        {{u"param"_s, u"NAME=VALUE"_s,
          ReportVerb::tr("a parameter of the report; may be given several times"), false, true},
         {u"format"_s, u"json|csv"_s,
          ReportVerb::tr("JSON as with --json, or CSV for spreadsheets; a table if not given"), false},
         nowOption(),
         jsonOption()};
    usage.explanation = ReportVerb::tr(
        "Prints one of the reports that wkctl report list names. JSON and CSV hold times in UTC and the "
        "same\n"
        "names in every language, a table the times of the client's clock, or of the site's.\n\n"
        "Reports on deployment, assignment and issues are made of the state messages in the database;\n"
        "site, collection (an id: its direct members), client (a name or an id), from and to narrow them\n"
        "down: with from and to as if there were no other messages.\n\n"
        "maintenance-windows-for-client needs the client, by name or resource id, and tells of each of its\n"
        "windows when it is open by itself: now, or else next.");
    usage.examples = {
        u"wkctl report client-deployment-failure --database munich.wk --param site=MUC --format csv"_s,
        u"wkctl report maintenance-windows-for-client --database munich.wk --param client=LAGER-PC07"_s,
        u"wkctl report maintenance-windows-for-client --document site.json --param client=LAGER-PC07 --format csv"_s};
    return {usage, [&clock](const CommandLine &commandLine, Output &output) {
                return run(clock, commandLine, output);
            }};
}

} // namespace wk::ctl
