// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"

#include <QIcon>
#include <QString>

namespace wk {

/// The icons of the console, each resources/icons/NAME.svg. Site to Members are things, the others are what
/// one does or where one goes.
enum class Icon {
    Site,
    Collection,
    MaintenanceWindow,
    Client,
    Members, ///< a collection's clients
    Deployment,
    Coverage,
    Finding,
    StatusPoint,
    Health, ///< of client deployment
    StateMessage,
    Report,
    History,
    Information,
    Success,
    Warning,
    Error,
    Question,
    Add,
    AddWindow,
    Edit,
    Duplicate,
    Delete,
    Enable,
    Disable,
    Undo,
    Redo,
    Search,
    Filter,
    Import,
    Export,
    Copy,
    Refresh,
    Calendar,
    Settings,
    Commands, ///< the command palette
    Back,
    Forward,
    Parent, ///< up to what contains this
    Link,
    ChevronLeft,
    ChevronRight,
    More,
    Impact, ///< what a change means
    ZoomIn,
    ZoomOut,
    Print,
    Close
};
inline constexpr int iconCount = static_cast<int>(Icon::Close) + 1;

/// In the colour of the text around it: the application palette's when it is drawn, so that it follows the
/// theme, a disabled widget and a selected row. Sharp at every size and device pixel ratio; drawn for 16 and
/// 20 pixels.
[[nodiscard]] QIcon icon(Icon which);
/// The same in textColor(meaning), except where disabled.
[[nodiscard]] QIcon icon(Icon which, Meaning meaning);
/// What a state looks like: its icon in its colour. OpenTime is a maintenance window, Contributing too.
[[nodiscard]] QIcon icon(Meaning meaning);
/// The program's own, in its own colours.
[[nodiscard]] QIcon applicationIcon();

/// The name of an icon's file, without ending.
[[nodiscard]] QString iconName(Icon which);

/// The size of icons in rows, menus and buttons, and of those in the navigation, in device-independent
/// pixels.
inline constexpr int smallIconSize = 16;
inline constexpr int largeIconSize = 20;

} // namespace wk
