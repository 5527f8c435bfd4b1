// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/messagequestion.h"

#include "core/timetext.h"

#include <algorithm>
#include <array>
#include <utility>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<MessageRange, QLatin1StringView>, 4> rangeNames{{
    {MessageRange::Today, "today"_L1},
    {MessageRange::LastDay, "day"_L1},
    {MessageRange::LastWeek, "week"_L1},
    {MessageRange::LastMonth, "month"_L1},
}};

constexpr std::array<std::pair<MessageOddity, QLatin1StringView>, 2> oddityNames{{
    {MessageOddity::AfterGap, "gap"_L1},
    {MessageOddity::OutOfOrder, "late"_L1},
}};

std::optional<QString> textFrom(const QString &value)
{
    return value.isEmpty() ? std::nullopt : std::optional(value);
}

std::optional<qint32> numberFrom(const QString &value)
{
    bool isNumber = false;
    const qint32 number = value.toInt(&isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

std::optional<Instant> instantFrom(const QString &value)
{
    const auto written = timeFromIso(value);
    if (!written || !written->offset) {
        return {};
    }
    return std::get<Instant>(written->meaning());
}

} // namespace

QMap<QString, QString> parametersOf(const MessageQuestion &question)
{
    QMap<QString, QString> parameters;
    const auto tell = [&parameters](const QString &name, const QString &value) {
        if (!value.isEmpty()) {
            parameters.insert(name, value);
        }
    };
    tell(u"text"_s, question.text);
    tell(u"client"_s, question.client.value_or(QString()));
    tell(u"topic"_s, question.topic ? QString::number(*question.topic) : QString());
    tell(u"state"_s, question.state ? QString::number(*question.state) : QString());
    tell(u"severity"_s, question.severity ? QString(severityName(*question.severity)) : QString());
    tell(u"site"_s, question.site.value_or(QString()));
    tell(u"collection"_s, question.collection.value_or(QString()));
    tell(u"errorCode"_s, question.errorCode.value_or(QString()));
    for (const auto &[oddity, name] : oddityNames) {
        tell(u"order"_s, question.oddity == oddity ? QString(name) : QString());
    }
    for (const auto &[range, name] : rangeNames) {
        tell(u"range"_s, question.range == range ? QString(name) : QString());
    }
    if (question.range == MessageRange::Between) {
        tell(u"from"_s, question.from ? isoText(*question.from) : QString());
        tell(u"to"_s, question.to ? isoText(*question.to) : QString());
    }
    return parameters;
}

MessageQuestion questionFrom(const QMap<QString, QString> &parameters)
{
    MessageQuestion question;
    question.text = parameters.value(u"text"_s);
    question.client = textFrom(parameters.value(u"client"_s));
    question.topic = numberFrom(parameters.value(u"topic"_s));
    question.state = numberFrom(parameters.value(u"state"_s));
    question.severity = severityNamed(parameters.value(u"severity"_s));
    question.site = textFrom(parameters.value(u"site"_s));
    question.collection = textFrom(parameters.value(u"collection"_s));
    question.errorCode = textFrom(parameters.value(u"errorCode"_s));
    for (const auto &[oddity, name] : oddityNames) {
        if (parameters.value(u"order"_s) == name) {
            question.oddity = oddity;
        }
    }
    question.from = instantFrom(parameters.value(u"from"_s));
    question.to = instantFrom(parameters.value(u"to"_s));
    if (question.from || question.to) {
        question.range = MessageRange::Between;
        return question;
    }
    for (const auto &[range, name] : rangeNames) {
        if (parameters.value(u"range"_s) == name) {
            question.range = range;
        }
    }
    return question;
}

MessageBounds boundsOf(const MessageQuestion &question, Instant now, const ZoneClock &zone)
{
    constexpr std::chrono::days week{7};
    constexpr std::chrono::days month{30};
    switch (question.range) {
    case MessageRange::All: return {};
    case MessageRange::Today:
        return {zone.toInstant(CivilTime(std::chrono::floor<std::chrono::days>(zone.toCivil(now)))), {}};
    case MessageRange::LastDay: return {now - std::chrono::days{1}, {}};
    case MessageRange::LastWeek: return {now - week, {}};
    case MessageRange::LastMonth: return {now - month, {}};
    case MessageRange::Between: return {question.from, question.to};
    }
    Q_UNREACHABLE();
}

} // namespace wk
