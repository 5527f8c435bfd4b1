// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/panel.h"
#include "jobs/latest.h"
#include "planning/outlook.h"
#include "session/sitesession.h"
#include "site/deploymentedits.h"

class QSplitter;
class QStackedWidget;
class QTimer;

namespace wk {

class DeploymentDetails;
class DeploymentTableModel;
class EmptyState;
class MessageBar;
class OutcomeView;
class TableView;

/// All deployments of the site, on how many clients each runs, and of the one selected what it is, and on
/// which clients it runs when, and why. That is worked out while the panel is in sight, anew when the site
/// changed.
class DeploymentsPanel final : public Panel
{
    Q_OBJECT

public:
    /// `session` is open; it and `clock` have to outlive the panel.
    DeploymentsPanel(SiteSession &session, const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] QList<QAction *> panelActions() const override;
    void show(const Location &location) override;
    [[nodiscard]] Location location() const override;
    void filter(const QString &text) override;
    [[nodiscard]] QString filterHint() const override;
    void focusList() override;
    [[nodiscard]] std::optional<PanelWork> work() const override;
    void cancelWork() override;

    /// What is known of all clients; nothing while it is not worked out.
    [[nodiscard]] const std::optional<SiteOutlook> &outlook() const { return m_outlook; }

Q_SIGNALS:
    /// There are no deployments, and somebody wants to import some.
    void importAsked();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildTable();
    void buildLayout();
    void takeSnapshot();
    void workOut();
    void takeOutlook(const SiteOutlook &outlook);
    void showPage();
    void showSelection();
    void showOutcome();
    [[nodiscard]] QList<DeploymentKey> selected() const;
    void setOverride(WindowOverride override, bool granted);
    void leave(const Location &location);

    SiteSession &m_session;
    const Clock &m_clock;
    DeploymentTableModel *m_deployments;
    MessageBar *m_messages;
    QStackedWidget *m_pages;
    QSplitter *m_content;
    EmptyState *m_empty;
    TableView *m_view;
    DeploymentDetails *m_details;
    OutcomeView *m_outcome;
    QAction *m_again;
    QTimer *m_patience; ///< until it is said that something is being worked out, where something is shown
    std::optional<SiteOutlook> m_outlook; ///< of the snapshot shown
    double m_part = 0; ///< how far the work is
    bool m_isCancelled = false;
    bool m_isChanging = false; ///< an edit is on its way
    Latest<SiteOutlook> m_work; ///< last: what it tells uses all of these
};

} // namespace wk
