// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/records.h"

#include <QString>
#include <QStringView>

namespace wk {

// The ids of collections that a site makes itself: its code and five hexadecimal digits.

/// The number in such an id; 0 if it is another.
[[nodiscard]] quint32 collectionNumber(QStringView id, QStringView siteCode);
[[nodiscard]] QString collectionId(quint32 number, const QString &siteCode);

/// The greatest number that a site's collections have, 0 if there is none.
[[nodiscard]] quint32 highestCollectionNumber(const SiteContent &site);

} // namespace wk
