// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/reportsheet.h"

#include "common/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QLocale>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace wk {

namespace {

struct ReportSheets
{
    Q_DECLARE_TR_FUNCTIONS(ReportSheets)
};

/// What device-independent pixels are on paper.
constexpr double pixelsPerInch = 96;
constexpr int pdfResolution = 300;
constexpr double pageMargin = 12; ///< millimetres
constexpr double cellPadding = 4;
constexpr double leastColumn = 40;
constexpr double widestColumn = 260; ///< that a column asks for
/// Columns get their width from so many rows; the others wrap.
constexpr qsizetype rowsMeasured = 1000;
constexpr int mostLines = 6; ///< of a cell
constexpr double barHeight = 8;
/// Of the width, for the words and for the longest bar; what is left is for the number.
constexpr double shareOfWords = 0.42;
constexpr double shareOfBars = 0.44;
/// So often somebody is told how far it is.
constexpr qsizetype rowsAtOnce = 256;

/// Of the same size and the same widths whatever the resolution of the paper.
QFont onPaper(const QFont &font)
{
    QFont sized = font;
    sized.setPixelSize(QFontInfo(font).pixelSize());
    sized.setHintingPreference(QFont::PreferNoHinting);
    return sized;
}

/// As much of a text as a cell could show anyway: clients may send megabytes.
QString fitting(const QString &text)
{
    constexpr qsizetype mostCharacters = 1000;
    return text.size() <= mostCharacters ? text : text.left(mostCharacters) + QChar(0x2026);
}

/// Lines of a text no wider than that, at most so many as a cell may have: between words where that goes.
/// Gives their height.
double layOut(QTextLayout &layout, double width, Qt::Alignment side)
{
    QTextOption option(side);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    double height = 0;
    for (int i = 0; i < mostLines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(width);
        line.setPosition(QPointF(0, height));
        height += line.height();
    }
    layout.endLayout();
    return std::ceil(height);
}

void paintText(QPainter &painter, const QRectF &room, Qt::Alignment side, const QString &text)
{
    QTextLayout layout(fitting(text), painter.font());
    layOut(layout, room.width(), side);
    layout.draw(&painter, room.topLeft());
}

/// A sheet divided into pages of a size.
class Pages
{
public:
    Pages(const ReportSheet &sheet, const QSizeF &size)
        : m_sheet(sheet)
        , m_size(size)
        , m_palette(lightPalette())
        , m_title(onPaper(titleFont()))
        , m_text(onPaper(smallFont()))
        , m_head(m_text)
        , m_metrics(m_text)
    {
        m_head.setWeight(QFont::DemiBold);
        measureColumns();
        m_headHeight = heightOfHead();
    }

    /// Divides the rows; false if somebody said no.
    bool divide(const SheetProgress &progress);
    [[nodiscard]] int count() const { return static_cast<int>(m_firstRows.size()); }
    void paint(QPainter &painter, int page) const;

private:
    void measureColumns();
    [[nodiscard]] double heightOfHead() const;
    [[nodiscard]] double heightOf(qsizetype row) const;
    [[nodiscard]] double textHeight(const QString &text, double width, const QFont &font) const;
    [[nodiscard]] double above(int page) const;
    [[nodiscard]] double below() const { return m_metrics.height() + relatedSpacing; }
    [[nodiscard]] double heightOfFacts() const;
    [[nodiscard]] double heightOfChart() const;
    void paintTitle(QPainter &painter) const;
    void paintChart(QPainter &painter, double top) const;
    void paintFoot(QPainter &painter, int page) const;
    void paintLine(QPainter &painter, double top, double height, const QFont &font,
                   const std::function<QString(qsizetype)> &cell) const;

