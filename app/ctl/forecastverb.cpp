// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timetext.h"
#include "ctl/names.h"
#include "ctl/sitesource.h"
#include "ctl/table.h"
#include "ctl/verbs.h"
#include "planning/forecast.h"
#include "wording/forecastwords.h"
#include "wording/oneline.h"
#include "wording/timewords.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

namespace wk::ctl {

using namespace Qt::StringLiterals;
using nlohmann::ordered_json;

namespace {

struct ForecastVerb
{
    Q_DECLARE_TR_FUNCTIONS(ForecastVerb)
};

ordered_json orNull(const std::optional<Instant> &instant)
{
    return instant ? ordered_json(isoText(*instant).toStdString()) : ordered_json(nullptr);
}

QByteArray asJson(const SiteSnapshot &site, ClientRow client, const QList<ForecastRow> &rows)
{
    ordered_json answer{{"client", site.client(client).name.toStdString()},
                        {"forecast", ordered_json::array()}};
    for (const ForecastRow &row : rows) {
        ordered_json entry;
        entry["deploymentId"] = row.deploymentId.toStdString();
        entry["name"] = row.name.toStdString();
        entry["for"] = nameOf(row.kind).data();
        entry["item"] = row.item ? ordered_json(row.item->toStdString()) : ordered_json(nullptr);
        entry["outcome"] = nameOf(row.outcome).data();
        entry["acceptedAt"] = orNull(row.acceptedAt);
        entry["runsFrom"] = orNull(row.runsFrom);
        entry["runsUntil"] = orNull(row.runsUntil);
        entry["restart"] =
            ordered_json::object({{"needed", row.restartNeeded}, {"at", orNull(row.restartAt)}});
        entry["reason"] = nameOf(row.reason).data();
        entry["warnings"] = ordered_json::array();
        for (const ForecastWarning warning : row.warnings) {
            entry["warnings"].push_back(nameOf(warning).data());
        }
        answer["forecast"].push_back(std::move(entry));
    }
    return QByteArray::fromStdString(answer.dump(1)) + '\n';
}

QString restartCell(const ForecastRow &row, const ZoneClock &zone)
{
    if (!row.restartNeeded) {
        //: no restart
        return ForecastVerb::tr("none");
    }
    if (row.restartAt) {
        return dateAndTimeWords(zone.toCivil(*row.restartAt));
    }
    //: of a restart
    return row.outcome == Outcome::Runs ? ForecastVerb::tr("never")
                                        //: of a restart
                                        : ForecastVerb::tr("needed");
}

QByteArray asTable(const SiteSnapshot &site, ClientRow client, const QList<ForecastRow> &rows, Instant from)
{
    if (rows.isEmpty()) {
        const QString sentence = ForecastVerb::tr("No mandatory deployment targets %1.");
        return inOneLine(sentence.arg(site.client(client).name)).toUtf8() + '\n';
    }
    const ZoneClock &zone = site.zoneOf(client);
    const auto shown = [&zone](const std::optional<Instant> &instant) {
        return instant ? dateAndTimeWords(zone.toCivil(*instant)) : QString();
    };
    //: %1 a time zone
    const QString runsFrom = ForecastVerb::tr("Runs from (%1)").arg(zone.name());
    Table table({ForecastVerb::tr("ID"), ForecastVerb::tr("Deployment"), ForecastVerb::tr("Kind"),
                 ForecastVerb::tr("Outcome"), runsFrom, ForecastVerb::tr("Until"),
                 ForecastVerb::tr("Restart"), ForecastVerb::tr("Why")});
    for (const ForecastRow &row : rows) {
        QStringList why{forecastSentence(row, zone, from)};
        for (const ForecastWarning warning : row.warnings) {
            why.append(warningSentence(warning, row, zone));
        }
        //: %1 a deployment, %2 one of its updates
        const QString what = row.item ? ForecastVerb::tr("%1: %2").arg(row.name, *row.item) : row.name;
        table.add({row.deploymentId, what, kindWords(row.kind), outcomeWords(row.outcome),
                   shown(row.runsFrom), shown(row.runsUntil), restartCell(row, zone), joinedSentences(why)});
    }
    return table.takeText();
}

ExitCode run(const CommandLine &commandLine, Output &output)
{
    const Span range = commandLine.range();
    const SiteSnapshot site = siteOf(commandLine);
    const ClientRow client = clientOf(commandLine, site);
    const QList<ForecastRow> rows = forecast(site, client, range);
    output.write(commandLine.json() ? asJson(site, client, rows) : asTable(site, client, rows, range.begin));
    return ExitCode::Done;
}

} // namespace

Verb forecastVerb()
{
    Usage usage;
    usage.verb = u"forecast"_s;
    usage.summary = ForecastVerb::tr("forecasts what a client will run, when, or why never");
    usage.options = clientOptions() + rangeOptions(false);
    usage.options += jsonOption();
    usage.explanation = ForecastVerb::tr(
        "Plays through what the client does with its mandatory deployments: what fits into which effective\n"
        "maintenance window, in which order, when it restarts, and what never gets its turn within five "
        "years.");
    usage.examples = {
        u"wkctl forecast --database munich.wk --client LAGER-PC07 --from 2026-03-01T00:00:00Z"_s};
    return {usage, run};
}

} // namespace wk::ctl
