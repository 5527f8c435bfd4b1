// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/folderlock.h"

#include "storage/storagefailure.h"

#include <QFile>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace wk {

FolderLock::FolderLock(const QString &folder)
    : m_folder(folder)
    , m_descriptor(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
{
    if (m_descriptor < 0) {
        fail(errno);
    }
    if (::flock(m_descriptor, LOCK_EX | LOCK_NB) != 0) {
        const int error = errno;
        ::close(m_descriptor);
        fail(error);
    }
}

FolderLock::~FolderLock()
{
    ::close(m_descriptor);
}

void FolderLock::sync() const
{
    if (::fsync(m_descriptor) != 0) {
        fail(errno);
    }
}

void FolderLock::fail(int error) const
{
    const Place place{m_folder, {}, {}, {}, {}};
    if (error == EWOULDBLOCK) {
        throw StorageFailure{{ProblemCode::DatabaseBusy, place, {}}};
    }
    throw StorageFailure{{ProblemCode::CannotWrite, place, {QString::fromLocal8Bit(std::strerror(error))}}};
}

} // namespace wk
