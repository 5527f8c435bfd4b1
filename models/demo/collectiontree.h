// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/chance.h"
#include "demo/collectionplan.h"
#include "demo/demodays.h"

#include <QHash>

#include <vector>

namespace wk {

/// The collections of a demonstration while they are being filled.
class CollectionTree
{
public:
    CollectionTree(const DemoDays &days, const Chance &chance) : m_days(days), m_chance(chance) { }

    /// Adds a collection; its parents are there already. Gives its place, counted from 0.
    std::size_t add(const CollectionPlan &plan);

    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_drafts.size()); }
    [[nodiscard]] std::size_t placeOf(const QString &name) const { return m_places.value(name); }
    [[nodiscard]] const QString &idOf(const QString &name) const
    {
        return m_drafts[placeOf(name)].collection.id;
    }

    /// Makes a computer a member wherever the plans say so, and says of how many collections. Computers have
    /// to come ascending by resource id.
    qint64 join(const Computer &computer);
    /// Makes the computer that came last a member; says whether it was none yet.
    bool join(const Computer &computer, std::size_t place);

    /// Collections, links, settings and memberships, each ascending by key.
    void writeTo(SiteContent &content) const;

private:
    struct Draft
    {
        Collection collection;
        Whom members;
        QStringList parentIds;
        CollectionSettings settings;
        std::vector<quint32> resourceIds; ///< ascending
    };
    [[nodiscard]] QString nextId();
    [[nodiscard]] MaintenanceWindow windowOf(const WindowPlan &plan, const QString &id, int usualDay) const;

    DemoDays m_days;
    Chance m_chance;
    std::vector<Draft> m_drafts;
    QHash<QString, std::size_t> m_places; // by name
    std::vector<std::size_t> m_planned; // those whose members follow from a plan
    int m_lastNumber = 0xF;
};

} // namespace wk
