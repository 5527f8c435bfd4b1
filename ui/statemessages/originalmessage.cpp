// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statemessages/originalmessage.h"

#include "messages/reportlayout.h"
#include "messages/reportreader.h"
#include "messages/reporttext.h"
#include "wording/quarantinewords.h"

namespace wk {

Result<std::optional<OriginalMessage>> originalOf(MessageArchive &archive, qint64 arrival)
{
    const auto found = archive.message(arrival);
    if (!found) {
        return found.problem();
    }
    if (!*found) {
        return std::optional<OriginalMessage>();
    }
    const auto body = archive.bodyOf(arrival);
    if (!body) {
        return body.problem();
    }
    OriginalMessage original{**found, {}, harmlessText(laidOutReport(*body).toUtf8()), {}};
    const auto text = textOfReport(*body);
    original.sent = text ? QString::fromUtf8(*text) : QString::fromLatin1(*body);
    const auto report = readReport(*body);
    if (report) {
        original.others = report->messages;
        original.others.removeOne(original.message.message);
    }
    return std::optional(original);
}

} // namespace wk
