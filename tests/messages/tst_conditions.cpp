// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/cataloguefile.h"
#include "messages/conditions.h"

#include <QSet>
#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;
using enum wk::CatalogueLanguage;

class ConditionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyConditionIsSaidInEveryLanguage()
    {
        QSet<QString> said;
        for (int i = 0; i < conditionCount; ++i) {
            const auto condition = static_cast<Condition>(i);
            said.insert(conditionName(condition));
            for (const CatalogueLanguage language : everyLanguage) {
                const QString sentence = conditionSentence(condition, language);
                QVERIFY2(sentence.endsWith(language == Chinese ? u'。' : u'.'), qPrintable(sentence));
                said.insert(sentence);
            }
            QVERIFY2(isChinese(conditionSentence(condition, Chinese)), qPrintable(conditionName(condition)));
        }
        QCOMPARE(said.size(), 4 * conditionCount);
        QCOMPARE(conditionName(Condition::InstallationFailed), u"installationFailed"_s);
        QCOMPARE(conditionName(Condition::ServerCertificateRevoked), u"serverCertificateRevoked"_s);
        QCOMPARE(conditionSentence(Condition::NotAssigned, German),
                 u"Der Client konnte keinem Standort zugewiesen werden."_s);
    }

    void everyConditionIsToldBySomeMessage_data()
    {
        using Code = std::optional<quint32>;
        QTest::addColumn<TopicState>("state");
        QTest::addColumn<Code>("code");
        QTest::addColumn<Code>("extended");
        QTest::addColumn<Condition>("condition");
        int number = 0;
        const auto row = [&number](Condition condition, TopicState state, Code code = {},
                                   Code extended = {}) {
            QTest::addRow("%d: %d, %d", ++number, state.topic, state.state)
                << state << code << extended << condition;
        };
        row(Condition::InstallationFailed, {800, 307});
        row(Condition::InstallationFailed, {800, 313}, 1603);
        row(Condition::InstallationFailed, {800, 308}, 404);
        row(Condition::NotAssigned, {800, 606});
        row(Condition::NotRegistered, {1000, 2}, 0x87D00295);
        row(Condition::NotRegistered, {800, 603});
        row(Condition::ManagementPointNotFound, {800, 604});
        row(Condition::ManagementPointNotFound, {1000, 2}, 0x87D00269);
        row(Condition::NetworkProblem, {1000, 2}, 0x80072EE7, 0);
        row(Condition::NetworkProblem, {800, 309}, 0x80072EFD);
        row(Condition::ManagementPointMisconfigured, {1000, 2}, 0x87D0027E, 500);
        row(Condition::Installed, {800, 400});
        row(Condition::Installed, {800, 402});
        row(Condition::Assigned, {800, 700});
        row(Condition::RestartRequired, {800, 317});
        row(Condition::RestartRequired, {800, 401});
        row(Condition::NoClientCertificate, {1001, 2}, 0x87D00280);
        row(Condition::NoClientCertificate, {800, 315});
        row(Condition::SeveralClientCertificates, {1001, 2}, 0x87D00282);
        row(Condition::SeveralClientCertificates, {800, 315}, 0x87D00282);
        row(Condition::ServerCertificateUntrusted, {1000, 2}, 0x80072F0D);
        row(Condition::ServerCertificateUntrusted, {1000, 2}, 0x80072F8F, 0x08);
        row(Condition::ServerCertificateExpired, {1000, 2}, 0x80072F05);
        row(Condition::ServerCertificateExpired, {1000, 2}, 0x80072F8F, 0x30);
        row(Condition::ServerCertificateRevoked, {1000, 2}, 0x800B010C);
        row(Condition::ServerCertificateRevoked, {800, 605}, 0x80072F8F, 0x04);
    }
    void everyConditionIsToldBySomeMessage()
    {
        using Code = std::optional<quint32>;
        QFETCH(TopicState, state);
        QFETCH(Code, code);
        QFETCH(Code, extended);
        QFETCH(Condition, condition);
        const auto told = conditionOf(state, code, extended);
        QVERIFY(told);
        QCOMPARE(conditionName(*told), conditionName(condition));
    }

    void whatTellsNothingIsNotGuessed()
    {
        QVERIFY(!conditionOf({1000, 1}, {}, {}));
        QVERIFY(!conditionOf({1000, 2}, {}, {}));
        QVERIFY(!conditionOf({1000, 2}, 0x80004005, {}));
        // A list that cannot be reached is no certificate that was revoked.
        QVERIFY(!conditionOf({1000, 2}, 0x80072F8F, 0x01));
        QVERIFY(!conditionOf({1000, 2}, 0x80072F19, {}));
        QVERIFY(!conditionOf({800, 100}, {}, {}));
        QVERIFY(!conditionOf({999, 313}, {}, {}));
    }

    void anErrorIsExplainedTogetherWithItsCondition()
    {
        const MetError timeout{{1000, 2}, 0x80072EE2};
        QCOMPARE(
            explanationWithCondition(timeout, CatalogueLanguage::English),
            u"The request timed out. There was a network connectivity problem between the client and the "
            "management point."_s);
        QCOMPARE(explanationWithCondition(timeout, CatalogueLanguage::Chinese),
                 u"请求超时。客户端与管理点之间的网络连接出现问题。"_s);
        // No condition, and no error that is known.
        QCOMPARE(explanationWithCondition({{1000, 2}, 0x80004005}, CatalogueLanguage::English),
                 explanation({{1000, 2}, 0x80004005}, CatalogueLanguage::English));
        QVERIFY(explanationWithCondition({{1001, 2}, 0x1BADF00D}, CatalogueLanguage::English).isNull());
    }

    void everyMatchIsOfAKnownState()
    {
        const QList<QStringList> rows = tableRows(u"resources/catalogues/conditionmatches.tsv"_s);
        QSet<QString> matched;
        for (const QStringList &row : rows.sliced(1)) {
            QVERIFY2(knownStates().contains(TopicState{row[1].toInt(), row[2].toInt()}),
                     qPrintable(row.join(u' ')));
            matched.insert(row[0]);
        }
        QCOMPARE(matched.size(), conditionCount);
    }
};

QTEST_APPLESS_MAIN(ConditionsTest)
#include "tst_conditions.moc"
