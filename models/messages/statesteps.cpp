// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/statesteps.h"

#include "messages/cataloguetable.h"

#include <map>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

struct Step
{
    ErrorSide side{};
    Texts next;
};

/// Read once and never changed.
const std::map<TopicState, Step> &steps()
{
    static const std::map<TopicState, Step> read = [] {
        const CatalogueTable table("statesteps"_L1);
        std::map<TopicState, Step> steps;
        for (qsizetype row = 0; row < table.size(); ++row) {
            const TopicState state{static_cast<qint32>(table.number(row, "topic"_L1).value()),
                                   static_cast<qint32>(table.number(row, "state"_L1).value())};
            steps.emplace(state, Step{sideNamed(table.cell(row, "side"_L1)), table.texts(row)});
        }
        return steps;
    }();
    return read;
}

} // namespace

QString nextStep(TopicState state, CatalogueLanguage language)
{
    const auto found = steps().find(state);
    return found == steps().end() ? QString() : found->second.next.in(language);
}

ErrorSide errorSide(TopicState state)
{
    const auto found = steps().find(state);
    return found == steps().end() ? ErrorSide::Unknown : found->second.side;
}

} // namespace wk
