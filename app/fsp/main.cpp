// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "fsp/lastmoment.h"
#include "fsp/options.h"
#include "fsp/selftest.h"
#include "fsp/signals.h"
#include "intake/retentionkeeper.h"
#include "intake/spoolwriter.h"
#include "intake/statuspoint.h"
#include "net/httpserver.h"
#include "net/metricsserver.h"
#include "wiring/language.h"
#include "wiring/messagedatabase.h"
#include "wiring/spoolfolder.h"
#include "wording/oneline.h"
#include "wording/problemwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <future>

#include <malloc.h>
#include <sys/resource.h>
#include <sys/stat.h>

namespace {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace wk;

struct Main
{
    Q_DECLARE_TR_FUNCTIONS(Fsp)
};

constexpr int somethingDidNotHold = 1;
constexpr int wrongUsage = 2;
constexpr int unusable = 4;

/// How long the site may keep us waiting.
constexpr auto databasePatience = 500ms;
/// How long those whose requests are complete wait for their answers once the end is asked for, and how long
/// all of the end may take: contracts.md 6 gives five seconds.
constexpr auto stopPatience = 4s;
constexpr auto wholePatience = 4700ms;

void print(FILE *to, const QString &line)
{
    const QByteArray text = line.toUtf8() + '\n';
    std::fputs(text.constData(), to);
    std::fflush(to);
}

int complain(const Problem &problem)
{
    const QString why = problem.code == ProblemCode::DatabaseBusy
        ? Main::tr("another wkfsp works with this folder")
        : problemWords(problem);
    print(stderr, inOneLine(u"wkfsp: start: %1: %2"_s.arg(placeWords(problem.place), why)));
    return unusable;
}

/// Descriptors for what has no place among the connections: those that were refused and are still listened
/// to, the spool, the site, the quarantine.
constexpr rlim_t otherDescriptors = 320;

/// How many of the connections that are wanted there can be. Each is a descriptor, and where they took them
/// all neither the site nor a file of the quarantine could be opened.
int possibleConnections(int wanted)
{
    rlimit limit{};
    const auto needed = static_cast<rlim_t>(wanted) + otherDescriptors;
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur >= needed) {
        return wanted;
    }
    const rlimit raised{needed, std::max(limit.rlim_max, needed)};
    if (setrlimit(RLIMIT_NOFILE, &raised) == 0) {
        return wanted;
    }
    // Who may not raise the greater limit gets as far as it.
    const rlim_t most = std::min(limit.rlim_max, needed);
    limit.rlim_cur = most;
    setrlimit(RLIMIT_NOFILE, &limit);
    return static_cast<int>(std::max<rlim_t>(1, most - std::min(otherDescriptors, most / 2)));
}

/// Opens the spool on a thread of its own: a large one that is damaged takes longer than whoever asks for the
/// end may have to wait. A spool can be left at any moment.
Result<OpenedSpool> openedSpool(const QString &folder, const Signals &signals)
{
    auto opening = std::async(std::launch::async, openSpool, folder);
    while (opening.wait_for(20ms) != std::future_status::ready) {
        if (signals.wait(0ms) == Signals::Asked::Stop) {
            std::_Exit(0);
        }
    }
    return opening.get();
}

void receive(const Signals &signals, StatusPoint &statusPoint, EventLog &log)
{
    for (;;) {
        switch (signals.wait(1s)) {
        case Signals::Asked::Stop: return;
        case Signals::Asked::NewInterval:
            log.say("new-interval"_L1);
            statusPoint.startAnew();
            break;
        case Signals::Asked::Nothing: log.tellHeldBack();
        }
    }
}

int serve(const Options &options, const Signals &signals, const Clock &clock, EventLog &log)
{
    auto opened = openedSpool(options.spool, signals);
    if (!opened) {
        return complain(opened.problem());
    }
    LastMoment lastMoment; // outlives the spool, whose last sync may take any time
    const OpenedSpool spool = std::move(opened).value();
    if (spool.mending) {
        tellMending(log, *spool.mending);
    }
    Quarantine quarantine(options.spool);
    StatusPoint statusPoint({options.name, options.maxSpool, options.throttleCount, options.throttleInterval},
                            {*spool.spool, quarantine, clock, log,
                             [&options] { return openMessages(options.database, databasePatience); },
                             [] { return std::chrono::steady_clock::now(); }},
                            spool.contents);

    const int connections = possibleConnections(options.maxConnections);
    if (connections < options.maxConnections) {
        log.say("too-few-descriptors"_L1,
                {{"connections"_L1, connections}, {"wanted"_L1, options.maxConnections}});
    }
    HttpLimits limits;
    limits.body = options.maxBody;
    limits.places.all = connections;
    limits.places.perAddress = connections - connections / 4;
    const auto server = HttpServer::start(options.listen, options.path, limits, statusPoint);
    if (!server) {
        return complain(server.problem());
    }
    std::unique_ptr<MetricsServer> metrics;
    if (options.statusListen) {
        auto started = MetricsServer::start(*options.statusListen, [&statusPoint, &server] {
            return metricsText({statusPoint.figures(), (*server)->refused()});
        });
        if (!started) {
            return complain(started.problem());
        }
        metrics = std::move(started).value();
    }
    print(stdout, u"wkfsp: listening on "_s + (*server)->address());
    if (metrics != nullptr) {
        print(stdout, u"wkfsp: status on "_s + metrics->address());
    }
    log.say("started"_L1, {{"messages"_L1, spool.contents.messages}, {"bytes"_L1, spool.contents.bytes}});
    {
        const RetentionKeeper keeper([&options] { return openRetention(options.database, databasePatience); },
                                     clock, log, {});
        receive(signals, statusPoint, log);
        lastMoment.comesAfter(wholePatience);
    }
    (*server)->stop(stopPatience);
    log.say("stopped"_L1, {{"messages"_L1, statusPoint.figures().waiting}});
    return 0;
}

int test(const SelfTestOptions &options, const Clock &clock)
{
    int code = 0;
    SelfTest test(
        options, clock, [](const QString &step) { print(stdout, inOneLine(u"wkfsp: self-test: "_s + step)); },
        [&code](const QString &problem) {
            if (!problem.isEmpty()) {
                print(stderr, inOneLine(u"wkfsp: self-test: "_s + problem));
                code = somethingDidNotHold;
            }
            QCoreApplication::quit();
        });
    QTimer::singleShot(0, [&test] { test.begin(); });
    QCoreApplication::exec();
    return code;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Language language;
    const Options options(QCoreApplication::arguments().sliced(1), language);
    if (!options.answer.isEmpty()) {
        print(options.isWrong ? stderr : stdout,
              options.isWrong ? inOneLine(options.answer) : options.answer);
        return options.isWrong ? wrongUsage : 0;
    }
    const SystemClock clock;
    if (options.selfTest) {
        return test(*options.selfTest, clock);
    }
    // By itself the allocator learns from large bodies to keep what they took, for ever.
    constexpr int returnedToTheSystem = 128 * 1024;
    mallopt(M_MMAP_THRESHOLD, returnedToTheSystem);
    // What clients send is nobody else's business.
    umask(S_IRWXG | S_IRWXO);
    const Signals signals;
    EventLog log(clock, [](const QByteArray &line) {
        std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
    });
    return serve(options, signals, clock, log);
}
