// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "reports/healthreports.h"

#include <QMap>
#include <QString>

#include <map>

namespace wk {

/// The parameters of a report as they were given.
using ReportParameters = std::map<ReportParameter, QString>;

/// What they ask for. The field of a problem's place is the `parameterName`. Problems: `UnknownValue` (no
/// site code), `UnknownReference` (a collection that is not in the site), `UnknownClient` with near matches
/// (neither the site nor a message names it), `NotATime`, `TimeWithoutZone`, `NotAWholeNumber`, and
/// `EmptyRange` where both ends can be read.
[[nodiscard]] Result<ReportQuestion> questionOf(const ReportParameters &parameters, const SiteSnapshot &site,
                                                const MessageTable &messages);

/// The parameters that a report takes in the console among those with these names; the others are left out.
[[nodiscard]] ReportParameters parametersNamed(const ReportKind &kind, const QMap<QString, QString> &values);
/// The way back.
[[nodiscard]] QMap<QString, QString> namesOf(const ReportParameters &parameters);

} // namespace wk
