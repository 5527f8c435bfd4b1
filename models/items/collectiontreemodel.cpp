// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/collectiontreemodel.h"

#include "items/roles.h"
#include "site/collectionedits.h"

#include <QLocale>

#include <algorithm>
#include <deque>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

std::size_t number(CollectionRow row)
{
    return static_cast<std::size_t>(row);
}

bool isWindowCollection(const Collection &collection)
{
    return collection.name.startsWith(windowCollectionPrefix, Qt::CaseInsensitive);
}

/// QList compares the memory of empty lists too, and they may have none.
bool same(const QList<CollectionRow> &left, const QList<CollectionRow> &right)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end());
}

int enabledWindowsOf(const SiteSnapshot &site, CollectionRow row)
{
    const auto windows = site.windowsOf(row);
    return static_cast<int>(std::count_if(windows.begin(), windows.end(), [&site](WindowRow window) {
        return site.window(window).window.isEnabled;
    }));
}

/// Whether anything that a row shows of a collection differs.
bool looksDifferent(const SiteSnapshot &left, CollectionRow leftRow, const SiteSnapshot &right,
                    CollectionRow rightRow)
{
    return !(left.collection(leftRow) == right.collection(rightRow))
        || left.windowsOf(leftRow).size() != right.windowsOf(rightRow).size()
        || left.membersOf(leftRow).size() != right.membersOf(rightRow).size()
        || left.parentsOf(leftRow).size() != right.parentsOf(rightRow).size()
        || enabledWindowsOf(left, leftRow) != enabledWindowsOf(right, rightRow);
}

} // namespace

/// A place in the tree. Its list of children is its own, because children come and go in one place at a time,
/// each with its signal; the nodes for them are made when their index is asked for.
struct CollectionTreeModel::Node
{
    CollectionRow row{};
    Node *parent = nullptr; ///< none: the root
    qsizetype position = 0; ///< among its parent's children
    QList<CollectionRow> children;
    std::vector<std::unique_ptr<Node>> nodes; ///< as many as children, or none yet

    void renumber()
    {
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            if (nodes[i]) {
                nodes[i]->position = static_cast<qsizetype>(i);
            }
        }
    }
};

CollectionTreeModel::CollectionTreeModel(QObject *parent)
    : QAbstractItemModel(parent), m_root(std::make_unique<Node>())
{ }

CollectionTreeModel::~CollectionTreeModel() = default;

// The hierarchy.

CollectionTreeModel::Node *CollectionTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex CollectionTreeModel::indexOf(const Node &node, int column) const
{
    return node.parent == nullptr ? QModelIndex()
                                  : createIndex(static_cast<int>(node.position), column, &node);
}

const QList<CollectionRow> &CollectionTreeModel::wantedOf(const Node &node) const
{
    return node.parent == nullptr ? m_branches.roots() : m_branches.childrenOf(node.row);
}

CollectionTreeModel::Node *CollectionTreeModel::childAt(Node &parent, qsizetype position) const
{
    parent.nodes.resize(static_cast<std::size_t>(parent.children.size()));
    auto &node = parent.nodes[static_cast<std::size_t>(position)];
    if (!node) {
        node = std::make_unique<Node>();
        node->row = parent.children[position];
        node->parent = &parent;
        node->position = position;
        node->children = wantedOf(*node);
    }
    return node.get();
}

QModelIndex CollectionTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column, childAt(*nodeOf(parent), row))
                                         : QModelIndex();
}

QModelIndex CollectionTreeModel::parent(const QModelIndex &child) const
{
    Q_ASSERT(checkIndex(child, CheckIndexOption::DoNotUseParent));
    return child.isValid() ? indexOf(*nodeOf(child)->parent) : QModelIndex();
}

int CollectionTreeModel::rowCount(const QModelIndex &parent) const
{
    Q_ASSERT(checkIndex(parent));
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent)->children.size());
}

int CollectionTreeModel::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

bool CollectionTreeModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

// What is shown.

void CollectionTreeModel::setFilter(const QString &typed)
{
    m_typed = typed;
    const SearchWords words(typed);
    if (words == m_words) {
        return;
    }
    m_words = words;
    m_branches.setFilter(words);
    reconcile(*m_root);
    tellThatAllChanged(); // whether a row matches itself is shown too
}

