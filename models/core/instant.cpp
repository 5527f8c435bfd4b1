// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instant.h"

namespace wk {

Instant yearsAfter(Instant instant, int years)
{
    using namespace std::chrono;
    const auto day = floor<days>(instant);
    auto date = year_month_day{day} + std::chrono::years{years};
    if (!date.ok()) {
        date = date.year() / date.month() / last;
    }
    return sys_days{date} + (instant - day);
}

} // namespace wk
