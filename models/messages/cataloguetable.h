// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messages/cataloguelanguage.h"

#include <QLatin1String>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace wk {

/// One text in each language.
struct Texts
{
    QString english;
    QString german;
    QString chinese;

    [[nodiscard]] const QString &in(CatalogueLanguage language) const
    {
        switch (language) {
        case CatalogueLanguage::English: return english;
        case CatalogueLanguage::German: return german;
        case CatalogueLanguage::Chinese: return chinese;
        }
        Q_UNREACHABLE();
    }
};

/// A catalogue that is built in, `resources/catalogues/NAME.tsv`: tab-separated, comments begin with `#`, the
/// first row names the columns. Throws std::logic_error where one is missing from the program or has a row of
/// another length.
class CatalogueTable
{
public:
    explicit CatalogueTable(QLatin1StringView name);

    [[nodiscard]] qsizetype size() const { return m_rows.size(); }
    [[nodiscard]] const QString &cell(qsizetype row, QLatin1StringView column) const;
    /// The columns `en`, `de` and `zh_CN`, or `PREFIX_en` and so on.
    [[nodiscard]] Texts texts(qsizetype row, QLatin1StringView prefix = {}) const;
    /// A number in any notation; nothing for a star, which stands for everything else.
    [[nodiscard]] std::optional<quint32> number(qsizetype row, QLatin1StringView column) const;

private:
    QStringList m_columns;
    QList<QStringList> m_rows;
};

} // namespace wk
