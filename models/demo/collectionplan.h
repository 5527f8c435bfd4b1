// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/company.h"
#include "site/records.h"

#include <optional>

namespace wk {

// What collections there are, as data: their names, who is in them, which windows they have. Collections
// refer to each other by name.

/// The members of a collection: computers of these cities and roles; of those only every `of`-th, counted by
/// `Computer::number`.
struct Whom
{
    quint32 cities = 0;
    quint32 roles = 0;
    int of = 1;
    int part = 0; ///< number % of

    [[nodiscard]] bool includes(const Computer &computer) const
    {
        return (cities & setOf(computer.city)) != 0 && (roles & setOf(computer.role)) != 0
            && computer.number % of == part;
    }
};

struct WindowPlan
{
    QString name{};
    Recurrence recurrence{};
    std::chrono::minutes timeOfDay{0};
    std::chrono::minutes duration{0};
    /// Days from today; some day of the past year if not given, the same for all windows of a collection.
    std::optional<int> effective{};
    WindowType type = WindowType::General;
    bool utc = false;
    bool isEnabled = true;
    bool hours24 = false; ///< see `ScheduleToken`
    QList<Recurrence> further{}; ///< further tokens, with the same times
    QString description{};
};

struct CollectionPlan
{
    QString name{};
    QStringList parents{}; ///< none: under the root
    Whom members{};
    QList<WindowPlan> windows{};
    std::optional<std::chrono::minutes> restartCountdown{};
    QString comment{};
    QString builtInId{};
};

/// What the product brings along.
[[nodiscard]] QList<CollectionPlan> builtInCollections();
/// By place, by role, by software.
[[nodiscard]] QList<CollectionPlan> operationalCollections();
/// Those made for windows, named `MW-...`.
[[nodiscard]] QList<CollectionPlan> windowCollections();

} // namespace wk
