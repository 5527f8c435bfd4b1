// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/sitesnapshot.h"

#include <QHash>
#include <QList>
#include <QString>

namespace wk {

/// How a client stands with the fallback status points of its site.
enum class StatusPointStanding {
    Assigned, ///< to one of them
    Unassigned, ///< to none, though it could use one
    UnknownServer, ///< to a server that is none, or is none any more
    LegacyAssigned, ///< an SMS 2003 client that names one, and cannot use it
    NotApplicable, ///< an SMS 2003 client, or a computer without client software, that names none
};

/// The clients of a site by the fallback status points they are assigned to; names of servers are compared
/// without regard to letter case. Worked out once, in one walk through the clients.
class StatusPointClients
{
public:
    StatusPointClients() = default;
    explicit StatusPointClients(const SiteSnapshot &site);

    /// Clients assigned to a point, legacy ones aside. Ascending, as everywhere here.
    [[nodiscard]] QList<quint32> assignedTo(const QString &serverName) const;
    [[nodiscard]] const QList<quint32> &unassigned() const { return m_unassigned; }
    [[nodiscard]] const QList<quint32> &ofUnknownServers() const { return m_ofUnknownServers; }
    [[nodiscard]] const QList<quint32> &legacyAssigned() const { return m_legacyAssigned; }

private:
    QHash<QString, QList<quint32>> m_assigned; ///< by the server's name, case folded
    QList<quint32> m_unassigned;
    QList<quint32> m_ofUnknownServers;
    QList<quint32> m_legacyAssigned;
};

/// How one client stands.
[[nodiscard]] StatusPointStanding standingOf(const SiteSnapshot &site, const Client &client);

} // namespace wk
