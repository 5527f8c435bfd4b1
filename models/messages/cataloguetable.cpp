// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/cataloguetable.h"

#include <QFile>

#include <stdexcept>

// Outside of every namespace: a static library keeps its resources to itself unless asked.
inline void initialiseCatalogues()
{
    Q_INIT_RESOURCE(catalogues);
}

namespace wk {

using namespace Qt::StringLiterals;

CatalogueTable::CatalogueTable(QLatin1StringView name)
{
    initialiseCatalogues();
    QFile file(QString(":/catalogues/"_L1 + name + ".tsv"_L1));
    if (!file.open(QIODevice::ReadOnly)) {
        throw std::logic_error("a catalogue is missing from the program");
    }
    const QString text = QString::fromUtf8(file.readAll());
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#')) {
            continue;
        }
        const QStringList cells = line.split(u'\t');
        if (m_columns.isEmpty()) {
            m_columns = cells;
        } else if (cells.size() == m_columns.size()) {
            m_rows.append(cells);
        } else {
            throw std::logic_error("a catalogue has a row of another length");
        }
    }
}

const QString &CatalogueTable::cell(qsizetype row, QLatin1StringView column) const
{
    const qsizetype at = m_columns.indexOf(column);
    if (at < 0) {
        throw std::logic_error("a catalogue lacks a column");
    }
    return m_rows.at(row).at(at);
}

Texts CatalogueTable::texts(qsizetype row, QLatin1StringView prefix) const
{
    const auto in = [&](QLatin1StringView language) -> const QString & {
        const QByteArray column = prefix.isEmpty()
            ? QByteArray(language.data(), language.size())
            : QByteArray(prefix.data(), prefix.size()) + '_' + QByteArray(language.data(), language.size());
        return cell(row, QLatin1StringView(column));
    };
    return {in("en"_L1), in("de"_L1), in("zh_CN"_L1)};
}

std::optional<quint32> CatalogueTable::number(qsizetype row, QLatin1StringView column) const
{
    const QString &text = cell(row, column);
    if (text == u'*') {
        return std::nullopt;
    }
    bool isNumber = false;
    const quint32 value = text.toUInt(&isNumber, 0);
    if (!isNumber) {
        throw std::logic_error("a catalogue has no number where one is due");
    }
    return value;
}

} // namespace wk
