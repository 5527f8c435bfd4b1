// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/messagesearch.h"

#include "messages/errorcatalogue.h"
#include "support/messageground.h"
#include "wording/statemessagewords.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wk;
using namespace wk::test;

namespace {

/// PC1 and PC2 are clients of the site with id 1 and 2, PC1 in collection A and of site MUC.
SiteSnapshot someSite()
{
    SiteBuilder builder;
    builder.collection(u"A"_s).collection(u"B"_s);
    builder.client(1, {u"A"_s}).client(2, {u"B"_s});
    for (int i = 0; i < 2; ++i) {
        builder.content.clients[i].uniqueId = guid(i + 1);
    }
    builder.content.clients[0].assignedSites = QStringList{u"MUC"_s};
    return builder.snapshot();
}

MessageQuestion asking(const QMap<QString, QString> &parameters)
{
    return questionFrom(parameters);
}

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

} // namespace

class MessageSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFilterNarrows_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QList<quint32>>("rows");
        const auto row = [](const char *title, const QString &name, const QString &value,
                            const QList<quint32> &rows) { QTest::newRow(title) << name << value << rows; };
        row("name", u"client"_s, u"pc1"_s, {0, 1});
        row("id", u"client"_s, guid(1).toLower(), {0, 1});
        row("resource id", u"client"_s, u"1"_s, {0, 1});
        row("without id", u"client"_s, u"PC3"_s, {3});
        row("topic", u"topic"_s, u"1000"_s, {1});
        row("state", u"state"_s, u"313"_s, {2});
        row("severity", u"severity"_s, u"error"_s, {2, 1});
        row("site", u"site"_s, u"MUC"_s, {0, 1});
        row("collection", u"collection"_s, u"B"_s, {2});
        row("unknown collection", u"collection"_s, u"C"_s, {});
        row("code in another notation", u"errorCode"_s, u"0x80072ee7"_s, {1});
        row("code that is none", u"errorCode"_s, u"MUC"_s, {3});
        row("from", u"from"_s, u"2026-03-02T10:00:00Z"_s, {1, 3});
        row("to", u"to"_s, u"2026-03-02T10:00:00Z"_s, {0, 2});
        row("today", u"range"_s, u"today"_s, {1, 3});
        row("text: number", u"text"_s, u"1603"_s, {2});
        row("text: code", u"text"_s, u"80072EE7"_s, {1});
        row("text: label", u"text"_s, u"assignment succeeded"_s, {3});
        row("text: words of several fields", u"text"_s, u"muc pc3 800/700"_s, {3});
        row("text: one word too many", u"text"_s, u"muc pc3 1603"_s, {});
        row("text: not across fields", u"text"_s, u"pc3GUID"_s, {});
    }
    void everyFilterNarrows()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(QList<quint32>, rows);
        const SharedGround ground =
            groundOf(someSite(),
                     {u"PC1=1 2026-03-01T10:00 800/100"_s, u"PC1=1 2026-03-02T10:00 1000/2 -2147012889"_s,
                      u"PC2=2 2026-03-01T11:00 800/313 1603"_s, u"PC3 2026-03-02T11:00 800/700 MUC"_s});
        QList<quint32> numbers;
        for (const MessageRow row : found(*ground, asking({{name, value}}))) {
            numbers.append(static_cast<quint32>(row));
        }
        QCOMPARE(numbers, rows);
    }

    void oddMessagesAreFoundWhereAllAreKnown()
    {
        const QStringList lines{u"PC1=1 2026-03-01T10:00 800/100 #1"_s,
                                u"PC1=1 2026-03-01T10:05 800/400 #4"_s,
                                u"PC1=1 2026-03-01T10:03 800/313 #3"_s};
        const SharedGround ground = groundOf(someSite(), lines);
        QCOMPARE(found(*ground, asking({{u"order"_s, u"gap"_s}})), QList{MessageRow{2}});
        QCOMPARE(found(*ground, asking({{u"order"_s, u"late"_s}})), QList{MessageRow{2}});
        const MessageGround newest(someSite(), MessageSnapshot().grown(story(lines)),
                                   MessageGround::Extent::Newest);
        QVERIFY(!newest.isWhole());
        QVERIFY(found(newest, asking({{u"order"_s, u"gap"_s}})).isEmpty());
    }

    void noQuestionSharesTheListThereIs()
    {
        const SharedGround ground = groundOf(someSite(), {u"PC1=1 2026-03-01T10:00 800/100"_s});
        const QList<MessageRow> all = found(*ground, {});
        QCOMPARE(all.constData(), ground->messages().oldestFirst().constData());
    }

    void aSearchThatIsStoppedGivesNothing()
    {
        QStringList lines;
        for (int i = 0; i < 66'000; ++i) {
            lines.append(u"PC1=1 2026-03-01T10:00 800/100 #%1"_s.arg(i));
        }
        const SharedGround ground = groundOf(someSite(), lines);
        QVERIFY(!messagesFor(*ground, asking({{u"text"_s, u"pc1"_s}}), {at("2026-03-02T12:00:00Z")},
                             [](double) { return false; }));
    }

    void wordsAreFoundAsANaiveSearchFindsThem()
    {
        QRandomGenerator random(7);
        const auto any = [&random](const QStringList &of) {
            return of[static_cast<qsizetype>(random.bounded(static_cast<quint32>(of.size())))];
        };
        QStringList lines;
        for (int i = 0; i < 3000; ++i) {
            lines.append(
                u"%1=%2 2026-03-01T10:%3 %4 %5"_s.arg(any({u"PC1"_s, u"Pc12"_s, u"STRAßE"_s, u"lager"_s}))
                    .arg(random.bounded(40))
                    .arg(random.bounded(10, 60))
                    .arg(any({u"800/100"_s, u"800/313"_s, u"1000/2"_s, u"9/9"_s, u"2000/100"_s}),
                         any({u"1603"_s, u"-2147012889 12007"_s, u"MUC"_s, u"a b c"_s})));
        }
        const SharedGround ground = groundOf(someSite(), lines);
        const MessageTable &table = ground->table();
        for (int round = 0; round < 200; ++round) {
            QStringList words;
            for (quint32 count = random.bounded(1U, 4U); count > 0; --count) {
                words.append(any({u"pc1"_s, u"LAGER"_s, u"80"_s, u"error"_s, u"1603"_s, u"0x8007"_s, u"b"_s,
                                  u"deploy"_s, u"0000"_s, u"99"_s, u"12007"_s}));
            }
            QList<MessageRow> naive;
            for (const MessageRow row : ground->messages().oldestFirst()) {
                const TopicState state{table[row].topic, table[row].state};
                QStringList fields = table.parametersOf(row);
                fields += {errorCodeText(fields.first()),
                           table.senderOf(row).client,
                           table.senderOf(row).clientId,
                           u"%1/%2"_s.arg(state.topic).arg(state.state),
                           topicLabel(state.topic, CatalogueLanguage::English),
                           stateLabel(state, CatalogueLanguage::English),
                           stateSeverityWords(stateSeverity(state))};
                const QString all = folded(fields.join(u'\n'));
                if (std::all_of(words.begin(), words.end(),
                                [&all](const QString &word) { return all.contains(folded(word)); })) {
                    naive.append(row);
                }
            }
            QCOMPARE(found(*ground, asking({{u"text"_s, words.join(u' ')}})), naive);
        }
    }
};

QTEST_GUILESS_MAIN(MessageSearchTest)
#include "tst_messagesearch.moc"
