// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/welcomepage.h"

#include "common/emptystate.h"
#include "common/followselection.h"
#include "common/icons.h"
#include "common/textlabel.h"
#include "common/theme.h"
#include "shell/recentsites.h"
#include "wording/oneline.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace wk {

namespace {

constexpr int columnWidth = 640;

} // namespace

WelcomePage::WelcomePage(bool hasDemo, QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget(this))
    , m_state(new EmptyState(this))
    , m_recent(new QListWidget(this))
    , m_remove(new QPushButton(icon(Icon::Close), tr("&Remove from this list"), this))
{
    auto *title = new TextLabel(TextSize::Title, tr("Windowkeeper"), this);
    auto *sentence = new QLabel(tr("Say when machines may change, see what that means for each of them, and "
                                   "learn which deployments went wrong."),
                                this);
    sentence->setWordWrap(true);
    auto *column = new QWidget(this);
    column->setMaximumWidth(columnWidth);
    m_recentBox = buildRecent();
    auto *layout = new QVBoxLayout(column);
    layout->setSpacing(relatedSpacing);
    layout->addStretch(1);
    layout->addWidget(title);
    layout->addWidget(sentence);
    layout->addSpacing(groupSpacing);
    layout->addWidget(buildWays(hasDemo));
    layout->addSpacing(groupSpacing);
    layout->addWidget(m_recentBox, 2);
    layout->addStretch(1);
    auto *page = new QWidget(this);
    auto *across = new QHBoxLayout(page);
    across->addStretch(1);
    across->addWidget(column, 4);
    across->addStretch(1);
    m_pages->addWidget(page);
    m_pages->addWidget(m_state);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_pages);
    showSites();
}

QWidget *WelcomePage::buildWays(bool hasDemo)
{
    auto *ways = new QWidget(this);
    auto *grid = new QGridLayout(ways);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(groupSpacing);
    grid->setVerticalSpacing(relatedSpacing);
    grid->setColumnStretch(1, 1);
    const auto add = [this, ways, grid](Icon picture, const QString &verb, const QString &meaning,
                                        void (WelcomePage::*asked)()) {
        auto *button = new QPushButton(icon(picture), verb, ways);
        auto *label = new QLabel(meaning, ways);
        label->setWordWrap(true);
        label->setForegroundRole(QPalette::PlaceholderText);
        button->setAccessibleDescription(meaning);
        const int row = grid->rowCount();
        grid->addWidget(button, row, 0);
        grid->addWidget(label, row, 1);
        connect(button, &QPushButton::clicked, this, asked);
    };
    if (hasDemo) {
        add(Icon::Members, tr("Open the &demo site"),
            tr("An invented company of 500 clients, to try things on. Nothing in it is real."),
            &WelcomePage::demoAsked);
    }
    add(Icon::Import, tr("&Import from Configuration Manager..."),
        tr("How your own site is written to a file, and read here."), &WelcomePage::bringInAsked);
    add(Icon::Add, tr("&New site..."), tr("An empty database."), &WelcomePage::newAsked);
    add(Icon::Site, tr("&Open site..."), tr("A database that is there already."), &WelcomePage::openAsked);
    return ways;
}

QWidget *WelcomePage::buildRecent()
{
    auto *box = new QWidget(this);
    auto *title = new TextLabel(TextSize::Section, tr("Opened last"), box);
    title->setBuddy(m_recent);
    m_recent->setAccessibleName(title->text());
    m_recent->setIconSize({smallIconSize, smallIconSize});
    m_recent->setTextElideMode(Qt::ElideMiddle);
    m_remove->setAutoDefault(false);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(relatedSpacing);
    layout->addWidget(title);
    layout->addWidget(m_recent, 1);
    layout->addWidget(m_remove, 0, Qt::AlignLeft);
    connect(m_recent, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { Q_EMIT siteChosen(item->data(Qt::UserRole).toString()); });
    connect(m_recent, &QListWidget::currentRowChanged, this, &WelcomePage::showRemovable);
    letCurrentFollowSelection(*m_recent);
    connect(m_remove, &QPushButton::clicked, this, &WelcomePage::removeCurrent);
    auto *removing = new QShortcut(QKeySequence::Delete, m_recent);
    removing->setContext(Qt::WidgetShortcut);
    connect(removing, &QShortcut::activated, this, &WelcomePage::removeCurrent);
    return box;
}

void WelcomePage::showSites()
{
    m_recent->clear();
    for (const QString &database : rememberedSites()) {
        const bool isThere = QFileInfo::exists(database);
        const QString place = QDir::toNativeSeparators(database);
        auto *item = new QListWidgetItem(isThere ? icon(Icon::Site) : icon(Meaning::Warning),
                                         //: %1 a file
                                         isThere ? place : tr("%1 (not found)").arg(place), m_recent);
        item->setData(Qt::UserRole, database);
        item->setToolTip(plainToolTip(place));
        item->setSizeHint({0, rowHeight});
    }
    m_recentBox->setVisible(m_recent->count() > 0);
    m_recent->setCurrentRow(0);
    showRemovable();
    m_pages->setCurrentIndex(0);
}

void WelcomePage::showRemovable()
{
    m_remove->setEnabled(m_recent->currentItem() != nullptr);
}

void WelcomePage::removeCurrent()
{
    const QListWidgetItem *item = m_recent->currentItem();
    if (item == nullptr) {
        return;
    }
    const int row = m_recent->currentRow();
    forgetSite(item->data(Qt::UserRole).toString());
    showSites();
    m_recent->setCurrentRow(std::min(row, m_recent->count() - 1));
}

void WelcomePage::showLoading(const QString &name)
{
    //: %1 a file
    m_state->showLoading(tr("Opening %1").arg(name));
    m_pages->setCurrentIndex(1);
}

void WelcomePage::showMakingDemo()
{
    m_state->showLoading(tr("Making the demo site"));
    m_pages->setCurrentIndex(1);
}

} // namespace wk
