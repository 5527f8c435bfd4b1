// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/messagearchive.h"

#include <QStringList>

namespace wk {

using namespace Qt::StringLiterals;

QString cursorText(const MessageCursor &cursor)
{
    return u"%1.%2.%3"_s.arg(cursor.time.time_since_epoch().count()).arg(cursor.serial).arg(cursor.arrival);
}

std::optional<MessageCursor> cursorFrom(QStringView text)
{
    const QList<QStringView> parts = text.split(u'.');
    if (parts.size() != 3) {
        return std::nullopt;
    }
    bool isTime = false;
    bool isSerial = false;
    bool isArrival = false;
    const MessageCursor cursor{MessageTime(std::chrono::microseconds(parts[0].toLongLong(&isTime))),
                               parts[1].toInt(&isSerial), parts[2].toLongLong(&isArrival)};
    return isTime && isSerial && isArrival ? std::optional(cursor) : std::nullopt;
}

} // namespace wk
