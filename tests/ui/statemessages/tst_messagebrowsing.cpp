// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statemessages/messagesonscreen.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QSemaphore>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace wk;
using namespace wk::test;

namespace {

/// An archive of which the whole is told only once it is let go.
class HeldArchive final : public MessageArchive
{
public:
    HeldArchive(std::unique_ptr<SqlMessageStore> store, QSemaphore &gate)
        : m_store(std::move(store)), m_gate(gate)
    { }

    Result<CompactMessages> arrivedAfter(qint64 arrival, qsizetype most,
                                         const IsKnownSender &isKnown) override
    {
        m_gate.acquire();
        return m_store->arrivedAfter(arrival, most, isKnown);
    }
    Result<StoredCounts> add(const QList<ReportArrival> &arrivals) override { return m_store->add(arrivals); }
    Result<MessagePage> page(const MessageFilter &filter, const std::optional<MessageCursor> &after,
                             qsizetype limit) override
    {
        return m_store->page(filter, after, limit);
    }
    Result<bool> knows(const QString &client) override { return m_store->knows(client); }
    Result<QStringList> clientNames() override { return m_store->clientNames(); }
    Result<std::optional<ArchivedMessage>> message(qint64 arrival) override
    {
        return m_store->message(arrival);
    }
    Result<QByteArray> bodyOf(qint64 arrival) override { return m_store->bodyOf(arrival); }
    Result<ArchiveState> state() override { return m_store->state(); }
    Result<StoredCounts> import(const NextArrivals &next) override { return m_store->import(next); }
    Result<qint64> countOlderThan(Instant instant) override { return m_store->countOlderThan(instant); }
    Result<qint64> deleteOlderThan(Instant instant, const DeletionProgress &progress) override
    {
        return m_store->deleteOlderThan(instant, progress);
    }

private:
    std::unique_ptr<SqlMessageStore> m_store;
    QSemaphore &m_gate;
};

/// Messages of one client, the newest last.
QStringList many(int count)
{
    QStringList lines;
    for (int i = 0; i < count; ++i) {
        lines.append(u"PC1=1 2026-03-01T10:%1:%2 800/100 #%3"_s.arg(i / 60 % 60, 2, 10, QChar(u'0'))
                         .arg(i % 60, 2, 10, QChar(u'0'))
                         .arg(i));
    }
    return lines;
}

} // namespace

