// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/report.h"

#include <QWidget>

#include <map>

class QStandardItem;
class QStandardItemModel;

namespace wk {

class TableView;

/// The reports there are, in their groups; one of them is the current one.
class ReportList final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportList(QWidget *parent = nullptr);

    void choose(ReportId id);

Q_SIGNALS:
    void chosen(wk::ReportId id);
    /// Return, or a double click: on to the report.
    void activated();

private:
    QStandardItemModel *m_reports;
    TableView *m_view;
    std::map<ReportId, QStandardItem *> m_items;
};

} // namespace wk
