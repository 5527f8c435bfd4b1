// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/sitesource.h"

#include "ctl/failure.h"
#include "exchange/sitedocument.h"
#include "wiring/sitedatabase.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace wk::ctl {

using namespace Qt::StringLiterals;

namespace {

struct SiteSource
{
    Q_DECLARE_TR_FUNCTIONS(SiteSource)
};

SiteSnapshot siteOfDocument(const QString &name)
{
    if (name.isEmpty()) {
        throw Failure::badInput({ProblemCode::NoSuchFile, {}, {}}, u"--document"_s);
    }
    const auto content = siteFromDocument(fileContent(name), name);
    if (!content) {
        throw Failure::badInput(content.problem());
    }
    const auto site = SiteSnapshot::of(*content);
    if (!site) {
        throw Failure::badInput(site.problem(), name);
    }
    return *site;
}

SiteSnapshot siteOfDatabase(const QString &database)
{
    const auto site = SiteSnapshot::of(valueOf(valueOf(openSite(database))->load()));
    if (!site) {
        Problem problem = site.problem();
        problem.place.file = database;
        throw Failure::ofDatabase(problem);
    }
    return *site;
}

} // namespace

QByteArray fileContent(const QString &name)
{
    const bool isInput = name == u'-';
    const QString where = isInput ? u"stdin"_s : name;
    const QFileInfo info(name);
    if (!isInput && (name.isEmpty() || !info.exists() || info.isDir())) {
        throw Failure::badInput({info.isDir() ? ProblemCode::IsAFolder : ProblemCode::NoSuchFile, {}, {}},
                                where);
    }
    QFile file(name);
    if (!(isInput ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly))) {
        throw Failure::badInput({ProblemCode::CannotRead, {}, {file.errorString()}}, where);
    }
    const QByteArray content = file.readAll();
    if (file.error() != QFileDevice::NoError) {
        throw Failure::badInput({ProblemCode::CannotRead, {}, {file.errorString()}}, where);
    }
    return content;
}

SiteSnapshot siteOf(const CommandLine &commandLine)
{
    const bool isDocument = commandLine.has(u"document"_s);
    if (isDocument == commandLine.has(u"database"_s)) {
        throw Failure::wrongUsage(u"--database, --document"_s,
                                  SiteSource::tr("one of these is required, and only one"));
    }
    return isDocument ? siteOfDocument(commandLine.value(u"document"_s))
                      : siteOfDatabase(commandLine.value(u"database"_s));
}

ClientRow clientOf(const CommandLine &commandLine, const SiteSnapshot &site)
{
    const auto client = site.clientNamed(commandLine.value(u"client"_s));
    if (!client) {
        throw Failure::badInput(client.problem(), u"--client"_s);
    }
    return *client;
}

} // namespace wk::ctl
