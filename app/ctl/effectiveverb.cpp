// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timetext.h"
#include "ctl/names.h"
#include "ctl/sitesource.h"
#include "ctl/table.h"
#include "ctl/verbs.h"
#include "planning/effectivewindows.h"
#include "wording/timewords.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

namespace wk::ctl
{

using namespace Qt::StringLiterals;
using nlohmann::ordered_json;

namespace
{

struct EffectiveVerb {
    Q_DECLARE_TR_FUNCTIONS(EffectiveVerb)
};

QByteArray asJson(const SiteSnapshot &site, ClientRow client, WorkKind kind,
                  const EffectiveWindows &effective)
{
    ordered_json answer{{"client", site.client(client).name.toStdString()},
                        {"resourceId", site.client(client).resourceId},
                        {"zone", site.zoneOf(client).name().toStdString()},
                        {"for", nameOf(kind).data()},
                        {"restricted", effective.restricted},
                        {"windows", ordered_json::array()}};
    for (const EffectiveWindow &window : effective.windows) {
        ordered_json entry{{"start", isoText(window.span.begin).toStdString()},
                           {"end", isoText(window.span.end).toStdString()},
                           {"sources", ordered_json::array()}};
        for (const WindowRow row : window.sources) {
            const CollectionWindow &source = site.window(row);
            entry["sources"].push_back({{"collectionId", site.collection(source.collection).id.toStdString()},
                                        {"windowId", source.window.id.toStdString()},
                                        {"name", source.window.name.toStdString()}});
        }
        answer["windows"].push_back(std::move(entry));
    }
    return QByteArray::fromStdString(answer.dump(1)) + '\n';
}

QByteArray asTable(const SiteSnapshot &site, ClientRow client, const EffectiveWindows &effective)
{
    if (!effective.restricted) {
        return EffectiveVerb::tr("No maintenance window applies to %1: it may be changed at any time.")
                   .arg(site.client(client).name)
                   .toUtf8()
            + '\n';
    }
    if (effective.windows.isEmpty()) {
        return EffectiveVerb::tr(
                   "%1 is restricted by maintenance windows, and none of them is open in this range.")
                   .arg(site.client(client).name)
                   .toUtf8()
            + '\n';
    }
    const ZoneClock &zone = site.zoneOf(client);
    //: %1 a time zone
    Table table({EffectiveVerb::tr("Start (%1)").arg(zone.name()), EffectiveVerb::tr("End"),
                 EffectiveVerb::tr("Length"), EffectiveVerb::tr("Sources")});
    for (const EffectiveWindow &window : effective.windows) {
        QStringList sources;
        for (const WindowRow row : window.sources) {
            const CollectionWindow &source = site.window(row);
            //: %1 a maintenance window, %2 the collection it is on
            sources.append(EffectiveVerb::tr("%1 (%2)").arg(source.window.name,
                                                            site.collection(source.collection).name));
        }
        table.add({dateAndTimeWords(zone.toCivil(window.span.begin)),
                   dateAndTimeWords(zone.toCivil(window.span.end)), lengthWords(window.span.length()),
                   sources.join(u", "_s)});
    }
    return table.text().toUtf8();
}

Answer run(const CommandLine &commandLine)
{
    const Span range = commandLine.range();
    const WorkKind kind = commandLine.kind();
    const SiteSnapshot site = siteOf(commandLine);
    const ClientRow client = clientOf(commandLine, site);
    const EffectiveWindows effective = effectiveWindows(site, client, kind, range);
    return {commandLine.json() ? asJson(site, client, kind, effective) : asTable(site, client, effective)};
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
        u"wkctl effective --document site.json --client LAGER-PC07 --from 2026-03-23T00:00:00Z --to 2026-04-07T00:00:00Z"_s};
    return {usage, run};
}

} // namespace wk::ctl
