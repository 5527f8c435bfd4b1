// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/panel.h"

#include <QDialog>

class QTextBrowser;

namespace wk {

/// Help beside the window, which can be worked in meanwhile. F1 and Escape close it.
class HelpDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit HelpDialog(QWidget *parent);

    /// What a panel is for; without one, the guide.
    void showHelp(std::optional<PanelId> panel);
    /// Whether it shows the help on a panel, so that it follows when another comes in sight.
    [[nodiscard]] bool isOnPanel() const { return m_panel.has_value(); }

Q_SIGNALS:
    /// A link to a panel was followed.
    void panelAsked(wk::PanelId panel);

private:
    QTextBrowser *m_text;
    std::optional<PanelId> m_panel;
};

} // namespace wk
