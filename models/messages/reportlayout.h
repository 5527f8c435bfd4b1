// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace wk {

/// A report laid out to be read: an element a line, indented by what it is in; what stood between elements
/// for looks is dropped, texts and attributes are as they were. What is no XML, or longer than 64 KiB, comes
/// back as it is, byte by byte if it is no text.
[[nodiscard]] QString laidOutReport(QByteArrayView body);

} // namespace wk
