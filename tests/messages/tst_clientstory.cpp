// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/clientstory.h"

#include "support/story.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wk;
using namespace wk::test;

namespace {

QString kindName(StoryStep::Kind kind)
{
    using Kind = StoryStep::Kind;
    switch (kind) {
    case Kind::InstallationStarted: return u"started"_s;
    case Kind::InstallationGoesOn: return u"goesOn"_s;
    case Kind::InstallationFailed: return u"failed"_s;
    case Kind::RestartPending: return u"restart"_s;
    case Kind::Installed: return u"installed"_s;
    case Kind::AssignmentStarted: return u"assigning"_s;
    case Kind::AssignmentFailed: return u"assignmentFailed"_s;
    case Kind::Assigned: return u"assigned"_s;
    case Kind::CommunicationLost: return u"lost"_s;
    case Kind::CommunicationWorks: return u"works"_s;
    case Kind::CommunicationRecovered: return u"recovered"_s;
    case Kind::CertificateTrouble: return u"trouble"_s;
    case Kind::CertificateFine: return u"fine"_s;
    case Kind::CertificateRecovered: return u"solved"_s;
    case Kind::Other: return u"other"_s;
    }
    Q_UNREACHABLE();
}

/// Steps as `KIND[ATTEMPT] [xTIMES] [missing N] [late]`.
QStringList steps(const ClientStory &story)
{
    QStringList lines;
    for (const StoryStep &step : story.steps) {
        QString line = kindName(step.kind);
        if (step.attempt > 0) {
            line += u" %1"_s.arg(step.attempt);
        }
        if (step.times > 1) {
            line += u" x%1"_s.arg(step.times);
        }
        if (step.missing > 0) {
            line += u" missing %1"_s.arg(step.missing);
        }
        if (step.isLate) {
            line += u" late"_s;
        }
        lines.append(line);
    }
    return lines;
}

ClientStory storyOf(const QStringList &lines)
{
    const MessageTable table = story(lines);
    return clientStory(table, table.clientOf(MessageRow{0}));
}

/// The messages that tell what is wrong now.
std::vector<MessageRow> wrong(const ClientStory &story)
{
    std::vector<MessageRow> messages;
    for (const ClientTrouble &trouble : story.troubles) {
        messages.push_back(trouble.message);
    }
    return messages;
}

QStringList steps(const QStringList &lines)
{
    return steps(storyOf(lines));
}

} // namespace

class ClientStoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCleanInstallationIsFourSteps()
    {
        const ClientStory clean =
            storyOf({u"PC1=1 2026-03-01T10:00 800/100 #1"_s, u"PC1=1 2026-03-01T10:05 800/400 #2"_s,
                     u"PC1=1 2026-03-01T10:06 800/500 #3"_s, u"PC1=1 2026-03-01T10:07 800/700 #4"_s});
        QCOMPARE(steps(clean),
                 (QStringList{u"started 1"_s, u"installed 1"_s, u"assigning 1"_s, u"assigned 1"_s}));
        QVERIFY(clean.troubles.empty());
    }

    void whatIsOverIsOverSinceTheFirstMessageThatSaidSo()
    {
        const ClientStory over =
            storyOf({u"PC1=1 2026-03-01T10:00 1000/2 0x80072EFD"_s, u"PC1=1 2026-03-01T11:00 1000/1"_s,
                     u"PC1=1 2026-03-01T12:00 1000/1"_s, u"PC1=1 2026-03-01T13:00 1001/2"_s,
                     u"PC1=1 2026-03-01T14:00 1001/1"_s});
        QCOMPARE(over.recoveries, (std::vector{MessageRow{1}, MessageRow{4}}));
        const ClientStory again =
            storyOf({u"PC1=1 2026-03-01T10:00 1000/2"_s, u"PC1=1 2026-03-01T11:00 1000/1"_s,
                     u"PC1=1 2026-03-01T12:00 1000/2"_s, u"PC1=1 2026-03-01T13:00 1001/1"_s});
        QVERIFY(again.recoveries.empty());
    }

    void attemptsAreCountedAndAFailureBelongsToItsAttempt()
    {
        const ClientStory failing =
            storyOf({u"PC1=1 2026-03-01T10:00 800/100"_s, u"PC1=1 2026-03-01T10:05 800/313 1603"_s,
                     u"PC1=1 2026-03-01T11:00 800/100"_s, u"PC1=1 2026-03-01T11:05 800/313 1603"_s,
                     u"PC1=1 2026-03-01T12:00 800/100"_s, u"PC1=1 2026-03-01T12:05 800/313 1603"_s});
        QCOMPARE(steps(failing),
                 (QStringList{u"started 1"_s, u"failed 1"_s, u"started 2"_s, u"failed 2"_s, u"started 3"_s,
                              u"failed 3"_s}));
        QCOMPARE(wrong(failing), (std::vector{MessageRow{5}}));
        QVERIFY(failing.health.isReinstallLoop());
    }

    void aFailureWithoutABeginningHasNoAttempt()
    {
        QCOMPARE(steps({u"PC1=1 2026-03-01T10:05 800/313 1603"_s}), (QStringList{u"failed"_s}));
    }

    void aRestartIsPendingUntilTheInstallationHasEnded()
    {
        const ClientStory pending =
            storyOf({u"PC1=1 2026-03-01T10:00 800/100"_s, u"PC1=1 2026-03-01T10:05 800/317"_s});
        QCOMPARE(steps(pending), (QStringList{u"started 1"_s, u"restart 1"_s}));
        QVERIFY(pending.troubles.empty());
        QCOMPARE(steps({u"PC1=1 2026-03-01T10:00 800/100"_s, u"PC1=1 2026-03-01T10:05 800/401"_s,
                        u"PC1=1 2026-03-01T10:30 800/402"_s}),
                 (QStringList{u"started 1"_s, u"restart 1"_s, u"installed 1"_s}));
    }

    void anAssignmentThatFailedAndThenWentWellIsNoTrouble()
    {
        const QStringList failed{u"PC1=1 2026-03-01T10:00 800/500"_s, u"PC1=1 2026-03-01T10:01 800/606"_s};
        QCOMPARE(wrong(storyOf(failed)), (std::vector{MessageRow{1}}));
        const ClientStory well = storyOf(
            failed + QStringList{u"PC1=1 2026-03-01T11:00 800/500"_s, u"PC1=1 2026-03-01T11:01 800/700"_s});
        QCOMPARE(steps(well),
                 (QStringList{u"assigning 1"_s, u"assignmentFailed 1"_s, u"assigning 2"_s, u"assigned 2"_s}));
        QVERIFY(well.troubles.empty());
    }

    void whatComesLateIsToldWhereItBelongs()
    {
        QCOMPARE(steps({u"PC1=1 2026-03-01T10:05 800/400 #2"_s, u"PC1=1 2026-03-01T10:00 800/100 #1"_s,
                        u"PC1=1 2026-03-01T10:07 800/700 #3"_s}),
                 (QStringList{u"started 1 late"_s, u"installed 1"_s, u"assigned"_s}));
    }

    void serialNumbersThatNeverCameAreCounted()
    {
        QCOMPARE(
            steps({u"PC1=1 2026-03-01T10:00 800/100 #3"_s, u"PC1=1 2026-03-01T10:05 800/400 #7"_s,
                   u"PC1=1 2026-03-01T10:06 800/500"_s, u"PC1=1 2026-03-01T10:07 800/700 #8"_s}),
            (QStringList{u"started 1"_s, u"installed 1 missing 3"_s, u"assigning 1"_s, u"assigned 1"_s}));
    }

    void oneThatCameOutOfOrderIsNotMissing()
    {
        QCOMPARE(steps({u"PC1=1 2026-03-01T10:05 800/400 #3"_s, u"PC1=1 2026-03-01T10:00 800/100 #1"_s,
                        u"PC1=1 2026-03-01T10:07 800/700 #2"_s}),
                 (QStringList{u"started 1 late"_s, u"installed 1"_s, u"assigned"_s}));
    }

    void theSameToldAgainIsOneStep()
    {
        QCOMPARE(steps({u"PC1=1 2026-03-01T10:00 1000/2 0x80072EFD"_s,
                        u"PC1=1 2026-03-01T10:00 1000/2 0x80072EFD"_s,
                        u"PC1=1 2026-03-01T11:00 1000/2 0x80072EFD"_s,
                        u"PC1=1 2026-03-01T12:00 1000/2 0x80072EE7"_s}),
                 (QStringList{u"lost x3"_s, u"lost"_s}));
    }

    void communicationIsLostAndRecovered()
    {
        const QStringList lost{u"PC1=1 2026-03-01T10:00 1000/1"_s,
                               u"PC1=1 2026-03-01T11:00 1000/2 0x80072EFD"_s};
        QCOMPARE(wrong(storyOf(lost)), (std::vector{MessageRow{1}}));
        const ClientStory back = storyOf(
            lost + QStringList{u"PC1=1 2026-03-01T12:00 1000/1"_s, u"PC1=1 2026-03-01T13:00 1000/1"_s});
        QCOMPARE(steps(back), (QStringList{u"works"_s, u"lost"_s, u"recovered"_s, u"works"_s}));
        QVERIFY(back.troubles.empty());
    }

    void troubleLastsSinceItsFirstMessage()
    {
        const ClientStory lost =
            storyOf({u"PC1=1 2026-03-01T10:00 1000/2 0x80072EFD"_s, u"PC1=1 2026-03-01T11:00 1000/1"_s,
                     u"PC1=1 2026-03-01T12:00 1000/2 0x80072EFD"_s, u"PC1=1 2026-03-01T12:30 800/400"_s,
                     u"PC1=1 2026-03-01T13:00 1000/2 0x80072EE7"_s});
        QCOMPARE(lost.troubles, (std::vector{ClientTrouble{MessageRow{4}, MessageRow{2}}}));
    }

    void certificatesAreAStoryOfTheirOwn()
    {
        const ClientStory both =
            storyOf({u"PC1=1 2026-03-01T10:00 1001/2 0x87D00281"_s,
                     u"PC1=1 2026-03-01T11:00 1000/2 0x80072F05"_s, u"PC1=1 2026-03-01T12:00 1001/1"_s});
        QCOMPARE(steps(both), (QStringList{u"trouble"_s, u"lost"_s, u"solved"_s}));
        QCOMPARE(wrong(both), (std::vector{MessageRow{1}}));
    }

    void troublesComeWithTheMostBasicFirst()
    {
        QCOMPARE(wrong(storyOf({u"PC1=1 2026-03-01T10:00 1001/2"_s, u"PC1=1 2026-03-01T10:01 1000/2"_s,
                                u"PC1=1 2026-03-01T10:02 800/602"_s, u"PC1=1 2026-03-01T10:03 800/301"_s})),
                 (std::vector{MessageRow{3}, MessageRow{2}, MessageRow{1}, MessageRow{0}}));
    }

    void topicsNobodyKnowsAreTold()
    {
        const ClientStory odd =
            storyOf({u"PC1=1 2026-03-01T10:00 1234/5 a"_s, u"PC1=1 2026-03-01T10:01 800/999"_s,
                     u"PC1=1 2026-03-01T10:02 1000/7"_s});
        QCOMPARE(steps(odd), (QStringList{u"other"_s, u"other"_s, u"other"_s}));
        QVERIFY(odd.troubles.empty());
    }

    void onlyItsOwnMessagesAreTold()
    {
        QCOMPARE(steps({u"PC1=1 2026-03-01T10:00 800/100"_s, u"PC1=2 2026-03-01T10:01 800/100"_s,
                        u"PC1 2026-03-01T10:02 800/100"_s}),
                 (QStringList{u"started 1"_s}));
    }

    void aClientWithoutAnIdIsCalledByItsName()
    {
        const MessageTable table = story({u"PC1 2026-03-01T10:00 800/100"_s});
        const auto called = clientCalled(table, healthOf(table, {}, {}), u"pc1"_s);
        QVERIFY(called);
        QCOMPARE(steps(clientStory(table, *called)), (QStringList{u"started 1"_s}));
    }

    void aClientIsCalledByItsIdInAnyNotation()
    {
        const MessageTable table =
            story({u"PC1=1 2026-03-01T10:00 800/100"_s, u"PC2=2 2026-03-01T10:00 800/100"_s});
        const HealthOfClients health = healthOf(table, {}, {});
        QCOMPARE(clientCalled(table, health, guid(2)), std::optional(table.clientOf(MessageRow{1})));
        QCOMPARE(clientCalled(table, health, guid(2).toLower()),
                 std::optional(table.clientOf(MessageRow{1})));
        QCOMPARE(clientCalled(table, health, guid(3)), std::nullopt);
        QCOMPARE(clientCalled(table, health, u"PC3"_s), std::nullopt);
    }

    void ofSeveralOfOneNameTheOneHeardOfLastIsMeant()
    {
        const MessageTable table =
            story({u"PC1=1 2026-03-01T12:00 800/100"_s, u"PC1=2 2026-03-01T10:00 800/100"_s});
        QCOMPARE(clientCalled(table, healthOf(table, {}, {}), u"PC1"_s),
                 std::optional(table.clientOf(MessageRow{0})));
    }
};

QTEST_GUILESS_MAIN(ClientStoryTest)
#include "tst_clientstory.moc"
