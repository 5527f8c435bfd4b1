// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/effectivewindows.h"

#include "schedule/occurrences.h"
#include "support/site.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;
using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

QString daily(const char *start, minutes duration)
{
    return encodedToken({{civil(start), false, duration, Interval{1, 0, 0}}, false, 0});
}

QString once(const char *start, minutes duration)
{
    return encodedToken({{civil(start), false, duration, Once{}}, false, 0});
}

/// Spans with the ids of their sources.
QStringList told(const SiteSnapshot &site, const EffectiveWindows &effective)
{
    QStringList list;
    for (const EffectiveWindow &window : effective.windows) {
        QStringList ids;
        for (const WindowRow row : window.sources) {
            ids.append(site.window(row).window.id);
        }
        list.append(shown(window.span) + u' ' + ids.join(u'+'));
    }
    return list;
}

const Span firstWeek{at("2026-01-05T00:00:00Z"), at("2026-01-12T00:00:00Z")};
const Span firstDay{at("2026-01-05T00:00:00Z"), at("2026-01-06T00:00:00Z")};

QStringList effectiveOf(const SiteBuilder &builder, const Span &range = firstDay,
                        WorkKind kind = WorkKind::Program)
{
    const SiteSnapshot site = builder.snapshot();
    return told(site, effectiveWindows(site, ClientRow{0}, kind, range));
}

} // namespace

class EffectiveWindowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void overlappingWindowsAreOneWithBothSources()
    {
        SiteBuilder builder;
        builder.collection(u"A"_s).collection(u"B"_s).client(1, {u"A"_s, u"B"_s});
        builder.window(u"A"_s, u"a"_s, daily("2026-01-01T01:30", hours{1}));
        builder.window(u"B"_s, u"b"_s, daily("2026-01-01T01:00", hours{1}));
        QCOMPARE(effectiveOf(builder), QStringList{u"2026-01-05T01:00:00Z/2026-01-05T02:30:00Z a+b"_s});
    }

    void touchingWindowsAreOneAndNeighboursAreNot()
    {
        SiteBuilder builder;
        builder.collection(u"A"_s).client(1, {u"A"_s});
        builder.window(u"A"_s, u"a"_s, once("2026-01-05T01:00", hours{1}));
        builder.window(u"A"_s, u"b"_s, once("2026-01-05T02:00", hours{1}));
        builder.window(u"A"_s, u"c"_s, once("2026-01-05T03:01", hours{1}));
        QCOMPARE(effectiveOf(builder),
                 (QStringList{u"2026-01-05T01:00:00Z/2026-01-05T03:00:00Z a+b"_s,
                              u"2026-01-05T03:01:00Z/2026-01-05T04:01:00Z c"_s}));
    }

    void onlyDirectMembershipCounts()
    {
        SiteBuilder builder;
        builder.collection(u"P"_s).collection(u"C"_s, u"P"_s).client(1, {u"C"_s});
        builder.window(u"P"_s, u"p"_s, daily("2026-01-01T01:00", hours{1}));
        const SiteSnapshot site = builder.snapshot();
        const auto effective = effectiveWindows(site, ClientRow{0}, WorkKind::Program, firstDay);
        QVERIFY(!effective.restricted);
        QVERIFY(effective.windows.isEmpty());
    }

    void aDisabledWindowIsNone()
    {
        SiteBuilder builder;
        builder.collection(u"A"_s).client(1, {u"A"_s});
        builder.window(u"A"_s, u"a"_s, daily("2026-01-01T01:00", hours{1}), WindowType::General, false);
        QVERIFY(!effectiveWindows(builder.snapshot(), ClientRow{0}, WorkKind::Program, firstDay).restricted);
    }

    void aWindowThatIsOverOrWithoutDurationRestrictsAllTheSame()
    {
        for (const QString &token :
             {once("2020-01-01T01:00", hours{1}), daily("2020-01-01T01:00", minutes{0})}) {
            SiteBuilder builder;
            builder.collection(u"A"_s).client(1, {u"A"_s}).window(u"A"_s, u"a"_s, token);
            const auto effective =
                effectiveWindows(builder.snapshot(), ClientRow{0}, WorkKind::Program, firstDay);
            QVERIFY(effective.restricted);
            QVERIFY(effective.windows.isEmpty());
        }
    }

    void eachKindOfWorkLooksAtItsOwnWindowsFirst()
    {
        SiteBuilder builder;
        builder.collection(u"A"_s).client(1, {u"A"_s});
        builder.window(u"A"_s, u"1"_s, daily("2026-01-01T02:00", hours{2}));
        builder.window(u"A"_s, u"4"_s, daily("2026-01-01T04:00", hours{2}), WindowType::Updates);
        builder.window(u"A"_s, u"5"_s, daily("2026-01-01T08:00", hours{2}), WindowType::TaskSequences);
        const QString general = u"2026-01-05T02:00:00Z/2026-01-05T04:00:00Z 1"_s;
        QCOMPARE(effectiveOf(builder, firstDay, WorkKind::Program), QStringList{general});
        QCOMPARE(effectiveOf(builder, firstDay, WorkKind::Update),
                 QStringList{u"2026-01-05T04:00:00Z/2026-01-05T06:00:00Z 4"_s});
        QCOMPARE(effectiveOf(builder, firstDay, WorkKind::TaskSequence),
                 QStringList{u"2026-01-05T08:00:00Z/2026-01-05T10:00:00Z 5"_s});
        builder.content.sites[0].updatesUseGeneralWindows = true;
        QCOMPARE(effectiveOf(builder, firstDay, WorkKind::Update),
                 QStringList{u"2026-01-05T02:00:00Z/2026-01-05T06:00:00Z 1+4"_s});
        QCOMPARE(effectiveOf(builder, firstDay, WorkKind::Program), QStringList{general});
    }

    void withoutWindowsOfItsOwnAKindLooksAtGeneralOnes()
    {
        SiteBuilder builder;
        builder.collection(u"A"_s).client(1, {u"A"_s});
        builder.window(u"A"_s, u"1"_s, daily("2026-01-01T02:00", hours{2}));
        builder.window(u"A"_s, u"4"_s, daily("2026-01-01T04:00", hours{2}), WindowType::Updates, false);
        for (const WorkKind kind : {WorkKind::Program, WorkKind::Update, WorkKind::TaskSequence}) {
            QCOMPARE(effectiveOf(builder, firstDay, kind),
                     QStringList{u"2026-01-05T02:00:00Z/2026-01-05T04:00:00Z 1"_s});
        }
    }

    void windowsForUpdatesLeaveProgramsUnrestricted()
    {
        SiteBuilder builder;
        builder.collection(u"A"_s).client(1, {u"A"_s});
        builder.window(u"A"_s, u"4"_s, daily("2026-01-01T04:00", hours{2}), WindowType::Updates);
        const SiteSnapshot site = builder.snapshot();
        QVERIFY(!effectiveWindows(site, ClientRow{0}, WorkKind::Program, firstDay).restricted);
        QVERIFY(effectiveWindows(site, ClientRow{0}, WorkKind::Update, firstDay).restricted);
    }

    void aRangeGetsMergedWindowsWholeButOnlyOfWhatSharesTimeWithIt()
    {
        SiteBuilder builder;
        builder.collection(u"A"_s).client(1, {u"A"_s});
        builder.window(u"A"_s, u"a"_s,
                       once("2026-01-04T22:00", hours{1})); // touches b, but is over by midnight
        builder.window(u"A"_s, u"b"_s, once("2026-01-04T23:00", hours{2}));
        builder.window(u"A"_s, u"c"_s, once("2026-01-05T23:30", hours{2}));
        QCOMPARE(effectiveOf(builder),
                 (QStringList{u"2026-01-04T23:00:00Z/2026-01-05T01:00:00Z b"_s,
                              u"2026-01-05T23:30:00Z/2026-01-06T01:30:00Z c"_s}));
    }

    void twoFullDaysCoverTheWeekend()
    {
        SiteBuilder builder;
        builder.collection(u"A"_s).client(1, {u"A"_s});
        builder.window(u"A"_s, u"sat"_s, once("2026-01-10T00:00", days{1}));
        builder.window(u"A"_s, u"sun"_s, once("2026-01-11T00:00", days{1}));
        QCOMPARE(effectiveOf(builder, firstWeek),
                 QStringList{u"2026-01-10T00:00:00Z/2026-01-12T00:00:00Z sat+sun"_s});
    }

    void aWholeDayEveryDayHasAnHourlessNightInAutumn()
    {
        SiteBuilder builder(u"Europe/Berlin"_s);
        builder.collection(u"A"_s).client(1, {u"A"_s});
        builder.window(u"A"_s, u"a"_s, daily("2026-01-01T00:00", days{1}));
        // 25 October has 25 hours; the window ends after 24.
        QCOMPARE(effectiveOf(builder, {at("2026-10-24T00:00:00Z"), at("2026-10-26T12:00:00Z")}),
                 (QStringList{u"2026-10-23T22:00:00Z/2026-10-25T22:00:00Z a"_s,
                              u"2026-10-25T23:00:00Z/2026-10-26T23:00:00Z a"_s}));
    }

    void severalTokensOpenOneWindow()
    {
        SiteBuilder builder;
        builder.collection(u"A"_s).client(1, {u"A"_s});
        builder.window(u"A"_s, u"a"_s,
                       once("2026-01-05T03:00", hours{1}) + once("2026-01-05T01:00", hours{1}));
        QCOMPARE(effectiveOf(builder),
                 (QStringList{u"2026-01-05T01:00:00Z/2026-01-05T02:00:00Z a"_s,
                              u"2026-01-05T03:00:00Z/2026-01-05T04:00:00Z a"_s}));
    }

    void aClientWithoutZoneHasItsSitesAndASiteWithoutOneHasUtc()
    {
        SiteBuilder builder(u"Europe/Berlin"_s);
        builder.content.sites.append(Site{});
        builder.content.sites[1].code = u"SHA"_s;
        builder.collection(u"A"_s);
        builder.client(1, {u"A"_s})
            .client(2, {u"A"_s})
            .client(3, {u"A"_s})
            .client(4, {u"A"_s}, u"Asia/Tokyo"_s);
        builder.content.clients[1].assignedSites = QStringList{u"XXX"_s, u"SHA"_s};
        builder.content.clients[2].assignedSites = QStringList{u"XXX"_s};
        const SiteSnapshot site = builder.snapshot();
        QCOMPARE(site.zoneOf(ClientRow{0}).name(), u"Europe/Berlin"_s);
        QCOMPARE(site.zoneOf(ClientRow{1}).name(), u"UTC"_s);
        QCOMPARE(site.zoneOf(ClientRow{2}).name(), u"Europe/Berlin"_s);
        QCOMPARE(site.zoneOf(ClientRow{3}).name(), u"Asia/Tokyo"_s);
    }

    void aClientIsFoundByResourceIdOrByName()
    {
        SiteBuilder builder;
        builder.client(1, {}).client(3, {}).client(5, {}).client(7, {}).client(9, {});
        builder.content.clients[1].name = u"1"_s;
        builder.content.clients[2].name = u"0001"_s;
        builder.content.clients[3].name = u"TWIN"_s;
        builder.content.clients[4].name = u"twin"_s;
        const SiteSnapshot site = builder.snapshot();
        QCOMPARE(site.clientNamed(u"1"_s).value(), ClientRow{0});
        QCOMPARE(site.clientNamed(u"0001"_s).value(), ClientRow{2});
        QCOMPARE(site.clientNamed(u"pc1"_s).value(), ClientRow{0});
        QCOMPARE(site.clientNamed(u"Twin"_s).problem().code, ProblemCode::AmbiguousClient);
        QCOMPARE(site.clientNamed(u"Twin"_s).problem().arguments, (QStringList{u"Twin"_s, u"7"_s, u"9"_s}));
        for (const QString &nobody : {QString(), u"+1"_s, u" 1"_s, u"00001"_s}) {
            QCOMPARE(site.clientNamed(nobody).problem().code, ProblemCode::UnknownClient);
        }
    }

    void aRangeNeverHoldsMoreWindowsThanForetold()
    {
        for (const Recurrence &recurrence : {Recurrence{Interval{0, 1, 0}}, Recurrence{Interval{1, 0, 0}},
                                             Recurrence{Weekly{std::chrono::Monday, 2}},
                                             Recurrence{MonthlyByDate{15, 1}}, Recurrence{Once{}}}) {
            for (const minutes duration : {minutes{0}, minutes{30}, minutes{60}, minutes{1440}}) {
                SiteBuilder builder(u"Europe/Berlin"_s);
                builder.collection(u"A"_s).client(1, {u"A"_s});
                builder.window(
                    u"A"_s, u"a"_s,
                    encodedToken({{civil("2026-01-05T00:00"), false, duration, recurrence}, false, 0}));
                const SiteSnapshot site = builder.snapshot();
                const Span range{at("2026-01-01T00:00:00Z"), at("2028-01-01T00:00:00Z")};
                const auto found =
                    effectiveWindows(site, ClientRow{0}, WorkKind::Program, range).windows.size();
                QVERIFY(found <= mostEffectiveWindows(site, ClientRow{0}, WorkKind::Program, range));
            }
        }
    }

    void theOrderOfCollectionsDoesNotMatterAndAllClientsTogetherGetWhatEachGets()
    {
        std::mt19937 random(20260105);
        const auto upTo = [&random](int greatest) {
            return std::uniform_int_distribution<int>(0, greatest)(random);
        };
        const QStringList zones{u"UTC"_s, u"Europe/Berlin"_s, u"Australia/Lord_Howe"_s};
        for (int round = 0; round < 40; ++round) {
            SiteBuilder builder;
            for (int i = 0; i < 12; ++i) {
                const QString id = u"C%1"_s.arg(i);
                builder.collection(id);
                for (int j = upTo(2); j > 0; --j) {
                    const std::array<Recurrence, 3> kinds{
                        Once{}, Interval{1 + upTo(3), upTo(5), 0},
                        Weekly{std::chrono::weekday{static_cast<unsigned>(upTo(6))}, 1}};
                    const Schedule schedule{civil("2026-01-01T00:00") + minutes{upTo(20000)}, upTo(3) == 0,
                                            minutes{upTo(2000)}, kinds[static_cast<std::size_t>(upTo(2))]};
                    builder.window(id, u"w%1"_s.arg(j), encodedToken({schedule, false, 0}),
                                   upTo(3) == 0 ? WindowType::Updates : WindowType::General, upTo(5) != 0);
                }
            }
            for (quint32 client = 1; client <= 15; ++client) {
                QStringList memberOf;
                for (int i = upTo(4); i > 0; --i) {
                    memberOf.append(u"C%1"_s.arg(upTo(11)));
                }
                memberOf.removeDuplicates();
                builder.client(client, memberOf, zones[upTo(2)]);
            }
            const SiteSnapshot site = builder.snapshot();
            std::shuffle(builder.content.collections.begin(), builder.content.collections.end(), random);
            std::shuffle(builder.content.settings.begin(), builder.content.settings.end(), random);
            std::shuffle(builder.content.memberships.begin(), builder.content.memberships.end(), random);
            const SiteSnapshot shuffled = builder.snapshot();
            for (const WorkKind kind : {WorkKind::Program, WorkKind::Update}) {
                EffectiveWindowsOfSite all(site, kind, firstWeek);
                for (quint32 row = 0; row < 15; ++row) {
                    const auto one = effectiveWindows(site, ClientRow{row}, kind, firstWeek);
                    QCOMPARE(told(shuffled, effectiveWindows(shuffled, ClientRow{row}, kind, firstWeek)),
                             told(site, one));
                    QCOMPARE(all.answer(all.numberOf(ClientRow{row})), one);
                    expectMergedOccurrences(site, ClientRow{row}, kind, one);
                }
            }
        }
    }

