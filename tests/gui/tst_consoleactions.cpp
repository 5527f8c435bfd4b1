// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/actionname.h"
#include "common/emptystate.h"
#include "gui/consolewalk.h"
#include "shell/navigation.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QShortcutEvent>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;

namespace {

void collect(QMenu &menu, QList<QAction *> &found)
{
    Q_EMIT menu.aboutToShow(); // some are filled then
    for (QAction *action : menu.actions()) {
        if (QMenu *below = action->menu()) {
            collect(*below, found);
        } else if (!action->isSeparator()) {
            found.append(action);
        }
    }
}

QList<QAction *> inMenuBar(const MainWindow &window)
{
    QList<QAction *> found;
    for (const QAction *menu : window.menuBar()->actions()) {
        collect(*menu->menu(), found);
    }
    return found;
}

/// What can be done from buttons and from the menus over things, on what is seen of a panel.
QList<QAction *> reachable(const MainWindow &window)
{
    QList<QAction *> found;
    const auto add = [&found](QAction *action) {
        if (action != nullptr && !action->isSeparator() && !action->text().isEmpty() && action->isVisible()
            && !found.contains(action)) {
            found.append(action);
        }
    };
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &window) {
            continue;
        }
        if (const auto *button = qobject_cast<const QToolButton *>(widget)) {
            add(button->defaultAction());
        }
        if (widget->contextMenuPolicy() == Qt::ActionsContextMenu) {
            for (QAction *action : widget->actions()) {
                add(action);
            }
        }
    }
    return found;
}

/// Takes what a shortcut does to an action, and remembers whether it was meant alone.
class ShortcutEar final : public QObject
{
public:
    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Shortcut) {
            return QObject::eventFilter(watched, event);
        }
        const auto *shortcut = static_cast<QShortcutEvent *>(event);
        heard.append({qobject_cast<QAction *>(watched), shortcut->isAmbiguous()});
        return true;
    }

    QList<std::pair<QAction *, bool>> heard;
};

/// The widget that has to have the keyboard for an action to hear its keys.
QWidget *hearerOf(QAction &action, QWidget &window)
{
    for (QObject *object : action.associatedObjects()) {
        auto *widget = qobject_cast<QWidget *>(object);
        if (widget != nullptr && qobject_cast<QMenu *>(widget) == nullptr && widget->isVisible()
            && widget->window() == &window && action.shortcutContext() != Qt::WindowShortcut) {
            return widget;
        }
    }
    return action.shortcutContext() == Qt::WindowShortcut ? &window : nullptr;
}

/// Gives the keyboard to a widget, or to the first inside of it that takes it.
QWidget *focusIn(QWidget &widget)
{
    if ((widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus) {
        widget.setFocus();
        return &widget;
    }
    for (QWidget *inside : widget.findChildren<QWidget *>()) {
        if (inside->isVisible() && (inside->focusPolicy() & Qt::TabFocus) == Qt::TabFocus
            && qobject_cast<QLineEdit *>(inside) == nullptr) {
            inside->setFocus();
            return inside;
        }
    }
    return &widget;
}

} // namespace

