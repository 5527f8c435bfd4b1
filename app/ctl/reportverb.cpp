// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/sitesource.h"
#include "ctl/table.h"
#include "ctl/verbs.h"
#include "reports/csvtext.h"
#include "reports/windowsreport.h"
#include "wording/reportwords.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

namespace wk::ctl {

using namespace Qt::StringLiterals;
using nlohmann::ordered_json;

namespace {

struct ReportVerb
{
    Q_DECLARE_TR_FUNCTIONS(ReportVerb)
};

enum class Format { Table, Json, Csv };

using Parameters = std::map<ReportParameter, QString>;

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

Parameters parametersOf(const CommandLine &commandLine, const ReportKind &kind)
{
    Parameters parameters;
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
    return plainText(value).toStdString();
}

void writeJson(const Report &report, const Parameters &parameters, Output &output)
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

void writeCsv(const Report &report, Output &output)
{
    QStringList titles;
    for (const ReportColumn column : report.columns) {
        titles.append(columnTitle(column));
    }
    QList<QStringList> rows;
    for (const QList<ReportValue> &row : report.rows) {
        QStringList cells;
        for (const ReportValue &value : row) {
            cells.append(plainText(value));
        }
        rows.append(cells);
    }
    output.write(csvText(titles, rows));
}

void writeTable(const Report &report, const ZoneClock &zone, Output &output)
{
    if (report.rows.isEmpty()) {
        output.write(ReportVerb::tr("The report has no rows.").toUtf8() + '\n');
        return;
    }
    QStringList titles;
    for (const ReportColumn column : report.columns) {
        const bool isTime = column == ReportColumn::NextStart || column == ReportColumn::NextEnd;
        //: %1 the title of a column of times, %2 the time zone they are in
        titles.append(isTime ? ReportVerb::tr("%1 (%2)").arg(columnTitle(column), zone.name())
                             : columnTitle(column));
    }
    WrittenTable table(titles, output);
    for (const QList<ReportValue> &row : report.rows) {
        QStringList cells;
        for (const ReportValue &value : row) {
            cells.append(shownText(value, zone));
        }
        table.add(cells);
    }
    table.finish();
}

ExitCode run(const Clock &clock, const CommandLine &commandLine, Output &output)
{
    const ReportKind kind = kindOf(commandLine);
    const Parameters parameters = parametersOf(commandLine, kind);
    const Format format = formatOf(commandLine);
    const Instant now = commandLine.now(clock);
    const SiteSnapshot site = siteOf(commandLine);
    const ClientRow client = clientOf(site, parameters.at(ReportParameter::Client));
    const Report report = maintenanceWindowsForClient(site, client, now);
    switch (format) {
    case Format::Table: writeTable(report, site.zoneOf(client), output); break;
    case Format::Json: writeJson(report, parameters, output); break;
    case Format::Csv: writeCsv(report, output); break;
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
        "names in every language, a table the times of the client's clock. maintenance-windows-for-client\n"
        "needs the client, by name or resource id, and tells of each of its windows when it is open by\n"
        "itself: now, or else next.");
    usage.examples = {
        u"wkctl report maintenance-windows-for-client --database munich.wk --param client=LAGER-PC07"_s,
        u"wkctl report maintenance-windows-for-client --document site.json --param client=LAGER-PC07 --format csv"_s};
    return {usage, [&clock](const CommandLine &commandLine, Output &output) {
                return run(clock, commandLine, output);
            }};
}

} // namespace wk::ctl
