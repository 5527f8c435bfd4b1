// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ordereddialog.h"
#include "planning/yearclocks.h"
#include "site/records.h"

#include <QList>

class QComboBox;
class QLabel;
class QStackedWidget;

namespace wk {

class Note;
class TableView;
class TextLabel;
class YearCalendar;
class YearLegend;
class YearModel;

/// The twelve months of a maintenance window on the clock of its clients, and in a table what of it differs
/// from what one would think. A picture of one moment: it does not follow the site.
class YearDialog final : public OrderedDialog
{
    Q_OBJECT

public:
    /// The window is on this collection, or is to be: it need not be stored. The months are those from `now`
    /// on.
    YearDialog(const SiteSnapshot &site, const QString &collectionId, MaintenanceWindow window, Instant now,
               QWidget *parent = nullptr);

private:
    void build();
    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] QWidget *buildTable();
    void fillClocks();
    void showNotes();
    void showYear();
    void selectFirst();
    void followRow();
    void followDay(std::chrono::local_days day);

    MaintenanceWindow m_window;
    Instant m_now;
    QList<YearClock> m_clocks;
    bool m_isFollowing = false; ///< the table the calendar

    TextLabel *m_schedule;
    QLabel *m_summary;
    QComboBox *m_clock;
    Note *m_disabled;
    Note *m_utc;
    YearCalendar *m_calendar;
    TextLabel *m_caption;
    YearLegend *m_legend;
    YearModel *m_model;
    TableView *m_table;
    QStackedWidget *m_pages;
};

} // namespace wk
