// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/messagetime.h"

#include "core/timetext.h"

namespace wk {

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

constexpr qsizetype fractionAt = 15; ///< yyyymmddHHMMSS.ffffff+mmm
constexpr qsizetype fractionDigits = 6;

} // namespace

std::optional<MessageTime> messageTimeFromWbem(QStringView text)
{
    const auto written = timeFromWmi(text);
    if (!written || !written->offset) {
        return std::nullopt;
    }
    const int fraction = text.sliced(fractionAt, fractionDigits).toInt();
    return MessageTime{std::get<Instant>(written->meaning())} + microseconds{fraction};
}

QString wbemText(MessageTime time)
{
    const auto whole = floor<seconds>(time);
    QString text = isoText(Instant{whole}); // 2026-03-29T01:00:00Z
    text.remove(u'-').remove(u':').remove(u'T').remove(u'Z');
    return text + u'.' + QString::number((time - whole).count()).rightJustified(fractionDigits, u'0')
        + "+000"_L1;
}

} // namespace wk
