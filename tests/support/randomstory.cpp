// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/randomstory.h"

#include "support/site.h"
#include "support/story.h"

#include <QRandomGenerator>

namespace wk::test {

using namespace Qt::StringLiterals;

SiteSnapshot siteOfThree(int records)
{
    SiteBuilder builder;
    builder.collection(u"A"_s);
    for (int i = 1; i <= records; ++i) {
        builder.client(static_cast<quint32>(i), {u"A"_s});
        Client &client = builder.content.clients.last();
        client.name = u"PC%1"_s.arg(i);
        client.uniqueId = guid(i);
        client.assignedSites = QList<QStringList>{{u"MUC"_s}, {u"HAM"_s, u"MUC"_s}, {}}[i % 3];
    }
    return builder.snapshot();
}

QStringList anyMessages(quint32 seed)
{
    QRandomGenerator random(seed);
    const QStringList kinds{u"800/100"_s,
                            u"800/101"_s,
                            u"800/317"_s,
                            u"800/313 1603"_s,
                            u"800/313 1618"_s,
                            u"800/308 a.b"_s,
                            u"800/301"_s,
                            u"800/400"_s,
                            u"800/401"_s,
                            u"800/402"_s,
                            u"800/500"_s,
                            u"800/602 XYZ"_s,
                            u"800/606"_s,
                            u"800/700"_s,
                            u"1000/1"_s,
                            u"1000/2 0x80072EFD"_s,
                            u"1000/2"_s,
                            u"1000/2 -2147012867"_s,
                            u"1001/2 0x87D00281"_s,
                            u"1001/1"_s,
                            u"1234/2"_s,
                            u"800/999"_s};
    QStringList lines;
    for (int i = 0; i < 400; ++i) {
        const int number = random.bounded(1, 41);
        const QString id = random.bounded(4) == 0 ? QString() : u"=%1"_s.arg(number);
        lines.append(u"PC%1%2 2026-03-%3T%4:00 %5"_s.arg(number)
                         .arg(id)
                         .arg(random.bounded(1, 11), 2, 10, QLatin1Char('0'))
                         .arg(random.bounded(24), 2, 10, QLatin1Char('0'))
                         .arg(kinds[random.bounded(static_cast<int>(kinds.size()))]));
    }
    return lines;
}

} // namespace wk::test
