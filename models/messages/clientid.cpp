// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/clientid.h"

#include <algorithm>

namespace wk {

using namespace Qt::StringLiterals;

QString clientIdFrom(QStringView text)
{
    constexpr auto prefix = "GUID:"_L1;
    constexpr auto shape = "HHHHHHHH-HHHH-HHHH-HHHH-HHHHHHHHHHHH"_L1;
    QStringView digits = text.trimmed();
    if (digits.startsWith(prefix, Qt::CaseInsensitive)) {
        digits = digits.sliced(prefix.size());
    }
    if (digits.startsWith(u'{') && digits.endsWith(u'}')) {
        digits = digits.sliced(1, digits.size() - 2);
    }
    const auto fits = [](QChar unit, char wanted) {
        const QChar upper = unit.toUpper();
        return wanted == '-' ? unit == u'-'
                             : (upper >= u'0' && upper <= u'9') || (upper >= u'A' && upper <= u'F');
    };
    if (!std::equal(digits.begin(), digits.end(), shape.begin(), shape.end(), fits)) {
        return {};
    }
    return prefix + digits.toString().toUpper();
}

} // namespace wk
