// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/clientfindings.h"

#include "planning/effectivewindows.h"
#include "planning/opening.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

namespace wk {

using std::chrono::duration_cast;
using std::chrono::minutes;

namespace {

/// A deployment that a client never runs, or some updates of it.
struct NeverRun
{
    QString deploymentId;
    WorkKind kind{}; ///< an advertisement and an updates assignment may bear the same id
    const ForecastRow *easiest = nullptr;
    QStringList updates;

    /// As `DeploymentNeverRuns` has them.
    [[nodiscard]] QStringList arguments() const
    {
        const auto longest = easiest->numbers.longestWindow;
        return QStringList{easiest->name, QString::number(easiest->numbers.needed().count()),
                           longest ? QString::number(duration_cast<minutes>(*longest).count()) : QString()}
        + updates;
    }
};

/// By deployment id, since what never runs is in this order in a forecast.
std::vector<NeverRun> neverRunIn(const QList<ForecastRow> &forecast)
{
    std::vector<NeverRun> never;
    for (const ForecastRow &row : forecast) {
        if (row.outcome != Outcome::Never) {
            continue;
        }
        auto known = std::find_if(never.begin(), never.end(), [&row](const NeverRun &each) {
            return each.deploymentId == row.deploymentId && each.kind == row.kind;
        });
        if (known == never.end()) {
            known = never.insert(known, {row.deploymentId, row.kind, &row, {}});
        }
        if (row.numbers.needed() < known->easiest->numbers.needed()) {
            known->easiest = &row;
        }
        if (row.item) {
            known->updates.append(*row.item);
        }
    }
    return never;
}

/// A finding that is the same for all clients of a group, but for the client.
struct GroupFinding
{
    FindingCode code{};
    QString deploymentId;
    QStringList arguments;
};
using GroupFindings = std::vector<GroupFinding>;

class ClientCheck
{
public:
    ClientCheck(const SiteOutlook &outlook, const ClientGroups &groups)
        : m_outlook(outlook), m_site(outlook.site()), m_groups(groups)
    {
        for (const FallbackStatusPoint &point : m_site.content().fallbackStatusPoints) {
            m_fallbackStatusPoints.insert(point.serverName.toCaseFolded());
        }
    }
    [[nodiscard]] QList<Finding> found();

private:
    [[nodiscard]] GroupFindings inGroup(ClientRow example);
    [[nodiscard]] QStringList kindsOver(ClientRow client);
    [[nodiscard]] bool isOver(WindowRow row, ClientRow client);
    void lookAtFallbackStatusPoint(const Client &client);
    void add(FindingCode code, quint32 resourceId, const QStringList &arguments,
             const QString &deploymentId = {})
    {
        m_found.append({code, {}, {}, resourceId, deploymentId, arguments});
    }

    const SiteOutlook &m_outlook;
    const SiteSnapshot &m_site;
    const ClientGroups &m_groups;
    QSet<QString> m_fallbackStatusPoints; // letter case folded: they are names of servers
    std::map<std::pair<WindowRow, quint32>, bool> m_isOver; // by window and zone
    QList<Finding> m_found;
};

QList<Finding> ClientCheck::found()
{
    std::vector<GroupFindings> ofGroups;
    for (std::size_t group = 0; group < m_groups.count(); ++group) {
        ofGroups.push_back(inGroup(m_groups.members(group).front()));
    }
    for (qsizetype i = 0; i < m_site.clients().size(); ++i) {
        const Client &client = m_site.clients().at(i);
        for (const GroupFinding &finding : ofGroups[m_groups.numberOf(static_cast<ClientRow>(i))]) {
            add(finding.code, client.resourceId, finding.arguments, finding.deploymentId);
        }
        lookAtFallbackStatusPoint(client);
    }
    return std::move(m_found);
}

GroupFindings ClientCheck::inGroup(ClientRow example)
{
    GroupFindings findings;
    qsizetype enabled = 0;
    qsizetype general = 0;
    qsizetype forUpdates = 0;
    for (const CollectionRow collection : m_site.collectionsOf(example)) {
        for (const WindowRow row : m_site.windowsOf(collection)) {
            const MaintenanceWindow &window = m_site.window(row).window;
            enabled += window.isEnabled ? 1 : 0;
            general += window.isEnabled && window.type == WindowType::General ? 1 : 0;
            forUpdates += window.isEnabled && window.type == WindowType::Updates ? 1 : 0;
        }
    }
    if (enabled == 0) {
        findings.push_back({FindingCode::ClientWithoutWindow, {}, {}});
    } else if (const QStringList kinds = kindsOver(example); !kinds.isEmpty()) {
        findings.push_back({FindingCode::ClientOnlyExpiredWindows, {}, kinds});
    }
    const QList<ForecastRow> forecast = m_outlook.forecastOf(example);
    for (const NeverRun &never : neverRunIn(forecast)) {
        findings.push_back({FindingCode::DeploymentNeverRuns, never.deploymentId, never.arguments()});
    }
    const bool useGeneral = !m_site.sites().isEmpty() && m_site.sites().constFirst().updatesUseGeneralWindows;
    if (general > 0 && forUpdates > 0 && !useGeneral) {
        findings.push_back({FindingCode::UpdatesLoseGeneralWindows,
                            {},
                            {QString::number(general), QString::number(forUpdates)}});
    }
    return findings;
}

QStringList ClientCheck::kindsOver(ClientRow client)
{
    QStringList kinds;
    for (const WorkKind kind : {WorkKind::Program, WorkKind::Update, WorkKind::TaskSequence}) {
        const QList<WindowRow> windows = applicableWindows(m_site, client, kind);
        const bool areOver =
            std::all_of(windows.begin(), windows.end(), [&](WindowRow row) { return isOver(row, client); });
        if (!windows.isEmpty() && areOver) {
            kinds.append(QString::number(static_cast<int>(kind)));
        }
    }
    return kinds;
}

bool ClientCheck::isOver(WindowRow row, ClientRow client)
{
    const auto key = std::pair{row, m_site.zoneNumberOf(client)};
    auto known = m_isOver.find(key);
    if (known == m_isOver.end()) {
        const Opening opening = openingOf(m_site.window(row).window, m_site.zoneOf(client), m_outlook.from());
        known = m_isOver.emplace(key, opening.isOver()).first;
    }
    return known->second;
}

void ClientCheck::lookAtFallbackStatusPoint(const Client &client)
{
    const QString &server = client.fallbackStatusPoint;
    if (client.type == ClientType::Legacy) {
        if (!server.isEmpty()) {
            add(FindingCode::LegacyClientOnFallbackStatusPoint, client.resourceId, {server});
        }
    } else if (client.isClient.value_or(true) && !m_fallbackStatusPoints.isEmpty()
               && !m_fallbackStatusPoints.contains(server.toCaseFolded())) {
        add(FindingCode::ClientWithoutFallbackStatusPoint, client.resourceId, {server});
    }
}

} // namespace

QList<Finding> clientFindings(const SiteOutlook &outlook, const ClientGroups &groups)
{
    return ClientCheck(outlook, groups).found();
}

} // namespace wk
