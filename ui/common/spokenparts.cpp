// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/spokenparts.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QList>
#include <QWidget>
#include <QWindow>

namespace wk {

namespace {

/// It goes when what tells of the widget goes, and that with the widget.
class AccessiblePart final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    AccessiblePart(QWidget &widget, SpokenParts &parts, int number)
        : m_widget(widget), m_parts(parts), m_number(number)
    { }

    [[nodiscard]] bool isValid() const override { return m_number < m_parts.partCount(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override { return m_widget.window()->windowHandle(); }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(&m_widget);
    }
    [[nodiscard]] QAccessibleInterface *child(int /*number*/) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int /*x*/, int /*y*/) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface * /*child*/) const override { return -1; }

    [[nodiscard]] QString text(QAccessible::Text what) const override
    {
        if (!isValid()) {
            return {};
        }
        const SpokenPart part = m_parts.part(m_number);
        switch (what) {
        case QAccessible::Name: return part.name;
        case QAccessible::Value:
        case QAccessible::Description: return part.value; // the bridge on Linux hands on no values
        default: return {};
        }
    }
    void setText(QAccessible::Text /*what*/, const QString & /*text*/) override { }
    [[nodiscard]] QRect rect() const override
    {
        const QRect place = isValid() ? m_parts.part(m_number).place : QRect();
        return place.isEmpty() ? QRect() : place.translated(m_widget.mapToGlobal(QPoint(0, 0)));
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.focusable = true;
        state.selectable = true;
        state.selected = m_parts.currentPart() == m_number;
        state.focused = state.selected && m_widget.hasFocus();
        state.offscreen = rect().isEmpty();
        state.invisible = !m_widget.isVisible();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {setFocusAction(), pressAction()}; }
    void doAction(const QString &name) override
    {
        if (!isValid()) {
            return;
        }
        if (name == setFocusAction()) {
            m_widget.setFocus();
            m_parts.goToPart(m_number);
        } else if (name == pressAction()) {
            m_parts.openPart(m_number);
        }
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString & /*name*/) const override { return {}; }

private:
    QWidget &m_widget;
    SpokenParts &m_parts;
    int m_number;
};

/// What the widget is made of goes before its parts.
class AccessiblePicture final : public QAccessibleWidget
{
public:
    AccessiblePicture(QWidget &widget, SpokenParts &parts)
        : QAccessibleWidget(&widget, QAccessible::List), m_parts(parts)
    { }
    ~AccessiblePicture() override
    {
        for (const QAccessible::Id id : std::as_const(m_ids)) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }
    AccessiblePicture(const AccessiblePicture &) = delete;
    AccessiblePicture &operator=(const AccessiblePicture &) = delete;

    [[nodiscard]] int childCount() const override
    {
        return isValid() ? QAccessibleWidget::childCount() + m_parts.partCount() : 0;
    }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        const int widgets = QAccessibleWidget::childCount();
        return index < widgets ? QAccessibleWidget::child(index) : part(index - widgets);
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int number = 0; number < m_ids.size(); ++number) {
            if (QAccessible::accessibleInterface(m_ids[number]) == child) {
                return QAccessibleWidget::childCount() + number;
            }
        }
        return QAccessibleWidget::indexOfChild(child);
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return isValid() && widget()->hasFocus() ? part(m_parts.currentPart())
                                                 : QAccessibleWidget::focusChild();
    }

    /// Made when it is asked for; null if there is no such part.
    [[nodiscard]] QAccessibleInterface *part(int number) const
    {
        if (number < 0 || number >= m_parts.partCount()) {
            return nullptr;
        }
        while (m_ids.size() <= number) {
            m_ids.append(QAccessible::registerAccessibleInterface(
                new AccessiblePart(*widget(), m_parts, static_cast<int>(m_ids.size()))));
        }
        return QAccessible::accessibleInterface(m_ids[number]);
    }

private:
    SpokenParts &m_parts;
    mutable QList<QAccessible::Id> m_ids;
};

QAccessibleInterface *makeAccessible(const QString & /*className*/, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    auto *parts = dynamic_cast<SpokenParts *>(widget);
    return parts == nullptr ? nullptr : new AccessiblePicture(*widget, *parts);
}

} // namespace

void installSpokenParts()
{
    QAccessible::installFactory(makeAccessible);
}

void announceCurrentPart(QWidget &widget)
{
    if (!QAccessible::isActive() || !widget.hasFocus()) {
        return;
    }
    auto *picture = dynamic_cast<AccessiblePicture *>(QAccessible::queryAccessibleInterface(&widget));
    if (QAccessibleInterface *part = picture == nullptr ? nullptr : picture->focusChild()) {
        QAccessibleEvent event(part, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace wk
