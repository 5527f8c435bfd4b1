// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coverage/coveragepanel.h"

#include "common/choosecollectiondialog.h"
#include "common/tableview.h"
#include "coverage/coveragechart.h"
#include "support/accessible.h"
#include "support/sitework.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>

#include <algorithm>
#include <tuple>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

/// At 4:00 for 90 minutes.
const QString mondays = u"00811A9E081A2000"_s;

QString once(QByteArrayView start)
{
    return encodedToken({{civil(start), false, minutes{60}, Once{}}, false, 0});
}

/// One client in each class for programs, but two that are open soon. It is Monday.
SiteContent site()
{
    SiteBuilder builder(u"Europe/Berlin"_s);
    builder.collection(u"Late"_s).collection(u"Past"_s).collection(u"Updates"_s).collection(u"Weekly"_s);
    builder.window(u"Late"_s, u"l"_s, once("2026-03-20T22:00"));
    builder.window(u"Past"_s, u"p"_s, once("2026-01-12T04:00"));
    builder.window(u"Updates"_s, u"u"_s, mondays, WindowType::Updates);
    builder.window(u"Weekly"_s, u"w"_s, mondays);
    builder.client(1, {}).client(2, {u"Updates"_s}).client(3, {u"Past"_s}).client(4, {u"Late"_s});
    builder.client(5, {u"Weekly"_s}).client(6, {u"Weekly"_s, u"Past"_s});
    // By key, as a store keeps them: edits rely on it.
    std::sort(builder.content.memberships.begin(), builder.content.memberships.end(),
              [](const Membership &left, const Membership &right) {
                  return std::tie(left.collectionId, left.resourceId)
                      < std::tie(right.collectionId, right.resourceId);
              });
    return builder.content;
}

struct OnScreen
{
    explicit OnScreen(const SiteContent &content = site()) : work(content, at("2026-03-02T09:20:00Z"))
    {
        panel = std::make_unique<CoveragePanel>(work.session, work.clock);
        panel->resize(1000, 700);
        static_cast<QWidget *>(panel.get())->show();
        if (!QTest::qWaitForWindowActive(panel.get()) || !QTest::qWaitFor([&] { return !panel->work(); })) {
            throw std::logic_error("the panel does not come to an answer");
        }
        asked = std::make_unique<QSignalSpy>(panel.get(), &Panel::locationAsked);
    }

    [[nodiscard]] Coverage expected(WorkKind kind, int horizon = 14, const QString &collection = {}) const
    {
        const SiteSnapshot &snapshot = work.session.snapshot();
        CoverageQuestion question;
        question.kind = kind;
        question.collection = snapshot.collectionWithId(collection);
        question.now = work.clock.now();
        question.horizon = days{horizon};
        return *coverage(snapshot, question);
    }
    /// The numbers beside the chart, from top to bottom.
    [[nodiscard]] std::vector<qsizetype> numbers() const
    {
        std::vector<qsizetype> numbers;
        for (const QLabel *label : numberLabels()) {
            numbers.push_back(label->accessibleName().section(u": "_s, -1).toLongLong());
        }
        return numbers;
    }
    [[nodiscard]] QList<QLabel *> numberLabels() const
    {
        QList<QLabel *> labels;
        for (QLabel *label : panel->findChildren<QLabel *>()) {
            if (label->isVisible() && label->accessibleName().contains(u": "_s)) {
                labels.append(label);
            }
        }
        return labels;
    }
    [[nodiscard]] CoverageChart &chart() const { return *panel->findChild<CoverageChart *>(); }
    [[nodiscard]] Location taken() const
    {
        if (asked->isEmpty() && !asked->wait()) {
            throw std::logic_error("it leads nowhere");
        }
        return asked->takeFirst()[0].value<Location>();
    }

    SiteWork work;
    std::unique_ptr<CoveragePanel> panel;
    std::unique_ptr<QSignalSpy> asked;
};

std::vector<qsizetype> classes(const Coverage &coverage)
{
    return {coverage.classes.begin(), coverage.classes.end()};
}

} // namespace

class CoveragePanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en"_s)); }

    void theNumbersAreThoseOfTheCoverage()
    {
        const OnScreen screen;
        QCOMPARE(screen.numbers(), (std::vector<qsizetype>{1, 1, 1, 1, 2}));
        QCOMPARE(screen.numbers(), classes(screen.expected(WorkKind::Program)));
        screen.panel->findChild<QComboBox *>()->setCurrentIndex(1);
        QTRY_COMPARE(screen.numbers(), classes(screen.expected(WorkKind::Update)));
        QVERIFY(screen.numbers() != classes(screen.expected(WorkKind::Program)));
    }

    void theHorizonDecidesWhatIsSoon()
    {
        const OnScreen screen;
        screen.panel->findChild<QSpinBox *>()->setValue(20);
        QTRY_COMPARE(screen.numbers(), classes(screen.expected(WorkKind::Program, 20)));
        QCOMPARE(screen.numbers()[3], 0);
    }

    void aNumberLeadsToItsClients_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QList<quint32>>("clients");
        QTest::newRow("no windows") << 0 << QList<quint32>{1};
        QTest::newRow("unrestricted") << 1 << QList<quint32>{2};
        QTest::newRow("over") << 2 << QList<quint32>{3};
        QTest::newRow("late") << 3 << QList<quint32>{4};
        QTest::newRow("soon") << 4 << QList<quint32>{5, 6};
    }
    void aNumberLeadsToItsClients()
    {
        QFETCH(int, which);
        QFETCH(QList<quint32>, clients);
        const OnScreen screen;
        QLabel *number = screen.numberLabels().at(which);
        number->setFocus();
        QTest::keyClick(number, Qt::Key_Tab); // from the label to its link
        QTest::keyClick(number, Qt::Key_Return);
        const Location location = screen.taken();
        QCOMPARE(location.panel, PanelId::Clients);
        QCOMPARE(location.among, clients);
        QVERIFY(!location.amongWords.isEmpty());
    }

    void theHourChosenLeadsToItsClients()
    {
        const OnScreen screen;
        CoverageChart &chart = screen.chart();
        screen.panel->focusList();
        QVERIFY(chart.hasFocus());
        // Next Monday at 4, Berlin: 3:00 UTC on the 9th.
        const auto hour =
            static_cast<int>((at("2026-03-09T03:00:00Z") - at("2026-03-02T09:00:00Z")) / hours{1});
        for (int i = 0; i < hour - 7 * 24; ++i) {
            QTest::keyClick(&chart, Qt::Key_Right);
        }
        QTest::keyClick(&chart, Qt::Key_Home);
        QVERIFY(!visibleNamed<QPushButton>(*screen.panel, u"Show the 2 client(s)"_s));
        chart.setCurrentHour(hour);
        QVERIFY(visibleNamed<QPushButton>(*screen.panel, u"Show the 2 client(s)"_s));
        QTest::keyClick(&chart, Qt::Key_Return);
        const Location location = screen.taken();
        QCOMPARE(location.panel, PanelId::Clients);
        QCOMPARE(location.among, (QList<quint32>{5, 6}));
        QVERIFY2(location.amongWords.contains(u"Mon 2026-03-09 04:00-05:00"_s),
                 qPrintable(location.amongWords));
        QVERIFY(!screen.panel->work());
        // The same by the button.
        QTest::mouseClick(&named<QPushButton>(*screen.panel, u"Show the 2 client(s)"_s), Qt::LeftButton);
        QCOMPARE(screen.taken(), location);
    }

    void anHourWithoutClientsLeadsNowhere()
    {
        const OnScreen screen;
        QTest::keyClick(&screen.chart(), Qt::Key_Return);
        QVERIFY(!screen.panel->work());
        QCOMPARE(screen.asked->count(), 0);
        QVERIFY(!named<QPushButton>(*screen.panel, u"Show the 0 client(s)"_s).isEnabled());
    }

    void theHoursAreAlsoAList()
    {
        const OnScreen screen;
        auto *tabs = screen.panel->findChild<QTabWidget *>();
        tabs->setCurrentIndex(1);
        TableView &list = named<TableView>(*screen.panel, u"Clients with an open window, hour by hour"_s);
        const std::vector<qsizetype> open = screen.expected(WorkKind::Program).openByHour;
        // Until the fourth week is over, and clocks have gone forward by then: 28 days less ten hours and
        // one.
        QCOMPARE(list.model()->rowCount(), 28 * 24 - 10 - 1);
        for (int row = 0; row < list.model()->rowCount(); ++row) {
            QCOMPARE(list.model()->index(row, 1).data().toLongLong(), open[static_cast<std::size_t>(row)]);
        }
        // The current one is the chart's.
        screen.chart().setCurrentHour(162);
        QCOMPARE(list.currentIndex().row(), 162);
        list.setFocus();
        QTest::keyClick(&list, Qt::Key_Down);
        QCOMPARE(screen.chart().currentHour(), 163);
        QTest::keyClick(&list, Qt::Key_Up);
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(screen.taken().among, (QList<quint32>{5, 6}));
    }

    void aCollectionIsLookedAtByItself()
    {
        const OnScreen screen;
        screen.panel->show({PanelId::Coverage, u"Past"_s, {}, {}});
        QCOMPARE(screen.panel->location(), (Location{PanelId::Coverage, u"Past"_s, {}, {}}));
        QTRY_COMPARE(screen.numbers(), (std::vector<qsizetype>{0, 0, 1, 0, 1}));
        QCOMPARE(screen.numbers(), classes(screen.expected(WorkKind::Program, 14, u"Past"_s)));
        named<QPushButton>(*screen.panel, u"Whole site"_s).click();
        QTRY_COMPARE(screen.numbers(), classes(screen.expected(WorkKind::Program)));
    }

    void aCollectionIsChosenByKeyboard()
    {
        const OnScreen screen;
        QTest::keyClick(&named<QPushButton>(*screen.panel, u"Clients of: Whole site"_s), Qt::Key_Space);
        auto *dialog = screen.panel->findChild<ChooseCollectionDialog *>();
        QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
        QTest::keyClicks(dialog->focusWidget(), u"late"_s);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(screen.numbers(), (std::vector<qsizetype>{0, 0, 0, 1, 0}));
        QCOMPARE(screen.panel->location().collectionId, u"Late"_s);
    }

    void itFollowsTheSiteWhileItIsShown()
    {
        OnScreen screen;
        screen.panel->show({PanelId::Coverage, u"Late"_s, {}, {}});
        QTRY_COMPARE(screen.numbers(), (std::vector<qsizetype>{0, 0, 0, 1, 0}));
        const auto store = [&screen](bool isMember) {
            const Membership membership{u"Late"_s, 1};
            using Change = RecordChange<Membership>;
            screen.work.session.submit({EditKind::AddMembers,
                                        {u"Late"_s},
                                        {isMember ? Change{{}, membership} : Change{membership, {}}},
                                        EditOrigin::Done},
                                       screen.panel.get(), [](const auto & /*problem*/) {});
        };
        store(true);
        QTRY_COMPARE(screen.numbers(), (std::vector<qsizetype>{0, 0, 0, 2, 0}));
        // While it is out of sight nothing is worked out.
        screen.panel->hide();
        QSignalSpy changed(&screen.work.session, &SiteSession::snapshotChanged);
        store(false);
        QVERIFY(changed.wait());
        QVERIFY(!screen.panel->work());
        static_cast<QWidget *>(screen.panel.get())->show();
        QVERIFY(screen.panel->work());
        QTRY_COMPARE(screen.numbers(), (std::vector<qsizetype>{0, 0, 0, 1, 0}));
    }

    void workCanBeGivenUpAndTakenUpAgain()
    {
        const OnScreen screen;
        screen.panel->findChild<QComboBox *>()->setCurrentIndex(1);
        QVERIFY(screen.panel->work());
        QSignalSpy changed(screen.panel.get(), &Panel::workChanged);
        screen.panel->cancelWork();
        QVERIFY(!screen.panel->work());
        QCOMPARE(changed.count(), 1);
        QVERIFY(screen.numberLabels().isEmpty());
        QTest::keyClick(&named<QPushButton>(*screen.panel, u"Work out"_s), Qt::Key_Space);
        QTRY_COMPARE(screen.numbers(), classes(screen.expected(WorkKind::Update)));
    }

    void aSiteWithoutClientsSaysSo()
    {
        const OnScreen screen(SiteBuilder().content);
        QVERIFY(visibleNamed<QWidget>(*screen.panel, u"No clients yet"_s));
        QVERIFY(!named<QPushButton>(*screen.panel, u"Clients of: Whole site"_s).isEnabled());
    }

    void everythingHasAName()
    {
        const OnScreen screen;
        for (QWidget *widget : screen.panel->findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy()) {
                QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
                QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(),
                         widget->metaObject()->className());
            }
        }
    }
};

QTEST_MAIN(CoveragePanelTest)
#include "tst_coveragepanel.moc"
