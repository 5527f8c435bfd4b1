// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/spool.h"
#include "storage/folderlock.h"

#include <memory>
#include <mutex>

namespace wk {

/// The spool as a SQLite file of its own, `spool.db` in the spool folder, for one process at a time. What is
/// written is in the file or in its log once that was synced; the space of reports that are done is used
/// again. One connection writes and one reads, so that neither waits for the other.
class SqliteSpool final : public Spool
{
public:
    struct Opened;
    /// Opens the spool of a folder, which is made if need be, and looks through it; a damaged one is mended.
    /// Problems: `DatabaseBusy` where another process has it, `CannotWrite`, `CannotRead`.
    [[nodiscard]] static Result<Opened> open(const QString &folder);

    /// Holds the folder; `open` does the rest. Throws StorageFailure.
    explicit SqliteSpool(const QString &folder);
    ~SqliteSpool() override;

    [[nodiscard]] std::optional<Problem> write(const QList<SpooledReport> &reports,
                                               const SpoolProgress &progress) override;
    void settle() override;
    [[nodiscard]] Result<SpoolMending> mend() override;
    [[nodiscard]] Result<SpoolContents> contents() override;
    [[nodiscard]] Result<QList<SpooledReport>> after(qint64 sequence, qint64 bytes) override;

private:
    struct Writing;
    struct Reading;

    void openFile();
    [[nodiscard]] std::optional<Problem> tryToWrite(const QList<SpooledReport> &reports,
                                                    const SpoolProgress &progress);
    void makeUnreadable();
    bool checkpoint();
    [[nodiscard]] std::optional<Problem> beginAnew();
    void closeFile();
    [[nodiscard]] SpoolMending mendFile();
    [[nodiscard]] SpoolMending makeAnew();

    const QString m_folder;
    std::unique_ptr<FolderLock> m_lock;
    std::unique_ptr<Writing> m_writing;
    std::mutex m_readingMutex; ///< held while one reads, and while the file is changed for another
    std::unique_ptr<Reading> m_reading;
    qint64 m_next = 1; ///< the sequence of the next report
    SpoolProgress m_progress; ///< as it was written last
};

/// A spool that is ready, and what had to be mended for it.
struct SqliteSpool::Opened
{
    std::unique_ptr<SqliteSpool> spool;
    std::optional<SpoolMending> mending;
};

} // namespace wk
