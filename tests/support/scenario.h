// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/forecast.h"
#include "support/site.h"

namespace wk::test {

/// A row of tests/data/scenarios.tsv, whose head explains the language, made into a site with one client.
class Scenario
{
public:
    explicit Scenario(const DataRow &row);

    [[nodiscard]] const SiteContent &content() const { return m_builder.content; }
    [[nodiscard]] SiteSnapshot site() const { return m_builder.snapshot(); }
    [[nodiscard]] Instant from() const { return m_from; }

    /// What a forecast says, in the language of the expectations.
    [[nodiscard]] static QString told(const QList<ForecastRow> &rows);
    /// `D3T01:05` is Wednesday, 2026-01-07.
    [[nodiscard]] static CivilTime moment(const QString &text);
    [[nodiscard]] static QString told(Instant instant);

private:
    void addWindow(QStringList words);
    void addWork(QStringList words);
    static void applySettings(Site &site, const QStringList &words);

    SiteBuilder m_builder;
    Instant m_from;
    int m_windows = 0;
    int m_works = 0;
};

} // namespace wk::test
