// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QProxyStyle>

class QStyleOptionToolButton;

namespace wk {

/// Fusion with room around words, flat headers, an accent where there is one thing to do, and outlines that
/// can be seen on dark ground. A style, not a style sheet: those cost every widget something, and lose native
/// parts.
class ConsoleStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    ConsoleStyle();

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option,
                                  const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                         const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *answer) const override;

private:
    void drawMenuButton(const QStyleOptionToolButton &button, QPainter *painter, const QWidget *widget) const;
    /// A palette made of another one. Kept, as Fusion keeps pictures by the palette they were drawn with.
    struct Derived
    {
        qint64 source = 0;
        QPalette palette;
    };
    [[nodiscard]] const QPalette &outlined(const QPalette &palette) const;
    [[nodiscard]] const QPalette &accented(const QPalette &palette) const;

    mutable Derived m_outlined;
    mutable Derived m_accented;
};

} // namespace wk
