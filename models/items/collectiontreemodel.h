// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/collectionbranches.h"

#include <QAbstractItemModel>
#include <QSet>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace wk {

/// The collections of a site as they hang under each other; one with several parents appears under each.
/// Siblings are in the order of their names. A filter shows the collections that match in name, id or
/// comment, and the ways to them.
///
/// What is asked for is made, nothing else: a few collections that share their subcollections over many
/// levels have more places than memory. So nobody should open all of the tree; `waysToMatches` is bounded.
class CollectionTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, WindowsColumn, MembersColumn, ColumnCount };

    explicit CollectionTreeModel(QObject *parent = nullptr);
    ~CollectionTreeModel() override;

    /// Shows a site, or what became of it: a collection that stays where it is keeps its index.
    void setSnapshot(const SiteSnapshot &site);
    /// Words that all have to occur; empty shows everything.
    void setFilter(const QString &typed);
    [[nodiscard]] const QString &filter() const { return m_typed; }
    /// The program speaks another language now.
    void retranslate();

    /// The ids from the root down to a place in the tree.
    [[nodiscard]] QStringList pathOf(const QModelIndex &index) const;
    /// Its inverse; an invalid index if there is no such place, or the filter hides it.
    [[nodiscard]] QModelIndex indexOfPath(const QStringList &path) const;
    /// Where a collection is shown, the shortest ways first, at most so many places.
    [[nodiscard]] QModelIndexList indexesOf(const QString &collectionId, qsizetype most = 64) const;

    /// To be told by the view: somebody opens or closes a branch. While there is a filter, branches open to
    /// show what matches, and that is not remembered.
    void setExpanded(const QModelIndex &index, bool expanded);
    /// The branches that were left open, as far as they are shown, parents before their children.
    [[nodiscard]] QModelIndexList expanded() const;
    /// The branches to open so that what matches the filter is seen, parents before their children and upper
    /// levels first, at most so many.
    [[nodiscard]] QModelIndexList waysToMatches(qsizetype most = 500) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Node;

    [[nodiscard]] Node *nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Node &node, int column = 0) const;
    [[nodiscard]] Node *childAt(Node &parent, qsizetype position) const;
    [[nodiscard]] const QList<CollectionRow> &wantedOf(const Node &node) const;

    void takeOver(const SiteSnapshot &next);

    void reconcile(Node &node);
    void removeUnwanted(Node &node);
    void reorder(Node &node);
    void insertWanted(Node &node);
    void tellChanges(const Node &node, const std::vector<bool> &changed);
    void tellThatAllChanged();
    [[nodiscard]] QVariant text(const Collection &collection, CollectionRow row, int column) const;
    [[nodiscard]] QString spoken(CollectionRow row, int column) const;
    [[nodiscard]] QString spokenCounts(CollectionRow row) const;
    [[nodiscard]] QVariant raw(CollectionRow row, int column) const;

    std::optional<SiteSnapshot> m_site;
    CollectionBranches m_branches; ///< what every node shows once it was told
    QString m_typed;
    SearchWords m_words;
    QSet<QStringList> m_expanded; ///< paths
    std::unique_ptr<Node> m_root;
};

} // namespace wk
