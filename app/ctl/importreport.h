// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/output.h"
#include "exchange/siteimport.h"

#include <QList>

namespace wk::ctl {

/// What became of the records of an import, and what is wrong with them.
struct ImportReport
{
    QList<ClassCounts> counts;
    QList<Problem> problems;
    bool isWritten = true; ///< else the counts say what would have become of the records
};

/// The object of contracts.md 4.
void writeJson(const ImportReport &report, Output &output);
/// The same for people: classes that occur, then problems.
void writeTables(const ImportReport &report, Output &output);

} // namespace wk::ctl
