// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace wk::bench {

/// Reading of reports, ordinary ones beside the parser alone, and of bodies made to take long.
void registerMessages();

} // namespace wk::bench
