// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/healthreports.h"

#include "core/timetext.h"
#include "support/site.h"
#include "support/story.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wk;
using namespace wk::test;

namespace {

struct CellText
{
    QString operator()(std::monostate /*nothing*/) const { return u"-"_s; }
    QString operator()(const QString &text) const { return text; }
    QString operator()(bool yes) const { return yes ? u"yes"_s : u"no"_s; }
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(Instant instant) const { return isoText(instant); }
    QString operator()(WindowType type) const { return windowTypeName(type); }
    QString operator()(const QList<ScheduleToken> & /*schedule*/) const { return u"schedule"_s; }
    QString operator()(TopicState state) const { return u"label %1/%2"_s.arg(state.topic).arg(state.state); }
    QString operator()(const MetError &error) const { return u"about %1"_s.arg(error.code); }
    QString operator()(PercentInCell percent) const
    {
        return u"%1.%2%"_s.arg(percent.tenths / 10).arg(percent.tenths % 10);
    }
    QString operator()(DeploymentCategory category) const { return categoryName(category); }
    QString operator()(ErrorSide side) const { return sideName(side); }
    QString operator()(Condition condition) const { return conditionName(condition); }
};

/// The cells of each row in those columns, with blanks between.
QStringList told(const Report &report, const QList<ReportColumn> &columns)
{
    QStringList lines;
    for (const QList<ReportValue> &row : report.rows) {
        QStringList cells;
        for (const ReportColumn column : columns) {
            cells.append(std::visit(CellText{}, row[report.columns.indexOf(column)]));
        }
        lines.append(cells.join(u' '));
    }
    return lines;
}

/// Three records with ids 1 to 3, the first two in collection A; 1 belongs to MUC, 2 to HAM and MUC.
SiteSnapshot site()
{
    SiteBuilder builder;
    builder.collection(u"A"_s).client(1, {u"A"_s}).client(2, {u"A"_s}).client(3, {});
    for (qsizetype i = 0; i < 3; ++i) {
        Client &client = builder.content.clients[i];
        client.name = u"PC%1"_s.arg(i + 1);
        client.uniqueId = guid(static_cast<int>(i) + 1);
    }
    builder.content.clients[0].assignedSites = {u"MUC"_s};
    builder.content.clients[1].assignedSites = {u"HAM"_s, u"MUC"_s};
    return builder.snapshot();
}

QStringList reported(ReportId id, const QStringList &lines, const QList<ReportColumn> &columns,
                     const ReportQuestion &question = {})
{
    const SiteSnapshot snapshot = site();
    const MessageTable table = story(lines);
    const ClientsInReports clients(snapshot, table);
    return told(healthReport(id, clients, healthOf(table, question.from, question.to), question), columns);
}

using Column = ReportColumn;

const QStringList threeClients{
    u"PC1=1 2026-03-01T10:00 800/100"_s,    u"PC1=1 2026-03-01T10:05 800/313 1603"_s,
    u"PC1=1 2026-03-01T11:00 800/100"_s,    u"PC1=1 2026-03-01T11:05 800/313 1603"_s,
    u"PC2=2 2026-03-01T10:00 800/100"_s,    u"PC2=2 2026-03-01T10:02 800/401"_s,
    u"stranger 2026-03-01T09:00 800/100"_s, u"stranger 2026-03-01T09:02 800/400"_s,
    u"stranger 2026-03-01T09:03 800/500"_s, u"stranger 2026-03-01T09:04 800/602 XXX"_s};

} // namespace

class HealthReportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statusCountsEachClientOnceByItsState()
    {
        QCOMPARE(reported(ReportId::ClientDeploymentStatus, threeClients,
                          {Column::State, Column::Label, Column::Category, Column::Clients, Column::Percent}),
                 (QStringList{u"313 label 800/313 failed 1 33.3%"_s, u"400 label 800/400 installed 1 33.3%"_s,
                              u"401 label 800/401 restartPending 1 33.3%"_s}));
    }

    void percentIsOfTheClientsInTheReport()
    {
        QCOMPARE(reported(ReportId::ClientDeploymentStatus, threeClients, {Column::State, Column::Percent},
                          {.state = 401}),
                 QStringList{u"401 100.0%"_s});
        QCOMPARE(reported(ReportId::ClientAssignmentStatus, threeClients, {Column::State, Column::Percent}),
                 QStringList{u"602 100.0%"_s});
    }

    void successIsInstalledOr401()
    {
        QCOMPARE(reported(ReportId::ClientDeploymentSuccess, threeClients,
                          {Column::Client, Column::ClientId, Column::Site, Column::Began, Column::Ended,
                           Column::RestartPending}),
                 (QStringList{u"PC2 %1 HAM 2026-03-01T10:00:00Z 2026-03-01T10:02:00Z yes"_s.arg(guid(2)),
                              u"stranger - - 2026-03-01T09:00:00Z 2026-03-01T09:02:00Z no"_s}));
    }

    void aFailureTellsItsParameterAndHowOftenItWasTried()
    {
        QCOMPARE(reported(ReportId::ClientDeploymentFailure, threeClients,
                          {Column::Client, Column::Site, Column::ClientVersion, Column::Began, Column::State,
                           Column::Parameter, Column::Explanation, Column::Attempts, Column::LastMessage}),
                 QStringList{u"PC1 MUC 4.00.6221.1000 2026-03-01T11:00:00Z 313 1603 about 1603 2 "
                             "2026-03-01T11:05:00Z"_s});
        QCOMPARE(reported(ReportId::ClientAssignmentFailure, threeClients,
                          {Column::Client, Column::State, Column::Parameter, Column::Attempts}),
                 QStringList{u"stranger 602 XXX 1"_s});
    }

    void failuresAreNarrowedByTheirCodeInAnyNotation()
    {
        const QStringList lines{u"PC1=1 2026-03-01T10:00 800/313 1603"_s,
                                u"PC2=2 2026-03-01T10:00 800/313 1618"_s,
                                u"PC3=3 2026-03-01T10:00 800/302"_s};
        ReportQuestion question;
        for (const QString &code : {u"1603"_s, u"0x643"_s, u"0x00000643"_s}) {
            question.errorCode = code;
            QCOMPARE(reported(ReportId::ClientDeploymentFailure, lines, {Column::Client}, question),
                     QStringList{u"PC1"_s});
        }
    }

    void whereNoErrorIsKnownTheConditionIsTold()
    {
        QCOMPARE(reported(ReportId::ClientDeploymentFailure,
                          {u"PC1=1 2026-03-01T10:00 800/307 /what"_s, u"PC2=2 2026-03-01T10:00 800/330"_s},
                          {Column::Client, Column::Explanation}),
                 (QStringList{u"PC1 installationFailed"_s, u"PC2 -"_s}));
        QCOMPARE(reported(ReportId::ClientAssignmentFailure,
                          {u"PC1=1 2026-03-01T10:00 800/602 XXX"_s,
                           u"PC2=2 2026-03-01T10:00 800/605 0x800B0109"_s},
                          {Column::Client, Column::Explanation}),
                 (QStringList{u"PC1 notAssigned"_s, u"PC2 about 2148204809"_s}));
        QCOMPARE(reported(ReportId::RestartPending, {u"PC1=1 2026-03-01T10:00 800/401"_s},
                          {Column::Client, Column::Explanation}),
                 QStringList{u"PC1 restartRequired"_s});
    }

    void aLaterSuccessEndsAFailure()
    {
        QCOMPARE(reported(ReportId::ClientDeploymentFailure,
                          threeClients + QStringList{u"PC1=1 2026-03-01T12:00 800/400"_s}, {Column::Client}),
                 QStringList{});
    }

    void oneErrorInThreeNotationsIsOneIssue()
    {
        const QStringList lines{u"PC1=1 2026-03-01T10:00 1000/2 -2147012867 12"_s,
                                u"PC2=2 2026-03-01T10:00 1000/2 2147954429"_s,
                                u"PC3=3 2026-03-01T10:00 1000/2 0x80072efd"_s,
                                u"PC4 2026-03-01T10:00 1001/2 what"_s, u"PC5 2026-03-01T10:00 1001/2"_s};
        QCOMPARE(reported(ReportId::IssuesByIncidenceSummary, lines,
                          {Column::Topic, Column::State, Column::ErrorCode, Column::Side, Column::Clients}),
                 (QStringList{u"1000 2 0x80072EFD network 3"_s, u"1001 2 - unknown 1"_s,
                              u"1001 2 what unknown 1"_s}));
        QCOMPARE(reported(ReportId::IssuesByIncidenceDetail, lines,
                          {Column::Client, Column::ErrorCode, Column::ExtendedErrorCode},
                          {.errorCode = u"2147954429"_s}),
                 (QStringList{u"PC1 0x80072EFD 12"_s, u"PC2 0x80072EFD -"_s, u"PC3 0x80072EFD -"_s}));
    }

    void anIssueIsOverOnceItsTopicSaysSo()
    {
        QCOMPARE(reported(ReportId::IssuesByIncidenceDetail,
                          {u"PC1=1 2026-03-01T10:00 1000/2 1"_s, u"PC1=1 2026-03-01T10:01 1000/1"_s,
                           u"PC1=1 2026-03-01T10:02 1001/2 2"_s},
                          {Column::Topic}),
                 QStringList{u"1001"_s});
    }

    void whoWaitsForARestartIs317Or401()
    {
        QCOMPARE(reported(ReportId::RestartPending,
                          threeClients + QStringList{u"PC3=3 2026-03-01T12:00 800/317"_s},
                          {Column::Client, Column::State}),
                 (QStringList{u"PC2 401"_s, u"PC3 317"_s}));
    }

    void installedAndNeverAssignedLooksAtEveryMessage()
    {
        QCOMPARE(reported(ReportId::InstalledNotAssigned, threeClients, {Column::Client}),
                 QStringList{u"stranger"_s});
        QCOMPARE(reported(ReportId::InstalledNotAssigned,
                          QStringList{u"stranger 2026-02-01T09:00 800/700"_s} + threeClients,
                          {Column::Client}),
                 QStringList{});
    }

    void whoNeverSentAnythingIsSilent()
    {
        QCOMPARE(reported(ReportId::SilentClients, threeClients, {Column::Client, Column::ClientId}),
                 QStringList{u"PC3 "_s + guid(3)});
        QCOMPARE(reported(ReportId::SilentClients, {}, {Column::Client, Column::Site}),
                 (QStringList{u"PC1 MUC"_s, u"PC2 HAM"_s, u"PC3 -"_s}));
    }

    void aMessageWithoutIdSpeaksForTheRecordOfItsName()
    {
        QCOMPARE(reported(ReportId::SilentClients, {u"pc2 2026-03-01T09:00 9/9"_s}, {Column::Client}),
                 (QStringList{u"PC1"_s, u"PC3"_s}));
    }

    void aSiteNarrowsDown()
    {
        QCOMPARE(
            reported(ReportId::ClientDeploymentStatus, threeClients, {Column::State}, {.site = u"MUC"_s}),
            QStringList{u"313"_s});
        QCOMPARE(reported(ReportId::SilentClients, {}, {Column::Client}, {.site = u"HAM"_s}),
                 QStringList{u"PC2"_s});
    }

    void aCollectionIsItsDirectMembers()
    {
        const SiteSnapshot snapshot = site();
        const auto collection = snapshot.collectionWithId(u"A");
        QVERIFY(collection);
        QCOMPARE(reported(ReportId::ClientDeploymentStatus, threeClients, {Column::State},
                          {.collection = collection}),
                 (QStringList{u"313"_s, u"401"_s}));
        QCOMPARE(reported(ReportId::SilentClients, {}, {Column::Client}, {.collection = collection}),
                 (QStringList{u"PC1"_s, u"PC2"_s}));
    }

    void aClientIsNamedByNameIdOrResourceId_data()
    {
        QTest::addColumn<QString>("client");
        QTest::newRow("name") << u"pc2"_s;
        QTest::newRow("id") << guid(2);
        QTest::newRow("id as a registry shows it") << u"{"_s + guid(2).sliced(5).toLower() + u"}"_s;
        QTest::newRow("resource id") << u"2"_s;
    }
    void aClientIsNamedByNameIdOrResourceId()
    {
        QFETCH(QString, client);
        QCOMPARE(
            reported(ReportId::ClientDeploymentSuccess, threeClients, {Column::Client}, {.client = client}),
            QStringList{u"PC2"_s});
    }

    void aRangeIsAsIfThereWereNoOtherMessages()
    {
        const ReportQuestion question{.from = at("2026-03-01T10:00:00Z"), .to = at("2026-03-01T10:05:00Z")};
        QCOMPARE(reported(ReportId::ClientDeploymentStatus, threeClients, {Column::State}, question),
                 (QStringList{u"100"_s, u"401"_s}));
        QCOMPARE(reported(ReportId::SilentClients, threeClients, {Column::Client},
                          {.from = at("2027-01-01T00:00:00Z")}),
                 (QStringList{u"PC1"_s, u"PC2"_s, u"PC3"_s}));
    }

    void aLoopIsTold()
    {
        QCOMPARE(reported(ReportId::ReinstallLoops,
                          threeClients + QStringList{u"PC1=1 2026-03-02T10:00 800/100"_s},
                          {Column::Client, Column::Attempts}),
                 QStringList{u"PC1 3"_s});
    }

    void theNameIsThatOfTheLastMessage()
    {
        QCOMPARE(reported(ReportId::ClientDeploymentStatus,
                          {u"OLD=1 2026-03-01T10:00 800/400"_s, u"NEW=1 2026-03-01T11:00 9/9"_s},
                          {Column::Clients}),
                 QStringList{u"1"_s});
        QCOMPARE(reported(ReportId::ClientDeploymentSuccess,
                          {u"NEW=1 2026-03-01T11:00 9/9"_s, u"OLD=1 2026-03-01T10:00 800/400"_s},
                          {Column::Client}),
                 QStringList{u"NEW"_s});
    }
};

QTEST_APPLESS_MAIN(HealthReportsTest)
#include "tst_healthreports.moc"
