// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/choosewindowcollection.h"

#include "common/icons.h"
#include "common/rowdelegate.h"
#include "common/searchfield.h"
#include "common/theme.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

bool isForWindows(const Collection &collection)
{
    return collection.name.startsWith("MW-"_L1, Qt::CaseInsensitive);
}

Icon iconOf(const Collection &collection)
{
    if (collection.isBuiltIn) {
        return Icon::BuiltInCollection;
    }
    return isForWindows(collection) ? Icon::CollectionWithWindows : Icon::Collection;
}

bool isBefore(const Collection &left, const Collection &right)
{
    if (isForWindows(left) != isForWindows(right)) {
        return isForWindows(left);
    }
    return QString::localeAwareCompare(left.name, right.name) < 0;
}

} // namespace

ChooseWindowCollection::ChooseWindowCollection(const SiteSnapshot &site, QWidget *parent)
    : QDialog(parent)
    , m_collections(site.collections())
    , m_search(new SearchField(tr("Search collections"), this))
    , m_list(new QListWidget(this))
    , m_nothing(new QLabel(tr("No collection is called like that."), this))
    , m_choose(new QPushButton(tr("Add window"), this))
{
    setWindowTitle(tr("New maintenance window"));
    std::stable_sort(m_collections.begin(), m_collections.end(), isBefore);
    for (const Collection &collection : std::as_const(m_collections)) {
        m_texts.addRecord();
        m_texts.addField(collection.name);
        m_texts.addField(collection.id);
    }
    m_list->setAccessibleName(tr("Collections"));
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setIconSize({smallIconSize, smallIconSize});
    m_search->attachView(m_list);
    m_search->installEventFilter(this);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_choose->setDefault(true);

    auto *sentence =
        new QLabel(tr("On which collection? The window will count for its direct members."), this);
    sentence->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_choose, QDialogButtonBox::AcceptRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(groupSpacing, groupSpacing, groupSpacing, groupSpacing);
    column->setSpacing(relatedSpacing);
    column->addWidget(sentence);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
    column->addSpacing(relatedSpacing);
    column->addWidget(buttons);

    connect(m_search, &QLineEdit::textChanged, this, &ChooseWindowCollection::search);
    connect(m_list, &QListWidget::itemActivated, this, &ChooseWindowCollection::accept);
    connect(m_list, &QListWidget::currentRowChanged, this,
            [this](int row) { m_choose->setEnabled(row >= 0); });
    connect(buttons, &QDialogButtonBox::accepted, this, &ChooseWindowCollection::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    search({});
    m_search->setFocus();
    resize(480, 480);
}

void ChooseWindowCollection::search(const QString &text)
{
    const SearchWords words(text);
    m_list->clear();
    for (qsizetype i = 0; i < m_collections.size(); ++i) {
        const Collection &collection = m_collections.at(i);
        if (words.occurIn(m_texts.of(static_cast<std::size_t>(i)))) {
            //: A collection in a list: %1 its name, %2 its id
            auto *item = new QListWidgetItem(icon(iconOf(collection)),
                                             tr("%1 (%2)").arg(collection.name, collection.id), m_list);
            item->setData(Qt::UserRole, collection.id);
        }
    }
    m_list->setCurrentRow(m_list->count() > 0 ? 0 : -1);
    m_list->setVisible(m_list->count() > 0);
    m_nothing->setVisible(m_list->count() == 0);
    m_choose->setEnabled(m_list->count() > 0);
}

bool ChooseWindowCollection::eventFilter(QObject *watched, QEvent *event)
{
    // The list is walked while one types.
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int row = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
            m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void ChooseWindowCollection::accept()
{
    if (const QListWidgetItem *item = m_list->currentItem()) {
        const QString id = item->data(Qt::UserRole).toString();
        QDialog::accept();
        Q_EMIT chosen(id);
    }
}

} // namespace wk
