// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "site/edit.h"

#include <QByteArray>

namespace wk {

/// A change as one JSON object: `class`, and as far as they are there `before` and `after`, with the
/// properties of the site document (contracts.md 4). A window has its `CollectionID` and `Position` too; an
/// assignment is `SMS_R_System` with `ResourceIds` and `FallbackStatusPoint`.
/// Settings have no windows: each changes by itself.
[[nodiscard]] QByteArray textOf(const Change &change);

/// Reads what `textOf` wrote. Problems are those of reading a site document.
[[nodiscard]] Result<Change> changeFromText(const QByteArray &text);

} // namespace wk
