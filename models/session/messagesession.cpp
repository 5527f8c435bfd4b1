// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/messagesession.h"

namespace wk {

namespace {

/// So many messages are loaded in some tens of milliseconds: what else waits for the store waits no longer.
constexpr qint64 messagesAtOnce = 50'000;

} // namespace

std::optional<Problem> MessageSession::Desk::open()
{
    if (store != nullptr) {
        return {};
    }
    auto opened = openStore();
    if (!opened) {
        return opened.problem();
    }
    store = std::move(opened).value();
    return {};
}

MessageSession::MessageSession(OpenStore open, QObject *parent)
    : QObject(parent), m_desk(std::make_shared<Desk>())
{
    m_desk->openStore = std::move(open);
}

MessageSession::~MessageSession()
{
    m_desk->isStopped = true;
}

void MessageSession::refresh()
{
    if (!m_isCatchingUp) {
        catchUp(false);
    }
}

void MessageSession::reload()
{
    m_isLoaded = false;
    catchUp(true);
}

void MessageSession::catchUp(bool anew)
{
    m_isCatchingUp = true;
    const auto work = [desk = m_desk, anew]() -> Caught {
        if (desk->isStopped) {
            return {};
        }
        if (anew) {
            desk->table = {};
            desk->snapshot = {};
        }
        if (auto problem = desk->open()) {
            return {problem, {}, 0, false};
        }
        const auto more = desk->store->catchUp(desk->table, messagesAtOnce);
        if (!more) {
            return {more.problem(), {}, 0, false};
        }
        Caught caught{{}, {}, desk->table.size(), *more};
        if (!*more && (anew || desk->table.size() != desk->snapshot.table().size())) {
            desk->snapshot = desk->snapshot.grown(desk->table);
            caught.snapshot = desk->snapshot;
        }
        return caught;
    };
    m_worker.run(work, this, [this](const Caught &caught) {
        if (caught.hasMore) {
            Q_EMIT progressed(caught.loaded);
            catchUp(false);
            return;
        }
        m_isCatchingUp = false;
        if (caught.problem) {
            Q_EMIT failed(*caught.problem);
            return;
        }
        const bool isFirst = !m_isLoaded;
        m_isLoaded = true;
        if (caught.snapshot) {
            m_snapshot = *caught.snapshot;
        }
        if (caught.snapshot || isFirst) {
            Q_EMIT changed();
        }
    });
}

} // namespace wk
