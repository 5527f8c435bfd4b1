// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/references.h"

#include "site/recordclass.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

namespace wk {

using namespace Qt::StringLiterals;

QString keyOf(const Site &site)
{
    return site.code;
}

QString keyOf(const Collection &collection)
{
    return collection.id;
}

QString keyOf(const SubcollectionLink &link)
{
    return link.parentId + u'/' + link.childId;
}

QString keyOf(const CollectionSettings &settings)
{
    return settings.collectionId;
}

QString keyOf(const PlacedWindow &placed)
{
    return placed.collectionId + u'/' + placed.window.id;
}

QString keyOf(const Client &client)
{
    return QString::number(client.resourceId);
}

QString keyOf(const Membership &membership)
{
    return membership.collectionId + u'/' + QString::number(membership.resourceId);
}

QString keyOf(const Program &program)
{
    return program.packageId + u'/' + program.name;
}

QString keyOf(const TaskSequence &sequence)
{
    return sequence.packageId;
}

QString keyOf(const Advertisement &advertisement)
{
    return advertisement.id;
}

QString keyOf(const UpdatesAssignment &assignment)
{
    return assignment.id;
}

QString keyOf(const FallbackStatusPoint &point)
{
    return point.serverName;
}

QString keyOf(const StatusPointAssignment &assignment)
{
    const QList<quint32> &ids = assignment.resourceIds;
    const QString first = QString::number(ids.value(0));
    return ids.size() < 2 ? first : QString(first + u" ... "_s + QString::number(ids.last()));
}

namespace {

/// No text holds this character (contracts.md 4), and it comes before all others.
constexpr QChar betweenParts{u'\0'};

} // namespace

QString identityOf(const SubcollectionLink &link)
{
    return link.parentId + betweenParts + link.childId;
}

QString identityOf(const Membership &membership)
{
    return membership.collectionId + betweenParts + QString::number(membership.resourceId);
}

QString identityOf(const Program &program)
{
    return program.packageId + betweenParts + program.name;
}

namespace {

using Children = QHash<QString, QStringList>;

/// From one collection down to another, both included; empty if there is no way.
QStringList pathBetween(const Children &children, const QString &from, const QString &to)
{
    QHash<QString, QString> cameFrom{{from, QString()}};
    QStringList open{from};
    while (!open.isEmpty() && !cameFrom.contains(to)) {
        const QString id = open.takeLast();
        const QStringList below = children.value(id);
        for (const QString &child : below) {
            if (!cameFrom.contains(child)) {
                cameFrom.insert(child, id);
                open.append(child);
            }
        }
    }
    QStringList path;
    for (QString id = to; cameFrom.contains(id); id = cameFrom.value(id)) {
        path.prepend(id);
    }
    return path;
}

/// A link closes a cycle if there is a way from its child down to its parent already.
std::optional<Problem> cycleClosedBy(const SubcollectionLink &link, const Children &children)
{
    const QStringList path = pathBetween(children, link.childId, link.parentId);
    if (path.isEmpty()) {
        return {};
    }
    return Problem{ProblemCode::Cycle, {{}, recordClass<SubcollectionLink>, keyOf(link), {}, {}}, path};
}

class ReferenceCheck
{
public:
    explicit ReferenceCheck(const SiteContent &content) : m_content(content)
    {
        for (const Collection &collection : content.collections) {
            m_collections.insert(collection.id);
        }
        for (const Client &client : content.clients) {
            m_clients.insert(client.resourceId);
        }
        for (const Program &program : content.programs) {
            m_programs.insert({program.packageId, program.name});
        }
        for (const TaskSequence &sequence : content.taskSequences) {
            m_taskSequences.insert(sequence.packageId);
        }
    }

