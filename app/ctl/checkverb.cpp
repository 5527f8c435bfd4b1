// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/sitesource.h"
#include "ctl/table.h"
#include "ctl/verbs.h"
#include "planning/findings.h"
#include "wording/findingwords.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

namespace wk::ctl {

using namespace Qt::StringLiterals;
using nlohmann::ordered_json;

namespace {

struct CheckVerb
{
    Q_DECLARE_TR_FUNCTIONS(CheckVerb)
};

QLatin1StringView nameOf(FindingSeverity severity)
{
    switch (severity) {
    case FindingSeverity::Information: return "information"_L1;
    case FindingSeverity::Warning: return "warning"_L1;
    case FindingSeverity::Error: return "error"_L1;
    }
    Q_UNREACHABLE();
}

ordered_json orNull(const QString &text)
{
    return text.isEmpty() ? ordered_json(nullptr) : ordered_json(text.toStdString());
}

ordered_json clientName(const Finding &finding, const SiteSnapshot &site)
{
    const auto row = finding.resourceId ? site.clientWithResourceId(*finding.resourceId) : std::nullopt;
    return row ? ordered_json(site.client(*row).name.toStdString()) : ordered_json(nullptr);
}

void writeJson(const SiteSnapshot &site, const QList<Finding> &found, Output &output)
{
    // One finding on a line.
    QByteArray json = R"({"findings": [)";
    const char *separator = "\n ";
    for (const Finding &finding : found) {
        const ordered_json entry{{"code", codeName(finding.code).data()},
                                 {"severity", nameOf(severityOf(finding.code)).data()},
                                 {"collectionId", orNull(finding.collectionId)},
                                 {"windowId", orNull(finding.windowId)},
                                 {"client", clientName(finding, site)},
                                 {"deploymentId", orNull(finding.deploymentId)},
                                 {"text", findingSentence(finding, site).toStdString()}};
        json += separator + QByteArray::fromStdString(entry.dump());
        separator = ",\n ";
        output.write(json);
        json.clear();
    }
    output.write(json + "]}\n");
}

void writeTable(const SiteSnapshot &site, const QList<Finding> &found, Output &output)
{
    if (found.isEmpty()) {
        output.write(CheckVerb::tr("Nothing was found.").toUtf8() + '\n');
        return;
    }
    WrittenTable table({CheckVerb::tr("Severity"), CheckVerb::tr("Code"), CheckVerb::tr("Finding"),
                        CheckVerb::tr("What to do")},
                       output);
    for (const Finding &finding : found) {
        table.add({severityWords(severityOf(finding.code)), codeName(finding.code),
                   findingSentence(finding, site), findingAdvice(finding.code)});
    }
    table.finish();
}

ExitCode run(const Clock &clock, const CommandLine &commandLine, Output &output)
{
    const Instant now = commandLine.now(clock);
    const SiteSnapshot site = siteOf(commandLine);
    const QList<Finding> found = findings(site, now).value();
    commandLine.json() ? writeJson(site, found, output) : writeTable(site, found, output);
    return found.isEmpty() ? ExitCode::Done : ExitCode::No;
}

QString codesHelp()
{
    Table table({CheckVerb::tr("Codes:"), {}, {}});
    for (int i = 0; i < findingCodes; ++i) {
        const auto code = static_cast<FindingCode>(i);
        table.add({u"  "_s + codeName(code), nameOf(severityOf(code)), findingMeaning(code)});
    }
    return QString::fromUtf8(table.takeText()).trimmed();
}

} // namespace

Verb checkVerb(const Clock &clock)
{
    Usage usage;
    usage.verb = u"check"_s;
    usage.summary = CheckVerb::tr("finds what somebody should look at");
    usage.options = siteOptions();
    usage.options += {nowOption(), jsonOption()};
    usage.explanation =
        CheckVerb::tr("Looks at all collections, maintenance windows, clients and deployments, as they are "
                      "now and in the five\n"
                      "years from now on. Returns 1 if anything is found, else 0.")
        + u"\n\n"_s + codesHelp();
    usage.examples = {u"wkctl check --database munich.wk"_s,
                      u"wkctl check --document site.json --now 2026-03-29T01:00:00Z --json"_s};
    return {usage, [&clock](const CommandLine &commandLine, Output &output) {
                return run(clock, commandLine, output);
            }};
}

} // namespace wk::ctl
