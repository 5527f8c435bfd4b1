// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlvalues.h"

#include "core/timetext.h"
#include "storage/storagefailure.h"

namespace wk {

void throwUnreadable(const QVariant &value)
{
    throw StorageFailure{
        {ProblemCode::DatabaseDamaged, {}, {QStringLiteral("unreadable value: ") + value.toString()}}};
}

QVariant toSql(const PlannedTime &time)
{
    return isoText(time);
}

QVariant toSql(const Instant &instant)
{
    return isoText(instant);
}

QVariant toSql(const ScheduleToken &token)
{
    return encodedToken(token);
}

void fromSql(const QVariant &column, PlannedTime &time)
{
    const auto written = timeFromIso(column.toString());
    if (!written) {
        throwUnreadable(column);
    }
    time = written->meaning();
}

void fromSql(const QVariant &column, Instant &instant)
{
    PlannedTime time;
    fromSql(column, time);
    if (!std::holds_alternative<Instant>(time)) {
        throwUnreadable(column);
    }
    instant = std::get<Instant>(time);
}

void fromSql(const QVariant &column, ScheduleToken &token)
{
    const auto tokens = decodedTokens(column.toString());
    if (!tokens || tokens->size() != 1) {
        throwUnreadable(column);
    }
    token = tokens->first();
}

} // namespace wk
