// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/spokenwidgets.h"

#include "common/actionname.h"
#include "common/readingorder.h"
#include "common/spokenbuttons.h"
#include "common/spokentables.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QList>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QToolBar>

#include <algorithm>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

struct Link
{
    QString words;
    QString target;
};

bool isRich(const QLabel &label)
{
    return label.textFormat() == Qt::RichText
        || (label.textFormat() == Qt::AutoText && Qt::mightBeRichText(label.text()));
}

QString shownBy(const QLabel &label)
{
    if (isRich(label)) {
        return QTextDocumentFragment::fromHtml(label.text()).toPlainText();
    }
    return label.buddy() == nullptr ? label.text() : withoutMnemonic(label.text());
}

QList<Link> linksOf(const QLabel &label)
{
    QList<Link> links;
    if (!isRich(label) || !label.text().contains("<a "_L1)) {
        return links;
    }
    QTextDocument document;
    document.setHtml(label.text());
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            if (const QTextFragment words = part.fragment(); words.charFormat().isAnchor()) {
                links.append({words.text(), words.charFormat().anchorHref()});
            }
        }
    }
    return links;
}

class AccessibleLabel final : public QAccessibleWidget
{
public:
    explicit AccessibleLabel(QLabel &label) : QAccessibleWidget(&label, QAccessible::StaticText) { }

    [[nodiscard]] QAccessible::Role role() const override
    {
        if (!label().pixmap(Qt::ReturnByValue).isNull()) {
            return QAccessible::Graphic;
        }
        return isOneLink() ? QAccessible::Link : QAccessible::StaticText;
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        return state;
    }
    [[nodiscard]] QString text(QAccessible::Text what) const override
    {
        const QString shown = shownBy(label());
        const QString name = label().accessibleName();
        switch (what) {
        case QAccessible::Name: return shown.isEmpty() || name.endsWith(shown) ? name : shown;
        case QAccessible::Description: return description(shown, name);
        default: return QAccessibleWidget::text(what);
        }
    }
    [[nodiscard]] QList<QPair<QAccessibleInterface *, QAccessible::Relation>> relations(
        QAccessible::Relation wanted) const override
    {
        auto all = QAccessibleWidget::relations(wanted);
        if (wanted.testFlag(QAccessible::Labelled) && label().buddy() != nullptr) {
            all.append({QAccessible::queryAccessibleInterface(label().buddy()), QAccessible::Labelled});
        }
        return all;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (isOneLink()) {
            names.prepend(pressAction());
        } else {
            for (const Link &link : linksOf(label())) {
                names.append(link.words);
            }
        }
        return names;
    }
    void doAction(const QString &name) override
    {
        const QList<Link> links = linksOf(label());
        const auto link = std::find_if(links.cbegin(), links.cend(), [&](const Link &each) {
            return name == each.words || (name == pressAction() && isOneLink());
        });
        if (link == links.cend()) {
            QAccessibleWidget::doAction(name);
        } else {
            Q_EMIT label().linkActivated(link->target);
        }
    }

private:
    [[nodiscard]] QLabel &label() const { return static_cast<QLabel &>(*widget()); }
    [[nodiscard]] bool isOneLink() const
    {
        const QList<Link> links = linksOf(label());
        return links.size() == 1 && links.constFirst().words == shownBy(label());
    }
    [[nodiscard]] QString description(const QString &shown, const QString &name) const
    {
        for (const QString &words :
             {label().accessibleDescription(), name, withoutMarkup(label().toolTip()).trimmed()}) {
            if (!words.isEmpty() && words != shown && !(words == name && name.endsWith(shown))) {
                return words;
            }
        }
        return {};
    }
};

/// What is chosen is a text that can be read and not written: one chooses with keys, or from the list.
class AccessibleChoice final : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit AccessibleChoice(QComboBox &box) : QAccessibleWidget(&box, QAccessible::ComboBox) { }

    [[nodiscard]] int childCount() const override { return box().isEditable() ? 2 : 1; }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index == 0) {
            if (box().view()->accessibleName().isEmpty()) {
                box().view()->setAccessibleName(QAccessibleWidget::text(QAccessible::Name));
            }
            return QAccessible::queryAccessibleInterface(box().view());
        }
        return index == 1 && box().isEditable() ? QAccessible::queryAccessibleInterface(box().lineEdit())
                                                : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        return box().isEditable()
                && box().lineEdit()->rect().contains(box().lineEdit()->mapFromGlobal(QPoint(x, y)))
            ? child(1)
            : nullptr;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        if (child == nullptr) {
            return -1;
        }
        return child->object() == box().view() ? 0 : child->object() == box().lineEdit() ? 1 : -1;
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        const bool isOpen = box().view()->isVisible();
        state.expandable = true;
        state.expanded = isOpen;
        state.collapsed = !isOpen;
        state.editable = box().isEditable();
        return state;
    }
    [[nodiscard]] QString text(QAccessible::Text what) const override
    {
        switch (what) {
        case QAccessible::Value: return box().currentText();
        case QAccessible::Description: return withoutMarkup(QAccessibleWidget::text(what));
        default: return QAccessibleWidget::text(what);
        }
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface *>(this)
                                                  : QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        return QStringList{showMenuAction(), pressAction()} + QAccessibleWidget::actionNames();
    }
    void doAction(const QString &name) override
    {
        if (name != showMenuAction() && name != pressAction()) {
            QAccessibleWidget::doAction(name);
        } else if (box().view()->isVisible()) {
            box().hidePopup();
        } else {
            box().showPopup();
        }
    }

    void selection(int /*number*/, int *start, int *end) const override { *start = *end = 0; }
    [[nodiscard]] int selectionCount() const override { return 0; }
    void addSelection(int /*start*/, int /*end*/) override { }
    void removeSelection(int /*number*/) override { }
    void setSelection(int /*number*/, int /*start*/, int /*end*/) override { }
    [[nodiscard]] int cursorPosition() const override { return 0; }
    void setCursorPosition(int /*position*/) override { }
    [[nodiscard]] QString text(int start, int end) const override
    {
        return box().currentText().mid(start, end < 0 ? -1 : end - start);
    }
    [[nodiscard]] int characterCount() const override { return static_cast<int>(box().currentText().size()); }
    [[nodiscard]] QRect characterRect(int /*offset*/) const override { return rect(); }
    [[nodiscard]] int offsetAtPoint(const QPoint & /*point*/) const override { return -1; }
    void scrollToSubstring(int /*start*/, int /*end*/) override { }
    [[nodiscard]] QString attributes(int /*offset*/, int *start, int *end) const override
    {
        *start = 0;
        *end = characterCount();
        return {};
    }

