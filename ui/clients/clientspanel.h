// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/panel.h"
#include "session/sitesession.h"

class QSplitter;
class QStackedWidget;

namespace wk {

class ClientDetails;
class ClientTableModel;
class EmptyState;
class MessageBar;
class TableView;

/// All clients of the site; of those selected, what is known and when they may be changed.
class ClientsPanel final : public Panel
{
    Q_OBJECT

public:
    /// `session` is open; it and `clock` have to outlive the panel.
    ClientsPanel(SiteSession &session, const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] QList<QAction *> panelActions() const override;
    void show(const Location &location) override;
    [[nodiscard]] Location location() const override;
    void filter(const QString &text) override;
    [[nodiscard]] QString filterHint() const override;
    void focusList() override;

Q_SIGNALS:
    /// There are no clients, and somebody wants to import some.
    void importAsked();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildActions();
    void buildLayout();
    void takeSnapshot();
    void showPage();
    void showSelection();
    void enableActions();
    void addToCollection();
    void removeFromCollection();
    void submit(const Edit &edit, const QString &sentence);

    SiteSession &m_session;
    const Clock &m_clock;
    ClientTableModel *m_clients;
    MessageBar *m_messages;
    QStackedWidget *m_pages;
    QSplitter *m_content;
    EmptyState *m_empty;
    TableView *m_view;
    ClientDetails *m_details;
    QAction *m_add;
    QAction *m_remove;
    QList<ClientRow> m_selected; ///< of the snapshot shown
};

} // namespace wk
