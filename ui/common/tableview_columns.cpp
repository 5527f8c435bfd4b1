// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How wide columns are, and which are shown where not all fit.
#include "common/tableview.h"

#include "common/theme.h"

#include <QHeaderView>
#include <QMap>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QSettings>

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 360;

/// What a title takes that is not to be cut. Its section likes to have room for an arrow too, which only the
/// column needs that is sorted by.
int titleWidth(const QHeaderView &header, int column)
{
    if (!header.isSortIndicatorShown() || column == header.sortIndicatorSection()) {
        return header.sectionSizeHint(column);
    }
    const int arrow = header.fontMetrics().height()
        + header.style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, &header);
    return header.sectionSizeHint(column) - arrow;
}

/// Gives what is left over to columns that have less than they want, the same to each unless it wants less.
void shareOut(int spare, const QMap<int, int> &wanted, QMap<int, int> &widths)
{
    std::vector<std::pair<int, int>> lacking;
    for (auto column = wanted.constBegin(); column != wanted.constEnd(); ++column) {
        if (column.value() > widths[column.key()]) {
            lacking.emplace_back(column.value() - widths[column.key()], column.key());
        }
    }
    std::sort(lacking.begin(), lacking.end());
    auto others = static_cast<int>(lacking.size());
    for (const auto &[lack, column] : lacking) {
        const int given = std::min(lack, spare / others--);
        widths[column] += given;
        spare -= given;
    }
}

/// The widest first, until nothing is missing or all have only what they keep.
template <typename Room, typename Kept>
void giveWay(QList<Room> &rooms, int &missing, Kept kept)
{
    while (missing > 0) {
        Room *most = nullptr;
        for (Room &room : rooms) {
            if (room.wanted > kept(room) && (most == nullptr || room.wanted > most->wanted)) {
                most = &room;
            }
        }
        if (most == nullptr) {
            return;
        }
        const int cut = std::min({missing, most->wanted - kept(*most), gridUnit});
        most->wanted -= cut;
        missing -= cut;
    }
}

} // namespace

void TableView::fitColumns()
{
    {
        const QScopedValueRollback arranging(m_isArranging, true);
        m_yielding.isEmpty() ? fitAll() : fitYielding();
    }
    updateGeometries(); // or a scroll bar that is not needed any more stays in sight for a while
}

void TableView::fitAll()
{
    QMap<int, int> widths;
    QMap<int, int> wanted;
    int missing = -viewport()->width();
    bool isStretching = false;
    for (const int column : columnsAsShown()) {
        if (header()->sectionResizeMode(column) == QHeaderView::Stretch) {
            isStretching = true;
            missing += std::max(header()->minimumSectionSize(), header()->sectionSizeHint(column));
            continue;
        }
        const int hint = std::max(sizeHintForColumn(column), header()->sectionSizeHint(column));
        wanted[column] = hint;
        widths[column] = std::clamp(hint, header()->minimumSectionSize(), widest);
        missing += widths[column];
    }
    const int leastFirst = std::max(m_leastFirstWidth, header()->sectionSizeHint(0));
    if (missing > 0 && widths.contains(0) && widths[0] > leastFirst) {
        const int given = std::min(missing, widths[0] - leastFirst);
        widths[0] -= given;
        missing -= given;
    }
    if (missing < 0 && !isStretching) {
        shareOut(-missing, wanted, widths);
    }
    // The last one may fill what is left over, but not have what is left.
    header()->setStretchLastSection(missing <= 0 && !isStretching);
    for (auto width = widths.constBegin(); width != widths.constEnd(); ++width) {
        setColumnWidth(width.key(), width.value());
    }
}

void TableView::setYielding(const QList<Yielding> &columns)
{
    m_yielding = columns;
    m_hiddenForRoom.clear();
    m_isArranged = false;
    if (m_hasWidths) {
        fitColumns();
    }
}

