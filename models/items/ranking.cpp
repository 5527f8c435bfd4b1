// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ranking.h"

#include <QCollator>
#include <QHash>

#include <algorithm>
#include <numeric>

namespace wk {

namespace {

QCollator collator()
{
    // The C locale knows no numbers in texts.
    const QLocale locale;
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

struct Distinct
{
    QCollatorSortKey key;
    quint32 number;
};

} // namespace

std::vector<quint32> ranksOf(const QStringList &texts)
{
    const QCollator collator = wk::collator();
    std::vector<quint32> numbers;
    numbers.reserve(static_cast<std::size_t>(texts.size()));
    QHash<QString, quint32> known;
    std::vector<Distinct> distinct;
    for (const QString &text : texts) {
        auto found = known.constFind(text);
        if (found == known.cend()) {
            const auto next = static_cast<quint32>(distinct.size());
            distinct.push_back({collator.sortKey(text), next});
            found = known.insert(text, next);
        }
        numbers.push_back(*found);
    }
    std::sort(distinct.begin(), distinct.end(),
              [](const Distinct &left, const Distinct &right) { return left.key.compare(right.key) < 0; });
    std::vector<quint32> rankOf(distinct.size());
    quint32 rank = 0;
    for (std::size_t i = 0; i < distinct.size(); ++i) {
        if (i > 0 && distinct[i - 1].key.compare(distinct[i].key) != 0) {
            ++rank;
        }
        rankOf[distinct[i].number] = rank;
    }
    for (quint32 &number : numbers) {
        number = rankOf[number];
    }
    return numbers;
}

std::vector<quint32> ranksOf(const std::vector<qint64> &numbers)
{
    auto sorted = numbers;
    std::sort(sorted.begin(), sorted.end());
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    std::vector<quint32> ranks;
    ranks.reserve(numbers.size());
    for (const qint64 number : numbers) {
        ranks.push_back(
            static_cast<quint32>(std::lower_bound(sorted.begin(), sorted.end(), number) - sorted.begin()));
    }
    return ranks;
}

std::vector<quint32> orderOf(const std::vector<quint32> &ranks, Qt::SortOrder order)
{
    std::vector<quint64> keys;
    keys.reserve(ranks.size());
    for (std::size_t i = 0; i < ranks.size(); ++i) {
        const quint32 rank = order == Qt::AscendingOrder ? ranks[i] : ~ranks[i];
        keys.push_back(quint64{rank} << 32U | i);
    }
    std::sort(keys.begin(), keys.end());
    std::vector<quint32> records;
    records.reserve(keys.size());
    for (const quint64 key : keys) {
        records.push_back(static_cast<quint32>(key));
    }
    return records;
}

} // namespace wk
