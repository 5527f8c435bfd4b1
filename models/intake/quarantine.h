// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "core/problem.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <deque>
#include <mutex>
#include <optional>

namespace wk {

/// A body in quarantine.
struct QuarantinedBody
{
    QString file; ///< path of the body as it was sent
    Instant received;
    QString sender; ///< the address it came from
    QString reason; ///< code of a problem, such as `notAReport`
    QStringList details; ///< its arguments
    qint64 bytes = 0;
};

/// What is in the quarantine of a spool folder, oldest first; empty if there is none. What cannot be read is
/// left out.
[[nodiscard]] QList<QuarantinedBody> quarantinedBodies(const QString &spoolFolder);

/// Where bodies go that are no reports (contracts.md 6): the folder `quarantine` in the spool folder, a file
/// for each body and one beside it that says why. It never holds more than its limits: the oldest go first.
/// Names of files are our own numbers, nothing of what was sent. To be used from any thread.
class Quarantine
{
public:
    static constexpr qint64 mostBodies = 1000;
    static constexpr qint64 mostBytes = 64 * 1024 * 1024;

    /// Makes the folder if need be and looks at what is in it.
    explicit Quarantine(const QString &spoolFolder);
    Quarantine(const Quarantine &) = delete;
    Quarantine &operator=(const Quarantine &) = delete;

    /// Keeps a body. One that is larger than all that may be kept is not kept, which is no problem of
    /// ours. Problem: `CannotWrite`.
    std::optional<Problem> keep(const QByteArray &body, const QString &sender, Instant received,
                                const Problem &reason);
    [[nodiscard]] qint64 count() const;

private:
    struct Entry
    {
        qint64 number;
        qint64 bytes;
    };

    [[nodiscard]] QString pathOf(qint64 number, QLatin1StringView ending) const;
    void makeFolder();
    void look();
    /// So that as much more fits.
    void makeRoom(qint64 bodies, qint64 bytes);

    const QString m_folder;
    mutable std::mutex m_mutex;
    std::deque<Entry> m_entries; ///< oldest first
    qint64 m_bytes = 0;
    qint64 m_next = 1;
};

} // namespace wk
