// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/messages.h"

#include "messages/messageidentity.h"
#include "messages/reportreader.h"
#include "messages/reportwriter.h"

#include <QXmlStreamReader>

#include <benchmark/benchmark.h>
#include <expat.h>

#include <chrono>

using namespace wk;
using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

constexpr qsizetype largestBody = 1'048'576;

const StateReport &ordinaryReport()
{
    static const StateReport report{
        {u"GUID:3F0C6A52-7B1E-4D09-9E44-0A1B2C3D4E5F"_s, u"LAGER-PC07"_s, u"4.00.6221.1000"_s},
        {{sys_days{2008y / May / 6} + 250ms,
          3,
          800,
          u"{6D2B5C10-4E7A-4F3B-8A91-55AA66BB77CC}"_s,
          313,
          {u"1603"_s}}}};
    return report;
}

/// What the parser alone takes, all it finds thrown away.
void parseReport(benchmark::State &state)
{
    const QByteArray xml = writtenReport(ordinaryReport(), ReportEncoding::Utf8, false);
    for (auto _ : state) {
        XML_Parser parser = XML_ParserCreate("UTF-8");
        XML_SetElementHandler(
            parser, [](void *, const char *, const char **) {}, [](void *, const char *) {});
        XML_SetCharacterDataHandler(parser, [](void *, const char *, int) {});
        benchmark::DoNotOptimize(XML_Parse(parser, xml.data(), static_cast<int>(xml.size()), XML_TRUE));
        XML_ParserFree(parser);
    }
}

/// The same by another parser.
void parseReportByQt(benchmark::State &state)
{
    const QString xml = QString::fromUtf8(writtenReport(ordinaryReport(), ReportEncoding::Utf8, false));
    for (auto _ : state) {
        QXmlStreamReader reader(xml);
        while (!reader.atEnd()) {
            benchmark::DoNotOptimize(reader.readNext());
        }
    }
}

void readOrdinaryReport(benchmark::State &state)
{
    const QByteArray body = writtenReport(ordinaryReport());
    for (auto _ : state) {
        benchmark::DoNotOptimize(readReport(body));
    }
}

/// One that follows others with the same markup, as most do.
void readReportOfKnownShape(benchmark::State &state)
{
    const QByteArray body = writtenReport(ordinaryReport());
    ReportReader reader;
    for (auto _ : state) {
        benchmark::DoNotOptimize(reader.read(body));
    }
}

void knowMessageAgain(benchmark::State &state)
{
    const StateReport &report = ordinaryReport();
    for (auto _ : state) {
        benchmark::DoNotOptimize(messageIdentity(report.sender, report.messages.first()));
    }
}

/// The largest body there is, filled with one thing, in what is a report else.
void readHostileBody(benchmark::State &state, const QByteArray &filling)
{
    QByteArray body = writtenReport(ordinaryReport(), ReportEncoding::Utf8, false);
    const qsizetype end = body.indexOf("</ReportBody>");
    body.insert(end, filling.repeated((largestBody - body.size()) / filling.size()));
    for (auto _ : state) {
        benchmark::DoNotOptimize(readReport(body));
    }
}

QByteArray elementWithAttributes(int count)
{
    constexpr int firstName = 100'000; // names of one length are slowest to tell apart
    QByteArray element = "<b";
    for (int i = 0; i < count; ++i) {
        element += " a" + QByteArray::number(firstName + i) + "=''";
    }
    return element + "/>";
}

} // namespace

namespace wk::bench {

void registerMessages()
{
    benchmark::RegisterBenchmark("parseReport", parseReport)->Unit(benchmark::kMicrosecond);
    benchmark::RegisterBenchmark("parseReportByQt", parseReportByQt)->Unit(benchmark::kMicrosecond);
    benchmark::RegisterBenchmark("readReport", readOrdinaryReport)->Unit(benchmark::kMicrosecond);
    benchmark::RegisterBenchmark("readReportOfKnownShape", readReportOfKnownShape)
        ->Unit(benchmark::kMicrosecond);
    benchmark::RegisterBenchmark("messageIdentity", knowMessageAgain)->Unit(benchmark::kMicrosecond);
    const auto hostile = [](const char *name, const QByteArray &filling) {
        benchmark::RegisterBenchmark(name, readHostileBody, filling)->Unit(benchmark::kMillisecond);
    };
    hostile("bodyOfEmptyElements", "<b/>");
    hostile("bodyOfReferences", "&lt;");
    hostile("bodyOfComments", "<!---->");
    hostile("bodyOfAttributes", elementWithAttributes(60'000));
    hostile("bodyOfDeepElements", QByteArray("<b>").repeated(61) + QByteArray("</b>").repeated(61));
}

} // namespace wk::bench
