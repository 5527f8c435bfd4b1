// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/sitesession.h"

#include <QPointer>

#include <utility>

namespace wk {

namespace {

/// Whether an edit that was refused would be again, rather than for want of a lock or of space.
bool isForGood(ProblemCode code)
{
    return code == ProblemCode::ChangedElsewhere || code == ProblemCode::Cycle;
}

} // namespace

/// What lies on the worker's desk: the store, and the site as it was last seen there.
struct SiteSession::Desk
{
    OpenStore openStore;
    std::unique_ptr<SiteStore> store;
    std::optional<SiteSnapshot> snapshot;
    qint64 revision = 0;
    Steps steps;
    bool refusedLast = false; ///< the last edit that was submitted

    Outcome open();
    Outcome reload();
    Outcome refresh();
    Outcome apply(const Edit &edit, const Signature &signature);
    Outcome submit(const Edit &edit, const Signature &signature);
    Outcome step(Way way, const Signature &signature);
    Outcome replace(const SiteStore::Replacement &change, const Edit &edit, const Signature &signature,
                    const SiteStore::Progress &progress);
};

SiteSession::Outcome SiteSession::Desk::open()
{
    store.reset();
    auto opened = openStore();
    if (!opened) {
        return {opened.problem(), {}, {}};
    }
    store = std::move(opened).value();
    return reload();
}

SiteSession::Outcome SiteSession::Desk::reload()
{
    // The revision first: what is written between the two is then loaded twice rather than never.
    const auto seen = store->revision();
    if (!seen) {
        return {seen.problem(), {}, {}};
    }
    const auto content = store->load();
    if (!content) {
        return {content.problem(), {}, {}};
    }
    const auto highest = store->highestCollectionNumber();
    if (!highest) {
        return {highest.problem(), {}, {}};
    }
    const auto next = SiteSnapshot::of(*content, *highest);
    if (!next) {
        return {next.problem(), {}, {}};
    }
    revision = *seen;
    snapshot = *next;
    return {{}, *next, {}};
}

SiteSession::Outcome SiteSession::Desk::refresh()
{
    const auto seen = store->revision();
    if (!seen) {
        return {seen.problem(), {}, {}};
    }
    return *seen == revision ? Outcome{} : reload();
}

SiteSession::Outcome SiteSession::Desk::apply(const Edit &edit, const Signature &signature)
{
    if (auto problem = store->apply(edit, signature)) {
        Outcome outcome = refresh();
        outcome.problem = problem;
        return outcome;
    }
    const auto seen = store->revision();
    const auto content = edited(snapshot->content(), edit);
    if (seen && *seen == revision + 1 && content) {
        if (const auto next = snapshot->next(*content)) {
            revision = *seen;
            snapshot = *next;
            return {{}, *next, {}};
        }
    }
    // The edit is stored; what cannot be read now, the next refresh reads.
    return {{}, reload().snapshot, {}};
}

SiteSession::Outcome SiteSession::Desk::submit(const Edit &edit, const Signature &signature)
{
    Outcome outcome = apply(edit, signature);
    refusedLast = outcome.problem.has_value();
    if (!refusedLast) {
        steps.done.append(edit);
        steps.undone.clear();
        outcome.steps = steps;
    }
    return outcome;
}

SiteSession::Outcome SiteSession::Desk::step(Way way, const Signature &signature)
{
    QList<Edit> &from = way == Way::Undo ? steps.done : steps.undone;
    QList<Edit> &to = way == Way::Undo ? steps.undone : steps.done;
    if (from.isEmpty()) {
        return {};
    }
    // What others did since decides what has to stay.
    const Outcome seen = refresh();
    if (seen.problem) {
        return seen;
    }
    const Edit back = inverse(from.last(), snapshot->content());
    Outcome outcome = apply(back, signature);
    if (!outcome.snapshot) {
        outcome.snapshot = seen.snapshot;
    }
    if (!outcome.problem || isForGood(outcome.problem->code)) {
        from.removeLast();
        if (!outcome.problem) {
            to.append(back);
        }
        outcome.steps = steps;
    }
    return outcome;
}

SiteSession::Outcome SiteSession::Desk::replace(const SiteStore::Replacement &change, const Edit &edit,
                                                const Signature &signature,
                                                const SiteStore::Progress &progress)
{
    if (auto problem = store->replace(change, edit, signature, progress)) {
        return {problem, {}, {}};
    }
    const Outcome seen = refresh();
    if (!seen.snapshot && !seen.problem) {
        return {};
    }
    steps = {};
    return {{}, seen.snapshot, steps}; // also if it cannot be read now, as after an edit
}

SiteSession::SiteSession(OpenStore open, QString who, const Clock &clock, QObject *parent)
    : QObject(parent), m_desk(std::make_shared<Desk>()), m_clock(clock), m_who(std::move(who))
{
    m_desk->openStore = std::move(open);
}

SiteSession::~SiteSession()
{
    for (const Flag &cancelled : std::as_const(m_cancelled)) {
        *cancelled = true;
    }
    // A store is closed on the thread it was opened on.
    m_worker.run(
        [desk = m_desk] {
            desk->store.reset();
            return true;
        },
        this, [](bool /*closed*/) {});
}

template <typename Job>
void SiteSession::run(Job job, QObject *context, std::function<void(const Outcome &)> done)
{
    ++m_running;
    // The session learns what happened whether or not anybody is left who asked.
    m_worker.run(std::move(job), this,
                 [this, asked = QPointer<QObject>(context), done = std::move(done)](const Outcome &outcome) {
                     take(outcome);
                     if (asked) {
                         done(outcome);
                     }
                     --m_running;
                 });
}

void SiteSession::take(const Outcome &outcome)
{
    const bool isFirst = !m_snapshot.has_value();
    if (outcome.snapshot) {
        m_snapshot = outcome.snapshot;
    }
    if (outcome.steps) {
        m_steps = *outcome.steps;
    }
    if (outcome.snapshot && !isFirst) {
        Q_EMIT snapshotChanged();
    }
}

void SiteSession::open()
{
    run([desk = m_desk] { return desk->open(); }, this,
        [this](const Outcome &outcome) {
            if (outcome.problem) {
                Q_EMIT openFailed(*outcome.problem);
            } else {
                Q_EMIT opened();
            }
        });
}

void SiteSession::submit(const Edit &edit, QObject *context, Done done)
{
    const Signature signature{m_who, m_clock.now()};
    const QPointer<QObject> asked(context);
    ++m_submitting;
    run([desk = m_desk, edit, signature] { return desk->submit(edit, signature); }, this,
        [this, asked, done = std::move(done)](const Outcome &outcome) {
            --m_submitting;
            if (outcome.steps) {
                Q_EMIT undoChanged();
            }
            if (asked) {
                done(outcome.problem);
            }
        });
}

void SiteSession::undo()
{
    step(Way::Undo);
}

void SiteSession::redo()
{
    step(Way::Redo);
}

void SiteSession::step(Way way)
{
    // What is taken back is decided when it is its turn, not by what is known here by now.
    const Signature signature{m_who, m_clock.now()};
    const bool isMeantForSubmitted = way == Way::Undo && m_submitting > 0;
    qsizetype &underWay = way == Way::Undo ? m_undoing : m_redoing;
    ++underWay;
    run(
        [desk = m_desk, way, signature, isMeantForSubmitted] {
            const bool isRefused = isMeantForSubmitted && std::exchange(desk->refusedLast, false);
            return isRefused ? Outcome{} : desk->step(way, signature);
        },
        this,
        [this, &underWay](const Outcome &outcome) {
            --underWay;
            if (outcome.problem) {
                Q_EMIT failed(*outcome.problem);
            }
            Q_EMIT undoChanged();
        });
    Q_EMIT undoChanged();
}

SiteSession::Ticket SiteSession::replace(SiteStore::Replacement change, const Edit &edit, QObject *context,
                                         Done done)
{
    const Signature signature{m_who, m_clock.now()};
    const QPointer<QObject> asked(context);
    const Ticket ticket{++m_lastTicket};
    const Flag cancelled = std::make_shared<std::atomic<bool>>(false);
    m_cancelled.insert(ticket, cancelled);
    const SiteStore::Progress progress = [this, cancelled](double part) {
        Q_EMIT progressed(part); // queued: whoever listens lives on another thread
        return !cancelled->load();
    };
    run([desk = m_desk, change = std::move(change), edit, signature,
         progress] { return desk->replace(change, edit, signature, progress); },
        this,
        [this, ticket, asked, done = std::move(done)](const Outcome &outcome) {
            m_cancelled.remove(ticket);
            if (outcome.steps) {
                Q_EMIT undoChanged();
            }
            if (asked) {
                done(outcome.problem);
            }
        });
    return ticket;
}

void SiteSession::cancel(Ticket replacement)
{
    if (const Flag cancelled = m_cancelled.value(replacement)) {
        *cancelled = true;
    }
}

void SiteSession::refresh()
{
    run([desk = m_desk] { return desk->store ? desk->refresh() : Outcome{}; }, this,
        [this](const Outcome &outcome) {
            if (outcome.problem) {
                Q_EMIT failed(*outcome.problem);
            }
        });
}

void SiteSession::historyLength(const HistoryOf &what, QObject *context,
                                std::function<void(const Result<qint64> &)> done)
{
    m_worker.run([desk = m_desk, what] { return desk->store->historyLength(what); }, context,
                 [done = std::move(done)](const Result<qint64> &length) { done(length); });
}

void SiteSession::history(const HistoryOf &what, qint64 length, qint64 from, qint64 count, QObject *context,
                          std::function<void(const Result<QList<HistoryEntry>> &)> done)
{
    m_worker.run([desk = m_desk, what, length, from,
                  count] { return desk->store->history(what, length, from, count); },
                 context,
                 [done = std::move(done)](const Result<QList<HistoryEntry>> &entries) { done(entries); });
}

} // namespace wk
