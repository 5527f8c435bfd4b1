// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/windowtablemodel.h"

#include "items/ranking.h"
#include "items/roles.h"
#include "wording/schedulewords.h"
#include "wording/timewords.h"
#include "wording/windowwords.h"

#include <QHash>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace wk {

namespace {

bool isUtc(const MaintenanceWindow &window)
{
    return std::all_of(window.schedule.begin(), window.schedule.end(),
                       [](const ScheduleToken &token) { return token.schedule.utc; });
}

/// Whether one of its schedules is in UTC and recurs.
bool recursInUtc(const MaintenanceWindow &window)
{
    return std::any_of(window.schedule.begin(), window.schedule.end(), [](const ScheduleToken &token) {
        return token.schedule.utc && !std::holds_alternative<Once>(token.schedule.recurrence);
    });
}

bool hasDaylightSaving(const ZoneClock &zone, Instant now)
{
    return zone.pieceAt(now).end < now + std::chrono::days{366};
}

QString tokensOf(const MaintenanceWindow &window)
{
    QString tokens;
    for (const ScheduleToken &token : window.schedule) {
        tokens += encodedToken(token);
    }
    return tokens;
}

const QString &shownName(const Collection &collection)
{
    return collection.name.isEmpty() ? collection.id : collection.name;
}

} // namespace

WindowTableModel::WindowTableModel(QObject *parent) : RecordTableModel(parent) { }

// Which windows.

std::vector<WindowRow> WindowTableModel::rowsOf(const SiteSnapshot &site) const
{
    std::vector<WindowRow> rows;
    if (!m_collectionId.isEmpty()) {
        if (const auto collection = site.collectionWithId(m_collectionId)) {
            const auto windows = site.windowsOf(*collection);
            rows.assign(windows.begin(), windows.end());
        }
        return rows;
    }
    for (qsizetype i = 0; i < site.windows().size(); ++i) {
        rows.push_back(static_cast<WindowRow>(i));
    }
    return rows;
}

void WindowTableModel::load(const SiteSnapshot &site)
{
    using Key = std::pair<QString, QString>;
    QHash<Key, Record> present;
    for (Record record = 0; record < m_windows.size(); ++record) {
        const CollectionWindow &window = windowAt(record);
        present.insert({m_site->collection(window.collection).id, window.window.id}, record);
    }
    const std::vector<WindowRow> rows = rowsOf(site);
    std::vector<Known> known(rows.size());
    Replacement replacement{{}, std::vector<bool>(rows.size()), false, {}};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const CollectionWindow &after = site.window(rows[i]);
        const Collection &collection = site.collection(after.collection);
        const Record record = present.value({collection.id, after.window.id}, noRecord);
        replacement.before.push_back(record);
        if (record == noRecord) {
            continue;
        }
        const CollectionWindow &before = windowAt(record);
        if (before.window == after.window) {
            known[i] = std::move(m_known[record]);
        }
        replacement.changed[i] = !(before.window == after.window)
            || m_site->collection(before.collection).name != collection.name
            || m_site->membersOf(before.collection).size() != site.membersOf(after.collection).size();
    }
    // Parts were moved out; should a view look at a row that goes, they are worked out again.
    m_known.assign(m_windows.size(), {});
    replaceRecords(replacement, [&] {
        m_site = site;
        m_windows = rows;
        m_known = std::move(known);
    });
}

void WindowTableModel::setSnapshot(const SiteSnapshot &site, const ZoneClock &zone, Instant now)
{
    if (!(zone == m_zone)) {
        m_zone = zone;
        const std::vector<bool> all(m_windows.size(), true);
        for (Known &known : m_known) {
            known.opening.reset();
        }
        changeColumn(NextOpeningColumn, all);
    }
    setNow(now);
    load(site);
}

void WindowTableModel::showCollection(const QString &collectionId)
{
    if (collectionId == m_collectionId) {
        return;
    }
    m_collectionId = collectionId;
    if (m_site) {
        // A copy: the one kept is replaced on the way.
        load(SiteSnapshot(*m_site));
    }
}

