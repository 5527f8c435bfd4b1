// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// For LD_PRELOAD: as long as there is the file that WK_FAIL_SYNC names, no sync succeeds; as long as there is
// the one that WK_SLOW_SYNC names, each takes so much longer.
#include <cerrno>
#include <cstdlib>

#include <sys/syscall.h>
#include <unistd.h>

namespace {

constexpr useconds_t slowSync = 1'500'000; ///< microseconds

bool isThere(const char *variable)
{
    const char *sign = std::getenv(variable);
    return sign != nullptr && ::access(sign, F_OK) == 0;
}

int synced(long call, int file)
{
    if (isThere("WK_SLOW_SYNC")) {
        ::usleep(slowSync);
    }
    if (isThere("WK_FAIL_SYNC")) {
        errno = EIO;
        return -1;
    }
    return static_cast<int>(::syscall(call, file));
}

} // namespace

extern "C" int fsync(int file)
{
    return synced(SYS_fsync, file);
}

extern "C" int fdatasync(int file)
{
    return synced(SYS_fdatasync, file);
}
