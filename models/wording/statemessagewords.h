// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/zoneclock.h"
#include "messages/statecatalogue.h"

#include <QString>

#include <chrono>

namespace wk {

/// `Error`.
[[nodiscard]] QString stateSeverityWords(StateSeverity severity);

/// `800 Client deployment`; of what the catalogue does not know the number says enough.
[[nodiscard]] QString numberedTopic(qint32 topic);
/// `313 Client installation failed`; the number alone where the catalogue does not know the state.
[[nodiscard]] QString numberedState(TopicState state);

/// When a message was sent or came, always to the second: `Sun 2026-03-01 10:02:00`.
[[nodiscard]] QString momentWords(Instant instant, const ZoneClock &zone);

/// Parameters one after the other; an empty one is `""`.
[[nodiscard]] QString parametersWords(const QStringList &parameters);

/// `2 messages are missing before this one.`
[[nodiscard]] QString missingMessagesSentence(qint64 missing);
/// Whether a message took so long that somebody should know: more than a day.
[[nodiscard]] bool isLateArrival(std::chrono::seconds onTheWay);
/// `It arrived 3 d 2 h after it was sent.`
[[nodiscard]] QString lateArrivalSentence(std::chrono::seconds onTheWay);
[[nodiscard]] QString outOfOrderSentence();

} // namespace wk
