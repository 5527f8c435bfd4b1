// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/messageidentity.h"
#include "messages/reportreader.h"
#include "messages/reportwriter.h"

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

/// The input as a report: it is read as if nothing had been read before, and what is read survives being
/// written in every encoding, and is known again.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    const QByteArrayView input(bytes, static_cast<qsizetype>(size));
    static ReportReader reader;
    const auto report = reader.read(input);
    const auto alone = readReport(input);
    expect(report.ok() == alone.ok());
    if (!report) {
        expect(report.problem().arguments == alone.problem().arguments);
        expect(report.problem().arguments.size() == 3);
        return 0;
    }
    expect(*report == *alone);
    expect(!report->messages.isEmpty() && !report->sender.client.isEmpty());
    for (const auto encoding :
         {ReportEncoding::Utf16LittleEndian, ReportEncoding::Utf16BigEndian, ReportEncoding::Utf8}) {
        const auto again = readReport(writtenReport(*report, encoding));
        expect(again.ok() && *again == *report);
        expect(messageIdentity(again->sender, again->messages.first())
               == messageIdentity(report->sender, report->messages.first()));
    }
    return 0;
}
