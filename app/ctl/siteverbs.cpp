// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/verbs.h"
#include "exchange/sitedocument.h"
#include "wiring/sitedatabase.h"

#include "wording/oneline.h"

#include <QCoreApplication>

namespace wk::ctl {

using namespace Qt::StringLiterals;

namespace {

struct SiteVerbs
{
    Q_DECLARE_TR_FUNCTIONS(SiteVerbs)
};

/// A site with this code and name, read as strictly as an import reads it.
Site siteNamed(const QString &code, const QString &name)
{
    SiteContent content;
    content.sites = {Site{}};
    content.sites.first().code = code;
    content.sites.first().name = name;
    const auto read = siteFromDocument(documentOf(content), {});
    if (!read) {
        const QString field = read.problem().place.field;
        throw Failure::badInput({read.problem().code, {}, read.problem().arguments},
                                field == "SiteName"_L1 ? u"--name"_s : u"--code"_s);
    }
    return read->sites.first();
}

ExitCode create(const CommandLine &commandLine, Output &output)
{
    const Site site = siteNamed(commandLine.value(u"code"_s), commandLine.value(u"name"_s));
    const auto made = createSite(commandLine.value(u"database"_s), site);
    if (!made) {
        throw Failure::ofDatabase(made.problem());
    }
    //: %1 a site code
    output.write(inOneLine(SiteVerbs::tr("The site %1 has its database: %2")
                               .arg(site.code, commandLine.value(u"database"_s)))
                     .toUtf8()
                 + '\n');
    return ExitCode::Done;
}

ExitCode writeDocument(const CommandLine &commandLine, Output &output)
{
    const auto store = valueOf(openSite(commandLine.value(u"database"_s)));
    output.write(documentOf(valueOf(store->load())));
    return ExitCode::Done;
}

} // namespace

Verb siteCreateVerb()
{
    Usage usage;
    usage.verb = u"site create"_s;
    usage.summary = SiteVerbs::tr("makes the database of an empty site");
    usage.options = {{u"database"_s, u"DB"_s,
                      SiteVerbs::tr("the database to make; there is nothing by this name yet"), true},
                     {u"code"_s, u"ABC"_s, SiteVerbs::tr("the site code, three letters or digits"), true},
                     {u"name"_s, u"NAME"_s, SiteVerbs::tr("the site's name"), true}};
    usage.explanation =
        SiteVerbs::tr("A database is a SQLite file. It is there whole or not at all, whatever "
                      "happens while it is made.");
    usage.examples = {u"wkctl site create --database munich.wk --code MUC --name München"_s};
    return {usage, create};
}

Verb exportVerb()
{
    Usage usage;
    usage.verb = u"export"_s;
    usage.summary = SiteVerbs::tr("writes a site as a site document");
    usage.options = {databaseOption(true)};
    usage.explanation =
        SiteVerbs::tr("Writes everything that import takes, in a fixed order, to standard output: "
                      "the same content gives the same bytes.");
    usage.examples = {u"wkctl export --database munich.wk > munich.json"_s};
    return {usage, writeDocument};
}

} // namespace wk::ctl
