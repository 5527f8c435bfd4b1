// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/windowsview.h"

#include "common/choosecollectiondialog.h"
#include "common/emptystate.h"
#include "common/messagebar.h"
#include "common/searchfield.h"
#include "common/tableview.h"
#include "items/windowtablemodel.h"
#include "support/accessible.h"
#include "support/sitework.h"
#include "windows/note.h"
#include "windows/windoweditor.h"
#include "windows/yeardialog.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolBar>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;

namespace {

const QString mondays = u"00811A9E081A2000"_s;
const QString tuesdays = u"02C159C0381B2000"_s;

/// A is for windows and has some, B has none, C comes with the product; members are on A only.
SiteContent site()
{
    SiteBuilder builder(u"Europe/Berlin"_s);
    builder.collection(u"A"_s).collection(u"B"_s, u"A"_s).collection(u"C"_s);
    builder.content.collections[0].name = u"MW-A"_s;
    builder.content.collections[2].isBuiltIn = true;
    builder.window(u"A"_s, u"Backup"_s, mondays);
    builder.window(u"A"_s, u"Patches"_s, tuesdays, WindowType::Updates);
    builder.window(u"A"_s, u"Quiet"_s, mondays, WindowType::General, false);
    builder.window(u"C"_s, u"Everybody"_s, mondays);
    builder.client(1, {u"A"_s});
    return builder.content;
}

QString spokenBy(const QWidget &top)
{
    QStringList texts;
    for (const QLabel *label : top.findChildren<QLabel *>()) {
        texts.append(label->text());
    }
    return texts.join(u'\n');
}

/// A view on the screen.
struct OnScreen
{
    explicit OnScreen(const SiteContent &content = site()) : work(content, at("2026-03-02T09:00:00Z"))
    {
        QLocale::setDefault(QLocale(u"en"_s));
        view = std::make_unique<WindowsView>(work.session, work.clock);
        view->resize(1000, 600);
    }

    OnScreen &of(const QString &collectionId)
    {
        view->setCollection(collectionId);
        return shown();
    }
    OnScreen &all()
    {
        view->showAll();
        return shown();
    }
    OnScreen &shown()
    {
        view->show();
        QApplication::setActiveWindow(view.get());
        view->focusList();
        return *this;
    }

    [[nodiscard]] TableView &table() const { return *view->findChild<TableView *>(); }
    [[nodiscard]] MessageBar &bar() const { return *view->findChild<MessageBar *>(); }
    /// The names in the table, from top to bottom, with `-` before disabled ones.
    [[nodiscard]] QString rows() const
    {
        QStringList names;
        for (int row = 0; row < table().model()->rowCount(); ++row) {
            const QModelIndex index = table().model()->index(row, 0);
            const bool isEnabled = index.siblingAtColumn(WindowTableModel::EnabledColumn).data() == u"Yes"_s;
            names.append((isEnabled ? QString() : u"-"_s) + index.data().toString());
        }
        return names.join(u' ');
    }
    void key(int which, Qt::KeyboardModifiers with = Qt::NoModifier) const
    {
        QTest::keyClick(&table(), static_cast<Qt::Key>(which), with);
    }
    /// Deletes what is selected, and says so in the dialog that asks.
    void remove() const
    {
        key(Qt::Key_Delete);
        QTest::mouseClick(&named<QPushButton>(dialog<QDialog>(), u"Delete"_s), Qt::LeftButton);
    }
    [[nodiscard]] QAction *action(const QString &text) const
    {
        for (QAction *each : view->viewActions()) {
            if (each->text().remove(u'&') == text) {
                return each;
            }
        }
        throw std::logic_error("no action is called " + text.toStdString());
    }
    /// The dialog that is open, once it has the keyboard; there has to be one.
    template <typename Dialog>
    [[nodiscard]] Dialog &dialog() const
    {
        for (auto *each : view->findChildren<Dialog *>()) {
            if (each->isVisible()) {
                QApplication::setActiveWindow(each); // the platform of the tests leaves it to the view
                return *each;
            }
        }
        throw std::logic_error("no such dialog is open");
    }
    [[nodiscard]] QString said() const
    {
        QStringList texts;
        for (const QLabel *label : view->findChildren<QLabel *>()) {
            if (label->isVisible()) {
                texts.append(label->text());
            }
        }
        return texts.join(u'\n');
    }
    [[nodiscard]] QList<CollectionSettings> stored() const { return work.stored->content.settings; }

