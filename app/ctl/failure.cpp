// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/failure.h"

#include "wording/problemwords.h"

namespace wk::ctl {

Failure Failure::badInput(const Problem &problem, const QString &where)
{
    QString place = placeWords(problem.place);
    if (place.isEmpty() && where.isEmpty()) {
        place = QStringLiteral("''"); // an empty text is where it is wrong
    }
    const bool both = !place.isEmpty() && !where.isEmpty();
    return {ExitCode::BadInput, where + (both ? QStringLiteral(", ") : QString()) + place,
            problemWords(problem)};
}

Failure Failure::ofDatabase(const Problem &problem)
{
    const QString place = placeWords(problem.place);
    return {ExitCode::DatabaseUnusable, place.isEmpty() ? QStringLiteral("--database") : place,
            problemWords(problem)};
}

} // namespace wk::ctl
