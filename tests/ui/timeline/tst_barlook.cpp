// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/contrast.h"
#include "timeline/barlook.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <algorithm>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;

namespace {

const QList<BarLook> looks{
    BarLook::Open,      BarLook::OpenBefore, BarLook::Contributing,    BarLook::ContributingBefore,
    BarLook::OtherWork, BarLook::Disabled,   BarLook::Expired,         BarLook::Countdown,
    BarLook::Run,       BarLook::Restart,    BarLook::DeploymentBefore};

QImage pictureOf(const BarStyle &style, const QPalette &palette, QPalette::ColorRole ground)
{
    QImage image(64, 16, QImage::Format_RGB32);
    image.fill(palette.color(ground));
    QPainter painter(&image);
    const double height = 16 * shareOf(style.look);
    paintBar(painter, QRectF(2, 8 - height / 2, 60, height), style, palette);
    return image;
}

/// The picture without its colours, as by who sees none.
QImage grey(const QImage &image)
{
    return image.convertToFormat(QImage::Format_Grayscale8);
}

void palettes()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
}

} // namespace

class BarLookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyBarStandsOutFromItsGround_data() { palettes(); }
    void everyBarStandsOutFromItsGround()
    {
        QFETCH(QPalette, palette);
        for (const BarLook look : looks) {
            for (const bool isExpected : {false, true}) {
                // Weekends are as dark as windows.
                for (const auto ground : {QPalette::Base, QPalette::Window}) {
                    BarStyle style;
                    style.look = look;
                    style.isExpected = isExpected;
                    const QImage image = pictureOf(style, palette, ground);
                    double most = 1;
                    for (int x = 0; x < image.width(); ++x) {
                        for (int y = 0; y < image.height(); ++y) {
                            most = std::max(most, contrast(image.pixelColor(x, y), palette.color(ground)));
                        }
                    }
                    QVERIFY2(most >= 3.0, qPrintable(u"%1: %2"_s.arg(lookWords(look)).arg(most)));
                }
            }
        }
    }

    void noTwoLooksDifferByColourAlone_data() { palettes(); }
    void noTwoLooksDifferByColourAlone()
    {
        QFETCH(QPalette, palette);
        QList<QImage> seen;
        for (const BarLook look : looks) {
            BarStyle style;
            style.look = look;
            // What is there of deployments is expected.
            style.isExpected = look == BarLook::Countdown || look == BarLook::Run || look == BarLook::Restart;
            const QImage image = grey(pictureOf(style, palette, QPalette::Base));
            // The two before a change stand in lanes that are named.
            const bool isInOwnLane = look == BarLook::DeploymentBefore;
            QVERIFY2(isInOwnLane || !seen.contains(image), qPrintable(lookWords(look)));
            seen.append(image);
        }
    }
};

QTEST_MAIN(BarLookTest)
#include "tst_barlook.moc"
