// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "windows/monthsheet.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLabel;

namespace wk {

/// What the days of a YearCalendar look like, in a row of small words.
class YearLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit YearLegend(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Entry
    {
        QLabel *picture;
        DayLook look;
    };
    void add(const DayLook &look, const QString &words);
    void paintPictures();

    QHBoxLayout *m_row;
    std::vector<Entry> m_entries;
};

} // namespace wk
