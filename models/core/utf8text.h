// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace wk {

/// Valid UTF-8 as a text. Qt takes a byte order mark off the front; where one is, it belongs to the text
/// here.
[[nodiscard]] QString textFromUtf8(QByteArrayView utf8);

} // namespace wk
