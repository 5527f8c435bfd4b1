// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/theme.h"
#include "ui/common/gallery.h"
#include "ui/common/iconsheet.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QScopeGuard>
#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(wk::Appearance)

namespace {

/// Kept only if WK_GALLERY names a folder.
bool keep(const QImage &picture, const QString &name)
{
    const QString folder = qEnvironmentVariable("WK_GALLERY");
    return folder.isEmpty()
        || (QDir().mkpath(folder) && picture.save(QDir(folder).filePath(name + u".png"_s)));
}

} // namespace

/// Shows everything there is, in both appearances, to be looked at: WK_GALLERY=build/gallery tst_gallery
class GalleryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theIconsAreShown_data() { appearances(); }
    void theIconsAreShown()
    {
        QFETCH(Appearance, appearance);
        applyTheme(*qApp, appearance);
        IconSheet sheet;
        const QImage picture = sheet.grab().toImage();
        QCOMPARE(picture.pixelColor(0, 0), qApp->palette().color(QPalette::Base));
        QVERIFY(keep(picture, u"icons-%1"_s.arg(QLatin1StringView(QTest::currentDataTag()))));
    }

    void thePanelsPartsAreShown_data() { appearances(); }
    void thePanelsPartsAreShown()
    {
        QFETCH(Appearance, appearance);
        applyTheme(*qApp, appearance);
        Gallery gallery;
        gallery.show();
        QVERIFY(QTest::qWaitForWindowActive(&gallery));
        const QImage picture = gallery.grab().toImage();
        QCOMPARE(picture.pixelColor(0, 0), qApp->palette().color(QPalette::Window));
        QVERIFY(keep(picture, u"parts-%1"_s.arg(QLatin1StringView(QTest::currentDataTag()))));
    }

    void everythingFitsWithALargeFont()
    {
        applyTheme(*qApp, Appearance::Light);
        const QFont before = qApp->font();
        QFont large = before;
        large.setPointSizeF(before.pointSizeF() * 1.6);
        qApp->setFont(large);
        Gallery gallery;
        gallery.resize(1600, 1300);
        gallery.show();
        QVERIFY(QTest::qWaitForWindowActive(&gallery));
        const QImage picture = gallery.grab().toImage();
        const auto restore = qScopeGuard([&before] { qApp->setFont(before); });
        QVERIFY(keep(picture, u"parts-large-font"_s));
        for (const QLabel *label : gallery.findChildren<QLabel *>()) {
            if (label->isVisible() && !label->wordWrap()) {
                QVERIFY2(label->height() >= label->sizeHint().height(), qPrintable(label->text()));
            }
        }
    }

private:
    static void appearances()
    {
        QTest::addColumn<Appearance>("appearance");
        QTest::newRow("light") << Appearance::Light;
        QTest::newRow("dark") << Appearance::Dark;
    }
};

QTEST_MAIN(GalleryTest)
#include "tst_gallery.moc"
