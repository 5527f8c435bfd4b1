// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/deploymenthealth.h"

#include "messages/clientstory.h"
#include "messages/errorcatalogue.h"
#include "reports/clientsinreports.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <tuple>

namespace wk {

using namespace std::chrono;

namespace {

using Kind = HealthGroup::Kind;

constexpr std::size_t shownByThemselves = 3;
constexpr days longest{31};
/// Of topic 800: installed, and a restart is pending.
constexpr qint32 installedRestartPending = 401;

struct Cause
{
    TopicState state;
    bool hasCode = false;
    QString code;

    friend bool operator<(const Cause &left, const Cause &right)
    {
        return std::tie(left.state, left.hasCode, left.code)
            < std::tie(right.state, right.hasCode, right.code);
    }
};
using Causes = std::map<Cause, std::vector<ListedClient>>;

bool isInstalled(qint32 state)
{
    return deploymentCategory(state) == DeploymentCategory::Installed || state == installedRestartPending;
}

/// A page while it is worked out.
class HealthPage
{
public:
    HealthPage(const SiteSnapshot &site, const MessageSnapshot &messages, const HealthQuestion &question)
        : m_messages(messages)
        , m_table(messages.table())
        , m_clients(site, messages.table())
        , m_question(question)
        , m_inRange(question.from ? healthOf(m_table, *question.from, {}) : HealthOfClients())
        , m_health(question.from ? m_inRange : messages.health())
    { }

    DeploymentHealth take();
    void countDays(Instant now, const ZoneClock &zone);

private:
    [[nodiscard]] bool isAsked(const QString &site) const
    {
        return !m_question.site || *m_question.site == site;
    }
    void see(MessageClient client);
    void seeAsked(const ClientHealth &health, const ListedClient &listed);
    void seeDeployment(const ClientHealth &health, const ListedClient &listed);
    void seeSilent();
    void seeRecoveries();
    [[nodiscard]] std::optional<DeploymentCategory> categoryOf(std::optional<MessageRow> row) const;
    [[nodiscard]] Cause failureOf(MessageRow row) const;
    [[nodiscard]] Cause issueOf(MessageRow row) const;
    void addCauses(Causes &causes, Kind single, Kind others);
    void addGroup(Kind kind, std::vector<ListedClient> &clients);

    const MessageSnapshot &m_messages;
    const MessageTable &m_table;
    const ClientsInReports m_clients;
    const HealthQuestion &m_question;
    const HealthOfClients m_inRange; ///< if not all messages are
    const HealthOfClients &m_health;
    Causes m_failures;
    Causes m_issues;
    std::vector<ListedClient> m_restartPending;
    std::vector<ListedClient> m_notAssigned;
    std::vector<ListedClient> m_loops;
    std::vector<ListedClient> m_silent;
    std::vector<ListedClient> m_recovered;
    /// Of communication and of certificates: by client, since when an issue is over, if there was one.
    std::array<std::vector<std::optional<MessageRow>>, 2> m_recoveries;
    std::map<QString, SiteHealth> m_sites;
    DeploymentHealth m_page;
};

std::optional<DeploymentCategory> HealthPage::categoryOf(std::optional<MessageRow> row) const
{
    return row ? std::optional(deploymentCategory(m_table[*row].state)) : std::nullopt;
}

Cause HealthPage::failureOf(MessageRow row) const
{
    const auto code = errorCodeOf(m_table.parametersOf(row).value(0));
    return {
        {m_table[row].topic, m_table[row].state}, code.has_value(), code ? errorCodeText(*code) : QString()};
}

Cause HealthPage::issueOf(MessageRow row) const
{
    const QStringList &parameters = m_table.parametersOf(row);
    return {{m_table[row].topic, m_table[row].state},
            !parameters.isEmpty(),
            parameters.isEmpty() ? QString() : errorCodeText(parameters.first())};
}

void HealthPage::see(MessageClient client)
{
    const ClientHealth &health = m_health.of(client);
    if (!health.last) {
        return;
    }
    const QString code = m_clients.siteOf(client);
    SiteHealth &site = m_sites[code];
    ++site.clients;
    site.installed += health.deployment && isInstalled(m_table[*health.deployment].state) ? 1 : 0;
    site.failed += categoryOf(health.deployment) == DeploymentCategory::Failed ? 1 : 0;
    if (isAsked(code)) {
        seeAsked(health, {health.last, m_clients.recordOf(client), {}, 0});
    }
}

void HealthPage::seeAsked(const ClientHealth &health, const ListedClient &listed)
{
    HealthFigures &figures = m_page.figures;
    ++figures.heard;
    seeDeployment(health, listed);
    if (categoryOf(health.assignment) == DeploymentCategory::Assigned) {
        ++figures.assigned;
    } else if (categoryOf(health.assignment) == DeploymentCategory::AssignmentFailed) {
        ++figures.assignmentFailed;
        m_failures[failureOf(*health.assignment)].push_back(
            {listed.last, listed.record, health.assignment, health.assignmentAttempts});
    }
    const auto client = static_cast<std::size_t>(m_table.clientOf(*listed.last));
    const std::array rows{health.communication, health.certificate};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] && m_table[*rows[i]].state == issueState) {
            ++figures.issues;
            m_issues[issueOf(*rows[i])].push_back({listed.last, listed.record, rows[i], 0});
        } else if (const auto since = m_recoveries[i][client]) {
            m_recovered.push_back({listed.last, listed.record, since, 0});
        }
    }
    if (health.isReinstallLoop()) {
        m_loops.push_back(
            {listed.last, listed.record, health.began, static_cast<qint64>(health.attempts.size())});
    }
}

