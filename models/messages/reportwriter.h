// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messages/statemessage.h"

#include <QByteArray>

namespace wk {

/// How a report is written.
enum class ReportEncoding { Utf16LittleEndian, Utf16BigEndian, Utf8 };

/// A report as a client writes it, with declaration, the byte order mark of its encoding and every mandatory
/// element: for tests, the demo company and the self-test. `readReport` gives back what went in, but for
/// characters that XML cannot hold, which are left out.
[[nodiscard]] QByteArray writtenReport(const StateReport &report,
                                       ReportEncoding encoding = ReportEncoding::Utf16LittleEndian,
                                       bool withByteOrderMark = true);

} // namespace wk
