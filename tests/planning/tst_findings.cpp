// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/findings.h"

#include "core/codepoints.h"
#include "planning/forecast.h"
#include "support/randomsite.h"
#include "support/site.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

QString token(const char *start, minutes duration, const Recurrence &recurrence, bool utc = false)
{
    return encodedToken({{civil(start), utc, duration, recurrence}, false, 0});
}

const QString weekly = token("2026-01-01T22:00", hours{4}, Weekly{Sunday, 1});
const QString over = token("2026-01-01T22:00", hours{4}, Once{});
const char *const usualNow = "2026-03-01T00:00:00Z";

/// `collection/window/client/deployment` of each finding of a code.
QStringList found(const SiteBuilder &builder, FindingCode code, const char *now = usualNow)
{
    QStringList told;
    const QList<Finding> all = findings(builder.snapshot(), at(now)).value();
    for (const Finding &finding : all) {
        if (finding.code == code) {
            told.append(QStringList{finding.collectionId, finding.windowId,
                                    finding.resourceId ? QString::number(*finding.resourceId) : QString(),
                                    finding.deploymentId}
                            .join(u'/'));
        }
    }
    return told;
}

QStringList argumentsOf(const SiteBuilder &builder, FindingCode code, const char *now = usualNow)
{
    const QList<Finding> all = findings(builder.snapshot(), at(now)).value();
    for (const Finding &finding : all) {
        if (finding.code == code) {
            return finding.arguments;
        }
    }
    return {u"nothing found"_s};
}

/// One client in one collection with one window.
SiteBuilder oneWindow(const QString &tokens, const QString &timeZone = {}, bool enabled = true,
                      WindowType type = WindowType::General)
{
    SiteBuilder builder;
    builder.collection(u"MW-A"_s).client(1, {u"MW-A"_s}, timeZone);
    builder.window(u"MW-A"_s, u"w"_s, tokens, type, enabled);
    return builder;
}

SiteBuilder &withAdvertisement(SiteBuilder &builder, minutes runTime, bool mandatory = true)
{
    builder.content.programs.append({u"P"_s, u"Setup"_s, runTime, minutes{0}, false});
    Advertisement advertisement;
    advertisement.id = u"D1"_s;
    advertisement.name = u"Office"_s;
    advertisement.collectionId = u"MW-A"_s;
    advertisement.packageId = u"P"_s;
    advertisement.programName = u"Setup"_s;
    advertisement.assignedScheduleEnabled = mandatory;
    advertisement.assignedSchedule = decodedTokens(token("2026-03-01T00:00", minutes{0}, Once{})).value();
    builder.content.advertisements.append(advertisement);
    return builder;
}

} // namespace