/// How somebody looks through many messages: before all are loaded, by keyboard, in narrow windows, and what
/// is taken along.
class MessageBrowsingTest : public QObject, private MessagesOnScreen
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup()
    {
        m_gate.release();
        close();
        m_gate.tryAcquire(m_gate.available());
    }

    void theNewestAreShownWhileTheOthersAreLoaded()
    {
        add(many(300));
        openHeld();
        QTRY_COMPARE(model()->rowCount(), 200);
        QCOMPARE(model()->ground()->table()[model()->messageAt(model()->index(0, 0))].serial, 299);
        QVERIFY(hasLabel(u"The newest 200. Loading state messages"_s));
        QVERIFY(panel->work());
        QVERIFY(!action(u"Export messages..."_s)->isEnabled()); // a part would pass for the whole
        QVERIFY(!action(u"Previous message of the client"_s)->isEnabled());
        view()->setCurrentIndex(model()->index(100, 0));
        view()->scrollToBottom();
        const int scrolled = view()->verticalScrollBar()->value();
        QVERIFY(scrolled > 0);
        m_gate.release();
        QTRY_COMPARE(model()->rowCount(), 300);
        QCOMPARE(view()->currentIndex().row(), 100);
        QCOMPARE(view()->verticalScrollBar()->value(), scrolled);
        QVERIFY(hasLabel(u"300 message(s)"_s));
        QVERIFY(!panel->work());
        QVERIFY(action(u"Export messages..."_s)->isEnabled());
        QVERIFY(action(u"Previous message of the client"_s)->isEnabled());
    }

    void aFilterIsNotAnsweredFromTheNewestAlone()
    {
        add(many(300));
        openHeld();
        QTRY_COMPARE(model()->rowCount(), 200);
        panel->filter(u"nowhere"_s);
        QTRY_VERIFY(hasLabel(u"Loading state messages"_s));
        QVERIFY(!hasLabel(u"No message fits"_s));
        m_gate.release();
        QTRY_VERIFY(hasLabel(u"No message fits"_s));
        panel->filter({});
        QTRY_COMPARE(model()->rowCount(), 300);
    }

    void theClientsMessagesAreWalkedByKeyboard()
    {
        add({u"PC1=1 2026-03-01T10:00 800/100"_s, u"PC2=2 2026-03-01T10:01 800/100"_s,
             u"PC1=1 2026-03-01T10:02 800/400"_s});
        open();
        QTRY_COMPARE(model()->rowCount(), 3);
        panel->activateWindow();
        view()->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(panel.get()));
        view()->setCurrentIndex(model()->index(0, 0));
        QTest::keyClick(view(), Qt::Key_Up, Qt::AltModifier); // the one before it in time
        QCOMPARE(view()->currentIndex().row(), 2);
        QTest::keyClick(view(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(view()->currentIndex().row(), 0);
        for (const QString &name : {u"Previous message of the client"_s, u"Next message of the client"_s}) {
            QVERIFY(!action(name)->shortcut().isEmpty());
            QVERIFY(view()->actions().contains(action(name))); // the menu shows the keys
        }
    }

    void escapeGivesTheFiltersUp()
    {
        add({u"PC1=1 2026-03-01T10:00 800/100"_s, u"PC2=2 2026-03-01T10:01 800/313 1603"_s});
        open();
        QTRY_COMPARE(model()->rowCount(), 2);
        Location location{PanelId::StateMessages, {}, {}, {}};
        location.parameters = {{u"severity"_s, u"error"_s}};
        panel->show(location);
        QTRY_COMPARE(model()->rowCount(), 1);
        panel->activateWindow();
        view()->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(panel.get()));
        QTest::keyClick(view(), Qt::Key_Escape);
        QTRY_COMPARE(model()->rowCount(), 2);
    }

    void whatWaitsIsShownByItsKey()
    {
        add({u"PC1=1 2026-03-01T10:00 800/100"_s});
        open();
        QTRY_COMPARE(model()->rowCount(), 1);
        action(u"Follow"_s)->setChecked(false);
        add({u"PC2=2 2026-03-01T10:02 800/100"_s});
        messages->refresh();
        QTRY_VERIFY(action(u"Show new messages"_s)->isEnabled());
        panel->activateWindow();
        view()->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(panel.get()));
        QTest::keyClick(view(), Qt::Key_F5, Qt::ShiftModifier);
        QCOMPARE(model()->rowCount(), 2);
    }

    void followingAgainShowsWhatWaited()
    {
        add({u"PC1=1 2026-03-01T10:00 800/100"_s});
        open();
        QTRY_COMPARE(model()->rowCount(), 1);
        action(u"Follow"_s)->setChecked(false);
        add({u"PC2=2 2026-03-01T10:02 800/100"_s});
        messages->refresh();
        QTRY_VERIFY(hasLabel(u"1 new message(s)"_s));
        action(u"Follow"_s)->setChecked(true);
        QCOMPARE(model()->rowCount(), 2);
        add({u"PC2=2 2026-03-01T10:03 800/400"_s});
        messages->refresh();
        QTRY_COMPARE(model()->rowCount(), 3);
    }

    void inANarrowWindowTimeClientSeverityAndStateFit()
    {
        add({u"PC1=1 2026-03-01T10:00 800/313 1603"_s,
             u"LAGER-PC0007=2 2026-03-01T10:00 1000/2 0x80072EE7"_s});
        open();
        QTRY_COMPARE(model()->rowCount(), 2);
        for (const int width : {740, 1000, 1340}) {
            panel->resize(width, 700);
            QTRY_VERIFY(view()->header()->length() <= view()->viewport()->width());
            for (const int column : {MessageTableModel::TimeColumn, MessageTableModel::ClientColumn,
                                     MessageTableModel::SeverityColumn, MessageTableModel::StateColumn}) {
                QVERIFY(!view()->isColumnHidden(column));
            }
        }
        panel->resize(1000, 700);
        const QString whole = model()->index(0, MessageTableModel::StateColumn).data().toString();
        QVERIFY(model()
                    ->index(0, MessageTableModel::StateColumn)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(whole.left(20)));
    }

    void moreThanTheClipboardTakesIsOfferedAsAFile()
    {
        add(many(10'001));
        open();
        QTRY_COMPARE(model()->rowCount(), 10'001);
        QGuiApplication::clipboard()->setText(u"before"_s);
        view()->selectAll();
        QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(hasLabelWith(u"10,001 messages are selected, and no more than 10,000 are copied."_s));
        QVERIFY(visibleNamed<QPushButton>(*panel, u"Export messages..."_s) != nullptr);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    }

    void anExportThatIsCancelledLeavesTheFileAsItWas()
    {
        add(many(5000));
        open();
        QTRY_COMPARE(model()->rowCount(), 5000);
        const QString path = folder.filePath(u"kept.csv"_s);
        QFile before(path);
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.write("kept");
        before.close();
        const QSignalSpy said(panel.get(), &Panel::done);
        panel->exportTo(path);
        QVERIFY(panel->work());
        panel->cancelWork();
        QVERIFY(!panel->work());
        QCOMPARE(said.value(0).value(0).toString(), u"The export was cancelled; the file is as it was."_s);
        panel->exportTo(folder.filePath(u"next.csv"_s)); // after it, on the same thread
        QTRY_COMPARE(said.count(), 2);
        QFile after(path);
        QVERIFY(after.open(QIODevice::ReadOnly));
        QCOMPARE(after.readAll(), "kept");
        QVERIFY(QFile::exists(folder.filePath(u"next.csv"_s)));
    }

private:
    void openHeld()
    {
        open([this](std::unique_ptr<SqlMessageStore> store) -> std::unique_ptr<MessageArchive> {
            return std::make_unique<HeldArchive>(std::move(store), m_gate);
        });
    }

    QSemaphore m_gate;
};

QTEST_MAIN(MessageBrowsingTest)
#include "tst_messagebrowsing.moc"
