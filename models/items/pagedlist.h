// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QtGlobal>

#include <algorithm>
#include <cstddef>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace wk {

/// A list too long to hold, newest first, of which somebody looks at a part. How long it is is known; entries
/// are asked for by the page when they are looked at, and the pages looked at last are kept. Every change of
/// the list gives another token, and an answer to an older one is dropped.
template <typename T>
class PagedList
{
public:
    /// Asked for entries of a list, by their positions. The answer goes to `take`, with the token; it may
    /// come at once.
    using Ask = std::function<void(qint64 from, qint64 count, quint64 token)>;

    struct Range
    {
        qint64 from = 0;
        qint64 count = 0;

        friend bool operator==(const Range &, const Range &) = default;
    };

    explicit PagedList(Ask ask, qint64 pageSize = 100, std::size_t mostPages = 32)
        : m_ask(std::move(ask)), m_pageSize(pageSize), m_mostPages(mostPages)
    { }

    [[nodiscard]] qint64 count() const { return m_count; }
    [[nodiscard]] quint64 token() const { return m_token; }

    /// Another list.
    void start(qint64 count)
    {
        m_pages.clear();
        m_first = 0;
        changeCount(count);
    }

    /// So many entries are new in front; what is known of the others stays.
    void growInFront(qint64 more)
    {
        m_first -= more;
        changeCount(m_count + more);
    }

    /// The entry at a position from 0 to before `count`. Null if it is not there; then it was asked for. Good
    /// until the next call of anything that is not const.
    [[nodiscard]] const T *at(qint64 position)
    {
        const qint64 number = position + m_first;
        const qint64 page = pageOf(number);
        Page *known = find(page);
        if ((known == nullptr || !known->covers(number)) && !isAsked(page)) {
            m_asked.push_back(page);
            const Range range = rangeOf(page);
            m_ask(range.from, range.count, m_token);
            known = find(page); // it may have come at once
        }
        if (known == nullptr) {
            return nullptr;
        }
        known->used = ++m_uses;
        const qint64 i = number - known->begin;
        return i >= 0 && i < known->entries.size() ? &known->entries[i] : nullptr;
    }

    /// An answer: which positions are there now. Nothing if it is late or nobody asked. A store that has
    /// fewer than it said leaves the rest empty.
    std::optional<Range> take(quint64 token, qint64 from, const QList<T> &entries)
    {
        const qint64 page = pageOf(from + m_first);
        if (token != m_token || std::erase(m_asked, page) == 0) {
            return {};
        }
        const Range range = rangeOf(page);
        std::erase_if(m_pages, [page](const Page &each) { return each.number == page; });
        m_pages.push_back({page, from + m_first, from + m_first + range.count, entries, ++m_uses});
        forgetLeastUsed();
        return range;
    }

    /// There will be no answer; who looks there asks again.
    void fail(quint64 token, qint64 from)
    {
        if (token == m_token) {
            std::erase(m_asked, pageOf(from + m_first));
        }
    }

private:
    struct Page
    {
        qint64 number = 0;
        qint64 begin = 0; // numbers of entries
        qint64 end = 0; // asked for; there may be fewer
        QList<T> entries;
        quint64 used = 0;

        [[nodiscard]] bool covers(qint64 entry) const { return begin <= entry && entry < end; }
    };

    // An entry's number is its position when the list was started, so those in front are negative: a list
    // that grows there keeps its pages.
    [[nodiscard]] qint64 pageOf(qint64 number) const
    {
        return (number >= 0 ? number : number - m_pageSize + 1) / m_pageSize;
    }
    [[nodiscard]] Range rangeOf(qint64 page) const
    {
        const qint64 begin = std::max<qint64>(page * m_pageSize - m_first, 0);
        const qint64 end = std::min((page + 1) * m_pageSize - m_first, m_count);
        return {begin, end - begin};
    }
    void changeCount(qint64 count)
    {
        m_count = count;
        m_asked.clear();
        ++m_token;
    }
    // Both are few: nobody looks at many pages at once.
    [[nodiscard]] Page *find(qint64 page)
    {
        const auto found = std::find_if(m_pages.begin(), m_pages.end(),
                                        [page](const Page &each) { return each.number == page; });
        return found == m_pages.end() ? nullptr : &*found;
    }
    [[nodiscard]] bool isAsked(qint64 page) const
    {
        return std::find(m_asked.begin(), m_asked.end(), page) != m_asked.end();
    }
    void forgetLeastUsed()
    {
        while (m_pages.size() > m_mostPages) {
            m_pages.erase(
                std::min_element(m_pages.cbegin(), m_pages.cend(),
                                 [](const Page &left, const Page &right) { return left.used < right.used; }));
        }
    }

    Ask m_ask;
    qint64 m_pageSize;
    std::size_t m_mostPages;
    qint64 m_count = 0;
    qint64 m_first = 0; // number of the entry at position 0
    quint64 m_token = 0;
    quint64 m_uses = 0;
    std::vector<Page> m_pages;
    std::vector<qint64> m_asked; // pages
};

} // namespace wk
