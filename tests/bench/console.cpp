// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// console DATABASE STARTED: opens the console on a large site and measures what somebody waits for. STARTED
// is when the process was started, in nanoseconds of the steady clock, which is the same for all processes.
#include "common/resources.h"
#include "common/theme.h"
#include "shell/mainwindow.h"
#include "storage/sqlmessagestore.h"
#include "storage/sqlsitestore.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeView>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <memory>

using namespace wk;
using namespace Qt::StringLiterals;
using std::chrono::steady_clock;

namespace {

double milliseconds(steady_clock::duration time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

void print(const char *what, double measured, double limit)
{
    std::printf("%-32s %9.1f ms of %g ms: %.2f\n", what, measured, limit, measured / limit);
}

/// How a store of a database is opened, as what the console knows it by.
template <typename Store, typename Port>
std::function<Result<std::unique_ptr<Port>>()> opening(const QString &database)
{
    return [database]() -> Result<std::unique_ptr<Port>> {
        auto store = Store::open(database);
        if (!store) {
            return store.problem();
        }
        return std::unique_ptr<Port>(std::move(store).value());
    };
}

class Measuring
{
public:
    explicit Measuring(MainWindow &window) : m_window(window) { }

    void run()
    {
        typing("keystroke in collections", PanelId::Collections, u"mw-9"_s);
        typing("keystroke in windows", PanelId::Windows, u"grup"_s);
        typing("keystroke in clients", PanelId::Clients, u"ham-1"_s);
        scrolling("scrolling by a page in clients", PanelId::Clients);
        scrolling("scrolling by a page in windows", PanelId::Windows);
    }

private:
    /// The slowest of some keys, until the window is painted again.
    void typing(const char *what, PanelId panel, const QString &keys)
    {
        m_window.goTo({panel, {}, {}, {}});
        auto *field = m_window.findChild<QLineEdit *>(u"search"_s);
        field->setFocus();
        double slowest = 0;
        for (const QChar key : keys) {
            const auto begin = steady_clock::now();
            QTest::keyClick(field, key.toLatin1());
            m_window.grab();
            slowest = std::max(slowest, milliseconds(steady_clock::now() - begin));
        }
        print(what, slowest, 50);
        field->clear();
    }

    void scrolling(const char *what, PanelId panel)
    {
        m_window.goTo({panel, {}, {}, {}});
        auto *view = m_window.panel(panel)->findChild<QTreeView *>();
        double slowest = 0;
        for (int step = 0; step < 100; ++step) {
            const auto begin = steady_clock::now();
            view->verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
            m_window.grab();
            slowest = std::max(slowest, milliseconds(steady_clock::now() - begin));
        }
        print(what, slowest, 50);
    }

    MainWindow &m_window;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList words = QApplication::arguments();
    if (words.size() != 3) {
        return 2;
    }
    const steady_clock::time_point started{std::chrono::nanoseconds(words[2].toLongLong())};
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    loadResources();
    applyTheme(application, Appearance::Light);
    const SystemClock clock;
    MainWindow window(SiteAccess{
        opening<SqlSiteStore, SiteStore>, opening<SqlMessageStore, MessageArchive>, {}, u"bench"_s, clock});
    window.resize(1600, 1000);
    window.show();
    QObject::connect(&window, &MainWindow::settled, &window, [&] {
        window.grab();
        print("console's first panel", milliseconds(steady_clock::now() - started), 2000);
        QTimer::singleShot(0, &window, [&] {
            Measuring(window).run();
            QApplication::quit();
        });
    });
    window.openSite(words[1]);
    return QApplication::exec();
}
