// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/barlook.h"

#include <QFont>
#include <QList>
#include <QSizeF>
#include <QWidget>

class QAbstractItemModel;

namespace wk {

/// One thing that a timeline shows, and what it means.
struct LegendEntry
{
    BarLook look{};
    bool isExpected = false;
    QString words;

    friend bool operator==(const LegendEntry &, const LegendEntry &) = default;
};

/// What there is in a timeline's model.
[[nodiscard]] QList<LegendEntry> legendOf(const QAbstractItemModel &model);
/// How high a legend is in a width.
[[nodiscard]] double legendHeight(const QList<LegendEntry> &entries, double width, const QFont &font);
/// Paints it into a rectangle of that height.
void paintLegend(QPainter &painter, const QRectF &rect, const QList<LegendEntry> &entries, const QFont &font,
                 const QPalette &palette);

/// The legend under a timeline.
class TimelineLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineLegend(QWidget *parent = nullptr);

    void setEntries(const QList<LegendEntry> &entries);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QList<LegendEntry> m_entries;
};

} // namespace wk
