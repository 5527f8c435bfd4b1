// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "failures/failurespanel.h"

#include "common/messagebar.h"
#include "common/tableview.h"
#include "failures/dayschart.h"
#include "failures/figurebutton.h"
#include "items/healthclientmodel.h"
#include "storage/sqlmessagestore.h"
#include "storage/sqlsitestore.h"
#include "support/accessible.h"
#include "support/failingarchive.h"
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

#include <atomic>
#include <future>
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
            return std::unique_ptr<MessageArchive>(
                std::make_unique<FailingArchive>(std::move(opened).value(), isBusy));
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

    std::atomic<bool> isBusy = false; ///< from now on nobody answers
    QTemporaryDir folder;
    SiteWork work;
    QString database;
    MessageSession messages;
    FailuresPanel panel;
};

/// Assistive technology reads what is chosen for a name.
QComboBox &choice(OnScreen &screen, const QString &name)
{
    for (QComboBox *box : screen.panel.findChildren<QComboBox *>()) {
        if (box->accessibleName() == name) {
            return *box;
        }
    }
    throw std::logic_error("nothing is chosen under that name");
}

void choose(OnScreen &screen, const QString &name, const QString &words)
{
    choice(screen, name).setCurrentText(words);
}

QString chosen(OnScreen &screen, const QString &name)
{
    return choice(screen, name).currentText();
}

