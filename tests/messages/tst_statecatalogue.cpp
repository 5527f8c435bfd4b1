// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/cataloguefile.h"
#include "messages/statecatalogue.h"

#include <QSet>
#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;
using enum wk::CatalogueLanguage;

class StateCatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPublishedStateIsKnownWithItsSeverity()
    {
        const QList<QStringList> published = tableRows(u"tests/data/published-states.tsv"_s);
        QCOMPARE(published.size(), 64);
        QCOMPARE(knownStates().size(), published.size());
        for (const QStringList &row : published) {
            const TopicState state{row[0].toInt(), row[1].toInt()};
            QVERIFY2(knownStates().contains(state), qPrintable(row.join(u' ')));
            QCOMPARE(severityName(stateSeverity(state)), row[2]);
            QVERIFY(!topicName(state.topic).isEmpty());
        }
    }

    void everyLabelIsAPhraseInItsLanguage()
    {
        for (const TopicState &state : knownStates()) {
            QSet<QString> labels;
            for (const CatalogueLanguage language : everyLanguage) {
                const QString label = stateLabel(state, language);
                QVERIFY2(!label.isEmpty() && label == label.trimmed(), qPrintable(label));
                QVERIFY2(!label.endsWith(u'.') && !label.endsWith(u'。'), qPrintable(label));
                labels.insert(label);
            }
            QCOMPARE(labels.size(), 3);
            QVERIFY2(isChinese(stateLabel(state, Chinese)), qPrintable(stateLabel(state, Chinese)));
        }
    }

    void labelsSayWhatTheProductMeans_data()
    {
        QTest::addColumn<int>("topic");
        QTest::addColumn<int>("state");
        QTest::addColumn<QStringList>("labels");
        const auto row = [](int topic, int state, const QStringList &labels) {
            QTest::addRow("%d, %d", topic, state) << topic << state << labels;
        };
        row(800, 100,
            {u"Client deployment started"_s, u"Clientbereitstellung gestartet"_s, u"客户端部署已启动"_s});
        row(800, 305,
            {u"Native security mode isn't valid on Windows 2000"_s,
             u"Einheitlicher Modus ist unter Windows 2000 ungültig"_s, u"纯模式在 Windows 2000 上无效"_s});
        row(800, 313,
            {u"Client.msi installation failed with MSI error"_s,
             u"Installation von Client.msi mit MSI-Fehler fehlgeschlagen"_s,
             u"Client.msi 安装失败，出现 MSI 错误"_s});
        row(800, 321, {u"BITS missing"_s, u"BITS fehlt"_s, u"缺少 BITS"_s});
        row(800, 323, {u"App-V not supported"_s, u"App-V wird nicht unterstützt"_s, u"不支持 App-V"_s});
        row(800, 609,
            {u"Failed to get client version"_s, u"Clientversion konnte nicht abgerufen werden"_s,
             u"未能获取客户端版本"_s});
        row(810, 100, {u"Enrollment status"_s, u"Registrierungsstatus"_s, u"注册状态"_s});
    }
    void labelsSayWhatTheProductMeans()
    {
        QFETCH(int, topic);
        QFETCH(int, state);
        QFETCH(QStringList, labels);
        QStringList said;
        for (const CatalogueLanguage language : everyLanguage) {
            said.append(stateLabel({topic, state}, language));
        }
        QCOMPARE(said, labels);
    }

    void anUnknownStateSaysItsNumbers()
    {
        QCOMPARE(stateLabel({800, 999}, English), u"Unknown state message: topic 800, state 999"_s);
        QCOMPARE(stateLabel({800, 999}, German), u"Unbekannte Zustandsmeldung: Thema 800, Zustand 999"_s);
        QCOMPARE(stateLabel({2'147'483'647, 0}, Chinese), u"未知的状况消息：主题 2147483647，状况 0"_s);
        QCOMPARE(stateSeverity({800, 999}), StateSeverity::Info);
        QCOMPARE(stateSeverity({999, 313}), StateSeverity::Info);
    }

    void everyTopicSaysWhatItIsAbout()
    {
        for (const int topic : {700, 701, 702, 800, 801, 810, 1000, 1001, 1002, 1003, 1004, 1100, 1300}) {
            QVERIFY2(topicName(topic).contains(u'_'), qPrintable(topicName(topic)));
            for (const CatalogueLanguage language : everyLanguage) {
                QVERIFY(!topicLabel(topic, language).contains(QString::number(topic)));
            }
            QVERIFY2(isChinese(topicLabel(topic, Chinese)), qPrintable(topicLabel(topic, Chinese)));
        }
        QCOMPARE(topicLabel(31'415, German), u"Thema 31415"_s);
        QVERIFY(topicName(31'415).isEmpty());
    }

    void stateMessagesAreNotStatusMessages()
    {
        for (const QString &file : {u"states"_s, u"topics"_s, u"errors"_s, u"conditions"_s}) {
            for (const QStringList &row : tableRows(u"resources/catalogues/%1.tsv"_s.arg(file))) {
                QVERIFY2(!row.join(u' ').contains(u"状态消息"_s), qPrintable(row.join(u' ')));
                QVERIFY2(!row.join(u' ').contains(u"Statusmeldung"_s), qPrintable(row.join(u' ')));
            }
        }
    }

    void aSeverityIsItsWord()
    {
        for (const auto severity :
             {StateSeverity::Success, StateSeverity::Info, StateSeverity::Warning, StateSeverity::Error}) {
            QCOMPARE(severityNamed(QString(severityName(severity))), std::optional(severity));
        }
        QVERIFY(!severityNamed(u"Error"));
    }

    void aLanguageIsNamedAsLocalesAre()
    {
        QCOMPARE(catalogueLanguageNamed(u"de"), German);
        QCOMPARE(catalogueLanguageNamed(u"de_AT"), German);
        QCOMPARE(catalogueLanguageNamed(u"zh_CN"), Chinese);
        QCOMPARE(catalogueLanguageNamed(u"en"), English);
        QCOMPARE(catalogueLanguageNamed(u"fr"), English);
    }
};

QTEST_APPLESS_MAIN(StateCatalogueTest)
#include "tst_statecatalogue.moc"
