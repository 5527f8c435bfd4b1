// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/consolefixture.h"

#include "storage/sqlmessagestore.h"
#include "storage/sqlsitestore.h"
#include "support/site.h"

#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QFileInfo>
#include <QMenuBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <stdexcept>

namespace wk::test {

using namespace Qt::StringLiterals;

namespace {

QAccessibleInterface *descendantNamed(QAccessibleInterface *top, const QString &name)
{
    for (int i = 0; top != nullptr && i < top->childCount(); ++i) {
        QAccessibleInterface *child = top->child(i);
        if (child == nullptr) {
            continue;
        }
        if (child->role() == QAccessible::MenuItem && child->text(QAccessible::Name) == name) {
            return child;
        }
        if (QAccessibleInterface *found = descendantNamed(child, name)) {
            return found;
        }
    }
    return nullptr;
}

void makeEmptySite(const QString &database)
{
    Site site;
    site.code = u"MUC"_s;
    site.name = u"Munich"_s;
    site.timeZone = u"Europe/Berlin"_s;
    if (!SqlSiteStore::create(database, site)) {
        throw std::runtime_error("no database");
    }
}

} // namespace

ConsoleFixture::ConsoleFixture() : ConsoleFixture(&makeEmptySite) { }

ConsoleFixture::ConsoleFixture(const std::function<void(const QString &)> &make)
    : m_clock(at("2026-03-02T09:00:00Z"))
{
    QLocale::setDefault(QLocale(u"en"_s));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    QCoreApplication::setOrganizationName(u"windowkeeper-test"_s);
    QCoreApplication::setApplicationName(u"console"_s);
    make(database());
}

void ConsoleFixture::start()
{
    m_window = std::make_unique<MainWindow>(
        SiteAccess{[](const QString &path) -> SiteSession::OpenStore {
                       return [path]() -> Result<std::unique_ptr<SiteStore>> {
                           auto store = SqlSiteStore::open(path);
                           if (!store) {
                               return store.problem();
                           }
                           return std::unique_ptr<SiteStore>(std::move(store).value());
                       };
                   },
                   [](const QString &path) -> MessageSession::OpenStore {
                       return [path]() -> Result<std::unique_ptr<MessageArchive>> {
                           auto store = SqlMessageStore::open(path);
                           if (!store) {
                               return store.problem();
                           }
                           return std::unique_ptr<MessageArchive>(std::move(store).value());
                       };
                   },
                   [](const QString &path, const Site &site) -> std::optional<Problem> {
                       const auto store = SqlSiteStore::create(path, site);
                       return store ? std::nullopt : std::optional{store.problem()};
                   },
                   u"anna"_s, m_clock, ZoneClock::utc(), nullptr,
                   [this](Instant /*now*/) -> Result<QString> {
                       if (!QFileInfo::exists(demoDatabase())) {
                           makeEmptySite(demoDatabase());
                           ++m_demosMade;
                       }
                       return demoDatabase();
                   },
                   [](const QString &path) {
                       return [path]() -> Result<std::unique_ptr<RetentionStore>> {
                           auto store = SqlMessageStore::open(path);
                           if (!store) {
                               return store.problem();
                           }
                           return std::unique_ptr<RetentionStore>(std::move(store).value());
                       };
                   }});
    m_window->resize(1280, 800);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    QSignalSpy settled(m_window.get(), &MainWindow::settled);
    m_window->openSite(database());
    if (!settled.wait()) {
        throw std::runtime_error("the site does not open");
    }
}

SiteContent ConsoleFixture::stored() const
{
    return SqlSiteStore::open(database()).value()->load().value();
}

Collection ConsoleFixture::storedCollection(const QString &name) const
{
    const SiteContent content = stored();
    const auto found = std::find_if(content.collections.cbegin(), content.collections.cend(),
                                    [&name](const Collection &each) { return each.name == name; });
    return found == content.collections.cend() ? Collection{} : *found;
}

QList<MaintenanceWindow> ConsoleFixture::storedWindows(const QString &collectionName) const
{
    const QString id = storedCollection(collectionName).id;
    for (const CollectionSettings &settings : stored().settings) {
        if (settings.collectionId == id) {
            return settings.windows;
        }
    }
    return {};
}

void ConsoleFixture::invoke(const QString &name)
{
    QAccessibleInterface *action =
        descendantNamed(QAccessible::queryAccessibleInterface(m_window->menuBar()), name);
    if (action == nullptr || action->actionInterface() == nullptr) {
        throw std::logic_error("no action is called " + name.toStdString());
    }
    action->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
}

bool ConsoleFixture::hasDialog() const
{
    const auto dialogs = m_window->findChildren<QDialog *>();
    return std::any_of(dialogs.begin(), dialogs.end(),
                       [](const QDialog *dialog) { return dialog->isVisible(); });
}

QDialog &ConsoleFixture::dialog()
{
    if (!QTest::qWaitFor([this] { return hasDialog(); })) {
        throw std::logic_error("no dialog is open");
    }
    const auto dialogs = m_window->findChildren<QDialog *>();
    QDialog &dialog =
        **std::find_if(dialogs.begin(), dialogs.end(), [](const QDialog *each) { return each->isVisible(); });
    // Without a window manager nobody else does this.
    QApplication::setActiveWindow(&dialog);
    return dialog;
}

void ConsoleFixture::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QApplication::setActiveWindow(m_window.get());
    QTest::keyClick(m_window.get(), key, modifiers);
}

bool ConsoleFixture::isIdle() const
{
    return !m_window->session()->isBusy();
}

} // namespace wk::test
