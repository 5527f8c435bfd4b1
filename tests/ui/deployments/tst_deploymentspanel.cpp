// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deployments/deploymentspanel.h"

#include "common/emptystate.h"
#include "common/messagebar.h"
#include "common/tableview.h"
#include "deployments/outcomebar.h"
#include "deployments/outcomeview.h"
#include "items/deploymenttablemodel.h"
#include "items/outlookclientmodel.h"
#include "items/roles.h"
#include "planning/forecast.h"
#include "support/accessible.h"
#include "support/deployments.h"
#include "support/opensession.h"

#include <QAction>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;
using std::chrono::minutes;

namespace {

const Instant monday = at("2026-03-02T12:00:00Z");
const QString nightly = u"0034394008100008"_s; // 01:00-02:00
const QString saturdays = u"02C24AC0101E2000"_s;
const QString ignore = u"Ignore maintenance windows when running"_s;
const QString restart = u"Allow restart outside maintenance windows"_s;

/// Clients 1 to 3 may be changed for an hour each night, 4 and 5 on Saturdays, 6 at any time. "Short" fits
/// everywhere, "Long" (90 minutes) not into an hour, "Free" is not mandatory, and there are updates, and
/// something for nobody.
SiteBuilder someSite()
{
    SiteBuilder builder(u"Europe/Berlin"_s);
    builder.collection(u"All"_s).collection(u"Nobody"_s).collection(u"Nights"_s).collection(u"Saturdays"_s);
    builder.window(u"Nights"_s, u"{N}"_s, nightly).window(u"Saturdays"_s, u"{S}"_s, saturdays);
    for (quint32 id = 1; id <= 6; ++id) {
        builder.client(id, {});
        builder.content.memberships.append({u"All"_s, id});
    }
    for (quint32 id = 1; id <= 3; ++id) {
        builder.content.memberships.append({u"Nights"_s, id});
    }
    builder.content.memberships += {{u"Saturdays"_s, 4}, {u"Saturdays"_s, 5}};
    advertise(builder, u"D1"_s, u"All"_s, minutes{20}, "2026-03-01T00:00").name = u"Short"_s;
    advertise(builder, u"D2"_s, u"All"_s, minutes{90}, "2026-03-20T00:00").name = u"Long"_s;
    Advertisement &free = advertise(builder, u"D3"_s, u"All"_s, minutes{20}, "2026-03-01T00:00");
    free.name = u"Free"_s;
    free.assignedScheduleEnabled = false;
    advertise(builder, u"D4"_s, u"Nobody"_s, minutes{20}, "2026-03-01T00:00").name = u"Lost"_s;
    deployUpdates(builder, u"D5"_s, u"All"_s, {u"KB1"_s, u"KB2"_s}, "2026-03-04T00:00:00Z").name = u"March"_s;
    std::sort(builder.content.collections.begin(), builder.content.collections.end(),
              [](const Collection &left, const Collection &right) { return left.id < right.id; });
    return builder;
}

/// What the forecast of every client by itself makes of a deployment.
DeploymentOutlook counted(const SiteSnapshot &site, const QString &deploymentId)
{
    DeploymentOutlook counts;
    counts.deploymentId = deploymentId;
    for (qsizetype i = 0; i < site.clients().size(); ++i) {
        std::optional<OutlookOutcome> worst;
        bool isWarned = false;
        for (const ForecastRow &row :
             forecast(site, static_cast<ClientRow>(i), {monday, yearsAfter(monday, 1)})) {
            if (row.deploymentId != deploymentId) {
                continue;
            }
            const bool isSoon = row.acceptedAt && *row.acceptedAt < monday + std::chrono::weeks{1};
            const auto outcome = row.outcome == Outcome::Never ? OutlookOutcome::Never
                : isSoon                                       ? OutlookOutcome::Soon
                                                               : OutlookOutcome::Later;
            worst = std::max(worst.value_or(outcome), outcome);
            isWarned = isWarned || !row.warnings.isEmpty();
        }
        counts.soon += worst == OutlookOutcome::Soon;
        counts.later += worst == OutlookOutcome::Later;
        counts.never += worst == OutlookOutcome::Never;
        counts.withWarnings += isWarned;
    }
    return counts;
}

} // namespace

class DeploymentsPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        QSettings().clear();
        open(someSite().content);
    }
    void cleanup()
    {
        m_panel.reset();
        m_session.reset();
    }

    void nothingIsWorkedOutBeforeItIsInSight()
    {
        QVERIFY(!m_panel->work());
        QVERIFY(!m_panel->outlook());
        QSignalSpy changed(m_panel.get(), &Panel::workChanged);
        m_panel->setVisible(true);
        QVERIFY(m_panel->work());
        QVERIFY(state()->isVisible());
        QTRY_VERIFY(m_panel->outlook());
        QVERIFY(!m_panel->work());
        QVERIFY(changed.size() >= 2);
    }

    void countsAreThoseOfTheForecastsOfAllClients()
    {
        show();
        const SiteSnapshot &site = (*m_session)->snapshot();
        qsizetype never = 0;
        for (const char *name : {"D1", "D2", "D4", "D5"}) {
            const QString id = QString::fromLatin1(name);
            const DeploymentOutlook expected = counted(site, id);
            const QModelIndex row = model()->indexOf(id);
            const auto cell = [&row](int column) { return row.siblingAtColumn(column).data().toString(); };
            QCOMPARE(cell(DeploymentTableModel::SoonColumn), QString::number(expected.soon));
            QCOMPARE(cell(DeploymentTableModel::LaterColumn), QString::number(expected.later));
            QCOMPARE(cell(DeploymentTableModel::NeverColumn), QString::number(expected.never));
            QCOMPARE(cell(DeploymentTableModel::WarningsColumn), QString::number(expected.withWarnings));
            never += expected.never;
        }
        QCOMPARE(counted(site, u"D1"_s).soon, 6);
        QCOMPARE(counted(site, u"D2"_s).never, 3);
        QVERIFY(never > 0);
        QCOMPARE(model()->indexOf(u"D3"_s).siblingAtColumn(DeploymentTableModel::SoonColumn).data(), u"-"_s);
    }

    void aNumberLeadsToItsClientsWithReasons()
    {
        show();
        select(u"D2"_s);
        QCOMPARE(clients()->rowCount(), 3); // the worst is shown first
        QCOMPARE(clients()->index(0, OutlookClientModel::OutcomeColumn).data(), u"Never"_s);
        QVERIFY(label(u"Why"_s)->text().startsWith("PC1: "_L1));
        QTest::mouseClick(&named<QToolButton>(*m_panel, u"Runs on 3 client(s) later"_s), Qt::LeftButton);
        QCOMPARE(clients()->rowCount(), 3);
        QCOMPARE(clients()->index(0, OutlookClientModel::OutcomeColumn).data(), u"Later"_s);
        auto &soon = named<QToolButton>(*m_panel, u"Runs on 0 client(s) in the next 7 days"_s);
        soon.setFocus();
        QTest::keyClick(&soon, Qt::Key_Space);
        QCOMPARE(clients()->rowCount(), 0);
        QVERIFY(!named<QPushButton>(*m_panel, u"Show these clients"_s).isEnabled());
    }

    void assistiveTechnologySetsAnOverrideToo()
    {
        show();
        select(u"D1"_s);
        auto &box = named<QCheckBox>(*m_panel, ignore);
        const bool was = box.isChecked();
        QAccessible::queryAccessibleInterface(&box)->actionInterface()->doAction(
            QAccessibleActionInterface::toggleAction());
        QTRY_COMPARE((*m_session)->nextUndo() != nullptr, true);
        QTRY_COMPARE(box.isChecked(), !was);
    }

    void reasonsHaveTheRoomThatIsLeft()
    {
        show();
        select(u"D5"_s);
        auto &list = named<TableView>(*m_panel, u"Clients of the deployment"_s);
        for (const QSize &size : {QSize(1400, 900), QSize(830, 400), QSize(830, 900)}) {
            m_panel->resize(size);
            QTRY_COMPARE(list.header()->length(), list.viewport()->width());
        }
    }

    void warningsAreANumberToo()
    {
        show();
        select(u"D2"_s);
        QTest::mouseClick(&named<QToolButton>(*m_panel, u"Warnings for 3 client(s)"_s), Qt::LeftButton);
        QCOMPARE(clients()->rowCount(), 3);
        QVERIFY(clients()->index(0, 0).data(WarningCountRole).toInt() > 0);
        select(u"D1"_s);
        QVERIFY(!visibleNamed<QToolButton>(*m_panel, u"Warnings for 0 client(s)"_s));
    }

    void clientsLeadToTheirPage()
    {
        show();
        select(u"D2"_s);
        QSignalSpy asked(m_panel.get(), &Panel::locationAsked);
        auto &list = named<TableView>(*m_panel, u"Clients of the deployment"_s);
        list.setFocus();
        list.setCurrentIndex(list.model()->index(1, 0));
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<Location>(), (Location{PanelId::Clients, {}, {}, u"2"_s}));
        QTest::mouseClick(&named<QPushButton>(*m_panel, u"Show these clients"_s), Qt::LeftButton);
        const auto location = asked.value(1).value(0).value<Location>();
        QCOMPARE(location.panel, PanelId::Clients);
        QCOMPARE(location.among, (QList<quint32>{1, 2, 3}));
        QCOMPARE(location.amongWords, u"“Long” never runs"_s);
    }

    void theTargetLeadsToItsCollection()
    {
        show();
        select(u"D1"_s);
        QSignalSpy asked(m_panel.get(), &Panel::locationAsked);
        QLabel *target = label(u"Target"_s);
        QVERIFY(target->text().contains(">All<"_L1));
        target->setFocus();
        QTest::keyClick(target, Qt::Key_Tab); // to the link in it
        QTest::keyClick(target, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<Location>().collectionId, u"All"_s);
    }

    void anOverrideIsGrantedByKeyboardWorkedOutAndUndone()
    {
        show();
        select(u"D2"_s);
        auto &box = named<QCheckBox>(*m_panel, ignore);
        QVERIFY(!box.isChecked());
        box.setFocus();
        QTest::keyClick(&box, Qt::Key_Space);
        QTRY_COMPARE(flagsOf(u"D2"_s), Advertisement::ignoreWindows);
        QTRY_VERIFY(m_panel->outlook());
        QVERIFY(box.isChecked() && box.hasFocus());
        QCOMPARE(neverOn(u"D2"_s), u"0"_s);
        QCOMPARE((*m_session)->nextUndo()->kind, EditKind::ChangeDeployments);
        (*m_session)->undo();
        QTRY_COMPARE(flagsOf(u"D2"_s), 0U);
        QTRY_VERIFY(m_panel->outlook());
        QVERIFY(!box.isChecked());
        QCOMPARE(neverOn(u"D2"_s), u"3"_s);
    }

    void severalDeploymentsGetAnOverrideAtOnce()
    {
        show();
        select(u"D1"_s);
        QTest::mouseClick(&named<QCheckBox>(*m_panel, restart), Qt::LeftButton);
        QTRY_COMPARE(flagsOf(u"D1"_s), Advertisement::restartOutsideWindows);
        view()->selectAll();
        auto &box = named<QCheckBox>(*m_panel, restart);
        QCOMPARE(box.checkState(), Qt::PartiallyChecked);
        QTest::mouseClick(&box, Qt::LeftButton);
        QTRY_COMPARE(flagsOf(u"D4"_s), Advertisement::restartOutsideWindows);
        QVERIFY((*m_session)->snapshot().content().updatesAssignments.first().restartOutsideWindows);
        QCOMPARE((*m_session)->nextUndo()->subjects.size(), 4); // all but the one that had it
        QCOMPARE(box.checkState(), Qt::Checked);
        QTest::mouseClick(&box, Qt::LeftButton);
        QTRY_COMPARE(flagsOf(u"D1"_s), 0U);
    }

    void whatSomebodyElseChangedIsSaidAndTheBoxGoesBack()
    {
        show();
        select(u"D1"_s);
        m_session->shared->content.advertisements[0].name = u"Changed"_s;
        auto &box = named<QCheckBox>(*m_panel, ignore);
        QTest::mouseClick(&box, Qt::LeftButton);
        QTRY_COMPARE(m_panel->findChild<MessageBar *>()->kind(), MessageKind::Error);
        QVERIFY(!box.isChecked());
    }

    void itCanBeCancelledAndWorkedOutAfterAll()
    {
        m_panel->setVisible(true);
        select(u"D1"_s);
        QTest::mouseClick(&named<QPushButton>(*m_panel, u"Cancel"_s), Qt::LeftButton);
        QVERIFY(!m_panel->work());
        auto &button = named<QPushButton>(*m_panel, u"Work it out"_s);
        // Nor does an answer come that was on its way, or one by coming back.
        m_panel->setVisible(false);
        m_panel->setVisible(true);
        QCoreApplication::processEvents();
        QVERIFY(!m_panel->outlook());
        QCOMPARE(neverOn(u"D1"_s), QString());
        QTest::mouseClick(&button, Qt::LeftButton);
        QTRY_VERIFY(m_panel->outlook());
        QVERIFY(!state()->isVisible());
        QCOMPARE(neverOn(u"D1"_s), u"0"_s);
    }

    void aChangedSiteIsWorkedOutAnewAndTheOldAnswerDropped()
    {
        m_panel->setVisible(true);
        const Edit edit = wk::setOverride({{false, u"D2"_s}}, WindowOverride::IgnoreWindows, true,
                                          (*m_session)->snapshot());
        m_session->store(edit);
        QTRY_VERIFY(m_panel->outlook());
        QVERIFY(m_panel->outlook()->site().deployments().at(1).ignoresWindows);
        // Out of sight, it waits until somebody looks.
        m_panel->setVisible(false);
        m_session->store(inverse(edit));
        QVERIFY(!m_panel->outlook() && !m_panel->work());
        m_panel->setVisible(true);
        QTRY_VERIFY(m_panel->outlook());
        QCOMPARE(neverOn(u"D2"_s), u"3"_s);
    }

    void whatIsNotMandatoryOrForNobodySaysSo()
    {
        show();
        select(u"D3"_s);
        QCOMPARE(state()->accessibleName(), u"Not mandatory"_s);
        QVERIFY(state()->isVisible());
        select(u"D4"_s);
        QCOMPARE(state()->accessibleName(), u"No client has to run it"_s);
        view()->selectAll();
        QCOMPARE(state()->accessibleName(), u"Several deployments selected"_s);
    }

    void aLocationSelectsADeploymentAlsoOneThatTheFilterHid()
    {
        show();
        m_panel->filter(u"march"_s);
        QCOMPARE(model()->rowCount(), 1);
        Location location{PanelId::Deployments, {}, {}, {}};
        location.deploymentId = u"D2"_s;
        m_panel->show(location);
        QCOMPARE(m_panel->location(), location);
        m_panel->filter(u"nothing like it"_s);
        QVERIFY(visibleNamed(*m_panel, u"No deployment fits"_s));
    }

    void withoutDeploymentsItOffersToImport()
    {
        cleanup();
        open(SiteBuilder().content);
        m_panel->setVisible(true);
        QSignalSpy asked(m_panel.get(), &DeploymentsPanel::importAsked);
        QTest::mouseClick(&named<QPushButton>(*m_panel, u"Import site document..."_s), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
    }

private:
    void open(const SiteContent &content)
    {
        m_session = std::make_unique<OpenSession>(content, monday);
        m_panel = std::make_unique<DeploymentsPanel>(**m_session, m_session->clock);
        m_panel->resize(1000, 700);
    }
    void show()
    {
        m_panel->setVisible(true);
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        QTRY_VERIFY(m_panel->outlook());
    }
    [[nodiscard]] TableView *view() const { return &named<TableView>(*m_panel, u"Deployments"_s); }
    [[nodiscard]] DeploymentTableModel *model() const { return m_panel->findChild<DeploymentTableModel *>(); }
    [[nodiscard]] OutlookClientModel *clients() const { return m_panel->findChild<OutlookClientModel *>(); }
    [[nodiscard]] EmptyState *state() const
    {
        return m_panel->findChild<OutcomeView *>()->findChild<EmptyState *>();
    }
    [[nodiscard]] QLabel *label(const QString &name) const
    {
        const QList<QLabel *> labels = m_panel->findChildren<QLabel *>();
        const auto found = std::find_if(labels.begin(), labels.end(), [&name](const QLabel *each) {
            return each->isVisible() && each->accessibleName() == name;
        });
        return found == labels.end() ? nullptr : *found;
    }
    void select(const QString &id) const { view()->setCurrentIndex(model()->indexOf(id)); }
    [[nodiscard]] QString neverOn(const QString &id) const
    {
        return model()->indexOf(id).siblingAtColumn(DeploymentTableModel::NeverColumn).data().toString();
    }
    [[nodiscard]] quint32 flagsOf(const QString &id) const
    {
        for (const Advertisement &each : (*m_session)->snapshot().content().advertisements) {
            if (each.id == id) {
                return each.flags;
            }
        }
        return ~0U;
    }

    std::unique_ptr<OpenSession> m_session;
    std::unique_ptr<DeploymentsPanel> m_panel;
};

QTEST_MAIN(DeploymentsPanelTest)
#include "tst_deploymentspanel.moc"
