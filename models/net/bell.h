// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/descriptor.h"

#include <atomic>

namespace wk {

/// Wakes a thread that polls: can be read from while it rings, however often it was rung.
class Bell
{
public:
    /// Throws std::system_error where there are no more descriptors.
    Bell();

    [[nodiscard]] int number() const { return m_descriptor.number(); }
    /// From any thread.
    void ring();
    /// Before looking at what was wanted: what is wanted meanwhile rings again.
    void silence();

private:
    Descriptor m_descriptor;
    std::atomic<bool> m_isRung = false;
};

} // namespace wk
