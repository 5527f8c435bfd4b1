// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/company.h"

namespace wk {

using namespace Qt::StringLiterals;
using std::chrono::days;
using std::chrono::minutes;

namespace {

const QString pointOfMunich = u"MUC-SRV-FSP01"_s;
const QString pointOfNewYork = u"NYC-SRV-FSP01"_s;
const QString pointOfShanghai = u"SHA-SRV-FSP01"_s;

// In the order of `Role`: desks (workstation, notebook, CAD, lab), terminals, tills, then servers (domain
// controller, SQL, Exchange, file, application, web, site system). All cities together have 500.
QList<CityFacts> germanCities()
{
    const auto native = SiteMode::Native;
    const QString branch = u"Filiale %1 %2"_s;
    return {
        {u"MUC"_s,
         u"München (Zentrale)"_s,
         {},
         native,
         u"W. Europe Standard Time"_s,
         pointOfMunich,
         u"MUC Server"_s,
         u"MUC Arbeitsplätze"_s,
         branch,
         {u"Augsburg"_s, u"Nürnberg"_s, u"Regensburg"_s, u"Ulm"_s, u"Ingolstadt"_s, u"Rosenheim"_s,
          u"Landshut"_s, u"Kempten"_s, u"Passau"_s, u"Bamberg"_s, u"Würzburg"_s, u"Stuttgart"_s},
         {66, 28, 12, 8, 14, 24, 4, 8, 4, 6, 8, 5, 3}},
        {u"HAM"_s,
         u"Hamburg"_s,
         u"MUC"_s,
         native,
         u"Europe/Berlin"_s,
         pointOfMunich,
         u"HAM Server"_s,
         u"HAM Arbeitsplätze"_s,
         branch,
         {u"Bremen"_s, u"Kiel"_s, u"Lübeck"_s, u"Rostock"_s, u"Schwerin"_s, u"Hannover"_s, u"Flensburg"_s},
         {24, 10, 0, 0, 14, 8, 2, 3, 2, 3, 2, 1, 1}},
        {u"VIE"_s,
         u"Wien"_s,
         u"MUC"_s,
         SiteMode::Mixed,
         u"Europe/Vienna"_s,
         pointOfMunich,
         u"VIE Server"_s,
         u"VIE Arbeitsplätze"_s,
         branch,
         {u"Graz"_s, u"Linz"_s, u"Salzburg"_s, u"Innsbruck"_s, u"Bregenz"_s},
         {16, 6, 0, 0, 0, 8, 2, 2, 1, 2, 1, 1, 1}},
    };
}

QList<CityFacts> atlanticCities()
{
    const auto mixed = SiteMode::Mixed;
    const QString branch = u"Branch %1 %2"_s;
    return {
        {u"LON"_s,
         u"London"_s,
         u"MUC"_s,
         mixed,
         u"GMT Standard Time"_s,
         pointOfMunich,
         u"LON Servers"_s,
         u"LON Workstations"_s,
         branch,
         {u"Leeds"_s, u"Bristol"_s, u"Glasgow"_s, u"Cardiff"_s, u"Norwich"_s},
         {20, 10, 0, 0, 0, 0, 2, 4, 1, 2, 3, 2, 1}},
        {u"NYC"_s,
         u"New York"_s,
         u"MUC"_s,
         SiteMode::Native,
         u"Eastern Standard Time"_s,
         pointOfNewYork,
         u"NYC Servers"_s,
         u"NYC Workstations"_s,
         branch,
         {u"Boston"_s, u"Albany"_s, u"Newark"_s, u"Hartford"_s},
         {18, 10, 0, 0, 4, 0, 2, 3, 1, 2, 3, 1, 1}},
    };
}

QList<CityFacts> pacificCities()
{
    const auto mixed = SiteMode::Mixed;
    const QString branch = u"Branch %1 %2"_s;
    return {
        {u"BLR"_s,
         u"Bangalore"_s,
         u"LON"_s,
         mixed,
         u"Asia/Kolkata"_s,
         pointOfShanghai,
         u"BLR Servers"_s,
         u"BLR Workstations"_s,
         branch,
         {u"Chennai"_s, u"Pune"_s, u"Hyderabad"_s, u"Mysore"_s},
         {16, 8, 4, 4, 0, 0, 1, 1, 0, 1, 0, 0, 0}},
        {u"SHA"_s,
         u"上海"_s,
         u"MUC"_s,
         mixed,
         u"China Standard Time"_s,
         pointOfShanghai,
         u"SHA 服务器"_s,
         u"SHA 工作站"_s,
         u"门店 %1 %2"_s,
         {u"苏州"_s, u"杭州"_s, u"南京"_s, u"宁波"_s, u"无锡"_s},
         {12, 4, 4, 0, 6, 4, 1, 1, 0, 1, 1, 0, 1}},
        {u"SAO"_s,
         u"São Paulo"_s,
         u"NYC"_s,
         mixed,
         u"America/Sao_Paulo"_s,
         pointOfNewYork,
         u"SAO Servers"_s,
         u"SAO Workstations"_s,
         branch,
         {u"Campinas"_s, u"Santos"_s, u"Curitiba"_s},
         {9, 4, 0, 0, 0, 4, 1, 1, 0, 1, 0, 0, 0}},
        {u"SYD"_s,
         u"Sydney"_s,
         u"SHA"_s,
         mixed,
         u"AUS Eastern Standard Time"_s,
         pointOfShanghai,
         u"SYD Servers"_s,
         u"SYD Workstations"_s,
         branch,
         {u"Newcastle"_s, u"Canberra"_s, u"Wollongong"_s},
         {10, 5, 0, 0, 0, 2, 1, 1, 0, 1, 0, 0, 0}},
    };
}

QList<RoleFacts> allRoles()
{
    const QString xp = u"Microsoft Windows NT Workstation 5.1"_s;
    const QString vista = u"Microsoft Windows NT Workstation 6.0"_s;
    const QString seven = u"Microsoft Windows NT Workstation 6.1"_s;
    const QString tablet = u"Microsoft Windows NT Workstation 6.1 (Tablet Edition)"_s;
    const QString ten = u"Microsoft Windows NT Workstation 10.0"_s;
    const QString server2003 = u"Microsoft Windows NT Server 5.2"_s;
    const QString advanced2003 = u"Microsoft Windows NT Advanced Server 5.2"_s;
    const QString server2008 = u"Microsoft Windows NT Server 6.0"_s;
    const QString server2008r2 = u"Microsoft Windows NT Server 6.1"_s;
    const QString server2012r2 = u"Microsoft Windows NT Server 6.3"_s;
    const QString server2016 = u"Microsoft Windows NT Server 10.0"_s;
    const QStringList usual{server2003, server2003, server2008, server2008r2, server2008r2, server2012r2};
    return {
        {u"WKS"_s, {xp, xp, xp, vista, seven, seven, seven, seven, ten}},
        {u"NBK"_s, {xp, vista, seven, seven, seven, tablet, ten, ten}},
        {u"CAD"_s, {xp, seven, seven, ten}},
        {u"LAB"_s, {xp, seven}},
        {u"TRM"_s, {xp, xp, seven}},
        {u"KAS"_s, {xp, xp, xp, seven}},
        {u"DC"_s, {server2003, server2008, server2008r2, server2012r2}},
        {u"SQL"_s, {server2003, advanced2003, server2008r2, server2008r2, server2016}},
        {u"EXC"_s, {advanced2003, server2008, server2008r2}},
        {u"FIL"_s, usual},
        {u"APP"_s, usual},
        {u"WEB"_s, usual},
        {u"SCM"_s, {server2003, server2008r2}},
    };
}

} // namespace

const CityFacts &factsOf(City city)
{
    static const QList<CityFacts> facts = germanCities() + atlanticCities() + pacificCities();
    return facts[static_cast<qsizetype>(city)];
}

const RoleFacts &factsOf(Role role)
{
    static const QList<RoleFacts> facts = allRoles();
    return facts[static_cast<qsizetype>(role)];
}

QList<Site> sitesOf(Instant now)
{
    QList<Site> sites;
    for (std::size_t i = 0; i < cities; ++i) {
        const CityFacts &city = factsOf(static_cast<City>(i));
        Site site;
        site.code = city.code;
        site.name = city.name;
        site.parentCode = city.parentCode;
        site.mode = city.mode;
        site.timeZone = city.timeZone;
        sites.append(site);
    }
    sites.first().history = {{now - days{320}, minutes{15}, minutes{10}, {}},
                             {now - days{140}, minutes{10}, {}, minutes{15}}};
    return sites;
}

QList<FallbackStatusPoint> fallbackStatusPoints()
{
    return {{pointOfMunich, u"MUC"_s, 10000, std::chrono::seconds{3600}},
            {pointOfNewYork, u"NYC"_s, 10000, std::chrono::seconds{3600}},
            {pointOfShanghai, u"SHA"_s, 5000, std::chrono::seconds{1800}}};
}

} // namespace wk
