// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/panel.h"
#include "core/zoneclock.h"
#include "planning/forecast.h"

#include <QModelIndex>

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
class TimelinePane;
class WorkSwitch;

/// All about a client that is selected: when it may be changed, why then, and what it will run. Of several
/// what can be said about them together.
class ClientPage final : public QWidget
{
    Q_OBJECT

public:
    /// The tabs, from left to right.
    enum class Tab { Windows, Deployments, Collections, Facts };

    /// `ofMachine` is the zone of whoever sits here.
    explicit ClientPage(const ZoneClock &ofMachine, QWidget *parent = nullptr);

    /// With no clients it asks to choose one.
    void showClients(const SiteSnapshot &site, const QList<ClientRow> &clients, Instant now);
    [[nodiscard]] WorkKind kind() const;
    void showTab(Tab tab);
    /// The collection selected among those of the clients; empty if none is.
    [[nodiscard]] QString collectionId() const;
    /// Actions for the list of collections, shown below it and in its context menu.
    void addCollectionActions(const QList<QAction *> &actions);
    /// What can be done on the page itself.
    [[nodiscard]] QList<QAction *> pageActions() const;

Q_SIGNALS:
    void locationAsked(const wk::Location &location);
    void collectionSelected();
    /// Something went well that deserves a word in the status bar.
    void done(const QString &sentence);

private:
    [[nodiscard]] QWidget *buildPage();
    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] QWidget *buildTimeline();
    void buildTabs();
    void connectParts();
    void showOne();
    void showKind();
    void showForecast();
    void showTimeline(const Span &range);
    void showExplanation();
    [[nodiscard]] QModelIndex barOf(qsizetype forecastRow) const;
    [[nodiscard]] qsizetype forecastRowOf(const QModelIndex &barOrLane) const;
    void followRow();
    void followBar(const QModelIndex &barOrLane);
    void showSeveral(const QList<ClientRow> &clients);

    std::optional<SiteSnapshot> m_site;
    std::optional<ClientRow> m_client; ///< the only one selected
    Instant m_now{};
    QList<ForecastRow> m_forecast; ///< of the client, for a year from `m_now`
    bool m_isLookedAt = false; ///< the timeline shows what somebody chose, or what it began with
    bool m_isFollowing = false; ///< what is selected in one place is being selected in the other

    QStackedWidget *m_pages;
    EmptyState *m_none;
    QLabel *m_title;
    WorkSwitch *m_kind;
    Statement *m_restriction;
    QLabel *m_summary;
    QSplitter *m_parts;
    TimelinePane *m_timeline;
    QLabel *m_explanation;
    QWidget *m_timelinePart = nullptr;
    QTabWidget *m_tabs;
    EffectiveWindowsView *m_windows;
    ClientForecastView *m_deployments;
    ClientCollectionsView *m_collections;
    KeyValueList *m_facts;
};

} // namespace wk
