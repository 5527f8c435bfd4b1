// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes to a database until it is killed; tst_killed does that. What it writes is whole only if every
// collection has the same name, a number, and every client is a member of the collection with that number.
#include "storage/sqlsitestore.h"

#include <QCoreApplication>

#include <cstdio>

using namespace wk;
using namespace Qt::StringLiterals;

namespace {

constexpr int collections = 20;
constexpr quint32 clients = 300;

const Signature nobody{u"writer"_s, Instant{}};

/// The site after so many writes.
SiteContent siteNumber(qint64 number)
{
    SiteContent content;
    content.sites = {Site{}};
    content.sites[0].code = u"MUC"_s;
    for (int i = 0; i < collections; ++i) {
        content.collections.append(
            {u"MUC%1"_s.arg(i, 5, 10, QLatin1Char('0')), QString::number(number), {}, false, {}});
    }
    for (quint32 i = 0; i < clients; ++i) {
        Client client;
        client.resourceId = i;
        client.assignedSites = {u"MUC"_s};
        content.clients.append(client);
        content.memberships.append({content.collections[number % collections].id, i});
    }
    return content;
}

Edit between(const SiteContent &before, const SiteContent &after)
{
    Edit edit{EditKind::ChangeCollection, {after.collections.first().name}, {}, EditOrigin::Done};
    for (int i = 0; i < collections; ++i) {
        edit.changes.append(RecordChange<Collection>{before.collections[i], after.collections[i]});
    }
    for (qsizetype i = 0; i < before.memberships.size(); ++i) {
        edit.changes.append(RecordChange<Membership>{before.memberships[i], {}});
        edit.changes.append(RecordChange<Membership>{{}, after.memberships[i]});
    }
    return edit;
}

void say(qint64 number)
{
    std::printf("%lld\n", static_cast<long long>(number));
    std::fflush(stdout);
}

int writeOn(const QString &path)
{
    const auto store = SqlSiteStore::open(path);
    if (!store) {
        return 1;
    }
    const auto loaded = (*store)->load();
    qint64 number = loaded ? loaded->collections.first().name.toLongLong() : 0;
    say(number);
    for (;; say(++number)) {
        const SiteContent next = siteNumber(number + 1);
        // By turns, as an edit and as an import.
        const auto problem = number % 2 == 0
            ? (*store)->apply(between(siteNumber(number), next), nobody)
            : (*store)->replace([&next](const SiteContent &) { return std::optional(next); },
                                {EditKind::Import, {QString::number(number + 1)}, {}, {}}, nobody, {});
        if (problem) {
            return 1;
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString path = QString::fromLocal8Bit(argc == 3 ? argv[2] : "");
    if (path.isEmpty()) {
        return 2;
    }
    if (QByteArrayView(argv[1]) == QByteArrayView("write")) {
        return writeOn(path);
    }
    say(0);
    return SqlSiteStore::create(path, siteNumber(0), {EditKind::Import, {}, {}, {}}, nobody).ok() ? 0 : 1;
}
