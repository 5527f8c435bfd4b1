// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/panel.h"
#include "session/sitesession.h"

class QAction;
class QLabel;
class QPushButton;
class QStandardItemModel;

namespace wk {

class HistoryView;
class KeyValueList;
class TableView;

/// The site itself: what it is, what it holds, what hangs below it, and what was changed lately.
class SitePanel final : public Panel
{
    Q_OBJECT

public:
    /// `session` is open; it and `clock` have to outlive the panel.
    SitePanel(SiteSession &session, const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] Location location() const override;
    [[nodiscard]] QList<QAction *> panelActions() const override;
    void focusList() override;

Q_SIGNALS:
    /// Somebody wants to see, or change, how long state messages are kept.
    void retentionAsked();
    /// The site holds nothing, and somebody wants to import what it holds.
    void importAsked();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildLayout();
    [[nodiscard]] QWidget *buildFacts();
    [[nodiscard]] QWidget *buildHistory();
    void takeSnapshot();
    void showChildren(const QList<Site> &sites);

    SiteSession &m_session;
    const Clock &m_clock;
    QAction *m_retention;
    QLabel *m_title;
    KeyValueList *m_settings;
    KeyValueList *m_counts;
    QPushButton *m_import; ///< of an empty site
    QLabel *m_childrenTitle;
    QStandardItemModel *m_children;
    TableView *m_childView;
    HistoryView *m_history;
};

} // namespace wk
