// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/panel.h"
#include "jobs/latest.h"
#include "planning/coverage.h"
#include "session/sitesession.h"

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace wk {

class CoverageBar;
class CoverageChart;
class CoverageHoursModel;
class CoverageNumbers;
class EmptyState;
class TableView;

/// How many clients of the site or of a collection can be changed, hour by hour in the weeks to come, and how
/// many never or at any time. Worked out while somebody looks.
class CoveragePanel final : public Panel
{
    Q_OBJECT

public:
    /// `session` is open; it and `clock` have to outlive the panel.
    CoveragePanel(SiteSession &session, const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] QList<QAction *> panelActions() const override;
    /// The collection named is looked at; without one it stays what it is.
    void show(const Location &location) override;
    [[nodiscard]] Location location() const override;
    void focusList() override;
    [[nodiscard]] std::optional<PanelWork> work() const override;
    void cancelWork() override;

Q_SIGNALS:
    /// There are no clients, and somebody wants to import some.
    void importAsked();

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// What is shown, and what it answers: rows of `coverage` are those of `site`.
    struct Answer
    {
        SiteSnapshot site;
        CoverageQuestion question;
        Coverage coverage;
    };

    void buildLayout();
    [[nodiscard]] QWidget *buildHours();
    void connectParts();
    void ask();
    void refresh();
    void showAnswer();
    void showNothing();
    void showHour(int hour);
    void showClientsOfHour();
    void showClientsOfClass(CoverageClass which);
    void leaveFor(const SiteSnapshot &site, const std::vector<ClientRow> &clients, const QString &phrase);
    [[nodiscard]] QString summary() const;

    SiteSession &m_session;
    const Clock &m_clock;
    bool m_isStale = true; ///< there is something else to be worked out than what is shown
    double m_part = 0;
    std::optional<Answer> m_answer;

    CoverageBar *m_bar;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QSplitter *m_content;
    QLabel *m_summary;
    QTabWidget *m_tabs;
    CoverageChart *m_chart;
    CoverageHoursModel *m_hours;
    TableView *m_hoursView;
    QLabel *m_hour;
    QPushButton *m_showClients;
    CoverageNumbers *m_numbers;
    QAction *m_again;

    Latest<std::vector<ClientRow>> m_findingClients;
    Latest<Coverage> m_working; ///< last, like the other: they are gone before what they tell
};

} // namespace wk
