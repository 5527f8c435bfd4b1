// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nearmatches.h"

#include <QVarLengthArray>

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace wk {

namespace {

constexpr qsizetype longestName = 256; // nobody mistypes a novel

/// How many characters must be put in, taken out or changed to make one text of the other (Levenshtein).
qsizetype editDistance(const QString &left, const QString &right)
{
    QVarLengthArray<qsizetype, longestName + 1> row(right.size() + 1);
    std::iota(row.begin(), row.end(), qsizetype{0});
    for (qsizetype i = 0; i < left.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i + 1);
        for (qsizetype j = 1; j < row.size(); ++j) {
            const qsizetype changed = diagonal + (left[i] == right[j - 1] ? 0 : 1);
            diagonal = std::exchange(row[j], std::min({changed, row[j] + 1, row[j - 1] + 1}));
        }
    }
    return row.back();
}

} // namespace

QStringList nearMatches(const QString &name, const QStringList &known)
{
    const QString typed = name.left(longestName).toCaseFolded();
    const qsizetype tolerance = std::max<qsizetype>(1, typed.size() / 4);
    std::vector<std::pair<qsizetype, QString>> found;
    for (const QString &candidate : known) {
        const QString folded = candidate.left(longestName).toCaseFolded();
        if (folded.isEmpty()) {
            continue;
        }
        if (folded == typed) {
            return {candidate}; // only the letter case is wrong
        }
        const bool contained = typed.size() >= 3 && folded.contains(typed);
        const qsizetype distance = contained ? 1 : editDistance(typed, folded);
        if (distance <= tolerance) {
            found.emplace_back(distance, candidate);
        }
    }
    std::sort(found.begin(), found.end());
    QStringList best;
    for (const auto &[distance, candidate] : found) {
        if (best.size() < 3) {
            best.append(candidate);
        }
    }
    return best;
}

} // namespace wk
