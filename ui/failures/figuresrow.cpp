// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "failures/figuresrow.h"

#include "common/theme.h"
#include "failures/figurebutton.h"
#include "failures/placesofhealth.h"

#include <QHBoxLayout>

namespace wk {

FiguresRow::FiguresRow(QWidget *parent) : QWidget(parent)
{
    using Figures = HealthFigures;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(groupSpacing - gridUnit, 0, groupSpacing - gridUnit, 0);
    row->setSpacing(0);
    // What calls for something first.
    add(tr("Failed"), &Figures::failed, ReportId::ClientDeploymentFailure);
    add(tr("Assignment failed"), &Figures::assignmentFailed, ReportId::ClientAssignmentFailure);
    add(tr("Issues now"), &Figures::issues, ReportId::IssuesByIncidenceDetail);
    add(tr("Restart pending"), &Figures::restartPending, ReportId::RestartPending);
    add(tr("Silent"), &Figures::silent, ReportId::SilentClients);
    add(tr("Started"), &Figures::started, ReportId::ClientDeploymentStatus);
    add(tr("Installed"), &Figures::installed, ReportId::ClientDeploymentSuccess);
    add(tr("Assigned"), &Figures::assigned, ReportId::ClientAssignmentSuccess);
}

void FiguresRow::add(const QString &caption, qint64 HealthFigures::*figure, ReportId report)
{
    auto *button = new FigureButton(caption, this);
    layout()->addWidget(button);
    m_entries.push_back({button, figure, report});
    connect(button, &QAbstractButton::clicked, this,
            [this, report] { Q_EMIT locationAsked(reportPlace(report, m_question)); });
}

void FiguresRow::showFigures(const HealthFigures &figures, const HealthQuestion &question)
{
    m_question = question;
    for (const Entry &entry : m_entries) {
        entry.button->setNumber(figures.*entry.figure, figures.clients());
    }
}

} // namespace wk
