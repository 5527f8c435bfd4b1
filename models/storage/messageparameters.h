// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringList>

namespace wk {

/// The parameters of a message as a JSON array of texts.
[[nodiscard]] QByteArray parametersText(const QStringList &parameters);
/// The way back.
[[nodiscard]] QStringList parametersFrom(QByteArrayView text);

} // namespace wk
