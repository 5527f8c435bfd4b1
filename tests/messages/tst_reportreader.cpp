// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/clientid.h"
#include "messages/reportflaw.h"
#include "messages/reportreader.h"
#include "messages/reporttext.h"

#include <QDir>
#include <QFile>
#include <QStringEncoder>
#include <QTest>

using namespace wk;
using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

const QString folder = QStringLiteral(WK_SOURCE_DIR "/tests/data/");

QByteArray contentOf(const QString &file)
{
    QFile source(folder + file);
    if (!source.open(QIODevice::ReadOnly)) {
        qFatal("cannot read %s", qPrintable(source.fileName()));
    }
    return source.readAll();
}

const QString machine =
    u"<ReportHeader><Identification><Machine><NetBIOSName>LAGER-PC07</NetBIOSName></Machine>"
    u"</Identification></ReportHeader>"_s;
const QString attributes = u" MessageTime='20080506125509.250000+000' SerialNumber='3'"_s;
const QString topicAndState = u"<Topic ID='x' Type='800' IDType='0'/><State ID='313' Criticality='0'/>"_s;

QString report(const QString &header, const QString &body)
{
    return u"<Report>"_s + header + u"<ReportBody>"_s + body + u"</ReportBody></Report>"_s;
}

QString messageOf(const QString &content, const QString &written = attributes)
{
    return u"<StateMessage"_s + written + u'>' + content + u"</StateMessage>"_s;
}

/// The message of a report that is all right but for what is given.
StateMessage readMessage(const QString &content, const QString &written = attributes)
{
    const auto read = readReport(report(machine, messageOf(content, written)).toUtf8());
    return read ? read->messages.first() : StateMessage{};
}

QStringList parametersFrom(const QString &xml)
{
    return readMessage(topicAndState + u"<UserParameters Flags='0' Count='0'>"_s + xml
                       + u"</UserParameters>"_s)
        .parameters;
}

MessageSender readSender(const QString &ofMachine)
{
    const auto read = readReport(report(u"<ReportHeader><Identification><Machine>"_s + ofMachine
                                            + u"</Machine></Identification></ReportHeader>"_s,
                                        messageOf(topicAndState))
                                     .toUtf8());
    return read ? read->sender : MessageSender{};
}

QString flawOf(const QByteArray &body)
{
    const auto read = readReport(body);
    return read ? QString() : read.problem().arguments.value(0);
}

} // namespace

class ReportReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReportIsReadWhateverItsEncoding_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : QDir(folder + u"reports"_s).entryList({u"setup-failed-*"_s})) {
            QTest::newRow(qPrintable(file)) << file;
        }
    }
    void aReportIsReadWhateverItsEncoding()
    {
        QFETCH(QString, file);
        const auto read = readReport(contentOf(u"reports/"_s + file));
        QVERIFY(read.ok());
        const StateReport expected{
            {u"GUID:3F0C6A52-7B1E-4D09-9E44-0A1B2C3D4E5F"_s, u"LAGER-PC07"_s, u"4.00.6221.1000"_s},
            {{sys_days{2008y / May / 6} + 12h + 55min + 9s + 250ms,
              3,
              800,
              u"{6D2B5C10-4E7A-4F3B-8A91-55AA66BB77CC}"_s,
              313,
              {u"1603"_s}}}};
        QCOMPARE(*read, expected);
    }

    void manyMessagesKeepTheirOrder()
    {
        const auto read = readReport(contentOf(u"reports/installed-and-assigned.smx"_s));
        QVERIFY(read.ok());
        QList<qint32> states;
        for (const StateMessage &message : read->messages) {
            states.append(message.state);
        }
        QCOMPARE(states, QList<qint32>({100, 400, 500, 700}));
        QCOMPARE(read->sender.client, u"MÜNCHEN-仓库"_s);
    }

    void whatIsUnknownIsPassedOver()
    {
        const auto read = readReport(contentOf(u"reports/from-a-later-client.xml"_s));
        QVERIFY(read.ok());
        QCOMPARE(read->messages.size(), 1);
        QCOMPARE(read->messages.first().topic, 31'415);
        QCOMPARE(read->messages.first().state, 2'147'483'647);
        QVERIFY(!read->messages.first().serial);
        QCOMPARE(read->messages.first().parameters.size(), 7);
        QVERIFY(read->sender.clientId.isEmpty());
    }

    void whatIsNoReportIsRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("flaw");
        const QString table = QString::fromUtf8(contentOf(u"refused-reports.tsv"_s));
        for (const QString &line : table.split(u'\n', Qt::SkipEmptyParts)) {
            const QStringList cells = line.split(u'\t');
            if (!line.startsWith(u'#')) {
                QTest::newRow(qPrintable(cells[0])) << cells.value(2).toUtf8() << cells.value(1);
            }
        }
    }
    void whatIsNoReportIsRefused()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, flaw);
        QCOMPARE(flawOf(body), flaw);
    }

    void bytesThatAreNoTextAreRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        const QByteArray good = report(machine, messageOf(topicAndState)).toUtf8();
        const auto with = [&good](const QByteArray &name) {
            return QByteArray(good).replace("LAGER-PC07", name);
        };
        const auto utf16 = [](const QString &text) {
            return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        };
        const QString text = QString::fromUtf8(good);
        QTest::newRow("Latin 1") << with("M\xDCNCHEN");
        QTest::newRow("an overlong form") << with("\xC0\xAF");
        QTest::newRow("a surrogate in UTF-8") << with("\xED\xA0\x80");
        QTest::newRow("beyond Unicode") << with("\xF4\x90\x80\x80");
        QTest::newRow("cut in a character") << with("\xE4\xBD");
        QTest::newRow("NUL") << with(QByteArray(1, '\0'));
        QTest::newRow("an odd number of bytes") << utf16(text) + '\n';
        QTest::newRow("a lone high surrogate") << utf16(QString(text).replace(u"LAGER"_s, QChar(0xD800)));
        QTest::newRow("a lone low surrogate") << utf16(QString(text).replace(u"LAGER"_s, QChar(0xDC00)));
        QTest::newRow("NUL in UTF-16") << utf16(QString(text).replace(u"LAGER"_s, QChar(0)));
        QTest::newRow("UTF-16 that says it is UTF-8") << "\xEF\xBB\xBF" + utf16(text);
        QTest::newRow("UTF-32") << QByteArray("\xFF\xFE\0\0<\0\0\0", 8);
        QTest::newRow("two byte order marks") << "\xEF\xBB\xBF\xEF\xBB\xBF" + good;
    }
    void bytesThatAreNoTextAreRefused()
    {
        QFETCH(QByteArray, body);
        QCOMPARE(flawOf(body), flawName(ReportFlaw::Encoding));
    }

    void theWordInTheDeclarationIsNotLookedAt_data()
    {
        QTest::addColumn<QString>("declaration");
        for (const char *word : {"UTF-8", "UTF-16", "windows-1252", "klingon"}) {
            QTest::newRow(word) << u"<?xml version=\"1.0\" encoding=\"%1\"?>"_s.arg(QLatin1StringView(word));
        }
        QTest::newRow("none") << u"<?xml version='1.0' standalone='yes'?>"_s;
    }
    void theWordInTheDeclarationIsNotLookedAt()
    {
        QFETCH(QString, declaration);
        const QString xml =
            declaration + report(machine, messageOf(topicAndState)).replace(u"LAGER"_s, u"仓库"_s);
        for (const auto encoding : {QStringEncoder::Utf8, QStringEncoder::Utf16LE, QStringEncoder::Utf16BE}) {
            QStringEncoder encoder(encoding);
            const auto read = readReport(QByteArray(encoder(xml)));
            QVERIFY(read.ok());
            QCOMPARE(read->sender.client, u"仓库-PC07"_s);
        }
    }

    void whatWasReadBeforeChangesNothing()
    {
        const QByteArray good = contentOf(u"reports/installed-and-assigned.smx"_s);
        const QByteArray other = contentOf(u"reports/from-a-later-client.xml"_s);
        const QByteArray large =
            report(machine,
                   messageOf(topicAndState) + u"<Unknown>"_s + QString(100'000, u'x') + u"</Unknown>"_s)
                .toUtf8();
        ReportReader reader;
        for (const QByteArray &body :
             {good, QByteArray("<Report><ReportHeader>"), other,
              QByteArray("<?xml version=\"1.1\"?><Report/>"), good, large, good, other}) {
            const auto alone = readReport(body);
            const auto read = reader.read(body);
            QCOMPARE(read.ok(), alone.ok());
            if (read) {
                QCOMPARE(*read, *alone);
            } else {
                QCOMPARE(read.problem().arguments, alone.problem().arguments);
            }
        }
    }

    void elementsMayLie64Deep()
    {
        const auto nested = [](qsizetype levels, const QString &innermost) {
            const QString inner = u"<x>"_s.repeated(levels) + innermost + u"</x>"_s.repeated(levels);
            return report(machine, messageOf(topicAndState) + inner).toUtf8();
        };
        constexpr qsizetype around = 2;
        QVERIFY(readReport(nested(deepestElement - around, {})).ok());
        QVERIFY(readReport(nested(deepestElement - around - 1, u"<x/><x a='/'></x><x/>"_s)).ok());
        QCOMPARE(flawOf(nested(deepestElement - around, u"<x/>"_s)), flawName(ReportFlaw::TooDeep));
        QCOMPARE(flawOf(nested(deepestElement - around + 1, {})), flawName(ReportFlaw::TooDeep));
    }

    void anElementMayHaveAnyNumberOfAttributes()
    {
        QString element = u"<x"_s;
        for (int i = 0; i < 20'000; ++i) {
            element += u" a%1='>'"_s.arg(i);
        }
        QVERIFY(readReport(report(machine, messageOf(topicAndState) + element + u"/>"_s).toUtf8()).ok());
        QCOMPARE(flawOf(report(machine, messageOf(topicAndState) + element + u" a0=''/>"_s).toUtf8()),
                 flawName(ReportFlaw::NotWellFormed));
    }

    void markupThatIsNoneIsNotCounted()
    {
        const QString deep = u"<x>"_s.repeated(100);
        const QString around = u"<!--"_s + deep + u"--><![CDATA[<!DOCTYPE a>"_s + deep + u"]]><?p "_s + deep
            + u"?><x a='"_s + u"&lt;x>"_s.repeated(100) + u"'/>"_s;
        QVERIFY(readReport(report(machine, messageOf(topicAndState) + around).toUtf8()).ok());
    }

    void parametersAreKeptAsXmlGivesThem_data()
    {
        QTest::addColumn<QString>("xml");
        QTest::addColumn<QStringList>("parameters");
        QTest::newRow("blanks") << u"<Param> a b </Param>"_s << QStringList{u" a b "_s};
        QTest::newRow("empty ones keep their place")
            << u"<Param>a</Param><Param/><Param></Param><Param>b</Param>"_s
            << QStringList{u"a"_s, {}, {}, u"b"_s};
        QTest::newRow("CDATA") << u"<Param>1<![CDATA[<2>&amp;]]>3</Param>"_s << QStringList{u"1<2>&amp;3"_s};
        QTest::newRow("comments") << u"<Param>1<!-- 2 -->3<?p?></Param>"_s << QStringList{u"13"_s};
        QTest::newRow("references") << u"<Param>&lt;&gt;&amp;&quot;&apos;&#65;&#x1F600;&#13;</Param>"_s
                                    << QStringList{u"<>&\"'A😀\r"_s};
        QTest::newRow("ends of lines") << u"<Param>1\r\n2\r3\n4</Param>"_s << QStringList{u"1\n2\n3\n4"_s};
        QTest::newRow("more than five") << u"<Param>1</Param>"_s.repeated(6) << QStringList(6, u"1"_s);
        QTest::newRow("elements inside") << u"<Param>1<b>2</b>3</Param>"_s << QStringList{u"13"_s};
        QTest::newRow("elements between")
            << u"<Param>1</Param><b><Param>2</Param></b><Param>3</Param>"_s << QStringList{u"1"_s, u"3"_s};
    }
    void parametersAreKeptAsXmlGivesThem()
    {
        QFETCH(QString, xml);
        QFETCH(QStringList, parameters);
        QCOMPARE(parametersFrom(xml), parameters);
    }

    void numbersAreDigits()
    {
        const auto stateOf = [](const QString &written) {
            return readMessage(u"<Topic Type='0'/><State ID='"_s + written + u"'/>"_s).state;
        };
        QCOMPARE(stateOf(u"313"_s), 313);
        QCOMPARE(stateOf(u"00000000000313"_s), 313);
        QCOMPARE(stateOf(u"2147483647"_s), 2'147'483'647);
        QCOMPARE(
            readMessage(topicAndState, u" MessageTime='20080506125509.250000+000' SerialNumber='0'"_s).serial,
            0);
    }

    void theOrderOfThingsDoesNotMatter()
    {
        const QString body = u"<ReportBody>"_s
            + messageOf(u"<UserParameters><Param>1</Param></UserParameters><State ID='313'/>"
                        u"<Topic Type='800'/>"_s,
                        u" SerialNumber='3' MessageTime='20080506125509.250000+000'"_s)
            + u"</ReportBody>"_s;
        const auto read = readReport((u"<Report>"_s + body + machine + u"</Report>"_s).toUtf8());
        QVERIFY(read.ok());
        QCOMPARE(read->messages.first().parameters, QStringList{u"1"_s});
    }

    void whatOccursTwiceIsReadAsOneAndTheFirstValueCounts()
    {
        QCOMPARE(readSender(u"<NetBIOSName>A</NetBIOSName><NetBIOSName>B</NetBIOSName>"_s).client, u"A"_s);
        QCOMPARE(readMessage(topicAndState + u"<Topic Type='x'/><State ID='x'/>"_s).state, 313);
        const QString two =
            report(machine, messageOf(topicAndState))
                .replace(u"</Report>"_s,
                         u"<ReportBody>"_s + messageOf(topicAndState) + u"</ReportBody></Report>"_s);
        QCOMPARE(readReport(two.toUtf8())->messages.size(), 2);
    }

    void namesAreComparedAsTheyAreWritten()
    {
        const QString good = report(machine, messageOf(topicAndState));
        QVERIFY(readReport(QString(good).replace(u"<Report>"_s, u"<Report xmlns='urn:x'>"_s).toUtf8()).ok());
        QCOMPARE(flawOf(QString(good).replace(u"Report>"_s, u"p:Report>"_s).toUtf8()),
                 flawName(ReportFlaw::AnotherRoot));
        QCOMPARE(flawOf(QString(good).replace(u" Type="_s, u" p:Type="_s).toUtf8()),
                 flawName(ReportFlaw::Topic));
    }

    void nameAndVersionAreKeptAsTheyAre()
    {
        const MessageSender sender =
            readSender(u"<ClientVersion> 4.00 </ClientVersion><NetBIOSName> Lager &amp; PC </NetBIOSName>"_s);
        QCOMPARE(sender.client, u" Lager & PC "_s);
        QCOMPARE(sender.clientVersion, u" 4.00 "_s);
    }

    void anIdIsTheSameHoweverItIsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isId");
        const auto row = [](const char *text, bool isId) {
            QTest::newRow(text) << QString::fromUtf8(text) << isId;
        };
        row("GUID:3F0C6A52-7B1E-4D09-9E44-0A1B2C3D4E5F", true);
        row("guid:3f0c6a52-7b1e-4d09-9e44-0a1b2c3d4e5f", true);
        row("3F0C6A52-7B1E-4D09-9E44-0A1B2C3D4E5F", true);
        row("{3f0c6a52-7b1e-4d09-9e44-0a1b2c3d4e5f}", true);
        row("GUID:{3F0C6A52-7B1E-4D09-9E44-0A1B2C3D4E5F}", true);
        row("\n  GUID:3F0C6A52-7B1E-4D09-9E44-0A1B2C3D4E5F ", true);
        row("", false);
        row("GUID:", false);
        row("{", false);
        row("{3F0C6A52-7B1E-4D09-9E44-0A1B2C3D4E5F", false);
        row("GUID:3F0C6A52-7B1E-4D09-9E44-0A1B2C3D4E5", false);
        row("GUID:3F0C6A52-7B1E-4D09-9E44-0A1B2C3D4E5FF", false);
        row("GUID:3F0C6A52-7B1E-4D09-9E44-0A1B2C3D4E5G", false);
        row("GUID:3F0C6A527B1E4D099E440A1B2C3D4E5F", false);
        row("GUID:３F0C6A52-7B1E-4D09-9E44-0A1B2C3D4E5F", false);
    }
    void anIdIsTheSameHoweverItIsWritten()
    {
        QFETCH(QString, text);
        QFETCH(bool, isId);
        const QString expected = isId ? u"GUID:3F0C6A52-7B1E-4D09-9E44-0A1B2C3D4E5F"_s : QString();
        QCOMPARE(clientIdFrom(text), expected);
        QCOMPARE(readSender(u"<NetBIOSName>A</NetBIOSName><ClientID>"_s + text + u"</ClientID>"_s).clientId,
                 expected);
    }

    void aProblemSaysWhere()
    {
        const auto read = readReport(
            report(machine, u"\n\n"_s + messageOf(u"<Topic Type='1'/><State ID='-1'/>"_s)).toUtf8());
        const Problem expected{ProblemCode::NotAReport, {}, {u"state"_s, u"3"_s, u"-1"_s}};
        QVERIFY(!read.ok());
        QCOMPARE(read.problem(), expected);
    }

    void everyFlawHasItsWord()
    {
        for (int flaw = 0; flaw <= static_cast<int>(ReportFlaw::SerialNumber); ++flaw) {
            const auto value = static_cast<ReportFlaw>(flaw);
            QCOMPARE(flawNamed(QString(flawName(value))), std::optional(value));
        }
        QVERIFY(!flawNamed(u"whatever"));
    }
};

QTEST_APPLESS_MAIN(ReportReaderTest)
#include "tst_reportreader.moc"
