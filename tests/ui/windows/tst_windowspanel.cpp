// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/windowspanel.h"

#include "common/keyvaluelist.h"
#include "common/tableview.h"
#include "common/theme.h"
#include "support/accessible.h"
#include "support/sitework.h"
#include "windows/openingscalendar.h"
#include "windows/windowdetails.h"
#include "windows/windowsview.h"
#include "windows/yeardialog.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(wk::Appearance)

namespace {

const QString mondays = u"00811A9E081A2000"_s;
const QString tuesdays = u"02C159C0381B2000"_s;

SiteContent site()
{
    SiteBuilder builder(u"Europe/Berlin"_s);
    builder.collection(u"A"_s).collection(u"B"_s);
    builder.content.collections[0].name = u"MW-Warehouse"_s;
    builder.window(u"A"_s, u"Backup"_s, mondays);
    builder.window(u"A"_s, u"Patches"_s, tuesdays, WindowType::Updates);
    builder.window(u"B"_s, u"Quiet"_s, mondays, WindowType::General, false);
    builder.client(1, {u"A"_s}).client(2, {u"A"_s});
    return builder.content;
}

struct OnScreen
{
    explicit OnScreen(QSize size = {1000, 700}) : work(site(), at("2026-03-02T09:00:00Z"))
    {
        QLocale::setDefault(QLocale(u"en"_s));
        panel = std::make_unique<WindowsPanel>(work.session, work.clock);
        panel->resize(size);
        panel->setVisible(true);
        if (!QTest::qWaitForWindowActive(panel.get())) {
            throw std::logic_error("the panel does not become active");
        }
    }

    [[nodiscard]] QString details() const
    {
        QStringList texts;
        for (const QLabel *label : panel->findChild<WindowDetails *>()->findChildren<QLabel *>()) {
            if (label->isVisible()) {
                texts.append(label->text());
            }
        }
        return texts.join(u'\n');
    }
    void follow(const QString &link) const
    {
        for (QLabel *label : panel->findChildren<QLabel *>()) {
            if (label->isVisible() && label->accessibleName() == link) {
                Q_EMIT label->linkActivated(label->text().section(u'"', 1, 1));
                return;
            }
        }
        throw std::logic_error("no link is called " + link.toStdString());
    }

    SiteWork work;
    std::unique_ptr<WindowsPanel> panel;
};

/// Kept only if WK_GALLERY names a folder.
bool keep(const QImage &picture, const QString &name)
{
    const QString folder = qEnvironmentVariable("WK_GALLERY");
    return folder.isEmpty()
        || (QDir().mkpath(folder) && picture.save(QDir(folder).filePath(name + u".png"_s)));
}

} // namespace

class WindowsPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        QCoreApplication::setOrganizationName(u"Windowkeeper tests"_s);
    }
    void init() { QSettings().clear(); }

    void detailsLeadToTheYear()
    {
        const OnScreen screen;
        screen.panel->windows().selectWindow(u"A"_s, u"Patches"_s);
        auto &details = *screen.panel->findChild<WindowDetails *>();
        QTest::mouseClick(&named<QPushButton>(details, u"A year ahead..."_s), Qt::LeftButton);
        const auto *year = screen.panel->findChild<YearDialog *>();
        QVERIFY(year != nullptr && year->isVisible());
        QCOMPARE(year->windowTitle(), u"A year ahead: Patches"_s);
    }

    void withoutASelectionItSaysHowToComeToOne()
    {
        OnScreen screen;
        screen.panel->filter(u"nothing is called like this"_s);
        QVERIFY(screen.details().contains(u"No window selected"_s));
        QCOMPARE(screen.panel->location(), (Location{PanelId::Windows, {}, {}, {}}));
    }

    void goesToAWindowAndTellsWhereItStands()
    {
        OnScreen screen;
        const Location place{PanelId::Windows, u"A"_s, u"Patches"_s, {}};
        screen.panel->show(place);
        QCOMPARE(screen.panel->location(), place);
        screen.panel->show({PanelId::Windows, {}, {}, {}});
        QCOMPARE(screen.panel->location(), place);
    }

    void tellsEverythingAboutTheSelectedWindow()
    {
        OnScreen screen;
        screen.panel->show({PanelId::Windows, u"A"_s, u"Patches"_s, {}});
        const QString told = screen.details();
        for (const QString &part :
             {u"Patches"_s, u"every week on Tuesday"_s, u"MW-Warehouse"_s, tuesdays, u"2 client(s)"_s,
              u"Members do not install updates"_s, u"Next openings, site time (Europe/Berlin)"_s}) {
            QVERIFY2(told.contains(part), qPrintable(part + u" is not in "_s + told));
        }
        QCOMPARE(told.count(u"<br>"_s), 11); // twelve openings
        QVERIFY(screen.panel->findChild<OpeningsCalendar *>()->isVisible());
        screen.panel->show({PanelId::Windows, u"B"_s, u"Quiet"_s, {}});
        QVERIFY(screen.details().contains(u"If it were enabled"_s));
        QVERIFY(screen.details().contains(u"does not count"_s));
    }

    void followsTheKeyboardThroughTheTable()
    {
        OnScreen screen;
        screen.panel->focusList();
        const QString first = screen.details();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QVERIFY(screen.details() != first);
    }

    void showsWhatBecameOfTheWindow()
    {
        OnScreen screen;
        screen.panel->show({PanelId::Windows, u"A"_s, u"Backup"_s, {}});
        screen.work.session.submit(
            enableWindows({{u"A"_s, u"Backup"_s}}, false, screen.work.session.snapshot()), nullptr, {});
        QTRY_VERIFY(screen.details().contains(u"does not count"_s));
    }

    void numbersAndNamesLeadSomewhere_data()
    {
        QTest::addColumn<QString>("link");
        QTest::newRow("collection") << u"Collection"_s;
        QTest::newRow("members") << u"Members"_s;
    }
    void numbersAndNamesLeadSomewhere()
    {
        QFETCH(QString, link);
        OnScreen screen;
        screen.panel->show({PanelId::Windows, u"A"_s, u"Backup"_s, {}});
        QSignalSpy left(screen.panel.get(), &Panel::locationChanged);
        QSignalSpy asked(screen.panel.get(), &Panel::locationAsked);
        screen.follow(link);
        QCOMPARE(left.size(), 1); // so that one can come back
        QCOMPARE(asked.first().first().value<Location>(), (Location{PanelId::Collections, u"A"_s, {}, {}}));
    }

    void aFilterFromOutsideNarrowsTheTableAndIsTakenBackThere()
    {
        OnScreen screen;
        QVERIFY(!screen.panel->filterHint().isEmpty());
        screen.panel->filter(u"warehouse"_s);
        QCOMPARE(screen.panel->findChild<TableView *>()->model()->rowCount(), 2);
        QSignalSpy cleared(screen.panel.get(), &Panel::filterCleared);
        screen.panel->show({PanelId::Windows, u"B"_s, u"Quiet"_s, {}});
        QCOMPARE(cleared.size(), 1);
        QCOMPARE(screen.panel->findChild<TableView *>()->model()->rowCount(), 3);
    }

    void detailsStandWhereThereIsRoom()
    {
        OnScreen screen;
        const auto *splitter = screen.panel->findChild<QSplitter *>();
        QCOMPARE(splitter->orientation(), Qt::Vertical);
        screen.panel->resize(1700, 800);
        QTRY_COMPARE(splitter->orientation(), Qt::Horizontal);
        screen.panel->resize(600, 700);
        QTRY_COMPARE(splitter->orientation(), Qt::Vertical);
        screen.panel->show({PanelId::Windows, u"A"_s, u"Backup"_s, {}});
        QVERIFY(!screen.panel->findChild<OpeningsCalendar *>()->isVisible());
    }

    void offersWhatItsTableCanDo()
    {
        OnScreen screen;
        const QList<QAction *> actions = screen.panel->panelActions();
        QCOMPARE(actions, screen.panel->windows().viewActions());
        QVERIFY(std::any_of(actions.begin(), actions.end(),
                            [](const QAction *each) { return each->priority() == QAction::HighPriority; }));
    }

    void itIsShown_data()
    {
        QTest::addColumn<Appearance>("appearance");
        QTest::addColumn<QSize>("size");
        for (const int width : {600, 1000, 1600}) {
            QTest::addRow("light-%d", width) << Appearance::Light << QSize(width, 700);
            QTest::addRow("dark-%d", width) << Appearance::Dark << QSize(width, 700);
        }
    }
    void itIsShown()
    {
        QFETCH(Appearance, appearance);
        QFETCH(QSize, size);
        applyTheme(*qApp, appearance);
        OnScreen screen(size);
        screen.panel->focusList();
        QTest::qWait(50); // nothing depends on it but the picture: labels find their height step by step
        const QImage picture = screen.panel->grab().toImage();
        QCOMPARE(picture.size(), size);
        QVERIFY(keep(picture, u"windows-"_s + QLatin1StringView(QTest::currentDataTag())));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(WindowsPanelTest)
#include "tst_windowspanel.moc"
