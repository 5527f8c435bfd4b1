// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/reportbars.h"

#include "common/theme.h"

#include <QApplication>
#include <QBarSet>
#include <QChart>
#include <QHelpEvent>
#include <QHorizontalStackedBarSeries>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace wk;
using namespace Qt::StringLiterals;

namespace {

ReportBar bar(qint32 state, qint64 clients, quint32 row)
{
    return {ReportBar::Kind::Same, TopicState{800, state}, {}, {}, {}, clients, {row}};
}

ReportChart chart()
{
    return {ReportAspect::State, 100, {bar(400, 90, 1), bar(313, 7, 0), bar(103, 3, 2)}};
}

} // namespace

class ReportBarsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(u"en"_s));
        applyTheme(*qApp, Appearance::Light);
        m_bars = std::make_unique<ReportBars>();
        m_bars->resize(320, 240);
        m_bars->show();
        QVERIFY(QTest::qWaitForWindowActive(m_bars.get()));
        m_bars->showChart(chart());
        m_bars->setFocus();
    }
    void cleanup() { m_bars.reset(); }

    void everyBarHasItsClients()
    {
        const auto *series =
            qobject_cast<QHorizontalStackedBarSeries *>(m_bars->chart()->series().constFirst());
        QList<qreal> sums{0, 0, 0};
        for (const QBarSet *set : series->barSets()) {
            QCOMPARE(set->count(), 3);
            for (int i = 0; i < 3; ++i) {
                sums[i] += (*set)[i];
            }
        }
        QCOMPARE(sums, (QList<qreal>{3, 7, 90})); // the first one is the topmost
    }

    void barsStandUnderTheirWords()
    {
        for (const qsizetype count : {3, 1, 2}) {
            ReportChart some = chart();
            some.bars.resize(count);
            m_bars->showChart(some);
            const QRectF plot = m_bars->chart()->plotArea();
            QCOMPARE(plot.top(), 0);
            QCOMPARE(plot.height(), m_bars->rectOf(static_cast<int>(count) - 1).bottom() + 1);
        }
    }

    void whatIsSeenIsSaid()
    {
        QVERIFY(m_bars->accessibleName().contains(u"Clients by state"));
        QVERIFY(m_bars->accessibleName().contains(u"90 (90.0 %)"));
        QVERIFY(m_bars->accessibleDescription().contains(u"7 (7.0 %)"));
        QVERIFY(m_bars->accessibleDescription().contains(u"3 (3.0 %)"));
    }

    void keysMoveChooseAndActivate()
    {
        QSignalSpy chosen(m_bars.get(), &ReportBars::chosenChanged);
        QSignalSpy activated(m_bars.get(), &ReportBars::activated);
        QTest::keyClick(m_bars.get(), Qt::Key_Up);
        QCOMPARE(m_bars->current(), 0);
        QTest::keyClick(m_bars.get(), Qt::Key_End);
        QCOMPARE(m_bars->current(), 2);
        QTest::keyClick(m_bars.get(), Qt::Key_Up);
        QTest::keyClick(m_bars.get(), Qt::Key_Space);
        QCOMPARE(chosen.takeFirst()[0].toInt(), 1);
        QTest::keyClick(m_bars.get(), Qt::Key_Return);
        QCOMPARE(activated.takeFirst()[0].toInt(), 1);
        QTest::keyClick(m_bars.get(), Qt::Key_Escape);
        QCOMPARE(chosen.takeFirst()[0].toInt(), -1);
    }

    void aClickChoosesAndTakesThatBack()
    {
        const QPoint second = m_bars->rectOf(1).center();
        QTest::mouseClick(m_bars->viewport(), Qt::LeftButton, {}, second);
        QCOMPARE(m_bars->chosen(), 1);
        QCOMPARE(m_bars->current(), 1);
        QTest::mouseClick(m_bars->viewport(), Qt::LeftButton, {}, second);
        QCOMPARE(m_bars->chosen(), -1);
    }

    void aChartThatIsMadeAnewKeepsWhatIsChosen()
    {
        m_bars->choose(1);
        m_bars->setCurrent(1);
        QSignalSpy chosen(m_bars.get(), &ReportBars::chosenChanged);
        ReportChart next = chart();
        next.bars.swapItemsAt(1, 2);
        next.bars[2].clients = 2;
        m_bars->showChart(next);
        QCOMPARE(m_bars->chosen(), 2);
        QCOMPARE(m_bars->current(), 2);
        QCOMPARE(chosen.count(), 0);
        next.bars.removeLast();
        m_bars->showChart(next);
        QCOMPARE(m_bars->chosen(), -1);
        QCOMPARE(chosen.count(), 1);
    }

    void whatClientsSentIsNoMarkup()
    {
        const QString evil = u"<b>bold</b>\n<img src='x'>"_s;
        m_bars->showChart({ReportAspect::Site, 1, {{ReportBar::Kind::Same, {}, evil, {}, {}, 1, {0}}}});
        QHelpEvent help(QEvent::ToolTip, m_bars->rectOf(0).center(),
                        m_bars->viewport()->mapToGlobal(m_bars->rectOf(0).center()));
        QApplication::sendEvent(m_bars->viewport(), &help);
        QVERIFY(QToolTip::text().contains(u"&lt;b&gt;bold"));
        QVERIFY(!QToolTip::text().contains(u"<b>"));
        QVERIFY(m_bars->accessibleDescription().contains(u"\\n")); // in one line
    }

    void withoutBarsThereIsNothingToDo()
    {
        m_bars->showChart({ReportAspect::Site, 0, {}});
        QTest::keyClick(m_bars.get(), Qt::Key_Down);
        QTest::keyClick(m_bars.get(), Qt::Key_Space);
        QTest::mouseClick(m_bars->viewport(), Qt::LeftButton, {}, {4, 4});
        QCOMPARE(m_bars->current(), -1);
        QCOMPARE(m_bars->chosen(), -1);
    }

private:
    std::unique_ptr<ReportBars> m_bars;
};

QTEST_MAIN(ReportBarsTest)
#include "tst_reportbars.moc"
