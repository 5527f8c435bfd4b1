// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/messagesource.h"

#include "ctl/failure.h"
#include "wiring/messagedatabase.h"

namespace wk::ctl {

using namespace Qt::StringLiterals;

MessageTable messagesOf(const CommandLine &commandLine)
{
    constexpr qsizetype atOnce = 100'000;
    const auto archive = valueOf(openMessageArchive(commandLine.value(u"database"_s)));
    MessageTable table;
    const auto isKnown = [&table](qint64 sender) { return table.knowsSender(sender); };
    for (qint64 last = 0;;) {
        const CompactMessages arrived = valueOf(archive->arrivedAfter(last, atOnce, isKnown));
        if (arrived.messages.isEmpty()) {
            return table;
        }
        last = arrived.messages.last().arrival;
        table.append(arrived);
    }
}

} // namespace wk::ctl
