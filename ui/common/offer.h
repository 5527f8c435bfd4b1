// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace wk {

/// Something a message offers to do about what it says: a verb for a button, and what the button does.
struct Offer
{
    QString verb; ///< empty: nothing is offered
    std::function<void()> run;
};

} // namespace wk
