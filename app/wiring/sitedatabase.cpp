// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiring/sitedatabase.h"

#include "storage/sqlmessagestore.h"
#include "storage/sqlsitestore.h"

#include <QUrl>
#include <QtGlobal>

#include <pwd.h>
#include <unistd.h>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

OpenedSite asSite(SqlSiteStore::Opened opened)
{
    if (!opened) {
        return opened.problem();
    }
    return std::unique_ptr<SiteStore>(std::move(opened).value());
}

} // namespace

std::optional<Problem> unsupportedDatabase(const QString &database)
{
    if (!database.startsWith("postgresql://"_L1) && !database.startsWith("postgres://"_L1)) {
        return {};
    }
    // An address may hold a password, which no message repeats.
    const QString shown = QUrl(database).toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
    return Problem{ProblemCode::UnsupportedDatabase, {shown, {}, {}, {}, {}}, {}};
}

OpenedSite openSite(const QString &database, LookForDamage when)
{
    if (const auto problem = unsupportedDatabase(database)) {
        return *problem;
    }
    StoreOpening opening;
    opening.checked = when == LookForDamage::Now;
    return asSite(SqlSiteStore::open(database, opening));
}

OpenedSite createSite(const QString &database, const Site &site)
{
    if (const auto problem = unsupportedDatabase(database)) {
        return *problem;
    }
    return asSite(SqlSiteStore::create(database, site));
}

OpenedSite createSite(const QString &database, const SiteContent &content, const Edit &edit,
                      const Signature &signature, const SiteStore::Progress &progress)
{
    if (const auto problem = unsupportedDatabase(database)) {
        return *problem;
    }
    return asSite(SqlSiteStore::create(database, content, edit, signature, progress));
}

OpenedSite createSite(const QString &database, const SiteContent &content, const Edit &edit,
                      const Signature &signature, const MessageArchive::NextArrivals &messages)
{
    if (const auto problem = unsupportedDatabase(database)) {
        return *problem;
    }
    const auto addMessages = [&messages](const QString &file) -> std::optional<Problem> {
        const auto archive = SqlMessageStore::open(file);
        if (!archive) {
            return archive.problem();
        }
        const auto counts = (*archive)->import(messages);
        return counts ? std::nullopt : std::optional(counts.problem());
    };
    return asSite(SqlSiteStore::create(database, content, edit, signature, {}, addMessages));
}

QString userName()
{
    const passwd *user = ::getpwuid(::geteuid());
    const QString name =
        user != nullptr ? QString::fromLocal8Bit(user->pw_name) : qEnvironmentVariable("USER");
    return name.isEmpty() ? u"unknown"_s : name;
}

} // namespace wk
