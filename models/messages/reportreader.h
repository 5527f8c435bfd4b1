// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "messages/statemessage.h"

#include <QByteArrayView>

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

    unsigned long m_salt;
    std::unique_ptr<XML_ParserStruct, Free> m_parser; ///< none before the first, and after a large one
};

/// The id that a client is known by: `GUID:` and upper-case digits, whether the text has them in braces, in
/// lower case or without `GUID:`, blanks around it aside. Empty for a text that is no such thing: then the
/// client is known by its name.
[[nodiscard]] QString clientIdFrom(QStringView text);

} // namespace wk
