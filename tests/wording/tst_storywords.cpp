// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/storywords.h"

#include "support/site.h"
#include "support/story.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wk;
using namespace wk::test;

namespace {

/// A client of MUC that sent this.
struct Told
{
    explicit Told(const QStringList &lines)
        : table(story(lines)), client(clientStory(table, table.clientOf(MessageRow{0})))
    { }

    [[nodiscard]] StoryTelling telling() const { return {table, zone, u"MUC"_s}; }
    [[nodiscard]] QString headline() const { return storyHeadline(client, telling()); }
    [[nodiscard]] QString advice() const { return storyAdvice(client, telling()); }
    [[nodiscard]] QString last() const { return stepSentence(client.steps.back(), telling()); }
    [[nodiscard]] QString notes() const { return stepNotes(client.steps.back(), telling()); }

    ZoneClock zone = test::zone("Europe/Berlin");
    MessageTable table;
    ClientStory client;
};

} // namespace

class StoryWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHeadlineSaysHowAClientStands()
    {
        QCOMPARE(Told({u"PC1=1 2026-03-01T10:00 800/400"_s}).headline(),
                 u"Installed on Sun 2026-03-01 11:00, and never assigned to a site."_s);
        QCOMPARE(Told({u"PC1=1 2026-03-01T10:00 800/400"_s, u"PC1=1 2026-03-01T10:01 800/700"_s}).headline(),
                 u"Installed, and assigned to \u2068MUC\u2069 on Sun 2026-03-01 11:01."_s);
        QCOMPARE(Told({u"PC1=1 2026-03-01T10:00 800/317"_s}).headline(),
                 u"Installation has waited for a restart since Sun 2026-03-01 11:00."_s);
        QCOMPARE(Told({u"PC1=1 2026-03-01T10:00 1234/1"_s}).headline(),
                 u"Nothing was heard of its installation."_s);
    }

    void whatIsOverIsSaidToBeAndSinceWhen()
    {
        QCOMPARE(Told({u"PC1=1 2026-03-01T10:00 800/400"_s, u"PC1=1 2026-03-01T10:01 800/700"_s,
                       u"PC1=1 2026-03-01T11:00 1000/2 0x80072EFD"_s, u"PC1=1 2026-03-01T12:00 1000/1"_s,
                       u"PC1=1 2026-03-01T13:00 1000/1"_s, u"PC1=1 2026-03-01T14:00 1001/2"_s,
                       u"PC1=1 2026-03-01T15:00 1001/1"_s})
                     .headline(),
                 u"Installed, and assigned to \u2068MUC\u2069 on Sun 2026-03-01 11:01. It has reached its "
                 "management point again since Sun 2026-03-01 13:00. It has had no more trouble with its "
                 "certificate since Sun 2026-03-01 16:00."_s);
    }

    void aServerThatIsAtFaultIsSaidToBe()
    {
        const Told told({u"PC1=1 2026-03-01T10:00 1000/2 0x80072F05"_s});
        QVERIFY(told.headline().contains(
            u"It has not reached its management point since Sun 2026-03-01 11:00."_s));
        QVERIFY(told.advice().startsWith(u"The server is at fault, not the client."_s));
    }

    void aFailureIsCountedWithItsCode()
    {
        const Told told({u"PC1=1 2026-03-01T10:00 800/100"_s, u"PC1=1 2026-03-01T10:05 800/100"_s,
                         u"PC1=1 2026-03-01T10:06 800/313 0x00000643"_s});
        QCOMPARE(told.last(),
                 u"Attempt 2 failed with 1603: Client.msi installation failed with MSI error."_s);
        QVERIFY(told.headline().startsWith(
            u"Installation failed on Sun 2026-03-01 11:06, at attempt 2, with 1603:"_s));
    }

    void aFailureSaysWhichAddressOrSiteCodeItWas()
    {
        const Told site({u"PC1=1 2026-03-01T10:00 800/400"_s, u"PC1=1 2026-03-01T10:01 800/602 MUE"_s});
        QCOMPARE(
            site.headline(),
            u"Installed, but assignment to a site failed on Sun 2026-03-01 11:01: The following site code is "
            "invalid: \u2068MUE\u2069."_s);
        QCOMPARE(site.advice(),
                 u"The client is at fault. Correct the site code that is given at setup (SMSSITECODE)."_s);
        QCOMPARE(site.last(),
                 u"Assignment to a site failed: The following site code is invalid: \u2068MUE\u2069."_s);
        QVERIFY(!site.notes().contains(u"Parameters"_s));
        const Told file({u"PC1=1 2026-03-01T10:00 800/308 http://a/b.cab 0x80072EE7"_s});
        QCOMPARE(file.last(),
                 u"Installation failed: Failed to download the file over WINHTTP at address: "
                 "\u2068http://a/b.cab\u2069."_s);
        QVERIFY(file.notes().startsWith(
            u"The name of the server could not be resolved. The network is at fault"_s));
        QVERIFY(file.notes().endsWith(u"Parameters: \u20680x80072EE7\u2069."_s));
    }

    void theSecondCodeAdvisesBetterThanTheFirst()
    {
        const Told told({u"PC1=1 2026-03-01T10:00 1000/2 0x87D0027E 403"_s});
        QVERIFY(told.advice().startsWith(
            u"The server is at fault, not the client. Allow anonymous access in IIS"_s));
    }

    void whoeverIsInstalledButNotAssignedOrLoopsIsAdvised()
    {
        QVERIFY(Told({u"PC1=1 2026-03-01T10:00 800/400"_s}).advice().contains(u"Check site boundaries"_s));
        QVERIFY(Told({u"PC1=1 2026-03-01T10:00 800/100"_s, u"PC1=1 2026-03-01T12:00 800/100"_s,
                      u"PC1=1 2026-03-01T14:00 800/100"_s})
                    .advice()
                    .startsWith(u"Three attempts within 24 hours."_s));
        QCOMPARE(Told({u"PC1=1 2026-03-01T10:00 800/400"_s, u"PC1=1 2026-03-01T10:01 800/700"_s}).advice(),
                 QString());
    }

    void whatCameLateOrNeverIsNoted()
    {
        const Told told({u"PC1=1 2026-03-01T10:00 800/100 #1"_s, u"PC1=1 2026-03-01T10:05 800/400 #4"_s});
        QVERIFY(told.notes().contains(u"2 message(s) that the client sent before did not come here."_s));
    }

    void whatAClientSentCannotTurnItsSentenceRound()
    {
        QCOMPARE(Told({u"PC1=1 2026-03-01T10:00 1234/5 a\u202Eb"_s}).notes(),
                 u"Parameters: \u2068a\\u202eb\u2069."_s);
    }

    void aStoryIsCopiedNewestFirst()
    {
        const Told told({u"PC1=1 2026-03-01T10:00 800/100"_s, u"PC1=1 2026-03-01T10:05 800/400"_s});
        QCOMPARE(
            storyText(u"P\nC"_s, told.client, told.telling()),
            u"P\\nC\nInstalled on Sun 2026-03-01 11:05, and never assigned to a site.\n"
            "The client is there, but no site manages it. Check site boundaries and the site code given at "
            "setup.\n\n"
            "Sun 2026-03-01 11:05: Installed.\nSun 2026-03-01 11:00: Installation started."_s);
    }
};

QTEST_GUILESS_MAIN(StoryWordsTest)
#include "tst_storywords.moc"
