// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/actionname.h"
#include "deployments/outcomebar.h"
#include "gui/consolewalk.h"

#include <QAccessible>
#include <QAccessibleInterface>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QMetaEnum>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocumentFragment>
#include <QToolButton>
#include <QWidget>

#include <algorithm>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;

namespace {

/// Whether one acts on it or walks through it, and so has to know what it is.
bool isControl(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::ButtonDropDown:
    case QAccessible::ButtonMenu:
    case QAccessible::CheckBox:
    case QAccessible::ComboBox:
    case QAccessible::Dialog:
    case QAccessible::EditableText:
    case QAccessible::Link:
    case QAccessible::List:
    case QAccessible::MenuItem:
    case QAccessible::PageTab:
    case QAccessible::PageTabList:
    case QAccessible::RadioButton:
    case QAccessible::Slider:
    case QAccessible::SpinBox:
    case QAccessible::Table:
    case QAccessible::ToolBar:
    case QAccessible::Tree: return true;
    default: return false;
    }
}

/// What lies below these is what they show, and no controls.
bool holdsContent(QAccessible::Role role)
{
    return role == QAccessible::Table || role == QAccessible::Tree || role == QAccessible::List
        || role == QAccessible::ComboBox || role == QAccessible::SpinBox || role == QAccessible::MenuItem
        || role == QAccessible::ScrollBar;
}

bool isPartOfQt(const QObject *object)
{
    // The button that moves a tool bar's surplus into a menu, the arrows beside tabs.
    return object != nullptr && object->objectName().startsWith("qt_"_L1);
}

QString wordsOf(const QAccessibleInterface &control)
{
    const QObject *object = control.object();
    return u"%1 (%2)"_s.arg(
        QString::fromLatin1(QMetaEnum::fromType<QAccessible::Role>().valueToKey(control.role())),
        object == nullptr ? u"part"_s : QString::fromLatin1(object->metaObject()->className()));
}

/// Looks through all that a screen reader comes to: what has no name, and what has the name of another that
/// stands under the same names.
class Census
{
public:
    void take(QAccessibleInterface *of, const QStringList &above = {})
    {
        if (of == nullptr || !of->isValid() || of->state().invisible || isPartOfQt(of->object())) {
            return;
        }
        const auto *widget = qobject_cast<const QWidget *>(of->object());
        if (widget != nullptr && !widget->isVisible()) {
            return;
        }
        const QString name = of->text(QAccessible::Name);
        const bool isControlToo = isControl(of->role()) || (widget != nullptr && takesKeys(*widget));
        if (isControlToo) {
            note(*of, name, above);
        }
        if (holdsContent(of->role())) {
            return;
        }
        QStringList below = above;
        if (!name.isEmpty()) {
            below.append(name);
        }
        for (int i = 0; i < of->childCount(); ++i) {
            take(of->child(i), below);
        }
    }

    [[nodiscard]] const QStringList &faults() const { return m_faults; }
    [[nodiscard]] int controls() const { return m_controls; }

private:
    static bool takesKeys(const QWidget &widget)
    {
        return (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget.focusProxy() == nullptr;
    }

    void note(const QAccessibleInterface &of, const QString &name, const QStringList &above)
    {
        ++m_controls;
        const QString place = above.join(u" > "_s);
        if (name.trimmed().isEmpty()) {
            m_faults.append(u"no name: %1 in %2"_s.arg(wordsOf(of), place));
            return;
        }
        const bool isFact = of.role() == QAccessible::Link || of.role() == QAccessible::StaticText;
        const QString fact = isFact ? of.text(QAccessible::Description) : QString();
        const QString key = u"%1 > %2 %3 %4"_s.arg(place, QString::number(of.role()), name, fact);
        if (const auto other = m_seen.constFind(key); other != m_seen.cend()) {
            m_faults.append(u"twice: \"%1\", %2 and %3 in %4"_s.arg(name, wordsOf(of), *other, place));
        }
        m_seen.insert(key, wordsOf(of));
    }

    QHash<QString, QString> m_seen;
    QStringList m_faults;
    int m_controls = 0;
};

QWidget *visibleOf(const QWidget &top, const QString &className)
{
    for (QWidget *widget : top.findChildren<QWidget *>()) {
        if (widget->isVisible() && QLatin1StringView(widget->metaObject()->className()) == className) {
            return widget;
        }
    }
    return nullptr;
}

QList<QAccessibleInterface *> partsOf(QWidget &widget, QAccessible::Role role)
{
    QList<QAccessibleInterface *> parts;
    const QAccessibleInterface *whole = QAccessible::queryAccessibleInterface(&widget);
    for (int i = 0; i < whole->childCount(); ++i) {
        if (QAccessibleInterface *child = whole->child(i); child != nullptr && child->role() == role) {
            parts.append(child);
        }
    }
    return parts;
}

} // namespace

