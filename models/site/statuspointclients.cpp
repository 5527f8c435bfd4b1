// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/statuspointclients.h"

#include "site/statuspointedits.h"

namespace wk {

namespace {

template <typename IsPoint>
StatusPointStanding standing(const Client &client, IsPoint isPoint)
{
    const bool isLegacy = client.type == ClientType::Legacy;
    if (client.fallbackStatusPoint.isEmpty()) {
        return isLegacy || client.isClient == false ? StatusPointStanding::NotApplicable
                                                    : StatusPointStanding::Unassigned;
    }
    if (isLegacy) {
        return StatusPointStanding::LegacyAssigned;
    }
    return isPoint(client.fallbackStatusPoint) ? StatusPointStanding::Assigned
                                               : StatusPointStanding::UnknownServer;
}

} // namespace

StatusPointClients::StatusPointClients(const SiteSnapshot &site)
{
    for (const FallbackStatusPoint &point : site.content().fallbackStatusPoints) {
        m_assigned.insert(point.serverName.toCaseFolded(), {});
    }
    const auto isPoint = [this](const QString &server) { return m_assigned.contains(server.toCaseFolded()); };
    for (const Client &client : site.clients()) {
        switch (standing(client, isPoint)) {
        case StatusPointStanding::Assigned:
            m_assigned[client.fallbackStatusPoint.toCaseFolded()].append(client.resourceId);
            break;
        case StatusPointStanding::Unassigned: m_unassigned.append(client.resourceId); break;
        case StatusPointStanding::UnknownServer: m_ofUnknownServers.append(client.resourceId); break;
        case StatusPointStanding::LegacyAssigned: m_legacyAssigned.append(client.resourceId); break;
        case StatusPointStanding::NotApplicable: break;
        }
    }
}

QList<quint32> StatusPointClients::assignedTo(const QString &serverName) const
{
    return m_assigned.value(serverName.toCaseFolded());
}

StatusPointStanding standingOf(const SiteSnapshot &site, const Client &client)
{
    return standing(client,
                    [&site](const QString &server) { return statusPointNamed(site, server) != nullptr; });
}

} // namespace wk
