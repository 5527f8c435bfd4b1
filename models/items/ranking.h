// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QtGlobal>

#include <vector>

namespace wk {

// Records are sorted by rank: a number for each, equal for equals. Comparing texts as people expect is slow;
// so every different text is looked at once, and from then on order is a matter of integers.

/// By the order of the language chosen, letter case aside, numbers in texts as numbers: `PC9` is before
/// `PC10`.
[[nodiscard]] std::vector<quint32> ranksOf(const QStringList &texts);
[[nodiscard]] std::vector<quint32> ranksOf(const std::vector<qint64> &numbers);

/// The records from 0 on, by rank; records of equal rank ascend, also if the order is `Qt::DescendingOrder`.
[[nodiscard]] std::vector<quint32> orderOf(const std::vector<quint32> &ranks, Qt::SortOrder order);

} // namespace wk
