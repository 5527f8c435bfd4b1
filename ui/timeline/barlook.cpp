// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/barlook.h"

#include "items/roles.h"
#include "planning/clienttimeline.h"

#include <QCoreApplication>
#include <QLineF>
#include <QList>
#include <QPainter>

#include <algorithm>

namespace wk {

namespace {

struct BarLooks
{
    Q_DECLARE_TR_FUNCTIONS(BarLooks)
};

constexpr double hatchDistance = 6;
/// Of what grants no time and is too narrow for its pattern.
constexpr float faintness = 0.5F;
constexpr double leastForOutline = 4;

Meaning meaningOf(BarLook look)
{
    switch (look) {
    case BarLook::Open:
    case BarLook::OpenBefore: return Meaning::OpenTime;
    case BarLook::Countdown:
    case BarLook::Run: return Meaning::Success;
    case BarLook::Restart: return Meaning::Warning;
    default: return Meaning::Contributing;
    }
}

/// Inside its own edges, so that neighbours do not share a line.
void paintOutline(QPainter &painter, const QRectF &rect, const QColor &colour, Qt::PenStyle style)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1, style));
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
}

void paintExpected(QPainter &painter, const QRectF &rect, Meaning meaning, const QPalette &palette)
{
    painter.fillRect(rect, tintColor(meaning, palette));
    paintHatching(painter, rect, hatchDistance, fillColor(meaning, palette));
    paintOutline(painter, rect, textColor(meaning, palette), Qt::SolidLine);
}

} // namespace

BarLook barLook(const QModelIndex &bar)
{
    const bool isBefore = bar.data(IsBeforeRole).toBool();
    switch (static_cast<BarKind>(bar.data(BarKindRole).toInt())) {
    case BarKind::Open: return isBefore ? BarLook::OpenBefore : BarLook::Open;
    case BarKind::Countdown: return isBefore ? BarLook::DeploymentBefore : BarLook::Countdown;
    case BarKind::Run: return isBefore ? BarLook::DeploymentBefore : BarLook::Run;
    case BarKind::Restart: return isBefore ? BarLook::DeploymentBefore : BarLook::Restart;
    case BarKind::Occurrence: break;
    }
    if (isBefore) {
        return BarLook::ContributingBefore;
    }
    switch (static_cast<LaneKind>(bar.data(LaneKindRole).toInt())) {
    case LaneKind::WindowOfOtherWork: return BarLook::OtherWork;
    case LaneKind::DisabledWindow: return BarLook::Disabled;
    case LaneKind::ExpiredWindow: return BarLook::Expired;
    default: return BarLook::Contributing;
    }
}

double shareOf(BarLook look)
{
    switch (look) {
    case BarLook::Open: return 0.6;
    case BarLook::OpenBefore: return 0.5;
    case BarLook::OtherWork: return 0.14;
    case BarLook::Countdown: return 0.2;
    case BarLook::Run: return 0.5;
    case BarLook::Restart: return 0.36;
    default: return 0.4;
    }
}

QString lookWords(BarLook look)
{
    switch (look) {
    case BarLook::Open: return BarLooks::tr("Effective window");
    case BarLook::OpenBefore: return BarLooks::tr("Effective before the change");
    case BarLook::Contributing: return BarLooks::tr("Contributing window");
    case BarLook::ContributingBefore: return BarLooks::tr("Window before the change");
    case BarLook::OtherWork: return BarLooks::tr("Window for other work");
    case BarLook::Disabled: return BarLooks::tr("Disabled");
    case BarLook::Expired: return BarLooks::tr("Expired");
    case BarLook::Countdown: return BarLooks::tr("Countdown");
    case BarLook::Run: return BarLooks::tr("Run");
    case BarLook::Restart: return BarLooks::tr("Restart");
    case BarLook::DeploymentBefore: return BarLooks::tr("Deployment before the change");
    }
    Q_UNREACHABLE();
}

void paintBar(QPainter &painter, const QRectF &rect, const BarStyle &style, const QPalette &palette)
{
    const Meaning meaning = meaningOf(style.look);
    const QColor line = textColor(meaning, palette);
    QColor fill = fillColor(meaning, palette);
    if (style.isPlain) {
        const bool isFaint = style.look == BarLook::Disabled || style.look == BarLook::Expired;
        if (isFaint && rect.width() >= leastForOutline) {
            paintOutline(painter, rect, fill, Qt::SolidLine);
            return;
        }
        fill.setAlphaF(isFaint ? faintness : 1.0F);
        painter.fillRect(rect, fill);
        return;
    }
    switch (style.look) {
    case BarLook::Disabled: paintOutline(painter, rect, line, Qt::DashLine); break;
    case BarLook::Expired: {
        paintOutline(painter, rect, line, Qt::SolidLine);
        const double middle = std::floor(rect.center().y()) + 0.5;
        painter.drawLine(QPointF(rect.left() + 0.5, middle), QPointF(rect.right() - 0.5, middle));
        break;
    }
    case BarLook::OpenBefore:
    case BarLook::ContributingBefore:
    case BarLook::DeploymentBefore: paintOutline(painter, rect, line, Qt::SolidLine); break;
    default:
        if (style.isExpected) {
            paintExpected(painter, rect, meaning, palette);
        } else {
            painter.fillRect(rect, style.isMarked && style.look == BarLook::Contributing ? line : fill);
            if (meaning == Meaning::Warning && rect.width() >= leastForOutline) {
                paintOutline(painter, rect, line, Qt::SolidLine); // too pale for light paper
            }
        }
    }
}

void paintHatching(QPainter &painter, const QRectF &rect, double distance, const QColor &colour)
{
    // Lines rise to the right; each is cut to the rectangle here.
    QList<QLineF> lines;
    const double height = rect.height();
    for (double foot = rect.left() - height + distance / 2; foot < rect.right(); foot += distance) {
        const double left = std::max(foot, rect.left());
        const double right = std::min(foot + height, rect.right());
        lines.append({left, rect.bottom() - (left - foot), right, rect.bottom() - (right - foot)});
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::FlatCap));
    painter.drawLines(lines);
    painter.restore();
}

} // namespace wk
