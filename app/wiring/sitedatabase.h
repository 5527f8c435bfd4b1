// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "messages/messagearchive.h"
#include "site/sitestore.h"

#include <QString>

#include <memory>
#include <optional>

namespace wk {

// Opens site databases; nobody else knows what kind there is. A database is named by the path of a SQLite
// file, or, later, by a `postgresql://` address (contracts.md 5; for now `UnsupportedDatabase`). Problems
// name it as the file of their place.

using OpenedSite = Result<std::unique_ptr<SiteStore>>;

/// Whether a site is looked through for damage when its database is opened, which takes longer the larger it
/// is. Without, whoever meets damage is told. State messages are never looked through.
enum class LookForDamage { Now, WhenMet };

/// Opens a database that is there. Problems: `NoSuchDatabase`, `NotOurDatabase`, `DatabaseTooNew`,
/// `DatabaseDamaged`, `DatabaseBusy`, `CannotRead`.
[[nodiscard]] OpenedSite openSite(const QString &database, LookForDamage when = LookForDamage::Now);

/// Makes a database of an empty site. Problems: `DatabaseExists`, `CannotWrite`.
[[nodiscard]] OpenedSite createSite(const QString &database, const Site &site);
/// Makes a database with all this in it, or none; the edit becomes the first entry of its history. Its
/// changes are found, not given. Problems: the same, and `Cancelled`.
[[nodiscard]] OpenedSite createSite(const QString &database, const SiteContent &content, const Edit &edit,
                                    const Signature &signature, const SiteStore::Progress &progress = {});
/// The same with state messages, as `MessageArchive::import` takes them.
[[nodiscard]] OpenedSite createSite(const QString &database, const SiteContent &content, const Edit &edit,
                                    const Signature &signature, const MessageArchive::NextArrivals &messages);

/// `UnsupportedDatabase` for an address that names no file.
[[nodiscard]] std::optional<Problem> unsupportedDatabase(const QString &database);

/// Who works on this machine, as it knows them; `unknown` if it does not.
[[nodiscard]] QString userName();

} // namespace wk
