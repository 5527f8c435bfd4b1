// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "failures/storyview.h"

#include "common/emptystate.h"
#include "common/icons.h"
#include "common/tableview.h"
#include "common/textlabel.h"
#include "failures/placesofhealth.h"
#include "failures/severitydelegate.h"
#include "items/storymodel.h"
#include "messages/clientid.h"
#include "reports/report.h"
#include "wording/oneline.h"
#include "wording/storywords.h"
#include "wording/timewords.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace wk {

namespace {

constexpr int stepHeight = 96;
constexpr int whenWidth = 160;
constexpr int whatWidth = 312;
constexpr int stateWidth = 80;

QLabel *sentencesLabel(const QString &accessibleName, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setAccessibleName(accessibleName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

template <typename Fits>
std::optional<ClientRow> firstRecord(const SiteSnapshot &site, Fits fits)
{
    const QList<Client> &records = site.clients();
    const auto found = std::find_if(records.begin(), records.end(), fits);
    return found == records.end() ? std::nullopt
                                  : std::optional(static_cast<ClientRow>(found - records.begin()));
}

/// As reports have it, but of one client only.
std::optional<ClientRow> recordOf(const SiteSnapshot &site, const MessageSender &sender)
{
    if (sender.clientId.isEmpty()) {
        return {};
    }
    return firstRecord(
        site, [&sender](const Client &record) { return clientIdFrom(record.uniqueId) == sender.clientId; });
}

/// Of a client that sent nothing.
std::optional<ClientRow> recordCalled(const SiteSnapshot &site, const QString &client)
{
    return firstRecord(site, [&client](const Client &record) {
        return record.name.compare(client, Qt::CaseInsensitive) == 0
            || record.uniqueId.compare(client, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

StoryView::StoryView(const ZoneClock &zone, QWidget *parent)
    : QWidget(parent)
    , m_zone(zone)
    , m_steps(new StoryModel(zone, this))
    , m_back(new QPushButton(icon(Icon::Back), tr("All failed deployments"), this))
    , m_title(new TextLabel(TextSize::Title, this))
    , m_facts(new TextLabel(TextSize::Small, this))
    , m_headline(sentencesLabel(tr("How it stands"), this))
    , m_advice(sentencesLabel(tr("What to do next"), this))
    , m_tell(new QPushButton(tr("Show messages"), this))
    , m_page(new QPushButton(tr("Show client"), this))
    , m_pages(new QStackedWidget(this))
    , m_none(new EmptyState(this))
    , m_view(new TableView(tr("Story of the client"), this))
    , m_step(sentencesLabel(tr("The step selected"), this))
{
    m_pages->addWidget(buildSteps());
    m_pages->addWidget(m_none);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(m_pages, 1);
    connectParts();
}

QWidget *StoryView::buildHead()
{
    auto *head = new QWidget(this);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *top = new QHBoxLayout;
    top->setSpacing(relatedSpacing);
    for (QPushButton *button : {m_back, m_tell, m_page}) {
        button->setAutoDefault(true); // so that Return presses it
        top->addWidget(button);
    }
    top->insertStretch(1);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(groupSpacing, relatedSpacing, groupSpacing, relatedSpacing);
    column->setSpacing(gridUnit);
    column->addLayout(top);
    column->addWidget(m_title);
    column->addWidget(m_facts);
    column->addSpacing(gridUnit);
    column->addWidget(m_headline);
    column->addWidget(m_advice);
    return head;
}

QWidget *StoryView::buildSteps()
{
    m_view->setModel(m_steps);
    m_view->setSortingEnabled(false);
    m_view->setItemDelegateForColumn(StoryModel::WhatColumn, new SeverityDelegate(m_view));
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(StoryModel::NotesColumn, QHeaderView::Stretch);
    m_view->header()->resizeSection(StoryModel::TimeColumn, whenWidth);
    m_view->header()->resizeSection(StoryModel::WhatColumn, whatWidth);
    m_view->header()->resizeSection(StoryModel::StateColumn, stateWidth);
    m_view->setCopyText([this](const QModelIndexList & /*rows*/) {
        return storyText(m_name, m_story, {m_messages.table(), m_zone, m_site});
    });
    m_view->copyAction()->setText(tr("Copy the story"));
    m_step->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *below = new QWidget(this);
    auto *room = new QVBoxLayout(below);
    room->setContentsMargins(groupSpacing, relatedSpacing, groupSpacing, relatedSpacing);
    room->addWidget(m_step);
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->setChildrenCollapsible(false);
    parts->setHandleWidth(1);
    parts->addWidget(m_view);
    parts->addWidget(below);
    parts->setStretchFactor(0, 1);
    parts->setSizes({3 * stepHeight, stepHeight});
    return parts;
}

void StoryView::connectParts()
{
    connect(m_back, &QPushButton::clicked, this, &StoryView::backAsked);
    connect(m_tell, &QPushButton::clicked, this,
            [this] { Q_EMIT locationAsked(messagesOfClientPlace(m_client)); });
    connect(m_page, &QPushButton::clicked, this, [this] {
        Q_EMIT locationAsked({PanelId::Clients, {}, {}, QString::number(m_resourceId)});
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &StoryView::showStep);
}

QAction *StoryView::copyAction() const
{
    return m_view->copyAction();
}

void StoryView::focusList()
{
    m_view->setFocus();
}

void StoryView::showClient(const SiteSnapshot &site, const MessageSnapshot &messages, const QString &client)
{
    m_messages = messages;
    m_client = client;
    const auto sender = clientCalled(messages.table(), messages.health(), client);
    const auto last =
        sender ? std::optional(messages.table().senderOf(*messages.health().of(*sender).last)) : std::nullopt;
    const auto record = last ? recordOf(site, *last) : recordCalled(site, client);
    m_resourceId = record ? site.client(*record).resourceId : 0;
    m_site = record ? site.client(*record).assignedSites.value(0) : QString();
    m_page->setVisible(record.has_value());
    m_tell->setVisible(sender.has_value());
    if (sender) {
        m_name = last->client;
        QStringList facts{last->clientId, last->clientVersion, m_site};
        facts.removeAll(QString());
        for (QString &fact : facts) {
            fact = isolatedInLine(fact);
        }
        m_facts->setText(facts.join(QStringLiteral("   ")));
        showStory(clientStory(messages.table(), *sender));
    } else {
        m_name = record ? site.client(*record).name : client;
        m_facts->setText(isolatedInLine(m_site));
        showSilent();
    }
    m_facts->setVisible(sender || !m_site.isEmpty());
    m_title->setText(inOneLine(m_name));
    m_title->setToolTip(plainToolTip(m_title->text()));
}

void StoryView::showStory(const ClientStory &story)
{
    const StoryTelling telling{m_messages.table(), m_zone, m_site};
    const QModelIndex current = m_view->currentIndex();
    const bool isSame = current.isValid() && story.steps.size() == m_story.steps.size()
        && !story.steps.empty() && story.steps.back().last == m_story.steps.back().last
        && story.steps.front().first == m_story.steps.front().first;
    m_story = story;
    m_headline->setText(storyHeadline(story, telling));
    m_headline->show();
    m_advice->setText(storyAdvice(story, telling));
    m_advice->setVisible(!m_advice->text().isEmpty());
    if (!isSame) {
        m_steps->setStory(m_messages, story);
        m_view->setCurrentIndex(m_steps->index(0, 0));
    }
    m_pages->setCurrentIndex(0);
    showStep();
}

void StoryView::showSilent()
{
    m_story = {};
    m_steps->setStory(m_messages, m_story);
    m_headline->hide();
    m_advice->hide();
    m_none->showEmpty(Icon::Health, tr("Nothing was heard of this client"),
                      tr("Clients that have no fallback status point assigned send nothing to one."));
    m_pages->setCurrentWidget(m_none);
}

void StoryView::showStep()
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid()) {
        m_step->clear();
        return;
    }
    const StoryTelling telling{m_messages.table(), m_zone, m_site};
    const StoryStep &step = m_steps->stepAt(index);
    m_step->setText(joinedSentences({stepSentence(step, telling), stepNotes(step, telling)}));
}

} // namespace wk
