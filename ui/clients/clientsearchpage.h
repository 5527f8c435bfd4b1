// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/sitesnapshot.h"

#include <QSet>
#include <QWidget>

class QLabel;

namespace wk {

class ClientTableModel;
class MarkedMembers;
class SearchField;
class TableView;

/// Searches the clients of a site for some to make members. Those chosen stay chosen while one searches for
/// others.
class ClientSearchPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ClientSearchPage(QWidget *parent = nullptr);

    /// Shows a site, or what became of it.
    void setSite(const SiteSnapshot &site, CollectionRow collection);
    /// Resource ids of those chosen, in sight or not.
    [[nodiscard]] QSet<quint32> chosen() const;

Q_SIGNALS:
    void chosenChanged();
    /// Return or a double click on a row.
    void activated();

private:
    void search(const QString &text);
    void selectAgain(const QSet<quint32> &resourceIds);
    void showHidden();

    std::optional<SiteSnapshot> m_site;
    ClientTableModel *m_clients;
    MarkedMembers *m_marked;
    SearchField *m_search;
    TableView *m_view;
    QLabel *m_nothing;
    QLabel *m_hiddenNote;
    QSet<quint32> m_hidden; ///< chosen, and out of sight because of what is searched for now
    bool m_isSearching = false;
};

} // namespace wk
