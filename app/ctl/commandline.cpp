// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commandline.h"

#include "core/timetext.h"
#include "ctl/failure.h"
#include "ctl/names.h"
#include "wording/problemwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace wk::ctl {

using namespace Qt::StringLiterals;

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const Option *optionNamed(const Usage &usage, const QString &name)
{
    const auto found = std::find_if(usage.options.begin(), usage.options.end(),
                                    [&name](const Option &option) { return option.name == name; });
    return found == usage.options.end() ? nullptr : &*found;
}

} // namespace

CommandLine::CommandLine(const Usage &usage, const QStringList &words) : m_usage(usage)
{
    bool onlyArguments = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (onlyArguments || !word.startsWith(u'-') || word == u'-') {
            m_arguments.append(word);
            continue;
        }
        if (word == "--"_L1) {
            onlyArguments = true;
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString dashed = word.left(equals);
        const Option *option = word.startsWith("--"_L1) ? optionNamed(usage, dashed.sliced(2)) : nullptr;
        if (option == nullptr) {
            throw Failure::wrongUsage(dashed, CommandLineWords::tr("this option is not known"));
        }
        if (m_given.contains(option->name) && !option->mayRepeat) {
            throw Failure::wrongUsage(dashed, CommandLineWords::tr("this option is given twice"));
        }
        if (option->value.isEmpty()) {
            if (equals >= 0) {
                throw Failure::wrongUsage(dashed, CommandLineWords::tr("this option takes no value"));
            }
            m_given[option->name] = {};
        } else if (equals >= 0) {
            m_given[option->name].append(word.sliced(equals + 1));
        } else if (i + 1 < words.size()) {
            m_given[option->name].append(words[++i]);
        } else {
            throw Failure::wrongUsage(dashed, CommandLineWords::tr("this option lacks its value"));
        }
    }
}

void CommandLine::expectComplete() const
{
    for (const Option &option : m_usage.options) {
        if (option.isRequired && !has(option.name)) {
            throw Failure::wrongUsage(u"--"_s + option.name, CommandLineWords::tr("this option is required"));
        }
    }
    if (m_usage.arguments.isEmpty() && !m_arguments.isEmpty()) {
        throw Failure::wrongUsage(m_arguments.first(), CommandLineWords::tr("nothing is expected here"));
    }
    if (!m_usage.arguments.isEmpty() && m_arguments.isEmpty()) {
        throw Failure::wrongUsage(m_usage.arguments, CommandLineWords::tr("is missing"));
    }
    if (!m_usage.takesSeveral && m_arguments.size() > 1) {
        throw Failure::wrongUsage(m_arguments[1], CommandLineWords::tr("nothing more is expected here"));
    }
}

QString CommandLine::value(const QString &option) const
{
    return values(option).value(0);
}

QStringList CommandLine::values(const QString &option) const
{
    const auto found = m_given.find(option);
    return found == m_given.end() ? QStringList() : found->second;
}

quint64 CommandLine::number(const QString &option, quint64 least, quint64 greatest) const
{
    const QString text = value(option);
    const bool isDigits =
        std::all_of(text.begin(), text.end(), [](QChar one) { return one >= u'0' && one <= u'9'; });
    bool isNumber = false;
    const quint64 number = isDigits ? quint64{text.toULongLong(&isNumber)} : 0;
    if (!isNumber || number < least || number > greatest) {
        //: %2 and %3 are numbers
        throw Failure::wrongUsage(u"--"_s + option,
                                  CommandLineWords::tr("'%1' is not a whole number from %2 to %3")
                                      .arg(text, QString::number(least), QString::number(greatest)));
    }
    return number;
}

Instant CommandLine::instant(const QString &option) const
{
    const QString text = value(option);
    const auto time = timeFromIso(text);
    if (!time) {
        throw Failure::wrongUsage(
            u"--"_s + option,
            CommandLineWords::tr("'%1' is not a time such as 2026-03-29T01:00:00Z").arg(text));
    }
    const PlannedTime meaning = time->meaning();
    if (!std::holds_alternative<Instant>(meaning)) {
        throw Failure::wrongUsage(u"--"_s + option, problemWords({ProblemCode::TimeWithoutZone, {}, {text}}));
    }
    return std::get<Instant>(meaning);
}

Instant CommandLine::now(const Clock &clock) const
{
    return has(u"now"_s) ? instant(u"now"_s) : clock.now();
}

Span CommandLine::range() const
{
    const Instant from = instant(u"from"_s);
    const Instant to = has(u"to"_s) ? instant(u"to"_s) : yearsAfter(from, 1);
    if (to <= from) {
        throw Failure::wrongUsage(u"--to"_s, CommandLineWords::tr("the range does not end after its start"));
    }
    return {from, to};
}

ZoneClock CommandLine::zone() const
{
    const auto clock = ZoneClock::forZone(value(u"zone"_s));
    if (!clock) {
        throw Failure::badInput(clock.problem(), u"--zone"_s);
    }
    return *clock;
}

WorkKind CommandLine::kind() const
{
    if (!has(u"for"_s)) {
        return WorkKind::Program;
    }
    const auto kind = workKindNamed(value(u"for"_s));
    if (!kind) {
        throw Failure::wrongUsage(
            u"--for"_s,
            CommandLineWords::tr("'%1' is none of program, update, taskSequence").arg(value(u"for"_s)));
    }
    return *kind;
}

QList<Option> commonOptions()
{
    return {
        {u"language"_s, u"en|de|zh_CN"_s, CommandLineWords::tr("the language of tables and messages"), false},
        {u"help"_s, {}, CommandLineWords::tr("shows this help"), false},
        {u"version"_s, {}, CommandLineWords::tr("shows the version"), false}};
}

Option jsonOption()
{
    return {
        u"json"_s, {}, CommandLineWords::tr("one machine-readable JSON document instead of a table"), false};
}

Option databaseOption(bool isRequired)
{
    return {u"database"_s, u"DB"_s, CommandLineWords::tr("the site's database, a SQLite file"), isRequired};
}

QList<Option> rangeOptions(bool endRequired)
{
    return {
        {u"from"_s, u"T"_s, CommandLineWords::tr("start of the range, such as 2026-03-29T01:00:00Z"), true},
        {u"to"_s, u"T"_s,
         endRequired ? CommandLineWords::tr("end of the range, not included")
                     : CommandLineWords::tr("end of the range, not included; one year later if not given"),
         endRequired}};
}

Option nowOption()
{
    return {u"now"_s, u"T"_s,
            CommandLineWords::tr("the moment to look from, such as 2026-03-29T01:00:00Z; this very moment if "
                                 "not given"),
            false};
}

QList<Option> siteOptions()
{
    return {databaseOption(false),
            {u"document"_s, u"FILE"_s,
             CommandLineWords::tr("a site document to look at instead; nothing is stored"), false}};
}

QList<Option> clientOptions()
{
    return siteOptions()
        + QList<Option>{{u"client"_s, u"NAME|RESOURCEID"_s,
                         CommandLineWords::tr("the client, by name or resource id"), true}};
}

} // namespace wk::ctl
