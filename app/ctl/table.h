// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace wk::ctl
{

/// A table for people: columns as wide as their widest cell, the last one without padding. Chinese
/// characters count as two columns, as terminals show them.
class Table
{
public:
    explicit Table(QStringList header) : m_rows{std::move(header)} { }
    void add(const QStringList &cells) { m_rows.append(cells); }
    /// Ends with a line break.
    [[nodiscard]] QString text() const;

private:
    QList<QStringList> m_rows;
};

/// A text as it can be shown in one line of a terminal: line breaks and other control characters escaped.
[[nodiscard]] QString inOneLine(const QString &text);

} // namespace wk::ctl
