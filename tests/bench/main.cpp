// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/yearofstarts.h"

#include <benchmark/benchmark.h>

#include <cmath>
#include <cstdio>
#include <map>
#include <string>

#include <sys/resource.h>

namespace {

/// Collects the runs and prints what they are worth: ratios against what was measured beside them.
class RatioReporter final : public benchmark::ConsoleReporter
{
public:
    RatioReporter() : ConsoleReporter(OO_None) { }

    void ReportRuns(const std::vector<Run> &runs) override
    {
        ConsoleReporter::ReportRuns(runs);
        for (const Run &run : runs) {
            const auto items = run.counters.find("items_per_second");
            const double seconds = items != run.counters.end()
                ? 1 / items->second.value
                : run.GetAdjustedCPUTime() / benchmark::GetTimeUnitMultiplier(run.time_unit);
            m_seconds[run.benchmark_name()] = seconds;
        }
    }

    void printRatios() const
    {
        std::printf("\nPer start, in one process:\n%-18s %16s %16s %16s\n", "kind", "civil:libical",
                    "converted:libical", "civil:chrono");
        for (const auto &year : wk::bench::yearsOfStarts()) {
            const auto seconds = [&](const char *what) {
                return secondsOf(std::string(what) + "/" + year.name);
            };
            std::printf("%-18s %10.0f x less %10.0f x less %11.1f x more\n", year.name.c_str(),
                        seconds("libical") / seconds("civil"), seconds("libical") / seconds("converted"),
                        seconds("civil") / seconds("chrono"));
        }
        std::printf("\nAgainst their limits:\n");
        againstLimit("effectiveOf100000Clients", 1.0);
        againstLimit("effectiveOf100000UnlikeClients", 1.0);
        againstLimit("forecastOf50Deployments", 0.001);
        for (const char *keystroke :
             {"keystrokeAmong100000Clients", "firstKeystrokeAmong100000Clients", "keystrokeAmong10000Windows",
              "firstKeystrokeAmong10000Windows", "keystrokeAmong2000Collections"}) {
            againstLimit(keystroke, 0.05);
        }
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        std::printf("%-32s %9.0f MB of 300 MB\n", "peak memory of all this",
                    static_cast<double>(usage.ru_maxrss) / 1024);
    }

private:
    /// Not a number if a filter left it out.
    [[nodiscard]] double secondsOf(const std::string &name) const
    {
        const auto found = m_seconds.find(name);
        return found == m_seconds.end() ? std::nan("") : found->second;
    }

    void againstLimit(const char *name, double limit) const
    {
        const double seconds = secondsOf(name);
        std::printf("%-32s %9.3f ms of %g ms: %.2f\n", name, seconds * 1000, limit * 1000, seconds / limit);
    }

    std::map<std::string, double> m_seconds;
};

} // namespace

int main(int argc, char **argv)
{
    benchmark::Initialize(&argc, argv);
    wk::bench::registerOccurrences();
    wk::bench::registerPlanning();
    wk::bench::registerItems();
    RatioReporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    reporter.printRatios();
    return 0;
}
