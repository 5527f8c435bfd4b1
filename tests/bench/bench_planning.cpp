// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/yearofstarts.h"
#include "exchange/tokenjson.h"
#include "planning/coverage.h"
#include "planning/effectivewindows.h"
#include "planning/forecast.h"
#include "planning/impact.h"
#include "planning/outlook.h"

#include <benchmark/benchmark.h>

#include <array>
#include <random>

using namespace wk;
using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

const Span oneYear{sys_days{2026y / January / 1}, sys_days{2027y / January / 1}};

const std::array<const char *, 12> zones{"Europe/Berlin",     "Europe/London",    "Europe/Helsinki",
                                         "America/New_York",  "America/Chicago",  "America/Denver",
                                         "America/Sao_Paulo", "Asia/Shanghai",    "Asia/Tokyo",
                                         "Asia/Kolkata",      "Australia/Sydney", "Africa/Casablanca"};

/// Windows as companies have them: mostly weekly nights, some daily, some after the patch day.
Schedule windowSchedule(int i)
{
    const weekday day{static_cast<unsigned>(i % 7)};
    Schedule schedule{local_days{2025y / January / 1} + hours{i % 24}, i % 10 == 0, minutes{60 + i % 5 * 60},
                      Once{}};
    switch (i % 8) {
    case 0: schedule.recurrence = Interval{1, 0, 0}; break;
    case 1: schedule.recurrence = MonthlyByWeekdayOffset{Tuesday, WeekOrder::Second, 1, i % 7}; break;
    case 2: schedule.recurrence = MonthlyByDate{i % 31, 1}; break;
    default: schedule.recurrence = Weekly{day, 1 + i % 2};
    }
    return schedule;
}

/// 400 collections with one window each; every client in one to four of them, in one of 12 zones. Which
/// collections a client is in follows from its department, as it does in companies, or from chance alone.
SiteContent largeSite(int clients, bool byDepartment)
{
    std::mt19937 random(100000);
    const auto upTo = [&random](int greatest) {
        return std::uniform_int_distribution<int>(0, greatest)(random);
    };
    SiteContent content;
    content.sites = {Site{}};
    content.sites[0].code = u"MUC"_s;
    for (int i = 0; i < 400; ++i) {
        const QString id = u"MUC%1"_s.arg(i, 5, 16, QLatin1Char('0')).toUpper();
        content.collections.append({id, u"MW-%1"_s.arg(i), {}, false, {}});
        const ScheduleToken token{windowSchedule(i), false, 0};
        content.settings.append(
            {id, {{u"{%1}"_s.arg(i), u"W"_s, {}, {token}, WindowType::General, true}}, {}, false});
    }
    for (int i = 0; i < clients; ++i) {
        const int department = upTo(2000);
        Client client;
        client.resourceId = static_cast<quint32>(i + 1);
        client.name = u"PC%1"_s.arg(i);
        client.timeZone =
            QString::fromLatin1(zones[static_cast<std::size_t>(byDepartment ? department % 12 : upTo(11))]);
        content.clients.append(client);
        for (int j = 0; j <= (byDepartment ? department % 4 : upTo(3)); ++j) {
            const int collection = byDepartment ? (department * 7 + j * 131) % 400 : upTo(399);
            content.memberships.append({content.collections[collection].id, client.resourceId});
        }
    }
    return content;
}

void effectiveWindowsOfSite(benchmark::State &state, bool byDepartment)
{
    const SiteSnapshot site = SiteSnapshot::of(largeSite(100000, byDepartment)).value();
    std::size_t answers = 0;
    qsizetype windows = 0;
    for (auto _ : state) {
        EffectiveWindowsOfSite all(site, WorkKind::Program, oneYear);
        answers = all.count();
        windows = 0;
        for (std::size_t i = 0; i < answers; ++i) {
            windows += all.answer(i).windows.size();
        }
    }
    state.counters["answers"] = static_cast<double>(answers);
    state.counters["windows"] = static_cast<double>(windows);
}

/// 50 deployments: programs of many lengths, some too long for every window, and updates.
void addDeployments(SiteContent &content, const QString &toPrograms, const QString &toUpdates)
{
    for (int i = 0; i < 45; ++i) {
        const QString id = u"MUC2%1"_s.arg(i, 4, 10, QLatin1Char('0'));
        content.programs.append(
            {id, u"P"_s, minutes{i % 15 == 14 ? 900 : 20 + i % 7 * 20}, minutes{0}, i % 3 == 0});
        Advertisement advertisement;
        advertisement.id = id;
        advertisement.collectionId = toPrograms;
        advertisement.packageId = id;
        advertisement.programName = u"P"_s;
        advertisement.assignedScheduleEnabled = true;
        advertisement.assignedSchedule = {
            {{local_days{2026y / January / 1} + days{i * 7}, false, minutes{0}, Once{}}, false, 0}};
        content.advertisements.append(advertisement);
    }
    for (int i = 0; i < 5; ++i) {
        content.updatesAssignments.append({QString::number(500 + i),
                                           u"Updates"_s,
                                           toUpdates,
                                           PlannedTime{oneYear.begin + days{i * 30}},
                                           false,
                                           false,
                                           {{u"KB1"_s, minutes{20}}, {u"KB2"_s, minutes{5}}}});
    }
}

