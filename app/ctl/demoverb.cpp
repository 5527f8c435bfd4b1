// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/table.h"
#include "ctl/verbs.h"
#include "demo/demomessages.h"
#include "demo/demosite.h"
#include "wiring/sitedatabase.h"
#include "wording/problemwords.h"

#include <QCoreApplication>

#include <numeric>

namespace wk::ctl {

using namespace Qt::StringLiterals;

namespace {

struct DemoVerb
{
    Q_DECLARE_TR_FUNCTIONS(DemoVerb)
};

/// Far more than any site had; more would not fit into memory.
constexpr quint64 mostClients = 1000000;
constexpr quint64 mostMessages = 10000000;

/// What `now` is if nobody says: the same arguments give the same site, on whatever day (contracts.md 8).
constexpr Instant usualNow{std::chrono::sys_days{std::chrono::year{2026} / 3 / 1}};

/// A number that an option gives, or else `usual`.
quint64 number(const CommandLine &commandLine, const QString &option, quint64 usual, quint64 greatest)
{
    return commandLine.has(option) ? commandLine.number(option, 0, greatest) : usual;
}

DemoWish wishOf(const CommandLine &commandLine)
{
    DemoWish wish;
    wish.clients = static_cast<qint64>(number(commandLine, u"clients"_s, 500, mostClients));
    wish.messages = static_cast<qint64>(number(commandLine, u"messages"_s, 5000, mostMessages));
    wish.seed = number(commandLine, u"seed"_s, 1, ~quint64{0});
    wish.now = commandLine.has(u"now"_s) ? commandLine.instant(u"now"_s) : usualNow;
    return wish;
}

QByteArray summaryOf(const SiteContent &site, const DemoMessages &messages)
{
    const qsizetype windows = std::accumulate(
        site.settings.begin(), site.settings.end(), qsizetype{0},
        [](qsizetype sum, const CollectionSettings &settings) { return sum + settings.windows.size(); });
    Table table({DemoVerb::tr("Made"), DemoVerb::tr("Number")});
    const auto add = [&table](const QString &what, qsizetype count) {
        table.add({what, QString::number(count)});
    };
    add(DemoVerb::tr("Sites"), site.sites.size());
    add(DemoVerb::tr("Collections"), site.collections.size());
    add(DemoVerb::tr("Maintenance windows"), windows);
    add(DemoVerb::tr("Clients"), site.clients.size());
    add(DemoVerb::tr("Memberships"), site.memberships.size());
    add(DemoVerb::tr("Advertisements"), site.advertisements.size());
    add(DemoVerb::tr("Software update deployments"), site.updatesAssignments.size());
    add(DemoVerb::tr("State messages"), messages.size());
    return table.takeText();
}

ExitCode run(const Clock &clock, const CommandLine &commandLine, Output &output)
{
    const DemoWish wish = wishOf(commandLine);
    const QString path = commandLine.value(u"database"_s);
    const SiteContent site = demoSite(wish);
    DemoMessages messages(site, wish);
    const auto next = [&messages]() -> Result<QList<ReportArrival>> { return messages.next(); };
    const Edit edit{EditKind::Import, {u"wkctl demo"_s}, {}, EditOrigin::Done};
    if (const auto made = createSite(path, site, edit, {userName(), clock.now()}, next); !made) {
        throw Failure{ExitCode::DatabaseUnusable, path, problemWords(made.problem())};
    }
    output.write(summaryOf(site, messages));
    return ExitCode::Done;
}

} // namespace

Verb demoVerb(const Clock &clock)
{
    Usage usage;
    usage.verb = u"demo"_s;
    usage.summary = DemoVerb::tr("makes a database of an invented company, to try things on");
    usage.options = {
        {u"database"_s, u"DB"_s, DemoVerb::tr("the database to make; there is nothing by this name yet"),
         true},
        {u"clients"_s, u"N"_s, DemoVerb::tr("how many clients it has; 500 if not given"), false},
        {u"messages"_s, u"N"_s, DemoVerb::tr("how many state messages it has; 5000 if not given"), false},
        {u"seed"_s, u"N"_s, DemoVerb::tr("another number makes another company; 1 if not given"), false},
        {u"now"_s, u"T"_s,
         DemoVerb::tr("the time around which its dates lie; 2026-03-01T00:00:00Z if not given"), false}};
    usage.explanation = DemoVerb::tr(
        "Makes sites in several time zones, collections, maintenance windows of every kind, and deployments\n"
        "that fit, wait or never run, and the state messages that its clients sent in the four weeks "
        "before:\n"
        "clean installations, retries, failures, trouble with communication and certificates. Without "
        "clients\n"
        "there are none. The same arguments make the same site and the same messages. For the site the time "
        "is\n"
        "cut to its day; before 1972 or after June 2032 the nearest day of that range counts, because "
        "schedules\n"
        "end with 2033.");
    usage.examples = {u"wkctl demo --database demo.wk --clients 2000 --now 2026-03-29T00:00:00Z"_s};
    return {usage, [&clock](const CommandLine &commandLine, Output &output) {
                return run(clock, commandLine, output);
            }};
}

} // namespace wk::ctl
