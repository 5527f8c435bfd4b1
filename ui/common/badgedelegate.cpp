// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/badgedelegate.h"

#include "common/wrappedrows.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <vector>

namespace wk {

namespace {

struct Pill
{
    QString text;
    Meaning meaning;
    int width;
};

int pillHeight(const QFontMetrics &metrics)
{
    return metrics.height() + gridUnit;
}

std::vector<Pill> pillsOf(const QList<Badge> &badges, const QModelIndex &index)
{
    const QLocale locale; // that of an item groups no digits
    const QFontMetrics metrics(smallFont());
    std::vector<Pill> pills;
    for (const Badge &badge : badges) {
        const qlonglong number = index.data(badge.role).toLongLong();
        if (number != 0) {
            const QString text = locale.toString(number);
            const int width = metrics.horizontalAdvance(text) + 3 * gridUnit;
            pills.push_back({text, badge.meaning, std::max(width, pillHeight(metrics) + gridUnit)});
        }
    }
    return pills;
}

int widthOf(const std::vector<Pill> &pills)
{
    int width = 0;
    for (const Pill &pill : pills) {
        width += pill.width + gridUnit;
    }
    return width;
}

void paintPill(QPainter *painter, const QRect &rect, const Pill &pill, const QPalette &palette)
{
    const QRectF shape = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    QColor outline = textColor(pill.meaning, palette);
    outline.setAlphaF(0.35F);
    painter->setPen(outline);
    painter->setBrush(tintColor(pill.meaning, palette));
    painter->drawRoundedRect(shape, shape.height() / 2, shape.height() / 2);
    painter->setPen(textColor(pill.meaning, palette));
    painter->drawText(rect, Qt::AlignCenter, pill.text);
}

} // namespace

BadgeDelegate::BadgeDelegate(const QList<Badge> &badges, QObject *parent)
    : RowDelegate(parent), m_badges(badges)
{ }

void BadgeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    const std::vector<Pill> pills = pillsOf(m_badges, index);
    // The whole cell is selected, also under the badges; the rest then draws over its part of it.
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);
    const int right = item.rect.right() + 1;
    item.rect.setRight(right - widthOf(pills) - (pills.empty() ? 1 : gridUnit));
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(smallFont());
    const int height = pillHeight(QFontMetrics(smallFont()));
    int x = right - widthOf(pills);
    for (const Pill &pill : pills) {
        const int y = option.rect.top() + (option.rect.height() - height) / 2;
        paintPill(painter, QRect(x, y, pill.width, height), pill, item.palette);
        x += pill.width + gridUnit;
    }
    painter->restore();
}

QSize BadgeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int badges = widthOf(pillsOf(m_badges, index)) + gridUnit;
    QStyleOptionViewItem words = option;
    if (const QRect room = roomForWords(option, index); !room.isEmpty()) {
        words.rect = room.adjusted(0, 0, -badges, 0);
    }
    QSize size = RowDelegate::sizeHint(words, index);
    size.rwidth() += badges;
    size.setHeight(std::max(size.height(), pillHeight(QFontMetrics(smallFont())) + gridUnit));
    return size;
}

} // namespace wk
