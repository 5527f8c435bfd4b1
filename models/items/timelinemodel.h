// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/clienttimeline.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace wk {

struct ShownLane;
struct TimelineSide;

/// The timeline of one client: a row for each lane, and under it one for each of its bars, in order of time.
///
/// It may tell a change: then a lane that is different comes twice, first as it was (`IsBeforeRole`), and the
/// effective windows always do.
class TimelineModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit TimelineModel(QObject *parent = nullptr);
    ~TimelineModel() override;

    /// Shows a timeline of this site, or the same for another range: what is in both keeps its index.
    void setTimeline(const ClientTimeline &timeline, const SiteSnapshot &site);
    /// How it was before a change, for the same range.
    void setBefore(const ClientTimeline &timeline, const SiteSnapshot &site);
    void clearBefore();
    /// Shows nothing.
    void clear();
    /// The zone that times are told in; UTC at first.
    void setZone(const ZoneClock &zone);
    /// When this is seen from; at first from before all times.
    void setNow(Instant now);
    /// The program speaks another language now.
    void retranslate();

    /// What is shown; null if nothing is.
    [[nodiscard]] const ClientTimeline *timeline() const;
    /// The range it is known for; empty if nothing is shown.
    [[nodiscard]] Span range() const;
    /// All that can be said about a lane or a bar, as sentences; empty for no index.
    [[nodiscard]] QString explanation(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    using Lanes = std::vector<std::unique_ptr<ShownLane>>;

    [[nodiscard]] const ShownLane *laneOf(const QModelIndex &bar) const;
    [[nodiscard]] QModelIndex indexOf(const ShownLane &lane) const;
    [[nodiscard]] bool isSideOf(const ShownLane &lane, const ShownLane &of) const;
    [[nodiscard]] QList<int> lanesOf(const ShownLane &lane, const QList<WindowRow> &windows) const;
    [[nodiscard]] QStringList sentences(const QModelIndex &index) const;
    [[nodiscard]] QVariant ofLane(const ShownLane &lane, int role) const;
    [[nodiscard]] QVariant ofBar(const ShownLane &lane, std::size_t row, int role) const;

    void show();
    void reset(Lanes lanes);
    void removeUnwanted(const Lanes &wanted);
    void removeBars(ShownLane &lane, const ShownLane &wanted);
    void takeOver(const Lanes &wanted);
    void insertWanted(Lanes wanted);
    void insertBars(ShownLane &lane, const ShownLane &wanted);
    void number();
    void tellAll();

    std::shared_ptr<const TimelineSide> m_after;
    std::shared_ptr<const TimelineSide> m_before;
    ZoneClock m_zone = ZoneClock::utc();
    Instant m_now = ZoneClock::beginningOfTime;
    Lanes m_lanes;
};

} // namespace wk
