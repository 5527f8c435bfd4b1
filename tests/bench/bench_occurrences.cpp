// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/yearofstarts.h"
#include "schedule/occurrences.h"
#include "support/rrule.h"

#include <benchmark/benchmark.h>

using namespace wk;
using namespace wk::bench;

// One year of starts, per start, for each kind that an RRULE can express.

namespace {

void libical(benchmark::State &state, const YearOfStarts &year)
{
    const test::Rule rule(year.schedule);
    qint64 starts = 0;
    for (auto _ : state) {
        test::RuleStarts theirs(rule, year.first);
        for (auto start = theirs.next(); start && *start < year.end; start = theirs.next()) {
            benchmark::DoNotOptimize(std::as_const(*start));
            ++starts;
        }
    }
    state.SetItemsProcessed(starts);
}

void bareChrono(benchmark::State &state, const YearOfStarts &year)
{
    qint64 starts = 0;
    for (auto _ : state) {
        starts += year.bareLoop(year);
    }
    state.SetItemsProcessed(starts);
}

void civil(benchmark::State &state, const YearOfStarts &year)
{
    qint64 starts = 0;
    for (auto _ : state) {
        const CivilSteps steps(year.schedule);
        for (auto step = steps.atOrAfter(year.first); step && step->start < year.end;
             step = steps.next(*step)) {
            benchmark::DoNotOptimize(std::as_const(step->start));
            ++starts;
        }
    }
    state.SetItemsProcessed(starts);
}

void converted(benchmark::State &state, const YearOfStarts &year)
{
    const ZoneClock berlin = ZoneClock::forZone(QStringLiteral("Europe/Berlin")).value();
    const Span range{berlin.toInstant(year.first), berlin.toInstant(year.end)};
    qint64 occurrences = 0;
    for (auto _ : state) {
        for (const Span &span : Occurrences(year.schedule, berlin).sharingTimeWith(range)) {
            benchmark::DoNotOptimize(span);
            ++occurrences;
        }
    }
    state.SetItemsProcessed(occurrences);
}

} // namespace

void wk::bench::registerOccurrences()
{
    for (const YearOfStarts &year : yearsOfStarts()) {
        const auto name = [&year](const char *what) { return std::string(what) + "/" + year.name; };
        benchmark::RegisterBenchmark(name("libical").c_str(), libical, year);
        benchmark::RegisterBenchmark(name("chrono").c_str(), bareChrono, year);
        benchmark::RegisterBenchmark(name("civil").c_str(), civil, year);
        benchmark::RegisterBenchmark(name("converted").c_str(), converted, year);
    }
}
