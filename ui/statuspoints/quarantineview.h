// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/zoneclock.h"
#include "intake/quarantine.h"
#include "jobs/latest.h"

#include <QList>
#include <QWidget>

class QAction;
class QLabel;
class QPlainTextEdit;
class QSplitter;
class QStackedWidget;

namespace wk {

class EmptyState;
class QuarantineModel;
class TableView;

/// What a receiver refused because it is no report: who sent it when, why it is none, and the body as text
/// that does no harm.
class QuarantineView final : public QWidget
{
    Q_OBJECT

public:
    explicit QuarantineView(const ZoneClock &zone, QWidget *parent = nullptr);

    /// Shows the quarantine in a spool folder; with no folder it asks for one.
    void showSpool(const QString &folder);

    /// What can be done here, for the menu of the panel.
    [[nodiscard]] QList<QAction *> viewActions() const { return {m_save, m_again}; }

Q_SIGNALS:
    /// Somebody wants to say which folder it is.
    void folderAsked();
    /// Something went well that deserves a word in the status bar, or did not go.
    void done(const QString &sentence);

private:
    void build();
    void look();
    void take(const QList<QuarantinedBody> &bodies);
    void showCurrent();
    void save();

    QString m_folder;
    QuarantineModel *m_bodies;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QSplitter *m_content;
    TableView *m_view;
    QLabel *m_reason;
    QPlainTextEdit *m_text;
    QAction *m_save;
    QAction *m_again;
    Latest<QList<QuarantinedBody>> m_looking; ///< last: what it tells uses all of these
};

} // namespace wk
