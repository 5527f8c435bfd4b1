// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/clientpage.h"

#include "clients/restriction.h"
#include "clients/statement.h"
#include "common/emptystate.h"
#include "common/tableview.h"
#include "common/theme.h"
#include "exchange/sitedocument.h"
#include "items/effectivewindowmodel.h"
#include "items/forecastmodel.h"
#include "items/roles.h"
#include "items/timelinemodel.h"
#include "support/site.h"
#include "timeline/timelinepane.h"
#include "timeline/timelineview.h"
#include "wording/forecastwords.h"
#include "wording/timewords.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(wk::Appearance)

namespace {

const QString daily = u"0034394008100008"_s;
const QString onceIn2010 = u"00016E0050080000"_s;
const QByteArray monday("2026-03-02T12:00:00Z");

SiteSnapshot exampleSite()
{
    const QByteArray document = dataFile(u"example-site.json"_s);
    return SiteSnapshot::of(siteFromDocument(document, u"example-site.json"_s).value()).value();
}

SiteBuilder withUpdateWindows()
{
    SiteBuilder site(u"Europe/Berlin"_s);
    site.collection(u"Top"_s).collection(u"A"_s, u"Top"_s);
    site.window(u"Top"_s, u"above"_s, daily).window(u"A"_s, u"general"_s, daily);
    site.window(u"A"_s, u"patches"_s, onceIn2010, WindowType::Updates);
    return site.client(1, {u"A"_s}).client(2, {});
}

} // namespace

class ClientPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_page = std::make_unique<ClientPage>(ZoneClock::utc());
        m_page->resize(1200, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void cleanup() { m_page.reset(); }

    void withoutAClientItAsksForOne()
    {
        m_page->showClients(exampleSite(), {}, at(monday));
        QVERIFY(m_page->findChild<EmptyState *>()->isVisible());
        QVERIFY(!button(u"Programs"_s)->isVisible());
    }

    void theEffectiveWindowsAreThoseOfPlanning()
    {
        const SiteSnapshot site = exampleSite();
        const ClientRow client = site.clientNamed(u"LAGER-PC07"_s).value();
        const Instant now = at("2026-03-20T00:00:00Z");
        m_page->showClients(site, {client}, now);
        const auto expected =
            effectiveWindows(site, client, WorkKind::Program, {now, yearsAfter(now, 1)}).windows;
        const ZoneClock &zone = site.zoneOf(client);
        const QAbstractItemModel *model = table(u"Effective windows"_s)->model();
        QVERIFY(expected.size() > 50);
        QCOMPARE(model->rowCount(), static_cast<int>(expected.size()));
        for (int row = 0; row < model->rowCount(); ++row) {
            const auto cell = [&](int column) { return model->index(row, column).data().toString(); };
            const Span &span = expected[row].span;
            QCOMPARE(cell(EffectiveWindowModel::StartColumn), dateAndTimeWords(zone.toCivil(span.begin)));
            QCOMPARE(cell(EffectiveWindowModel::EndColumn), dateAndTimeWords(zone.toCivil(span.end)));
            QCOMPARE(cell(EffectiveWindowModel::LengthColumn), u"1 h 30 min"_s);
        }
        QCOMPARE(model->index(0, EffectiveWindowModel::SourcesColumn).data().toString(),
                 u"Montag früh (MW-Lager Montag), Montag halb zwei (MW-Datenbanken)"_s);
        QVERIFY(tabs()->tabText(0).contains(QString::number(expected.size())));
    }

    void theDeploymentsAreThoseOfTheForecast()
    {
        const SiteSnapshot site = exampleSite();
        const ClientRow client = site.clientNamed(u"LAGER-PC07"_s).value();
        const Instant now = at("2026-03-20T00:00:00Z");
        m_page->showClients(site, {client}, now);
        m_page->showTab(ClientPage::Tab::Deployments);
        const QList<ForecastRow> expected = forecast(site, client, {now, yearsAfter(now, 1)});
        TableView *list = table(u"Deployments of the client"_s);
        QCOMPARE(list->model()->rowCount(), static_cast<int>(expected.size()));
        QVERIFY(!expected.isEmpty());
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            const ForecastRow &each = expected[row];
            QCOMPARE(index.data(DeploymentIdRole).toString(), each.deploymentId);
            QCOMPARE(index.siblingAtColumn(ForecastModel::OutcomeColumn).data().toString(),
                     outcomeWords(each.outcome));
            if (each.runsFrom) {
                QCOMPARE(index.siblingAtColumn(ForecastModel::RunsFromColumn).data().toString(),
                         dateAndTimeWords(site.zoneOf(client).toCivil(*each.runsFrom)));
            }
            list->setCurrentIndex(index);
            QCOMPARE(statement(u"What becomes of it"_s)->text(),
                     forecastSentence(each, site.zoneOf(client), now));
        }
    }

    void aDeploymentAndItsBarAreSelectedTogether()
    {
        const SiteSnapshot site = exampleSite();
        const ClientRow client = site.clientNamed(u"LAGER-PC07"_s).value();
        m_page->showClients(site, {client}, at(monday));
        m_page->showTab(ClientPage::Tab::Deployments);
        TableView *list = table(u"Deployments of the client"_s);
        const auto *pane = m_page->findChild<TimelinePane *>();
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            list->setCurrentIndex(index);
            const QModelIndex bar = pane->view()->currentIndex();
            QVERIFY(bar.isValid());
            QCOMPARE(bar.data(DeploymentIdRole), index.data(DeploymentIdRole));
        }
        QVERIFY(!label(u"What is selected in the timeline"_s)->isVisible()); // it stands below
        m_page->showTab(ClientPage::Tab::Windows);
        QVERIFY(label(u"What is selected in the timeline"_s)->isVisible());
        list->clearSelection();
        const QModelIndex bar = pane->view()->currentIndex();
        pane->view()->setCurrentIndex(pane->model()->index(0, 0)); // the effective windows
        QVERIFY(list->selectionModel()->selectedRows().isEmpty());
        pane->view()->setCurrentIndex(bar);
        QCOMPARE(list->selectionModel()->selectedRows().value(0).data(DeploymentIdRole),
                 bar.data(DeploymentIdRole));
    }

    void theTimelineIsThatOfPlanningForTheChosenKind()
    {
        m_page->showClients(withUpdateWindows().snapshot(), {ClientRow{0}}, at(monday));
        const auto *pane = m_page->findChild<TimelinePane *>();
        QVERIFY(pane->model()->timeline());
        QCOMPARE(pane->model()->timeline()->kind, WorkKind::Program);
        QVERIFY(pane->view()->visibleRange().contains(at(monday)));
        QTest::mouseClick(button(u"Software updates"_s), Qt::LeftButton);
        QCOMPARE(pane->model()->timeline()->kind, WorkKind::Update);
        m_page->showClients(withUpdateWindows().snapshot(), {ClientRow{0}, ClientRow{1}}, at(monday));
        QVERIFY(!pane->isVisible());
    }

    void aDeploymentLeadsToItsPage()
    {
        const SiteSnapshot site = exampleSite();
        m_page->showClients(site, {site.clientNamed(u"LAGER-PC07"_s).value()}, at(monday));
        m_page->showTab(ClientPage::Tab::Deployments);
        QSignalSpy asked(m_page.get(), &ClientPage::locationAsked);
        TableView *list = table(u"Deployments of the client"_s);
        list->setFocus();
        list->setCurrentIndex(list->model()->index(1, 0));
        const QString id = list->currentIndex().data(DeploymentIdRole).toString();
        QTest::keyClick(list, Qt::Key_Return);
        Q_EMIT label(u"Deployment selected"_s)->linkActivated({});
        QCOMPARE(asked.size(), 2);
        for (const auto &each : asked) {
            QCOMPARE(each[0].value<Location>(), (Location{PanelId::Deployments, {}, {}, {}, id}));
        }
    }

    void theSwitchChangesWhatIsLookedAt()
    {
        m_page->showClients(withUpdateWindows().snapshot(), {ClientRow{0}}, at("2033-03-02T12:00:00Z"));
        QVERIFY(statement(u"Whether it may be changed"_s)->text().startsWith("Programs wait"_L1));
        QVERIFY(table(u"Effective windows"_s)->isVisible());
        QTest::mouseClick(button(u"Software updates"_s), Qt::LeftButton);
        QCOMPARE(m_page->kind(), WorkKind::Update);
        QVERIFY(!table(u"Effective windows"_s)->isVisible());
        Statement *said = statement(u"Whether it may be changed"_s);
        QCOMPARE(said->meaning(), Meaning::Error); // all of them over: as loud as can be
        QVERIFY2(said->text().contains("never installed"_L1), qPrintable(said->text()));
        QTest::keyClick(button(u"Software updates"_s), Qt::Key_Right);
        QCOMPARE(m_page->kind(), WorkKind::TaskSequence);
    }

    void anUnrestrictedClientSaysSoInPlaceOfAList()
    {
        m_page->showClients(withUpdateWindows().snapshot(), {ClientRow{1}}, at(monday));
        QVERIFY(!table(u"Effective windows"_s)->isVisible());
        QVERIFY(statement(u"Whether it may be changed"_s)->text().contains("at any time"_L1));
        QCOMPARE(statement(u"Whether it may be changed"_s)->meaning(), Meaning::Information);
        QCOMPARE(tabs()->tabText(0), u"Effective windows"_s); // without a number: there is none
    }

    void windowsAndCollectionsLeadToTheirPagesAndNothingIsInherited()
    {
        m_page->showClients(withUpdateWindows().snapshot(), {ClientRow{0}}, at(monday));
        m_page->showTab(ClientPage::Tab::Collections);
        QSignalSpy asked(m_page.get(), &ClientPage::locationAsked);
        TableView *windows = table(u"Maintenance windows around the client"_s);
        QCOMPARE(windows->model()->rowCount(), 3);
        windows->setFocus();
        windows->setCurrentIndex(windows->model()->index(0, 0));
        QTest::keyClick(windows, Qt::Key_Return);
        QLabel *above = label(u"Collections that pass nothing on"_s);
        QVERIFY(above->isVisible());
        QVERIFY(above->text().contains(">Top</a>"_L1));
        Q_EMIT above->linkActivated(u"Top"_s);
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked[0][0].value<Location>(), (Location{PanelId::Windows, u"A"_s, u"general"_s, {}}));
        QCOMPARE(asked[1][0].value<Location>(), (Location{PanelId::Collections, u"Top"_s, {}, {}}));
        m_page->showClients(withUpdateWindows().snapshot(), {ClientRow{1}}, at(monday));
        QVERIFY(!above->isVisible());
    }

    void factsTellTheZoneAndWhereItComesFrom()
    {
        const SiteSnapshot site = SiteBuilder(u"Europe/Berlin"_s).client(1, {}).snapshot();
        m_page->showClients(site, {ClientRow{0}}, at(monday));
        m_page->showTab(ClientPage::Tab::Facts);
        QCOMPARE(label(u"Time zone"_s)->text(), u"Europe/Berlin, from its site MUC"_s);
        QVERIFY(label(u"Time zone"_s)->isVisible());
        QVERIFY(label(u"Facts about the client"_s)->text().contains("Europe/Berlin"_L1));
    }

    void ofSeveralOnlyCollectionsAreShown()
    {
        m_page->showClients(withUpdateWindows().snapshot(), {ClientRow{0}, ClientRow{1}}, at(monday));
        QVERIFY(!statement(u"Whether it may be changed"_s)->isVisible());
        QVERIFY(table(u"Collections of the selected clients"_s)->isVisible());
        QVERIFY(!table(u"Maintenance windows around the client"_s)->isVisible());
        m_page->showClients(withUpdateWindows().snapshot(), {ClientRow{0}}, at(monday));
        QVERIFY(statement(u"Whether it may be changed"_s)->isVisible());
    }

    void whatIsListedIsCopied()
    {
        m_page->showClients(withUpdateWindows().snapshot(), {ClientRow{0}}, at(monday));
        TableView *list = table(u"Effective windows"_s);
        list->setFocus();
        list->selectAll();
        QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier);
        const QString text = QApplication::clipboard()->text();
        QCOMPARE(text.count(u'\n'), list->model()->rowCount() + 1);
        QVERIFY(text.contains("general (A)"_L1));
    }

    void aDeploymentStaysSelectedFromClientToClient()
    {
        const SiteSnapshot site = exampleSite();
        m_page->showClients(site, {site.clientNamed(u"LAGER-PC07"_s).value()}, at(monday));
        m_page->showTab(ClientPage::Tab::Deployments);
        TableView *list = table(u"Deployments of the client"_s);
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (list->model()->index(row, 0).data(DeploymentIdRole).toString() == "MUC20003"_L1) {
                list->setCurrentIndex(list->model()->index(row, 0));
            }
        }
        m_page->showClients(site, {site.clientNamed(u"DB-01"_s).value()}, at(monday));
        QCOMPARE(list->selectionModel()->selectedRows().value(0).data(DeploymentIdRole).toString(),
                 u"MUC20003"_s);
        QVERIFY(label(u"Deployment selected"_s)->isVisible());
    }

    void allStatesFitIntoASmallWindow_data()
    {
        QTest::addColumn<Appearance>("appearance");
        QTest::addColumn<QSize>("size");
        for (const auto &[name, appearance] :
             {std::pair{"light", Appearance::Light}, {"dark", Appearance::Dark}}) {
            for (const QSize size : {QSize{580, 650}, QSize{1120, 890}}) {
                QTest::addRow("%s-%d", name, size.width()) << appearance << size;
            }
        }
    }
    void allStatesFitIntoASmallWindow()
    {
        QFETCH(Appearance, appearance);
        QFETCH(QSize, size);
        applyTheme(*qApp, appearance);
        m_page->resize(size);
        const SiteSnapshot example = exampleSite();
        const ClientRow client = example.clientNamed(u"LAGER-PC07"_s).value();
        m_page->showClients(example, {client}, at("2026-03-01T00:00:00Z"));
        picture(u"windows"_s);
        m_page->showTab(ClientPage::Tab::Deployments);
        TableView *list = table(u"Deployments of the client"_s);
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            list->setCurrentIndex(list->model()->index(row, 0));
            picture(u"deployment-%1"_s.arg(row));
        }
        const SiteSnapshot other = withUpdateWindows().snapshot();
        m_page->showClients(other, {ClientRow{0}}, at("2033-03-02T12:00:00Z"));
        m_page->showTab(ClientPage::Tab::Collections);
        picture(u"collections"_s);
        m_page->showTab(ClientPage::Tab::Windows);
        QTest::mouseClick(button(u"Software updates"_s), Qt::LeftButton);
        picture(u"over"_s);
        m_page->showClients(other, {ClientRow{1}}, at(monday));
        picture(u"unrestricted"_s);
        m_page->showClients(other, {ClientRow{0}, ClientRow{1}}, at(monday));
        picture(u"several"_s);
        m_page->showClients(other, {}, at(monday));
        picture(u"none"_s);
        applyTheme(*qApp, Appearance::Light);
    }

    void restrictionsAreAsTheWindowsSay_data()
    {
        QTest::addColumn<WorkKind>("kind");
        QTest::addColumn<quint32>("client");
        QTest::addColumn<QString>("says");
        QTest::newRow("programs at any time") << WorkKind::Program << 1U << u"Programs may run at any"_s;
        QTest::newRow("updates at any time")
            << WorkKind::Update << 1U << u"updates may be installed at any"_s;
        QTest::newRow("sequences at any time") << WorkKind::TaskSequence << 1U << u"sequences may run at"_s;
        QTest::newRow("programs wait") << WorkKind::Program << 0U << u"Programs wait"_s;
        QTest::newRow("updates never") << WorkKind::Update << 0U << u"updates are never installed"_s;
        QTest::newRow("sequences wait") << WorkKind::TaskSequence << 0U << u"Task sequences wait"_s;
    }
    void restrictionsAreAsTheWindowsSay()
    {
        QFETCH(WorkKind, kind);
        QFETCH(quint32, client);
        QFETCH(QString, says);
        const SiteSnapshot site = withUpdateWindows().snapshot();
        const Restriction restriction =
            restrictionOf(site, static_cast<ClientRow>(client), kind, at("2033-03-02T12:00:00Z"));
        QVERIFY2(restriction.sentence.contains(says), qPrintable(restriction.sentence));
    }

    void anOpenWindowTellsItsEndAndOneThatIsOverIsAnError()
    {
        const Schedule schedule = decodedTokens(onceIn2010).value().first().schedule;
        SiteBuilder builder(u"UTC"_s);
        builder.collection(u"MW"_s).window(u"MW"_s, u"W"_s, onceIn2010).client(1, {u"MW"_s});
        const SiteSnapshot site = builder.snapshot();
        const Instant start = ZoneClock::utc().toInstant(schedule.start);
        const auto during =
            restrictionOf(site, ClientRow{0}, WorkKind::Program, start + std::chrono::minutes{1});
        QCOMPARE(during.meaning, Meaning::OpenTime);
        const QString end = clientTimeWords(start + schedule.duration, ZoneClock::utc());
        QVERIFY2(during.sentence.contains(end), qPrintable(during.sentence));
        const auto after = restrictionOf(site, ClientRow{0}, WorkKind::Program, start + schedule.duration);
        QCOMPARE(after.meaning, Meaning::Error);
        QVERIFY(after.sentence.contains("never run"_L1));
    }

    void whatNeverClosesIsOpenForWeeks()
    {
        const QString always = encodedToken(
            {{civil("2024-01-01T00:00"), false, std::chrono::hours{24}, Interval{1, 0, 0}}, false, 0});
        SiteBuilder site;
        site.collection(u"A"_s).window(u"A"_s, u"W"_s, always).client(1, {u"A"_s});
        const auto now = restrictionOf(site.snapshot(), ClientRow{0}, WorkKind::Update, at(monday));
        QVERIFY2(now.sentence.contains("open for weeks"_L1), qPrintable(now.sentence));
    }

