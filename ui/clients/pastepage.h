// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/pastedclients.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;

namespace wk {

class ProblemTableModel;
class TableView;

/// Takes a list of names from anywhere, and says at once which clients they are and which are none.
class PastePage final : public QWidget
{
    Q_OBJECT

public:
    explicit PastePage(QWidget *parent = nullptr);

    /// Shows a site, or what became of it.
    void setSite(const SiteSnapshot &site, CollectionRow collection);
    /// Those found that are no members yet, in the order of the list.
    [[nodiscard]] const QList<ClientRow> &found() const { return m_found; }
    /// Whether there is anything that would be lost.
    [[nodiscard]] bool hasText() const;

Q_SIGNALS:
    void foundChanged();

private:
    void read();
    void showCounts(int members, const QList<Problem> &problems);

    std::optional<SiteSnapshot> m_site;
    CollectionRow m_collection{};
    QList<ClientRow> m_found;
    QPlainTextEdit *m_text;
    QLabel *m_counts;
    ProblemTableModel *m_problems;
    TableView *m_problemView;
};

} // namespace wk
