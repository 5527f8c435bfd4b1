// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "messages/statecatalogue.h"

#include <QList>
#include <QString>

#include <optional>

namespace wk {

/// Some states, or all but these.
struct StateSet
{
    QList<TopicState> states; ///< ascending
    bool isComplement = false;

    [[nodiscard]] bool contains(TopicState state) const;
};

/// The states of a severity. All that the catalogue does not know are `Info`.
[[nodiscard]] StateSet statesOfSeverity(StateSeverity severity);

/// Which messages somebody asks for: those that meet everything that is given.
struct MessageFilter
{
    /// The id of a client, as `clientIdFrom` reads it, or else a name: what the message says, letter case
    /// ignored.
    std::optional<QString> client = {};
    std::optional<qint32> topic = {};
    std::optional<qint32> state = {};
    std::optional<StateSet> states = {};
    std::optional<Instant> from = {}; ///< the earliest message time
    std::optional<Instant> to = {}; ///< message times before this

    [[nodiscard]] bool asksForStates() const { return topic || state || states; }
    /// Whether it lets a state through, client and time aside.
    [[nodiscard]] bool accepts(TopicState given) const;
};

} // namespace wk
