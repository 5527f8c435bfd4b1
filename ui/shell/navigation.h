// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/icons.h"
#include "common/panel.h"

#include <QListWidget>

namespace wk {

/// The list of panels on the left; collapsed, it shows only their icons.
class Navigation final : public QListWidget
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    void setCollapsed(bool collapsed);
    [[nodiscard]] bool isCollapsed() const { return m_isCollapsed; }
    void setCurrent(PanelId panel);
    /// What a panel is called.
    [[nodiscard]] static QString nameOf(PanelId panel);
    [[nodiscard]] static Icon iconOf(PanelId panel);

Q_SIGNALS:
    void panelChosen(wk::PanelId panel);

private:
    void fitWidth();

    bool m_isCollapsed = false;
};

/// All panels, in their order.
[[nodiscard]] QList<PanelId> allPanels();

} // namespace wk
