// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/windowdraft.h"

#include "schedule/occurrences.h"
#include "site/typedtime.h"
#include "site/windowedits.h"
#include "support/draft.h"
#include "support/site.h"

#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

/// `2026-03-03 22:00-02:00`.
void fillTimes(WindowDraft &draft, const QString &text)
{
    const QStringList parts = text.split(u' ');
    draft.form.effectiveDate = dateFromTyped(parts[0]);
    const auto start = timeFromTyped(parts[1].section(u'-', 0, 0));
    const auto end = timeFromTyped(parts[1].section(u'-', 1));
    draft.form.start = start ? std::optional{start->sinceMidnight} : std::nullopt;
    draft.form.end = end ? std::optional{end->sinceMidnight} : std::nullopt;
}

WindowDraft filled(const QString &times, Pattern pattern = Pattern::None)
{
    WindowDraft draft = newDraft(u"A"_s, day("2026-03-03"));
    draft.name = u"Patches"_s;
    draft.form.pattern = pattern;
    fillTimes(draft, times);
    return draft;
}

SiteSnapshot emptySite()
{
    return SiteBuilder().collection(u"A"_s).snapshot();
}

PlacedWindow placed(const QString &tokens)
{
    return {
        u"A"_s, 0, {u"{0}"_s, u"Old"_s, u"why"_s, decodedTokens(tokens).value(), WindowType::Updates, true}};
}

QStringList namesOf(const WindowDraft &draft)
{
    QStringList names;
    for (const MaintenanceWindow &window : windowsOf(draft, plainNaming())) {
        names.append(window.name);
    }
    return names;
}

/// All openings of several schedules as one set.
SpanSet openings(const QList<Schedule> &schedules, const ZoneClock &zone, const Span &range)
{
    std::vector<Span> spans;
    for (const Schedule &schedule : schedules) {
        for (const Span &span : Occurrences(schedule, zone).sharingTimeWith(range)) {
            spans.push_back(span);
        }
    }
    return SpanSet::merged(spans).cut(range);
}

} // namespace

class WindowDraftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewDraftIsWhatTheProductSuggests()
    {
        const WindowDraft draft = newDraft(u"A"_s, day("2026-03-03"));
        QVERIFY(draft.isEnabled);
        QCOMPARE(draft.type, WindowType::General);
        const QList<Schedule> schedules = schedulesOf(draft);
        QCOMPARE(schedules.size(), 1);
        QCOMPARE(schedules[0].start, civil("2026-03-03T01:00"));
        QCOMPARE(schedules[0].duration, minutes{180});
        QVERIFY((schedules[0].recurrence == Recurrence{Weekly{std::chrono::Tuesday, 1}}));
        QCOMPARE(told(validate(draft, emptySite(), plainNaming())), QStringList{u"name: nameMissing"_s});
    }

    void everyTokenThatAFormCanSaySurvivesIt_data()
    {
        QTest::addColumn<QString>("token");
        for (const char *token :
             {"00811A9E08221600", "02811A8040100018", "02811A80401F6000", "02811A80401F2000",
              "02811A8040288800", "02811A80402FC400", "02811A8040280C00", "02811A8040280400",
              "02811A8040241000", "02811A8040241800", "00811A9E081A2000", "0034394008284400",
              "1033BC7B10100010", "00211D80083213C0", "00011A8500080000", "00011A80C0080000",
              "00011A80C0080001", "0001128008080008"}) {
            QTest::newRow(token) << QString::fromLatin1(token);
        }
    }
    void everyTokenThatAFormCanSaySurvivesIt()
    {
        QFETCH(QString, token);
        const WindowDraft draft = draftOf(placed(token));
        QVERIFY(!draft.keepsTokens);
        QCOMPARE(tokenOf(draft), token);
        QCOMPARE(validate(draft, emptySite(), plainNaming()), {});
        QVERIFY(editFor(draft, emptySite(), plainNaming(), countingIds()).changes.isEmpty());
        // As much as the form itself says, without the token it came from.
        WindowDraft bare = draft;
        bare.tokens.clear();
        QCOMPARE(schedulesOf(bare).size(), 1);
        const Schedule said = schedulesOf(bare).first();
        QCOMPARE(formOf(said), formOf(schedule(token.toLatin1())));
    }

    void whatNoFormCanSayIsKept_data()
    {
        QTest::addColumn<QString>("tokens");
        QTest::newRow("several tokens") << u"00811A9E081A200000811A9E08221600"_s;
        QTest::newRow("every two hours") << u"0034394008100200"_s;
        QTest::newRow("29 hours") << u"00084AC028592000"_s;
        QTest::newRow("no duration") << u"7913788000080000"_s;
        QTest::newRow("one minute") << u"0034394100100008"_s;
    }
    void whatNoFormCanSayIsKept()
    {
        QFETCH(QString, tokens);
        WindowDraft draft = draftOf(placed(tokens));
        QVERIFY(draft.keepsTokens);
        QCOMPARE(tokenOf(draft), tokens);
        draft.name = u"New"_s;
        QCOMPARE(validate(draft, emptySite(), plainNaming()), {});
        const QList<MaintenanceWindow> windows = windowsOf(draft, plainNaming());
        QCOMPARE(windows.size(), 1);
        QVERIFY(windows[0].schedule == decodedTokens(tokens).value());
        QCOMPARE(windows[0].id, u"{0}"_s);
        // Replaced on purpose, it is what the form says.
        draft.keepsTokens = false;
        fillTimes(draft, u"2026-03-03 01:00-02:00"_s);
        draft.form.pattern = Pattern::None;
        QCOMPARE(tokenOf(draft), u"00233E0008080000"_s);
    }

    void bitsThatMeanNothingStayUntilTheScheduleChanges()
    {
        WindowDraft draft = draftOf(placed(u"0001128008080008"_s));
        draft.description = u"other"_s;
        QCOMPARE(tokenOf(draft), u"0001128008080008"_s);
        draft.form.start = hours{2};
        draft.form.end = hours{3};
        QVERIFY(tokenOf(draft) != u"0001128008080008"_s);
        QCOMPARE(windowsOf(draft, plainNaming()).first().schedule.first().reservedBits, 0U);
    }

    void whatIsWrongNamesItsField_data()
    {
        QTest::addColumn<WindowDraft>("draft");
        QTest::addColumn<QStringList>("problems");
        const auto row = [](const char *name, const WindowDraft &draft, const QStringList &problems) {
            QTest::newRow(name) << draft << problems;
        };
        row("nothing", filled(u"2026-03-03 22:00-02:00"_s), {});
        WindowDraft draft = filled(u"2026-03-03 22:00-02:00"_s);
        draft.name = u"  "_s;
        row("only blanks", draft, {u"name: nameMissing"_s});
        draft.name = QString(65537, u'x');
        row("too long a name", draft, {u"name: textTooLong 65536"_s});
        draft.name = u"a"_s + QChar(0);
        row("a zero in the name", draft, {u"name: forbiddenCharacter U+0000"_s});
        draft = filled(u"2026-03-03 22:00-02:00"_s);
        draft.description = QString(65536, u'x');
        row("all that fits into a description", draft, {});
        draft.description += u'x';
        row("too long a description", draft, {u"description: textTooLong 65536"_s});
        draft.description = u"a"_s + QChar(0xD800);
        row("half a pair of surrogates", draft, {u"description: forbiddenCharacter U+D800"_s});
        draft = filled(u"2026-03-03 22:00-70:00"_s);
        draft.isSplit = true;
        draft.name = QString(65534, u'x');
        row("too long with the number of the part", draft, {u"name: textTooLong 65536"_s});
        row("five minutes", filled(u"2026-03-03 22:00-22:05"_s), {});
        row("four minutes", filled(u"2026-03-03 22:00-22:04"_s), {u"end: windowTooShort 4 5"_s});
        row("four minutes over midnight", filled(u"2026-03-03 23:58-00:02"_s),
            {u"end: windowTooShort 4 5"_s});
        row("no time at all", filled(u"2026-03-03 22:00-22:00"_s), {u"end: endEqualsStart"_s});
        row("a day", filled(u"2026-03-03 22:00-46:00"_s), {});
        row("a day to midnight", filled(u"2026-03-03 00:00-24:00"_s), {});
        row("a minute more than a day", filled(u"2026-03-03 22:00-46:01"_s),
            {u"end: windowTooLong 1441 1440"_s});
        row("no date", filled(u"2026-02-30 22:00-02:00"_s), {u"effectiveDate: notADate"_s});
        row("no start", filled(u"2026-03-03 x-02:00"_s), {u"start: notATime"_s});
        row("no end", filled(u"2026-03-03 22:00-x"_s), {u"end: notATime"_s});
        row("nothing can be read", filled(u"x x-x"_s),
            {u"effectiveDate: notADate"_s, u"start: notATime"_s, u"end: notATime"_s});
        row("first year", filled(u"1970-01-01 22:00-02:00"_s), {});
        row("last year", filled(u"2033-12-31 22:00-02:00"_s), {});
        row("too early", filled(u"1969-12-31 22:00-02:00"_s),
            {u"effectiveDate: outOfRange 1969 1970 2033"_s});
        row("too late", filled(u"2034-01-01 22:00-02:00"_s), {u"effectiveDate: outOfRange 2034 1970 2033"_s});
        addRangesOf(Pattern::Daily, &ScheduleForm::days, 31, u"every"_s);
        addRangesOf(Pattern::Weekly, &ScheduleForm::weeks, 4, u"every"_s);
        addRangesOf(Pattern::Monthly, &ScheduleForm::months, 12, u"every"_s);
        draft = filled(u"2026-03-03 22:00-02:00"_s, Pattern::Weekly);
        draft.form.weekdays.reset();
        row("no weekday", draft, {u"weekdays: weekdayMissing"_s});
        draft.form.pattern = Pattern::Daily;
        row("no weekday where none is asked for", draft, {});
        draft.form.pattern = Pattern::Monthly;
        draft.form.monthRule = MonthRule::Date;
        draft.form.monthDay = 32;
        row("no such day", draft, {u"monthDay: outOfRange 32 1 31"_s});
        draft.form.monthDay = 0;
        row("day 0", draft, {u"monthDay: outOfRange 0 1 31"_s});
        draft.form.monthRule = MonthRule::LastDay;
        row("day 0 where the last is meant", draft, {});
        draft.form.monthRule = MonthRule::Weekday;
        draft.form.offsetDays = 8;
        row("too far after the weekday", draft, {u"offset: outOfRange 8 0 7"_s});
        draft.form.offsetDays = 7;
        row("a week after the weekday", draft, {});
        draft = filled(u"2033-12-31 22:00-50:00"_s);
        draft.isSplit = true;
        row("the second part is too late", draft, {u"effectiveDate: outOfRange 2034 1970 2033"_s});
    }
    void whatIsWrongNamesItsField()
    {
        QFETCH(WindowDraft, draft);
        QFETCH(QStringList, problems);
        QCOMPARE(told(validate(draft, emptySite(), plainNaming())), problems);
    }

    void namesAreUniqueInTheirCollection_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("another") << u"Server"_s << false;
        QTest::newRow("the same") << u"Lager"_s << true;
        QTest::newRow("in capitals") << u"LAGER"_s << true;
        QTest::newRow("with blanks") << u" Lager "_s << true;
        QTest::newRow("of another collection") << u"Other"_s << false;
        QTest::newRow("umlauts") << u"büro"_s << true;
    }
    void namesAreUniqueInTheirCollection()
    {
        QFETCH(QString, name);
        QFETCH(bool, isTaken);
        const SiteSnapshot site = SiteBuilder()
                                      .collection(u"A"_s)
                                      .collection(u"B"_s)
                                      .window(u"A"_s, u"Lager"_s, u"00811A9E08221600"_s)
                                      .window(u"A"_s, u"BÜRO"_s, u"00811A9E08221600"_s)
                                      .window(u"B"_s, u"Other"_s, u"00811A9E08221600"_s)
                                      .snapshot();
        WindowDraft draft = filled(u"2026-03-03 22:00-02:00"_s);
        draft.name = name;
        QCOMPARE(told(validate(draft, site, plainNaming())),
                 isTaken ? QStringList{u"name: nameTaken "_s + name.trimmed()} : QStringList{});
    }

    void aWindowMayKeepItsOwnName()
    {
        const SiteSnapshot site =
            SiteBuilder().collection(u"A"_s).window(u"A"_s, u"Lager"_s, u"00811A9E08221600"_s).snapshot();
        WindowDraft draft = draftOf(*placedWindow(site, {u"A"_s, u"Lager"_s}));
        QCOMPARE(validate(draft, site, plainNaming()), {});
        draft.name = u"LAGER"_s;
        QCOMPARE(validate(draft, site, plainNaming()), {});
    }

    void namesMadeOfWeekdaysHaveToBeFreeToo()
    {
        const SiteSnapshot site = SiteBuilder()
                                      .collection(u"A"_s)
                                      .window(u"A"_s, u"Patches Wed"_s, u"00811A9E08221600"_s)
                                      .snapshot();
        WindowDraft draft = filled(u"2026-03-03 22:00-02:00"_s, Pattern::Weekly);
        QCOMPARE(validate(draft, site, plainNaming()), {});
        draft.form.weekdays.set(3);
        QCOMPARE(told(validate(draft, site, plainNaming())), QStringList{u"name: nameTaken Patches Wed"_s});
    }

    void eachWeekdayBecomesAWindow()
    {
        WindowDraft draft = filled(u"2026-03-03 22:00-02:00"_s, Pattern::Weekly);
        QCOMPARE(namesOf(draft), QStringList{u"Patches"_s});
        draft.form.weekdays = Weekdays{0b0000111}; // Sunday, Monday, Tuesday
        QCOMPARE(namesOf(draft), (QStringList{u"Patches Mon"_s, u"Patches Tue"_s, u"Patches Sun"_s}));
        const QList<MaintenanceWindow> windows = windowsOf(draft, plainNaming());
        QVERIFY(
            (windows[2].schedule.first().schedule.recurrence == Recurrence{Weekly{std::chrono::Sunday, 1}}));
        for (const MaintenanceWindow &window : windows) {
            QCOMPARE(window.schedule.size(), 1); // clients may never open a window of several tokens
            QCOMPARE(window.schedule.first().schedule.start, civil("2026-03-03T22:00"));
        }
    }

    void theWindowThatIsChangedKeepsItsWeekdayIfItCan()
    {
        WindowDraft draft = draftOf(placed(u"00811A9E081C2000"_s)); // Wednesday
        draft.form.weekdays = Weekdays{0b0001010}; // Monday, Wednesday
        draft.form.weeks = 2;
        QCOMPARE(namesOf(draft), (QStringList{u"Old"_s, u"Old Mon"_s}));
        QCOMPARE(windowsOf(draft, plainNaming()).first().id, u"{0}"_s);
        const Recurrence recurrence =
            windowsOf(draft, plainNaming()).first().schedule.first().schedule.recurrence;
        QVERIFY(std::get<Weekly>(recurrence).weekday == std::chrono::Wednesday);
    }

    void aLongOneIsSplit_data()
    {
        QTest::addColumn<QString>("token");
        QTest::addColumn<int>("parts");
        QTest::newRow("once, 29 hours") << u"00084AC028480000"_s << 2;
        QTest::newRow("weekly, 29 hours") << u"00084AC028592000"_s << 2;
        QTest::newRow("weekly, 2 days") << u"00231E00009A2000"_s << 2;
        QTest::newRow("weekly, 2 days 1 minute") << u"00231E01009A2000"_s << 3;
        QTest::newRow("weekly, 6 days") << u"00231E00019A2000"_s << 6;
        QTest::newRow("every 3 days, 2 days") << u"00231E0000900018"_s << 2;
        QTest::newRow("second Tuesday, 2 days") << u"00231E0000A31400"_s << 2;
        QTest::newRow("day 10 of every second month, 2 days") << u"00231E0000AA8800"_s << 2;
        QTest::newRow("last day, 2 days") << u"00231E0000A80400"_s << 2;
        QTest::newRow("last day of every third month, 3 days") << u"00231E0000E80C00"_s << 3;
    }
    void aLongOneIsSplit()
    {
        QFETCH(QString, token);
        QFETCH(int, parts);
        WindowDraft draft = draftSaying(token);
        QCOMPARE(validate(draft, emptySite(), plainNaming()).size(), 1);
        QVERIFY(canBeSplit(draft));
        draft.isSplit = true;
        QCOMPARE(told(validate(draft, emptySite(), plainNaming())), QStringList{});
        QCOMPARE(schedulesOf(draft).size(), parts);
        for (const Schedule &part : schedulesOf(draft)) {
            QVERIFY(isOfWindowLength(part.duration));
        }
        QCOMPARE(namesOf(draft).first(), u"Patches 1/%1"_s.arg(parts));
        // Together they are what was asked for, from the first opening on, without a gap.
        const Schedule whole = schedule(token.toLatin1());
        const Span range{Occurrences(whole, ZoneClock::utc()).first()->begin, at("2033-01-01T00:00:00Z")};
        QVERIFY(openings(schedulesOf(draft), ZoneClock::utc(), range)
                == openings({whole}, ZoneClock::utc(), range));
    }

    void whatCannotBeSaidInPartsIsNotSplit_data()
    {
        QTest::addColumn<QString>("token");
        QTest::newRow("last Friday, 2 days") << u"00231E0000A61000"_s;
        QTest::newRow("fourth Friday, 2 days") << u"00231E0000A61800"_s;
        QTest::newRow("day 28, 2 days") << u"00231E0000AF0400"_s;
        QTest::newRow("day 31 of February") << u"00222E0000AFF000"_s;
    }
    void whatCannotBeSaidInPartsIsNotSplit()
    {
        QFETCH(QString, token);
        WindowDraft draft = draftSaying(token);
        QVERIFY(!canBeSplit(draft));
        draft.isSplit = true;
        QCOMPARE(validate(draft, emptySite(), plainNaming()).first().code, ProblemCode::WindowTooLong);
    }

    void weekdaysAndPartsGoTogether()
    {
        WindowDraft draft = filled(u"2026-03-03 22:00-70:00"_s, Pattern::Weekly);
        draft.form.weekdays = Weekdays{0b0000110};
        draft.isSplit = true;
        QCOMPARE(namesOf(draft),
                 (QStringList{u"Patches Mon 1/2"_s, u"Patches Mon 2/2"_s, u"Patches Tue 1/2"_s,
                              u"Patches Tue 2/2"_s}));
    }

    void aPastedTokenFillsTheForm()
    {
        WindowDraft draft = newDraft(u"A"_s, day("2026-03-03"));
        draft.name = u"Patches"_s;
        const WindowDraft pasted = *draftWithToken(draft, u" 00811a9e08221600\n"_s);
        QCOMPARE(pasted.name, u"Patches"_s);
        QCOMPARE(*pasted.form.effectiveDate, day("2012-01-01"));
        QCOMPARE(*pasted.form.start, minutes{hours{4}});
        QCOMPARE(*pasted.form.end, minutes{5 * 60 + 30});
        QCOMPARE(pasted.form.pattern, Pattern::Monthly);
        QCOMPARE(pasted.form.order, WeekOrder::Third);
        QCOMPARE(tokenOf(pasted), u"00811A9E08221600"_s);
    }

    void aPastedWeekFillsTheForm()
    {
        const WindowDraft draft = draftSaying(u"00811A9E081A2000 00811A9E081C2000"_s);
        QVERIFY(draft.form.weekdays == Weekdays{0b0001010});
        QCOMPARE(tokenOf(draft), u"00811A9E081A2000 00811A9E081C2000"_s);
        QVERIFY(*draftWithToken(draft, tokenOf(draft)) == draft);
    }

    void aBadTokenIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ProblemCode>("code");
        QTest::newRow("nothing") << QString() << ProblemCode::TokenLength;
        QTest::newRow("too short") << u"0081"_s << ProblemCode::TokenLength;
        QTest::newRow("no digit") << u"00811A9E0822160G"_s << ProblemCode::TokenDigit;
        QTest::newRow("every two hours") << u"0034394008100200"_s << ProblemCode::NotAWindow;
        QTest::newRow("no duration") << u"7913788000080000"_s << ProblemCode::NotAWindow;
        QTest::newRow("two months") << u"00811A9E0822160000811A9E08221800"_s << ProblemCode::NotAWindow;
        QTest::newRow("two times of day") << u"00811A9E081A200000A11A9E081B2000"_s << ProblemCode::NotAWindow;
    }
    void aBadTokenIsRefused()
    {
        QFETCH(QString, text);
        QFETCH(ProblemCode, code);
        const auto draft = draftWithToken(newDraft(u"A"_s, day("2026-03-03")), text);
        QVERIFY(!draft);
        QCOMPARE(draft.problem().code, code);
    }

    void storingANewWindowMakesTheRecordOfItsCollection()
    {
        SiteBuilder site;
        site.collection(u"A"_s);
        WindowDraft draft = filled(u"2026-03-03 22:00-02:00"_s, Pattern::Weekly);
        draft.form.weekdays = Weekdays{0b0000110};
        const Edit edit = editFor(draft, site.snapshot(), plainNaming(), countingIds());
        QCOMPARE(edit.kind, EditKind::CreateWindows);
        QCOMPARE(edit.subjects, (QStringList{u"Patches Mon"_s, u"Patches Tue"_s}));
        const SiteContent after = edited(site.content, edit).value();
        QCOMPARE(after.settings.size(), 1);
        QCOMPARE(after.settings[0].windows.size(), 2);
        QCOMPARE(after.settings[0].windows[1].id, u"{2}"_s);
        QCOMPARE(after.settings[0].windows[1].name, u"Patches Tue"_s);
        QVERIFY(edited(after, inverse(edit)).value() == site.content);
    }

    void aNewWindowGoesToTheEnd()
    {
        SiteBuilder site;
        site.collection(u"A"_s)
            .window(u"A"_s, u"z"_s, u"00811A9E08221600"_s)
            .window(u"A"_s, u"a"_s, u"00811A9E08221600"_s);
        const Edit edit =
            editFor(filled(u"2026-03-03 22:00-02:00"_s), site.snapshot(), plainNaming(), countingIds());
        QCOMPARE(edit.changes.size(), 1);
        QCOMPARE(std::get<RecordChange<PlacedWindow>>(edit.changes[0]).after->position, 2);
        const SiteContent after = edited(site.content, edit).value();
        QCOMPARE(after.settings[0].windows[2].name, u"Patches"_s);
        QVERIFY(edited(after, inverse(edit)).value() == site.content);
    }

    void changingAWindowChangesItInItsPlace()
    {
        SiteBuilder site;
        site.collection(u"A"_s)
            .window(u"A"_s, u"z"_s, u"00811A9E081B2000"_s)
            .window(u"A"_s, u"a"_s, u"00811A9E08221600"_s);
        WindowDraft draft = draftOf(*placedWindow(site.snapshot(), {u"A"_s, u"z"_s}));
        draft.name = u"new name"_s;
        draft.form.weekdays.set(1);
        const Edit edit = editFor(draft, site.snapshot(), plainNaming(), countingIds());
        QCOMPARE(edit.kind, EditKind::ChangeWindow);
        QCOMPARE(edit.subjects, QStringList{u"z"_s});
        const SiteContent after = edited(site.content, edit).value();
        QCOMPARE(after.settings[0].windows[0].id, u"z"_s);
        QCOMPARE(after.settings[0].windows[0].name, u"new name"_s);
        QCOMPARE(after.settings[0].windows[2].name, u"new name Mon"_s);
        QVERIFY(edited(after, inverse(edit)).value() == site.content);
    }

    void aWindowThatSomebodyElseChangedIsNotOverwritten()
    {
        SiteBuilder site;
        site.collection(u"A"_s).window(u"A"_s, u"z"_s, u"00811A9E081B2000"_s);
        WindowDraft draft = draftOf(*placedWindow(site.snapshot(), {u"A"_s, u"z"_s}));
        draft.name = u"mine"_s;
        const Edit edit = editFor(draft, site.snapshot(), plainNaming(), countingIds());
        site.content.settings[0].windows[0].name = u"theirs"_s;
        QCOMPARE(edited(site.content, edit).problem().code, ProblemCode::ChangedElsewhere);
    }

private:
    static void addRangesOf(Pattern pattern, int ScheduleForm::*number, int greatest, const QString &field)
    {
        for (const int value : {0, 1, greatest, greatest + 1}) {
            WindowDraft draft = filled(u"2026-03-03 22:00-02:00"_s, pattern);
            draft.form.*number = value;
            const bool isRight = value >= 1 && value <= greatest;
            QTest::addRow("pattern %d, every %d", static_cast<int>(pattern), value)
                << draft
                << (isRight ? QStringList{}
                            : QStringList{u"%1: outOfRange %2 1 %3"_s.arg(field).arg(value).arg(greatest)});
        }
    }
};

QTEST_APPLESS_MAIN(WindowDraftTest)
#include "tst_windowdraft.moc"
