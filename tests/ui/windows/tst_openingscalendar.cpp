// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/openingscalendar.h"

#include "site/typedtime.h"
#include "support/accessible.h"
#include "support/draft.h"
#include "support/site.h"

#include <QAccessible>
#include <QImage>
#include <QLocale>
#include <QTest>
#include <QToolButton>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;
using State = OpeningsCalendar::DayState;

namespace {

/// Mondays 22:00 to Tuesday 02:00, from Monday, 2026-03-02.
const Schedule overMidnight = schedule("02C23E00201A2000");

struct March
{
    March()
    {
        QLocale::setDefault(QLocale(u"en_GB"_s));
        calendar.setSchedules({overMidnight});
        calendar.resize(300, 240);
        calendar.show();
    }
    [[nodiscard]] QString current() const { return dateText(calendar.currentDay()); }

    OpeningsCalendar calendar{zone("Europe/Berlin"), day("2026-03-04")};
};

} // namespace

class OpeningsCalendarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysOpenOrGoOn()
    {
        March march;
        QCOMPARE(march.calendar.stateOf(day("2026-03-01")), State::Closed);
        QCOMPARE(march.calendar.stateOf(day("2026-03-02")), State::Opens);
        QCOMPARE(march.calendar.stateOf(day("2026-03-03")), State::GoesOn);
        QCOMPARE(march.calendar.stateOf(day("2026-03-04")), State::Closed);
        QCOMPARE(march.calendar.stateOf(day("2026-03-31")), State::GoesOn);
        QCOMPARE(march.calendar.stateOf(day("2026-04-06")), State::Closed); // another month
        march.calendar.setCurrentDay(day("2026-04-01"));
        QCOMPARE(march.calendar.stateOf(day("2026-04-06")), State::Opens);
    }

    void aWindowThatEndsAtMidnightDoesNotGoOn()
    {
        March march;
        Schedule untilMidnight = overMidnight;
        untilMidnight.duration = std::chrono::hours{2};
        march.calendar.setSchedules({untilMidnight});
        QCOMPARE(march.calendar.stateOf(day("2026-03-03")), State::Closed);
    }

    void keysMove()
    {
        March march;
        const auto press = [&march](Qt::Key key) { QTest::keyClick(&march.calendar, key); };
        QCOMPARE(march.current(), u"2026-03-04"_s);
        press(Qt::Key_Left);
        press(Qt::Key_Up);
        QCOMPARE(march.current(), u"2026-02-24"_s);
        press(Qt::Key_Down);
        press(Qt::Key_Right);
        QCOMPARE(march.current(), u"2026-03-04"_s);
        march.calendar.setCurrentDay(day("2026-03-31"));
        press(Qt::Key_PageUp);
        QCOMPARE(march.current(), u"2026-02-28"_s);
        press(Qt::Key_PageDown);
        QCOMPARE(march.current(), u"2026-03-28"_s);
        press(Qt::Key_Home);
        QCOMPARE(march.current(), u"2026-03-04"_s);
    }

    void aScreenReaderFindsEachDay()
    {
        March march;
        QAccessibleInterface *calendar = QAccessible::queryAccessibleInterface(&march.calendar);
        const int others = calendar->childCount() - 31; // the title and the buttons
        QAccessibleInterface *second = calendar->child(others + 1);
        QCOMPARE(second->text(QAccessible::Name),
                 OpeningsCalendar::daySentence(day("2026-03-02"),
                                               {{day("2026-03-02") + std::chrono::hours{22},
                                                 day("2026-03-03") + std::chrono::hours{2}}}));
        QVERIFY(calendar->child(others + 3)->state().selected); // today
        QVERIFY(!second->rect().isEmpty());
        second->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
        QCOMPARE(march.current(), u"2026-03-02"_s);
        QVERIFY(second->state().selected);
        march.calendar.setCurrentDay(day("2026-02-28"));
        QCOMPARE(calendar->childCount(), others + 28);
    }

    void buttonsLeafAndDaysAreChosen()
    {
        March march;
        QTest::mouseClick(&named<QToolButton>(march.calendar, u"Next month"_s), Qt::LeftButton);
        QCOMPARE(march.current(), u"2026-04-04"_s);
        QTest::mouseClick(&named<QToolButton>(march.calendar, u"Previous month"_s), Qt::LeftButton);
        QCOMPARE(march.current(), u"2026-03-04"_s);
        // In the last column, where a week from Monday has its Sunday, first row: 1 March.
        QTest::mouseClick(&march.calendar, Qt::LeftButton, {}, QPoint(290, 32 + 30 + 15));
        QCOMPARE(march.current(), u"2026-03-01"_s);
    }

    void itIsSaidWhatIsShown()
    {
        March march;
        QCOMPARE(march.calendar.accessibleName(), u"Openings in March 2026"_s);
        QCOMPARE(march.calendar.accessibleDescription(), u"Wed 2026-03-04: not open"_s);
        QTest::keyClick(&march.calendar, Qt::Key_Left);
        QCOMPARE(march.calendar.accessibleDescription(), u"Tue 2026-03-03: open 00:00-02:00"_s);
        QTest::keyClick(&march.calendar, Qt::Key_Left);
        QCOMPARE(march.calendar.accessibleDescription(), u"Mon 2026-03-02: open 22:00-24:00"_s);
    }

    void openDaysLookDifferentWithoutColourToo()
    {
        March march;
        const auto grey = [&march] {
            return march.calendar.grab().toImage().convertToFormat(QImage::Format_Grayscale8);
        };
        const QImage open = grey();
        march.calendar.setSchedules({});
        QVERIFY(grey() != open);
    }
};

QTEST_MAIN(OpeningsCalendarTest)
#include "tst_openingscalendar.moc"
