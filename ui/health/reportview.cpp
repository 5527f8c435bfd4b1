// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/reportview.h"

#include "common/emptystate.h"
#include "common/icons.h"
#include "common/rowdelegate.h"
#include "common/severitymeaning.h"
#include "common/tableview.h"
#include "common/textlabel.h"
#include "health/reportbars.h"
#include "health/reportchartpane.h"
#include "items/reporttablemodel.h"
#include "items/roles.h"
#include "wording/reportchartwords.h"
#include "wording/reportsentences.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

constexpr int chartWidth = 336;
/// From here on there is room for a chart beside the rows.
constexpr int widthForBoth = 900;
constexpr auto chartBeside = "reports/chartBeside"_L1;
constexpr auto chartBelow = "reports/chartBelow"_L1;

/// What says most about a state; its icon stands in front of it.
ReportColumn stateColumn(const Report &report)
{
    for (const ReportColumn column : {ReportColumn::Topic, ReportColumn::Label}) {
        if (report.columns.contains(column)) {
            return column;
        }
    }
    return ReportColumn::State;
}

/// What is seldom looked at, or said by another column; the menu of the header shows it.
bool isHiddenAtFirst(const Report &report, ReportColumn column)
{
    switch (column) {
    case ReportColumn::ClientId: return true;
    case ReportColumn::ClientVersion:
    case ReportColumn::Began: return report.columns.contains(ReportColumn::LastMessage);
    case ReportColumn::State: // issues have but one, which the topic tells
    case ReportColumn::Label: return report.columns.contains(ReportColumn::Topic);
    default: return false;
    }
}

/// What gives way in a narrow window. Client, state and the time of the last message stay; what is hidden
/// first stands last.
QList<TableView::Yielding> yieldingColumns(const Report &report)
{
    struct Kind
    {
        ReportColumn column;
        int least = 0;
        bool isLesser = false;
    };
    using Column = ReportColumn;
    // Reports that count stretch the label, others what explains most.
    static const QList<Kind> kinds{{Column::Explanation, 176, true},
                                   {Column::Schedule, 128},
                                   {Column::Label, 192},
                                   {Column::Topic, 128},
                                   {Column::Client, 112},
                                   {Column::LastMessage},
                                   {Column::Ended},
                                   {Column::NextStart},
                                   {Column::Collection, 96},
                                   {Column::Window, 96},
                                   {Column::ErrorCode},
                                   {Column::State},
                                   {Column::Clients},
                                   {Column::Percent},
                                   {Column::Parameter, 72, true},
                                   {Column::Began, 0, true},
                                   {Column::ExtendedErrorCode, 0, true},
                                   {Column::NextEnd, 0, true},
                                   {Column::Attempts, 0, true},
                                   {Column::Site, 0, true},
                                   {Column::Type, 0, true},
                                   {Column::ClientVersion, 0, true},
                                   {Column::Category, 0, true},
                                   {Column::RestartPending, 0, true},
                                   {Column::Enabled, 0, true},
                                   {Column::Side, 0, true}};
    const bool mustExplain = report.id == ReportId::IssuesByIncidenceSummary;
    QList<TableView::Yielding> yielding;
    for (const Kind &kind : kinds) {
        const qsizetype column = report.columns.indexOf(kind.column);
        if (column >= 0) {
            const bool isLesser = kind.isLesser && !(mustExplain && kind.column == Column::Explanation);
            yielding.append({static_cast<int>(column), kind.least, isLesser});
        }
    }
    return yielding;
}

/// A state with its icon.
class StateDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        RowDelegate::initStyleOption(option, index);
        const Report &report = static_cast<const ReportTableModel *>(index.model())->report();
        const QVariant severity = index.data(StateSeverityRole);
        if (report.columns[index.column()] == stateColumn(report) && severity.isValid()) {
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->decorationSize = {smallIconSize, smallIconSize};
            option->icon = icon(meaningOf(static_cast<StateSeverity>(severity.toInt())));
        }
    }
};

} // namespace

