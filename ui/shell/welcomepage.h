// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QListWidget;
class QStackedWidget;

namespace wk {

class EmptyState;

/// What the console shows while no site is open: the sites opened last, and the ways to another.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    void showSites();
    /// A site is being opened.
    void showLoading(const QString &name);

Q_SIGNALS:
    void siteChosen(const QString &database);
    void openAsked();
    void newAsked();

private:
    QStackedWidget *m_pages;
    EmptyState *m_state;
    QListWidget *m_recent;
    QLabel *m_recentTitle;
};

} // namespace wk