    SiteWork work;
    std::unique_ptr<WindowsView> view;
};

} // namespace

class WindowsViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        QCoreApplication::setOrganizationName(u"Windowkeeper tests"_s);
    }
    void init() { QSettings().clear(); }

    void showsTheWindowsOfOneCollectionOrOfAll()
    {
        OnScreen screen;
        screen.of(u"A"_s);
        QCOMPARE(screen.rows(), u"Backup Patches -Quiet"_s);
        QVERIFY(screen.table().isColumnHidden(WindowTableModel::CollectionColumn));
        screen.of(u"C"_s);
        QCOMPARE(screen.rows(), u"Everybody"_s);
        screen.all();
        QCOMPARE(screen.table().model()->rowCount(), 4);
        QVERIFY(!screen.table().isColumnHidden(WindowTableModel::CollectionColumn));
    }

    void aWindowIsMadeByKeyboardAlone()
    {
        OnScreen screen;
        screen.of(u"A"_s).key(Qt::Key_Insert);
        auto &editor = screen.dialog<WindowEditor>();
        QTest::keyClicks(QApplication::focusWidget(), u"Nightly"_s);
        QTest::keyClick(&editor, Qt::Key_Return);
        QTRY_COMPARE(screen.rows(), u"Backup Nightly Patches -Quiet"_s);
        QTRY_COMPARE(screen.view->selectedWindows().size(), 1);
        const WindowKey made = screen.view->selectedWindows().constFirst();
        QCOMPARE(screen.table().currentIndex().data().toString(), u"Nightly"_s);
        QVERIFY(made.windowId.startsWith(u'{') && made.windowId.toUpper() == made.windowId);
        QTRY_COMPARE(screen.view->focusWidget(), &screen.table());
    }

    void whereAllAreShownTheCollectionIsAskedForFirst()
    {
        OnScreen screen;
        screen.all().key(Qt::Key_Insert);
        auto &chooser = screen.dialog<ChooseCollectionDialog>();
        auto &list = named<QAbstractItemView>(chooser, u"Collections"_s);
        QCOMPARE(list.model()->index(0, 0).data().toString(), u"MW-A"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"b"_s);
        QCOMPARE(list.model()->rowCount(), 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        auto &editor = screen.dialog<WindowEditor>();
        QTest::keyClicks(QApplication::focusWidget(), u"Nightly"_s);
        QTest::keyClick(&editor, Qt::Key_Return);
        QTRY_COMPARE(screen.stored().size(), 3);
        QTRY_COMPARE(screen.view->selectedWindows().value(0).collectionId, u"B"_s);
    }

    void aCollectionThatNothingIsCalledLikeCannotBeChosen()
    {
        OnScreen screen;
        screen.all();
        QVERIFY(screen.view->openNewWindow() != nullptr);
        auto &chooser = screen.dialog<ChooseCollectionDialog>();
        QTest::keyClicks(QApplication::focusWidget(), u"zzz"_s);
        QVERIFY(!named<QPushButton>(chooser, u"Go on"_s).isEnabled());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(chooser.isVisible());
    }

    void aWindowTellsItsHistory()
    {
        OnScreen screen;
        screen.of(u"A"_s);
        for (QAction *action : screen.view->viewActions()) {
            if (action->text() == u"&Disable") {
                action->trigger();
            }
        }
        QTRY_VERIFY(screen.bar().isVisible());
        screen.key(Qt::Key_H, Qt::ControlModifier);
        auto &dialog = screen.dialog<QDialog>();
        QTRY_VERIFY(visibleNamed<QTreeView>(dialog, u"History"_s) != nullptr); // answers come later
        QCOMPARE(named<QTreeView>(dialog, u"History"_s).model()->rowCount(), 1);
    }

    void aWindowShowsItsYear()
    {
        OnScreen screen;
        screen.of(u"A"_s).key(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(screen.dialog<YearDialog>().windowTitle(), u"A year ahead: Backup"_s);
        screen.action(u"Select all"_s)->trigger();
        QVERIFY(!screen.action(u"A year ahead..."_s)->isEnabled());
        QVERIFY(screen.view->openYear() == nullptr);
        QVERIFY(screen.view->openYearOf({u"A"_s, u"Nowhere"_s}) == nullptr);
    }

    void returnAndDoubleClickEdit()
    {
        OnScreen screen;
        screen.of(u"A"_s).key(Qt::Key_Return);
        auto &editor = screen.dialog<WindowEditor>();
        auto &name = named<QLineEdit>(editor, u"Name"_s);
        QCOMPARE(name.text(), u"Backup"_s);
        name.selectAll();
        QTest::keyClicks(&name, u"Zulu"_s);
        QTest::keyClick(&editor, Qt::Key_Return);
        QTRY_COMPARE(screen.rows(), u"Patches -Quiet Zulu"_s);
        QCOMPARE(screen.view->selectedWindows().value(0).windowId, u"Backup"_s);
        const QRect row = screen.table().visualRect(screen.table().model()->index(0, 0));
        QTest::mouseClick(screen.table().viewport(), Qt::LeftButton, {}, row.center());
        QTest::mouseDClick(screen.table().viewport(), Qt::LeftButton, {}, row.center());
        QTRY_COMPARE(named<QLineEdit>(screen.dialog<WindowEditor>(), u"Name"_s).text(), u"Patches"_s);
    }

    void severalWindowsAreDisabledAndEnabledAtOnce()
    {
        OnScreen screen;
        screen.of(u"A"_s).key(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(screen.view->selectedWindows().size(), 3);
        QVERIFY(!screen.action(u"Edit..."_s)->isEnabled());
        screen.action(u"Disable"_s)->trigger();
        QTRY_COMPARE(screen.rows(), u"-Backup -Patches -Quiet"_s);
        QTRY_VERIFY(screen.bar().text().contains(u'2')); // one was so already
        QVERIFY(!screen.action(u"Disable"_s)->isEnabled());
        screen.action(u"Enable"_s)->trigger();
        QTRY_COMPARE(screen.rows(), u"Backup Patches Quiet"_s);
        QVERIFY(!screen.action(u"Enable"_s)->isEnabled());
    }

    void windowsOfSeveralCollectionsAreDeletedAndBroughtBack()
    {
        OnScreen screen;
        screen.all().key(Qt::Key_A, Qt::ControlModifier);
        screen.remove();
        QTRY_VERIFY(screen.said().contains(u"No maintenance windows in this site"_s));
        QTRY_VERIFY(screen.bar().text().contains(u'4'));
        QVERIFY(screen.stored().value(0).windows.isEmpty());
        auto &undo = named<QPushButton>(screen.bar(), u"Undo"_s);
        undo.setFocus();
        QTest::keyClick(&undo, Qt::Key_Space);
        QTRY_COMPARE(screen.table().model()->rowCount(), 4);
        QVERIFY(screen.bar().isHidden());
        QTRY_COMPARE(screen.view->focusWidget(), &screen.table());
        QCOMPARE(screen.stored(), site().settings);
    }

    void beforeWindowsAreDeletedItIsToldWhatThatMeans()
    {
        OnScreen screen;
        screen.of(u"A"_s).key(Qt::Key_Delete);
        QDialog &dialog = screen.dialog<QDialog>();
        QVERIFY(spokenBy(dialog).contains(u"Backup"_s));
        QTRY_VERIFY2(spokenBy(dialog).contains(u"become unrestricted"_s), qPrintable(spokenBy(dialog)));
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QTRY_VERIFY(dialog.isHidden());
        QCOMPARE(screen.stored(), site().settings);
    }

    void undoIsNotOfferedForWhatWasDoneSince()
    {
        OnScreen screen;
        screen.of(u"A"_s).remove();
        QTRY_VERIFY(screen.bar().isVisible());
        const SiteSnapshot &now = screen.work.session.snapshot();
        screen.work.session.submit(enableWindows({{u"A"_s, u"Quiet"_s}}, true, now), nullptr, {});
        QTRY_COMPARE(screen.rows(), u"Patches Quiet"_s);
        QTRY_VERIFY(screen.bar().isHidden());
    }

    void windowsAreCopiedToOtherCollections()
    {
        OnScreen screen;
        screen.of(u"A"_s).key(Qt::Key_D, Qt::ControlModifier);
        QDialog &dialog = screen.dialog<QDialog>();
        auto &list = named<QListView>(dialog, u"Collections"_s);
        for (int row = 0; row < list.model()->rowCount(); ++row) {
            const QModelIndex index = list.model()->index(row, 0);
            if (index.data().toString().startsWith(u'B')) {
                list.setCurrentIndex(index);
                QTest::keyClick(&list, Qt::Key_Space);
            }
        }
        QTest::mouseClick(&named<QPushButton>(dialog, u"Copy"_s), Qt::LeftButton);
        QTRY_VERIFY(screen.bar().isVisible());
        screen.of(u"B"_s);
        QCOMPARE(screen.rows(), u"Backup"_s);
        QVERIFY(screen.bar().isHidden());
    }

    void whatSomebodyElseChangedIsNotOverwritten()
    {
        OnScreen screen;
        screen.of(u"A"_s);
        screen.work.stored->content.settings[0].windows[0].name = u"Theirs"_s;
        screen.work.stored->history.append(HistoryEntry{});
        screen.remove();
        QTRY_COMPARE(screen.bar().kind(), MessageKind::Error);
        QVERIFY(screen.bar().text().contains(u"somebody else"_s));
        QTRY_COMPARE(screen.rows(), u"Patches -Quiet Theirs"_s);
        QVERIFY(visibleNamed<QPushButton>(screen.bar(), u"Try again"_s) == nullptr);
    }

    void whatFailedCanBeTriedAgain()
    {
        OnScreen screen;
        screen.of(u"A"_s);
        screen.work.stored->refusal = Problem{ProblemCode::DatabaseBusy, {}, {}};
        screen.remove();
        QTRY_COMPARE(screen.bar().kind(), MessageKind::Error);
        QCOMPARE(screen.rows(), u"Backup Patches -Quiet"_s);
        screen.work.stored->refusal.reset();
        QTest::mouseClick(&named<QPushButton>(screen.bar(), u"Try again"_s), Qt::LeftButton);
        QTRY_COMPARE(screen.rows(), u"Patches -Quiet"_s);
        QTRY_COMPARE(screen.bar().kind(), MessageKind::Success);
    }

    void rowsAndTokensAreCopied()
    {
        OnScreen screen;
        screen.of(u"A"_s).key(Qt::Key_Down, Qt::ShiftModifier);
        screen.key(Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0], u"Name\tNext opening\tSchedule\tType"_s);
        QVERIFY(lines[1].startsWith(u"Backup\t"_s));
        QVERIFY(lines[2].endsWith(u"\tSoftware updates"_s));
        screen.key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QApplication::clipboard()->text(), mondays + u'\n' + tuesdays);
    }

    void aFilterNarrowsAndCanBeCleared()
    {
        OnScreen screen;
        screen.of(u"A"_s);
        auto &search = *screen.view->findChild<SearchField *>();
        QTest::keyClicks(&search, u"pat"_s);
        QCOMPARE(screen.rows(), u"Patches"_s);
        QTest::keyClicks(&search, u"zzz"_s);
        QVERIFY(screen.said().contains(u"No maintenance window matches"_s));
        QSignalSpy cleared(screen.view.get(), &WindowsView::filterCleared);
        QTest::mouseClick(&named<QPushButton>(*screen.view, u"Clear filter"_s), Qt::LeftButton);
        QCOMPARE(screen.rows(), u"Backup Patches -Quiet"_s);
        QVERIFY(search.text().isEmpty());
        QCOMPARE(cleared.size(), 1);
        QCOMPARE(screen.view->focusWidget(), &screen.table());
    }

    void aWindowThatTheFilterHidesIsShownWhenItIsAskedFor()
    {
        OnScreen screen;
        screen.all();
        screen.view->filter(u"pat"_s);
        screen.view->selectWindow(u"A"_s, u"no such window"_s);
        QCOMPARE(screen.table().model()->rowCount(), 1);
        screen.view->selectWindow(u"C"_s, u"Everybody"_s);
        QCOMPARE(screen.view->currentWindow().value(), (WindowKey{u"C"_s, u"Everybody"_s}));
        QCOMPARE(screen.table().model()->rowCount(), 4);
    }

    void aCollectionWithoutWindowsSaysWhatThatMeans()
    {
        OnScreen screen;
        screen.of(u"B"_s);
        QVERIFY(screen.said().contains(u"its members may be changed at any time"_s));
        QVERIFY(!screen.action(u"Delete..."_s)->isEnabled());
        QTest::mouseClick(&named<QPushButton>(*screen.view, u"Add window"_s), Qt::LeftButton);
        QVERIFY(screen.dialog<WindowEditor>().isVisible());
    }

    void aSiteWithoutCollectionsOffersNothing()
    {
        OnScreen screen(SiteBuilder().content);
        screen.all();
        QVERIFY(screen.said().contains(u"there is none yet"_s));
        QVERIFY(!screen.action(u"Add window..."_s)->isEnabled());
        QVERIFY(screen.view->openNewWindow() == nullptr);
        QVERIFY(screen.view->openEditFirst() == nullptr);
        QVERIFY(screen.view->openCopyFirst() == nullptr);
    }

    void adviceStandsWhereItApplies()
    {
        OnScreen screen;
        screen.of(u"A"_s);
        QVERIFY(screen.said().contains(u"subcollections do not inherit"_s));
        QVERIFY(!screen.said().contains(u"comes with the product"_s));
        screen.of(u"C"_s);
        QVERIFY(screen.said().contains(u"comes with the product"_s));
        QVERIFY(screen.said().contains(u"apply to nobody"_s));
        screen.of(u"B"_s);
        QVERIFY(!screen.said().contains(u"inherit"_s));
        screen.all();
        QVERIFY(!screen.said().contains(u"comes with the product"_s));
    }

    void timeGoesOnInTheTable()
    {
        OnScreen screen;
        screen.of(u"A"_s);
        const auto opening = [&screen] {
            return screen.table().model()->index(0, WindowTableModel::NextOpeningColumn).data().toString();
        };
        const QString before = opening();
        screen.work.clock.set(at("2026-07-01T09:00:00Z"));
        auto *timer = screen.view->findChild<QTimer *>(QString(), Qt::FindDirectChildrenOnly);
        QCOMPARE(timer->interval(), 60'000);
        timer->setInterval(1);
        QTRY_VERIFY(opening() != before);
    }

    void everyButtonStaysInSightWhereThereIsLittleRoom()
    {
        OnScreen screen;
        for (const int width : {1000, 560, 1000}) {
            screen.view->resize(width, 500);
            screen.of(u"A"_s);
            const auto *bar = screen.view->findChild<QToolBar *>();
            QTRY_VERIFY(bar->widgetForAction(screen.action(u"Delete..."_s))->isVisible());
            QCOMPARE(bar->toolButtonStyle() == Qt::ToolButtonIconOnly, width == 560);
        }
    }

    void columnsAreKeptForOneCollectionAndForAll()
    {
        {
            OnScreen screen;
            screen.of(u"A"_s).table().setColumnWidth(WindowTableModel::NameColumn, 321);
        }
        OnScreen one;
        one.of(u"A"_s);
        QCOMPARE(one.table().columnWidth(WindowTableModel::NameColumn), 321);
        OnScreen all;
        all.all().table().setColumnWidth(WindowTableModel::NameColumn, 234);
        OnScreen again;
        again.of(u"A"_s);
        QCOMPARE(again.table().columnWidth(WindowTableModel::NameColumn), 321);
        again.all();
        QCOMPARE(again.table().columnWidth(WindowTableModel::NameColumn), 234);
    }

    void everythingThatCanBeDoneIsInTheMenuWithAName()
    {
        OnScreen screen;
        screen.all();
        for (QAction *each : screen.view->viewActions()) {
            QVERIFY(each->isSeparator() || !each->text().isEmpty());
            QVERIFY(screen.table().actions().contains(each));
        }
        QVERIFY(screen.action(u"Show collection"_s)->isVisible());
        QSignalSpy asked(screen.view.get(), &WindowsView::locationAsked);
        screen.view->selectWindow(u"C"_s, u"Everybody"_s);
        screen.action(u"Show collection"_s)->trigger();
        QCOMPARE(asked.first().first().value<Location>(),
                 (Location{PanelId::Collections, u"C"_s, u"Everybody"_s, {}}));
        screen.of(u"A"_s);
        QVERIFY(!screen.action(u"Show collection"_s)->isVisible());
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(WindowsViewTest)
#include "tst_windowsview.moc"
