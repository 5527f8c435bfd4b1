// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collections/collectionspanel.h"
#include "common/progressindicator.h"
#include "gui/consolefixture.h"
#include "schedule/scheduletoken.h"
#include "support/accessible.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;

namespace {

/// What a screen reader or an input method does to a text field.
void setText(QWidget &top, const QString &name, const QString &text)
{
    QAccessibleInterface *field = QAccessible::queryAccessibleInterface(&named<QLineEdit>(top, name));
    field->setText(QAccessible::Value, text);
}

/// Waits until it is done: a button pressed this way goes down and up again.
void press(QWidget &top, const QString &name)
{
    auto &button = named<QAbstractButton>(top, name);
    QSignalSpy clicked(&button, &QAbstractButton::clicked);
    QAccessible::queryAccessibleInterface(&button)->actionInterface()->doAction(
        QAccessibleActionInterface::pressAction());
    clicked.wait();
}

void check(QWidget &top, const QString &name, bool on)
{
    auto &button = named<QAbstractButton>(top, name);
    if (button.isChecked() != on) {
        QAccessible::queryAccessibleInterface(&button)->actionInterface()->doAction(
            QAccessibleActionInterface::toggleAction());
    }
}

QString spoken(const QWidget &top)
{
    QStringList texts;
    for (const QLabel *label : top.findChildren<QLabel *>()) {
        if (label->isVisible()) {
            texts.append(label->text());
        }
    }
    return texts.join(u'\n');
}

/// Keys for whichever widget has the focus.
void type(const QString &keys)
{
    QTest::keyClicks(QApplication::focusWidget(), keys);
}

} // namespace

class ConsoleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_console = std::make_unique<ConsoleFixture>();
        m_console->start();
    }
    void cleanup() { m_console.reset(); }

    void aCollectionAndItsWindowAreMadeThroughAccessibilityAlone()
    {
        createCollection(u"MW-Test"_s);
        QCOMPARE(m_console->storedCollection(u"MW-Test"_s).id, u"MUC00001"_s);
        m_console->invoke(u"New Maintenance Window..."_s);
        QDialog &dialog = m_console->dialog();
        setText(dialog, u"Name"_s, u"Tuesday night"_s);
        setText(dialog, u"Effective date"_s, u"2026-03-03"_s);
        setText(dialog, u"Start"_s, u"22:00"_s);
        setText(dialog, u"End"_s, u"02:00"_s);
        check(dialog, u"Weekly"_s, true);
        check(dialog, u"Monday"_s, false); // the day of the clock, offered at first
        check(dialog, u"Tuesday"_s, true);
        press(dialog, u"OK"_s);
        QTRY_VERIFY(!m_console->hasDialog());
        const auto windows = m_console->storedWindows(u"MW-Test"_s);
        QCOMPARE(windows.size(), 1);
        QCOMPARE(windows[0].name, u"Tuesday night"_s);
        QVERIFY(windows[0].isEnabled);
        // 22:00 on 2026-03-03, 4 hours, every week on Tuesday, local time.
        QCOMPARE(encodedToken(windows[0].schedule[0]), u"02C33E00201B2000"_s);
    }

    void everythingIsThereAgainAfterARestart()
    {
        createCollection(u"MW-Test"_s);
        m_console->stop();
        m_console->start();
        auto &tree = named<QTreeView>(m_console->window(), u"Collections"_s);
        QCOMPARE(tree.model()->index(0, 0).data().toString(), u"MW-Test"_s);
    }

    void theKeyboardAloneIsEnough()
    {
        m_console->press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        m_console->dialog();
        type(u"MW-Keys"_s); // the prefix that is offered is not doubled
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!m_console->hasDialog());
        QCOMPARE(m_console->storedCollection(u"MW-Keys"_s).name, u"MW-Keys"_s);
        m_console->press(Qt::Key_N, Qt::ControlModifier);
        m_console->dialog();
        type(u"Nights"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!m_console->hasDialog());
        QCOMPARE(m_console->storedWindows(u"MW-Keys"_s).size(), 1);
    }

    void everyDigitLeadsToItsPanel()
    {
        QList<PanelId> reached;
        for (const Qt::Key key : {Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5, Qt::Key_6, Qt::Key_7, Qt::Key_8,
                                  Qt::Key_9, Qt::Key_0, Qt::Key_1}) {
            m_console->press(key, Qt::ControlModifier);
            reached.append(m_console->window().location().panel);
        }
        QCOMPARE(reached,
                 (QList{PanelId::Collections, PanelId::Windows, PanelId::Clients, PanelId::Deployments,
                        PanelId::Coverage, PanelId::Findings, PanelId::FallbackStatusPoints,
                        PanelId::FailedDeployments, PanelId::StateMessages, PanelId::Site}));
    }

    void whatIsWrongIsSaidAndNotSaved_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("no name") << u"Name"_s << u"  "_s;
        QTest::newRow("no date") << u"Effective date"_s << u"2026-02-30"_s;
        QTest::newRow("year beyond tokens") << u"Effective date"_s << u"2034-01-01"_s;
        QTest::newRow("end is start") << u"End"_s << u"01:00"_s;
        QTest::newRow("under five minutes") << u"End"_s << u"01:04"_s;
        QTest::newRow("over 24 hours") << u"End"_s << u"26:00"_s;
        QTest::newRow("no time") << u"Start"_s << u"nonsense"_s;
    }
    void whatIsWrongIsSaidAndNotSaved()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        createCollection(u"MW-Test"_s);
        m_console->invoke(u"New Maintenance Window..."_s);
        QDialog &dialog = m_console->dialog();
        setText(dialog, u"Name"_s, u"Fine"_s);
        setText(dialog, u"Start"_s, u"01:00"_s);
        setText(dialog, u"End"_s, u"03:00"_s);
        setText(dialog, field, text);
        press(dialog, u"OK"_s);
        const QString refused = spoken(dialog);
        QVERIFY(m_console->hasDialog());
        QVERIFY(m_console->isIdle());
        QVERIFY(m_console->storedWindows(u"MW-Test"_s).isEmpty());
        setText(dialog, u"Name"_s, u"Fine"_s);
        setText(dialog, u"Effective date"_s, u"2026-03-02"_s);
        setText(dialog, u"Start"_s, u"01:00"_s);
        setText(dialog, u"End"_s, u"03:00"_s);
        QVERIFY2(spoken(dialog) != refused, qPrintable(refused));
        press(dialog, u"OK"_s);
        QTRY_VERIFY(!m_console->hasDialog());
        QCOMPARE(m_console->storedWindows(u"MW-Test"_s).size(), 1);
    }

    void aNameThatIsTakenIsRefused()
    {
        createCollection(u"MW-Test"_s);
        m_console->invoke(u"New Collection..."_s);
        QDialog &dialog = m_console->dialog();
        setText(dialog, u"Name"_s, u"mw-test"_s);
        press(dialog, u"OK"_s);
        QVERIFY(m_console->hasDialog());
        QVERIFY(spoken(dialog).contains(u"mw-test"_s));
        QCOMPARE(m_console->stored().collections.size(), 1);
    }

    void everyEditIsUndoneAndRedoneFromAnyPanel()
    {
        createCollection(u"MW-Test"_s);
        m_console->window().goTo({PanelId::Clients, {}, {}, {}});
        m_console->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(m_console->stored().collections.isEmpty());
        QTRY_VERIFY(m_console->isIdle());
        m_console->press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(m_console->stored().collections.size(), 1);
    }

    void oneGoesToAnythingByItsName()
    {
        createCollection(u"MW-Alpha"_s);
        createCollection(u"MW-Beta"_s);
        m_console->window().goTo({PanelId::Site, {}, {}, {}});
        m_console->press(Qt::Key_K, Qt::ControlModifier);
        m_console->dialog();
        type(u"alpha"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(m_console->window().location().collectionId,
                     m_console->storedCollection(u"MW-Alpha"_s).id);
    }

    void oneGoesToAReportByItsTitle()
    {
        m_console->press(Qt::Key_K, Qt::ControlModifier);
        m_console->dialog();
        type(u"again and again"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(m_console->window().location().panel, PanelId::Reports);
    }

    void backGoesBackAndForwardForward()
    {
        createCollection(u"MW-Alpha"_s);
        const QString alpha = m_console->storedCollection(u"MW-Alpha"_s).id;
        createCollection(u"MW-Beta"_s);
        const QString beta = m_console->storedCollection(u"MW-Beta"_s).id;
        MainWindow &window = m_console->window();
        window.goTo({PanelId::Collections, alpha, {}, {}});
        window.goTo({PanelId::Windows, {}, {}, {}});
        window.back();
        QCOMPARE(window.location(), (Location{PanelId::Collections, alpha, {}, {}}));
        window.back();
        QCOMPARE(window.location().collectionId, beta);
        window.forward();
        window.forward();
        QCOMPARE(window.location().panel, PanelId::Windows);
    }

    void backGoesToWhereOneWasAndNotToWhereAPanelStoodAtFirst()
    {
        const QString file = QStringLiteral(WK_SOURCE_DIR "/tests/data/example-site.json");
        MainWindow &window = m_console->window();
        named<QAbstractButton>(*window.openImport({file}), u"Import"_s).click();
        QTRY_COMPARE(m_console->stored().clients.size(), 3);
        m_console->stop();
        m_console->start();
        MainWindow &again = m_console->window();
        again.goTo({PanelId::Findings, {}, {}, {}});
        again.goTo({PanelId::Clients, {}, {}, u"16777222"_s});
        again.back();
        QCOMPARE(again.location().panel, PanelId::Findings);
    }

    void everyControlHasAName()
    {
        createCollection(u"MW-Test"_s);
        for (int panel = 0; panel <= static_cast<int>(PanelId::Reports); ++panel) {
            m_console->window().goTo({static_cast<PanelId>(panel), {}, {}, {}});
            expectNames(m_console->window());
        }
        for (const char *action : {"New Collection...", "New Maintenance Window..."}) {
            m_console->window().goTo({PanelId::Collections, {}, {}, {}});
            m_console->invoke(QString::fromLatin1(action));
            expectNames(m_console->dialog());
            m_console->dialog().done(QDialog::Rejected);
            QTRY_VERIFY(!m_console->hasDialog());
        }
    }

    void whatAPanelWorksOutIsToldInTheStatusBar()
    {
        MainWindow &window = m_console->window();
        auto *progress = window.statusBar()->findChild<ProgressIndicator *>();
        QVERIFY(!progress->isVisible());
        window.goTo({PanelId::Coverage, {}, {}, {}});
        QVERIFY(progress->isVisible());
        QTRY_VERIFY(!progress->isVisible());
        // Another panel's work is none of this one's.
        window.goTo({PanelId::Findings, {}, {}, {}});
        QVERIFY(progress->isVisible());
        window.goTo({PanelId::Coverage, {}, {}, {}});
        QVERIFY(!progress->isVisible());
        window.panel(PanelId::Findings)->cancelWork();
        window.goTo({PanelId::Findings, {}, {}, {}});
        QVERIFY(progress->isVisible());
        progress->findChild<QToolButton *>()->click();
        QVERIFY(!progress->isVisible());
        QVERIFY(!window.panel(PanelId::Findings)->work());
    }

    void whatOthersWroteIsShownWhenOneComesBack()
    {
        ConsoleFixture &console = *m_console;
        createCollection(u"MW-Test"_s);
        // A second console on the same database.
        MainWindow &first = console.window();
        auto &tree = named<QTreeView>(first, u"Collections"_s);
        QCOMPARE(tree.model()->rowCount(), 1);
        first.session()->undo();
        QTRY_COMPARE(tree.model()->rowCount(), 0);
    }

    void aSearchEndsWithThePanelItWasFor()
    {
        createCollection(u"MW-Alpha"_s);
        createCollection(u"MW-Beta"_s);
        MainWindow &window = m_console->window();
        auto &tree = named<QTreeView>(window, u"Collections"_s);
        m_console->press(Qt::Key_F, Qt::ControlModifier);
        type(u"alpha"_s);
        QTRY_COMPARE(tree.model()->rowCount(), 1);
        window.goTo({PanelId::Windows, {}, {}, {}});
        window.goTo({PanelId::Collections, {}, {}, {}});
        QCOMPARE(tree.model()->rowCount(), 2);
    }

    void anOfferToUndoGoesWhenSomethingElseWasDone()
    {
        createCollection(u"MW-Alpha"_s);
        createCollection(u"MW-Beta"_s);
        MainWindow &window = m_console->window();
        const QString alpha = m_console->storedCollection(u"MW-Alpha"_s).id;
        window.goTo({PanelId::Collections, m_console->storedCollection(u"MW-Beta"_s).id, {}, {}});
        QDialog *chooser = window.collectionsPanel()->openMove();
        auto *view = chooser->findChild<QAbstractItemView *>();
        view->setCurrentIndex(view->model()->index(0, 0));
        press(*chooser, u"Move"_s);
        QTRY_COMPARE(m_console->stored().links.size(), 1);
        QTRY_VERIFY(spoken(window).contains(u"Collection moved."_s));
        window.session()->undo();
        window.session()->redo();
        QTRY_VERIFY(m_console->isIdle());
        createCollection(u"MW-Gamma"_s);
        QVERIFY(!spoken(window).contains(u"Collection moved."_s));
    }

    void aCollectionIsMovedThatWasChosenWhateverIsSelectedByThen()
    {
        for (const auto &name : {u"MW-Alpha"_s, u"MW-Beta"_s, u"MW-Gamma"_s}) {
            createCollection(name);
        }
        MainWindow &window = m_console->window();
        const QString alpha = m_console->storedCollection(u"MW-Alpha"_s).id;
        window.goTo({PanelId::Collections, alpha, {}, {}});
        QDialog *chooser = window.collectionsPanel()->openMove();
        window.goTo({PanelId::Collections, m_console->storedCollection(u"MW-Beta"_s).id, {}, {}});
        auto *view = chooser->findChild<QAbstractItemView *>();
        view->setCurrentIndex(view->model()->index(view->model()->rowCount() - 1, 0));
        press(*chooser, u"Move"_s);
        QTRY_COMPARE(m_console->stored().links.size(), 1);
        QCOMPARE(m_console->stored().links[0].childId, alpha);
    }

    void closingTheSiteAsksAsLongAsAnImportRuns_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::newRow("go on") << u"Let it go on"_s;
        QTest::newRow("stop") << u"Stop the import"_s;
    }
    void closingTheSiteAsksAsLongAsAnImportRuns()
    {
        QFETCH(QString, answer);
        MainWindow &window = m_console->window();
        QDialog *import = window.openImport({QStringLiteral(WK_SOURCE_DIR "/tests/data/example-site.json")});
        named<QAbstractButton>(*import, u"Import"_s).click();
        window.closeSite(); // it cannot have ended: nobody has heard of it yet
        QVERIFY(window.session() != nullptr);
        QVERIFY(spoken(window).contains(u"An import is running"_s));
        named<QAbstractButton>(window, answer).click();
        if (answer == u"Stop the import"_s) {
            QTRY_VERIFY(window.session() == nullptr);
        } else {
            QTRY_VERIFY(spoken(window).contains(u"Imported"_s));
            QCOMPARE(m_console->stored().clients.size(), 3);
        }
    }

    void aDatabaseThatIsNoneIsRefusedWithASentence()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"notes.db"_s);
        QFile notes(file);
        QVERIFY(notes.open(QIODevice::WriteOnly));
        notes.write("These are notes, and no database at all.");
        notes.close();
        m_console->window().openSite(file);
        QTRY_VERIFY(m_console->window().session() == nullptr);
        QVERIFY(spoken(m_console->window()).contains(u"notes.db"_s));
    }

private:
    void createCollection(const QString &name)
    {
        m_console->invoke(u"New Collection..."_s);
        setText(m_console->dialog(), u"Name"_s, name);
        press(m_console->dialog(), u"OK"_s);
        QTRY_VERIFY(!m_console->hasDialog());
        QTRY_VERIFY(m_console->isIdle());
    }

    /// Everything that takes the keyboard says what it is.
    static void expectNames(QWidget &top)
    {
        for (QWidget *widget : top.findChildren<QWidget *>()) {
            if (!widget->isVisibleTo(&top) || widget->focusPolicy() == Qt::NoFocus
                || widget->inherits("QScrollBar") || widget->inherits("QTabBar")
                || widget->objectName().startsWith("qt_"_L1)) {
                continue;
            }
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            const QString parent = QString::fromLatin1(widget->parentWidget()->metaObject()->className());
            QVERIFY2(accessible != nullptr && !accessible->text(QAccessible::Name).isEmpty(),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u" in "_s + parent));
        }
    }

    std::unique_ptr<ConsoleFixture> m_console;
};

QTEST_MAIN(ConsoleTest)
#include "tst_console.moc"