private:
    /// The windows are the occurrences, merged; and the sources of each are those with one in it.
    static void expectMergedOccurrences(const SiteSnapshot &site, ClientRow client, WorkKind kind,
                                        const EffectiveWindows &effective)
    {
        std::vector<Span> all;
        const auto windows = applicableWindows(site, client, kind);
        QCOMPARE(effective.restricted, !windows.isEmpty());
        QList<EffectiveWindow> expected;
        for (const WindowRow row : windows) {
            for (const ScheduleToken &token : site.window(row).window.schedule) {
                for (const Span &span :
                     Occurrences(token.schedule, site.zoneOf(client)).sharingTimeWith(firstWeek)) {
                    all.push_back(span);
                }
            }
        }
        const SpanSet merged = SpanSet::merged(all);
        for (const Span &span : merged.spans()) {
            EffectiveWindow window{span, {}};
            for (const WindowRow row : windows) {
                for (const ScheduleToken &token : site.window(row).window.schedule) {
                    const auto range =
                        Occurrences(token.schedule, site.zoneOf(client)).sharingTimeWith(firstWeek);
                    for (const Span &one : range) {
                        if (one.sharesTimeWith(span) && !window.sources.contains(row)) {
                            window.sources.append(row);
                        }
                    }
                }
            }
            expected.append(window);
        }
        QCOMPARE(effective.windows, expected);
    }
};

QTEST_APPLESS_MAIN(EffectiveWindowsTest)
#include "tst_effectivewindows.moc"
