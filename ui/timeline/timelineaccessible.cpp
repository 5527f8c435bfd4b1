// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelineaccessible.h"

#include "timeline/timelineview.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPersistentModelIndex>
#include <QWindow>

namespace wk {

namespace {

class AccessibleTimeline;

AccessibleTimeline *accessibleOf(QAbstractItemView &view);

/// A lane or a bar. It goes when what tells of the view goes, and that with the view.
class AccessiblePart final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    AccessiblePart(QAbstractItemView &view, const QModelIndex &index) : m_view(view), m_index(index) { }

    [[nodiscard]] bool isValid() const override { return m_index.isValid(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override
    {
        return isValid() ? m_view.window()->windowHandle() : nullptr;
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::TreeItem; }

    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QAccessibleInterface *child(int row) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] int childCount() const override
    {
        return isValid() ? m_index.model()->rowCount(m_index) : 0;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;

    [[nodiscard]] QString text(QAccessible::Text what) const override
    {
        return isValid() && what == QAccessible::Name ? m_index.data(Qt::AccessibleTextRole).toString()
                                                      : QString();
    }
    void setText(QAccessible::Text /*what*/, const QString & /*text*/) override { }
    [[nodiscard]] QRect rect() const override
    {
        const QRect rect = isValid() ? m_view.visualRect(m_index) : QRect();
        return rect.isNull() ? rect : rect.translated(m_view.viewport()->mapToGlobal(QPoint()));
    }
    [[nodiscard]] QAccessible::State state() const override;

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {setFocusAction(), pressAction()}; }
    void doAction(const QString &name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString & /*name*/) const override { return {}; }

    [[nodiscard]] QModelIndex index() const { return m_index; }

private:
    QAbstractItemView &m_view;
    QPersistentModelIndex m_index;
};

class AccessibleTimeline final : public QAccessibleWidget
{
public:
    explicit AccessibleTimeline(QAbstractItemView &view)
        : QAccessibleWidget(&view, QAccessible::Tree), m_view(view)
    { }
    ~AccessibleTimeline() override { forget(); }
    AccessibleTimeline(const AccessibleTimeline &) = delete;
    AccessibleTimeline &operator=(const AccessibleTimeline &) = delete;

    [[nodiscard]] int childCount() const override
    {
        return isValid() && m_view.model() ? m_view.model()->rowCount() : 0;
    }
    [[nodiscard]] QAccessibleInterface *child(int row) const override
    {
        return row >= 0 && row < childCount() ? part(m_view.model()->index(row, 0)) : nullptr;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *part = dynamic_cast<const AccessiblePart *>(child);
        return part && !part->index().parent().isValid() ? part->index().row() : -1;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        return isValid() ? part(m_view.indexAt(m_view.viewport()->mapFromGlobal(QPoint(x, y)))) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return isValid() && m_view.hasFocus() ? part(m_view.currentIndex()) : nullptr;
    }

    /// Made when it is asked for; null for no index.
    [[nodiscard]] QAccessibleInterface *part(const QModelIndex &index) const
    {
        if (!index.isValid()) {
            return nullptr;
        }
        QAccessible::Id &id = m_parts[QPersistentModelIndex(index)];
        if (id == 0) {
            id = QAccessible::registerAccessibleInterface(new AccessiblePart(m_view, index));
        }
        return QAccessible::accessibleInterface(id);
    }
    void forget() const
    {
        for (const QAccessible::Id id : std::as_const(m_parts)) {
            QAccessible::deleteAccessibleInterface(id);
        }
        m_parts.clear();
    }

private:
    QAbstractItemView &m_view;
    mutable QHash<QPersistentModelIndex, QAccessible::Id> m_parts;
};

AccessibleTimeline *accessibleOf(QAbstractItemView &view)
{
    return dynamic_cast<AccessibleTimeline *>(QAccessible::queryAccessibleInterface(&view));
}

QAccessibleInterface *AccessiblePart::parent() const
{
    if (!isValid()) {
        return nullptr;
    }
    AccessibleTimeline *timeline = accessibleOf(m_view);
    return timeline && m_index.parent().isValid() ? timeline->part(m_index.parent()) : timeline;
}

QAccessibleInterface *AccessiblePart::child(int row) const
{
    AccessibleTimeline *timeline = isValid() ? accessibleOf(m_view) : nullptr;
    return timeline ? timeline->part(m_index.model()->index(row, 0, m_index)) : nullptr;
}

QAccessibleInterface *AccessiblePart::childAt(int x, int y) const
{
    AccessibleTimeline *timeline = isValid() ? accessibleOf(m_view) : nullptr;
    QAccessibleInterface *found = timeline ? timeline->childAt(x, y) : nullptr;
    return found && found->parent() == this ? found : nullptr;
}

int AccessiblePart::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *part = dynamic_cast<const AccessiblePart *>(child);
    return part && part->index().parent() == m_index ? part->index().row() : -1;
}

QAccessible::State AccessiblePart::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const bool isCurrent = m_view.currentIndex() == m_index;
    state.focusable = true;
    state.selectable = true;
    state.selected = isCurrent;
    state.focused = isCurrent && m_view.hasFocus();
    state.offscreen = !m_view.viewport()->rect().intersects(m_view.visualRect(m_index));
    state.invisible = !m_view.isVisible();
    return state;
}

void AccessiblePart::doAction(const QString &name)
{
    if (!isValid()) {
        return;
    }
    if (name == setFocusAction()) {
        m_view.setFocus();
        m_view.setCurrentIndex(m_index);
        m_view.scrollTo(m_index);
    } else if (name == pressAction()) {
        Q_EMIT m_view.activated(m_index);
    }
}

QAccessibleInterface *makeAccessible(const QString & /*className*/, QObject *object)
{
    auto *view = qobject_cast<TimelineView *>(object);
    return view ? new AccessibleTimeline(*view) : nullptr;
}

} // namespace

void installTimelineAccessibility()
{
    QAccessible::installFactory(makeAccessible); // does nothing the second time
}

void announceFocus(QAbstractItemView *view, const QModelIndex &index)
{
    if (!QAccessible::isActive()) {
        return;
    }
    AccessibleTimeline *timeline = accessibleOf(*view);
    if (QAccessibleInterface *part = timeline ? timeline->part(index) : nullptr) {
        QAccessibleEvent event(part, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

void forgetAccessibleParts(QAbstractItemView *view)
{
    if (const AccessibleTimeline *timeline = accessibleOf(*view)) {
        timeline->forget();
    }
}

} // namespace wk
