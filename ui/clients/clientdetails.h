// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/panel.h"
#include "site/sitesnapshot.h"

#include <QScrollArea>

class QLabel;
class QStackedWidget;

namespace wk {

class CollectionTableModel;
class KeyValueList;
class TableView;

/// All about a client that is selected, or what can be said about several.
class ClientDetails final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ClientDetails(QWidget *parent = nullptr);

    /// With no clients it asks to choose one.
    void showClients(const SiteSnapshot &site, const QList<ClientRow> &clients, Instant now);
    /// The collection selected among those of the clients; empty if none is.
    [[nodiscard]] QString collectionId() const;
    /// Actions for the list of collections, shown below it and in its context menu.
    void addCollectionActions(const QList<QAction *> &actions);

Q_SIGNALS:
    void locationAsked(const wk::Location &location);
    void collectionSelected();

private:
    [[nodiscard]] QWidget *buildContent();
    [[nodiscard]] QWidget *buildCollections();
    void showOne(ClientRow client, Instant now);
    void showCollections(const QList<ClientRow> &clients);
    void follow(const QString &link);

    std::optional<SiteSnapshot> m_site;
    QLabel *m_title;
    QLabel *m_picture;
    QLabel *m_restriction;
    KeyValueList *m_facts;
    CollectionTableModel *m_collections;
    TableView *m_collectionView;
    QLabel *m_collectionsTitle;
    QWidget *m_collectionsPart = nullptr;
    QWidget *m_collectionButtons = nullptr;
    QLabel *m_windowsTitle;
    QLabel *m_windows;
};

} // namespace wk
