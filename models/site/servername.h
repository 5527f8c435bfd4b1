// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wk {

/// Whether a text can name a server, as the client's property FSP takes it: a short name or a full one
/// (labels of letters, digits, hyphens and underscores, at most 63 each and 253 in all; RFC 1123, and the
/// underscore that Windows allows), or an IPv4 or IPv6 address.
[[nodiscard]] bool isServerName(const QString &text);

} // namespace wk
