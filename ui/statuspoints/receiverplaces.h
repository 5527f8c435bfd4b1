// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wk {

/// Where this console looks after the receiver of a fallback status point. A setting of the console for each
/// database and server: the site's own documents have no place for it, and another console may reach the same
/// receiver by another way.
struct ReceiverPlaces
{
    QString metricsAddress; ///< such as `http://fsp1:9099/metrics`; empty: it is not watched
    QString spoolFolder; ///< of the receiver, as this machine reaches it; empty: its quarantine is not shown

    friend bool operator==(const ReceiverPlaces &, const ReceiverPlaces &) = default;
};

[[nodiscard]] ReceiverPlaces receiverPlaces(const QString &database, const QString &serverName);
void setReceiverPlaces(const QString &database, const QString &serverName, const ReceiverPlaces &places);

/// Whether metrics can be asked for at an address: http, a host, and at most a port and a path. Empty is
/// fine: nothing is asked.
[[nodiscard]] bool isMetricsAddress(const QString &text);
/// What somebody typed, with what goes without saying: `fsp1:9099` is `http://fsp1:9099/metrics`.
[[nodiscard]] QString completedMetricsAddress(const QString &typed);

} // namespace wk
