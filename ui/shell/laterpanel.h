// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/panel.h"

namespace wk {

/// A panel that this version does not have yet, and says so: what it will show, what there is of it in the
/// site, and where the same can be asked today.
class LaterPanel final : public Panel
{
    Q_OBJECT

public:
    LaterPanel(PanelId panel, const QString &sentence, QWidget *parent = nullptr);

    [[nodiscard]] Location location() const override { return {m_panel, {}, {}, {}}; }

private:
    PanelId m_panel;
};

} // namespace wk