/// What can be done: all of it from the menu bar, by keys that mean one thing.
class ConsoleActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptySiteOffersWhatToDo()
    {
        ConsoleFixture console;
        console.start();
        for (const PanelId id : allPanels()) {
            console.window().goTo({id, {}, {}, {}});
            const Panel &panel = *console.window().panel(id);
            const auto count = [&panel](const auto &widgets) {
                return std::count_if(widgets.begin(), widgets.end(), [&panel](const QWidget *widget) {
                    return widget->isVisibleTo(&panel) && widget->isEnabled();
                });
            };
            QTRY_VERIFY2(!panel.work() && count(panel.findChildren<QPushButton *>()) > 0,
                         qPrintable(Navigation::nameOf(id)));
            QVERIFY2(count(panel.findChildren<EmptyState *>()) == 1, qPrintable(Navigation::nameOf(id)));
        }
    }

    void whatToolBarsAndContextMenusOfferStandsInTheMenuBar()
    {
        ConsoleWalk walk(u"en"_s);
        QStringList faults;
        walk.everywhere([&](const QString &name, QWidget &top) {
            if (&top != &walk.window()) {
                return;
            }
            QStringList names;
            const QList<QAction *> inMenus = inMenuBar(walk.window());
            for (const QAction *action : inMenus) {
                names.append(actionName(*action));
            }
            for (QAction *action : reachable(walk.window())) {
                // The copying of each list is that of the menu, which is about what has the keyboard.
                const bool isCopying = action->shortcut() == QKeySequence(QKeySequence::Copy);
                if (!isCopying && !inMenus.contains(action) && !names.contains(actionName(*action))) {
                    faults.append(u"%1: %2"_s.arg(name, actionName(*action)));
                }
            }
        });
        expectNone(faults);
    }

    void everyShortcutDoesOneThingAndDoesIt()
    {
        ConsoleWalk walk(u"en"_s);
        QStringList faults;
        int heard = 0;
        walk.everywhere([&](const QString &name, QWidget &top) {
            if (&top != &walk.window()) {
                return;
            }
            QList<QAction *> actions = inMenuBar(walk.window());
            for (QAction *action : reachable(walk.window())) {
                if (!actions.contains(action)) {
                    actions.append(action);
                }
            }
            ShortcutEar ear;
            for (QAction *action : actions) {
                action->installEventFilter(&ear);
            }
            for (QAction *action : actions) {
                QWidget *hearer = hearerOf(*action, top);
                // On another tab its keys are not heard, and the menu still does it.
                if (action->shortcut().isEmpty() || !action->isEnabled() || hearer == nullptr) {
                    continue;
                }
                ear.heard.clear();
                QWidget *focused = focusIn(*hearer);
                const QKeyCombination keys = action->shortcut()[0];
                QTest::keyClick(focused, keys.key(), keys.keyboardModifiers());
                const bool isHeard = ear.heard == QList<std::pair<QAction *, bool>>{{action, false}};
                heard += isHeard ? 1 : 0;
                if (!isHeard) {
                    faults.append(u"%1: %2 does not do: %3 (with the keyboard in %4%5)"_s.arg(
                        name, action->shortcut().toString(), actionName(*action),
                        QString::fromLatin1(focused->metaObject()->className()),
                        ear.heard.isEmpty() ? QString()
                                            : u", but: "_s + actionName(*ear.heard.constFirst().first)));
                }
            }
        });
        expectNone(faults);
        QVERIFY(heard > 0);
    }

    void everyActionOfTheMenusIsReachedByKeys_data() { ConsoleWalk::languages(); }
    void everyActionOfTheMenusIsReachedByKeys()
    {
        QFETCH(QString, language);
        ConsoleWalk walk(language);
        MainWindow &window = walk.window();
        window.goTo({PanelId::StateMessages, {}, {}, {}});
        for (QAction *title : window.menuBar()->actions()) {
            const QKeySequence key = QKeySequence::mnemonic(title->text());
            QVERIFY2(!key.isEmpty(), qPrintable(title->text()));
            QMenu &menu = *title->menu();
            QTest::keyClick(&window, key[0].key(), key[0].keyboardModifiers());
            QTRY_VERIFY2(menu.isVisible(), qPrintable(title->text()));
            QList<QAction *> reached;
            for (qsizetype i = 0; i < 2 * menu.actions().size(); ++i) {
                if (QAction *active = menu.activeAction(); active != nullptr && !reached.contains(active)) {
                    reached.append(active);
                }
                QTest::keyClick(&menu, Qt::Key_Down);
            }
            for (QAction *action : menu.actions()) {
                if (!action->isSeparator() && action->isVisible() && action->isEnabled()) {
                    QVERIFY2(reached.contains(action), qPrintable(action->text()));
                }
            }
            QTest::keyClick(&menu, Qt::Key_Escape);
            QTRY_VERIFY(!menu.isVisible());
        }
    }
};

QTEST_MAIN(ConsoleActionsTest)
#include "tst_consoleactions.moc"
