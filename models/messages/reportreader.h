// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "messages/reportshape.h"
#include "messages/statemessage.h"

#include <QByteArrayView>

#include <list>
#include <memory>

struct XML_ParserStruct; // of expat

namespace wk {

/// Reads a report of contracts.md 6, taken whole or not at all; in time that grows with its size and no
/// faster, whatever it is. Names are compared as they are written, namespaces mean nothing. An element that
/// holds others may occur more than once and is read as one; of the values the first counts. Problems:
/// `NotAReport` with the name of a `ReportFlaw`, the line it is on, from 1, and its detail.
[[nodiscard]] Result<StateReport> readReport(QByteArrayView body);

/// readReport() for many, one after the other, in less time. On one thread at a time.
class ReportReader
{
public:
    ReportReader();
    ~ReportReader();
    ReportReader(ReportReader &&) noexcept;
    ReportReader &operator=(ReportReader &&) noexcept;

    [[nodiscard]] Result<StateReport> read(QByteArrayView body);
    /// The same of a body that is decoded already, into UTF-8 without a byte order mark.
    [[nodiscard]] Result<StateReport> readText(QByteArrayView utf8);

private:
    struct Free
    {
        void operator()(XML_ParserStruct *parser) const;
    };

    [[nodiscard]] Result<StateReport> readDecoded(QByteArrayView text);
    [[nodiscard]] std::optional<StateReport> readByShape(QByteArrayView text);
    [[nodiscard]] Result<StateReport> readByParser(QByteArrayView text);
    void remember(QByteArrayView text);

    unsigned long m_salt;
    std::unique_ptr<XML_ParserStruct, Free> m_parser; ///< none before the first, and after a large one
    std::list<ReportShape> m_shapes; ///< of reports that were read, those of the last ones first
    quint64 m_misses = 0; ///< small reports since the last one whose shape was known
};

} // namespace wk
