// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/reportreader.h"
#include "messages/reportshape.h"
#include "messages/reportwriter.h"

#include <QTest>

using namespace wk;
using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

StateReport reportFrom(const QString &name, const QStringList &parameters)
{
    return {{u"GUID:6F1B7F0E-0000-4000-8000-000000000001"_s, name, u"4.00.6487.2000"_s},
            {{MessageTime(20'000s * 86'400), 3, 800, u"{6D2B5C10-4E7A-4F3B-8A91-55AA66BB77CC}"_s, 313,
              parameters}}};
}

QByteArray xmlOf(const StateReport &report)
{
    return writtenReport(report, ReportEncoding::Utf8, false);
}

const QByteArray ordinary = xmlOf(reportFrom(u"LAGER-PC07"_s, {u"1603"_s}));

/// The ordinary report, with one thing in it that is another.
QByteArray with(const QByteArray &other, const QByteArray &instead)
{
    QByteArray xml = ordinary;
    const qsizetype at = xml.indexOf(instead);
    if (at < 0) {
        qFatal("there is no %s", instead.constData());
    }
    return xml.replace(at, instead.size(), other);
}

bool areSame(const Result<StateReport> &one, const Result<StateReport> &other)
{
    return one.ok() && other.ok()
        ? *one == *other
        : one.ok() == other.ok() && one.problem().arguments == other.problem().arguments;
}

} // namespace

class ReportShapeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReportWithOtherValuesIsRead()
    {
        const auto shape = ReportShape::of(ordinary);
        QVERIFY(shape);
        QVERIFY(shape->read(ordinary) == reportFrom(u"LAGER-PC07"_s, {u"1603"_s}));
        StateReport other = reportFrom(u"PC 8 (old); #2"_s, {u"0x87D00215"_s});
        other.messages.first().topic = 2147483647;
        other.messages.first().serial = 0;
        other.messages.first().time += 250ms;
        QVERIFY(shape->read(xmlOf(other)) == other);
    }

    void valuesMayBeEmpty()
    {
        const auto shape = ReportShape::of(ordinary);
        const auto read = shape->read(with("<Param></Param>", "<Param>1603</Param>"));
        QVERIFY(read);
        QCOMPARE(read->messages.first().parameters, QStringList{u""_s});
    }

    void whatIsNoReportIsLeftToTheParser_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::newRow("topic is no number") << with("Type=\"8OO\"", "Type=\"800\"");
        QTest::newRow("no name") << with("<NetBIOSName> </NetBIOSName>",
                                         "<NetBIOSName>LAGER-PC07</NetBIOSName>");
        QTest::newRow("another name")
            << with("<NetBIOSNames>LAGER-PC07</NetBIOSNames>", "<NetBIOSName>LAGER-PC07</NetBIOSName>");
        QTest::newRow("a value that is more than plain") << with("LAGER&amp;PC07", "LAGER-PC07");
        QTest::newRow("a value beyond ASCII") << with("LAGER-\xC3\x9C", "LAGER-PC07");
        QTest::newRow("an element as a value") << with("<b/>", "1603");
        QTest::newRow("text behind it") << ordinary + "x";
        QTest::newRow("a blank behind it") << ordinary + " ";
        QTest::newRow("text before it") << "x" + ordinary;
        QTest::newRow("cut off in a value") << ordinary.first(ordinary.indexOf("603"));
        QTest::newRow("cut off at the end") << ordinary.chopped(1);
        QTest::newRow("nothing") << QByteArray();
    }

    void whatIsNoReportIsLeftToTheParser()
    {
        QFETCH(const QByteArray, xml);
        QVERIFY(!ReportShape::of(ordinary)->read(xml));
    }

    void whatHasMoreThanElementsAndPlainValuesHasNoShape_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::newRow("comment") << with("<!-- x --><ReportBody>", "<ReportBody>");
        QTest::newRow("section") << with("<![CDATA[1603]]>", "1603");
        QTest::newRow("instruction") << with("<?x y?><ReportBody>", "<ReportBody>");
        QTest::newRow("instruction behind it") << ordinary + "<?x y?>";
        QTest::newRow("reference in text") << with("16&#48;3", "1603");
        QTest::newRow("reference in an attribute") << with("Type=\"8&#48;0\"", "Type=\"800\"");
        QTest::newRow("greater than in an attribute") << with("x=\">\" Type=\"800\"", "Type=\"800\"");
        QTest::newRow("line break in an attribute") << with("x=\"\n\" Type=\"800\"", "Type=\"800\"");
        QTest::newRow("quotes in text") << with("'1603'", "1603");
        QTest::newRow("line break in text") << with("1\n603", "1603");
        QTest::newRow("carriage return") << with("\r\n<ReportBody>", "<ReportBody>");
        QTest::newRow("beyond ASCII") << with("M\xC3\x9CNCHEN", "LAGER-PC07");
    }

    void whatHasMoreThanElementsAndPlainValuesHasNoShape()
    {
        QFETCH(const QByteArray, xml);
        QVERIFY(readReport(xml).ok());
        QVERIFY(!ReportShape::of(xml));
    }

    void blanksBetweenElementsAreOfTheShape()
    {
        QByteArray xml = ordinary;
        xml.replace("><", ">\n\t<").replace("/>", " />").replace("=", " = ").append(" \n");
        const auto shape = ReportShape::of(xml);
        QVERIFY(shape);
        QVERIFY(shape->read(xml) == reportFrom(u"LAGER-PC07"_s, {u"1603"_s}));
        QVERIFY(!shape->read(ordinary));
    }

    void outsideOfTheRootNothingIsAValue()
    {
        const QByteArray root = ordinary.sliced(ordinary.indexOf("<Report>"));
        for (const QByteArray &blanks : {QByteArray(" "), QByteArray("  "), QByteArray(" \n ")}) {
            const auto shape = ReportShape::of(QByteArray(blanks + root + blanks));
            QVERIFY(shape);
            QVERIFY(shape->read(QByteArray(blanks + root + blanks)));
            QVERIFY(!shape->read(QByteArray("x" + root + blanks)));
            QVERIFY(!shape->read(QByteArray(blanks + root + "x")));
        }
    }

    void blanksThatAreAValueAreRead()
    {
        const auto shape = ReportShape::of(with("<Param> \n</Param>", "<Param>1603</Param>"));
        QVERIFY(shape);
        const auto read = shape->read(with("<Param> \n</Param>", "<Param>1603</Param>"));
        QVERIFY(read);
        QCOMPARE(read->messages.first().parameters, QStringList{u" \n"_s});
    }

    void attributesInOneQuoteOrTheOtherAreRead()
    {
        QByteArray xml = ordinary;
        xml.replace('"', '\'');
        QVERIFY(ReportShape::of(xml)->read(xml) == reportFrom(u"LAGER-PC07"_s, {u"1603"_s}));
        QVERIFY(!ReportShape::of(xml)->read(ordinary));
    }

    /// Of each byte: another one in its place, one more in front, and it taken away.
    void noByteMakesADifferenceToWhatTheParserReads_data()
    {
        QTest::addColumn<char>("other");
        for (const char other : {'a', '0', ' ', '<', '>', '/', '&', '"', '\'', '=', ']', '\n', '\r', '\t',
                                 '\0', '\x7F', '\x80', '\xC3'}) {
            QTest::addRow("%d", static_cast<unsigned char>(other)) << other;
        }
    }

    void noByteMakesADifferenceToWhatTheParserReads()
    {
        QFETCH(const char, other);
        ReportReader reader;
        for (qsizetype at = 0; at < ordinary.size(); ++at) {
            QByteArray replaced = ordinary;
            replaced[at] = other;
            QByteArray inserted = ordinary;
            inserted.insert(at, other);
            QByteArray removed = ordinary;
            removed.remove(at, 1);
            for (const QByteArray &xml : {replaced, inserted, removed}) {
                QVERIFY(reader.read(ordinary).ok()); // so that its shape is known
                QVERIFY2(areSame(reader.read(xml), readReport(xml)), xml.constData());
            }
        }
    }

    void manyShapesMakeNoDifference()
    {
        ReportReader reader;
        for (int round = 0; round < 3; ++round) {
            for (int count = 0; count < 20; ++count) {
                const StateReport report =
                    reportFrom(u"PC%1"_s.arg(round * count), QStringList(count, QString::number(round)));
                const auto read = reader.read(writtenReport(report));
                QVERIFY(read.ok());
                QCOMPARE(*read, report);
            }
        }
    }
};

QTEST_APPLESS_MAIN(ReportShapeTest)
#include "tst_reportshape.moc"
