// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/site.h"

#include "core/timetext.h"
#include "schedule/scheduletoken.h"

#include <QFile>

#include <stdexcept>

namespace wk::test {

using namespace Qt::StringLiterals;

namespace {

/// A mistake in the test itself.
[[noreturn]] void wrongTest(const QString &what)
{
    throw std::logic_error(what.toStdString());
}

CollectionSettings &settingsOf(SiteContent &content, const QString &collectionId)
{
    for (CollectionSettings &settings : content.settings) {
        if (settings.collectionId == collectionId) {
            return settings;
        }
    }
    content.settings.append({collectionId, {}, {}, false});
    return content.settings.last();
}

} // namespace

Instant at(QByteArrayView isoTime)
{
    const auto time = timeFromIso(QString::fromLatin1(isoTime));
    if (!time || !time->offset) {
        wrongTest(u"no instant: "_s + QString::fromLatin1(isoTime));
    }
    return std::get<Instant>(time->meaning());
}

CivilTime civil(QByteArrayView isoTime)
{
    const auto time = timeFromIso(QString::fromLatin1(isoTime));
    if (!time || time->offset) {
        wrongTest(u"no civil time: "_s + QString::fromLatin1(isoTime));
    }
    return time->civil;
}

ZoneClock zone(QByteArrayView name)
{
    return *ZoneClock::forZone(QString::fromLatin1(name));
}

Schedule schedule(QByteArrayView token)
{
    return decodedTokens(QString::fromLatin1(token)).value().first().schedule;
}

QString shown(const Span &span)
{
    return isoText(span.begin) + u'/' + isoText(span.end);
}

QByteArray dataFile(const QString &name)
{
    QFile file(QStringLiteral(WK_SOURCE_DIR "/tests/data/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        wrongTest(u"cannot read "_s + file.fileName());
    }
    return file.readAll();
}

QList<DataRow> dataRows(const QString &name)
{
    QList<DataRow> rows;
    QStringList header;
    const QStringList lines = QString::fromUtf8(dataFile(name)).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.startsWith(u'#')) {
            continue;
        }
        const QStringList cells = line.split(u'\t');
        if (header.isEmpty()) {
            header = cells;
            continue;
        }
        if (cells.size() > header.size()) {
            wrongTest(name + u": too many cells: "_s + line);
        }
        DataRow row;
        for (qsizetype i = 0; i < header.size(); ++i) {
            row[header[i]] = cells.value(i);
        }
        rows.append(row);
    }
    return rows;
}

SiteBuilder::SiteBuilder(const QString &timeZone)
{
    Site site;
    site.code = u"MUC"_s;
    site.timeZone = timeZone;
    content.sites = {site};
}

SiteBuilder &SiteBuilder::collection(const QString &id, const QString &parent)
{
    content.collections.append({id, id, {}, false, {}});
    if (!parent.isEmpty()) {
        content.links.append({parent, id});
    }
    return *this;
}

SiteBuilder &SiteBuilder::window(const QString &collectionId, const QString &windowId, const QString &tokens,
                                 WindowType type, bool enabled)
{
    settingsOf(content, collectionId)
        .windows.append({windowId, windowId, {}, decodedTokens(tokens).value(), type, enabled});
    return *this;
}

SiteBuilder &SiteBuilder::client(quint32 resourceId, const QStringList &collectionIds,
                                 const QString &timeZone)
{
    Client client;
    client.resourceId = resourceId;
    client.name = u"PC%1"_s.arg(resourceId);
    client.timeZone = timeZone;
    content.clients.append(client);
    for (const QString &collectionId : collectionIds) {
        content.memberships.append({collectionId, resourceId});
    }
    return *this;
}

SiteSnapshot SiteBuilder::snapshot() const
{
    return SiteSnapshot::of(content).value();
}

} // namespace wk::test
