// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/resources.h"

#include <QtGlobal>

// The macro declares what it calls, and that is in no namespace, not even in one without a name.
static void loadConsoleResources()
{
    Q_INIT_RESOURCE(console);
}

namespace wk {

void loadResources()
{
    loadConsoleResources();
}

} // namespace wk
