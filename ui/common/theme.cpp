// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/theme.h"

#include "common/consolestyle.h"

#include <QApplication>
#include <QLabel>

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

namespace wk {

namespace {

using Shade = std::pair<QPalette::ColorRole, QRgb>;

/// Sets all of the roles in every group, then the groups' own.
QPalette paletteOf(const std::array<Shade, 20> &shades, QRgb disabledText, QRgb disabledSelection,
                   QRgb disabledSelectedText)
{
    QPalette palette;
    for (const auto &[role, rgb] : shades) {
        palette.setColor(QPalette::All, role, QColor(rgb));
    }
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::PlaceholderText, QPalette::Link, QPalette::LinkVisited}) {
        palette.setColor(QPalette::Disabled, role, QColor(disabledText));
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(disabledSelection));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, QColor(disabledSelectedText));
    // What cannot be written to is no paper.
    palette.setColor(QPalette::Disabled, QPalette::Base, palette.color(QPalette::Window));
    return palette;
}

struct Ink
{
    QRgb fill;
    QRgb text;
};

/// By Meaning.
constexpr std::array<Ink, 6> lightInks{{{0xff1b66c9, 0xff1457b0},
                                        {0xff828995, 0xff545b66},
                                        {0xff009e73, 0xff006348},
                                        {0xff0072b2, 0xff00578a},
                                        {0xffe69f00, 0xff764f00},
                                        {0xffd55e00, 0xffa33f00}}};
constexpr std::array<Ink, 6> darkInks{{{0xff4d94ec, 0xff8abdf8},
                                       {0xff7b838f, 0xffb2b9c3},
                                       {0xff009e73, 0xff3fcfa4},
                                       {0xff0072b2, 0xff6cc0ef},
                                       {0xffe69f00, 0xfff2b632},
                                       {0xffd55e00, 0xffff9a5c}}};

Ink inkOf(Meaning meaning, const QPalette &palette)
{
    return (isDark(palette) ? darkInks : lightInks)[static_cast<std::size_t>(meaning)];
}

QColor mixed(const QColor &ground, const QColor &colour, double share)
{
    const auto mix = [share](int a, int b) { return qRound(a * (1 - share) + b * share); };
    return QColor(mix(ground.red(), colour.red()), mix(ground.green(), colour.green()),
                  mix(ground.blue(), colour.blue()));
}

QFont scaledFont(double factor, QFont::Weight weight)
{
    QFont font = bodyFont();
    // A desktop may give its font in pixels; points would be -1 then.
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() * factor);
    } else {
        font.setPixelSize(qRound(font.pixelSize() * factor));
    }
    font.setWeight(weight);
    return font;
}

bool wantsDark(QApplication &application, Appearance appearance)
{
    if (appearance != Appearance::System) {
        return appearance == Appearance::Dark;
    }
    // Without a palette of ours the application shows the desktop's; Qt 6.4 has no other way to ask for it.
    application.setPalette(QPalette());
    return isDark(application.palette());
}

} // namespace

QPalette lightPalette()
{
    return paletteOf({{{QPalette::Window, 0xfff3f4f6},
                       {QPalette::WindowText, 0xff1b1f24},
                       {QPalette::Base, 0xffffffff},
                       {QPalette::AlternateBase, 0xfff8f9fa},
                       {QPalette::Text, 0xff1b1f24},
                       {QPalette::PlaceholderText, 0xff5c636d},
                       {QPalette::Button, 0xfffafbfc},
                       {QPalette::ButtonText, 0xff1b1f24},
                       {QPalette::BrightText, 0xffa33f00},
                       {QPalette::ToolTipBase, 0xffffffff},
                       {QPalette::ToolTipText, 0xff1b1f24},
                       {QPalette::Highlight, 0xffcfe2f7},
                       {QPalette::HighlightedText, 0xff101d2c},
                       {QPalette::Link, 0xff1457b0},
                       {QPalette::LinkVisited, 0xff6a45a8},
                       {QPalette::Light, 0xffffffff},
                       {QPalette::Midlight, 0xffe8eaee},
                       {QPalette::Mid, 0xffc6cbd3},
                       {QPalette::Dark, 0xff9aa1ac},
                       {QPalette::Shadow, 0xff6b727c}}},
                     0xff767d87, 0xffe2e5ea, 0xff6a717b);
}

QPalette darkPalette()
{
    return paletteOf({{{QPalette::Window, 0xff202329},
                       {QPalette::WindowText, 0xffe6e8eb},
                       {QPalette::Base, 0xff191b20},
                       {QPalette::AlternateBase, 0xff1d2025},
                       {QPalette::Text, 0xffe6e8eb},
                       {QPalette::PlaceholderText, 0xffa0a7b1},
                       {QPalette::Button, 0xff2c3038},
                       {QPalette::ButtonText, 0xffe6e8eb},
                       {QPalette::BrightText, 0xffff9a5c},
                       {QPalette::ToolTipBase, 0xff2c3038},
                       {QPalette::ToolTipText, 0xffe6e8eb},
                       {QPalette::Highlight, 0xff24466f},
                       {QPalette::HighlightedText, 0xfff3f7fc},
                       {QPalette::Link, 0xff8abdf8},
                       {QPalette::LinkVisited, 0xffc3a8f0},
                       {QPalette::Light, 0xff444a54},
                       {QPalette::Midlight, 0xff363b44},
                       {QPalette::Mid, 0xff474d57},
                       {QPalette::Dark, 0xff14161a},
                       {QPalette::Shadow, 0xff0c0d10}}},
                     0xff858c96, 0xff343a43, 0xff9aa1ab);
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness()
        < palette.color(QPalette::Active, QPalette::WindowText).lightness();
}

namespace {

/// A text keeps the colour its links had when it was set.
void recolourLinks()
{
    for (QWidget *widget : QApplication::allWidgets()) {
        auto *label = qobject_cast<QLabel *>(widget);
        if (label != nullptr && label->text().contains(QLatin1StringView("<a "))) {
            const QString text = label->text();
            label->clear();
            label->setText(text);
        }
    }
}

} // namespace

void applyTheme(QApplication &application, Appearance appearance)
{
    auto *style = new ConsoleStyle; // the application takes it over
    application.setStyle(style);
    application.setPalette(wantsDark(application, appearance) ? darkPalette() : lightPalette());
    recolourLinks();
}

QColor fillColor(Meaning meaning, const QPalette &palette)
{
    return QColor(inkOf(meaning, palette).fill);
}

QColor textColor(Meaning meaning, const QPalette &palette)
{
    return QColor(inkOf(meaning, palette).text);
}

QColor tintColor(Meaning meaning, const QPalette &palette)
{
    return mixed(palette.color(QPalette::Active, QPalette::Base), fillColor(meaning, palette),
                 isDark(palette) ? 0.22 : 0.14);
}

QColor accentColor(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xff2f6bbd) : QColor(0xff1b66c9);
}

QColor accentTextColor(const QPalette & /*palette*/)
{
    return QColor(0xffffffff);
}

QColor outlineColor(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Active, QPalette::Window),
                 palette.color(QPalette::Active, QPalette::WindowText), isDark(palette) ? 0.42 : 0.5);
}

QColor lineColor(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Active, QPalette::Window),
                 palette.color(QPalette::Active, QPalette::WindowText), 0.16);
}

QFont titleFont()
{
    return scaledFont(1.3, QFont::DemiBold);
}

QFont bodyFont()
{
    return QApplication::font();
}

QFont smallFont()
{
    return scaledFont(0.9, QFont::Normal);
}

} // namespace wk
