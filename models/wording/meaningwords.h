// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messages/messagetable.h"
#include "messages/statecatalogue.h"

#include <QString>
#include <QStringList>

namespace wk {

// What a message that tells of trouble means, and what to do about it. Texts that clients sent are in one
// line and cannot turn round what stands beside them.

/// What a message's first parameter says if it is a number: `1603`, `0x80072EFD`; else empty.
[[nodiscard]] QString codeWords(const QStringList &parameters);
/// A message as a phrase: its state, and its first parameter if there is one.
[[nodiscard]] QString messageWords(const MessageTable &table, MessageRow row);
/// What the codes of a message mean, in sentences; empty if nobody knows.
[[nodiscard]] QString meaningWords(TopicState state, const QStringList &parameters);
/// The same for a story, which has said already that something failed.
[[nodiscard]] QString meaningInStory(TopicState state, const QStringList &parameters);
/// Whose side it is and what to do next, in sentences; empty if nobody knows.
[[nodiscard]] QString adviceWords(TopicState state, const QStringList &parameters);
/// Sentences one after the other, each once; empty ones are left out.
[[nodiscard]] QString joinedOnce(const QStringList &sentences);

} // namespace wk
