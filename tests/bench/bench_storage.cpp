// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/storage.h"

#include "exchange/sitedocument.h"
#include "exchange/siteimport.h"
#include "site/sitesnapshot.h"
#include "storage/sqlsitestore.h"

#include <benchmark/benchmark.h>

#include <random>

using namespace wk;
using namespace Qt::StringLiterals;

namespace {

constexpr int clients = 100000;
constexpr int collections = 2000;
constexpr int membershipsOfEach = 10;

const Signature nobody{u"bench"_s, Instant{}};
const Edit import{EditKind::Import, {u"site.json"_s}, {}, EditOrigin::Done};

/// The size that is promised: 100,000 clients, 2,000 collections with a window each, 1,000,000 memberships.
SiteContent bigSite()
{
    std::mt19937 random(1);
    SiteContent content;
    content.sites = {Site{}};
    content.sites[0].code = u"MUC"_s;
    content.sites[0].timeZone = u"Europe/Berlin"_s;
    for (int i = 0; i < collections; ++i) {
        const QString id = u"MUC%1"_s.arg(i, 5, 16, QLatin1Char('0')).toUpper();
        content.collections.append({id, u"MW-%1"_s.arg(i), u"Servers of department %1"_s.arg(i), false, {}});
        content.links.append({content.collections[i / 2].id, id});
        const QString window = u"{6F1B7F0E-0000-4000-8000-%1}"_s.arg(i, 12, 10, QLatin1Char('0'));
        content.settings.append({id,
                                 {{window,
                                   u"Tuesday night"_s,
                                   {},
                                   decodedTokens(u"00811A9E08221600").value(),
                                   WindowType::General,
                                   true}},
                                 {},
                                 false});
    }
    content.links.removeFirst(); // nothing is its own parent
    for (int i = 0; i < clients; ++i) {
        Client client;
        client.resourceId = 16777216U + static_cast<quint32>(i);
        client.name = u"PC%1"_s.arg(i, 6, 10, QLatin1Char('0'));
        client.uniqueId = u"GUID:6F1B7F0E-0000-4000-8000-%1"_s.arg(i, 12, 10, QLatin1Char('0'));
        client.assignedSites = {u"MUC"_s};
        client.isClient = true;
        client.type = ClientType::Client;
        client.version = u"4.00.6487.2000"_s;
        client.operatingSystem = u"Microsoft Windows NT Workstation 6.1"_s;
        client.adSite = u"Default-First-Site-Name"_s;
        client.fallbackStatusPoint = u"FSP01"_s;
        content.clients.append(client);
        const int first = static_cast<int>(random() % collections);
        for (int j = 0; j < membershipsOfEach; ++j) {
            content.memberships.append(
                {content.collections[(first + j * 131) % collections].id, client.resourceId});
        }
    }
    return content;
}

std::unique_ptr<SqlSiteStore> opened(const QString &path, bool checked)
{
    return SqlSiteStore::open(path, {.checked = checked}).value();
}

void openAndCheck(benchmark::State &state, const QString &path)
{
    for (auto _ : state) {
        opened(path, true);
    }
}

void load(benchmark::State &state, const QString &path)
{
    for (auto _ : state) {
        benchmark::DoNotOptimize(opened(path, false)->load());
    }
}

void loadSnapshot(benchmark::State &state, const QString &path)
{
    for (auto _ : state) {
        benchmark::DoNotOptimize(SiteSnapshot::of(opened(path, true)->load().value()));
    }
}

void applyOneEdit(benchmark::State &state, const QString &path)
{
    const auto store = opened(path, false);
    const auto before = store->load().value().collections.first();
    auto after = before;
    after.name = u"other"_s;
    Edit edit{EditKind::ChangeCollection, {before.name}, {RecordChange<Collection>{before, after}}, {}};
    for (auto _ : state) {
        if (store->apply(edit, nobody)) {
            state.SkipWithError("refused");
        }
        edit = inverse(edit);
    }
}

void importWithoutChanges(benchmark::State &state, const QString &path)
{
    const auto store = opened(path, false);
    const QByteArray document = documentOf(store->load().value());
    state.counters["MB"] = static_cast<double>(document.size()) / 1e6;
    for (auto _ : state) {
        const auto problem = store->replace(
            [&document](const SiteContent &stored) {
                SiteImport reading(stored);
                reading.read(document, u"site.json"_s);
                reading.finish();
                return std::optional(reading.content());
            },
            import, nobody, {});
        if (problem) {
            state.SkipWithError("refused");
        }
    }
}

} // namespace

bool wk::bench::makeBigSite(const QString &path)
{
    return SqlSiteStore::create(path, bigSite(), import, nobody).ok();
}

void wk::bench::registerStorage(const QString &path)
{
    using benchmark::RegisterBenchmark;
    RegisterBenchmark("loadSnapshot", loadSnapshot, path)->Unit(benchmark::kMillisecond)->Iterations(1);
    RegisterBenchmark("openAndCheck", openAndCheck, path)->Unit(benchmark::kMillisecond);
    RegisterBenchmark("load", load, path)->Unit(benchmark::kMillisecond);
    RegisterBenchmark("applyOneEdit", applyOneEdit, path)->Unit(benchmark::kMillisecond)->UseRealTime();
    RegisterBenchmark("importWithoutChanges", importWithoutChanges, path)
        ->Unit(benchmark::kMillisecond)
        ->Iterations(1);
}
