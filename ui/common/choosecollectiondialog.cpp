// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/choosecollectiondialog.h"

#include "common/searchfield.h"
#include "common/tableview.h"
#include "common/theme.h"
#include "items/collectiontablemodel.h"
#include "items/roles.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace wk {

ChooseCollectionDialog::ChooseCollectionDialog(const SiteSnapshot &site, const QList<CollectionRow> &among,
                                               const CollectionChoice &choice, QWidget *parent)
    : QDialog(parent)
    , m_collections(new CollectionTableModel(this))
    , m_search(new SearchField(tr("Search collections"), this))
    , m_view(new TableView(tr("Collections"), this))
    , m_nothing(new QLabel(tr("No collection is called like that."), this))
    , m_choose(new QPushButton(choice.verb, this))
{
    setWindowTitle(choice.title);
    m_collections->setCollections(site, among);
    m_view->setModel(m_collections);
    m_view->sortByColumn(-1, Qt::AscendingOrder);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setFrameShape(QFrame::StyledPanel);
    m_search->attachView(m_view);
    m_search->installEventFilter(this);
    buildLayout(choice);
    connect(m_search, &QLineEdit::textChanged, this, &ChooseCollectionDialog::search);
    connect(m_view, &QAbstractItemView::activated, this, &ChooseCollectionDialog::choose);
    connect(m_choose, &QPushButton::clicked, this, &ChooseCollectionDialog::choose);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_choose->setEnabled(!collectionId().isEmpty()); });
    search({});
    m_search->setFocus();
}

void ChooseCollectionDialog::buildLayout(const CollectionChoice &choice)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(groupSpacing, groupSpacing, groupSpacing, groupSpacing);
    layout->setSpacing(relatedSpacing);
    if (!choice.sentence.isEmpty()) {
        auto *sentence = new QLabel(choice.sentence, this);
        sentence->setTextFormat(Qt::PlainText);
        sentence->setWordWrap(true);
        layout->addWidget(sentence);
    }
    layout->addWidget(m_search);
    layout->addWidget(m_view, 1);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_nothing, 1);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_choose, QDialogButtonBox::AcceptRole);
    m_choose->setDefault(true);
    connect(buttons->addButton(QDialogButtonBox::Cancel), &QPushButton::clicked, this, &QDialog::reject);
    layout->addSpacing(relatedSpacing);
    layout->addWidget(buttons);
    resize(560, 480);
}

QString ChooseCollectionDialog::collectionId() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : rows.first().data(CollectionIdRole).toString();
}

bool ChooseCollectionDialog::eventFilter(QObject *watched, QEvent *event)
{
    // The list is walked while one types.
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int step = key->key() == Qt::Key_Down ? 1 : key->key() == Qt::Key_Up ? -1 : 0;
        const int row = m_view->currentIndex().row() + step;
        if (step != 0) {
            if (row >= 0 && row < m_collections->rowCount()) {
                m_view->setCurrentIndex(m_collections->index(row, 0));
            }
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void ChooseCollectionDialog::search(const QString &text)
{
    m_collections->setFilter(text);
    const bool isAny = m_collections->rowCount() > 0;
    m_view->setVisible(isAny);
    m_nothing->setVisible(!isAny);
    if (isAny) {
        m_view->setCurrentIndex(m_collections->index(0, 0));
    }
    m_choose->setEnabled(!collectionId().isEmpty());
}

void ChooseCollectionDialog::choose()
{
    const QString id = collectionId();
    if (!id.isEmpty()) {
        accept();
        Q_EMIT chosen(id);
    }
}

} // namespace wk
