// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/consolewalk.h"

#include <QAccessible>
#include <QApplication>
#include <QTest>
#include <QWidget>

#include <memory>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;

namespace {

/// Somebody without a mouse: keys go to whatever has the keyboard, and the letters of words are not counted.
class Hands
{
public:
    explicit Hands(QWidget &window) : m_window(window) { }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++m_presses;
        QWidget *focused = focusedWidget();
        QVERIFY(focused != nullptr);
        QTest::keyClick(focused, key, modifiers);
        QCoreApplication::sendPostedEvents();
    }
    void type(const QString &words) { QTest::keyClicks(QApplication::focusWidget(), words); }
    [[nodiscard]] int presses() const { return m_presses; }
    /// The name of what has the keyboard.
    [[nodiscard]] QString place() const
    {
        const QAccessibleInterface *focused = QAccessible::queryAccessibleInterface(focusedWidget());
        return focused == nullptr ? QString() : focused->text(QAccessible::Name);
    }

private:
    [[nodiscard]] QWidget *focusedWidget() const
    {
        if (QApplication::focusWidget() == nullptr) {
            QApplication::setActiveWindow(&m_window); // a dialog has gone; there is no window manager
        }
        return QApplication::focusWidget();
    }

    QWidget &m_window;
    int m_presses = 0;
};

} // namespace

/// The three questions of the console, from its start, by keys alone; with how many.
class KeyboardAloneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_walk = std::make_unique<ConsoleWalk>(u"en"_s); }
    void cleanup() { m_walk.reset(); }

    void aCollectionGetsAWindow()
    {
        Hands hands(m_walk->window());
        ConsoleFixture &console = m_walk->console();
        hands.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        console.dialog();
        hands.type(u"MW-Presses"_s);
        hands.press(Qt::Key_Return);
        QTRY_VERIFY(!console.hasDialog());
        hands.press(Qt::Key_N, Qt::ControlModifier);
        console.dialog();
        hands.type(u"Nights"_s);
        hands.press(Qt::Key_Return);
        QTRY_VERIFY(!console.hasDialog());
        QCOMPARE(console.storedWindows(u"MW-Presses"_s).size(), 1);
        QCOMPARE(hands.presses(), 4);
    }

    void aClientsEffectiveWindowsAreLookedAt()
    {
        Hands hands(m_walk->window());
        ConsoleFixture &console = m_walk->console();
        hands.press(Qt::Key_K, Qt::ControlModifier);
        console.dialog();
        hands.type(clientWithMostWindows());
        hands.press(Qt::Key_Return);
        QTRY_COMPARE(m_walk->window().location().panel, PanelId::Clients);
        QCOMPARE(hands.place(), u"Clients"_s);
        hands.press(Qt::Key_F6);
        QVERIFY2(hands.place().startsWith(u"Timeline"_s), qPrintable(hands.place()));
        hands.press(Qt::Key_F6);
        QCOMPARE(hands.place(), u"Effective windows"_s);
        QCOMPARE(hands.presses(), 4);
    }

    void failedDeploymentsAreGoneThrough()
    {
        Hands hands(m_walk->window());
        MainWindow &window = m_walk->window();
        hands.press(Qt::Key_9, Qt::ControlModifier);
        QTRY_VERIFY(!window.panel(PanelId::FailedDeployments)->work());
        QCOMPARE(hands.place(), u"What to do first"_s);
        hands.press(Qt::Key_Down);
        hands.press(Qt::Key_F6);
        QCOMPARE(hands.place(), u"Clients"_s);
        hands.press(Qt::Key_Return);
        QTRY_VERIFY(!window.location().parameters.isEmpty());
        const QString story = hands.place();
        hands.press(Qt::Key_Left, Qt::AltModifier);
        QTRY_VERIFY(window.location().parameters.isEmpty());
        QCOMPARE(hands.presses(), 5);
        QVERIFY2(!story.isEmpty(), qPrintable(story));
    }

private:
    [[nodiscard]] QString clientWithMostWindows() const
    {
        const SiteSnapshot &site = m_walk->window().session()->snapshot();
        QString name;
        std::size_t most = 0;
        for (qsizetype i = 0; i < site.clients().size(); ++i) {
            std::size_t windows = 0;
            for (const CollectionRow collection : site.collectionsOf(static_cast<ClientRow>(i))) {
                windows += site.windowsOf(collection).size();
            }
            if (windows > most) {
                most = windows;
                name = site.clients().at(i).name;
            }
        }
        return name;
    }

    std::unique_ptr<ConsoleWalk> m_walk;
};

QTEST_MAIN(KeyboardAloneTest)
#include "tst_keyboardalone.moc"
