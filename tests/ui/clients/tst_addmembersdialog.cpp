// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/addmembersdialog.h"

#include "common/messagebar.h"
#include "common/searchfield.h"
#include "common/tableview.h"
#include "support/opensession.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;

class AddMembersDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        SiteBuilder builder;
        builder.collection(u"MW"_s).client(1, {u"MW"_s});
        for (quint32 id = 2; id <= 9; ++id) {
            builder.client(id, {});
        }
        builder.client(10, {}).client(11, {});
        builder.content.clients.last().name = u"PC10"_s;
        m_session = std::make_unique<OpenSession>(builder.content);
        m_dialog = std::make_unique<AddMembersDialog>(**m_session, u"MW"_s, m_session->clock.now());
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    void cleanup()
    {
        m_dialog.reset();
        m_session.reset();
    }

    void clientsAreAddedBySearchingAndClicking()
    {
        QSignalSpy added(m_dialog.get(), &AddMembersDialog::added);
        QVERIFY(!button()->isEnabled());
        QTest::keyClicks(field(), u"pc7"_s);
        clickRow(0);
        QVERIFY(button()->isEnabled());
        QTest::mouseClick(button(), Qt::LeftButton);
        QTRY_COMPARE(added.size(), 1);
        QVERIFY(m_dialog->isHidden());
        QCOMPARE(members(), QList<quint32>({1, 7}));
        QCOMPARE((*m_session)->nextUndo()->kind, EditKind::AddMembers);
    }

    void whoIsChosenStaysChosenInTheNextSearch()
    {
        QTest::keyClicks(field(), u"pc7"_s);
        clickRow(0);
        field()->clear();
        QTest::keyClicks(field(), u"pc8"_s);
        clickRow(0);
        QVERIFY2(button()->text().contains(u'2'), qPrintable(button()->text()));
        QTest::keyClick(view(), Qt::Key_Return);
        QTRY_COMPARE(members(), QList<quint32>({1, 7, 8}));
    }

    void membersAreMarkedAndCannotBeChosen()
    {
        QTest::keyClicks(field(), u"pc1"_s);
        QVERIFY(view()->model()->index(0, 0).data().toString().startsWith(u"PC1 ("_s));
        clickRow(0);
        QVERIFY(!button()->isEnabled());
        QTest::keyClick(view(), Qt::Key_A, Qt::ControlModifier);
        QVERIFY2(button()->text().contains(u'2'), qPrintable(button()->text()));
    }

    void aPastedListSaysWhatItNames()
    {
        paste(u"pc2, PC3; \"pc4\"\nNOBODY\npc10\npc1"_s);
        const QString counts = label(u"What the list names"_s)->text();
        QVERIFY2(counts.contains("3 client(s) found"_L1), qPrintable(counts));
        QVERIFY2(counts.contains("1 are members already"_L1), qPrintable(counts));
        QVERIFY2(counts.contains("1 unknown"_L1), qPrintable(counts));
        QVERIFY2(counts.contains("1 ambiguous"_L1), qPrintable(counts));
        QStringList problems;
        const auto *list = m_dialog->findChild<QPlainTextEdit *>()->parentWidget()->findChild<TableView *>();
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            problems.append(list->model()->index(row, list->model()->columnCount() - 1).data().toString());
        }
        QCOMPARE(problems.size(), 2);
        QVERIFY(problems.first().contains("NOBODY"_L1));
        QVERIFY(problems.last().contains("10, 11"_L1));
    }

    void thoseFoundInAPastedListAreAdded()
    {
        paste(u"pc2\npc3\nNOBODY"_s);
        QVERIFY(button()->text().contains(u'2'));
        QTest::mouseClick(button(), Qt::LeftButton);
        QTRY_COMPARE(members(), QList<quint32>({1, 2, 3}));
        QVERIFY(m_dialog->isHidden());
    }

    void escapeAsksBeforeAPastedListIsLost()
    {
        auto *messages = m_dialog->findChild<MessageBar *>();
        paste(u"pc2"_s);
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Escape);
        QVERIFY(m_dialog->isVisible());
        QVERIFY(messages->isVisible());
        QTest::mouseClick(messages->findChildren<QPushButton *>().last(), Qt::LeftButton);
        QVERIFY(m_dialog->isVisible());
        QVERIFY(!messages->isVisible());
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Escape);
        QTest::mouseClick(messages->findChildren<QPushButton *>().first(), Qt::LeftButton);
        QVERIFY(m_dialog->isHidden());
        QCOMPARE(members(), QList<quint32>{1});
    }

    void escapeJustClosesWhereNothingWasPasted()
    {
        QTest::keyClick(field(), Qt::Key_Escape);
        QVERIFY(m_dialog->isHidden());
    }

    void aRefusalIsSaidAndLosesNothing()
    {
        paste(u"pc2"_s);
        m_session->shared->refusal = Problem{ProblemCode::DatabaseBusy, {}, {}};
        QTest::mouseClick(button(), Qt::LeftButton);
        auto *messages = m_dialog->findChild<MessageBar *>();
        QTRY_VERIFY(messages->isVisible());
        QCOMPARE(messages->kind(), MessageKind::Error);
        QVERIFY(m_dialog->isVisible());
        QVERIFY(button()->isEnabled());
        m_session->shared->refusal.reset();
        QTest::mouseClick(button(), Qt::LeftButton);
        QTRY_VERIFY2(m_dialog->isHidden(), qPrintable(messages->text()));
        QCOMPARE(members(), QList<quint32>({1, 2}));
    }

    void whoBecameAMemberMeanwhileIsNotAddedAgain()
    {
        QTest::keyClicks(field(), u"pc7"_s);
        clickRow(0);
        m_session->store({EditKind::AddMembers,
                          {},
                          {RecordChange<Membership>{{}, Membership{u"MW"_s, 7}}},
                          EditOrigin::Done});
        QVERIFY(!button()->isEnabled());
    }

private:
    [[nodiscard]] SearchField *field() const { return m_dialog->findChild<SearchField *>(); }
    [[nodiscard]] TableView *view() const { return field()->parentWidget()->findChild<TableView *>(); }
    [[nodiscard]] QLabel *label(const QString &name) const
    {
        for (QLabel *each : m_dialog->findChildren<QLabel *>()) {
            if (each->accessibleName() == name) {
                return each;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QPushButton *button() const
    {
        for (QPushButton *each : m_dialog->findChildren<QPushButton *>()) {
            if (each->isDefault()) {
                return each;
            }
        }
        return nullptr;
    }
    void clickRow(int row) const
    {
        const QRect cell = view()->visualRect(view()->model()->index(row, 0));
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, cell.center());
    }
    void paste(const QString &text) const
    {
        m_dialog->findChild<QTabWidget *>()->setCurrentIndex(1);
        auto *edit = m_dialog->findChild<QPlainTextEdit *>();
        QVERIFY(edit->hasFocus());
        edit->insertPlainText(text);
    }
    [[nodiscard]] QList<quint32> members() const
    {
        const SiteSnapshot &site = (*m_session)->snapshot();
        QList<quint32> ids;
        for (const ClientRow row : site.membersOf(*site.collectionWithId(u"MW"_s))) {
            ids.append(site.client(row).resourceId);
        }
        return ids;
    }

    std::unique_ptr<OpenSession> m_session;
    std::unique_ptr<AddMembersDialog> m_dialog;
};

QTEST_MAIN(AddMembersDialogTest)
#include "tst_addmembersdialog.moc"
