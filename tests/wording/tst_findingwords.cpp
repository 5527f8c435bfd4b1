// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/findingwords.h"

#include "support/site.h"

#include <QSet>
#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;

namespace {

SiteSnapshot site()
{
    SiteBuilder builder(u"Europe/Berlin"_s);
    builder.collection(u"A"_s).client(1, {u"A"_s}).window(u"A"_s, u"{1}"_s, u"0034394008100008"_s);
    builder.content.collections[0].name = u"MW-%1 Lager"_s;
    builder.content.settings[0].windows[0].name = u"Nacht"_s;
    return builder.snapshot();
}

QString ofWindow(FindingCode code, const QStringList &arguments)
{
    return findingSentence({code, u"A"_s, u"{1}"_s, {}, {}, arguments}, site());
}

QString ofClient(FindingCode code, const QStringList &arguments)
{
    return findingSentence({code, {}, {}, 1, {}, arguments}, site());
}

} // namespace

class FindingWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasItsOwnWords()
    {
        QSet<QString> all;
        for (int i = 0; i < findingCodes; ++i) {
            const auto code = static_cast<FindingCode>(i);
            for (const QString &words : {findingTitle(code), findingMeaning(code), findingAdvice(code)}) {
                QVERIFY2(!words.isEmpty() && !words.contains(u'%'), codeName(code).data());
                all.insert(words);
            }
            QVERIFY2(findingAdvice(code).endsWith(u'.'), codeName(code).data());
        }
        QCOMPARE(all.size(), findingCodes * 3);
    }

    void everySentenceNamesWhatItIsAbout()
    {
        const QStringList arguments{u"2"_s, u"3"_s, u"4"_s};
        QSet<QString> all;
        for (const FindingCode code : {FindingCode::NameWithoutPrefix, FindingCode::WindowWithoutMembers,
                                       FindingCode::MembersAcrossZones}) {
            const QString sentence = findingSentence({code, u"A"_s, {}, {}, {}, arguments}, site());
            QVERIFY2(sentence.contains("'MW-%1 Lager'"_L1), qPrintable(sentence));
            all.insert(sentence);
        }
        for (const FindingCode code :
             {FindingCode::WindowOnDefaultCollection, FindingCode::WindowExpired,
              FindingCode::WindowOverlapsWholeDay, FindingCode::MultiTokenWindow,
              FindingCode::RestartLongerThanWindow, FindingCode::UtcWindowAcrossDaylightSaving}) {
            const QString sentence = ofWindow(code, arguments);
            QVERIFY2(sentence.contains("'Nacht' (MW-%1 Lager)"_L1), qPrintable(sentence));
            all.insert(sentence);
        }
        for (const FindingCode code :
             {FindingCode::ClientWithoutWindow, FindingCode::ClientOnlyExpiredWindows,
              FindingCode::DeploymentNeverRuns, FindingCode::UpdatesLoseGeneralWindows,
              FindingCode::ClientWithoutFallbackStatusPoint,
              FindingCode::LegacyClientOnFallbackStatusPoint}) {
            const QString sentence = ofClient(
                code, code == FindingCode::ClientOnlyExpiredWindows ? QStringList{u"1"_s} : arguments);
            QVERIFY2(sentence.contains("'PC1'"_L1), qPrintable(sentence));
            all.insert(sentence);
        }
        QCOMPARE(all.size(), findingCodes);
        for (const QString &sentence : all) {
            QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
        }
    }

    void numbersAreToldWithTheirUnits()
    {
        QCOMPARE(
            ofWindow(FindingCode::RestartLongerThanWindow, {u"45"_s, u"75"_s}),
            u"The window 'Nacht' (MW-%1 Lager) is open for 45 min at most, and a restart takes 1 h 15 min."_s);
        QCOMPARE(
            ofWindow(FindingCode::WindowOverlapsWholeDay, {u"3360"_s}),
            u"The window 'Nacht' (MW-%1 Lager) stays open for 2 d 8 h at a time, and that is more than 24 hours."_s);
        QVERIFY(ofWindow(FindingCode::WindowOverlapsWholeDay, {QString()}).contains("a year"_L1));
        QCOMPARE(ofClient(FindingCode::DeploymentNeverRuns, {u"Office"_s, u"125"_s, u"60"_s}),
                 u"'Office' never runs on 'PC1': it needs 2 h 5 min of an effective window, and none leaves "
                 "more than 1 h."_s);
        QCOMPARE(
            ofClient(FindingCode::DeploymentNeverRuns, {u"Patches"_s, u"125"_s, QString(), u"KB1"_s}),
            u"'Patches: KB1' never runs on 'PC1': no effective window within five years has room for it."_s);
        const QString several =
            ofClient(FindingCode::DeploymentNeverRuns, {u"Patches"_s, u"125"_s, u"60"_s, u"KB1"_s, u"KB2"_s});
        QVERIFY2(several.startsWith("2 "_L1) && several.contains("'Patches'"_L1), qPrintable(several));
    }

    void aDateIsThatOfTheSite()
    {
        QCOMPARE(ofWindow(FindingCode::WindowExpired, {u"2026-03-01T23:30:00Z"_s}),
                 u"The window 'Nacht' (MW-%1 Lager) closed on Mon 2026-03-02 for the last time."_s);
        QVERIFY(ofWindow(FindingCode::WindowExpired, {QString()}).contains("never opens"_L1));
    }

    void whatIsGoneKeepsItsId()
    {
        const Finding finding{FindingCode::MultiTokenWindow, u"GONE"_s, u"{9}"_s, {}, {}, {u"2"_s}};
        QVERIFY(findingSentence(finding, site()).contains("'{9}' (GONE)"_L1));
        QVERIFY(findingSentence({FindingCode::ClientWithoutWindow, {}, {}, 7, {}, {}}, site())
                    .contains("'7'"_L1));
    }
};

QTEST_APPLESS_MAIN(FindingWordsTest)
#include "tst_findingwords.moc"
