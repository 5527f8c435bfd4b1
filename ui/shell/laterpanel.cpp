// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/laterpanel.h"

#include "common/emptystate.h"
#include "shell/navigation.h"

#include <QVBoxLayout>

namespace wk {

LaterPanel::LaterPanel(PanelId panel, const QString &sentence, QWidget *parent)
    : Panel(parent), m_panel(panel)
{
    auto *state = new EmptyState(this);
    state->showEmpty(Navigation::iconOf(panel), Navigation::nameOf(panel), sentence);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(state);
}

} // namespace wk
