// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/zoneclock.h"
#include "intake/receiverstate.h"
#include "site/records.h"

#include <QList>
#include <QString>

namespace wk {

/// `Running`, `Unreachable` and the like.
[[nodiscard]] QString receiverStateWords(ReceiverState::Kind kind);

/// The state as a sentence, with the reason where there is one; times as a clock in `zone` shows them.
[[nodiscard]] QString receiverSentence(const ReceiverState &state, const ZoneClock &zone);

/// One thing a receiver tells about itself.
struct ReceiverFact
{
    QString what;
    QString value;

    friend bool operator==(const ReceiverFact &, const ReceiverFact &) = default;
};

/// What its metrics say: received, relayed, waiting (and how long that takes at the throttle of `point`), the
/// oldest, the last relay, refused by reason, in quarantine. Empty if they were never seen.
[[nodiscard]] QList<ReceiverFact> receiverFacts(const ReceiverState &state, const FallbackStatusPoint &point,
                                                const ZoneClock &zone);

} // namespace wk
