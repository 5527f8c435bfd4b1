// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/statecatalogue.h"

#include "messages/cataloguetable.h"

#include <array>
#include <map>
#include <stdexcept>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

/// In the order of `StateSeverity`.
constexpr std::array severityNames{"success"_L1, "info"_L1, "warning"_L1, "error"_L1};

struct StateEntry
{
    StateSeverity severity{};
    Texts label;
};

struct TopicEntry
{
    QString name;
    Texts label;
};

/// Both catalogues, read once and never changed.
struct StateCatalogue
{
    std::map<TopicState, StateEntry> states;
    Texts otherStates; ///< %1 the topic, %2 the state
    QList<TopicState> known;
    std::map<qint32, TopicEntry> topics;
    Texts otherTopics; ///< %1 the topic

    StateCatalogue()
    {
        readStates(CatalogueTable("states"_L1));
        readTopics(CatalogueTable("topics"_L1));
    }

private:
    void readStates(const CatalogueTable &table)
    {
        for (qsizetype row = 0; row < table.size(); ++row) {
            const auto topic = table.number(row, "topic"_L1);
            const auto state = table.number(row, "state"_L1);
            if (!topic || !state) {
                otherStates = table.texts(row);
                continue;
            }
            const auto severity = severityNamed(table.cell(row, "severity"_L1));
            if (!severity) {
                throw std::logic_error("a state has an unknown severity");
            }
            states.emplace(TopicState{static_cast<qint32>(*topic), static_cast<qint32>(*state)},
                           StateEntry{*severity, table.texts(row)});
        }
        for (const auto &[state, entry] : states) {
            known.append(state);
        }
    }

    void readTopics(const CatalogueTable &table)
    {
        for (qsizetype row = 0; row < table.size(); ++row) {
            if (const auto topic = table.number(row, "topic"_L1)) {
                topics.emplace(static_cast<qint32>(*topic),
                               TopicEntry{table.cell(row, "name"_L1), table.texts(row)});
            } else {
                otherTopics = table.texts(row);
            }
        }
    }
};

const StateCatalogue &catalogue()
{
    static const StateCatalogue read;
    return read;
}

} // namespace

QLatin1StringView severityName(StateSeverity severity)
{
    return severityNames.at(static_cast<std::size_t>(severity));
}

std::optional<StateSeverity> severityNamed(QStringView name)
{
    for (std::size_t i = 0; i < severityNames.size(); ++i) {
        if (name == severityNames.at(i)) {
            return static_cast<StateSeverity>(i);
        }
    }
    return std::nullopt;
}

const QList<TopicState> &knownStates()
{
    return catalogue().known;
}

StateSeverity stateSeverity(TopicState state)
{
    const auto found = catalogue().states.find(state);
    return found == catalogue().states.end() ? StateSeverity::Info : found->second.severity;
}

QString stateLabel(TopicState state, CatalogueLanguage language)
{
    const auto found = catalogue().states.find(state);
    if (found != catalogue().states.end()) {
        return found->second.label.in(language);
    }
    return catalogue().otherStates.in(language).arg(QString::number(state.topic),
                                                    QString::number(state.state));
}

QString topicLabel(qint32 topic, CatalogueLanguage language)
{
    const auto found = catalogue().topics.find(topic);
    return found == catalogue().topics.end() ? catalogue().otherTopics.in(language).arg(topic)
                                             : found->second.label.in(language);
}

QString topicName(qint32 topic)
{
    const auto found = catalogue().topics.find(topic);
    return found == catalogue().topics.end() ? QString() : found->second.name;
}

} // namespace wk
