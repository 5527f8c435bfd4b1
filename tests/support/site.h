// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/span.h"
#include "site/sitesnapshot.h"

#include <QByteArrayView>
#include <QMap>
#include <QString>

namespace wk::test {

/// 2026-03-29T01:00:00Z and its like; the test fails to start if it is no such time.
[[nodiscard]] Instant at(QByteArrayView isoTime);
/// 2026-03-29T02:30.
[[nodiscard]] CivilTime civil(QByteArrayView isoTime);
[[nodiscard]] ZoneClock zone(QByteArrayView name);
[[nodiscard]] Schedule schedule(QByteArrayView token);

/// What a time is called when a comparison fails.
[[nodiscard]] QString shown(const Span &span);

/// A file under tests/data.
[[nodiscard]] QByteArray dataFile(const QString &name);

/// One row of a data file, by the names of its header line. `#` begins a comment line.
using DataRow = QMap<QString, QString>;
[[nodiscard]] QList<DataRow> dataRows(const QString &name);

/// Builds a site with one site, in one line per thing.
class SiteBuilder
{
public:
    explicit SiteBuilder(const QString &timeZone = QStringLiteral("UTC"));

    SiteBuilder &collection(const QString &id, const QString &parent = {});
    SiteBuilder &window(const QString &collectionId, const QString &windowId, const QString &tokens,
                        WindowType type = WindowType::General, bool enabled = true);
    SiteBuilder &client(quint32 resourceId, const QStringList &collectionIds, const QString &timeZone = {});

    [[nodiscard]] SiteSnapshot snapshot() const;

    SiteContent content;
};

} // namespace wk::test
