// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/reportlayout.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wk;

class ReportLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void elementsStandBelowEachOtherAndTextsStayAsTheyAre()
    {
        QCOMPARE(
            laidOutReport("<?xml version=\"1.0\"?><Report><A x=\"1\"> two  words </A>\n\n <B/></Report>"),
            u"<Report>\n  <A x=\"1\"> two  words </A>\n  <B/>\n</Report>"_s);
    }

    void utf16IsReadToo()
    {
        const QString xml = u"<Report><A>ä</A></Report>"_s;
        const QByteArray body(reinterpret_cast<const char *>(xml.utf16()), xml.size() * 2);
        QCOMPARE(laidOutReport(body), u"<Report>\n  <A>ä</A>\n</Report>"_s);
    }

    void whatCannotBeLaidOutComesBackAsItIs()
    {
        QCOMPARE(laidOutReport("<Report><A></Report>"), u"<Report><A></Report>"_s);
        QCOMPARE(laidOutReport("no XML"), u"no XML"_s);
        QCOMPARE(laidOutReport("\xff\xfe\xff"), u"\u00ff\u00fe\u00ff"_s);
    }
};

QTEST_APPLESS_MAIN(ReportLayoutTest)
#include "tst_reportlayout.moc"
