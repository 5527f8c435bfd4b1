// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timetext.h"
#include "ctl/table.h"
#include "ctl/verbs.h"
#include "schedule/occurrences.h"
#include "schedule/scheduletoken.h"
#include "wording/timewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace wk::ctl
{

using namespace Qt::StringLiterals;

namespace
{

struct OccurrencesVerb {
    Q_DECLARE_TR_FUNCTIONS(OccurrencesVerb)
};

std::vector<Span> occurrencesOf(const QList<ScheduleToken> &tokens, const ZoneClock &zone, const Span &range)
{
    std::vector<Span> spans;
    for (const ScheduleToken &token : tokens) {
        for (const Span &span : Occurrences(token.schedule, zone).sharingTimeWith(range)) {
            spans.push_back(span);
        }
    }
    if (tokens.size() > 1) {
        std::sort(spans.begin(), spans.end());
        spans.erase(std::unique(spans.begin(), spans.end()), spans.end());
    }
    return spans;
}

QByteArray asJson(const std::vector<Span> &spans)
{
    QByteArray json = "[";
    for (const Span &span : spans) {
        json += json.size() == 1 ? "" : ",\n ";
        json += "{\"start\": \"" + isoText(span.begin).toLatin1() + "\", \"end\": \""
            + isoText(span.end).toLatin1() + "\"}";
    }
    return json + "]\n";
}

QByteArray asTable(const std::vector<Span> &spans, const ZoneClock &zone)
{
    if (spans.empty()) {
        return OccurrencesVerb::tr("No occurrence in this range.").toUtf8() + '\n';
    }
    //: %1 a time zone
    Table table({OccurrencesVerb::tr("Start (%1)").arg(zone.name()), OccurrencesVerb::tr("End"),
                 OccurrencesVerb::tr("Length")});
    for (const Span &span : spans) {
        table.add({dateAndTimeWords(zone.toCivil(span.begin)), dateAndTimeWords(zone.toCivil(span.end)),
                   lengthWords(span.length())});
    }
    return table.text().toUtf8();
}

Answer run(const CommandLine &commandLine)
{
    const ZoneClock zone = commandLine.zone();
    const Span range = commandLine.range();
    const auto tokens = decodedTokens(commandLine.arguments().first());
    if (!tokens) {
        throw Failure::badInput(tokens.problem());
    }
    const auto spans = occurrencesOf(*tokens, zone, range);
    return {commandLine.json() ? asJson(spans) : asTable(spans, zone)};
}

} // namespace

Verb occurrencesVerb()
{
    Usage usage;
    usage.verb = u"occurrences"_s;
    usage.summary = OccurrencesVerb::tr("lists when schedule tokens occur");
    usage.arguments = u"STRING"_s;
    usage.options = {
        {u"zone"_s, u"ZONE"_s, OccurrencesVerb::tr("the client's time zone, IANA or Windows name"), true}};
    usage.options += rangeOptions(true);
    usage.options += jsonOption();
    usage.explanation = OccurrencesVerb::tr("Lists every occurrence that shares time with the range, "
                                            "complete and not merged. A start that a clock\n"
                                            "leaves out in spring is read with the offset before; one that "
                                            "it shows twice in autumn is the first.");
    usage.examples = {
        u"wkctl occurrences 00811A9E08221600 --zone Europe/Berlin --from 2026-01-01T00:00:00Z --to 2027-01-01T00:00:00Z"_s};
    return {usage, run};
}

} // namespace wk::ctl
