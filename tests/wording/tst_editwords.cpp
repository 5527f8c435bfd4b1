// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/editwords.h"

#include "schedule/scheduletoken.h"

#include <QSet>
#include <QTest>

using namespace wk;
using namespace Qt::StringLiterals;

namespace {

constexpr int lastKind = static_cast<int>(EditKind::RestoreStatusPoints);

PlacedWindow window(const QString &token)
{
    return {u"A"_s, 0, {u"{1}"_s, u"Night"_s, {}, decodedTokens(token).value(), WindowType::General, true}};
}

QStringList shown(const QList<ChangeSentence> &sentences)
{
    QStringList lines;
    for (const ChangeSentence &sentence : sentences) {
        lines.append(sentence.what + u": "_s + sentence.before + u" -> "_s + sentence.after);
    }
    return lines;
}

const QString daily = u"0034394008100008"_s;
const QString utc = u"026B3B80601C2001"_s;

} // namespace

class EditWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsOwnNameForOneAndForSeveral()
    {
        QSet<QString> names;
        for (int kind = 0; kind <= lastKind; ++kind) {
            for (const QStringList &subjects :
                 {QStringList{u"S1"_s, u"S2"_s}, QStringList{u"S1"_s, u"S2"_s, u"S3"_s}}) {
                const QString name = editName({static_cast<EditKind>(kind), subjects, {}});
                QVERIFY2(!name.isEmpty(), qPrintable(QString::number(kind)));
                QVERIFY2(!name.contains(u'%'), qPrintable(name));
                names.insert(name);
            }
        }
        // Those that count have two.
        QVERIFY(names.size() > lastKind + 1);
    }

    void namesAreQuotedAndNumbersCounted()
    {
        QCOMPARE(editName({EditKind::CreateWindows, {u"X"_s}, {}}), u"Add window 'X'"_s);
        QVERIFY(editName({EditKind::CreateWindows, {u"X"_s, u"Y"_s}, {}}).startsWith("Add 2 window"_L1));
        QCOMPARE(editName({EditKind::AddMembers, {u"MW"_s, u"PC1"_s}, {}}), u"Add client 'PC1' to 'MW'"_s);
        const QString several = editName({EditKind::RemoveMembers, {u"MW"_s, u"PC1"_s, u"PC2"_s}, {}});
        QVERIFY(several.startsWith("Remove 2 client"_L1) && several.endsWith("from 'MW'"_L1));
        QCOMPARE(editName({EditKind::MoveCollection, {u"A"_s, u"B"_s}, {}}),
                 u"Move collection 'A' under 'B'"_s);
        QCOMPARE(editName({EditKind::MoveCollection, {u"A"_s, {}}, {}}),
                 u"Move collection 'A' to the top level"_s);
    }

    void aNameWithPlaceholdersStaysAsItIs()
    {
        QCOMPARE(editName({EditKind::MoveCollection, {u"%2"_s, u"%1"_s}, {}}),
                 u"Move collection '%2' under '%1'"_s);
    }

    void aHistoryTellsWhatWasUndone()
    {
        Edit edit{EditKind::ChangeWindow, {u"X"_s}, {}};
        QCOMPARE(editWords(edit), u"Change window 'X'"_s);
        edit = inverse(edit);
        QCOMPARE(editWords(edit), u"Undo: Change window 'X'"_s);
        QCOMPARE(editName(edit), u"Change window 'X'"_s);
        QCOMPARE(editWords(inverse(edit)), u"Redo: Change window 'X'"_s);
    }

    void anAssignmentCountsItsClients()
    {
        QCOMPARE(editName({EditKind::AssignStatusPoint, {u"FSP"_s, u"1"_s, u"PC1"_s}, {}}),
                 u"Assign client 'PC1' to fallback status point 'FSP'"_s);
        QCOMPARE(editName({EditKind::AssignStatusPoint, {u"FSP"_s, u"1200"_s}, {}}),
                 u"Assign 1200 client(s) to fallback status point 'FSP'"_s);
        QCOMPARE(editName({EditKind::AssignStatusPoint, {{}, u"1"_s, u"PC1"_s}, {}}),
                 u"Take the fallback status point from client 'PC1'"_s);
        QCOMPARE(editName({EditKind::AssignStatusPoint, {{}, u"1200"_s}, {}}),
                 u"Take the fallback status point from 1200 client(s)"_s);
    }

    void aFallbackStatusPointTellsItsSettingsAndItsClients()
    {
        const FallbackStatusPoint before{u"FSP"_s, u"MUC"_s, 10, std::chrono::seconds{3600}};
        FallbackStatusPoint after = before;
        after.throttleCount = 20;
        QCOMPARE(shown(changeSentences(RecordChange<FallbackStatusPoint>{before, after})),
                 QStringList{u"Number of messages of fallback status point 'FSP': 10 -> 20"_s});
        QCOMPARE(shown(changeSentences(RecordChange<FallbackStatusPoint>{before, {}})),
                 (QStringList{u"Site of fallback status point 'FSP': MUC -> "_s,
                              u"Number of messages of fallback status point 'FSP': 10 -> "_s,
                              u"Throttle interval of fallback status point 'FSP': 1 h -> "_s}));
        using Assignments = RecordChange<StatusPointAssignment>;
        const ChangeNames names{[](quint32 id) { return u"PC%1"_s.arg(id); }, {}};
        QCOMPARE(
            shown(changeSentences(
                Assignments{StatusPointAssignment{{}, {7}}, StatusPointAssignment{u"FSP"_s, {7}}}, names)),
            QStringList{u"Fallback status point of client 'PC7':  -> FSP"_s});
        QCOMPARE(shown(changeSentences(Assignments{StatusPointAssignment{u"OLD"_s, {7, 8}},
                                                   StatusPointAssignment{u"FSP"_s, {7, 8}}})),
                 QStringList{u"Fallback status point of 2 client(s): OLD -> FSP"_s});
    }

    void aNewWindowIsToldWhole()
    {
        QCOMPARE(
            shown(changeSentences(RecordChange<PlacedWindow>{{}, window(daily)})),
            (QStringList{u"Name of window 'Night':  -> Night"_s, u"Collection of window 'Night':  -> A"_s,
                         u"Schedule of window 'Night':  -> every day, 01:00-02:00, from Tue 2007-03-20"_s,
                         u"Type of window 'Night':  -> All deployments"_s,
                         u"Window 'Night' is enabled:  -> Yes"_s, u"Window 'Night' is in UTC:  -> No"_s}));
    }

    void ofAWindowOnlyWhatDiffersIsTold()
    {
        PlacedWindow after = window(utc);
        after.window.name = u"Day"_s;
        after.window.type = WindowType::Updates;
        after.window.isEnabled = false;
        after.window.description = u"New"_s;
        QCOMPARE(shown(changeSentences(RecordChange<PlacedWindow>{window(daily), after})),
                 (QStringList{u"Name of window 'Day': Night -> Day"_s,
                              u"Schedule of window 'Day': every day, 01:00-02:00, from Tue 2007-03-20 -> "
                              "every week on Wednesday, 19:00-07:00 UTC, from Fri 2016-03-11"_s,
                              u"Type of window 'Day': All deployments -> Software updates"_s,
                              u"Window 'Day' is enabled: Yes -> No"_s, u"Window 'Day' is in UTC: No -> Yes"_s,
                              u"Description of window 'Day':  -> New"_s}));
        QVERIFY(changeSentences(RecordChange<PlacedWindow>{after, after}).isEmpty());
    }

    void collectionsAndClientsAreCalledByTheirNames()
    {
        const ChangeNames names{[](quint32 id) { return id == 7 ? u"PC7"_s : QString(); },
                                [](const QString &id) { return id == u"A" ? u"MW-Lager"_s : QString(); }};
        QCOMPARE(shown(changeSentences(RecordChange<Membership>{{}, Membership{u"A"_s, 7}}, names)),
                 QStringList{u"Member of collection 'MW-Lager':  -> PC7"_s});
        QCOMPARE(shown(changeSentences(RecordChange<Membership>{Membership{u"B"_s, 8}, {}}, names)),
                 QStringList{u"Member of collection 'B': 8 -> "_s});
        QCOMPARE(shown(changeSentences(RecordChange<SubcollectionLink>{SubcollectionLink{u"A"_s, u"B"_s}, {}},
                                       names)),
                 QStringList{u"Parent of collection 'B': MW-Lager -> "_s});
        QCOMPARE(shown(changeSentences(RecordChange<Membership>{{}, Membership{u"A"_s, 7}})),
                 QStringList{u"Member of collection 'A':  -> 7"_s});
    }

    void aCollectionTellsNameCommentAndLimit()
    {
        const Collection before{u"A"_s, u"Old"_s, u"Why"_s, false, {}};
        const Collection after{u"A"_s, u"New"_s, {}, false, u"B"_s};
        QCOMPARE(
            shown(changeSentences(RecordChange<Collection>{before, after})),
            (QStringList{u"Name of collection 'New': Old -> New"_s, u"Comment of collection 'New': Why -> "_s,
                         u"Limiting collection of 'New':  -> B"_s}));
    }

    void theRestartCountdownOfACollectionIsToldIfItHasOne()
    {
        const CollectionSettings none{u"A"_s, {}, {}, false};
        const CollectionSettings own{u"A"_s, {}, std::chrono::minutes{15}, true};
        QVERIFY(changeSentences(RecordChange<CollectionSettings>{{}, none}).isEmpty());
        QCOMPARE(shown(changeSentences(RecordChange<CollectionSettings>{none, own})),
                 (QStringList{u"Restart countdown of collection 'A':  -> 15 min"_s,
                              u"The restart countdown of collection 'A' is its own: No -> Yes"_s}));
    }

    void deploymentsTellTheirCollection()
    {
        Advertisement advertisement;
        advertisement.name = u"Office"_s;
        advertisement.collectionId = u"A"_s;
        UpdatesAssignment assignment;
        assignment.name = u"March"_s;
        assignment.collectionId = u"A"_s;
        QCOMPARE(shown(changeSentences(RecordChange<Advertisement>{advertisement, {}})),
                 QStringList{u"Collection of advertisement 'Office': A -> "_s});
        QCOMPARE(shown(changeSentences(RecordChange<UpdatesAssignment>{assignment, {}})),
                 QStringList{u"Collection of updates deployment 'March': A -> "_s});
    }

    void deploymentsTellTheirOverrides()
    {
        Advertisement quiet;
        quiet.name = u"Office"_s;
        quiet.flags = 0x7;
        Advertisement loud = quiet;
        loud.flags |= Advertisement::ignoreWindows | Advertisement::restartOutsideWindows;
        QCOMPARE(
            shown(changeSentences(RecordChange<Advertisement>{quiet, loud})),
            (QStringList{u"Advertisement 'Office' ignores maintenance windows when running: No -> Yes"_s,
                         u"Advertisement 'Office' may restart outside maintenance windows: No -> Yes"_s}));
        UpdatesAssignment before;
        before.name = u"March"_s;
        before.ignoreWindows = true;
        UpdatesAssignment after = before;
        after.ignoreWindows = false;
        QCOMPARE(
            shown(changeSentences(RecordChange<UpdatesAssignment>{before, after})),
            QStringList{u"Updates deployment 'March' ignores maintenance windows when running: Yes -> No"_s});
        after = before;
        after.restartOutsideWindows = true;
        QCOMPARE(
            shown(changeSentences(RecordChange<UpdatesAssignment>{before, after})),
            QStringList{u"Updates deployment 'March' may restart outside maintenance windows: No -> Yes"_s});
    }
};

QTEST_APPLESS_MAIN(EditWordsTest)
#include "tst_editwords.moc"
