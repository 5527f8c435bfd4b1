// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/panel.h"
#include "core/clock.h"
#include "session/sitesession.h"

#include <QWidget>

class QDialog;
class QLabel;
class QStackedWidget;
class QToolBar;

namespace wk {

class ClientTableModel;
class EmptyState;
class MessageBar;
class SearchField;
class TableView;
class UndoOffer;

/// The direct members of a collection: add and remove them.
class MembersView final : public QWidget
{
    Q_OBJECT

public:
    /// Both have to outlive the view.
    MembersView(SiteSession &session, const Clock &clock, QWidget *parent = nullptr);

    void setCollection(const QString &collectionId);
    [[nodiscard]] QList<QAction *> viewActions() const { return {m_add, m_remove}; }
    QDialog *openAdd();
    /// What removing the members that are selected would mean, and the question whether to.
    QDialog *openRemove();

Q_SIGNALS:
    void locationAsked(const wk::Location &location);
    void done(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void showSite();
    void showState();
    void remove(const Edit &edit);
    [[nodiscard]] QList<ClientRow> selectedRows() const;

    SiteSession &m_session;
    const Clock &m_clock;
    QString m_collectionId;
    ClientTableModel *m_model;
    QStackedWidget *m_pages;
    TableView *m_table;
    EmptyState *m_empty;
    MessageBar *m_messages;
    UndoOffer *m_offer;
    QToolBar *m_bar;
    SearchField *m_search;
    QAction *m_add;
    QAction *m_remove;
    int m_widthWithWords = 0; ///< from which on there is room for words beside the icons
};

} // namespace wk