/// As one reads it: without the width of gaps.
QString asRead(const QString &text)
{
    return text.simplified();
}

QString shownBy(const QLabel &label)
{
    const QString text = label.buddy() == nullptr ? label.text() : withoutMnemonic(label.text());
    const QString marked = label.textFormat() == Qt::PlainText ? text.toHtmlEscaped() : text;
    return asRead(QTextDocumentFragment::fromHtml(marked).toPlainText());
}

/// What is read of a widget that does not say what one sees.
QStringList untold(QWidget &top)
{
    QStringList faults;
    for (QWidget *widget : top.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != top.window()) {
            continue;
        }
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        const QString name = spoken->text(QAccessible::Name);
        const QString description = spoken->text(QAccessible::Description);
        if (const auto *label = qobject_cast<const QLabel *>(widget);
            label != nullptr && !shownBy(*label).isEmpty() && !asRead(name).endsWith(shownBy(*label))) {
            faults.append(u"\"%1\" is read as \"%2\""_s.arg(shownBy(*label), name));
        }
        if (const auto *box = qobject_cast<const QComboBox *>(widget);
            box != nullptr && (name.isEmpty() || name == box->currentText())) {
            faults.append(u"a combo box of %1 is called \"%2\""_s.arg(box->currentText(), name));
        }
        if (Qt::mightBeRichText(description)) {
            faults.append(u"marks are read: "_s + description);
        }
    }
    return faults;
}

