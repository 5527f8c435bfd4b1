// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/collectionnumber.h"

#include <algorithm>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

constexpr int digitsOfId = 5;

} // namespace

quint32 collectionNumber(QStringView id, QStringView siteCode)
{
    if (id.size() != siteCode.size() + digitsOfId || !id.startsWith(siteCode)) {
        return 0;
    }
    return id.sliced(siteCode.size()).toUInt(nullptr, 16); // 0 if it is no number
}

QString collectionId(quint32 number, const QString &siteCode)
{
    return siteCode + u"%1"_s.arg(number, digitsOfId, 16, QLatin1Char('0')).toUpper();
}

quint32 highestCollectionNumber(const SiteContent &site)
{
    const QString code = site.sites.isEmpty() ? QString() : site.sites.first().code;
    quint32 highest = 0;
    for (const Collection &collection : site.collections) {
        highest = std::max(highest, collectionNumber(collection.id, code));
    }
    return highest;
}

} // namespace wk
