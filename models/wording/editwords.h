// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/edit.h"

#include <QList>
#include <QString>

#include <functional>

namespace wk {

/// What an edit does, as a phrase: `Add window 'MW-Lager'`. Says nothing of undoing; fits behind
/// `Undo: %1` and into a list.
[[nodiscard]] QString editName(const Edit &edit);

/// What happened, for a line of a history: `Add window 'MW-Lager'`, `Undo: Add window 'MW-Lager'`.
[[nodiscard]] QString editWords(const Edit &edit);

/// The first names of a list and, if there are more, how many.
[[nodiscard]] QString listedNames(const QStringList &names);

/// How to call what a change knows by its id alone. A function that is missing or answers an empty text
/// leaves the id.
struct ChangeNames
{
    std::function<QString(quint32 resourceId)> ofClient;
    std::function<QString(const QString &collectionId)> ofCollection;
};

/// One thing that is different after a change.
struct ChangeSentence
{
    QString what; ///< `Schedule of window 'MW-Lager'`
    QString before; ///< empty: there was nothing
    QString after; ///< empty: there is nothing any more

    friend bool operator==(const ChangeSentence &, const ChangeSentence &) = default;
};

/// All that a change makes different, as one can see it; may be nothing.
[[nodiscard]] QList<ChangeSentence> changeSentences(const Change &change, const ChangeNames &names = {});

} // namespace wk
