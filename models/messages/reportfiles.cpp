// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/reportfiles.h"

#include "messages/reportreader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

// As many as are read in some ten milliseconds, or one that is large.
constexpr qsizetype filesAtOnce = 512;
constexpr qsizetype bytesAtOnce = 4'194'304;
// No client sends that much; what is larger is a disk image, a log or a device.
constexpr qsizetype largestFile = 67'108'864;

Problem problemWith(const QString &file, ProblemCode code, const QStringList &arguments = {})
{
    return {code, {file, {}, {}, {}, {}}, arguments};
}

ReportFile readFile(const QString &name, ReportReader &reader)
{
    if (QFileInfo(name).isDir()) {
        return {name, {}, problemWith(name, ProblemCode::IsAFolder)};
    }
    QFile file(name);
    QByteArray body;
    if (file.open(QIODevice::ReadOnly)) {
        body = file.read(largestFile + 1);
    }
    if (file.error() != QFileDevice::NoError) {
        return {name, {}, problemWith(name, ProblemCode::CannotRead, {file.errorString()})};
    }
    if (body.size() > largestFile) {
        return {name,
                {},
                problemWith(name, ProblemCode::CannotRead, {QString::fromLocal8Bit(std::strerror(EFBIG))})};
    }
    auto report = reader.read(body);
    if (!report) {
        Problem problem = report.problem();
        problem.place.file = name;
        return {name, {}, problem};
    }
    return {name, std::move(body), std::move(report)};
}

/// From the first of these on; fewer where they are large.
QList<ReportFile> readSome(const QStringList &names)
{
    QList<ReportFile> files;
    ReportReader reader;
    qsizetype bytes = 0;
    for (const QString &name : names) {
        files.append(readFile(name, reader));
        bytes += files.last().body.size();
        if (bytes >= bytesAtOnce) {
            break;
        }
    }
    return files;
}

QStringList reportsIn(const QString &folder)
{
    QStringList names = QDir(folder).entryList({u"*.smx"_s, u"*.xml"_s}, QDir::Files, QDir::NoSort);
    std::sort(names.begin(), names.end());
    for (QString &name : names) {
        name = QDir(folder).filePath(name);
    }
    return names;
}

} // namespace

Result<QStringList> reportFilesAt(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (path.isEmpty() || !info.exists()) {
            return problemWith(path, ProblemCode::NoSuchFile);
        }
        if (!info.isDir()) {
            files.append(path);
        } else if (!info.isReadable()) {
            return problemWith(path, ProblemCode::CannotRead,
                               {QString::fromLocal8Bit(std::strerror(EACCES))});
        } else {
            files += reportsIn(path);
        }
    }
    return files;
}

ReportFiles::ReportFiles(QStringList names) : m_names(std::move(names))
{
    readAhead();
}

void ReportFiles::readAhead()
{
    m_ahead = std::async(std::launch::async, readSome, m_names.mid(m_read, filesAtOnce));
}

QList<ReportFile> ReportFiles::next()
{
    QList<ReportFile> files = m_ahead.get();
    m_read += files.size();
    readAhead();
    return files;
}

} // namespace wk
