// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/panel.h"
#include "planning/clienttimeline.h"
#include "timeline/timelineaxis.h"
#include "timeline/timelinesheet.h"

#include <QWidget>

#include <array>
#include <optional>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QTimer;
class QToolButton;

namespace wk {

class MessageBar;
class TimelineLegend;
class TimelineModel;
class TimelineView;

/// The timeline of a client, with what one needs to look around in it, to take it along and to print it.
///
/// It does not plan: whoever owns it listens to `rangeNeeded` and answers with `setTimeline` for that range.
class TimelinePane final : public QWidget
{
    Q_OBJECT

public:
    /// `ofMachine` is the zone of whoever sits here.
    explicit TimelinePane(const ZoneClock &ofMachine, QWidget *parent = nullptr);

    /// Shows a timeline of this site. Of the same client it keeps where one looks.
    void setTimeline(const ClientTimeline &timeline, const SiteSnapshot &site);
    /// How it was before a change, for the same range; to be set again with each range.
    void setBefore(const ClientTimeline &timeline, const SiteSnapshot &siteBefore);
    void clearBefore();
    /// Nothing is shown.
    void clear();
    void setNow(Instant now);
    /// Looks at a stretch of time; asks for more if it is not known.
    void setRange(const Span &range);

    /// The range to answer with: what is seen and as much again on both sides, or what was asked for last.
    [[nodiscard]] Span neededRange() const;
    [[nodiscard]] TimelineModel *model() const { return m_model; }
    [[nodiscard]] TimelineView *view() const { return m_view; }
    /// All about the bar or lane that is current; empty if none is.
    [[nodiscard]] QString explanation() const;
    /// What is exported and printed.
    [[nodiscard]] TimelineSheet sheet() const;

Q_SIGNALS:
    /// Somebody looks where nothing is known: `setTimeline` is wanted for this range.
    void rangeNeeded(const wk::Span &range);
    /// Another bar or lane is current, or something else is to be said about it.
    void explanationChanged(const QString &text);
    /// A window or deployment was followed.
    void locationAsked(const wk::Location &location);
    /// Something went well that deserves a word in the status bar.
    void done(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// A stretch of the calendar to look at.
    struct Preset
    {
        AxisStep step;
        QToolButton *button = nullptr;
    };

    void buildTools(QHBoxLayout *row);
    void buildPresets(QHBoxLayout *row);
    void buildExport();
    void placeZones();
    void showWords();
    void showZones();
    void takeZone();
    [[nodiscard]] ZoneClock zone() const;
    [[nodiscard]] Span presetSpan(const AxisStep &step, Instant instant) const;
    void showPreset(const AxisStep &step);
    void markPreset();
    void askForRange();
    void follow(const QModelIndex &index);
    void describeView();
    void tellExplanation();
    void exportAs(PictureFormat format);
    void saveAs(PictureFormat format, const QString &file);
    void askToPrint();

    ZoneClock m_ofMachine;
    ZoneClock m_ofClient = ZoneClock::utc();
    QString m_client;
    std::optional<Instant> m_now;
    std::optional<Span> m_asked;
    TimelineModel *m_model;
    TimelineView *m_view;
    TimelineLegend *m_legend;
    MessageBar *m_message;
    std::array<Preset, 5> m_presets;
    QToolButton *m_zoomIn;
    QToolButton *m_zoomOut;
    QToolButton *m_toNow;
    QLabel *m_zonesLabel;
    QComboBox *m_zones;
    QToolButton *m_export;
    QToolButton *m_print;
    QTimer *m_asking;
    QHBoxLayout *m_tools = nullptr;
    QHBoxLayout *m_moreTools = nullptr; ///< below, for what there is no room for
};

} // namespace wk
