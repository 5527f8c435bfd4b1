// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "site/records.h"

#include <QByteArray>
#include <QList>

#include <memory>
#include <optional>

namespace wk {

/// How many records of a class became what.
struct ClassCounts
{
    QString className;
    qsizetype added = 0;
    qsizetype updated = 0;
    qsizetype unchanged = 0;
    qsizetype refused = 0;
};

/// Takes site documents (contracts.md 4) into a site's content. A record is found by its key; properties
/// that a document lacks keep what was there, a list is replaced whole.
///
/// Read all documents of a call, then finish; references are met by all of them together.
class SiteImport
{
public:
    explicit SiteImport(SiteContent stored = {});
    ~SiteImport();
    SiteImport(const SiteImport &) = delete;
    SiteImport &operator=(const SiteImport &) = delete;

    /// Reads one document. `file` names it in problems.
    void read(const QByteArray &document, const QString &file);
    /// Drops the records whose references are not met, now that all documents are read.
    void finish();

    /// Whether anything was refused: a whole file, or a record. After a record the content holds the rest;
    /// after a file it is not to be used.
    [[nodiscard]] bool refusedAnything() const;
    /// Whether a file could not be read at all, which no leniency towards records mends.
    [[nodiscard]] bool refusedFile() const;
    /// What refuses, in the order met; then what is only told (`unknownProperty` and the like).
    [[nodiscard]] QList<Problem> problems() const;
    /// Of every class, in the order of the document.
    [[nodiscard]] QList<ClassCounts> counts() const;
    [[nodiscard]] const SiteContent &content() const;
    /// Where the first site is that the documents name, refused or not; none if they name none.
    [[nodiscard]] const std::optional<Place> &firstSite() const;

private:
    class Reading;
    std::unique_ptr<Reading> m_reading;
};

} // namespace wk
