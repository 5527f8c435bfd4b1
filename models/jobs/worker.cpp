// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/worker.h"

namespace wk {

Worker::Worker()
{
    m_bench.moveToThread(&m_thread);
    m_thread.start();
}

Worker::~Worker()
{
    // Behind all jobs: quitting at once would leave those that wait.
    QMetaObject::invokeMethod(
        &m_bench, [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

} // namespace wk
