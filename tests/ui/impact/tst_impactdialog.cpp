// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "impact/impactdialog.h"

#include "common/emptystate.h"
#include "common/tableview.h"
#include "impact/impactsummary.h"
#include "items/roles.h"
#include "items/timelinemodel.h"
#include "site/collectionedits.h"
#include "site/windowedits.h"
#include "support/accessible.h"
#include "support/site.h"
#include "timeline/timelinepane.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;

namespace {

/// Every week on Monday 04:00 to 05:30.
const QString mondays = u"00811A9E081A2000"_s;
const Instant now = at("2026-03-02T09:00:00Z");

SiteSnapshot site()
{
    SiteBuilder builder(u"Europe/Berlin"_s);
    builder.collection(u"A"_s).collection(u"B"_s);
    builder.window(u"A"_s, u"Mondays"_s, mondays);
    builder.client(1, {u"A"_s}).client(2, {u"A"_s}).client(3, {u"B"_s});
    return builder.snapshot();
}

Edit deletion()
{
    return deleteWindows({{u"A"_s, u"Mondays"_s}}, site());
}

} // namespace

class ImpactDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en"_s)); }

    void itTellsWhatADeletionMeansForWhom()
    {
        ImpactDialog dialog({u"Delete"_s, u"Delete it?"_s, u"Delete"_s}, now);
        dialog.show();
        dialog.ask(site(), changeBy(deletion()));
        QVERIFY(named<QPushButton>(dialog, u"Delete"_s).isEnabled()); // nobody has to wait
        QTRY_VERIFY(!dialog.isBusy());
        auto *table = dialog.findChild<TableView *>();
        QTRY_VERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 2);
        QVERIFY(!table->model()->index(0, 3).data().toString().isEmpty());
    }

    void theTimelineShowsBeforeAndAfter()
    {
        ImpactDialog dialog({u"Look"_s, {}, {}}, now);
        dialog.show();
        dialog.ask(site(), changeBy(deletion()));
        QTRY_VERIFY(!dialog.isBusy());
        auto *timeline = dialog.findChild<TimelinePane *>();
        QTRY_VERIFY(timeline->isVisible());
        bool isBefore = false;
        for (int row = 0; row < timeline->model()->rowCount(); ++row) {
            isBefore = isBefore || timeline->model()->index(row, 0).data(IsBeforeRole).toBool();
        }
        QVERIFY(isBefore);
    }

    void aChangeWithoutEffectSaysSo()
    {
        ImpactDialog dialog({u"Look"_s, {}, {}}, now);
        dialog.show();
        Edit renaming = editFor({u"B"_s, u"Another name"_s, {}, {}}, site());
        dialog.ask(site(), changeBy(renaming));
        QTRY_VERIFY(!dialog.isBusy());
        QVERIFY(dialog.findChild<EmptyState *>()->isVisible());
    }

    void whatCannotBeDoneSaysWhy()
    {
        ImpactDialog dialog({u"Look"_s, {}, {}}, now);
        dialog.show();
        SiteBuilder other;
        dialog.ask(other.snapshot(), changeBy(deletion()));
        QTRY_VERIFY(!dialog.isBusy());
        QVERIFY(dialog.findChild<EmptyState *>()->isVisible());
    }

    void theVerbIsAnsweredOnceAndEscapeNot()
    {
        QObject context;
        int answers = 0;
        auto *dialog = ImpactDialog::openBefore({u"Delete"_s, {}, u"Delete"_s}, site(), deletion(), now,
                                                nullptr, &context, [&answers] { ++answers; });
        QTest::keyClick(dialog, Qt::Key_Escape);
        QCOMPARE(answers, 0);
        dialog = ImpactDialog::openBefore({u"Delete"_s, {}, u"Delete"_s}, site(), deletion(), now, nullptr,
                                          &context, [&answers] { ++answers; });
        QTest::mouseClick(&named<QPushButton>(*dialog, u"Delete"_s), Qt::LeftButton);
        QCOMPARE(answers, 1);
    }

    void aSummaryShowsTheNewestChangeOnly()
    {
        ImpactSummary summary(now);
        summary.show();
        QSignalSpy answered(&summary, &ImpactSummary::answered);
        summary.showChange(site(), changeBy(deletion()));
        summary.showChange(site(), changeBy(editFor({u"B"_s, u"Another name"_s, {}, {}}, site())));
        QTRY_COMPARE(answered.size(), 1);
        QVERIFY2(summary.text().startsWith(u"Nothing changes"_s), qPrintable(summary.text()));
        summary.showChange(site(), changeBy(deletion()));
        QTRY_VERIFY2(summary.text().startsWith(u"2 "_s), qPrintable(summary.text()));
        summary.showNothing(u"Not yet."_s);
        QCOMPARE(summary.text(), u"Not yet."_s);
    }
};

QTEST_MAIN(ImpactDialogTest)
#include "tst_impactdialog.moc"
