// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/records.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>

namespace wk {

// What happens to clients of the company, as data: which state messages they send one after the other.

/// A state message, and how long after the one before it, give or take a half.
struct DemoStep
{
    qint32 topic = 0;
    qint32 state = 0;
    QStringList parameters; ///< `$MP` stands for the client's management point
    std::chrono::minutes after{0};
};

struct DemoStory
{
    int clients = 0; ///< how many tell it, of those that share a deck of stories
    QList<DemoStep> deployment; ///< most begin on a day of the rollout; none: the client is silent
    QList<DemoStep> lately; ///< in the last days
};

/// The stories of clients in sites of a mode. Those of native mode tell every condition there is.
[[nodiscard]] QList<DemoStory> clientStories(SiteMode mode);
/// Those of computers on which no client was ever installed: they have no id to give.
[[nodiscard]] QList<DemoStory> storiesWithoutClient();

/// A trouble in communication that passes: the parameters of its message.
[[nodiscard]] QList<QStringList> passingTroubles();

/// What went wrong in a whole site.
struct SiteIncident
{
    QString siteCode;
    int day = 0; ///< counted from today
    std::chrono::minutes timeOfDay{0}; ///< in UTC
    std::chrono::minutes duration{0};
    QStringList parameters; ///< of the message of everyone it meets
};
[[nodiscard]] QList<SiteIncident> siteIncidents();

} // namespace wk
