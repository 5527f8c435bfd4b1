// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/messagesnapshot.h"

#include <algorithm>

namespace wk {

MessageSnapshot::MessageSnapshot() : m_content(std::make_shared<const Content>()) { }

MessageSnapshot MessageSnapshot::grown(const MessageTable &table) const
{
    const qsizetype known = oldestFirst().size();
    Q_ASSERT(table.size() >= known);
    auto next = std::make_shared<Content>(*m_content);
    next->table = table;
    next->oldestFirst.reserve(table.size());
    for (qsizetype i = known; i < table.size(); ++i) {
        const auto row = static_cast<MessageRow>(i);
        next->oldestFirst.append(row);
        next->health.take(table, row);
    }
    const auto isEarlier = [&table](MessageRow left, MessageRow right) { return table.isLater(right, left); };
    const auto fresh = next->oldestFirst.begin() + known;
    std::sort(fresh, next->oldestFirst.end(), isEarlier);
    std::inplace_merge(next->oldestFirst.begin(), fresh, next->oldestFirst.end(), isEarlier);
    return MessageSnapshot(std::move(next));
}

} // namespace wk
