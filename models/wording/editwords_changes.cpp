// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/editwords.h"
#include "wording/schedulewords.h"
#include "wording/timewords.h"
#include "wording/windowwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace wk {

namespace {

/// Collects what differs between two records; one overload for each kind.
class ChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)

public:
    explicit ChangeWords(const ChangeNames &names) : m_names(names) { }

    void operator()(const RecordChange<Collection> &change);
    void operator()(const RecordChange<SubcollectionLink> &change);
    void operator()(const RecordChange<CollectionSettings> &change);
    void operator()(const RecordChange<PlacedWindow> &change);
    void operator()(const RecordChange<Membership> &change);
    void operator()(const RecordChange<Advertisement> &change);
    void operator()(const RecordChange<UpdatesAssignment> &change);
    void operator()(const RecordChange<FallbackStatusPoint> &change);
    void operator()(const RecordChange<StatusPointAssignment> &change);

    [[nodiscard]] const QList<ChangeSentence> &sentences() const { return m_sentences; }

private:
    /// `words` says a property of a record.
    template <typename Record, typename Words>
    void tell(const QString &what, const RecordChange<Record> &change, Words words)
    {
        const QString before = change.before ? words(*change.before) : QString();
        const QString after = change.after ? words(*change.after) : QString();
        if (before != after) {
            m_sentences.append({what, before, after});
        }
    }
    /// A property that nobody misses on a record that comes or goes without it.
    template <typename Record, typename Has>
    void tellIfEver(const QString &what, const RecordChange<Record> &change, Has has)
    {
        if ((change.before && has(*change.before)) || (change.after && has(*change.after))) {
            tell(what, change, [has](const Record &each) { return yesOrNo(has(each)); });
        }
    }
    /// The record as it is now, or was last.
    template <typename Record>
    static const Record &last(const RecordChange<Record> &change)
    {
        return change.after ? *change.after : *change.before;
    }
    [[nodiscard]] QString client(quint32 resourceId) const
    {
        const QString name = m_names.ofClient ? m_names.ofClient(resourceId) : QString();
        return name.isEmpty() ? QString::number(resourceId) : name;
    }
    [[nodiscard]] QString collection(const QString &id) const
    {
        const QString name = m_names.ofCollection && !id.isEmpty() ? m_names.ofCollection(id) : QString();
        return name.isEmpty() ? id : name;
    }
    static QString countdown(const CollectionSettings &settings)
    {
        return settings.restartCountdown ? lengthWords(*settings.restartCountdown) : QString();
    }

    const ChangeNames &m_names;
    QList<ChangeSentence> m_sentences;
};

void ChangeWords::operator()(const RecordChange<Collection> &change)
{
    const QString name = last(change).name.isEmpty() ? last(change).id : last(change).name;
    tell(tr("Name of collection '%1'").arg(name), change, [](const Collection &each) { return each.name; });
    tell(tr("Comment of collection '%1'").arg(name), change,
         [](const Collection &each) { return each.comment; });
    tell(tr("Limiting collection of '%1'").arg(name), change,
         [this](const Collection &each) { return collection(each.limitToCollectionId); });
}

void ChangeWords::operator()(const RecordChange<SubcollectionLink> &change)
{
    tell(tr("Parent of collection '%1'").arg(collection(last(change).childId)), change,
         [this](const SubcollectionLink &each) { return collection(each.parentId); });
}

void ChangeWords::operator()(const RecordChange<CollectionSettings> &change)
{
    const QString name = collection(last(change).collectionId);
    tell(tr("Restart countdown of collection '%1'").arg(name), change, countdown);
    tellIfEver(tr("The restart countdown of collection '%1' is its own").arg(name), change,
               [](const CollectionSettings &each) { return each.restartCountdownEnabled; });
}

