// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/panel.h"
#include "site/sitesnapshot.h"

#include <QScrollArea>

class QLabel;

namespace wk {

class ClientWindowModel;
class CollectionTableModel;
class TableView;

/// Where a client's maintenance windows come from: those around it and what each means, its collections, and
/// the collections above from which nothing is inherited.
class ClientCollectionsView final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ClientCollectionsView(QWidget *parent = nullptr);

    void showClient(const SiteSnapshot &site, ClientRow client, WorkKind kind, Instant now);
    /// Of several clients only the collections are shown.
    void showClients(const SiteSnapshot &site, const QList<ClientRow> &clients);
    /// The collection selected; empty if none is.
    [[nodiscard]] QString collectionId() const;
    /// Actions for the list of collections, shown below it and in its context menu.
    void addCollectionActions(const QList<QAction *> &actions);

Q_SIGNALS:
    void locationAsked(const wk::Location &location);
    void collectionSelected();

private:
    void buildContent();
    void buildCollections();
    void showCollections(const SiteSnapshot &site, const QList<ClientRow> &clients);
    void showNotInherited(const SiteSnapshot &site, ClientRow client);

    ClientWindowModel *m_windows;
    TableView *m_windowView;
    QLabel *m_windowsTitle;
    QLabel *m_notInherited;
    CollectionTableModel *m_collections;
    TableView *m_collectionView;
    QLabel *m_collectionsTitle;
    QWidget *m_buttons;
};

} // namespace wk
