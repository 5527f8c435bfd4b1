// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/confirm.h"

#include "common/theme.h"

#include <QApplication>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include <memory>

using namespace wk;
using namespace Qt::StringLiterals;

namespace {

const Destruction deletion{u"Delete window"_s, u"Delete “Patch night”?"_s, u"It cannot be undone."_s,
                           u"Delete"_s};

QPushButton *verbOf(const QMessageBox &box)
{
    for (QAbstractButton *button : box.buttons()) {
        if (button->text() == u"Delete"_s) {
            return qobject_cast<QPushButton *>(button);
        }
    }
    return nullptr;
}

} // namespace

class ConfirmTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }

    void init()
    {
        m_page = std::make_unique<QWidget>();
        m_context = std::make_unique<QObject>();
        m_count = 0;
        m_page->show();
        confirmDestruction(m_page.get(), deletion, m_context.get(), [this] { ++m_count; });
        m_box = m_page->findChild<QMessageBox *>();
        QVERIFY(m_box);
    }

    void cleanup() { m_page.reset(); }

    void itAsksAndReturnsAtOnce()
    {
        QVERIFY(m_box->isVisible());
        QCOMPARE(m_box->text(), deletion.sentence);
        QCOMPARE(m_box->informativeText(), deletion.details);
        QCOMPARE(m_count, 0);
    }

    void theVerbDestroys()
    {
        QVERIFY(verbOf(*m_box));
        QTest::mouseClick(verbOf(*m_box), Qt::LeftButton);
        QCOMPARE(m_count, 1);
        QTRY_VERIFY(!m_box);
    }

    void cancelDoesNothing()
    {
        QTest::mouseClick(m_box->button(QMessageBox::Cancel), Qt::LeftButton);
        QTRY_VERIFY(!m_box);
        QCOMPARE(m_count, 0);
    }

    void returnAndEscapeCancel_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("return") << int(Qt::Key_Return);
        QTest::newRow("escape") << int(Qt::Key_Escape);
    }
    void returnAndEscapeCancel()
    {
        QFETCH(int, key);
        QVERIFY(QTest::qWaitForWindowActive(m_box));
        QTest::keyClick(m_box->focusWidget() ? m_box->focusWidget() : m_box.data(), Qt::Key(key));
        QTRY_VERIFY(!m_box);
        QCOMPARE(m_count, 0);
    }

    void nothingHappensToWhatIsGone()
    {
        m_context.reset();
        QTest::mouseClick(verbOf(*m_box), Qt::LeftButton);
        QTRY_VERIFY(!m_box);
        QCOMPARE(m_count, 0);
    }

    void theQuestionGoesWithItsPage()
    {
        m_page.reset();
        QVERIFY(!m_box);
        QCOMPARE(m_count, 0);
    }

private:
    std::unique_ptr<QWidget> m_page;
    std::unique_ptr<QObject> m_context;
    QPointer<QMessageBox> m_box;
    int m_count = 0;
};

QTEST_MAIN(ConfirmTest)
#include "tst_confirm.moc"
