// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/timelinemodel.h"

#include "items/roles.h"
#include "items/timelinelanes.h"
#include "wording/timelinewords.h"
#include "wording/timewords.h"

#include <algorithm>
#include <utility>

namespace wk {

namespace {

/// From here on it is cheaper for everybody to look at all of it again.
constexpr std::size_t mostSteps = 200;

} // namespace

TimelineModel::TimelineModel(QObject *parent) : QAbstractItemModel(parent) { }

TimelineModel::~TimelineModel() = default;

// What is shown.

void TimelineModel::setTimeline(const ClientTimeline &timeline, const SiteSnapshot &site)
{
    m_after = std::make_shared<const TimelineSide>(TimelineSide{timeline, site, false});
    show();
}

void TimelineModel::setBefore(const ClientTimeline &timeline, const SiteSnapshot &site)
{
    m_before = std::make_shared<const TimelineSide>(TimelineSide{timeline, site, true});
    show();
}

void TimelineModel::clearBefore()
{
    if (m_before) {
        m_before.reset();
        show();
    }
}

void TimelineModel::clear()
{
    m_after.reset();
    m_before.reset();
    show();
}

void TimelineModel::setZone(const ZoneClock &zone)
{
    m_zone = zone;
    tellAll();
}

void TimelineModel::setNow(Instant now)
{
    m_now = now;
    tellAll();
}

void TimelineModel::retranslate()
{
    tellAll();
}

const ClientTimeline *TimelineModel::timeline() const
{
    return m_after ? &m_after->timeline : nullptr;
}

Span TimelineModel::range() const
{
    return m_after ? m_after->timeline.range : Span{};
}

void TimelineModel::show()
{
    ShownLanes wanted = shownLanes(m_after, m_before);
    const auto find = [](const ShownLanes &lanes, const QString &key) {
        return std::find_if(lanes.begin(), lanes.end(),
                            [&key](const auto &lane) { return lane->key == key; });
    };
    std::size_t steps = 0;
    int reached = -1;
    for (const auto &lane : m_lanes) {
        const auto kept = find(wanted, lane->key);
        if (kept == wanted.end()) {
            ++steps;
            continue;
        }
        const auto place = static_cast<int>(kept - wanted.begin());
        if (place < reached) {
            reset(std::move(wanted));
            return;
        }
        reached = place;
        steps +=
            missingRows(lane->bars, (*kept)->bars).size() + missingRows((*kept)->bars, lane->bars).size();
    }
    if (steps > mostSteps || m_lanes.empty()) {
        reset(std::move(wanted));
        return;
    }
    // What goes is removed while the site it is of is still known, and what comes is inserted afterwards.
    removeUnwanted(wanted);
    takeOver(wanted);
    insertWanted(std::move(wanted));
    tellAll();
}

void TimelineModel::reset(ShownLanes lanes)
{
    beginResetModel();
    m_lanes = std::move(lanes);
    number();
    endResetModel();
}

void TimelineModel::number()
{
    for (std::size_t i = 0; i < m_lanes.size(); ++i) {
        m_lanes[i]->row = static_cast<int>(i);
    }
}

void TimelineModel::removeUnwanted(const ShownLanes &wanted)
{
    for (auto i = static_cast<int>(m_lanes.size()) - 1; i >= 0; --i) {
        ShownLane &lane = *m_lanes[static_cast<std::size_t>(i)];
        const auto kept = std::find_if(wanted.begin(), wanted.end(),
                                       [&lane](const auto &each) { return each->key == lane.key; });
        if (kept != wanted.end()) {
            removeBars(lane, **kept);
            continue;
        }
        beginRemoveRows({}, i, i);
        m_lanes.erase(m_lanes.begin() + i);
        number();
        endRemoveRows();
    }
}

void TimelineModel::removeBars(ShownLane &lane, const ShownLane &wanted)
{
    const std::vector<RowStretch> missing = missingRows(lane.bars, wanted.bars);
    for (auto rows = missing.rbegin(); rows != missing.rend(); ++rows) {
        beginRemoveRows(indexOf(lane), rows->first, rows->last);
        lane.bars.erase(lane.bars.begin() + rows->first, lane.bars.begin() + rows->last + 1);
        lane.findLatestEnds();
        endRemoveRows();
    }
}

void TimelineModel::takeOver(const ShownLanes &wanted)
{
    for (const auto &next : wanted) {
        const auto lane = std::find_if(m_lanes.begin(), m_lanes.end(),
                                       [&next](const auto &each) { return each->key == next->key; });
        if (lane == m_lanes.end()) {
            continue;
        }
        std::vector<TimelineBar> bars = next->bars;
        const std::vector<RowStretch> missing = missingRows(next->bars, (*lane)->bars);
        for (auto rows = missing.rbegin(); rows != missing.rend(); ++rows) {
            bars.erase(bars.begin() + rows->first, bars.begin() + rows->last + 1);
        }
        (*lane)->side = next->side;
        (*lane)->number = next->number;
        (*lane)->setBars(std::move(bars));
    }
}

void TimelineModel::insertWanted(ShownLanes wanted)
{
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (i < m_lanes.size() && m_lanes[i]->key == wanted[i]->key) {
            insertBars(*m_lanes[i], *wanted[i]);
            continue;
        }
        const auto row = static_cast<int>(i);
        beginInsertRows({}, row, row);
        m_lanes.insert(m_lanes.begin() + row, std::move(wanted[i]));
        number();
        endInsertRows();
    }
}

void TimelineModel::insertBars(ShownLane &lane, const ShownLane &wanted)
{
    for (const RowStretch &rows : missingRows(wanted.bars, lane.bars)) {
        beginInsertRows(indexOf(lane), rows.first, rows.last);
        lane.bars.insert(lane.bars.begin() + rows.first, wanted.bars.begin() + rows.first,
                         wanted.bars.begin() + rows.last + 1);
        lane.findLatestEnds();
        endInsertRows();
    }
}

