// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deployments/deploymentdetails.h"

#include "common/keyvaluelist.h"
#include "common/textlabel.h"
#include "common/theme.h"
#include "deployments/deploymentfacts.h"

#include <QCheckBox>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace wk {

DeploymentDetails::DeploymentDetails(QWidget *parent)
    : QScrollArea(parent)
    , m_title(new TextLabel(TextSize::Title, this))
    , m_overrides(new TextLabel(TextSize::Section, tr("In spite of maintenance windows"), this))
    , m_ignoreWindows(new QCheckBox(tr("&Ignore maintenance windows when running"), this))
    , m_restartOutside(new QCheckBox(tr("&Allow restart outside maintenance windows"), this))
    , m_facts(new KeyValueList(this))
{
    setAccessibleName(tr("Details of the deployment"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(buildContent());
    setMinimumWidth(widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width());
    connect(m_facts, &KeyValueList::activated, this, [this](const QString &collectionId) {
        Q_EMIT locationAsked({PanelId::Collections, collectionId, {}, {}});
    });
    for (const auto &[box, override] : {std::pair(m_ignoreWindows, WindowOverride::IgnoreWindows),
                                        std::pair(m_restartOutside, WindowOverride::RestartOutside)}) {
        // Not `clicked`: assistive technology toggles.
        connect(box, &QCheckBox::stateChanged, this, [this, asked = box, what = override] {
            Q_EMIT overrideAsked(what, asked->checkState() == Qt::Checked);
        });
    }
}

QWidget *DeploymentDetails::buildContent()
{
    auto *content = new QWidget(this);
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_ignoreWindows->setToolTip(tr("It runs as soon as it is due, whether or not a maintenance window is "
                                   "open. Its countdown comes first nevertheless."));
    m_restartOutside->setToolTip(tr("A restart that it needs does not wait for a maintenance window."));
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(groupSpacing, groupSpacing, groupSpacing, groupSpacing);
    layout->setSpacing(relatedSpacing);
    layout->addWidget(m_title);
    // What can be done first: of what is known, updates can be a long list.
    layout->addWidget(m_overrides);
    layout->addWidget(m_ignoreWindows);
    layout->addWidget(m_restartOutside);
    layout->addSpacing(relatedSpacing);
    layout->addWidget(m_facts);
    layout->addStretch(1);
    return content;
}

void DeploymentDetails::showDeployments(const SiteSnapshot &site, const QList<qsizetype> &deployments)
{
    m_site = site;
    m_shown = deployments;
    const auto count = static_cast<int>(deployments.size());
    const bool isOne = count == 1;
    if (isOne) {
        const Deployment &deployment = site.deployments().at(deployments.first());
        m_title->setText(deployment.name.isEmpty() ? deployment.id : deployment.name);
        m_facts->setRows(deploymentFacts(site, deployment));
    } else {
        m_title->setText(count == 0 ? tr("Choose a deployment")
                                    : tr("%n deployment(s) selected", nullptr, count));
    }
    m_facts->setVisible(isOne);
    for (QWidget *part : {static_cast<QWidget *>(m_overrides), static_cast<QWidget *>(m_ignoreWindows),
                          static_cast<QWidget *>(m_restartOutside)}) {
        part->setVisible(count > 0);
    }
    showOverride(*m_ignoreWindows, WindowOverride::IgnoreWindows);
    showOverride(*m_restartOutside, WindowOverride::RestartOutside);
}

void DeploymentDetails::showOverride(QCheckBox &box, WindowOverride override)
{
    const auto granted = std::count_if(m_shown.cbegin(), m_shown.cend(), [&](qsizetype at) {
        return hasOverride(m_site->deployments().at(at), override);
    });
    const bool isMixed = granted > 0 && granted < m_shown.size();
    const QSignalBlocker quietly(&box);
    box.setTristate(isMixed); // only so that it can show that; a click goes on to all of them
    box.setCheckState(isMixed ? Qt::PartiallyChecked : granted > 0 ? Qt::Checked : Qt::Unchecked);
}

} // namespace wk
