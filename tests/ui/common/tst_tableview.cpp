// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/tableview.h"

#include "common/badgedelegate.h"
#include "common/theme.h"
#include "common/wrappedrows.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>

using namespace wk;
using namespace Qt::StringLiterals;

namespace {

/// A hundred thousand rows that count how often they are asked.
class ManyRows final : public QAbstractTableModel
{
public:
    [[nodiscard]] int rowCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : 100'000;
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : 4;
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == Qt::DisplayRole) {
            m_asked.insert(index.row());
            return u"row %1"_s.arg(index.row());
        }
        return {};
    }
    [[nodiscard]] qsizetype rowsAsked() const { return m_asked.size(); }

private:
    mutable QSet<int> m_asked;
};

void fill(QStandardItemModel &model)
{
    model.setHorizontalHeaderLabels({u"Name"_s, u"State"_s, u"Clients"_s});
    for (const auto &[name, state, clients] :
         {std::tuple{u"Berlin"_s, u"open"_s, u"3"_s}, std::tuple{u"Aachen"_s, u"a\tb\nc"_s, u"14"_s},
          std::tuple{u"Cottbus"_s, u"shut"_s, u"0"_s}}) {
        model.appendRow({new QStandardItem(name), new QStandardItem(state), new QStandardItem(clients)});
    }
}

/// What a delegate draws into a cell of 200 by 28 pixels.
QImage drawn(const QAbstractItemDelegate &delegate, const QModelIndex &index, QStyle::State state = {})
{
    QImage image(200, rowHeight, QImage::Format_ARGB32);
    image.fill(qApp->palette().color(QPalette::Base));
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.palette = qApp->palette();
    option.fontMetrics = QFontMetrics(qApp->font());
    option.rect = image.rect();
    option.state = state | QStyle::State_Enabled | QStyle::State_Active;
    option.showDecorationSelected = true;
    delegate.paint(&painter, option, index);
    return image;
}

bool hasColour(const QImage &image, const QColor &colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).rgb() == colour.rgb()) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

class TableViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, Appearance::Light);
        QVERIFY(m_folder.isValid());
    }

    void moreRowsThanAreCopiedAreRefusedWhole()
    {
        ManyRows model;
        TableView view(u"Many"_s);
        view.setModel(&model);
        view.setMostCopied(1000);
        const QSignalSpy refused(&view, &TableView::copyRefused);
        QGuiApplication::clipboard()->setText(u"before"_s);
        view.selectAll();
        view.copyAction()->trigger();
        QCOMPARE(refused.count(), 1);
        QCOMPARE(refused[0][0].value<qsizetype>(), 100'000);
        QCOMPARE(refused[0][1].value<qsizetype>(), 1000);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
        view.selectionModel()->select(QItemSelection(model.index(5, 0), model.index(1004, 3)),
                                      QItemSelectionModel::ClearAndSelect);
        view.copyAction()->trigger();
        QCOMPARE(refused.count(), 1);
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 1001);
    }

    void columnsGiveWayBeforeTheyAreScrolled()
    {
        QStandardItemModel model;
        model.setHorizontalHeaderLabels({u"Client"_s, u"Explanation"_s, u"Site"_s, u"Time"_s});
        model.appendRow({new QStandardItem(u"LAGER-PC07"_s), new QStandardItem(u"words "_s.repeated(40)),
                         new QStandardItem(u"a site of some length"_s),
                         new QStandardItem(u"2026-03-01 10:00"_s)});
        TableView view(u"Rows"_s);
        view.setModel(&model);
        view.setYielding({{1, 120}, {2, 0, true}});
        view.resize(1200, 200);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const auto all = [&view] { return view.header()->length(); };
        const int time = view.columnWidth(3);
        QCOMPARE(all(), view.viewport()->width()); // the first named has the rest
        QVERIFY(!view.isColumnHidden(2));
        view.resize(420, 200);
        QTRY_VERIFY(view.isColumnHidden(2));
        QCOMPARE(all(), view.viewport()->width());
        QCOMPARE(view.columnWidth(3), time);
        QVERIFY(view.columnWidth(1) >= 120);
        view.resize(1200, 200);
        QTRY_VERIFY(!view.isColumnHidden(2));
        view.header()->resizeSection(1, 200); // from now on it is somebody's choice
        view.resize(420, 200);
        QCoreApplication::processEvents();
        QVERIFY(!view.isColumnHidden(2));
        QCOMPARE(view.columnWidth(1), 200);
    }

    void lesserColumnsGoBeforeATitleIsCut()
    {
        QStandardItemModel model;
        model.setHorizontalHeaderLabels({u"Client"_s, u"A title of some length"_s, u"Site"_s});
        model.appendRow(
            {new QStandardItem(u"LAGER-PC07"_s), new QStandardItem(u"7"_s), new QStandardItem(u"MUC"_s)});
        TableView view(u"Rows"_s);
        view.setModel(&model);
        view.setYielding({{0, 96}, {1}, {2, 0, true}});
        const int title = view.header()->fontMetrics().horizontalAdvance(u"A title of some length"_s);
        view.resize(96 + title + 30, 200); // the site would fit in place of half of the title
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QVERIFY(view.isColumnHidden(2));
        QVERIFY(view.columnWidth(1) >= title);
        view.resize(96 + title / 2, 200); // nothing is left to go
        QTRY_VERIFY(view.columnWidth(1) < title);
        QVERIFY(view.columnWidth(0) >= 96);
    }

    void aColumnHiddenBeforeLeavesNoHole()
    {
        QStandardItemModel model;
        fill(model);
        TableView view(u"Rows"_s);
        view.setModel(&model);
        view.setYielding({{2}, {0, 48}});
        view.resize(600, 200);
        view.setColumnHidden(1, true);
        view.fitColumns();
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QCOMPARE(view.columnWidth(0) + view.columnWidth(2), view.viewport()->width());
        QCOMPARE(view.columnViewportPosition(2), view.columnWidth(0));
    }

    void aColumnThatIsHiddenByTheProgramIsNobodysChoice()
    {
        QStandardItemModel model;
        fill(model);
        TableView view(u"Rows"_s);
        view.setModel(&model);
        view.setYielding({{2}, {0, 48}});
        view.resize(400, 200);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.setColumnHidden(1, true);
        view.resize(900, 200); // widths still follow
        QTRY_COMPARE(view.columnWidth(0) + view.columnWidth(2), view.viewport()->width());
    }

    void wrappedRowsAreAsHighAsTheirWords()
    {
        QStandardItemModel model;
        auto *group = new QStandardItem(u"Group"_s);
        group->appendRow(new QStandardItem(u"many words that take some lines "_s.repeated(4)));
        model.appendRow(group);
        TableView view(u"Kinds"_s);
        view.setModel(&model);
        view.header()->setSectionResizeMode(QHeaderView::Stretch);
        view.setItemDelegate(new BadgeDelegate({{Qt::UserRole + 1, Meaning::Contributing}}, &view));
        wrapRows(view);
        view.expandAll();
        view.resize(200, 600);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const QModelIndex words = model.index(0, 0, model.index(0, 0));
        const auto needed = [&] {
            const QRect room(0, 0, view.visualRect(words).width() - relatedSpacing, 1000);
            return view.fontMetrics().boundingRect(room, Qt::TextWordWrap, words.data().toString()).height();
        };
        QCOMPARE(view.visualRect(model.index(0, 0)).height(), rowHeight);
        QVERIFY(view.visualRect(words).height() >= needed());
        const int narrow = view.visualRect(words).height();
        view.resize(1200, 600);
        QTRY_VERIFY(view.visualRect(words).height() < narrow);
        QVERIFY(view.visualRect(words).height() >= needed());
    }

    void wordsThatAreCutAreTold()
    {
        QStandardItemModel model;
        auto *item = new QStandardItem(u"a name of some length"_s);
        item->setToolTip(u"a comment"_s);
        model.appendRow(item);
        TableView view(u"Rows"_s);
        view.setModel(&model);
        view.resize(400, 200);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const auto tip = [&] {
            const QPoint at = view.visualRect(model.index(0, 0)).center();
            QHelpEvent help(QEvent::ToolTip, at, view.viewport()->mapToGlobal(at));
            QCoreApplication::sendEvent(view.viewport(), &help);
            return QToolTip::text();
        };
        QVERIFY(!tip().contains(u"a name of some length"_s));
        view.setColumnWidth(0, 60);
        view.header()->setStretchLastSection(false);
        view.setColumnWidth(0, 60);
        QVERIFY2(tip().contains(u"a name of some length"_s), qPrintable(tip()));
        QVERIFY(tip().contains(u"a comment"_s));
    }

    void columnsAreChosenWithoutAMouse()
    {
        QStandardItemModel model;
        fill(model);
        TableView view(u"Places"_s);
        view.setModel(&model);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QVERIFY(view.actions().contains(view.columnsAction())); // of the menu that its key opens
        view.columnsAction()->trigger();
        auto *menu = view.findChild<QMenu *>();
        QTRY_VERIFY(menu->isVisible());
        menu->actions().constFirst()->trigger();
        QVERIFY(view.isColumnHidden(1));
        menu->close();
    }

    void copiesSelectedRowsAsTheyAreShown()
    {
        QStandardItemModel model;
        fill(model);
        TableView view(u"Places"_s);
        view.setModel(&model);
        QCOMPARE(view.selectionAsText(), QString());
        view.selectAll();
        view.header()->moveSection(2, 1);
        QCOMPARE(view.selectionAsText(),
                 u"Name\tClients\tState\n"
                 "Aachen\t14\ta b c\n"
                 "Berlin\t3\topen\n"
                 "Cottbus\t0\tshut\n"_s);
        view.setColumnHidden(2, true);
        view.setCurrentIndex(model.index(1, 0));
        QCOMPARE(view.selectionAsText(), u"Name\tState\nBerlin\topen\n"_s);
    }

    void controlCCopies()
    {
        QStandardItemModel model;
        fill(model);
        TableView view(u"Places"_s);
        view.setModel(&model);
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        QApplication::clipboard()->setText(u"before"_s);
        view.clearSelection();
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
        view.setCurrentIndex(model.index(2, 1));
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"Name\tState\tClients\nCottbus\tshut\t0\n"_s);
    }

    void rowsOfATreeAreCopiedAsOneWalksDown()
    {
        QStandardItemModel model;
        fill(model);
        model.item(0)->appendRow({new QStandardItem(u"Mitte"_s), new QStandardItem, new QStandardItem});
        TableView view(u"Places"_s);
        view.setModel(&model);
        view.expandAll();
        view.show();
        view.selectAll();
        view.hideColumn(1);
        view.hideColumn(2);
        QCOMPARE(view.selectionAsText(), u"Name\nAachen\nBerlin\nMitte\nCottbus\n"_s);
    }

    void aPanelMayCopySomethingElse()
    {
        QStandardItemModel model;
        fill(model);
        TableView view(u"Places"_s);
        view.setModel(&model);
        view.setCopyText(
            [](const QModelIndexList &rows) -> QString { return rows.first().data().toString(); });
        view.selectAll();
        QCOMPARE(view.selectionAsText(), u"Aachen"_s);
    }

    void theContextMenuOffersToCopy()
    {
        TableView view(u"Places"_s);
        QVERIFY(view.actions().contains(view.copyAction()));
        QCOMPARE(view.contextMenuPolicy(), Qt::ActionsContextMenu);
    }

    void returnActivatesAndIsUsedUp()
    {
        QStandardItemModel model;
        fill(model);
        TableView view(u"Places"_s);
        view.setModel(&model);
        view.setCurrentIndex(model.index(1, 0));
        QSignalSpy activated(&view, &QAbstractItemView::activated);
        QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
        QApplication::sendEvent(&view, &press);
        QCOMPARE(activated.size(), 1);
        QVERIFY(press.isAccepted());
        QCOMPARE(activated[0][0].toModelIndex(), model.index(1, 0));
    }

    void columnsAreRestored()
    {
        QSettings settings(m_folder.filePath(u"columns.ini"_s), QSettings::IniFormat);
        QStandardItemModel model;
        fill(model);
        {
            TableView view(u"Places"_s);
            view.keepColumnsIn(&settings, u"places"_s);
            view.setModel(&model);
            view.show();
            view.setColumnWidth(0, 222);
            view.header()->moveSection(2, 0);
            view.sortByColumn(2, Qt::DescendingOrder);
            hideByMenu(view, u"State"_s);
        }
        TableView view(u"Places"_s);
        view.setModel(&model);
        view.keepColumnsIn(&settings, u"places"_s);
        view.show();
        QCOMPARE(view.columnWidth(0), 222);
        QCOMPARE(view.header()->visualIndex(2), 0);
        QVERIFY(view.isColumnHidden(1));
        QCOMPARE(view.header()->sortIndicatorSection(), 2);
        QCOMPARE(model.item(0)->text(), u"Berlin"_s); // 3, 14, 0 as texts, descending
    }

    void widthsThatNobodyChoseAreNotKept()
    {
        QSettings settings(m_folder.filePath(u"untouched.ini"_s), QSettings::IniFormat);
        QStandardItemModel model;
        fill(model);
        TableView view(u"Places"_s);
        view.keepColumnsIn(&settings, u"places"_s);
        view.setModel(&model);
        view.show();
        view.resize(900, 300);
        view.fitColumns();
        QVERIFY(settings.allKeys().isEmpty());
        view.setColumnWidth(0, 150);
        QVERIFY(!settings.allKeys().isEmpty());
    }

    void theLastColumnShownFillsTheRestThoughOthersAreHidden()
    {
        QSettings settings(m_folder.filePath(u"hidden.ini"_s), QSettings::IniFormat);
        QStandardItemModel model;
        fill(model);
        TableView view(u"Places"_s);
        view.setModel(&model);
        view.setColumnHidden(2, true);
        view.keepColumnsIn(&settings, u"places"_s);
        view.show();
        view.resize(900, 300);
        QVERIFY(settings.allKeys().isEmpty());
    }

    void columnsOfAnotherTableAreIgnored()
    {
        QSettings settings(m_folder.filePath(u"other.ini"_s), QSettings::IniFormat);
        QStandardItemModel three;
        fill(three);
        TableView first(u"Places"_s);
        first.keepColumnsIn(&settings, u"places"_s);
        first.setModel(&three);
        hideByMenu(first, u"State"_s);
        QStandardItemModel two(1, 2);
        TableView second(u"Places"_s);
        second.keepColumnsIn(&settings, u"places"_s);
        second.setModel(&two);
        QVERIFY(!second.isColumnHidden(1));
        settings.setValue(u"places/count"_s, 2);
        settings.setValue(u"places/header"_s, QByteArray("rubbish"));
        second.keepColumnsIn(&settings, u"places"_s);
        QVERIFY(!second.isColumnHidden(1));
    }

    void theFirstColumnCannotBeHidden()
    {
        QStandardItemModel model;
        fill(model);
        TableView view(u"Places"_s);
        view.setModel(&model);
        QStringList titles;
        QMenu *menu = view.columnMenu();
        for (const QAction *action : menu->actions()) {
            if (action->isCheckable()) {
                titles.append(action->text());
            }
        }
        QCOMPARE(titles, (QStringList{u"State"_s, u"Clients"_s}));
    }

    void onlyRowsInSightAreMeasured()
    {
        ManyRows model;
        TableView view(u"Rows"_s);
        view.setSortingEnabled(false);
        view.setModel(&model);
        view.resize(600, 400);
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        view.fitColumns();
        view.resizeColumnToContents(1);
        QVERIFY2(model.rowsAsked() < 100, qPrintable(QString::number(model.rowsAsked())));
        QVERIFY(model.rowsAsked() > 5);
    }

    void columnsFitWhatTheyShow()
    {
        QStandardItemModel model(1, 3);
        model.setItem(0, 0, new QStandardItem(u"A very long name "_s.repeated(20)));
        model.setItem(0, 1, new QStandardItem(u"Tue 2026-03-03 22:00"_s));
        model.setItem(0, 2, new QStandardItem(u"104,312"_s));
        TableView view(u"Places"_s);
        view.setModel(&model);
        view.resize(400, 200);
        view.show();
        QVERIFY(view.columnWidth(1) >= view.fontMetrics().horizontalAdvance(u"Tue 2026-03-03 22:00"_s));
        QVERIFY(view.columnWidth(2) >= view.fontMetrics().horizontalAdvance(u"104,312"_s));
        QVERIFY(view.columnWidth(0) >= 160);
        const int least = view.columnWidth(0);
        view.setLeastFirstWidth(230);
        view.fitColumns();
        QCOMPARE(view.columnWidth(0), 230);
        QVERIFY(least < 230);
    }

    void columnsUseTheWidthThatComesLater()
    {
        const QString sentence = u"Runs when the next window opens. "_s.repeated(3);
        QStandardItemModel model(1, 3);
        model.setItem(0, 0, new QStandardItem(u"HAM-WKS-0001"_s));
        model.setItem(0, 1, new QStandardItem(sentence));
        model.setItem(0, 2, new QStandardItem(u"7"_s));
        TableView view(u"Places"_s);
        view.setModel(&model);
        view.resize(400, 200);
        view.show();
        const int needed = view.fontMetrics().horizontalAdvance(sentence);
        QVERIFY(view.columnWidth(1) < needed);
        view.resize(2000, 200);
        QVERIFY(view.columnWidth(1) >= needed);
        view.setColumnWidth(1, 300);
        view.resize(1900, 200);
        QCOMPARE(view.columnWidth(1), 300);
    }

    void anEmptyTableShowsThatItHasTheKeyboard()
    {
        QStandardItemModel model(0, 2);
        QWidget window;
        TableView view(u"Places"_s, &window);
        QLineEdit other(&window);
        view.setModel(&model);
        view.resize(200, 100);
        window.show();
        QApplication::setActiveWindow(&window);
        other.setFocus();
        const QImage without = view.grab().toImage();
        view.setFocus();
        QVERIFY(view.grab().toImage() != without);
    }

    void rowsThatComeLaterAreFittedOnce()
    {
        QStandardItemModel model(0, 2);
        TableView view(u"Places"_s);
        view.setModel(&model);
        view.show();
        const int before = view.columnWidth(0);
        model.appendRow({new QStandardItem(u"A long name "_s.repeated(6)), new QStandardItem(u"x"_s)});
        QVERIFY(view.columnWidth(0) > before);
        view.setColumnWidth(0, 77);
        model.appendRow({new QStandardItem(u"Another long name "_s.repeated(6)), new QStandardItem(u"x"_s)});
        QCOMPARE(view.columnWidth(0), 77);
    }

    void rowsAreOfOneHeightAndGrowWithTheFont()
    {
        QStandardItemModel model;
        fill(model);
        TableView view(u"Places"_s);
        view.setModel(&model);
        view.show();
        QCOMPARE(view.visualRect(model.index(0, 0)).height(), rowHeight);
        QFont large = view.font();
        large.setPointSizeF(40);
        view.setFont(large);
        QTRY_VERIFY(view.visualRect(model.index(0, 0)).height() > view.fontMetrics().height());
    }

    void badgesShowNumbersThatAreNotZero()
    {
        QStandardItemModel model(1, 1);
        const BadgeDelegate delegate({{Qt::UserRole, Meaning::OpenTime}});
        const QModelIndex index = model.index(0, 0);
        const QColor tint = tintColor(Meaning::OpenTime, qApp->palette());
        QVERIFY(!hasColour(drawn(delegate, index), tint));
        model.setData(index, 0, Qt::UserRole);
        QVERIFY(!hasColour(drawn(delegate, index), tint));
        model.setData(index, 12, Qt::UserRole);
        QVERIFY(hasColour(drawn(delegate, index), tint));
        const QImage twelve = drawn(delegate, index);
        model.setData(index, 13, Qt::UserRole);
        QVERIFY(drawn(delegate, index) != twelve);
    }

    void aToolTipIsNoHtmlWhoeverNamedAThing()
    {
        QStandardItemModel model(1, 1);
        model.setData(model.index(0, 0), u"<b>a</b>\nb"_s, Qt::ToolTipRole);
        TableView view(u"Places"_s);
        view.setModel(&model);
        view.show();
        const QPoint point = view.visualRect(model.index(0, 0)).center();
        QHelpEvent event(QEvent::ToolTip, point, view.viewport()->mapToGlobal(point));
        QApplication::sendEvent(view.viewport(), &event);
        QCOMPARE(QToolTip::text(), u"<p>&lt;b&gt;a&lt;/b&gt;<br>b</p>"_s);
    }

    void selectionReachesUnderTheBadges()
    {
        QStandardItemModel model(1, 1);
        const BadgeDelegate delegate({{Qt::UserRole, Meaning::Contributing}});
        model.setData(model.index(0, 0), 5, Qt::UserRole);
        const QImage image = drawn(delegate, model.index(0, 0), QStyle::State_Selected);
        QCOMPARE(image.pixelColor(199, 1).rgb(), qApp->palette().color(QPalette::Highlight).rgb());
        QCOMPARE(image.pixelColor(1, 1).rgb(), qApp->palette().color(QPalette::Highlight).rgb());
    }

    void badgesNeedRoom()
    {
        QStandardItemModel model(1, 1);
        model.setData(model.index(0, 0), u"Name"_s);
        const BadgeDelegate delegate({{Qt::UserRole, Meaning::OpenTime}});
        QStyleOptionViewItem option;
        option.fontMetrics = QFontMetrics(qApp->font());
        const QSize before = delegate.sizeHint(option, model.index(0, 0));
        model.setData(model.index(0, 0), 104312, Qt::UserRole);
        QVERIFY(delegate.sizeHint(option, model.index(0, 0)).width() > before.width());
        QVERIFY(before.height() >= rowHeight);
    }

private:
    static void hideByMenu(TableView &view, const QString &title)
    {
        QMenu *menu = view.columnMenu();
        for (QAction *action : menu->actions()) {
            if (action->text() == title) {
                QVERIFY(action->isChecked());
                action->trigger();
            }
        }
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TableViewTest)
#include "tst_tableview.moc"
