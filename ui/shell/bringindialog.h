// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace wk {

/// How a site of Configuration Manager comes in: the PowerShell lines that write it as a site document, to be
/// copied, and the way to import that.
class BringInDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Without a site at work on, the document needs a new one first, and it says so.
    BringInDialog(bool hasSite, QWidget *parent);

Q_SIGNALS:
    /// The document is there: it can be imported, into a new site if there is none.
    void importAsked();
};

} // namespace wk
