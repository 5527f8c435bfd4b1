// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/forecast.h"

#include <QHash>

#include <cstddef>
#include <memory>
#include <utility>
#include <vector>

namespace wk {

using SharedRow = std::shared_ptr<const ForecastRow>;

/// Rows of forecasts, each different one once: clients that differ have most of them in common.
class SharedRows
{
public:
    /// From 0 on; equal rows have the same number.
    quint32 numberOf(const ForecastRow &row)
    {
        for (std::size_t key = hashOf(row);; ++key) {
            const auto known = m_numbers.constFind(key);
            if (known == m_numbers.cend()) {
                m_numbers.insert(key, static_cast<quint32>(m_rows.size()));
                m_rows.push_back(std::make_shared<const ForecastRow>(row));
                return static_cast<quint32>(m_rows.size() - 1);
            }
            if (*m_rows[*known] == row) {
                return *known;
            }
        }
    }
    [[nodiscard]] const SharedRow &shared(const ForecastRow &row) { return m_rows[numberOf(row)]; }
    /// By number.
    [[nodiscard]] const std::vector<SharedRow> &rows() const { return m_rows; }

private:
    static std::size_t hashOf(const ForecastRow &row)
    {
        const auto secondsOf = [](const std::optional<Instant> &instant) {
            return instant ? instant->time_since_epoch().count() : 0;
        };
        // What never runs differs in its numbers.
        return qHashMulti(0, row.deploymentId, row.item.value_or(QString()), secondsOf(row.acceptedAt),
                          secondsOf(row.restartAt),
                          row.numbers.longestWindow.value_or(std::chrono::seconds{0}).count());
    }

    QHash<std::size_t, quint32> m_numbers; // by hash, or a key after it if others have the same
    std::vector<SharedRow> m_rows;
};

} // namespace wk
