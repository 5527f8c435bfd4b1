// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/theme.h"
#include "support/contrast.h"

#include <QApplication>
#include <QCheckBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(wk::Meaning)

namespace {

struct Pair
{
    QPalette::ColorRole text;
    QPalette::ColorRole ground;
};

const QList<Pair> pairs{{QPalette::WindowText, QPalette::Window},
                        {QPalette::WindowText, QPalette::Base},
                        {QPalette::Text, QPalette::Base},
                        {QPalette::Text, QPalette::AlternateBase},
                        {QPalette::Text, QPalette::Window},
                        {QPalette::ButtonText, QPalette::Button},
                        {QPalette::ButtonText, QPalette::Window},
                        {QPalette::ButtonText, QPalette::Midlight},
                        {QPalette::HighlightedText, QPalette::Highlight},
                        {QPalette::ToolTipText, QPalette::ToolTipBase},
                        {QPalette::PlaceholderText, QPalette::Base},
                        {QPalette::PlaceholderText, QPalette::Window},
                        {QPalette::Link, QPalette::Base},
                        {QPalette::Link, QPalette::Window},
                        {QPalette::LinkVisited, QPalette::Base},
                        {QPalette::LinkVisited, QPalette::Window},
                        {QPalette::BrightText, QPalette::Base},
                        {QPalette::BrightText, QPalette::Window}};

QList<Meaning> meanings()
{
    return {Meaning::OpenTime,    Meaning::Contributing, Meaning::Success,
            Meaning::Information, Meaning::Warning,      Meaning::Error};
}

void palettes()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsMeasuredAsInTheStandard()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        QCOMPARE(qRound(contrast(QColor(0x77, 0x77, 0x77), Qt::white) * 100), 448);
    }

    void everyTextIsLegible_data() { palettes(); }
    void everyTextIsLegible()
    {
        QFETCH(QPalette, palette);
        for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
            const double least = group == QPalette::Disabled ? 3.0 : 4.5;
            for (const Pair &pair : pairs) {
                const double found =
                    contrast(palette.color(group, pair.text), palette.color(group, pair.ground));
                QVERIFY2(found >= least,
                         qPrintable(u"group %1, role %2 on role %3: %4"_s.arg(group)
                                        .arg(pair.text)
                                        .arg(pair.ground)
                                        .arg(found)));
            }
        }
    }

    void disabledTextLooksDisabled_data() { palettes(); }
    void disabledTextLooksDisabled()
    {
        QFETCH(QPalette, palette);
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
            const QColor ground = palette.color(QPalette::Window);
            QVERIFY(contrast(palette.color(QPalette::Disabled, role), ground) * 1.5
                    < contrast(palette.color(QPalette::Active, role), ground));
        }
    }

    void everyMeaningIsLegibleAsText_data() { palettes(); }
    void everyMeaningIsLegibleAsText()
    {
        QFETCH(QPalette, palette);
        for (const Meaning meaning : meanings()) {
            const QColor text = textColor(meaning, palette);
            QList<QColor> grounds{tintColor(meaning, palette)};
            for (const auto role : {QPalette::Base, QPalette::AlternateBase, QPalette::Window,
                                    QPalette::Button, QPalette::Highlight, QPalette::ToolTipBase}) {
                grounds.append(palette.color(role));
            }
            for (const QColor &ground : grounds) {
                QVERIFY2(contrast(text, ground) >= 4.5,
                         qPrintable(u"%1 %2 on %3: %4"_s.arg(int(meaning))
                                        .arg(text.name(), ground.name())
                                        .arg(contrast(text, ground))));
            }
            QVERIFY(contrast(palette.color(QPalette::Text), tintColor(meaning, palette)) >= 4.5);
        }
    }

    void theAccentCarriesText_data() { palettes(); }
    void theAccentCarriesText()
    {
        QFETCH(QPalette, palette);
        QVERIFY(contrast(accentTextColor(palette), accentColor(palette)) >= 4.5);
    }

    void whatCanBeChangedHasAnOutline_data() { palettes(); }
    void whatCanBeChangedHasAnOutline()
    {
        QFETCH(QPalette, palette);
        for (const auto ground : {QPalette::Base, QPalette::Window}) {
            QVERIFY2(contrast(outlineColor(palette), palette.color(ground)) >= 3.0,
                     qPrintable(QString::number(contrast(outlineColor(palette), palette.color(ground)))));
        }
    }

    void whatIsDrawnStandsOutFromItsGround_data() { palettes(); }
    void whatIsDrawnStandsOutFromItsGround()
    {
        QFETCH(QPalette, palette);
        for (const Meaning meaning : meanings()) {
            for (const auto role : {QPalette::Base, QPalette::Window}) {
                const QColor ground = palette.color(role);
                // Whoever fills with the one draws an outline in the other where the first does not do.
                const double found = std::max(contrast(fillColor(meaning, palette), ground),
                                              contrast(textColor(meaning, palette), ground));
                QVERIFY(found >= 3.0);
                const bool isPale = meaning == Meaning::Warning && !isDark(palette);
                QVERIFY2(isPale || contrast(fillColor(meaning, palette), ground) >= 3.0,
                         qPrintable(u"%1 on %2: %3"_s.arg(int(meaning))
                                        .arg(role)
                                        .arg(contrast(fillColor(meaning, palette), ground))));
            }
        }
    }

    void theFrameOfTheKeyboardStandsOut_data() { palettes(); }
    void theFrameOfTheKeyboardStandsOut()
    {
        QFETCH(QPalette, palette);
        for (const auto role : {QPalette::Base, QPalette::Window}) {
            QVERIFY(contrast(fillColor(Meaning::OpenTime, palette), palette.color(role)) >= 3.0);
        }
    }

    void noTwoMeaningsLookAlike_data() { palettes(); }
    void noTwoMeaningsLookAlike()
    {
        QFETCH(QPalette, palette);
        QSet<QRgb> fills;
        QSet<QRgb> texts;
        for (const Meaning meaning : meanings()) {
            fills.insert(fillColor(meaning, palette).rgb());
            texts.insert(textColor(meaning, palette).rgb());
        }
        QCOMPARE(fills.size(), meanings().size());
        QCOMPARE(texts.size(), meanings().size());
    }

    void theStatesHaveTheirFixedColours_data() { palettes(); }
    void theStatesHaveTheirFixedColours()
    {
        QFETCH(QPalette, palette);
        QCOMPARE(fillColor(Meaning::Success, palette), QColor(u"#009E73"_s));
        QCOMPARE(fillColor(Meaning::Information, palette), QColor(u"#0072B2"_s));
        QCOMPARE(fillColor(Meaning::Warning, palette), QColor(u"#E69F00"_s));
        QCOMPARE(fillColor(Meaning::Error, palette), QColor(u"#D55E00"_s));
    }

    void aChoiceOfLightOrDarkIsApplied()
    {
        applyTheme(*qApp, Appearance::Dark);
        QVERIFY(isDark(qApp->palette()));
        QCOMPARE(qApp->palette().color(QPalette::Base), darkPalette().color(QPalette::Base));
        applyTheme(*qApp, Appearance::Light);
        QVERIFY(!isDark(qApp->palette()));
    }

    void theDesktopIsAskedAgainAfterAChoice()
    {
        // The desktop of the tests is a light one, and stays what it is after a dark choice.
        applyTheme(*qApp, Appearance::Dark);
        applyTheme(*qApp, Appearance::System);
        QVERIFY(!isDark(qApp->palette()));
        QCOMPARE(qApp->palette().color(QPalette::Highlight), lightPalette().color(QPalette::Highlight));
    }

    void oneButtonHasTheAccent_data() { palettes(); }
    void oneButtonHasTheAccent()
    {
        QFETCH(QPalette, palette);
        applyTheme(*qApp, isDark(palette) ? Appearance::Dark : Appearance::Light);
        QPushButton button(u"Add"_s);
        button.setDefault(true);
        const auto middle = [&button] {
            button.resize(button.sizeHint());
            return button.grab().toImage().pixelColor(8, button.height() / 2);
        };
        QCOMPARE(middle(), accentColor(palette));
        button.setEnabled(false);
        QVERIFY(middle() != accentColor(palette));
        button.setEnabled(true);
        button.setDefault(false);
        QVERIFY(middle() != accentColor(palette));
        QVERIFY(contrast(middle(), palette.color(QPalette::ButtonText)) >= 4.5);
    }

    void wordsHaveRoomInButtons()
    {
        const QString words = u"Bereitstellungen anzeigen"_s;
        const QPushButton button(words);
        QVERIFY(button.sizeHint().width() >= button.fontMetrics().horizontalAdvance(words) + 24);
        QVERIFY(button.sizeHint().height() >= rowHeight);
    }

    void anEmptyBoxCanBeSeen_data() { palettes(); }
    void anEmptyBoxCanBeSeen()
    {
        QFETCH(QPalette, palette);
        applyTheme(*qApp, isDark(palette) ? Appearance::Dark : Appearance::Light);
        QCheckBox check;
        QLineEdit line;
        for (QWidget *widget : {static_cast<QWidget *>(&check), static_cast<QWidget *>(&line)}) {
            widget->resize(widget->sizeHint());
            const QImage image = widget->grab().toImage();
            double most = 0;
            for (int x = 0; x < image.width(); ++x) {
                most = std::max(
                    most, contrast(image.pixelColor(x, image.height() / 2), palette.color(QPalette::Window)));
            }
            QVERIFY2(most >= 2.5, qPrintable(QString::number(most)));
        }
    }

    void thereAreThreeSizesOfText()
    {
        const auto size = [](const QFont &font) { return QFontInfo(font).pointSizeF(); };
        QVERIFY(size(smallFont()) < size(bodyFont()));
        QVERIFY(size(bodyFont()) < size(titleFont()));
        QCOMPARE(titleFont().family(), bodyFont().family());
    }

    void aFontGivenInPixelsIsScaledToo()
    {
        const QFont before = qApp->font();
        QFont font = before;
        font.setPixelSize(20);
        qApp->setFont(font);
        const int title = titleFont().pixelSize();
        const int small = smallFont().pixelSize();
        qApp->setFont(before);
        QCOMPARE(title, 26);
        QCOMPARE(small, 18);
    }

    void linksThatWereShownFollowTheTheme()
    {
        QLabel label(u"<a href=\"there\">somewhere</a>"_s);
        label.show();
        for (const Appearance appearance : {Appearance::Light, Appearance::Dark, Appearance::Light}) {
            applyTheme(*qApp, appearance);
            const QImage picture = label.grab().toImage().convertToFormat(QImage::Format_RGB32);
            const QRgb link = qApp->palette().color(QPalette::Link).rgb();
            bool found = false;
            for (int y = 0; y < picture.height(); ++y) {
                for (int x = 0; x < picture.width(); ++x) {
                    found = found || picture.pixel(x, y) == link;
                }
            }
            QVERIFY(found);
        }
    }
};

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
