// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace wk::test {

/// Every icon at 16 and 20 pixels, enlarged, disabled and selected, with its name.
class IconSheet final : public QWidget
{
public:
    IconSheet();

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace wk::test
