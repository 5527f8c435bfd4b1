// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinelegend.h"

#include "items/roles.h"

#include <QAbstractItemModel>
#include <QEvent>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace wk {

namespace {

constexpr double swatchWidth = 28;
/// What lanes are as high as, for the share that a swatch has of it.
constexpr double swatchLane = 24;

double lineHeight(const QFont &font)
{
    return std::max(std::ceil(QFontMetricsF(font).height()), swatchLane * shareOf(BarLook::Open)) + gridUnit;
}

/// Where each entry is.
QList<QRectF> placesOf(const QList<LegendEntry> &entries, double width, const QFont &font)
{
    const QFontMetricsF metrics(font);
    QList<QRectF> places;
    QPointF next;
    for (const LegendEntry &entry : entries) {
        const double needed =
            swatchWidth + relatedSpacing + std::ceil(metrics.horizontalAdvance(entry.words));
        if (next.x() > 0 && next.x() + needed > width) {
            next = QPointF(0, next.y() + lineHeight(font));
        }
        places.append(QRectF(next, QSizeF(needed, lineHeight(font))));
        next.rx() += needed + groupSpacing;
    }
    return places;
}

} // namespace

QList<LegendEntry> legendOf(const QAbstractItemModel &model)
{
    std::array<std::array<bool, 2>, barLookCount> found{};
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex lane = model.index(row, 0);
        // The bars of a window are all alike; only deployments have several kinds, and few bars.
        const bool isDeployment = !lane.data(DeploymentIdRole).toString().isEmpty();
        const int bars = isDeployment ? model.rowCount(lane) : std::min(1, model.rowCount(lane));
        for (int i = 0; i < bars; ++i) {
            const QModelIndex bar = model.index(i, 0, lane);
            const BarLook look = barLook(bar);
            const bool isExpected = bar.data(IsExpectedRole).toBool() && look != BarLook::DeploymentBefore;
            found[static_cast<std::size_t>(look)][isExpected] = true;
        }
    }
    QList<LegendEntry> entries;
    for (std::size_t look = 0; look < found.size(); ++look) {
        const auto each = static_cast<BarLook>(look);
        if (found[look][false]) {
            entries.append({each, false, lookWords(each)});
        }
        if (found[look][true]) {
            //: What is hatched in a timeline; %1 Countdown, Run or Restart
            entries.append({each, true, TimelineLegend::tr("%1, expected").arg(lookWords(each))});
        }
    }
    return entries;
}

double legendHeight(const QList<LegendEntry> &entries, double width, const QFont &font)
{
    const QList<QRectF> places = placesOf(entries, width, font);
    return places.isEmpty() ? 0 : places.last().bottom();
}

void paintLegend(QPainter &painter, const QRectF &rect, const QList<LegendEntry> &entries, const QFont &font,
                 const QPalette &palette)
{
    const QList<QRectF> places = placesOf(entries, rect.width(), font);
    painter.setFont(font);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QRectF place = places[i].translated(rect.topLeft());
        const double height = std::round(swatchLane * shareOf(entries[i].look));
        const QRectF swatch(std::round(place.left()), std::round(place.center().y() - height / 2),
                            swatchWidth, height);
        paintBar(painter, swatch, {entries[i].look, entries[i].isExpected}, palette);
        painter.setPen(palette.color(QPalette::WindowText));
        painter.drawText(place.adjusted(swatchWidth + relatedSpacing, 0, groupSpacing, 0),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, entries[i].words);
    }
}

TimelineLegend::TimelineLegend(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Legend"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TimelineLegend::setEntries(const QList<LegendEntry> &entries)
{
    if (entries == m_entries) {
        return;
    }
    m_entries = entries;
    QStringList words;
    for (const LegendEntry &entry : entries) {
        words.append(entry.words);
    }
    setAccessibleDescription(QLocale().createSeparatedList(words));
    updateGeometry();
    update();
}

int TimelineLegend::heightForWidth(int width) const
{
    return static_cast<int>(std::ceil(legendHeight(m_entries, width, smallFont())));
}

QSize TimelineLegend::sizeHint() const
{
    return {0, heightForWidth(std::max(width(), 1))};
}

void TimelineLegend::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

void TimelineLegend::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintLegend(painter, rect(), m_entries, smallFont(), palette());
}

} // namespace wk
