// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/panel.h"
#include "site/sitesnapshot.h"
#include "site/windowedits.h"

#include <QList>
#include <QScrollArea>

#include <chrono>
#include <optional>

class QBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace wk {

class EmptyState;
class KeyValueList;
class OpeningsCalendar;
class TextLabel;

/// Everything about one maintenance window: what it says, whom it is for, and when it opens next.
class WindowDetails final : public QScrollArea
{
    Q_OBJECT

public:
    explicit WindowDetails(QWidget *parent = nullptr);

    /// Shows a window of a site; with none, or one that is not there, how to come to one. Openings are those
    /// that end after `now`, on the clock of the site.
    void showWindow(const SiteSnapshot &site, const std::optional<WindowKey> &key, Instant now);
    /// Lays out for a place beside the table, narrow and high, or below it.
    void setBeside(bool isBeside);

Q_SIGNALS:
    void locationAsked(const wk::Location &location);
    /// The twelve months ahead of a window are to be shown.
    void yearAsked(const wk::WindowKey &key);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makePage();
    void showFacts(const SiteSnapshot &site, const PlacedWindow &placed, Instant now);
    void showAdvice(const SiteSnapshot &site, const PlacedWindow &placed, Instant now);
    void showOpenings(const SiteSnapshot &site, const MaintenanceWindow &window, Instant now);
    void showCalendar(const ZoneClock &zone, std::chrono::local_days today);
    void fitCalendar();

    std::optional<WindowKey> m_key; ///< what is shown
    QString m_zone; ///< of the calendar
    std::chrono::local_days m_today{};
    bool m_isBeside = false;

    QStackedWidget *m_pages;
    EmptyState *m_none;
    QBoxLayout *m_parts = nullptr;
    TextLabel *m_name = nullptr;
    QPushButton *m_year = nullptr;
    KeyValueList *m_facts = nullptr;
    QVBoxLayout *m_advice = nullptr;
    TextLabel *m_caption = nullptr;
    QLabel *m_openings = nullptr;
    QVBoxLayout *m_calendarPlace = nullptr;
    OpeningsCalendar *m_calendar = nullptr;
};

} // namespace wk
