// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace wk {

class EmptyState;

/// What the console shows while no site is open: the sites opened last, and the ways to another: the
/// demonstration, a new one, one from Configuration Manager.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    /// Without `hasDemo` there is no demonstration to open.
    explicit WelcomePage(bool hasDemo, QWidget *parent = nullptr);

    void showSites();
    /// A site is being opened.
    void showLoading(const QString &name);
    /// The demonstration is being made.
    void showMakingDemo();

Q_SIGNALS:
    void siteChosen(const QString &database);
    void demoAsked();
    void openAsked();
    void newAsked();
    void bringInAsked();

private:
    QWidget *buildWays(bool hasDemo);
    QWidget *buildRecent();
    void showRemovable();
    void removeCurrent();

    QStackedWidget *m_pages;
    EmptyState *m_state;
    QListWidget *m_recent;
    QPushButton *m_remove;
    QWidget *m_recentBox = nullptr; ///< the list with its title and what can be done with it
};

} // namespace wk
