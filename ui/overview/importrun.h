// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/siteimport.h"

#include <QStringList>

#include <atomic>
#include <optional>

namespace wk {

/// What came of an import.
struct ImportReport
{
    bool isTaken = false; ///< the content is, or was about to be, another
    bool isRefused = false; ///< something refused is not to be left out, or cannot be
    bool isForLeavingOut = false; ///< all that was refused could be left out
    QList<ClassCounts> counts;
    QList<Problem> problems; ///< as of `SiteImport`; files that cannot be read too

    [[nodiscard]] ClassCounts total() const;
};

/// One import of files into a site, to be done on any thread. The report is good once it is over.
class ImportRun
{
public:
    ImportRun(QStringList files, bool skipsRefused) : m_files(std::move(files)), m_skipsRefused(skipsRefused)
    { }

    /// What the site becomes (contracts.md 4). Nothing where something was refused that is not to be left
    /// out, where nothing differs, or after `cancel`.
    [[nodiscard]] std::optional<SiteContent> replacement(const SiteContent &stored);
    /// From any thread.
    void cancel() { m_isCancelled = true; }
    [[nodiscard]] bool isCancelled() const { return m_isCancelled; }
    [[nodiscard]] const ImportReport &report() const { return m_report; }

private:
    [[nodiscard]] std::optional<Problem> otherSite(const QByteArray &document, const QString &file,
                                                   const SiteContent &stored);

    QStringList m_files;
    bool m_skipsRefused;
    bool m_knowsSite = false; ///< a document has named one
    std::atomic<bool> m_isCancelled = false;
    ImportReport m_report;
};

} // namespace wk
