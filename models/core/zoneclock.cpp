// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zoneclock.h"

#include "core/nearmatches.h"
#include "core/zonetable.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <optional>

namespace wk {

using namespace Qt::StringLiterals;
using std::chrono::days;
using std::chrono::seconds;
using std::chrono::sys_days;
using std::chrono::year;

namespace {

QDateTime toQt(Instant instant)
{
    return QDateTime::fromSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC);
}

seconds offsetAt(const QTimeZone &zone, Instant instant)
{
    return seconds{zone.offsetFromUtc(toQt(instant))};
}

Instant startOfYear(year which)
{
    return sys_days{which / 1 / 1};
}

year yearOf(Instant instant)
{
    return std::chrono::year_month_day{std::chrono::floor<days>(instant)}.year();
}

/// A change of offset, counted from the beginning of its year.
struct YearlyChange
{
    seconds sinceNewYear{};
    seconds offset{};
};

/// Finds the changes within one year by asking for offsets: QTimeZone knows the rule of the future but
/// lists no transitions after 2037.
std::vector<YearlyChange> probedChanges(const QTimeZone &zone, year which)
{
    constexpr seconds step = days{15}; // no rule keeps an offset for less
    std::vector<YearlyChange> changes;
    const Instant newYear = startOfYear(which);
    const Instant end = startOfYear(which + std::chrono::years{1});
    Instant before = newYear - seconds{1};
    seconds offset = offsetAt(zone, before);
    while (before < end - seconds{1}) {
        const Instant sample = std::min(before + step, end - seconds{1});
        const seconds sampled = offsetAt(zone, sample);
        if (sampled != offset) {
            Instant low = before;
            Instant high = sample;
            while (high - low > seconds{1}) {
                const Instant middle = low + (high - low) / 2;
                (offsetAt(zone, middle) == offset ? low : high) = middle;
            }
            changes.push_back({high - newYear, sampled});
            offset = sampled;
        }
        before = sample;
    }
    return changes;
}

/// The changes of 401 years by the rule in force from `first` on. Such a rule names a month, a week and a
/// weekday, so all it needs to know of a year is its first weekday and whether it is a leap year.
std::vector<OffsetChange> ruledChanges(const QTimeZone &zone, year first)
{
    std::vector<OffsetChange> changes;
    if (probedChanges(zone, first).empty()) {
        return changes;
    }
    std::array<std::optional<std::vector<YearlyChange>>, 14> byKindOfYear;
    for (int i = 0; i <= 400; ++i) {
        const year which = first + std::chrono::years{i};
        const unsigned weekday = std::chrono::weekday{sys_days{which / 1 / 1}}.c_encoding();
        auto &pattern = byKindOfYear[weekday + (which.is_leap() ? 7 : 0)];
        if (!pattern) {
            pattern = probedChanges(zone, which);
        }
        for (const YearlyChange &change : *pattern) {
            changes.push_back({startOfYear(which) + change.sinceNewYear, change.offset});
        }
    }
    return changes;
}

std::shared_ptr<const ZoneTable> readTable(const QTimeZone &zone)
{
    const Instant first = startOfYear(year{1900});
    const seconds firstOffset = offsetAt(zone, first);
    seconds offset = firstOffset;
    std::vector<OffsetChange> changes;
    const auto listed = zone.transitions(toQt(first), toQt(startOfYear(year{2500})));
    for (const auto &transition : listed) {
        const Instant at{seconds{transition.atUtc.toSecsSinceEpoch()}};
        if (seconds{transition.offsetFromUtc} != offset) {
            offset = seconds{transition.offsetFromUtc};
            changes.push_back({at, offset});
        }
    }
    const year ruled = changes.empty() ? year{1970} : yearOf(changes.back().at) + std::chrono::years{1};
    const auto future = ruledChanges(zone, ruled);
    changes.insert(changes.end(), future.begin(), future.end());
    const Instant cycle = startOfYear(ruled + std::chrono::years{1});
    const auto repeating = std::count_if(future.begin(), future.end(),
                                         [cycle](const OffsetChange &change) { return change.at >= cycle; });
    return std::make_shared<const ZoneTable>(QString::fromUtf8(zone.id()), firstOffset, changes,
                                             static_cast<std::size_t>(repeating));
}

/// QTimeZone also takes POSIX rules, offsets and files that are no zones; the names we take are those of
/// the IANA database.
bool isIanaName(const QString &name)
{
    static const QRegularExpression shape(u"^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*\\z"_s);
    if (!shape.match(name).hasMatch() || name.startsWith("right/"_L1) || name.startsWith("posix/"_L1)
        || name == "posixrules"_L1 || name == "localtime"_L1) {
        return false;
    }
    const QDir database(u"/usr/share/zoneinfo"_s);
    return database.exists() ? QFileInfo(database.filePath(name)).isFile()
                             : QTimeZone::isTimeZoneIdAvailable(name.toUtf8());
}

/// Names that Windows had in the days of Configuration Manager 2007 and Unicode's table has no longer.
constexpr std::array<std::pair<const char *, const char *>, 5> formerWindowsNames{{
    {"Armenian Standard Time", "Asia/Yerevan"},
    {"Kamchatka Standard Time", "Asia/Kamchatka"},
    {"Mexico Standard Time", "America/Mexico_City"},
    {"Mexico Standard Time 2", "America/Chihuahua"},
    {"Mid-Atlantic Standard Time", "Etc/GMT+2"},
}};

/// The IANA name for a Windows name; any other name as it is.
QString ianaName(const QString &name)
{
    const QByteArray mapped = QTimeZone::windowsIdToDefaultIanaId(name.toUtf8());
    if (!mapped.isEmpty()) {
        return QString::fromUtf8(mapped);
    }
    for (const auto &[windows, iana] : formerWindowsNames) {
        if (name == QLatin1StringView(windows)) {
            return QString::fromLatin1(iana);
        }
    }
    return name;
}

QStringList knownZones()
{
    QStringList names{u"UTC"_s};
    const auto ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : ids) {
        if (!id.startsWith("UTC")) {
            names.append(QString::fromUtf8(id));
            names.append(QString::fromUtf8(QTimeZone::ianaIdToWindowsId(id)));
        }
    }
    names.removeDuplicates();
    return names;
}

} // namespace