void CollectionTreeModel::setSnapshot(const SiteSnapshot &site)
{
    std::vector<bool> changed(static_cast<std::size_t>(site.collections().size()));
    if (m_site) {
        for (std::size_t i = 0; i < changed.size(); ++i) {
            const auto row = static_cast<CollectionRow>(i);
            const auto before = m_site->collectionWithId(site.collection(row).id);
            changed[i] = !before || looksDifferent(*m_site, *before, site, row);
        }
        // While rows go, the site is still the one they are in.
        m_branches.leaveOutWhatGoes(site);
        reconcile(*m_root);
    }
    takeOver(site);
    m_branches.setSite(site);
    reconcile(*m_root);
    tellChanges(*m_root, changed);
}

/// The same collections are in other rows now.
void CollectionTreeModel::takeOver(const SiteSnapshot &next)
{
    const auto now = [&](CollectionRow row) { return *next.collectionWithId(m_site->collection(row).id); };
    std::vector<Node *> nodes{m_root.get()};
    while (!nodes.empty()) {
        Node *node = nodes.back();
        nodes.pop_back();
        for (CollectionRow &child : node->children) {
            child = now(child);
        }
        for (const auto &child : node->nodes) {
            if (child) {
                child->row = now(child->row);
                nodes.push_back(child.get());
            }
        }
    }
    m_site = next;
}

