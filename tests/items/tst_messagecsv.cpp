// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/messagecsv.h"

#include "support/messageground.h"

#include <QBuffer>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wk;
using namespace wk::test;

namespace {

QStringList manyLines(int count)
{
    QStringList lines;
    for (int i = 0; i < count; ++i) {
        lines.append(u"PC%1 2026-03-01T10:00 800/100 #%1"_s.arg(i));
    }
    return lines;
}

QByteArray csvOf(const MessageGround &ground)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeMessagesAsCsv(ground, ground.messages().oldestFirst(), CatalogueLanguage::English, buffer,
                              [](double) { return true; })
        ? buffer.data()
        : QByteArray();
}

} // namespace

class MessageCsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void aFormulaIsDefusedAndOneCellStaysOne()
    {
        const SharedGround ground = groundOf(SiteBuilder().snapshot(),
                                             {u"+cmd|'x'!A1 2026-03-01T10:00 800/313 #7 @SUM(1) b,\"c\""_s});
        const QList<QByteArray> lines = csvOf(*ground).split('\r');
        QVERIFY(lines[0].startsWith("\xef\xbb\xbfSent (UTC),Client,Client ID,"));
        QVERIFY2(lines[1].startsWith("\n2026-03-01T10:00:00Z,'+cmd|"), lines[1].constData());
        QVERIFY2(lines[1].contains("\"'@SUM(1)\nb,\"\"c\"\"\",7,"), lines[1].constData());
    }

    void everyMessageIsOneLineNewestFirst()
    {
        const SharedGround ground = groundOf(SiteBuilder().snapshot(), manyLines(2500));
        const QList<QByteArray> lines = csvOf(*ground).split('\n');
        QCOMPARE(lines.size(), 2502); // titles, and nothing behind the last end
        for (int i = 0; i < 2500; ++i) {
            const QByteArray expected = ",PC" + QByteArray::number(2499 - i) + ',';
            QVERIFY2(lines[i + 1].contains(expected), lines[i + 1].constData());
            QVERIFY(lines[i + 1].endsWith('\r'));
        }
    }

    void whatIsStoppedSaysSo()
    {
        const SharedGround ground = groundOf(SiteBuilder().snapshot(), manyLines(2500));
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(!writeMessagesAsCsv(*ground, ground->messages().oldestFirst(), CatalogueLanguage::English,
                                    buffer, [](double part) { return part < 0.5; }));
    }
};

QTEST_GUILESS_MAIN(MessageCsvTest)
#include "tst_messagecsv.moc"
