// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/clientspanel.h"

#include "clients/clientpage.h"
#include "common/choosecollectiondialog.h"
#include "common/emptystate.h"
#include "common/messagebar.h"
#include "common/searchfield.h"
#include "common/tableview.h"
#include "impact/impactdialog.h"
#include "items/clienttablemodel.h"
#include "support/accessible.h"
#include "support/opensession.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;

namespace {

const QString saturdays = u"02C24AC0101E2000"_s;

SiteBuilder someSite()
{
    SiteBuilder builder(u"Europe/Berlin"_s);
    builder.collection(u"All"_s).collection(u"MW-A"_s).collection(u"MW-B"_s);
    builder.window(u"MW-A"_s, u"{A}"_s, saturdays)
        .window(u"MW-A"_s, u"{off}"_s, saturdays, WindowType::General, false);
    builder.client(1, {}).client(2, {}).client(3, {}, u"Asia/Tokyo"_s);
    builder.content.memberships = {{u"All"_s, 1}, {u"All"_s, 2}, {u"MW-A"_s, 1}}; // ascending, as stored
    return builder;
}

} // namespace

class ClientsPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(someSite().content); }
    void cleanup()
    {
        m_panel.reset();
        m_session.reset();
    }

    void withoutClientsItOffersToImport()
    {
        cleanup();
        open(SiteBuilder().content);
        auto *empty = m_panel->findChild<EmptyState *>();
        QVERIFY(empty->isVisible());
        QSignalSpy asked(m_panel.get(), &ClientsPanel::importAsked);
        QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
    }

    void theFilterNarrowsAndSaysWhenNothingFits()
    {
        m_panel->filter(u"tokyo"_s);
        QCOMPARE(view()->model()->rowCount(), 1);
        m_panel->filter(u"nobody"_s);
        QVERIFY(m_panel->findChild<EmptyState *>()->isVisible());
        m_panel->filter({});
        QVERIFY(view()->isVisible());
        QCOMPARE(view()->model()->rowCount(), 3);
    }

    void aLocationSelectsAClientAlsoOneThatTheFilterHid()
    {
        m_panel->filter(u"tokyo"_s);
        m_panel->show({PanelId::Clients, {}, {}, u"2"_s});
        QCOMPARE(m_panel->location().resourceId, u"2"_s);
        QCOMPARE(view()->selectionModel()->selectedRows().size(), 1);
    }

    void onlySomeClientsAreListedAndTheWayBackToAllIsThere()
    {
        m_panel->filter(u"pc1"_s);
        Location some{PanelId::Clients, {}, {}, u"3"_s};
        some.among = {2, 3, 77};
        some.amongWords = u"only expired windows"_s;
        QSignalSpy changed(m_panel.get(), &Panel::locationChanged);
        m_panel->show(some);
        QCOMPARE(view()->model()->rowCount(), 2);
        QCOMPARE(m_panel->location(), some);
        QCOMPARE(changed.size(), 0); // whoever showed it knows
        MessageBar *bar = visibleBar();
        QVERIFY(bar);
        QCOMPARE(bar->text(), u"2 client(s): only expired windows"_s);
        QTest::mouseClick(bar->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(view()->model()->rowCount(), 3);
        QVERIFY(!visibleBar());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_panel->location(), (Location{PanelId::Clients, {}, {}, u"3"_s}));
        m_panel->show(some);
        QCOMPARE(view()->model()->rowCount(), 2);
    }

    void closingTheBarShowsAllToo()
    {
        Location some{PanelId::Clients, {}, {}, {}};
        some.among = {2};
        m_panel->show(some);
        QTest::keyClick(visibleBar(), Qt::Key_Escape);
        QCOMPARE(view()->model()->rowCount(), 3);
        QVERIFY(m_panel->location().among.isEmpty());
    }

    void clientsThatAreGoneAreSaidToBeGone()
    {
        Location some{PanelId::Clients, {}, {}, {}};
        some.among = {77};
        m_panel->show(some);
        QVERIFY(m_panel->findChild<EmptyState *>()->isVisible());
        m_panel->show({PanelId::Clients, {}, {}, {}});
        QVERIFY(view()->isVisible());
    }

    void aClientThatIsNotAmongThemIsShownAmongAll()
    {
        Location some{PanelId::Clients, {}, {}, {}};
        some.among = {2};
        m_panel->show(some);
        m_panel->show({PanelId::Clients, {}, {}, u"1"_s});
        QCOMPARE(m_panel->location().resourceId, u"1"_s);
        QCOMPARE(view()->model()->rowCount(), 3);
    }

    void itsCollectionsLeadToTheirPage()
    {
        clickRow(0);
        m_panel->page().showTab(ClientPage::Tab::Collections);
        QSignalSpy asked(m_panel.get(), &Panel::locationAsked);
        TableView *list = collections();
        QCOMPARE(list->model()->rowCount(), 2);
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<Location>().collectionId, u"MW-A"_s);
    }

    void aClientIsAddedToACollectionAndThatIsUndone()
    {
        clickRow(2);
        QSignalSpy done(m_panel.get(), &Panel::done);
        action(u"Add to collection..."_s)->trigger();
        auto *dialog = m_panel->findChild<ChooseCollectionDialog *>();
        QVERIFY(dialog);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        auto *field = dialog->findChild<SearchField *>();
        QTest::keyClicks(field, u"mw-b"_s);
        QTest::keyClick(field, Qt::Key_Return);
        answer(u"Add"_s);
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(membersOf(u"MW-B"_s), QList<quint32>{3});
        QCOMPARE(collections()->model()->rowCount(), 1);
        (*m_session)->undo();
        QTRY_COMPARE(membersOf(u"MW-B"_s), QList<quint32>{});
    }

    void clientsAreRemovedFromTheSelectedCollection()
    {
        clickRow(0);
        QTest::keyClick(view(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(view()->selectionModel()->selectedRows().size(), 2);
        QAction *remove = action(u"Remove from collection..."_s);
        QVERIFY(!remove->isEnabled());
        TableView *list = collections();
        list->setCurrentIndex(list->model()->index(1, 0));
        QVERIFY(remove->isEnabled());
        remove->trigger();
        answer(u"Remove"_s);
        QTRY_COMPARE(membersOf(u"All"_s), QList<quint32>{});
        QCOMPARE(membersOf(u"MW-A"_s), QList<quint32>{1});
    }

    void aRefusedChangeIsSaid()
    {
        clickRow(0);
        collections()->setCurrentIndex(collections()->model()->index(0, 0));
        m_session->shared->refusal = Problem{ProblemCode::DatabaseBusy, {}, {}};
        action(u"Remove from collection..."_s)->trigger();
        answer(u"Remove"_s);
        QTRY_VERIFY(visibleBar());
        QCOMPARE(membersOf(u"MW-A"_s), QList<quint32>{1});
    }

    void rowsAreCopied()
    {
        clickRow(1);
        QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QApplication::clipboard()->text().contains("PC2"_L1));
    }

    void aHundredThousandClientsAreShownFilteredAndSelected()
    {
        SiteBuilder builder = someSite();
        for (quint32 id = 4; id <= 100'000; ++id) {
            builder.client(id, {});
        }
        cleanup();
        open(builder.content);
        QTest::keyClick(view(), Qt::Key_A, Qt::ControlModifier);
        QVERIFY(shows(u"100000 client(s) selected"_s));
        m_panel->filter(u"tokyo"_s);
        QCOMPARE(view()->model()->rowCount(), 1);
    }

private:
    /// In the dialog that tells what it means.
    void answer(const QString &verb)
    {
        ImpactDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = m_panel->findChild<ImpactDialog *>()) != nullptr);
        QTest::mouseClick(&named<QPushButton>(*dialog, verb), Qt::LeftButton);
    }

    void open(const SiteContent &content)
    {
        m_session = std::make_unique<OpenSession>(content);
        m_panel = std::make_unique<ClientsPanel>(**m_session, m_session->clock, ZoneClock::utc());
        m_panel->resize(1000, 700);
        static_cast<QWidget *>(m_panel.get())->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }
    [[nodiscard]] TableView *table(const QString &name) const
    {
        for (TableView *each : m_panel->findChildren<TableView *>()) {
            if (each->accessibleName() == name) {
                return each;
            }
        }
        return nullptr;
    }
    [[nodiscard]] TableView *view() const { return table(u"Clients"_s); }
    [[nodiscard]] TableView *collections() const { return table(u"Collections of the selected clients"_s); }
    [[nodiscard]] MessageBar *visibleBar() const
    {
        for (MessageBar *each : m_panel->findChildren<MessageBar *>()) {
            if (each->isVisible()) {
                return each;
            }
        }
        return nullptr;
    }
    [[nodiscard]] bool shows(const QString &text) const
    {
        const auto labels = m_panel->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&text](const QLabel *each) { return each->isVisible() && each->text() == text; });
    }
    [[nodiscard]] QAction *action(const QString &text) const
    {
        for (QAction *each : m_panel->panelActions()) {
            if (each->text() == text) {
                return each;
            }
        }
        return nullptr;
    }
    void clickRow(int row) const
    {
        const QRect cell = view()->visualRect(view()->model()->index(row, 0));
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, cell.center());
    }
    [[nodiscard]] QList<quint32> membersOf(const QString &collection) const
    {
        const SiteSnapshot &site = (*m_session)->snapshot();
        QList<quint32> ids;
        for (const ClientRow row : site.membersOf(*site.collectionWithId(collection))) {
            ids.append(site.client(row).resourceId);
        }
        return ids;
    }

    std::unique_ptr<OpenSession> m_session;
    std::unique_ptr<ClientsPanel> m_panel;
};

QTEST_MAIN(ClientsPanelTest)
#include "tst_clientspanel.moc"
