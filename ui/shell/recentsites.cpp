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
    QStringList sites = rememberedSites();
    sites.removeIf([](const QString &database) { return !QFileInfo::exists(database); });
    return sites;
}

QStringList rememberedSites()
{
    return QSettings().value(settingsKey).toStringList();
}

void rememberSite(const QString &database)
{
    const QString path = QFileInfo(database).absoluteFilePath();
    QStringList sites = rememberedSites();
    sites.removeAll(path);
    sites.prepend(path);
    QSettings().setValue(settingsKey, QStringList(sites.first(std::min(mostRemembered, sites.size()))));
}

void forgetSite(const QString &database)
{
    QStringList sites = rememberedSites();
    sites.removeAll(database);
    QSettings().setValue(settingsKey, sites);
}

void forgetSites()
{
    QSettings().remove(settingsKey);
}

} // namespace wk