/// What each code means is in ARCHITECTURE.md, "Readings of the contract". Each test shows where it is found,
/// and where it just is not.
class FindingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void collectionsWithWindowsAreNamedMW()
    {
        SiteBuilder builder;
        builder.collection(u"A"_s).collection(u"mw-b"_s).collection(u"C"_s).collection(u"D"_s);
        builder.window(u"A"_s, u"w"_s, weekly, WindowType::General, false).window(u"mw-b"_s, u"w"_s, weekly);
        builder.window(u"D"_s, u"w"_s, weekly);
        builder.content.collections[3].isBuiltIn = true;
        QCOMPARE(found(builder, FindingCode::NameWithoutPrefix), QStringList{u"A///"_s});
    }

    void collectionsOfTheProductAreNotForWindows()
    {
        SiteBuilder builder = oneWindow(weekly, {}, false);
        QCOMPARE(found(builder, FindingCode::WindowOnDefaultCollection), QStringList());
        builder.content.collections[0].isBuiltIn = true;
        QCOMPARE(found(builder, FindingCode::WindowOnDefaultCollection), QStringList{u"MW-A/w//"_s});
        QCOMPARE(argumentsOf(builder, FindingCode::WindowOnDefaultCollection), QStringList{u"1"_s});
    }

    void aWindowIsExpiredWhenNothingIsToCome()
    {
        const QStringList one{u"MW-A/w//"_s};
        QCOMPARE(found(oneWindow(over), FindingCode::WindowExpired), one);
        QCOMPARE(found(oneWindow(over, {}, false), FindingCode::WindowExpired), one);
        QCOMPARE(argumentsOf(oneWindow(over), FindingCode::WindowExpired),
                 QStringList{u"2026-01-02T02:00:00Z"_s});
        const QString never = token("2026-02-01T00:00", hours{1}, MonthlyByDate{31, 12});
        QCOMPARE(found(oneWindow(never), FindingCode::WindowExpired), one);
        QCOMPARE(argumentsOf(oneWindow(never), FindingCode::WindowExpired), QStringList{QString()});
        const QString empty = token("2026-01-01T22:00", minutes{0}, Weekly{Sunday, 1});
        QCOMPARE(found(oneWindow(empty), FindingCode::WindowExpired), one);
        QCOMPARE(found(oneWindow(weekly), FindingCode::WindowExpired), QStringList());
        QCOMPARE(found(oneWindow(over + weekly), FindingCode::WindowExpired), QStringList());
        // The last second counts.
        QCOMPARE(found(oneWindow(over), FindingCode::WindowExpired, "2026-01-02T01:59:59Z"), QStringList());
        QCOMPARE(found(oneWindow(over), FindingCode::WindowExpired, "2026-01-02T02:00:00Z"), one);
    }

    void aWindowIsExpiredWhenItIsOverInTheZoneOfEveryMember()
    {
        SiteBuilder builder = oneWindow(over, u"Europe/Berlin"_s);
        const char *between = "2026-01-02T01:30:00Z";
        QCOMPARE(found(builder, FindingCode::WindowExpired, between), QStringList{u"MW-A/w//"_s});
        builder.client(2, {u"MW-A"_s}, u"UTC"_s);
        QCOMPARE(found(builder, FindingCode::WindowExpired, between), QStringList());
        // Without members the site's zone counts.
        SiteBuilder empty(u"Europe/Berlin"_s);
        empty.collection(u"MW-A"_s).window(u"MW-A"_s, u"w"_s, over);
        QCOMPARE(found(empty, FindingCode::WindowExpired, between), QStringList{u"MW-A/w//"_s});
    }

    void aWindowThatDoesNotCloseForMoreThanADayOverlaps_data()
    {
        QTest::addColumn<QString>("tokens");
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<bool>("isFound");
        const auto row = [](const char *name, const QString &tokens, bool isFound,
                            const QByteArray &now = usualNow) {
            QTest::newRow(name) << tokens << now << isFound;
        };
        row("every day for 24 hours", token("2026-01-01T03:00", hours{24}, Interval{1, 0, 0}), true);
        row("every day for a minute less", token("2026-01-01T03:00", minutes{1439}, Interval{1, 0, 0}),
            false);
        row("every four hours for four", token("2026-01-01T03:00", hours{4}, Interval{0, 4, 0}), true);
        row("ahead", token("2027-01-01T03:00", hours{24}, Interval{1, 0, 0}), true);
        row("once for 25 hours", token("2026-05-01T03:00", hours{25}, Once{}), true);
        row("once for 24 hours", token("2026-05-01T03:00", hours{24}, Once{}), false);
        row("once for 25 hours, and over", token("2026-02-01T03:00", hours{25}, Once{}), false);
        row("every week for 24 hours", token("2026-01-01T03:00", hours{24}, Weekly{Sunday, 1}), false);
        row("every week for 25 hours", token("2026-01-01T03:00", hours{25}, Weekly{Sunday, 1}), true);
        row("two days in two tokens",
            token("2026-01-01T03:00", hours{24}, Weekly{Sunday, 1})
                + token("2026-01-01T03:00", hours{24}, Weekly{Monday, 1}),
            true);
        // The night in which clocks go back leaves an hour; it is open all the other time.
        row("on the last day of summer time", token("2026-01-01T03:00", hours{24}, Interval{1, 0, 0}), true,
            "2026-10-25T12:00:00Z");
    }
    void aWindowThatDoesNotCloseForMoreThanADayOverlaps()
    {
        QFETCH(QString, tokens);
        QFETCH(QByteArray, now);
        QFETCH(bool, isFound);
        const QStringList expected = isFound ? QStringList{u"MW-A/w//"_s} : QStringList();
        QCOMPARE(found(oneWindow(tokens, u"Europe/Berlin"_s), FindingCode::WindowOverlapsWholeDay,
                       now.constData()),
                 expected);
        QCOMPARE(found(oneWindow(tokens, u"Europe/Berlin"_s, false), FindingCode::WindowOverlapsWholeDay,
                       now.constData()),
                 QStringList());
    }

    void howLongAWindowStaysOpenIsTold()
    {
        const QString weekend = token("2026-01-02T20:00", hours{56}, Weekly{Friday, 1});
        QCOMPARE(argumentsOf(oneWindow(weekend), FindingCode::WindowOverlapsWholeDay),
                 QStringList{u"3360"_s});
        const QString always = token("2026-01-01T00:00", hours{24}, Interval{1, 0, 0});
        QCOMPARE(argumentsOf(oneWindow(always), FindingCode::WindowOverlapsWholeDay), QStringList{QString()});
    }

    void aWindowHasOneToken()
    {
        QCOMPARE(found(oneWindow(weekly), FindingCode::MultiTokenWindow), QStringList());
        QCOMPARE(found(oneWindow(over + weekly, {}, false), FindingCode::MultiTokenWindow),
                 QStringList{u"MW-A/w//"_s});
        QCOMPARE(argumentsOf(oneWindow(over + weekly), FindingCode::MultiTokenWindow), QStringList{u"2"_s});
    }

    void windowsNeedDirectMembers()
    {
        SiteBuilder builder;
        builder.collection(u"MW-A"_s).collection(u"MW-B"_s, u"MW-A"_s).client(1, {u"MW-B"_s});
        builder.window(u"MW-A"_s, u"a"_s, weekly).window(u"MW-B"_s, u"b"_s, weekly);
        QCOMPARE(found(builder, FindingCode::WindowWithoutMembers), QStringList{u"MW-A///"_s});
        builder.content.settings[0].windows[0].isEnabled = false;
        QCOMPARE(found(builder, FindingCode::WindowWithoutMembers), QStringList());
    }

    void aClientHasAWindowOfAnyType()
    {
        const QStringList one{u"//1/"_s};
        QCOMPARE(found(oneWindow(weekly, {}, false), FindingCode::ClientWithoutWindow), one);
        QCOMPARE(found(SiteBuilder().client(1, {}), FindingCode::ClientWithoutWindow), one);
        QCOMPARE(
            found(oneWindow(over, {}, true, WindowType::TaskSequences), FindingCode::ClientWithoutWindow),
            QStringList());
    }

    void aClientWhoseWindowsAreOverWaitsForEver()
    {
        const FindingCode code = FindingCode::ClientOnlyExpiredWindows;
        SiteBuilder builder = oneWindow(over);
        QCOMPARE(found(builder, code), QStringList{u"//1/"_s});
        QCOMPARE(argumentsOf(builder, code), (QStringList{u"0"_s, u"1"_s, u"2"_s}));
        // Open until the end, on its own clock.
        QCOMPARE(found(builder, code, "2026-01-02T01:59:59Z"), QStringList());
        QCOMPARE(found(oneWindow(over, u"Europe/Berlin"_s), code, "2026-01-02T01:00:00Z"),
                 QStringList{u"//1/"_s});
        builder.window(u"MW-A"_s, u"u"_s, weekly, WindowType::Updates);
        QCOMPARE(argumentsOf(builder, code), (QStringList{u"0"_s, u"2"_s}));
        builder.window(u"MW-A"_s, u"g"_s, weekly);
        QCOMPARE(found(builder, code), QStringList());
        QCOMPARE(found(oneWindow(over, {}, false), code), QStringList());
    }

    void aDeploymentThatNeverRunsIsFoundOnEachClient()
    {
        SiteBuilder builder = oneWindow(weekly);
        builder.client(2, {u"MW-A"_s}).client(3, {});
        SiteBuilder tooLong = builder;
        QCOMPARE(found(withAdvertisement(tooLong, minutes{240}), FindingCode::DeploymentNeverRuns),
                 (QStringList{u"//1/D1"_s, u"//2/D1"_s}));
        QCOMPARE(argumentsOf(tooLong, FindingCode::DeploymentNeverRuns).value(0), u"Office"_s);
        SiteBuilder fits = builder;
        QCOMPARE(found(withAdvertisement(fits, minutes{235}), FindingCode::DeploymentNeverRuns),
                 QStringList());
        QCOMPARE(found(withAdvertisement(builder, minutes{240}, false), FindingCode::DeploymentNeverRuns),
                 QStringList());
    }

    void oneUpdateThatNeverRunsIsEnough()
    {
        SiteBuilder builder = oneWindow(weekly);
        UpdatesAssignment assignment;
        assignment.id = u"D1"_s;
        assignment.name = u"Patches"_s;
        assignment.collectionId = u"MW-A"_s;
        assignment.deadline = at("2026-03-01T00:00:00Z");
        assignment.updates = {{u"KB1"_s, minutes{10}}, {u"KB2"_s, minutes{300}}, {u"KB3"_s, minutes{400}}};
        builder.content.updatesAssignments = {assignment};
        QCOMPARE(found(builder, FindingCode::DeploymentNeverRuns), QStringList{u"//1/D1"_s});
        QCOMPARE(argumentsOf(builder, FindingCode::DeploymentNeverRuns).mid(3),
                 (QStringList{u"KB2"_s, u"KB3"_s}));
        builder.content.updatesAssignments[0].updates.resize(1);
        QCOMPARE(found(builder, FindingCode::DeploymentNeverRuns), QStringList());
        // An advertisement of the same id is another deployment.
        builder.content.updatesAssignments = {assignment};
        withAdvertisement(builder, minutes{300});
        QCOMPARE(found(builder, FindingCode::DeploymentNeverRuns), (QStringList{u"//1/D1"_s, u"//1/D1"_s}));
    }

    void updatesIgnoreGeneralWindowsBesideTheirOwn()
    {
        const FindingCode code = FindingCode::UpdatesLoseGeneralWindows;
        SiteBuilder builder = oneWindow(weekly);
        builder.window(u"MW-A"_s, u"t"_s, weekly, WindowType::TaskSequences);
        QCOMPARE(found(builder, code), QStringList());
        builder.window(u"MW-A"_s, u"u"_s, weekly, WindowType::Updates);
        QCOMPARE(found(builder, code), QStringList{u"//1/"_s});
        QCOMPARE(argumentsOf(builder, code), (QStringList{u"1"_s, u"1"_s}));
        builder.content.sites[0].updatesUseGeneralWindows = true;
        QCOMPARE(found(builder, code), QStringList());
        builder.content.sites[0].updatesUseGeneralWindows = false;
        builder.content.settings[0].windows[0].isEnabled = false;
        QCOMPARE(found(builder, code), QStringList());
    }

    void aWindowIsLongEnoughForARestart()
    {
        const FindingCode code = FindingCode::RestartLongerThanWindow;
        const auto lasting = [](int length) {
            return oneWindow(token("2026-01-01T22:00", minutes{length}, Weekly{Sunday, 1}));
        };
        QCOMPARE(found(lasting(15), code), QStringList());
        QCOMPARE(found(lasting(14), code), QStringList{u"MW-A/w//"_s});
        QCOMPARE(argumentsOf(lasting(14), code), (QStringList{u"14"_s, u"15"_s}));
        SiteBuilder disabled = lasting(14);
        disabled.content.settings[0].windows[0].isEnabled = false;
        QCOMPARE(found(disabled, code), QStringList());
        // The longest of several counts; without a duration it is expired.
        QCOMPARE(found(oneWindow(token("2026-01-01T22:00", minutes{14}, Weekly{Sunday, 1}) + weekly), code),
                 QStringList());
        QCOMPARE(found(lasting(0), code), QStringList());
    }

    void theQuickestMemberDecidesHowLongARestartTakes()
    {
        const FindingCode code = FindingCode::RestartLongerThanWindow;
        SiteBuilder builder = oneWindow(token("2026-01-01T22:00", minutes{12}, Weekly{Sunday, 1}));
        builder.collection(u"Other"_s).client(2, {u"MW-A"_s, u"Other"_s});
        builder.content.settings.append({u"Other"_s, {}, minutes{2}, false});
        QCOMPARE(found(builder, code), QStringList{u"MW-A/w//"_s});
        builder.content.settings[1].restartCountdownEnabled = true;
        QCOMPARE(found(builder, code), QStringList());
        // Of earlier settings none counts, and without members the collection's own do.
        builder.content.sites[0].history = {
            {at("2026-02-01T00:00:00Z"), minutes{5}, minutes{60}, minutes{60}}};
        QCOMPARE(found(builder, code), QStringList());
        builder.content.memberships.clear();
        QCOMPARE(found(builder, code), QStringList{u"MW-A/w//"_s});
        builder.content.settings[0].restartCountdown = minutes{1};
        builder.content.settings[0].restartCountdownEnabled = true;
        QCOMPARE(found(builder, code), QStringList());
    }

    void membersInSeveralZonesAreFoundUnlessTheWindowIsInUtc()
    {
        const FindingCode code = FindingCode::MembersAcrossZones;
        SiteBuilder builder = oneWindow(weekly, u"Europe/Berlin"_s);
        builder.client(2, {u"MW-A"_s}, u"W. Europe Standard Time"_s);
        QCOMPARE(found(builder, code), QStringList());
        builder.client(3, {u"MW-A"_s}, u"Europe/Vienna"_s);
        QCOMPARE(found(builder, code), QStringList{u"MW-A///"_s});
        QCOMPARE(argumentsOf(builder, code), (QStringList{u"Europe/Berlin"_s, u"Europe/Vienna"_s}));
        MaintenanceWindow &window = builder.content.settings[0].windows[0];
        window.schedule[0].schedule.utc = true;
        QCOMPARE(found(builder, code), QStringList());
        window.schedule[0].schedule.utc = false;
        window.isEnabled = false;
        QCOMPARE(found(builder, code), QStringList());
    }

    void clientsNameAFallbackStatusPointOfTheSite()
    {
        const FindingCode code = FindingCode::ClientWithoutFallbackStatusPoint;
        SiteBuilder builder;
        builder.client(1, {}).client(2, {}).client(3, {}).client(4, {}).client(5, {});
        builder.content.clients[1].fallbackStatusPoint = u"fsp01"_s;
        builder.content.clients[2].fallbackStatusPoint = u"GONE"_s;
        builder.content.clients[3].isClient = false;
        builder.content.clients[4].type = ClientType::Legacy;
        QCOMPARE(found(builder, code), QStringList());
        builder.content.fallbackStatusPoints = {{u"FSP01"_s, u"MUC"_s}};
        QCOMPARE(found(builder, code), (QStringList{u"//1/"_s, u"//3/"_s}));
        QCOMPARE(argumentsOf(builder, code), QStringList{QString()});
    }

    void legacyClientsNameNone()
    {
        SiteBuilder builder;
        builder.client(1, {}).client(2, {}).client(3, {});
        builder.content.clients[0].type = ClientType::Legacy;
        builder.content.clients[1].fallbackStatusPoint = u"FSP01"_s;
        builder.content.clients[2].fallbackStatusPoint = u"FSP01"_s;
        builder.content.clients[2].type = ClientType::Legacy;
        QCOMPARE(found(builder, FindingCode::LegacyClientOnFallbackStatusPoint), QStringList{u"//3/"_s});
    }

    void utcWindowsMoveWhereClocksChange()
    {
        const FindingCode code = FindingCode::UtcWindowAcrossDaylightSaving;
        const QString utc = token("2026-01-01T22:00", hours{4}, Weekly{Sunday, 1}, true);
        QCOMPARE(found(oneWindow(utc, u"Asia/Shanghai"_s), code), QStringList());
        QCOMPARE(found(oneWindow(utc, u"Europe/Berlin"_s), code), QStringList{u"MW-A/w//"_s});
        QCOMPARE(argumentsOf(oneWindow(utc, u"Europe/Berlin"_s), code), QStringList{u"Europe/Berlin"_s});
        QCOMPARE(found(oneWindow(utc, u"Europe/Berlin"_s, false), code), QStringList());
        QCOMPARE(found(oneWindow(weekly, u"Europe/Berlin"_s), code), QStringList());
        QCOMPARE(
            found(oneWindow(token("2026-05-01T22:00", hours{4}, Once{}, true), u"Europe/Berlin"_s), code),
            QStringList());
    }

    void namesAndSeveritiesAreAllDifferentAndThere()
    {
        QSet<QString> names;
        for (int i = 0; i < findingCodes; ++i) {
            names.insert(codeName(static_cast<FindingCode>(i)));
        }
        QCOMPARE(names.size(), 15);
        QVERIFY(names.contains(u"utcWindowAcrossDaylightSaving"_s));
        QCOMPARE(severityOf(FindingCode::NameWithoutPrefix), FindingSeverity::Information);
        QCOMPARE(severityOf(FindingCode::WindowExpired), FindingSeverity::Warning);
        QCOMPARE(severityOf(FindingCode::DeploymentNeverRuns), FindingSeverity::Error);
    }

    void findingsAreInOrderAndAgreeWithEachForecast_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 20; ++seed) {
            QTest::addRow("%u", seed) << seed;
        }
    }
    void findingsAreInOrderAndAgreeWithEachForecast()
    {
        QFETCH(quint32, seed);
        const SiteSnapshot site = SiteSnapshot::of(RandomSite(seed).content(14)).value();
        const Instant now = at("2026-03-01T00:00:00Z");
        const QList<Finding> all = findings(site, now).value();
        const auto isAfter = [](const Finding &left, const Finding &right) {
            if (left.code != right.code) {
                return left.code > right.code;
            }
            const auto byCollection = compareCodePoints(left.collectionId, right.collectionId);
            const auto byWindow = compareCodePoints(left.windowId, right.windowId);
            const auto byDeployment = compareCodePoints(left.deploymentId, right.deploymentId);
            return std::is_neq(byCollection)          ? std::is_gt(byCollection)
                : std::is_neq(byWindow)               ? std::is_gt(byWindow)
                : left.resourceId != right.resourceId ? left.resourceId > right.resourceId
                                                      : std::is_gt(byDeployment);
        };
        QVERIFY(std::adjacent_find(all.begin(), all.end(), isAfter) == all.end());

        QSet<QString> expected;
        for (qsizetype i = 0; i < site.clients().size(); ++i) {
            for (const ForecastRow &row :
                 forecast(site, static_cast<ClientRow>(i), {now, at("2027-03-01T00:00:00Z")})) {
                if (row.outcome == Outcome::Never) {
                    expected.insert(QString::number(site.clients()[i].resourceId) + u' ' + row.deploymentId);
                }
            }
        }
        QSet<QString> told;
        for (const Finding &finding : all) {
            if (finding.code == FindingCode::DeploymentNeverRuns) {
                told.insert(QString::number(*finding.resourceId) + u' ' + finding.deploymentId);
            }
        }
        QCOMPARE(told, expected);
    }

    void aCheckCanBeStopped()
    {
        const SiteSnapshot site = oneWindow(weekly).snapshot();
        QVERIFY(!findings(site, at(usualNow), [](double /*done*/) { return false; }));
    }
};

QTEST_APPLESS_MAIN(FindingsTest)
#include "tst_findings.moc"