/// The console as a screen reader has it: everything on every panel and dialog, by its name.
class ConsoleNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyControlHasANameOfItsOwn_data() { ConsoleWalk::languages(); }
    void everyControlHasANameOfItsOwn()
    {
        QFETCH(QString, language);
        ConsoleWalk walk(language);
        QStringList faults;
        walk.everywhere([&faults](const QString &name, QWidget &top) {
            Census census;
            census.take(QAccessible::queryAccessibleInterface(&top));
            QVERIFY2(census.controls() > 0, qPrintable(name));
            for (const QString &fault : census.faults()) {
                faults.append(u"%1: %2"_s.arg(name, fault));
            }
        });
        expectNone(faults);
    }

    /// Where values are not handed on, as on Linux: by names and descriptions alone.
    void whatOneSeesIsRead_data() { ConsoleWalk::languages(); }
    void whatOneSeesIsRead()
    {
        QFETCH(QString, language);
        ConsoleWalk walk(language);
        QStringList faults;
        walk.everywhere([&faults](const QString &name, QWidget &top) {
            for (const QString &fault : untold(top)) {
                faults.append(u"%1: %2"_s.arg(name, fault));
            }
        });
        expectNone(faults);
    }

    void theButtonsOfTheContractAreCalledAsItSays()
    {
        ConsoleWalk walk(u"en"_s);
        QAccessibleInterface *found = nullptr;
        for (auto *button : walk.window().findChildren<QToolButton *>()) {
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(button);
            found = spoken->text(QAccessible::Name) == "New Maintenance Window..."_L1 ? spoken : found;
        }
        QVERIFY(found != nullptr);
        found->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(walk.console().dialog().windowTitle(), u"New maintenance window"_s);
        walk.console().dialog().reject();
    }

    void aNumberIsALinkToPress()
    {
        ConsoleWalk walk(u"en"_s);
        walk.at(u"panel-site"_s, [&walk](const QString & /*name*/, QWidget &top) {
            QAccessibleInterface *link = nullptr;
            for (auto *label : top.findChildren<QLabel *>()) {
                QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(label);
                if (label->isVisible()
                    && spoken->text(QAccessible::Description) == "Clients without any window"_L1) {
                    link = spoken;
                }
            }
            QVERIFY(link != nullptr);
            QCOMPARE(link->role(), QAccessible::Link);
            link->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
            QCOMPARE(walk.window().location().panel, PanelId::Clients);
        });
    }

    /// Qt's `toggle` clicks nothing.
    void whatIsToggledHappens()
    {
        ConsoleWalk walk(u"en"_s);
        walk.at(u"panel-reports"_s, [](const QString & /*name*/, QWidget &top) {
            QWidget *chart = visibleOf(top, u"wk::ReportBars"_s);
            const auto buttons = top.findChildren<QToolButton *>();
            const auto toggle = std::find_if(buttons.begin(), buttons.end(), [](const QToolButton *each) {
                return each->isVisible() && each->isCheckable() && each->accessibleName() == "Chart"_L1;
            });
            QVERIFY(toggle != buttons.end());
            QAccessible::queryAccessibleInterface(*toggle)->actionInterface()->doAction(
                QAccessibleActionInterface::toggleAction());
            QCOMPARE(visibleOf(top, u"wk::ReportBars"_s) == nullptr, chart != nullptr);
        });
        walk.at(u"panel-deployments"_s, [](const QString & /*name*/, QWidget &top) {
            auto *bar = top.findChild<OutcomeBar *>();
            QVERIFY(bar != nullptr);
            const QList<QAccessibleInterface *> choices = partsOf(*bar, QAccessible::CheckBox);
            QVERIFY(choices.size() >= 3);
            QSignalSpy chosen(bar, &OutcomeBar::chosen);
            for (QAccessibleInterface *choice : choices) {
                choice->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
            }
            QVERIFY(chosen.size() >= 2); // all but the one that was chosen, if it was the first
        });
    }

    void theValuesOfChartsAreThere_data()
    {
        QTest::addColumn<QString>("stop");
        QTest::addColumn<QString>("chart");
        QTest::newRow("hours") << u"panel-coverage"_s << u"wk::CoverageChart"_s;
        QTest::newRow("days") << u"panel-failed-deployments"_s << u"wk::DaysChart"_s;
        QTest::newRow("bars") << u"panel-reports"_s << u"wk::ReportBars"_s;
    }
    void theValuesOfChartsAreThere()
    {
        QFETCH(QString, stop);
        QFETCH(QString, chart);
        ConsoleWalk walk(u"en"_s);
        walk.window().resize(1600, 1000); // wide enough for the bars of a report
        walk.at(stop, [&chart](const QString & /*name*/, QWidget &top) {
            QWidget *found = visibleOf(top, chart);
            QVERIFY(found != nullptr);
            const QList<QAccessibleInterface *> parts = partsOf(*found, QAccessible::ListItem);
            QVERIFY(parts.size() > 1);
            for (const QAccessibleInterface *part : parts) {
                QVERIFY(!part->text(QAccessible::Name).isEmpty());
                QVERIFY(!part->text(QAccessible::Value).isEmpty());
                QCOMPARE(part->text(QAccessible::Description), part->text(QAccessible::Value));
            }
            parts[1]->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
            QVERIFY(found->hasFocus());
            QVERIFY(parts[1]->state().focused);
            QCOMPARE(QAccessible::queryAccessibleInterface(found)->focusChild(), parts[1]);
        });
    }

    void theBarsOfATimelineAreThere()
    {
        ConsoleWalk walk(u"en"_s);
        walk.at(u"panel-clients-windows"_s, [](const QString & /*name*/, QWidget &top) {
            QWidget *timeline = visibleOf(top, u"wk::TimelineView"_s);
            QVERIFY(timeline != nullptr);
            int bars = 0;
            for (const QAccessibleInterface *lane : partsOf(*timeline, QAccessible::TreeItem)) {
                QVERIFY(!lane->text(QAccessible::Name).isEmpty());
                for (int i = 0; i < lane->childCount(); ++i, ++bars) {
                    QVERIFY(!lane->child(i)->text(QAccessible::Name).isEmpty());
                }
            }
            QVERIFY(bars > 0);
        });
    }
};

QTEST_MAIN(ConsoleNamesTest)
#include "tst_consolenames.moc"