QList<TableView::Room> TableView::roomsOfShown() const
{
    QList<Room> rooms;
    for (const int column : columnsAsShown()) {
        const int content = std::max(sizeHintForColumn(column), header()->minimumSectionSize());
        const int wanted = std::max(content, header()->sectionSizeHint(column));
        const auto yielding = std::find_if(m_yielding.begin(), m_yielding.end(),
                                           [column](const Yielding &each) { return each.column == column; });
        if (yielding == m_yielding.end()) {
            rooms.append({column, std::min(wanted, widest), std::min(wanted, widest)});
        } else {
            const bool cutsTitle = yielding->least == 0;
            const int least = cutsTitle ? std::min(content, widest) : yielding->least;
            rooms.append({column, std::max(wanted, least), least, cutsTitle});
        }
    }
    return rooms;
}

void TableView::hideLesser(QList<Room> &rooms)
{
    const auto missing = [this, &rooms] {
        return std::accumulate(rooms.begin(), rooms.end(), -viewport()->width(),
                               [this](int sum, const Room &room) {
                                   return sum + std::max(room.least, titleWidth(*header(), room.column));
                               });
    };
    for (auto lesser = m_yielding.rbegin(); lesser != m_yielding.rend() && missing() > 0; ++lesser) {
        const auto removed = lesser->isLesser
            ? rooms.removeIf([&lesser](const Room &room) { return room.column == lesser->column; })
            : 0;
        if (removed > 0) {
            setColumnHidden(lesser->column, true);
            m_hiddenForRoom.append(lesser->column);
        }
    }
}

void TableView::fitYielding()
{
    header()->length(); // what is due since a column was hidden is not done any more afterwards
    // While the last one stretches, hiding it would give it back the size it had before.
    header()->setStretchLastSection(false);
    for (const int column : std::exchange(m_hiddenForRoom, {})) {
        setColumnHidden(column, false);
    }
    QList<Room> rooms = roomsOfShown();
    hideLesser(rooms);
    int missing = std::accumulate(rooms.begin(), rooms.end(), -viewport()->width(),
                                  [](int sum, const Room &room) { return sum + room.wanted; });
    const auto withTitle = [this](const Room &room) {
        return std::max(room.least, titleWidth(*header(), room.column));
    };
    giveWay(rooms, missing, [&](const Room &room) { return room.cutsTitle ? withTitle(room) : room.wanted; });
    giveWay(rooms, missing, withTitle);
    giveWay(rooms, missing, [](const Room &room) { return room.least; });
    const auto roomOf = [&rooms](const Yielding &each) {
        return std::find_if(rooms.begin(), rooms.end(),
                            [&each](const Room &room) { return room.column == each.column; });
    };
    const auto first = std::find_if(m_yielding.begin(), m_yielding.end(),
                                    [&](const Yielding &each) { return roomOf(each) != rooms.end(); });
    if (missing < 0 && first != m_yielding.end()) {
        roomOf(*first)->wanted -= missing;
        missing = 0;
    }
    header()->setStretchLastSection(missing < 0);
    for (const Room &room : rooms) {
        setColumnWidth(room.column, room.wanted);
    }
}

/// From now on widths are somebody's choice.
void TableView::takeOver()
{
    if (!m_isArranging) {
        m_isArranged = true;
        saveColumns();
    }
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (m_hasWidths && !m_isArranged && !m_isArranging && isVisible() && model()
        && model()->rowCount(rootIndex()) > 0 && event->oldSize().width() != event->size().width()) {
        fitColumns();
    }
}

void TableView::fitFirst()
{
    if (!m_hasWidths && isVisible() && model() && model()->rowCount(rootIndex()) > 0) {
        m_hasWidths = true;
        fitColumns();
    }
}

void TableView::restoreColumns()
{
    if (!m_settings || !model() || m_settings->value(m_name + u"/count"_s).toInt() != header()->count()) {
        return;
    }
    const QScopedValueRollback arranging(m_isArranging, true);
    if (header()->restoreState(m_settings->value(m_name + u"/header"_s).toByteArray())) {
        m_hasWidths = true;
        m_isArranged = true;
    }
}

void TableView::saveColumns()
{
    if (m_settings && model() && !m_isArranging) {
        m_settings->setValue(m_name + u"/count"_s, header()->count());
        m_settings->setValue(m_name + u"/header"_s, header()->saveState());
    }
}

} // namespace wk
