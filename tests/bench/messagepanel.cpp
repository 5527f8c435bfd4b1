// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// messagepanel [DATABASE]: the page of state messages over 1,000,000 messages of 100,000 clients in SQLite,
// from before they are loaded: what somebody waits for. Without a database it makes one, in another process,
// so that what that takes is no part of the memory.
#include "common/resources.h"
#include "common/tableview.h"
#include "common/theme.h"
#include "items/messagetablemodel.h"
#include "messages/reportwriter.h"
#include "statemessages/statemessagespanel.h"
#include "storage/sqlmessagestore.h"
#include "storage/sqlsitestore.h"
#include "support/opensession.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>

#include <sys/resource.h>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;
using std::chrono::steady_clock;

namespace {

constexpr int clients = 100'000;
constexpr int messagesOfEach = 10;
/// What a client sends, one after the other.
constexpr std::array<qint32, messagesOfEach> states{100, 400, 500, 700, 313, 317, 604, 100, 400, 700};

double milliseconds(steady_clock::duration time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

void print(const char *what, double measured, double limit)
{
    std::printf("%-44s %9.1f ms of %g ms: %.2f\n", what, measured, limit, measured / limit);
}

double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

QString idOf(int client)
{
    return u"GUID:00000000-0000-0000-0000-%1"_s.arg(client, 12, 10, QChar(u'0'));
}

SiteContent site()
{
    SiteBuilder builder;
    builder.collection(u"A"_s);
    for (quint32 id = 0; id < clients; ++id) {
        builder.client(id + 1, id % 100 == 0 ? QStringList{u"A"_s} : QStringList{});
        builder.content.clients.last().uniqueId = idOf(static_cast<int>(id));
    }
    return builder.content;
}

/// Clients send in turns, each one message a report.
int make(const QString &path)
{
    constexpr int atOnce = 10'000;
    if (!SqlSiteStore::create(path, site(), {}, {}).ok()) {
        return 1;
    }
    const auto store = SqlMessageStore::open(path).value();
    int arrival = 0;
    const auto stored = store->import([&arrival]() -> Result<QList<ReportArrival>> {
        QList<ReportArrival> arrivals;
        for (; arrivals.size() < atOnce && arrival < clients * messagesOfEach; ++arrival) {
            const int client = static_cast<int>(qint64{arrival} * 7919 % clients);
            const int round = arrival / clients;
            const MessageTime time{std::chrono::seconds(1'770'000'000 + arrival - arrival % 50)};
            const StateReport report{{idOf(client), u"PC%1"_s.arg(client), u"4.00.6487.2000"_s},
                                     {{time,
                                       round,
                                       800,
                                       {},
                                       states[static_cast<std::size_t>(round)],
                                       {QString::number(arrival % 1000)}}}};
            arrivals.append({report, writtenReport(report), std::chrono::floor<std::chrono::seconds>(time),
                             arrival % 2 == 0 ? u"FSP01"_s : u"FSP02"_s});
        }
        return arrivals;
    });
    return stored && stored->stored == clients * messagesOfEach ? 0 : 1;
}

/// How long the thread of the user interface was busy at most, while one waits.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_timer.callOnTimeout([this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_timer.start(std::chrono::milliseconds{1});
        m_since.start();
    }
    [[nodiscard]] double longest() const { return static_cast<double>(m_longest); }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

/// From nothing being loaded until the newest and then all are shown.
void opening(MessageSession &messages, StateMessagesPanel &panel)
{
    const double before = peakMegabytes();
    auto *model = panel.findChild<MessageTableModel *>();
    const Heartbeat heart;
    const auto begin = steady_clock::now();
    panel.setVisible(true);
    messages.refresh();
    if (!QTest::qWaitFor([model] { return model->rowCount() > 0; }, 60'000)) {
        qFatal("nothing is shown");
    }
    panel.grab();
    print("the newest messages, nothing loaded before", milliseconds(steady_clock::now() - begin), 300);
    if (!QTest::qWaitFor([model] { return model->rowCount() == clients * messagesOfEach; }, 60'000)) {
        qFatal("not all are shown");
    }
    panel.grab();
    print("all of them", milliseconds(steady_clock::now() - begin), 5000);
    print("the longest the page did not answer", heart.longest(), 100);
    std::printf("%-44s %9.0f MB of 400 MB, %.0f MB without messages\n", "peak memory", peakMegabytes(),
                before);
}

/// From the question until its first page is painted.
void asking(StateMessagesPanel &panel, const char *what, const QMap<QString, QString> &parameters)
{
    auto *model = panel.findChild<MessageTableModel *>();
    QSignalSpy shown(model, &QAbstractItemModel::modelReset);
    Location location{PanelId::StateMessages, {}, {}, {}};
    location.parameters = parameters;
    const auto begin = steady_clock::now();
    panel.show(location);
    if (shown.isEmpty()) {
        shown.wait();
    }
    panel.grab();
    print(what, milliseconds(steady_clock::now() - begin), 100);
    std::printf("%44s %9d hits\n", "", model->rowCount());
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList words = QApplication::arguments();
    if (words.value(1) == "--make"_L1) {
        return make(words.value(2));
    }
    const QTemporaryDir folder;
    const QString database = words.size() > 1 ? words[1] : folder.filePath(u"site.db"_s);
    if (words.size() == 1 && QProcess::execute(words[0], {u"--make"_s, database}) != 0) {
        return 1;
    }
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    loadResources();
    applyTheme(application, Appearance::Light);
    const FixedClock clock(at("2026-03-02T12:00:00Z"));
    SiteSession session(
        [database]() -> Result<std::unique_ptr<SiteStore>> {
            auto store = SqlSiteStore::open(database);
            return store ? Result<std::unique_ptr<SiteStore>>(std::move(store).value()) : store.problem();
        },
        u"bench"_s, clock);
    QSignalSpy opened(&session, &SiteSession::opened);
    session.open();
    opened.wait(60'000);
    MessageSession messages([database]() -> Result<std::unique_ptr<MessageArchive>> {
        auto store = SqlMessageStore::open(database);
        return store ? Result<std::unique_ptr<MessageArchive>>(std::move(store).value()) : store.problem();
    });
    {
        StateMessagesPanel first(session, messages, clock, ZoneClock::utc());
        first.resize(1400, 900);
        opening(messages, first);
    }
    auto begin = steady_clock::now();
    StateMessagesPanel panel(session, messages, clock, ZoneClock::utc());
    panel.resize(1400, 900);
    QSignalSpy shown(panel.findChild<MessageTableModel *>(), &QAbstractItemModel::modelReset);
    panel.setVisible(true);
    if (shown.isEmpty()) {
        shown.wait();
    }
    panel.grab();
    print("opening the page, all loaded before", milliseconds(steady_clock::now() - begin), 300);
    asking(panel, "one client", {{u"client"_s, u"PC77777"_s}});
    asking(panel, "a state", {{u"topic"_s, u"800"_s}, {u"state"_s, u"313"_s}});
    asking(panel, "members of a collection", {{u"collection"_s, u"A"_s}});
    asking(panel, "an error code", {{u"errorCode"_s, u"0x17"_s}});
    asking(panel, "a word in names", {{u"text"_s, u"pc9999"_s}});
    asking(panel, "words everywhere", {{u"text"_s, u"pc9 failed 31"_s}});
    asking(panel, "words nowhere", {{u"text"_s, u"nowhere at all"_s}});
    asking(panel, "messages after a gap", {{u"order"_s, u"gap"_s}});
    asking(panel, "all again", {{u"range"_s, u"any"_s}});
    auto *view = panel.findChild<TableView *>();
    double slowest = 0;
    for (int step = 0; step < 100; ++step) {
        begin = steady_clock::now();
        view->verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
        panel.grab();
        slowest = std::max(slowest, milliseconds(steady_clock::now() - begin));
    }
    print("scrolling by a page, the slowest", slowest, 50);
    begin = steady_clock::now();
    view->setCurrentIndex(view->model()->index(500'000, 0));
    panel.grab();
    print("selecting one in the middle", milliseconds(steady_clock::now() - begin), 100);
    view->selectionModel()->select(
        QItemSelection(view->model()->index(0, 0),
                       view->model()->index(9'999, MessageTableModel::ColumnCount - 1)),
        QItemSelectionModel::ClearAndSelect);
    begin = steady_clock::now();
    view->copySelection();
    print("copying 10,000 rows", milliseconds(steady_clock::now() - begin), 1000);
    view->selectAll();
    begin = steady_clock::now();
    view->copySelection();
    print("refusing to copy all", milliseconds(steady_clock::now() - begin), 50);
    std::printf("%-44s %9.0f MB of 400 MB\n", "peak memory", peakMegabytes());
    return 0;
}
