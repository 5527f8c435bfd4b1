// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/quarantine.h"

#include <QByteArrayView>
#include <QString>

namespace wk {

/// Why a body is in quarantine, as a phrase; a reason that is not known is given as it is written.
[[nodiscard]] QString quarantineReason(const QuarantinedBody &body);

/// Bytes from anybody as text that does no harm where it is shown as plain text: decoded as a report would
/// be, else byte by byte; of control and formatting characters, also those that turn the direction of writing
/// around, only line breaks are left, the others are written out (`\u202e`). Of a long one the beginning.
[[nodiscard]] QString harmlessText(QByteArrayView bytes);

} // namespace wk
