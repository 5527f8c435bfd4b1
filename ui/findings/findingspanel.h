// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/panel.h"
#include "jobs/latest.h"
#include "planning/findings.h"
#include "session/sitesession.h"

class QSplitter;
class QStackedWidget;

namespace wk {

class EmptyState;
class FindingDetails;
class FindingKinds;
class FindingModel;
class TableView;

/// What is worth looking at in the site, by kind; what each finding means, and the way to where something can
/// be done about it. Worked out while somebody looks.
class FindingsPanel final : public Panel
{
    Q_OBJECT

public:
    /// `session` is open; it and `clock` have to outlive the panel.
    FindingsPanel(SiteSession &session, const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] QList<QAction *> panelActions() const override;
    [[nodiscard]] Location location() const override { return {PanelId::Findings, {}, {}, {}}; }
    void filter(const QString &text) override;
    [[nodiscard]] QString filterHint() const override;
    void focusList() override;
    [[nodiscard]] std::optional<PanelWork> work() const override;
    void cancelWork() override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildLayout();
    void connectParts();
    void ask();
    void take(const SiteSnapshot &site, const QList<Finding> &found);
    void showPage();
    void showCurrent();
    void showClients();
    [[nodiscard]] std::optional<Finding> current() const;

    SiteSession &m_session;
    const Clock &m_clock;
    bool m_isStale = true; ///< the site is another one than the one that was checked
    double m_part = 0;
    std::optional<SiteSnapshot> m_site; ///< the one that was checked

    FindingModel *m_findings;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QSplitter *m_content;
    QSplitter *m_list;
    FindingKinds *m_kinds;
    QStackedWidget *m_tablePages;
    EmptyState *m_noMatch;
    TableView *m_view;
    FindingDetails *m_details;
    QAction *m_clients;
    QAction *m_again;

    Latest<QList<Finding>> m_checking; ///< last: it is gone before what it tells
};

} // namespace wk
