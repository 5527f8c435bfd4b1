// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/icons.h"

#include <QApplication>
#include <QDir>
#include <QMap>
#include <QPainter>
#include <QTest>

using namespace wk;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize small{smallIconSize, smallIconSize};

QImage imageOf(const QIcon &icon, QIcon::Mode mode = QIcon::Normal, qreal ratio = 1)
{
    return icon.pixmap(small, ratio, mode).toImage().convertToFormat(QImage::Format_ARGB32);
}

/// The colour of what is drawn there without anything shining through.
QColor inkOf(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() == 255) {
                return image.pixelColor(x, y);
            }
        }
    }
    return {};
}

qint64 amountOfInk(const QImage &image)
{
    qint64 sum = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            sum += image.pixelColor(x, y).alpha();
        }
    }
    return sum / 255;
}

void everyIcon()
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < iconCount; ++i) {
        QTest::newRow(qPrintable(iconName(Icon(i)))) << i;
    }
}

} // namespace

class IconsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { applyTheme(*qApp, Appearance::Light); }

    void everyIconRendersSomethingAt16Pixels_data() { everyIcon(); }
    void everyIconRendersSomethingAt16Pixels()
    {
        QFETCH(int, number);
        const QImage image = imageOf(icon(Icon(number)));
        QCOMPARE(image.size(), small);
        // Between a chevron's two strokes and what would be a blot.
        QVERIFY2(amountOfInk(image) >= 10, qPrintable(QString::number(amountOfInk(image))));
        QVERIFY2(amountOfInk(image) <= 110, qPrintable(QString::number(amountOfInk(image))));
    }

    void nothingIsCutOffAtTheEdge_data() { everyIcon(); }
    void nothingIsCutOffAtTheEdge()
    {
        QFETCH(int, number);
        const QImage image = icon(Icon(number)).pixmap(QSize(80, 80), 1).toImage();
        for (int i = 0; i < 80; ++i) {
            QCOMPARE(image.pixelColor(i, 0).alpha(), 0);
            QCOMPARE(image.pixelColor(i, 79).alpha(), 0);
            QCOMPARE(image.pixelColor(0, i).alpha(), 0);
            QCOMPARE(image.pixelColor(79, i).alpha(), 0);
        }
    }

    void noTwoIconsLookTheSame()
    {
        QMap<QByteArray, QString> seen;
        for (int i = 0; i < iconCount; ++i) {
            const QImage image = imageOf(icon(Icon(i)));
            const QByteArray pixels(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes());
            QVERIFY2(!seen.contains(pixels), qPrintable(iconName(Icon(i)) + u" is "_s + seen.value(pixels)));
            seen.insert(pixels, iconName(Icon(i)));
        }
    }

    void everyPictureIsUsed()
    {
        QStringList pictures = QDir(u":/wk/icons"_s).entryList({u"*.svg"_s});
        pictures.removeOne(u"windowkeeper.svg"_s);
        QStringList names;
        for (int i = 0; i < iconCount; ++i) {
            names.append(iconName(Icon(i)) + u".svg"_s);
        }
        pictures.sort();
        names.sort();
        QCOMPARE(names, pictures);
    }

    void iconsHaveTheColourOfText()
    {
        const QIcon bin = icon(Icon::Calendar);
        const QPalette palette = qApp->palette();
        QCOMPARE(inkOf(imageOf(bin, QIcon::Normal, 2)), palette.color(QPalette::WindowText));
        QCOMPARE(inkOf(imageOf(bin, QIcon::Selected, 2)), palette.color(QPalette::HighlightedText));
        QCOMPARE(inkOf(imageOf(bin, QIcon::Disabled, 2)),
                 palette.color(QPalette::Disabled, QPalette::WindowText));
    }

    void iconsFollowTheThemeWhenTheyAreDrawn()
    {
        const QIcon calendar = icon(Icon::Calendar);
        const QIcon warning = icon(Meaning::Warning);
        QCOMPARE(inkOf(imageOf(calendar, QIcon::Normal, 2)), lightPalette().color(QPalette::WindowText));
        applyTheme(*qApp, Appearance::Dark);
        QCOMPARE(inkOf(imageOf(calendar, QIcon::Normal, 2)), darkPalette().color(QPalette::WindowText));
        QCOMPARE(inkOf(imageOf(warning, QIcon::Normal, 2)), textColor(Meaning::Warning, darkPalette()));
    }

    void everyStateHasItsOwnShape()
    {
        QSet<qint64> shapes;
        for (const Meaning state :
             {Meaning::Success, Meaning::Information, Meaning::Warning, Meaning::Error}) {
            shapes.insert(qint64(amountOfInk(icon(state).pixmap(QSize(200, 200), 1).toImage())));
        }
        QCOMPARE(shapes.size(), 4);
    }

    void iconsAreSharpAtTwiceTheDensity()
    {
        const QPixmap pixmap = icon(Icon::MaintenanceWindow).pixmap(small, 2.0);
        QCOMPARE(pixmap.size(), QSize(32, 32));
        QCOMPARE(pixmap.devicePixelRatio(), 2.0);
        const QImage enlarged =
            icon(Icon::MaintenanceWindow).pixmap(small, 1.0).toImage().scaled(32, 32, Qt::KeepAspectRatio);
        QVERIFY(pixmap.toImage() != enlarged);
    }

    void paintingIsAsSharpAsTheDevice()
    {
        QImage canvas(40, 40, QImage::Format_ARGB32_Premultiplied);
        canvas.setDevicePixelRatio(2);
        canvas.fill(Qt::transparent);
        {
            QPainter painter(&canvas);
            icon(Icon::MaintenanceWindow).paint(&painter, QRect(2, 2, 16, 16));
        }
        const QImage expected =
            imageOf(icon(Icon::MaintenanceWindow), QIcon::Normal, 2).convertToFormat(canvas.format());
        QCOMPARE(canvas.copy(4, 4, 32, 32).pixel(9, 16), expected.pixel(9, 16));
        QCOMPARE(amountOfInk(canvas), amountOfInk(expected));
    }

    void theProgramHasAnIconInColour()
    {
        const QImage image = applicationIcon().pixmap(QSize(64, 64), 1).toImage();
        QCOMPARE(image.size(), QSize(64, 64));
        QSet<QRgb> colours;
        for (int x = 0; x < 64; ++x) {
            colours.insert(image.pixel(x, 40));
        }
        QVERIFY(colours.size() > 4);
    }
};

QTEST_MAIN(IconsTest)
#include "tst_icons.moc"
