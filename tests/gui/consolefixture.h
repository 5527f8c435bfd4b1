// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/mainwindow.h"
#include "site/records.h"
#include "support/opensession.h"

#include <QString>
#include <QTemporaryDir>

#include <atomic>
#include <functional>
#include <memory>

class QDialog;

namespace wk::test {

/// The whole console on a database of its own, with settings of its own.
class ConsoleFixture
{
public:
    /// On an empty site.
    ConsoleFixture();
    /// On what `make` puts into a database that is not there yet.
    explicit ConsoleFixture(const std::function<void(const QString &database)> &make);

    /// Opens the console on the database, once more if it was open: as after a restart.
    void start();
    void stop() { m_window.reset(); }

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] QString database() const { return m_folder.filePath(QStringLiteral("site.db")); }
    [[nodiscard]] QString demoDatabase() const { return m_folder.filePath(QStringLiteral("demo.db")); }
    /// How often it was made.
    [[nodiscard]] int demosMade() const { return m_demosMade; }
    /// What the database holds, read by somebody else.
    [[nodiscard]] SiteContent stored() const;
    [[nodiscard]] Collection storedCollection(const QString &name) const;
    [[nodiscard]] QList<MaintenanceWindow> storedWindows(const QString &collectionName) const;

    /// An action of the menus by its name, as a screen reader finds it; triggered through accessibility.
    void invoke(const QString &name);
    /// The dialog that is open; waits until there is one, or the test fails.
    QDialog &dialog();
    [[nodiscard]] bool hasDialog() const;
    /// A key for the main window, such as a shortcut.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers);
    /// Waits until nothing is being stored or loaded.
    [[nodiscard]] bool isIdle() const;

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    std::atomic<int> m_demosMade = 0;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace wk::test
