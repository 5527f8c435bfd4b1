// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fsp/signals.h"

#include <csignal>

#include <poll.h>
#include <sys/signalfd.h>

namespace wk {

Signals::Signals()
{
    sigset_t set;
    sigemptyset(&set);
    for (const int signal : {SIGTERM, SIGINT, SIGHUP}) {
        sigaddset(&set, signal);
    }
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    // What these say is said by whoever writes, too: to a sender that is gone, to a file that may not grow.
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    m_descriptor = Descriptor(signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK));
}

Signals::Asked Signals::wait(std::chrono::milliseconds patience) const
{
    pollfd waiting{m_descriptor.number(), POLLIN, 0};
    poll(&waiting, 1, static_cast<int>(patience.count()));
    signalfd_siginfo signal{};
    if (read(m_descriptor.number(), &signal, sizeof signal) != sizeof signal) {
        return Asked::Nothing;
    }
    return signal.ssi_signo == SIGHUP ? Asked::NewInterval : Asked::Stop;
}

} // namespace wk
