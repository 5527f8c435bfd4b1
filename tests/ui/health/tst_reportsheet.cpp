// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/reportsheet.h"

#include <QFile>
#include <QPrinter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace wk;
using namespace Qt::StringLiterals;

namespace {

ReportSheet sheetOf(qsizetype rows, const QString &cell = u"LAGER-PC07"_s)
{
    return {u"Client deployment failure"_s,
            {u"Site MUC."_s, u"3 of 9 clients failed."_s},
            {},
            {{u"Client"_s}, {u"State"_s, true}, {u"客户端"_s}},
            rows,
            [cell](qsizetype row, qsizetype column) { return column == 1 ? QString::number(row) : cell; }};
}

bool goOn(double /*part*/)
{
    return true;
}

qsizetype pagesIn(const QByteArray &pdf)
{
    static const QRegularExpression page(u"/Type\\s*/Page\\b(?!s)"_s);
    return QString::fromLatin1(pdf).count(page);
}

} // namespace

class ReportSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFewRowsAreOnePage()
    {
        const QByteArray pdf = pdfOf(sheetOf(3), goOn);
        QVERIFY(pdf.startsWith("%PDF"));
        QCOMPARE(pagesIn(pdf), 1);
        QCOMPARE(pagesIn(pdfOf(sheetOf(0), goOn)), 1); // the head alone
    }

    void manyRowsAreManyPages()
    {
        const qsizetype hundred = pagesIn(pdfOf(sheetOf(100), goOn));
        const qsizetype thousand = pagesIn(pdfOf(sheetOf(1000), goOn));
        QVERIFY(hundred > 1);
        QVERIFY(thousand > 7 * hundred);
    }

    void longCellsWrapAndTakeTheirRoom()
    {
        const qsizetype narrow = pagesIn(pdfOf(sheetOf(60), goOn));
        const qsizetype wrapped = pagesIn(pdfOf(sheetOf(60, u"word "_s.repeated(60)), goOn));
        QVERIFY(wrapped > narrow);
    }

    void aCellThatIsHigherThanAPageEndsOnOne()
    {
        QCOMPARE(pagesIn(pdfOf(sheetOf(1, u"x"_s.repeated(100'000)), goOn)), 1);
    }

    void whoeverSaysNoGetsNoFile()
    {
        int asked = 0;
        QVERIFY(pdfOf(sheetOf(1000), [&asked](double /*part*/) { return ++asked < 3; }).isEmpty());
        QCOMPARE(asked, 3);
    }

    void progressGoesFromTheBeginningToTheEnd()
    {
        double last = 0;
        const QByteArray pdf = pdfOf(sheetOf(1000), [&last](double part) {
            const bool isRising = part >= last && part <= 1;
            last = part;
            return isRising;
        });
        QVERIFY(!pdf.isEmpty());
        QVERIFY(last > 0.8);
    }

    void aChartStandsOnTheFirstPageAboveTheRows()
    {
        ReportSheet sheet = sheetOf(60);
        const qsizetype without = pagesIn(pdfOf(sheet, goOn));
        sheet.chart = SheetChart{u"Clients by cause"_s, {}};
        for (int i = 0; i < 12; ++i) {
            sheet.chart->bars.append(
                {u"313 Installation failed "_s.repeated(20), u"7 (70.0 %)"_s, 1 - i / 12.0, Meaning::Error});
        }
        const QByteArray pdf = pdfOf(sheet, goOn);
        QCOMPARE(pagesIn(pdf), without + 1);
        if (const QString folder = qEnvironmentVariable("WK_PICTURES"); !folder.isEmpty()) {
            QVERIFY(!writeFile(folder + u"/sheet.pdf"_s, pdf));
        }
        sheet.rows = 0;
        QCOMPARE(pagesIn(pdfOf(sheet, goOn)), 1);
    }

    void aPrinterGetsAllPages()
    {
        const QTemporaryDir folder;
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(folder.filePath(u"out.pdf"_s));
        const int pages = print(sheetOf(200), printer, goOn);
        QVERIFY(pages > 1);
        QFile file(folder.filePath(u"out.pdf"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(pagesIn(file.readAll()), pages);
    }

    void aFileThatCannotBeWrittenIsTold()
    {
        const QTemporaryDir folder;
        QVERIFY(!writeFile(folder.filePath(u"a"_s), "x"));
        const QString nowhere = folder.filePath(u"no/such/folder/a"_s);
        const auto problem = writeFile(nowhere, "x");
        QVERIFY(problem);
        QCOMPARE(problem->code, ProblemCode::CannotWrite);
        QCOMPARE(problem->place.file, nowhere);
    }
};

QTEST_MAIN(ReportSheetTest)
#include "tst_reportsheet.moc"
