// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/messagequestion.h"
#include "messages/cataloguelanguage.h"
#include "messages/messagesnapshot.h"
#include "reports/clientsinreports.h"

#include <functional>
#include <memory>

namespace wk {

/// State messages and the site whose clients sent them, at one moment. Immutable: any thread may look at it.
class MessageGround
{
public:
    MessageGround(const SiteSnapshot &site, const MessageSnapshot &messages)
        : m_site(site), m_messages(messages), m_clients(m_site, m_messages.table())
    { }
    MessageGround(const MessageGround &) = delete;
    MessageGround &operator=(const MessageGround &) = delete;
    ~MessageGround() = default;

    [[nodiscard]] const SiteSnapshot &site() const { return m_site; }
    [[nodiscard]] const MessageSnapshot &messages() const { return m_messages; }
    [[nodiscard]] const MessageTable &table() const { return m_messages.table(); }
    [[nodiscard]] const ClientsInReports &clients() const { return m_clients; }

private:
    SiteSnapshot m_site;
    MessageSnapshot m_messages;
    ClientsInReports m_clients; ///< refers to both
};
using SharedGround = std::shared_ptr<const MessageGround>;

/// When, where and in which language somebody asks.
struct MessageMoment
{
    Instant now;
    ZoneClock zone = ZoneClock::utc();
    CatalogueLanguage language = CatalogueLanguage::English;
};

/// Told how far a search is, from 0 to 1; says whether to go on.
using SearchProgress = std::function<bool(double)>;

/// The messages that a question asks for, oldest first; nothing if `progress` ended it. A question without
/// bounds shares the list of the snapshot. Words (the first 64) are looked for in the client's name and id,
/// the numbers and labels of topic and state, the severity, and the parameters with the code the first of
/// them is.
[[nodiscard]] std::optional<QList<MessageRow>> messagesFor(const MessageGround &ground,
                                                           const MessageQuestion &question,
                                                           const MessageMoment &moment,
                                                           const SearchProgress &progress = {});

} // namespace wk
