// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/schedule.h"

#include <QtGlobal>

#include <string>
#include <vector>

namespace wk::bench {

/// A schedule of one kind, a year of it, and the least code that finds the same starts.
struct YearOfStarts
{
    std::string name;
    Schedule schedule;
    CivilTime first; ///< the schedule's first start
    CivilTime end; ///< a year later
    qint64 (*bareLoop)(const YearOfStarts &); ///< nothing but <chrono> arithmetic; returns how many starts
};

[[nodiscard]] std::vector<YearOfStarts> yearsOfStarts();

void registerOccurrences();
void registerPlanning();
void registerItems();

} // namespace wk::bench
