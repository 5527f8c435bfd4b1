// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "messages/reportarrival.h"

#include <QList>

namespace wk {

/// What became of the messages that were handed over.
struct StoredCounts
{
    qint64 stored = 0;
    qint64 duplicates =
        0; ///< were there already: same client, serial, time, topic, topic id, state, parameters

    friend bool operator==(const StoredCounts &, const StoredCounts &) = default;
};

/// The state messages of a site. Every call is one transaction: all or nothing, and durable once it returns.
/// To be used on one thread. Problems name the database as the file of their place.
class MessageStore
{
public:
    MessageStore() = default;
    MessageStore(const MessageStore &) = delete;
    MessageStore &operator=(const MessageStore &) = delete;
    virtual ~MessageStore() = default;

    /// Stores what is not there yet, in the order given, which is that of arrival. Handing the same over
    /// again stores nothing twice, whatever happened in between. Problems: `DatabaseBusy`, `NoSuchDatabase`
    /// where the file is gone or another one, `DatabaseDamaged`, `CannotWrite`.
    [[nodiscard]] virtual Result<StoredCounts> add(const QList<ReportArrival> &arrivals) = 0;
};

} // namespace wk
