// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statemessages/statemessagespanel.h"

#include "common/emptystate.h"
#include "common/messagebar.h"
#include "common/tableview.h"
#include "items/messagetablemodel.h"
#include "messages/reportwriter.h"
#include "statemessages/messagedetails.h"
#include "statemessages/savedfilters.h"
#include "storage/sqlmessagestore.h"
#include "storage/sqlsitestore.h"
#include "support/accessible.h"
#include "support/opensession.h"
#include "support/story.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace wk;
using namespace wk::test;
using namespace std::chrono_literals;

class StateMessagesPanelTest : public QObject
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
        static int number = 0;
        m_database = m_folder.filePath(u"%1.wk"_s.arg(++number));
        Site site;
        site.code = u"MUC"_s;
        QVERIFY(SqlSiteStore::create(m_database, site).ok());
    }
    void cleanup()
    {
        m_panel.reset();
        m_messages.reset();
        m_site.reset();
    }

    void withoutMessagesThePageSaysWhatBelongsHere()
    {
        open();
        QTRY_VERIFY(hasLabel(u"No state messages yet"_s));
        const QSignalSpy asked(m_panel.get(), &Panel::locationAsked);
        QTest::mouseClick(&named<QPushButton>(*m_panel, u"Fallback status points"_s), Qt::LeftButton);
        QCOMPARE(asked.value(0).value(0).value<Location>().panel, PanelId::FallbackStatusPoints);
    }

    void aStoreThatCannotBeReadIsSaidAndTriedAgain()
    {
        m_isThere = false;
        open();
        QTRY_VERIFY(hasLabel(u"State messages could not be read"_s));
        QVERIFY(!m_panel->work());
        m_isThere = true;
        add({u"PC1=1 2026-03-01T10:00 800/100"_s});
        QTest::mouseClick(&named<QPushButton>(*m_panel, u"Try again"_s), Qt::LeftButton);
        QTRY_COMPARE(model()->rowCount(), 1);
    }

    void aLocationNarrowsAndIsToldAgain()
    {
        add({u"PC1=1 2026-03-01T10:00 800/100"_s, u"PC2=2 2026-03-01T10:00 800/313 1603"_s});
        open();
        QTRY_COMPARE(model()->rowCount(), 2);
        const QSignalSpy told(m_panel.get(), &Panel::filterTold);
        Location location{PanelId::StateMessages, {}, {}, {}};
        location.parameters = {{u"client"_s, u"PC2"_s}, {u"text"_s, u"1603"_s}};
        m_panel->show(location);
        QTRY_COMPARE(model()->rowCount(), 1);
        QCOMPARE(m_panel->location(), location);
        QCOMPARE(told.value(0).value(0).toString(), u"1603"_s);
        QVERIFY(hasLabel(u"1 of 2 messages"_s));
        m_panel->filter(u"nowhere"_s);
        QTRY_VERIFY(hasLabel(u"No message fits"_s));
        action(u"Clear filters"_s)->trigger();
        QTRY_COMPARE(model()->rowCount(), 2);
        QVERIFY(m_panel->location().parameters.isEmpty());
    }

    void whoFollowsSeesWhatComesAndTheSelectionStays()
    {
        add({u"PC1=1 2026-03-01T10:00 800/100"_s, u"PC1=1 2026-03-01T10:01 800/400"_s});
        open();
        QTRY_COMPARE(model()->rowCount(), 2);
        view()->setCurrentIndex(model()->index(1, 0));
        add({u"PC2=2 2026-03-01T10:02 800/100"_s});
        m_messages->refresh();
        QTRY_COMPARE(model()->rowCount(), 3);
        QCOMPARE(view()->currentIndex().row(), 2);
    }

    void whoDoesNotFollowIsToldAndNothingMoves()
    {
        add({u"PC1=1 2026-03-01T10:00 800/100"_s, u"PC1=1 2026-03-01T10:01 800/400"_s});
        open();
        QTRY_COMPARE(model()->rowCount(), 2);
        action(u"Follow"_s)->setChecked(false);
        view()->setCurrentIndex(model()->index(1, 0));
        add({u"PC2=2 2026-03-01T10:02 800/100"_s, u"PC2=2 2026-03-01T10:03 800/400"_s});
        m_messages->refresh();
        QTRY_VERIFY(hasLabel(u"2 new message(s)"_s));
        QCOMPARE(model()->rowCount(), 2);
        QTest::mouseClick(&named<QPushButton>(*m_panel, u"Show"_s), Qt::LeftButton);
        QCOMPARE(model()->rowCount(), 4);
        QCOMPARE(view()->currentIndex().row(), 3);
        QVERIFY(!hasLabel(u"2 new message(s)"_s));
    }

    void whoScrolledDownIsToldToo()
    {
        QStringList lines;
        for (int i = 0; i < 100; ++i) {
            lines.append(u"PC1=1 2026-03-01T10:00 800/100 #%1"_s.arg(i));
        }
        add(lines);
        open();
        QTRY_COMPARE(model()->rowCount(), 100);
        view()->scrollToBottom();
        const int before = view()->verticalScrollBar()->value();
        add({u"PC2=2 2026-03-01T10:02 800/100"_s});
        m_messages->refresh();
        QTRY_VERIFY(hasLabel(u"1 new message(s)"_s));
        QCOMPARE(view()->verticalScrollBar()->value(), before);
        QCOMPARE(model()->rowCount(), 100);
    }

    void aMessageIsExplainedWithItsPlaceAndItsReport()
    {
        add({u"PC1=1 2026-02-20T10:00 800/100 #3"_s, u"PC1=1 2026-02-20T10:05 800/313 #6 1603"_s});
        open();
        QTRY_COMPARE(model()->rowCount(), 2);
        view()->setCurrentIndex(model()->index(0, 0));
        QTRY_VERIFY(hasLabelWith(u"2 message(s) are missing before this one."_s));
        QTRY_VERIFY(hasLabelWith(u"after it was sent."_s));
        QVERIFY(hasLabel(u"0x00000643 (1603)"_s));
        QVERIFY(hasLabelWith(u"What to do: "_s));
        auto *text = m_panel->findChild<QPlainTextEdit *>();
        QVERIFY(text->toPlainText().contains(u"<NetBIOSName>PC1</NetBIOSName>"_s));
        action(u"Previous message of the client"_s)->trigger();
        QCOMPARE(view()->currentIndex().row(), 1);
        QVERIFY(!action(u"Previous message of the client"_s)->isEnabled());
        action(u"Next message of the client"_s)->trigger();
        QCOMPARE(view()->currentIndex().row(), 0);
    }

    void theClientsOtherMessageIsReachedThroughAFilterThatHidesIt()
    {
        add({u"PC1=1 2026-03-01T10:00 800/100"_s, u"PC1=1 2026-03-01T10:01 800/313 1603"_s,
             u"PC2=2 2026-03-01T10:02 800/100"_s});
        open();
        QTRY_COMPARE(model()->rowCount(), 3);
        m_panel->filter(u"1603"_s);
        QTRY_COMPARE(model()->rowCount(), 1);
        action(u"Previous message of the client"_s)->trigger();
        QTRY_COMPARE(model()->rowCount(), 2);
        QCOMPARE(view()->currentIndex().row(), 1);
        QCOMPARE(m_panel->location().parameters, (QMap<QString, QString>{{u"client"_s, guid(1)}}));
    }

    void oneNarrowsToWhatIsSelected()
    {
        add({u"PC1=1 2026-03-01T10:00 1000/2 -2147012889"_s, u"PC2=2 2026-03-01T10:01 1000/2 -2147012867"_s});
        open();
        QTRY_COMPARE(model()->rowCount(), 2);
        action(u"Only this error code"_s)->trigger();
        QTRY_COMPARE(model()->rowCount(), 1);
        QCOMPARE(m_panel->location().parameters, (QMap<QString, QString>{{u"errorCode"_s, u"0x80072EFD"_s}}));
    }

    void whatIsShownIsExportedWhole()
    {
        add({u"PC1=1 2026-03-01T10:00 800/100"_s, u"PC2=2 2026-03-01T10:00 800/313 1603"_s});
        open();
        m_panel->filter(u"1603"_s);
        QTRY_COMPARE(model()->rowCount(), 1);
        const QString file = m_folder.filePath(u"messages.csv"_s);
        const QSignalSpy said(m_panel.get(), &Panel::done);
        m_panel->exportTo(file);
        QVERIFY(m_panel->work());
        QTRY_COMPARE(said.count(), 1);
        QVERIFY(!m_panel->work());
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll().count("\r\n"), 2);
        m_panel->exportTo(m_folder.filePath(u"no/such/folder.csv"_s));
        QTRY_VERIFY(hasLabelWith(u"could not be written"_s));
    }

    void rowsAreCopiedAsText()
    {
        add({u"PC1=1 2026-03-01T10:00 800/100"_s});
        open();
        QTRY_COMPARE(model()->rowCount(), 1);
        QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Sun 2026-03-01 10:00\tPC1\t"_s));
    }

    void filtersAreKeptUnderTheirNames()
    {
        QSettings settings;
        saveFilter(settings, {u"b"_s, {{u"topic"_s, u"800"_s}}});
        saveFilter(settings, {u"A"_s, {{u"text"_s, u"x"_s}}});
        saveFilter(settings, {u"b"_s, {{u"topic"_s, u"1000"_s}}});
        QCOMPARE(savedFilters(settings),
                 (QList<SavedFilter>{{u"A"_s, {{u"text"_s, u"x"_s}}}, {u"b"_s, {{u"topic"_s, u"1000"_s}}}}));
        deleteFilter(settings, u"A"_s);
        QCOMPARE(savedFilters(settings), (QList<SavedFilter>{{u"b"_s, {{u"topic"_s, u"1000"_s}}}}));
    }

