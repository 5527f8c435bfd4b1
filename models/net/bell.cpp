// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/bell.h"

#include <sys/eventfd.h>

#include <cerrno>
#include <system_error>

namespace wk {

Bell::Bell() : m_descriptor(eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC))
{
    if (!m_descriptor) {
        throw std::system_error(errno, std::generic_category(), "eventfd");
    }
}

void Bell::ring()
{
    if (!m_isRung.exchange(true)) {
        eventfd_write(number(), 1);
    }
}

void Bell::silence()
{
    eventfd_t rung = 0;
    eventfd_read(number(), &rung);
    m_isRung = false;
}

} // namespace wk
