// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/retentionwords.h"

#include "wording/timewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace wk {

namespace {

struct RetentionWords
{
    Q_DECLARE_TR_FUNCTIONS(RetentionWords)
};

} // namespace

QString retentionPreviewWords(const RetentionPreview &preview, std::chrono::days days, const ZoneClock &zone)
{
    const auto number = [](qint64 value) { return QLocale().toString(value); };
    if (preview.messages == 0 || !preview.oldest) {
        return RetentionWords::tr("No message is older than %1 day(s).").arg(number(days.count()));
    }
    const Instant oldest = std::chrono::floor<std::chrono::seconds>(*preview.oldest);
    const QString found =
        //: Each number may be one. %1 messages, %2 days, %3 date and time, %4 clients
        RetentionWords::tr("Messages older than %2 day(s): %1, the oldest from %3, of %4 client(s).")
            .arg(number(preview.messages), number(days.count()), dateAndTimeWords(zone.toCivil(oldest)),
                 number(preview.clients));
    if (preview.clientsWithoutMessage == 0) {
        return found;
    }
    //: %1 a sentence, %2 clients
    return RetentionWords::tr("%1\nClients that would then have no message left: %2.")
        .arg(found, number(preview.clientsWithoutMessage));
}

} // namespace wk
