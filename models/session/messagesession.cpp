// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/messagesession.h"

#include <algorithm>

namespace wk {

namespace {

/// So many messages are loaded in some tens of milliseconds: what else waits for the store waits no longer.
constexpr qsizetype messagesAtOnce = 50'000;
/// More than any screen shows, and read in a few milliseconds.
constexpr qsizetype newestAtFirst = 200;

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

/// Nothing where these would be all there are, or where something is in the way: loading tells of both.
std::optional<MessageSnapshot> MessageSession::Desk::newest()
{
    if (isStopped || open()) {
        return {};
    }
    const auto page = store->page({}, {}, newestAtFirst);
    if (!page || !page->next) {
        return {};
    }
    QList<ArchivedMessage> byArrival = page->messages;
    std::sort(byArrival.begin(), byArrival.end(),
              [](const ArchivedMessage &left, const ArchivedMessage &right) {
                  return left.arrival < right.arrival;
              });
    MessageTable some;
    for (const ArchivedMessage &each : byArrival) {
        const StateMessage &message = each.message;
        some.append({each.arrival, message.time, message.serial.value_or(MessageRecord::noSerial),
                     some.sender(each.sender), message.topic, message.state,
                     some.parameters(message.parameters), some.statusPoint(each.fallbackStatusPoint)});
    }
    return MessageSnapshot().grown(some);
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
    const auto arrived = store->arrivedAfter(known, messagesAtOnce,
                                             [this](qint64 sender) { return table.knowsSender(sender); });
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
    if (m_isCatchingUp) {
        return;
    }
    if (!m_isLoaded) {
        askForNewest();
    }
    catchUp();
}

void MessageSession::askForNewest()
{
    m_worker.run([desk = m_desk] { return desk->newest(); }, this,
                 [this](const std::optional<MessageSnapshot> &newest) {
                     if (newest) {
                         m_newest = newest;
                         Q_EMIT newestKnown();
                     }
                 });
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
                     m_newest.reset();
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
