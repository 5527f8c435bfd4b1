// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/panel.h"
#include "core/zoneclock.h"
#include "messages/messagesnapshot.h"
#include "reports/deploymenthealth.h"

#include <QSplitter>

#include <vector>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace wk {

class EmptyState;
class HealthClientModel;
class HealthGroupModel;
class TableView;

/// What to do first on the left, and the clients it is about on the right.
class GroupsView final : public QSplitter
{
    Q_OBJECT

public:
    /// Times are those of a clock in `zone`.
    explicit GroupsView(const ZoneClock &zone, QWidget *parent = nullptr);

    /// What is selected stays selected if it is still there.
    void showGroups(const SiteSnapshot &site, const MessageSnapshot &messages, const DeploymentHealth &health,
                    const HealthQuestion &question);
    void filter(const QString &text);
    void prepareFilter();
    [[nodiscard]] TableView *groups() const { return m_groupsView; }
    [[nodiscard]] TableView *clients() const { return m_clientsView; }
    [[nodiscard]] QList<QAction *> viewActions() const;

Q_SIGNALS:
    void locationAsked(const wk::Location &location);
    /// The story of a client, by its id or name.
    void storyAsked(const QString &client);

private:
    [[nodiscard]] QWidget *buildClients();
    void connectParts();
    void connectLinks();
    [[nodiscard]] std::vector<HealthGroup::Kind> openedKinds() const;
    void showGroup();
    void showLinks();
    void showColumns();
    void showPages();

    HealthGroupModel *m_groups;
    HealthClientModel *m_clients;
    HealthQuestion m_question;
    std::optional<SiteSnapshot> m_site;
    MessageSnapshot m_messages;
    std::optional<HealthGroup> m_shown; ///< without its clients
    TableView *m_groupsView;
    TableView *m_clientsView;
    QLabel *m_title;
    QLabel *m_sentences;
    QAction *m_askReport;
    QAction *m_askMessages;
    QAction *m_askStory;
    QAction *m_askMessagesOfClient;
    QPushButton *m_report;
    QPushButton *m_tell;
    QStackedWidget *m_clientPages;
    EmptyState *m_noMatch;
};

} // namespace wk
