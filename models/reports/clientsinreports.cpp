// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/clientsinreports.h"

#include "messages/clientid.h"
#include "messages/messageidentity.h"

namespace wk {

ClientsInReports::ClientsInReports(const SiteSnapshot &site, const MessageTable &table)
    : m_site(site), m_table(table), m_records(static_cast<std::size_t>(table.clientCount()))
{
    for (qsizetype i = 0; i < site.clients().size(); ++i) {
        const QString id = clientIdFrom(site.clients()[i].uniqueId);
        const auto client = id.isEmpty() ? std::nullopt : table.clientWithKey(id);
        if (client && !m_records[static_cast<std::size_t>(*client)]) {
            m_records[static_cast<std::size_t>(*client)] = static_cast<ClientRow>(i);
        }
    }
}

std::optional<ClientRow> ClientsInReports::recordOf(MessageClient client) const
{
    return m_records[static_cast<std::size_t>(client)];
}

QString ClientsInReports::siteOf(MessageClient client) const
{
    const auto record = recordOf(client);
    return record ? m_site.client(*record).assignedSites.value(0) : QString();
}

bool ClientsInReports::isSilent(ClientRow client, const HealthOfClients &health) const
{
    const Client &record = m_site.client(client);
    const QString id = clientIdFrom(record.uniqueId);
    for (const MessageSender &sender :
         {MessageSender{id, record.name, {}}, MessageSender{{}, record.name, {}}}) {
        const auto sent = m_table.clientWithKey(clientKey(sender));
        if (sent && health.of(*sent).last) {
            return false;
        }
    }
    return true;
}

} // namespace wk
