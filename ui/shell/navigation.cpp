// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/navigation.h"

#include "common/followselection.h"
#include "common/icons.h"
#include "common/theme.h"

#include <QSignalBlocker>

#include <algorithm>

namespace wk {

namespace {

/// A name that is longer takes two lines, so that it does not take the room of what is shown beside it.
constexpr int mostInALine = 24; ///< characters of ordinary width

/// How wide the words have to be so that they fit into two lines.
int widthInTwoLines(const QString &words, const QFontMetrics &metrics)
{
    int least = metrics.horizontalAdvance(words);
    for (qsizetype space = words.indexOf(u' '); space >= 0; space = words.indexOf(u' ', space + 1)) {
        least = std::min(least,
                         std::max(metrics.horizontalAdvance(words.first(space)),
                                  metrics.horizontalAdvance(words.sliced(space + 1))));
    }
    return least;
}

} // namespace

QList<PanelId> allPanels()
{
    return {PanelId::Site,
            PanelId::Collections,
            PanelId::Windows,
            PanelId::Clients,
            PanelId::Deployments,
            PanelId::Coverage,
            PanelId::Findings,
            PanelId::FallbackStatusPoints,
            PanelId::FailedDeployments,
            PanelId::StateMessages,
            PanelId::Reports};
}

Navigation::Navigation(QWidget *parent) : QListWidget(parent)
{
    setAccessibleName(tr("Panels"));
    setIconSize({largeIconSize, largeIconSize});
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideNone);
    setUniformItemSizes(true);
    setWordWrap(true);
    for (const PanelId panel : allPanels()) {
        auto *item = new QListWidgetItem(icon(iconOf(panel)), nameOf(panel), this);
        item->setToolTip(nameOf(panel));
        item->setSizeHint({0, std::max(rowHeight + relatedSpacing, 2 * fontMetrics().height() + gridUnit)});
    }
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0) {
            Q_EMIT panelChosen(allPanels().at(row));
        }
    });
    letCurrentFollowSelection(*this);
    fitWidth();
}

Icon Navigation::iconOf(PanelId panel)
{
    switch (panel) {
    case PanelId::Site: return Icon::Site;
    case PanelId::Collections: return Icon::Collection;
    case PanelId::Windows: return Icon::MaintenanceWindow;
    case PanelId::Clients: return Icon::Client;
    case PanelId::Deployments: return Icon::Deployment;
    case PanelId::Coverage: return Icon::Coverage;
    case PanelId::Findings: return Icon::Finding;
    case PanelId::FallbackStatusPoints: return Icon::StatusPoint;
    case PanelId::FailedDeployments: return Icon::Health;
    case PanelId::StateMessages: return Icon::StateMessage;
    case PanelId::Reports: return Icon::Report;
    }
    Q_UNREACHABLE();
}

QString Navigation::nameOf(PanelId panel)
{
    switch (panel) {
    case PanelId::Site: return tr("Site");
    case PanelId::Collections: return tr("Collections");
    case PanelId::Windows: return tr("Maintenance windows");
    case PanelId::Clients: return tr("Clients");
    case PanelId::Deployments: return tr("Deployments");
    case PanelId::Coverage: return tr("Coverage");
    case PanelId::Findings: return tr("Findings");
    case PanelId::FallbackStatusPoints: return tr("Fallback status points");
    case PanelId::FailedDeployments: return tr("Failed deployments");
    case PanelId::StateMessages: return tr("State messages");
    case PanelId::Reports: return tr("Reports");
    }
    Q_UNREACHABLE();
}

void Navigation::setCollapsed(bool collapsed)
{
    m_isCollapsed = collapsed;
    for (int row = 0; row < count(); ++row) {
        const QString name = nameOf(allPanels().at(row));
        item(row)->setText(collapsed ? QString() : name);
        item(row)->setData(Qt::AccessibleTextRole, name);
    }
    fitWidth();
}

void Navigation::setCurrent(PanelId panel)
{
    const QSignalBlocker quietly(this);
    setCurrentRow(static_cast<int>(allPanels().indexOf(panel)));
}

void Navigation::fitWidth()
{
    int widest = 0;
    if (!m_isCollapsed) {
        const QFontMetrics metrics = fontMetrics();
        const int inALine = mostInALine * metrics.averageCharWidth();
        for (const PanelId panel : allPanels()) {
            const int name = metrics.horizontalAdvance(nameOf(panel));
            widest = std::max(widest, name <= inALine ? name : widthInTwoLines(nameOf(panel), metrics));
        }
        widest += groupSpacing;
    }
    setFixedWidth(widest + largeIconSize + groupSpacing + gridUnit);
}

} // namespace wk
