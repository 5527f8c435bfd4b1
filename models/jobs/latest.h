// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/worker.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace wk {

/// Long work off the thread of whoever asks, of which only the newest question counts: a new one stops the
/// one that is worked on, and an answer nobody waits for any more is dropped. To be used from one thread,
/// which needs an event loop; a panel keeps one as a member:
///
///     m_outlook.ask([site, now](const auto &progress) { return SiteOutlook::of(site, now, progress); },
///                   [this](const SiteOutlook &outlook) { show(outlook); },
///                   [this](double part) { m_progress->setProgress(qint64(part * 100), 100); });
///
/// The work is handed a copy of all it needs (a snapshot is shared, so that costs nothing) and touches
/// nothing else. It tells its progress now and then, from 0 to 1, and stops with an empty answer as soon as
/// that says no, and only then. Whoever cancels shows so at once and is not told again.
template <typename Answer>
class Latest
{
public:
    /// Told how far the work is; answers whether it shall go on. What `PlanningProgress` is.
    using Progress = std::function<bool(double)>;
    using Work = std::function<std::optional<Answer>(const Progress &)>;
    using Done = std::function<void(const Answer &)>;

    Latest() = default;
    /// Stops what is worked on and waits until it has stopped. Nobody is told.
    ~Latest() { cancel(); }
    Latest(const Latest &) = delete;
    Latest &operator=(const Latest &) = delete;

    /// Runs `work` elsewhere; `done` and `progressed` are called here, never before this returns, and no more
    /// after another question or `cancel`. Of progress only the newest is told, as often as there is time.
    void ask(Work work, Done done, std::function<void(double)> progressed = {})
    {
        cancel();
        m_question = std::make_shared<Question>();
        m_question->progressed = std::move(progressed);
        m_worker.run(
            [this, question = m_question, work = std::move(work)]() -> std::optional<Answer> {
                if (question->isStopped) {
                    return {};
                }
                return work([this, question](double part) { return report(question, part); });
            },
            &m_here,
            [this, question = m_question, done = std::move(done)](const std::optional<Answer> &answer) {
                if (question != m_question) {
                    return;
                }
                m_question.reset(); // first: whoever is told may ask again
                if (answer) {
                    done(*answer);
                }
            });
    }

    /// Stops the work, if there is any; does not wait for it.
    void cancel()
    {
        if (m_question) {
            m_question->isStopped = true;
            m_question.reset();
        }
    }

    /// Whether there is an answer to come.
    [[nodiscard]] bool isRunning() const { return m_question != nullptr; }

private:
    struct Question
    {
        std::function<void(double)> progressed;
        std::atomic<bool> isStopped = false;
        std::atomic<double> part = 0;
        std::atomic<bool> isPartOnItsWay = false; ///< one message at a time, however often the work reports
    };

    /// On the worker's thread.
    bool report(const std::shared_ptr<Question> &question, double part)
    {
        question->part = part;
        if (question->progressed && !question->isPartOnItsWay.exchange(true)) {
            QMetaObject::invokeMethod(
                &m_here,
                [this, question] {
                    question->isPartOnItsWay = false;
                    if (question == m_question) {
                        question->progressed(question->part);
                    }
                },
                Qt::QueuedConnection);
        }
        return !question->isStopped;
    }

    std::shared_ptr<Question> m_question; ///< the one that counts
    QObject m_here; ///< lives where answers are wanted
    Worker m_worker; ///< last: it is gone before what its jobs use
};

} // namespace wk
