// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/panel.h"
#include "planning/forecast.h"

#include <optional>

class QLabel;
class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace wk {

class ClientCollectionsView;
class ClientForecastView;
class EffectiveWindowsView;
class EmptyState;
class KeyValueList;
class Statement;
class WorkSwitch;

/// All about a client that is selected: when it may be changed, why then, and what it will run. Of several
/// what can be said about them together.
class ClientPage final : public QWidget
{
    Q_OBJECT

public:
    /// The tabs, from left to right.
    enum class Tab { Windows, Deployments, Collections, Facts };

    explicit ClientPage(QWidget *parent = nullptr);

    /// With no clients it asks to choose one.
    void showClients(const SiteSnapshot &site, const QList<ClientRow> &clients, Instant now);
    [[nodiscard]] WorkKind kind() const;
    void showTab(Tab tab);
    /// The collection selected among those of the clients; empty if none is.
    [[nodiscard]] QString collectionId() const;
    /// Actions for the list of collections, shown below it and in its context menu.
    void addCollectionActions(const QList<QAction *> &actions);

Q_SIGNALS:
    void locationAsked(const wk::Location &location);
    void collectionSelected();

private:
    [[nodiscard]] QWidget *buildPage();
    [[nodiscard]] QWidget *buildHead();
    void buildTabs();
    void showOne();
    void showKind();
    void showForecast();
    void showSeveral(const QList<ClientRow> &clients);

    std::optional<SiteSnapshot> m_site;
    std::optional<ClientRow> m_client; ///< the only one selected
    Instant m_now{};

    QStackedWidget *m_pages;
    EmptyState *m_none;
    QLabel *m_title;
    WorkSwitch *m_kind;
    Statement *m_restriction;
    QLabel *m_summary;
    QSplitter *m_parts;
    QTabWidget *m_tabs;
    EffectiveWindowsView *m_windows;
    ClientForecastView *m_deployments;
    ClientCollectionsView *m_collections;
    KeyValueList *m_facts;
};

} // namespace wk
