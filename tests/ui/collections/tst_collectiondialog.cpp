// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collections/collectiondialog.h"

#include "common/messagebar.h"
#include "support/accessible.h"
#include "support/site.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;

namespace {

SiteSnapshot site()
{
    SiteBuilder builder;
    builder.content.sites[0].code = u"MUC"_s;
    builder.collection(u"MUC00001"_s);
    builder.content.collections[0].name = u"MW-Taken"_s;
    builder.content.collections[0].comment = u"Old"_s;
    return builder.snapshot();
}

struct Session
{
    explicit Session(const CollectionDraft &draft = {})
        : dialog(
            site(), draft,
            [this](const Edit &edit, QObject * /*context*/, const auto &done) {
                edits.append(edit);
                if (isSlow) {
                    stillToSay = done;
                } else {
                    done(problem);
                }
            },
            nullptr)
    {
        dialog.show();
        QApplication::setActiveWindow(&dialog);
        name().setFocus();
    }

    void type(const QString &text)
    {
        name().selectAll();
        QTest::keyClicks(&name(), text);
    }
    QLineEdit &name() { return named<QLineEdit>(dialog, u"Name"_s); }
    void press(const QString &button)
    {
        QTest::mouseClick(&named<QAbstractButton>(dialog, button), Qt::LeftButton);
    }
    [[nodiscard]] QString said() const
    {
        QStringList texts;
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            if (label->isVisible()) {
                texts.append(label->text());
            }
        }
        return texts.join(u'\n');
    }
    [[nodiscard]] Collection stored() const
    {
        return std::get<RecordChange<Collection>>(edits.value(0).changes.value(0)).after.value();
    }

    QList<Edit> edits;
    std::optional<Problem> problem;
    bool isSlow = false;
    std::function<void(const std::optional<Problem> &)> stillToSay;
    CollectionDialog dialog;
};

} // namespace

class CollectionDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCommentNobodyTouchedStaysAsItIs()
    {
        const QString comment = u"one\r\ntwo\u00a0three"_s;
        Session session({u"MUC00001"_s, u"MW-Taken"_s, comment, {}});
        session.type(u"MW-Other"_s);
        session.press(u"OK"_s);
        QCOMPARE(session.stored().name, u"MW-Other"_s);
        QCOMPARE(session.stored().comment, comment);
    }

    void theSiteMayBecomeAnotherMeanwhile()
    {
        Session session;
        SiteBuilder builder;
        builder.content.sites[0].code = u"MUC"_s;
        builder.collection(u"MUC00001"_s).collection(u"MUC00002"_s);
        builder.content.collections[1].name = u"MW-Night"_s;
        session.dialog.setSite(builder.snapshot());
        session.type(u"MW-Night"_s);
        session.press(u"OK"_s);
        QVERIFY(session.edits.isEmpty());
        QVERIFY(session.said().contains(u"MW-Night"_s));
        session.type(u"MW-Morning"_s);
        session.press(u"OK"_s);
        QCOMPARE(session.stored().id, u"MUC00003"_s);
    }

    void aNewOneIsOfferedWithThePrefixAndTypedOn()
    {
        Session session;
        QCOMPARE(session.name().text(), u"MW-"_s);
        QTest::keyClicks(&session.name(), u"Night"_s);
        QTest::keyClick(&session.name(), Qt::Key_Return);
        QCOMPARE(session.edits.size(), 1);
        QCOMPARE(session.stored().name, u"MW-Night"_s);
        QVERIFY(!session.dialog.isVisible());
    }

    void thePrefixTypedAgainIsNotDoubled()
    {
        Session session;
        QTest::keyClicks(&session.name(), u"MW-Night"_s);
        QCOMPARE(session.name().text(), u"MW-Night"_s);
        QTest::keyClicks(&session.name(), u" MW-"_s); // elsewhere in the name it is meant
        QCOMPARE(session.name().text(), u"MW-Night MW-"_s);
    }

    void thePrefixAloneIsNoName()
    {
        Session session;
        session.press(u"OK"_s);
        QVERIFY(session.edits.isEmpty());
        QVERIFY(session.dialog.isVisible());
        QVERIFY(session.said().contains(u"prefix"_s));
    }

    void nothingIsSaidBeforeSomethingIsTyped()
    {
        Session session;
        QVERIFY(!session.said().contains(u"prefix"_s));
    }

    void aNameWithoutThePrefixIsAdvisedAgainstNotRefused()
    {
        Session session;
        session.name().setText(u"Servers"_s);
        QVERIFY(session.said().contains(u"MW-Servers"_s));
        session.press(u"Use this name"_s);
        QCOMPARE(session.name().text(), u"MW-Servers"_s);
        session.name().setText(u"Servers"_s);
        session.press(u"OK"_s);
        QCOMPARE(session.stored().name, u"Servers"_s);
    }

    void aTakenNameIsRefusedWhileTyping()
    {
        Session session;
        QTest::keyClicks(&session.name(), u"taken"_s);
        QVERIFY(session.said().contains(u"MW-taken"_s));
        session.press(u"OK"_s);
        QVERIFY(session.edits.isEmpty());
        QTest::keyClicks(&session.name(), u"2"_s);
        session.press(u"OK"_s);
        QCOMPARE(session.edits.size(), 1);
    }

    void whatCannotBeStoredIsSaidAndTheDialogStays()
    {
        Session session;
        session.problem = Problem{ProblemCode::DatabaseBusy, {}, {}};
        session.name().setText(u"MW-New"_s);
        session.press(u"OK"_s);
        QVERIFY(session.dialog.isVisible());
        QVERIFY(session.said().contains(u"Somebody else"_s));
        session.problem.reset();
        session.press(u"OK"_s);
        QVERIFY(!session.dialog.isVisible());
        QCOMPARE(session.edits.size(), 2);
    }

    void anExistingOneIsChangedOnlyWhereItDiffers()
    {
        Session session(draftOf(site().collections()[0]));
        session.press(u"OK"_s);
        QVERIFY(session.edits.isEmpty());
        Session other(draftOf(site().collections()[0]));
        other.dialog.findChild<QPlainTextEdit *>()->setPlainText(u"New"_s);
        other.press(u"OK"_s);
        QCOMPARE(other.edits.value(0).kind, EditKind::ChangeCollection);
        QCOMPARE(other.stored().comment, u"New"_s);
        QCOMPARE(other.stored().name, u"MW-Taken"_s);
    }

    void escapeAsksOnlyWhereSomethingWouldBeLost()
    {
        Session session;
        QTest::keyClick(&session.dialog, Qt::Key_Escape);
        QVERIFY(!session.dialog.isVisible());
        Session typed;
        QTest::keyClicks(&typed.name(), u"Night"_s);
        QTest::keyClick(&typed.dialog, Qt::Key_Escape);
        QVERIFY(typed.dialog.isVisible());
        QVERIFY(typed.dialog.findChild<MessageBar *>()->isVisible());
        typed.press(u"Discard"_s);
        QVERIFY(!typed.dialog.isVisible());
        QVERIFY(typed.edits.isEmpty());
    }

    void whatIsBeingStoredIsAwaited()
    {
        Session session;
        session.isSlow = true;
        session.type(u"MW-Night"_s);
        QTest::keyClick(&session.name(), Qt::Key_Return);
        QCOMPARE(session.edits.size(), 1);
        QTest::keyClick(&session.dialog, Qt::Key_Escape);
        QTest::keyClick(&session.dialog, Qt::Key_Escape);
        QVERIFY(session.dialog.isVisible());
        QVERIFY(!session.dialog.findChild<MessageBar *>()->isVisible());
        session.stillToSay({});
        QCOMPARE(session.dialog.result(), int(QDialog::Accepted));
        QVERIFY(!session.dialog.isVisible());
    }

    void aNewOneCanHangUnderAnother()
    {
        Session session({{}, {}, {}, u"MUC00001"_s});
        QTest::keyClicks(&session.name(), u"Below"_s);
        session.press(u"OK"_s);
        QCOMPARE(session.edits.value(0).changes.size(), 2);
        QCOMPARE(session.stored().id, u"MUC00002"_s);
    }
};

QTEST_MAIN(CollectionDialogTest)
#include "tst_collectiondialog.moc"
