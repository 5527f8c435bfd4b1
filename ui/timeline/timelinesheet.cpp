// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinesheet.h"

#include "common/theme.h"
#include "timeline/axislabels.h"

#include <QAbstractItemModel>
#include <QBuffer>
#include <QCoreApplication>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QImage>
#include <QLocale>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

struct TimelineSheets
{
    Q_DECLARE_TR_FUNCTIONS(TimelineSheets)
};

/// What device-independent pixels are on paper.
constexpr double pixelsPerInch = 96;
constexpr double pictureWidth = 1400;
constexpr double margin = 24; ///< of pictures; pages have their own
constexpr double pictureScale = 2;
constexpr int pdfResolution = 300;
constexpr double pageMargin = 12; ///< millimetres

/// Of the same size whatever the resolution of the paper.
QFont inPixels(const QFont &font)
{
    QFont sized = font;
    sized.setPixelSize(QFontInfo(font).pixelSize());
    return sized;
}

/// A sheet divided into pages of a size.
class Pages
{
public:
    Pages(const TimelineSheet &sheet, const QSizeF &size)
        : m_sheet(sheet)
        , m_scene(sheet.scene)
        , m_size(size)
        , m_title(inPixels(titleFont()))
        , m_legend(legendOf(*sheet.scene.model))
    {
        m_scene.palette = lightPalette();
        m_scene.font = inPixels(bodyFont());
        m_scene.small = inPixels(smallFont());
        m_scene.labels = labelWidths(QFontMetricsF(m_scene.small));
        m_scene.current = {};
        m_scene.hovered = {};
        m_frame = frameFor({size.width(), 0}, m_scene);
        m_lanes = m_scene.model->rowCount();
        const double room = size.height() - above() - m_frame.head - below();
        m_lanesOnPage = std::max(1, static_cast<int>(room / m_frame.lane));
    }

    [[nodiscard]] int count() const { return std::max(1, (m_lanes + m_lanesOnPage - 1) / m_lanesOnPage); }
    /// How high a page with all lanes is.
    [[nodiscard]] double wholeHeight() const
    {
        return above() + m_frame.head + m_lanes * m_frame.lane + below();
    }

    void paint(QPainter &painter, int page) const
    {
        paintHead(painter, page);
        const int lanes = std::clamp(m_lanes - page * m_lanesOnPage, 0, m_lanesOnPage);
        TimelineFrame frame = m_frame;
        frame.size.setHeight(frame.head + lanes * frame.lane);
        const TimelineGeometry geometry =
            TimelineGeometry(frame, m_sheet.visible).scrolledTo(page * m_lanesOnPage * frame.lane);
        painter.save();
        painter.translate(0, above());
        TimelinePainter(painter, geometry, m_scene).paint();
        painter.setPen(QPen(m_scene.palette.color(QPalette::Mid), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(0.5, 0.5, frame.size.width() - 1, frame.size.height() - 1));
        painter.restore();
        const double legendTop = above() + frame.size.height() + relatedSpacing;
        paintLegend(painter, {0, legendTop, m_size.width(), below()}, m_legend, m_scene.small,
                    m_scene.palette);
    }

private:
    [[nodiscard]] double above() const
    {
        return std::ceil(QFontMetricsF(m_title).height() + QFontMetricsF(m_scene.small).height())
            + 2 * relatedSpacing;
    }
    [[nodiscard]] double below() const
    {
        return relatedSpacing + legendHeight(m_legend, m_size.width(), m_scene.small);
    }

    void paintHead(QPainter &painter, int page) const
    {
        const double width = m_size.width();
        const double titleHeight = QFontMetricsF(m_title).height();
        painter.setPen(m_scene.palette.color(QPalette::WindowText));
        painter.setFont(m_title);
        painter.drawText(QRectF(0, 0, width, titleHeight), Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetricsF(m_title).elidedText(m_sheet.title, Qt::ElideRight, width));
        painter.setFont(m_scene.small);
        const QFontMetricsF metrics(m_scene.small);
        const QRectF line(0, titleHeight + gridUnit, width, metrics.height());
        QString number;
        if (count() > 1) {
            //: %1 the number of a page, %2 how many there are
            number = TimelineSheets::tr("Page %1 of %2").arg(page + 1).arg(count());
            painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, number);
        }
        const double left = width - metrics.horizontalAdvance(number) - groupSpacing;
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(m_sheet.subtitle, Qt::ElideRight, left));
    }

    const TimelineSheet &m_sheet;
    TimelineScene m_scene;
    QSizeF m_size;
    QFont m_title;
    QList<LegendEntry> m_legend;
    TimelineFrame m_frame;
    int m_lanes = 0;
    int m_lanesOnPage = 1;
};

