// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page of failed deployments with 1,000,000 messages of 100,000 clients in memory: what somebody waits
// for, and how long the window answers to nobody.
#include "bench/manymessages.h"
#include "common/resources.h"
#include "common/tableview.h"
#include "common/theme.h"
#include "failures/failurespanel.h"
#include "support/accessible.h"
#include "support/opensession.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <array>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;
using std::chrono::steady_clock;

namespace {

/// Two of ten clients fail, most with one code; one has an issue; one waits; half of the others had an issue.
BenchMessage tell(qint64 arrival, int turn, qint64 client)
{
    constexpr std::array usual{100, 101, 400, 500, 700};
    const auto kind = static_cast<int>(client % 10);
    if (turn < 5) {
        return {800, usual[static_cast<std::size_t>(turn)], 0};
    }
    if (turn < 8) {
        return {1000, turn % 2 == 1 ? 2 : 1, static_cast<qint32>(arrival % 1000)};
    }
    if (kind < 2) {
        return {800, turn == 8 ? 100 : 313, client % 3 == 0 ? static_cast<qint32>(arrival % 50) : 603};
    }
    if (kind == 2) {
        return {800, turn == 8 ? 100 : 317, 0};
    }
    return {kind == 3 || turn == 8 ? 1000 : 1001, kind == 3 ? 2 : 1, static_cast<qint32>(client % 40)};
}

/// How long the events of the window wait at most while something is worked out.
class Pulse
{
public:
    Pulse()
    {
        m_timer.setInterval(1);
        QObject::connect(&m_timer, &QTimer::timeout, [this] { beat(); });
    }
    /// Until the panel has nothing to do: the time it took, and the longest silence.
    void during(FailuresPanel &panel, const char *what, const std::function<void()> &begin)
    {
        m_longest = 0;
        m_last.start();
        m_timer.start();
        const auto began = steady_clock::now();
        begin();
        while (panel.work()) {
            QTest::qWait(1);
        }
        panel.grab();
        const double all = milliseconds(steady_clock::now() - began);
        beat();
        m_timer.stop();
        print(what, all, 1000);
        print("    the window did not answer for", m_longest, 100);
    }

private:
    void beat()
    {
        m_longest = std::max(m_longest, static_cast<double>(m_last.nsecsElapsed()) / 1e6);
        m_last.start();
    }

    QTimer m_timer;
    QElapsedTimer m_last;
    double m_longest = 0;
};

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
    FailuresPanel panel(*session, messages, session.clock, ZoneClock::utc());
    panel.resize(1400, 900);
    Pulse pulse;
    pulse.during(panel, "opening the page", [&panel] { panel.setVisible(true); });
    auto &groups = named<TableView>(panel, u"What to do first"_s);
    for (int row = 0; row < groups.model()->rowCount(); ++row) {
        const QByteArray what =
            "selecting " + groups.model()->index(row, 1).data().toString().toUtf8() + " clients";
        pulse.during(panel, what.constData(),
                     [&groups, row] { groups.setCurrentIndex(groups.model()->index(row, 0)); });
    }
    pulse.during(panel, "the last 30 days", [&panel] {
        Location month{PanelId::FailedDeployments, {}, {}, {}};
        month.parameters = {{u"range"_s, u"month"_s}};
        panel.show(month);
    });
    pulse.during(panel, "searching its clients", [&panel] { panel.filter(u"pc99"_s); });
    pulse.during(panel, "the story of a client", [&panel] {
        Location story{PanelId::FailedDeployments, {}, {}, {}};
        story.parameters = {{u"client"_s, u"PC77777"_s}};
        panel.show(story);
    });
    std::printf("%-44s %9.0f MB, %.0f MB more than messages and site\n", "peak memory", peakMegabytes(),
                peakMegabytes() - before);
    return 0;
}
