// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace wk {

class Language;

/// What the console is called with (contracts.md 1).
struct Arguments
{
    /// Reads the words after the program's name, and switches to the language they name.
    Arguments(const QStringList &words, Language &language);

    QString database;
    QString tour; ///< the folder for pictures
    /// What to print instead of opening the console: help, version, or what is wrong.
    QString answer;
    int exitCode = 0;
};

} // namespace wk
