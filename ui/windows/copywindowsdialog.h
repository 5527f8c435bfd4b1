// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/submit.h"
#include "site/sitesnapshot.h"
#include "site/windowedits.h"

#include <QDialog>
#include <QList>
#include <QSet>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStandardItemModel;

namespace wk {

class Note;

/// Chooses the collections that get copies of windows, from a list that can be searched. What is checked
/// stays checked while the list is searched for more.
class CopyWindowsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Windows that do not exist are left out.
    CopyWindowsDialog(SiteSnapshot site, QList<WindowKey> windows, Submit submit, QWidget *parent = nullptr);

    /// The site has become another: what is stored next fits to that.
    void setSite(const SiteSnapshot &site) { m_site = site; }
    void accept() override;
    void reject() override;

private:
    void fill();
    void judge();
    [[nodiscard]] QStringList chosen() const;
    void setBusy(bool busy);

    SiteSnapshot m_site;
    QList<WindowKey> m_windows;
    Submit m_submit;
    bool m_isBusy = false;

    QStandardItemModel *m_collections;
    QSortFilterProxyModel *m_found;
    QWidget *m_body;
    QLineEdit *m_search;
    QLabel *m_count;
    Note *m_message;
    QDialogButtonBox *m_buttons;
    QPushButton *m_copy;
};

} // namespace wk
