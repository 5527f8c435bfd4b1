// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/worker.h"
#include "messages/messagearchive.h"
#include "messages/messagesnapshot.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <type_traits>

namespace wk {

/// An administrator who watches the state messages of a site: what there is now, and what comes. The store is
/// opened and used on a thread of its own; answers come back to the thread of the session.
class MessageSession final : public QObject
{
    Q_OBJECT

public:
    using OpenStore = std::function<Result<std::unique_ptr<MessageArchive>>()>;

    /// `open` is called on the session's own thread, again after it failed.
    explicit MessageSession(OpenStore open, QObject *parent = nullptr);
    /// Waits until what runs is done; loading stops at once.
    ~MessageSession() override;

    /// Loads what arrived since the last time, all of it the first time or after some were deleted:
    /// `progressed` and `changed` tell, then `refreshed`; or `failed`; the first time `newestKnown` before,
    /// where there are many. Nothing happens while it is at it.
    void refresh();
    /// Whether everything there was has been loaded once.
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] const MessageSnapshot &snapshot() const { return m_snapshot; }
    /// The newest of many messages, by message time, while all are loaded for the first time; else nothing.
    [[nodiscard]] const std::optional<MessageSnapshot> &newest() const { return m_newest; }
    /// Calls `ask` with the store on its thread, then `done` with the answer, a Result, here; nobody is told
    /// if `context` is gone by then.
    template <typename Ask, typename Done>
    void ask(Ask ask, QObject *context, Done done)
    {
        using Answer = std::invoke_result_t<Ask, MessageArchive &>;
        m_worker.run(
            [desk = m_desk, ask = std::move(ask)]() mutable -> Answer {
                const auto problem = desk->open();
                return problem ? Answer(*problem) : ask(*desk->store);
            },
            context, std::move(done));
    }

Q_SIGNALS:
    void changed();
    /// All that there is has been loaded, whether anything was new or not.
    void refreshed();
    /// There is something to see before everything is loaded.
    void newestKnown();
    void failed(const wk::Problem &problem);
    /// How many messages are loaded, while many are.
    void progressed(qint64 messages);

private:
    struct Caught
    {
        std::optional<Problem> problem;
        std::optional<MessageSnapshot> snapshot; ///< once there is no more to come, if it is another
        qint64 loaded = 0;
        bool hasMore = false;
    };
    struct Desk
    {
        OpenStore openStore;
        std::unique_ptr<MessageArchive> store;
        MessageTable table;
        MessageSnapshot snapshot;
        qint64 deletions = 0; ///< in the archive, when the table was begun
        bool isShown = true; ///< that the table was begun anew, even if it stays empty
        std::atomic<bool> isStopped = false;

        std::optional<Problem> open();
        std::optional<MessageSnapshot> newest();
        Caught catchUp();
    };
    void askForNewest();
    void catchUp();

    std::shared_ptr<Desk> m_desk; ///< used on the worker's thread only, but for `isStopped`
    MessageSnapshot m_snapshot;
    std::optional<MessageSnapshot> m_newest;
    bool m_isLoaded = false;
    bool m_isCatchingUp = false;
    Worker m_worker; ///< last: it is gone before what its jobs use
};

} // namespace wk
