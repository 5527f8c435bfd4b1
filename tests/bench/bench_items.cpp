// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/yearofstarts.h"
#include "items/clienttablemodel.h"
#include "items/clientwindowmodel.h"
#include "items/collectiontreemodel.h"
#include "items/effectivewindowmodel.h"
#include "items/windowtablemodel.h"

#include <benchmark/benchmark.h>

#include <chrono>

using namespace wk;
using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

constexpr Instant now = sys_days{2026y / March / 1};

/// 100,000 clients in four of 2,000 collections each; five windows on each collection; every collection under
/// two others.
const SiteSnapshot &largeSite()
{
    static const SiteSnapshot site = [] {
        SiteContent content;
        content.sites = {Site{}};
        content.sites[0].code = u"MUC"_s;
        content.sites[0].timeZone = u"Europe/Berlin"_s;
        for (int i = 0; i < 2000; ++i) {
            const QString id = u"MUC%1"_s.arg(i, 5, 16, QLatin1Char('0')).toUpper();
            content.collections.append({id,
                                        u"MW-Department %1"_s.arg(i * 7 % 2000),
                                        u"Windows of floor %1"_s.arg(i % 40),
                                        false,
                                        {}});
            CollectionSettings settings{id, {}, {}, false};
            for (int j = 0; j < 5; ++j) {
                const Schedule schedule{local_days{2025y / January / 1} + hours{(i + j) % 24}, j == 4,
                                        minutes{60 + i % 5 * 30},
                                        Weekly{weekday{static_cast<unsigned>((i + j) % 7)}, 1}};
                settings.windows.append({u"{%1}"_s.arg(j),
                                         u"Night %1"_s.arg(j),
                                         {},
                                         {{schedule, false, 0}},
                                         WindowType::General,
                                         true});
            }
            content.settings.append(settings);
            for (const int parent : {i / 3, i / 5}) {
                if (i > 4 && (parent != i / 3 || i / 3 != i / 5)) {
                    content.links.append({content.collections[parent].id, id});
                }
            }
        }
        for (int i = 0; i < 100000; ++i) {
            Client client;
            client.resourceId = 16777216U + static_cast<quint32>(i);
            client.name = u"%1-PC%2"_s.arg(i % 3 == 0 ? u"LAGER"_s : u"BUERO"_s).arg(i * 77 % 100000);
            client.assignedSites = {u"MUC"_s};
            client.version = i % 5 == 0 ? u"4.00.6221.1000"_s : u"4.00.6487.2000"_s;
            client.operatingSystem =
                u"Microsoft Windows NT Workstation %1"_s.arg(i % 2 == 0 ? u"5.1"_s : u"6.1"_s);
            content.clients.append(client);
            for (int j = 0; j < 4; ++j) {
                content.memberships.append(
                    {content.collections[(i * 13 + j * 501) % 2000].id, client.resourceId});
            }
        }
        return SiteSnapshot::of(content).value();
    }();
    return site;
}

/// One more character, then the field is cleared: keys alternate between few and many matches.
template <typename Model>
void type(benchmark::State &state, Model &model, const QStringList &keys)
{
    qsizetype key = 0;
    for (auto _ : state) {
        model.setFilter(keys[key]);
        key = (key + 1) % keys.size();
    }
    state.SetItemsProcessed(static_cast<int64_t>(state.iterations()));
}

const QStringList typing{u"l"_s, u"la"_s, u"lager"_s, u"lager 7"_s, u"lager 77 5.1"_s, {}};

void keystrokeAmongClients(benchmark::State &state)
{
    ClientTableModel model;
    model.setSnapshot(largeSite());
    model.sort(ClientTableModel::NameColumn);
    type(state, model, typing);
}

/// With one client in a hundred selected.
void keystrokeAmongSelectedClients(benchmark::State &state)
{
    ClientTableModel model;
    model.setSnapshot(largeSite());
    QList<QPersistentModelIndex> selected;
    for (int row = 0; row < model.rowCount(); row += 100) {
        selected.append(model.index(row, 0));
    }
    type(state, model, typing);
}

void firstKeystrokeAmongClients(benchmark::State &state)
{
    for (auto _ : state) {
        state.PauseTiming();
        ClientTableModel model;
        model.setSnapshot(largeSite());
        state.ResumeTiming();
        model.setFilter(u"lager"_s);
    }
    state.SetItemsProcessed(static_cast<int64_t>(state.iterations()));
}

void sortClientsByName(benchmark::State &state)
{
    for (auto _ : state) {
        state.PauseTiming();
        ClientTableModel model;
        model.setSnapshot(largeSite());
        state.ResumeTiming();
        model.sort(ClientTableModel::NameColumn);
    }
}

