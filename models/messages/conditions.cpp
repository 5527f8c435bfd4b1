// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/conditions.h"

#include "messages/cataloguetable.h"

#include <stdexcept>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

/// What a message has to be like to tell a condition.
struct ConditionMatch
{
    Condition condition{};
    TopicState state;
    std::optional<quint32> code; ///< none: any
    std::optional<quint32> flag; ///< a bit of the extended code; none: any

    [[nodiscard]] bool fits(TopicState met, std::optional<quint32> first,
                            std::optional<quint32> extended) const
    {
        return met == state && (!code || code == first) && (!flag || (extended && (*extended & *flag) != 0));
    }
};

struct ConditionCatalogue
{
    QStringList names; ///< in the order of `Condition`, like the sentences
    QList<Texts> sentences;
    QList<ConditionMatch> matches; ///< the first that fits counts

    ConditionCatalogue()
    {
        const CatalogueTable conditions("conditions"_L1);
        for (qsizetype row = 0; row < conditions.size(); ++row) {
            names.append(conditions.cell(row, "name"_L1));
            sentences.append(conditions.texts(row));
        }
        const CatalogueTable table("conditionmatches"_L1);
        for (qsizetype row = 0; row < table.size(); ++row) {
            const qsizetype condition = names.indexOf(table.cell(row, "condition"_L1));
            if (condition < 0) {
                throw std::logic_error("a match is of an unknown condition");
            }
            const auto topic = table.number(row, "topic"_L1).value();
            const auto state = table.number(row, "state"_L1).value();
            matches.append({static_cast<Condition>(condition),
                            {static_cast<qint32>(topic), static_cast<qint32>(state)},
                            table.number(row, "code"_L1),
                            table.number(row, "flag"_L1)});
        }
    }
};

const ConditionCatalogue &catalogue()
{
    static const ConditionCatalogue read;
    return read;
}

} // namespace

QString conditionName(Condition condition)
{
    return catalogue().names.at(static_cast<qsizetype>(condition));
}

QString conditionSentence(Condition condition, CatalogueLanguage language)
{
    return catalogue().sentences.at(static_cast<qsizetype>(condition)).in(language);
}

std::optional<Condition> conditionOf(TopicState state, std::optional<quint32> code,
                                     std::optional<quint32> extendedCode)
{
    for (const ConditionMatch &match : catalogue().matches) {
        if (match.fits(state, code, extendedCode)) {
            return match.condition;
        }
    }
    return std::nullopt;
}

QString explanationWithCondition(const MetError &error, CatalogueLanguage language)
{
    const QString meaning = explanation(error, language);
    const auto condition = conditionOf(error.state, error.code, {});
    if (meaning.isEmpty() || !condition) {
        return meaning;
    }
    const auto between = language == CatalogueLanguage::Chinese ? ""_L1 : " "_L1;
    return meaning + between + conditionSentence(*condition, language);
}

} // namespace wk
