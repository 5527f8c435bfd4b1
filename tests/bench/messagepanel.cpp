// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page of state messages with 1,000,000 messages of 100,000 clients in memory: what somebody waits for.
#include "bench/manymessages.h"
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

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;
using std::chrono::steady_clock;

namespace {

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

BenchMessage tell(qint64 arrival, int turn, qint64 /*client*/)
{
    constexpr std::array states{100, 400, 500, 700, 313, 317, 604, 100, 400, 700};
    return {800, states[static_cast<std::size_t>(turn)], static_cast<qint32>(arrival % 1000)};
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
    const OpenSession session(siteOfMany());
    MessageSession messages([]() -> Result<std::unique_ptr<MessageArchive>> {
        return std::unique_ptr<MessageArchive>(std::make_unique<BenchArchive>(tell));
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
