// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/searchwords.h"
#include "site/sitesnapshot.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace wk {

class SearchField;

/// Asks for the collection that a new maintenance window is to be on. Type some of its name, Return, done.
/// Those made for windows come first.
class ChooseWindowCollection final : public QDialog
{
    Q_OBJECT

public:
    explicit ChooseWindowCollection(const SiteSnapshot &site, QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    /// Follows accepting.
    void chosen(const QString &collectionId);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &text);

    QList<Collection> m_collections; ///< in the order of the list
    SearchTexts m_texts; ///< of the same
    SearchField *m_search;
    QListWidget *m_list;
    QLabel *m_nothing;
    QPushButton *m_choose;
};

} // namespace wk
