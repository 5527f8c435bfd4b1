// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace wk {

/// A text with links. Whoever comes to it by Tab is at its first link at once, and goes from link to link by
/// Tab; a QLabel would take a key of its own for that, during which nothing shows who has the keyboard.
class LinkLabel final : public QLabel
{
    Q_OBJECT

public:
    using QLabel::QLabel;

protected:
    void focusInEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool isNext) override;
};

} // namespace wk
