// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messages/messagestore.h"
#include "messages/reportwriter.h"

namespace wk::test {

/// A client with an id, `PC7` for 7.
inline MessageSender senderNumber(int number)
{
    return {QStringLiteral("GUID:3F0C6A52-7B1E-4D09-9E44-%1").arg(number, 12, 10, QLatin1Char('0')),
            QStringLiteral("PC%1").arg(number), QStringLiteral("4.00.6487.2000")};
}

/// A message so many seconds after 2026-03-29T01:00:00Z.
inline StateMessage messageAt(qint64 seconds, std::optional<qint32> serial = {}, qint32 state = 313,
                              const QStringList &parameters = {})
{
    constexpr std::chrono::seconds start(1774746000);
    return {MessageTime(start + std::chrono::seconds(seconds)),       serial, 800,
            QStringLiteral("{6D2B5C10-4E7A-4F3B-8A91-55AA66BB77CC}"), state,  parameters};
}

/// A report as it comes in, taken by `FSP01` at one moment.
inline ReportArrival arrivalOf(const MessageSender &sender, const QList<StateMessage> &messages)
{
    const StateReport report{sender, messages};
    return {report, writtenReport(report), Instant(std::chrono::seconds(1774750000)),
            QStringLiteral("FSP01")};
}

} // namespace wk::test