ReportView::ReportView(QWidget *parent)
    : QWidget(parent)
    , m_rows(new ReportTableModel(this))
    , m_totals(new TextLabel(TextSize::Section, this))
    , m_only(new QLabel(this))
    , m_all(new QPushButton(tr("Show a&ll"), this))
    , m_content(new QSplitter(this))
    , m_tablePages(new QStackedWidget(this))
    , m_table(new TableView(tr("Rows of the report"), this))
    , m_noMatch(new EmptyState(this))
    , m_chart(new ReportChartPane(this))
    , m_showChart(new QAction(icon(Icon::Coverage), tr("Chart"), this))
{
    m_showChart->setCheckable(true);
    m_showChart->setToolTip(tr("Show the chart"));
    buildLayout();
    connectParts();
}

void ReportView::buildLayout()
{
    m_only->setTextFormat(Qt::PlainText);
    m_all->setAutoDefault(false);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(groupSpacing, relatedSpacing, groupSpacing, relatedSpacing);
    head->setSpacing(relatedSpacing);
    head->addWidget(m_totals);
    head->addStretch(1);
    head->addWidget(m_only);
    head->addWidget(m_all);
    m_table->setModel(m_rows);
    m_table->setItemDelegate(new StateDelegate(m_table));
    m_table->setMostCopied(TableView::quicklyCopied);
    m_table->header()->setSortIndicatorClearable(true);
    m_noMatch->showEmpty(Icon::Search, tr("No row fits"),
                         tr("Names, ids, states and their explanations are searched; all words have to "
                            "occur."));
    m_tablePages->addWidget(m_table);
    m_tablePages->addWidget(m_noMatch);
    m_content->setChildrenCollapsible(false);
    m_content->setHandleWidth(1);
    m_content->addWidget(m_tablePages);
    m_content->addWidget(m_chart);
    m_content->setStretchFactor(0, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_content, 1);
}

void ReportView::connectParts()
{
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT activated(m_rows->rowAt(index)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        showBarOfRow();
        tellCurrent();
    });
    connect(&m_chart->bars(), &ReportBars::chosenChanged, this, &ReportView::choose);
    connect(&m_chart->bars(), &ReportBars::activated, this, &ReportView::activateBar);
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_table->setFocus(); // before the button goes
        m_chart->bars().choose(-1);
    });
    // Not `triggered`: assistive technology toggles.
    connect(m_showChart, &QAction::toggled, this, [this](bool isWanted) {
        if (m_isArranging) {
            return;
        }
        QSettings().setValue(isBeside() ? chartBeside : chartBelow, isWanted);
        arrange();
    });
}

/// Of a report that counts: what a bar is about is a row, or some if it is of all others.
bool ReportView::barsAreRows() const
{
    return !m_rows->report().columns.contains(ReportColumn::Client);
}

void ReportView::showReport(const Report &report, const ZoneClock &zone)
{
    const QScopedValueRollback taking(m_isTaking, true);
    const bool isAnother = report.id != m_rows->report().id || m_rows->columnCount() == 0;
    if (isAnother) {
        m_chart->bars().choose(-1);
        forgetColumns();
    }
    if (!aspectsOf(report.id).isEmpty()) {
        m_chart->showReport(report, zone);
    }
    const int chosen = m_chart->bars().chosen();
    m_rows->setReport(report, zone,
                      chosen < 0 ? std::nullopt : std::optional(m_chart->bars().shown().bars[chosen].rows));
    m_totals->setText(totalsSentence(report));
    if (isAnother) {
        beginAnew(report);
    }
    arrange();
    showListed();
}

/// What the header knows of a column would be another's afterwards.
void ReportView::forgetColumns()
{
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        m_table->setColumnHidden(column, false);
    }
}

void ReportView::beginAnew(const Report &report)
{
    m_table->header()->setSortIndicator(-1, Qt::AscendingOrder);
    m_rows->sort(-1);
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        m_table->setColumnHidden(column, isHiddenAtFirst(report, report.columns[column]));
    }
    m_table->setYielding(yieldingColumns(report));
    m_table->scrollToTop();
    if (m_rows->rowCount() > 0) {
        m_table->setCurrentIndex(m_rows->index(0, 0));
    }
    m_chart->scrollToTop();
}

