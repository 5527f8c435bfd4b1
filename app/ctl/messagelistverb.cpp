// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nearmatches.h"
#include "core/timetext.h"
#include "ctl/table.h"
#include "ctl/verbs.h"
#include "wiring/messagedatabase.h"
#include "wiring/sitedatabase.h"

#include <QCoreApplication>
#include <QLocale>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>

namespace wk::ctl {

using namespace Qt::StringLiterals;
using nlohmann::ordered_json;

namespace {

struct MessageListVerb
{
    Q_DECLARE_TR_FUNCTIONS(MessageListVerb)
};

constexpr qsizetype usualLimit = 100;
/// So many are held in memory at once.
constexpr qsizetype mostAtOnce = 1000;

qint32 numberFrom(const CommandLine &commandLine, const QString &option, qint32 least)
{
    return static_cast<qint32>(
        commandLine.number(option, static_cast<quint64>(least), quint64{std::numeric_limits<qint32>::max()}));
}

StateSeverity severityFrom(const QString &text)
{
    const auto severity = severityNamed(text);
    if (!severity) {
        throw Failure::wrongUsage(
            u"--severity"_s, MessageListVerb::tr("'%1' is none of success, info, warning, error").arg(text));
    }
    return *severity;
}

MessageFilter filterFrom(const CommandLine &commandLine)
{
    MessageFilter filter;
    if (commandLine.has(u"client"_s)) {
        filter.client = commandLine.value(u"client"_s);
    }
    if (commandLine.has(u"topic"_s)) {
        filter.topic = numberFrom(commandLine, u"topic"_s, 0);
    }
    if (commandLine.has(u"state"_s)) {
        filter.state = numberFrom(commandLine, u"state"_s, 0);
    }
    if (commandLine.has(u"severity"_s)) {
        filter.states = statesOfSeverity(severityFrom(commandLine.value(u"severity"_s)));
    }
    if (commandLine.has(u"from"_s)) {
        filter.from = commandLine.instant(u"from"_s);
    }
    if (commandLine.has(u"to"_s)) {
        filter.to = commandLine.instant(u"to"_s);
    }
    if (filter.from && filter.to && *filter.to <= *filter.from) {
        throw Failure::wrongUsage(u"--to"_s, MessageListVerb::tr("the range does not end after its start"));
    }
    return filter;
}

std::optional<MessageCursor> cursorFrom(const CommandLine &commandLine)
{
    if (!commandLine.has(u"after"_s)) {
        return {};
    }
    const QString text = commandLine.value(u"after"_s);
    const auto cursor = wk::cursorFrom(text);
    if (!cursor) {
        throw Failure::wrongUsage(
            u"--after"_s, MessageListVerb::tr("'%1' is not what an earlier answer calls next").arg(text));
    }
    return cursor;
}

/// A client is known by its messages or by its record. Else it may be mistyped.
void expectKnown(MessageArchive &archive, const QString &database, const QString &client)
{
    if (valueOf(archive.knows(client))) {
        return;
    }
    const auto site = valueOf(openSite(database, LookForDamage::WhenMet));
    QStringList names = valueOf(archive.clientNames());
    for (const Client &record : valueOf(site->load()).clients) {
        if (client.compare(record.name, Qt::CaseInsensitive) == 0
            || client.compare(record.uniqueId, Qt::CaseInsensitive) == 0) {
            return;
        }
        names.append(record.name);
    }
    names.removeDuplicates();
    throw Failure::badInput(
        {ProblemCode::UnknownClient, {}, QStringList{client} + nearMatches(client, names)}, u"--client"_s);
}

/// Writes messages as they come.
class MessageOutput
{
public:
    MessageOutput() = default;
    MessageOutput(const MessageOutput &) = delete;
    MessageOutput &operator=(const MessageOutput &) = delete;
    virtual ~MessageOutput() = default;

    virtual void add(const ArchivedMessage &message) = 0;
    virtual void finish(const std::optional<MessageCursor> &next) = 0;
};

CatalogueLanguage language()
{
    return catalogueLanguageNamed(QLocale().name());
}

TopicState stateOf(const ArchivedMessage &message)
{
    return {message.message.topic, message.message.state};
}

QString timeText(MessageTime time)
{
    return isoText(std::chrono::floor<std::chrono::seconds>(time));
}

ordered_json orNull(const QString &text)
{
    return text.isEmpty() ? ordered_json(nullptr) : ordered_json(text.toStdString());
}

class MessageJson final : public MessageOutput
{
public:
    explicit MessageJson(Output &output) : m_output(output) { m_output.write("{\"messages\": ["); }

