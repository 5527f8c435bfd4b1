// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/rowdelegate.h"
#include "common/theme.h"

#include <QList>

namespace wk {

/// A number of a row, in a small rounded field.
struct Badge
{
    int role; ///< of the model, gives a whole number; nothing and 0 show no badge
    Meaning meaning; ///< Contributing for members, OpenTime for windows
};

/// Draws badges at the right end of a cell; its text is elided before them. What they say is said again in
/// other words by the model's accessible text or a column of its own.
class BadgeDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    /// `badges` from left to right.
    explicit BadgeDelegate(const QList<Badge> &badges, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QList<Badge> m_badges;
};

} // namespace wk
