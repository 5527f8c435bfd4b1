// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "schedule/scheduletoken.h"

#include <QString>
#include <QVariant>

#include <chrono>
#include <optional>
#include <type_traits>

namespace wk {

// How values are kept in columns. Reading throws StorageFailure (DatabaseDamaged) where a column holds what
// was never written.

/// What a text is not.
[[noreturn]] void throwUnreadable(const QVariant &value);

/// An empty text is a text: null would be no value.
[[nodiscard]] inline QVariant toSql(const QString &text)
{
    // SQLite takes a byte order mark off the front of a text; where one belongs to it, it gets one more.
    constexpr QChar mark(QChar::ByteOrderMark);
    return text.isNull()        ? QVariant(QStringLiteral(""))
        : text.startsWith(mark) ? QVariant(QString(mark + text))
                                : QVariant(text);
}
[[nodiscard]] inline QVariant toSql(bool value)
{
    return {value};
}
template <typename Number>
requires std::is_integral_v<Number>
[[nodiscard]] QVariant toSql(Number value)
{
    return QVariant(static_cast<qlonglong>(value));
}
template <typename Enum>
requires std::is_enum_v<Enum>
[[nodiscard]] QVariant toSql(Enum value)
{
    return QVariant(static_cast<qlonglong>(value));
}
template <typename Count, typename Period>
[[nodiscard]] QVariant toSql(std::chrono::duration<Count, Period> duration)
{
    return QVariant(static_cast<qlonglong>(duration.count()));
}
/// Times are ISO 8601; one without `Z` is civil.
[[nodiscard]] QVariant toSql(const PlannedTime &time);
[[nodiscard]] QVariant toSql(const Instant &instant);
/// 16 digits.
[[nodiscard]] QVariant toSql(const ScheduleToken &token);
template <typename Value>
[[nodiscard]] QVariant toSql(const std::optional<Value> &value)
{
    return value ? toSql(*value) : QVariant();
}

inline void fromSql(const QVariant &column, QString &text)
{
    text = column.toString();
}
inline void fromSql(const QVariant &column, bool &value)
{
    value = column.toBool();
}
template <typename Number>
requires std::is_integral_v<Number>
void fromSql(const QVariant &column, Number &value)
{
    bool ok = false;
    const qlonglong number = column.toLongLong(&ok);
    value = static_cast<Number>(number);
    if (!ok || static_cast<qlonglong>(value) != number) {
        throwUnreadable(column);
    }
}
template <typename Enum>
requires std::is_enum_v<Enum>
void fromSql(const QVariant &column, Enum &value)
{
    value = static_cast<Enum>(column.toInt()); // the schema lets no other numbers in
}
template <typename Count, typename Period>
void fromSql(const QVariant &column, std::chrono::duration<Count, Period> &duration)
{
    duration = std::chrono::duration<Count, Period>{column.toLongLong()};
}
void fromSql(const QVariant &column, PlannedTime &time);
void fromSql(const QVariant &column, Instant &instant);
void fromSql(const QVariant &column, ScheduleToken &token);
template <typename Value>
void fromSql(const QVariant &column, std::optional<Value> &value)
{
    value.reset();
    if (!column.isNull()) {
        fromSql(column, value.emplace());
    }
}

} // namespace wk
