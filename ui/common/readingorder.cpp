// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/readingorder.h"

#include "common/spokenparts.h"

#include <QAbstractItemView>
#include <QFormLayout>
#include <QGridLayout>
#include <QLayout>
#include <QList>
#include <QMainWindow>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QToolBar>

#include <algorithm>
#include <array>
#include <vector>

namespace wk {

namespace {

/// In the order of its rows and columns, whatever the order in which its parts were put there.
void appendParts(const QLayout &layout, QList<QWidget *> &parts)
{
    std::vector<std::array<int, 3>> places; // row, column, and which item
    for (int i = 0; i < layout.count(); ++i) {
        places.push_back({0, 0, i});
        auto &[row, column, item] = places.back();
        if (const auto *grid = qobject_cast<const QGridLayout *>(&layout)) {
            int rows = 0;
            int columns = 0;
            grid->getItemPosition(i, &row, &column, &rows, &columns);
        } else if (const auto *form = qobject_cast<const QFormLayout *>(&layout)) {
            QFormLayout::ItemRole role = QFormLayout::SpanningRole;
            form->getItemPosition(i, &row, &role);
            column = role == QFormLayout::FieldRole ? 1 : 0;
        }
    }
    std::sort(places.begin(), places.end());
    for (const auto &place : places) {
        QLayoutItem *item = layout.itemAt(place[2]);
        if (item->layout() != nullptr) {
            appendParts(*item->layout(), parts);
        } else {
            parts.append(item->widget());
        }
    }
}

class Reading
{
public:
    void read(QWidget *widget)
    {
        if (widget == nullptr || !widget->isVisible() || m_read.contains(widget)) {
            return;
        }
        m_read.insert(widget);
        if (auto *area = qobject_cast<QScrollArea *>(widget)) {
            const bool isScrolling =
                area->verticalScrollBar()->maximum() > 0 || area->horizontalScrollBar()->maximum() > 0;
            area->setFocusPolicy(isScrolling ? Qt::StrongFocus : Qt::ClickFocus);
        }
        if (widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus
            && widget->focusProxy() == nullptr) {
            m_stops.append(widget);
        }
        for (QWidget *part : partsInOrder(*widget)) {
            read(part);
        }
        for (QObject *child : widget->children()) {
            auto *part = qobject_cast<QWidget *>(child);
            if (part != nullptr && !part->isWindow()) {
                read(part);
            }
        }
    }

    [[nodiscard]] const QList<QWidget *> &stops() const { return m_stops; }

private:
    QList<QWidget *> m_stops;
    QSet<const QWidget *> m_read;
};

bool isPart(QWidget *stop)
{
    return qobject_cast<QAbstractItemView *>(stop) != nullptr || dynamic_cast<SpokenParts *>(stop) != nullptr;
}

/// From where one is, or from the start, on and around.
template <typename Wanted>
bool goToNext(QWidget &window, bool isForward, Wanted isWanted)
{
    Reading reading;
    reading.read(&window);
    QList<QWidget *> stops = reading.stops();
    if (!isForward) {
        std::reverse(stops.begin(), stops.end());
    }
    const qsizetype here = stops.indexOf(window.focusWidget());
    std::rotate(stops.begin(), stops.begin() + here + 1, stops.end());
    const auto next = std::find_if(stops.cbegin(), stops.cend(), isWanted);
    if (next == stops.cend()) {
        return false;
    }
    window.setAttribute(Qt::WA_KeyboardFocusChange); // as Qt does it, so that styles show who has it
    (*next)->setFocus(isForward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace

QList<QWidget *> partsInOrder(const QWidget &widget)
{
    QList<QWidget *> parts;
    if (const auto *window = qobject_cast<const QMainWindow *>(&widget)) {
        parts.append(window->menuWidget());
        for (QToolBar *bar : window->findChildren<QToolBar *>(Qt::FindDirectChildrenOnly)) {
            parts.append(bar);
        }
        parts.append(window->centralWidget());
        parts.append(window->findChild<QStatusBar *>({}, Qt::FindDirectChildrenOnly));
    } else if (const auto *splitter = qobject_cast<const QSplitter *>(&widget)) {
        for (int i = 0; i < splitter->count(); ++i) {
            parts.append(splitter->widget(i));
        }
    } else if (const auto *tabs = qobject_cast<const QTabWidget *>(&widget)) {
        parts = {tabs->tabBar(), tabs->cornerWidget(), tabs->currentWidget()};
    } else if (const auto *pages = qobject_cast<const QStackedWidget *>(&widget)) {
        parts.append(pages->currentWidget());
    } else if (const auto *area = qobject_cast<const QScrollArea *>(&widget)) {
        parts.append(area->widget());
    } else if (widget.layout() != nullptr) {
        appendParts(*widget.layout(), parts);
    }
    parts.removeAll(nullptr);
    return parts;
}

bool goToNextStop(QWidget &window, bool isForward)
{
    return goToNext(window, isForward, [](const QWidget * /*any*/) { return true; });
}

void goToNextPart(QWidget &window, bool isForward)
{
    goToNext(window, isForward, isPart);
}

} // namespace wk
