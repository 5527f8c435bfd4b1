// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <memory>
#include <type_traits>
#include <utility>

namespace wk {

/// A thread that does one job after the other, in the order in which they were given. For what has to stay on
/// one thread, such as a database connection.
class Worker
{
public:
    Worker();
    /// Waits until all jobs given so far are done.
    ~Worker();
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    /// Runs `job` on this thread, then `done` with its answer on the thread of `context`; if that is gone by
    /// then, nobody is told.
    template <typename Job, typename Done>
    void run(Job job, QObject *context, Done done)
    {
        using Answer = std::invoke_result_t<Job>;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        promise->future().then(context, std::move(done));
        QMetaObject::invokeMethod(
            &m_bench,
            [promise, job = std::move(job)]() mutable {
                promise->addResult(job());
                promise->finish();
            },
            Qt::QueuedConnection);
    }

private:
    QThread m_thread;
    QObject m_bench; ///< lives on the thread: what is queued for it is done there
};

} // namespace wk
