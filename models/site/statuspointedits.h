// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "site/edit.h"
#include "site/sitesnapshot.h"

#include <QList>
#include <QString>

namespace wk {

/// A fallback status point as somebody fills it in. A role stays on its server: the name of one that is there
/// does not change, it is removed and made on another.
struct StatusPointDraft
{
    bool isNew = true;
    QString serverName; ///< short name, full name or address
    QString siteCode;
    quint32 throttleCount = 10000; ///< messages in an interval, at least 1
    std::chrono::seconds throttleInterval{3600}; ///< at least 1

    friend bool operator==(const StatusPointDraft &, const StatusPointDraft &) = default;
};

/// A new one, for the site itself.
[[nodiscard]] StatusPointDraft newStatusPoint(const SiteSnapshot &site);
[[nodiscard]] StatusPointDraft draftOf(const FallbackStatusPoint &point);

/// What is wrong; each problem names its field (`serverName`, `siteCode`, `throttleCount`,
/// `throttleInterval`): `NameMissing`, `NotAServerName`, `ServerNameTaken` (letter case ignored),
/// `UnknownReference` for a site that is none of the database's, `OutOfRange`. The name of one that is there
/// is left as it is.
[[nodiscard]] QList<Problem> validate(const StatusPointDraft &draft, const SiteSnapshot &site);

/// The edit that makes a valid draft true. One without changes has nothing to do.
[[nodiscard]] Edit editFor(const StatusPointDraft &draft, const SiteSnapshot &site);

/// The point on a server, letter case ignored; null if there is none.
[[nodiscard]] const FallbackStatusPoint *statusPointNamed(const SiteSnapshot &site,
                                                          const QString &serverName);

/// Removes a point that is there. Its clients keep its name, as they do in the product: nobody tells them,
/// and they go on sending there until they are assigned to another.
[[nodiscard]] Edit removingStatusPoint(const SiteSnapshot &site, const QString &serverName);

/// Clients that are to be assigned to a point, or to none.
struct Assigning
{
    Edit edit; ///< without changes: nothing is to do
    QList<ClientRow> assigned; ///< by the edit
    QList<ClientRow> legacy; ///< SMS 2003 clients, which cannot use one; left out
    QList<ClientRow> unchanged; ///< are assigned so already
};

/// Assigns clients to the point on a server; an empty name takes theirs away, also from legacy clients. Each
/// client counts once.
[[nodiscard]] Assigning assigning(const SiteSnapshot &site, const QList<ClientRow> &clients,
                                  const QString &serverName);

} // namespace wk
