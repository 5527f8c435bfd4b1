// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/typedtime.h"

#include <QLineEdit>

#include <optional>

class QAction;

namespace wk {

// Dates and times are typed into lines of text, not into sections: whole ones can be pasted, screen readers
// read and set them like any text, and every language shows them alike.

/// A date. Up and Down step by a day, Page Up and Page Down by a week; Alt+Down and its button open a
/// calendar.
class DateField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);

    /// Nothing if what was typed is no date.
    [[nodiscard]] std::optional<std::chrono::local_days> date() const;
    void setDate(std::chrono::local_days date);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void openCalendar();

    QAction *m_open;
};

/// A time of day. Up and Down step by a quarter of an hour.
class TimeField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit TimeField(QWidget *parent = nullptr);

    /// Nothing if what was typed is no time.
    [[nodiscard]] std::optional<TypedTime> time() const;
    void setTime(std::chrono::minutes sinceMidnight);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace wk
