// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/sitestore.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace wk {

class ChangeTableModel;
class EmptyState;
class HistoryModel;
class MessageBar;
class SiteSession;
class TableView;

/// Who changed what, and when: of the whole site, a collection or a maintenance window. Shows what each step
/// made different, and can bring back what was before it.
class HistoryView final : public QWidget
{
    Q_OBJECT

public:
    /// Shows the history of the whole site. `session` is open and has to outlive the view.
    explicit HistoryView(SiteSession &session, QWidget *parent = nullptr);

    void setSubject(const HistoryOf &subject);
    /// Gives the keyboard to the list.
    void focusList();

Q_SIGNALS:
    /// Something was brought back; a sentence for the status bar.
    void done(const QString &sentence);

private:
    void buildLayout();
    [[nodiscard]] QWidget *buildDetails();
    void ask(qint64 from, qint64 count, quint64 token);
    void askLength();
    void takeLength(qint64 length);
    void showFailure(const Problem &problem);
    void fitOnce();
    void refresh();
    void showEntry();
    void showRestorable(const std::optional<HistoryEntry> &entry);
    [[nodiscard]] std::optional<HistoryEntry> entry() const;
    void restore();

    SiteSession &m_session;
    HistoryOf m_subject;
    /// Counts the subjects: answers about an earlier one come too late.
    quint64 m_turn = 0;
    bool m_isStarted = false; ///< the length of this subject's history is known
    bool m_isFitted = false; ///< columns have the width of what is in them
    bool m_isRestoring = false;
    HistoryModel *m_history;
    ChangeTableModel *m_changes;
    MessageBar *m_messages;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QSplitter *m_content;
    TableView *m_view;
    TableView *m_changeView;
    QLabel *m_title;
    QLabel *m_note;
    QPushButton *m_restore;
};

} // namespace wk
