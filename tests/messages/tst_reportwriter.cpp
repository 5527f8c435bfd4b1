// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/clientid.h"
#include "messages/reportreader.h"
#include "messages/reportwriter.h"

#include <QTest>

#include <random>

using namespace wk;
using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

/// Reports as they could come, with all that makes texts difficult; the same for the same seed.
class RandomReports
{
public:
    explicit RandomReports(quint32 seed) : m_engine(seed) { }

    [[nodiscard]] StateReport next()
    {
        StateReport report{{{}, u"PC"_s + text(), text()}, {}};
        if (below(2) == 0) {
            report.sender.clientId = clientIdFrom(
                u"%1-7B1E-4D09-9E44-0A1B2C3D4E5F"_s.arg(below(0x7FFFFFFF), 8, 16, QLatin1Char('0')));
        }
        const int messages = 1 + below(4);
        for (int i = 0; i < messages; ++i) {
            report.messages.append(message());
        }
        return report;
    }

private:
    [[nodiscard]] int below(int end) { return std::uniform_int_distribution(0, end - 1)(m_engine); }

    [[nodiscard]] QString text()
    {
        static const QStringList pieces{u"a"_s,     u" "_s,      u"<"_s,      u">"_s,    u"&"_s,
                                        u"&amp;"_s, u"\""_s,     u"'"_s,      u"\n"_s,   u"\r"_s,
                                        u"\t"_s,    u"]]>"_s,    u"Ä"_s,      u"仓"_s,   u"😀"_s,
                                        u"\r\n"_s,  u"\u0085"_s, u"\uFEFF"_s, u"<!--"_s, u"\uFFFD"_s};
        QString made;
        for (int length = below(6); length > 0; --length) {
            made += pieces[below(static_cast<int>(pieces.size()))];
        }
        return made;
    }

    [[nodiscard]] StateMessage message()
    {
        StateMessage made;
        made.time = sys_days{2008y / May / 6} + microseconds{m_engine()} * below(1'000);
        if (below(3) > 0) {
            made.serial = below(0x7FFFFFFF);
        }
        made.topic = below(2'000);
        made.topicId = text();
        made.state = below(1'000);
        for (int parameters = below(7); parameters > 0; --parameters) {
            made.parameters.append(text());
        }
        return made;
    }

    std::mt19937 m_engine;
};

} // namespace

class ReportWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBackInEveryEncoding_data()
    {
        QTest::addColumn<ReportEncoding>("encoding");
        QTest::addColumn<bool>("withByteOrderMark");
        for (const bool marked : {true, false}) {
            const char *const rest = marked ? "" : " without byte order mark";
            QTest::addRow("UTF-16LE%s", rest) << ReportEncoding::Utf16LittleEndian << marked;
            QTest::addRow("UTF-16BE%s", rest) << ReportEncoding::Utf16BigEndian << marked;
            QTest::addRow("UTF-8%s", rest) << ReportEncoding::Utf8 << marked;
        }
    }
    void whatIsWrittenIsReadBackInEveryEncoding()
    {
        QFETCH(ReportEncoding, encoding);
        QFETCH(bool, withByteOrderMark);
        RandomReports reports(1);
        for (int i = 0; i < 500; ++i) {
            const StateReport report = reports.next();
            const auto read = readReport(writtenReport(report, encoding, withByteOrderMark));
            QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.problem().arguments.join(u' ')));
            QCOMPARE(*read, report);
        }
    }

    void theByteOrderMarkIsThereIfAsked()
    {
        const StateReport report = RandomReports(1).next();
        QVERIFY(writtenReport(report, ReportEncoding::Utf16LittleEndian).startsWith("\xFF\xFE<"));
        QVERIFY(writtenReport(report, ReportEncoding::Utf16BigEndian).startsWith("\xFE\xFF"));
        QVERIFY(writtenReport(report, ReportEncoding::Utf8).startsWith("\xEF\xBB\xBF<?xml"));
        QVERIFY(writtenReport(report, ReportEncoding::Utf8, false).startsWith("<?xml"));
    }

    void whatXmlCannotHoldIsLeftOut()
    {
        StateReport report = RandomReports(1).next();
        report.messages.resize(1);
        report.messages.first().parameters = {
            QString(u"a"_s + QChar(0) + QChar(1) + QChar(0xD800) + QChar(0xFFFE) + u'b')};
        const auto read = readReport(writtenReport(report));
        QVERIFY(read.ok());
        QCOMPARE(read->messages.first().parameters, QStringList{u"ab"_s});
    }

    void whatSchemasAskForIsThere()
    {
        const QByteArray written = writtenReport(RandomReports(1).next(), ReportEncoding::Utf8, false);
        for (const char *part : {"<SystemDefaultLCID>", "<ReportContent>State Message Data</ReportContent>",
                                 "IDType=", "Criticality="}) {
            QVERIFY2(written.contains(part), part);
        }
    }
};

QTEST_APPLESS_MAIN(ReportWriterTest)
#include "tst_reportwriter.moc"
