// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/panel.h"
#include "session/sitesession.h"

class QSplitter;
class QStackedWidget;

namespace wk {

class ClientPage;
class ClientTableModel;
class EmptyState;
struct ImpactQuestion;
class MessageBar;
class TableView;

/// The clients of the site, all of them or those that a number elsewhere stands for; beside them the page of
/// the one selected.
class ClientsPanel final : public Panel
{
    Q_OBJECT

public:
    /// `session` is open; it and `clock` have to outlive the panel.
    /// `ofMachine` is the zone of whoever sits here.
    ClientsPanel(SiteSession &session, const Clock &clock, const ZoneClock &ofMachine,
                 QWidget *parent = nullptr);

    [[nodiscard]] ClientPage &page() const { return *m_page; }

    [[nodiscard]] QList<QAction *> panelActions() const override;
    void show(const Location &location) override;
    [[nodiscard]] Location location() const override;
    void filter(const QString &text) override;
    void prepareFilter() override;
    [[nodiscard]] QString filterHint() const override;
    void focusList() override;

Q_SIGNALS:
    /// There are no clients, and somebody wants to import some.
    void importAsked();
    /// These clients are to be assigned to a fallback status point.
    void statusPointAsked(const QList<quint32> &resourceIds);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildActions();
    void buildLayout();
    void takeSnapshot();
    void showAmong(const QList<quint32> &resourceIds, const QString &words);
    void showAmongBar();
    void showAll();
    void showPage();
    void showSelection();
    void enableActions();
    void addToCollection();
    void removeFromCollection();
    void askForStatusPoint();
    /// Shows what an edit means, and asks whether to make it; `sentence` tells that it was.
    void ask(const ImpactQuestion &question, const Edit &edit, const QString &sentence);
    void submit(const Edit &edit, const QString &sentence);

    SiteSession &m_session;
    const Clock &m_clock;
    ClientTableModel *m_clients;
    MessageBar *m_messages;
    MessageBar *m_amongBar;
    QStackedWidget *m_pages;
    QSplitter *m_content;
    EmptyState *m_empty;
    TableView *m_view;
    ClientPage *m_page;
    QAction *m_add;
    QAction *m_remove;
    QAction *m_assign;
    QList<ClientRow> m_selected; ///< of the snapshot shown
    QString m_amongWords; ///< what the clients listed have in common
    bool m_isMoving = false; ///< on the way to a location
};

} // namespace wk
