// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/sitestore.h"
#include "storage/storagefailure.h"

#include <algorithm>

namespace wk {

/// Tells somebody how far long work is, often enough to stop it soon, and throws `Cancelled` when told to.
class Pace
{
public:
    /// The work goes on quietly if nobody listens.
    explicit Pace(const SiteStore::Progress &listener = {}) : m_listener(listener) { }

    /// The next stretch of the work: `count` steps between two points of the whole, 0 to 1.
    void stretch(double from, double to, qint64 count)
    {
        m_from = from;
        m_length = to - from;
        m_count = std::max<qint64>(count, 1);
        m_done = 0;
        tell();
    }
    void step()
    {
        constexpr qint64 often = 2048; // some milliseconds
        if (++m_done % often == 0) {
            tell();
        }
    }
    void tell() const
    {
        const double part = static_cast<double>(std::min(m_done, m_count)) / static_cast<double>(m_count);
        if (m_listener && !m_listener(m_from + m_length * part)) {
            throw StorageFailure{{ProblemCode::Cancelled, {}, {}}};
        }
    }

private:
    SiteStore::Progress m_listener;
    double m_from = 0;
    double m_length = 1;
    qint64 m_count = 1;
    qint64 m_done = 0;
};

} // namespace wk
