// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/zoneclock.h"
#include "messages/retentionstore.h"

#include <QString>

namespace wk {

/// What would be deleted, in sentences; dates are those of a clock in `zone`.
[[nodiscard]] QString retentionPreviewWords(const RetentionPreview &preview, std::chrono::days days,
                                            const ZoneClock &zone);

} // namespace wk