/// What Tab leads to, until it is back; numbers are left out.
QStringList wayFrom(QWidget &first)
{
    first.setFocus(Qt::TabFocusReason);
    QStringList way;
    do {
        QWidget *widget = QApplication::focusWidget();
        const QString name = widget->accessibleName();
        way.append(name.isEmpty() ? QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name)
                                  : name.section(u':', 0, 0));
        QTest::keyClick(widget, Qt::Key_Tab);
    } while (QApplication::focusWidget() != &first && way.size() < 50);
    return way;
}

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
        QSignalSpy moved(&screen.panel, &Panel::locationChanged);
        choose(screen, u"Messages of"_s, u"Last 24 hours"_s);
        QCOMPARE(moved.size(), 1);
        QTRY_VERIFY(visibleNamed(screen.panel, u"Silent: 2 of 3 client(s)"_s) != nullptr);
        const Location narrowed = screen.panel.location();
        muc.parameters.insert(u"range"_s, u"day"_s);
        QCOMPARE(narrowed, muc);
        QSignalSpy places(&screen.panel, &Panel::locationAsked);
        named<FigureButton>(screen.panel, u"Silent: 2 of 3 client(s)"_s).click();
        QCOMPARE(asked(places).parameters,
                 (QMap<QString, QString>{{u"site"_s, u"MUC"_s}, {u"from"_s, u"2026-03-01T12:00:00Z"_s}}));
        // Where it stands without a site is the whole one again, of all times; and back.
        screen.panel.show({PanelId::FailedDeployments, {}, {}, {}});
        QTRY_VERIFY(visibleNamed(screen.panel, u"Silent: 2 of 4 client(s)"_s) != nullptr);
        screen.panel.show(narrowed);
        QTRY_VERIFY(visibleNamed(screen.panel, u"Silent: 2 of 3 client(s)"_s) != nullptr);
        QCOMPARE(chosen(screen, u"Messages of"_s), u"Last 24 hours"_s);
    }

    void everyRangeIsAPlaceOneCanComeBackTo_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("range");
        QTest::newRow("today") << u"Today"_s << u"today"_s;
        QTest::newRow("day") << u"Last 24 hours"_s << u"day"_s;
        QTest::newRow("week") << u"Last 7 day(s)"_s << u"week"_s;
        QTest::newRow("month") << u"Last 30 day(s)"_s << u"month"_s;
    }
    void everyRangeIsAPlaceOneCanComeBackTo()
    {
        QFETCH(QString, words);
        QFETCH(QString, range);
        OnScreen screen;
        Location place{PanelId::FailedDeployments, {}, {}, {}};
        place.parameters = {{u"range"_s, range}};
        screen.panel.show(place);
        QCOMPARE(chosen(screen, u"Messages of"_s), words);
        QCOMPARE(screen.panel.location(), place);
        screen.panel.show({PanelId::FailedDeployments, {}, {}, {}});
        QCOMPARE(chosen(screen, u"Messages of"_s), u"All times"_s);
    }

    void aStoryKeepsWhatThePageWasNarrowedTo()
    {
        OnScreen screen;
        Location place{PanelId::FailedDeployments, {}, {}, {}};
        place.parameters = {{u"site"_s, u"MUC"_s}, {u"range"_s, u"week"_s}};
        screen.panel.show(place);
        QTRY_VERIFY(!screen.panel.work());
        QSignalSpy places(&screen.panel, &Panel::locationAsked);
        auto &clients = named<TableView>(screen.panel, u"Clients"_s);
        clients.setFocus();
        QTest::keyClick(&clients, Qt::Key_Return);
        Location told = place;
        told.parameters.insert(u"client"_s, guid(1));
        QCOMPARE(asked(places), told);
        screen.panel.show(told);
        named<QPushButton>(screen.panel, u"All failed deployments"_s).click();
        QCOMPARE(screen.panel.location(), place);
    }

    void whatHappenedOutsideOfTheRangeIsNoMatter()
    {
        OnScreen screen;
        screen.work.clock.set(at("2026-04-02T12:00:00Z"));
        choose(screen, u"Messages of"_s, u"Last 7 day(s)"_s);
        QTRY_VERIFY(screen.spoken().contains(u"No messages in this time"_s));
        QVERIFY(visibleNamed(screen.panel, u"Silent: 4 of 4 client(s)"_s) != nullptr);
        named<QPushButton>(screen.panel, u"All times"_s).click();
        QTRY_VERIFY(visibleNamed(screen.panel, u"Failed: 1 of 4 client(s)"_s) != nullptr);
        QVERIFY(screen.panel.location().parameters.isEmpty());
    }

    void aRangeMovesWithTheClock()
    {
        OnScreen screen;
        choose(screen, u"Messages of"_s, u"Last 24 hours"_s);
        QTRY_VERIFY(visibleNamed(screen.panel, u"Issues now: 1 of 4 client(s)"_s) != nullptr);
        screen.work.clock.set(at("2026-03-03T08:00:01Z"));
        screen.messages.refresh();
        QTRY_VERIFY(screen.spoken().contains(u"No messages in this time"_s));
    }

    void aSiteIsNarrowedToFromItsRow()
    {
        OnScreen screen({u"PC1=1 2026-03-01T10:00 800/301"_s, u"NEW 2026-03-01T10:00 800/301"_s});
        auto &sites = named<TableView>(screen.panel, u"By site"_s);
        const auto row = [&sites](const QString &site) {
            return sites.model()->match(sites.model()->index(0, 0), Qt::DisplayRole, site).value(0);
        };
        sites.setFocus();
        sites.setCurrentIndex(row(u"No site"_s)); // its clients cannot be asked for
        QTest::keyClick(&sites, Qt::Key_Return);
        QVERIFY(screen.panel.location().parameters.isEmpty());
        sites.setCurrentIndex(row(u"MUC"_s));
        QTest::keyClick(&sites, Qt::Key_Return);
        QCOMPARE(screen.panel.location().parameters.value(u"site"_s), u"MUC"_s);
        QTRY_VERIFY(visibleNamed(screen.panel, u"Failed: 1 of 3 client(s)"_s) != nullptr);
    }

    // What cannot be had.

    void whileMessagesAreLoadedItSaysSo()
    {
        SiteWork work(site(), at("2026-03-02T12:00:00Z"));
        std::promise<void> goOn;
        const std::shared_future<void> gone = goOn.get_future().share(); // it is opened more than once
        MessageSession messages([gone]() -> Result<std::unique_ptr<MessageArchive>> {
            gone.wait();
            return Problem{ProblemCode::NoSuchDatabase, {u"C:/site.wk"_s, {}, {}, {}, {}}, {}};
        });
        FailuresPanel panel(work.session, messages, work.clock, ZoneClock::utc());
        static_cast<QWidget &>(panel).show();
        messages.refresh();
        QVERIFY(visibleNamed(panel, u"Loading state messages"_s) != nullptr);
        QCOMPARE(panel.work()->what, u"Loading state messages"_s);
        goOn.set_value();
        QTRY_VERIFY(visibleNamed(panel, u"State messages could not be loaded"_s) != nullptr);
        QVERIFY(!panel.work());
    }

    void whatCouldNotBeLoadedIsTriedAgain()
    {
        SiteWork work(site(), at("2026-03-02T12:00:00Z"));
        const QTemporaryDir folder;
        const QString database = databaseWith(folder.path(), someFailed);
        std::atomic<bool> isThere = false;
        MessageSession messages([&]() -> Result<std::unique_ptr<MessageArchive>> {
            if (!isThere) {
                return Problem{ProblemCode::NoSuchDatabase, {u"C:/site.wk"_s, {}, {}, {}, {}}, {}};
            }
            return std::unique_ptr<MessageArchive>(SqlMessageStore::open(database).value());
        });
        FailuresPanel panel(work.session, messages, work.clock, ZoneClock::utc());
        static_cast<QWidget &>(panel).show();
        messages.refresh();
        QTRY_VERIFY(visibleNamed(panel, u"State messages could not be loaded"_s) != nullptr);
        isThere = true;
        named<QPushButton>(panel, u"Try again"_s).click();
        QTRY_VERIFY(visibleNamed(panel, u"Failed: 1 of 4 client(s)"_s) != nullptr);
    }

    void whatWasCancelledIsWorkedOutWhenSomebodyAsks()
    {
        SiteWork work(site(), at("2026-03-02T12:00:00Z"));
        const QTemporaryDir folder;
        const QString database = databaseWith(folder.path(), someFailed);
        MessageSession messages([&database]() -> Result<std::unique_ptr<MessageArchive>> {
            return std::unique_ptr<MessageArchive>(SqlMessageStore::open(database).value());
        });
        QSignalSpy loaded(&messages, &MessageSession::changed);
        messages.refresh();
        QVERIFY(loaded.wait());
        FailuresPanel panel(work.session, messages, work.clock, ZoneClock::utc());
        static_cast<QWidget &>(panel).show();
        QVERIFY(panel.work().has_value());
        panel.cancelWork();
        QVERIFY(!panel.work());
        QVERIFY(visibleNamed(panel, u"Not worked out"_s) != nullptr);
        named<QPushButton>(panel, u"Work out"_s).click();
        QTRY_VERIFY(visibleNamed(panel, u"Failed: 1 of 4 client(s)"_s) != nullptr);
    }

    void afterALoadThatFailsTheOldNumbersStayAndSayOfWhenTheyAre()
    {
        OnScreen screen;
        screen.isBusy = true;
        screen.work.clock.set(at("2026-03-02T12:30:00Z"));
        screen.messages.refresh();
        QTRY_VERIFY(screen.spoken().contains(u"New state messages could not be loaded: "_s));
        QVERIFY(screen.spoken().contains(u"What is shown is as of Mon 2026-03-02 12:00."_s));
        QVERIFY(
            screen.spoken().contains(u"1 of 4 client(s) failed to install. As of Mon 2026-03-02 12:00."_s));
        QVERIFY(visibleNamed(screen.panel, u"Failed: 1 of 4 client(s)"_s) != nullptr);
        QVERIFY(!screen.panel.work());
        screen.isBusy = false;
        named<QPushButton>(screen.panel, u"Try again"_s).click();
        QTRY_VERIFY(!screen.spoken().contains(u"could not be loaded"_s));
        QVERIFY(!screen.spoken().contains(u"As of"_s));
    }

    void aWarningThatWasClosedStaysClosedAndTheAgeIsStillSaid()
    {
        OnScreen screen;
        screen.isBusy = true;
        auto &says = *screen.panel.findChild<MessageBar *>();
        screen.messages.refresh();
        QTRY_VERIFY(says.isVisible());
        says.dismiss();
        QSignalSpy failed(&screen.messages, &MessageSession::failed);
        screen.messages.refresh();
        QVERIFY(failed.wait());
        QVERIFY(!says.isVisible());
        QVERIFY(screen.spoken().contains(u"As of Mon 2026-03-02 12:00."_s));
    }

    void issuesThatAreOverAreNoMoreCountedAndSaidToBe()
    {
        OnScreen screen({u"PC1=1 2026-03-01T10:00 800/400"_s, u"PC1=1 2026-03-01T10:01 800/700"_s,
                         u"PC1=1 2026-03-01T11:00 1000/2 0x80072EFD"_s, u"PC1=1 2026-03-01T12:30 1000/1"_s});
        QVERIFY(visibleNamed(screen.panel, u"Issues now: 0 of 4 client(s)"_s) != nullptr);
        auto &groups = named<TableView>(screen.panel, u"What to do first"_s);
        const QModelIndex over =
            groups.model()
                ->match(groups.model()->index(0, 0), Qt::DisplayRole, u"Issues that are over"_s)
                .value(0);
        QVERIFY(over.isValid());
        groups.setCurrentIndex(over);
        QVERIFY(visibleNamed<QPushButton>(screen.panel, u"Show report"_s) == nullptr);
        auto &clients = named<TableView>(screen.panel, u"Clients"_s);
        QCOMPARE(clients.model()->rowCount(), 1);
        QCOMPARE(clients.model()->index(0, HealthClientModel::TimeColumn).data().toString(),
                 u"Sun 2026-03-01 12:30"_s);
        Location story{PanelId::FailedDeployments, {}, {}, {}};
        story.parameters = {{u"client"_s, u"PC1"_s}};
        screen.panel.show(story);
        QVERIFY(screen.spoken().contains(
            u"It has reached its management point again since Sun 2026-03-01 12:30."_s));
    }

    // The keyboard.

    void tabGoesThroughThePageAsItIsRead()
    {
        OnScreen screen;
        QCOMPARE(wayFrom(choice(screen, u"Clients of"_s)),
                 (QStringList{u"Clients of"_s, u"Messages of"_s, u"Failed"_s, u"Assignment failed"_s,
                              u"Issues now"_s, u"Restart pending"_s, u"Silent"_s, u"Started"_s,
                              u"Installed"_s, u"Assigned"_s, u"What to do first"_s, u"Show report"_s,
                              u"Show messages"_s, u"Clients"_s, u"By site"_s,
                              u"Clients that failed and were installed, day by day"_s}));
    }

    void tabGoesThroughAStoryAsItIsReadAndReturnPresses()
    {
        OnScreen screen;
        Location story{PanelId::FailedDeployments, {}, {}, {}};
        story.parameters = {{u"client"_s, u"PC1"_s}};
        screen.panel.show(story);
        auto &back = named<QPushButton>(screen.panel, u"All failed deployments"_s);
        QCOMPARE(wayFrom(back),
                 (QStringList{u"All failed deployments"_s, u"Show messages"_s, u"Show client"_s,
                              u"Story of the client"_s}));
        QSignalSpy places(&screen.panel, &Panel::locationAsked);
        for (const QString &name : {u"Show messages"_s, u"Show client"_s}) {
            QTest::keyClick(&named<QPushButton>(screen.panel, name), Qt::Key_Return);
        }
        QCOMPARE(places.size(), 2);
        QTest::keyClick(&back, Qt::Key_Return);
        QVERIFY(screen.panel.location().parameters.isEmpty());
    }

    void returnFollowsEveryLink()
    {
        OnScreen screen;
        QSignalSpy places(&screen.panel, &Panel::locationAsked);
        const QList<QWidget *> links{&named<FigureButton>(screen.panel, u"Failed: 1 of 4 client(s)"_s),
                                     &named<QPushButton>(screen.panel, u"Show report"_s),
                                     &named<QPushButton>(screen.panel, u"Show messages"_s),
                                     &named<TableView>(screen.panel, u"Clients"_s)};
        for (QWidget *link : links) {
            link->setFocus();
            const auto before = places.size();
            QTest::keyClick(link, Qt::Key_Return);
            QCOMPARE(places.size(), before + 1);
        }
    }

    void whatIsShownIsCopied()
    {
        OnScreen screen;
        const auto copied = [](QWidget &widget) {
            QApplication::clipboard()->clear();
            widget.setFocus();
            QTest::keyClick(&widget, Qt::Key_C, Qt::ControlModifier);
            return QApplication::clipboard()->text();
        };
        QCOMPARE(copied(named<FigureButton>(screen.panel, u"Silent: 2 of 4 client(s)"_s)),
                 u"Silent: 2 of 4 client(s)"_s);
        QVERIFY(copied(named<TableView>(screen.panel, u"What to do first"_s)).contains(u"1603"_s));
        QVERIFY(copied(named<TableView>(screen.panel, u"Clients"_s)).contains(u"PC1\tMUC\t1\t"_s));
        auto &sites = named<TableView>(screen.panel, u"By site"_s);
        sites.setCurrentIndex(sites.model()->index(0, 0));
        QVERIFY(copied(sites).contains(u"HAM\t1\t"_s));
        QVERIFY(copied(*screen.panel.findChild<DaysChart *>())
                    .endsWith(u"Mon 2026-03-02: failed 0, installed 0."_s));
    }

    void otherCausesAreLookedAtOneByOne()
    {
        QStringList lines;
        for (int i = 1; i <= 6; ++i) {
            lines.append(u"PC%1 2026-03-01T10:00 800/%2"_s.arg(i).arg(300 + i));
        }
        OnScreen screen(lines);
        auto &groups = named<TableView>(screen.panel, u"What to do first"_s);
        groups.setCurrentIndex(groups.model()->index(3, 0));
        QVERIFY(groups.currentIndex().data().toString().startsWith(u"3 other"_s));
        QVERIFY(visibleNamed<QPushButton>(screen.panel, u"Show report"_s) == nullptr);
        QTest::keyClick(&groups, Qt::Key_Right);
        QTest::keyClick(&groups, Qt::Key_Down);
        QVERIFY(groups.currentIndex().parent().isValid());
        QCOMPARE(named<TableView>(screen.panel, u"Clients"_s).model()->rowCount(), 1);
        QSignalSpy places(&screen.panel, &Panel::locationAsked);
        named<QPushButton>(screen.panel, u"Show report"_s).click();
        QVERIFY(!asked(places).parameters.value(u"state"_s).isEmpty());
        // What comes does not close it.
        const TellingMessage later = told(u"PC9=9 2026-03-02T09:00 800/317"_s);
        QVERIFY(SqlMessageStore::open(screen.database)
                    .value()
                    ->add({{{later.sender, {later.message}}, "<Report/>", Instant{}, {}}})
                    .ok());
        screen.messages.refresh();
        QTRY_VERIFY(groups.model()->index(4, 0).data().toString() == u"Waiting for a restart"_s);
        QVERIFY(groups.isExpanded(groups.model()->index(3, 0)));
        QVERIFY(groups.currentIndex().parent().isValid());
    }

    void aContextMenuHasTheLinks()
    {
        OnScreen screen;
        QSignalSpy places(&screen.panel, &Panel::locationAsked);
        const auto actions = [](const QWidget &widget) {
            QStringList texts;
            for (const QAction *action : widget.actions()) {
                texts.append(action->isVisible() ? action->text() : QString());
            }
            return texts;
        };
        auto &clients = named<TableView>(screen.panel, u"Clients"_s);
        QCOMPARE(
            actions(clients),
            (QStringList{u"Show story"_s, u"Show messages of the client"_s, u"Copy"_s, u"Columns..."_s}));
        clients.actions().at(1)->trigger();
        QCOMPARE(asked(places).parameters, (QMap<QString, QString>{{u"client"_s, guid(1)}}));
        auto &groups = named<TableView>(screen.panel, u"What to do first"_s);
        QCOMPARE(actions(groups),
                 (QStringList{u"Show report"_s, u"Show messages"_s, u"Copy"_s, u"Columns..."_s}));
        groups.actions().at(0)->trigger();
        QCOMPARE(asked(places).parameters.value(u"errorCode"_s), u"0x00000643"_s);
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