void CollectionTreeModel::retranslate()
{
    if (m_site) {
        m_branches.setSite(*m_site); // names are in the order of the language
        reconcile(*m_root);
        tellThatAllChanged();
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

// Telling views, one node at a time.

void CollectionTreeModel::reconcile(Node &node)
{
    // A view that reacts may have nodes made; those know already what is wanted.
    removeUnwanted(node);
    reorder(node);
    insertWanted(node);
    for (std::size_t i = 0; i < node.nodes.size(); ++i) {
        if (node.nodes[i]) {
            reconcile(*node.nodes[i]);
        }
    }
}

void CollectionTreeModel::removeUnwanted(Node &node)
{
    const QList<CollectionRow> &wanted = wantedOf(node);
    if (same(node.children, wanted)) {
        return;
    }
    const QSet<CollectionRow> staying(wanted.begin(), wanted.end());
    for (qsizetype end = node.children.size(); end > 0;) {
        if (staying.contains(node.children[end - 1])) {
            --end;
            continue;
        }
        qsizetype begin = end - 1;
        while (begin > 0 && !staying.contains(node.children[begin - 1])) {
            --begin;
        }
        beginRemoveRows(indexOf(node), static_cast<int>(begin), static_cast<int>(end - 1));
        node.children.remove(begin, end - begin);
        if (!node.nodes.empty()) {
            node.nodes.erase(node.nodes.begin() + begin, node.nodes.begin() + end);
            node.renumber();
        }
        endRemoveRows();
        end = begin;
    }
}

void CollectionTreeModel::reorder(Node &node)
{
    const QSet<CollectionRow> present(node.children.begin(), node.children.end());
    QList<CollectionRow> order = wantedOf(node);
    order.removeIf([&present](CollectionRow row) { return !present.contains(row); });
    if (same(order, node.children)) {
        return;
    }
    const QModelIndex parent = indexOf(node);
    Q_EMIT layoutAboutToBeChanged({QPersistentModelIndex(parent)}, VerticalSortHint);
    node.nodes.resize(static_cast<std::size_t>(node.children.size()));
    const auto before = persistentIndexList();
    QHash<CollectionRow, qsizetype> oldPosition;
    for (qsizetype i = 0; i < node.children.size(); ++i) {
        oldPosition.insert(node.children[i], i);
    }
    std::vector<std::unique_ptr<Node>> nodes;
    for (const CollectionRow row : std::as_const(order)) {
        nodes.push_back(std::move(node.nodes[static_cast<std::size_t>(oldPosition[row])]));
    }
    node.nodes = std::move(nodes);
    node.children = order;
    node.renumber();
    for (const QModelIndex &index : before) {
        if (const Node *moved = nodeOf(index); moved->parent == &node) {
            changePersistentIndex(index, indexOf(*moved, index.column()));
        }
    }
    Q_EMIT layoutChanged({QPersistentModelIndex(parent)}, VerticalSortHint);
}

void CollectionTreeModel::insertWanted(Node &node)
{
    // What is there is in the order wanted, so a comparison front to back finds what is missing.
    const QList<CollectionRow> wanted = wantedOf(node);
    for (qsizetype begin = 0; begin < wanted.size(); ++begin) {
        if (begin < node.children.size() && node.children[begin] == wanted[begin]) {
            continue;
        }
        qsizetype end = begin + 1;
        while (end < wanted.size()
               && (begin >= node.children.size() || wanted[end] != node.children[begin])) {
            ++end;
        }
        beginInsertRows(indexOf(node), static_cast<int>(begin), static_cast<int>(end - 1));
        node.children = wanted.first(end) + node.children.sliced(begin);
        if (!node.nodes.empty()) {
            std::vector<std::unique_ptr<Node>> nodes(static_cast<std::size_t>(node.children.size()));
            std::move(node.nodes.begin(), node.nodes.begin() + begin, nodes.begin());
            std::move(node.nodes.begin() + begin, node.nodes.end(), nodes.begin() + end);
            node.nodes = std::move(nodes);
            node.renumber();
        }
        endInsertRows();
        begin = end - 1;
    }
}

void CollectionTreeModel::tellChanges(const Node &node, const std::vector<bool> &changed)
{
    for (std::size_t i = 0; i < node.nodes.size(); ++i) {
        const Node *child = node.nodes[i].get();
        if (child == nullptr) {
            continue;
        }
        if (changed[number(child->row)]) {
            Q_EMIT dataChanged(indexOf(*child), indexOf(*child, ColumnCount - 1));
        }
        tellChanges(*child, changed);
    }
}

void CollectionTreeModel::tellThatAllChanged()
{
    const auto collections = m_site ? static_cast<std::size_t>(m_site->collections().size()) : 0;
    tellChanges(*m_root, std::vector<bool>(collections, true));
}

// Finding places.

QStringList CollectionTreeModel::pathOf(const QModelIndex &index) const
{
    Q_ASSERT(checkIndex(index));
    QStringList path;
    for (const Node *node = nodeOf(index); node->parent != nullptr; node = node->parent) {
        path.prepend(m_site->collection(node->row).id);
    }
    return path;
}

QModelIndex CollectionTreeModel::indexOfPath(const QStringList &path) const
{
    Node *node = m_root.get();
    for (const QString &id : path) {
        const auto row = m_site ? m_site->collectionWithId(id) : std::nullopt;
        const qsizetype position = row ? node->children.indexOf(*row) : -1;
        if (position < 0) {
            return {};
        }
        node = childAt(*node, position);
    }
    return indexOf(*node);
}

QModelIndexList CollectionTreeModel::indexesOf(const QString &collectionId, qsizetype most) const
{
    QModelIndexList indexes;
    const auto wanted = m_site ? m_site->collectionWithId(collectionId) : std::nullopt;
    if (!wanted) {
        return indexes;
    }
    // Ways from the collection up, level by level; each goes on until it is at the root, so none is in vain.
    std::deque<QStringList> ways{{collectionId}};
    while (!ways.empty() && indexes.size() < most) {
        const QStringList way = ways.front();
        ways.pop_front();
        const auto parents = m_site->parentsOf(*m_site->collectionWithId(way.first()));
        if (parents.empty()) {
            if (const QModelIndex index = indexOfPath(way); index.isValid()) {
                indexes.append(index);
            }
        }
        for (const CollectionRow parent : parents) {
            if (static_cast<qsizetype>(ways.size()) + indexes.size() < most) {
                ways.push_back(QStringList(m_site->collection(parent).id) + way);
            }
        }
    }
    return indexes;
}

void CollectionTreeModel::setExpanded(const QModelIndex &index, bool expanded)
{
    if (!m_words.isEmpty() || !index.isValid()) {
        return;
    }
    if (expanded) {
        m_expanded.insert(pathOf(index));
    } else {
        m_expanded.remove(pathOf(index));
    }
}

QModelIndexList CollectionTreeModel::expanded() const
{
    QList<QStringList> paths(m_expanded.begin(), m_expanded.end());
    std::sort(paths.begin(), paths.end(), [](const QStringList &left, const QStringList &right) {
        return left.size() != right.size() ? left.size() < right.size() : left < right;
    });
    QModelIndexList indexes;
    for (const QStringList &path : std::as_const(paths)) {
        if (const QModelIndex index = indexOfPath(path); index.isValid()) {
            indexes.append(index);
        }
    }
    return indexes;
}

QModelIndexList CollectionTreeModel::waysToMatches(qsizetype most) const
{
    QModelIndexList indexes;
    if (m_words.isEmpty()) {
        return indexes;
    }
    std::deque<Node *> nodes{m_root.get()};
    while (!nodes.empty() && indexes.size() < most) {
        Node *node = nodes.front();
        nodes.pop_front();
        for (qsizetype i = 0; i < node->children.size() && indexes.size() < most; ++i) {
            if (!m_branches.childrenOf(node->children[i]).isEmpty()) {
                nodes.push_back(childAt(*node, i));
                indexes.append(indexOf(*nodes.back()));
            }
        }
    }
    return indexes;
}

// What cells say.

QVariant CollectionTreeModel::text(const Collection &collection, CollectionRow row, int column) const
{
    const QLocale locale;
    const auto windows = static_cast<int>(m_site->windowsOf(row).size());
    switch (column) {
    case NameColumn: return collection.name.isEmpty() ? collection.id : collection.name;
    case WindowsColumn: {
        const int enabled = enabledWindowsOf(*m_site, row);
        //: %1 how many windows are enabled, %2 of how many
        return enabled == windows ? locale.toString(windows)
                                  : tr("%1 of %2").arg(locale.toString(enabled), locale.toString(windows));
    }
    case MembersColumn: return locale.toString(static_cast<int>(m_site->membersOf(row).size()));
    default: return {};
    }
}

QString CollectionTreeModel::spoken(CollectionRow row, int column) const
{
    switch (column) {
    case WindowsColumn:
        return tr("%n maintenance window(s), enabled: %1", nullptr,
                  static_cast<int>(m_site->windowsOf(row).size()))
            .arg(enabledWindowsOf(*m_site, row));
    case MembersColumn: return tr("%n member(s)", nullptr, static_cast<int>(m_site->membersOf(row).size()));
    default: return text(m_site->collection(row), row, column).toString();
    }
}

/// What the badges beside the name say.
QString CollectionTreeModel::spokenCounts(CollectionRow row) const
{
    QStringList counts;
    for (const int column : {MembersColumn, WindowsColumn}) {
        if (raw(row, column).toInt() > 0) {
            counts.append(spoken(row, column));
        }
    }
    return counts.join(u" · "_s);
}

QVariant CollectionTreeModel::raw(CollectionRow row, int column) const
{
    switch (column) {
    case WindowsColumn: return static_cast<int>(m_site->windowsOf(row).size());
    case MembersColumn: return static_cast<int>(m_site->membersOf(row).size());
    default: return m_site->collection(row).name;
    }
}

QVariant CollectionTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const CollectionRow row = nodeOf(index)->row;
    const Collection &collection = m_site->collection(row);
    switch (role) {
    case Qt::DisplayRole: return text(collection, row, index.column());
    case Qt::AccessibleTextRole: return spoken(row, index.column());
    case Qt::AccessibleDescriptionRole:
        return index.column() == NameColumn ? QVariant(spokenCounts(row)) : QVariant();
    case Qt::ToolTipRole:
        return collection.comment.isEmpty() || index.column() != NameColumn ? QVariant() : collection.comment;
    case Qt::TextAlignmentRole:
        return index.column() == NameColumn ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case SortRole: return raw(row, index.column());
    case CollectionIdRole: return collection.id;
    case CollectionNameRole: return collection.name;
    case CommentRole: return collection.comment;
    case IsBuiltInRole: return collection.isBuiltIn;
    case IsWindowCollectionRole: return isWindowCollection(collection);
    case WindowCountRole: return raw(row, WindowsColumn);
    case EnabledWindowCountRole: return enabledWindowsOf(*m_site, row);
    case MemberCountRole: return raw(row, MembersColumn);
    case ParentCountRole: return static_cast<int>(m_site->parentsOf(row).size());
    case IsMatchRole: return m_branches.isMatch(row);
    default: return {};
    }
}

QVariant CollectionTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NameColumn: return tr("Name");
    case WindowsColumn: return tr("Windows");
    case MembersColumn: return tr("Members");
    default: return {};
    }
}

} // namespace wk
