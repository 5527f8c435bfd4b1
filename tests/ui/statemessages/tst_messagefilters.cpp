// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/choosecollectiondialog.h"
#include "statemessages/rangedialog.h"
#include "statemessages/savedfilters.h"
#include "ui/statemessages/messagesonscreen.h"

#include <QDialogButtonBox>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace wk;
using namespace wk::test;

namespace {

const QStringList lines{u"PC1=1 2026-03-01T10:00 800/100 #1"_s, u"PC1=1 2026-03-01T10:05 800/313 #4 1603"_s,
                        u"PC2=2 2026-03-01T11:00 1000/2 #1 0x80072EE7"_s,
                        u"PC1=1 2026-03-01T10:03 800/301 #3"_s};

} // namespace

/// How somebody narrows the messages down, and keeps that under a name.
class MessageFiltersTest : public QObject, private MessagesOnScreen
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        begin();
        add(lines);
        SiteBuilder builder;
        builder.collection(u"A"_s).client(1, {u"A"_s}).client(2, {});
        builder.content.clients[0].uniqueId = guid(1);
        builder.content.clients[1].uniqueId = guid(2);
        m_content = builder.content;
        open({}, m_content);
        QTRY_COMPARE(model()->rowCount(), 4);
    }
    void cleanup() { close(); }

    void aTopicAndAStateAreChosenFromMenus()
    {
        choose(u"Topic"_s, {u"800 Client deployment"_s});
        QTRY_COMPARE(model()->rowCount(), 3);
        QMenu &states = openedMenu(u"State"_s);
        const auto failed =
            std::find_if(states.actions().cbegin(), states.actions().cend(),
                         [](const QAction *each) { return each->text().startsWith(u"313 "); });
        QVERIFY(failed != states.actions().cend());
        (*failed)->trigger();
        states.close();
        QTRY_COMPARE(model()->rowCount(), 1);
        QCOMPARE(panel->location().parameters,
                 (QMap<QString, QString>{{u"topic"_s, u"800"_s}, {u"state"_s, u"313"_s}}));
        const auto buttons = panel->findChildren<QToolButton *>();
        QVERIFY(std::any_of(buttons.begin(), buttons.end(), [](const QToolButton *button) {
            return button->isChecked() && button->accessibleName() == u"Topic: 800 Client deployment"_s;
        }));
        choose(u"Topic: 800 Client deployment"_s, {u"Any topic"_s});
        QVERIFY(!panel->location().parameters.contains(u"topic"_s));
    }

    void gapsAndLateOnesAreChosenByTheOrder()
    {
        choose(u"Order"_s, {u"After missing ones"_s});
        QTRY_COMPARE(model()->rowCount(), 1);
        QVERIFY(model()->isOdd(model()->index(0, 0), MessageOddity::AfterGap));
        choose(u"Order: After missing ones"_s, {u"Arrived after later ones"_s});
        QTRY_VERIFY(model()->rowCount() == 1
                    && model()->isOdd(model()->index(0, 0), MessageOddity::OutOfOrder));
        QCOMPARE(panel->location().parameters.value(u"order"_s), u"late"_s);
    }

    void anErrorCodeIsTyped()
    {
        choose(u"Error code"_s, {u"Enter a code..."_s});
        auto *dialog = panel->findChild<QInputDialog *>();
        QVERIFY(dialog != nullptr);
        dialog->setTextValue(u" -2147012889 "_s);
        dialog->accept();
        QTRY_COMPARE(model()->rowCount(), 1);
        QCOMPARE(panel->location().parameters.value(u"errorCode"_s), u"-2147012889"_s);
    }

    void aRangeIsTypedAndWhatIsWrongIsSaid()
    {
        choose(u"Time"_s, {u"From... to..."_s});
        auto *dialog = panel->findChild<RangeDialog *>();
        QVERIFY(dialog != nullptr);
        const QPushButton &ok = *dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QVERIFY(!ok.isEnabled()); // no end is given
        auto &from = named<QLineEdit>(*dialog, u"From:"_s);
        auto &to = named<QLineEdit>(*dialog, u"To, not included:"_s);
        from.setText(u"tomorrow"_s);
        QVERIFY(!ok.isEnabled());
        from.setText(u"2026-03-01 10:03"_s);
        to.setText(u"2026-03-01 10:03"_s);
        QVERIFY(!ok.isEnabled()); // it would be empty
        to.setText(u"2026-03-01 11:00"_s);
        QVERIFY(ok.isEnabled());
        dialog->accept(); // what leaves nothing chosen changes nothing
        QCOMPARE(model()->rowCount(), 4);
        choose(u"Time"_s, {u"From... to..."_s});
        auto *again = panel->findChildren<RangeDialog *>().constLast();
        named<QLineEdit>(*again, u"From:"_s).setText(u"2026-03-01 10:03"_s);
        named<QLineEdit>(*again, u"To, not included:"_s).setText(u"2026-03-01 11:00"_s);
        again->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        QTRY_COMPARE(model()->rowCount(), 2);
        QCOMPARE(panel->location().parameters,
                 (QMap<QString, QString>{{u"from"_s, u"2026-03-01T10:03:00Z"_s},
                                         {u"to"_s, u"2026-03-01T11:00:00Z"_s}}));
    }

    void aCollectionIsChosen()
    {
        choose(u"Collection"_s, {u"Direct members of..."_s});
        auto *dialog = panel->findChild<ChooseCollectionDialog *>();
        QVERIFY(dialog != nullptr);
        QVERIFY(dialog->isVisible());
        Q_EMIT dialog->chosen(u"A"_s);
        QTRY_COMPARE(model()->rowCount(), 3);
        QCOMPARE(panel->location().parameters.value(u"collection"_s), u"A"_s);
    }

    void aFilterIsSavedFoundAgainRenamedAndDeleted()
    {
        choose(u"Topic"_s, {u"800 Client deployment"_s});
        QTRY_COMPARE(model()->rowCount(), 3);
        choose(u"Saved filters"_s, {u"Save this filter..."_s});
        answer(u"Deployment & more"_s);
        action(u"Clear filters"_s)->trigger();
        QTRY_COMPARE(model()->rowCount(), 4);

        // After a restart it is there.
        close();
        open({}, m_content);
        QTRY_COMPARE(model()->rowCount(), 4);
        choose(u"Saved filters"_s, {u"Deployment && more"_s});
        QTRY_COMPARE(model()->rowCount(), 3);
        QCOMPARE(panel->location().parameters.value(u"topic"_s), u"800"_s);

        choose(u"Saved filters"_s, {u"Rename"_s, u"Deployment && more"_s});
        answer(u"Deployment"_s);
        choose(u"Saved filters"_s, {u"Delete"_s, u"Deployment"_s});
        QSettings settings;
        QVERIFY(savedFilters(settings).isEmpty());
        QCOMPARE(model()->rowCount(), 3); // what is shown stays
    }

    void nothingIsSavedWithoutAFilterOrAName()
    {
        QVERIFY(!item(openedMenu(u"Saved filters"_s), u"Save this filter..."_s).isEnabled());
        panel->filter(u"1603"_s);
        QTRY_COMPARE(model()->rowCount(), 1);
        choose(u"Saved filters"_s, {u"Save this filter..."_s});
        answer(u"  "_s);
        QSettings settings;
        QVERIFY(savedFilters(settings).isEmpty());
    }

    void aRenamedFilterTakesThePlaceOfOneOfThatName()
    {
        QSettings settings;
        saveFilter(settings, {u"a"_s, {{u"text"_s, u"1"_s}}});
        saveFilter(settings, {u"b"_s, {{u"text"_s, u"2"_s}}});
        renameFilter(settings, u"a"_s, u"b"_s);
        QCOMPARE(savedFilters(settings), (QList<SavedFilter>{{u"b"_s, {{u"text"_s, u"1"_s}}}}));
        renameFilter(settings, u"b"_s, u"b"_s);
        QCOMPARE(savedFilters(settings).size(), 1);
        renameFilter(settings, u"nobody"_s, u"c"_s);
        QCOMPARE(savedFilters(settings).size(), 1);
    }

