// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deployments/outcomeview.h"

#include "common/emptystate.h"
#include "common/icons.h"
#include "common/tableview.h"
#include "common/textlabel.h"
#include "deployments/deploymentrowdelegate.h"
#include "deployments/outcomebar.h"
#include "items/outlookclientmodel.h"
#include "items/roles.h"
#include "wording/deploymentwords.h"
#include "wording/timewords.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace wk {

namespace {

constexpr int reasonLines = 4;

bool isAmong(const ClientOutlook &client, OutcomeBar::Choice choice)
{
    return choice == OutcomeBar::Warned ? warningsOf(client) > 0
                                        : client.outcome == static_cast<OutlookOutcome>(choice);
}

} // namespace

OutcomeView::OutcomeView(QWidget *parent)
    : QStackedWidget(parent)
    , m_empty(new EmptyState(this))
    , m_bar(new OutcomeBar(this))
    , m_caption(new TextLabel(TextSize::Section, this))
    , m_showThese(new QPushButton(tr("Show these clients"), this))
    , m_clients(new OutlookClientModel(this))
    , m_view(new TableView(tr("Clients of the deployment"), this))
    , m_reason(new QLabel(this))
    , m_seenFrom(new TextLabel(TextSize::Small, this))
    , m_result(buildResult())
{
    m_view->setModel(m_clients);
    m_view->sortByColumn(OutlookClientModel::NameColumn, Qt::AscendingOrder);
    m_view->setColumnHidden(OutlookClientModel::ZoneColumn, true);
    m_view->header()->setSectionResizeMode(OutlookClientModel::ReasonColumn, QHeaderView::Stretch);
    m_view->setItemDelegate(new OutlookRowDelegate(this));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    addWidget(m_empty);
    addWidget(m_result);
    connect(m_bar, &OutcomeBar::chosen, this, &OutcomeView::showClients);
    connect(m_showThese, &QPushButton::clicked, this, &OutcomeView::leaveWithClients);
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT locationAsked({PanelId::Clients, {}, {}, index.data(ResourceIdRole).toString()});
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &OutcomeView::showReason);
    showNone(0);
}

QWidget *OutcomeView::buildResult()
{
    auto *result = new QWidget(this);
    m_caption->setWordWrap(true);
    m_showThese->setAutoDefault(false);
    m_showThese->setIcon(icon(Icon::Client));
    m_view->setFrameShape(QFrame::StyledPanel);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_reason->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_reason->setAccessibleName(tr("Why"));
    auto *why = new QScrollArea(result); // some reasons are longer than the list they are about
    why->setAccessibleName(m_reason->accessibleName());
    why->setFrameShape(QFrame::NoFrame);
    why->setWidgetResizable(true);
    why->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    why->setWidget(m_reason);
    // Walking through the list must not make it jump.
    why->setFixedHeight(reasonLines * m_reason->fontMetrics().lineSpacing());
    auto *caption = new QHBoxLayout;
    caption->setSpacing(relatedSpacing);
    caption->addWidget(m_caption, 1);
    caption->addWidget(m_showThese);
    auto *layout = new QVBoxLayout(result);
    layout->setContentsMargins(groupSpacing, groupSpacing, groupSpacing, relatedSpacing);
    layout->setSpacing(relatedSpacing);
    layout->addWidget(m_bar);
    layout->addLayout(caption);
    layout->addWidget(m_view, 1);
    layout->addWidget(why);
    m_seenFrom->setWordWrap(true);
    layout->addWidget(m_seenFrom);
    return result;
}

void OutcomeView::showOutlook(const SiteOutlook &outlook, const DeploymentKey &key)
{
    const qsizetype at = indexOfDeployment(outlook.site(), key);
    const DeploymentOutlook &counts = outlook.deployments().at(at);
    if (counts.targeted() == 0) {
        m_empty->showEmpty(Icon::Client, tr("No client has to run it"),
                           tr("Its target has no members, or it expires before it is available."));
        setCurrentWidget(m_empty);
        return;
    }
    const Deployment &deployment = outlook.site().deployments().at(at);
    m_outlook = outlook;
    m_name = deployment.name.isEmpty() ? deployment.id : deployment.name;
    m_all = outlook.clientsOf(key);
    m_bar->setOutlook(counts);
    const ZoneClock &zone = outlook.site().zone();
    const CivilTime from = floor<std::chrono::minutes>(zone.toCivil(outlook.from()));
    //: %1 weekday, date and time, %2 a time zone
    m_seenFrom->setText(
        tr("Seen from %1 (%2), for clients that are idle then.").arg(dateAndTimeWords(from), zone.name()));
    setCurrentWidget(m_result);
    showClients();
}

