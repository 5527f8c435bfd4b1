// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/zoneclock.h"
#include "messages/retentionstore.h"
#include "session/messagesession.h"
#include "session/sitesession.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace wk {

class StatusSource;

/// What the console is given from outside: how sites are reached, what time it is, and who is at work.
struct SiteAccess
{
    /// How the site in a database is opened, on whichever thread that is done.
    std::function<SiteSession::OpenStore(const QString &database)> storeAt;
    /// How the state messages in a database are opened, on whichever thread that is done.
    std::function<MessageSession::OpenStore(const QString &database)> messagesAt;
    /// Makes a database with an empty site. Problems as of the stores.
    std::function<std::optional<Problem>(const QString &database, const Site &site)> create;
    QString who;
    const Clock &clock;
    ZoneClock zone = ZoneClock::utc(); ///< of the machine one sits at
    /// Where receivers of state messages are asked how they are; has to outlive the console. None: nobody is.
    StatusSource *statusSource = nullptr;
    /// The database of the demonstration site, made around a moment if it is not there; on whichever thread.
    std::function<Result<QString>(Instant now)> demo = {};
    /// How the rule of how long state messages are kept in a database is opened, on whichever thread that is
    /// done.
    std::function<std::function<Result<std::unique_ptr<RetentionStore>>()>(const QString &database)>
        retentionAt = {};
};

} // namespace wk
