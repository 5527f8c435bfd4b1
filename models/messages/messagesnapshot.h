// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messages/clienthealth.h"
#include "messages/messagetable.h"

#include <QList>

#include <memory>

namespace wk {

/// The state messages of a site as they were known at one moment, and what they amount to. Immutable and
/// implicitly shared: panels, reports and the thread that looks for more all hold one.
class MessageSnapshot
{
public:
    /// Of no messages.
    MessageSnapshot();
    /// Of a table that begins with what this one has: what came after is put in its place.
    [[nodiscard]] MessageSnapshot grown(const MessageTable &table) const;

    [[nodiscard]] const MessageTable &table() const { return m_content->table; }
    /// By message time, then serial (none is lowest), then arrival (contracts.md 6).
    [[nodiscard]] const QList<MessageRow> &oldestFirst() const { return m_content->oldestFirst; }
    [[nodiscard]] const HealthOfClients &health() const { return m_content->health; }

private:
    struct Content
    {
        MessageTable table;
        QList<MessageRow> oldestFirst;
        HealthOfClients health;
    };
    explicit MessageSnapshot(std::shared_ptr<const Content> content) : m_content(std::move(content)) { }

    std::shared_ptr<const Content> m_content;
};

} // namespace wk
