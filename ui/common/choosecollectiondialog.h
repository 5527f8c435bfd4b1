// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/sitesnapshot.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace wk {

class CollectionTableModel;
class SearchField;
class TableView;

/// What a collection is chosen for, in words.
struct CollectionChoice
{
    QString title; ///< of the window: "Add to collection"
    QString sentence; ///< what will happen; may be empty
    QString verb; ///< on the button: "Add to collection"
};

/// Asks for one collection: type some of its name, Down or Return, done. Those made for maintenance windows
/// come first.
class ChooseCollectionDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `among` are the collections that make sense, at least one.
    ChooseCollectionDialog(const SiteSnapshot &site, const QList<CollectionRow> &among,
                           const CollectionChoice &choice, QWidget *parent = nullptr);

    /// The one that the button would choose; empty if there is none.
    [[nodiscard]] QString collectionId() const;

Q_SIGNALS:
    /// Follows accepting.
    void chosen(const QString &collectionId);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildLayout(const CollectionChoice &choice);
    void search(const QString &text);
    void choose();

    CollectionTableModel *m_collections;
    SearchField *m_search;
    TableView *m_view;
    QLabel *m_nothing;
    QPushButton *m_choose;
};

} // namespace wk
