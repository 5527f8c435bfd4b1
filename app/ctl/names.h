// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/forecast.h"
#include "site/deployment.h"

#include <QLatin1String>
#include <QStringView>

#include <optional>

namespace wk::ctl {

// The names of contracts.md 5, for programs; never translated.

[[nodiscard]] QLatin1StringView nameOf(WorkKind kind);
[[nodiscard]] QLatin1StringView nameOf(Outcome outcome);
[[nodiscard]] QLatin1StringView nameOf(ForecastReason reason);
[[nodiscard]] QLatin1StringView nameOf(ForecastWarning warning);

[[nodiscard]] std::optional<WorkKind> workKindNamed(QStringView name);

} // namespace wk::ctl