void ChangeWords::operator()(const RecordChange<PlacedWindow> &change)
{
    const QString name = last(change).window.name;
    tell(tr("Name of window '%1'").arg(name), change,
         [](const PlacedWindow &each) { return each.window.name; });
    tell(tr("Collection of window '%1'").arg(name), change,
         [this](const PlacedWindow &each) { return collection(each.collectionId); });
    tell(tr("Schedule of window '%1'").arg(name), change,
         [](const PlacedWindow &each) { return scheduleWords(each.window.schedule); });
    tell(tr("Type of window '%1'").arg(name), change,
         [](const PlacedWindow &each) { return windowTypeWords(each.window.type); });
    tell(tr("Window '%1' is enabled").arg(name), change,
         [](const PlacedWindow &each) { return yesOrNo(each.window.isEnabled); });
    tell(tr("Window '%1' is in UTC").arg(name), change, [](const PlacedWindow &each) {
        const auto &tokens = each.window.schedule;
        return yesOrNo(std::all_of(tokens.begin(), tokens.end(),
                                   [](const ScheduleToken &token) { return token.schedule.utc; }));
    });
    tell(tr("Description of window '%1'").arg(name), change,
         [](const PlacedWindow &each) { return each.window.description; });
}

void ChangeWords::operator()(const RecordChange<Membership> &change)
{
    tell(tr("Member of collection '%1'").arg(collection(last(change).collectionId)), change,
         [this](const Membership &each) { return client(each.resourceId); });
}

void ChangeWords::operator()(const RecordChange<Advertisement> &change)
{
    const QString &name = last(change).name;
    tell(tr("Collection of advertisement '%1'").arg(name), change,
         [this](const Advertisement &each) { return collection(each.collectionId); });
    tellIfEver(tr("Advertisement '%1' ignores maintenance windows when running").arg(name), change,
               [](const Advertisement &each) { return (each.flags & Advertisement::ignoreWindows) != 0; });
    tellIfEver(
        tr("Advertisement '%1' may restart outside maintenance windows").arg(name), change,
        [](const Advertisement &each) { return (each.flags & Advertisement::restartOutsideWindows) != 0; });
}

void ChangeWords::operator()(const RecordChange<UpdatesAssignment> &change)
{
    const QString &name = last(change).name;
    tell(tr("Collection of updates deployment '%1'").arg(name), change,
         [this](const UpdatesAssignment &each) { return collection(each.collectionId); });
    tellIfEver(tr("Updates deployment '%1' ignores maintenance windows when running").arg(name), change,
               [](const UpdatesAssignment &each) { return each.ignoreWindows; });
    tellIfEver(tr("Updates deployment '%1' may restart outside maintenance windows").arg(name), change,
               [](const UpdatesAssignment &each) { return each.restartOutsideWindows; });
}

void ChangeWords::operator()(const RecordChange<FallbackStatusPoint> &change)
{
    const QString &server = last(change).serverName;
    tell(tr("Site of fallback status point '%1'").arg(server), change,
         [](const FallbackStatusPoint &each) { return each.siteCode; });
    tell(tr("Number of messages of fallback status point '%1'").arg(server), change,
         [](const FallbackStatusPoint &each) { return QLocale().toString(each.throttleCount); });
    tell(tr("Throttle interval of fallback status point '%1'").arg(server), change,
         [](const FallbackStatusPoint &each) { return lengthWords(each.throttleInterval); });
}

void ChangeWords::operator()(const RecordChange<StatusPointAssignment> &change)
{
    const QList<quint32> &clients = last(change).resourceIds;
    const auto count = static_cast<int>(clients.size());
    tell(count == 1 ? tr("Fallback status point of client '%1'").arg(client(clients.first()))
                    : tr("Fallback status point of %n client(s)", nullptr, count),
         change, [](const StatusPointAssignment &each) { return each.serverName; });
}

} // namespace

QList<ChangeSentence> changeSentences(const Change &change, const ChangeNames &names)
{
    ChangeWords words(names);
    std::visit(words, change);
    return words.sentences();
}

} // namespace wk
