// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>

namespace wk::bench {

/// A client's report with so many messages for each number below `count`, no two alike.
[[nodiscard]] QList<QByteArray> reportBodies(int count, int messages);

[[nodiscard]] double secondsSince(std::chrono::steady_clock::time_point start);

/// Prints how fast messages reach a site beside a bare insert of the same rows; says whether it could.
[[nodiscard]] bool printRelay(const QString &folder, int reports);

} // namespace wk::bench
