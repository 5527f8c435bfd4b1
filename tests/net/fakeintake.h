// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/intake.h"

#include <QList>

#include <condition_variable>
#include <mutex>
#include <thread>
#include <utility>

namespace wk::test {

/// Takes everything and keeps it in memory. Bodies that begin with `no` are no reports, with `full` find no
/// room. Answers come from a thread of its own, as those of a spool do.
class FakeIntake final : public Intake
{
public:
    FakeIntake() : m_thread([this] { run(); }) { }
    ~FakeIntake() override
    {
        {
            const std::lock_guard lock(m_mutex);
            m_ended = true;
        }
        m_changed.notify_all();
        m_thread.join();
    }

    void take(QByteArray body, const QString &sender, Answered answered) override
    {
        {
            const std::lock_guard lock(m_mutex);
            m_senders.append(sender);
            m_asked.emplace_back(std::move(body), std::move(answered));
        }
        m_changed.notify_all();
    }

    [[nodiscard]] IntakeFigures figures() const override
    {
        const std::lock_guard lock(m_mutex);
        IntakeFigures figures;
        figures.received = m_bodies.size();
        return figures;
    }

    /// What was stored, in the order in which it came.
    [[nodiscard]] QList<QByteArray> bodies() const
    {
        const std::lock_guard lock(m_mutex);
        return m_bodies;
    }
    [[nodiscard]] QStringList senders() const
    {
        const std::lock_guard lock(m_mutex);
        return m_senders;
    }
    /// Bodies are kept, or not, for a server that is only measured.
    void forgetBodies() { m_forgets = true; }
    /// Nothing is answered until `goOn`, as if the disk hung.
    void hang()
    {
        const std::lock_guard lock(m_mutex);
        m_hangs = true;
    }
    void goOn()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_hangs = false;
        }
        m_changed.notify_all();
    }
    /// Waits until so many bodies have been handed over.
    void waitUntilAsked(qsizetype count)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this, count] { return m_senders.size() >= count; });
    }

private:
    void run()
    {
        std::unique_lock lock(m_mutex);
        while (true) {
            m_changed.wait(lock, [this] { return m_ended || (!m_hangs && !m_asked.empty()); });
            if (m_asked.empty()) {
                return;
            }
            auto asked = std::exchange(m_asked, {});
            lock.unlock();
            for (auto &[body, answered] : asked) {
                answered(answerTo(body));
            }
            lock.lock();
        }
    }

    IntakeAnswer answerTo(const QByteArray &body)
    {
        if (body.startsWith("no")) {
            return IntakeAnswer::NotAReport;
        }
        if (body.startsWith("full")) {
            return IntakeAnswer::Full;
        }
        const std::lock_guard lock(m_mutex);
        m_bodies.append(m_forgets ? QByteArray() : body);
        return IntakeAnswer::Stored;
    }

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<std::pair<QByteArray, Answered>> m_asked;
    QList<QByteArray> m_bodies;
    QStringList m_senders;
    bool m_hangs = false;
    bool m_ended = false;
    bool m_forgets = false;
    std::thread m_thread;
};

} // namespace wk::test
