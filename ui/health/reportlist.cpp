// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/reportlist.h"

#include "common/rowdelegate.h"
#include "common/tableview.h"
#include "common/theme.h"
#include "wording/reportsentences.h"
#include "wording/reportwords.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace wk {

namespace {

constexpr int reportRole = Qt::UserRole + 1;

/// The title of a group cannot be chosen, but is no less legible.
class GroupDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        RowDelegate::initStyleOption(option, index);
        if (!index.data(reportRole).isValid()) {
            option->state |= QStyle::State_Enabled;
            option->font = bodyFont();
            option->font.setWeight(QFont::DemiBold);
        }
    }
};

} // namespace

ReportList::ReportList(QWidget *parent)
    : QWidget(parent), m_reports(new QStandardItemModel(this)), m_view(new TableView(tr("Reports"), this))
{
    std::map<ReportGroup, QStandardItem *> groups;
    for (const ReportKind &kind : reportKinds()) {
        QStandardItem *&group = groups[groupOf(kind.id)];
        if (group == nullptr) {
            group = new QStandardItem(groupTitle(groupOf(kind.id)));
            group->setFlags(Qt::NoItemFlags);
            m_reports->appendRow(group);
        }
        auto *item = new QStandardItem(reportTitle(kind.id));
        item->setEditable(false);
        item->setToolTip(reportSentence(kind.id));
        item->setData(reportSentence(kind.id), Qt::AccessibleDescriptionRole);
        item->setData(static_cast<int>(kind.id), reportRole);
        group->appendRow(item);
        m_items[kind.id] = item;
    }
    m_view->setSortingEnabled(false);
    m_view->setModel(m_reports);
    m_view->setHeaderHidden(true);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setItemsExpandable(false);
    m_view->setIndentation(relatedSpacing);
    m_view->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_view->setItemDelegate(new GroupDelegate(m_view));
    m_view->expandAll();
    setFocusProxy(m_view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (const QVariant id = current.data(reportRole); id.isValid()) {
                    Q_EMIT chosen(static_cast<ReportId>(id.toInt()));
                }
            });
    connect(m_view, &QAbstractItemView::activated, this, &ReportList::activated);
}

void ReportList::choose(ReportId id)
{
    m_view->setCurrentIndex(m_items.at(id)->index());
}

} // namespace wk
