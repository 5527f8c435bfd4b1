// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QThread>

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

    /// Runs `job` on this thread, then `done` with its answer on the thread that made the worker; if
    /// `context` is gone by then, nobody is told. To be called on that thread, where `context` has to live
    /// too.
    template <typename Job, typename Done>
    void run(Job job, QObject *context, Done done)
    {
        auto work = [this, job = std::move(job), asked = QPointer<QObject>(context),
                     done = std::move(done)]() mutable {
            // The context may go at any moment. It is looked at on its own thread only, and what is sent
            // there goes to an object that waits for this thread.
            QMetaObject::invokeMethod(
                &m_desk,
                [answer = job(), asked = std::move(asked), done = std::move(done)]() mutable {
                    if (asked) {
                        done(answer);
                    }
                },
                Qt::QueuedConnection);
        };
        QMetaObject::invokeMethod(&m_bench, std::move(work), Qt::QueuedConnection);
    }

private:
    QObject m_desk; ///< lives where the worker was made: answers are queued for it
    QThread m_thread;
    QObject m_bench; ///< lives on the thread: what is queued for it is done there
};

} // namespace wk
