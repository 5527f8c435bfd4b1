// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/rowdelegate.h"

namespace wk {

/// Rows of a client's page: one column has the icon of what its word says; what is open stands out, and
/// windows that do not count step back. Colour and icons only repeat what cells say.
class ClientRowDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    explicit ClientRowDelegate(int stateColumn, QObject *parent = nullptr);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    int m_stateColumn;
};

} // namespace wk
