// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/restoring.h"

#include "site/collectionedits.h"
#include "site/deploymentedits.h"
#include "support/deployments.h"

#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;

namespace {

const QString token = u"00811A9E08221600"_s;

SiteSnapshot smallSite()
{
    SiteBuilder builder;
    builder.collection(u"A"_s).collection(u"B"_s, u"A"_s);
    builder.window(u"A"_s, u"{1}"_s, token).window(u"A"_s, u"{2}"_s, token);
    builder.client(1, {u"A"_s}).client(2, {u"B"_s});
    return builder.snapshot();
}

PlacedWindow windowOf(const SiteSnapshot &site, qsizetype position)
{
    return {u"A"_s, position, site.content().settings.at(0).windows.at(position)};
}

Edit renaming(const PlacedWindow &before, const QString &name)
{
    PlacedWindow after = before;
    after.window.name = name;
    return {EditKind::ChangeWindow, {before.window.name}, {RecordChange<PlacedWindow>{before, after}}, {}};
}

SiteSnapshot after(const SiteSnapshot &site, const Edit &edit)
{
    return site.next(edited(site.content(), edit).value()).value();
}

} // namespace

class RestoringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStepThatNothingFollowedGoesBackWhole()
    {
        const SiteSnapshot site = smallSite();
        const Edit deletion = deletingCollections(site, {*site.collectionWithId(u"A"_s)}).edit;
        const auto back = restoringBefore(deletion, after(site, deletion));
        QVERIFY(back.has_value());
        QCOMPARE(back->kind, EditKind::RestoreCollection);
        QCOMPARE(back->origin, EditOrigin::Done);
        QCOMPARE(after(after(site, deletion), *back).content(), site.content());
    }

    void aWindowGoesBackAcrossWhatFollowed()
    {
        const SiteSnapshot site = smallSite();
        const Edit first = renaming(windowOf(site, 0), u"Two"_s);
        const SiteSnapshot second = after(site, first);
        const SiteSnapshot third = after(second, renaming(windowOf(second, 0), u"Three"_s));
        const auto back = restoringBefore(first, third);
        QVERIFY(back.has_value());
        QCOMPARE(back->kind, EditKind::RestoreWindow);
        QCOMPARE(after(third, *back).content(), site.content());
    }

    void aDeletedWindowComesBackWhereItWas()
    {
        const SiteSnapshot site = smallSite();
        const Edit deletion{
            EditKind::DeleteWindows, {u"W"_s}, {RecordChange<PlacedWindow>{windowOf(site, 0), {}}}, {}};
        const SiteSnapshot without = after(site, deletion);
        // Something else changed since.
        const SiteSnapshot later = after(without, renaming(windowOf(without, 0), u"Other"_s));
        const auto back = restoringBefore(deletion, later);
        QVERIFY(back.has_value());
        QCOMPARE(windowOf(after(later, *back), 0), windowOf(site, 0));
    }

    void thereIsNothingToRestoreWhereItIsLikeThatAlready()
    {
        const SiteSnapshot site = smallSite();
        QVERIFY(!restoringBefore(renaming(windowOf(site, 0), u"Two"_s), site));
    }

    void aWindowDoesNotComeBackWithoutItsCollection()
    {
        const SiteSnapshot site = smallSite();
        const Edit change = renaming(windowOf(site, 0), u"Two"_s);
        const SiteSnapshot changed = after(site, change);
        const Edit deletion = deletingCollections(changed, {*changed.collectionWithId(u"A"_s)}).edit;
        QVERIFY(!restoringBefore(change, after(changed, deletion)));
    }

    void deploymentsGoBackAcrossWhatFollowed()
    {
        SiteBuilder builder;
        builder.collection(u"A"_s);
        advertise(builder, u"1"_s, u"A"_s, std::chrono::minutes{20}, "2026-03-01T00:00");
        deployUpdates(builder, u"2"_s, u"A"_s, {u"KB1"_s}, "2026-03-01T00:00:00Z");
        const SiteSnapshot site = builder.snapshot();
        const QList<DeploymentKey> both{{false, u"1"_s}, {true, u"2"_s}};
        const Edit ignoring = setOverride(both, WindowOverride::IgnoreWindows, true, site);
        const SiteSnapshot second = after(site, ignoring);
        const SiteSnapshot third =
            after(second, setOverride(both, WindowOverride::RestartOutside, true, second));
        const auto back = restoringBefore(ignoring, third);
        QVERIFY(back.has_value());
        QCOMPARE(back->kind, EditKind::RestoreDeployments);
        QCOMPARE(back->subjects, ignoring.subjects);
        QCOMPARE(after(third, *back).content(), site.content());
        QVERIFY(!restoringBefore(ignoring, site));
        // Nor where they are gone.
        const SiteSnapshot without =
            after(third, deletingCollections(third, {*third.collectionWithId(u"A"_s)}).edit);
        QVERIFY(!restoringBefore(ignoring, without));
    }

    void anImportGivesBackCollectionsAndWindowsOnly()
    {
        const SiteSnapshot site = smallSite();
        Edit import = renaming(windowOf(site, 0), u"Two"_s);
        import.kind = EditKind::Import;
        import.changes.append(RecordChange<Membership>{{}, Membership { u"B"_s, 1 }});
        const auto back = restoringBefore(import, after(site, import));
        QVERIFY(back.has_value());
        QCOMPARE(back->changes.size(), 1);
    }
};

QTEST_APPLESS_MAIN(RestoringTest)
#include "tst_restoring.moc"
