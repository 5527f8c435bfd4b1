// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/windowdraft.h"
#include "windows/note.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QGroupBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace wk {

class DateField;
class RecurrenceForm;
class TimeField;

/// The fields of a maintenance window. Shows a draft and reads it back; judges nothing itself.
class WindowForm final : public QWidget
{
    Q_OBJECT

public:
    explicit WindowForm(QWidget *parent = nullptr);

    void setDraft(const WindowDraft &draft);
    [[nodiscard]] WindowDraft draft() const;
    /// Shows a draft whose schedule comes from elsewhere: it is as if its fields had been typed and left.
    void takeSchedule(const WindowDraft &draft);

    /// Says beside their fields what is wrong: of fields that somebody has left, or of all. A name is not
    /// missing before somebody had the chance to type it.
    void showProblems(const QList<Problem> &problems, bool all);
    void focusField(const QString &field);

Q_SIGNALS:
    /// Whatever the draft is now, it was not before.
    void changed();

private:
    struct Field
    {
        QWidget *widget = nullptr;
        Note *note = nullptr;
    };

    void makeGeneral(QGridLayout *grid);
    [[nodiscard]] QWidget *makeTimes();
    void watch(QLineEdit *edit, QLatin1StringView field);
    Note *addField(QLatin1StringView field, QWidget *widget, const QString &help = {});
    void touch(const QString &field);
    void change();
    void showTimes();
    void showKept();
    [[nodiscard]] ScheduleForm typedTimes() const;

    WindowDraft m_base; ///< what the fields do not show
    bool m_isLoading = false;
    QSet<QString> m_touched;
    QHash<QString, Field> m_fields;
    QHash<QWidget *, QString> m_help;

    QGridLayout *m_general;
    QLineEdit *m_name;
    QPlainTextEdit *m_description;
    QString m_shownDescription; ///< what the field made of the one it was given
    QComboBox *m_type;
    QCheckBox *m_enabled;
    Note *m_kept;
    QPushButton *m_replace;
    QGroupBox *m_times = nullptr;
    DateField *m_effectiveDate;
    TimeField *m_start;
    TimeField *m_end;
    QLabel *m_weekday;
    QLabel *m_length;
    QPushButton *m_split;
    QCheckBox *m_utc;
    RecurrenceForm *m_recurrence;
};

} // namespace wk
