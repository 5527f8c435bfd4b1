// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "site/edit.h"
#include "site/records.h"

#include <QList>

#include <optional>

namespace wk {

/// The key of a record as it is shown: its key properties, joined by a slash.
[[nodiscard]] QString keyOf(const Site &site);
[[nodiscard]] QString keyOf(const Collection &collection);
[[nodiscard]] QString keyOf(const SubcollectionLink &link);
[[nodiscard]] QString keyOf(const CollectionSettings &settings);
[[nodiscard]] QString keyOf(const PlacedWindow &placed);
[[nodiscard]] QString keyOf(const Client &client);
[[nodiscard]] QString keyOf(const Membership &membership);
[[nodiscard]] QString keyOf(const Program &program);
[[nodiscard]] QString keyOf(const TaskSequence &sequence);
[[nodiscard]] QString keyOf(const Advertisement &advertisement);
[[nodiscard]] QString keyOf(const UpdatesAssignment &assignment);
[[nodiscard]] QString keyOf(const FallbackStatusPoint &point);
/// The client's; of several the first and the last one.
[[nodiscard]] QString keyOf(const StatusPointAssignment &assignment);

/// What tells records of a class apart: the key properties in turn, in the order of their code points.
template <typename Record>
[[nodiscard]] QString identityOf(const Record &record)
{
    return keyOf(record);
}
[[nodiscard]] QString identityOf(const SubcollectionLink &link);
[[nodiscard]] QString identityOf(const Membership &membership);
[[nodiscard]] QString identityOf(const Program &program);

/// Whether the program or the task sequence of an advertisement is there.
[[nodiscard]] bool hasItsProgram(const SiteContent &site, const Advertisement &advertisement);

/// Every record that refers to one that is not there, and every cycle of collections: `UnknownReference` and
/// `Cycle`, with class, key and property as their place (contracts.md 4). Of a cycle, the place is the link
/// that comes last in the list of links.
[[nodiscard]] QList<Problem> brokenReferences(const SiteContent &content);

/// The `Cycle` on which a link is, with the link as its place. Of the other links, those from its parent
/// upwards count.
[[nodiscard]] std::optional<Problem> cycleThrough(const SubcollectionLink &link,
                                                  const QList<SubcollectionLink> &links);

} // namespace wk