ZoneClock::ZoneClock(std::shared_ptr<const ZoneTable> table) : m_table(std::move(table)) { }

ZoneClock ZoneClock::utc()
{
    return ZoneClock{std::make_shared<const ZoneTable>(u"UTC"_s, seconds{0}, std::vector<OffsetChange>{}, 0)};
}

ZoneClock ZoneClock::ofMachine()
{
    const Result<ZoneClock> zone = forZone(QString::fromUtf8(QTimeZone::systemTimeZoneId()));
    return zone ? *zone : utc();
}

Result<ZoneClock> ZoneClock::forZone(const QString &name)
{
    if (name == "UTC"_L1) {
        return utc();
    }
    const QString iana = ianaName(name);
    const QTimeZone zone = isIanaName(iana) ? QTimeZone(iana.toUtf8()) : QTimeZone();
    if (!zone.isValid()) {
        return Problem{ProblemCode::UnknownZone, {}, QStringList{name} + nearMatches(name, knownZones())};
    }
    return ZoneClock{readTable(zone)};
}

const QString &ZoneClock::name() const
{
    return m_table->name();
}

CivilTime ZoneClock::toCivil(Instant instant) const
{
    return CivilTime{(instant + pieceAt(instant).offset).time_since_epoch()};
}

Instant ZoneClock::toInstant(const PlannedTime &time) const
{
    const auto *instant = std::get_if<Instant>(&time);
    return instant != nullptr ? *instant : toInstant(std::get<CivilTime>(time));
}

ZonePiece ZoneClock::pieceAt(Instant instant) const
{
    return m_table->pieceAt(instant);
}

ZonePiece ZoneClock::pieceOf(CivilTime civil) const
{
    return m_table->pieceOf(civil);
}

ZonePiece ZoneClock::piece(qint64 index) const
{
    return m_table->piece(index);
}

} // namespace wk
