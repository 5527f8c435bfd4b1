// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/resources.h"
#include "common/theme.h"
#include "console/arguments.h"
#include "core/clock.h"
#include "shell/mainwindow.h"
#include "shell/recentsites.h"
#include "shell/tour.h"
#include "wiring/demodatabase.h"
#include "wiring/httpstatussource.h"
#include "wiring/language.h"
#include "wiring/messagedatabase.h"
#include "wiring/sitedatabase.h"
#include "wording/problemwords.h"

#include <QApplication>
#include <QFileInfo>
#include <QSettings>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstring>

namespace {

using namespace Qt::StringLiterals;
using namespace wk;

struct Main
{
    Q_DECLARE_TR_FUNCTIONS(Console)
};

void print(FILE *to, const QString &line)
{
    const QByteArray text = line.toUtf8() + '\n';
    std::fputs(text.constData(), to);
}

/// The console of this run: its language, its window, and a new window when the language changes.
class Console final : public QObject
{
public:
    Console(QApplication &application, Language &language, const Arguments &arguments)
        : m_application(application), m_language(language), m_arguments(arguments)
    { }

    void start()
    {
        applyTheme(m_application, static_cast<Appearance>(QSettings().value(u"appearance"_s, 0).toInt()));
        show();
        QString database = m_arguments.database;
        if (database.isEmpty()) {
            database = recentSites().value(0);
        }
        if (!database.isEmpty()) {
            m_window->openSite(database);
        }
        if (!m_arguments.tour.isEmpty() && database.isEmpty()) {
            QTimer::singleShot(0, this, [this] { takeTour(); }); // which says that it needs one
        } else if (!m_arguments.tour.isEmpty()) {
            connect(m_window.get(), &MainWindow::settled, this, [this] { takeTour(); });
        }
    }

private:
    void show()
    {
        m_window = std::make_unique<MainWindow>(SiteAccess{
            [](const QString &path) -> SiteSession::OpenStore { return [path] { return openSite(path); }; },
            [](const QString &path) -> MessageSession::OpenStore {
                return [path] { return openMessageArchive(path); };
            },
            [](const QString &path, const Site &site) -> std::optional<Problem> {
                const auto made = createSite(path, site);
                return made ? std::nullopt : std::optional{made.problem()};
            },
            userName(), m_clock, ZoneClock::ofMachine(), &m_statusSource, &demoDatabase,
            [](const QString &path) { return [path] { return openRetention(path); }; }});
        connect(m_window.get(), &MainWindow::appearanceAsked, this,
                [this](Appearance appearance) { applyTheme(m_application, appearance); });
        connect(m_window.get(), &MainWindow::languageAsked, this, &Console::changeLanguage,
                Qt::QueuedConnection); // not from within a menu of the window that goes
        m_window->show();
    }

    /// A window made anew speaks the new language everywhere; it goes back to where one was.
    void changeLanguage(const QString &name)
    {
        const QString database = m_window->database();
        const Location here = m_window->location();
        if (!m_window->close()) {
            return; // it asks about something first
        }
        if (m_language.choose(name)) {
            QSettings().setValue(u"language"_s, name);
        }
        show();
        if (!database.isEmpty()) {
            connect(
                m_window.get(), &MainWindow::settled, this, [this, here] { m_window->goTo(here); },
                Qt::SingleShotConnection);
            m_window->openSite(database);
        }
    }

    void takeTour()
    {
        if (m_window->session() == nullptr) {
            print(stderr, u"windowkeeper: %1"_s.arg(Main::tr("the tour needs a site that can be opened")));
            QApplication::exit(1);
            return;
        }
        m_tour = std::make_unique<Tour>(*m_window, m_arguments.tour);
        connect(m_tour.get(), &Tour::finished, this, [](const QString &failure) {
            if (!failure.isEmpty()) {
                print(stderr, u"windowkeeper: "_s + failure);
            }
            QApplication::exit(failure.isEmpty() ? 0 : 1);
        });
        m_tour->start();
    }

    QApplication &m_application;
    Language &m_language;
    const Arguments &m_arguments;
    SystemClock m_clock;
    HttpStatusSource m_statusSource;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Tour> m_tour;
};

} // namespace

int main(int argc, char **argv)
{
    const auto isAnsweredWithoutDisplay = [](const char *word) {
        return std::strcmp(word, "--help") == 0 || std::strcmp(word, "--version") == 0;
    };
    if (std::any_of(argv, argv + argc, isAnsweredWithoutDisplay)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"windowkeeper"_s);
    QApplication::setOrganizationName(u"windowkeeper"_s);
    QApplication::setApplicationVersion(QStringLiteral(WK_VERSION));
    QApplication::setQuitOnLastWindowClosed(true);
    loadResources();
    Language language;
    if (const QString chosen = QSettings().value(u"language"_s).toString(); !chosen.isEmpty()) {
        language.choose(chosen);
    }
    const Arguments arguments(QApplication::arguments().sliced(1), language);
    if (!arguments.answer.isEmpty()) {
        print(arguments.exitCode == 0 ? stdout : stderr, arguments.answer);
        return arguments.exitCode;
    }
    Console console(application, language, arguments);
    console.start();
    return QApplication::exec();
}
