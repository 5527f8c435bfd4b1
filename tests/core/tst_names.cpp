// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codepoints.h"
#include "core/nearmatches.h"
#include "core/result.h"

#include <QTest>

using namespace wk;
using namespace Qt::StringLiterals;

class NamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsCompareByCodePointNotByUnit()
    {
        QVERIFY(std::is_lt(compareCodePoints(u"a", u"b")));
        QVERIFY(std::is_lt(compareCodePoints(u"a", u"aa")));
        QVERIFY(std::is_eq(compareCodePoints(u"", u"")));
        QVERIFY(std::is_lt(compareCodePoints(u"Z", u"a")));
        // U+FF21 is one unit, U+1F600 two that begin with D83D.
        QVERIFY(std::is_lt(compareCodePoints(u"\uFF21", u"\U0001F600")));
        QVERIFY(u"\U0001F600"_s < u"\uFF21"_s);
    }

    void nearMatchesComeBestFirst()
    {
        const QStringList known{u"LAGER-PC07"_s, u"LAGER-PC08"_s, u"DB-01"_s, u"lager-pc17"_s};
        QCOMPARE(nearMatches(u"Lager-PC7"_s, known).first(), u"LAGER-PC07"_s);
        QVERIFY(nearMatches(u"QUITE-ANOTHER"_s, known).isEmpty());
        QVERIFY(nearMatches(u"LAGER-PC0"_s, known).size() <= 3);
    }

    void whereOnlyTheLetterCaseIsWrongThereIsOneMatch()
    {
        QCOMPARE(nearMatches(u"EUROPE/BERLIN"_s, {u"Europe/Dublin"_s, u"Europe/Berlin"_s}),
                 QStringList{u"Europe/Berlin"_s});
        QVERIFY(nearMatches(u"x"_s, {QString()}).isEmpty());
    }

    void partOfANameFindsIt()
    {
        QCOMPARE(nearMatches(u"berlin"_s, {u"Europe/Berlin"_s, u"Europe/Bern"_s}),
                 QStringList{u"Europe/Berlin"_s});
    }

    void aResultIsAValueOrAProblem()
    {
        const Result<int> value = 7;
        const Result<int> problem = Problem{ProblemCode::NotADate, {}, {}};
        QVERIFY(value.ok());
        QCOMPARE(*value, 7);
        QVERIFY(!problem.ok());
        QCOMPARE(problem.problem().code, ProblemCode::NotADate);
        QVERIFY_THROWS_EXCEPTION(std::bad_variant_access, static_cast<void>(problem.value()));
    }

    void problemCodesHaveTheNamesOfTheContract()
    {
        QCOMPARE(codeName(ProblemCode::UnknownProperty), "unknownProperty"_L1);
        QCOMPARE(codeName(ProblemCode::UnknownClass), "unknownClass"_L1);
        QCOMPARE(codeName(ProblemCode::ContradictsToken), "contradictsToken"_L1);
    }
};

QTEST_APPLESS_MAIN(NamesTest)
#include "tst_names.moc"
