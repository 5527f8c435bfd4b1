// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/findingmodel.h"

#include <QWidget>

#include <vector>

class QStandardItem;
class QStandardItemModel;

namespace wk {

class TableView;

/// The kinds of findings with how many there are, under their severities: what is current is what is listed.
/// Kinds of which there are none are left out.
class FindingKinds final : public QWidget
{
    Q_OBJECT

public:
    explicit FindingKinds(QWidget *parent = nullptr);

    void showCounts(const FindingModel &findings);
    /// Makes it the current one; all of them if there are none of it.
    void choose(const FindingChoice &choice);
    [[nodiscard]] FindingChoice choice() const;
    /// Wide enough for the longest name with its number.
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const wk::FindingChoice &choice);
    /// Return, or a double click: on to the list.
    void activated();

private:
    struct Entry
    {
        FindingChoice choice;
        QStandardItem *item;
    };
    void addEntry(const FindingChoice &choice, QStandardItem *parent);
    static int countOf(const FindingChoice &choice, const FindingModel &findings);

    QStandardItemModel *m_kinds;
    TableView *m_view;
    std::vector<Entry> m_entries; ///< all, then each severity with its codes
};

} // namespace wk
