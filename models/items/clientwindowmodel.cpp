// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/clientwindowmodel.h"

#include "items/ranking.h"
#include "items/roles.h"
#include "wording/schedulewords.h"
#include "wording/windowwords.h"
#include "wording/workwords.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace wk {

namespace {

bool recursInUtc(const MaintenanceWindow &window)
{
    return std::any_of(window.schedule.begin(), window.schedule.end(), [](const ScheduleToken &token) {
        return token.schedule.utc && !std::holds_alternative<Once>(token.schedule.recurrence);
    });
}

} // namespace

ClientWindowModel::ClientWindowModel(QObject *parent) : RecordTableModel(parent) { }

void ClientWindowModel::setClient(const SiteSnapshot &site, ClientRow client, WorkKind kind, Instant now)
{
    using Key = std::pair<QString, QString>;
    const auto keyOf = [](const SiteSnapshot &of, WindowRow row) -> Key {
        const auto &[collection, window] = of.window(row);
        return {of.collection(collection).id, window.id};
    };
    QHash<Key, Record> present;
    for (Record record = 0; record < static_cast<Record>(m_windows.size()); ++record) {
        present.insert(keyOf(*m_site, m_windows[static_cast<qsizetype>(record)].window), record);
    }
    const QList<StandingWindow> windows = windowsAround(site, client, kind);
    Replacement replacement{{}, std::vector<bool>(static_cast<std::size_t>(windows.size()), true), false, {}};
    QList<Opening> openings;
    for (const StandingWindow &each : windows) {
        replacement.before.push_back(present.value(keyOf(site, each.window), noRecord));
        openings.append(openingOf(site.window(each.window).window, site.zoneOf(client), now));
    }
    replaceRecords(replacement, [&] {
        m_site = site;
        m_zone = site.zoneOf(client);
        m_windows = windows;
        m_openings = openings;
    });
}

const CollectionWindow &ClientWindowModel::placed(Record record) const
{
    return m_site->window(m_windows[static_cast<qsizetype>(record)].window);
}

const Collection &ClientWindowModel::collection(Record record) const
{
    return m_site->collection(placed(record).collection);
}

// Order.

qint64 ClientWindowModel::openingNumber(Record record) const
{
    const Opening &opening = m_openings[static_cast<qsizetype>(record)];
    return opening.isOver() ? std::numeric_limits<qint64>::max()
                            : opening.span.begin.time_since_epoch().count();
}

std::vector<quint32> ClientWindowModel::ranks(int column) const
{
    QStringList texts;
    std::vector<qint64> numbers;
    for (Record record = 0; record < static_cast<Record>(m_windows.size()); ++record) {
        switch (column) {
        case CountsColumn:
            numbers.push_back(static_cast<qint64>(m_windows[static_cast<qsizetype>(record)].standing));
            break;
        case NextOpeningColumn: numbers.push_back(openingNumber(record)); break;
        default: texts.append(text(record, column));
        }
    }
    return numbers.empty() ? ranksOf(texts) : ranksOf(numbers);
}

void ClientWindowModel::describe(Record record, SearchTexts &texts) const
{
    for (int column = 0; column < ColumnCount; ++column) {
        texts.addField(text(record, column));
    }
}

// What cells say.

QStringList ClientWindowModel::warnings(Record record) const
{
    return recursInUtc(placed(record).window) ? QStringList{utcAcrossDaylightSavingSentence()}
                                              : QStringList();
}

QString ClientWindowModel::text(Record record, int column) const
{
    const MaintenanceWindow &window = placed(record).window;
    const auto at = static_cast<qsizetype>(record);
    switch (column) {
    case NameColumn: return window.name;
    case CountsColumn: return standingWords(m_windows[at].standing, m_openings[at].isOver());
    case CollectionColumn: return collection(record).name;
    case TypeColumn: return windowTypeWords(window.type);
    case ScheduleColumn: return scheduleWords(window.schedule);
    case NextOpeningColumn: return openingWords(m_openings[at], m_zone);
    default: return {};
    }
}

QString ClientWindowModel::toolTip(Record record, int column) const
{
    const auto at = static_cast<qsizetype>(record);
    switch (column) {
    case NameColumn: return placed(record).window.description;
    case CountsColumn: return standingSentence(m_windows[at].standing, m_openings[at].isOver());
    case ScheduleColumn: return (QStringList{text(record, column)} + warnings(record)).join(u'\n');
    default: return {};
    }
}

QVariant ClientWindowModel::ofWindow(Record record, int role) const
{
    const auto at = static_cast<qsizetype>(record);
    const Opening &opening = m_openings[at];
    switch (role) {
    case CollectionIdRole: return collection(record).id;
    case CollectionNameRole: return collection(record).name;
    case WindowIdRole: return placed(record).window.id;
    case WindowTypeRole: return static_cast<int>(placed(record).window.type);
    case IsEnabledRole: return placed(record).window.isEnabled;
    case IsOpenRole: return placed(record).window.isEnabled && opening.state == Opening::State::Open;
    case IsOverRole: return opening.isOver();
    case StandingRole: return static_cast<int>(m_windows[at].standing);
    case WarningsRole: return warnings(record);
    default: return {};
    }
}

QVariant ClientWindowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Record record = recordAt(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return text(record, index.column());
    case Qt::ToolTipRole: return toolTip(record, index.column());
    case SortRole:
        return index.column() == NextOpeningColumn ? QVariant(openingNumber(record))
                                                   : QVariant(text(record, index.column()));
    default: return ofWindow(record, role);
    }
}

int ClientWindowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ClientWindowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NameColumn: return tr("Maintenance window");
    case CountsColumn: return tr("Counts");
    case CollectionColumn: return tr("Collection");
    case TypeColumn: return tr("For");
    case ScheduleColumn: return tr("Schedule");
    case NextOpeningColumn: return tr("Next opening");
    default: return {};
    }
}

} // namespace wk
