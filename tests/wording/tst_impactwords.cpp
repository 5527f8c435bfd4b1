// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/impactwords.h"

#include "support/site.h"

#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const ForecastRow> row(const char *acceptedAt)
{
    auto row = std::make_shared<ForecastRow>();
    row->deploymentId = u"MUC20001"_s;
    row->name = u"Office 2007"_s;
    if (acceptedAt != nullptr) {
        row->outcome = Outcome::Runs;
        row->acceptedAt = at(acceptedAt);
    }
    return row;
}

ClientsImpact clients(std::vector<quint32> resourceIds)
{
    ClientsImpact impact;
    impact.resourceIds = std::move(resourceIds);
    return impact;
}

QStringList texts(const Impact &impact)
{
    QStringList texts;
    for (const ImpactSentence &sentence : impactSentences(impact)) {
        texts.append(sentence.text);
    }
    return texts;
}

} // namespace

class ImpactWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en"_s)); }

    void aChangeThatMeansNothingSaysSo()
    {
        QCOMPARE(texts({}).size(), 1);
        QVERIFY(texts({}).first().startsWith(u"Nothing changes"_s));
    }

    void whatNeverRunsAnyMoreComesFirstAndIsBad()
    {
        ClientsImpact some = clients({1, 2, 3});
        some.openTime[0] = {std::chrono::hours{2}, std::chrono::minutes{30}};
        some.deployments = {{OutcomeChange::NowNever, row("2026-03-24T21:00:00Z"), row(nullptr)}};
        const Impact impact{{at("2026-03-02T00:00:00Z"), at("2026-03-30T00:00:00Z")}, {some}};
        const auto sentences = impactSentences(impact);
        QCOMPARE(sentences.size(), 3);
        QVERIFY(sentences[0].text.startsWith(u'3'));
        QCOMPARE(sentences[1].weight, ImpactWeight::Bad);
        QVERIFY2(sentences[2].text.contains(u"28 day"_s), qPrintable(sentences[2].text));
        QVERIFY2(sentences[2].text.contains(u"6 h gained, 1.5 h lost"_s), qPrintable(sentences[2].text));
    }

    void whatIsBadOrWarnsComesBeforeTheRest()
    {
        ClientsImpact some = clients({1, 2});
        some.becomesRestricted[0] = true;
        some.nothingToCome[0] = true;
        some.deployments = {{OutcomeChange::Later, row("2026-03-24T21:00:00Z"), row("2026-03-31T21:00:00Z")}};
        const auto sentences = impactSentences({{}, {some}});
        QCOMPARE(sentences.size(), 4);
        QCOMPARE(sentences[1].weight, ImpactWeight::Bad);
        QCOMPARE(sentences[2].weight, ImpactWeight::Warning);
        QCOMPARE(sentences[3].weight, ImpactWeight::Neutral);
    }

    void aPhraseTellsAllOfAClient()
    {
        ClientsImpact one = clients({1});
        one.updatesLoseGeneralWindows = true;
        one.becomesUnrestricted[0] = true;
        one.deployments = {{OutcomeChange::Later, row("2026-03-24T21:00:00Z"), row("2026-03-31T21:00:00Z")}};
        const QStringList phrases = impactPhrase(one).split(u"; "_s);
        QCOMPARE(phrases.size(), 3);
        QCOMPARE(impactPhrase(clients({1})), QString());
    }

    void timesAreOnTheClientsClock()
    {
        const ClientsImpact::DeploymentChange change{OutcomeChange::NowNever, row("2026-03-24T21:00:00Z"),
                                                     row(nullptr)};
        QCOMPARE(outcomeChangeSentence(change, zone("Europe/Berlin")),
                 u"Office 2007: never runs any more (before: Tue 2026-03-24 22:00, afterwards: never)"_s);
        const ClientsImpact::DeploymentChange coming{OutcomeChange::NewlyTargeted, nullptr,
                                                     row("2026-03-24T21:00:00Z")};
        QVERIFY(outcomeChangeSentence(coming, zone("UTC")).contains(u"before: not targeted"_s));
    }

    void hoursAreRoundedButNeverToNothing()
    {
        QCOMPARE(hoursWords({}), QString());
        QCOMPARE(hoursWords(std::chrono::minutes{1}), u"< 0.1 h"_s);
        QCOMPARE(hoursWords(std::chrono::minutes{90}), u"1.5 h"_s);
        QCOMPARE(hoursWords(std::chrono::hours{1000}), u"1,000 h"_s);
    }
};

QTEST_GUILESS_MAIN(ImpactWordsTest)
#include "tst_impactwords.moc"
