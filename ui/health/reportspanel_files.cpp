// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What one takes along from a report.
#include "common/messagebar.h"
#include "common/tableview.h"
#include "core/timetext.h"
#include "health/reportbars.h"
#include "health/reportchartpane.h"
#include "health/reportspanel.h"
#include "health/reportview.h"
#include "items/reporttablemodel.h"
#include "wording/oneline.h"
#include "wording/problemwords.h"
#include "wording/reportchartwords.h"
#include "wording/reportsentences.h"
#include "wording/reportwords.h"
#include "wording/timewords.h"

#include <QAction>
#include <QFileDialog>
#include <QHeaderView>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

#include <algorithm>
#include <memory>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

QString endingOf(ReportsPanel::FileFormat format)
{
    return format == ReportsPanel::FileFormat::Pdf ? u"pdf"_s : u"csv"_s;
}

/// What a parameter asks for, as a person reads it.
QString valueWords(ReportParameter parameter, const QString &value, const SiteSnapshot &site)
{
    switch (parameter) {
    case ReportParameter::Collection: {
        const auto row = site.collectionWithId(value);
        return row ? site.collection(*row).name : value;
    }
    case ReportParameter::From:
    case ReportParameter::To: {
        const auto time = timeFromIso(value);
        return time ? dateAndTimeWords(site.zone().toCivil(site.zone().toInstant(time->meaning()))) : value;
    }
    default: return value;
    }
}

} // namespace

QStringList ReportsPanel::facts() const
{
    const Site site = m_site->sites().value(0);
    //: On paper: %1 code and %2 name of a site
    QStringList facts{tr("Site %1 %2.").arg(site.code, isolatedInLine(site.name))};
    for (const auto &[parameter, value] : m_answer->parameters) {
        //: On paper: %1 what a report is narrowed down by, %2 its value
        facts.append(tr("%1: %2.").arg(parameterTitle(parameter),
                                       isolatedInLine(valueWords(parameter, value, *m_site))));
    }
    for (const QString &reason : m_view->narrowedBy()) {
        //: On paper: %1 what the rows that are listed have in common
        facts.append(tr("Only rows: %1.").arg(isolatedInLine(reason)));
    }
    const ZoneClock &zone = m_answer->zone;
    //: On paper: %1 date and time, %2 the name of a time zone
    facts.append(
        tr("As of %1, clocks of %2.").arg(dateAndTimeWords(zone.toCivil(m_clock.now())), zone.name()));
    return {joinedSentences(facts), totalsSentence(m_answer->report)};
}

/// As it is counted now, whether there was room for it on the screen or not.
std::optional<SheetChart> ReportsPanel::chartOnPaper() const
{
    const ReportChart &chart = m_view->chart().bars().shown();
    if (aspectsOf(m_answer->report.id).isEmpty() || chart.bars.isEmpty()) {
        return {};
    }
    qint64 most = 1;
    for (const ReportBar &bar : chart.bars) {
        most = std::max(most, bar.clients);
    }
    SheetChart onPaper{chartTitle(chart.aspect), {}};
    for (const ReportBar &bar : chart.bars) {
        const double share = static_cast<double>(bar.clients) / static_cast<double>(most);
        onPaper.bars.append({barWords(bar, chart.aspect), barNumberWords(bar, chart), share, meaningOf(bar)});
    }
    return onPaper;
}

