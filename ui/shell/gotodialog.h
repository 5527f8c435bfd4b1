// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/panel.h"
#include "site/sitesnapshot.h"

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QListWidget;

namespace wk {

/// One field for everything: type a few letters of a panel, a command, a collection, a maintenance window, a
/// deployment, a client, a fallback status point or a report, and go there.
class GotoDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `site` may be null: then there are only panels and commands.
    GotoDialog(const SiteSnapshot *site, const QList<QAction *> &commands, QWidget *parent);

    void setText(const QString &text);

Q_SIGNALS:
    void chosen(const wk::Location &location);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &text);
    void addPlaces(const QString &text);
    void addRecords(const QString &text);
    void add(const QIcon &icon, const QString &name, const QString &kind, const Location &location);
    void add(const QIcon &icon, const QString &name, const QString &kind, std::function<void()> go);
    void go();

    std::optional<SiteSnapshot> m_site;
    QList<QAction *> m_commands;
    QLineEdit *m_field;
    QListWidget *m_list;
    QLabel *m_empty;
    QList<std::function<void()>> m_ways; ///< by row
};

} // namespace wk
