// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/collectionplan.h"

namespace wk {

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

/// A site's own branch of the tree; its servers hang under all servers too.
QList<CollectionPlan> collectionsOf(City city)
{
    const CityFacts &facts = factsOf(city);
    const quint32 here = setOf(city);
    const QString whole = facts.code + u' ' + facts.name;
    return {{whole, {u"Standorte"_s}, {here, all}},
            {facts.serversName, {whole, u"Server"_s}, {here, servers}},
            {facts.desksName, {whole, u"Clients"_s}, {here, desks}}};
}

QList<CollectionPlan> collectionsByRole()
{
    const QString server = u"Server"_s;
    const QString clients = u"Clients"_s;
    const QString critical = u"Kritische Systeme"_s;
    // What the product advises against: a window on a collection that serves other ends.
    const WindowPlan stocktaking{
        .name = u"Inventur"_s, .recurrence = Weekly{Saturday}, .timeOfDay = 6h, .duration = 4h};
    return {
        {u"Rollen"_s},
        {server, {u"Rollen"_s}},
        {clients, {u"Rollen"_s}},
        {.name = critical,
         .members = {all, setOf(Role::DomainController, Role::Sql, Role::Exchange)},
         .comment = u"Änderungen nur nach Freigabe durch die Schichtleitung"_s},
        {u"Domänencontroller"_s, {server, critical}, {all, setOf(Role::DomainController)}},
        {u"SQL Server"_s, {server, critical}, {all, setOf(Role::Sql)}},
        {u"Exchange"_s, {server, critical}, {all, setOf(Role::Exchange)}},
        {u"Fileserver"_s, {server}, {all, setOf(Role::FileServer)}},
        {u"Anwendungsserver"_s, {server}, {all, setOf(Role::Application)}},
        {u"Webserver"_s, {server}, {all, setOf(Role::Web)}},
        {u"Standortsysteme"_s, {server}, {all, setOf(Role::SiteSystem)}},
        {u"Arbeitsplätze"_s, {clients}, {all, setOf(Role::Workstation)}},
        {u"Notebooks"_s, {clients}, {all, setOf(Role::Notebook)}},
        {u"CAD-Arbeitsplätze"_s, {clients}, {all, setOf(Role::Cad)}},
        {u"Labore"_s, {clients}, {all, setOf(Role::Lab)}},
        {u"Lagerterminals"_s, {clients}, {all, setOf(Role::Terminal)}, {stocktaking}},
        {u"Kassen"_s, {clients, critical}, {all, setOf(Role::Till)}},
        {u"Filialen"_s, {}, {}, {}, {}, u"Branch offices, 门店"_s},
    };
}

QList<CollectionPlan> collectionsBySoftware()
{
    const QString parent = u"Softwareverteilung"_s;
    const quint32 office = setOf(Role::Workstation, Role::Notebook);
    return {
        {parent},
        {u"Pilotgruppe IT"_s, {parent, u"Clients"_s}, {setOf(City::Munich), setOf(Role::Workstation), 8, 1}},
        {u"SW Adobe Reader 9.3"_s, {parent}, {all, office, 3, 0}},
        {u"SW SAP GUI 7.20"_s, {parent}, {setOf(City::Munich, City::Hamburg, City::Vienna), office, 2, 0}},
        {u"SW Office 2007 SP2"_s, {parent}, {all, office, 4, 1}},
        {u"SW CATIA V5 R20"_s, {parent}, {all, setOf(Role::Cad)}},
        {u"SW SQL Server 2005 SP4"_s, {parent}, {all, setOf(Role::Sql), 2, 1}},
        {u"SW Windows 7 Umstieg"_s, {parent}, {all, office, 5, 2}, {}, 15min},
        {u"SW Virenschutz 8.8"_s, {parent}},
    };
}

} // namespace

QList<CollectionPlan> builtInCollections()
{
    const WindowPlan imaging{.name = u"OSD nur am Samstag"_s,
                             .recurrence = Weekly{Saturday},
                             .timeOfDay = 18h,
                             .duration = 6h,
                             .type = WindowType::TaskSequences};
    return {{.name = u"All Systems"_s, .members = {all, all}, .builtInId = u"SMS00001"_s},
            {.name = u"All Windows Server Systems"_s,
             .members = {all, servers},
             .windows = {imaging},
             .builtInId = u"SMS000DS"_s},
            {.name = u"All Windows Workstation or Professional Systems"_s,
             .members = {all, ~servers},
             .builtInId = u"SMS000ES"_s},
            {.name = u"All Unknown Computers"_s, .builtInId = u"SMS000US"_s}};
}

QList<CollectionPlan> operationalCollections()
{
    QList<CollectionPlan> plans{{u"Standorte"_s}};
    plans += collectionsByRole();
    for (std::size_t i = 0; i < cities; ++i) {
        plans += collectionsOf(static_cast<City>(i));
    }
    return plans + collectionsBySoftware();
}

} // namespace wk
