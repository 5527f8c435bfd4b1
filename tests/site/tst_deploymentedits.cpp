// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/deploymentedits.h"

#include "support/deployments.h"

#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;
using std::chrono::minutes;

namespace {

const DeploymentKey first{false, u"1"_s};
const DeploymentKey second{false, u"2"_s};
const DeploymentKey updates{true, u"2"_s}; // bears the id of an advertisement

/// The advertisements 1 and 2, of which 2 ignores windows, and the updates 2.
SiteBuilder site()
{
    SiteBuilder builder;
    builder.collection(u"A"_s).client(1, {u"A"_s});
    advertise(builder, u"1"_s, u"A"_s, minutes{20}, "2026-03-01T00:00").flags = 0x00000021;
    advertise(builder, u"2"_s, u"A"_s, minutes{20}, "2026-03-01T00:00").flags =
        Advertisement::ignoreWindows | 0x80000000;
    deployUpdates(builder, u"2"_s, u"A"_s, {u"KB1"_s}, "2026-03-01T00:00:00Z");
    return builder;
}

} // namespace

class DeploymentEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeploymentIsFoundByItsKindAndId()
    {
        const SiteSnapshot snapshot = site().snapshot();
        for (const DeploymentKey &key : {first, second, updates}) {
            QCOMPARE(keyOf(snapshot.deployments().at(indexOfDeployment(snapshot, key))), key);
        }
        QCOMPARE(indexOfDeployment(snapshot, {true, u"1"_s}), -1);
        QCOMPARE(indexOfDeployment(snapshot, {false, u"3"_s}), -1);
    }

    void onlyTheFlagMeantChangesAndIsTakenBack_data()
    {
        QTest::addColumn<WindowOverride>("override");
        QTest::addColumn<quint32>("flags");
        QTest::newRow("ignore") << WindowOverride::IgnoreWindows << quint32{0x00100021};
        QTest::newRow("restart") << WindowOverride::RestartOutside << quint32{0x00200021};
    }
    void onlyTheFlagMeantChangesAndIsTakenBack()
    {
        QFETCH(WindowOverride, override);
        QFETCH(quint32, flags);
        const SiteSnapshot snapshot = site().snapshot();
        const Edit edit = setOverride({first}, override, true, snapshot);
        QCOMPARE(edit.kind, EditKind::ChangeDeployments);
        QCOMPARE(edit.subjects, QStringList{u"Program 1"_s});
        const SiteContent after = edited(snapshot.content(), edit).value();
        QCOMPARE(after.advertisements.at(0).flags, flags);
        SiteContent expected = snapshot.content();
        expected.advertisements[0].flags = flags;
        QVERIFY(after == expected);
        QVERIFY(edited(after, inverse(edit)).value() == snapshot.content());

        const SiteSnapshot next = snapshot.next(after).value();
        QVERIFY(hasOverride(next.deployments().at(indexOfDeployment(next, first)), override));
        QVERIFY(!hasOverride(snapshot.deployments().at(0), override));
        const Edit back = setOverride({first}, override, false, next);
        QVERIFY(edited(after, back).value() == snapshot.content());
    }

    void updatesHaveTheirOverridesByName()
    {
        const SiteSnapshot snapshot = site().snapshot();
        const SiteContent ignoring =
            edited(snapshot.content(), setOverride({updates}, WindowOverride::IgnoreWindows, true, snapshot))
                .value();
        QVERIFY(ignoring.updatesAssignments.at(0).ignoreWindows);
        QVERIFY(!ignoring.updatesAssignments.at(0).restartOutsideWindows);
        const SiteContent restarting =
            edited(snapshot.content(), setOverride({updates}, WindowOverride::RestartOutside, true, snapshot))
                .value();
        QVERIFY(!restarting.updatesAssignments.at(0).ignoreWindows);
        QVERIFY(restarting.updatesAssignments.at(0).restartOutsideWindows);
        QCOMPARE(restarting.advertisements, snapshot.content().advertisements);
    }

    void severalChangeInOneEditAndThoseThatAreSoAlreadyAreLeftOut()
    {
        const SiteSnapshot snapshot = site().snapshot();
        const QList<DeploymentKey> keys{updates, second, first, {true, u"gone"_s}};
        const Edit edit = setOverride(keys, WindowOverride::IgnoreWindows, true, snapshot);
        QCOMPARE(edit.subjects, (QStringList{u"Program 1"_s, u"Updates 2"_s}));
        const SiteContent after = edited(snapshot.content(), edit).value();
        QCOMPARE(after.advertisements.at(1).flags, snapshot.content().advertisements.at(1).flags);
        QVERIFY(edited(after, inverse(edit)).value() == snapshot.content());
        QVERIFY(setOverride({second}, WindowOverride::IgnoreWindows, true, snapshot).changes.isEmpty());
    }

    void whatSomebodyElseChangedIsNotOverwritten_data()
    {
        QTest::addColumn<QList<DeploymentKey>>("keys");
        QTest::addColumn<QString>("className");
        QTest::newRow("advertisement") << QList{first} << u"SMS_Advertisement"_s;
        QTest::newRow("updates") << QList{updates} << u"SMS_UpdatesAssignment"_s;
    }
    void whatSomebodyElseChangedIsNotOverwritten()
    {
        QFETCH(QList<DeploymentKey>, keys);
        const SiteSnapshot snapshot = site().snapshot();
        SiteContent elsewhere = snapshot.content();
        elsewhere.advertisements[0].name = u"Other"_s;
        elsewhere.updatesAssignments[0].name = u"Other"_s;
        const auto refused =
            edited(elsewhere, setOverride(keys, WindowOverride::IgnoreWindows, true, snapshot));
        QVERIFY(!refused.ok());
        QCOMPARE(refused.problem().code, ProblemCode::ChangedElsewhere);
        QTEST(refused.problem().place.className, "className");
        QCOMPARE(refused.problem().place.key, keys.first().id);
    }
};

QTEST_APPLESS_MAIN(DeploymentEditsTest)
#include "tst_deploymentedits.moc"
