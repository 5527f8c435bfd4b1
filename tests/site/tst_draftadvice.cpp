// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/draftadvice.h"

#include "schedule/civilsteps.h"
#include "support/draft.h"
#include "support/site.h"

#include <QTest>

#include <algorithm>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;
using std::chrono::hours;

namespace {

/// Collection A, called MW-A, so that there is no advice about it.
SiteBuilder site()
{
    SiteBuilder builder;
    builder.collection(u"A"_s).collection(u"B"_s);
    builder.content.collections[0].name = u"MW-A"_s;
    return builder;
}

QList<Advice> adviceFor(const WindowDraft &draft, const SiteBuilder &builder = site())
{
    return adviceOn(draft, builder.snapshot(), zone("Europe/Berlin"), at("2026-03-03T12:00:00Z"));
}

std::optional<Advice> find(const QList<Advice> &advice, AdviceCode code)
{
    const auto found =
        std::find_if(advice.begin(), advice.end(), [code](const Advice &each) { return each.code == code; });
    return found == advice.end() ? std::nullopt : std::optional{*found};
}

QString told(const QList<std::chrono::year_month> &months)
{
    QStringList texts;
    for (const auto &month : months) {
        texts.append(
            u"%1-%2"_s.arg(static_cast<int>(month.year())).arg(static_cast<unsigned>(month.month())));
    }
    return texts.join(u' ');
}

WindowDraft monthly(MonthRule rule, int months = 1)
{
    WindowDraft draft = newDraft(u"A"_s, day("2026-03-03"));
    draft.form.pattern = Pattern::Monthly;
    draft.form.monthRule = rule;
    draft.form.months = months;
    return draft;
}

} // namespace

class DraftAdviceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOrdinaryWindowNeedsNone()
    {
        QVERIFY(adviceFor(newDraft(u"A"_s, day("2026-03-03"))).isEmpty());
        QVERIFY(adviceFor(draftSaying(u"00235E0018080001"_s)).isEmpty()); // once, in UTC
    }

    void monthsWithoutTheDayAreNamed_data()
    {
        QTest::addColumn<int>("monthDay");
        QTest::addColumn<int>("months");
        QTest::addColumn<QString>("skipped");
        QTest::newRow("28") << 28 << 1 << QString();
        QTest::newRow("29") << 29 << 1 << u"2027-2"_s;
        QTest::newRow("30") << 30 << 1 << u"2027-2"_s;
        QTest::newRow("31") << 31 << 1 << u"2026-4 2026-6 2026-9 2026-11 2027-2"_s;
        QTest::newRow("31 of every third") << 31 << 3 << u"2026-6 2026-9 2027-6 2027-9"_s;
        QTest::newRow("31 of every second") << 31 << 2 << u"2026-9 2026-11 2027-9 2027-11"_s;
    }
    void monthsWithoutTheDayAreNamed()
    {
        QFETCH(int, monthDay);
        QFETCH(int, months);
        QFETCH(QString, skipped);
        WindowDraft draft = monthly(MonthRule::Date, months);
        draft.form.monthDay = monthDay;
        const auto advice = find(adviceFor(draft), AdviceCode::MonthsSkipped);
        QCOMPARE(advice ? told(advice->months) : QString(), skipped);
    }

    void monthsInWhichAnOffsetEndsBadlyAreNamed()
    {
        // Fourth Tuesdays: 24.3., 28.4., 26.5., 23.6., 28.7. ...; the last days are checked by hand.
        WindowDraft draft = monthly(MonthRule::Weekday);
        draft.form.order = WeekOrder::Fourth;
        draft.form.monthWeekday = std::chrono::Tuesday;
        draft.form.offsetDays = 0;
        QVERIFY(!find(adviceFor(draft), AdviceCode::OffsetDropsMonths));
        draft.form.offsetDays = 2;
        QCOMPARE(told(find(adviceFor(draft), AdviceCode::OffsetDropsMonths)->months), u"2026-4"_s);
        QVERIFY(!find(adviceFor(draft), AdviceCode::OffsetMovesBack));
        draft.form.offsetDays = 7;
        QCOMPARE(told(find(adviceFor(draft), AdviceCode::OffsetDropsMonths)->months), u"2026-3 2026-6"_s);
        QCOMPARE(told(find(adviceFor(draft), AdviceCode::OffsetMovesBack)->months),
                 u"2026-4 2026-5 2026-7 2026-8 2026-10 2026-11 2027-1 2027-2"_s);
    }

    void whatAnOffsetDoesIsWhatTheScheduleDoes()
    {
        // The advice and the schedule come from different code: hold them against each other.
        for (int order = 0; order < 5; ++order) {
            for (int offset = 1; offset < 8; ++offset) {
                WindowDraft draft = monthly(MonthRule::Weekday);
                draft.form.effectiveDate = day("2026-01-01");
                draft.form.order = static_cast<WeekOrder>(order);
                draft.form.monthWeekday = std::chrono::Friday;
                draft.form.offsetDays = offset;
                const QList<Advice> advice = adviceFor(draft);
                const auto dropped = find(advice, AdviceCode::OffsetDropsMonths);
                int starts = 0;
                const CivilSteps steps(schedulesOf(draft).first());
                for (auto step = steps.atOrAfter(civil("2026-01-01T00:00"));
                     step && step->start < civil("2027-01-01T00:00"); step = steps.next(*step)) {
                    ++starts;
                }
                QCOMPARE(12 - (dropped ? dropped->months.size() : 0), starts);
            }
        }
    }

    void theFirstOpeningMayBeLater()
    {
        WindowDraft draft = newDraft(u"A"_s, day("2026-03-03"));
        draft.form.weekdays = Weekdays{0b0010000}; // Thursday
        QCOMPARE(*find(adviceFor(draft), AdviceCode::FirstOpeningLater)->time, civil("2026-03-05T01:00"));
        draft.form.effectiveDate = day("2026-02-24"); // two days before one that is over
        QVERIFY(!find(adviceFor(draft), AdviceCode::FirstOpeningLater));
        draft.form.effectiveDate = day("2026-03-03");
        draft.form.weekdays.set(2); // and Tuesday
        QVERIFY(!find(adviceFor(draft), AdviceCode::FirstOpeningLater));
        QCOMPARE(find(adviceFor(draft), AdviceCode::SeveralWindows)->number, 2);
    }

    void aWindowInThePastOpensNeverAgain()
    {
        WindowDraft draft = newDraft(u"A"_s, day("2026-03-03"));
        draft.form.pattern = Pattern::None;
        QCOMPARE(*find(adviceFor(draft), AdviceCode::OpenedForTheLastTime)->time, civil("2026-03-03T01:00"));
        draft.form.end = hours{13}; // open until noon in UTC, which is now
        QVERIFY(find(adviceFor(draft), AdviceCode::OpenedForTheLastTime));
        draft.form.end = hours{14}; // still open
        QVERIFY(!find(adviceFor(draft), AdviceCode::OpenedForTheLastTime));
        draft.form.pattern = Pattern::Daily;
        draft.form.end = hours{2};
        QVERIFY(!find(adviceFor(draft), AdviceCode::OpenedForTheLastTime));
    }

    void aDayThatNeverComesIsTold()
    {
        WindowDraft draft = monthly(MonthRule::Date, 12);
        draft.form.effectiveDate = day("2026-02-01");
        draft.form.monthDay = 31;
        QVERIFY(find(adviceFor(draft), AdviceCode::NeverOpens));
    }

    void utcMovesWhereClocksDo()
    {
        WindowDraft draft = newDraft(u"A"_s, day("2026-03-03"));
        draft.form.utc = true;
        QCOMPARE(find(adviceFor(draft), AdviceCode::UtcAcrossDaylightSaving)->zones,
                 QStringList{u"Europe/Berlin"_s});
        SiteBuilder abroad = site();
        abroad.client(1, {u"A"_s}, u"Asia/Shanghai"_s);
        QVERIFY(!find(adviceFor(draft, abroad), AdviceCode::UtcAcrossDaylightSaving));
        abroad.client(2, {u"A"_s}, u"Europe/London"_s).client(3, {u"A"_s}, u"America/New_York"_s);
        QCOMPARE(find(adviceFor(draft, abroad), AdviceCode::UtcAcrossDaylightSaving)->zones,
                 (QStringList{u"America/New_York"_s, u"Europe/London"_s}));
        draft.form.pattern = Pattern::None;
        QVERIFY(!find(adviceFor(draft, abroad), AdviceCode::UtcAcrossDaylightSaving));
    }

    void partsDoNotMeetInTheNightOfTheLongHour()
    {
        WindowDraft draft = newDraft(u"A"_s, day("2026-03-03"));
        draft.form.end = hours{49};
        QVERIFY(!find(adviceFor(draft), AdviceCode::SplitAcrossDaylightSaving));
        draft.isSplit = true;
        QVERIFY(find(adviceFor(draft), AdviceCode::SplitAcrossDaylightSaving));
        QCOMPARE(find(adviceFor(draft), AdviceCode::SeveralWindows)->number, 2);
    }

    void aTypeOfItsOwnTakesGeneralWindowsAway()
    {
        SiteBuilder builder = site();
        builder.client(1, {u"A"_s, u"B"_s}).client(2, {u"A"_s}).client(3, {u"B"_s});
        builder.window(u"B"_s, u"general"_s, u"00811A9E08221600"_s);
        WindowDraft draft = newDraft(u"A"_s, day("2026-03-03"));
        QVERIFY(adviceFor(draft, builder).isEmpty());
        draft.type = WindowType::Updates;
        QCOMPARE(find(adviceFor(draft, builder), AdviceCode::UpdatesLoseGeneralWindows)->number, 1);
        draft.isEnabled = false;
        QVERIFY(adviceFor(draft, builder).isEmpty());
        draft.isEnabled = true;
        draft.type = WindowType::TaskSequences;
        QCOMPARE(find(adviceFor(draft, builder), AdviceCode::TaskSequencesLoseGeneralWindows)->number, 1);
        draft.type = WindowType::Updates;
        builder.content.sites[0].updatesUseGeneralWindows = true;
        QVERIFY(adviceFor(draft, builder).isEmpty());
        builder.content.sites[0].updatesUseGeneralWindows = false;
        builder.window(u"B"_s, u"updates"_s, u"00811A9E08221600"_s, WindowType::Updates);
        QVERIFY(adviceFor(draft, builder).isEmpty());
    }

    void collectionsShouldBeMadeForWindows()
    {
        SiteBuilder builder = site();
        const WindowDraft draft = newDraft(u"A"_s, day("2026-03-03"));
        builder.content.collections[0].name = u"mw-a"_s;
        QVERIFY(adviceFor(draft, builder).isEmpty());
        builder.content.collections[0].name = u"Servers"_s;
        QCOMPARE(adviceFor(draft, builder).first().code, AdviceCode::NameWithoutPrefix);
        builder.content.collections[0].isBuiltIn = true;
        QCOMPARE(adviceFor(draft, builder).size(), 1);
        QCOMPARE(adviceFor(draft, builder).first().code, AdviceCode::BuiltInCollection);
    }

    void whatIsKeptIsTold()
    {
        const auto draft = [](const QString &tokens) {
            return draftOf({u"A"_s, 0, {u"w"_s, u"w"_s, {}, decodedTokens(tokens).value()}});
        };
        QVERIFY(find(adviceFor(draft(u"00811A9E081A200000811A9E08221600"_s)), AdviceCode::ScheduleKept));
        QVERIFY(find(adviceFor(draft(u"0001128008080008"_s)), AdviceCode::BitsKept));
        QVERIFY(!find(adviceFor(draft(u"00811A9E08221600"_s)), AdviceCode::BitsKept));
    }

    void aFormThatCannotBeReadIsNoReasonToSpeak()
    {
        WindowDraft draft = monthly(MonthRule::Date);
        draft.form.monthDay = 31;
        draft.form.effectiveDate.reset();
        QVERIFY(adviceFor(draft).isEmpty());
        draft = newDraft(u"A"_s, day("2026-03-03"));
        draft.form.end.reset();
        draft.form.weekdays.reset();
        QVERIFY(adviceFor(draft).isEmpty());
    }
};

QTEST_APPLESS_MAIN(DraftAdviceTest)
#include "tst_draftadvice.moc"
