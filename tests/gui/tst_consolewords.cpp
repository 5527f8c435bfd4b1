// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collections/collectionspanel.h"
#include "common/resources.h"
#include "common/theme.h"
#include "demo/demosite.h"
#include "gui/consolefixture.h"
#include "shell/navigation.h"
#include "storage/sqlsitestore.h"
#include "support/site.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QStatusBar>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

#include <stdexcept>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;

namespace {

void makeDemo(const QString &database)
{
    DemoWish wish;
    wish.clients = 60;
    wish.now = at("2026-03-02T00:00:00Z");
    const Edit edit{EditKind::Import, {}, {}, EditOrigin::Done};
    if (!SqlSiteStore::create(database, demoSite(wish), edit, {u"anna"_s, wish.now}, {})) {
        throw std::runtime_error("no database");
    }
}

QString mnemonicOf(const QString &text)
{
    return QKeySequence::mnemonic(text).toString();
}

/// What collides, by the key: the texts that share one.
QStringList collisions(const QStringList &texts)
{
    QMap<QString, QStringList> byKey;
    for (const QString &text : texts) {
        if (const QString key = mnemonicOf(text); !key.isEmpty()) {
            byKey[key].append(text);
        }
    }
    QStringList found;
    for (auto each = byKey.cbegin(); each != byKey.cend(); ++each) {
        if (each->size() > 1) {
            found.append(each.key() + u": "_s + each->join(u" | "_s));
        }
    }
    return found;
}

QStringList collisionsIn(const QMenu &menu)
{
    QStringList texts;
    QStringList found;
    for (const QAction *action : menu.actions()) {
        texts.append(action->text());
        if (const QMenu *below = action->menu()) {
            found += collisionsIn(*below);
        }
    }
    return collisions(texts) + found;
}

QStringList collisionsOn(const QWidget &dialog)
{
    QStringList texts;
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy() != nullptr) {
            texts.append(label->text());
        }
    }
    for (const QAbstractButton *button : dialog.findChildren<QAbstractButton *>()) {
        if (button->isVisible()) {
            texts.append(button->text());
        }
    }
    return collisions(texts);
}

/// Visible words that do not fit where they stand. What wraps or is elided by design is left out.
QStringList cutIn(const QWidget &top)
{
    QStringList cut;
    const auto look = [&cut](const QWidget &widget, const QString &text) {
        if (widget.isVisible() && !text.isEmpty() && widget.width() < widget.sizeHint().width()) {
            cut.append(u"%1 (%2 of %3 px)"_s.arg(text).arg(widget.width()).arg(widget.sizeHint().width()));
        }
    };
    for (const QLabel *label : top.findChildren<QLabel *>()) {
        if (!label->wordWrap()) {
            look(*label, label->text());
        }
    }
    for (const QAbstractButton *button : top.findChildren<QAbstractButton *>()) {
        look(*button, button->text());
    }
    for (const QComboBox *box : top.findChildren<QComboBox *>()) {
        look(*box, box->currentText());
    }
    return cut;
}

} // namespace

/// The words of the console in each of its languages: that keys are not given twice, that nothing is cut.
class ConsoleWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadResources(); }
    void cleanup()
    {
        m_console.reset();
        QCoreApplication::removeTranslator(&m_translator);
    }

    void noKeyIsGivenTwiceInAMenu_data() { languages(); }
    void noKeyIsGivenTwiceInAMenu()
    {
        start();
        QStringList found;
        for (const PanelId panel : allPanels()) {
            m_console->window().goTo({panel, {}, {}, {}});
            QStringList menus;
            for (const QAction *action : m_console->window().menuBar()->actions()) {
                menus.append(action->text());
                found += collisionsIn(*action->menu());
            }
            found += collisions(menus);
        }
        found.removeDuplicates();
        QCOMPARE(found.join(u'\n'), QString());
    }

    void noKeyIsGivenTwiceInADialog_data() { languages(); }
    void noKeyIsGivenTwiceInADialog()
    {
        start();
        MainWindow &window = m_console->window();
        window.goTo({PanelId::Collections, {}, {}, {}});
        CollectionsPanel &collections = *window.collectionsPanel();
        const QList<std::function<QDialog *()>> ways{[&] { return window.openNewSite(); },
                                                     [&] { return window.openBringIn(); },
                                                     [&] { return window.openImport({}); },
                                                     [&] { return window.openShortcuts(); },
                                                     [&] { return collections.openNewCollection(); },
                                                     [&] { return collections.openNewWindow(); },
                                                     [&] { return collections.openProperties(); }};
        QStringList found;
        for (const auto &open : ways) {
            QDialog *dialog = open();
            QVERIFY(dialog != nullptr);
            found += collisionsOn(*dialog);
            dialog->done(QDialog::Rejected);
        }
        window.closeSite();
        found += collisionsOn(*window.centralWidget());
        QCOMPARE(found.join(u'\n'), QString());
    }

    void nothingIsCutAThousandPixelsWide_data() { languages(); }
    void nothingIsCutAThousandPixelsWide()
    {
        start();
        MainWindow &window = m_console->window();
        window.resize(1000, 760);
        QStringList cut;
        for (const PanelId panel : allPanels()) {
            window.goTo({panel, {}, {}, {}});
            QTRY_VERIFY(!window.panel(panel)->work());
            QCoreApplication::sendPostedEvents();
            for (const QString &each : cutIn(*window.panel(panel))) {
                cut.append(Navigation::nameOf(panel) + u": "_s + each);
            }
        }
        QCOMPARE(window.width(), 1000);
        cut += cutIn(*window.statusBar());
        window.closeSite();
        cut += cutIn(*window.centralWidget());
        QCOMPARE(cut.join(u'\n'), QString());
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "de", "zh_CN"}) {
            QTest::newRow(language) << QString::fromLatin1(language);
        }
    }

    void start()
    {
        QFETCH(QString, language);
        QVERIFY(m_translator.load(u":/translations/windowkeeper_%1.qm"_s.arg(language)));
        QCoreApplication::installTranslator(&m_translator);
        m_console = std::make_unique<ConsoleFixture>(&makeDemo);
        QLocale::setDefault(QLocale(language));
        applyTheme(*qApp, Appearance::Light);
        m_console->start();
    }

    QTranslator m_translator;
    std::unique_ptr<ConsoleFixture> m_console;
};

QTEST_MAIN(ConsoleWordsTest)
#include "tst_consolewords.moc"
