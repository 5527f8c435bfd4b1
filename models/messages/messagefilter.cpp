// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/messagefilter.h"

#include <algorithm>

namespace wk {

bool StateSet::contains(TopicState state) const
{
    return std::binary_search(states.begin(), states.end(), state) != isComplement;
}

StateSet statesOfSeverity(StateSeverity severity)
{
    StateSet set;
    set.isComplement = severity == StateSeverity::Info;
    for (const TopicState state : knownStates()) {
        if ((stateSeverity(state) == severity) != set.isComplement) {
            set.states.append(state);
        }
    }
    return set;
}

bool MessageFilter::accepts(TopicState given) const
{
    return (!topic || *topic == given.topic) && (!state || *state == given.state)
        && (!states || states->contains(given));
}

} // namespace wk
