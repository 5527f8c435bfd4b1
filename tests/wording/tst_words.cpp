// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/reportflaw.h"
#include "support/site.h"
#include "wording/forecastwords.h"
#include "wording/problemwords.h"
#include "wording/schedulewords.h"
#include "wording/timewords.h"

#include <QLocale>
#include <QTest>
#include <QTranslator>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;
using std::chrono::minutes;
using std::chrono::seconds;

class WordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void schedulesAreSaidInEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *language, const char *token, const QString &words) {
            QTest::addRow("%s %s", language, token)
                << QString::fromLatin1(language) << QByteArray(token) << words;
        };
        row("en", "00811A9E08221600", u"every third Monday of the month, 04:00-05:30, from Sun 2012-01-01"_s);
        row("en", "00211D80083213C0",
            u"7 days after the first Monday of the month, 01:00-02:00, from Mon 2024-01-01"_s);
        row("en", "02811A8040100018", u"every 3 days, 20:00-04:00, from Sun 2012-01-01"_s);
        row("en", "0034394008100008", u"every day, 01:00-02:00, from Tue 2007-03-20"_s);
        row("en", "02811A80401F6000", u"every 3 weeks on Saturday, 20:00-04:00, from Sun 2012-01-01"_s);
        row("en", "02811A8040288800", u"on day 2 of every 2 months, 20:00-04:00, from Sun 2012-01-01"_s);
        row("en", "02811A8040280C00",
            u"on the last day of every 3 months, 20:00-04:00, from Sun 2012-01-01"_s);
        row("en", "00011A8500080000", u"once, Sun 2012-01-01, 00:00-00:05"_s);
        row("en", "026B3B80601C2001", u"every week on Wednesday, 19:00-07:00 UTC, from Fri 2016-03-11"_s);
        row("en", "00084AC028592000", u"every week on Sunday, 00:00 for 1 d 5 h, from Mon 2013-04-08"_s);
        row("de", "00811A9E08221600", u"jeden dritten Montag im Monat, 04:00-05:30, ab So. 01.01.2012"_s);
        row("de", "0034394008100008", u"jeden Tag, 01:00-02:00, ab Di. 20.03.2007"_s);
        row("de", "00211D80083213C0",
            u"7 Tage nach dem ersten Montag im Monat, 01:00-02:00, ab Mo. 01.01.2024"_s);
        row("zh_CN", "00811A9E08221600", u"每月第三个星期一，04:00-05:30，自 2012-01-01 周日起"_s);
    }
    void schedulesAreSaidInEveryLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QByteArray, token);
        QFETCH(QString, words);
        speak(language);
        QCOMPARE(scheduleWords(schedule(token)), words);
    }

    void lengthsAreShort()
    {
        speak(u"en"_s);
        QCOMPARE(lengthWords(minutes{90}), u"1 h 30 min"_s);
        QCOMPARE(lengthWords(minutes{29 * 60}), u"1 d 5 h"_s);
        QCOMPARE(lengthWords(minutes{0}), u"0 min"_s);
        QCOMPARE(lengthWords(seconds{61}), u"1 min 1 s"_s);
    }

    void everyCodeHasWordsInEveryLanguage()
    {
        for (const QString &language : {u"en"_s, u"de"_s, u"zh_CN"_s}) {
            speak(language);
            for (int code = 0; code <= static_cast<int>(ProblemCode::AmbiguousClient); ++code) {
                const Problem problem{static_cast<ProblemCode>(code), {}, {u"1"_s, u"2"_s, u"3"_s}};
                QVERIFY2(!problemWords(problem).isEmpty(), codeName(problem.code).data());
                QVERIFY2(!problemWords(problem).contains(u'%'), codeName(problem.code).data());
            }
            for (const auto reason : {ForecastReason::Unrestricted, ForecastReason::Override,
                                      ForecastReason::Fits, ForecastReason::AfterRange,
                                      ForecastReason::WindowTooShort, ForecastReason::NoFurtherWindow}) {
                QVERIFY(!reasonSentence(reason).isEmpty());
            }
        }
    }

    void aSentenceBeginsWithACapitalUnlessANameIsInFront()
    {
        speak(u"de"_s);
        QCOMPARE(problemSentence({ProblemCode::NameMissing, {}, {}}),
                 problemWords({ProblemCode::NameMissing, {}, {}}).replace(0, 1, u"E"_s) + u'.');
        speak(u"en"_s);
        QCOMPARE(problemSentence({ProblemCode::NameMissing, {}, {}}), u"A name is needed."_s);
        QCOMPARE(problemSentence({ProblemCode::EmptyRange, {}, {}}),
                 u"The range does not end after its start."_s);
        QCOMPARE(problemSentence({ProblemCode::NotAWholeNumber, {}, {u"updatesUseGeneralWindows"_s}}),
                 u"updatesUseGeneralWindows is not a whole number from 0 on."_s);
    }

    void everyFlawOfAReportIsSaid()
    {
        QSet<QString> sentences;
        const int last = static_cast<int>(ReportFlaw::SerialNumber);
        for (int flaw = 0; flaw <= last; ++flaw) {
            const QString name = flawName(static_cast<ReportFlaw>(flaw));
            const QString words = problemWords({ProblemCode::NotAReport, {}, {name, u"1"_s, u"x"_s}});
            QVERIFY2(!words.isEmpty() && !words.contains(u'%'), qPrintable(name));
            sentences.insert(words);
        }
        QCOMPARE(sentences.size(), last + 1);
    }

    void aPlaceIsSaidFromTheOutsideIn()
    {
        QCOMPARE(placeWords({u"a.json"_s, u"SMS_Collection"_s, u"A"_s, {}, u"Name"_s}),
                 u"a.json, SMS_Collection A, Name"_s);
        QCOMPARE(placeWords({{}, {}, {}, u"00811A9E08221600"_s, u"weeks"_s}), u"00811A9E08221600, weeks"_s);
        QCOMPARE(placeWords({}), QString());
    }

    void cleanup() { speak(u"en"_s); }

private:
    void speak(const QString &language)
    {
        QCoreApplication::removeTranslator(&m_translator);
        QVERIFY(m_translator.load(
            QStringLiteral(WK_BINARY_DIR "/../translations/windowkeeper_%1.qm").arg(language)));
        QCoreApplication::installTranslator(&m_translator);
        QLocale::setDefault(QLocale(language));
    }

    QTranslator m_translator;
};

QTEST_GUILESS_MAIN(WordsTest)
#include "tst_words.moc"
