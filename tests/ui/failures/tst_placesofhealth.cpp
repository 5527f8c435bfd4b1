// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "failures/placesofhealth.h"

#include "demo/demomessages.h"
#include "items/messagequestion.h"
#include "items/messagesearch.h"
#include "messages/clientid.h"
#include "reports/reportrun.h"
#include "support/randomstory.h"
#include "support/site.h"
#include "support/story.h"

#include <QSet>
#include <QTest>

#include <set>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = HealthGroup::Kind;

const Instant noon = at("2026-03-05T12:00:00Z");

/// A page, and what lies behind its numbers.
struct Page
{
    SiteSnapshot site;
    MessageSnapshot messages;
    HealthQuestion question;
    DeploymentHealth health = deploymentHealth(site, messages, question, noon, ZoneClock::utc());

    /// As the panel of reports makes it of a place.
    [[nodiscard]] Report behind(const Location &place) const
    {
        const auto id = reportNamed(place.report);
        if (place.panel != PanelId::Reports || !id) {
            qFatal("no report");
        }
        const auto made = madeReport(*id, parametersNamed(reportKind(*id), place.parameters), site, messages,
                                     noon, [](double) { return true; });
        if (!made || !*made) {
            qFatal("no answer");
        }
        return (*made)->report;
    }
    [[nodiscard]] qint64 rows(ReportId report) const
    {
        return behind(reportPlace(report, question)).rows.size();
    }
};

MessageSnapshot demoMessages(const SiteContent &site, const DemoWish &wish)
{
    MessageTable table;
    qint64 arrival = 0;
    DemoMessages told(site, wish);
    for (QList<ReportArrival> some = told.next(); !some.isEmpty(); some = told.next()) {
        for (const ReportArrival &report : some) {
            for (const StateMessage &message : report.report.messages) {
                table.append({++arrival, message.time, message.serial.value_or(MessageRecord::noSerial),
                              table.sender(report.report.sender), message.topic, message.state,
                              table.parameters(message.parameters)});
            }
        }
    }
    return MessageSnapshot().grown(table);
}

Page demo(const HealthQuestion &question)
{
    const DemoWish wish{.clients = 500, .messages = 5000, .seed = 1, .now = noon};
    const SiteContent content = demoSite(wish);
    return {SiteSnapshot::of(content).value(), demoMessages(content, wish), question};
}

/// Compared with what the report names: ids, or names of those without.
QSet<QString> namesIn(const Report &report)
{
    QSet<QString> names;
    for (const QList<ReportValue> &row : report.rows) {
        const auto *id = std::get_if<QString>(&row[1]);
        names.insert(id != nullptr ? *id : std::get<QString>(row[0]).toCaseFolded());
    }
    return names;
}

QSet<QString> namesIn(const Page &page, const HealthGroup &group)
{
    QSet<QString> names;
    for (const ListedClient &listed : group.clients) {
        MessageSender who;
        if (listed.last) {
            who = page.messages.table().senderOf(*listed.last);
        } else {
            const Client &record = page.site.client(*listed.record);
            who = {clientIdFrom(record.uniqueId), record.name, {}};
        }
        names.insert(who.clientId.isEmpty() ? who.client.toCaseFolded() : who.clientId);
    }
    return names;
}

/// The report that a group leads to, if there is one, has just its clients.
void isReached(const Page &page, const HealthGroup &group)
{
    if (const auto place = reportPlace(group, page.question)) {
        const Report report = page.behind(*place);
        QCOMPARE(report.rows.size(), std::ssize(group.clients));
        QCOMPARE(namesIn(report), namesIn(page, group));
    }
}

void everyNumberIsReached(const Page &page)
{
    const HealthFigures &figures = page.health.figures;
    QCOMPARE(page.rows(ReportId::ClientDeploymentFailure), figures.failed);
    QCOMPARE(page.rows(ReportId::ClientAssignmentFailure), figures.assignmentFailed);
    QCOMPARE(page.rows(ReportId::IssuesByIncidenceDetail), figures.issues);
    QCOMPARE(page.rows(ReportId::RestartPending), figures.restartPending);
    QCOMPARE(page.rows(ReportId::SilentClients), figures.silent);
    QCOMPARE(page.rows(ReportId::ClientDeploymentSuccess), figures.installed);
    QCOMPARE(page.rows(ReportId::ClientAssignmentSuccess), figures.assigned);
    qint64 started = 0; // a row of this report is a state, and says how many are in it
    for (const QList<ReportValue> &row :
         page.behind(reportPlace(ReportId::ClientDeploymentStatus, page.question)).rows) {
        started += std::get<qint64>(row[3]);
    }
    QCOMPARE(started, figures.started);
    for (const HealthGroup &group : page.health.groups) {
        isReached(page, group);
        qint64 inParts = 0;
        for (const HealthGroup &part : group.parts) {
            isReached(page, part);
            inParts += std::ssize(part.clients);
        }
        QCOMPARE(inParts, group.parts.empty() ? 0 : std::ssize(group.clients));
    }
    for (const DayHealth &day : page.health.days) {
        QCOMPARE(page.behind(dayPlace(day, page.question)).rows.size(), day.failed);
    }
}

