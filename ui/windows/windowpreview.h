// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/zoneclock.h"
#include "site/draftadvice.h"
#include "site/windowdraft.h"
#include "windows/note.h"

#include <QList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStringListModel;
class QVBoxLayout;

namespace wk {

class OpeningsCalendar;

/// What a draft means: its schedule as a sentence, the next openings, a month of them, the token, and what is
/// worth knowing.
class WindowPreview final : public QWidget
{
    Q_OBJECT

public:
    /// Shows openings on the clock of `zone`, those that end after `now`.
    WindowPreview(const ZoneClock &zone, Instant now, QWidget *parent = nullptr);

    /// `isValid`: nothing is wrong with the draft; what is wrong has no openings.
    void show(const WindowDraft &draft, bool isValid, const QList<Advice> &advice);
    /// Why what was pasted was not taken; empty: it was.
    void setTokenProblem(const QString &sentence);

Q_SIGNALS:
    void pasted(const QString &text);
    /// The twelve months ahead of what is shown.
    void yearAsked();

private:
    [[nodiscard]] QWidget *makeToken();
    void showOpenings(const QList<Schedule> &schedules);
    void showAdvice(const QList<Advice> &advice);

    ZoneClock m_zone;
    Instant m_now;
    std::optional<std::chrono::local_days> m_first; ///< day of the first opening that was shown
    QLabel *m_sentence;
    QLabel *m_caption;
    QListView *m_list;
    QStringListModel *m_openings;
    OpeningsCalendar *m_calendar;
    QLineEdit *m_token;
    QPushButton *m_copy;
    QPushButton *m_year; ///< enabled while there is a schedule
    Note *m_tokenNote;
    QVBoxLayout *m_advice;
};

} // namespace wk
