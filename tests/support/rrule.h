// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/schedule.h"

#include <memory>
#include <optional>

struct icalrecur_iterator_impl;

namespace wk::test {

/// The civil starts of a schedule as libical finds them, from its equivalent RRULE.
class RuleStarts
{
public:
    /// `first` is the schedule's first occurrence. The schedule is no monthlyByWeekdayOffset, and of an
    /// interval only one of the three spans is not 0.
    RuleStarts(const Schedule &schedule, CivilTime first);
    ~RuleStarts();
    RuleStarts(const RuleStarts &) = delete;
    RuleStarts &operator=(const RuleStarts &) = delete;

    [[nodiscard]] std::optional<CivilTime> next();

private:
    icalrecur_iterator_impl *m_iterator;
};

} // namespace wk::test
