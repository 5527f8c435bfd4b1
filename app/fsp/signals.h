// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/descriptor.h"

#include <chrono>

namespace wk {

/// The signals of a service, waited for instead of handled: nothing runs inside of a handler. To be made
/// before any thread, which then leaves them alone.
class Signals
{
public:
    enum class Asked { Nothing, Stop, NewInterval };

    Signals();

    /// What is asked for next; nothing after a while.
    [[nodiscard]] Asked wait(std::chrono::milliseconds patience) const;

private:
    Descriptor m_descriptor;
};

} // namespace wk
