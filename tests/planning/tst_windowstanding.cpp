// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/windowstanding.h"

#include "support/site.h"

#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;

namespace {

const QString daily = u"0034394008100008"_s;

/// `Standing: window` for each, in order.
QStringList told(const SiteSnapshot &site, WorkKind kind)
{
    static const QStringList names{u"counts"_s, u"other"_s, u"aside"_s, u"disabled"_s, u"above"_s};
    QStringList lines;
    for (const auto &[row, standing] : windowsAround(site, ClientRow{0}, kind)) {
        lines.append(names[static_cast<int>(standing)] + u' ' + site.window(row).window.id);
    }
    return lines;
}

SiteBuilder withAllTypes()
{
    SiteBuilder site;
    site.collection(u"A"_s).window(u"A"_s, u"general"_s, daily);
    site.window(u"A"_s, u"off"_s, daily, WindowType::General, false);
    site.window(u"A"_s, u"updates"_s, daily, WindowType::Updates);
    return site.client(1, {u"A"_s});
}

} // namespace

class WindowStandingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCountsDependsOnTheKindOfWork()
    {
        const SiteSnapshot site = withAllTypes().snapshot();
        QCOMPARE(told(site, WorkKind::Program),
                 (QStringList{u"counts general"_s, u"other updates"_s, u"disabled off"_s}));
        QCOMPARE(told(site, WorkKind::Update),
                 (QStringList{u"counts updates"_s, u"aside general"_s, u"disabled off"_s}));
        QCOMPARE(told(site, WorkKind::TaskSequence),
                 (QStringList{u"counts general"_s, u"other updates"_s, u"disabled off"_s}));
    }

    void withTheSettingOfTheSiteUpdatesLookAtBoth()
    {
        SiteBuilder site = withAllTypes();
        site.content.sites[0].updatesUseGeneralWindows = true;
        QCOMPARE(told(site.snapshot(), WorkKind::Update),
                 (QStringList{u"counts general"_s, u"counts updates"_s, u"disabled off"_s}));
    }

    void windowsOfCollectionsAboveAreNotInheritedAtAnyDistance()
    {
        SiteBuilder builder;
        builder.collection(u"Top"_s).collection(u"Middle"_s, u"Top"_s).collection(u"Own"_s, u"Middle"_s);
        builder.collection(u"Beside"_s).window(u"Top"_s, u"W"_s, daily).window(u"Beside"_s, u"V"_s, daily);
        builder.window(u"Top"_s, u"off"_s, daily, WindowType::General, false);
        builder.client(1, {u"Own"_s});
        const SiteSnapshot site = builder.snapshot();
        QCOMPARE(windowsNotInherited(site, ClientRow{0}),
                 QList<CollectionRow>{*site.collectionWithId(u"Top"_s)});
        QCOMPARE(told(site, WorkKind::Program), QStringList{u"above W"_s});
    }

    void aDirectMemberOfTheUpperCollectionHasItsWindows()
    {
        SiteBuilder builder;
        builder.collection(u"Top"_s).collection(u"Own"_s, u"Top"_s).window(u"Top"_s, u"W"_s, daily);
        builder.client(1, {u"Own"_s, u"Top"_s});
        const SiteSnapshot site = builder.snapshot();
        QVERIFY(windowsNotInherited(site, ClientRow{0}).isEmpty());
        QCOMPARE(told(site, WorkKind::Program), QStringList{u"counts W"_s});
    }

    void aCollectionReachedOnTwoWaysIsNamedOnce()
    {
        SiteBuilder builder;
        builder.collection(u"Top"_s).collection(u"B"_s, u"Top"_s).collection(u"C"_s, u"Top"_s);
        builder.window(u"Top"_s, u"W"_s, daily).client(1, {u"B"_s, u"C"_s});
        QCOMPARE(windowsNotInherited(builder.snapshot(), ClientRow{0}).size(), 1);
    }
};

QTEST_GUILESS_MAIN(WindowStandingTest)
#include "tst_windowstanding.moc"
