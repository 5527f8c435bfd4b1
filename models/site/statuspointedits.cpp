// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/statuspointedits.h"

#include "site/recordclass.h"
#include "site/servername.h"

#include <QMap>

#include <algorithm>
#include <limits>

namespace wk {

using namespace Qt::StringLiterals;

StatusPointDraft newStatusPoint(const SiteSnapshot &site)
{
    StatusPointDraft draft;
    draft.siteCode = site.sites().value(0).code;
    return draft;
}

StatusPointDraft draftOf(const FallbackStatusPoint &point)
{
    return {false, point.serverName, point.siteCode, point.throttleCount, point.throttleInterval};
}

const FallbackStatusPoint *statusPointNamed(const SiteSnapshot &site, const QString &serverName)
{
    const QList<FallbackStatusPoint> &points = site.content().fallbackStatusPoints;
    const auto found = std::find_if(points.cbegin(), points.cend(), [&serverName](const auto &point) {
        return point.serverName.compare(serverName, Qt::CaseInsensitive) == 0;
    });
    return found == points.cend() ? nullptr : &*found;
}

QList<Problem> validate(const StatusPointDraft &draft, const SiteSnapshot &site)
{
    QList<Problem> problems;
    const auto refuse = [&](ProblemCode code, const QString &field, const QStringList &arguments) {
        problems.append(
            {code, {{}, recordClass<FallbackStatusPoint>, draft.serverName, {}, field}, arguments});
    };
    const QString name = draft.serverName.trimmed();
    if (draft.isNew && name.isEmpty()) {
        refuse(ProblemCode::NameMissing, u"serverName"_s, {});
    } else if (draft.isNew && !isServerName(name)) {
        refuse(ProblemCode::NotAServerName, u"serverName"_s, {name});
    } else if (draft.isNew && statusPointNamed(site, name) != nullptr) {
        refuse(ProblemCode::ServerNameTaken, u"serverName"_s, {name});
    }
    const bool isOfSite = std::any_of(site.sites().cbegin(), site.sites().cend(),
                                      [&draft](const Site &each) { return each.code == draft.siteCode; });
    if (!isOfSite) {
        refuse(ProblemCode::UnknownReference, u"siteCode"_s, {u"Site"_s, draft.siteCode});
    }
    const QString greatest = QString::number(std::numeric_limits<quint32>::max());
    if (draft.throttleCount < 1) {
        refuse(ProblemCode::OutOfRange, u"throttleCount"_s,
               {QString::number(draft.throttleCount), u"1"_s, greatest});
    }
    if (draft.throttleInterval.count() < 1
        || draft.throttleInterval.count() > std::numeric_limits<quint32>::max()) {
        refuse(ProblemCode::OutOfRange, u"throttleInterval"_s,
               {QString::number(draft.throttleInterval.count()), u"1"_s, greatest});
    }
    return problems;
}

Edit editFor(const StatusPointDraft &draft, const SiteSnapshot &site)
{
    FallbackStatusPoint after{draft.serverName.trimmed(), draft.siteCode, draft.throttleCount,
                              draft.throttleInterval};
    if (draft.isNew) {
        return {EditKind::CreateStatusPoint,
                {after.serverName},
                {RecordChange<FallbackStatusPoint>{{}, after}},
                EditOrigin::Done};
    }
    after.serverName = draft.serverName;
    Edit edit{EditKind::ChangeStatusPoint, {draft.serverName}, {}, EditOrigin::Done};
    const QList<FallbackStatusPoint> &points = site.content().fallbackStatusPoints;
    const auto before = std::find_if(points.cbegin(), points.cend(), [&draft](const auto &point) {
        return point.serverName == draft.serverName;
    });
    if (before != points.cend() && !(*before == after)) {
        edit.changes = {RecordChange<FallbackStatusPoint>{*before, after}};
    }
    return edit;
}

Edit removingStatusPoint(const SiteSnapshot &site, const QString &serverName)
{
    Edit edit{EditKind::RemoveStatusPoint, {serverName}, {}, EditOrigin::Done};
    for (const FallbackStatusPoint &point : site.content().fallbackStatusPoints) {
        if (point.serverName == serverName) {
            edit.changes = {RecordChange<FallbackStatusPoint>{point, {}}};
        }
    }
    return edit;
}

Assigning assigning(const SiteSnapshot &site, const QList<ClientRow> &clients, const QString &serverName)
{
    QList<ClientRow> rows = clients;
    std::sort(rows.begin(), rows.end()); // rows ascend by resource id
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    Assigning assigning;
    QMap<QString, QList<quint32>> assignedBefore;
    for (const ClientRow row : std::as_const(rows)) {
        const Client &client = site.client(row);
        if (client.fallbackStatusPoint == serverName) {
            assigning.unchanged.append(row);
        } else if (client.type == ClientType::Legacy && !serverName.isEmpty()) {
            assigning.legacy.append(row);
        } else {
            assigning.assigned.append(row);
            assignedBefore[client.fallbackStatusPoint].append(client.resourceId);
        }
    }
    assigning.edit = {EditKind::AssignStatusPoint,
                      {serverName, QString::number(assigning.assigned.size())},
                      {},
                      EditOrigin::Done};
    if (assigning.assigned.size() == 1) {
        assigning.edit.subjects.append(site.client(assigning.assigned.first()).name);
    }
    for (auto before = assignedBefore.cbegin(); before != assignedBefore.cend(); ++before) {
        assigning.edit.changes.append(
            RecordChange<StatusPointAssignment>{StatusPointAssignment{before.key(), before.value()},
                                                StatusPointAssignment{serverName, before.value()}});
    }
    return assigning;
}

} // namespace wk
