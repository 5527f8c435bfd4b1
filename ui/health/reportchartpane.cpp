// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/reportchartpane.h"

#include "common/textlabel.h"
#include "common/theme.h"
#include "health/reportbars.h"
#include "wording/reportchartwords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace wk {

ReportChartPane::ReportChartPane(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextSize::Section, this))
    , m_aspects(new QComboBox(this))
    , m_area(new QScrollArea(this))
    , m_bars(new ReportBars(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_aspects->setAccessibleName(tr("Count clients"));
    m_title->setMinimumHeight(m_aspects->sizeHint().height()); // the same, whether one can choose or not
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(m_bars);
    m_area->viewport()->setBackgroundRole(QPalette::Base);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(relatedSpacing, gridUnit, relatedSpacing, gridUnit);
    head->addWidget(m_title, 1);
    head->addWidget(m_aspects);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridUnit);
    column->addLayout(head);
    column->addWidget(m_area, 1);
    setFocusProxy(m_bars);
    connect(m_aspects, &QComboBox::currentIndexChanged, this, &ReportChartPane::count);
    connect(m_bars, &ReportBars::currentChanged, this, [this](int bar) {
        const QRect rect = m_bars->rectOf(bar);
        m_area->ensureVisible(rect.center().x(), rect.center().y(), 0, rect.height() / 2);
    });
}

void ReportChartPane::showReport(const Report &report, const ZoneClock &zone)
{
    const bool isSame = report.id == m_report.id && m_aspects->count() > 0;
    m_report = report;
    m_zone = zone;
    if (!isSame) {
        const QSignalBlocker quiet(m_aspects);
        m_aspects->clear();
        for (const ReportAspect aspect : aspectsOf(report.id)) {
            m_aspects->addItem(aspectWords(aspect), static_cast<int>(aspect));
        }
        m_aspects->setVisible(m_aspects->count() > 1);
    }
    count();
}

void ReportChartPane::scrollToTop()
{
    m_area->verticalScrollBar()->setValue(0);
}

void ReportChartPane::setAspect(ReportAspect aspect)
{
    m_aspects->setCurrentIndex(m_aspects->findData(static_cast<int>(aspect)));
}

void ReportChartPane::count()
{
    const auto aspect = static_cast<ReportAspect>(m_aspects->currentData().toInt());
    m_title->setText(m_aspects->count() > 1 ? tr("Clients") : chartTitle(aspect));
    m_bars->showChart(chartOf(m_report, aspect, m_zone));
}

} // namespace wk
