// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/panel.h"
#include "core/zoneclock.h"
#include "jobs/latest.h"
#include "reports/deploymenthealth.h"
#include "session/messagesession.h"
#include "session/sitesession.h"

class QSplitter;
class QStackedWidget;

namespace wk {

class DaysChart;
class EmptyState;
class FiguresRow;
class GroupsView;
class HealthBar;
class MessageBar;
class SiteHealthModel;
class StoryView;
class TableView;

/// How the deployment of clients stands and what to do first; and the story of a client. Worked out while
/// somebody looks, anew when site or messages change.
class FailuresPanel final : public Panel
{
    Q_OBJECT

public:
    /// `session` is open; it, `messages` and `clock` have to outlive the panel. Times are those of `zone`.
    FailuresPanel(SiteSession &session, MessageSession &messages, const Clock &clock, const ZoneClock &zone,
                  QWidget *parent = nullptr);

    [[nodiscard]] QList<QAction *> panelActions() const override;
    /// The parameters `site`, `range` and `client` are understood; without a site it is the whole one,
    /// without a range all of time.
    void show(const Location &location) override;
    [[nodiscard]] Location location() const override;
    void filter(const QString &text) override;
    void prepareFilter() override;
    [[nodiscard]] QString filterHint() const override;
    void focusList() override;
    [[nodiscard]] std::optional<PanelWork> work() const override;
    void cancelWork() override;
    /// Opens the story of the client with most messages; for whoever shows the program.
    void showLongestStory();

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// What is shown, and what it answers.
    struct Answer
    {
        SiteSnapshot site;
        MessageSnapshot messages;
        HealthQuestion question;
        Instant at{}; ///< when it was asked
        DeploymentHealth health;
    };

    [[nodiscard]] QWidget *buildOverview();
    [[nodiscard]] QWidget *buildBelow();
    void connectParts();
    void connectSessions();
    void ask();
    void refresh();
    void take(const Answer &answer);
    void takeRefreshed();
    void takeFailure(const Problem &problem);
    void showPage();
    void showNothing();
    void showSentence();
    void showGroups();
    [[nodiscard]] QString asOf() const;
    void openStory(const QString &client);
    void leaveStory();

    SiteSession &m_session;
    MessageSession &m_messages;
    const Clock &m_clock;
    ZoneClock m_zone;
    bool m_isStale = true; ///< there is something else to be worked out than what is shown
    std::optional<Problem> m_problem; ///< why the messages could not be loaded the last time
    std::optional<Instant> m_loadedAt; ///< when they last could
    std::optional<Answer> m_answer;
    QString m_client; ///< whose story is shown; empty: the page of all

    MessageBar *m_says;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QWidget *m_overview = nullptr;
    StoryView *m_story;
    HealthBar *m_bar;
    FiguresRow *m_figures;
    QStackedWidget *m_groupPages;
    GroupsView *m_groups;
    EmptyState *m_noGroups;
    SiteHealthModel *m_sites;
    TableView *m_sitesView;
    DaysChart *m_days;

    Latest<Answer> m_working; ///< last: it is gone before what it tells
};

} // namespace wk
