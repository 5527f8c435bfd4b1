// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/intake.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace wk {

/// Requests that were refused before their body reached the intake, by the reason.
struct RefusedRequests
{
    qint64 path = 0; ///< 404
    qint64 method = 0; ///< 405
    qint64 length = 0; ///< 411, and 400 for a length that makes no sense
    qint64 size = 0; ///< 413
    qint64 headers = 0; ///< 400, 414, 431 and 505: no request that could be read
    qint64 time = 0; ///< not complete in time

    friend bool operator==(const RefusedRequests &, const RefusedRequests &) = default;
};

/// All that `GET /metrics` tells (contracts.md 6).
struct Metrics
{
    IntakeFigures intake;
    RefusedRequests refused;
};

/// The figures in the text format of Prometheus, version 0.0.4.
[[nodiscard]] QByteArray metricsText(const Metrics &metrics);

/// Reads such a text. Metrics that are not ours are passed over, ours that are missing are 0; nothing if it
/// is no such text, or none of ours is in it.
[[nodiscard]] std::optional<Metrics> metricsFrom(QByteArrayView text);

} // namespace wk
