// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "messages/statemessage.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

namespace wk {

/// A report on its way into a site, or a part of one that came in parts.
struct ReportArrival
{
    StateReport report;
    QByteArray body; ///< as it was sent
    Instant received;
    QString fallbackStatusPoint; ///< the server that took it; null if none did
    /// messageIdentity() of each message, in their order; empty where whoever stores them is to find them.
    QByteArrayList identities = {};

    /// Finds the identities, for whoever has more time than the one who stores.
    void identify();
    /// The first messages of it, at most so many.
    [[nodiscard]] ReportArrival first(qsizetype messages) const;
    /// Drops messages from the front, at most all.
    void dropFirst(qsizetype messages);
};

} // namespace wk
