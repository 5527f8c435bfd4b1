// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statuspoints/receiverplaces.h"

#include <QFileInfo>
#include <QSettings>
#include <QUrl>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

/// A slash would be a group of its own.
QString keyPart(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString groupOf(const QString &database, const QString &serverName)
{
    return u"receivers/%1/%2/"_s.arg(keyPart(QFileInfo(database).absoluteFilePath()),
                                     keyPart(serverName.toCaseFolded()));
}

void keep(QSettings &settings, const QString &key, const QString &value)
{
    if (value.isEmpty()) {
        settings.remove(key);
    } else {
        settings.setValue(key, value);
    }
}

} // namespace

ReceiverPlaces receiverPlaces(const QString &database, const QString &serverName)
{
    const QSettings settings;
    const QString group = groupOf(database, serverName);
    return {settings.value(group + u"metrics"_s).toString(), settings.value(group + u"spool"_s).toString()};
}

void setReceiverPlaces(const QString &database, const QString &serverName, const ReceiverPlaces &places)
{
    QSettings settings;
    const QString group = groupOf(database, serverName);
    keep(settings, group + u"metrics"_s, places.metricsAddress);
    keep(settings, group + u"spool"_s, places.spoolFolder);
}

bool isMetricsAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return text.isEmpty()
        || (url.isValid() && url.scheme() == "http"_L1 && !url.host().isEmpty() && url.userInfo().isEmpty()
            && !url.hasFragment());
}

QString completedMetricsAddress(const QString &typed)
{
    QString text = typed.trimmed();
    if (text.isEmpty()) {
        return {};
    }
    if (!text.contains("://"_L1)) {
        text.prepend("http://"_L1);
    }
    QUrl url(text, QUrl::StrictMode);
    if (url.isValid() && (url.path().isEmpty() || url.path() == u'/')) {
        url.setPath(u"/metrics"_s);
        return url.toString();
    }
    return text;
}

} // namespace wk
