// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/recordtablemodel.h"
#include "site/sitesnapshot.h"

#include <QList>

#include <optional>

namespace wk {

/// Some collections of a site, to choose among. Unless sorted, those made for maintenance windows (`MW-`)
/// come first, then all by name.
class CollectionTableModel final : public RecordTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, IdColumn, WindowsColumn, MembersColumn, ColumnCount };

    explicit CollectionTableModel(QObject *parent = nullptr);

    /// Shows these collections, each once. Those that were shown before keep their persistent indexes.
    void setCollections(const SiteSnapshot &site, const QList<CollectionRow> &collections);
    /// Invalid if it is not shown.
    [[nodiscard]] QModelIndex indexOf(const QString &collectionId) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] const Collection &collectionAt(Record record) const;
    [[nodiscard]] QString text(Record record, int column) const;
    [[nodiscard]] QVariant accessibleText(Record record, int column) const;
    [[nodiscard]] int number(Record record, int column) const;

    void describe(Record record, SearchTexts &texts) const override;
    [[nodiscard]] std::vector<quint32> ranks(int column) const override;

    std::optional<SiteSnapshot> m_site;
    std::vector<CollectionRow> m_collections; ///< the records
};

} // namespace wk
