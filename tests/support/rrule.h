// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/schedule.h"

#include <memory>
#include <optional>

struct icalrecur_iterator_impl;

namespace wk::test {

/// The RRULE that is equivalent to a schedule. The schedule is no monthlyByWeekdayOffset, and of an interval
/// only one of the three spans is not 0.
class Rule
{
public:
    explicit Rule(const Schedule &schedule);
    ~Rule();
    Rule(const Rule &) = delete;
    Rule &operator=(const Rule &) = delete;

private:
    friend class RuleStarts;
    struct Parsed;
    std::unique_ptr<Parsed> m_parsed;
};

/// The civil starts of a rule as libical finds them, from its first occurrence on.
class RuleStarts
{
public:
    RuleStarts(const Rule &rule, CivilTime first);
    ~RuleStarts();
    RuleStarts(const RuleStarts &) = delete;
    RuleStarts &operator=(const RuleStarts &) = delete;

    [[nodiscard]] std::optional<CivilTime> next();

private:
    icalrecur_iterator_impl *m_iterator;
};

} // namespace wk::test
