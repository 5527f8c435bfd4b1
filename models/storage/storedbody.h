// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace wk {

/// What a body was sent in, as it is stored.
enum class BodyEncoding { AsItIs = 0, Utf16LittleEndian = 1, Utf16BigEndian = 2 };

/// The body of a report as a database keeps it: clients send UTF-16, which is half as long in UTF-8. What
/// comes back is what was sent, byte for byte, whatever it is.
struct StoredBody
{
    BodyEncoding encoding = BodyEncoding::AsItIs;
    QByteArray bytes;
};

[[nodiscard]] StoredBody storedBody(const QByteArray &sent);
[[nodiscard]] QByteArray sentBody(const StoredBody &stored);

} // namespace wk