void refreshClients(benchmark::State &state)
{
    ClientTableModel model;
    model.setSnapshot(largeSite());
    model.sort(ClientTableModel::NameColumn);
    for (auto _ : state) {
        model.setSnapshot(largeSite());
    }
}

void keystrokeAmongWindows(benchmark::State &state)
{
    WindowTableModel model;
    model.setSnapshot(largeSite(), ZoneClock::forZone(u"Europe/Berlin"_s).value(), now);
    type(state, model, {u"m"_s, u"mo"_s, u"monday"_s, u"monday 22"_s, {}});
}

void firstKeystrokeAmongWindows(benchmark::State &state)
{
    for (auto _ : state) {
        state.PauseTiming();
        WindowTableModel model;
        model.setSnapshot(largeSite(), ZoneClock::utc(), now);
        state.ResumeTiming();
        model.setFilter(u"monday"_s);
    }
    state.SetItemsProcessed(static_cast<int64_t>(state.iterations()));
}

void sortWindowsByNextOpening(benchmark::State &state)
{
    for (auto _ : state) {
        state.PauseTiming();
        WindowTableModel model;
        model.setSnapshot(largeSite(), ZoneClock::forZone(u"Europe/Berlin"_s).value(), now);
        state.ResumeTiming();
        model.sort(WindowTableModel::NextOpeningColumn);
    }
}

/// With what a view asks for after each.
void keystrokeAmongCollections(benchmark::State &state)
{
    CollectionTreeModel model;
    model.setSnapshot(largeSite());
    const QStringList keys{u"1"_s, u"19"_s, u"199"_s, u"1999"_s, {}};
    qsizetype key = 0;
    for (auto _ : state) {
        model.setFilter(keys[key]);
        key = (key + 1) % keys.size();
        benchmark::DoNotOptimize(model.waysToMatches());
    }
    state.SetItemsProcessed(static_cast<int64_t>(state.iterations()));
}

/// From client to client, as with the arrow keys.
void openClient(benchmark::State &state)
{
    EffectiveWindowModel effective;
    ClientWindowModel windows;
    const SiteSnapshot &site = largeSite();
    quint32 client = 0;
    for (auto _ : state) {
        effective.setClient(site, static_cast<ClientRow>(client), WorkKind::Program, now);
        windows.setClient(site, static_cast<ClientRow>(client), WorkKind::Program, now);
        client = (client + 1) % 100000;
    }
}

/// Windows of 20 minutes every hour of the year.
void openClientWithHourlyWindows(benchmark::State &state)
{
    SiteContent content;
    content.sites = {Site{}};
    content.collections.append({u"A"_s, u"A"_s, {}, false, {}});
    const Schedule hourly{local_days{2025y / January / 1}, false, minutes{20}, Interval{0, 1, 0}};
    content.settings.append(
        {u"A"_s, {{u"{1}"_s, u"Hourly"_s, {}, {{hourly, false, 0}}, WindowType::General, true}}, {}, false});
    Client client;
    client.resourceId = 1;
    content.clients.append(client);
    content.memberships.append({u"A"_s, 1});
    const SiteSnapshot site = SiteSnapshot::of(content).value();
    EffectiveWindowModel model;
    for (auto _ : state) {
        model.setClient(site, ClientRow{0}, WorkKind::Program, now);
    }
}

} // namespace

void wk::bench::registerItems()
{
    using benchmark::RegisterBenchmark;
    const std::initializer_list<std::pair<const char *, void (*)(benchmark::State &)>> all{
        {"keystrokeAmong100000Clients", keystrokeAmongClients},
        {"keystrokeAmongSelectedClients", keystrokeAmongSelectedClients},
        {"firstKeystrokeAmong100000Clients", firstKeystrokeAmongClients},
        {"sort100000ClientsByName", sortClientsByName},
        {"refresh100000Clients", refreshClients},
        {"openOneOf100000Clients", openClient},
        {"openClientWithHourlyWindows", openClientWithHourlyWindows},
        {"keystrokeAmong10000Windows", keystrokeAmongWindows},
        {"firstKeystrokeAmong10000Windows", firstKeystrokeAmongWindows},
        {"sort10000WindowsByNextOpening", sortWindowsByNextOpening},
        {"keystrokeAmong2000Collections", keystrokeAmongCollections},
    };
    for (const auto &[name, run] : all) {
        RegisterBenchmark(name, run)->Unit(benchmark::kMillisecond);
    }
}
