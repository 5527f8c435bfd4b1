// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statuspoints/statuspointspanel.h"

#include "common/emptystate.h"
#include "common/messagebar.h"
#include "common/tableview.h"
#include "intake/quarantine.h"
#include "intake/statussource.h"
#include "items/clienttablemodel.h"
#include "items/statuspointtablemodel.h"
#include "statuspoints/receiverplaces.h"
#include "support/accessible.h"
#include "support/opensession.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

/// A receiver that is asked and answers when it is told to.
class ToldSource final : public StatusSource
{
public:
    void ask(const QString &address, QObject *context, Answered answered) override
    {
        asked.append(address);
        m_context = context;
        m_answered = std::move(answered);
    }
    void answer(const Result<Metrics> &answer)
    {
        const Answered answered = std::exchange(m_answered, {});
        if (answered && m_context) {
            answered(answer);
        }
    }

    QStringList asked;

private:
    QPointer<QObject> m_context;
    Answered m_answered;
};

/// FSP1 with clients 1 and 2; 3 has none, 4 names a server that is none, 5 is an SMS 2003 client.
SiteContent someSite()
{
    SiteBuilder builder;
    builder.content.sites.first().code = u"MUC"_s;
    builder.content.fallbackStatusPoints = {{u"FSP1"_s, u"MUC"_s, 10000, seconds{3600}},
                                            {u"FSP2"_s, u"MUC"_s, 10000, seconds{3600}}};
    for (quint32 id = 1; id <= 5; ++id) {
        builder.client(id, {});
    }
    builder.content.clients[0].fallbackStatusPoint = u"FSP1"_s;
    builder.content.clients[1].fallbackStatusPoint = u"FSP1"_s;
    builder.content.clients[3].fallbackStatusPoint = u"OLD"_s;
    builder.content.clients[4].type = ClientType::Legacy;
    return builder.content;
}

} // namespace

class StatusPointsPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }
    void init()
    {
        QSettings().clear();
        open(someSite());
    }
    void cleanup()
    {
        m_panel.reset();
        m_session.reset();
    }

    void withoutAnyThePageSaysWhatOneIsForAndMakesOne()
    {
        SiteContent content = someSite();
        content.fallbackStatusPoints.clear();
        open(content);
        auto &add = named<QPushButton>(*m_panel, u"New fallback status point..."_s);
        QTest::mouseClick(&add, Qt::LeftButton);
        QDialog *form = dialog();
        auto &server = named<QLineEdit>(*form, u"Server"_s);
        QTest::keyClicks(&server, u"bad name"_s);
        QTest::keyClick(&server, Qt::Key_Return);
        QVERIFY(form->isVisible());
        QVERIFY(hasLabel(*form, u"'bad name' is neither the name of a server nor an IP address."_s));
        server.selectAll();
        QTest::keyClicks(&server, u"fsp9.example.com"_s);
        auto &messages = named<QSpinBox>(*form, u"Number of messages"_s);
        messages.selectAll();
        QTest::keyClicks(&messages, u"20000"_s);
        QVERIFY(hasLabel(*form, u"20,000 installation(s) send 80,000 messages: 4 h at this setting."_s));
        QTest::mouseClick(&named<QPushButton>(*form, u"OK"_s), Qt::LeftButton);
        QTRY_COMPARE(stored().fallbackStatusPoints.size(), 1);
        QVERIFY(stored().fallbackStatusPoints.first()
                == (FallbackStatusPoint{u"fsp9.example.com"_s, u"MUC"_s, 20000, seconds{3600}}));
        QTRY_COMPARE(m_panel->location().serverName, u"fsp9.example.com"_s);
    }

    void aNumberThatIsTooSmallIsSaidAndNotStored()
    {
        QVERIFY(m_panel->openProperties() != nullptr);
        QDialog *form = dialog();
        QVERIFY(named<QLineEdit>(*form, u"Server"_s).isReadOnly());
        auto &interval = named<QSpinBox>(*form, u"Throttle interval (in seconds)"_s);
        interval.selectAll();
        QTest::keyClicks(&interval, u"0"_s);
        QVERIFY(hasLabel(*form, u"At this setting nothing is relayed."_s));
        QTest::mouseClick(&named<QPushButton>(*form, u"OK"_s), Qt::LeftButton);
        QVERIFY(form->isVisible());
        QCOMPARE(stored().fallbackStatusPoints.at(0).throttleInterval, seconds{3600});
        QTest::keyClick(form, Qt::Key_Escape);
        QVERIFY(form->isVisible()); // it asks first
        QTest::keyClick(form, Qt::Key_Escape);
        QVERIFY(!form->isVisible());
    }

    void whatHasClientsIsRemovedAfterAQuestionAndComesBack()
    {
        QTest::keyClick(view(), Qt::Key_Delete);
        QVERIFY(bar()->text().startsWith(u"Remove the fallback status point on “FSP1”? 2 client(s) go on"_s));
        QCOMPARE(stored().fallbackStatusPoints.size(), 2);
        QTest::mouseClick(&named<QPushButton>(*bar(), u"Remove"_s), Qt::LeftButton);
        QTRY_COMPARE(stored().fallbackStatusPoints.size(), 1);
        QCOMPARE(stored().clients.at(0).fallbackStatusPoint, u"FSP1"_s);
        QTRY_COMPARE(bar()->text(), u"The fallback status point on “FSP1” was removed."_s);
        QTest::mouseClick(&named<QPushButton>(*bar(), u"Undo"_s), Qt::LeftButton);
        QTRY_COMPARE(stored().fallbackStatusPoints.size(), 2);
    }

    void clientsWithoutOneAreListedAndAssigned()
    {
        m_panel->show({PanelId::FallbackStatusPoints, {}, {}, u"3"_s});
        auto &groups = combo(*m_panel, u"Which clients"_s);
        QCOMPARE(groups.currentText(), u"Without a fallback status point (1)"_s);
        QCOMPARE(clients()->rowCount(), 1);
        QTest::mouseClick(&named<QToolButton>(*m_panel, u"Assign fallback status point"_s), Qt::LeftButton);
        QDialog *form = dialog();
        auto &points = combo(*form, u"Fallback status point"_s);
        QCOMPARE(points.currentText(), u"FSP1 (MUC)"_s);
        QTest::keyClick(&points, Qt::Key_Down);
        QCOMPARE(points.currentText(), u"FSP2 (MUC)"_s);
        QTest::mouseClick(&named<QPushButton>(*form, u"Assign 1 client(s)"_s), Qt::LeftButton);
        QTRY_COMPARE(stored().clients.at(2).fallbackStatusPoint, u"FSP2"_s);
        QTRY_COMPARE(bar()->text(), u"1 client(s) assigned to “FSP2”."_s);
        QTRY_COMPARE(groups.currentText(), u"Without a fallback status point (0)"_s);
        (*m_session)->undo();
        QTRY_COMPARE(stored().clients.at(2).fallbackStatusPoint, QString());
        QTRY_COMPARE(bar()->text(), QString());
    }

    void anSms2003ClientIsRefusedWithTheReason()
    {
        QVERIFY(m_panel->openAssign({3, 5}) != nullptr);
        QDialog *form = dialog();
        QVERIFY(hasLabel(*form, u"“PC5” is an SMS 2003 client, which cannot use a fallback status point."_s));
        QVERIFY(named<QPushButton>(*form, u"Assign 1 client(s)"_s).isEnabled());
        form->reject();
        QVERIFY(m_panel->openAssign({5}) != nullptr);
        QVERIFY(!named<QPushButton>(*dialog(), u"Assign 0 client(s)"_s).isEnabled());
    }

    void thoseOfAServerThatIsNoneAreListed()
    {
        m_panel->showTab(StatusPointsPanel::Tab::Clients);
        auto &groups = combo(*m_panel, u"Which clients"_s);
        groups.setCurrentIndex(groups.findText(u"Assigned to a server that is none (1)"_s));
        QCOMPARE(clients()->rowCount(), 1);
        QCOMPARE(clients()->index(0, ClientTableModel::StatusPointColumn).data(), u"OLD"_s);
        groups.setCurrentIndex(groups.findText(u"All clients (5)"_s));
        QCOMPARE(clients()->rowCount(), 5);
        auto &search = named<QLineEdit>(*m_panel, u"Search these clients"_s);
        QTest::keyClicks(&search, u"PC4"_s);
        QCOMPARE(clients()->rowCount(), 1);
    }

    void aReceiverIsAskedWhileItIsInSight()
    {
        QVERIFY(m_source.asked.isEmpty());
        QVERIFY(named<QPushButton>(*m_panel, u"Set up..."_s).isVisibleTo(m_panel.get()));
        m_panel->openPlaces();
        QDialog *form = dialog();
        auto &address = named<QLineEdit>(*form, u"Address of the metrics"_s);
        QTest::keyClicks(&address, u"ftp://fsp1"_s);
        QTest::mouseClick(&named<QPushButton>(*form, u"OK"_s), Qt::LeftButton);
        QVERIFY(form->isVisible());
        address.selectAll();
        QTest::keyClicks(&address, u"fsp1:9099"_s);
        QTest::mouseClick(&named<QPushButton>(*form, u"OK"_s), Qt::LeftButton);
        QCOMPARE(m_source.asked, QStringList{u"http://fsp1:9099/metrics"_s});
        QCOMPARE(cell(0, StatusPointTableModel::StateColumn), u"Asking"_s);
        Metrics metrics;
        metrics.intake.received = 12345;
        m_source.answer(metrics);
        QCOMPARE(cell(0, StatusPointTableModel::StateColumn), u"Running"_s);
        QVERIFY(hasLabel(*m_panel, u"12,345 message(s)"_s));
        QTRY_COMPARE(m_source.asked.size(), 2); // it goes on
        m_source.answer(Problem{ProblemCode::NotMetrics, {}, {}});
        QCOMPARE(cell(0, StatusPointTableModel::StateColumn), u"Unreachable"_s);
        m_panel->hide();
        m_source.answer(metrics);
        const qsizetype before = m_source.asked.size();
        QTest::qWait(50);
        QCOMPARE(m_source.asked.size(), before);
    }

    void anAnswerThatComesAfterTheAddressChangedIsDropped()
    {
        setReceiverPlaces(database, u"FSP1"_s, {u"http://old/metrics"_s, {}});
        open(someSite());
        QCOMPARE(m_source.asked.last(), u"http://old/metrics"_s);
        m_panel->openPlaces();
        QDialog *form = dialog();
        auto &address = named<QLineEdit>(*form, u"Address of the metrics"_s);
        address.clear();
        QTest::mouseClick(&named<QPushButton>(*form, u"OK"_s), Qt::LeftButton);
        m_source.answer(Metrics{});
        QCOMPARE(cell(0, StatusPointTableModel::StateColumn), u"Not watched"_s);
        QCOMPARE(receiverPlaces(database, u"fsp1"_s), ReceiverPlaces{});
    }

    void whatIsInQuarantineIsShownHarmlessly()
    {
        const QTemporaryDir spool;
        {
            Quarantine quarantine(spool.path());
            QVERIFY(!quarantine.keep("<html><b>boo\x07</b>", u"10.0.0.9"_s, at("2026-03-02T11:00:00Z"),
                                     {ProblemCode::NotUtf8, {}, {}}));
        }
        setReceiverPlaces(database, u"FSP1"_s, {{}, spool.path()});
        open(someSite());
        m_panel->showTab(StatusPointsPanel::Tab::Quarantine);
        QTRY_VERIFY(visibleNamed<TableView>(*m_panel, u"Messages in quarantine"_s) != nullptr);
        auto &table = named<TableView>(*m_panel, u"Messages in quarantine"_s);
        QTRY_COMPARE(table.model()->rowCount(), 1);
        QCOMPARE(table.model()->index(0, 1).data(), u"10.0.0.9"_s);
        QTRY_VERIFY(hasLabel(*m_panel, u"is not UTF-8"_s));
        QTRY_COMPARE(named<QPlainTextEdit>(*m_panel, u"Body of the message"_s).toPlainText(),
                     u"<html><b>boo\\u0007</b>"_s);
    }

    void aSearchThatFindsNothingSaysSo()
    {
        m_panel->filter(u"nowhere"_s);
        QVERIFY(hasLabel(*m_panel, u"No fallback status point fits"_s));
        m_panel->show(onServer(u"fsp2"_s));
        QCOMPARE(m_panel->location().serverName, u"FSP2"_s);
    }

