// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/findingkinds.h"

#include "common/badgedelegate.h"
#include "common/icons.h"
#include "common/tableview.h"
#include "common/wrappedrows.h"
#include "findings/severity.h"
#include "wording/findingwords.h"

#include <QHeaderView>
#include <QLocale>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace wk {

namespace {

enum KindRole { PlaceRole = Qt::UserRole + 1, CountRole };

QString severityTitle(FindingSeverity severity)
{
    switch (severity) {
    case FindingSeverity::Information: return FindingKinds::tr("Information");
    case FindingSeverity::Warning: return FindingKinds::tr("Warnings");
    case FindingSeverity::Error: return FindingKinds::tr("Errors");
    }
    Q_UNREACHABLE();
}

QString titleOf(const FindingChoice &choice)
{
    if (choice.code) {
        return findingTitle(*choice.code);
    }
    return choice.severity ? severityTitle(*choice.severity) : FindingKinds::tr("All findings");
}

} // namespace

FindingKinds::FindingKinds(QWidget *parent)
    : QWidget(parent)
    , m_kinds(new QStandardItemModel(this))
    , m_view(new TableView(tr("Kinds of findings"), this))
{
    addEntry({}, m_kinds->invisibleRootItem());
    for (const auto severity :
         {FindingSeverity::Error, FindingSeverity::Warning, FindingSeverity::Information}) {
        addEntry({severity, {}}, m_kinds->invisibleRootItem());
        QStandardItem *group = m_entries.back().item;
        for (int i = 0; i < findingCodes; ++i) {
            const auto code = static_cast<FindingCode>(i);
            if (severityOf(code) == severity) {
                addEntry({severity, code}, group);
            }
        }
    }
    m_view->setSortingEnabled(false);
    m_view->setModel(m_kinds);
    m_view->setHeaderHidden(true);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setItemsExpandable(false);
    m_view->setIndentation(smallIconSize + relatedSpacing); // names stand below each other
    m_view->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_view->setItemDelegate(new BadgeDelegate({{CountRole, Meaning::Contributing}}, m_view));
    wrapRows(*m_view);
    m_view->expandAll();
    setFocusProxy(m_view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { Q_EMIT chosen(choice()); });
    connect(m_view, &QAbstractItemView::activated, this, &FindingKinds::activated);
}

void FindingKinds::addEntry(const FindingChoice &choice, QStandardItem *parent)
{
    auto *item = new QStandardItem(titleOf(choice));
    item->setEditable(false);
    //: %1 a kind of findings, %2 in half a line when there is one
    item->setToolTip(choice.code ? tr("%1: %2").arg(item->text(), findingMeaning(*choice.code)) : QString());
    item->setData(static_cast<int>(m_entries.size()), PlaceRole);
    if (!choice.code) {
        item->setIcon(choice.severity ? icon(meaningOf(*choice.severity)) : icon(Icon::Finding));
        QFont heading = bodyFont();
        heading.setWeight(QFont::DemiBold);
        item->setFont(heading);
    }
    parent->appendRow(item);
    m_entries.push_back({choice, item});
}

QSize FindingKinds::sizeHint() const
{
    const auto numberOf = [this](const QModelIndex &index) {
        return m_view->fontMetrics().horizontalAdvance(QLocale().toString(index.data(CountRole).toInt()));
    };
    int widest = 0;
    for (const auto &[choice, item] : m_entries) {
        const QModelIndex index = item->index();
        QFont font = m_view->font();
        font.setWeight(choice.code ? QFont::Normal : QFont::DemiBold);
        const int name = QFontMetrics(font).horizontalAdvance(item->text());
        // An icon, or as much indentation.
        widest = std::max(widest, smallIconSize + relatedSpacing + name + numberOf(index));
    }
    return {widest + 2 * groupSpacing + m_view->verticalScrollBar()->sizeHint().width(),
            QWidget::sizeHint().height()};
}

int FindingKinds::countOf(const FindingChoice &choice, const FindingModel &findings)
{
    int count = 0;
    for (int i = 0; i < findingCodes; ++i) {
        const auto code = static_cast<FindingCode>(i);
        count += choice.includes(code) ? findings.count(code) : 0;
    }
    return count;
}

void FindingKinds::showCounts(const FindingModel &findings)
{
    const FindingChoice before = choice();
    for (const auto &[choice, item] : m_entries) {
        const int count = countOf(choice, findings);
        item->setData(count, CountRole);
        //: %1 a kind of findings, %2 how many there are
        item->setData(tr("%1: %2").arg(titleOf(choice), QLocale().toString(count)), Qt::AccessibleTextRole);
        const QModelIndex index = item->index();
        m_view->setRowHidden(index.row(), index.parent(), count == 0 && choice.severity.has_value());
    }
    choose(before);
}

void FindingKinds::choose(const FindingChoice &wanted)
{
    QModelIndex index = m_entries.front().item->index();
    for (const auto &[choice, item] : m_entries) {
        const QModelIndex other = item->index();
        if (choice == wanted && !m_view->isRowHidden(other.row(), other.parent())) {
            index = other;
        }
    }
    m_view->setCurrentIndex(index);
}

FindingChoice FindingKinds::choice() const
{
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() ? m_entries[current.data(PlaceRole).value<std::size_t>()].choice
                             : FindingChoice{};
}

} // namespace wk
