// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "jobs/worker.h"
#include "site/sitesnapshot.h"
#include "site/sitestore.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace wk {

/// An administrator at work on a site: what the site is now, and the way to change it. The store is opened
/// and used on a thread of its own, so that nobody waits for the disk; answers come back to the thread of
/// the session. Edits are applied one after the other; each can be undone.
class SiteSession final : public QObject
{
    Q_OBJECT

public:
    using OpenStore = std::function<Result<std::unique_ptr<SiteStore>>()>;
    using Done = std::function<void(std::optional<Problem>)>;

    /// `open` is called on the session's own thread. The clock has to outlive the session.
    SiteSession(OpenStore open, QString who, const Clock &clock, QObject *parent = nullptr);
    /// Waits until the edits submitted so far are stored. A replacement that runs is cancelled.
    ~SiteSession() override;

    /// Opens the store and loads the site: `opened` or `openFailed` follows.
    void open();
    [[nodiscard]] bool isOpen() const { return m_snapshot.has_value(); }
    /// The site as it is known; only once it is open.
    [[nodiscard]] const SiteSnapshot &snapshot() const { return *m_snapshot; }

    /// Stores an edit, then publishes the next snapshot, then calls `done`: without a problem, or with the
    /// one because of which nothing was changed. Nobody is told if `context` is gone by then.
    void submit(const Edit &edit, QObject *context, Done done);

    /// The edit that `undo` would take back, if there is one, as far as is known: one that is still being
    /// stored does not count yet, one that is being taken back no more.
    [[nodiscard]] const Edit *nextUndo() const { return next(m_steps.done, m_undoing); }
    [[nodiscard]] const Edit *nextRedo() const { return next(m_steps.undone, m_redoing); }
    /// Take back, and do again, what is the last once all that was asked for before is stored: an edit that
    /// is still being stored is the one that is meant, and if it is refused nothing is taken back in its
    /// place. One that no longer fits, because somebody else changed the same, is dropped: `failed` tells.
    void undo();
    void redo();

    /// Tells replacements of a session apart.
    enum class Ticket : quint64 {};
    /// Replaces the content, as `SiteStore::replace` does. `progressed` tells how far it is, `cancel` stops
    /// it, also while it waits for its turn. If anything changed, edits from before cannot be undone
    /// afterwards.
    Ticket replace(SiteStore::Replacement change, const Edit &edit, QObject *context, Done done);
    /// Nothing happens if it is over.
    void cancel(Ticket replacement);

    /// Looks whether somebody else changed the site, and publishes what it is now if so.
    void refresh();

    void historyLength(const HistoryOf &what, QObject *context,
                       std::function<void(const Result<qint64> &)> done);
    /// As `SiteStore::history`.
    void history(const HistoryOf &what, qint64 length, qint64 from, qint64 count, QObject *context,
                 std::function<void(const Result<QList<HistoryEntry>> &)> done);

    /// Whether something is being stored or loaded.
    [[nodiscard]] bool isBusy() const { return m_running > 0; }

Q_SIGNALS:
    void opened();
    void openFailed(const wk::Problem &problem);
    void snapshotChanged();
    /// What can be undone or redone, or its name, is another.
    void undoChanged();
    /// An undo, redo or refresh did not work; nothing was changed.
    void failed(const wk::Problem &problem);
    /// From 0 to 1.
    void progressed(double part);

private:
    struct Desk;
    /// What can be taken back and done again, the last ones first to go.
    struct Steps
    {
        QList<Edit> done;
        QList<Edit> undone;
    };
    enum class Way { Undo, Redo };
    struct Outcome
    {
        std::optional<Problem> problem;
        std::optional<SiteSnapshot> snapshot; ///< if the site is known to be another
        std::optional<Steps> steps; ///< if they are others
    };
    using Flag = std::shared_ptr<std::atomic<bool>>;
    template <typename Job>
    void run(Job job, QObject *context, std::function<void(const Outcome &)> done);
    void take(const Outcome &outcome);
    void step(Way way);
    [[nodiscard]] static const Edit *next(const QList<Edit> &edits, qsizetype underWay)
    {
        return edits.size() > underWay ? &edits[edits.size() - 1 - underWay] : nullptr;
    }

    std::shared_ptr<Desk> m_desk; ///< used on the worker's thread only
    QHash<Ticket, Flag> m_cancelled; ///< of replacements that are not over
    quint64 m_lastTicket = 0;
    const Clock &m_clock;
    QString m_who;
    std::optional<SiteSnapshot> m_snapshot;
    Steps m_steps; ///< as the desk's were with the last answer
    qsizetype m_submitting = 0;
    qsizetype m_undoing = 0;
    qsizetype m_redoing = 0;
    int m_running = 0;
    Worker m_worker; ///< last: it is gone before what its jobs use
};

} // namespace wk
