// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportrun.h"
#include "support/site.h"
#include "support/story.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wk;
using namespace wk::test;

namespace {

SiteSnapshot site()
{
    SiteBuilder builder;
    builder.collection(u"A"_s).client(1, {u"A"_s});
    builder.content.clients[0].name = u"LAGER-PC07"_s;
    builder.content.clients[0].uniqueId = guid(1);
    builder.content.clients[0].assignedSites = {u"MUC"_s, u"HAM"_s};
    return builder.snapshot();
}

MessageTable messages()
{
    return story({u"stranger 2026-03-01T10:00 800/313 1603"_s,
                  u"other=2 2026-03-01T10:00 1000/2 0x80072EFD"_s, u"third=3 2026-03-01T10:00 800/602"_s});
}

Result<ReportQuestion> read(const ReportParameters &parameters)
{
    return questionOf(parameters, site(), messages());
}

std::optional<Result<ReportAnswer>> made(ReportId id, const ReportParameters &parameters)
{
    return madeReport(id, parameters, site(), MessageSnapshot().grown(messages()), at("2026-03-02T00:00:00Z"),
                      [](double) { return true; });
}

using Parameter = ReportParameter;

} // namespace

Q_DECLARE_METATYPE(wk::ReportParameter)

class ReportParametersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsGivenIsWhatIsAskedFor()
    {
        const auto question = read({{Parameter::Site, u"MUC"_s},
                                    {Parameter::Collection, u"A"_s},
                                    {Parameter::Client, u"lager-pc07"_s},
                                    {Parameter::From, u"2026-03-01T01:00+01:00"_s},
                                    {Parameter::To, u"2026-03-02T00:00:00Z"_s},
                                    {Parameter::Topic, u"1000"_s},
                                    {Parameter::State, u"2"_s},
                                    {Parameter::ErrorCode, u"-2147012867"_s}});
        QVERIFY(question.ok());
        QCOMPARE(question->site, u"MUC"_s);
        QCOMPARE(question->collection, site().collectionWithId(u"A"));
        QCOMPARE(question->client, u"lager-pc07"_s);
        QCOMPARE(question->from, at("2026-03-01T00:00:00Z"));
        QCOMPARE(question->to, at("2026-03-02T00:00:00Z"));
        QCOMPARE(question->topic, 1000);
        QCOMPARE(question->state, 2);
        QCOMPARE(question->errorCode, u"-2147012867"_s);
    }

    void aClientIsKnownByNameOrIdOfARecordOrAMessage_data()
    {
        QTest::addColumn<QString>("client");
        for (const QString &client : {u"LAGER-PC07"_s, u"1"_s, guid(1), guid(2), u"STRANGER"_s}) {
            QTest::newRow(qPrintable(client)) << client;
        }
    }
    void aClientIsKnownByNameOrIdOfARecordOrAMessage()
    {
        QFETCH(QString, client);
        QVERIFY(read({{Parameter::Client, client}}).ok());
    }

    void whatCannotBeReadIsToldWithItsName_data()
    {
        QTest::addColumn<ReportParameter>("parameter");
        QTest::addColumn<QString>("value");
        QTest::addColumn<ProblemCode>("code");
        QTest::newRow("no site code") << Parameter::Site << u"M C"_s << ProblemCode::UnknownValue;
        QTest::newRow("no collection") << Parameter::Collection << u"B"_s << ProblemCode::UnknownReference;
        QTest::newRow("nobody") << Parameter::Client << u"LAGER-PC70"_s << ProblemCode::UnknownClient;
        QTest::newRow("no time") << Parameter::From << u"yesterday"_s << ProblemCode::NotATime;
        QTest::newRow("no zone") << Parameter::To << u"2026-03-01T00:00"_s << ProblemCode::TimeWithoutZone;
        QTest::newRow("no number") << Parameter::State << u"-1"_s << ProblemCode::NotAWholeNumber;
        QTest::newRow("empty number") << Parameter::Topic << u""_s << ProblemCode::NotAWholeNumber;
    }
    void whatCannotBeReadIsToldWithItsName()
    {
        QFETCH(ReportParameter, parameter);
        QFETCH(QString, value);
        QFETCH(ProblemCode, code);
        const auto question = read({{parameter, value}});
        QVERIFY(!question.ok());
        QCOMPARE(question.problem().code, code);
        QCOMPARE(question.problem().place.field, QString(parameterName(parameter)));
    }

    void theExampleOfATimeIsOneThatWouldBeTaken()
    {
        const auto question = read({{Parameter::From, u"yesterday"_s}});
        QCOMPARE(question.problem().arguments.value(0), u"yesterday"_s);
        const QString example = question.problem().arguments.value(1);
        QVERIFY(read({{Parameter::From, example}}).ok());
    }

    void aRangeEndsAfterItsStart()
    {
        const QString time = u"2026-03-01T00:00:00Z"_s;
        const auto question = read({{Parameter::From, time}, {Parameter::To, time}});
        QVERIFY(!question.ok());
        QCOMPARE(question.problem().code, ProblemCode::EmptyRange);
        QCOMPARE(question.problem().place.field, u"to"_s);
    }

    void aReportTakesItsOwnParametersOnly()
    {
        const QMap<QString, QString> values{
            {u"client"_s, u"PC1"_s}, {u"state"_s, u"313"_s}, {u"x"_s, u"y"_s}};
        QCOMPARE(parametersNamed(reportKind(ReportId::MaintenanceWindowsForClient), values),
                 (ReportParameters{{Parameter::Client, u"PC1"_s}}));
        const ReportParameters both = parametersNamed(reportKind(ReportId::ClientDeploymentFailure), values);
        QCOMPARE(both.size(), 2U);
        QCOMPARE(namesOf(both), (QMap<QString, QString>{{u"client"_s, u"PC1"_s}, {u"state"_s, u"313"_s}}));
    }

    void onlyTheConsoleNarrowsFailuresByErrorCode()
    {
        for (const ReportId id : {ReportId::ClientDeploymentFailure, ReportId::ClientAssignmentFailure}) {
            const ReportKind kind = reportKind(id);
            QVERIFY(!kind.optional.contains(Parameter::ErrorCode));
            QVERIFY(kind.takes(Parameter::ErrorCode));
            QCOMPARE(parametersNamed(kind, {{u"errorCode"_s, u"1603"_s}}),
                     (ReportParameters{{Parameter::ErrorCode, u"1603"_s}}));
        }
        QVERIFY(!reportKind(ReportId::ClientDeploymentStatus).takes(Parameter::ErrorCode));
    }

    void aReportIsMadeOfWhatIsThere()
    {
        const auto answer = made(ReportId::ClientDeploymentFailure, {});
        QVERIFY(answer && answer->ok());
        QCOMPARE((*answer)->report.rows.size(), 1);
        QCOMPARE((*answer)->report.among, 1);
        QCOMPARE((*answer)->choices.states, QList<qint32>{313});
        QCOMPARE((*answer)->choices.errorCodes, QStringList{u"0x00000643"_s});
        QCOMPARE((*answer)->choices.sites, QStringList{u"MUC"_s});
    }

    void aRangeLeavesOtherMessagesOut()
    {
        const auto answer =
            made(ReportId::ClientDeploymentFailure, {{Parameter::From, u"2026-03-01T10:00:01Z"_s}});
        QVERIFY(answer && answer->ok());
        QCOMPARE((*answer)->report.rows.size(), 0);
        QCOMPARE((*answer)->choices.states, QList<qint32>{313}); // what there is to look for elsewhere
    }

    void choicesAreOfWhatTheReportCounts()
    {
        QCOMPARE((*made(ReportId::ClientAssignmentFailure, {}))->choices.states, QList<qint32>{602});
        const ReportChoices issues = (*made(ReportId::IssuesByIncidenceDetail, {}))->choices;
        QCOMPARE(issues.topics, QList<qint32>{1000});
        QCOMPARE(issues.states, QList<qint32>{2});
        QCOMPARE(issues.errorCodes, QStringList{u"0x80072EFD"_s});
    }

    void theClientOfAWindowReportIsRequired()
    {
        const auto missing = made(ReportId::MaintenanceWindowsForClient, {});
        QCOMPARE(missing->problem().code, ProblemCode::FieldMissing);
        QCOMPARE(missing->problem().place.field, u"client"_s);
        const auto unknown = made(ReportId::MaintenanceWindowsForClient, {{Parameter::Client, u"x"_s}});
        QCOMPARE(unknown->problem().code, ProblemCode::UnknownClient);
        QCOMPARE(unknown->problem().place.field, u"client"_s);
    }

    void whoeverSaysNoGetsNoAnswer()
    {
        QVERIFY(!madeReport(ReportId::SilentClients, {}, site(), MessageSnapshot(),
                            at("2026-03-02T00:00:00Z"), [](double) { return false; }));
    }
};

QTEST_APPLESS_MAIN(ReportParametersTest)
#include "tst_reportparameters.moc"
