// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "messages/statemessage.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <future>

namespace wk {

/// What was in a file: a report, or why there is none.
struct ReportFile
{
    QString name;
    QByteArray body;
    Result<StateReport> report;
};

/// The files that paths stand for: a file for itself, whatever it is called, a folder for the `.smx` and
/// `.xml` in it (letter case ignored, no folders below), by their names. Problems: `NoSuchFile`,
/// `CannotRead`.
[[nodiscard]] Result<QStringList> reportFilesAt(const QStringList &paths);

/// Reads report files in their order, some at a time: so many that a hundred thousand need no more memory
/// than a few, and always some ahead on another thread, while somebody stores the last.
class ReportFiles
{
public:
    explicit ReportFiles(QStringList names);

    /// The next ones; empty at the end. A file that cannot be read, or has more than 64 MiB, has `CannotRead`
    /// or `IsAFolder`, one that is no report `NotAReport`, each with the file as its place.
    [[nodiscard]] QList<ReportFile> next();

private:
    void readAhead();

    QStringList m_names;
    qsizetype m_read = 0; ///< of these
    std::future<QList<ReportFile>> m_ahead;
};

} // namespace wk
