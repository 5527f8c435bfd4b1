// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "site/edit.h"
#include "site/sitesnapshot.h"

#include <QList>
#include <QString>

namespace wk {

// What an administrator does to collections, as edits of a site. None of them changes anything by itself.

/// How the names of collections begin that are made for maintenance windows; the product's documentation
/// advises it ("Best practices and recommendations" of maintenance windows).
inline constexpr QLatin1StringView windowCollectionPrefix{"MW-"};

/// What the form of a collection holds.
struct CollectionDraft
{
    QString id; ///< empty: a new one
    QString name; ///< stored without blanks around it
    QString comment;
    QString parentId; ///< of a new one; empty: it hangs under the root

    friend bool operator==(const CollectionDraft &, const CollectionDraft &) = default;
};

[[nodiscard]] CollectionDraft draftOf(const Collection &collection);

/// What keeps a draft from being stored; the field of a problem's place is `name`, `comment` or `parentId`.
/// Problems: `NameMissing`, `CollectionNameTaken` (letter case ignored), those of `problemWithText`,
/// `UnknownReference`.
[[nodiscard]] QList<Problem> validate(const CollectionDraft &draft, const SiteSnapshot &site);

/// The edit that stores a draft without problems. A new collection gets the site's code and five hexadecimal
/// digits as its id, the next that no collection ever had, as histories and logs still name those. Without
/// changes if nothing differs.
[[nodiscard]] Edit editFor(const CollectionDraft &draft, const SiteSnapshot &site);

/// Whether a collection can hang under another without containing itself.
[[nodiscard]] bool canHangUnder(const SiteSnapshot &site, CollectionRow child, CollectionRow parent);

/// Takes a collection from under one parent to under another; no parent is the root. Under the root it hangs
/// under no other collection any more.
[[nodiscard]] Edit movingCollection(const SiteSnapshot &site, CollectionRow collection,
                                    std::optional<CollectionRow> from, std::optional<CollectionRow> to);
/// Hangs a collection under one more parent.
[[nodiscard]] Edit addingParent(const SiteSnapshot &site, CollectionRow collection, CollectionRow parent);
[[nodiscard]] Edit removingParent(const SiteSnapshot &site, CollectionRow collection, CollectionRow parent);

/// The deletion of collections, and what goes with them.
struct CollectionDeletion
{
    Edit edit;
    qsizetype windows = 0;
    qsizetype memberships = 0;
    QStringList deployments; ///< names of the advertisements and updates assignments that target them
    QStringList movedToRoot; ///< names of subcollections that stay, and hang under no other any more
    QStringList limitedTo; ///< names of collections that stay, and are limited to one of those
};
[[nodiscard]] CollectionDeletion deletingCollections(const SiteSnapshot &site,
                                                     const QList<CollectionRow> &collections);

/// Makes clients members, those that are not yet.
[[nodiscard]] Edit addingMembers(const SiteSnapshot &site, CollectionRow collection,
                                 const QList<ClientRow> &clients);
/// Takes out those that are members.
[[nodiscard]] Edit removingMembers(const SiteSnapshot &site, CollectionRow collection,
                                   const QList<ClientRow> &clients);

} // namespace wk
