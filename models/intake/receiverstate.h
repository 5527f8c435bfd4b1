// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "core/result.h"
#include "intake/metricstext.h"

#include <optional>

namespace wk {

/// What is known of a receiver that is looked at again and again.
struct ReceiverState
{
    enum class Kind {
        NotWatched, ///< nobody said where its metrics are
        Asked, ///< for the first time
        Running,
        Unreachable,
    };

    Kind kind = Kind::NotWatched;
    std::optional<Metrics> metrics; ///< as they were last seen
    Instant seen; ///< when that was
    Instant since; ///< unreachable: when that was noticed
    std::optional<Problem> problem; ///< unreachable: why
    /// When messages were last seen to have been relayed; none since it is watched.
    std::optional<Instant> relayed;
};

/// What is known after one more look. Figures that were seen once stay while it cannot be reached; a receiver
/// that was started again counts from 0, which is no relay.
[[nodiscard]] ReceiverState lookedAgain(const ReceiverState &before, const Result<Metrics> &answer,
                                        Instant now);

} // namespace wk
