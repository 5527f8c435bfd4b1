// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/csvtext.h"

#include <QTest>

using namespace wk;
using namespace Qt::StringLiterals;

namespace {

const QByteArray mark = "\xEF\xBB\xBF";

} // namespace

class CsvTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titlesAreThereWithoutRows()
    {
        QCOMPARE(csvText({u"Größe"_s, u"Name"_s}, {}),
                 mark
                     + "Gr\xC3\xB6\xC3\x9F"
                       "e,Name\r\n");
    }

    void cellsAreQuotedWhereTheyMustBe_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("plain") << u"a b"_s << QByteArray("a b");
        QTest::newRow("empty") << QString() << QByteArray("");
        QTest::newRow("comma") << u"a,b"_s << QByteArray("\"a,b\"");
        QTest::newRow("quotes") << u"the \"big\" one"_s << QByteArray("\"the \"\"big\"\" one\"");
        QTest::newRow("line break") << u"a\nb"_s << QByteArray("\"a\nb\"");
        QTest::newRow("carriage return") << u"a\rb"_s << QByteArray("\"a\rb\"");
        QTest::newRow("semicolon") << u"a;b"_s << QByteArray("a;b");
        QTest::newRow("formula") << u"=1+1"_s << QByteArray("'=1+1");
        QTest::newRow("plus") << u"+1"_s << QByteArray("'+1");
        QTest::newRow("minus") << u"-1"_s << QByteArray("'-1");
        QTest::newRow("at") << u"@home"_s << QByteArray("'@home");
        QTest::newRow("later") << u"a=1"_s << QByteArray("a=1");
        QTest::newRow("formula with quotes") << u"=A(\"x\",1)"_s << QByteArray("\"'=A(\"\"x\"\",1)\"");
    }
    void cellsAreQuotedWhereTheyMustBe()
    {
        QFETCH(QString, cell);
        QFETCH(QByteArray, written);
        QCOMPARE(csvText({u"T"_s, cell}, {{cell, u"x"_s}}),
                 mark + "T," + written + "\r\n" + written + ",x\r\n");
    }
};

QTEST_APPLESS_MAIN(CsvTextTest)
#include "tst_csvtext.moc"
