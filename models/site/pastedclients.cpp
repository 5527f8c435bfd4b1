// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/pastedclients.h"

#include <QSet>

namespace wk {

namespace {

bool setsApart(QChar character)
{
    return character == u'\n' || character == u'\r' || character == u'\t' || character == u','
        || character == u';' || character == QChar::LineSeparator || character == QChar::ParagraphSeparator;
}

QStringView bare(QStringView name)
{
    name = name.trimmed();
    while (name.size() > 1 && (name.front() == u'"' || name.front() == u'\'')
           && name.back() == name.front()) {
        name = name.sliced(1, name.size() - 2).trimmed();
    }
    return name;
}

/// Without near matches: there can be many names, and each would be compared with all clients.
Problem problemWith(const QString &name, const QList<ClientRow> &named, const SiteSnapshot &site)
{
    QStringList arguments{name};
    for (const ClientRow row : named) {
        arguments.append(QString::number(site.client(row).resourceId));
    }
    return {named.isEmpty() ? ProblemCode::UnknownClient : ProblemCode::AmbiguousClient, {}, arguments};
}

} // namespace

PastedClients pastedClients(QStringView text, const SiteSnapshot &site)
{
    PastedClients pasted;
    QSet<QString> names;
    QSet<quint32> rows;
    for (qsizetype begin = 0; begin <= text.size();) {
        qsizetype end = begin;
        while (end < text.size() && !setsApart(text[end])) {
            ++end;
        }
        const QString name = bare(text.sliced(begin, end - begin)).toString();
        begin = end + 1;
        if (name.isEmpty() || names.contains(name.toCaseFolded())) {
            continue;
        }
        names.insert(name.toCaseFolded());
        const QList<ClientRow> named = site.clientsNamed(name);
        if (named.size() != 1) {
            pasted.problems.append(problemWith(name, named, site));
        } else if (!rows.contains(static_cast<quint32>(named.first()))) {
            rows.insert(static_cast<quint32>(named.first()));
            pasted.clients.append(named.first());
        }
    }
    return pasted;
}

} // namespace wk
