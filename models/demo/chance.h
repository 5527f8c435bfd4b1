// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QtGlobal>

#include <utility>

namespace wk {

/// Chance that is the same on every machine: the generator splitmix64, and ranges made by arithmetic. The
/// standard library's distributions differ from one implementation to the next.
class Chance
{
public:
    explicit Chance(quint64 seed) : m_state(seed) { }

    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15U;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
        return mixed ^ (mixed >> 31U);
    }
    /// From 0 to before `end`, which is at least 1 and below 2^32.
    qsizetype below(qsizetype end)
    {
        return static_cast<qsizetype>(((next() >> 32U) * static_cast<quint64>(end)) >> 32U);
    }
    template <typename Value>
    const Value &oneOf(const QList<Value> &values)
    {
        return values[below(values.size())];
    }
    template <typename Value>
    void shuffle(QList<Value> &values)
    {
        for (qsizetype left = values.size(); left > 1; --left) {
            std::swap(values[left - 1], values[below(left)]);
        }
    }
    /// Such as `3F2504E0-4F89-41D3-9A0C-0305E82C3301`.
    QString guid();

private:
    quint64 m_state;
};

} // namespace wk
