// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/reportarrival.h"

#include "messages/messageidentity.h"

#include <algorithm>

namespace wk {

void ReportArrival::identify()
{
    identities.clear();
    identities.reserve(report.messages.size());
    for (const StateMessage &message : std::as_const(report.messages)) {
        identities.append(messageIdentity(report.sender, message));
    }
}

ReportArrival ReportArrival::first(qsizetype messages) const
{
    ReportArrival part = *this;
    if (messages < report.messages.size()) {
        part.report.messages.resize(messages);
        part.identities.resize(std::min(messages, identities.size()));
    }
    return part;
}

void ReportArrival::dropFirst(qsizetype messages)
{
    report.messages.remove(0, std::min(messages, report.messages.size()));
    identities.remove(0, std::min(messages, identities.size()));
}

} // namespace wk
