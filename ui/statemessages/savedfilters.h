// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>

class QSettings;

namespace wk {

/// A filter somebody keeps under a name: the parameters of a location.
struct SavedFilter
{
    QString name;
    QMap<QString, QString> parameters;

    friend bool operator==(const SavedFilter &, const SavedFilter &) = default;
};

/// By name, letter case ignored.
[[nodiscard]] QList<SavedFilter> savedFilters(QSettings &settings);
/// Replaces one of the same name.
void saveFilter(QSettings &settings, const SavedFilter &filter);
/// Replaces one that has the new name; nothing happens if there is none of the old one.
void renameFilter(QSettings &settings, const QString &name, const QString &to);
void deleteFilter(QSettings &settings, const QString &name);

} // namespace wk
