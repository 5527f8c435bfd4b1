// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <span>
#include <utility>
#include <vector>

namespace wk {

/// For each row of one list, rows of another, ascending and each once: all in one block of memory.
template <typename From, typename To>
class Relation
{
public:
    Relation() = default;
    /// Every `from` is below `rows`. Pairs may come in any order and more than once; already sorted ones are
    /// not sorted again.
    Relation(std::size_t rows, std::vector<std::pair<From, To>> pairs) : m_begins(rows + 1)
    {
        if (!std::is_sorted(pairs.begin(), pairs.end())) {
            std::sort(pairs.begin(), pairs.end());
        }
        pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
        m_targets.reserve(pairs.size());
        for (const auto &[from, to] : pairs) {
            ++m_begins[static_cast<std::size_t>(from) + 1];
            m_targets.push_back(to);
        }
        for (std::size_t i = 0; i < rows; ++i) {
            m_begins[i + 1] += m_begins[i];
        }
    }
    [[nodiscard]] std::span<const To> of(From row) const
    {
        const std::size_t begin = m_begins[static_cast<std::size_t>(row)];
        return std::span(m_targets).subspan(begin, m_begins[static_cast<std::size_t>(row) + 1] - begin);
    }
    /// The same the other way round; `rows` is how many targets there can be.
    [[nodiscard]] Relation<To, From> reversed(std::size_t rows) const
    {
        Relation<To, From> other;
        other.m_begins.assign(rows + 1, 0);
        for (const To to : m_targets) {
            ++other.m_begins[static_cast<std::size_t>(to) + 1];
        }
        for (std::size_t i = 0; i < rows; ++i) {
            other.m_begins[i + 1] += other.m_begins[i];
        }
        other.m_targets.resize(m_targets.size());
        std::vector<std::size_t> next(other.m_begins.begin(), other.m_begins.end() - 1);
        for (std::size_t row = 0; row + 1 < m_begins.size(); ++row) {
            for (std::size_t i = m_begins[row]; i < m_begins[row + 1]; ++i) {
                other.m_targets[next[static_cast<std::size_t>(m_targets[i])]++] = static_cast<From>(row);
            }
        }
        return other;
    }

private:
    template <typename, typename>
    friend class Relation;

    std::vector<std::size_t> m_begins{0};
    std::vector<To> m_targets;
};

} // namespace wk
