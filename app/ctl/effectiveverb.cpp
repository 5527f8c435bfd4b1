// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timetext.h"
#include "ctl/names.h"
#include "ctl/sitesource.h"
#include "ctl/table.h"
#include "ctl/verbs.h"
#include "planning/effectivewindows.h"
#include "wording/oneline.h"
#include "wording/timewords.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

namespace wk::ctl {

using namespace Qt::StringLiterals;
using nlohmann::ordered_json;

namespace {

struct EffectiveVerb
{
    Q_DECLARE_TR_FUNCTIONS(EffectiveVerb)
};

/// More windows than anybody reads, and about as many as fit into memory.
constexpr qint64 mostWindows = 2000000;

ordered_json asJson(const SiteSnapshot &site, const EffectiveWindow &window)
{
    ordered_json entry{{"start", isoText(window.span.begin).toStdString()},
                       {"end", isoText(window.span.end).toStdString()},
                       {"sources", ordered_json::array()}};
    for (const WindowRow row : window.sources) {
        const CollectionWindow &source = site.window(row);
        entry["sources"].push_back({{"collectionId", site.collection(source.collection).id.toStdString()},
                                    {"windowId", source.window.id.toStdString()},
                                    {"name", source.window.name.toStdString()}});
    }
    return entry;
}

void writeJson(const SiteSnapshot &site, ClientRow client, WorkKind kind, const EffectiveWindows &effective,
               Output &output)
{
    const ordered_json head{{"client", site.client(client).name.toStdString()},
                            {"resourceId", site.client(client).resourceId},
                            {"zone", site.zoneOf(client).name().toStdString()},
                            {"for", nameOf(kind).data()},
                            {"restricted", effective.restricted}};
    // One window on a line, inside the object that the head begins.
    QByteArray json = QByteArray::fromStdString(head.dump());
    json.chop(1);
    json += ", \"windows\": [";
    const char *separator = "\n ";
    for (const EffectiveWindow &window : effective.windows) {
        json += separator + QByteArray::fromStdString(asJson(site, window).dump());
        separator = ",\n ";
        output.write(json);
        json.clear();
    }
    output.write(json + "]}\n");
}

QString sourcesOf(const SiteSnapshot &site, const EffectiveWindow &window)
{
    QStringList sources;
    for (const WindowRow row : window.sources) {
        const CollectionWindow &source = site.window(row);
        //: %1 a maintenance window, %2 the collection it is on
        sources.append(
            EffectiveVerb::tr("%1 (%2)").arg(source.window.name, site.collection(source.collection).name));
    }
    return sources.join(u", "_s);
}

void writeTable(const SiteSnapshot &site, ClientRow client, const EffectiveWindows &effective, Output &output)
{
    if (effective.windows.isEmpty()) {
        const QString sentence = effective.restricted
            ? EffectiveVerb::tr(
                "%1 is restricted by maintenance windows, and none of them is open in this range.")
            : EffectiveVerb::tr("No maintenance window applies to %1: it may be changed at any time.");
        output.write(inOneLine(sentence.arg(site.client(client).name)).toUtf8() + '\n');
        return;
    }
    const ZoneClock &zone = site.zoneOf(client);
    //: %1 a time zone
    WrittenTable table({EffectiveVerb::tr("Start (%1)").arg(zone.name()), EffectiveVerb::tr("End"),
                        EffectiveVerb::tr("Length"), EffectiveVerb::tr("Sources")},
                       output);
    for (const EffectiveWindow &window : effective.windows) {
        table.add({dateAndTimeWords(zone.toCivil(window.span.begin)),
                   dateAndTimeWords(zone.toCivil(window.span.end)), lengthWords(window.span.length()),
                   sourcesOf(site, window)});
    }
    table.finish();
}

ExitCode run(const CommandLine &commandLine, Output &output)
{
    const Span range = commandLine.range();
    const WorkKind kind = commandLine.kind();
    const SiteSnapshot site = siteOf(commandLine);
    const ClientRow client = clientOf(commandLine, site);
    if (mostEffectiveWindows(site, client, kind, range) > mostWindows) {
        throw Failure::wrongUsage(
            u"--to"_s,
            EffectiveVerb::tr("the range may hold more than %L1 windows; a shorter one will do")
                .arg(mostWindows));
    }
    const EffectiveWindows effective = effectiveWindows(site, client, kind, range);
    commandLine.json() ? writeJson(site, client, kind, effective, output)
                       : writeTable(site, client, effective, output);
    return ExitCode::Done;
}

} // namespace

Verb effectiveVerb()
{
    Usage usage;
    usage.verb = u"effective"_s;
    usage.summary = EffectiveVerb::tr("shows when a client may be changed");
    usage.options = clientOptions() + rangeOptions(true);
    usage.options.append({u"for"_s, u"program|update|taskSequence"_s,
                          EffectiveVerb::tr("the kind of work; program if not given"), false});
    usage.options += jsonOption();
    usage.explanation =
        EffectiveVerb::tr("Merges the maintenance windows of all collections that the client is a direct "
                          "member of: windows that\n"
                          "overlap or touch are one. Subcollections inherit none. Software updates look at "
                          "windows for updates if\n"
                          "the client has any, else at general ones; task sequences likewise.");
    usage.examples = {
        u"wkctl effective --database munich.wk --client LAGER-PC07 --from 2026-03-23T00:00:00Z --to 2026-04-07T00:00:00Z"_s};
    return {usage, run};
}

} // namespace wk::ctl
