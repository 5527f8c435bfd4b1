// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page of state messages with 1,000,000 messages of 100,000 clients in memory: what somebody waits for.
#include "common/resources.h"
#include "common/tableview.h"
#include "common/theme.h"
#include "items/messagetablemodel.h"
#include "statemessages/statemessagespanel.h"
#include "support/opensession.h"

#include <QApplication>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

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

/// An archive in memory, of which only loading is asked.
class BenchArchive final : public MessageArchive
{
public:
    Result<StoredCounts> add(const QList<ReportArrival> &) override { return StoredCounts{}; }
    Result<MessagePage> page(const MessageFilter &, const std::optional<MessageCursor> &, qsizetype) override
    {
        return MessagePage{};
    }
    Result<bool> knows(const QString &) override { return true; }
    Result<QStringList> clientNames() override { return QStringList(); }
    Result<std::optional<ArchivedMessage>> message(qint64) override
    {
        return std::optional<ArchivedMessage>();
    }
    Result<QByteArray> bodyOf(qint64) override { return QByteArray(); }
    Result<ArchiveState> state() override { return ArchiveState{qint64{clients} * messagesOfEach, 0}; }
    Result<StoredCounts> import(const NextArrivals &) override { return StoredCounts{}; }
    Result<qint64> countOlderThan(Instant) override { return qint64{0}; }
    Result<qint64> deleteOlderThan(Instant, const DeletionProgress &) override { return qint64{0}; }

    Result<CompactMessages> arrivedAfter(qint64 after, qsizetype most) override
    {
        constexpr std::array states{100, 400, 500, 700, 313, 317, 604, 100, 400, 700};
        const qint64 all = qint64{clients} * messagesOfEach;
        CompactMessages read;
        read.statusPoints = {u"FSP01"_s, u"FSP02"_s};
        for (int i = 0; i < 1000; ++i) {
            read.parameterLists.append({QString::number(i)});
        }
        for (qint64 arrival = after + 1; arrival <= all && read.messages.size() < most; ++arrival) {
            const qint64 client = arrival * 7919 % clients; // as if they took turns
            const auto state = states[static_cast<std::size_t>(arrival / clients) % states.size()];
            read.messages.append(
                {arrival, MessageTime(std::chrono::seconds(1'770'000'000 + arrival - arrival % 50)),
                 static_cast<qint32>(arrival / clients), 800, state, static_cast<qint32>(arrival % 1000),
                 client, static_cast<qint32>(arrival % 2)});
            read.senders.insert(client,
                                {u"GUID:00000000-0000-0000-0000-%1"_s.arg(client, 12, 10, QChar(u'0')),
                                 u"PC%1"_s.arg(client), u"4.00.6487.2000"_s});
        }
        return read;
    }
};

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

SiteContent site()
{
    SiteBuilder builder;
    builder.collection(u"A"_s);
    for (quint32 id = 0; id < clients; ++id) {
        builder.client(id + 1, id % 100 == 0 ? QStringList{u"A"_s} : QStringList{});
        builder.content.clients.last().uniqueId =
            u"GUID:00000000-0000-0000-0000-%1"_s.arg(id, 12, 10, QChar(u'0'));
    }
    return builder.content;
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
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    loadResources();
    applyTheme(application, Appearance::Light);
    const OpenSession session(site());
    MessageSession messages([]() -> Result<std::unique_ptr<MessageArchive>> {
        return std::unique_ptr<MessageArchive>(std::make_unique<BenchArchive>());
    });
    QSignalSpy loaded(&messages, &MessageSession::changed);
    messages.refresh();
    loaded.wait(60'000);
    const double before = peakMegabytes();
    auto begin = steady_clock::now();
    StateMessagesPanel panel(*session, messages, session.clock, ZoneClock::utc());
    panel.resize(1400, 900);
    QSignalSpy opened(panel.findChild<MessageTableModel *>(), &QAbstractItemModel::modelReset);
    panel.setVisible(true);
    if (opened.isEmpty()) {
        opened.wait();
    }
    panel.grab();
    print("opening the page", milliseconds(steady_clock::now() - begin), 300);
    asking(panel, "one client", {{u"client"_s, u"PC77777"_s}});
    asking(panel, "a state", {{u"topic"_s, u"800"_s}, {u"state"_s, u"313"_s}});
    asking(panel, "members of a collection", {{u"collection"_s, u"A"_s}});
    asking(panel, "an error code", {{u"errorCode"_s, u"0x17"_s}});
    asking(panel, "a word in names", {{u"text"_s, u"pc9999"_s}});
    asking(panel, "words everywhere", {{u"text"_s, u"pc9 failed 31"_s}});
    asking(panel, "words nowhere", {{u"text"_s, u"nowhere at all"_s}});
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
    std::printf("%-44s %9.0f MB, %.0f MB more than messages and site\n", "peak memory", peakMegabytes(),
                peakMegabytes() - before);
    return 0;
}
