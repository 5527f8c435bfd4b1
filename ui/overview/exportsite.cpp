// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/exportsite.h"

#include "exchange/sitedocument.h"

#include <QSaveFile>

namespace wk {

std::optional<Problem> exportSite(const SiteSnapshot &site, const QString &file)
{
    QSaveFile target(file);
    const bool isWritten =
        target.open(QIODevice::WriteOnly) && target.write(documentOf(site.content())) >= 0 && target.commit();
    return isWritten
        ? std::nullopt
        : std::optional(Problem{ProblemCode::CannotWrite, {file, {}, {}, {}, {}}, {target.errorString()}});
}

} // namespace wk
