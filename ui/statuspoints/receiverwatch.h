// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "intake/receiverstate.h"
#include "intake/statussource.h"

#include <QMap>
#include <QObject>

#include <chrono>

class QTimer;

namespace wk {

/// Looks at receivers again and again while somebody looks at it.
class ReceiverWatch final : public QObject
{
    Q_OBJECT

public:
    /// `source` and `clock` have to outlive it.
    ReceiverWatch(StatusSource &source, const Clock &clock, std::chrono::milliseconds interval,
                  QObject *parent);

    /// Which receivers: the addresses of their metrics by server. One whose address is another is begun anew;
    /// one without is not watched.
    void watch(const QMap<QString, QString> &addresses);
    /// Asks all of them now, and again after each interval, or stops. One that has not answered yet is not
    /// asked again.
    void setActive(bool active);
    [[nodiscard]] ReceiverState stateOf(const QString &serverName) const;

Q_SIGNALS:
    void changed(const QString &serverName);

private:
    struct Watched
    {
        QString address;
        ReceiverState state;
        bool isAsked = false;
        quint64 number = 0; ///< tells it from one before under the same name
    };
    void askAll();
    void ask(const QString &serverName);
    void take(const QString &serverName, quint64 number, const Result<Metrics> &answer);

    StatusSource &m_source;
    const Clock &m_clock;
    QTimer *m_timer;
    QMap<QString, Watched> m_watched;
    quint64 m_lastNumber = 0;
};

} // namespace wk
