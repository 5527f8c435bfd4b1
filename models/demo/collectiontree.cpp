// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/collectiontree.h"

#include <algorithm>
#include <tuple>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

/// Everything is limited to what is there at all.
const auto allSystemsId = u"SMS00001"_s;

} // namespace

std::size_t CollectionTree::add(const CollectionPlan &plan)
{
    Draft draft;
    draft.collection.id = plan.builtInId.isEmpty() ? nextId() : plan.builtInId;
    draft.collection.name = plan.name;
    draft.collection.comment = plan.comment;
    draft.collection.isBuiltIn = !plan.builtInId.isEmpty();
    draft.collection.limitToCollectionId = plan.builtInId.isEmpty() ? allSystemsId : QString();
    draft.members = plan.members;
    for (const QString &parent : plan.parents) {
        Q_ASSERT(m_places.contains(parent));
        draft.parentIds.append(idOf(parent));
    }
    draft.settings.collectionId = draft.collection.id;
    draft.settings.restartCountdown = plan.restartCountdown;
    draft.settings.restartCountdownEnabled = plan.restartCountdown.has_value();
    // Windows ascend by id, and are to stand in the order of the plan.
    QStringList windowIds;
    for (qsizetype i = 0; i < plan.windows.size(); ++i) {
        windowIds.append(u'{' + m_chance.guid() + u'}');
    }
    windowIds.sort();
    const int effective = -30 - static_cast<int>(m_chance.below(330));
    for (qsizetype i = 0; i < plan.windows.size(); ++i) {
        draft.settings.windows.append(windowOf(plan.windows[i], windowIds[i], effective));
    }
    Q_ASSERT(!m_places.contains(plan.name));
    m_places.insert(plan.name, m_drafts.size());
    if (plan.members.roles != 0) {
        m_planned.push_back(m_drafts.size());
    }
    m_drafts.push_back(std::move(draft));
    return m_drafts.size() - 1;
}

QString CollectionTree::nextId()
{
    return u"MUC%1"_s.arg(QString::number(++m_lastNumber, 16).toUpper(), 5, u'0');
}

MaintenanceWindow CollectionTree::windowOf(const WindowPlan &plan, const QString &id, int usualDay) const
{
    const CivilTime start = m_days.civil(plan.effective.value_or(usualDay), plan.timeOfDay);
    const Schedule schedule{start, plan.utc, plan.duration, plan.recurrence};
    MaintenanceWindow window;
    window.id = id;
    window.name = plan.name;
    window.description = plan.description;
    window.type = plan.type;
    window.isEnabled = plan.isEnabled;
    window.schedule = {ScheduleToken{schedule, plan.hours24, 0}};
    for (const Recurrence &recurrence : plan.further) {
        window.schedule.append(window.schedule.first());
        window.schedule.last().schedule.recurrence = recurrence;
    }
    return window;
}

qint64 CollectionTree::join(const Computer &computer)
{
    qint64 joined = 0;
    for (const std::size_t place : m_planned) {
        if (m_drafts[place].members.includes(computer)) {
            joined += join(computer, place) ? 1 : 0;
        }
    }
    return joined;
}

bool CollectionTree::join(const Computer &computer, std::size_t place)
{
    std::vector<quint32> &members = m_drafts[place].resourceIds;
    if (!members.empty() && members.back() == computer.client.resourceId) {
        return false;
    }
    members.push_back(computer.client.resourceId);
    return true;
}

void CollectionTree::writeTo(SiteContent &content) const
{
    std::vector<const Draft *> ordered;
    ordered.reserve(m_drafts.size());
    qsizetype memberships = 0;
    for (const Draft &draft : m_drafts) {
        ordered.push_back(&draft);
        memberships += static_cast<qsizetype>(draft.resourceIds.size());
    }
    std::sort(ordered.begin(), ordered.end(), [](const Draft *left, const Draft *right) {
        return left->collection.id < right->collection.id;
    });
    content.memberships.reserve(memberships);
    for (const Draft *draft : ordered) {
        content.collections.append(draft->collection);
        for (const QString &parent : draft->parentIds) {
            content.links.append({parent, draft->collection.id});
        }
        if (!draft->settings.windows.isEmpty() || draft->settings.restartCountdownEnabled) {
            content.settings.append(draft->settings);
        }
        for (const quint32 resourceId : draft->resourceIds) {
            content.memberships.append({draft->collection.id, resourceId});
        }
    }
    std::sort(content.links.begin(), content.links.end(),
              [](const SubcollectionLink &left, const SubcollectionLink &right) {
                  return std::tie(left.parentId, left.childId) < std::tie(right.parentId, right.childId);
              });
}

} // namespace wk