    const ReportSheet &m_sheet;
    QSizeF m_size;
    QPalette m_palette;
    QFont m_title;
    QFont m_text;
    QFont m_head;
    QFontMetricsF m_metrics;
    double m_headHeight = 0;
    std::vector<double> m_widths; ///< of columns
    std::vector<qsizetype> m_firstRows; ///< of pages
    std::vector<double> m_heights; ///< of rows
};

/// Each column as wide as it likes, if there is room; else those that like much have less.
void Pages::measureColumns()
{
    const QFontMetricsF head(m_head);
    const qsizetype columns = m_sheet.columns.size();
    for (qsizetype column = 0; column < columns; ++column) {
        double wanted = head.horizontalAdvance(m_sheet.columns[column].title);
        for (qsizetype row = 0; row < std::min(m_sheet.rows, rowsMeasured); ++row) {
            wanted = std::max(wanted, m_metrics.horizontalAdvance(fitting(m_sheet.cell(row, column))));
        }
        m_widths.push_back(std::clamp(std::ceil(wanted) + 2 * cellPadding + 1, leastColumn, widestColumn));
    }
    double missing = std::accumulate(m_widths.begin(), m_widths.end(), 0.0) - m_size.width();
    if (missing < 0) {
        m_widths.back() -= m_sheet.columns.back().isNumber ? 0 : missing;
    }
    while (missing > 1) {
        auto widest = std::max_element(m_widths.begin(), m_widths.end());
        const double cut = std::min(missing, std::max(1.0, *widest * 0.05));
        *widest -= cut;
        missing -= cut;
    }
}

double Pages::textHeight(const QString &text, double width, const QFont &font) const
{
    QTextLayout layout(fitting(text), font);
    return std::max(layOut(layout, width - 2 * cellPadding, Qt::AlignLeft), std::ceil(m_metrics.height()));
}

double Pages::heightOfHead() const
{
    double height = 0;
    for (std::size_t column = 0; column < m_widths.size(); ++column) {
        height = std::max(
            height,
            textHeight(m_sheet.columns[static_cast<qsizetype>(column)].title, m_widths[column], m_head));
    }
    return height + 2 * cellPadding;
}

double Pages::heightOf(qsizetype row) const
{
    double height = m_metrics.height();
    for (std::size_t column = 0; column < m_widths.size(); ++column) {
        height = std::max(
            height, textHeight(m_sheet.cell(row, static_cast<qsizetype>(column)), m_widths[column], m_text));
    }
    return height + cellPadding;
}

/// Where the head of the table begins.
double Pages::above(int page) const
{
    if (page > 0) {
        return m_metrics.height() + relatedSpacing; // the title once more, small
    }
    return heightOfFacts() + heightOfChart() + relatedSpacing;
}

double Pages::heightOfFacts() const
{
    double height = QFontMetricsF(m_title).height() + gridUnit;
    for (const QString &fact : m_sheet.facts) {
        height += textHeight(fact, m_size.width() + 2 * cellPadding, m_text);
    }
    return height;
}

/// With the room above and below it; 0 without a chart.
double Pages::heightOfChart() const
{
    if (!m_sheet.chart) {
        return 0;
    }
    const auto lines = static_cast<double>(m_sheet.chart->bars.size() + 1);
    return relatedSpacing + lines * (m_metrics.height() + gridUnit) + relatedSpacing;
}

bool Pages::divide(const SheetProgress &progress)
{
    m_firstRows = {0};
    double top = above(0) + m_headHeight;
    for (qsizetype row = 0; row < m_sheet.rows; ++row) {
        if (row % rowsAtOnce == 0
            && !progress(static_cast<double>(row) / static_cast<double>(m_sheet.rows) / 2)) {
            return false;
        }
        const double height = heightOf(row);
        const bool isFirst = row == m_firstRows.back();
        if (!isFirst && top + height > m_size.height() - below()) {
            m_firstRows.push_back(row);
            top = above(count() - 1) + m_headHeight;
        }
        m_heights.push_back(height);
        top += height;
    }
    return true;
}

void Pages::paint(QPainter &painter, int page) const
{
    painter.setPen(m_palette.color(QPalette::WindowText));
    if (page == 0) {
        paintTitle(painter);
        paintChart(painter, heightOfFacts() + relatedSpacing);
    } else {
        painter.setFont(m_text);
        painter.drawText(QRectF(0, 0, m_size.width(), m_metrics.height()), Qt::AlignLeft,
                         m_metrics.elidedText(m_sheet.title, Qt::ElideRight, m_size.width()));
    }
    double top = above(page);
    paintLine(painter, top, m_headHeight, m_head,
              [this](qsizetype column) { return m_sheet.columns[column].title; });
    top += m_headHeight;
    const auto next = static_cast<std::size_t>(page) + 1;
    const qsizetype end = next < m_firstRows.size() ? m_firstRows[next] : m_sheet.rows;
    for (qsizetype row = m_firstRows[static_cast<std::size_t>(page)]; row < end; ++row) {
        const double height = m_heights[static_cast<std::size_t>(row)];
        paintLine(painter, top, height, m_text,
                  [this, row](qsizetype column) { return m_sheet.cell(row, column); });
        top += height;
    }
    paintFoot(painter, page);
}

void Pages::paintTitle(QPainter &painter) const
{
    const QFontMetricsF title(m_title);
    painter.setFont(m_title);
    painter.drawText(QRectF(0, 0, m_size.width(), title.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     title.elidedText(m_sheet.title, Qt::ElideRight, m_size.width()));
    painter.setFont(m_text);
    double top = title.height() + gridUnit;
    for (const QString &fact : m_sheet.facts) {
        const double height = textHeight(fact, m_size.width() + 2 * cellPadding, m_text);
        paintText(painter, QRectF(0, top, m_size.width(), height), Qt::AlignLeft, fact);
        top += height;
    }
}

void Pages::paintChart(QPainter &painter, double top) const
{
    if (!m_sheet.chart) {
        return;
    }
    const double line = m_metrics.height() + gridUnit;
    const double words = m_size.width() * shareOfWords;
    const double longest = m_size.width() * shareOfBars;
    painter.setFont(m_head);
    painter.drawText(QRectF(cellPadding, top, m_size.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                     m_sheet.chart->title);
    painter.setFont(m_text);
    for (const SheetChart::Bar &bar : m_sheet.chart->bars) {
        top += line;
        const double room = words - 2 * cellPadding;
        painter.drawText(QRectF(cellPadding, top, room, line), Qt::AlignLeft | Qt::AlignVCenter,
                         m_metrics.elidedText(fitting(bar.words), Qt::ElideRight, room));
        const QRectF drawn(words, top + (line - barHeight) / 2, std::max(1.0, longest * bar.share),
                           barHeight);
        painter.fillRect(drawn, fillColor(bar.meaning, m_palette));
        painter.drawText(QRectF(drawn.right() + cellPadding, top, m_size.width() - drawn.right(), line),
                         Qt::AlignLeft | Qt::AlignVCenter, bar.number);
    }
}

void Pages::paintLine(QPainter &painter, double top, double height, const QFont &font,
                      const std::function<QString(qsizetype)> &cell) const
{
    painter.setFont(font);
    double left = 0;
    for (std::size_t column = 0; column < m_widths.size(); ++column) {
        const auto number = static_cast<qsizetype>(column);
        const QRectF room(left + cellPadding, top + cellPadding / 2, m_widths[column] - 2 * cellPadding,
                          height - cellPadding);
        paintText(painter, room, m_sheet.columns[number].isNumber ? Qt::AlignRight : Qt::AlignLeft,
                  cell(number));
        left += m_widths[column];
    }
    painter.save();
    painter.setPen(QPen(m_palette.color(QPalette::Mid), 0.5));
    painter.drawLine(QPointF(0, top + height), QPointF(m_size.width(), top + height));
    painter.restore();
}

void Pages::paintFoot(QPainter &painter, int page) const
{
    painter.setFont(m_text);
    const QRectF line(0, m_size.height() - m_metrics.height(), m_size.width(), m_metrics.height());
    //: %1 the number of a page, %2 how many there are
    painter.drawText(line, Qt::AlignRight, ReportSheets::tr("Page %1 of %2").arg(page + 1).arg(count()));
}

template <typename Device>
int paintPages(Device &device, const ReportSheet &sheet, const SheetProgress &progress)
{
    QPainter painter(&device);
    const double scale = device.resolution() / pixelsPerInch;
    painter.scale(scale, scale);
    Pages pages(sheet, QSizeF(device.width(), device.height()) / scale);
    if (!pages.divide(progress)) {
        return 0;
    }
    for (int page = 0; page < pages.count(); ++page) {
        if (!progress(0.5 + static_cast<double>(page) / pages.count() / 2)) {
            return page;
        }
        if (page > 0) {
            device.newPage();
        }
        pages.paint(painter, page);
    }
    return pages.count();
}

} // namespace

QByteArray pdfOf(const ReportSheet &sheet, const SheetProgress &progress)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    bool isWanted = true;
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(pdfResolution);
        writer.setTitle(sheet.title);
        const bool isMetric = QLocale().measurementSystem() != QLocale::ImperialUSSystem;
        writer.setPageSize(QPageSize(isMetric ? QPageSize::A4 : QPageSize::Letter));
        writer.setPageOrientation(QPageLayout::Landscape);
        writer.setPageMargins(QMarginsF(pageMargin, pageMargin, pageMargin, pageMargin),
                              QPageLayout::Millimeter);
        paintPages(writer, sheet, [&](double part) { return isWanted = isWanted && progress(part); });
    }
    return isWanted ? bytes : QByteArray();
}

int print(const ReportSheet &sheet, QPrinter &printer, const SheetProgress &progress)
{
    return paintPages(printer, sheet, progress);
}

std::optional<Problem> writeFile(const QString &file, const QByteArray &bytes)
{
    QSaveFile target(file);
    const bool isWritten =
        target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size() && target.commit();
    return isWritten
        ? std::nullopt
        : std::optional(Problem{ProblemCode::CannotWrite, {file, {}, {}, {}, {}}, {target.errorString()}});
}

} // namespace wk
