// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/panel.h"
#include "session/sitesession.h"

#include <QWidget>

class QDialog;
class QLabel;
class QStackedWidget;

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
    explicit MembersView(SiteSession &session, QWidget *parent = nullptr);

    void setCollection(const QString &collectionId);
    [[nodiscard]] QList<QAction *> viewActions() const { return {m_add, m_remove}; }
    QDialog *openAdd();

Q_SIGNALS:
    void locationAsked(const wk::Location &location);
    void done(const QString &sentence);

private:
    void build();
    void showSite();
    void showState();
    void remove();
    [[nodiscard]] QList<ClientRow> selectedRows() const;

    SiteSession &m_session;
    QString m_collectionId;
    ClientTableModel *m_model;
    QStackedWidget *m_pages;
    TableView *m_table;
    EmptyState *m_empty;
    MessageBar *m_messages;
    UndoOffer *m_offer;
    SearchField *m_search;
    QAction *m_add;
    QAction *m_remove;
};

} // namespace wk
