// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/servername.h"

#include <QStringList>

#include <algorithm>

#include <arpa/inet.h>

namespace wk {

namespace {

constexpr qsizetype longestName = 253;
constexpr qsizetype longestLabel = 63;

bool isAddress(int family, const QString &text)
{
    in6_addr address{};
    return inet_pton(family, text.toLatin1().constData(), &address) == 1;
}

bool isLabel(const QString &label)
{
    return !label.isEmpty() && label.size() <= longestLabel && !label.startsWith(u'-')
        && !label.endsWith(u'-') && std::all_of(label.cbegin(), label.cend(), [](QChar character) {
               return character.isLetterOrNumber() || character == u'-' || character == u'_';
           });
}

} // namespace

bool isServerName(const QString &text)
{
    if (text.contains(u':')) {
        return isAddress(AF_INET6, text);
    }
    const QStringList labels = text.split(u'.');
    // What looks like an address has to be one: no top-level domain is a number.
    const bool isNumber = std::all_of(labels.last().cbegin(), labels.last().cend(),
                                      [](QChar character) { return character.isDigit(); });
    if (labels.size() > 1 && isNumber) {
        return isAddress(AF_INET, text);
    }
    return text.size() <= longestName && std::all_of(labels.cbegin(), labels.cend(), isLabel);
}

} // namespace wk
