// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/findingspanel.h"

#include "common/tableview.h"
#include "findings/findingdetails.h"
#include "items/findingmodel.h"
#include "support/accessible.h"
#include "support/sitework.h"
#include "wording/findingwords.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

const QString mondays = u"00811A9E081A2000"_s;

/// A window that is over on a collection without its prefix, a client that it holds back for ever, one that
/// nothing holds back, and a deployment that does not fit.
SiteContent site()
{
    SiteBuilder builder(u"Europe/Berlin"_s);
    builder.collection(u"A"_s).collection(u"B"_s);
    builder.content.collections[0].name = u"Warehouse"_s;
    builder.content.collections[1].name = u"MW-Office"_s;
    builder.window(u"A"_s, u"{w1}"_s,
                   encodedToken({{civil("2026-01-12T04:00"), false, minutes{60}, Once{}}, false, 0}));
    builder.window(u"B"_s, u"{w2}"_s, mondays);
    builder.client(1, {u"A"_s}).client(2, {}).client(3, {u"B"_s});
    builder.content.taskSequences = {{u"P1"_s, u"Install"_s, minutes{600}, false}};
    Advertisement advertisement;
    advertisement.id = u"D1"_s;
    advertisement.name = u"Install"_s;
    advertisement.collectionId = u"B"_s;
    advertisement.packageId = u"P1"_s;
    advertisement.programName = u"*"_s;
    advertisement.assignedScheduleEnabled = true;
    advertisement.assignedSchedule = decodedTokens(mondays).value();
    builder.content.advertisements = {advertisement};
    return builder.content;
}

struct OnScreen
{
    explicit OnScreen(const SiteContent &content = site()) : work(content, at("2026-03-02T09:20:00Z"))
    {
        panel = std::make_unique<FindingsPanel>(work.session, work.clock);
        panel->resize(1000, 700);
        static_cast<QWidget *>(panel.get())->show();
        if (!QTest::qWaitForWindowActive(panel.get()) || !QTest::qWaitFor([&] { return !panel->work(); })) {
            throw std::logic_error("the panel does not come to an answer");
        }
        asked = std::make_unique<QSignalSpy>(panel.get(), &Panel::locationAsked);
    }

    [[nodiscard]] QList<Finding> expected() const
    {
        return *findings(work.session.snapshot(), work.clock.now());
    }
    [[nodiscard]] TableView &table() const { return named<TableView>(*panel, u"Findings"_s); }
    [[nodiscard]] TableView &kinds() const { return named<TableView>(*panel, u"Kinds of findings"_s); }
    [[nodiscard]] const FindingModel &model() const { return *panel->findChild<FindingModel *>(); }
    /// Goes to a finding, which has to be listed.
    void select(FindingCode code) const
    {
        for (int row = 0; row < model().rowCount(); ++row) {
            if (model().findingAt(model().index(row, 0)).code == code) {
                table().setCurrentIndex(model().index(row, 0));
                return;
            }
        }
        throw std::logic_error("there is no such finding");
    }
    [[nodiscard]] QString details() const
    {
        QStringList texts;
        for (const QLabel *label : panel->findChild<FindingDetails *>()->findChildren<QLabel *>()) {
            if (label->isVisible()) {
                texts.append(label->text());
            }
        }
        return texts.join(u'\n');
    }
    void follow(const QString &link) const
    {
        for (QLabel *label : panel->findChild<FindingDetails *>()->findChildren<QLabel *>()) {
            if (label->isVisible() && label->accessibleName() == link) {
                label->setFocus();
                QTest::keyClick(label, Qt::Key_Tab); // from the label to its link
                QTest::keyClick(label, Qt::Key_Return);
                return;
            }
        }
        throw std::logic_error("no link is called " + link.toStdString());
    }
    [[nodiscard]] Location taken() const
    {
        if (asked->isEmpty()) {
            throw std::logic_error("it leads nowhere");
        }
        return asked->takeFirst()[0].value<Location>();
    }

    SiteWork work;
    std::unique_ptr<FindingsPanel> panel;
    std::unique_ptr<QSignalSpy> asked;
};

} // namespace

class FindingsPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en"_s)); }

    void listsWhatTheCheckFindsTheWorstFirst()
    {
        const OnScreen screen;
        const QList<Finding> expected = screen.expected();
        QVERIFY(expected.size() >= 5);
        QCOMPARE(screen.model().rowCount(), expected.size());
        for (const Finding &finding : expected) {
            QVERIFY(screen.model().indexOf(finding).isValid());
        }
        QCOMPARE(severityOf(screen.model().findingAt(screen.model().index(0, 0)).code),
                 FindingSeverity::Error);
        const int last = screen.model().rowCount() - 1;
        QCOMPARE(severityOf(screen.model().findingAt(screen.model().index(last, 0)).code),
                 FindingSeverity::Information);
    }

    void theDetailsSayWhatItIsAndWhatToDo()
    {
        const OnScreen screen;
        screen.select(FindingCode::WindowExpired);
        const Finding finding = screen.model().findingAt(screen.table().currentIndex());
        for (const QString &text :
             {findingSentence(finding, screen.work.session.snapshot()), findingAdvice(finding.code),
              findingTitle(finding.code), severityWords(FindingSeverity::Warning)}) {
            QVERIFY2(screen.details().contains(text), qPrintable(text));
        }
    }

    void whoHasNoFallbackStatusPointIsShownAmongThoseToAssign()
    {
        SiteContent content = site();
        content.fallbackStatusPoints = {{u"FSP"_s, {}, 10000, std::chrono::seconds{3600}}};
        content.clients[0].fallbackStatusPoint = u"FSP"_s;
        content.clients[1].fallbackStatusPoint = u"FSP"_s;
        content.clients[1].type = ClientType::Legacy;
        const OnScreen screen(content);
        screen.select(FindingCode::ClientWithoutFallbackStatusPoint);
        QTest::keyClick(&screen.table(), Qt::Key_Return);
        QCOMPARE(screen.taken(), (Location{PanelId::FallbackStatusPoints, {}, {}, u"3"_s}));
        screen.select(FindingCode::LegacyClientOnFallbackStatusPoint);
        QTest::keyClick(&screen.table(), Qt::Key_Return);
        QCOMPARE(screen.taken(), (Location{PanelId::FallbackStatusPoints, {}, {}, u"2"_s}));
    }

    void returnLeadsToThePlace_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<Location>("location");
        const auto row = [](FindingCode code) -> QTestData & { return QTest::newRow(codeName(code).data()); };
        row(FindingCode::NameWithoutPrefix) << static_cast<int>(FindingCode::NameWithoutPrefix)
                                            << Location{PanelId::Collections, u"A"_s, {}, {}};
        row(FindingCode::WindowExpired) << static_cast<int>(FindingCode::WindowExpired)
                                        << Location{PanelId::Windows, u"A"_s, u"{w1}"_s, {}};
        row(FindingCode::ClientOnlyExpiredWindows) << static_cast<int>(FindingCode::ClientOnlyExpiredWindows)
                                                   << Location{PanelId::Clients, {}, {}, u"1"_s};
        row(FindingCode::DeploymentNeverRuns) << static_cast<int>(FindingCode::DeploymentNeverRuns)
                                              << Location{PanelId::Deployments, {}, {}, u"3"_s, u"D1"_s};
    }
    void returnLeadsToThePlace()
    {
        QFETCH(int, code);
        QFETCH(Location, location);
        const OnScreen screen;
        screen.select(static_cast<FindingCode>(code));
        screen.panel->focusList();
        QVERIFY(screen.table().hasFocus());
        QTest::keyClick(&screen.table(), Qt::Key_Return);
        QCOMPARE(screen.taken(), location);
        const QPoint row = screen.table().visualRect(screen.table().currentIndex()).center();
        QTest::mouseClick(screen.table().viewport(), Qt::LeftButton, {}, row);
        QTest::mouseDClick(screen.table().viewport(), Qt::LeftButton, {}, row);
        QCOMPARE(screen.taken(), location);
    }

    void theDetailsLeadToAllItIsAbout()
    {
        const OnScreen screen;
        screen.select(FindingCode::WindowExpired);
        screen.follow(u"Collection"_s);
        QCOMPARE(screen.taken(), (Location{PanelId::Collections, u"A"_s, {}, {}}));
        screen.follow(u"Maintenance window"_s);
        QCOMPARE(screen.taken(), (Location{PanelId::Windows, u"A"_s, u"{w1}"_s, {}}));
        screen.select(FindingCode::DeploymentNeverRuns);
        screen.follow(u"Client"_s);
        QCOMPARE(screen.taken(), (Location{PanelId::Clients, {}, {}, u"3"_s}));
        screen.follow(u"Deployment"_s);
        QCOMPARE(screen.taken(), (Location{PanelId::Deployments, {}, {}, u"3"_s, u"D1"_s}));
    }

    void aKindIsChosenByKeyboard()
    {
        const OnScreen screen;
        TableView &kinds = screen.kinds();
        kinds.setFocus();
        QCOMPARE(kinds.currentIndex().row(), 0);
        QTest::keyClick(&kinds, Qt::Key_Down); // the errors
        QTest::keyClick(&kinds, Qt::Key_Down); // the first kind of them
        QCOMPARE(kinds.currentIndex().data().toString(), findingTitle(FindingCode::ClientOnlyExpiredWindows));
        QCOMPARE(screen.model().rowCount(), screen.model().count(FindingCode::ClientOnlyExpiredWindows));
        QVERIFY(kinds.currentIndex()
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .endsWith(QString::number(screen.model().rowCount())));
        QTest::keyClick(&kinds, Qt::Key_Return);
        QVERIFY(screen.table().hasFocus());
        QVERIFY(screen.details().contains(findingTitle(FindingCode::ClientOnlyExpiredWindows)));
        QTest::keyClick(&kinds, Qt::Key_Home);
        QCOMPARE(screen.model().rowCount(), screen.expected().size());
    }

    void kindsThatWereNotFoundAreLeftOut()
    {
        const OnScreen screen;
        const QAbstractItemModel &model = *screen.kinds().model();
        int kinds = 0;
        for (int group = 0; group < model.rowCount(); ++group) {
            const QModelIndex parent = model.index(group, 0);
            for (int row = 0; row < model.rowCount(parent); ++row) {
                kinds += screen.kinds().isRowHidden(row, parent) ? 0 : 1;
            }
        }
        QSet<FindingCode> found;
        for (const Finding &finding : screen.expected()) {
            found.insert(finding.code);
        }
        QCOMPARE(kinds, found.size());
    }

    void whatIsSearchedForMayNotBeThere()
    {
        const OnScreen screen;
        screen.panel->filter(u"warehouse"_s);
        QVERIFY(screen.model().rowCount() > 0);
        screen.panel->filter(u"no such thing"_s);
        QVERIFY(visibleNamed<QWidget>(*screen.panel, u"No finding fits"_s));
        QVERIFY(screen.details().contains(u"No finding selected"_s));
        screen.panel->filter({});
        QVERIFY(screen.table().isVisible());
        QVERIFY(screen.table().currentIndex().isValid());
    }

    void theClientsListedCanBeShown()
    {
        const OnScreen screen;
        screen.select(FindingCode::ClientOnlyExpiredWindows);
        QAction *show = screen.panel->panelActions().constFirst();
        QVERIFY(show->isEnabled());
        screen.panel->filter(findingTitle(FindingCode::ClientOnlyExpiredWindows));
        show->trigger();
        const Location location = screen.taken();
        QCOMPARE(location.panel, PanelId::Clients);
        QCOMPARE(location.among, QList<quint32>{1});
        QVERIFY(!location.amongWords.isEmpty());
        screen.panel->filter({});
        screen.select(FindingCode::WindowExpired);
        QVERIFY(!show->isEnabled());
    }

    void rowsCanBeCopied()
    {
        const OnScreen screen;
        screen.select(FindingCode::WindowExpired);
        screen.table().setFocus();
        QTest::keyClick(&screen.table(), Qt::Key_C, Qt::ControlModifier);
        const Finding finding = screen.model().findingAt(screen.table().currentIndex());
        QVERIFY(QGuiApplication::clipboard()->text().contains(
            findingSentence(finding, screen.work.session.snapshot())));
    }

    void aSiteWithoutFaultIsToldSo()
    {
        SiteBuilder builder;
        builder.collection(u"A"_s);
        builder.content.collections[0].name = u"MW-Office"_s;
        builder.window(u"A"_s, u"{w}"_s, mondays).client(1, {u"A"_s});
        const OnScreen screen(builder.content);
        QCOMPARE(screen.expected().size(), 0);
        QVERIFY(visibleNamed<QWidget>(*screen.panel, u"Nothing to find fault with"_s));
        QTest::keyClick(&named<QPushButton>(*screen.panel, u"Check again"_s), Qt::Key_Space);
        QVERIFY(screen.panel->work());
    }

    void itFollowsTheSiteWhileItIsShown()
    {
        OnScreen screen;
        screen.select(FindingCode::WindowExpired);
        const Finding before = screen.model().findingAt(screen.table().currentIndex());
        const Collection old = screen.work.stored->content.collections[0];
        Collection renamed = old;
        renamed.name = u"MW-Warehouse"_s;
        const auto store = [&screen](const Collection &from, const Collection &to) {
            QSignalSpy changed(&screen.work.session, &SiteSession::snapshotChanged);
            screen.work.session.submit({EditKind::ChangeCollection,
                                        {from.id},
                                        {RecordChange<Collection>{from, to}},
                                        EditOrigin::Done},
                                       screen.panel.get(), [](const auto & /*problem*/) {});
            return changed.wait();
        };
        QVERIFY(store(old, renamed));
        QTRY_COMPARE(screen.model().count(FindingCode::NameWithoutPrefix), 0);
        // What is selected stays so.
        QCOMPARE(screen.model().findingAt(screen.table().currentIndex()).code, before.code);
        QVERIFY(screen.details().contains(u"MW-Warehouse"_s));
        // While it is out of sight nothing is checked.
        screen.panel->hide();
        QVERIFY(store(renamed, old));
        QVERIFY(!screen.panel->work());
        static_cast<QWidget *>(screen.panel.get())->show();
        QTRY_COMPARE(screen.model().count(FindingCode::NameWithoutPrefix), 1);
    }

    void aCheckCanBeGivenUpAndTakenUpAgain()
    {
        const OnScreen screen;
        QAction *again = screen.panel->panelActions().at(1);
        again->trigger();
        QVERIFY(screen.panel->work());
        screen.panel->cancelWork();
        QVERIFY(!screen.panel->work());
        QVERIFY(visibleNamed<QWidget>(*screen.panel, u"Not checked"_s));
        QTest::keyClick(&named<QPushButton>(*screen.panel, u"Check"_s), Qt::Key_Space);
        QTRY_VERIFY(visibleNamed<TableView>(*screen.panel, u"Findings"_s));
        QCOMPARE(screen.model().rowCount(), screen.expected().size());
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

QTEST_MAIN(FindingsPanelTest)
#include "tst_findingspanel.moc"