/// A page of the random messages.
Page randomPage(quint32 seed, const HealthQuestion &question)
{
    return {siteOfThree(50), MessageSnapshot().grown(story(anyMessages(seed))), question};
}

HealthQuestion question(quint32 seed)
{
    HealthQuestion asked;
    if (seed % 3 != 0) {
        asked.site = seed % 3 == 1 ? u"MUC"_s : u"HAM"_s;
    }
    if (seed % 2 == 0) {
        asked.from = at("2026-03-04T09:00:00Z");
    }
    return asked;
}

} // namespace

class PlacesOfHealthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNumberLeadsToAsManyRows_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 0; seed < 30; ++seed) {
            QTest::newRow(qPrintable(QString::number(seed))) << seed;
        }
    }
    void everyNumberLeadsToAsManyRows()
    {
        QFETCH(quint32, seed);
        everyNumberIsReached(randomPage(seed, question(seed)));
    }

    void everyNumberOfTheDemonstrationDoes()
    {
        HealthQuestion asked;
        everyNumberIsReached(demo(asked));
        asked.from = at("2026-02-26T12:00:00Z");
        everyNumberIsReached(demo(asked));
        asked.site = u"MUC"_s;
        everyNumberIsReached(demo(asked));
    }

    /// A row of the table of sites narrows the page to that site.
    void aSitesRowSaysWhatItsOwnPageDoes()
    {
        for (const SiteHealth &site : demo({}).health.sites) {
            if (site.site.isEmpty()) {
                continue;
            }
            const HealthFigures figures = demo({site.site, {}}).health.figures;
            QCOMPARE(figures.clients(), site.clients);
            QCOMPARE(figures.installed, site.installed);
            QCOMPARE(figures.failed, site.failed);
            QCOMPARE(figures.silent, site.silent);
        }
    }

    void causesOfOneStateAreToldApartByTheirCodes()
    {
        const Page page{
            siteOfThree(4),
            MessageSnapshot().grown(story(
                {u"PC1=1 2026-03-01T10:00 800/313 1603"_s, u"PC2=2 2026-03-01T10:00 800/313 0x643"_s,
                 u"PC3=3 2026-03-01T10:00 800/313 1618"_s, u"PC4=4 2026-03-01T10:00 800/308 http://a"_s})),
            {}};
        QCOMPARE(page.health.groups.size(), 3U);
        const auto first = reportPlace(page.health.groups[0], {});
        QCOMPARE(first->parameters.value(u"errorCode"_s), u"0x00000643"_s);
        QCOMPARE(page.behind(*first).rows.size(), 2);
        for (const HealthGroup &group : page.health.groups) {
            QVERIFY(reportPlace(group, {}).has_value());
        }
    }

    void aCauseThatNoReportCanBeNarrowedToLeadsToNone()
    {
        const Page page{siteOfThree(2),
                        MessageSnapshot().grown(story({u"PC1=1 2026-03-01T10:00 800/313 1603"_s,
                                                       u"PC2=2 2026-03-01T10:00 800/313 setup.exe"_s})),
                        {}};
        QCOMPARE(page.health.groups.size(), 2U);
        for (const HealthGroup &group : page.health.groups) {
            QCOMPARE(reportPlace(group, {}).has_value(), group.code.has_value());
        }
        const HealthGroup others{Kind::OtherFailures, {}, {}, 5, {}};
        QVERIFY(!reportPlace(others, {}).has_value());
    }

    /// They are the messages of its clients and what was sent of the same kind before.
    void theMessagesOfACauseAreAmongThoseItLeadsTo()
    {
        const Page page = demo({});
        const MessageGround ground(page.site, page.messages);
        for (const HealthGroup &group : page.health.groups) {
            const auto place = messagesPlace(group, page.question);
            if (!place) {
                continue;
            }
            const auto found = messagesFor(ground, questionFrom(place->parameters), {noon});
            const std::set<MessageRow> rows(found->begin(), found->end());
            for (const ListedClient &listed : group.clients) {
                QVERIFY(rows.contains(*listed.message));
            }
        }
    }
};

QTEST_GUILESS_MAIN(PlacesOfHealthTest)
#include "tst_placesofhealth.moc"
