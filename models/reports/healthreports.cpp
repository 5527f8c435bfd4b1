// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/healthreports.h"

#include "core/codepoints.h"
#include "messages/clientid.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace wk {

namespace {

/// Of topic 800: installed, and a restart is pending.
constexpr qint32 installedRestartPending = 401;

using Column = ReportColumn;

ReportValue orNothing(const QString &text)
{
    return text.isEmpty() ? ReportValue() : ReportValue(text);
}

Instant wholeSeconds(MessageTime time)
{
    return std::chrono::floor<std::chrono::seconds>(time);
}

/// What an issue is known by: the first parameter, numbers in one notation; nothing if there is none.
using IssueCode = std::optional<QString>;
IssueCode issueCode(const QStringList &parameters)
{
    return parameters.isEmpty() ? IssueCode() : IssueCode(errorCodeText(parameters.first()));
}

ReportValue orNothing(const IssueCode &code)
{
    return code ? ReportValue(*code) : ReportValue();
}

IssueCode at(const QStringList &parameters, qsizetype position)
{
    return position < parameters.size() ? IssueCode(parameters[position]) : IssueCode();
}

/// An error as a cell, if the catalogue knows it: in one language it says as much as in another.
ReportValue whatIsKnown(TopicState state, const QString &parameter)
{
    const auto code = errorCodeOf(parameter);
    const bool isKnown = code && !explanation({state, *code}, CatalogueLanguage::English).isEmpty();
    return isKnown ? ReportValue(MetError{state, *code}) : ReportValue();
}

/// What a state of deployment or assignment means: by its error if that is known, else by the condition it
/// tells.
ReportValue whatHappened(TopicState state, const QStringList &parameters)
{
    const ReportValue error = whatIsKnown(state, parameters.value(0));
    const auto condition =
        conditionOf(state, errorCodeOf(parameters.value(0)), errorCodeOf(parameters.value(1)));
    return std::holds_alternative<MetError>(error) || !condition ? error : ReportValue(*condition);
}

ErrorSide sideOf(TopicState state, const QString &parameter)
{
    const auto code = errorCodeOf(parameter);
    return code ? errorSide({state, *code}) : ErrorSide::Unknown;
}

/// One report while it is made.
class HealthReport
{
public:
    HealthReport(ReportId id, const ClientsInReports &clients, const HealthOfClients &health,
                 const ReportQuestion &question)
        : m_clients(clients), m_table(clients.table()), m_health(health), m_question(question)
    {
        m_report.id = id;
        if (question.collection) {
            m_members.resize(static_cast<std::size_t>(clients.site().clients().size()));
            for (const ClientRow member : clients.site().membersOf(*question.collection)) {
                m_members[static_cast<std::size_t>(member)] = true;
            }
        }
        m_wanted = wantedClients();
    }

    Report take() { return std::move(m_report); }

    void status(std::optional<MessageRow> ClientHealth::*kind);
    template <typename Wanted>
    void success(std::optional<MessageRow> ClientHealth::*kind,
                 std::optional<MessageRow> ClientHealth::*began, Wanted isWanted);
    void failure(std::optional<MessageRow> ClientHealth::*kind,
                 std::optional<MessageRow> ClientHealth::*began, DeploymentCategory category);
    void issues();
    void issuesInDetail();
    void restartPending();
    void installedNotAssigned();
    void reinstallLoops();
    void silentClients();

private:
    [[nodiscard]] std::vector<MessageClient> wantedClients() const;
    [[nodiscard]] bool isWanted(MessageClient client) const;
    [[nodiscard]] bool isMember(std::optional<ClientRow> record) const;
    [[nodiscard]] bool isNamed(const Client &record) const;
    [[nodiscard]] bool isInSite(const QString &site) const
    {
        return !m_question.site || *m_question.site == site;
    }
    [[nodiscard]] bool isState(qint32 state) const { return !m_question.state || *m_question.state == state; }
    [[nodiscard]] const MessageSender &lastSender(MessageClient client) const
    {
        return m_table.senderOf(*m_health.of(client).last);
    }
    [[nodiscard]] ReportValue timeOf(std::optional<MessageRow> row) const
    {
        return row ? ReportValue(wholeSeconds(m_table[*row].time)) : ReportValue();
    }
    [[nodiscard]] ReportValue labelOf(MessageRow row) const
    {
        return TopicState{m_table[row].topic, m_table[row].state};
    }
    /// name, id, site, version
    [[nodiscard]] QList<ReportValue> whoIs(MessageClient client) const;
    void begin(QList<Column> columns) { m_report.columns = std::move(columns); }
    void beginWithWho(const QList<Column> &columns)
    {
        begin(QList{Column::Client, Column::ClientId, Column::Site, Column::ClientVersion} + columns);
    }
    void add(QList<ReportValue> row) { m_report.rows.append(std::move(row)); }
    /// Calls `see` with client and message for everything that is wrong.
    template <typename See>
    void eachIssue(See see) const;

