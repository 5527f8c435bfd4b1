// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/sitesource.h"

#include "ctl/failure.h"
#include "exchange/sitedocument.h"

#include <QFile>
#include <QFileInfo>

namespace wk::ctl {

using namespace Qt::StringLiterals;

SiteSnapshot siteOf(const CommandLine &commandLine)
{
    const QString name = commandLine.value(u"document"_s);
    const QFileInfo info(name);
    if (name.isEmpty() || !info.exists() || info.isDir()) {
        throw Failure::badInput({info.isDir() ? ProblemCode::IsAFolder : ProblemCode::NoSuchFile, {}, {}},
                                name.isEmpty() ? u"--document"_s : name);
    }
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        throw Failure::badInput({ProblemCode::CannotRead, {}, {file.errorString()}}, name);
    }
    const QByteArray document = file.readAll();
    if (file.error() != QFileDevice::NoError) {
        throw Failure::badInput({ProblemCode::CannotRead, {}, {file.errorString()}}, name);
    }
    const auto content = siteFromDocument(document, name);
    if (!content) {
        throw Failure::badInput(content.problem());
    }
    const auto site = SiteSnapshot::of(*content);
    if (!site) {
        throw Failure::badInput(site.problem(), name);
    }
    return *site;
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