private:
    [[nodiscard]] QComboBox &box() const { return static_cast<QComboBox &>(*widget()); }
};

class AccessibleArea final : public QAccessibleWidget
{
public:
    AccessibleArea(QWidget &widget, QAccessible::Role role) : QAccessibleWidget(&widget, role) { }

    [[nodiscard]] QAccessible::Role role() const override
    {
        const QAccessible::Role role = QAccessibleWidget::role();
        return role == QAccessible::Client && !widget()->accessibleName().isEmpty() ? QAccessible::Grouping
                                                                                    : role;
    }
    [[nodiscard]] QString text(QAccessible::Text what) const override
    {
        const QString words = QAccessibleWidget::text(what);
        if (what == QAccessible::Name && words.isEmpty() && qobject_cast<QToolBar *>(object()) != nullptr) {
            return widget()->windowTitle();
        }
        return what == QAccessible::Description ? withoutMarkup(words) : words;
    }
    [[nodiscard]] int childCount() const override { return static_cast<int>(inOrder().size()); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        const QList<QAccessibleInterface *> all = inOrder();
        return index < 0 || index >= all.size() ? nullptr : all[index];
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        const QList<QAccessibleInterface *> all = inOrder();
        const auto found = std::find(all.cbegin(), all.cend(), child);
        return found == all.cend() ? -1 : static_cast<int>(found - all.cbegin());
    }

private:
    /// A button that waits for what it will be about.
    [[nodiscard]] static bool isUnused(QAccessibleInterface *part)
    {
        const auto *button = part == nullptr ? nullptr : qobject_cast<QAbstractButton *>(part->object());
        return button != nullptr && !button->isVisible() && part->text(QAccessible::Name).isEmpty();
    }
    [[nodiscard]] QList<QAccessibleInterface *> inOrder() const
    {
        QList<QAccessibleInterface *> all;
        for (int i = 0; i < QAccessibleWidget::childCount(); ++i) {
            if (QAccessibleInterface *part = QAccessibleWidget::child(i); !isUnused(part)) {
                all.append(part);
            }
        }
        const QList<QWidget *> order = partsInOrder(*widget());
        const auto place = [&order](const QAccessibleInterface *part) {
            const qsizetype number = order.indexOf(static_cast<QWidget *>(part->object()));
            return number < 0 ? order.size() : number;
        };
        std::stable_sort(all.begin(), all.end(),
                         [&](const QAccessibleInterface *one, const QAccessibleInterface *other) {
                             return place(one) < place(other);
                         });
        return all;
    }
};

/// Asked for each class of an object, its own first; classes that are not named here are told of by Qt.
QAccessibleInterface *makeAccessible(const QString &className, QObject *object)
{
    if (auto *label = qobject_cast<QLabel *>(object)) {
        return new AccessibleLabel(*label);
    }
    if (auto *box = qobject_cast<QComboBox *>(object)) {
        return new AccessibleChoice(*box);
    }
    static const QList<std::pair<QString, QAccessible::Role>> areas{
        {u"QWidget"_s, QAccessible::Client},     {u"QFrame"_s, QAccessible::Client},
        {u"QSplitter"_s, QAccessible::Splitter}, {u"QToolBar"_s, QAccessible::ToolBar},
        {u"QDialog"_s, QAccessible::Dialog},     {u"QMainWindow"_s, QAccessible::Window}};
    const auto area = std::find_if(areas.cbegin(), areas.cend(),
                                   [&className](const auto &each) { return each.first == className; });
    auto *widget = qobject_cast<QWidget *>(object);
    return area == areas.cend() || widget == nullptr ? nullptr : new AccessibleArea(*widget, area->second);
}

} // namespace

void installSpokenWidgets()
{
    QAccessible::installFactory(makeAccessible);
    installSpokenButtons();
    installSpokenTables();
}

} // namespace wk