private:
    static Location onServer(const QString &server)
    {
        Location location{PanelId::FallbackStatusPoints, {}, {}, {}};
        location.serverName = server;
        return location;
    }

    void open(const SiteContent &content)
    {
        m_panel.reset();
        m_session = std::make_unique<OpenSession>(content);
        m_panel = std::make_unique<StatusPointsPanel>(
            **m_session, m_session->clock,
            ReceiverAccess{&m_source, database, ZoneClock::utc(), milliseconds{10}});
        m_panel->resize(1000, 700);
        m_source.asked.clear();
        m_panel->setVisible(true);
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }
    [[nodiscard]] const SiteContent &stored() const { return m_session->shared->content; }
    [[nodiscard]] QDialog *dialog() const
    {
        QDialog *last = nullptr;
        for (QDialog *each : m_panel->findChildren<QDialog *>()) {
            last = each->isVisible() ? each : last;
        }
        if (last == nullptr) {
            throw std::logic_error("no dialog is open");
        }
        return last;
    }
    [[nodiscard]] MessageBar *bar() const
    {
        return m_panel->findChild<MessageBar *>(QString(), Qt::FindDirectChildrenOnly);
    }
    [[nodiscard]] TableView *view() const { return &named<TableView>(*m_panel, u"Fallback status points"_s); }
    [[nodiscard]] QAbstractItemModel *clients() const { return m_panel->findChild<ClientTableModel *>(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return view()->model()->index(row, column).data().toString();
    }
    /// Qt gives a combo box its current text as name here.
    static QComboBox &combo(QWidget &top, const QString &name)
    {
        for (QComboBox *box : top.findChildren<QComboBox *>()) {
            if (box->accessibleName() == name) {
                return *box;
            }
        }
        throw std::logic_error("no combo box is called " + name.toStdString());
    }
    static bool hasLabel(QWidget &top, const QString &text)
    {
        const QList<QLabel *> labels = top.findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) {
            return label->isVisibleTo(&top) && label->text() == text;
        });
    }

    const QString database = u"/sites/some.db"_s;
    ToldSource m_source;
    std::unique_ptr<OpenSession> m_session;
    std::unique_ptr<StatusPointsPanel> m_panel;
};

QTEST_MAIN(StatusPointsPanelTest)
#include "tst_statuspointspanel.moc"
