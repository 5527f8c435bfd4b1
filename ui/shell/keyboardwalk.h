// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace wk {

/// What every window of the program needs for whoever has no mouse: what Tab comes to is moved into sight,
/// and what is only scrolled has a frame while it has the keyboard.
class KeyboardWalk final : public QObject
{
    Q_OBJECT

public:
    /// From now on, in all windows there are and will be.
    explicit KeyboardWalk(QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arriveAt(QWidget &widget);

    QPointer<QWidget> m_frame; ///< around what is being scrolled
};

} // namespace wk
