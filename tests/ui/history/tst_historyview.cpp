// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historyview.h"

#include "common/emptystate.h"
#include "common/messagebar.h"
#include "common/tableview.h"
#include "items/changetablemodel.h"
#include "items/historymodel.h"
#include "support/opensession.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;

namespace {

const QString shortToken = u"00011700001F2000"_s;

MaintenanceWindow window(const QString &name)
{
    return {u"{W}"_s, name, {}, decodedTokens(shortToken).value(), WindowType::General, true};
}

Edit renaming(const QString &before, const QString &after)
{
    return {EditKind::ChangeWindow,
            {before},
            {RecordChange<PlacedWindow>{PlacedWindow{u"MW"_s, 0, window(before)},
                                        PlacedWindow{u"MW"_s, 0, window(after)}}},
            EditOrigin::Done};
}

} // namespace

class HistoryViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        SiteBuilder builder(u"Europe/Berlin"_s);
        builder.collection(u"MW"_s);
        builder.content.settings.append({u"MW"_s, {window(u"one"_s)}, {}, false});
        m_session = std::make_unique<OpenSession>(builder.content);
        m_view = std::make_unique<HistoryView>(**m_session);
        m_view->resize(800, 600);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    }
    void cleanup()
    {
        m_view.reset();
        m_session.reset();
    }

    void anEmptyHistorySaysSo()
    {
        QTRY_VERIFY(m_view->findChild<EmptyState *>()->isVisible());
        QVERIFY(!table(u"History"_s)->isVisible());
    }

    void whatChangesAppearsInFrontInTheSitesTime()
    {
        m_session->store(renaming(u"one"_s, u"two"_s));
        QTRY_COMPARE(rows(), 1);
        m_session->store(renaming(u"two"_s, u"three"_s));
        QTRY_COMPARE(rows(), 2);
        QTRY_VERIFY(cell(0, HistoryModel::WhatColumn).contains("two"_L1));
        QCOMPARE(cell(0, HistoryModel::WhoColumn), u"anna"_s);
        QCOMPARE(cell(0, HistoryModel::WhenColumn), u"Mon 2026-03-02 13:00"_s); // 12:00 UTC
        QVERIFY(cell(1, HistoryModel::WhatColumn).contains("one"_L1));
    }

    void aStepShowsWhatWasBeforeAndAfter()
    {
        m_session->store(renaming(u"one"_s, u"two"_s));
        const TableView *changes = table(u"What this step changed"_s);
        QTRY_COMPARE(changes->model()->rowCount(), 1);
        QCOMPARE(changes->model()->index(0, ChangeTableModel::BeforeColumn).data().toString(), u"one"_s);
        QCOMPARE(changes->model()->index(0, ChangeTableModel::AfterColumn).data().toString(), u"two"_s);
    }

    void theStateBeforeAStepIsRestoredInOneStep()
    {
        m_session->store(renaming(u"one"_s, u"two"_s));
        m_session->store(renaming(u"two"_s, u"three"_s));
        QTRY_COMPARE(rows(), 2);
        QTRY_VERIFY(cell(1, HistoryModel::WhatColumn).contains("one"_L1));
        clickRow(1);
        QTRY_VERIFY(button()->isEnabled());
        QSignalSpy done(m_view.get(), &HistoryView::done);
        QTest::mouseClick(button(), Qt::LeftButton);
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(windowName(), u"one"_s);
        QCOMPARE((*m_session)->nextUndo()->kind, EditKind::RestoreWindow);
        QTRY_COMPARE(rows(), 3);
    }

    void whereNothingIsToRestoreTheButtonSaysWhy()
    {
        m_session->store(renaming(u"one"_s, u"two"_s));
        QTRY_VERIFY(button()->isEnabled());
        m_session->store(renaming(u"two"_s, u"one"_s));
        QTRY_COMPARE(rows(), 2);
        QTRY_VERIFY(cell(1, HistoryModel::WhatColumn).contains("one"_L1));
        clickRow(1);
        QTRY_VERIFY(!button()->isEnabled());
        QVERIFY(button()->accessibleDescription().contains("nothing to restore"_L1));
    }

    void theSelectedStepStaysSelectedWhenNewOnesCome()
    {
        m_session->store(renaming(u"one"_s, u"two"_s));
        QTRY_COMPARE(rows(), 1);
        m_session->store(renaming(u"two"_s, u"three"_s));
        QTRY_COMPARE(rows(), 2);
        QCOMPARE(table(u"History"_s)->selectionModel()->selectedRows().first().row(), 1);
    }

    void entriesStayInTheirRowsWhileOthersWrite()
    {
        const auto write = [this](int count) {
            for (int i = 0; i < count; ++i) {
                auto &history = m_session->shared->history;
                history.append({history.size() + 1,
                                {u"bert"_s, at("2026-03-02T12:00:00Z")},
                                {EditKind::ChangeWindow, {u"W%1."_s.arg(history.size() + 1)}, {}, {}}});
            }
        };
        write(251);
        m_view->setSubject({});
        QTRY_COMPARE(rows(), 251);
        QTRY_VERIFY(cell(0, HistoryModel::WhatColumn).contains("W251."_L1));
        write(3); // and nobody has looked again
        for (int row = 0; row < 251; ++row) {
            QTRY_VERIFY(cell(row, HistoryModel::WhatColumn).contains(u"W%1."_s.arg(251 - row)));
        }
        (*m_session)->refresh();
        QTRY_COMPARE(rows(), 254);
        for (int row = 0; row < 254; ++row) {
            QTRY_VERIFY(cell(row, HistoryModel::WhatColumn).contains(u"W%1."_s.arg(254 - row)));
        }
    }

    void aRefusedRestoreIsSaid()
    {
        m_session->store(renaming(u"one"_s, u"two"_s));
        QTRY_VERIFY(button()->isEnabled());
        m_session->shared->refusal = Problem{ProblemCode::DatabaseBusy, {}, {}};
        QTest::mouseClick(button(), Qt::LeftButton);
        auto *messages = m_view->findChild<MessageBar *>();
        QTRY_VERIFY(messages->isVisible());
        QCOMPARE(messages->kind(), MessageKind::Error);
        QVERIFY(button()->isEnabled());
        QCOMPARE(windowName(), u"two"_s);
    }

    void aHistoryThatCannotBeReadSaysWhyAndIsTriedAgain()
    {
        QTRY_VERIFY(m_view->findChild<EmptyState *>()->isVisible());
        m_session->store(renaming(u"one"_s, u"two"_s));
        QTRY_COMPARE(rows(), 1);
        m_session->shared->refusal = Problem{ProblemCode::DatabaseDamaged, {}, {u"page 7"_s}};
        m_view->setSubject({u"MW"_s, {}});
        auto *empty = m_view->findChild<EmptyState *>();
        QTRY_VERIFY(empty->isVisible());
        QTRY_VERIFY(empty->findChild<QPushButton *>()->isVisible());
        m_session->shared->refusal.reset();
        QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
        QTRY_COMPARE(rows(), 1);
        QTRY_VERIFY(table(u"History"_s)->isVisible());
    }

private:
    [[nodiscard]] TableView *table(const QString &name) const
    {
        for (TableView *each : m_view->findChildren<TableView *>()) {
            if (each->accessibleName() == name) {
                return each;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QPushButton *button() const
    {
        for (QPushButton *each : m_view->findChildren<QPushButton *>()) {
            if (each->text().startsWith("Restore"_L1)) {
                return each;
            }
        }
        return nullptr;
    }
    [[nodiscard]] int rows() const { return table(u"History"_s)->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table(u"History"_s)->model()->index(row, column).data().toString();
    }
    void clickRow(int row) const
    {
        TableView *view = table(u"History"_s);
        const QRect cell = view->visualRect(view->model()->index(row, 0));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, cell.center());
    }
    [[nodiscard]] QString windowName() const
    {
        return (*m_session)->snapshot().windows().first().window.name;
    }

    std::unique_ptr<OpenSession> m_session;
    std::unique_ptr<HistoryView> m_view;
};

QTEST_MAIN(HistoryViewTest)
#include "tst_historyview.moc"
