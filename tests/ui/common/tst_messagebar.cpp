// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/messagebar.h"

#include "common/emptystate.h"
#include "common/progressindicator.h"
#include "common/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace wk;
using namespace Qt::StringLiterals;

namespace {

QPushButton *buttonOf(const QWidget &widget, const QString &verb)
{
    for (QPushButton *button : widget.findChildren<QPushButton *>()) {
        if (button->text() == verb && !button->isHidden()) {
            return button;
        }
    }
    return nullptr;
}

} // namespace

class MessageBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }

    void nothingIsShownUntilThereIsSomethingToSay()
    {
        MessageBar bar;
        QVERIFY(bar.isHidden());
        bar.showMessage(MessageKind::Warning, u"Mind the gap."_s);
        QVERIFY(!bar.isHidden());
        QCOMPARE(bar.text(), u"Mind the gap."_s);
        QCOMPARE(bar.kind(), MessageKind::Warning);
    }

    void aMessageIsReadOutWithItsKind()
    {
        MessageBar bar;
        bar.showMessage(MessageKind::Error, u"The file is gone."_s);
        QAccessibleInterface *read = QAccessible::queryAccessibleInterface(&bar);
        QVERIFY(read);
        QCOMPARE(read->text(QAccessible::Name), u"The file is gone."_s);
        QCOMPARE(read->text(QAccessible::Description), u"Error"_s);
        bar.showMessage(MessageKind::Success, u"It is back."_s);
        QCOMPARE(read->text(QAccessible::Name), u"It is back."_s);
        QCOMPARE(read->text(QAccessible::Description), u"Success"_s);
    }

    void anOfferClosesTheBarAndIsTaken()
    {
        MessageBar bar;
        QSignalSpy dismissed(&bar, &MessageBar::dismissed);
        bool wasHidden = false;
        bar.showMessage(MessageKind::Success, u"Deleted."_s,
                        {{u"Undo"_s, [&] { wasHidden = bar.isHidden(); }}, {u"Show"_s, {}}});
        QVERIFY(buttonOf(bar, u"Show"_s));
        QTest::mouseClick(buttonOf(bar, u"Undo"_s), Qt::LeftButton);
        QVERIFY(wasHidden);
        QCOMPARE(bar.text(), QString());
        QCOMPARE(dismissed.size(), 0);
    }

    void anOfferMayShowTheNextMessage()
    {
        MessageBar bar;
        bar.showMessage(MessageKind::Question, u"Again?"_s,
                        {{u"Again"_s, [&bar] { bar.showMessage(MessageKind::Error, u"No."_s); }}});
        QTest::mouseClick(buttonOf(bar, u"Again"_s), Qt::LeftButton);
        QVERIFY(!bar.isHidden());
        QCOMPARE(bar.text(), u"No."_s);
        QVERIFY(!buttonOf(bar, u"Again"_s));
    }

    void aNewMessageTakesTheOffersOfTheOldOneAway()
    {
        MessageBar bar;
        bar.showMessage(MessageKind::Success, u"One."_s, {{u"Undo"_s, {}}});
        bar.showMessage(MessageKind::Success, u"Two."_s, {{u"Show"_s, {}}});
        QVERIFY(!buttonOf(bar, u"Undo"_s));
        QVERIFY(buttonOf(bar, u"Show"_s));
    }

    void theCloseButtonAndEscapeDismissIt()
    {
        MessageBar bar;
        QSignalSpy dismissed(&bar, &MessageBar::dismissed);
        bar.showMessage(MessageKind::Information, u"Hello."_s);
        auto *close = bar.findChild<QToolButton *>();
        QVERIFY(!close->accessibleName().isEmpty());
        QTest::mouseClick(close, Qt::LeftButton);
        QVERIFY(bar.isHidden());
        QCOMPARE(dismissed.size(), 1);
        bar.showMessage(MessageKind::Information, u"Hello."_s);
        QTest::keyClick(close, Qt::Key_Escape);
        QVERIFY(bar.isHidden());
        QCOMPARE(dismissed.size(), 2);
        bar.dismiss();
        QCOMPARE(dismissed.size(), 2);
    }

    void tabGoesThroughTheOffersToTheCloseButton()
    {
        QWidget page;
        auto *layout = new QVBoxLayout(&page);
        auto *bar = new MessageBar(&page);
        layout->addWidget(bar);
        bar->showMessage(MessageKind::Question, u"Which?"_s, {{u"Mine"_s, {}}, {u"Theirs"_s, {}}});
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        buttonOf(*bar, u"Mine"_s)->setFocus();
        QTest::keyClick(page.focusWidget(), Qt::Key_Tab);
        QCOMPARE(page.focusWidget(), buttonOf(*bar, u"Theirs"_s));
        bar->findChild<QToolButton *>()->setFocusPolicy(Qt::TabFocus);
        QTest::keyClick(page.focusWidget(), Qt::Key_Tab);
        QCOMPARE(page.focusWidget(), bar->findChild<QToolButton *>());
    }

    void longMessagesWrap()
    {
        MessageBar bar;
        bar.showMessage(MessageKind::Warning, u"Eine lange Meldung über ein Wartungsfenster. "_s.repeated(8));
        bar.ensurePolished();
        QVERIFY(bar.heightForWidth(300) > bar.heightForWidth(1200));
    }

    void anEmptyStateOffersWhatToDo()
    {
        EmptyState state;
        int count = 0;
        state.showEmpty(Icon::MaintenanceWindow, u"No windows"_s, u"Add one."_s,
                        {u"Add window"_s, [&count] { ++count; }});
        QTest::mouseClick(buttonOf(state, u"Add window"_s), Qt::LeftButton);
        QCOMPARE(count, 1);
        QVERIFY(state.findChild<QProgressBar *>()->isHidden());
        QCOMPARE(state.accessibleName(), u"No windows"_s);
    }

    void loadingShowsProgressAndNothingToPress()
    {
        EmptyState state;
        state.showError(u"No database"_s, u"It is locked."_s, {u"Try again"_s, {}});
        QVERIFY(buttonOf(state, u"Try again"_s));
        state.showLoading(u"Loading clients"_s);
        QVERIFY(!state.findChild<QProgressBar *>()->isHidden());
        QVERIFY(!buttonOf(state, u"Try again"_s));
        for (const QLabel *label : state.findChildren<QLabel *>()) {
            QVERIFY(label->isHidden() || label->text() == u"Loading clients"_s);
        }
    }

    void progressIsShownWhileThereIsWork()
    {
        ProgressIndicator progress;
        const auto *bar = progress.findChild<QProgressBar *>();
        QVERIFY(progress.isHidden());
        progress.start(u"Importing"_s);
        QVERIFY(!progress.isHidden());
        QCOMPARE(bar->maximum(), 0);
        progress.setProgress(qint64(3) << 40, qint64(4) << 40);
        QCOMPARE(bar->value() * 4, bar->maximum() * 3);
        progress.setProgress(9, 4);
        QCOMPARE(bar->value(), bar->maximum());
        progress.setProgress(1, 0);
        QCOMPARE(bar->maximum(), 0);
        progress.finish();
        QVERIFY(progress.isHidden());
    }

    void cancelIsAskedForOnce()
    {
        ProgressIndicator progress;
        QSignalSpy cancelled(&progress, &ProgressIndicator::cancelRequested);
        auto *button = progress.findChild<QToolButton *>();
        progress.start(u"Importing"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(cancelled.size(), 1);
        progress.finish();
        progress.start(u"Exporting"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(cancelled.size(), 2);
    }
};

QTEST_MAIN(MessageBarTest)
#include "tst_messagebar.moc"