void HealthPage::seeDeployment(const ClientHealth &health, const ListedClient &listed)
{
    if (!health.deployment) {
        return;
    }
    HealthFigures &figures = m_page.figures;
    ++figures.started;
    const MessageRow row = *health.deployment;
    const ListedClient placed{listed.last, listed.record, row, static_cast<qint64>(health.attempts.size())};
    figures.installed += isInstalled(m_table[row].state) ? 1 : 0;
    switch (deploymentCategory(m_table[row].state)) {
    case DeploymentCategory::Failed:
        ++figures.failed;
        m_failures[failureOf(row)].push_back(placed);
        break;
    case DeploymentCategory::RestartPending:
        ++figures.restartPending;
        m_restartPending.push_back(placed);
        break;
    case DeploymentCategory::Installed:
        if (!health.wasEverAssigned) {
            m_notAssigned.push_back(placed);
        }
        break;
    default: break;
    }
}

void HealthPage::seeRecoveries()
{
    const auto clients = static_cast<std::size_t>(m_table.clientCount());
    std::array<std::vector<bool>, 2> isTroubled{std::vector<bool>(clients), std::vector<bool>(clients)};
    m_recoveries.fill(std::vector<std::optional<MessageRow>>(clients));
    for (const MessageRow row : m_messages.oldestFirst()) {
        const MessageRecord &message = m_table[row];
        const bool isAsked = !m_question.from || message.time >= MessageTime(*m_question.from);
        if (!isAsked || (message.topic != communicationTopic && message.topic != certificateTopic)) {
            continue;
        }
        const std::size_t topic = message.topic == certificateTopic ? 1 : 0;
        const auto client = static_cast<std::size_t>(m_table.clientOf(row));
        if (message.state == issueState) {
            isTroubled[topic][client] = true;
            m_recoveries[topic][client].reset();
        } else if (message.state == fineState && isTroubled[topic][client]) {
            isTroubled[topic][client] = false;
            m_recoveries[topic][client] = row;
        }
    }
}

void HealthPage::seeSilent()
{
    const QList<Client> &records = m_clients.site().clients();
    for (qsizetype i = 0; i < records.size(); ++i) {
        const auto record = static_cast<ClientRow>(i);
        if (!m_clients.isSilent(record, m_health)) {
            continue;
        }
        const QString code = records[i].assignedSites.value(0);
        SiteHealth &site = m_sites[code];
        ++site.clients;
        ++site.silent;
        if (isAsked(code)) {
            ++m_page.figures.silent;
            m_silent.push_back({{}, record, {}, 0});
        }
    }
}

void HealthPage::addGroup(Kind kind, std::vector<ListedClient> &clients)
{
    if (!clients.empty()) {
        m_page.groups.push_back({kind, {}, {}, 1, std::move(clients)});
    }
}

