// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/chance.h"
#include "site/records.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <array>

namespace wk {

// Who the company is: facts, in numbers and names.

enum class City { Munich, Hamburg, Vienna, London, NewYork, Bangalore, Shanghai, SaoPaulo, Sydney };

inline constexpr std::size_t cities = 9;

enum class Role {
    Workstation,
    Notebook,
    Cad,
    Lab,
    Terminal, ///< in a warehouse
    Till,
    DomainController,
    Sql,
    Exchange,
    FileServer,
    Application,
    Web,
    SiteSystem,
};

inline constexpr std::size_t roles = 13;

/// A set of cities or of roles.
template <typename... Of>
[[nodiscard]] constexpr quint32 setOf(Of... of)
{
    return ((1U << static_cast<unsigned>(of)) | ...);
}

inline constexpr quint32 all = ~0U;
inline constexpr quint32 servers = setOf(Role::DomainController, Role::Sql, Role::Exchange, Role::FileServer,
                                         Role::Application, Role::Web, Role::SiteSystem);
inline constexpr quint32 desks = setOf(Role::Workstation, Role::Notebook, Role::Cad, Role::Lab);

struct CityFacts
{
    QString code;
    QString name;
    QString parentCode;
    SiteMode mode = SiteMode::Mixed;
    QString timeZone;
    QString fallbackStatusPoint; ///< the one its clients are told to use
    QString serversName; ///< of the collection with the site's servers
    QString desksName;
    QString branchName; ///< `Filiale %1 %2`: number and town
    QStringList towns; ///< with branches
    /// How many of 500 computers are here, in the order of `Role`.
    std::array<int, roles> computers{};
};

[[nodiscard]] const CityFacts &factsOf(City city);

struct RoleFacts
{
    QString shortName; ///< in the names of computers
    QStringList operatingSystems; ///< the usual ones several times
};

[[nodiscard]] const RoleFacts &factsOf(Role role);

/// The headquarters and its child sites, and their fallback status points.
[[nodiscard]] QList<Site> sitesOf(Instant now);
[[nodiscard]] QList<FallbackStatusPoint> fallbackStatusPoints();

/// A computer, and what its collections go by.
struct Computer
{
    City city{};
    Role role{};
    int number = 0; ///< among those of its role in its city, from 1
    Client client;
};

/// So many computers, ascending by resource id. Of each 500, every city and role has its share.
[[nodiscard]] QList<Computer> computers(qint64 count, Chance &chance);

} // namespace wk
