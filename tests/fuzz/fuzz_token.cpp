// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timetext.h"
#include "exchange/tokenjson.h"
#include "schedule/occurrences.h"
#include "schedule/scheduletoken.h"

#include <cstdlib>

using namespace wk;

namespace {

void expect(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

} // namespace

/// The input as a string of tokens, as JSON and as a time: whatever is read must come back the same.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    const auto tokens = decodedTokens(QString::fromUtf8(input));
    if (tokens) {
        QString again;
        for (const ScheduleToken &token : *tokens) {
            again += encodedToken(token);
            const auto viaJson = tokensFromJson(tokenJson(token, tokens->size()));
            expect(viaJson.ok() && viaJson->first() == token);
            const Occurrences occurrences(token.schedule, ZoneClock::utc());
            const auto first = occurrences.first();
            expect(!first
                   || (occurrences.previousBefore(first->begin + std::chrono::seconds{1}) == first
                       && !occurrences.previousBefore(first->begin)));
        }
        expect(again == QString::fromUtf8(input).toUpper());
    }
    const auto fromJson = tokensFromJson(input);
    if (fromJson) {
        for (const ScheduleToken &token : *fromJson) {
            expect(decodedTokens(encodedToken(token)).value().first() == token);
        }
    }
    if (const auto time = timeFromIso(QString::fromUtf8(input))) {
        expect(timeFromIso(isoText(time->civil)).value().civil == time->civil);
    }
    static_cast<void>(timeFromWmi(QString::fromUtf8(input)));
    return 0;
}
