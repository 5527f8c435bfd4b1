// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a report says, and where that leads.
#include "common/emptystate.h"
#include "health/reportform.h"
#include "health/reportplaces.h"
#include "health/reportspanel.h"
#include "health/reportview.h"
#include "wording/oneline.h"
#include "wording/problemwords.h"
#include "wording/reportsentences.h"

#include <QAction>
#include <QStackedWidget>

namespace wk {

void ReportsPanel::take(const SiteSnapshot &site, const Result<ReportAnswer> &answer)
{
    m_form->showProblem(answer ? std::nullopt : std::optional(answer.problem()));
    if (!answer) {
        m_answer.reset();
        showProblem(answer.problem());
        return;
    }
    m_site = site;
    m_answer = *answer;
    m_form->setChoices(answer->choices);
    if (answer->report.rows.isEmpty()) {
        showNothing();
    } else {
        m_view->showReport(answer->report, answer->zone);
        showPage(m_view);
    }
}

void ReportsPanel::showProblem(const Problem &problem)
{
    if (problem.code == ProblemCode::FieldMissing) {
        m_empty->showEmpty(Icon::Client, tr("Which client?"),
                           tr("Type the name or the resource ID of a client, and the report is made of it."),
                           {tr("Name a client"), [this] { m_form->focusRequired(); }});
    } else {
        const QString words = inOneLine(problemSentence(problem));
        m_empty->showEmpty(Icon::Warning, tr("One of the fields is to be put right"), words);
    }
    showPage(m_empty);
}

void ReportsPanel::showNothing()
{
    if (needsMessages() && m_messages.snapshot().table().size() == 0 && m_report != ReportId::SilentClients) {
        m_empty->showEmpty(Icon::StateMessage, tr("No state messages yet"),
                           tr("They come once a fallback status point hands on what clients send, or with "
                              "wkctl messages import."),
                           {tr("Fallback status points"), [this] {
                                Q_EMIT locationAsked({PanelId::FallbackStatusPoints, {}, {}, {}});
                            }});
    } else {
        const QString totals = totalsSentence(m_answer->report);
        m_empty->showEmpty(Icon::Report, nothingSentence(m_report), totals);
    }
    showPage(m_empty);
}

void ReportsPanel::showPage(QWidget *page)
{
    m_pages->setCurrentWidget(page);
    showActions();
}

// Where it leads.

void ReportsPanel::showActions()
{
    const bool isShown = m_answer && m_pages->currentWidget() == m_view;
    const qsizetype row = isShown ? m_view->currentRow() : -1;
    const auto leads = [this, row](auto place) {
        return row >= 0 && place({m_answer->report, m_answer->parameters, *m_site}, row).has_value();
    };
    m_behind->setEnabled(row >= 0);
    m_showMessages->setEnabled(leads(&messagesOf));
    m_showStory->setEnabled(leads(&storyOf));
    m_showClient->setEnabled(row >= 0 && m_answer->report.columns.contains(ReportColumn::Client));
    for (QAction *action : {m_print, m_pdf, m_csv}) {
        action->setEnabled(isShown && !m_writing.isRunning());
    }
    m_csv->setEnabled(m_answer && !m_writing.isRunning()); // titles are something too
}

void ReportsPanel::leave(const std::optional<Location> &place)
{
    if (place) {
        Q_EMIT locationAsked(*place);
    } else {
        Q_EMIT done(tr("The site has no record of this client."));
    }
}

} // namespace wk
