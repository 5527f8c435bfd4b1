// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coverage/coveragechart.h"

#include "common/theme.h"
#include "coverage/weekchart.h"
#include "support/site.h"

#include <QApplication>
#include <QAreaSeries>
#include <QCategoryAxis>
#include <QChart>
#include <QLineSeries>
#include <QLocale>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QValueAxis>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;

namespace {

/// Open on the hour of day 2, 26 and so on: two hours with 5 clients, the rest with none.
std::vector<qsizetype> someHours(std::size_t count)
{
    std::vector<qsizetype> clients(count);
    for (std::size_t i = 2; i + 1 < count; i += 24) {
        clients[i] = 5;
        clients[i + 1] = 5;
    }
    return clients;
}

QAbstractAxis *axisOf(const WeekChart &week, Qt::Orientation orientation)
{
    return week.chart()->axes(orientation).constFirst();
}

qsizetype pointsOf(const WeekChart &week)
{
    return qobject_cast<QAreaSeries *>(week.chart()->series().constFirst())->upperSeries()->count();
}

} // namespace

class CoverageChartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(u"en"_s));
        applyTheme(*qApp, Appearance::Light);
        m_chart = std::make_unique<CoverageChart>();
        m_chart->resize(600, 560);
        m_chart->show();
        QVERIFY(QTest::qWaitForWindowActive(m_chart.get()));
        m_chart->setFocus();
    }
    void cleanup() { m_chart.reset(); }

    void fourWeeksStandOneBelowTheOther()
    {
        // At noon in Berlin: what is left of this day, and 27 more.
        const Instant from = at("2026-03-02T11:00:00Z");
        QCOMPARE(endOfCoverage(from, zone("Europe/Berlin")), at("2026-03-29T22:00:00Z")); // in summer time
        m_chart->showHours(zone("Europe/Berlin"), from, someHours(659));
        QStringList days;
        for (const WeekChart *week : m_chart->weeks()) {
            auto *axis = qobject_cast<QCategoryAxis *>(axisOf(*week, Qt::Horizontal));
            QCOMPARE(axis->count(), 7);
            days.append(axis->categoriesLabels().constFirst());
        }
        QCOMPARE(days, (QStringList{u"Mon 03-02"_s, u"Mon 03-09"_s, u"Mon 03-16"_s, u"Mon 03-23"_s}));
    }

    void whereThereIsRoomDatesHaveTheirYear()
    {
        m_chart->showHours(zone("UTC"), at("2026-03-02T00:00:00Z"), someHours(672));
        m_chart->resize(1400, 560);
        auto *axis = qobject_cast<QCategoryAxis *>(axisOf(*m_chart->weeks()[0], Qt::Horizontal));
        QTRY_COMPARE(axis->categoriesLabels().constFirst(), u"Mon 2026-03-02"_s);
        QCOMPARE(axis->count(), 7);
    }

    void countsBeginAtZeroAndHaveOneScale_data()
    {
        QTest::addColumn<int>("most");
        QTest::addColumn<int>("top");
        QTest::newRow("nobody") << 0 << 2;
        QTest::newRow("one") << 1 << 2;
        QTest::newRow("three") << 3 << 4;
        QTest::newRow("ten") << 10 << 10;
        QTest::newRow("eleven") << 11 << 20;
        QTest::newRow("many") << 41000 << 100000;
    }
    void countsBeginAtZeroAndHaveOneScale()
    {
        QFETCH(int, most);
        QFETCH(int, top);
        std::vector<qsizetype> clients(672);
        clients[200] = most;
        m_chart->showHours(zone("UTC"), at("2026-03-02T00:00:00Z"), clients);
        for (const WeekChart *week : m_chart->weeks()) {
            const auto *axis = qobject_cast<QValueAxis *>(axisOf(*week, Qt::Vertical));
            QCOMPARE(axis->min(), 0.0);
            QCOMPARE(axis->max(), top);
        }
    }

    void onlyWhereItChangesThereArePoints()
    {
        m_chart->showHours(zone("UTC"), at("2026-03-02T00:00:00Z"), someHours(672));
        QCOMPARE(pointsOf(*m_chart->weeks()[0]), 30); // closed, open seven times, and closed after each
        std::vector<qsizetype> restless(672);
        for (std::size_t i = 0; i < restless.size(); ++i) {
            restless[i] = static_cast<qsizetype>(i % 7);
        }
        m_chart->showHours(zone("UTC"), at("2026-03-02T00:00:00Z"), restless);
        QCOMPARE(pointsOf(*m_chart->weeks()[3]), 2 * 168);
    }

    void keysMoveTheHour()
    {
        m_chart->showHours(zone("UTC"), at("2026-03-02T12:00:00Z"), someHours(660));
        QCOMPARE(m_chart->currentHour(), 0);
        QSignalSpy moved(m_chart.get(), &CoverageChart::currentHourChanged);
        const auto press = [this](Qt::Key key) {
            QTest::keyClick(m_chart.get(), key);
            return m_chart->currentHour();
        };
        QCOMPARE(press(Qt::Key_Left), 0);
        QCOMPARE(press(Qt::Key_Up), 0);
        QCOMPARE(press(Qt::Key_Right), 1);
        QCOMPARE(press(Qt::Key_Right), 2);
        QCOMPARE(press(Qt::Key_Down), 170);
        QCOMPARE(press(Qt::Key_PageDown), 194);
        QCOMPARE(press(Qt::Key_PageUp), 170);
        QCOMPARE(press(Qt::Key_Up), 2);
        QCOMPARE(press(Qt::Key_End), 659);
        QCOMPARE(press(Qt::Key_Right), 659);
        QCOMPARE(press(Qt::Key_Down), 659);
        QCOMPARE(press(Qt::Key_Home), 0);
        QCOMPARE(moved.count(), 8);
        QSignalSpy activated(m_chart.get(), &CoverageChart::activated);
        press(Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated[0][0].toInt(), 0);
    }

    void theHourIsToldToThoseWhoDoNotSeeIt()
    {
        m_chart->showHours(zone("Europe/Berlin"), at("2026-03-02T11:00:00Z"), someHours(660));
        QTest::keyClick(m_chart.get(), Qt::Key_Right);
        QTest::keyClick(m_chart.get(), Qt::Key_Right);
        QVERIFY(!m_chart->accessibleName().isEmpty());
        QVERIFY2(m_chart->accessibleDescription().startsWith(u"Mon 2026-03-02 14:00-15:00: 5 "_s),
                 qPrintable(m_chart->accessibleDescription()));
    }

    void aClickTakesTheHourUnderIt()
    {
        m_chart->showHours(zone("UTC"), at("2026-03-02T12:00:00Z"), someHours(660));
        WeekChart *second = m_chart->weeks()[1];
        QTRY_VERIFY(second->rectOf(200).width() > 0);
        const QPoint point = second->rectOf(200).center();
        QCOMPARE(second->hourAt(point), 200);
        QTest::mouseClick(second->viewport(), Qt::LeftButton, {}, point);
        QCOMPARE(m_chart->currentHour(), 200);
        QSignalSpy activated(m_chart.get(), &CoverageChart::activated);
        QTest::mouseDClick(second->viewport(), Qt::LeftButton, {}, point);
        QCOMPARE(activated.count(), 1);
        // Before now there is nothing to take.
        WeekChart *first = m_chart->weeks()[0];
        QVERIFY(first->rectOf(200).isEmpty());
        QVERIFY(!first->hourAt(first->rectOf(0).center() - QPoint(20, 0)));
        QVERIFY(!first->hourAt({1, 1}));
    }

    void theHourUnderTheMouseIsTold()
    {
        m_chart->showHours(zone("UTC"), at("2026-03-02T12:00:00Z"), someHours(660));
        WeekChart *second = m_chart->weeks()[1];
        QTRY_VERIFY(second->rectOf(170).width() > 0);
        const QPoint point = second->rectOf(170).center();
        // By hand: where the mouse is after another test's double click nobody knows.
        QMouseEvent move(QEvent::MouseMove, point, second->viewport()->mapToGlobal(point), Qt::NoButton,
                         Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(second->viewport(), &move);
        QVERIFY2(QToolTip::text().startsWith(u"Mon 2026-03-09 14:00-15:00: 5 "_s),
                 qPrintable(QToolTip::text()));
        QCOMPARE(m_chart->currentHour(), 0);
    }

    void theHourStaysWhereItIsWhenTimeGoesOn()
    {
        m_chart->showHours(zone("UTC"), at("2026-03-02T12:00:00Z"), someHours(660));
        m_chart->setCurrentHour(30);
        m_chart->showHours(zone("UTC"), at("2026-03-02T15:00:00Z"), someHours(657));
        QCOMPARE(m_chart->currentHour(), 27);
        m_chart->showHours(zone("UTC"), at("2026-03-04T15:00:00Z"), someHours(657));
        QCOMPARE(m_chart->currentHour(), 0);
        m_chart->showHours(zone("UTC"), at("2026-03-04T15:00:00Z"), {});
        QCOMPARE(m_chart->currentHour(), -1);
    }

    void coloursFollowTheTheme()
    {
        const WeekChart *week = m_chart->weeks()[0];
        const auto *area = qobject_cast<QAreaSeries *>(week->chart()->series().constFirst());
        QCOMPARE(area->brush().color(), fillColor(Meaning::OpenTime, lightPalette()));
        applyTheme(*qApp, Appearance::Dark);
        QTRY_COMPARE(area->brush().color(), fillColor(Meaning::OpenTime, darkPalette()));
        QCOMPARE(week->chart()->backgroundBrush().color(), darkPalette().color(QPalette::Base));
    }

private:
    std::unique_ptr<CoverageChart> m_chart;
};

QTEST_MAIN(CoverageChartTest)
#include "tst_coveragechart.moc"
