// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/draftwords.h"

#include "support/draft.h"
#include "support/site.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;

class DraftWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en"_s)); }

    void everyProblemOfAFormIsASentence()
    {
        QSet<QString> seen;
        for (const auto code :
             {ProblemCode::NameMissing, ProblemCode::NameTaken, ProblemCode::NotADate, ProblemCode::NotATime,
              ProblemCode::WindowTooShort, ProblemCode::WindowTooLong, ProblemCode::EndEqualsStart,
              ProblemCode::WeekdayMissing, ProblemCode::OutOfRange, ProblemCode::NotAWindow,
              ProblemCode::ChangedElsewhere, ProblemCode::DatabaseBusy}) {
            const QString sentence = formSentence({code, {}, {u"3"_s, u"1"_s, u"2"_s}});
            QVERIFY2(sentence.endsWith(u'.') && sentence[0].isUpper(), qPrintable(sentence));
            QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
            QVERIFY2(!seen.contains(sentence), qPrintable(sentence));
            seen.insert(sentence);
        }
    }

    void aTimeIsExplainedWhereItStands()
    {
        Problem problem{ProblemCode::NotATime, {}, {}};
        problem.place.field = u"start"_s;
        const QString ofStart = formSentence(problem);
        problem.place.field = u"end"_s;
        QVERIFY(formSentence(problem) != ofStart);
    }

    void aDurationIsSaidInDaysAndHours()
    {
        const Problem problem{ProblemCode::WindowTooLong, {}, {u"1740"_s, u"1440"_s}};
        QVERIFY(formSentence(problem).contains(u"24 hours, this one 1 d 5 h"_s));
    }

    void everyAdviceIsASentence()
    {
        QSet<QString> seen;
        for (int code = 0; code <= static_cast<int>(AdviceCode::NameWithoutPrefix); ++code) {
            Advice advice;
            advice.code = static_cast<AdviceCode>(code);
            advice.number = 3;
            advice.months = {std::chrono::year{2026} / 2, std::chrono::year{2026} / 4};
            advice.time = civil("2026-03-05T01:00");
            advice.zones = {u"Europe/Berlin"_s};
            const QString sentence = adviceSentence(advice);
            QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
            QVERIFY2(sentence[0].isUpper() || sentence[0].isDigit() || sentence[0] == u'%',
                     qPrintable(sentence));
            QVERIFY2(!sentence.contains(u"%1"_s), qPrintable(sentence));
            QVERIFY2(!seen.contains(sentence), qPrintable(sentence));
            seen.insert(sentence);
        }
    }

    void monthsAreNamed()
    {
        Advice advice;
        advice.code = AdviceCode::MonthsSkipped;
        advice.months = {std::chrono::year{2026} / 2, std::chrono::year{2026} / 4,
                         std::chrono::year{2026} / 6};
        QVERIFY2(adviceSentence(advice).contains(u"February 2026, April 2026, and June 2026"_s),
                 qPrintable(adviceSentence(advice)));
    }

    void windowsAreNamedAfterTheirDay()
    {
        const WindowNaming naming = windowNaming();
        QCOMPARE(naming.ofDay(u"Patches"_s, std::chrono::Monday), u"Patches Monday"_s);
        QCOMPARE(naming.ofPart(u"Weekend"_s, 1, 2), u"Weekend (1 of 2)"_s);
        // What is typed is no pattern.
        QCOMPARE(naming.ofDay(u"%2"_s, std::chrono::Monday), u"%2 Monday"_s);
        QCOMPARE(naming.ofPart(u"%3"_s, 1, 2), u"%3 (1 of 2)"_s);
    }

    void anUnknownTokenSaysWhatIsWrong()
    {
        const auto draft = draftWithToken(WindowDraft{}, u"0081"_s);
        QVERIFY2(tokenSentence(draft.problem()).contains(u"16"_s),
                 qPrintable(tokenSentence(draft.problem())));
    }
};

QTEST_APPLESS_MAIN(DraftWordsTest)
#include "tst_draftwords.moc"
