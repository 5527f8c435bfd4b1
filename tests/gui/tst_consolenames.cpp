// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/consolewalk.h"

#include <QAccessible>
#include <QAccessibleInterface>
#include <QMetaEnum>
#include <QTest>
#include <QWidget>

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
        const QString key = u"%1 > %2 %3"_s.arg(place, QString::number(of.role()), name);
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
