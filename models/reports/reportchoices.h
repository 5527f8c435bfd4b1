// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messages/messagesnapshot.h"
#include "reports/report.h"
#include "site/sitesnapshot.h"

namespace wk {

/// What occurs in a site and its messages, for whoever narrows a report down; ascending.
struct ReportChoices
{
    static constexpr qsizetype mostErrorCodes = 100;

    QStringList sites; ///< the codes of sites that clients have first
    QList<qint32> topics; ///< with an issue
    QList<qint32> states; ///< that the report's rows can have
    QStringList errorCodes; ///< of issues, as reports write them, and of failures those that are
                            ///< numbers; only those of most clients

    friend bool operator==(const ReportChoices &, const ReportChoices &) = default;
};

[[nodiscard]] ReportChoices choicesFor(ReportId id, const SiteSnapshot &site,
                                       const MessageSnapshot &messages);

} // namespace wk
