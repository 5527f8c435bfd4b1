// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/yeardialog.h"

#include "common/emptystate.h"
#include "common/tableview.h"
#include "common/theme.h"
#include "items/yearmodel.h"
#include "site/typedtime.h"
#include "support/accessible.h"
#include "support/draft.h"
#include "support/site.h"
#include "windows/note.h"
#include "windows/yearcalendar.h"
#include "wording/windowwords.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTest>
#include <QTranslator>

#include <memory>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono;

Q_DECLARE_METATYPE(wk::Appearance)

namespace {

ScheduleToken token(const char *start, minutes duration, const Recurrence &recurrence, bool utc = false)
{
    return {{civil(start), utc, duration, recurrence}, false, 0};
}

const Interval daily{1, 0, 0};
const ScheduleToken lastOfMonth = token("2026-01-31T22:00", minutes{240}, MonthlyByDate{31, 1});
const ScheduleToken everyNight = token("2026-01-01T02:30", minutes{60}, daily);
const ScheduleToken everyNoonUtc = token("2026-01-01T12:00", minutes{60}, daily, true);

/// Says everything a third longer, as German does.
class Longer final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char * /*context*/, const char *text, const char * /*comment*/,
                                    int /*n*/) const override
    {
        const QString source = QString::fromUtf8(text);
        if (source.contains(u"yyyy"_s) || source.size() < 8) {
            return source;
        }
        const qsizetype end = source.endsWith(u'.') ? source.size() - 1 : source.size();
        const QString more = u" ungemach"_s.repeated(1 + source.size() / 24).left(source.size() / 3);
        return source.left(end) + more + source.mid(end);
    }
};

/// The dialog on the screen, of a window on a collection with two clients in Berlin and one in New York.
struct OnScreen
{
    explicit OnScreen(const QList<ScheduleToken> &schedule, bool isEnabled = true)
    {
        QLocale::setDefault(QLocale(u"en_GB"_s));
        SiteBuilder builder(u"Europe/Berlin"_s);
        builder.collection(u"A"_s);
        builder.client(1, {u"A"_s}).client(2, {u"A"_s}).client(3, {u"A"_s}, u"America/New_York"_s);
        const MaintenanceWindow window{u"W"_s, u"Warehouse"_s, {}, schedule, WindowType::General, isEnabled};
        dialog = std::make_unique<YearDialog>(builder.snapshot(), u"A"_s, window, at("2026-03-15T12:00:00Z"));
        dialog->open();
        QApplication::setActiveWindow(dialog.get());
    }

    [[nodiscard]] TableView &table() const { return *dialog->findChild<TableView *>(); }
    [[nodiscard]] YearCalendar &calendar() const { return *dialog->findChild<YearCalendar *>(); }
    [[nodiscard]] QComboBox &clock() const { return *dialog->findChild<QComboBox *>(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table().model()->index(row, column).data().toString();
    }
    [[nodiscard]] QString dates() const
    {
        QStringList dates;
        for (int row = 0; row < table().model()->rowCount(); ++row) {
            dates.append(cell(row, YearModel::DateColumn));
        }
        return dates.join(u", "_s);
    }
    [[nodiscard]] QString chosen() const { return dateText(calendar().chosenDay()); }
    /// Every sentence that can be seen.
    [[nodiscard]] QString said() const
    {
        QStringList texts;
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            if (label->isVisible()) {
                texts.append(label->text());
            }
        }
        return texts.join(u'\n');
    }

    std::unique_ptr<YearDialog> dialog;
};

} // namespace

class YearDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void monthsWithoutTheDayAreCrossedAndListed()
    {
        const OnScreen screen({lastOfMonth});
        QCOMPARE(screen.dialog->windowTitle(), u"A year ahead: Warehouse"_s);
        QVERIFY(screen.said().contains(u"From March 2026 to February 2027 it opens 7"_s));
        QCOMPARE(screen.dates(), u"April 2026, June 2026, September 2026, November 2026, February 2027"_s);
        QVERIFY(screen.calendar().isCrossed(2026y / April));
        QVERIFY(!screen.calendar().isCrossed(2026y / May));
        QCOMPARE(screen.calendar().lookOf(local_days{2026y / May / 31}).state, DayState::Opens);
        QCOMPARE(screen.calendar().lookOf(local_days{2026y / June / 1}).state, DayState::GoesOn);
        QVERIFY(!screen.calendar().lookOf(local_days{2026y / May / 31}).isOdd);
    }

    void aMonthThatAnotherScheduleOpensInIsNotCrossed()
    {
        const OnScreen screen({lastOfMonth, token("2026-01-01T22:00", minutes{60}, MonthlyByDate{1, 1})});
        QVERIFY(!screen.calendar().isCrossed(2026y / April));
        QVERIFY(screen.dates().startsWith(u"April 2026"_s));
    }

    void nightsOnWhichClocksChangeAreMarked()
    {
        const OnScreen screen({everyNight});
        QCOMPARE(screen.dates(), u"Sun 2026-03-29, Sun 2026-10-25"_s);
        QVERIFY(screen.calendar().lookOf(local_days{2026y / March / 29}).isOdd);
        QVERIFY(screen.calendar().lookOf(local_days{2026y / October / 25}).isOdd);
        QVERIFY(!screen.calendar().lookOf(local_days{2026y / October / 26}).isOdd);
        QVERIFY(screen.cell(0, YearModel::SentenceColumn).contains(u"so it begins at 03:30"_s));
    }

    void theClockIsThatOfMostClientsAndCanBeChosen()
    {
        const OnScreen screen({everyNight});
        QCOMPARE(screen.clock().count(), 3);
        QCOMPARE(screen.clock().currentText(), u"Europe/Berlin (site and 2 client(s))"_s);
        QTest::keyClick(&screen.clock(), Qt::Key_Down);
        QCOMPARE(screen.clock().currentText(), u"America/New_York (1 client(s))"_s);
        QCOMPARE(screen.dates(), u"Sun 2026-03-08"_s); // in autumn clocks there change before it opens
        QTest::keyClick(&screen.clock(), Qt::Key_Up);
        QCOMPARE(screen.dates(), u"Sun 2026-03-29, Sun 2026-10-25"_s);
        QCOMPARE(screen.clock().itemText(2), u"UTC"_s);
    }

    void aWindowInUtcMovesAndSaysWhatIsDocumented()
    {
        const OnScreen screen({everyNoonUtc});
        QVERIFY(screen.said().contains(utcAcrossDaylightSavingSentence()));
        QCOMPARE(screen.cell(0, YearModel::DateColumn), u"Sun 2026-03-29 to Sat 2026-10-24 (210 times)"_s);
        QCOMPARE(screen.cell(0, YearModel::PlannedColumn), u"12:00 UTC"_s);
        QVERIFY(screen.calendar().lookOf(local_days{2026y / October / 24}).isOdd);
        QVERIFY(!screen.calendar().lookOf(local_days{2026y / October / 25}).isOdd);
        QTest::keyClick(&screen.clock(), Qt::Key_End);
        QVERIFY(!screen.table().isVisible());
        QVERIFY(!OnScreen({everyNight}).said().contains(utcAcrossDaylightSavingSentence()));
    }

    void nothingOddIsSaid()
    {
        const auto offset = [](WeekOrder order, int days) {
            return token("2026-01-01T20:00", minutes{60}, MonthlyByWeekdayOffset{Tuesday, order, 1, days});
        };
        const OnScreen second({offset(WeekOrder::Second, 3)});
        QVERIFY(!second.table().isVisible());
        QVERIFY(second.said().contains(u"Nothing odd in the next twelve months"_s));
        QVERIFY(second.calendar().lookOf(local_days{2026y / March / 13}).state == DayState::Opens);
        const OnScreen last({offset(WeekOrder::Last, 2)});
        QVERIFY(last.table().isVisible());
        QCOMPARE(last.cell(0, YearModel::DateColumn), u"Tue 2026-03-31"_s);
        QCOMPARE(last.cell(0, YearModel::WhatColumn), u"Moved back to the last day"_s);
        QCOMPARE(last.cell(1, YearModel::DateColumn), u"April 2026"_s);
        QCOMPARE(last.cell(1, YearModel::WhatColumn), u"Dropped by the offset"_s);
    }

    void aDisabledWindowSaysSo()
    {
        QVERIFY(OnScreen({everyNight}, false).said().contains(u"It is disabled and does not count."_s));
        QVERIFY(!OnScreen({everyNight}).said().contains(u"disabled"_s));
    }

    void tableAndCalendarGoTogether()
    {
        const OnScreen screen({everyNight});
        QCOMPARE(QApplication::focusWidget(), &screen.table());
        QCOMPARE(screen.chosen(), u"2026-03-29"_s);
        QVERIFY(screen.calendar().lookOf(local_days{2026y / March / 29}).isChosen);
        QTest::keyClick(&screen.table(), Qt::Key_Down);
        QCOMPARE(screen.chosen(), u"2026-10-25"_s);
        QTest::keyClick(&screen.calendar(), Qt::Key_Right);
        QVERIFY(screen.table().selectionModel()->selectedRows().isEmpty());
        QTest::keyClick(&screen.calendar(), Qt::Key_Left);
        QCOMPARE(screen.table().selectionModel()->selectedRows().value(0).row(), 1);
        const OnScreen months({lastOfMonth});
        QTest::keyClick(&months.table(), Qt::Key_Down);
        QCOMPARE(months.chosen(), u"2026-06-01"_s);
        QVERIFY(!months.calendar().lookOf(local_days{2026y / June / 1}).isChosen); // but its month
        QCOMPARE(months.calendar().accessibleDescription(),
                 u"June 2026 does not have this day and is left out."_s);
    }

    void keysMoveInTheCalendarAndStayInTheYear()
    {
        const OnScreen screen({everyNight});
        const auto press = [&screen](Qt::Key key) { QTest::keyClick(&screen.calendar(), key); };
        press(Qt::Key_Home);
        QCOMPARE(screen.chosen(), u"2026-03-15"_s);
        press(Qt::Key_Down);
        press(Qt::Key_Right);
        QCOMPARE(screen.chosen(), u"2026-03-23"_s);
        press(Qt::Key_PageUp);
        QCOMPARE(screen.chosen(), u"2026-03-23"_s);
        press(Qt::Key_PageDown);
        press(Qt::Key_Up);
        press(Qt::Key_Left);
        QCOMPARE(screen.chosen(), u"2026-04-15"_s);
    }

    void itIsSaidWhatHappensOnADay()
    {
        const OnScreen screen({everyNight});
        QCOMPARE(screen.calendar().accessibleName(), u"Openings from March 2026 to February 2027"_s);
        QCOMPARE(screen.calendar().accessibleDescription(),
                 u"Sun 2026-03-29: open 03:30-04:30 Clocks go forward over Sun 2026-03-29 02:30, so it "
                 u"begins at 03:30."_s);
        QVERIFY(visibleNamed<TableView>(*screen.dialog, u"What differs from what one would think"_s));
    }

    void aScreenReaderFindsEachDayOfTheYear()
    {
        const OnScreen screen({lastOfMonth});
        QAccessibleInterface *year = QAccessible::queryAccessibleInterface(&screen.calendar());
        QCOMPARE(year->childCount(), 365);
        QAccessibleInterface *last = year->child(30 + 30 + 31); // from 1 March on
        QVERIFY(last->text(QAccessible::Name).contains(u"2026-05-31: open 22:00-24:00"_s));
        QVERIFY(!last->rect().isEmpty());
        last->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
        QCOMPARE(screen.chosen(), u"2026-05-31"_s);
        QVERIFY(last->state().selected);
    }

    void areasAreReachedByF6()
    {
        const OnScreen screen({lastOfMonth});
        screen.table().setFocus();
        const auto press = [&screen](Qt::KeyboardModifiers modifiers) {
            QTest::keyClick(screen.dialog->focusWidget(), Qt::Key_F6, modifiers);
        };
        press(Qt::NoModifier);
        QCOMPARE(screen.dialog->focusWidget(), &screen.calendar());
        press(Qt::ShiftModifier);
        QCOMPARE(screen.dialog->focusWidget(), &screen.table());
    }

    void rowsCanBeCopied()
    {
        const OnScreen screen({everyNight});
        QVERIFY(screen.table().selectionAsText().startsWith(
            u"Date\tPlanned\tWhat happens\tIn full\nSun 2026-03-29\t02:30\tBegins later\t"_s));
    }

    void escapeAndCloseClose()
    {
        const OnScreen first({everyNight});
        QTest::keyClick(&first.table(), Qt::Key_Return);
        QVERIFY(first.dialog->isVisible());
        QTest::keyClick(&first.table(), Qt::Key_Escape);
        QVERIFY(!first.dialog->isVisible());
        const OnScreen second({everyNight});
        QTest::mouseClick(&named<QPushButton>(*second.dialog, u"Close"_s), Qt::LeftButton);
        QVERIFY(!second.dialog->isVisible());
    }

    void oddDaysLookDifferentWithoutColourToo()
    {
        const auto grey = [](bool isOdd) {
            QImage image(24, 24, QImage::Format_Grayscale8);
            image.fill(Qt::white);
            QPainter painter(&image);
            DayLook look;
            look.state = DayState::Opens;
            look.isOdd = isOdd;
            paintTile(painter, lightPalette(), QRectF(1, 1, 22, 22), look);
            return image;
        };
        QVERIFY(grey(true) != grey(false));
    }

    void fitsTheSmallestScreenInALongLanguage_data()
    {
        QTest::addColumn<QList<ScheduleToken>>("schedule");
        QTest::addColumn<Appearance>("appearance");
        for (const auto appearance : {Appearance::Light, Appearance::Dark}) {
            const char *name = appearance == Appearance::Light ? "light" : "dark";
            QTest::addRow("months-%s", name) << QList{lastOfMonth} << appearance;
            QTest::addRow("nights-%s", name) << QList{everyNight} << appearance;
            QTest::addRow("utc-%s", name) << QList{everyNoonUtc} << appearance;
            QTest::addRow("offset-%s", name) << QList{token(
                "2026-01-01T20:00", minutes{60}, MonthlyByWeekdayOffset{Tuesday, WeekOrder::Last, 1, 2})}
                                             << appearance;
            QTest::addRow("nothing-%s", name)
                << QList{token("2026-01-01T20:00", minutes{60}, MonthlyByDate{1, 1})} << appearance;
        }
    }

    void fitsTheSmallestScreenInALongLanguage()
    {
        QFETCH(QList<ScheduleToken>, schedule);
        QFETCH(Appearance, appearance);
        applyTheme(*qApp, appearance);
        for (const bool isLong : {false, true}) {
            Longer longer;
            if (isLong) {
                QCoreApplication::installTranslator(&longer);
            }
            const OnScreen screen(schedule);
            picture(screen, QString::fromLatin1(QTest::currentDataTag()) + (isLong ? u"-long"_s : QString()));
            QVERIFY(screen.dialog->width() <= 1000);
            QVERIFY(screen.dialog->height() <= 730);
            QVERIFY(screen.dialog->minimumSizeHint().width() <= screen.dialog->width());
            QVERIFY(!screen.table().isVisible()
                    || screen.table().viewport()->height()
                        >= 2 * screen.table().visualRect(screen.table().model()->index(0, 0)).height());
        }
        qApp->setStyle(u"fusion"_s);
        qApp->setPalette({});
    }

private:
    /// Kept where WK_PICTURES says, to be looked at.
    static void picture(const OnScreen &screen, const QString &name)
    {
        QTest::qWait(0);
        const QImage image = screen.dialog->grab().toImage();
        QVERIFY(image.width() >= 900);
        const QString folder = qEnvironmentVariable("WK_PICTURES");
        QVERIFY(folder.isEmpty() || image.save(folder + u"/year-"_s + name + u".png"_s));
    }
};

QTEST_MAIN(YearDialogTest)
#include "tst_yeardialog.moc"
