// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/spokenwidgets.h"

#include "common/consolestyle.h"
#include "common/keyvaluelist.h"
#include "common/theme.h"
#include "wording/oneline.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QProxyStyle>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QStatusBar>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

using namespace wk;
using namespace Qt::StringLiterals;

namespace {

class DesktopStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *answer) const override
    {
        return hint == SH_DialogButtonBox_ButtonsHaveIcons
            ? 1
            : QProxyStyle::styleHint(hint, option, widget, answer);
    }
};

QAccessibleInterface &spoken(QWidget &widget)
{
    return *QAccessible::queryAccessibleInterface(&widget);
}

QString nameOf(QWidget &widget)
{
    return spoken(widget).text(QAccessible::Name);
}

QString descriptionOf(QWidget &widget)
{
    return spoken(widget).text(QAccessible::Description);
}

/// The widgets below one, as assistive technology comes to them.
QList<QObject *> partsOf(QWidget &widget)
{
    QList<QObject *> parts;
    const QAccessibleInterface &whole = spoken(widget);
    for (int i = 0; i < whole.childCount(); ++i) {
        const QAccessibleInterface *part = whole.child(i);
        if (whole.indexOfChild(part) != i) {
            return {};
        }
        parts.append(part->object());
    }
    return parts;
}

} // namespace

class SpokenWidgetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, Appearance::Light);
        installSpokenWidgets();
    }

    void aLabelIsCalledByWhatItShows()
    {
        QLabel label(u"5,000 messages"_s);
        QCOMPARE(nameOf(label), u"5,000 messages"_s);
        QCOMPARE(descriptionOf(label), QString());
        label.setAccessibleName(u"Number of messages"_s);
        QCOMPARE(nameOf(label), u"5,000 messages"_s);
        QCOMPARE(descriptionOf(label), u"Number of messages"_s);
        label.setText({});
        QCOMPARE(nameOf(label), u"Number of messages"_s);
        QCOMPARE(descriptionOf(label), QString());
    }

    void aNameThatEndsWithWhatIsShownStays()
    {
        QLabel label(u"230"_s);
        label.setAccessibleName(u"No windows at all: 230"_s);
        QCOMPARE(nameOf(label), u"No windows at all: 230"_s);
        QCOMPARE(descriptionOf(label), QString());
        label.setText(u"23"_s); // which is in it by chance
        QCOMPARE(nameOf(label), u"23"_s);
    }

    void aDescriptionHasNoMarks()
    {
        QLabel label(u"München & Co…"_s);
        label.setToolTip(plainToolTip(u"München & Co <KG>"_s));
        QCOMPARE(descriptionOf(label), u"München & Co <KG>"_s);
        label.setText(u"München & Co <KG>"_s); // said already
        QCOMPARE(descriptionOf(label), QString());
        QComboBox box;
        box.setToolTip(plainToolTip(u"Whose <clock>"_s));
        QCOMPARE(descriptionOf(box), u"Whose <clock>"_s);
        QWidget area;
        area.setToolTip(plainToolTip(u"A & B"_s));
        QCOMPARE(descriptionOf(area), u"A & B"_s);
    }

    void aLabelOfAFieldSaysSoWithoutItsMnemonic()
    {
        QDialog dialog;
        QFormLayout form(&dialog);
        auto *field = new QLineEdit(&dialog);
        form.addRow(u"&Name && more"_s, field);
        QWidget &label = *form.labelForField(field);
        QCOMPARE(nameOf(label), u"Name & more"_s);
        const auto relations = spoken(label).relations(QAccessible::Labelled);
        QVERIFY(std::any_of(relations.begin(), relations.end(),
                            [field](const auto &each) { return each.first->object() == field; }));
    }

    void aLabelThatIsALinkCanBePressed()
    {
        QLabel label(u"<a href=\"clients\">230</a>"_s);
        QCOMPARE(spoken(label).role(), QAccessible::Link);
        QCOMPARE(nameOf(label), u"230"_s);
        QVERIFY(spoken(label).actionInterface()->actionNames().contains(
            QAccessibleActionInterface::pressAction()));
        QSignalSpy followed(&label, &QLabel::linkActivated);
        spoken(label).actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(followed.size(), 1);
        QCOMPARE(followed[0][0].toString(), u"clients"_s);
    }

    void eachLinkInASentenceIsAnAction()
    {
        QLabel label(u"In <a href=\"a\">MW-Server</a> and <a href=\"b\">MW-Kassen</a>"_s);
        QCOMPARE(spoken(label).role(), QAccessible::StaticText);
        QCOMPARE(nameOf(label), u"In MW-Server and MW-Kassen"_s);
        QSignalSpy followed(&label, &QLabel::linkActivated);
        spoken(label).actionInterface()->doAction(u"MW-Kassen"_s);
        QCOMPARE(followed.size(), 1);
        QCOMPARE(followed[0][0].toString(), u"b"_s);
        QVERIFY(!spoken(label).actionInterface()->actionNames().contains(
            QAccessibleActionInterface::pressAction()));
    }

    void plainTextHasNoLinks()
    {
        QLabel label;
        label.setTextFormat(Qt::PlainText);
        label.setText(u"<a href=\"clients\">230</a>"_s);
        QCOMPARE(spoken(label).role(), QAccessible::StaticText);
        QCOMPARE(nameOf(label), label.text());
    }

    void factsAreReadWithWhatTheyAreOf()
    {
        KeyValueList list;
        list.setRows(
            {{u"Site code"_s, u"MUC"_s, {}}, {u"Clients"_s, u"500"_s, u"clients"_s}, {{}, u"more"_s, {}}});
        list.show();
        QStringList said;
        for (QObject *part : partsOf(list)) {
            auto &widget = static_cast<QWidget &>(*part);
            if (widget.isVisible()) {
                said.append(nameOf(widget) + u'/' + descriptionOf(widget));
            }
        }
        QCOMPARE(
            said,
            QStringList({u"Site code/"_s, u"MUC/Site code"_s, u"Clients/"_s, u"500/Clients"_s, u"more/"_s}));
    }

    void aComboBoxIsCalledByItsLabelAndItsTextIsWhatIsChosen()
    {
        QDialog dialog;
        QFormLayout form(&dialog);
        auto *box = new QComboBox(&dialog);
        box->addItems({u"None"_s, u"MW-Server"_s});
        form.addRow(u"&Hangs under"_s, box);
        QCOMPARE(nameOf(*box), u"Hangs under"_s);
        QAccessibleTextInterface *text = spoken(*box).textInterface();
        QVERIFY(text != nullptr);
        QCOMPARE(text->text(0, text->characterCount()), u"None"_s);
        box->setCurrentIndex(1);
        QCOMPARE(text->text(0, text->characterCount()), u"MW-Server"_s);
        QCOMPARE(text->text(3, 5), u"Se"_s);
        QCOMPARE(spoken(*box).text(QAccessible::Value), u"MW-Server"_s);
        box->setAccessibleName(u"Parent"_s);
        QCOMPARE(nameOf(*box), u"Parent"_s);
        QCOMPARE(partsOf(*box), QList<QObject *>{box->view()});
    }

    void aComboBoxOpensAndCloses()
    {
        QComboBox box;
        box.addItems({u"None"_s, u"MW-Server"_s});
        box.show();
        QVERIFY(spoken(box).state().collapsed);
        spoken(box).actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
        QVERIFY(spoken(box).state().expanded);
        spoken(box).actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(spoken(box).state().collapsed);
    }

    void whatIsTypedIntoAComboBoxIsFoundInIt()
    {
        QComboBox box;
        box.setEditable(true);
        QCOMPARE(partsOf(box), (QList<QObject *>{box.view(), box.lineEdit()}));
        QVERIFY(spoken(box).state().editable);
    }

    void namesAreWithoutMnemonicsInChineseToo()
    {
        QDialog dialog;
        QFormLayout form(&dialog);
        auto *field = new QLineEdit(&dialog);
        auto *box = new QComboBox(&dialog);
        auto *check = new QCheckBox(QString::fromUtf8("已启用(&B)"), &dialog);
        form.addRow(QString::fromUtf8("名称(&N)"), field);
        form.addRow(QString::fromUtf8("应用于(&A)"), box);
        form.addRow(check);
        dialog.show();
        QCOMPARE(nameOf(*form.labelForField(field)), QString::fromUtf8("名称"));
        QCOMPARE(nameOf(*field), QString::fromUtf8("名称"));
        QCOMPARE(nameOf(*box), QString::fromUtf8("应用于"));
        QCOMPARE(nameOf(*check), QString::fromUtf8("已启用"));
        check->setText(u"&Enabled && more"_s);
        QCOMPARE(nameOf(*check), u"Enabled & more"_s);
        check->setAccessibleName(u"Switch"_s);
        QCOMPARE(nameOf(*check), u"Switch"_s);
    }

    void whatIsToggledIsClicked()
    {
        QCheckBox check(u"Enabled"_s);
        QCOMPARE(spoken(check).role(), QAccessible::CheckBox);
        QSignalSpy clicked(&check, &QAbstractButton::clicked);
        spoken(check).actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QCOMPARE(clicked.size(), 1);
        QVERIFY(spoken(check).state().checked);
        check.setTristate(true);
        check.setCheckState(Qt::PartiallyChecked);
        QVERIFY(spoken(check).state().checkStateMixed);
        QVERIFY(!spoken(check).state().checked);
        check.setEnabled(false);
        spoken(check).actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QCOMPARE(clicked.size(), 1);
    }

    void aButtonIsWhatItDoes()
    {
        QToolButton tool;
        QAction action(u"&Save as CSV..."_s);
        tool.setDefaultAction(&action);
        QCOMPARE(spoken(tool).role(), QAccessible::Button);
        QCOMPARE(nameOf(tool), u"Save as CSV"_s);
        QSignalSpy triggered(&action, &QAction::triggered);
        spoken(tool).actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QTRY_COMPARE(triggered.size(), 1);
        QMenu menu;
        tool.setMenu(&menu);
        QCOMPARE(spoken(tool).role(), QAccessible::ButtonMenu);
        QVERIFY(spoken(tool).state().hasPopup);
        QCOMPARE(spoken(tool).actionInterface()->actionNames().constFirst(),
                 QAccessibleActionInterface::showMenuAction());
        tool.setMenu(nullptr);
        QRadioButton radio(u"Daily"_s);
        QCOMPARE(spoken(radio).role(), QAccessible::RadioButton);
    }

    /// A form makes its labels after its fields.
    void aDialogIsReadAsItStands()
    {
        QDialog dialog;
        auto *buttons = new QDialogButtonBox(&dialog);
        auto *comment = new QLineEdit(&dialog);
        auto *name = new QLineEdit(&dialog);
        auto *form = new QFormLayout(&dialog);
        form->addRow(u"Name"_s, name);
        form->addRow(u"Comment"_s, comment);
        form->addRow(buttons);
        const QList<QObject *> asItStands{form->labelForField(name), name, form->labelForField(comment),
                                          comment, buttons};
        QCOMPARE(partsOf(dialog), asItStands);
        QCOMPARE(spoken(dialog).role(), QAccessible::Dialog);
    }

    void aWindowIsReadFromItsMenuToItsStatus()
    {
        QMainWindow window;
        QStatusBar *status = window.statusBar();
        auto *middle = new QWidget(&window);
        window.setCentralWidget(middle);
        QToolBar *tools = window.addToolBar(u"Tools"_s);
        QMenuBar *menus = window.menuBar();
        QList<QObject *> parts = partsOf(window);
        parts.removeIf([&](QObject *part) {
            return part != status && part != middle && part != tools && part != menus;
        });
        QCOMPARE(parts, (QList<QObject *>{menus, tools, middle, status}));
    }

    void aSplitAreaIsReadFromItsFirstPartOn()
    {
        QSplitter splitter;
        auto *details = new QWidget(&splitter);
        auto *list = new QWidget(&splitter);
        splitter.insertWidget(0, list);
        splitter.insertWidget(1, details);
        QCOMPARE(partsOf(splitter).first(2), (QList<QObject *>{list, details}));
    }

    void aButtonThatIsNotInSightAndSaysNothingIsLeftOut()
    {
        QWidget area;
        QPushButton waiting(&area);
        QPushButton ready(u"Open"_s, &area);
        QCOMPARE(spoken(area).childCount(), 1);
        QCOMPARE(spoken(area).child(0)->object(), &ready);
        waiting.setText(u"Retry"_s);
        QCOMPARE(spoken(area).childCount(), 2);
    }

    void theListOfAComboBoxHasItsName()
    {
        QComboBox box;
        box.setAccessibleName(u"Time zone"_s);
        QCOMPARE(spoken(box).child(0)->text(QAccessible::Name), u"Time zone"_s);
    }

    void whatHasNoRoomInAToolBarIsCalledAsTheToolBar()
    {
        QToolBar bar;
        bar.setWindowTitle(u"Tools"_s);
        auto *more = bar.findChild<QToolButton *>(u"qt_toolbar_ext_button"_s);
        QVERIFY(more != nullptr);
        QCOMPARE(nameOf(*more), u"Tools"_s);
    }

    void anAreaWithANameIsAGroup()
    {
        QFrame area;
        QCOMPARE(spoken(area).role(), QAccessible::Client);
        area.setAccessibleName(u"Details"_s);
        QCOMPARE(spoken(area).role(), QAccessible::Grouping);
    }

    void buttonsOfDialogsHaveNoPicturesOfTheDesktop()
    {
        ConsoleStyle style;
        style.setBaseStyle(new DesktopStyle); // it is taken over
        QCOMPARE(style.styleHint(QStyle::SH_DialogButtonBox_ButtonsHaveIcons, nullptr, nullptr, nullptr), 0);
    }

    void aLongListOfChoicesIsScrolledAndHasRowsAsAllOthers()
    {
        QComboBox box;
        for (int i = 0; i < 200; ++i) {
            box.addItem(QString::number(i));
        }
        box.show();
        box.showPopup();
        QVERIFY(box.view()->visualRect(box.model()->index(0, 0)).height() >= rowHeight);
        QVERIFY(box.view()->window()->height() <= (box.maxVisibleItems() + 1) * 2 * rowHeight);
        box.hidePopup();
    }
};

QTEST_MAIN(SpokenWidgetsTest)
#include "tst_spokenwidgets.moc"
