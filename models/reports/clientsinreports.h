// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messages/clienthealth.h"
#include "site/sitesnapshot.h"

#include <QString>

#include <optional>
#include <vector>

namespace wk {

/// Which of the site's clients sent which messages: records and senders meet by client id. A client that
/// gives no id meets no record, whatever its name.
class ClientsInReports
{
public:
    ClientsInReports(const SiteSnapshot &site, const MessageTable &table);

    [[nodiscard]] std::optional<ClientRow> recordOf(MessageClient client) const;
    /// The first of the record's assigned sites; empty without record or site.
    [[nodiscard]] QString siteOf(MessageClient client) const;
    /// Whether nothing came from a client of the site: neither under its id nor, from somebody without id,
    /// under its name.
    [[nodiscard]] bool isSilent(ClientRow client, const HealthOfClients &health) const;

    [[nodiscard]] const SiteSnapshot &site() const { return m_site; }
    [[nodiscard]] const MessageTable &table() const { return m_table; }

private:
    const SiteSnapshot &m_site;
    const MessageTable &m_table;
    std::vector<std::optional<ClientRow>> m_records; ///< numbered as `MessageClient`
};

} // namespace wk
