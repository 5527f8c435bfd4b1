// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/welcomepage.h"

#include "common/emptystate.h"
#include "common/icons.h"
#include "common/theme.h"
#include "shell/recentsites.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace wk {

namespace {

constexpr int columnWidth = 520;

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget(this))
    , m_state(new EmptyState(this))
    , m_recent(new QListWidget(this))
    , m_recentTitle(new QLabel(tr("Opened last"), this))
{
    auto *title = new QLabel(tr("Windowkeeper"), this);
    title->setFont(titleFont());
    auto *sentence = new QLabel(tr("Say when machines may change, see what that means for each of them, and "
                                   "learn which deployments went wrong."),
                                this);
    sentence->setWordWrap(true);
    auto *open = new QPushButton(icon(Icon::Site), tr("Open site..."), this);
    auto *create = new QPushButton(icon(Icon::Add), tr("New site..."), this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(relatedSpacing);
    buttons->addWidget(open);
    buttons->addWidget(create);
    buttons->addStretch();
    m_recent->setAccessibleName(m_recentTitle->text());
    m_recent->setIconSize({smallIconSize, smallIconSize});

    auto *column = new QWidget(this);
    column->setMaximumWidth(columnWidth);
    auto *layout = new QVBoxLayout(column);
    layout->setSpacing(relatedSpacing);
    layout->addStretch(1);
    layout->addWidget(title);
    layout->addWidget(sentence);
    layout->addSpacing(groupSpacing);
    layout->addLayout(buttons);
    layout->addSpacing(groupSpacing);
    layout->addWidget(m_recentTitle);
    layout->addWidget(m_recent, 2);
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

    connect(open, &QPushButton::clicked, this, &WelcomePage::openAsked);
    connect(create, &QPushButton::clicked, this, &WelcomePage::newAsked);
    connect(m_recent, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { Q_EMIT siteChosen(item->data(Qt::UserRole).toString()); });
    showSites();
}

void WelcomePage::showSites()
{
    m_recent->clear();
    const QStringList sites = recentSites();
    for (const QString &database : sites) {
        auto *item = new QListWidgetItem(icon(Icon::Site), QDir::toNativeSeparators(database), m_recent);
        item->setData(Qt::UserRole, database);
        item->setSizeHint({0, rowHeight});
    }
    m_recent->setVisible(!sites.isEmpty());
    m_recentTitle->setVisible(!sites.isEmpty());
    m_recent->setCurrentRow(0);
    m_pages->setCurrentIndex(0);
}

void WelcomePage::showLoading(const QString &name)
{
    //: %1 a file
    m_state->showLoading(tr("Opening %1").arg(name));
    m_pages->setCurrentIndex(1);
}

} // namespace wk