private:
    /// The menu of a filter as it is when somebody opens it.
    [[nodiscard]] QMenu &openedMenu(const QString &button) const
    {
        for (const QToolButton *each : panel->findChildren<QToolButton *>()) {
            if (each->menu() != nullptr && (each->accessibleName() == button || each->text() == button)) {
                Q_EMIT each->menu()->aboutToShow();
                return *each->menu();
            }
        }
        throw std::logic_error("no button is called " + button.toStdString());
    }
    [[nodiscard]] static QAction &item(const QMenu &menu, const QString &text)
    {
        for (QAction *each : menu.actions()) {
            if (each->text() == text) {
                return *each;
            }
        }
        throw std::logic_error("nothing in the menu is called " + text.toStdString());
    }
    void choose(const QString &button, const QStringList &path) const
    {
        const QMenu *menu = &openedMenu(button);
        for (const QString &text : path.first(path.size() - 1)) {
            menu = item(*menu, text).menu();
        }
        item(*menu, path.constLast()).trigger();
    }
    void answer(const QString &text) const
    {
        const QPointer<QInputDialog> dialog(panel->findChildren<QInputDialog *>().constLast());
        QVERIFY(dialog->isVisible());
        dialog->setTextValue(text);
        dialog->accept();
        QTRY_VERIFY(dialog.isNull());
    }

    SiteContent m_content;
};

QTEST_MAIN(MessageFiltersTest)
#include "tst_messagefilters.moc"
