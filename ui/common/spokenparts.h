// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>

class QWidget;

namespace wk {

/// A bar, an hour or a day of a picture.
struct SpokenPart
{
    QString name; ///< what it is of
    QString value; ///< how much that is, in words
    QRect place; ///< in the widget; empty if it is not in sight
};

/// What a widget inherits that paints a chart: a screen reader finds its parts below it, each with its name
/// and value, goes to them and opens them. Parts are numbered from 0.
class SpokenParts
{
public:
    SpokenParts() = default;
    virtual ~SpokenParts() = default;
    SpokenParts(const SpokenParts &) = delete;
    SpokenParts &operator=(const SpokenParts &) = delete;

    [[nodiscard]] virtual int partCount() const = 0;
    [[nodiscard]] virtual SpokenPart part(int number) const = 0;
    /// -1 if there is none.
    [[nodiscard]] virtual int currentPart() const = 0;
    virtual void goToPart(int number) = 0;
    /// As Return does it.
    virtual void openPart(int number) = 0;
};

/// To be called before the first such widget is shown; does nothing the second time.
void installSpokenParts();
/// Tells a screen reader that another part of a widget that has the keyboard is the current one.
void announceCurrentPart(QWidget &widget);

} // namespace wk