void TimelineModel::tellAll()
{
    if (m_lanes.empty()) {
        return;
    }
    Q_EMIT dataChanged(indexOf(*m_lanes.front()), indexOf(*m_lanes.back()));
    for (const auto &lane : m_lanes) {
        if (!lane->bars.empty()) {
            const QModelIndex parent = indexOf(*lane);
            Q_EMIT dataChanged(index(0, 0, parent),
                               index(static_cast<int>(lane->bars.size()) - 1, 0, parent));
        }
    }
}

// The tree.

const ShownLane *TimelineModel::laneOf(const QModelIndex &bar) const
{
    return static_cast<const ShownLane *>(bar.constInternalPointer());
}

QModelIndex TimelineModel::indexOf(const ShownLane &lane) const
{
    return createIndex(lane.row, 0);
}

QModelIndex TimelineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return parent.isValid() ? createIndex(row, column, m_lanes[static_cast<std::size_t>(parent.row())].get())
                            : createIndex(row, column);
}

QModelIndex TimelineModel::parent(const QModelIndex &child) const
{
    const ShownLane *lane = child.isValid() ? laneOf(child) : nullptr;
    return lane ? indexOf(*lane) : QModelIndex();
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return static_cast<int>(m_lanes.size());
    }
    return laneOf(parent) || parent.column() > 0
        ? 0
        : static_cast<int>(m_lanes[static_cast<std::size_t>(parent.row())]->bars.size());
}

int TimelineModel::columnCount(const QModelIndex & /*parent*/) const
{
    return 1;
}

// What is said.

bool TimelineModel::isSideOf(const ShownLane &lane, const ShownLane &of) const
{
    if (lane.side == of.side) {
        return true;
    }
    // What was before and is no different now has no lane of its own.
    return of.side->isBefore
        && (lane.row == 0 || !m_lanes[static_cast<std::size_t>(lane.row) - 1]->isTwinOf(lane));
}

QList<int> TimelineModel::lanesOf(const ShownLane &lane, const QList<WindowRow> &windows) const
{
    QList<int> rows;
    for (const auto &other : m_lanes) {
        const auto window = other->source().window;
        if (!window || !isSideOf(*other, lane)) {
            continue;
        }
        const auto isSource = [&](WindowRow row) {
            const CollectionWindow &ours = lane.side->site.window(row);
            const CollectionWindow &theirs = other->side->site.window(*window);
            return ours.window.id == theirs.window.id
                && lane.side->site.collection(ours.collection).id
                == other->side->site.collection(theirs.collection).id;
        };
        if (std::any_of(windows.begin(), windows.end(), isSource)) {
            rows.append(other->row);
        }
    }
    return rows;
}

QStringList TimelineModel::sentences(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index)) {
        return {};
    }
    const ShownLane *lane = laneOf(index);
    const ShownLane &of = lane ? *lane : *m_lanes[static_cast<std::size_t>(index.row())];
    QStringList sentences = lane
        ? barSentences(of.side->site, of.side->timeline, of.source(),
                       of.bars[static_cast<std::size_t>(index.row())], m_zone, m_now)
        : laneSentences(of.side->site, of.side->timeline, of.source(), m_zone, m_now);
    if (of.side->isBefore) {
        sentences.prepend(tr("Before the change."));
    }
    return sentences;
}

QString TimelineModel::explanation(const QModelIndex &index) const
{
    return joinedSentences(sentences(index));
}

QVariant TimelineModel::ofLane(const ShownLane &lane, int role) const
{
    const TimelineLane &source = lane.source();
    const auto &[timeline, site, isBefore] = *lane.side;
    switch (role) {
    case Qt::DisplayRole: return laneName(site, timeline, source);
    case LaneStateRole: return isBefore ? tr("Before the change") : laneState(site, timeline, source);
    case LaneNoteRole: return laneNote(timeline, source);
    case LaneKindRole: return static_cast<int>(source.kind);
    case IsAlwaysOpenRole: return source.kind == LaneKind::Effective && !timeline.restricted;
    case IsBeforeRole: return isBefore;
    case SeverityRole:
        return static_cast<int>(neverRuns(timeline, source) ? Severity::Warning : Severity::None);
    case DeploymentIdRole: return source.deploymentId;
    case CollectionIdRole:
        return source.window ? site.collection(site.window(*source.window).collection).id : QString();
    case WindowIdRole: return source.window ? site.window(*source.window).window.id : QString();
    default: return {};
    }
}

QVariant TimelineModel::ofBar(const ShownLane &lane, std::size_t row, int role) const
{
    const TimelineBar &bar = lane.bars[row];
    switch (role) {
    case SpanRole: return QVariant::fromValue(bar.span);
    case LatestEndRole: return QVariant::fromValue(lane.latestEnds[row]);
    case BarKindRole: return static_cast<int>(bar.kind);
    case IsExpectedRole: return bar.isExpected;
    case SourceLanesRole: return QVariant::fromValue(lanesOf(lane, bar.sources));
    case Qt::DisplayRole: return barWords(bar.kind);
    case LaneStateRole:
    case LaneNoteRole: return {};
    default: return ofLane(lane, role);
    }
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == Qt::ToolTipRole) {
        return sentences(index).join(u'\n');
    }
    if (role == Qt::AccessibleTextRole) {
        return explanation(index);
    }
    const ShownLane *lane = laneOf(index);
    return lane ? ofBar(*lane, static_cast<std::size_t>(index.row()), role)
                : ofLane(*m_lanes[static_cast<std::size_t>(index.row())], role);
}

} // namespace wk
