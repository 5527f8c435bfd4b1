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
    /// Of all messages, or of the newest, before the others are known.
    enum class Extent { All, Newest };

    MessageGround(const SiteSnapshot &site, const MessageSnapshot &messages, Extent extent = Extent::All)
        : m_site(site)
        , m_messages(messages)
        , m_extent(extent)
        , m_clients(m_site, m_messages.table())
        , m_odd(m_messages.table(), m_messages.oldestFirst())
    { }
    MessageGround(const MessageGround &) = delete;
    MessageGround &operator=(const MessageGround &) = delete;
    ~MessageGround() = default;

    [[nodiscard]] const SiteSnapshot &site() const { return m_site; }
    [[nodiscard]] const MessageSnapshot &messages() const { return m_messages; }
    [[nodiscard]] const MessageTable &table() const { return m_messages.table(); }
    [[nodiscard]] const ClientsInReports &clients() const { return m_clients; }
    /// Whether these are all messages there are.
    [[nodiscard]] bool isWhole() const { return m_extent == Extent::All; }
    /// Whether a message stands so among those of its client; never where not all of them are known.
    [[nodiscard]] bool isOdd(MessageRow message, MessageOddity oddity) const
    {
        return isWhole() && m_odd.is(message, oddity);
    }

private:
    SiteSnapshot m_site;
    MessageSnapshot m_messages;
    Extent m_extent;
    ClientsInReports m_clients; ///< refers to both
    OddMessages m_odd;
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
