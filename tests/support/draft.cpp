// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/draft.h"

#include "site/typedtime.h"

#include <array>
#include <memory>

namespace wk::test {

using namespace Qt::StringLiterals;

std::chrono::local_days day(QByteArrayView isoDate)
{
    return dateFromTyped(QString::fromLatin1(isoDate)).value();
}

WindowNaming plainNaming()
{
    static const std::array<QString, 7> days{u"Sun"_s, u"Mon"_s, u"Tue"_s, u"Wed"_s,
                                             u"Thu"_s, u"Fri"_s, u"Sat"_s};
    return {[](const QString &name, std::chrono::weekday day) -> QString {
                return u"%1 %2"_s.arg(name, days.at(day.c_encoding()));
            },
            [](const QString &name, qsizetype part, qsizetype parts) -> QString {
                return u"%1 %2/%3"_s.arg(name).arg(part).arg(parts);
            }};
}

IdMaker countingIds()
{
    return [count = std::make_shared<int>(0)]() -> QString { return u"{%1}"_s.arg(++*count); };
}

WindowDraft draftSaying(const QString &token)
{
    WindowDraft draft = newDraft(u"A"_s, day("2026-03-03"));
    draft.name = u"Patches"_s;
    return draftWithToken(draft, token).value();
}

QStringList told(const QList<Problem> &problems)
{
    QStringList lines;
    for (const Problem &problem : problems) {
        lines.append(
            u"%1: %2 %3"_s.arg(problem.place.field, codeName(problem.code), problem.arguments.join(u' '))
                .trimmed());
    }
    return lines;
}

} // namespace wk::test
