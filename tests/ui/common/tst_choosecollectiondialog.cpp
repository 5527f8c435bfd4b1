// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/choosecollectiondialog.h"

#include "common/searchfield.h"
#include "common/tableview.h"
#include "support/site.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;

class ChooseCollectionDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        SiteBuilder builder;
        builder.collection(u"All"_s).collection(u"MW-Berlin"_s).collection(u"MW-Munich"_s);
        m_dialog = std::make_unique<ChooseCollectionDialog>(
            builder.snapshot(), QList<CollectionRow>{CollectionRow{0}, CollectionRow{1}, CollectionRow{2}},
            CollectionChoice{u"Add to collection"_s, {}, u"Add"_s});
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    void cleanup() { m_dialog.reset(); }

    void typingAndReturnIsEnough()
    {
        QSignalSpy chosen(m_dialog.get(), &ChooseCollectionDialog::chosen);
        QCOMPARE(m_dialog->collectionId(), u"MW-Berlin"_s);
        QTest::keyClicks(field(), u"mun"_s);
        QCOMPARE(m_dialog->collectionId(), u"MW-Munich"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), u"MW-Munich"_s);
        QVERIFY(m_dialog->isHidden());
    }

    void theListIsWalkedWhileOneTypes()
    {
        QTest::keyClick(field(), Qt::Key_Down);
        QTest::keyClick(field(), Qt::Key_Down);
        QTest::keyClick(field(), Qt::Key_Down);
        QCOMPARE(m_dialog->collectionId(), u"All"_s);
        QTest::keyClick(field(), Qt::Key_Up);
        QCOMPARE(m_dialog->collectionId(), u"MW-Munich"_s);
        QVERIFY(field()->hasFocus());
    }

    void nothingCanBeChosenWhereNothingFits()
    {
        QTest::keyClicks(field(), u"nobody"_s);
        QVERIFY(!button()->isEnabled());
        QVERIFY(!m_dialog->findChild<TableView *>()->isVisible());
        QTest::keyClick(field(), Qt::Key_Escape);
        QVERIFY(button()->isEnabled());
        QVERIFY(m_dialog->isVisible());
    }

    void escapeChoosesNothing()
    {
        QSignalSpy chosen(m_dialog.get(), &ChooseCollectionDialog::chosen);
        QTest::keyClick(field(), Qt::Key_Escape);
        QVERIFY(m_dialog->isHidden());
        QCOMPARE(chosen.size(), 0);
    }

private:
    [[nodiscard]] SearchField *field() const { return m_dialog->findChild<SearchField *>(); }
    [[nodiscard]] QPushButton *button() const
    {
        for (QPushButton *each : m_dialog->findChildren<QPushButton *>()) {
            if (each->isDefault()) {
                return each;
            }
        }
        return nullptr;
    }

    std::unique_ptr<ChooseCollectionDialog> m_dialog;
};

QTEST_MAIN(ChooseCollectionDialogTest)
#include "tst_choosecollectiondialog.moc"