    const ClientsInReports &m_clients;
    const MessageTable &m_table;
    const HealthOfClients &m_health;
    const ReportQuestion &m_question;
    std::vector<bool> m_members; ///< of the collection asked for, numbered as `ClientRow`
    std::vector<MessageClient> m_wanted; ///< with a message in the range, in the order of rows
    Report m_report;
};

bool HealthReport::isMember(std::optional<ClientRow> record) const
{
    if (!m_question.collection) {
        return true;
    }
    return record && m_members[static_cast<std::size_t>(*record)];
}

bool HealthReport::isNamed(const Client &record) const
{
    const QString &name = *m_question.client;
    return record.name.compare(name, Qt::CaseInsensitive) == 0 || QString::number(record.resourceId) == name;
}

bool HealthReport::isWanted(MessageClient client) const
{
    const auto record = m_clients.recordOf(client);
    if (!isInSite(m_clients.siteOf(client)) || !isMember(record)) {
        return false;
    }
    if (!m_question.client) {
        return true;
    }
    const MessageSender &sender = lastSender(client);
    return sender.client.compare(*m_question.client, Qt::CaseInsensitive) == 0
        || (!sender.clientId.isEmpty() && sender.clientId == clientIdFrom(*m_question.client))
        || (record && isNamed(m_clients.site().client(*record)));
}

std::vector<MessageClient> HealthReport::wantedClients() const
{
    struct Named
    {
        QString folded;
        MessageClient client;
    };
    std::vector<Named> named;
    for (qsizetype i = 0; i < m_health.size(); ++i) {
        const auto client = static_cast<MessageClient>(i);
        if (m_health.of(client).last && isWanted(client)) {
            named.push_back({lastSender(client).client.toCaseFolded(), client});
        }
    }
    std::sort(named.begin(), named.end(), [this](const Named &left, const Named &right) {
        const auto byName = compareCodePoints(left.folded, right.folded);
        return std::is_neq(byName) ? std::is_lt(byName)
                                   : std::is_lt(compareCodePoints(lastSender(left.client).clientId,
                                                                  lastSender(right.client).clientId));
    });
    std::vector<MessageClient> clients;
    clients.reserve(named.size());
    for (const Named &each : named) {
        clients.push_back(each.client);
    }
    return clients;
}

QList<ReportValue> HealthReport::whoIs(MessageClient client) const
{
    const MessageSender &sender = lastSender(client);
    return {sender.client, orNothing(sender.clientId), orNothing(m_clients.siteOf(client)),
            orNothing(sender.clientVersion)};
}

void HealthReport::status(std::optional<MessageRow> ClientHealth::*kind)
{
    begin({Column::State, Column::Label, Column::Category, Column::Clients, Column::Percent});
    std::map<qint32, qint64> clientsIn;
    qint64 all = 0;
    for (const MessageClient client : m_wanted) {
        const auto row = m_health.of(client).*kind;
        m_report.among += row ? 1 : 0;
        if (row && isState(m_table[*row].state)) {
            ++clientsIn[m_table[*row].state];
            ++all;
        }
    }
    for (const auto &[state, clients] : clientsIn) {
        add({qint64{state}, TopicState{deploymentTopic, state}, deploymentCategory(state), clients,
             PercentInCell{(clients * 2000 + all) / (all * 2)}});
    }
}

template <typename Wanted>
void HealthReport::success(std::optional<MessageRow> ClientHealth::*kind,
                           std::optional<MessageRow> ClientHealth::*began, Wanted isWanted)
{
    beginWithWho({Column::Began, Column::Ended, Column::RestartPending});
    for (const MessageClient client : m_wanted) {
        const ClientHealth &health = m_health.of(client);
        const auto row = health.*kind;
        m_report.among += row ? 1 : 0;
        if (!row || !isWanted(m_table[*row].state)) {
            continue;
        }
        const bool waits = health.deployment
            && deploymentCategory(m_table[*health.deployment].state) == DeploymentCategory::RestartPending;
        add(whoIs(client) + QList<ReportValue>{timeOf(health.*began), timeOf(row), waits});
    }
}

void HealthReport::failure(std::optional<MessageRow> ClientHealth::*kind,
                           std::optional<MessageRow> ClientHealth::*began, DeploymentCategory category)
{
    beginWithWho({Column::Began, Column::State, Column::Label, Column::Parameter, Column::Explanation,
                  Column::Attempts, Column::LastMessage});
    for (const MessageClient client : m_wanted) {
        const ClientHealth &health = m_health.of(client);
        const auto row = health.*kind;
        m_report.among += row ? 1 : 0;
        if (!row || deploymentCategory(m_table[*row].state) != category || !isState(m_table[*row].state)) {
            continue;
        }
        const qint32 state = m_table[*row].state;
        const QStringList &parameters = m_table.parametersOf(*row);
        if (m_question.errorCode && issueCode(parameters) != errorCodeText(*m_question.errorCode)) {
            continue;
        }
        const qint64 attempts = category == DeploymentCategory::Failed
            ? static_cast<qint64>(health.attempts.size())
            : health.assignmentAttempts;
        add(whoIs(client)
            + QList<ReportValue>{timeOf(health.*began), qint64{state}, labelOf(*row),
                                 orNothing(at(parameters, 0)),
                                 whatHappened({deploymentTopic, state}, parameters), attempts, timeOf(row)});
    }
}

template <typename See>
void HealthReport::eachIssue(See see) const
{
    for (const MessageClient client : m_wanted) {
        const ClientHealth &health = m_health.of(client);
        for (const auto &row : {health.communication, health.certificate}) {
            if (!row || m_table[*row].state != issueState || !isState(issueState)
                || (m_question.topic && *m_question.topic != m_table[*row].topic)) {
                continue;
            }
            const IssueCode code = issueCode(m_table.parametersOf(*row));
            if (!m_question.errorCode || code == errorCodeText(*m_question.errorCode)) {
                see(client, *row, code);
            }
        }
    }
}

void HealthReport::issues()
{
    m_report.among = std::ssize(m_wanted);
    begin({Column::Topic, Column::State, Column::Label, Column::ErrorCode, Column::Explanation, Column::Side,
           Column::Clients});
    using Issue = std::pair<qint32, IssueCode>;
    struct Before
    {
        bool operator()(const Issue &left, const Issue &right) const
        {
            if (left.first != right.first || !left.second || !right.second) {
                return std::tie(left.first, left.second) < std::tie(right.first, right.second);
            }
            return std::is_lt(compareCodePoints(*left.second, *right.second));
        }
    };
    std::map<Issue, qint64, Before> clientsWith;
    eachIssue([this, &clientsWith](MessageClient /*client*/, MessageRow row, const IssueCode &code) {
        ++clientsWith[{m_table[row].topic, code}];
    });
    for (const auto &[issue, clients] : clientsWith) {
        const auto &[topic, code] = issue;
        add({qint64{topic}, qint64{issueState}, TopicState{topic, issueState}, orNothing(code),
             whatIsKnown({topic, issueState}, code.value_or(QString())),
             sideOf({topic, issueState}, code.value_or(QString())), clients});
    }
}

void HealthReport::issuesInDetail()
{
    m_report.among = std::ssize(m_wanted);
    begin({Column::Client, Column::ClientId, Column::Site, Column::Topic, Column::State, Column::ErrorCode,
           Column::ExtendedErrorCode, Column::LastMessage});
    eachIssue([this](MessageClient client, MessageRow row, const IssueCode &code) {
        const QStringList &parameters = m_table.parametersOf(row);
        add(whoIs(client).first(3)
            + QList<ReportValue>{qint64{m_table[row].topic}, qint64{issueState}, orNothing(code),
                                 orNothing(at(parameters, 1)), timeOf(row)});
    });
}

void HealthReport::restartPending()
{
    m_report.among = std::ssize(m_wanted);
    beginWithWho({Column::State, Column::Label, Column::Explanation, Column::LastMessage});
    for (const MessageClient client : m_wanted) {
        const auto row = m_health.of(client).deployment;
        if (row && deploymentCategory(m_table[*row].state) == DeploymentCategory::RestartPending) {
            const TopicState state{m_table[*row].topic, m_table[*row].state};
            add(whoIs(client)
                + QList<ReportValue>{qint64{state.state}, state,
                                     whatHappened(state, m_table.parametersOf(*row)), timeOf(row)});
        }
    }
}

void HealthReport::installedNotAssigned()
{
    m_report.among = std::ssize(m_wanted);
    beginWithWho({Column::Began, Column::Ended});
    for (const MessageClient client : m_wanted) {
        const ClientHealth &health = m_health.of(client);
        if (!health.wasEverAssigned && health.deployment
            && deploymentCategory(m_table[*health.deployment].state) == DeploymentCategory::Installed) {
            add(whoIs(client) + QList<ReportValue>{timeOf(health.began), timeOf(health.deployment)});
        }
    }
}

void HealthReport::reinstallLoops()
{
    m_report.among = std::ssize(m_wanted);
    beginWithWho({Column::Attempts, Column::Began});
    for (const MessageClient client : m_wanted) {
        const ClientHealth &health = m_health.of(client);
        if (health.isReinstallLoop()) {
            add(whoIs(client)
                + QList<ReportValue>{static_cast<qint64>(health.attempts.size()), timeOf(health.began)});
        }
    }
}

void HealthReport::silentClients()
{
    beginWithWho({});
    const SiteSnapshot &site = m_clients.site();
    std::vector<std::pair<QString, ClientRow>> silent;
    for (qsizetype i = 0; i < site.clients().size(); ++i) {
        const auto row = static_cast<ClientRow>(i);
        const Client &record = site.client(row);
        if (!isInSite(record.assignedSites.value(0)) || !isMember(row)
            || (m_question.client && !isNamed(record)
                && (record.uniqueId.isEmpty()
                    || clientIdFrom(record.uniqueId) != clientIdFrom(*m_question.client)))) {
            continue;
        }
        ++m_report.among;
        if (m_clients.isSilent(row, m_health)) {
            silent.emplace_back(record.name.toCaseFolded(), row);
        }
    }
    std::stable_sort(silent.begin(), silent.end(), [](const auto &left, const auto &right) {
        return std::is_lt(compareCodePoints(left.first, right.first));
    });
    for (const auto &[name, row] : silent) {
        const Client &record = site.client(row);
        add({record.name, orNothing(clientIdFrom(record.uniqueId)), orNothing(record.assignedSites.value(0)),
             orNothing(record.version)});
    }
}

} // namespace

