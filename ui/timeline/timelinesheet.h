// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "timeline/timelinelegend.h"
#include "timeline/timelinepainter.h"

#include <QByteArray>
#include <QString>

#include <optional>

class QPrinter;

namespace wk {

/// A timeline to be taken along: with a title, what it shows and when, and a legend. On paper it is light,
/// whatever the console looks like.
struct TimelineSheet
{
    QString title;
    QString subtitle;
    TimelineScene scene;
    Span visible;
};

enum class PictureFormat {
    Png,
    Svg,
    Pdf, ///< A4, or what the language's country uses; as many pages as it takes
};

/// `png`, `svg`, `pdf`.
[[nodiscard]] QString endingOf(PictureFormat format);
/// What the ending of a file's name says it is.
[[nodiscard]] std::optional<PictureFormat> formatOf(const QString &file);

/// A file of a format. PNG and SVG are one picture with all lanes.
[[nodiscard]] QByteArray pictureOf(const TimelineSheet &sheet, PictureFormat format);

/// Writes such a file. It is there whole, or is as it was before: then `CannotWrite` with the file and the
/// system's reason.
[[nodiscard]] std::optional<Problem> savePicture(const TimelineSheet &sheet, PictureFormat format,
                                                 const QString &file);

/// Prints all pages.
void print(const TimelineSheet &sheet, QPrinter &printer);

} // namespace wk
