// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wk {

/// Holds a folder for one process, by a lock that the system takes back when the process ends, however it
/// does. Throws StorageFailure; the place of its problem is the folder.
class FolderLock
{
public:
    /// Problems: `DatabaseBusy` where another process holds it, `CannotWrite`.
    explicit FolderLock(const QString &folder);
    ~FolderLock();
    FolderLock(const FolderLock &) = delete;
    FolderLock &operator=(const FolderLock &) = delete;

    /// The names in it, as they are now, are on stable storage once this returns.
    void sync() const;

private:
    [[noreturn]] void fail(int error) const;

    const QString m_folder;
    const int m_descriptor;
};

} // namespace wk