void HealthPage::addCauses(Causes &causes, Kind single, Kind others)
{
    std::vector<HealthGroup> groups;
    for (auto &[cause, clients] : causes) {
        groups.push_back({single, cause.state, {}, 1, std::move(clients)});
        if (cause.hasCode) {
            groups.back().code = cause.code;
        }
    }
    // Causes of a state stand beside each other.
    const auto isSame = [single](const HealthGroup &left, const HealthGroup &right) {
        return left.state.topic == right.state.topic
            && (single == Kind::Issue || left.state.state == right.state.state);
    };
    for (std::size_t i = 1; i < groups.size(); ++i) {
        if (isSame(groups[i - 1], groups[i])) {
            groups[i - 1].isWholeState = groups[i].isWholeState = false;
        }
    }
    std::stable_sort(groups.begin(), groups.end(), [](const HealthGroup &left, const HealthGroup &right) {
        return left.clients.size() > right.clients.size();
    });
    // A fourth by itself takes no more room than the word that there is another.
    if (groups.size() > shownByThemselves + 1) {
        HealthGroup rest{others, {}, {}, 0, {}};
        for (std::size_t i = shownByThemselves; i < groups.size(); ++i) {
            ++rest.causes;
            rest.clients.insert(rest.clients.end(), groups[i].clients.begin(), groups[i].clients.end());
            rest.parts.push_back(std::move(groups[i]));
        }
        groups.resize(shownByThemselves);
        groups.push_back(std::move(rest));
    }
    std::move(groups.begin(), groups.end(), std::back_inserter(m_page.groups));
}

void HealthPage::countDays(Instant now, const ZoneClock &zone)
{
    local_days last = floor<days>(zone.toCivil(now));
    if (!m_question.from && !m_messages.oldestFirst().isEmpty()) {
        const auto latest = floor<seconds>(m_table[m_messages.oldestFirst().constLast()].time);
        last = std::min(last, floor<days>(zone.toCivil(latest)));
    }
    local_days day = last - longest + days{1};
    if (m_question.from) {
        day = std::max(day, floor<days>(zone.toCivil(*m_question.from)));
    }
    std::vector<MessageTime> begins;
    for (; day <= last; day += days{1}) {
        const Instant from = zone.toInstant(CivilTime{day});
        m_page.days.push_back({from, zone.toInstant(CivilTime{day + days{1}}), 0, 0});
        begins.emplace_back(from);
    }
    if (begins.empty() || m_messages.oldestFirst().isEmpty()) {
        return;
    }
    // Of each client and day the last state there was.
    const auto dayCount = begins.size();
    std::vector<qint32> states(static_cast<std::size_t>(m_table.clientCount()) * dayCount, 0);
    const MessageTime end = m_page.days.back().to;
    for (const MessageRow row : m_messages.oldestFirst()) {
        const MessageRecord &message = m_table[row];
        if (message.topic != deploymentTopic || isOfAssignment(message.state) || message.time < begins.front()
            || message.time >= end) {
            continue;
        }
        const auto after = std::upper_bound(begins.begin(), begins.end(), message.time) - begins.begin();
        states[static_cast<std::size_t>(m_table.clientOf(row)) * dayCount
               + static_cast<std::size_t>(after - 1)] = message.state;
    }
    for (qsizetype i = 0; i < m_table.clientCount(); ++i) {
        if (!isAsked(m_clients.siteOf(static_cast<MessageClient>(i)))) {
            continue;
        }
        for (std::size_t number = 0; number < dayCount; ++number) {
            const qint32 state = states[static_cast<std::size_t>(i) * dayCount + number];
            m_page.days[number].installed += isInstalled(state) ? 1 : 0;
            m_page.days[number].failed += deploymentCategory(state) == DeploymentCategory::Failed ? 1 : 0;
        }
    }
}

DeploymentHealth HealthPage::take()
{
    seeRecoveries();
    for (qsizetype i = 0; i < m_health.size(); ++i) {
        see(static_cast<MessageClient>(i));
    }
    seeSilent();
    addCauses(m_failures, Kind::Failure, Kind::OtherFailures);
    addCauses(m_issues, Kind::Issue, Kind::OtherIssues);
    addGroup(Kind::RestartPending, m_restartPending);
    addGroup(Kind::InstalledNotAssigned, m_notAssigned);
    addGroup(Kind::ReinstallLoop, m_loops);
    addGroup(Kind::Silent, m_silent);
    addGroup(Kind::Recovered, m_recovered);
    for (auto &[code, site] : m_sites) {
        site.site = code;
        m_page.sites.push_back(site);
    }
    return std::move(m_page);
}

} // namespace

DeploymentHealth deploymentHealth(const SiteSnapshot &site, const MessageSnapshot &messages,
                                  const HealthQuestion &question, Instant now, const ZoneClock &zone)
{
    HealthPage page(site, messages, question);
    page.countDays(now, zone);
    return page.take();
}

} // namespace wk
