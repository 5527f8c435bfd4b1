// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/effectivewindowmodel.h"

#include "items/ranking.h"
#include "items/roles.h"
#include "wording/timewords.h"

#include <algorithm>

namespace wk {

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

/// What began before is merged with what is open now; so long, and it is called earlier.
constexpr weeks lookedBack{8};
/// Windows to unroll while somebody waits.
constexpr qint64 mostToUnroll = 20'000;
constexpr weeks leastAhead{4};

Span rangeFor(const SiteSnapshot &site, ClientRow client, WorkKind kind, Instant now)
{
    Span range{now - lookedBack, yearsAfter(now, 1)};
    while (range.end - now > leastAhead && mostEffectiveWindows(site, client, kind, range) > mostToUnroll) {
        range.end -= (range.end - now) / 2;
    }
    return range;
}

QString withUtc(const QString &time)
{
    //: %1 date and time
    return EffectiveWindowModel::tr("%1 UTC").arg(time);
}

} // namespace

EffectiveWindowModel::EffectiveWindowModel(QObject *parent) : RecordTableModel(parent) { }

void EffectiveWindowModel::setClient(const SiteSnapshot &site, ClientRow client, WorkKind kind, Instant now)
{
    const Span range = rangeFor(site, client, kind, now);
    EffectiveWindows found = effectiveWindows(site, client, kind, range);
    found.windows.removeIf([now](const EffectiveWindow &each) { return each.span.end <= now; });
    const bool isCut = found.windows.size() > mostWindows;
    if (isCut) {
        found.windows.resize(mostWindows);
    }
    // Another client's windows, or later ones, are others; nobody holds on to a row of them.
    const auto count = static_cast<std::size_t>(found.windows.size());
    const bool isSame = m_site && m_zone == site.zoneOf(client) && m_windows == found.windows;
    Replacement replacement{std::vector<Record>(count, noRecord), std::vector<bool>(count, true), false, {}};
    for (std::size_t i = 0; isSame && i < count; ++i) {
        replacement.before[i] = static_cast<Record>(i);
    }
    replaceRecords(replacement, [&] {
        m_site = site;
        m_zone = site.zoneOf(client);
        m_range = range;
        m_now = now;
        m_restricted = found.restricted;
        m_isCut = isCut;
        m_windows = found.windows;
    });
}

const EffectiveWindow &EffectiveWindowModel::windowAt(const QModelIndex &index) const
{
    return window(recordAt(index));
}

const EffectiveWindow &EffectiveWindowModel::window(Record record) const
{
    return m_windows[static_cast<qsizetype>(record)];
}

bool EffectiveWindowModel::isOpen(Record record) const
{
    return window(record).span.begin <= m_now;
}

bool EffectiveWindowModel::isNext(Record record) const
{
    return !isOpen(record) && (record == 0 || isOpen(record - 1));
}

// Order.

qint64 EffectiveWindowModel::number(Record record, int column) const
{
    const Span &span = window(record).span;
    switch (column) {
    case StartColumn: return span.begin.time_since_epoch().count();
    case EndColumn: return span.end.time_since_epoch().count();
    case LengthColumn: return (span.end - span.begin).count();
    case StateColumn: return isOpen(record) ? 0 : isNext(record) ? 1 : 2;
    default: return 0;
    }
}

std::vector<quint32> EffectiveWindowModel::ranks(int column) const
{
    QStringList texts;
    std::vector<qint64> numbers;
    for (Record record = 0; record < static_cast<Record>(m_windows.size()); ++record) {
        if (column == SourcesColumn) {
            texts.append(text(record, column));
        } else {
            numbers.push_back(number(record, column));
        }
    }
    return column == SourcesColumn ? ranksOf(texts) : ranksOf(numbers);
}

void EffectiveWindowModel::describe(Record record, SearchTexts &texts) const
{
    for (int column = 0; column < ColumnCount; ++column) {
        texts.addField(text(record, column));
    }
}

// What cells say.

QString EffectiveWindowModel::sourceWords(WindowRow row) const
{
    const auto &[collection, window] = m_site->window(row);
    //: %1 name of a maintenance window, %2 name of the collection it is on
    return tr("%1 (%2)").arg(window.name, m_site->collection(collection).name);
}

QString EffectiveWindowModel::sourcesText(Record record, const QString &separator) const
{
    QStringList sources;
    for (const WindowRow row : window(record).sources) {
        sources.append(sourceWords(row));
    }
    return sources.join(separator);
}

QString EffectiveWindowModel::startText(Record record, const ZoneClock &zone) const
{
    const Span &span = window(record).span;
    const QString begin = dateAndTimeWords(zone.toCivil(span.begin));
    //: %1 date and time: nobody looked further back
    return span.begin <= m_range.begin ? tr("%1 or earlier").arg(begin) : begin;
}

QString EffectiveWindowModel::endText(Record record, const ZoneClock &zone) const
{
    const Span &span = window(record).span;
    const QString end = dateAndTimeWords(zone.toCivil(span.end));
    //: %1 date and time: nobody looked further ahead
    return span.end >= m_range.end ? tr("%1 or later").arg(end) : end;
}

QString EffectiveWindowModel::lengthText(Record record) const
{
    const Span &span = window(record).span;
    const QString length = lengthWords(span.end - span.begin);
    //: %1 a length of time
    return span.begin <= m_range.begin || span.end >= m_range.end ? tr("%1 or more").arg(length) : length;
}

QString EffectiveWindowModel::text(Record record, int column) const
{
    switch (column) {
    case StartColumn: return startText(record, m_zone);
    case EndColumn: return endText(record, m_zone);
    case LengthColumn: return lengthText(record);
    case StateColumn: return isOpen(record) ? tr("Open now") : isNext(record) ? tr("Next") : QString();
    case SourcesColumn: return sourcesText(record, ", "_L1);
    default: return {};
    }
}

QString EffectiveWindowModel::toolTip(Record record, int column) const
{
    switch (column) {
    case StartColumn: return withUtc(startText(record, ZoneClock::utc()));
    case EndColumn: return withUtc(endText(record, ZoneClock::utc()));
    case SourcesColumn: return sourcesText(record, u"\n"_s);
    default: return {};
    }
}

QVariant EffectiveWindowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Record record = recordAt(index);
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return text(record, column);
    case Qt::ToolTipRole: return toolTip(record, column);
    case Qt::TextAlignmentRole:
        return column == LengthColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SortRole:
        return column == SourcesColumn ? QVariant(text(record, column)) : QVariant(number(record, column));
    case IsOpenRole: return isOpen(record);
    case IsNextRole: return isNext(record);
    default: return {};
    }
}

int EffectiveWindowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EffectiveWindowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && section == LengthColumn) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case StartColumn: return tr("Start");
    case EndColumn: return tr("End");
    case LengthColumn: return tr("Length");
    case StateColumn: return tr("State");
    case SourcesColumn: return tr("Maintenance windows (collection)");
    default: return {};
    }
}

} // namespace wk
