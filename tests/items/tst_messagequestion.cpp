// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/messagequestion.h"
#include "support/site.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wk;
using namespace wk::test;

using Parameters = QMap<QString, QString>;

class MessageQuestionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aQuestionComesBackFromItsParameters_data()
    {
        QTest::addColumn<Parameters>("parameters");
        QTest::newRow("nothing") << Parameters{};
        QTest::newRow("all") << Parameters{
            {u"client"_s, u"PC1"_s},     {u"topic"_s, u"800"_s},      {u"state"_s, u"313"_s},
            {u"severity"_s, u"error"_s}, {u"site"_s, u"MUC"_s},       {u"collection"_s, u"MUC00001"_s},
            {u"errorCode"_s, u"1603"_s}, {u"text"_s, u"two words"_s}, {u"range"_s, u"week"_s}};
        QTest::newRow("between") << Parameters{{u"from"_s, u"2026-03-01T00:00:00Z"_s},
                                               {u"to"_s, u"2026-03-02T00:00:00Z"_s}};
        QTest::newRow("after a gap") << Parameters{{u"order"_s, u"gap"_s}};
        QTest::newRow("out of order") << Parameters{{u"order"_s, u"late"_s}};
        QTest::newRow("open end") << Parameters{{u"from"_s, u"2026-03-01T00:00:00Z"_s}};
    }
    void aQuestionComesBackFromItsParameters()
    {
        QFETCH(Parameters, parameters);
        QCOMPARE(parametersOf(questionFrom(parameters)), parameters);
    }

    void whatCannotBeReadNarrowsNothing()
    {
        QVERIFY(questionFrom({{u"topic"_s, u"-1"_s},
                              {u"state"_s, u"many"_s},
                              {u"severity"_s, u"bad"_s},
                              {u"range"_s, u"year"_s},
                              {u"order"_s, u"random"_s},
                              {u"from"_s, u"2026-03-01T00:00:00"_s}, // of which zone?
                              {u"other"_s, u"1"_s}})
                == MessageQuestion{});
    }

    void todayBeginsWhereOneIs()
    {
        MessageQuestion question;
        question.range = MessageRange::Today;
        const ZoneClock berlin = *ZoneClock::forZone(u"Europe/Berlin"_s);
        const MessageBounds bounds = boundsOf(question, at("2026-03-29T12:00:00Z"), berlin);
        QVERIFY(bounds.from == MessageTime(at("2026-03-28T23:00:00Z")));
        QVERIFY(!bounds.to);
    }

    void otherRangesCountBackFromNow()
    {
        MessageQuestion question;
        question.range = MessageRange::LastWeek;
        QVERIFY(boundsOf(question, at("2026-03-29T12:00:00Z"), ZoneClock::utc()).from
                == MessageTime(at("2026-03-22T12:00:00Z")));
    }
};

QTEST_GUILESS_MAIN(MessageQuestionTest)
#include "tst_messagequestion.moc"
