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

/// As if nothing had been read before.
Result<StateReport> readAsAlone(QByteArrayView input)
{
    static ReportReader reader;
    auto report = reader.read(input);
    const auto alone = readReport(input);
    expect(report.ok() == alone.ok());
    if (report) {
        expect(*report == *alone);
    } else {
        expect(report.problem().arguments == alone.problem().arguments);
        expect(report.problem().arguments.size() == 3);
    }
    return report;
}

/// The input with one byte that is another: after it, the shape it may have is known.
QByteArray withAnotherByte(QByteArrayView input)
{
    QByteArray other = input.toByteArray();
    const auto hash = qHash(input);
    other[static_cast<qsizetype>(hash % static_cast<size_t>(input.size()))] ^= static_cast<char>(hash >> 56);
    return other;
}

} // namespace

/// The input as a report: what is read survives being written in every encoding, and is known again.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    const QByteArrayView input(bytes, static_cast<qsizetype>(size));
    const auto report = readAsAlone(input);
    if (!report) {
        return 0;
    }
    static_cast<void>(readAsAlone(withAnotherByte(input)));
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
