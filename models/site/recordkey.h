// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codepoints.h"
#include "site/records.h"

#include <compare>
#include <tuple>

namespace wk {

namespace detail {

inline std::strong_ordering compareKeyPart(const QString &left, const QString &right)
{
    // Members of one collection share its id.
    return left.constData() == right.constData() && left.size() == right.size()
        ? std::strong_ordering::equal
        : compareCodePoints(left, right);
}

inline std::strong_ordering compareKeyPart(quint32 left, quint32 right)
{
    return left <=> right;
}

} // namespace detail

// The key of a record, part by part.

inline auto keyPartsOf(const Site &site)
{
    return std::tie(site.code);
}
inline auto keyPartsOf(const Collection &collection)
{
    return std::tie(collection.id);
}
inline auto keyPartsOf(const SubcollectionLink &link)
{
    return std::tie(link.parentId, link.childId);
}
inline auto keyPartsOf(const CollectionSettings &settings)
{
    return std::tie(settings.collectionId);
}
inline auto keyPartsOf(const Client &client)
{
    return std::tie(client.resourceId);
}
inline auto keyPartsOf(const Membership &membership)
{
    return std::tie(membership.collectionId, membership.resourceId);
}
inline auto keyPartsOf(const Program &program)
{
    return std::tie(program.packageId, program.name);
}
inline auto keyPartsOf(const TaskSequence &sequence)
{
    return std::tie(sequence.packageId);
}
inline auto keyPartsOf(const Advertisement &advertisement)
{
    return std::tie(advertisement.id);
}
inline auto keyPartsOf(const UpdatesAssignment &assignment)
{
    return std::tie(assignment.id);
}
inline auto keyPartsOf(const FallbackStatusPoint &point)
{
    return std::tie(point.serverName);
}

/// The order of records in lists as a store loads them: by key, texts by code point (contracts.md 5). Equal
/// for records of one key.
template <typename Record>
[[nodiscard]] std::strong_ordering compareKeys(const Record &left, const Record &right)
{
    const auto a = keyPartsOf(left);
    const auto b = keyPartsOf(right);
    const auto first = detail::compareKeyPart(std::get<0>(a), std::get<0>(b));
    if constexpr (std::tuple_size_v<decltype(a)> == 2) {
        return std::is_neq(first) ? first : detail::compareKeyPart(std::get<1>(a), std::get<1>(b));
    } else {
        return first;
    }
}

} // namespace wk
