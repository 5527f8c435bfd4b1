// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statemessages/messagedetails.h"
#include "statemessages/savedfilters.h"
#include "ui/statemessages/messagesonscreen.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace wk;
using namespace wk::test;
using namespace std::chrono_literals;

class StateMessagesPanelTest : public QObject, private MessagesOnScreen
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { close(); }

    void withoutMessagesThePageSaysWhatBelongsHere()
    {
        open();
        QTRY_VERIFY(hasLabel(u"No state messages yet"_s));
        const QSignalSpy asked(panel.get(), &Panel::locationAsked);
        QTest::mouseClick(&named<QPushButton>(*panel, u"Fallback status points"_s), Qt::LeftButton);
        QCOMPARE(asked.value(0).value(0).value<Location>().panel, PanelId::FallbackStatusPoints);
    }

    void aStoreThatCannotBeReadIsSaidAndTriedAgain()
    {
        isThere = false;
        open();
        QTRY_VERIFY(hasLabel(u"State messages could not be read"_s));
        QVERIFY(!panel->work());
        isThere = true;
        add({u"PC1=1 2026-03-01T10:00 800/100"_s});
        QTest::mouseClick(&named<QPushButton>(*panel, u"Try again"_s), Qt::LeftButton);
        QTRY_COMPARE(model()->rowCount(), 1);
    }

    void aLocationNarrowsAndIsToldAgain()
    {
        add({u"PC1=1 2026-03-01T10:00 800/100"_s, u"PC2=2 2026-03-01T10:00 800/313 1603"_s});
        open();
        QTRY_COMPARE(model()->rowCount(), 2);
        const QSignalSpy told(panel.get(), &Panel::filterTold);
        Location location{PanelId::StateMessages, {}, {}, {}};
        location.parameters = {{u"client"_s, u"PC2"_s}, {u"text"_s, u"1603"_s}};
        panel->show(location);
        QTRY_COMPARE(model()->rowCount(), 1);
        QCOMPARE(panel->location(), location);
        QCOMPARE(told.value(0).value(0).toString(), u"1603"_s);
        QVERIFY(hasLabel(u"1 of 2 messages"_s));
        panel->filter(u"nowhere"_s);
        QTRY_VERIFY(hasLabel(u"No message fits"_s));
        action(u"Clear filters"_s)->trigger();
        QTRY_COMPARE(model()->rowCount(), 2);
        QVERIFY(panel->location().parameters.isEmpty());
    }

    void whoFollowsSeesWhatComesAndTheSelectionStays()
    {
        add({u"PC1=1 2026-03-01T10:00 800/100"_s, u"PC1=1 2026-03-01T10:01 800/400"_s});
        open();
        QTRY_COMPARE(model()->rowCount(), 2);
        view()->setCurrentIndex(model()->index(1, 0));
        add({u"PC2=2 2026-03-01T10:02 800/100"_s});
        messages->refresh();
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
        messages->refresh();
        QTRY_VERIFY(hasLabel(u"2 new message(s)"_s));
        QCOMPARE(model()->rowCount(), 2);
        QTest::mouseClick(&named<QPushButton>(*panel, u"Show"_s), Qt::LeftButton);
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
        messages->refresh();
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
        auto *text = panel->findChild<QPlainTextEdit *>();
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
        panel->filter(u"1603"_s);
        QTRY_COMPARE(model()->rowCount(), 1);
        action(u"Previous message of the client"_s)->trigger();
        QTRY_COMPARE(model()->rowCount(), 2);
        QCOMPARE(view()->currentIndex().row(), 1);
        QCOMPARE(panel->location().parameters, (QMap<QString, QString>{{u"client"_s, guid(1)}}));
    }

    void oneNarrowsToWhatIsSelected()
    {
        add({u"PC1=1 2026-03-01T10:00 1000/2 -2147012889"_s, u"PC2=2 2026-03-01T10:01 1000/2 -2147012867"_s});
        open();
        QTRY_COMPARE(model()->rowCount(), 2);
        action(u"Only this error code"_s)->trigger();
        QTRY_COMPARE(model()->rowCount(), 1);
        QCOMPARE(panel->location().parameters, (QMap<QString, QString>{{u"errorCode"_s, u"0x80072EFD"_s}}));
    }

    void whatIsShownIsExportedWhole()
    {
        add({u"PC1=1 2026-03-01T10:00 800/100"_s, u"PC2=2 2026-03-01T10:00 800/313 1603"_s});
        open();
        panel->filter(u"1603"_s);
        QTRY_COMPARE(model()->rowCount(), 1);
        const QString file = folder.filePath(u"messages.csv"_s);
        const QSignalSpy said(panel.get(), &Panel::done);
        panel->exportTo(file);
        QVERIFY(panel->work());
        QTRY_COMPARE(said.count(), 1);
        QVERIFY(!panel->work());
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll().count("\r\n"), 2);
        panel->exportTo(folder.filePath(u"no/such/folder.csv"_s));
        QTRY_VERIFY(hasLabelWith(u"could not be written"_s));
    }

    void rowsAreCopiedAsText()
    {
        add({u"PC1=1 2026-03-01T10:00 800/100"_s});
        open();
        QTRY_COMPARE(model()->rowCount(), 1);
        QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Sun 2026-03-01 10:00:00\tPC1\t"_s));
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
};

QTEST_MAIN(StateMessagesPanelTest)
#include "tst_statemessagespanel.moc"
