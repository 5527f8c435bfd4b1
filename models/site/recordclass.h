// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/edit.h"

#include <QLatin1String>

namespace wk {

/// The class of the site document that records of a type belong to (contracts.md 4): documents and problems
/// name them by it. Of what changes by itself, the class of what it is a part of. Other types have none.
template <typename Record>
extern const QLatin1StringView recordClass;
template <>
inline constexpr QLatin1StringView recordClass<Site>{"Site"};
template <>
inline constexpr QLatin1StringView recordClass<Collection>{"SMS_Collection"};
template <>
inline constexpr QLatin1StringView recordClass<SubcollectionLink>{"SMS_CollectToSubCollect"};
template <>
inline constexpr QLatin1StringView recordClass<CollectionSettings>{"SMS_CollectionSettings"};
template <>
inline constexpr QLatin1StringView recordClass<PlacedWindow>{"SMS_ServiceWindow"};
template <>
inline constexpr QLatin1StringView recordClass<Client>{"SMS_R_System"};
template <>
inline constexpr QLatin1StringView recordClass<StatusPointAssignment>{"SMS_R_System"};
template <>
inline constexpr QLatin1StringView recordClass<Membership>{"SMS_FullCollectionMembership"};
template <>
inline constexpr QLatin1StringView recordClass<Program>{"SMS_Program"};
template <>
inline constexpr QLatin1StringView recordClass<TaskSequence>{"SMS_TaskSequencePackage"};
template <>
inline constexpr QLatin1StringView recordClass<Advertisement>{"SMS_Advertisement"};
template <>
inline constexpr QLatin1StringView recordClass<UpdatesAssignment>{"SMS_UpdatesAssignment"};
template <>
inline constexpr QLatin1StringView recordClass<FallbackStatusPoint>{"FallbackStatusPoint"};

} // namespace wk
