// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelineview.h"

#include "common/theme.h"
#include "items/roles.h"
#include "items/timelinemodel.h"
#include "support/sampletimeline.h"
#include "support/site.h"
#include "timeline/axislabels.h"
#include "timeline/barsinsight.h"

#include <QAccessible>
#include <QApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;
using std::chrono::days;
using std::chrono::hours;

Q_DECLARE_METATYPE(wk::Appearance)

namespace {

/// The lanes of the sample.
enum Lane { Effective, Nights, Sundays, Updates, Lunch, Carnival, Office, Image };

constexpr Span sampleYear{sampleMarch.begin, sampleMarch.begin + days{365}};
/// Monday to Sunday around `sampleNow`.
constexpr Span sampleWeek{sampleMarch.begin + days{1}, sampleMarch.begin + days{8}};

struct OnScreen
{
    explicit OnScreen(const SampleTimeline &sample = sampleTimeline(), const Span &visible = sampleWeek)
    {
        QLocale::setDefault(QLocale(u"en_GB"_s));
        model.setZone(zone("Europe/Berlin"));
        view.setZone(zone("Europe/Berlin"));
        view.setModel(&model);
        view.resize(1000, 500);
        show(sample);
        view.setNow(sampleNow);
        view.showRange(visible);
        view.setVisible(true);
        view.activateWindow();
        view.setFocus();
        if (!QTest::qWaitForWindowActive(&view)) {
            throw std::logic_error("the view does not become active");
        }
    }
    void show(const SampleTimeline &sample)
    {
        model.setTimeline(sample.timeline, sample.site);
        view.setKnown(sample.timeline.range);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view, key, modifiers); }
    void turn(QPointF at, QPoint angle, Qt::KeyboardModifiers modifiers)
    {
        QWheelEvent event(at, view.viewport()->mapToGlobal(at), {}, angle, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(view.viewport(), &event);
    }
    [[nodiscard]] QModelIndex lane(int row) const { return model.index(row, 0); }
    [[nodiscard]] QModelIndex bar(int laneRow, int row) const { return model.index(row, 0, lane(laneRow)); }
    [[nodiscard]] QPoint centre(const QModelIndex &index) const { return view.visualRect(index).center(); }
    [[nodiscard]] QImage picture() { return view.viewport()->grab().toImage(); }

    TimelineModel model;
    TimelineView view;
};

QImage grey(const QImage &image)
{
    return image.convertToFormat(QImage::Format_Grayscale8);
}

} // namespace

class TimelineViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rightAndLeftReachEveryBarOfALane()
    {
        OnScreen screen;
        for (int lane = 0; lane < screen.model.rowCount(); ++lane) {
            const int bars = screen.model.rowCount(screen.lane(lane));
            if (bars == 0) {
                continue;
            }
            screen.view.goTo(screen.bar(lane, 0));
            for (int row = 1; row < bars; ++row) {
                screen.press(Qt::Key_Right);
                QCOMPARE(screen.view.currentIndex(), screen.bar(lane, row));
                QVERIFY(
                    screen.view.viewport()->rect().intersects(screen.view.visualRect(screen.bar(lane, row))));
            }
            for (int row = bars - 2; row >= 0; --row) {
                screen.press(Qt::Key_Left);
                QCOMPARE(screen.view.currentIndex(), screen.bar(lane, row));
            }
        }
    }

    void downAndUpReachEveryLane()
    {
        OnScreen screen;
        QList<int> lanes;
        for (int i = 0; i < screen.model.rowCount(); ++i) {
            if (i > 0) { // who comes here stands on the first
                screen.press(Qt::Key_Down);
            }
            const QModelIndex current = screen.view.currentIndex();
            lanes.append(current.parent().isValid() ? current.parent().row() : current.row());
        }
        QCOMPARE(lanes, (QList<int>{Effective, Nights, Sundays, Updates, Lunch, Carnival, Office, Image}));
        QCOMPARE(screen.view.currentIndex(), screen.lane(Image)); // it has no bars
        screen.press(Qt::Key_Down);
        QCOMPARE(screen.view.currentIndex(), screen.lane(Image));
        screen.press(Qt::Key_Up);
        QCOMPARE(screen.view.currentIndex().parent(), screen.lane(Office));
    }

    void upAndDownKeepToTheTimeOneLooksAt()
    {
        OnScreen screen;
        screen.view.goTo(screen.bar(Effective, 5));
        screen.press(Qt::Key_Down);
        QCOMPARE(screen.view.currentIndex(), screen.bar(Nights, 5));
        screen.press(Qt::Key_Up);
        QCOMPARE(screen.view.currentIndex(), screen.bar(Effective, 5));
    }

    void whereNoBarIsKnownTheKeysLookFurther()
    {
        OnScreen screen;
        screen.view.goTo(screen.bar(Office, 3));
        const Span before = screen.view.visibleRange();
        QSignalSpy moved(&screen.view, &TimelineView::visibleRangeChanged);
        screen.press(Qt::Key_Right);
        QCOMPARE(moved.count(), 1);
        QVERIFY(screen.view.visibleRange().begin > before.begin);
        QCOMPARE(screen.view.currentIndex(), screen.bar(Office, 3));
    }

    void keysMoveInTime()
    {
        OnScreen screen;
        QVERIFY(screen.view.visibleRange() == sampleWeek);
        screen.press(Qt::Key_PageDown);
        QCOMPARE(screen.view.visibleRange().begin, sampleWeek.end);
        screen.press(Qt::Key_PageUp);
        QVERIFY(screen.view.visibleRange() == sampleWeek);
        screen.press(Qt::Key_Plus);
        QVERIFY(screen.view.visibleRange().length() < sampleWeek.length());
        screen.press(Qt::Key_Minus);
        screen.press(Qt::Key_Minus);
        QVERIFY(screen.view.visibleRange().length() > sampleWeek.length());
        screen.press(Qt::Key_0, Qt::ControlModifier);
        QVERIFY(screen.view.visibleRange() == sampleWeek);
        screen.press(Qt::Key_Home);
        const Span around = screen.view.visibleRange();
        QCOMPARE(around.begin + around.length() / 2, sampleNow);
    }

    void theWheelZoomsAtThePointerPansAndScrolls()
    {
        OnScreen screen;
        screen.view.resize(1000, 220);
        const QPointF pointer(700, 150);
        const Instant there = screen.view.geometry().timeAt(pointer.x());
        screen.turn(pointer, {0, 240}, Qt::ControlModifier);
        QVERIFY(screen.view.visibleRange().length() < sampleWeek.length());
        QVERIFY(std::abs(screen.view.geometry().xAt(there) - pointer.x()) < 1);
        const Span before = screen.view.visibleRange();
        screen.turn(pointer, {0, -120}, Qt::ShiftModifier);
        QVERIFY(screen.view.visibleRange().begin > before.begin);
        const Span after = screen.view.visibleRange();
        screen.turn(pointer, {0, -120}, {});
        QVERIFY(screen.view.visibleRange() == after);
        QVERIFY(screen.view.verticalScrollBar()->value() > 0);
        QCOMPARE(screen.view.geometry().scrolled(), double(screen.view.verticalScrollBar()->value()));
    }

    void draggingMovesTheTimeUnderThePointer()
    {
        OnScreen screen;
        QWidget *viewport = screen.view.viewport();
        const Instant there = screen.view.geometry().timeAt(600);
        const QModelIndex current = screen.view.currentIndex();
        QTest::mousePress(viewport, Qt::LeftButton, {}, {600, 200});
        QTest::mouseMove(viewport, {500, 200});
        QTest::mouseMove(viewport, {450, 200});
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, {450, 200});
        QVERIFY(std::abs(screen.view.geometry().xAt(there) - 450) < 1);
        QCOMPARE(screen.view.currentIndex(), current); // it was no click
    }

    void aClickSelectsABarItsNameTheLaneAndNothingNothing()
    {
        OnScreen screen;
        QSignalSpy changed(&screen.view, &TimelineView::currentIndexChanged);
        QTest::mouseClick(screen.view.viewport(), Qt::LeftButton, {}, screen.centre(screen.bar(Nights, 3)));
        QCOMPARE(screen.view.currentIndex(), screen.bar(Nights, 3));
        QCOMPARE(changed.count(), 1);
        QTest::mouseClick(screen.view.viewport(), Qt::LeftButton, {},
                          {20, screen.centre(screen.lane(Image)).y()});
        QCOMPARE(screen.view.currentIndex(), screen.lane(Image));
        QTest::mouseClick(screen.view.viewport(), Qt::LeftButton, {}, {600, 490});
        QVERIFY(!screen.view.currentIndex().isValid());
    }

    void returnAndDoubleClickActivate()
    {
        OnScreen screen;
        QSignalSpy activated(&screen.view, &QAbstractItemView::activated);
        screen.view.goTo(screen.bar(Nights, 3));
        screen.press(Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
        QTest::mouseDClick(screen.view.viewport(), Qt::LeftButton, {}, screen.centre(screen.bar(Nights, 4)));
        QCOMPARE(activated.count(), 2);
        QCOMPARE(activated[1][0].toModelIndex(), screen.bar(Nights, 4));
    }

    void everyBarIsFoundWhereItIsPainted()
    {
        OnScreen screen;
        for (int lane = 0; lane < screen.model.rowCount(); ++lane) {
            for (int row = 0; row < screen.model.rowCount(screen.lane(lane)); ++row) {
                const QRect rect = screen.view.visualRect(screen.bar(lane, row));
                if (!rect.isNull() && rect.width() > 4) {
                    QCOMPARE(screen.view.indexAt(rect.center()), screen.bar(lane, row));
                }
            }
        }
        QVERIFY(!screen.view.indexAt({500, 5}).isValid());
    }

    void whatIsSelectedStaysSelectedWhenMoreBecomesKnown()
    {
        OnScreen screen(sampleTimeline(sampleWeek));
        screen.view.goTo(screen.bar(Nights, 3));
        const Span selected = spanOf(screen.view.currentIndex());
        screen.show(sampleTimeline());
        QVERIFY(spanOf(screen.view.currentIndex()) == selected);
        QVERIFY(screen.view.currentIndex().row() > 3);
    }

    void labelsFitTheRoomPlannedForThem()
    {
        const QFontMetricsF metrics(smallFont());
        for (const char *language : {"en_GB", "de_DE", "zh_CN"}) {
            QLocale::setDefault(QLocale(QString::fromLatin1(language)));
            const LabelWidths widths = labelWidths(metrics);
            for (int day = 0; day < 366; ++day) {
                const CivilTime time = civil("2024-01-01T20:00") + days{day};
                for (std::size_t label = 0; label < widths.size(); ++label) {
                    const QString text = axisLabelText(static_cast<AxisLabel>(label), time);
                    QVERIFY2(metrics.horizontalAdvance(text) + 4 <= widths[label], qPrintable(text));
                }
            }
        }
        QLocale::setDefault(QLocale(u"en_GB"_s));
    }

    void itIsPaintedWhateverThereIs_data()
    {
        QTest::addColumn<Appearance>("appearance");
        QTest::newRow("light") << Appearance::Light;
        QTest::newRow("dark") << Appearance::Dark;
    }
    void itIsPaintedWhateverThereIs()
    {
        QFETCH(Appearance, appearance);
        applyTheme(*qApp, appearance);
        OnScreen screen;
        SampleTimeline one = unrestrictedTimeline();
        one.timeline.lanes[0].bars.resize(1);
        one.timeline.lanes[0].bars[0].span = {sampleNow, sampleNow + hours{1}};
        QList<QImage> pictures;
        for (const SampleTimeline &sample :
             {sampleTimeline(), one, unrestrictedTimeline(), hourlyTimeline(sampleYear)}) {
            screen.show(sample);
            for (const Span &visible : {Span{sampleNow, sampleNow}, sampleWeek, sampleMarch, sampleYear,
                                        Span{sampleNow, sampleNow + TimelineGeometry::longest}}) {
                screen.view.showRange(visible);
                pictures.append(screen.picture());
                QVERIFY(!pictures.contains(QImage()));
                QVERIFY(pictures.count(pictures.last()) == 1);
            }
        }
        screen.model.clear();
        QVERIFY(!pictures.contains(screen.picture()));
        applyTheme(*qApp, Appearance::Light);
    }

    void barsDifferWithoutColourToo()
    {
        OnScreen screen;
        const auto laneOf = [&screen](int lane, int row) {
            return grey(screen.picture())
                .copy(screen.view.visualRect(screen.bar(lane, row)).adjusted(1, 1, -1, -1));
        };
        const QImage open = laneOf(Nights, 3);
        // A bar that counts is one shade; one that does not has a pattern.
        const QRgb shade = open.pixel(2, 2);
        QCOMPARE(open.pixel(open.width() / 2, open.height() / 2), shade);
        for (const auto &[lane, row] : {std::pair(int(Lunch), 4), std::pair(int(Carnival), 0)}) {
            QVERIFY(laneOf(lane, row).pixel(2, 2) != shade);
        }
        // One for other work is a thin line.
        QVERIFY(screen.view.visualRect(screen.bar(Updates, 0)).height() * 2 < open.height());
    }

    void theWindowsThatMakeAnEffectiveOneAreMarked()
    {
        OnScreen screen;
        const QRect sunday = screen.view.visualRect(screen.bar(Sundays, 1));
        const QRect saturday = screen.view.visualRect(screen.bar(Nights, 4));
        const QImage before = screen.picture();
        screen.view.goTo(screen.bar(Effective, 7));
        const QImage after = screen.picture();
        QVERIFY(before.copy(sunday) != after.copy(sunday));
        QVERIFY(before.copy(saturday) == after.copy(saturday));
        // The window itself marks what it is part of.
        screen.view.goTo(screen.bar(Sundays, 1));
        QVERIFY(screen.picture().copy(screen.view.visualRect(screen.bar(Nights, 7)))
                != before.copy(screen.view.visualRect(screen.bar(Nights, 7))));
    }

    void theTimelineIsATreeForThoseWhoDoNotSeeIt()
    {
        OnScreen screen;
        QAccessibleInterface *timeline = QAccessible::queryAccessibleInterface(&screen.view);
        QVERIFY(timeline);
        QCOMPARE(timeline->role(), QAccessible::Tree);
        QVERIFY(!timeline->text(QAccessible::Name).isEmpty());
        QCOMPARE(timeline->childCount(), screen.model.rowCount());
        QAccessibleInterface *lane = timeline->child(Nights);
        QCOMPARE(lane->text(QAccessible::Name), screen.model.explanation(screen.lane(Nights)));
        QCOMPARE(lane->parent(), timeline);
        QCOMPARE(timeline->indexOfChild(lane), int(Nights));
        QCOMPARE(lane->childCount(), screen.model.rowCount(screen.lane(Nights)));
        QAccessibleInterface *bar = lane->child(3);
        QCOMPARE(bar->text(QAccessible::Name), screen.model.explanation(screen.bar(Nights, 3)));
        QCOMPARE(bar->parent(), lane);
        QCOMPARE(lane->indexOfChild(bar), 3);
        const QPoint centre = screen.view.viewport()->mapToGlobal(screen.centre(screen.bar(Nights, 3)));
        QVERIFY(bar->rect().contains(centre));
        QCOMPARE(timeline->childAt(centre.x(), centre.y()), bar);
        QVERIFY(!bar->state().focused);
        bar->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
        QVERIFY(bar->state().focused);
        QCOMPARE(timeline->focusChild(), bar);
        screen.model.clear();
        QCOMPARE(timeline->childCount(), 0);
    }
};

QTEST_MAIN(TimelineViewTest)
#include "tst_timelineview.moc"
