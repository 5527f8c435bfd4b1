// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/spokenbuttons.h"

#include "common/actionname.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QCheckBox>
#include <QMenu>
#include <QPushButton>
#include <QToolBar>
#include <QToolButton>

namespace wk {

namespace {

QMenu *menuOf(const QAbstractButton &button)
{
    if (const auto *tool = qobject_cast<const QToolButton *>(&button)) {
        return tool->menu();
    }
    const auto *push = qobject_cast<const QPushButton *>(&button);
    return push == nullptr ? nullptr : push->menu();
}

class AccessibleButton final : public QAccessibleWidget
{
public:
    explicit AccessibleButton(QAbstractButton &button) : QAccessibleWidget(&button, QAccessible::Button) { }

    [[nodiscard]] QAccessible::Role role() const override
    {
        if (menuOf(button()) != nullptr) {
            return QAccessible::ButtonMenu;
        }
        if (!button().isCheckable()) {
            return QAccessible::Button;
        }
        return button().autoExclusive() ? QAccessible::RadioButton : QAccessible::CheckBox;
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = button().isCheckable();
        state.checked = button().isChecked();
        state.pressed = button().isDown();
        state.hasPopup = menuOf(button()) != nullptr;
        if (const auto *box = qobject_cast<const QCheckBox *>(&button())) {
            state.checkStateMixed = box->checkState() == Qt::PartiallyChecked;
            state.checked = box->checkState() == Qt::Checked;
        }
        if (const auto *push = qobject_cast<const QPushButton *>(&button())) {
            state.defaultButton = push->isDefault();
        }
        return state;
    }
    [[nodiscard]] QString text(QAccessible::Text what) const override
    {
        const QString words = QAccessibleWidget::text(what);
        if (what == QAccessible::Description) {
            return withoutMarkup(words);
        }
        if (what != QAccessible::Name || !button().accessibleName().isEmpty()) {
            return words;
        }
        const QString shown = withoutMnemonic(button().text());
        if (shown.isEmpty() && words.isEmpty()
            && qobject_cast<QToolBar *>(button().parentWidget()) != nullptr) {
            // The one for what has no room: Qt gives it a picture only.
            return QAccessible::queryAccessibleInterface(button().parentWidget())->text(QAccessible::Name);
        }
        return shown.isEmpty() ? words : shown;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (button().isEnabled()) {
            names.prepend(menuOf(button()) != nullptr  ? showMenuAction()
                              : button().isCheckable() ? toggleAction()
                                                       : pressAction());
        }
        return names;
    }
    void doAction(const QString &name) override
    {
        if (!button().isEnabled()) {
            return;
        }
        if (name == toggleAction()) {
            button().click();
        } else if (name == pressAction() || name == showMenuAction()) {
            button().animateClick(); // a menu is opened by that too
        } else {
            QAccessibleWidget::doAction(name);
        }
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &name) const override
    {
        const QString keys = button().shortcut().toString(QKeySequence::NativeText);
        return name == setFocusAction() || keys.isEmpty() ? QStringList() : QStringList{keys};
    }

private:
    [[nodiscard]] QAbstractButton &button() const { return static_cast<QAbstractButton &>(*widget()); }
};

QAccessibleInterface *makeAccessible(const QString & /*className*/, QObject *object)
{
    auto *button = qobject_cast<QAbstractButton *>(object);
    return button == nullptr ? nullptr : new AccessibleButton(*button);
}

} // namespace

void installSpokenButtons()
{
    QAccessible::installFactory(makeAccessible);
}

} // namespace wk
