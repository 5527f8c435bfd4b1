// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statuspoints/receiverwatch.h"

#include <QTimer>

namespace wk {

ReceiverWatch::ReceiverWatch(StatusSource &source, const Clock &clock, std::chrono::milliseconds interval,
                             QObject *parent)
    : QObject(parent), m_source(source), m_clock(clock), m_timer(new QTimer(this))
{
    m_timer->setInterval(interval);
    connect(m_timer, &QTimer::timeout, this, &ReceiverWatch::askAll);
}

void ReceiverWatch::watch(const QMap<QString, QString> &addresses)
{
    QMap<QString, Watched> next;
    QStringList begun;
    for (auto wanted = addresses.cbegin(); wanted != addresses.cend(); ++wanted) {
        const auto present = m_watched.constFind(wanted.key());
        if (present != m_watched.cend() && present->address == wanted.value()) {
            next.insert(wanted.key(), *present);
            continue;
        }
        Watched begin{wanted.value(), {}, false, ++m_lastNumber};
        begin.state.kind = wanted->isEmpty() ? ReceiverState::Kind::NotWatched : ReceiverState::Kind::Asked;
        next.insert(wanted.key(), begin);
        begun.append(wanted.key());
    }
    m_watched = next;
    for (const QString &serverName : std::as_const(begun)) {
        Q_EMIT changed(serverName);
        if (m_timer->isActive()) {
            ask(serverName);
        }
    }
}

void ReceiverWatch::setActive(bool active)
{
    if (active == m_timer->isActive()) {
        return;
    }
    if (!active) {
        m_timer->stop();
        return;
    }
    m_timer->start();
    askAll();
}

ReceiverState ReceiverWatch::stateOf(const QString &serverName) const
{
    return m_watched.value(serverName).state;
}

void ReceiverWatch::askAll()
{
    const QStringList servers = m_watched.keys();
    for (const QString &serverName : servers) {
        ask(serverName);
    }
}

void ReceiverWatch::ask(const QString &serverName)
{
    Watched &watched = m_watched[serverName];
    if (watched.address.isEmpty() || watched.isAsked) {
        return;
    }
    watched.isAsked = true;
    m_source.ask(watched.address, this,
                 [this, serverName, number = watched.number](const Result<Metrics> &answer) {
                     take(serverName, number, answer);
                 });
}

void ReceiverWatch::take(const QString &serverName, quint64 number, const Result<Metrics> &answer)
{
    const auto watched = m_watched.find(serverName);
    if (watched == m_watched.end() || watched->number != number) {
        return; // it was told to look elsewhere meanwhile
    }
    watched->isAsked = false;
    watched->state = lookedAgain(watched->state, answer, m_clock.now());
    Q_EMIT changed(serverName);
}

} // namespace wk
