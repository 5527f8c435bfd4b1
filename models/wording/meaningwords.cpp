// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/meaningwords.h"

#include "messages/conditions.h"
#include "messages/errorcatalogue.h"
#include "messages/statesteps.h"
#include "wording/messagewords.h"
#include "wording/oneline.h"
#include "wording/timewords.h"

#include <QCoreApplication>

namespace wk {

namespace {

struct StoryWords
{
    Q_DECLARE_TR_FUNCTIONS(StoryWords)
};

/// Up to here codes are known by their decimal numbers, such as 1603.
constexpr quint32 lastSmallCode = 0xFFFF;
std::optional<quint32> codeAt(const QStringList &parameters, qsizetype position)
{
    return position < parameters.size() ? errorCodeOf(parameters[position]) : std::nullopt;
}

QString sideSentence(ErrorSide side)
{
    switch (side) {
    case ErrorSide::Client: return StoryWords::tr("The client is at fault.");
    case ErrorSide::Server: return StoryWords::tr("The server is at fault, not the client.");
    case ErrorSide::Network: return StoryWords::tr("The network is at fault, neither client nor server.");
    case ErrorSide::Unknown: break;
    }
    return {};
}

} // namespace

QString joinedOnce(const QStringList &sentences)
{
    QStringList said = sentences;
    said.removeAll(QString());
    said.removeDuplicates();
    return joinedSentences(said);
}

QString codeWords(const QStringList &parameters)
{
    const auto code = codeAt(parameters, 0);
    if (!code) {
        return {};
    }
    return *code <= lastSmallCode ? QString::number(*code) : errorCodeText(*code);
}

QString messageWords(const MessageTable &table, MessageRow row)
{
    const QString label = stateWords({table[row].topic, table[row].state});
    const QStringList &parameters = table.parametersOf(row);
    const QString code = codeWords(parameters);
    const QString said = code.isEmpty() ? isolatedInLine(parameters.value(0)) : code;
    //: %1 a state, a phrase; %2 an error code, an address or a site code
    return parameters.value(0).isEmpty() ? label : StoryWords::tr("%1: %2", "state").arg(label, said);
}

namespace {

/// What the codes of a message mean; empty if nobody knows.
QString meaningOfCodes(TopicState state, const QStringList &parameters)
{
    const auto code = codeAt(parameters, 0);
    const auto extended = codeAt(parameters, 1);
    const CatalogueLanguage language = catalogueLanguage();
    QStringList sentences;
    if (code) {
        sentences.append(explanation({state, *code}, language));
    }
    if (extended) {
        sentences.append(explanation({state, *extended, ErrorPosition::Extended}, language));
    }
    return joinedOnce(sentences);
}

} // namespace

QString meaningWords(TopicState state, const QStringList &parameters)
{
    const QString meaning = meaningOfCodes(state, parameters);
    const auto condition = conditionOf(state, codeAt(parameters, 0), codeAt(parameters, 1));
    return meaning.isEmpty() && condition ? conditionSentence(*condition, catalogueLanguage()) : meaning;
}

QString meaningInStory(TopicState state, const QStringList &parameters)
{
    const auto condition = conditionOf(state, codeAt(parameters, 0), codeAt(parameters, 1));
    return condition == Condition::InstallationFailed || condition == Condition::NotAssigned
        ? meaningOfCodes(state, parameters)
        : meaningWords(state, parameters);
}

/// The second code tells more than the first, and both more than the state.
QString adviceWords(TopicState state, const QStringList &parameters)
{
    const CatalogueLanguage language = catalogueLanguage();
    ErrorSide side = errorSide(state);
    QString next = nextStep(state, language);
    const auto hear = [&](const std::optional<quint32> &code, ErrorPosition position) {
        if (!code) {
            return;
        }
        const MetError error{state, *code, position};
        const QString told = nextStep(error, language);
        next = told.isEmpty() ? next : told;
        side = errorSide(error) == ErrorSide::Unknown ? side : errorSide(error);
    };
    hear(codeAt(parameters, 0), ErrorPosition::First);
    const ErrorSide ofFirst = side;
    hear(codeAt(parameters, 1), ErrorPosition::Extended);
    return joinedOnce({sideSentence(codeAt(parameters, 0) ? ofFirst : side), next});
}

} // namespace wk
