// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every report on a million messages of a hundred thousand clients, its table and its chart. A number of
// clients as argument makes it shorter.
#include "items/reporttablemodel.h"
#include "reports/reportchart.h"
#include "reports/reportrun.h"
#include "wording/reportwords.h"

#include <QCoreApplication>

#include <chrono>
#include <cstdio>
#include <random>

using namespace wk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Clock = std::chrono::steady_clock;

constexpr int messagesOfEach = 10;
constexpr double limit = 1;
const Instant start{1774746000s};

double secondsSince(Clock::time_point then)
{
    return std::chrono::duration<double>(Clock::now() - then).count();
}

QString idOf(int client)
{
    return u"GUID:6F1B7F0E-0000-4000-8000-%1"_s.arg(client, 12, 10, QLatin1Char('0'));
}

QString nameOf(int client)
{
    return u"PC%1"_s.arg(client, 6, 10, QLatin1Char('0'));
}

SiteSnapshot siteOf(int clients)
{
    SiteContent content;
    Site site;
    site.code = u"MUC"_s;
    content.sites = {site};
    for (int i = 0; i < clients + clients / 10; ++i) { // some are silent
        Client client;
        client.resourceId = static_cast<quint32>(i + 1);
        client.name = nameOf(i);
        client.uniqueId = idOf(i);
        client.assignedSites = {i % 3 == 0 ? u"HAM"_s : u"MUC"_s};
        content.clients.append(client);
    }
    return SiteSnapshot::of(content).value();
}

/// Of ten clients, one of each ending: so every report has its share.
MessageTable messagesOf(int clients)
{
    MessageTable table;
    std::mt19937 random(7);
    qint64 arrival = 0;
    for (int i = 0; i < clients; ++i) {
        const SenderNumber sender = table.sender({idOf(i), nameOf(i), u"4.00.6487.2000"_s});
        const bool fails = i % 10 < 3;
        const qint32 last = i % 10 == 3 ? 401 : fails ? 301 + i % 15 : 400;
        const QList<qint32> states{100, 301, 100, 313, 100, last, 500, i % 10 == 4 ? 500 : 700, 1000, 1001};
        MessageTime time{start + std::chrono::seconds(random() % 2'592'000)};
        for (int message = 0; message < messagesOfEach; ++message) {
            time += std::chrono::microseconds(random() % 600'000'000);
            const qint32 state = states[message];
            const bool isIssue = state >= 1000;
            const QStringList parameters = isIssue
                ? QStringList{u"0x80072E%1"_s.arg(i % 32, 2, 16, QChar(u'0')), u"0"_s}
                : state / 100 == 3 ? QStringList{QString::number(1600 + i % 40)}
                                   : QStringList{};
            table.append({++arrival, time, message, sender, isIssue ? state : 800,
                          isIssue ? 1 + i % 2 : state, table.parameters(parameters)});
        }
    }
    return table;
}

void print(const char *what, double seconds, double most)
{
    std::printf("%-44s %9.0f ms of %4.0f ms: %.2f\n", what, seconds * 1000, most * 1000, seconds / most);
}

bool goOn(double /*part*/)
{
    return true;
}

void report(ReportId id, const ReportParameters &parameters, const SiteSnapshot &site,
            const MessageSnapshot &messages, const char *how)
{
    const auto then = Clock::now();
    const auto answer = madeReport(id, parameters, site, messages, start, goOn);
    const double seconds = secondsSince(then);
    const QByteArray name = QByteArray(reportName(id).data()) + how;
    print(name.constData(), seconds, limit);
    std::printf("    %lld rows\n", static_cast<long long>((*answer)->report.rows.size()));
}

void table(const Report &report)
{
    ReportTableModel model;
    constexpr double inAFrame = 0.1;
    auto then = Clock::now();
    model.setReport(report, ZoneClock::utc());
    print("  table: filled", secondsSince(then), limit);
    then = Clock::now();
    model.setReport(report, ZoneClock::utc());
    print("  table: the same report anew", secondsSince(then), limit);
    then = Clock::now();
    model.sort(model.columnOf(ReportColumn::LastMessage));
    print("  table: sorted by time", secondsSince(then), inAFrame);
    then = Clock::now();
    model.sort(model.columnOf(ReportColumn::Client));
    print("  table: sorted by name", secondsSince(then), limit);
    then = Clock::now();
    model.prepareFilter();
    print("  table: made ready to be searched", secondsSince(then), limit);
    then = Clock::now();
    model.setFilter(u"pc00"_s);
    print("  table: a keystroke", secondsSince(then), inAFrame);
    for (const ReportAspect aspect : aspectsOf(report.id)) {
        then = Clock::now();
        const qsizetype bars = chartOf(report, aspect, ZoneClock::utc()).bars.size();
        print("  chart", secondsSince(then), inAFrame);
        std::printf("    %lld bars\n", static_cast<long long>(bars));
    }
    then = Clock::now();
    const qsizetype bytes = csvOf(report).size();
    print("  CSV", secondsSince(then), limit);
    std::printf("    %lld bytes\n", static_cast<long long>(bytes));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int clients = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    const SiteSnapshot site = siteOf(clients);
    const MessageSnapshot messages = MessageSnapshot().grown(messagesOf(clients));
    std::printf("Reports on %lld messages of %d clients, against their limit:\n",
                static_cast<long long>(messages.table().size()), clients);
    const ReportParameters range{{ReportParameter::From, u"2026-04-05T00:00:00Z"_s}};
    for (const ReportKind &kind : reportKinds()) {
        if (kind.id == ReportId::MaintenanceWindowsForClient) {
            report(kind.id, {{ReportParameter::Client, nameOf(1)}}, site, messages, "");
            continue;
        }
        report(kind.id, {}, site, messages, "");
        report(kind.id, range, site, messages, " in a range");
    }
    const auto failed = madeReport(ReportId::IssuesByIncidenceDetail, {}, site, messages, start, goOn);
    std::printf("The longest of them, with %lld rows:\n",
                static_cast<long long>((*failed)->report.rows.size()));
    table((*failed)->report);
    return 0;
}