qsizetype ReportView::currentRow() const
{
    return m_table->currentIndex().isValid() ? m_rows->rowAt(m_table->currentIndex()) : -1;
}

void ReportView::filter(const QString &text)
{
    m_rows->setFilter(text);
    showListed();
}

QStringList ReportView::narrowedBy() const
{
    QStringList reasons;
    const ReportBars &bars = m_chart->bars();
    if (bars.chosen() >= 0) {
        reasons.append(barWords(bars.shown().bars[bars.chosen()], bars.shown().aspect));
    }
    if (!m_rows->filter().trimmed().isEmpty()) {
        //: %1 words that were searched for
        reasons.append(tr("with “%1”").arg(m_rows->filter().trimmed()));
    }
    return reasons;
}

void ReportView::choose(int bar)
{
    const QList<ReportBar> &bars = m_chart->bars().shown().bars;
    m_rows->choose(bar < 0 ? std::nullopt : std::optional(bars[bar].rows));
    showListed();
}

void ReportView::activateBar(int bar)
{
    const std::vector<quint32> &rows = m_chart->bars().shown().bars[bar].rows;
    if (barsAreRows() && rows.size() == 1) {
        Q_EMIT activated(rows.front());
    } else {
        m_chart->bars().choose(bar);
        m_table->setFocus();
    }
}

void ReportView::showListed()
{
    const ReportBars &bars = m_chart->bars();
    const bool isOnly = bars.chosen() >= 0;
    m_only->setVisible(isOnly);
    m_all->setVisible(isOnly);
    if (isOnly) {
        //: %1 what the clients listed have in common
        const QString words =
            tr("Only: %1").arg(barWords(bars.shown().bars[bars.chosen()], bars.shown().aspect));
        m_only->setText(m_only->fontMetrics().elidedText(words, Qt::ElideMiddle, chartWidth));
    }
    const bool isEmpty = m_rows->rowCount() == 0;
    m_tablePages->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_noMatch) : m_table);
    if (!isEmpty && !m_table->currentIndex().isValid()) {
        m_table->setCurrentIndex(m_rows->index(0, 0));
    }
    tellCurrent();
}

/// Of a report that counts, so that one finds it.
void ReportView::showBarOfRow()
{
    if (m_isTaking || !barsAreRows() || currentRow() < 0) {
        return;
    }
    const std::vector row{static_cast<quint32>(currentRow())};
    const QList<ReportBar> &bars = m_chart->bars().shown().bars;
    const auto bar =
        std::find_if(bars.begin(), bars.end(), [&row](const ReportBar &each) { return each.rows == row; });
    if (bar != bars.end()) {
        m_chart->bars().setCurrent(static_cast<int>(bar - bars.begin()));
    }
}

/// While rows come and go, nobody can rely on their numbers.
void ReportView::tellCurrent()
{
    if (!m_isTaking) {
        Q_EMIT currentChanged();
    }
}

void ReportView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool ReportView::isBeside() const
{
    return width() >= widthForBoth;
}

void ReportView::arrange()
{
    const bool hasChart = !aspectsOf(m_rows->report().id).isEmpty();
    // Where there is room it is there unless somebody does not want it, else only if somebody does.
    const QSettings settings;
    const QScopedValueRollback arranging(m_isArranging, true);
    m_showChart->setEnabled(hasChart);
    m_showChart->setChecked(isBeside() ? settings.value(chartBeside, true).toBool()
                                       : settings.value(chartBelow, false).toBool());
    m_chart->setVisible(hasChart && m_showChart->isChecked());
    const Qt::Orientation orientation = isBeside() ? Qt::Horizontal : Qt::Vertical;
    if (m_content->orientation() != orientation) {
        const int all = isBeside() ? width() : height();
        const int chart = isBeside() ? chartWidth : all / 2;
        m_content->setOrientation(orientation);
        m_content->setSizes({all - chart, chart});
    }
}

} // namespace wk
