// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/recordtablemodel.h"
#include "site/sitesnapshot.h"

#include <optional>

namespace wk {

/// The clients of a site, the direct members of one collection, or some that somebody named.
class ClientTableModel final : public RecordTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        ResourceIdColumn,
        SiteColumn, ///< assigned sites
        ZoneColumn, ///< the one its clock shows
        VersionColumn,
        OperatingSystemColumn,
        CollectionsColumn, ///< it is a direct member of
        WindowsColumn, ///< enabled ones on these collections
        StatusPointColumn, ///< the fallback status point it is assigned to
        ColumnCount
    };

    explicit ClientTableModel(QObject *parent = nullptr);

    /// Shows a site, or what became of it.
    void setSnapshot(const SiteSnapshot &site);
    /// The members of one collection; with an empty id all clients.
    void showMembersOf(const QString &collectionId);
    [[nodiscard]] const QString &collectionId() const { return m_collectionId; }
    /// Only these, as far as they are there; with none named all of them.
    void showClients(const QList<quint32> &resourceIds);
    [[nodiscard]] const QList<quint32> &shownClients() const { return m_among; }

    /// Invalid if there is no such client, or it is not among those to show, or the filter hides it.
    [[nodiscard]] QModelIndex indexOf(quint32 resourceId) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void load(const SiteSnapshot &site);
    [[nodiscard]] std::vector<ClientRow> rowsOf(const SiteSnapshot &site) const;
    [[nodiscard]] const Client &clientAt(Record record) const;
    [[nodiscard]] QString text(Record record, int column) const;
    [[nodiscard]] QVariant accessibleText(Record record, int column) const;
    [[nodiscard]] qint64 number(Record record, int column) const;
    [[nodiscard]] QVariant raw(Record record, int column) const;

    void describe(Record record, SearchTexts &texts) const override;
    [[nodiscard]] std::vector<quint32> ranks(int column) const override;

    std::optional<SiteSnapshot> m_site;
    std::vector<quint32> m_enabledWindows; ///< of each collection
    QString m_collectionId;
    QList<quint32> m_among; ///< empty: all
    std::vector<ClientRow> m_clients; ///< the records, ascending
};

} // namespace wk
