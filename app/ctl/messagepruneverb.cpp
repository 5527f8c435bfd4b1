// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timetext.h"
#include "ctl/table.h"
#include "ctl/verbs.h"
#include "wiring/messagedatabase.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

namespace wk::ctl {

using namespace Qt::StringLiterals;
using nlohmann::ordered_json;

namespace {

struct MessagePruneVerb
{
    Q_DECLARE_TR_FUNCTIONS(MessagePruneVerb)
};

std::chrono::days ageOf(const CommandLine &commandLine)
{
    const auto longest = static_cast<quint64>(longestRetention.count());
    return std::chrono::days{commandLine.number(u"older-than"_s, 1, longest)};
}

void writeTable(const RetentionPreview &found, qint64 deleted, Output &output)
{
    const auto number = [](qint64 value) { return QString::number(value); };
    Table table({MessagePruneVerb::tr("State messages"), MessagePruneVerb::tr("Number")});
    table.add({MessagePruneVerb::tr("Older than that"), number(found.messages)});
    table.add({MessagePruneVerb::tr("Clients they are of"), number(found.clients)});
    table.add({MessagePruneVerb::tr("Clients without any other"), number(found.clientsWithoutMessage)});
    table.add({MessagePruneVerb::tr("Deleted"), number(deleted)});
    output.write(table.takeText());
}

void writeJson(const RetentionPreview &found, qint64 deleted, Output &output)
{
    ordered_json json{{"messages", found.messages},
                      {"oldest", nullptr},
                      {"clients", found.clients},
                      {"clientsWithoutMessage", found.clientsWithoutMessage},
                      {"deleted", deleted}};
    if (found.oldest) {
        json["oldest"] = isoText(std::chrono::floor<std::chrono::seconds>(*found.oldest)).toStdString();
    }
    output.write(QByteArray::fromStdString(json.dump(1)) + '\n');
}

ExitCode run(const Clock &clock, const CommandLine &commandLine, Output &output)
{
    const Instant limit = olderThan(ageOf(commandLine), commandLine.now(clock));
    const auto store = valueOf(openRetention(commandLine.value(u"database"_s)));
    const RetentionPreview found = valueOf(store->previewOlderThan(limit));
    const bool isTrial = commandLine.has(u"dry-run"_s);
    const qint64 deleted = isTrial ? 0 : valueOf(store->deleteOlderThan(limit, {}));
    commandLine.json() ? writeJson(found, deleted, output) : writeTable(found, deleted, output);
    return ExitCode::Done;
}

} // namespace

Verb messagePruneVerb(const Clock &clock)
{
    Usage usage;
    usage.verb = u"messages prune"_s;
    usage.summary = MessagePruneVerb::tr("deletes old state messages");
    usage.options = {databaseOption(true),
                     {u"older-than"_s, u"DAYS"_s,
                      MessagePruneVerb::tr("deletes messages with a message time before so many days ago"),
                      true},
                     {u"dry-run"_s, {}, MessagePruneVerb::tr("only tells what would be deleted"), false},
                     nowOption(),
                     jsonOption()};
    usage.explanation = MessagePruneVerb::tr(
        "Deletes the state messages that clients sent before so many days ago, for good. Messages from the\n"
        "future are kept. It is done in small steps, so that a fallback status point can go on handing over\n"
        "what it receives. It changes nothing about how long the site keeps its messages by itself.");
    usage.examples = {u"wkctl messages prune --database munich.wk --older-than 90 --dry-run"_s};
    return {usage, [&clock](const CommandLine &commandLine, Output &output) {
                return run(clock, commandLine, output);
            }};
}

} // namespace wk::ctl
