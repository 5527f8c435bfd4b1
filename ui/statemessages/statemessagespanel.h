// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/panel.h"
#include "core/clock.h"
#include "items/messagesearch.h"
#include "jobs/latest.h"
#include "session/messagesession.h"
#include "session/sitesession.h"
#include "statemessages/messageexport.h"

class QSplitter;
class QStackedWidget;
class QTimer;

namespace wk {

class EmptyState;
class MessageBar;
class MessageDetails;
class MessageFilterBar;
class MessageTableModel;
class TableView;

/// What clients said about themselves: all state messages, newest first, narrowed down, followed as they
/// come, and each of them explained.
class StateMessagesPanel final : public Panel
{
    Q_OBJECT

public:
    /// The site's session is open; both sessions and the clock have to outlive the panel. `zone` is that of
    /// the times shown. Whoever shows the panel refreshes `messages`.
    StateMessagesPanel(SiteSession &site, MessageSession &messages, const Clock &clock, const ZoneClock &zone,
                       QWidget *parent = nullptr);

    [[nodiscard]] QList<QAction *> panelActions() const override;
    void show(const Location &location) override;
    [[nodiscard]] Location location() const override;
    void filter(const QString &text) override;
    [[nodiscard]] QString filterHint() const override;
    void focusList() override;
    [[nodiscard]] std::optional<PanelWork> work() const override;
    void cancelWork() override;

    /// Writes the messages that are shown; what became of it is said in the bar at the top.
    void exportTo(const QString &file);

Q_SIGNALS:
    /// Somebody wants to see or say how long messages are kept.
    void retentionAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// What a search found.
    struct Found
    {
        SharedGround ground;
        QList<MessageRow> oldestFirst;
    };
    /// Why is searched: somebody wants to see something else, or there may be more of the same.
    enum class Reason { Question, Tail };

    void buildActions();
    void buildLayout();
    void connectParts();
    void setQuestion(const MessageQuestion &question);
    void search(Reason reason);
    void take(const Found &found);
    void takeMore(const Found &found);
    [[nodiscard]] bool showsNewestOnly() const;
    void showFound(const Found &found);
    void showPending();
    void showPage();
    void showLoading();
    void showFailure(const Problem &problem);
    void showCurrent();
    void selectSome(std::optional<qint64> arrival);
    void goToOfClient(std::optional<MessageRow> message);
    void narrowTo(const std::function<void(MessageQuestion &, MessageRow)> &narrow);
    void chooseExport();
    void takeExport(const QString &file, const MessageExport &exported);
    void refuseCopy(qsizetype selected, qsizetype most);
    [[nodiscard]] std::optional<MessageRow> current() const;

    SiteSession &m_site;
    MessageSession &m_session;
    const Clock &m_clock;
    ZoneClock m_zone;
    SharedGround m_ground; ///< of the messages and site there are now; null if it has to be made
    MessageQuestion m_question;
    std::optional<Found> m_pending; ///< found, and not shown so that nothing moves
    std::optional<qint64> m_wanted; ///< the arrival of a message to select once it is shown
    bool m_isAnswering = false; ///< the search under way is for somebody who waits
    bool m_isStale = true;
    bool m_isFailing = false;
    double m_exported = 0;
    qint64 m_loaded = 0; ///< messages so far

    MessageTableModel *m_model;
    MessageBar *m_more; ///< what came and is not shown
    MessageBar *m_says; ///< what became of something
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    MessageFilterBar *m_filters;
    QStackedWidget *m_tablePages;
    EmptyState *m_noMatch;
    QSplitter *m_list;
    TableView *m_view;
    QTimer *m_typing; ///< runs until somebody has stopped typing
    QAction *m_follow;
    QAction *m_clear;
    QAction *m_showMore;
    QAction *m_previous;
    QAction *m_next;
    QAction *m_byClient;
    QAction *m_byState;
    QAction *m_byError;
    QAction *m_export;
    QAction *m_retention;
    MessageDetails *m_details = nullptr;

    Latest<Found> m_searching;
    Latest<MessageExport> m_exporting; ///< these last: they are gone before what they tell
};

} // namespace wk