ReportSheet ReportsPanel::sheet() const
{
    const Report report = m_answer->report;
    const ZoneClock zone = m_answer->zone;
    ReportSheet sheet;
    sheet.title = reportTitle(report.id);
    sheet.facts = facts();
    sheet.chart = chartOnPaper();
    std::vector<qsizetype> columns; // as they are shown
    const QHeaderView &header = *m_view->table().header();
    for (int i = 0; i < header.count(); ++i) {
        const int column = header.logicalIndex(i);
        if (!header.isSectionHidden(column)) {
            const ReportColumn which = report.columns[column];
            columns.push_back(column);
            sheet.columns.append({columnTitle(which), isNumberColumn(which)});
        }
    }
    std::vector<qsizetype> rows; // as they are listed
    const ReportTableModel &model = m_view->rows();
    for (int row = 0; row < model.rowCount(); ++row) {
        rows.push_back(model.rowAt(model.index(row, 0)));
    }
    sheet.rows = std::ssize(rows);
    sheet.cell = [report, zone, rows = std::move(rows), columns = std::move(columns)](qsizetype row,
                                                                                      qsizetype column) {
        return reportCell(report, rows[static_cast<std::size_t>(row)],
                          columns[static_cast<std::size_t>(column)], zone);
    };
    return sheet;
}

/// A part would be taken for the whole where it is pasted.
void ReportsPanel::refuseCopy(qsizetype selected, qsizetype most)
{
    const QLocale locale;
    m_message->showMessage(
        MessageKind::Information,
        //: %1 how many rows are selected, %2 how many the clipboard takes
        tr("%1 rows are selected, and no more than %2 are copied. Save them as a file instead.")
            .arg(locale.toString(selected), locale.toString(most)),
        {{m_csv->text(), [this] { m_csv->trigger(); }}});
}

void ReportsPanel::exportAs(FileFormat format)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString filter = format == FileFormat::Pdf ? tr("PDF documents (*.pdf)") : tr("CSV files (*.csv)");
    auto *dialog = new QFileDialog(this, tr("Save report"),
                                   folder + u'/' + reportName(m_report) + u'.' + endingOf(format), filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(endingOf(format));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format](const QString &chosen) { saveAs(format, chosen); });
    dialog->open();
}

void ReportsPanel::runFileWork(const Write &write, const QString &what, const QString &sentence)
{
    m_part = 0;
    m_fileWork = what;
    m_message->dismiss();
    m_writing.ask(
        write,
        [this, sentence](const std::optional<Problem> &problem) {
            if (problem) {
                m_message->showMessage(
                    MessageKind::Error,
                    //: %1 a file, %2 why
                    tr("%1: %2.", "file").arg(problem->place.file, problemWords(*problem)));
            } else {
                Q_EMIT done(sentence);
            }
            showActions();
            Q_EMIT workChanged();
        },
        [this](double part) {
            m_part = part;
            Q_EMIT workChanged();
        });
    showActions();
    Q_EMIT workChanged();
}

void ReportsPanel::saveAs(FileFormat format, const QString &file)
{
    if (!m_answer) {
        return;
    }
    //: %1 a file
    const QString sentence = tr("The report was saved as %1.").arg(file);
    if (format == FileFormat::Csv) {
        runFileWork([report = m_answer->report,
                     file](const auto &) { return std::optional(writeFile(file, csvOf(report))); },
                    tr("Saving the report"), sentence);
        return;
    }
    runFileWork(
        [sheet = sheet(), file](const SheetProgress &progress) -> std::optional<std::optional<Problem>> {
            const QByteArray pdf = pdfOf(sheet, progress);
            return pdf.isEmpty() ? std::nullopt : std::optional(writeFile(file, pdf));
        },
        tr("Saving the report"), sentence);
}

void ReportsPanel::askToPrint()
{
    // The work may go on after the dialog is gone.
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setDocName(reportTitle(m_report));
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        runFileWork(
            [sheet = sheet(),
             printer](const SheetProgress &progress) -> std::optional<std::optional<Problem>> {
                bool isWanted = true;
                print(sheet, *printer, [&](double part) { return isWanted = isWanted && progress(part); });
                if (!isWanted) {
                    printer->abort();
                    return {};
                }
                return std::optional(std::optional<Problem>());
            },
            tr("Printing the report"), tr("The report was sent to the printer."));
    });
    dialog->open();
}

} // namespace wk