private:
    /// Kept where WK_PICTURES says, to be looked at.
    void picture(const QString &state) const
    {
        QTest::qWait(20); // for what is laid out later
        QTRY_VERIFY(m_page->minimumSizeHint().width() <= m_page->width());
        QTRY_VERIFY(m_page->minimumSizeHint().height() <= m_page->height());
        const QImage image = m_page->grab().toImage();
        const QString folder = qEnvironmentVariable("WK_PICTURES");
        const QString name = u"client-%1-%2.png"_s.arg(state, QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(folder.isEmpty() || image.save(QDir(folder).filePath(name)));
    }
    [[nodiscard]] TableView *table(const QString &name) const { return named<TableView>(name); }
    [[nodiscard]] QLabel *label(const QString &name) const { return named<QLabel>(name); }
    [[nodiscard]] Statement *statement(const QString &name) const
    {
        return qobject_cast<Statement *>(label(name)->parentWidget());
    }
    [[nodiscard]] QTabWidget *tabs() const { return m_page->findChild<QTabWidget *>(); }
    [[nodiscard]] QAbstractButton *button(const QString &text) const
    {
        for (QAbstractButton *each : m_page->findChildren<QAbstractButton *>()) {
            if (each->text() == text) {
                return each;
            }
        }
        return nullptr;
    }
    template <typename Widget>
    [[nodiscard]] Widget *named(const QString &name) const
    {
        for (Widget *each : m_page->findChildren<Widget *>()) {
            if (each->accessibleName() == name) {
                return each;
            }
        }
        return nullptr;
    }

    std::unique_ptr<ClientPage> m_page;
};

QTEST_MAIN(ClientPageTest)
#include "tst_clientpage.moc"