void OutcomeView::showWorking(qsizetype clients)
{
    m_empty->showEmpty(Icon::Deployment, tr("Being worked out"),
                       tr("What every deployment will do on %n client(s), when, and why.", nullptr,
                          static_cast<int>(clients)),
                       {tr("Cancel"), [this] { Q_EMIT cancelAsked(); }});
    setCurrentWidget(m_empty);
}

void OutcomeView::showCancelled()
{
    m_empty->showEmpty(Icon::Deployment, tr("Not worked out"),
                       tr("It was cancelled before it was known what deployments will do on each client."),
                       {tr("Work it out"), [this] { Q_EMIT workAsked(); }});
    setCurrentWidget(m_empty);
}

void OutcomeView::showNotMandatory()
{
    m_empty->showEmpty(Icon::Information, tr("Not mandatory"),
                       tr("It runs where somebody starts it. No client has to run it, so there is nothing to "
                          "forecast."));
    setCurrentWidget(m_empty);
}

void OutcomeView::showNone(qsizetype selected)
{
    m_empty->showEmpty(Icon::Deployment,
                       selected == 0 ? tr("No deployment selected") : tr("Several deployments selected"),
                       tr("Select one to see on which clients it runs, when, and where it never does."));
    setCurrentWidget(m_empty);
}

void OutcomeView::showClients()
{
    m_shown.clear();
    std::copy_if(m_all.cbegin(), m_all.cend(), std::back_inserter(m_shown),
                 [choice = m_bar->choice()](const ClientOutlook &client) { return isAmong(client, choice); });
    m_clients->setClients(m_outlook->site(), m_outlook->from(), m_shown);
    showColumns();
    const auto count = static_cast<int>(m_shown.size());
    switch (m_bar->choice()) {
    case OutcomeBar::Soon:
        m_caption->setText(tr("Runs on %n client(s) in the next 7 days", nullptr, count));
        break;
    case OutcomeBar::Later: m_caption->setText(tr("Runs on %n client(s) later", nullptr, count)); break;
    case OutcomeBar::Never: m_caption->setText(tr("Never runs on %n client(s)", nullptr, count)); break;
    case OutcomeBar::Warned: m_caption->setText(tr("Warnings for %n client(s)", nullptr, count)); break;
    }
    m_showThese->setEnabled(count > 0);
    if (count > 0 && !m_view->currentIndex().isValid()) {
        m_view->setCurrentIndex(m_clients->index(0, 0));
    }
    showReason();
}

/// Those that say the same in every row are left out, for the reasons to have room.
void OutcomeView::showColumns()
{
    const auto choice = m_bar->choice();
    const bool isMixed = choice == OutcomeBar::Warned;
    const bool hasTimes = choice != OutcomeBar::Never;
    if (m_view->isColumnHidden(OutlookClientModel::OutcomeColumn) == isMixed
        || m_view->isColumnHidden(OutlookClientModel::RunsAtColumn) == hasTimes) {
        m_view->setColumnHidden(OutlookClientModel::OutcomeColumn, !isMixed);
        m_view->setColumnHidden(OutlookClientModel::RunsAtColumn, !hasTimes);
        m_view->fitColumns();
    }
}

void OutcomeView::showReason()
{
    const QModelIndex current = m_view->currentIndex();
    const auto cell = [&current](int column) { return current.siblingAtColumn(column).data().toString(); };
    //: %1 a client, %2 why it runs something when it does or never does, in full sentences
    m_reason->setText(current.isValid() ? tr("%1: %2").arg(cell(OutlookClientModel::NameColumn),
                                                           cell(OutlookClientModel::ReasonColumn))
                                        : QString());
}

void OutcomeView::leaveWithClients()
{
    Location location{PanelId::Clients, {}, {}, {}};
    for (const ClientOutlook &client : std::as_const(m_shown)) {
        location.among.append(m_outlook->site().client(client.client).resourceId);
    }
    location.amongWords = m_bar->choice() == OutcomeBar::Warned
        ? warnedClientsPhrase(m_name)
        : clientsPhrase(static_cast<OutlookOutcome>(m_bar->choice()), m_name);
    Q_EMIT locationAsked(location);
}

} // namespace wk
