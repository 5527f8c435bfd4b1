// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/consolewalk.h"

#include "common/resources.h"
#include "common/theme.h"
#include "demo/demomessages.h"
#include "demo/demosite.h"
#include "storage/sqlmessagestore.h"
#include "storage/sqlsitestore.h"
#include "support/site.h"

#include <QApplication>
#include <QDialog>
#include <QLayout>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <stdexcept>

namespace wk::test {

using namespace Qt::StringLiterals;

namespace {

void makeDemo(const QString &database)
{
    DemoWish wish;
    wish.clients = 60;
    wish.messages = 300;
    wish.now = at("2026-03-02T00:00:00Z");
    const SiteContent site = demoSite(wish);
    const Edit edit{EditKind::Import, {}, {}, EditOrigin::Done};
    if (!SqlSiteStore::create(database, site, edit, {u"anna"_s, wish.now}, {})) {
        throw std::runtime_error("no database");
    }
    DemoMessages messages(site, wish);
    const auto archive = SqlMessageStore::open(database);
    if (!archive
        || !(*archive)->import([&messages]() -> Result<QList<ReportArrival>> { return messages.next(); })) {
        throw std::runtime_error("no messages");
    }
}

/// What came with the last answer, too.
void layOut(QWidget &top)
{
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents();
    for (const QWidget *each : top.findChildren<QWidget *>()) {
        if (each->layout() != nullptr && each->isVisible()) {
            each->layout()->activate();
        }
    }
}

} // namespace

ConsoleWalk::ConsoleWalk(const QString &language)
{
    loadResources();
    if (!m_translator.load(u":/translations/windowkeeper_%1.qm"_s.arg(language))) {
        throw std::runtime_error("no translation");
    }
    QCoreApplication::installTranslator(&m_translator);
    m_console = std::make_unique<ConsoleFixture>(&makeDemo);
    QLocale::setDefault(QLocale(language));
    applyTheme(*qApp, Appearance::Light);
    m_console->start();
}

ConsoleWalk::~ConsoleWalk()
{
    m_console.reset();
    QCoreApplication::removeTranslator(&m_translator);
}

void ConsoleWalk::stop(TourWay &way, const TourStop &stop, const Look &look)
{
    QSignalSpy arrived(&way, &TourWay::arrived);
    way.goTo(stop);
    if (!arrived.wait(30000)) {
        throw std::runtime_error("one does not come to " + stop.name.toStdString());
    }
    QDialog *dialog = way.dialog();
    QWidget *top = dialog != nullptr ? static_cast<QWidget *>(dialog) : &window();
    QApplication::setActiveWindow(top); // without a window manager nobody else does this
    layOut(*top);
    look(stop.name, *top);
    if (dialog != nullptr) {
        dialog->done(QDialog::Rejected);
        QApplication::setActiveWindow(&window());
    }
}

void ConsoleWalk::everyStop(const Look &look)
{
    TourWay way(window());
    for (const TourStop &each : way.stops()) {
        stop(way, each, look);
    }
}

void ConsoleWalk::everywhere(const Look &look)
{
    everyStop(look);
    window().closeSite();
    QCoreApplication::sendPostedEvents();
    look(u"start page"_s, window());
}

void ConsoleWalk::at(const QString &name, const Look &look)
{
    TourWay way(window());
    const auto found = std::find_if(way.stops().begin(), way.stops().end(),
                                    [&name](const TourStop &each) { return each.name == name; });
    if (found == way.stops().end()) {
        throw std::logic_error("no stop is called " + name.toStdString());
    }
    stop(way, *found, look);
}

void expectNone(const QStringList &faults)
{
    for (const QString &fault : faults) {
        qWarning("%s", qPrintable(fault));
    }
    QCOMPARE(faults.size(), 0);
}

void ConsoleWalk::languages()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "de", "zh_CN"}) {
        QTest::newRow(language) << QString::fromLatin1(language);
    }
}

} // namespace wk::test
