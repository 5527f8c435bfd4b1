// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/receiverstate.h"

namespace wk {

ReceiverState lookedAgain(const ReceiverState &before, const Result<Metrics> &answer, Instant now)
{
    ReceiverState state = before;
    if (!answer) {
        state.kind = ReceiverState::Kind::Unreachable;
        state.since = before.kind == ReceiverState::Kind::Unreachable ? before.since : now;
        state.problem = answer.problem();
        return state;
    }
    if (before.metrics && answer->intake.relayed > before.metrics->intake.relayed) {
        state.relayed = now;
    }
    state.kind = ReceiverState::Kind::Running;
    state.metrics = *answer;
    state.seen = now;
    state.problem.reset();
    return state;
}

} // namespace wk
