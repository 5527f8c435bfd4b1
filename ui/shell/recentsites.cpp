// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/recentsites.h"

#include <QFileInfo>
#include <QSettings>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

const QString settingsKey = u"recentSites"_s;
constexpr qsizetype mostRemembered = 10;

} // namespace

QStringList recentSites()
{
    QStringList sites = QSettings().value(settingsKey).toStringList();
    sites.removeIf([](const QString &database) { return !QFileInfo::exists(database); });
    return sites;
}

void rememberSite(const QString &database)
{
    const QString path = QFileInfo(database).absoluteFilePath();
    QStringList sites = QSettings().value(settingsKey).toStringList();
    sites.removeAll(path);
    sites.prepend(path);
    QSettings().setValue(settingsKey, QStringList(sites.first(std::min(mostRemembered, sites.size()))));
}

void forgetSites()
{
    QSettings().remove(settingsKey);
}

} // namespace wk
