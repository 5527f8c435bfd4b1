// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace wk {

/// A dialog of several parts, which keys go through as through the main window: Tab as one reads it, F6 and
/// Shift+F6 from one list, timeline or calendar to the next.
class OrderedDialog : public QDialog
{
    Q_OBJECT

public:
    explicit OrderedDialog(QWidget *parent = nullptr);

protected:
    bool focusNextPrevChild(bool isNext) override;
};

} // namespace wk