    void add(const ArchivedMessage &message) override
    {
        const auto serial = message.message.serial;
        ordered_json parameters = ordered_json::array();
        for (const QString &parameter : message.message.parameters) {
            parameters.push_back(parameter.toStdString());
        }
        const ordered_json json{
            {"received", isoText(message.received).toStdString()},
            {"time", timeText(message.message.time).toStdString()},
            {"serial", serial ? ordered_json(*serial) : ordered_json(nullptr)},
            {"clientId", orNull(message.sender.clientId)},
            {"client", message.sender.client.toStdString()},
            {"topic", message.message.topic},
            {"state", message.message.state},
            {"label", stateLabel(stateOf(message), language()).toStdString()},
            {"severity", severityName(stateSeverity(stateOf(message))).data()},
            {"parameters", parameters},
            {"fsp", orNull(message.fallbackStatusPoint)},
        };
        m_output.write(m_separator + QByteArray::fromStdString(json.dump()));
        m_separator = ",\n ";
    }
    void finish(const std::optional<MessageCursor> &next) override
    {
        const ordered_json cursor = next ? orNull(cursorText(*next)) : ordered_json(nullptr);
        m_output.write("],\n \"next\": " + QByteArray::fromStdString(cursor.dump()) + "}\n");
    }

private:
    Output &m_output;
    QByteArray m_separator = "\n ";
};

QString severityWord(StateSeverity severity)
{
    switch (severity) {
    case StateSeverity::Success: return MessageListVerb::tr("success", "severity");
    case StateSeverity::Info: return MessageListVerb::tr("information", "severity");
    case StateSeverity::Warning: return MessageListVerb::tr("warning", "severity");
    case StateSeverity::Error: return MessageListVerb::tr("error", "severity");
    }
    Q_UNREACHABLE();
}

class MessageTableOutput final : public MessageOutput
{
public:
    explicit MessageTableOutput(Output &output)
        : m_output(output)
        , m_table({MessageListVerb::tr("Time (UTC)"), MessageListVerb::tr("Client"),
                   MessageListVerb::tr("Topic"), MessageListVerb::tr("State"),
                   MessageListVerb::tr("Severity"), MessageListVerb::tr("What happened"),
                   MessageListVerb::tr("Parameters")},
                  output)
    { }

    void add(const ArchivedMessage &message) override
    {
        m_isEmpty = false;
        m_table.add({timeText(message.message.time), message.sender.client,
                     QString::number(message.message.topic), QString::number(message.message.state),
                     severityWord(stateSeverity(stateOf(message))), stateLabel(stateOf(message), language()),
                     message.message.parameters.join(u", "_s)});
    }
    void finish(const std::optional<MessageCursor> &next) override
    {
        if (m_isEmpty) {
            m_output.write(MessageListVerb::tr("There are no such messages.").toUtf8() + '\n');
            return;
        }
        m_table.finish();
        if (next) {
            //: %1 stands for where the list ends
            m_output.write('\n'
                           + MessageListVerb::tr("There are more: --after %1").arg(cursorText(*next)).toUtf8()
                           + '\n');
        }
    }

private:
    Output &m_output;
    WrittenTable m_table;
    bool m_isEmpty = true;
};

void write(MessageArchive &archive, const MessageFilter &filter, std::optional<MessageCursor> after,
           qsizetype limit, MessageOutput &messages)
{
    do {
        const MessagePage page = valueOf(archive.page(filter, after, std::min(limit, mostAtOnce)));
        for (const ArchivedMessage &message : page.messages) {
            messages.add(message);
        }
        limit -= page.messages.size();
        after = page.next;
    } while (after && limit > 0);
    messages.finish(after);
}

ExitCode run(const CommandLine &commandLine, Output &output)
{
    const MessageFilter filter = filterFrom(commandLine);
    const auto after = cursorFrom(commandLine);
    const qsizetype limit = commandLine.has(u"limit"_s) ? numberFrom(commandLine, u"limit"_s, 1) : usualLimit;
    const QString database = commandLine.value(u"database"_s);
    const auto archive = valueOf(openMessageArchive(database));
    if (filter.client) {
        expectKnown(*archive, database, *filter.client);
    }
    if (commandLine.json()) {
        MessageJson json(output);
        write(*archive, filter, after, limit, json);
    } else {
        MessageTableOutput table(output);
        write(*archive, filter, after, limit, table);
    }
    return ExitCode::Done;
}

} // namespace

Verb messageListVerb()
{
    Usage usage;
    usage.verb = u"messages list"_s;
    usage.summary = MessageListVerb::tr("lists what clients said, newest first");
    usage.options = {
        databaseOption(true),
        {u"client"_s, u"NAME|GUID:..."_s,
         MessageListVerb::tr("only of this client, by its name in the message or its id"), false},
        {u"topic"_s, u"N"_s, MessageListVerb::tr("only of this topic, such as 800"), false},
        {u"state"_s, u"N"_s, MessageListVerb::tr("only with this state, such as 313"), false},
        {u"severity"_s, u"S"_s, MessageListVerb::tr("only success, info, warning or error"), false},
        {u"from"_s, u"T"_s, MessageListVerb::tr("only with a message time from this on"), false},
        {u"to"_s, u"T"_s, MessageListVerb::tr("only with a message time before this"), false},
        {u"limit"_s, u"N"_s, MessageListVerb::tr("at most so many; 100 if not given"), false},
        {u"after"_s, u"CURSOR"_s, MessageListVerb::tr("goes on where an earlier answer ended: its next"),
         false},
        jsonOption()};
    usage.explanation = MessageListVerb::tr(
        "Lists the state messages in a database by message time, then serial number, then arrival, newest\n"
        "first. Following next meets every message once, also while others arrive. What the catalogue does\n"
        "not know is information, and its label says the numbers.");
    usage.examples = {
        u"wkctl messages list --database munich.wk --severity error --from 2026-03-29T00:00:00Z"_s,
        u"wkctl messages list --database munich.wk --client LAGER-PC07 --topic 800 --json"_s};
    return {usage, run};
}

} // namespace wk::ctl
