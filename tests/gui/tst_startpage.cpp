// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/resources.h"
#include "gui/consolefixture.h"
#include "shell/guide.h"
#include "shell/navigation.h"
#include "shell/recentsites.h"
#include "support/accessible.h"

#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QToolBar>
#include <QToolButton>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;

/// What the console shows before a site is open, and its help.
class StartPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadResources(); }
    void init()
    {
        m_console = std::make_unique<ConsoleFixture>();
        m_console->start();
    }
    void cleanup() { m_console.reset(); }

    void theDemoSiteIsMadeOnFirstUseAndOpened()
    {
        m_console->window().closeSite();
        QSignalSpy settled(&m_console->window(), &MainWindow::settled);
        named<QPushButton>(m_console->window(), u"Open the demo site"_s).click();
        QVERIFY(settled.wait());
        QVERIFY(m_console->window().session() != nullptr);
        QCOMPARE(m_console->window().database(), m_console->demoDatabase());
        QCOMPARE(m_console->demosMade(), 1);
        m_console->window().closeSite();
        m_console->window().openDemo();
        QVERIFY(settled.wait());
        QCOMPARE(m_console->demosMade(), 1);
    }

    /// Nothing of a panel is left that would do nothing.
    void thereIsNothingToSearchAndNoWayBack()
    {
        MainWindow &window = m_console->window();
        window.goTo({PanelId::Deployments, {}, {}, {}});
        auto &search = named<QLineEdit>(window, u"Search deployments"_s);
        QTest::keyClicks(&search, u"patch"_s);
        search.setFocus();
        window.closeSite();
        QVERIFY(!search.isEnabled());
        QCOMPARE(search.text(), QString());
        QCOMPARE(search.placeholderText(), QString());
        for (const auto *button : window.findChild<QToolBar *>()->findChildren<QToolButton *>()) {
            QVERIFY2(!button->isVisible() || !button->isEnabled(), qPrintable(button->text()));
        }
        QVERIFY(window.focusWidget() != nullptr);
        QVERIFY(window.focusWidget()->isVisible());
        QVERIFY(window.focusWidget() != &search);
        QSignalSpy settled(&window, &MainWindow::settled);
        window.openSite(m_console->database());
        QVERIFY(settled.wait());
        QVERIFY(search.isEnabled());
    }

    void aSiteThatIsGoneIsMarkedAndCanBeRemoved()
    {
        rememberSite(u"/nowhere/old.db"_s);
        m_console->window().closeSite();
        auto &list = named<QListWidget>(m_console->window(), u"Opened last"_s);
        QCOMPARE(list.count(), 2);
        QCOMPARE(list.item(0)->text(), u"/nowhere/old.db (not found)"_s);
        QCOMPARE(recentSites(), QStringList{m_console->database()});
        list.setCurrentRow(0);
        named<QPushButton>(m_console->window(), u"Remove from this list"_s).click();
        QCOMPARE(list.count(), 1);
        QCOMPARE(rememberedSites(), QStringList{m_console->database()});
        list.setFocus();
        QTest::keyClick(&list, Qt::Key_Delete);
        QVERIFY(rememberedSites().isEmpty());
        QVERIFY(!list.isVisible());
        QVERIFY(QFile::exists(m_console->database()));
    }

    void theLinesForConfigurationManagerCanBeCopied()
    {
        m_console->window().closeSite();
        named<QPushButton>(m_console->window(), u"Import from Configuration Manager..."_s).click();
        QDialog &dialog = m_console->dialog();
        const QString lines = named<QPlainTextEdit>(dialog, u"PowerShell lines"_s).toPlainText();
        QVERIFY(lines.startsWith("$server = "_L1));
        for (const QString &word :
             {u"Site ="_s, u"SMS_CollectionSettings ="_s, u"SMS_Advertisement ="_s, u"ConvertTo-Json"_s}) {
            QVERIFY2(lines.contains(word), qPrintable(word));
        }
        named<QPushButton>(dialog, u"Copy lines"_s).click();
        QCOMPARE(QGuiApplication::clipboard()->text(), lines);
    }

    void everyPanelHasHelpInEveryLanguage()
    {
        QStringList seen;
        for (const QString &language : {u"en"_s, u"de"_s, u"zh_CN"_s}) {
            QLocale::setDefault(QLocale(language));
            for (const PanelId panel : allPanels()) {
                const QString help = helpOn(panel);
                QVERIFY2(help.startsWith("# "_L1), qPrintable(language + Navigation::nameOf(panel)));
                QVERIFY2(!seen.contains(help), qPrintable(language + Navigation::nameOf(panel)));
                seen.append(help);
            }
            QVERIFY(exportLines().startsWith("$server"_L1));
            QVERIFY(exportLines().endsWith("UTF8\n"_L1));
        }
        QLocale::setDefault(QLocale(u"en"_s));
    }

    void helpFollowsThePanelsAndClosesAgain()
    {
        m_console->press(Qt::Key_F1, Qt::NoModifier);
        QDialog &help = m_console->dialog();
        QVERIFY(!help.isModal());
        QCOMPARE(help.windowTitle(), u"Help: Collections"_s);
        m_console->window().goTo({PanelId::Findings, {}, {}, {}});
        QCOMPARE(help.windowTitle(), u"Help: Findings"_s);
        auto *text = help.findChild<QTextBrowser *>();
        QVERIFY(text->toPlainText().startsWith("Findings"_L1));
        QCOMPARE(text->accessibleName(), help.windowTitle());
        Q_EMIT text->anchorClicked(QUrl(u"clients.md"_s));
        QCOMPARE(m_console->window().location().panel, PanelId::Clients);
        QTest::keyClick(text, Qt::Key_F1);
        QVERIFY(!help.isVisible());
    }

private:
    std::unique_ptr<ConsoleFixture> m_console;
};

QTEST_MAIN(StartPageTest)
#include "tst_startpage.moc"
