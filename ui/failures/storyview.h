// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/panel.h"
#include "core/zoneclock.h"
#include "messages/clientstory.h"
#include "messages/messagesnapshot.h"
#include "site/sitesnapshot.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace wk {

class EmptyState;
class StoryModel;
class TableView;

/// What became of a client: how it stands, what to do next, and step by step how it came to that.
class StoryView final : public QWidget
{
    Q_OBJECT

public:
    /// Times are those of a clock in `zone`.
    explicit StoryView(const ZoneClock &zone, QWidget *parent = nullptr);

    /// `client` is an id or a name. The step that is selected stays if it is still there.
    void showClient(const SiteSnapshot &site, const MessageSnapshot &messages, const QString &client);
    void focusList();
    /// Puts the whole story on the clipboard.
    [[nodiscard]] QAction *copyAction() const;

Q_SIGNALS:
    void backAsked();
    void locationAsked(const wk::Location &location);

private:
    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] QWidget *buildSteps();
    void connectParts();
    void showStory(const ClientStory &story);
    void showStep();
    void showSilent();

    ZoneClock m_zone;
    MessageSnapshot m_messages;
    ClientStory m_story;
    QString m_client; ///< as it was asked for
    QString m_name;
    QString m_site;
    quint32 m_resourceId = 0; ///< 0: it has no record
    StoryModel *m_steps;
    QPushButton *m_back;
    QLabel *m_title;
    QLabel *m_facts;
    QLabel *m_headline;
    QLabel *m_advice;
    QPushButton *m_tell;
    QPushButton *m_page;
    QStackedWidget *m_pages;
    EmptyState *m_none;
    TableView *m_view;
    QLabel *m_step;
};

} // namespace wk
