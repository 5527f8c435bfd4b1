// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/yearclocks.h"

#include "support/site.h"

#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;

namespace {

/// `Europe/Berlin 2 site`, for each clock.
QStringList told(const SiteBuilder &builder, const QString &collectionId)
{
    QStringList lines;
    for (const YearClock &clock : yearClocks(builder.snapshot(), collectionId)) {
        lines.append(u"%1 %2%3"_s.arg(clock.zone.name(), QString::number(clock.clients),
                                      clock.isOfSite ? u" site"_s : QString()));
    }
    return lines;
}

} // namespace

class YearClocksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theZoneOfMostMembersIsFirst()
    {
        SiteBuilder builder(u"Europe/Berlin"_s);
        builder.collection(u"A"_s).collection(u"B"_s);
        builder.client(1, {u"A"_s}, u"America/New_York"_s)
            .client(2, {u"A"_s}, u"Asia/Tokyo"_s)
            .client(3, {u"A"_s}, u"Asia/Tokyo"_s)
            .client(4, {u"B"_s}, u"Europe/London"_s);
        QCOMPARE(
            told(builder, u"A"_s),
            (QStringList{u"Asia/Tokyo 2"_s, u"America/New_York 1"_s, u"Europe/Berlin 0 site"_s, u"UTC 0"_s}));
    }

    void aClientWithoutAZoneHasTheSites()
    {
        SiteBuilder builder(u"Europe/Berlin"_s);
        builder.collection(u"A"_s).client(1, {u"A"_s}).client(2, {u"A"_s}, u"Europe/Berlin"_s);
        QCOMPARE(told(builder, u"A"_s), (QStringList{u"Europe/Berlin 2 site"_s, u"UTC 0"_s}));
    }

    void nobodyIsAMemberOfWhatIsNotThere()
    {
        SiteBuilder builder(u"Europe/Berlin"_s);
        QCOMPARE(told(builder, u"A"_s), (QStringList{u"Europe/Berlin 0 site"_s, u"UTC 0"_s}));
    }

    void eachClockIsThereOnce()
    {
        SiteBuilder builder(u"UTC"_s);
        builder.collection(u"A"_s).client(1, {u"A"_s}, u"UTC"_s);
        QCOMPARE(told(builder, u"A"_s), QStringList{u"UTC 1 site"_s});
    }
};

QTEST_GUILESS_MAIN(YearClocksTest)
#include "tst_yearclocks.moc"