QSizeF pictureSize(const TimelineSheet &sheet)
{
    const double inner = pictureWidth - 2 * margin;
    return {pictureWidth, std::ceil(Pages(sheet, {inner, 0}).wholeHeight()) + 2 * margin};
}

void paintPicture(QPainter &painter, const TimelineSheet &sheet, const QSizeF &size)
{
    painter.fillRect(QRectF(QPointF(), size), Qt::white);
    painter.translate(margin, margin);
    // A pixel more, so that rounding cannot push the last lane to another page.
    Pages(sheet, QSizeF(size.width() - 2 * margin, size.height() - 2 * margin + 1)).paint(painter, 0);
}

template <typename Device>
void paintPages(Device &device, const TimelineSheet &sheet)
{
    QPainter painter(&device);
    const double scale = device.resolution() / pixelsPerInch;
    painter.scale(scale, scale);
    const Pages pages(sheet, QSizeF(device.width(), device.height()) / scale);
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0) {
            device.newPage();
        }
        pages.paint(painter, page);
    }
}

QByteArray png(const TimelineSheet &sheet)
{
    const QSizeF size = pictureSize(sheet);
    QImage image((size * pictureScale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(pictureScale);
    QPainter painter(&image);
    paintPicture(painter, sheet, size);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray svg(const TimelineSheet &sheet)
{
    const QSizeF size = pictureSize(sheet);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(static_cast<int>(pixelsPerInch));
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(), size));
    generator.setTitle(sheet.title);
    generator.setDescription(sheet.subtitle);
    QPainter painter(&generator);
    paintPicture(painter, sheet, size);
    painter.end();
    return bytes;
}

QByteArray pdf(const TimelineSheet &sheet)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(pdfResolution);
    writer.setTitle(sheet.title);
    const bool isMetric = QLocale().measurementSystem() != QLocale::ImperialUSSystem;
    writer.setPageSize(QPageSize(isMetric ? QPageSize::A4 : QPageSize::Letter));
    writer.setPageOrientation(QPageLayout::Landscape);
    writer.setPageMargins(QMarginsF(pageMargin, pageMargin, pageMargin, pageMargin), QPageLayout::Millimeter);
    paintPages(writer, sheet);
    return bytes;
}

} // namespace

QString endingOf(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Png: return u"png"_s;
    case PictureFormat::Svg: return u"svg"_s;
    case PictureFormat::Pdf: return u"pdf"_s;
    }
    Q_UNREACHABLE();
}

std::optional<PictureFormat> formatOf(const QString &file)
{
    for (const PictureFormat format : {PictureFormat::Png, PictureFormat::Svg, PictureFormat::Pdf}) {
        if (file.endsWith(u'.' + endingOf(format), Qt::CaseInsensitive)) {
            return format;
        }
    }
    return {};
}

QByteArray pictureOf(const TimelineSheet &sheet, PictureFormat format)
{
    switch (format) {
    case PictureFormat::Png: return png(sheet);
    case PictureFormat::Svg: return svg(sheet);
    case PictureFormat::Pdf: return pdf(sheet);
    }
    Q_UNREACHABLE();
}

std::optional<Problem> savePicture(const TimelineSheet &sheet, PictureFormat format, const QString &file)
{
    QSaveFile target(file);
    const bool isWritten =
        target.open(QIODevice::WriteOnly) && target.write(pictureOf(sheet, format)) >= 0 && target.commit();
    return isWritten
        ? std::nullopt
        : std::optional(Problem{ProblemCode::CannotWrite, {file, {}, {}, {}, {}}, {target.errorString()}});
}

void print(const TimelineSheet &sheet, QPrinter &printer)
{
    paintPages(printer, sheet);
}

} // namespace wk
