// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timetext.h"
#include "ctl/table.h"
#include "ctl/verbs.h"
#include "schedule/occurrences.h"
#include "schedule/scheduletoken.h"
#include "wording/timewords.h"

#include <QCoreApplication>

#include <iterator>
#include <optional>
#include <vector>

namespace wk::ctl {

using namespace Qt::StringLiterals;

namespace {

struct OccurrencesVerb
{
    Q_DECLARE_TR_FUNCTIONS(OccurrencesVerb)
};

/// The occurrences of several tokens in a range, in order, equal ones once; one after the other, since there
/// may be more than fit into memory.
class OccurrencesOfAll
{
public:
    OccurrencesOfAll(const QList<ScheduleToken> &tokens, const ZoneClock &zone, const Span &range)
    {
        for (const ScheduleToken &token : tokens) {
            m_iterators.push_back(Occurrences(token.schedule, zone).sharingTimeWith(range).begin());
        }
    }

    [[nodiscard]] std::optional<Span> next()
    {
        std::optional<Span> earliest;
        for (const auto &iterator : m_iterators) {
            if (iterator != std::default_sentinel && (!earliest || *iterator < *earliest)) {
                earliest = *iterator;
            }
        }
        for (auto &iterator : m_iterators) {
            if (iterator != std::default_sentinel && *iterator == earliest) {
                ++iterator;
            }
        }
        return earliest;
    }

private:
    std::vector<OccurrenceRange::Iterator> m_iterators;
};

void writeJson(OccurrencesOfAll occurrences, Output &output)
{
    QByteArray json = "[";
    const char *separator = "";
    while (const auto span = occurrences.next()) {
        json += separator;
        json += R"({"start": ")" + isoText(span->begin).toLatin1() + R"(", "end": ")"
            + isoText(span->end).toLatin1() + R"("})";
        separator = ",\n ";
        if (json.size() > 1 << 16) {
            output.write(json);
            json.clear();
        }
    }
    output.write(json + "]\n");
}

void writeTable(OccurrencesOfAll occurrences, const ZoneClock &zone, Output &output)
{
    auto span = occurrences.next();
    if (!span) {
        output.write(OccurrencesVerb::tr("No occurrence in this range.").toUtf8() + '\n');
        return;
    }
    //: %1 a time zone
    WrittenTable table({OccurrencesVerb::tr("Start (%1)").arg(zone.name()), OccurrencesVerb::tr("End"),
                        OccurrencesVerb::tr("Length")},
                       output);
    for (; span; span = occurrences.next()) {
        table.add({dateAndTimeWords(zone.toCivil(span->begin)), dateAndTimeWords(zone.toCivil(span->end)),
                   lengthWords(span->length())});
    }
    table.finish();
}

ExitCode run(const CommandLine &commandLine, Output &output)
{
    const ZoneClock zone = commandLine.zone();
    const Span range = commandLine.range();
    const auto tokens = decodedTokens(commandLine.arguments().first());
    if (!tokens) {
        throw Failure::badInput(tokens.problem());
    }
    const OccurrencesOfAll occurrences(*tokens, zone, range);
    commandLine.json() ? writeJson(occurrences, output) : writeTable(occurrences, zone, output);
    return ExitCode::Done;
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
