// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statemessages/flowlayout.h"

#include "common/theme.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace wk {

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setSpacing(gridUnit);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count()) {
        return nullptr;
    }
    const auto taken = m_items.begin() + index;
    QLayoutItem *item = taken->release();
    m_items.erase(taken);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items) {
        size = item->isEmpty() ? size : size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rectangle)
{
    QLayout::setGeometry(rectangle);
    arrange(rectangle, true);
}

int FlowLayout::arrange(const QRect &rectangle, bool isPlacing) const
{
    const QRect inside = rectangle.marginsRemoved(contentsMargins());
    QPoint at = inside.topLeft();
    int lineHeight = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty()) {
            continue;
        }
        const QSize size = item->sizeHint().boundedTo({std::max(inside.width(), 1), QWIDGETSIZE_MAX});
        if (at.x() > inside.x() && at.x() + size.width() > inside.x() + inside.width()) {
            at = {inside.x(), at.y() + lineHeight + spacing()};
            lineHeight = 0;
        }
        if (isPlacing) {
            item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), inside, QRect(at, size)));
        }
        at.rx() += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    return at.y() + lineHeight - rectangle.y() + contentsMargins().bottom();
}

} // namespace wk
