// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/searchfield.h"

#include "common/keyvaluelist.h"
#include "common/tableview.h"
#include "common/textlabel.h"
#include "common/theme.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace wk;
using namespace Qt::StringLiterals;

class SearchFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }

    void escapeClears()
    {
        SearchField field(u"Search collections"_s);
        QTest::keyClicks(&field, u"mun"_s);
        QCOMPARE(field.text(), u"mun"_s);
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(field.text(), QString());
    }

    void escapeInAnEmptyFieldIsForItsSurroundings()
    {
        SearchField field(u"Search"_s);
        QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
        QApplication::sendEvent(&field, &escape);
        QVERIFY(!escape.isAccepted());
    }

    void downGoesToTheFirstRow()
    {
        QWidget page;
        auto *layout = new QVBoxLayout(&page);
        auto *field = new SearchField(u"Search"_s);
        auto *view = new TableView(u"Names"_s);
        layout->addWidget(field);
        layout->addWidget(view);
        QStandardItemModel model(3, 1);
        view->setModel(&model);
        field->attachView(view);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Down);
        QVERIFY(view->hasFocus());
        QCOMPARE(view->currentIndex(), model.index(0, 0));

        view->setCurrentIndex(model.index(2, 0));
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Down);
        QCOMPARE(view->currentIndex(), model.index(2, 0));
    }

    void downWithoutAViewIsHarmless()
    {
        SearchField field(u"Search"_s);
        {
            TableView view(u"Names"_s);
            field.attachView(&view);
            QTest::keyClick(&field, Qt::Key_Down); // a view without model
        }
        QTest::keyClick(&field, Qt::Key_Down);
        QVERIFY(field.text().isEmpty());
    }

    void thePlaceholderIsItsNameToo()
    {
        SearchField field(u"Search clients"_s);
        QCOMPARE(field.placeholderText(), u"Search clients"_s);
        QCOMPARE(field.accessibleName(), u"Search clients"_s);
    }

    void itsButtonsHaveNames()
    {
        const SearchField field(u"Search clients"_s);
        const auto buttons = field.findChildren<QToolButton *>();
        QCOMPARE(buttons.size(), 2);
        QStringList names;
        for (const QToolButton *button : buttons) {
            names.append(button->accessibleName());
        }
        names.sort();
        QCOMPARE(names, (QStringList{u"Clear search"_s, u"Search"_s}));
    }

    void theClearButtonHasAnIconOfTheFamily()
    {
        SearchField field(u"Search"_s);
        const auto *clear = field.findChild<QAction *>(u"_q_qlineeditclearaction"_s);
        QVERIFY(clear);
        QCOMPARE(clear->icon().name(), u"close"_s);
    }

    void factsAreShownInPlaceOfTheOnesBefore()
    {
        KeyValueList list;
        list.setRows({{u"Name"_s, u"<b>Munich</b>"_s, {}}, {u"Clients"_s, u"214"_s, u"clients:A"_s}});
        QCOMPARE(
            shown(list),
            (QStringList{u"Name"_s, u"<b>Munich</b>"_s, u"Clients"_s, u"<a href=\"clients:A\">214</a>"_s}));
        list.setRows({{u"Clients"_s, u"3"_s, {}}});
        QCOMPARE(shown(list), (QStringList{u"Clients"_s, u"3"_s}));
    }

    void aLinkIsActivatedWithTheKeyboard()
    {
        KeyValueList list;
        QSignalSpy activated(&list, &KeyValueList::activated);
        list.setRows({{u"Parent"_s, u"All & <sundry>"_s, u"a\"b"_s}});
        list.show();
        QVERIFY(QTest::qWaitForWindowActive(&list));
        auto *value = list.findChildren<QLabel *>().at(1);
        value->setFocus(Qt::TabFocusReason);
        QTest::keyClick(value, Qt::Key_Tab);
        QTest::keyClick(value, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].toString(), u"a\"b"_s);
    }

    void labelsFollowTheFontOfTheDesktop()
    {
        TextLabel title(TextSize::Title, u"Title"_s);
        TextLabel small(TextSize::Small, u"Small"_s);
        title.show();
        QVERIFY(QTest::qWaitForWindowActive(&title));
        const QFont before = qApp->font();
        const auto restore = qScopeGuard([&before] { qApp->setFont(before); });
        const qreal size = title.font().pointSizeF();
        QFont large = before;
        large.setPointSizeF(before.pointSizeF() * 2);
        qApp->setFont(large);
        QTRY_COMPARE(title.font().pointSizeF(), size * 2);
        small.show();
        QCOMPARE(small.font(), smallFont());
    }

private:
    static QStringList shown(const KeyValueList &list)
    {
        QStringList texts;
        for (const QLabel *label : list.findChildren<QLabel *>()) {
            if (!label->isHidden()) {
                texts.append(label->text());
            }
        }
        return texts;
    }
};

QTEST_MAIN(SearchFieldTest)
#include "tst_searchfield.moc"
