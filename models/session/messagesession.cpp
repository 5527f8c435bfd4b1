// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/messagesession.h"

namespace wk {

namespace {

/// So many messages are loaded in some tens of milliseconds: what else waits for the store waits no longer.
constexpr qsizetype messagesAtOnce = 50'000;

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

MessageSession::Caught MessageSession::Desk::catchUp()
{
    if (isStopped) {
        return {};
    }
    if (auto problem = open()) {
        return {problem, {}, 0, false};
    }
    const auto state = store->state();
    if (!state) {
        return {state.problem(), {}, 0, false};
    }
    if (state->deletions != deletions) {
        deletions = state->deletions;
        table = {};
        snapshot = {};
        isShown = false;
    }
    const qint64 known = table.size() == 0 ? 0 : table[static_cast<MessageRow>(table.size() - 1)].arrival;
    const auto arrived = store->arrivedAfter(known, messagesAtOnce);
    if (!arrived) {
        return {arrived.problem(), {}, 0, false};
    }
    table.append(*arrived);
    Caught caught{{}, {}, table.size(), arrived->messages.size() == messagesAtOnce};
    if (!caught.hasMore && (!isShown || table.size() != snapshot.table().size())) {
        snapshot = snapshot.grown(table);
        caught.snapshot = snapshot;
        isShown = true;
    }
    return caught;
}

void MessageSession::refresh()
{
    if (!m_isCatchingUp) {
        catchUp();
    }
}

void MessageSession::catchUp()
{
    m_isCatchingUp = true;
    m_worker.run([desk = m_desk] { return desk->catchUp(); }, this,
                 [this](const Caught &caught) {
                     if (caught.hasMore) {
                         Q_EMIT progressed(caught.loaded);
                         catchUp();
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
                     Q_EMIT refreshed();
                 });
}

} // namespace wk
