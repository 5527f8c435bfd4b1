// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/icons.h"

#include "common/resources.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

/// By Icon.
constexpr std::array<std::string_view, iconCount> names{
    "site",         "collection",    "window",   "client",     "members", "deployment", "coverage", "finding",
    "status-point", "health",        "message",  "report",     "history", "info",       "success",  "warning",
    "error",        "question",      "add",      "add-window", "edit",    "duplicate",  "delete",   "enable",
    "disable",      "undo",          "redo",     "search",     "filter",  "import",     "export",   "copy",
    "refresh",      "calendar",      "settings", "commands",   "back",    "forward",    "parent",   "link",
    "chevron-left", "chevron-right", "more",     "impact",     "zoom-in", "zoom-out",   "print",    "close"};

QByteArray pictureOf(const QString &name)
{
    loadResources();
    QFile file(u":/wk/icons/%1.svg"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Draws a picture in one colour, chosen when it draws.
class OneColourEngine final : public QIconEngine
{
public:
    OneColourEngine(QString name, std::optional<Meaning> meaning)
        : m_name(std::move(name)), m_meaning(meaning)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        QPixmap pixmap = this->pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state);
        pixmap.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), pixmap);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        const QColor colour = colourFor(mode);
        const QString key =
            u"wk-icon %1 %2 %3x%4"_s.arg(m_name, colour.name()).arg(size.width()).arg(size.height());
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = drawn(size, colour);
            QPixmapCache::insert(key, pixmap);
        }
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new OneColourEngine(*this); }
    [[nodiscard]] QString key() const override { return u"wk"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    [[nodiscard]] QColor colourFor(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled) {
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        }
        if (m_meaning) {
            return textColor(*m_meaning, palette);
        }
        return palette.color(QPalette::Active,
                             mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::WindowText);
    }

    [[nodiscard]] QPixmap drawn(const QSize &size, const QColor &colour) const
    {
        // QtSvg does not know currentColor, so the pictures are black and the text is what is dyed.
        QByteArray svg = pictureOf(m_name);
        svg.replace("#000000", colour.name().toLatin1());
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer renderer(svg);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(size)));
        return pixmap;
    }

    QString m_name;
    std::optional<Meaning> m_meaning;
};

Icon iconOf(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Success: return Icon::Success;
    case Meaning::Information: return Icon::Information;
    case Meaning::Warning: return Icon::Warning;
    case Meaning::Error: return Icon::Error;
    case Meaning::OpenTime:
    case Meaning::Contributing: break;
    }
    return Icon::MaintenanceWindow;
}

} // namespace

QIcon icon(Icon which)
{
    return QIcon(new OneColourEngine(iconName(which), {}));
}

QIcon icon(Icon which, Meaning meaning)
{
    return QIcon(new OneColourEngine(iconName(which), meaning));
}

QIcon icon(Meaning meaning)
{
    return icon(iconOf(meaning), meaning);
}

QIcon applicationIcon()
{
    loadResources();
    return QIcon(u":/wk/icons/windowkeeper.svg"_s);
}

QString iconName(Icon which)
{
    const std::string_view name = names[static_cast<std::size_t>(which)];
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

} // namespace wk
