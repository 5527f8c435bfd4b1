// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/gotodialog.h"

#include "common/actionname.h"
#include "common/clearbutton.h"
#include "common/followselection.h"
#include "common/icons.h"
#include "common/theme.h"
#include "reports/report.h"
#include "shell/navigation.h"
#include "wording/reportwords.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

/// More than anybody reads; one types on instead.
constexpr int mostOfAKind = 12;

bool matches(const QString &name, const QString &text)
{
    return name.contains(text, Qt::CaseInsensitive);
}

} // namespace

GotoDialog::GotoDialog(const SiteSnapshot *site, const QList<QAction *> &commands, QWidget *parent)
    : QDialog(parent)
    , m_commands(commands)
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_empty(new QLabel(tr("Nothing is called like that."), this))
{
    if (site != nullptr) {
        m_site = *site;
    }
    setWindowTitle(tr("Go to"));
    m_field->setAccessibleName(tr("Go to"));
    m_field->setPlaceholderText(tr("Name of anything: collection, client, report, command..."));
    addClearButton(*m_field);
    m_field->addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    for (QToolButton *button : m_field->findChildren<QToolButton *>()) {
        if (button->accessibleName().isEmpty()) {
            button->setAccessibleName(m_field->accessibleName()); // the picture in front
        }
    }
    m_field->installEventFilter(this);
    m_list->setAccessibleName(tr("Matches"));
    m_list->setIconSize({smallIconSize, smallIconSize});
    m_list->setUniformItemSizes(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(groupSpacing, groupSpacing, groupSpacing, groupSpacing);
    layout->setSpacing(relatedSpacing);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    layout->addWidget(m_empty);
    resize(560, 420);
    connect(m_field, &QLineEdit::textChanged, this, &GotoDialog::search);
    connect(m_list, &QListWidget::itemActivated, this, &GotoDialog::go);
    letCurrentFollowSelection(*m_list);
    search({});
}

void GotoDialog::setText(const QString &text)
{
    m_field->setText(text);
}

bool GotoDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int last = m_list->count() - 1;
        switch (key->key()) {
        case Qt::Key_Down: m_list->setCurrentRow(std::min(m_list->currentRow() + 1, last)); return true;
        case Qt::Key_Up: m_list->setCurrentRow(std::max(m_list->currentRow() - 1, 0)); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: go(); return true;
        default: break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void GotoDialog::search(const QString &text)
{
    m_list->clear();
    m_ways.clear();
    const QString wanted = text.trimmed();
    addPlaces(wanted);
    if (m_site && !wanted.isEmpty()) {
        addRecords(wanted);
    }
    m_list->setCurrentRow(0);
    m_list->setVisible(m_list->count() > 0);
    m_empty->setVisible(m_list->count() == 0);
}

void GotoDialog::addPlaces(const QString &text)
{
    for (const PanelId panel : allPanels()) {
        if (m_site && matches(Navigation::nameOf(panel), text)) {
            add(icon(Icon::ChevronRight), Navigation::nameOf(panel), tr("Panel"),
                Location{panel, {}, {}, {}});
        }
    }
    for (QAction *action : std::as_const(m_commands)) {
        if (action->isEnabled() && matches(actionName(*action), text)) {
            const QIcon own = action->icon();
            add(own.isNull() ? icon(Icon::Commands) : own, actionName(*action), tr("Command"),
                [action] { action->trigger(); });
        }
    }
}

void GotoDialog::addRecords(const QString &text)
{
    int found = 0;
    for (const Collection &collection : m_site->collections()) {
        if (found < mostOfAKind && (matches(collection.name, text) || matches(collection.id, text))) {
            ++found;
            add(icon(Icon::Collection), collection.name, collection.id,
                Location{PanelId::Collections, collection.id, {}, {}});
        }
    }
    found = 0;
    for (const CollectionWindow &each : m_site->windows()) {
        if (found < mostOfAKind && matches(each.window.name, text)) {
            ++found;
            const Collection &collection = m_site->collection(each.collection);
            add(icon(Icon::MaintenanceWindow), each.window.name, collection.name,
                Location{PanelId::Windows, collection.id, each.window.id, {}});
        }
    }
    found = 0;
    for (const Deployment &deployment : m_site->deployments()) {
        if (found < mostOfAKind && (matches(deployment.name, text) || matches(deployment.id, text))) {
            ++found;
            Location location{PanelId::Deployments, {}, {}, {}};
            location.deploymentId = deployment.id;
            add(icon(Icon::Deployment), deployment.name, deployment.id, location);
        }
    }
    found = 0;
    for (const Client &client : m_site->clients()) {
        if (found < mostOfAKind && matches(client.name, text)) {
            ++found;
            const QString id = QString::number(client.resourceId);
            add(icon(Icon::Client), client.name, id, Location{PanelId::Clients, {}, {}, id});
        }
    }
    for (const FallbackStatusPoint &point : m_site->content().fallbackStatusPoints) {
        if (matches(point.serverName, text)) {
            Location location{PanelId::FallbackStatusPoints, {}, {}, {}};
            location.serverName = point.serverName;
            add(icon(Icon::StatusPoint), point.serverName, tr("Fallback status point"), location);
        }
    }
    for (const ReportKind &kind : reportKinds()) {
        const QString title = reportTitle(kind.id);
        if (matches(title, text)) {
            Location location{PanelId::Reports, {}, {}, {}};
            location.report = reportName(kind.id);
            add(icon(Icon::Report), title, tr("Report"), location);
        }
    }
}

void GotoDialog::add(const QIcon &icon, const QString &name, const QString &kind, const Location &location)
{
    add(icon, name, kind, [this, location] { Q_EMIT chosen(location); });
}

void GotoDialog::add(const QIcon &icon, const QString &name, const QString &kind, std::function<void()> go)
{
    //: %1 what something is called, %2 what it is or where
    auto *item = new QListWidgetItem(icon, tr("%1 (%2)").arg(name, kind), m_list);
    item->setSizeHint({0, rowHeight});
    m_ways.append(std::move(go));
}

void GotoDialog::go()
{
    const int row = m_list->currentRow();
    if (row >= 0 && row < m_ways.size()) {
        const auto way = m_ways.at(row);
        accept();
        way();
    }
}

} // namespace wk
