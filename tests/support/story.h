// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messages/messagetable.h"

#include <QStringList>

namespace wk::test {

/// A GUID made of one number, as clients write it.
[[nodiscard]] QString guid(int number);

/// Messages in order of arrival, a line each: `CLIENT TIME TOPIC/STATE [#SERIAL] [PARAMETER...]`, such as
/// `PC1=1 2026-03-01T10:00 800/313 #3 1603`. `=1` says that the client gives the id `guid(1)`; times are in
/// UTC, with seconds and fractions where wanted.
[[nodiscard]] MessageTable story(const QStringList &lines);

/// One message of a story.
struct TellingMessage
{
    MessageSender sender;
    StateMessage message;
};
[[nodiscard]] TellingMessage told(const QString &line);

} // namespace wk::test
