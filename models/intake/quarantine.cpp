// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/quarantine.h"

#include "core/timetext.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView bodyEnding(".body");
constexpr QLatin1StringView reasonEnding(".json");
constexpr QLatin1StringView unfinishedEnding(".unfinished");
constexpr int digits = 12;

QString folderIn(const QString &spoolFolder)
{
    return QDir(spoolFolder).filePath(u"quarantine"_s);
}

QFileInfoList filesIn(const QString &folder, QLatin1StringView ending)
{
    return QDir(folder).entryInfoList({u'*' + ending}, QDir::Files | QDir::NoSymLinks, QDir::Name);
}

Problem cannotWrite(const QFile &file)
{
    return {ProblemCode::CannotWrite, {file.fileName(), {}, {}, {}, {}}, {file.errorString()}};
}

std::optional<Problem> written(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size()
        || !file.flush()) {
        const Problem problem = cannotWrite(file);
        file.remove();
        return problem;
    }
    return {};
}

QByteArray reasonText(const QString &sender, Instant received, const Problem &reason)
{
    const QJsonObject object{{u"received"_s, isoText(received)},
                             {u"sender"_s, sender},
                             {u"reason"_s, QString(codeName(reason.code))},
                             {u"details"_s, QJsonArray::fromStringList(reason.arguments)}};
    return QJsonDocument(object).toJson();
}

} // namespace

QList<QuarantinedBody> quarantinedBodies(const QString &spoolFolder)
{
    QList<QuarantinedBody> bodies;
    for (const QFileInfo &body : filesIn(folderIn(spoolFolder), bodyEnding)) {
        QFile file(body.path() + u'/' + body.completeBaseName() + reasonEnding);
        if (!file.open(QIODevice::ReadOnly)) {
            continue;
        }
        const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
        const auto received = timeFromIso(object.value(u"received"_s).toString());
        if (!received || !received->offset) {
            continue;
        }
        QStringList details;
        for (const QJsonValue &detail : object.value(u"details"_s).toArray()) {
            details.append(detail.toString());
        }
        bodies.append({body.filePath(), std::get<Instant>(received->meaning()),
                       object.value(u"sender"_s).toString(), object.value(u"reason"_s).toString(), details,
                       body.size()});
    }
    return bodies;
}

Quarantine::Quarantine(const QString &spoolFolder) : m_folder(folderIn(spoolFolder))
{
    makeFolder();
    look();
    makeRoom(0, 0);
}

/// Whoever looked through it may have removed it as a whole.
void Quarantine::makeFolder()
{
    if (!QDir(m_folder).exists()) {
        QDir().mkpath(m_folder);
        m_entries.clear();
        m_bytes = 0;
    }
}

void Quarantine::look()
{
    for (const QFileInfo &body : filesIn(m_folder, bodyEnding)) {
        bool isNumber = false;
        const qint64 number = body.completeBaseName().toLongLong(&isNumber);
        if (isNumber && number > 0 && body.filePath() == pathOf(number, bodyEnding)) {
            m_entries.push_back({number, body.size()});
            m_bytes += body.size();
            m_next = number + 1;
        }
    }
    // What was being kept when the power went.
    for (const QFileInfo &file : filesIn(m_folder, unfinishedEnding) + filesIn(m_folder, reasonEnding)) {
        if (!QFile::exists(m_folder + u'/' + file.completeBaseName() + bodyEnding)) {
            QFile::remove(file.filePath());
        }
    }
}

QString Quarantine::pathOf(qint64 number, QLatin1StringView ending) const
{
    return m_folder + u'/' + QString::number(number).rightJustified(digits, u'0') + ending;
}

std::optional<Problem> Quarantine::keep(const QByteArray &body, const QString &sender, Instant received,
                                        const Problem &reason)
{
    if (body.size() > mostBytes) {
        return {};
    }
    const std::lock_guard lock(m_mutex);
    makeFolder();
    makeRoom(1, body.size());
    const qint64 number = m_next++;
    // The body gets its name last: one that is there has its reason beside it.
    const QString unfinished = pathOf(number, unfinishedEnding);
    const QString reasonFile = pathOf(number, reasonEnding);
    auto problem = written(reasonFile, reasonText(sender, received, reason));
    if (!problem) {
        problem = written(unfinished, body);
    }
    if (!problem) {
        QFile file(unfinished);
        if (!file.rename(pathOf(number, bodyEnding))) {
            problem = cannotWrite(file);
            file.remove();
        }
    }
    if (problem) {
        QFile::remove(reasonFile);
        return problem;
    }
    m_entries.push_back({number, body.size()});
    m_bytes += body.size();
    return {};
}

void Quarantine::makeRoom(qint64 bodies, qint64 bytes)
{
    while (!m_entries.empty()
           && (static_cast<qint64>(m_entries.size()) + bodies > mostBodies || m_bytes + bytes > mostBytes)) {
        const Entry &oldest = m_entries.front();
        QFile::remove(pathOf(oldest.number, bodyEnding));
        QFile::remove(pathOf(oldest.number, reasonEnding));
        m_bytes -= oldest.bytes;
        m_entries.pop_front();
    }
}

qint64 Quarantine::count() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<qint64>(m_entries.size());
}

} // namespace wk
