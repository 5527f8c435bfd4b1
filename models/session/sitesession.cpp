// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/sitesession.h"

#include <QPointer>

#include <utility>

namespace wk {

/// What lies on the worker's desk: the store, and the site as it was last seen there.
struct SiteSession::Desk
{
    OpenStore openStore;
    std::unique_ptr<SiteStore> store;
    std::optional<SiteSnapshot> snapshot;
    qint64 revision = 0;

    Outcome open();
    Outcome reload();
    Outcome refresh();
    Outcome apply(const Edit &edit, const Signature &signature);
    Outcome replace(const SiteStore::Replacement &change, const Edit &edit, const Signature &signature,
                    const SiteStore::Progress &progress);
};

SiteSession::Outcome SiteSession::Desk::open()
{
    store.reset();
    auto opened = openStore();
    if (!opened) {
        return {opened.problem(), {}};
    }
    store = std::move(opened).value();
    return reload();
}

SiteSession::Outcome SiteSession::Desk::reload()
{
    // The revision first: what is written between the two is then loaded twice rather than never.
    const auto seen = store->revision();
    if (!seen) {
        return {seen.problem(), {}};
    }
    const auto content = store->load();
    if (!content) {
        return {content.problem(), {}};
    }
    const auto next = SiteSnapshot::of(*content);
    if (!next) {
        return {next.problem(), {}};
    }
    revision = *seen;
    snapshot = *next;
    return {{}, *next};
}

SiteSession::Outcome SiteSession::Desk::refresh()
{
    const auto seen = store->revision();
    if (!seen) {
        return {seen.problem(), {}};
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
    const bool isOurs = seen && *seen == revision + 1;
    const auto content = edited(snapshot->content(), edit);
    if (!isOurs || !content) {
        return reload();
    }
    const auto next = snapshot->next(*content);
    if (!next) {
        return {next.problem(), {}};
    }
    revision = *seen;
    snapshot = *next;
    return {{}, *next};
}

SiteSession::Outcome SiteSession::Desk::replace(const SiteStore::Replacement &change, const Edit &edit,
                                                const Signature &signature,
                                                const SiteStore::Progress &progress)
{
    if (auto problem = store->replace(change, edit, signature, progress)) {
        return {problem, {}};
    }
    return refresh();
}

SiteSession::SiteSession(OpenStore open, QString who, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_desk(std::make_shared<Desk>())
    , m_cancelled(std::make_shared<std::atomic<bool>>(false))
    , m_clock(clock)
    , m_who(std::move(who))
{
    m_desk->openStore = std::move(open);
}

SiteSession::~SiteSession()
{
    *m_cancelled = true;
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
    if (m_running++ == 0) {
        Q_EMIT busyChanged();
    }
    // The session learns what happened whether or not anybody is left who asked.
    m_worker.run(std::move(job), this,
                 [this, asked = QPointer<QObject>(context), done = std::move(done)](const Outcome &outcome) {
                     take(outcome);
                     if (asked) {
                         done(outcome);
                     }
                     if (--m_running == 0) {
                         Q_EMIT busyChanged();
                     }
                 });
}

void SiteSession::take(const Outcome &outcome)
{
    if (outcome.snapshot) {
        const bool isFirst = !m_snapshot.has_value();
        m_snapshot = outcome.snapshot;
        if (!isFirst) {
            Q_EMIT snapshotChanged();
        }
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
    run([desk = m_desk, edit, signature] { return desk->apply(edit, signature); }, this,
        [this, edit, asked, done = std::move(done)](const Outcome &outcome) {
            if (!outcome.problem) {
                m_done.append(edit);
                m_undone.clear();
                Q_EMIT undoChanged();
            }
            if (asked) {
                done(outcome.problem);
            }
        });
}

void SiteSession::undo()
{
    step(m_done, m_undone);
}

void SiteSession::redo()
{
    step(m_undone, m_done);
}

void SiteSession::step(QList<Edit> &from, QList<Edit> &to)
{
    if (from.isEmpty() || m_isStepping) {
        return;
    }
    m_isStepping = true;
    const Edit back = inverse(from.takeLast());
    const Signature signature{m_who, m_clock.now()};
    run([desk = m_desk, back, signature] { return desk->apply(back, signature); }, this,
        [this, back, &to](const Outcome &outcome) {
            m_isStepping = false;
            if (outcome.problem) {
                Q_EMIT failed(*outcome.problem);
            } else {
                to.append(back);
            }
            Q_EMIT undoChanged();
        });
    Q_EMIT undoChanged();
}

void SiteSession::replace(SiteStore::Replacement change, const Edit &edit, QObject *context, Done done)
{
    const Signature signature{m_who, m_clock.now()};
    const QPointer<QObject> asked(context);
    *m_cancelled = false;
    const SiteStore::Progress progress = [this, cancelled = m_cancelled](double part) {
        Q_EMIT progressed(part); // queued: whoever listens lives on another thread
        return !cancelled->load();
    };
    run([desk = m_desk, change = std::move(change), edit, signature,
         progress] { return desk->replace(change, edit, signature, progress); },
        this,
        [this, asked, done = std::move(done)](const Outcome &outcome) {
            if (!outcome.problem && (!m_done.isEmpty() || !m_undone.isEmpty())) {
                m_done.clear();
                m_undone.clear();
                Q_EMIT undoChanged();
            }
            if (asked) {
                done(outcome.problem);
            }
        });
}

void SiteSession::cancel()
{
    *m_cancelled = true;
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

void SiteSession::history(const HistoryOf &what, qint64 from, qint64 count, QObject *context,
                          std::function<void(const Result<QList<HistoryEntry>> &)> done)
{
    m_worker.run([desk = m_desk, what, from, count] { return desk->store->history(what, from, count); },
                 context,
                 [done = std::move(done)](const Result<QList<HistoryEntry>> &entries) { done(entries); });
}

} // namespace wk
