// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/scheduleform.h"
#include "windows/note.h"

#include <QGroupBox>
#include <QString>

#include <array>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QRadioButton;
class QSpinBox;
class QStackedWidget;

namespace wk {

/// The part of the editor that says how a window recurs.
class RecurrenceForm final : public QGroupBox
{
    Q_OBJECT

public:
    explicit RecurrenceForm(QWidget *parent = nullptr);

    void load(const ScheduleForm &form);
    /// Puts what is chosen into a form and leaves its date and times alone.
    void store(ScheduleForm &form) const;
    /// Suggests the weekday and the day of the month of a date, as long as nobody has chosen others.
    void follow(std::chrono::local_days date);

    /// Where a field of `draftfield` is typed or chosen at the moment; null if it is none of ours.
    [[nodiscard]] QWidget *widgetOf(const QString &field) const;
    void setProblem(const QString &field, const QString &sentence);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QWidget *makePatterns();
    [[nodiscard]] QWidget *makeDaily();
    [[nodiscard]] QWidget *makeWeekly();
    [[nodiscard]] QWidget *makeMonthly();
    void addMonthRules(QWidget *page);
    [[nodiscard]] QSpinBox *makeEvery(int greatest, const QString &name);
    void choose();
    void suffix();
    [[nodiscard]] Pattern pattern() const;
    [[nodiscard]] MonthRule monthRule() const;
    void setWeekdays(const Weekdays &weekdays);

    bool m_isLoading = false;
    bool m_isChosen = false; ///< weekdays or the day of the month, by somebody
    QButtonGroup *m_patterns;
    QButtonGroup *m_monthRules;
    QStackedWidget *m_pages;
    QSpinBox *m_days = nullptr;
    QSpinBox *m_weeks = nullptr;
    std::array<QCheckBox *, 7> m_weekdays{}; ///< by `weekday::c_encoding()`
    QSpinBox *m_months = nullptr;
    QSpinBox *m_monthDay = nullptr;
    QComboBox *m_order = nullptr;
    QComboBox *m_monthWeekday = nullptr;
    QSpinBox *m_offset = nullptr;
    Note *m_note;
    QString m_noteField;
};

} // namespace wk
