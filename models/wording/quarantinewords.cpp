// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/quarantinewords.h"

#include "core/utf8text.h"
#include "messages/reporttext.h"
#include "wording/oneline.h"
#include "wording/problemwords.h"

namespace wk {

using namespace Qt::StringLiterals;

namespace {

/// More than anybody reads, and no work for a text field.
constexpr qsizetype mostShown = 256 * 1024;

} // namespace

QString quarantineReason(const QuarantinedBody &body)
{
    const auto code = codeNamed(body.reason);
    return inOneLine(code ? problemWords({*code, {}, body.details}) : body.reason);
}

QString harmlessText(QByteArrayView bytes)
{
    const QByteArrayView shown = bytes.first(std::min(bytes.size(), mostShown));
    const auto decoded = textOfReport(shown);
    const QString text = decoded ? textFromUtf8(*decoded) : QString::fromLatin1(shown);
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        const QString whole = line.endsWith(u'\r') ? line.chopped(1) : line;
        lines.append(inOneLine(whole));
    }
    return lines.join(u'\n');
}

} // namespace wk
