// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/zoneclock.h"
#include "messages/clientstory.h"
#include "messages/messagetable.h"

#include <QString>

namespace wk {

// What became of a client, in sentences. Texts that clients sent are in one line and cannot turn round what
// stands beside them.

/// What a story is told with.
struct StoryTelling
{
    const MessageTable &table;
    const ZoneClock &zone; ///< times are those of a clock there
    QString site; ///< of the client, empty if it has none
};

/// How the client stands now, and since when.
[[nodiscard]] QString storyHeadline(const ClientStory &story, const StoryTelling &telling);
/// Whose side that is and what to do next; empty if there is nothing to do, or nobody knows.
[[nodiscard]] QString storyAdvice(const ClientStory &story, const StoryTelling &telling);
/// What happened, a sentence.
[[nodiscard]] QString stepSentence(const StoryStep &step, const StoryTelling &telling);
/// What there is to know besides: meaning, how often, what came late or never. May be empty.
[[nodiscard]] QString stepNotes(const StoryStep &step, const StoryTelling &telling);
/// When it happened.
[[nodiscard]] QString stepTime(const StoryStep &step, const StoryTelling &telling);
/// All of it, to be sent to somebody: a line each, newest first. `client` is its name.
[[nodiscard]] QString storyText(const QString &client, const ClientStory &story, const StoryTelling &telling);

} // namespace wk
