// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/yearlegend.h"

#include "common/textlabel.h"
#include "common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace wk {

namespace {

constexpr int tileSize = 16;

} // namespace

YearLegend::YearLegend(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(gridUnit);
    DayLook look;
    look.isToday = true;
    add(look, tr("Today"));
    look = {};
    look.state = DayState::Opens;
    //: of a window, on a day
    add(look, tr("Opens"));
    look.isOdd = true;
    add(look, tr("Differs from what one would think"));
    paintPictures();
}

void YearLegend::add(const DayLook &look, const QString &words)
{
    if (!m_entries.empty()) {
        m_row->addSpacing(relatedSpacing);
    }
    auto *picture = new QLabel(this);
    m_row->addWidget(picture);
    m_row->addWidget(new TextLabel(TextSize::Small, words, this));
    m_entries.push_back({picture, look});
}

void YearLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        paintPictures();
    }
}

void YearLegend::paintPictures()
{
    for (const Entry &entry : m_entries) {
        QPixmap pixmap(QSize(tileSize, tileSize) * devicePixelRatioF());
        pixmap.setDevicePixelRatio(devicePixelRatioF());
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        paintTile(painter, palette(), QRectF(1, 1, tileSize - 2, tileSize - 2), entry.look);
        painter.end();
        entry.picture->setPixmap(pixmap);
    }
}

} // namespace wk
