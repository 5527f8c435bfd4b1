// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiring/demodatabase.h"

#include "demo/demomessages.h"
#include "wiring/sitedatabase.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace wk {

using namespace Qt::StringLiterals;

Result<QString> demoDatabase(Instant now)
{
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/windowkeeper"_s;
    const QString database = folder + u"/demo.db"_s;
    if (QFileInfo::exists(database)) {
        return database;
    }
    QDir().mkpath(folder); // where that fails, making the database says why
    DemoWish wish;
    wish.now = now;
    const SiteContent site = demoSite(wish);
    DemoMessages messages(site, wish);
    const auto next = [&messages]() -> Result<QList<ReportArrival>> { return messages.next(); };
    const Edit edit{EditKind::Import, {u"windowkeeper"_s}, {}, EditOrigin::Done};
    if (const auto made = createSite(database, site, edit, {userName(), now}, next); !made) {
        return made.problem();
    }
    return database;
}

} // namespace wk