SiteSnapshot busyClient()
{
    SiteContent content = largeSite(0, true);
    Client client;
    client.resourceId = 1;
    client.name = u"PC1"_s;
    client.timeZone = u"Europe/Berlin"_s;
    content.clients = {client};
    for (const int collection : {3, 11, 17}) {
        content.memberships.append({content.collections[collection].id, 1});
    }
    addDeployments(content, content.collections[3].id, content.collections[11].id);
    return SiteSnapshot::of(content).value();
}

/// All clients in one collection more, to which 50 deployments go.
SiteContent busySite(int clients, bool byDepartment)
{
    SiteContent content = largeSite(clients, byDepartment);
    const QString all = u"ALL"_s;
    content.collections.append({all, u"All computers"_s, {}, false, {}});
    for (const Client &client : std::as_const(content.clients)) {
        content.memberships.append({all, client.resourceId});
    }
    addDeployments(content, all, all);
    return content;
}

/// 2,000 collections, of which 400 have windows, and 1,000,000 memberships by chance.
void groupsOfClients(benchmark::State &state)
{
    SiteContent content = busySite(100000, false);
    for (int i = 0; i < 1600; ++i) {
        content.collections.append({u"ADD%1"_s.arg(i, 5, 10, QLatin1Char('0')), {}, {}, false, {}});
    }
    for (int i = static_cast<int>(content.memberships.size()); i < 1000000; ++i) {
        content.memberships.append(
            {content.collections[401 + i % 1600].id, static_cast<quint32>(i * 7LL % 100000 + 1)});
    }
    const SiteSnapshot site = SiteSnapshot::of(content).value();
    std::size_t groups = 0;
    for (auto _ : state) {
        groups = ClientGroups(site).count();
    }
    state.counters["groups"] = static_cast<double>(groups);
}

void outlookOfSite(benchmark::State &state, bool byDepartment)
{
    const SiteSnapshot site = SiteSnapshot::of(busySite(100000, byDepartment)).value();
    for (auto _ : state) {
        benchmark::DoNotOptimize(SiteOutlook::of(site, oneYear.begin));
    }
}

void forecastOfOneClient(benchmark::State &state)
{
    const SiteSnapshot site = busyClient();
    for (auto _ : state) {
        benchmark::DoNotOptimize(forecast(site, ClientRow{0}, oneYear));
    }
}

void coverageOfSite(benchmark::State &state, bool byDepartment)
{
    const SiteSnapshot site = SiteSnapshot::of(largeSite(100000, byDepartment)).value();
    CoverageQuestion question;
    question.now = oneYear.begin;
    for (auto _ : state) {
        benchmark::DoNotOptimize(coverage(site, question));
    }
}

/// A window that all clients have in common becomes an hour longer.
void impactOfWindow(benchmark::State &state, bool byDepartment)
{
    SiteContent content = busySite(100000, byDepartment);
    const Schedule schedule{local_days{2025y / January / 1} + hours{12}, false, hours{1}, Weekly{Sunday, 1}};
    content.settings.append(
        {u"ALL"_s, {{u"{ALL}"_s, u"W"_s, {}, {{schedule, false, 0}}, WindowType::General, true}}, {}, false});
    const SiteSnapshot before = SiteSnapshot::of(content).value();
    content.settings.last().windows[0].schedule[0].schedule.duration += hours{1};
    const SiteSnapshot after = before.next(content).value();
    qsizetype groups = 0;
    for (auto _ : state) {
        groups = impactOf(before, after, {oneYear.begin, oneYear.begin + impactRange})->groups.size();
    }
    state.counters["groups"] = static_cast<double>(groups);
}

void decodeTenThousandTokens(benchmark::State &state)
{
    QStringList strings;
    for (int i = 0; i < 10000; ++i) {
        strings.append(encodedToken({windowSchedule(i), false, 0}));
    }
    for (auto _ : state) {
        QByteArray json;
        for (const QString &string : std::as_const(strings)) {
            json += tokenJson(decodedTokens(string).value().first(), 1);
        }
        benchmark::DoNotOptimize(std::as_const(json));
    }
}

} // namespace

void wk::bench::registerPlanning()
{
    using benchmark::RegisterBenchmark;
    RegisterBenchmark("effectiveOf100000Clients", effectiveWindowsOfSite, true)
        ->Unit(benchmark::kMillisecond);
    RegisterBenchmark("effectiveOf100000UnlikeClients", effectiveWindowsOfSite, false)
        ->Unit(benchmark::kMillisecond);
    RegisterBenchmark("forecastOf50Deployments", forecastOfOneClient)->Unit(benchmark::kMicrosecond);
    RegisterBenchmark("groupsOf100000Clients", groupsOfClients)->Unit(benchmark::kMillisecond);
    RegisterBenchmark("outlookOf100000Clients", outlookOfSite, true)->Unit(benchmark::kMillisecond);
    RegisterBenchmark("outlookOf100000UnlikeClients", outlookOfSite, false)->Unit(benchmark::kMillisecond);
    RegisterBenchmark("coverageOf100000Clients", coverageOfSite, true)->Unit(benchmark::kMillisecond);
    RegisterBenchmark("coverageOf100000UnlikeClients", coverageOfSite, false)->Unit(benchmark::kMillisecond);
    RegisterBenchmark("impactOn100000Clients", impactOfWindow, true)->Unit(benchmark::kMillisecond);
    RegisterBenchmark("impactOn100000UnlikeClients", impactOfWindow, false)->Unit(benchmark::kMillisecond);
    RegisterBenchmark("decode10000Tokens", decodeTenThousandTokens)->Unit(benchmark::kMillisecond);
}
