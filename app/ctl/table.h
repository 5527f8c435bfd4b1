// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/output.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace wk::ctl {

/// A table for people: columns as wide as their widest cell, the last one without padding. Chinese
/// characters count as two columns, as terminals show them.
class Table
{
public:
    explicit Table(QStringList header) : m_rows{std::move(header)} { }
    void add(const QStringList &cells) { m_rows.append(cells); }
    /// The rows added so far, each with a line break, and forgets them. Columns only get wider from one call
    /// to the next.
    [[nodiscard]] QByteArray takeText();

private:
    QList<QStringList> m_rows;
    QList<qsizetype> m_widths;
};

/// A table that is written as it grows.
class WrittenTable
{
public:
    WrittenTable(QStringList header, Output &output) : m_table(std::move(header)), m_output(output) { }
    void add(const QStringList &cells)
    {
        m_table.add(cells);
        if (++m_waiting == rowsAtOnce) {
            finish();
        }
    }
    void finish()
    {
        m_output.write(m_table.takeText());
        m_waiting = 0;
    }

private:
    static constexpr int rowsAtOnce = 10000;

    Table m_table;
    Output &m_output;
    int m_waiting = 0;
};

} // namespace wk::ctl
