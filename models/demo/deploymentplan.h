// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/collectiontree.h"
#include "demo/demodays.h"
#include "site/records.h"

#include <optional>

namespace wk {

// What is deployed to whom, as data. Programs, task sequences, updates and collections are referred to by
// name; days are counted from today.

struct ProgramPlan
{
    QString name{}; ///< of a program, or of a task sequence
    std::chrono::minutes maximumRunTime{0}; ///< 0 is Unknown
    std::chrono::minutes estimatedRunTime{0};
    bool restartRequired = false;
    bool isTaskSequence = false;
};

struct AdvertisementPlan
{
    QString program{};
    QString collection{};
    /// Mandatory from this day and time on, or available only.
    std::optional<int> day{};
    std::chrono::minutes timeOfDay{0};
    bool utc = false;
    bool includeSubcollections = false;
    quint32 flags = 0;
    std::optional<Recurrence> again{}; ///< also later
    std::optional<int> presentDay{};
    std::optional<int> expirationDay{};
    bool expirationEnabled = true;
    QString name{}; ///< the program's if not given
};

struct UpdatePlan
{
    QString name{};
    std::chrono::minutes maximumRunTime{20};
};

struct UpdatesPlan
{
    QString name{}; ///< %1 is the month of its patch day, if it has one
    QString collection{};
    std::optional<int> day{}; ///< the deadline; none: nothing is enforced
    std::chrono::minutes timeOfDay{0};
    /// `day` is counted from the latest patch day, or one of those before it.
    std::optional<int> monthsBack{};
    bool utc = false;
    bool ignoreWindows = false;
    bool restartOutsideWindows = false;
    QList<UpdatePlan> updates{};
};

[[nodiscard]] QList<ProgramPlan> programPlans();
[[nodiscard]] QList<AdvertisementPlan> advertisementPlans();
[[nodiscard]] QList<UpdatesPlan> updatesPlans();

/// Adds them, and one advertisement for each of the collections named `waves`; each list ascends by key.
void addDeployments(SiteContent &content, const CollectionTree &tree, const QStringList &waves,
                    const DemoDays &days);

} // namespace wk
