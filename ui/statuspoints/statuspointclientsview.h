// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/panel.h"
#include "site/statuspointclients.h"

#include <QList>
#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QStackedWidget;

namespace wk {

class ClientTableModel;
class EmptyState;
class SearchField;
class TableView;

/// Which clients a list shows.
enum class ClientGroup { OfPoint, Unassigned, UnknownServer, LegacyAssigned, All };

/// The clients of a site by the fallback status points they are assigned to: those of one point, and those
/// about which something is to be done.
class StatusPointClientsView final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusPointClientsView(QWidget *parent = nullptr);

    /// Shows a site, or what became of it; `serverName` is the point that is selected, if one is.
    void showSite(const SiteSnapshot &site, const StatusPointClients &clients, const QString &serverName);
    void showGroup(ClientGroup group);
    [[nodiscard]] ClientGroup group() const;
    /// Shows the group that a client is in, and selects it.
    void showClient(quint32 resourceId);

    /// What can be done here, for the menu of the panel.
    [[nodiscard]] QList<QAction *> viewActions() const { return {m_assign, m_takeAway}; }

Q_SIGNALS:
    /// These are to be assigned to a point.
    void assignAsked(const QList<quint32> &resourceIds);
    /// Theirs is to be taken away.
    void takeAwayAsked(const QList<quint32> &resourceIds);
    void locationAsked(const wk::Location &location);

private:
    void build();
    void showClients();
    void showState();
    [[nodiscard]] QList<quint32> members(ClientGroup group) const;
    [[nodiscard]] QString titleOf(ClientGroup group) const;
    [[nodiscard]] QList<quint32> selected() const;

    std::optional<SiteSnapshot> m_site;
    StatusPointClients m_standing;
    QString m_serverName;
    ClientTableModel *m_clients;
    QComboBox *m_groups;
    SearchField *m_search;
    QLabel *m_note;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    TableView *m_view;
    QAction *m_assign;
    QAction *m_takeAway;
};

} // namespace wk
