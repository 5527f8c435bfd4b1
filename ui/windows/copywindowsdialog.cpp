// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/copywindowsdialog.h"

#include "common/clearbutton.h"
#include "common/searchfield.h"
#include "windows/note.h"
#include "windows/windoweditor.h"
#include "wording/draftwords.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <utility>

namespace wk {

namespace {

constexpr int idRole = Qt::UserRole;

QString namesOf(const SiteSnapshot &site, const QList<WindowKey> &windows)
{
    QStringList names;
    for (const WindowKey &key : windows) {
        if (const auto placed = placedWindow(site, key)) {
            names.append(placed->window.name);
        }
    }
    return QLocale().createSeparatedList(names);
}

} // namespace

CopyWindowsDialog::CopyWindowsDialog(SiteSnapshot site, QList<WindowKey> windows, Submit submit,
                                     QWidget *parent)
    : QDialog(parent)
    , m_site(std::move(site))
    , m_windows(std::move(windows))
    , m_submit(std::move(submit))
    , m_collections(new QStandardItemModel(this))
    , m_found(new QSortFilterProxyModel(this))
    , m_body(new QWidget)
    , m_search(new QLineEdit)
    , m_count(new QLabel)
    , m_message(new Note(Tone::Problem))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel))
    , m_copy(m_buttons->addButton(tr("Copy"), QDialogButtonBox::AcceptRole))
{
    setWindowTitle(tr("Copy maintenance windows"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(8);
    //: %1 names of maintenance windows
    auto *what = new QLabel(tr("Copies of %1 for:").arg(namesOf(m_site, m_windows)));
    what->setWordWrap(true);
    what->setTextFormat(Qt::PlainText);
    body->addWidget(what);
    m_search->setPlaceholderText(tr("Search collections"));
    m_search->setAccessibleName(tr("Search collections"));
    addClearButton(*m_search, SearchField::tr("Clear search"));
    body->addWidget(m_search);
    auto *list = new QListView;
    list->setAccessibleName(tr("Collections"));
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setUniformItemSizes(true);
    list->setSpacing(2);
    body->addWidget(list, 1);
    body->addWidget(m_count);
    column->addWidget(m_body, 1);
    column->addWidget(m_message);
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    column->addWidget(m_buttons);

    fill();
    m_found->setSourceModel(m_collections);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_found->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_found->setSortLocaleAware(true);
    m_found->sort(0);
    list->setModel(m_found);
    connect(m_search, &QLineEdit::textChanged, m_found, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_collections, &QStandardItemModel::itemChanged, this, &CopyWindowsDialog::judge);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &CopyWindowsDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &CopyWindowsDialog::reject);
    judge();
    m_search->setFocus();
    resize(480, 560);
}

void CopyWindowsDialog::fill()
{
    for (const Collection &collection : m_site.collections()) {
        //: A collection in a list: %1 its name, %2 its id
        auto *item = new QStandardItem(tr("%1 (%2)").arg(collection.name, collection.id));
        item->setData(collection.id, idRole);
        item->setCheckable(true);
        m_collections->appendRow(item);
    }
}

QStringList CopyWindowsDialog::chosen() const
{
    QStringList ids;
    for (int row = 0; row < m_collections->rowCount(); ++row) {
        const QStandardItem *item = m_collections->item(row);
        if (item->checkState() == Qt::Checked) {
            ids.append(item->data(idRole).toString());
        }
    }
    return ids;
}

void CopyWindowsDialog::judge()
{
    const qsizetype count = chosen().size();
    m_count->setText(tr("%n collection(s) chosen", nullptr, static_cast<int>(count)));
    m_copy->setEnabled(count > 0 && !m_isBusy);
}

void CopyWindowsDialog::accept()
{
    const Edit edit = copyWindows(m_windows, chosen(), m_site, &WindowEditor::newWindowId);
    if (m_isBusy || edit.changes.isEmpty()) {
        return;
    }
    setBusy(true);
    m_submit(edit, this, [this](const std::optional<Problem> &problem) {
        setBusy(false);
        if (!problem) {
            QDialog::accept();
            return;
        }
        m_message->setText(formSentence(*problem));
        m_message->announce();
    });
}

void CopyWindowsDialog::reject()
{
    if (!m_isBusy) {
        QDialog::reject();
    }
}

void CopyWindowsDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    m_body->setEnabled(!busy);
    m_buttons->setEnabled(!busy);
    judge();
}

} // namespace wk
