// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/company.h"

#include <tuple>
#include <utility>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

/// Where real sites begin to count.
constexpr quint32 firstResourceId = 16777216;

bool isServer(Role role)
{
    return (setOf(role) & servers) != 0;
}

/// One place for each of 500 computers. Shuffled, a company of any size has some of everything.
QList<std::pair<City, Role>> cast(Chance &chance)
{
    QList<std::pair<City, Role>> places;
    for (std::size_t city = 0; city < cities; ++city) {
        for (std::size_t role = 0; role < roles; ++role) {
            const int count = factsOf(static_cast<City>(city)).computers[role];
            places.resize(places.size() + count, {static_cast<City>(city), static_cast<Role>(role)});
        }
    }
    chance.shuffle(places);
    return places;
}

QString nameOf(const Computer &computer)
{
    const QString number = QString::number(computer.number);
    const QString &city = factsOf(computer.city).code;
    const QString &role = factsOf(computer.role).shortName;
    if (computer.city == City::Munich && computer.role == Role::Terminal) {
        return u"LAGER-PC"_s + number.rightJustified(2, u'0'); // the warehouse has names of its own
    }
    return isServer(computer.role) ? QString(city + u"-SRV-"_s + role + number.rightJustified(2, u'0'))
                                   : QString(city + u'-' + role + u'-' + number.rightJustified(4, u'0'));
}

/// Which client software runs. By number, not by chance, so that no company lacks a kind.
void install(Computer &computer, Chance &chance)
{
    static const QStringList versions{u"4.00.5931.0001"_s, u"4.00.6221.1000"_s, u"4.00.6221.1193"_s,
                                      u"4.00.6487.2000"_s, u"4.00.6487.2000"_s, u"4.00.6487.2000"_s,
                                      u"4.00.6487.2157"_s, u"4.00.6487.2157"_s};
    static const QStringList legacyVersions{u"2.50.4160.2000"_s, u"2.50.4253.3000"_s};
    Client &client = computer.client;
    const bool isDesk = computer.role == Role::Workstation || computer.role == Role::Terminal;
    const bool isLegacy = isDesk && computer.number % 12 == 7;
    client.isClient = isServer(computer.role) || computer.number % 17 != 5;
    if (!*client.isClient) {
        return;
    }
    client.uniqueId = u"GUID:"_s + chance.guid();
    client.assignedSites = {factsOf(computer.city).code};
    client.type = isLegacy ? ClientType::Legacy : ClientType::Client;
    client.version = chance.oneOf(isLegacy ? legacyVersions : versions);
    // Legacy clients cannot use one; some were told to nevertheless, and some others were not told.
    if (isLegacy ? computer.number % 24 == 7 : computer.number % 9 != 4) {
        client.fallbackStatusPoint = factsOf(computer.city).fallbackStatusPoint;
    }
}

} // namespace

QList<Computer> computers(qint64 count, Chance &chance)
{
    static const QStringList zonesOfTravellers{u"Europe/Athens"_s, u"Singapore Standard Time"_s,
                                               u"America/Los_Angeles"_s, u"Asia/Kathmandu"_s,
                                               u"Arabian Standard Time"_s};
    const QList<std::pair<City, Role>> places = cast(chance);
    std::array<std::array<int, roles>, cities> numbers{};
    QList<Computer> computers;
    computers.reserve(count);
    quint32 resourceId = firstResourceId;
    for (qint64 i = 0; i < count; ++i) {
        Computer computer;
        std::tie(computer.city, computer.role) = places[i % places.size()];
        computer.number =
            ++numbers[static_cast<std::size_t>(computer.city)][static_cast<std::size_t>(computer.role)];
        Client &client = computer.client;
        // Resources come and go.
        resourceId += static_cast<quint32>(chance.below(8) == 0 ? 1 + chance.below(5) : 1);
        client.resourceId = resourceId;
        client.name = nameOf(computer);
        client.operatingSystem = chance.oneOf(factsOf(computer.role).operatingSystems);
        client.adSite = factsOf(computer.city).code + u"-LAN"_s;
        if (computer.role == Role::Notebook && computer.number % 9 == 3) {
            client.timeZone = chance.oneOf(zonesOfTravellers);
        }
        install(computer, chance);
        computers.append(std::move(computer));
    }
    return computers;
}

} // namespace wk
