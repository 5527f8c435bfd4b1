// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "failures/failurespanel.h"

#include "common/tableview.h"
#include "failures/dayschart.h"
#include "failures/figurebutton.h"
#include "items/healthclientmodel.h"
#include "storage/sqlmessagestore.h"
#include "storage/sqlsitestore.h"
#include "support/accessible.h"
#include "support/sitework.h"
#include "support/story.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <utility>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;

namespace {

/// Three clients of MUC and one of HAM.
SiteContent site()
{
    SiteBuilder builder;
    builder.collection(u"A"_s);
    for (int i = 1; i <= 4; ++i) {
        builder.client(static_cast<quint32>(i), {u"A"_s});
        Client &client = builder.content.clients.last();
        client.name = u"PC%1"_s.arg(i);
        client.uniqueId = guid(i);
        client.assignedSites = QStringList{i < 4 ? u"MUC"_s : u"HAM"_s};
    }
    return builder.content;
}

/// A database with these messages.
QString databaseWith(const QString &folder, const QStringList &lines)
{
    const QString database = folder + u"/site.wk"_s;
    Site site;
    site.code = u"MUC"_s;
    QList<ReportArrival> arrivals;
    for (const QString &line : lines) {
        const TellingMessage told = test::told(line);
        arrivals.append({{told.sender, {told.message}}, "<Report/>", Instant{}, {}});
    }
    if (!SqlSiteStore::create(database, site).ok()
        || !SqlMessageStore::open(database).value()->add(arrivals).ok()) {
        throw std::logic_error("the messages cannot be stored");
    }
    return database;
}

const QStringList someFailed{u"PC1=1 2026-03-01T10:00 800/100 #1"_s,
                             u"PC1=1 2026-03-01T10:05 800/313 #2 1603"_s, u"PC2=2 2026-03-01T11:00 800/400"_s,
                             u"PC2=2 2026-03-01T11:01 800/700"_s,
                             u"PC2=2 2026-03-02T08:00 1000/2 0x80072F05"_s};

struct OnScreen
{
    explicit OnScreen(const QStringList &lines = someFailed)
        : work(site(), at("2026-03-02T12:00:00Z"))
        , database(databaseWith(folder.path(), lines))
        , messages([this]() -> Result<std::unique_ptr<MessageArchive>> {
            auto opened = SqlMessageStore::open(database);
            if (!opened) {
                return opened.problem();
            }
            return std::unique_ptr<MessageArchive>(std::move(opened).value());
        })
        , panel(work.session, messages, work.clock, ZoneClock::utc())
    {
        messages.refresh();
        panel.resize(1000, 700);
        static_cast<QWidget &>(panel).show();
        if (!QTest::qWaitForWindowActive(&panel) || !QTest::qWaitFor([this] { return !panel.work(); })) {
            throw std::logic_error("the panel does not come to an answer");
        }
    }

    [[nodiscard]] QString spoken()
    {
        QStringList texts;
        for (const QLabel *label : panel.findChildren<QLabel *>()) {
            if (label->isVisible()) {
                texts.append(label->text());
            }
        }
        return texts.join(u'\n');
    }

    QTemporaryDir folder;
    SiteWork work;
    QString database;
    MessageSession messages;
    FailuresPanel panel;
};

Location asked(const QSignalSpy &spy)
{
    return spy.isEmpty() ? Location{} : spy.last().at(0).value<Location>();
}

} // namespace

class FailuresPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<Location>(); }

    void everyFigureLeadsToItsReport_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("report");
        QTest::newRow("failed") << u"Failed: 1 of 4 client(s)"_s << u"client-deployment-failure"_s;
        QTest::newRow("issues") << u"Issues now: 1 of 4 client(s)"_s << u"issues-by-incidence-detail"_s;
        QTest::newRow("silent") << u"Silent: 2 of 4 client(s)"_s << u"silent-clients"_s;
        QTest::newRow("started") << u"Started: 2 of 4 client(s)"_s << u"client-deployment-status"_s;
        QTest::newRow("installed") << u"Installed: 1 of 4 client(s)"_s << u"client-deployment-success"_s;
        QTest::newRow("assigned") << u"Assigned: 1 of 4 client(s)"_s << u"client-assignment-success"_s;
    }
    void everyFigureLeadsToItsReport()
    {
        QFETCH(QString, name);
        QFETCH(QString, report);
        OnScreen screen;
        QSignalSpy places(&screen.panel, &Panel::locationAsked);
        named<FigureButton>(screen.panel, name).click();
        QCOMPARE(asked(places).panel, PanelId::Reports);
        QCOMPARE(asked(places).report, report);
        QVERIFY(asked(places).parameters.isEmpty());
    }

    void siteAndRangeNarrowWhatIsLedTo()
    {
        OnScreen screen;
        Location muc{PanelId::FailedDeployments, {}, {}, {}};
        muc.parameters = {{u"site"_s, u"MUC"_s}};
        screen.panel.show(muc);
        for (QComboBox *choice : screen.panel.findChildren<QComboBox *>()) {
            if (choice->accessibleName() == u"Messages of"_s) {
                choice->setCurrentIndex(0);
            }
        }
        QTRY_VERIFY(visibleNamed(screen.panel, u"Silent: 2 of 3 client(s)"_s) != nullptr);
        QCOMPARE(screen.panel.location(), muc);
        QSignalSpy places(&screen.panel, &Panel::locationAsked);
        named<FigureButton>(screen.panel, u"Silent: 2 of 3 client(s)"_s).click();
        QCOMPARE(asked(places).parameters,
                 (QMap<QString, QString>{{u"site"_s, u"MUC"_s}, {u"from"_s, u"2026-03-01T12:00:00Z"_s}}));
        // Where it stands without a site is the whole one again.
        screen.panel.show({PanelId::FailedDeployments, {}, {}, {}});
        QTRY_VERIFY(visibleNamed(screen.panel, u"Silent: 3 of 4 client(s)"_s) != nullptr);
    }

    void theFirstCauseSaysWhatItMeansAndLeadsToItsClients()
    {
        OnScreen screen;
        auto &groups = named<TableView>(screen.panel, u"What to do first"_s);
        QCOMPARE(groups.currentIndex().row(), 0);
        QVERIFY(groups.currentIndex().data().toString().contains(u"1603"_s));
        QVERIFY(screen.spoken().contains(u"of 4 client(s) failed to install"_s));
        QSignalSpy places(&screen.panel, &Panel::locationAsked);
        named<QPushButton>(screen.panel, u"Show report"_s).click();
        QCOMPARE(asked(places).parameters.value(u"state"_s), u"313"_s);
        named<QPushButton>(screen.panel, u"Show messages"_s).click();
        QCOMPARE(asked(places).panel, PanelId::StateMessages);
        QCOMPARE(asked(places).parameters.value(u"errorCode"_s), u"0x00000643"_s);
        QTest::keyClick(&groups, Qt::Key_Return);
        auto &clients = named<TableView>(screen.panel, u"Clients"_s);
        QVERIFY(clients.hasFocus());
        QTest::keyClick(&clients, Qt::Key_Return);
        QCOMPARE(asked(places).panel, PanelId::FailedDeployments);
        QCOMPARE(asked(places).parameters.value(u"client"_s), guid(1));
    }

    void aStoryTellsHowAClientStandsAndIsCopiedWhole()
    {
        OnScreen screen;
        Location story{PanelId::FailedDeployments, {}, {}, {}};
        story.parameters = {{u"client"_s, u"pc2"_s}};
        screen.panel.show(story);
        QVERIFY(screen.spoken().contains(u"assigned to"_s));
        QVERIFY(screen.spoken().contains(
            u"It has not reached its management point since Mon 2026-03-02 08:00."_s));
        auto &steps = named<TableView>(screen.panel, u"Story of the client"_s);
        QCOMPARE(steps.model()->rowCount(), 3);
        QVERIFY(steps.hasFocus());
        QTest::keyClick(&steps, Qt::Key_C, Qt::ControlModifier);
        const QString copied = QApplication::clipboard()->text();
        QVERIFY(copied.startsWith(u"PC2\n"_s));
        QCOMPARE(copied.count(u'\n'), 6);
        QSignalSpy places(&screen.panel, &Panel::locationAsked);
        named<QPushButton>(screen.panel, u"Show client"_s).click();
        QCOMPARE(asked(places).panel, PanelId::Clients);
        QCOMPARE(asked(places).resourceId, u"2"_s);
        named<QPushButton>(screen.panel, u"Show messages"_s).click();
        QCOMPARE(asked(places).parameters.value(u"client"_s), u"pc2"_s);
        named<QPushButton>(screen.panel, u"All failed deployments"_s).click();
        QVERIFY(screen.panel.location().parameters.isEmpty());
    }

    void ofASilentClientNothingIsTold()
    {
        OnScreen screen;
        Location story{PanelId::FailedDeployments, {}, {}, {}};
        story.parameters = {{u"client"_s, guid(4)}};
        screen.panel.show(story);
        QVERIFY(screen.spoken().contains(u"Nothing was heard of this client"_s));
        QVERIFY(screen.spoken().contains(u"PC4"_s));
    }

    void theSearchNarrowsTheClientsListed()
    {
        OnScreen screen;
        screen.panel.filter(u"pc9"_s);
        QVERIFY(screen.spoken().contains(u"No client fits"_s));
        screen.panel.filter(u"pc1"_s);
        QCOMPARE(screen.panel.findChild<HealthClientModel *>()->rowCount(), 1);
    }

    void whatComesLaterIsShownAndWhatIsSelectedStays()
    {
        OnScreen screen;
        auto &groups = named<TableView>(screen.panel, u"What to do first"_s);
        groups.setCurrentIndex(groups.model()->index(1, 0));
        const QString chosen = groups.currentIndex().data().toString();
        const TellingMessage later = told(u"PC3=3 2026-03-02T09:00 800/317"_s);
        QVERIFY(SqlMessageStore::open(screen.database)
                    .value()
                    ->add({{{later.sender, {later.message}}, "<Report/>", Instant{}, {}}})
                    .ok());
        screen.messages.refresh();
        QTRY_VERIFY(visibleNamed(screen.panel, u"Restart pending: 1 of 4 client(s)"_s) != nullptr);
        QCOMPARE(groups.currentIndex().data().toString(), chosen);
    }

    void daysAreToldInWordsAndLeadToWhatFailedThen()
    {
        OnScreen screen;
        auto &days = *screen.panel.findChild<DaysChart *>();
        QCOMPARE(days.accessibleDescription(), u"Mon 2026-03-02: failed 0, installed 0."_s);
        days.setFocus();
        QTest::keyClick(&days, Qt::Key_Left);
        QCOMPARE(days.accessibleDescription(), u"Sun 2026-03-01: failed 1, installed 1."_s);
        QSignalSpy places(&screen.panel, &Panel::locationAsked);
        QTest::keyClick(&days, Qt::Key_Return);
        QCOMPARE(asked(places).report, u"client-deployment-failure"_s);
        QCOMPARE(asked(places).parameters,
                 (QMap<QString, QString>{{u"from"_s, u"2026-03-01T00:00:00Z"_s},
                                         {u"to"_s, u"2026-03-02T00:00:00Z"_s}}));
    }

    void withoutMessagesItSaysHowTheyCome()
    {
        OnScreen screen{QStringList()};
        QVERIFY(screen.spoken().contains(u"wkctl messages import"_s));
        QSignalSpy places(&screen.panel, &Panel::locationAsked);
        named<QPushButton>(screen.panel, u"Fallback status points"_s).click();
        QCOMPARE(asked(places).panel, PanelId::FallbackStatusPoints);
    }

    void whenAllIsWellItSaysSo()
    {
        QStringList lines;
        for (int i = 1; i <= 4; ++i) {
            lines.append(u"PC%1=%1 2026-03-01T10:00 800/400"_s.arg(i));
            lines.append(u"PC%1=%1 2026-03-01T10:01 800/700"_s.arg(i));
        }
        OnScreen screen(lines);
        QVERIFY(screen.spoken().contains(u"Nothing to do"_s));
        QVERIFY(screen.spoken().contains(u"0 of 4 client(s) failed to install."_s));
    }

    void whatClientsSentIsShownAsText()
    {
        OnScreen screen({u"<b>x\u202Ey 2026-03-01T10:00 800/313 <i>\u0007"_s});
        const auto &clients = *screen.panel.findChild<HealthClientModel *>();
        QCOMPARE(clients.index(0, HealthClientModel::ClientColumn).data().toString(), u"<b>x\\u202ey"_s);
        Location story{PanelId::FailedDeployments, {}, {}, {}};
        story.parameters = {{u"client"_s, u"<b>x\u202Ey"_s}};
        screen.panel.show(story);
        QVERIFY(screen.spoken().contains(u"\u2068<i>\\u0007\u2069"_s));
        for (const QLabel *label : screen.panel.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(u"<b>"_s)) {
                QCOMPARE(label->textFormat(), Qt::PlainText);
            }
        }
    }

    void everyControlHasAName()
    {
        OnScreen screen;
        for (QWidget *widget : screen.panel.findChildren<QWidget *>()) {
            const bool takesKeys =
                (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr;
            if (widget->isVisible() && takesKeys) {
                QVERIFY2(!QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty(),
                         widget->metaObject()->className());
            }
        }
    }
};

QTEST_MAIN(FailuresPanelTest)
#include "tst_failurespanel.moc"
