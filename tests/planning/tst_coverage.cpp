// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/coverage.h"

#include "planning/effectivewindows.h"
#include "planning/windowsahead.h"
#include "support/randomsite.h"
#include "support/site.h"

#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;
using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

const Instant noon = at("2026-01-05T12:20:00Z");

QString token(const char *start, minutes duration, const Recurrence &recurrence = Once{})
{
    return encodedToken({{civil(start), false, duration, recurrence}, false, 0});
}

/// Client 1 is in A.
SiteBuilder oneClient()
{
    SiteBuilder builder;
    builder.collection(u"A"_s).client(1, {u"A"_s});
    return builder;
}

CoverageQuestion question(int hourCount = 6)
{
    CoverageQuestion question;
    question.now = noon;
    question.hours = hourCount;
    return question;
}

Coverage coverageOf(const SiteBuilder &builder, const CoverageQuestion &question = ::question())
{
    return *coverage(builder.snapshot(), question);
}

/// How many are open in each hour: `0 1 1 0`.
QString openByHour(const Coverage &coverage)
{
    QStringList counts;
    for (const qsizetype count : coverage.openByHour) {
        counts.append(QString::number(count));
    }
    return counts.join(u' ');
}

CoverageClass onlyClass(const SiteBuilder &builder)
{
    const Coverage coverage = coverageOf(builder);
    if (coverage.classes[static_cast<std::size_t>(coverage.classOf.at(0))] != 1) {
        throw std::logic_error("the count does not fit the class");
    }
    return coverage.classOf.at(0);
}

/// The class of a client, by what is to come for it alone.
CoverageClass classOf(const SiteSnapshot &site, ClientRow client, const CoverageQuestion &question)
{
    const std::array kinds{WorkKind::Program, WorkKind::Update, WorkKind::TaskSequence};
    if (std::all_of(kinds.begin(), kinds.end(),
                    [&](WorkKind kind) { return applicableWindows(site, client, kind).isEmpty(); })) {
        return CoverageClass::NoWindows;
    }
    WindowsAhead windows(site, client, question.kind, question.now);
    if (!windows.restricted()) {
        return CoverageClass::Unrestricted;
    }
    if (!windows.firstEndingAfter(question.now, ZoneClock::endOfTime)) {
        return CoverageClass::OnlyExpired;
    }
    return windows.firstEndingAfter(question.now, question.now + question.horizon) ? CoverageClass::Soon
                                                                                   : CoverageClass::NotSoon;
}

} // namespace

class CoverageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hoursBeginAtTheFullHour()
    {
        const Coverage coverage = coverageOf(oneClient());
        QCOMPARE(coverage.from, at("2026-01-05T12:00:00Z"));
        QCOMPARE(coverage.openByHour.size(), std::size_t{6});
        QCOMPARE(coverageOf(oneClient(), question(0)).openByHour.size(), std::size_t{0});
    }

    void aWindowIsInEveryHourItSharesTimeWith()
    {
        SiteBuilder builder = oneClient();
        builder.window(u"A"_s, u"w"_s, token("2026-01-05T13:30", minutes{90}));
        QCOMPARE(openByHour(coverageOf(builder)), u"0 1 1 0 0 0"_s);
        builder.window(u"A"_s, u"v"_s, token("2026-01-05T15:00", minutes{61}));
        QCOMPARE(openByHour(coverageOf(builder)), u"0 1 1 1 1 0"_s);
    }

    void aClientCountsOnceInAnHour()
    {
        SiteBuilder builder = oneClient();
        builder.window(u"A"_s, u"v"_s, token("2026-01-05T13:00", minutes{10}));
        builder.window(u"A"_s, u"w"_s, token("2026-01-05T13:20", minutes{10}));
        builder.window(u"A"_s, u"x"_s, token("2026-01-05T13:40", minutes{30}));
        QCOMPARE(openByHour(coverageOf(builder)), u"0 1 1 0 0 0"_s);
    }

    void windowsThatBeganLongAgoOrNeverCloseAreOpen()
    {
        SiteBuilder builder = oneClient();
        builder.window(u"A"_s, u"w"_s, token("2025-12-10T00:00", days{26}));
        QCOMPARE(openByHour(coverageOf(builder)), u"0 0 0 0 0 0"_s);
        builder.window(u"A"_s, u"v"_s, token("2025-12-10T14:00", days{26}));
        builder.window(u"A"_s, u"x"_s, token("2025-12-10T14:00", days{26} + minutes{1}));
        QCOMPARE(openByHour(coverageOf(builder)), u"1 1 1 0 0 0"_s);
        builder.window(u"A"_s, u"y"_s, token("2020-01-01T00:00", days{1}, Interval{1, 0, 0}));
        QCOMPARE(openByHour(coverageOf(builder)), u"1 1 1 1 1 1"_s);
    }

    void clientsAreCountedByTheirOwnClocks()
    {
        SiteBuilder builder = oneClient();
        builder.client(2, {u"A"_s}, u"Europe/Berlin"_s).client(3, {u"A"_s}, u"Europe/Berlin"_s);
        builder.window(u"A"_s, u"w"_s, token("2026-01-05T15:00", minutes{60}));
        QCOMPARE(openByHour(coverageOf(builder)), u"0 0 2 1 0 0"_s);
    }

    void aCollectionMeansItsDirectMembers()
    {
        SiteBuilder builder = oneClient();
        builder.collection(u"B"_s).client(2, {u"A"_s, u"B"_s});
        builder.window(u"A"_s, u"w"_s, token("2026-01-05T13:00", minutes{60}));
        CoverageQuestion ofB = question();
        ofB.collection = builder.snapshot().collectionWithId(u"B"_s);
        const Coverage coverage = coverageOf(builder, ofB);
        QCOMPARE(openByHour(coverage), u"0 1 0 0 0 0"_s);
        QCOMPARE(coverage.clients, std::vector<ClientRow>{ClientRow{1}});
        const Span hour{at("2026-01-05T13:00:00Z"), at("2026-01-05T14:00:00Z")};
        QCOMPARE(clientsOpenIn(builder.snapshot(), ofB, hour), std::vector<ClientRow>{ClientRow{1}});
    }

    void unrestrictedClientsAreInTheirClassOnly()
    {
        SiteBuilder builder = oneClient();
        QCOMPARE(onlyClass(builder), CoverageClass::NoWindows);
        builder.window(u"A"_s, u"v"_s, token("2026-01-05T13:00", minutes{60}), WindowType::General, false);
        QCOMPARE(onlyClass(builder), CoverageClass::NoWindows);
        builder.window(u"A"_s, u"w"_s, token("2026-01-05T13:00", minutes{60}), WindowType::Updates);
        QCOMPARE(onlyClass(builder), CoverageClass::Unrestricted);
        QCOMPARE(openByHour(coverageOf(builder)), u"0 0 0 0 0 0"_s);
        CoverageQuestion ofUpdates = question();
        ofUpdates.kind = WorkKind::Update;
        QCOMPARE(openByHour(coverageOf(builder, ofUpdates)), u"0 1 0 0 0 0"_s);
    }

    void restrictedClientsAreClassedByTheirNextWindow_data()
    {
        QTest::addColumn<QString>("window");
        QTest::addColumn<CoverageClass>("expected");
        QTest::newRow("over") << token("2026-01-05T11:20", minutes{60}) << CoverageClass::OnlyExpired;
        QTest::newRow("without duration")
            << token("2026-01-01T13:00", minutes{0}, Interval{1, 0, 0}) << CoverageClass::OnlyExpired;
        QTest::newRow("open") << token("2026-01-05T11:21", minutes{60}) << CoverageClass::Soon;
        QTest::newRow("in two weeks less a minute")
            << token("2026-01-19T12:19", minutes{60}) << CoverageClass::Soon;
        QTest::newRow("in two weeks") << token("2026-01-19T12:20", minutes{60}) << CoverageClass::NotSoon;
        QTest::newRow("never closes")
            << token("2020-01-01T00:00", days{1}, Interval{1, 0, 0}) << CoverageClass::Soon;
    }
    void restrictedClientsAreClassedByTheirNextWindow()
    {
        QFETCH(QString, window);
        QFETCH(CoverageClass, expected);
        SiteBuilder builder = oneClient();
        builder.window(u"A"_s, u"w"_s, window);
        QCOMPARE(onlyClass(builder), expected);
    }

    void aSpanWithoutTimeIsSharedByNobody()
    {
        SiteBuilder builder = oneClient();
        builder.window(u"A"_s, u"w"_s, token("2026-01-05T12:00", minutes{60}));
        QCOMPARE(clientsOpenIn(builder.snapshot(), question(), {noon, noon + minutes{1}}).size(),
                 std::size_t{1});
        QVERIFY(clientsOpenIn(builder.snapshot(), question(), {noon, noon}).empty());
    }

    void itStopsWhenItIsTold()
    {
        QVERIFY(!coverage(oneClient().snapshot(), question(), [](double) { return false; }));
    }

    void allClientsTogetherGetWhatEachGets()
    {
        for (quint32 seed = 1; seed <= 30; ++seed) {
            RandomSite random(seed);
            const SiteSnapshot site = SiteSnapshot::of(random.content(3 + random.upTo(12))).value();
            CoverageQuestion asked = question(1 + random.upTo(200));
            asked.now = Instant{std::chrono::seconds{random.upTo(2000000000)}};
            asked.kind = static_cast<WorkKind>(random.upTo(2));
            asked.horizon = days{random.upTo(400)};
            if (seed % 3 == 0) {
                asked.collection = CollectionRow{0};
            }
            const Coverage together = *coverage(site, asked);
            expectOneByOne(site, asked, together);
        }
    }

private:
    static void expectOneByOne(const SiteSnapshot &site, const CoverageQuestion &asked,
                               const Coverage &together)
    {
        std::vector<ClientRow> clients;
        for (quint32 i = 0; i < static_cast<quint32>(site.clients().size()); ++i) {
            const auto direct = site.collectionsOf(ClientRow{i});
            if (!asked.collection
                || std::find(direct.begin(), direct.end(), *asked.collection) != direct.end()) {
                clients.push_back(ClientRow{i});
            }
        }
        QCOMPARE(together.clients, clients);
        std::array<qsizetype, coverageClasses> classes{};
        for (std::size_t i = 0; i < clients.size(); ++i) {
            QCOMPARE(together.classOf[i], classOf(site, clients[i], asked));
            ++classes[static_cast<std::size_t>(together.classOf[i])];
        }
        QCOMPARE(together.classes, classes);
        for (std::size_t hour = 0; hour < together.openByHour.size(); ++hour) {
            const Instant begin = together.from + hours{hour};
            const Span span{begin, begin + hours{1}};
            std::vector<ClientRow> open;
            for (const ClientRow client : clients) {
                if (!effectiveWindows(site, client, asked.kind, span).windows.isEmpty()) {
                    open.push_back(client);
                }
            }
            QCOMPARE(together.openByHour[hour], static_cast<qsizetype>(open.size()));
            if (hour % 50 == 0) {
                QCOMPARE(clientsOpenIn(site, asked, span), open);
            }
        }
    }
};

QTEST_APPLESS_MAIN(CoverageTest)
#include "tst_coverage.moc"
