// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/messages.h"
#include "bench/storage.h"
#include "bench/yearofstarts.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <chrono>
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
            if (run.benchmark_name().starts_with("loadSnapshot")) {
                m_peakOfLoading = peakMegabytes();
            }
            const auto items = run.counters.find("items_per_second");
            const double seconds = items != run.counters.end()
                ? 1 / items->second.value
                : run.GetAdjustedCPUTime() / benchmark::GetTimeUnitMultiplier(run.time_unit);
            m_seconds[run.run_name.function_name] = seconds;
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
        againstLimit("groupsOf100000Clients", 0.3);
        againstLimit("outlookOf100000Clients", 10.0);
        againstLimit("outlookOf100000UnlikeClients", 10.0);
        againstLimit("coverageOf100000Clients", 1.0);
        againstLimit("coverageOf100000UnlikeClients", 1.0);
        againstLimit("impactOn100000Clients", 1.0);
        for (const char *keystroke :
             {"keystrokeAmong100000Clients", "firstKeystrokeAmong100000Clients", "keystrokeAmong10000Windows",
              "firstKeystrokeAmong10000Windows", "keystrokeAmong2000Collections"}) {
            againstLimit(keystroke, 0.05);
        }
        std::printf("%-32s %9.0f MB of 300 MB\n", "peak memory of all this", peakMegabytes());
    }

    void printMessages() const
    {
        std::printf("\nA report of a client, against the parser alone (expat), and bodies of 1 MiB against "
                    "their limit:\n");
        const double parser = secondsOf("parseReport");
        std::printf("%-32s %9.2f x the parser\n", "readReport", secondsOf("readReport") / parser);
        std::printf("%-32s %9.2f x the parser\n", "QXmlStreamReader alone",
                    secondsOf("parseReportByQt") / parser);
        std::printf("%-32s %9.2f x the parser\n", "messageIdentity", secondsOf("messageIdentity") / parser);
        for (const char *body : {"bodyOfEmptyElements", "bodyOfReferences", "bodyOfComments",
                                 "bodyOfAttributes", "bodyOfDeepElements"}) {
            againstLimit(body, 0.1);
        }
    }

    void printStorage() const
    {
        std::printf("\nA database of 100,000 clients and 1,000,000 memberships, against its limits:\n");
        againstLimit("loadSnapshot", 2.0);
        std::printf("%-32s %9.0f MB of 400 MB\n", "peak memory of that", m_peakOfLoading);
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

    static double peakMegabytes()
    {
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        return static_cast<double>(usage.ru_maxrss) / 1024;
    }

    std::map<std::string, double> m_seconds;
    double m_peakOfLoading = 0;
};

/// Memory is measured in processes of their own.
int runMyself(const QStringList &arguments)
{
    return QProcess::execute(QCoreApplication::applicationFilePath(), arguments);
}

/// Programs with windows cannot share a process with benchmarks.
int runTimeline()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    std::printf("\nThe timeline of a client:\n");
    std::fflush(stdout);
    return QProcess::execute(QCoreApplication::applicationDirPath() + QStringLiteral("/wk_bench_timeline"),
                             {});
}

int runMessagePanel()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    std::printf("\nThe page of state messages, with 1,000,000 of 100,000 clients:\n");
    std::fflush(stdout);
    return QProcess::execute(
        QCoreApplication::applicationDirPath() + QStringLiteral("/wk_bench_messagepanel"), {});
}

int runMessageStore()
{
    std::printf("\n");
    std::fflush(stdout);
    return QProcess::execute(
        QCoreApplication::applicationDirPath() + QStringLiteral("/wk_bench_messagestore"), {});
}

int runReports()
{
    std::printf("\n");
    std::fflush(stdout);
    return QProcess::execute(QCoreApplication::applicationDirPath() + QStringLiteral("/wk_bench_reports"),
                             {});
}

/// It syncs thousands of times: in the build folder, because /tmp may be memory.
int runIntake()
{
    std::printf("\nA fallback status point:\n");
    std::fflush(stdout);
    const QString folder = QCoreApplication::applicationDirPath();
    return QProcess::execute(folder + QStringLiteral("/wk_bench_intake"), {folder});
}

int runConsole(const QString &database)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    std::printf("\nThe console on that database, from the start of its process:\n");
    std::fflush(stdout);
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    const auto started = std::chrono::duration_cast<std::chrono::nanoseconds>(now).count();
    return QProcess::execute(QCoreApplication::applicationDirPath() + QStringLiteral("/wk_bench_console"),
                             {database, QString::number(started)});
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    RatioReporter reporter;
    const QString what = QString::fromLocal8Bit(argc == 3 ? argv[1] : "");
    const QString path = QString::fromLocal8Bit(argc == 3 ? argv[2] : "");
    if (what == QLatin1StringView("make-big-site")) {
        return wk::bench::makeBigSite(path) ? 0 : 1;
    }
    if (what == QLatin1StringView("storage")) {
        wk::bench::registerStorage(path);
        benchmark::RunSpecifiedBenchmarks(&reporter);
        reporter.printStorage();
        return 0;
    }
    wk::bench::registerOccurrences();
    wk::bench::registerPlanning();
    wk::bench::registerItems();
    wk::bench::registerMessages();
    benchmark::RunSpecifiedBenchmarks(&reporter);
    reporter.printRatios();
    reporter.printMessages();
    const QTemporaryDir folder;
    const QString database = folder.filePath(QStringLiteral("big.db"));
    const bool done = runMyself({QStringLiteral("make-big-site"), database}) == 0
        && runMyself({QStringLiteral("storage"), database}) == 0 && runIntake() == 0 && runTimeline() == 0
        && runConsole(database) == 0 && runMessageStore() == 0 && runReports() == 0 && runMessagePanel() == 0;
    return done ? 0 : 1;
}
