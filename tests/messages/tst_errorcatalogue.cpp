// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/cataloguefile.h"
#include "messages/errorcatalogue.h"

#include <QSet>
#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;
using enum wk::CatalogueLanguage;

namespace {

constexpr TopicState installerFailed{800, 313};
constexpr TopicState setupFailed{800, 301};
constexpr TopicState communicationFailed{1000, 2};
constexpr TopicState certificateFailed{1001, 2};

/// Where a code of the context would be met.
MetError metIn(const QString &context, quint32 code)
{
    if (context == "msi"_L1) {
        return {installerFailed, code, ErrorPosition::First};
    }
    if (context == "winhttpFlag"_L1 || context == "http"_L1) {
        return {communicationFailed, code, ErrorPosition::Extended};
    }
    return {context == "any"_L1 ? communicationFailed : setupFailed, code, ErrorPosition::First};
}

} // namespace

class ErrorCatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneCodeIsTheSameInEveryNotation_data()
    {
        QTest::addColumn<QString>("parameter");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *parameter, const char *text) {
            QTest::newRow(parameter) << QString::fromUtf8(parameter) << QString::fromUtf8(text);
        };
        row("-2147012867", "0x80072EFD");
        row("2147954429", "0x80072EFD");
        row("0x80072efd", "0x80072EFD");
        row("0X80072EFD", "0x80072EFD");
        row("0x0000000080072EFD", "0x80072EFD");
        row(" -2147012867\n", "0x80072EFD");
        row("1603", "0x00000643");
        row("0x643", "0x00000643");
        row("+7", "0x00000007");
        row("007", "0x00000007");
        row("0", "0x00000000");
        row("-1", "0xFFFFFFFF");
        row("-2147483648", "0x80000000");
        row("4294967295", "0xFFFFFFFF");
    }
    void oneCodeIsTheSameInEveryNotation()
    {
        QFETCH(QString, parameter);
        QFETCH(QString, text);
        QVERIFY(errorCodeOf(parameter));
        QCOMPARE(errorCodeText(parameter), text);
        QCOMPARE(errorCodeOf(text), errorCodeOf(parameter));
    }

    void whatIsNoNumberStaysAsItIs_data()
    {
        QTest::addColumn<QString>("parameter");
        for (const char *parameter : {"", " ", "0x", "0x100000000", "0x0x5", "0x-5", "0x 5", "0x5g",
                                      "4294967296", "-2147483649", "80072EFD", "1603.0", "1,603", "1 603",
                                      "1e3", "--1", "http://server/", "１６０３", "99999999999999999999"}) {
            QTest::newRow(parameter) << QString::fromUtf8(parameter);
        }
    }
    void whatIsNoNumberStaysAsItIs()
    {
        QFETCH(QString, parameter);
        QVERIFY(!errorCodeOf(parameter));
        QCOMPARE(errorCodeText(parameter), parameter);
    }

    void everyPublishedCodeIsExplainedInEveryLanguage()
    {
        const QList<QStringList> published = tableRows(u"tests/data/published-errors.tsv"_s);
        QCOMPARE(published.size(), 105);
        for (const QStringList &row : published) {
            const auto code = errorCodeOf(row[0]);
            QVERIFY2(code && errorCodeText(*code) == row[1], qPrintable(row[0]));
            for (const CatalogueLanguage language : everyLanguage) {
                const QString meaning = explanation(metIn(row[2], *code), language);
                QVERIFY2(!meaning.isEmpty(), qPrintable(row.join(u' ')));
            }
        }
    }

    void everyTextIsASentenceInItsLanguage()
    {
        const QList<QStringList> rows = tableRows(u"resources/catalogues/errors.tsv"_s);
        for (const QStringList &row : rows.sliced(1)) {
            const MetError error = metIn(row[1], *errorCodeOf(row[0]));
            QSet<QString> texts;
            for (const CatalogueLanguage language : everyLanguage) {
                for (const QString &text : {explanation(error, language), nextStep(error, language)}) {
                    QVERIFY2(text.endsWith(language == Chinese ? u'。' : u'.'), qPrintable(text));
                    QVERIFY2(language != Chinese || isChinese(text), qPrintable(text));
                    texts.insert(text);
                }
            }
            QCOMPARE(texts.size(), 6);
            QCOMPARE(explanation(error, English), row[3]);
            QCOMPARE(sideName(errorSide(error)), row[2]);
        }
    }

    void aSmallNumberMeansWhatItMeansThere()
    {
        const auto meaning = [](TopicState state, quint32 code, ErrorPosition position) {
            return explanation({state, code, position}, English);
        };
        QCOMPARE(meaning(setupFailed, 7, ErrorPosition::First),
                 u"Setup needs a restart and resumes afterwards."_s);
        QVERIFY(meaning(installerFailed, 7, ErrorPosition::First).isNull());
        QVERIFY(meaning(installerFailed, 1618, ErrorPosition::First).contains(u"in progress"_s));
        QVERIFY(meaning(setupFailed, 2, ErrorPosition::First).contains(u"WMI"_s));
        QVERIFY(meaning(communicationFailed, 2, ErrorPosition::First).isNull());
        QVERIFY(meaning(communicationFailed, 4, ErrorPosition::Extended).contains(u"revoked"_s));
        QVERIFY(meaning(communicationFailed, 404, ErrorPosition::Extended).contains(u"404"_s));
        QVERIFY(meaning({1300, 2}, 7, ErrorPosition::First).isNull());
        QVERIFY(meaning({800, 310}, 7, ErrorPosition::First).isNull());
        QVERIFY(meaning({800, 602}, 7, ErrorPosition::First).isNull());
        QCOMPARE(meaning(setupFailed, 0x80072EFD, ErrorPosition::First),
                 meaning(certificateFailed, 0x80072EFD, ErrorPosition::First));
    }

    void theSideIsThatOfTheContract_data()
    {
        QTest::addColumn<quint32>("code");
        QTest::addColumn<ErrorSide>("side");
        const auto row = [](quint32 code, ErrorSide side) {
            QTest::newRow(qPrintable(errorCodeText(code))) << code << side;
        };
        for (const quint32 code : {0x80072EE2U, 0x80072EE7U, 0x80072EFDU, 0x80072EFEU, 0x87D00248U}) {
            row(code, ErrorSide::Network);
        }
        for (quint32 code = 0x87D00280; code <= 0x87D00285; ++code) {
            row(code, ErrorSide::Client);
        }
        for (const quint32 code : {0x87D0027EU, 0x80072F05U, 0x80072F06U, 0x80072F0DU, 0x80072F89U,
                                   0x80072F8AU, 0x800B0101U, 0x800B0109U, 0x800B010CU, 0x800B010FU}) {
            row(code, ErrorSide::Server);
        }
        row(0x80004005, ErrorSide::Unknown);
        row(0x12345678, ErrorSide::Unknown);
    }
    void theSideIsThatOfTheContract()
    {
        QFETCH(quint32, code);
        QFETCH(ErrorSide, side);
        QCOMPARE(errorSide({communicationFailed, code, ErrorPosition::First}), side);
        QCOMPARE(errorSide({certificateFailed, code, ErrorPosition::First}), side);
    }
};

QTEST_APPLESS_MAIN(ErrorCatalogueTest)
#include "tst_errorcatalogue.moc"
