// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/growth.h"

#include <algorithm>

namespace wk {

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

constexpr qint64 lot = 10;
constexpr qint64 branchesOfLot = 6;

/// Whose branches a lot brings, in turn; the headquarters' country has most.
constexpr std::array<City, 16> turns{City::Munich,  City::Hamburg,   City::Munich,   City::Vienna,
                                     City::Munich,  City::London,    City::NewYork,  City::Munich,
                                     City::Hamburg, City::Bangalore, City::Munich,   City::Shanghai,
                                     City::London,  City::Munich,    City::SaoPaulo, City::Sydney};

/// Who works in branches.
constexpr quint32 branchRoles = setOf(Role::Workstation, Role::Notebook, Role::Till, Role::Terminal);

QString numbered(const QString &text, qint64 number, int digits)
{
    return text.arg(number, digits, 10, QLatin1Char('0'));
}

/// One night a week from nine in the evening, another one for each group.
CollectionPlan windowsOfGroup(qint64 number)
{
    static const QStringList evenings{
        u"Sonntag ab 21 Uhr"_s,    u"Montag ab 21 Uhr"_s,  u"Dienstag ab 21 Uhr"_s, u"Mittwoch ab 21 Uhr"_s,
        u"Donnerstag ab 21 Uhr"_s, u"Freitag ab 21 Uhr"_s, u"Samstag ab 21 Uhr"_s};
    const qint64 day = number % evenings.size();
    const Weekly weekly{weekday{static_cast<unsigned>(day)}};
    return {numbered(u"MW-Filialen Gruppe %1"_s, number, 3),
            {u"Wartungsfenster Clients"_s},
            {},
            {{evenings[day], weekly, 21h, 3h}}};
}

} // namespace

Growth::Growth(CollectionTree &tree, qint64 collections)
{
    for (const QString &name : {u"SW Adobe Reader 9.3"_s, u"SW Office 2007 SP2"_s, u"SW Virenschutz 8.8"_s}) {
        m_software.append(tree.placeOf(name));
    }
    for (qint64 number = 0; collections > 0; ++number, collections -= lot) {
        addLot(tree, number, std::min(collections, lot));
    }
}

void Growth::addLot(CollectionTree &tree, qint64 number, qint64 collections)
{
    const City city = turns[static_cast<std::size_t>(number) % turns.size()];
    const std::size_t windowsPlace = tree.add(windowsOfGroup(number + 1));
    for (qint64 i = 1; i < collections; ++i) {
        if (i <= branchesOfLot) {
            addBranch(tree, city, windowsPlace);
        } else {
            addWave(tree);
        }
    }
}

void Growth::addBranch(CollectionTree &tree, City city, std::size_t windowsPlace)
{
    const CityFacts &facts = factsOf(city);
    QList<Branch> &branches = m_branches[static_cast<std::size_t>(city)];
    const QString &town = facts.towns[branches.size() % facts.towns.size()];
    const QString name = numbered(facts.branchName, ++m_branchCount, 4).arg(town);
    branches.append({tree.add({name, {u"Filialen"_s, facts.code + u' ' + facts.name}}), windowsPlace});
}

void Growth::addWave(CollectionTree &tree)
{
    const QString name = numbered(u"SW Virenschutz 8.8 Welle %1"_s, m_waves.size() + 1, 3);
    m_waves.append(name);
    m_software.append(tree.add({name, {u"SW Virenschutz 8.8"_s}}));
}

void Growth::join(CollectionTree &tree, const Computer &computer, qint64 joined, qint64 wanted,
                  Chance &chance) const
{
    const QList<Branch> &branches = m_branches[static_cast<std::size_t>(computer.city)];
    const auto joinAlso = [&](std::size_t place) { joined += tree.join(computer, place) ? 1 : 0; };
    if (!branches.isEmpty() && (setOf(computer.role) & branchRoles) != 0) {
        const Branch &branch = chance.oneOf(branches);
        joinAlso(branch.place);
        // Every other till: the rest keeps to what the headquarters gave it.
        if (computer.role == Role::Till && computer.number % 2 == 0) {
            joinAlso(branch.windowsPlace);
        }
    }
    if (!m_waves.isEmpty() && (setOf(computer.role) & desks) != 0) {
        joinAlso(tree.placeOf(chance.oneOf(m_waves)));
    }
    const qsizetype first = chance.below(m_software.size());
    for (qsizetype i = 0; i < m_software.size() && joined < wanted; ++i) {
        joinAlso(m_software[(first + i) % m_software.size()]);
    }
}

} // namespace wk
