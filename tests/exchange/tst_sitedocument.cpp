// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sitedocument.h"

#include "core/timetext.h"
#include "exchange/siteimport.h"
#include "support/site.h"

#include <QTest>
#include <QUrl>

#include <algorithm>
#include <random>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;

namespace {

SiteContent read(const QByteArray &document)
{
    return siteFromDocument(document, u"test.json"_s).value();
}

QStringList codesOf(const QList<Problem> &problems)
{
    QStringList codes;
    for (const Problem &problem : problems) {
        codes.append(u"%1 %2 %3"_s.arg(codeName(problem.code), problem.place.className, problem.place.field));
    }
    return codes;
}

ClassCounts countsOf(const SiteImport &reading, const QString &className)
{
    for (const ClassCounts &counts : reading.counts()) {
        if (counts.className == className) {
            return counts;
        }
    }
    return {};
}

} // namespace

class SiteDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheExample()
    {
        const SiteContent site = read(dataFile(u"example-site.json"_s));
        QCOMPARE(site.sites.size(), 2);
        QCOMPARE(site.sites[0].name, u"München"_s);
        QCOMPARE(site.sites[0].mode, SiteMode::Native);
        QCOMPARE(site.collections.size(), 5);
        QVERIFY(site.collections[0].isBuiltIn);
        QCOMPARE(site.links.size(), 2); // the one to the root says nothing
        QCOMPARE(site.settings.size(), 3);
        QCOMPARE(site.settings[1].windows.size(), 2);
        QVERIFY(!site.settings[1].windows[1].isEnabled);
        QCOMPARE(site.settings[2].windows[0].type, WindowType::Updates);
        QCOMPARE(site.clients[1].timeZone, u"W. Europe Standard Time"_s);
        QCOMPARE(site.updatesAssignments[0].id, u"501"_s);
        QCOMPARE(isoText(*site.updatesAssignments[0].deadline), u"2026-03-10T00:00:00Z"_s);
    }

    void writingAndReadingAgainChangesNothing()
    {
        const SiteContent site = read(dataFile(u"example-site.json"_s));
        const QByteArray document = documentOf(site);
        QCOMPARE(documentOf(read(document)), document);
    }

    void theSameContentGivesTheSameBytesInWhateverOrderItCame()
    {
        SiteContent site = read(dataFile(u"example-site.json"_s));
        const QByteArray document = documentOf(site);
        std::mt19937 random(1);
        std::shuffle(site.collections.begin(), site.collections.end(), random);
        std::shuffle(site.links.begin(), site.links.end(), random);
        std::shuffle(site.settings.begin(), site.settings.end(), random);
        std::shuffle(site.clients.begin(), site.clients.end(), random);
        std::shuffle(site.memberships.begin(), site.memberships.end(), random);
        std::shuffle(site.programs.begin(), site.programs.end(), random);
        std::shuffle(site.advertisements.begin(), site.advertisements.end(), random);
        QCOMPARE(documentOf(site), document);
    }

    void everythingThatIsUsedSurvives()
    {
        const QByteArray document = dataFile(u"full-site.json"_s);
        const SiteContent site = read(document);
        QCOMPARE(isoText(site.sites[0].history[0].changedAt), u"2026-01-01T00:00:00Z"_s);
        QCOMPARE(site.collections[0].name, u"  blanks  "_s);
        QCOMPARE(site.settings[0].windows[0].schedule.size(), 2);
        QVERIFY(site.settings[0].windows[0].schedule[1].hours24);
        QCOMPARE(site.advertisements[0].id, u"7"_s);
        QCOMPARE(isoText(*site.advertisements[0].presentTime), u"2026-03-01T01:00:00"_s);
        QCOMPARE(isoText(*site.advertisements[0].expirationTime), u"2026-03-01T00:00:00Z"_s);
        QCOMPARE(isoText(*site.updatesAssignments[0].deadline), u"2026-03-10T00:00:00Z"_s);
        QVERIFY(read(documentOf(site)) == site);
    }

    void shapesOfPowerShellAndTheAdminServiceAreRead()
    {
        for (const QByteArray &collections :
             {QByteArray(R"([{"CollectionID": "A"}])"), QByteArray(R"({"CollectionID": "A"})"),
              QByteArray(R"({"value": [{"CollectionID": "A"}]})"),
              QByteArray(R"({"@odata.context": "x", "value": [{"CollectionID": "A"}], "Count": 1})")}) {
            QCOMPARE(read(R"({"SMS_Collection": )" + collections + '}').collections.size(), 1);
        }
        QCOMPARE(read(R"({"SMS_Collection": null, "SMS_R_System": []})").collections.size(), 0);
        const auto windows = read(dataFile(u"powershell-site.json"_s));
        QCOMPARE(windows.settings[0].windows.size(), 1);
        QVERIFY(!windows.settings[0].restartCountdown);
    }

    void keysAreToldApartPartByPart()
    {
        const SiteContent site = read(R"({"SMS_Program": [{"PackageID": "A", "ProgramName": "B/C"},
            {"PackageID": "A/B", "ProgramName": "C"}, {"PackageID": "A-B", "ProgramName": "C"}]})");
        QCOMPARE(site.programs.size(), 3);
        const QByteArray document = documentOf(site);
        QVERIFY(document.indexOf(R"("A",)") < document.indexOf(R"("A-B",)"));
        QVERIFY(document.indexOf(R"("A-B",)") < document.indexOf(R"("A/B",)"));
    }

    void ofARefusedWindowNothingElseIsTold()
    {
        SiteImport reading;
        reading.read(dataFile(u"bad-token-site.json"_s), u"a.json"_s);
        reading.finish();
        QCOMPARE(
            codesOf(reading.problems()),
            QStringList{u"tokenLength SMS_CollectionSettings ServiceWindows[0].ServiceWindowSchedules"_s});
    }

    void aSingleRecordMayBeWrappedToo()
    {
        QCOMPARE(read(R"({"SMS_Collection": {"value": {"CollectionID": "A"}}})").collections.size(), 1);
        QCOMPARE(read(R"({"SMS_Collection": {"value": null}})").collections.size(), 0);
    }

    void nothingAfterANulByteIsLost()
    {
        const QByteArray document = R"({"SMS_Collection": {"CollectionID": "A"}})";
        QCOMPARE(siteFromDocument(document + '\0', {}).problem().code, ProblemCode::NotJson);
        QCOMPARE(siteFromDocument(document + '\0' + "garbage", {}).problem().code, ProblemCode::NotJson);
    }

    void aByteOrderMarkIsNoHarm()
    {
        QCOMPARE(read("\xEF\xBB\xBF" + dataFile(u"example-site.json"_s)).collections.size(), 5);
    }

    void whatIsRefusedIsRefusedWholeAndSaysWhere_data()
    {
        QTest::addColumn<DataRow>("row");
        for (const DataRow &row : dataRows(u"refused-documents.tsv"_s)) {
            QTest::newRow(qPrintable(row[u"id"_s])) << row;
        }
    }
    void whatIsRefusedIsRefusedWholeAndSaysWhere()
    {
        QFETCH(DataRow, row);
        const auto site = siteFromDocument(row[u"document"_s].toUtf8(), u"test.json"_s);
        QVERIFY(!site.ok());
        const Problem &problem = site.problem();
        QCOMPARE(QString(codeName(problem.code)), row[u"code"_s]);
        QCOMPARE(problem.place.className, row[u"class"_s]);
        QCOMPARE(problem.place.key, QUrl::fromPercentEncoding(row[u"key"_s].toUtf8()));
        QCOMPARE(problem.place.field, row[u"field"_s]);
        QCOMPARE(problem.place.file, u"test.json"_s);
    }

    void whatIsNotUtf8IsRefused()
    {
        QCOMPARE(siteFromDocument("{\"Site\": [{\"SiteCode\": \"M\xFC\x43\"}]}", {}).problem().code,
                 ProblemCode::NotUtf8);
        QCOMPARE(siteFromDocument("\xFF\xFE{", {}).problem().code, ProblemCode::NotUtf8);
    }

    void aHundredLevelsAreReadAndOneMoreIsNot()
    {
        const auto nested = [](int levels) -> QByteArray {
            // The document itself is one.
            return "{\"x\": " + QByteArray(levels - 1, '[') + QByteArray(levels - 1, ']') + '}';
        };
        QVERIFY(siteFromDocument(nested(100), {}).ok());
        QCOMPARE(siteFromDocument(nested(101), {}).problem().code, ProblemCode::TooDeep);
        QCOMPARE(siteFromDocument(nested(200000), {}).problem().code, ProblemCode::TooDeep);
    }

    void textsHaveALongestLength()
    {
        const auto named = [](const QString &name) {
            SiteContent site;
            site.collections = {{u"A"_s, name, {}, false, {}}};
            return siteFromDocument(documentOf(site), {});
        };
        QVERIFY(named(QString(65536, u'ü')).ok());
        QCOMPARE(named(QString(65537, u'ü')).problem().code, ProblemCode::TextTooLong);
        // Counted in UTF-16 units.
        QVERIFY(named(u"😀"_s.repeated(32768)).ok());
        QCOMPARE(named(u"😀"_s.repeated(32769)).problem().code, ProblemCode::TextTooLong);
    }

    void whatIsUnknownIsToldAndRefusesNothing()
    {
        SiteImport reading;
        reading.read(dataFile(u"unknown-site.json"_s), u"test.json"_s);
        reading.finish();
        QVERIFY(!reading.refusedAnything());
        QCOMPARE(codesOf(reading.problems()),
                 (QStringList{u"unknownClass SMS_Nonsense "_s, u"unknownProperty SMS_Collection Extra"_s,
                              u"unknownProperty SMS_Collection MemberCount"_s}));
        QCOMPARE(reading.problems().last().arguments, QStringList{u"2"_s});
    }

    void copiesThatContradictTheTokenAreToldAndTheTokenDecides()
    {
        SiteImport reading;
        // 90 minutes on the third Monday from 2012-01-01 04:00, local time: kind 4.
        reading.read(dataFile(u"contradicting-site.json"_s), u"test.json"_s);
        reading.finish();
        QVERIFY(!reading.refusedAnything());
        QCOMPARE(codesOf(reading.problems()).size(), 4);
        for (const Problem &problem : reading.problems()) {
            QCOMPARE(problem.code, ProblemCode::ContradictsToken);
        }
        QCOMPARE(reading.content().settings[0].windows[0].schedule[0].schedule.duration.count(), 90);
    }

    void readingTheSameTwiceChangesNothing()
    {
        SiteImport first;
        first.read(dataFile(u"example-site.json"_s), u"a.json"_s);
        first.finish();
        QCOMPARE(countsOf(first, u"SMS_Collection"_s).added, 5);
        SiteImport second(first.content());
        second.read(dataFile(u"example-site.json"_s), u"a.json"_s);
        second.finish();
        QVERIFY(second.content() == first.content());
        for (const ClassCounts &counts : second.counts()) {
            QCOMPARE(counts.added + counts.updated + counts.refused, 0);
        }
        QCOMPARE(countsOf(second, u"SMS_Collection"_s).unchanged, 5);
    }

    void whatADocumentLacksStaysAndAListIsReplacedWhole()
    {
        SiteImport reading(read(dataFile(u"example-site.json"_s)));
        reading.read(dataFile(u"changed-site.json"_s), u"b.json"_s);
        reading.finish();
        const auto collection =
            std::find_if(reading.content().collections.begin(), reading.content().collections.end(),
                         [](const Collection &one) { return one.id == u"MUC00010"; });
        QCOMPARE(collection->name, u"Other"_s);
        QCOMPARE(collection->comment, u"Alle Server"_s);
        QCOMPARE(reading.content().clients[0].assignedSites, QStringList{u"SHA"_s});
        QCOMPARE(reading.content().clients[0].name, u"LAGER-PC07"_s);
        QCOMPARE(countsOf(reading, u"SMS_Collection"_s).updated, 1);
    }

    void referencesAreMetByAllDocumentsTogether()
    {
        SiteImport reading;
        reading.read(R"({"SMS_FullCollectionMembership": {"CollectionID": "A", "ResourceID": 1}})",
                     u"a.json"_s);
        reading.read(R"({"SMS_Collection": {"CollectionID": "A"}, "SMS_R_System": {"ResourceId": 1}})",
                     u"b.json"_s);
        reading.finish();
        QVERIFY(!reading.refusedAnything());
    }

    void aRefusedRecordTakesAlongWhatRefersToIt()
    {
        SiteImport reading;
        reading.read(dataFile(u"broken-site.json"_s), u"a.json"_s);
        reading.finish();
        QVERIFY(reading.refusedAnything());
        QVERIFY(!reading.refusedFile());
        QCOMPARE(reading.content().collections.size(), 1);
        QCOMPARE(reading.content().memberships.size(), 1);
        QCOMPARE(countsOf(reading, u"SMS_Collection"_s).refused, 1);
        QCOMPARE(countsOf(reading, u"SMS_FullCollectionMembership"_s).refused, 1);
        QCOMPARE(reading.problems().last().place.file, u"a.json"_s);
    }
};

QTEST_APPLESS_MAIN(SiteDocumentTest)
#include "tst_sitedocument.moc"
