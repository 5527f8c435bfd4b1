// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/copywindowsdialog.h"

#include "support/accessible.h"
#include "support/site.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;

namespace {

SiteBuilder site()
{
    SiteBuilder builder;
    builder.collection(u"A"_s).collection(u"B"_s).collection(u"C"_s);
    builder.content.collections[0].name = u"Servers"_s;
    builder.content.collections[1].name = u"MW-Lager"_s;
    builder.content.collections[2].name = u"MW-Büro"_s;
    builder.window(u"A"_s, u"w"_s, u"00811A9E081A2000"_s);
    return builder;
}

struct Session
{
    Session()
        : dialog(site().snapshot(), {{u"A"_s, u"w"_s}},
                 [this](const Edit &edit, QObject * /*context*/, auto done) {
                     edits.append(edit);
                     done(problem);
                 })
    {
        dialog.show();
    }
    [[nodiscard]] QStringList shown() const
    {
        QStringList texts;
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            texts.append(list->model()->index(row, 0).data().toString());
        }
        return texts;
    }
    void toggle(int row)
    {
        list->setCurrentIndex(list->model()->index(row, 0));
        QTest::keyClick(list, Qt::Key_Space);
    }

    QList<Edit> edits;
    std::optional<Problem> problem;
    CopyWindowsDialog dialog;
    QListView *list = dialog.findChild<QListView *>();
};

} // namespace

class CopyWindowsDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void collectionsAreListedByName()
    {
        Session session;
        QCOMPARE(session.shown(), (QStringList{u"MW-Büro (C)"_s, u"MW-Lager (B)"_s, u"Servers (A)"_s}));
        QTest::keyClicks(&named<QLineEdit>(session.dialog, u"Search collections"_s), u"lag"_s);
        QCOMPARE(session.shown(), QStringList{u"MW-Lager (B)"_s});
    }

    void whatIsCheckedGetsCopies()
    {
        Session session;
        auto &copy = named<QPushButton>(session.dialog, u"Copy"_s);
        QVERIFY(!copy.isEnabled());
        auto &search = named<QLineEdit>(session.dialog, u"Search collections"_s);
        QTest::keyClicks(&search, u"lag"_s);
        session.toggle(0);
        search.setText(u"ser"_s); // what is checked stays so
        session.toggle(0);
        QTest::mouseClick(&copy, Qt::LeftButton);
        QCOMPARE(session.edits.size(), 1);
        const SiteContent after = edited(site().content, session.edits[0]).value();
        QCOMPARE(after.settings.size(), 2);
        QCOMPARE(after.settings[0].windows.last().name, u"w (2)"_s);
        QCOMPARE(after.settings[1].collectionId, u"B"_s);
        QCOMPARE(after.settings[1].windows.last().name, u"w"_s);
        QCOMPARE(session.dialog.result(), int(QDialog::Accepted));
    }

    void aProblemKeepsTheDialogOpen()
    {
        Session session;
        session.problem = Problem{ProblemCode::DatabaseBusy, {}, {}};
        session.toggle(0);
        QTest::mouseClick(&named<QPushButton>(session.dialog, u"Copy"_s), Qt::LeftButton);
        QVERIFY(session.dialog.isVisible());
        bool isSaid = false;
        for (const QLabel *label : session.dialog.findChildren<QLabel *>()) {
            isSaid = isSaid || (label->isVisible() && label->text().contains(u"somebody else is writing"_s));
        }
        QVERIFY(isSaid);
        QTest::keyClick(&session.dialog, Qt::Key_Escape);
        QVERIFY(!session.dialog.isVisible());
    }

    void itCanBeLookedAt()
    {
        Session session;
        session.toggle(1);
        const QImage image = session.dialog.grab().toImage();
        QCOMPARE(image.width(), 480);
        const QString folder = qEnvironmentVariable("WK_PICTURES");
        QVERIFY(folder.isEmpty() || image.save(folder + u"/copy.png"_s));
    }
};

QTEST_MAIN(CopyWindowsDialogTest)
#include "tst_copywindowsdialog.moc"