void WindowTableModel::setNow(Instant now)
{
    std::vector<bool> changed(m_known.size());
    bool anything = false;
    for (std::size_t i = 0; i < m_known.size(); ++i) {
        auto &opening = m_known[i].opening;
        if (opening && (now < m_now || now >= opening->holdsUntil())) {
            opening.reset();
            changed[i] = true;
            anything = true;
        }
    }
    m_now = now;
    if (anything) {
        changeColumn(NextOpeningColumn, changed);
    }
}

QModelIndex WindowTableModel::indexOf(const QString &collectionId, const QString &windowId) const
{
    for (Record record = 0; record < m_windows.size(); ++record) {
        const CollectionWindow &window = windowAt(record);
        if (window.window.id == windowId && m_site->collection(window.collection).id == collectionId) {
            return indexOfRecord(record);
        }
    }
    return {};
}

// What is worked out.

const CollectionWindow &WindowTableModel::windowAt(Record record) const
{
    return m_site->window(m_windows[record]);
}

const Opening &WindowTableModel::opening(Record record) const
{
    auto &known = m_known[record].opening;
    if (!known) {
        known = openingOf(windowAt(record).window, m_zone, m_now);
    }
    return *known;
}

const QString &WindowTableModel::schedule(Record record) const
{
    QString &known = m_known[record].schedule;
    if (known.isEmpty()) {
        known = scheduleWords(windowAt(record).window.schedule);
    }
    return known;
}

const ZoneClock &WindowTableModel::shownZone(const MaintenanceWindow &window) const
{
    static const ZoneClock utc = ZoneClock::utc();
    return isUtc(window) ? utc : m_zone;
}

QString WindowTableModel::openingText(Record record) const
{
    const MaintenanceWindow &window = windowAt(record).window;
    return window.isEnabled ? openingWords(opening(record), shownZone(window)) : tr("Disabled");
}

QVariant WindowTableModel::nextOpening(Record record) const
{
    const Opening &next = opening(record);
    return next.isOver() ? QVariant() : QVariant::fromValue(next.span.begin);
}

QStringList WindowTableModel::warnings(const MaintenanceWindow &window) const
{
    QList<TokenWarning> found;
    for (const ScheduleToken &token : window.schedule) {
        for (const TokenWarning warning : warningsAbout(token, window.schedule.size())) {
            if (!found.contains(warning)) {
                found.append(warning);
            }
        }
    }
    std::sort(found.begin(), found.end());
    QStringList sentences;
    for (const TokenWarning warning : std::as_const(found)) {
        sentences.append(warningSentence(warning));
    }
    if (recursInUtc(window) && hasDaylightSaving(m_zone, m_now)) {
        sentences.append(utcAcrossDaylightSavingSentence());
    }
    return sentences;
}

void WindowTableModel::describe(Record record, SearchTexts &texts) const
{
    const CollectionWindow &window = windowAt(record);
    const Collection &collection = m_site->collection(window.collection);
    for (const QString &field : {window.window.name, window.window.description, collection.name,
                                 collection.id, windowTypeWords(window.window.type), schedule(record)}) {
        texts.addField(field);
    }
}

void WindowTableModel::forgetWords()
{
    for (Known &known : m_known) {
        known.schedule.clear();
    }
}

// Order.

qint64 WindowTableModel::number(Record record, int column) const
{
    const CollectionWindow &window = windowAt(record);
    switch (column) {
    case NextOpeningColumn: {
        constexpr qint64 last = std::numeric_limits<qint64>::max();
        if (!window.window.isEnabled) {
            return last;
        }
        const Opening &next = opening(record);
        return next.isOver() ? last - 1 : next.span.begin.time_since_epoch().count();
    }
    case EnabledColumn: return window.window.isEnabled ? 0 : 1;
    case UtcColumn: return isUtc(window.window) ? 0 : 1;
    case MembersColumn: return static_cast<qint64>(m_site->membersOf(window.collection).size());
    default: return 0;
    }
}

