// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QObject;
class QWidget;

namespace wk {

/// What is about to be destroyed, in words.
struct Destruction
{
    QString title; ///< of the window: "Delete collection"
    QString sentence; ///< the question, with the name of what goes
    QString details; ///< what else goes with it, or whether it can be undone; may be empty
    QString verb; ///< on the button: "Delete"
};

/// Asks before something is destroyed; everything else says what happened and offers to undo it. Returns at
/// once. `yes` runs if the verb is chosen and `context` still lives; Cancel is the default.
void confirmDestruction(QWidget *parent, const Destruction &what, QObject *context,
                        std::function<void()> yes);

} // namespace wk
