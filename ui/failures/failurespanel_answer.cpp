// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is worked out, and what comes of it.
#include "common/emptystate.h"
#include "common/messagebar.h"
#include "common/tableview.h"
#include "failures/dayschart.h"
#include "failures/failurespanel.h"
#include "failures/figuresrow.h"
#include "failures/groupsview.h"
#include "failures/healthbar.h"
#include "items/healthclientmodel.h"
#include "items/sitehealthmodel.h"
#include "wording/healthwords.h"
#include "wording/problemwords.h"
#include "wording/timewords.h"

#include <QStackedWidget>

namespace wk {

namespace {

/// A range that moves with the clock is worked out anew after that, though no message came.
constexpr std::chrono::minutes rangeMoves{1};

void sortByName(std::vector<HealthGroup> &groups, const SiteSnapshot &site, const MessageTable &table)
{
    for (HealthGroup &group : groups) {
        HealthClientModel::sortByName(group.clients, site, table);
        sortByName(group.parts, site, table);
    }
}

} // namespace

void FailuresPanel::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    if (m_isStale) {
        refresh();
    }
}

void FailuresPanel::refresh()
{
    m_isStale = true;
    if (isVisible() && m_messages.isLoaded()) {
        ask();
    }
    showPage();
}

void FailuresPanel::ask()
{
    m_isStale = false;
    const Instant now = m_clock.now();
    const HealthQuestion question = m_bar->question(now, m_zone);
    m_working.ask(
        [site = m_session.snapshot(), messages = m_messages.snapshot(), question, now,
         zone = m_zone](const auto & /*progress*/) {
            Answer answer{site, messages, question, now,
                          deploymentHealth(site, messages, question, now, zone)};
            sortByName(answer.health.groups, site, messages.table());
            return answer;
        },
        [this](const Answer &answer) {
            take(answer);
            Q_EMIT workChanged();
        });
    Q_EMIT workChanged();
}

std::optional<PanelWork> FailuresPanel::work() const
{
    if (m_working.isRunning()) {
        return PanelWork{tr("Working out failed deployments"), 0};
    }
    return m_messages.isLoaded() || m_problem ? std::nullopt
                                              : std::optional(PanelWork{tr("Loading state messages"), 0});
}

void FailuresPanel::cancelWork()
{
    m_working.cancel();
    m_isStale = true;
    showPage();
    Q_EMIT workChanged();
}

void FailuresPanel::take(const Answer &answer)
{
    m_answer = answer;
    QStringList sites;
    for (const SiteHealth &site : answer.health.sites) {
        if (!site.site.isEmpty()) {
            sites.append(site.site);
        }
    }
    m_bar->setSites(sites);
    showSentence();
    m_figures->showFigures(answer.health.figures, answer.question);
    showGroups();
    m_sites->setSites(answer.health.sites);
    m_days->showDays(answer.health.days);
    showPage();
}

void FailuresPanel::showGroups()
{
    const DeploymentHealth &health = m_answer->health;
    if (health.figures.heard == 0 && m_answer->question.from) {
        m_noGroups->showEmpty(Icon::Health, tr("No messages in this time"),
                              tr("None of these clients sent a message since it began."),
                              {tr("All times"), [this] { m_bar->chooseAllTimes(); }});
        m_groupPages->setCurrentWidget(m_noGroups);
    } else if (health.groups.empty()) {
        m_noGroups->showEmpty(Icon::Success, tr("Nothing to do"), failureSentence(health.figures));
        m_groupPages->setCurrentWidget(m_noGroups);
    } else {
        m_groups->showGroups(m_answer->site, m_answer->messages, health, m_answer->question);
        m_groupPages->setCurrentWidget(m_groups);
    }
}

/// How bad it is, and of when that is if nothing newer can be had.
void FailuresPanel::showSentence()
{
    if (!m_answer) {
        return;
    }
    QStringList sentences{failureSentence(m_answer->health.figures)};
    if (m_problem) {
        //: %1 weekday, date and time
        sentences.append(tr("As of %1.").arg(asOf()));
    }
    m_bar->setSentence(joinedSentences(sentences));
}

QString FailuresPanel::asOf() const
{
    return m_loadedAt ? dateAndTimeWords(m_zone.toCivil(*m_loadedAt)) : QString();
}

void FailuresPanel::takeRefreshed()
{
    const Instant now = m_clock.now();
    m_loadedAt = now;
    if (m_problem) {
        m_problem.reset();
        m_says->dismiss();
        showSentence();
        showPage();
        Q_EMIT workChanged();
    }
    if (m_answer && m_bar->range() != MessageRange::All && now - m_answer->at >= rangeMoves) {
        refresh();
    }
}

void FailuresPanel::takeFailure(const Problem &problem)
{
    const bool isFirst = !m_problem;
    m_problem = problem;
    if (m_messages.isLoaded() && isFirst) { // whoever closes it wants to hear no more of the same trouble
        m_says->showMessage(MessageKind::Warning,
                            //: %1 why; %2 weekday, date and time
                            tr("New state messages could not be loaded: %1. What is shown is as of %2.")
                                .arg(problemWords(problem), asOf()),
                            {{tr("Try again"), [this] {
                                  m_problem.reset();
                                  showSentence();
                                  m_messages.refresh();
                              }}});
    }
    showSentence();
    showPage();
    Q_EMIT workChanged();
}

} // namespace wk
