// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/messagesearch.h"
#include "support/site.h"
#include "support/story.h"

namespace wk::test {

/// Messages of a story and a site; for programs that link `items`.
inline SharedGround groundOf(const SiteSnapshot &site, const QStringList &lines)
{
    return std::make_shared<const MessageGround>(site, MessageSnapshot().grown(story(lines)));
}

/// What a question finds on 2026-03-02, oldest first.
inline QList<MessageRow> found(const MessageGround &ground, const MessageQuestion &question)
{
    return messagesFor(ground, question, {at("2026-03-02T12:00:00Z")}).value();
}

} // namespace wk::test
