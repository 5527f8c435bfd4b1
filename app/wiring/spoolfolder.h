// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "intake/spool.h"

#include <QString>

#include <memory>
#include <optional>

namespace wk {

/// A spool that is ready, what had to be mended for it, and what is in it.
struct OpenedSpool
{
    std::unique_ptr<Spool> spool;
    std::optional<SpoolMending> mending;
    SpoolContents contents;
};

/// Opens the spool of a folder, which is made if need be. Problems: `DatabaseBusy` where another process
/// works with it, `CannotWrite`, `CannotRead`.
[[nodiscard]] Result<OpenedSpool> openSpool(const QString &folder);

} // namespace wk