Report healthReport(ReportId id, const ClientsInReports &clients, const HealthOfClients &health,
                    const ReportQuestion &question)
{
    using Health = ClientHealth;
    HealthReport report(id, clients, health, question);
    const auto isInstalled = [](qint32 state) {
        const DeploymentCategory category = deploymentCategory(state);
        return category == DeploymentCategory::Installed || state == installedRestartPending;
    };
    const auto isAssigned = [](qint32 state) {
        return deploymentCategory(state) == DeploymentCategory::Assigned;
    };
    switch (id) {
    case ReportId::ClientDeploymentStatus: report.status(&Health::deployment); break;
    case ReportId::ClientDeploymentSuccess:
        report.success(&Health::deployment, &Health::began, isInstalled);
        break;
    case ReportId::ClientDeploymentFailure:
        report.failure(&Health::deployment, &Health::began, DeploymentCategory::Failed);
        break;
    case ReportId::ClientAssignmentStatus: report.status(&Health::assignment); break;
    case ReportId::ClientAssignmentSuccess:
        report.success(&Health::assignment, &Health::assignmentBegan, isAssigned);
        break;
    case ReportId::ClientAssignmentFailure:
        report.failure(&Health::assignment, &Health::assignmentBegan, DeploymentCategory::AssignmentFailed);
        break;
    case ReportId::IssuesByIncidenceSummary: report.issues(); break;
    case ReportId::IssuesByIncidenceDetail: report.issuesInDetail(); break;
    case ReportId::RestartPending: report.restartPending(); break;
    case ReportId::InstalledNotAssigned: report.installedNotAssigned(); break;
    case ReportId::SilentClients: report.silentClients(); break;
    case ReportId::ReinstallLoops: report.reinstallLoops(); break;
    case ReportId::MaintenanceWindowsForClient: Q_UNREACHABLE(); // from the site, not from messages
    }
    return report.take();
}

} // namespace wk
