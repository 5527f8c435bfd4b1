// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/clientforecastview.h"

#include "clients/clientrowdelegate.h"
#include "clients/statement.h"
#include "common/emptystate.h"
#include "common/icons.h"
#include "common/linklabel.h"
#include "common/tableview.h"
#include "common/theme.h"
#include "items/forecastmodel.h"
#include "items/roles.h"

#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastNameWidth = 240;
constexpr int leastWhyWidth = 144;

Meaning meaningOf(const QModelIndex &row)
{
    switch (static_cast<Outcome>(row.data(OutcomeRole).toInt())) {
    case Outcome::Never: return Meaning::Error;
    case Outcome::Later: return Meaning::Information;
    case Outcome::Runs: break;
    }
    return Meaning::Success;
}

} // namespace

ClientForecastView::ClientForecastView(QWidget *parent)
    : QWidget(parent)
    , m_forecast(new ForecastModel(this))
    , m_view(new TableView(tr("Deployments of the client"), this))
    , m_open(new QAction(icon(Icon::Deployment), tr("Show deployment"), this))
    , m_none(new EmptyState(this))
    , m_pages(new QStackedWidget(this))
    , m_details(buildDetails())
{
    m_view->setItemDelegate(new ClientRowDelegate(ForecastModel::OutcomeColumn, m_view));
    m_view->setModel(m_forecast);
    m_view->setYielding({{ForecastModel::WhyColumn, leastWhyWidth, true}, // the details tell it too
                         {ForecastModel::NameColumn, leastNameWidth},
                         {ForecastModel::OutcomeColumn},
                         {ForecastModel::RunsFromColumn},
                         {ForecastModel::RunsUntilColumn, 0, true},
                         {ForecastModel::RestartColumn, 0, true},
                         {ForecastModel::KindColumn, 0, true},
                         {ForecastModel::OverridesColumn, 0, true}});
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->sortByColumn(ForecastModel::RunsFromColumn, Qt::AscendingOrder);
    m_view->insertAction(m_view->copyAction(), m_open);
    m_none->showEmpty(Icon::Deployment, tr("Nothing to run"),
                      tr("No mandatory deployment reaches this client. What nobody has to run, or what "
                         "has expired, is not listed."));
    auto *list = new QWidget(this);
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_view, 1);
    rows->addWidget(m_details);
    m_pages->addWidget(list);
    m_pages->addWidget(m_none);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    setFocusProxy(m_view);
    connect(m_view, &QAbstractItemView::activated, this, &ClientForecastView::goToDeployment);
    connect(m_open, &QAction::triggered, this, &ClientForecastView::goToDeployment);
    connect(m_name, &QLabel::linkActivated, this, &ClientForecastView::goToDeployment);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        showDetails();
        Q_EMIT selectionChanged();
    });
    showDetails();
}

QWidget *ClientForecastView::buildDetails()
{
    auto *details = new QFrame(this);
    m_name = new LinkLabel(details);
    m_name->setAccessibleName(tr("Deployment selected"));
    m_name->setTextFormat(Qt::RichText);
    m_name->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_name->setWordWrap(true);
    m_sentence = new Statement(tr("What becomes of it"), details);
    m_warnings = new QVBoxLayout;
    m_warnings->setSpacing(gridUnit);
    auto *layout = new QVBoxLayout(details);
    layout->setContentsMargins(relatedSpacing, relatedSpacing, relatedSpacing, relatedSpacing);
    layout->setSpacing(gridUnit);
    layout->addWidget(m_name);
    layout->addWidget(m_sentence);
    layout->addLayout(m_warnings);
    return details;
}

void ClientForecastView::showForecast(const SiteSnapshot &site, ClientRow client,
                                      const QList<ForecastRow> &rows, const Span &range)
{
    m_forecast->setForecast(site, client, rows, range);
    m_pages->setCurrentIndex(rows.isEmpty() ? 1 : 0);
    showDetails();
}

void ClientForecastView::select(qsizetype row)
{
    const QModelIndex index = m_forecast->indexOf(row);
    if (!index.isValid()) {
        m_view->clearSelection();
    } else if (selected() != row) {
        m_view->setCurrentIndex(index);
    }
}

qsizetype ClientForecastView::selected() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : m_forecast->rowNumber(rows.constFirst());
}

QString ClientForecastView::deploymentId() const
{
    return m_forecast->indexOf(selected()).data(DeploymentIdRole).toString();
}

void ClientForecastView::showDetails()
{
    const QModelIndex row = m_forecast->indexOf(selected());
    m_details->setVisible(row.isValid());
    m_open->setEnabled(row.isValid());
    if (!row.isValid()) {
        return;
    }
    m_name->setText(u"<a href=\"deployment\">%1</a>"_s.arg(row.data().toString().toHtmlEscaped()));
    m_sentence->setStatement(meaningOf(row), row.data(SentenceRole).toString());
    showWarnings(row.data(WarningsRole).toStringList());
}

void ClientForecastView::showWarnings(const QStringList &sentences)
{
    while (m_warnings->count() < sentences.size()) {
        m_warnings->addWidget(new Statement(tr("Warning"), m_details));
    }
    for (int i = 0; i < m_warnings->count(); ++i) {
        auto *warning = qobject_cast<Statement *>(m_warnings->itemAt(i)->widget());
        warning->setVisible(i < sentences.size());
        warning->setStatement(Meaning::Warning, sentences.value(i));
    }
}

void ClientForecastView::goToDeployment()
{
    if (!deploymentId().isEmpty()) {
        Q_EMIT locationAsked({PanelId::Deployments, {}, {}, {}, deploymentId()});
    }
}

} // namespace wk
