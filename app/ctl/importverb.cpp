// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "ctl/importreport.h"
#include "ctl/sitesource.h"
#include "ctl/verbs.h"
#include "wiring/sitedatabase.h"

#include <QCoreApplication>

#include <memory>
#include <optional>

namespace wk::ctl {

using namespace Qt::StringLiterals;

namespace {

struct ImportVerb
{
    Q_DECLARE_TR_FUNCTIONS(ImportVerb)
};

struct Document
{
    QString file;
    QByteArray content;
};

QList<Document> documentsOf(const CommandLine &commandLine)
{
    QList<Document> documents;
    for (const QString &file : commandLine.arguments()) {
        documents.append({file, fileContent(file)});
    }
    return documents;
}

/// One call of import: what is stored, the documents read over it, and what stands in the way.
class Import
{
public:
    Import(QList<Document> documents, bool skipsBad) : m_documents(std::move(documents)), m_skipsBad(skipsBad)
    { }

    /// The content afterwards; nothing if the import is refused.
    std::optional<SiteContent> over(const SiteContent &stored)
    {
        m_import = std::make_unique<SiteImport>(stored);
        for (const Document &document : std::as_const(m_documents)) {
            m_import->read(document.content, document.file);
        }
        m_import->finish();
        m_refusal = refusal(stored);
        return m_refusal ? std::nullopt : std::optional(m_import->content());
    }

    [[nodiscard]] const std::optional<Problem> &refusal() const { return m_refusal; }
    /// Whether the content has a site; without one it cannot begin a database.
    [[nodiscard]] bool hasSite() const { return !m_import->content().sites.isEmpty(); }
    [[nodiscard]] Edit edit() const
    {
        Edit edit{EditKind::Import, {}, {}, EditOrigin::Done};
        for (const Document &document : m_documents) {
            edit.subjects.append(document.file);
        }
        return edit;
    }
    [[nodiscard]] ImportReport report() const
    {
        ImportReport report{m_import->counts(), m_import->problems(), !m_refusal};
        if (m_refusal && m_refusal->code == ProblemCode::AnotherSite) {
            report.problems.prepend(*m_refusal);
        }
        return report;
    }

private:
    [[nodiscard]] std::optional<Problem> refusal(const SiteContent &stored) const
    {
        if (m_import->refusedFile() || (m_import->refusedAnything() && !m_skipsBad)) {
            return m_import->problems().first();
        }
        // The first site of the documents is the database's own; no leniency makes it another's.
        const auto &first = m_import->firstSite();
        const SiteContent &content = m_import->content();
        if (!first || content.sites.isEmpty() || content.sites.first().code == first->key) {
            return {};
        }
        if (stored.sites.isEmpty()) {
            return m_import->problems().first(); // it was refused itself
        }
        return Problem{ProblemCode::AnotherSite, *first, {first->key, stored.sites.first().code}};
    }

    QList<Document> m_documents;
    bool m_skipsBad;
    std::unique_ptr<SiteImport> m_import;
    std::optional<Problem> m_refusal;
};

/// Writes what the import makes of the database, or makes one; gives what is wrong with the database.
std::optional<Problem> store(Import &import, const QString &database, const Signature &signature)
{
    auto store = openSite(database);
    if (store) {
        return (*store)->replace([&import](const SiteContent &stored) { return import.over(stored); },
                                 import.edit(), signature, {});
    }
    if (store.problem().code != ProblemCode::NoSuchDatabase) {
        return store.problem();
    }
    const auto content = import.over({});
    if (!content) {
        return {};
    }
    if (!import.hasSite()) {
        return Problem{ProblemCode::NoSite, {database, {}, {}, {}, {}}, {}};
    }
    const auto made = createSite(database, *content, import.edit(), signature);
    return made ? std::nullopt : std::optional(made.problem());
}

ExitCode run(const Clock &clock, const CommandLine &commandLine, Output &output)
{
    Import import(documentsOf(commandLine), commandLine.has(u"skip-bad"_s));
    const auto problem = store(import, commandLine.value(u"database"_s), {userName(), clock.now()});
    if (problem) {
        throw Failure::ofDatabase(*problem);
    }
    // Of a refused import the report tells all that is wrong, the error only the first.
    const ImportReport report = import.report();
    commandLine.json() ? writeJson(report, output) : writeTables(report, output);
    if (import.refusal()) {
        output.finish();
        throw Failure::badInput(*import.refusal());
    }
    return ExitCode::Done;
}

} // namespace

Verb importVerb(const Clock &clock)
{
    Usage usage;
    usage.verb = u"import"_s;
    usage.summary = ImportVerb::tr("takes site documents into a database");
    usage.arguments = u"FILE..."_s;
    usage.takesSeveral = true;
    usage.options = {
        {u"database"_s, u"DB"_s,
         ImportVerb::tr("the database; it is made if there is none and the documents name a Site"), true},
        {u"skip-bad"_s,
         {},
         ImportVerb::tr("leaves refused records out instead of refusing everything"),
         false}};
    usage.options += jsonOption();
    usage.explanation = ImportVerb::tr(
        "A site document is one JSON object: each key a WMI class, each value what ConvertTo-Json or the\n"
        "AdminService gives for it. All files are one transaction; - is standard input. Properties that a\n"
        "document lacks keep their stored value, a list is replaced whole. Tells what became of the records\n"
        "and all that is wrong, also where nothing was written.");
    usage.examples = {u"wkctl import munich.json --database munich.wk"_s,
                      u"wkctl import clients.json windows.json --database munich.wk --skip-bad --json"_s};
    return {usage, [&clock](const CommandLine &commandLine, Output &output) {
                return run(clock, commandLine, output);
            }};
}

} // namespace wk::ctl