QVariant WindowTableModel::raw(Record record, int column) const
{
    switch (column) {
    case NextOpeningColumn:
    case MembersColumn: return number(record, column);
    case EnabledColumn: return windowAt(record).window.isEnabled;
    case UtcColumn: return isUtc(windowAt(record).window);
    default: return text(record, column);
    }
}

std::vector<quint32> WindowTableModel::ranks(int column) const
{
    const auto records = static_cast<Record>(m_windows.size());
    if (column >= NextOpeningColumn) {
        std::vector<qint64> numbers;
        for (Record record = 0; record < records; ++record) {
            numbers.push_back(number(record, column));
        }
        return ranksOf(numbers);
    }
    QStringList texts;
    for (Record record = 0; record < records; ++record) {
        texts.append(text(record, column).toString());
    }
    return ranksOf(texts);
}

// What cells say.

QVariant WindowTableModel::text(Record record, int column) const
{
    const CollectionWindow &window = windowAt(record);
    switch (column) {
    case NameColumn: return window.window.name;
    case CollectionColumn: return shownName(m_site->collection(window.collection));
    case TypeColumn: return windowTypeWords(window.window.type);
    case ScheduleColumn: return schedule(record);
    case NextOpeningColumn: return openingText(record);
    case EnabledColumn: return yesOrNo(window.window.isEnabled);
    case UtcColumn: return yesOrNo(isUtc(window.window));
    case MembersColumn: return QLocale().toString(number(record, MembersColumn));
    default: return {};
    }
}

QVariant WindowTableModel::toolTip(Record record, int column) const
{
    const MaintenanceWindow &window = windowAt(record).window;
    switch (column) {
    case NameColumn: return window.description.isEmpty() ? QVariant() : window.description;
    case ScheduleColumn: {
        const QStringList sentences = warnings(window);
        return sentences.isEmpty() ? schedule(record) : joinedSentences(sentences);
    }
    case NextOpeningColumn:
        //: %1 when a window opens, such as a date and a time, or "Over"
        return window.isEnabled
            ? QVariant()
            : tr("If it were enabled: %1").arg(openingWords(opening(record), shownZone(window)));
    default: return {};
    }
}

QVariant WindowTableModel::ofWindow(Record record, int role) const
{
    const CollectionWindow &window = windowAt(record);
    switch (role) {
    case CollectionIdRole: return m_site->collection(window.collection).id;
    case CollectionNameRole: return m_site->collection(window.collection).name;
    case WindowIdRole: return window.window.id;
    case WindowTypeRole: return static_cast<int>(window.window.type);
    case IsEnabledRole: return window.window.isEnabled;
    case IsUtcRole: return isUtc(window.window);
    case IsOpenRole: return window.window.isEnabled && opening(record).state == Opening::State::Open;
    case IsOverRole: return opening(record).isOver();
    case NextOpeningRole: return nextOpening(record);
    case MemberCountRole: return static_cast<int>(number(record, MembersColumn));
    case TokensRole: return tokensOf(window.window);
    case WarningsRole: return warnings(window.window);
    case SeverityRole:
        return static_cast<int>(opening(record).isOver() || !warnings(window.window).isEmpty()
                                    ? Severity::Warning
                                    : Severity::None);
    default: return {};
    }
}

QVariant WindowTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Record record = recordAt(index);
    switch (role) {
    case Qt::DisplayRole: return text(record, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == MembersColumn
            ? tr("%n member(s)", nullptr, static_cast<int>(number(record, MembersColumn)))
            : text(record, index.column());
    case Qt::ToolTipRole: return toolTip(record, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == MembersColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SortRole: return raw(record, index.column());
    default: return ofWindow(record, role);
    }
}

int WindowTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WindowTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NameColumn: return tr("Name");
    case CollectionColumn: return tr("Collection");
    case TypeColumn: return tr("Type");
    case ScheduleColumn: return tr("Schedule");
    case NextOpeningColumn: return tr("Next opening");
    case EnabledColumn: return tr("Enabled");
    case UtcColumn: return tr("UTC");
    case MembersColumn: return tr("Members");
    default: return {};
    }
}

} // namespace wk
