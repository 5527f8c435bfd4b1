// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace wk {

/// Keeps the wheel from changing a number or a choice that has not the focus: whoever scrolls a form passes
/// over many of them and would not notice.
class WheelGuard final : public QObject
{
    Q_OBJECT

public:
    /// Lives as long as the widget.
    explicit WheelGuard(QWidget *guarded);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace wk
