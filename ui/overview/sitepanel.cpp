// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/sitepanel.h"

#include "common/icons.h"
#include "common/keyvaluelist.h"
#include "common/tableview.h"
#include "common/textlabel.h"
#include "common/theme.h"
#include "history/historyview.h"
#include "overview/sitefacts.h"

#include <QAction>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace wk {

namespace {

enum ChildColumn { NameColumn, CodeColumn, ParentColumn, ModeColumn, ZoneColumn };
constexpr int leastNameWidth = 80;

constexpr int mostChildrenInSight = 10;
constexpr int narrowestFacts = 340;
constexpr int narrowestHistory = 300;

} // namespace

SitePanel::SitePanel(SiteSession &session, const Clock &clock, QWidget *parent)
    : Panel(parent)
    , m_session(session)
    , m_clock(clock)
    , m_retention(new QAction(tr("How long state &messages are kept..."), this))
    , m_title(new TextLabel(TextSize::Title, this))
    , m_settings(new KeyValueList(this))
    , m_counts(new KeyValueList(this))
    , m_import(new QPushButton(icon(Icon::Import), tr("Import site document..."), this))
    , m_childrenTitle(new TextLabel(TextSize::Section, this))
    , m_children(new QStandardItemModel(this))
    , m_childView(new TableView(tr("Child sites"), this))
    , m_history(new HistoryView(session, this))
{
    buildLayout();
    connect(m_counts, &KeyValueList::activated, this,
            [this](const QString &link) { Q_EMIT locationAsked(countedAt(m_session.snapshot(), link)); });
    connect(m_import, &QPushButton::clicked, this, &SitePanel::importAsked);
    connect(m_retention, &QAction::triggered, this, &SitePanel::retentionAsked);
    connect(m_history, &HistoryView::done, this, &Panel::done);
    connect(&session, &SiteSession::snapshotChanged, this, &SitePanel::takeSnapshot);
    takeSnapshot();
}

void SitePanel::buildLayout()
{
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildFacts());
    splitter->addWidget(buildHistory());
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
}

QWidget *SitePanel::buildFacts()
{
    auto *facts = new QWidget(this);
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_childView->setModel(m_children);
    m_childView->setYielding({{ZoneColumn, 0, true},
                              {NameColumn, leastNameWidth},
                              {CodeColumn},
                              {ParentColumn},
                              {ModeColumn, 0, true}});
    m_childView->setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(facts);
    layout->setContentsMargins(groupSpacing, groupSpacing, groupSpacing, groupSpacing);
    layout->setSpacing(relatedSpacing);
    layout->addWidget(m_title);
    layout->addWidget(m_settings);
    layout->addSpacing(relatedSpacing);
    layout->addWidget(new TextLabel(TextSize::Section, tr("What it holds"), facts));
    layout->addWidget(m_counts);
    layout->addWidget(m_import, 0, Qt::AlignLeft);
    layout->addSpacing(relatedSpacing);
    layout->addWidget(m_childrenTitle);
    layout->addWidget(m_childView);
    layout->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setAccessibleName(tr("Facts about the site"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumWidth(narrowestFacts);
    area->setWidget(facts);
    return area;
}

QWidget *SitePanel::buildHistory()
{
    auto *part = new QWidget(this);
    part->setMinimumWidth(narrowestHistory);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(relatedSpacing, groupSpacing, groupSpacing, relatedSpacing);
    head->addWidget(new TextLabel(TextSize::Section, tr("Recent changes"), part));
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_history, 1);
    return part;
}

Location SitePanel::location() const
{
    return {PanelId::Site, {}, {}, {}};
}

QList<QAction *> SitePanel::panelActions() const
{
    return {m_retention};
}

void SitePanel::focusList()
{
    m_history->focusList();
}

void SitePanel::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    takeSnapshot(); // windows may be over by now
}

void SitePanel::takeSnapshot()
{
    const SiteSnapshot &site = m_session.snapshot();
    const Site own = site.sites().value(0);
    m_title->setText(own.name.isEmpty() ? own.code : own.name);
    m_settings->setRows(siteSettings(site));
    m_counts->setRows(siteCounts(site, m_clock.now()));
    m_import->setVisible(site.collections().isEmpty() && site.clients().isEmpty());
    showChildren(site.sites().sliced(std::min<qsizetype>(1, site.sites().size())));
}

void SitePanel::showChildren(const QList<Site> &sites)
{
    m_children->removeRows(0, m_children->rowCount());
    m_children->setHorizontalHeaderLabels( // in the order of ChildColumn
        {tr("Site"), tr("Code"), tr("Parent"), tr("Mode"), tr("Time zone")});
    for (const Site &site : sites) {
        m_children->appendRow({new QStandardItem(site.name.isEmpty() ? site.code : site.name),
                               new QStandardItem(site.code), new QStandardItem(site.parentCode),
                               new QStandardItem(modeWords(site)), new QStandardItem(site.timeZone)});
    }
    const auto count = static_cast<int>(sites.size());
    m_childrenTitle->setText(count == 0 ? tr("No child sites") : tr("%n child site(s)", nullptr, count));
    m_childView->setVisible(count > 0);
    m_childView->setFixedHeight((std::min(count, mostChildrenInSight) + 2) * rowHeight);
    m_childView->fitColumns();
}

} // namespace wk