private:
    void add(const QStringList &lines)
    {
        QList<ReportArrival> arrivals;
        for (const QString &line : lines) {
            const TellingMessage told = test::told(line);
            const StateReport report{told.sender, {told.message}};
            arrivals.append({report, writtenReport(report), at("2026-03-01T12:00:00Z"), u"FSP01"_s});
        }
        QVERIFY(SqlMessageStore::open(m_database).value()->add(arrivals).ok());
    }
    void open()
    {
        m_site = std::make_unique<OpenSession>(SiteBuilder().content);
        m_messages = std::make_unique<MessageSession>([this]() -> Result<std::unique_ptr<MessageArchive>> {
            if (!m_isThere) {
                return Problem{ProblemCode::NoSuchDatabase, {}, {}};
            }
            auto opened = SqlMessageStore::open(m_database);
            if (!opened) {
                return opened.problem();
            }
            return std::unique_ptr<MessageArchive>(std::move(opened).value());
        });
        m_panel =
            std::make_unique<StateMessagesPanel>(**m_site, *m_messages, m_site->clock, ZoneClock::utc());
        m_panel->resize(1000, 700);
        m_panel->setVisible(true);
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
        m_messages->refresh();
    }
    [[nodiscard]] MessageTableModel *model() const { return m_panel->findChild<MessageTableModel *>(); }
    [[nodiscard]] TableView *view() const { return m_panel->findChild<TableView *>(); }
    [[nodiscard]] QAction *action(const QString &text) const
    {
        for (QAction *each : m_panel->panelActions()) {
            if (each->text() == text) {
                return each;
            }
        }
        throw std::logic_error("no action is called " + text.toStdString());
    }
    [[nodiscard]] bool hasLabelWith(const QString &part) const
    {
        const QList<QLabel *> labels = m_panel->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisibleTo(m_panel.get()) && label->text().contains(part);
        });
    }
    [[nodiscard]] bool hasLabel(const QString &text) const
    {
        const QList<QLabel *> labels = m_panel->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisibleTo(m_panel.get()) && label->text() == text;
        });
    }

    QTemporaryDir m_folder;
    QString m_database;
    std::atomic<bool> m_isThere = true;
    std::unique_ptr<OpenSession> m_site;
    std::unique_ptr<MessageSession> m_messages;
    std::unique_ptr<StateMessagesPanel> m_panel;
};

QTEST_MAIN(StateMessagesPanelTest)
#include "tst_statemessagespanel.moc"
