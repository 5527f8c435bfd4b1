// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/windowedits.h"

#include "support/draft.h"
#include "support/site.h"

#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;

namespace {

const QString token = u"00811A9E08221600"_s;

/// A with the windows w0 to w4, of which w3 is disabled; B with w1; C without a record.
SiteBuilder site()
{
    SiteBuilder builder;
    builder.collection(u"A"_s).collection(u"B"_s).collection(u"C"_s);
    for (const char *id : {"w2", "w0", "w4", "w1"}) {
        builder.window(u"A"_s, QString::fromLatin1(id), token);
    }
    builder.window(u"A"_s, u"w3"_s, token, WindowType::Updates, false);
    builder.window(u"B"_s, u"w1"_s, token);
    return builder;
}

QStringList windowsIn(const SiteContent &content, const QString &collectionId)
{
    QStringList windows;
    for (const CollectionSettings &settings : content.settings) {
        for (const MaintenanceWindow &window : settings.windows) {
            if (settings.collectionId == collectionId) {
                windows.append(
                    u"%1=%2%3"_s.arg(window.id, window.name, window.isEnabled ? u""_s : u" off"_s));
            }
        }
    }
    return windows;
}

const QStringList windowsOfA{u"w2=w2"_s, u"w0=w0"_s, u"w4=w4"_s, u"w1=w1"_s, u"w3=w3 off"_s};

} // namespace

class WindowEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlaceCountsInTheOrderOfTheRecord()
    {
        const SiteSnapshot snapshot = site().snapshot();
        QCOMPARE(placedWindow(snapshot, {u"A"_s, u"w2"_s})->position, 0);
        QCOMPARE(placedWindow(snapshot, {u"A"_s, u"w1"_s})->position, 3);
        QVERIFY(!placedWindow(snapshot, {u"C"_s, u"w1"_s}));
        QVERIFY(!placedWindow(snapshot, {u"D"_s, u"w1"_s}));
    }

    void deletedWindowsComeBackToTheirPlaces_data()
    {
        QTest::addColumn<QStringList>("ids");
        QTest::newRow("none") << QStringList{};
        QTest::newRow("the first") << QStringList{u"w2"_s};
        QTest::newRow("the last") << QStringList{u"w3"_s};
        QTest::newRow("two with one between") << QStringList{u"w0"_s, u"w1"_s};
        QTest::newRow("backwards") << QStringList{u"w1"_s, u"w0"_s};
        QTest::newRow("neighbours") << QStringList{u"w0"_s, u"w4"_s};
        QTest::newRow("one of them twice") << QStringList{u"w0"_s, u"w0"_s};
        QTest::newRow("one that is not there") << QStringList{u"w0"_s, u"w9"_s};
        QTest::newRow("all") << QStringList{u"w0"_s, u"w1"_s, u"w2"_s, u"w3"_s, u"w4"_s};
    }
    void deletedWindowsComeBackToTheirPlaces()
    {
        QFETCH(QStringList, ids);
        const SiteBuilder builder = site();
        QList<WindowKey> keys{{u"B"_s, u"w1"_s}};
        for (const QString &id : ids) {
            keys.append({u"A"_s, id});
        }
        const Edit edit = deleteWindows(keys, builder.snapshot());
        QCOMPARE(edit.kind, EditKind::DeleteWindows);
        const SiteContent after = edited(builder.content, edit).value();
        QStringList left = windowsOfA;
        left.removeIf([&ids](const QString &window) { return ids.contains(window.section(u'=', 0, 0)); });
        QCOMPARE(windowsIn(after, u"A"_s), left);
        QCOMPARE(windowsIn(after, u"B"_s), QStringList{});
        QVERIFY(edited(after, inverse(edit)).value() == builder.content);
    }

    void onlyWhatChangesIsSwitched()
    {
        const SiteBuilder builder = site();
        const QList<WindowKey> keys{{u"A"_s, u"w0"_s}, {u"A"_s, u"w3"_s}, {u"B"_s, u"w1"_s}};
        const Edit off = enableWindows(keys, false, builder.snapshot());
        QCOMPARE(off.kind, EditKind::DisableWindows);
        QCOMPARE(off.subjects, (QStringList{u"w0"_s, u"w1"_s}));
        const SiteContent after = edited(builder.content, off).value();
        QCOMPARE(windowsIn(after, u"A"_s)[1], u"w0=w0 off"_s);
        QCOMPARE(windowsIn(after, u"B"_s)[0], u"w1=w1 off"_s);
        QVERIFY(edited(after, inverse(off)).value() == builder.content);

        const Edit on = enableWindows(keys, true, builder.snapshot());
        QCOMPARE(on.kind, EditKind::EnableWindows);
        QCOMPARE(on.subjects, QStringList{u"w3"_s});
        QVERIFY(enableWindows({{u"A"_s, u"w0"_s}}, true, builder.snapshot()).changes.isEmpty());
    }

    void copiesGetIdsOfTheirOwnAndGoToTheEnd()
    {
        const SiteBuilder builder = site();
        const Edit edit = copyWindows({{u"A"_s, u"w4"_s}, {u"A"_s, u"w3"_s}}, {u"B"_s, u"C"_s},
                                      builder.snapshot(), countingIds());
        QCOMPARE(edit.kind, EditKind::CopyWindows);
        QCOMPARE(edit.subjects, (QStringList{u"w4"_s, u"w3"_s}));
        const SiteContent after = edited(builder.content, edit).value();
        QCOMPARE(windowsIn(after, u"A"_s), windowsOfA);
        QCOMPARE(windowsIn(after, u"B"_s), (QStringList{u"w1=w1"_s, u"{1}=w4"_s, u"{2}=w3 off"_s}));
        QCOMPARE(windowsIn(after, u"C"_s), (QStringList{u"{3}=w4"_s, u"{4}=w3 off"_s}));
        QCOMPARE(after.settings.last().windows.last().type, WindowType::Updates);
        QVERIFY(edited(after, inverse(edit)).value() == builder.content);
    }

    void aNameThatIsTakenGetsANumber()
    {
        SiteBuilder builder = site();
        builder.window(u"B"_s, u"W1 (2)"_s, token);
        const Edit edit =
            copyWindows({{u"A"_s, u"w1"_s}, {u"B"_s, u"w1"_s}}, {u"B"_s}, builder.snapshot(), countingIds());
        const SiteContent after = edited(builder.content, edit).value();
        QCOMPARE(windowsIn(after, u"B"_s),
                 (QStringList{u"w1=w1"_s, u"W1 (2)=W1 (2)"_s, u"{1}=w1 (3)"_s, u"{2}=w1 (4)"_s}));
    }

    void aNumberedNameKeepsItsPercentSigns()
    {
        SiteBuilder builder = site();
        builder.window(u"A"_s, u"100%1 %2"_s, token).window(u"B"_s, u"100%1 %2"_s, token);
        const Edit edit = copyWindows({{u"A"_s, u"100%1 %2"_s}}, {u"B"_s}, builder.snapshot(), countingIds());
        const SiteContent after = edited(builder.content, edit).value();
        QVERIFY(windowsIn(after, u"B"_s).contains(u"{1}=100%1 %2 (2)"_s));
    }

    void aCollectionThatIsNotThereGetsNothing()
    {
        const SiteBuilder builder = site();
        QVERIFY(
            copyWindows({{u"A"_s, u"w1"_s}}, {u"D"_s}, builder.snapshot(), countingIds()).changes.isEmpty());
        QVERIFY(
            copyWindows({{u"D"_s, u"w1"_s}}, {u"B"_s}, builder.snapshot(), countingIds()).changes.isEmpty());
    }
};

QTEST_APPLESS_MAIN(WindowEditsTest)
#include "tst_windowedits.moc"
