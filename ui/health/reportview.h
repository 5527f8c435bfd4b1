// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/zoneclock.h"
#include "reports/report.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace wk {

class EmptyState;
class ReportChartPane;
class ReportTableModel;
class TableView;

/// A report that was made: what it amounts to, its rows, and a chart beside them or below. A bar that is
/// chosen lists its rows alone; one of a report that counts leads to its row.
class ReportView final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportView(QWidget *parent = nullptr);

    /// A report with rows. Made anew, it keeps selection, order and place; another one begins anew.
    void showReport(const Report &report, const ZoneClock &zone);
    void filter(const QString &text);

    [[nodiscard]] TableView &table() const { return *m_table; }
    [[nodiscard]] ReportTableModel &rows() const { return *m_rows; }
    [[nodiscard]] ReportChartPane &chart() const { return *m_chart; }
    /// The row of the report that is current; -1 if none is.
    [[nodiscard]] qsizetype currentRow() const;
    /// What narrows the rows beside the report's own parameters, in words; empty if nothing does.
    [[nodiscard]] QStringList narrowedBy() const;
    /// Whether a chart is shown: checked at first where there is room beside the rows; disabled where there
    /// is none.
    [[nodiscard]] QAction *chartAction() const { return m_showChart; }

Q_SIGNALS:
    /// A row of the report, or its bar, was followed.
    void activated(qsizetype row);
    void currentChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildLayout();
    void connectParts();
    void arrange();
    [[nodiscard]] bool isBeside() const;
    void forgetColumns();
    void beginAnew(const Report &report);
    void choose(int bar);
    void activateBar(int bar);
    void showListed();
    void showBarOfRow();
    void tellCurrent();
    [[nodiscard]] bool barsAreRows() const;

    bool m_isTaking = false; ///< a report: rows are not what they were, or not yet what they will be
    bool m_isArranging = false; ///< and so whether the chart is shown is nobody's wish
    ReportTableModel *m_rows;
    QLabel *m_totals;
    QLabel *m_only;
    QPushButton *m_all;
    QSplitter *m_content;
    QStackedWidget *m_tablePages;
    TableView *m_table;
    EmptyState *m_noMatch;
    ReportChartPane *m_chart;
    QAction *m_showChart;
};

} // namespace wk