    QList<Problem> run()
    {
        for (const SubcollectionLink &link : m_content.links) {
            expectCollection(link.parentId, link, u"parentCollectionID"_s);
            expectCollection(link.childId, link, u"subCollectionID"_s);
        }
        for (const CollectionSettings &settings : m_content.settings) {
            expectCollection(settings.collectionId, settings, u"CollectionID"_s);
        }
        for (const Membership &membership : m_content.memberships) {
            expectCollection(membership.collectionId, membership, u"CollectionID"_s);
            if (!m_clients.contains(membership.resourceId)) {
                missing(membership, u"ResourceID"_s,
                        {recordClass<Client>, QString::number(membership.resourceId)});
            }
        }
        for (const Advertisement &advertisement : m_content.advertisements) {
            check(advertisement);
        }
        for (const UpdatesAssignment &assignment : m_content.updatesAssignments) {
            expectCollection(assignment.collectionId, assignment, u"TargetCollectionID"_s);
        }
        findCycles();
        return m_problems;
    }

private:
    template <typename Record>
    void missing(const Record &record, const QString &field, const QStringList &what)
    {
        m_problems.append(
            {ProblemCode::UnknownReference, {{}, recordClass<Record>, keyOf(record), {}, field}, what});
    }
    template <typename Record>
    void expectCollection(const QString &id, const Record &record, const QString &field)
    {
        if (!m_collections.contains(id)) {
            missing(record, field, {recordClass<Collection>, id});
        }
    }
    void check(const Advertisement &advertisement)
    {
        expectCollection(advertisement.collectionId, advertisement, u"CollectionID"_s);
        if (advertisement.programName == u'*') {
            if (!m_taskSequences.contains(advertisement.packageId)) {
                missing(advertisement, u"PackageID"_s, {recordClass<TaskSequence>, advertisement.packageId});
            }
        } else if (!m_programs.contains({advertisement.packageId, advertisement.programName})) {
            missing(advertisement, u"ProgramName"_s,
                    {recordClass<Program>, advertisement.packageId + u'/' + advertisement.programName});
        }
    }

    /// Puts in one link after the other; the one from whose child its parent can be reached closes a cycle
    /// and is left out.
    void findCycles()
    {
        if (isAcyclic()) {
            return; // what nearly every site is: told without trying each link
        }
        Children children;
        for (const SubcollectionLink &link : m_content.links) {
            if (const auto problem = cycleClosedBy(link, children)) {
                m_problems.append(*problem);
            } else {
                children[link.parentId].append(link.childId);
            }
        }
    }
    [[nodiscard]] bool isAcyclic() const
    {
        Children children;
        QHash<QString, qsizetype> parentsLeft;
        for (const SubcollectionLink &link : m_content.links) {
            children[link.parentId].append(link.childId);
            ++parentsLeft[link.childId];
        }
        QStringList free;
        for (auto parent = children.cbegin(); parent != children.cend(); ++parent) {
            if (!parentsLeft.contains(parent.key())) {
                free.append(parent.key());
            }
        }
        while (!free.isEmpty()) {
            const QStringList freed = children.value(free.takeLast());
            for (const QString &child : freed) {
                if (--parentsLeft[child] == 0) {
                    free.append(child);
                }
            }
        }
        return std::all_of(parentsLeft.cbegin(), parentsLeft.cend(),
                           [](qsizetype left) { return left == 0; });
    }

    const SiteContent &m_content;
    QSet<QString> m_collections;
    QSet<quint32> m_clients;
    QSet<std::pair<QString, QString>> m_programs;
    QSet<QString> m_taskSequences;
    QList<Problem> m_problems;
};

} // namespace

bool hasItsProgram(const SiteContent &site, const Advertisement &advertisement)
{
    if (advertisement.programName == u'*') {
        return std::any_of(
            site.taskSequences.cbegin(), site.taskSequences.cend(),
            [&](const TaskSequence &each) { return each.packageId == advertisement.packageId; });
    }
    return std::any_of(site.programs.cbegin(), site.programs.cend(), [&](const Program &each) {
        return each.packageId == advertisement.packageId && each.name == advertisement.programName;
    });
}

QList<Problem> brokenReferences(const SiteContent &content)
{
    return ReferenceCheck(content).run();
}

std::optional<Problem> cycleThrough(const SubcollectionLink &link, const QList<SubcollectionLink> &links)
{
    Children children;
    for (const SubcollectionLink &each : links) {
        children[each.parentId].append(each.childId);
    }
    return cycleClosedBy(link, children);
}

} // namespace wk
