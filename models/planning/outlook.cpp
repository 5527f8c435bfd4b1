// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/outlook.h"

#include "planning/sharedrows.h"

#include <QHash>

#include <algorithm>
#include <span>
#include <utility>

namespace wk {

using std::chrono::weeks;

namespace {

constexpr weeks soonLimit{1};

/// An advertisement and an updates assignment may bear the same id.
DeploymentKey keyOf(const QString &id, WorkKind kind)
{
    return {kind == WorkKind::Update, id};
}

OutlookOutcome outcomeOf(const ForecastRow &row, Instant from)
{
    if (row.outcome == Outcome::Never) {
        return OutlookOutcome::Never;
    }
    return row.acceptedAt && *row.acceptedAt < from + soonLimit ? OutlookOutcome::Soon
                                                                : OutlookOutcome::Later;
}

/// Counts clients by what becomes of their deployments.
class Counter
{
public:
    Counter(const SiteSnapshot &site, Instant from) : m_from(from)
    {
        for (const Deployment &deployment : site.deployments()) {
            m_numbers.insert({deployment.kind == WorkKind::Update, deployment.id}, m_counts.size());
            m_counts.append({deployment.id, 0, 0, 0, 0});
        }
        m_ofGroup.resize(static_cast<std::size_t>(m_counts.size()));
    }

    /// The forecast of so many clients, as numbers in `rows`.
    void add(std::span<const quint32> forecast, const std::vector<SharedRow> &rows, qsizetype clients)
    {
        for (const quint32 number : forecast) {
            const Told told = toldOf(number, rows);
            OfGroup &seen = m_ofGroup[static_cast<std::size_t>(told.deployment)];
            seen.worst = std::max(seen.worst.value_or(told.outcome), told.outcome);
            seen.warned = seen.warned || told.warned;
        }
        for (const quint32 number : forecast) {
            const auto deployment = m_told[number].deployment;
            const OfGroup seen = std::exchange(m_ofGroup[static_cast<std::size_t>(deployment)], {});
            if (seen.worst) {
                DeploymentOutlook &counts = m_counts[deployment];
                countOf(counts, *seen.worst) += clients;
                counts.withWarnings += seen.warned ? clients : 0;
            }
        }
    }

    [[nodiscard]] const QList<DeploymentOutlook> &counts() const { return m_counts; }

private:
    struct Told
    {
        qsizetype deployment = 0;
        OutlookOutcome outcome{};
        bool warned = false;
    };
    struct OfGroup
    {
        std::optional<OutlookOutcome> worst;
        bool warned = false;
    };

    const Told &toldOf(std::size_t number, const std::vector<SharedRow> &rows)
    {
        while (m_told.size() <= number) {
            const ForecastRow &row = *rows[m_told.size()];
            m_told.push_back({m_numbers.value({row.kind == WorkKind::Update, row.deploymentId}),
                              outcomeOf(row, m_from), !row.warnings.isEmpty()});
        }
        return m_told[number];
    }

    static qsizetype &countOf(DeploymentOutlook &counts, OutlookOutcome outcome)
    {
        switch (outcome) {
        case OutlookOutcome::Soon: return counts.soon;
        case OutlookOutcome::Later: return counts.later;
        case OutlookOutcome::Never: return counts.never;
        }
        Q_UNREACHABLE();
    }

    Instant m_from;
    QHash<std::pair<bool, QString>, qsizetype> m_numbers; // by what a DeploymentKey holds
    QList<DeploymentOutlook> m_counts;
    std::vector<OfGroup> m_ofGroup; // by deployment
    std::vector<Told> m_told; // by number of a row
};

} // namespace

struct SiteOutlook::Content
{
    SiteSnapshot site;
    Instant from;
    ClientGroups groups;
    QList<DeploymentOutlook> deployments;
    std::vector<SharedRow> rows; ///< each different one once
    std::vector<quint32> forecasts; ///< numbers of rows, group after group
    std::vector<std::size_t> begins; ///< of each group in `forecasts`, and one more

    [[nodiscard]] std::span<const quint32> forecastOf(std::size_t group) const
    {
        return std::span(forecasts).subspan(begins[group], begins[group + 1] - begins[group]);
    }
};

SiteOutlook::SiteOutlook(std::shared_ptr<const Content> content) : m_content(std::move(content)) { }

std::optional<SiteOutlook> SiteOutlook::of(const SiteSnapshot &site, Instant from,
                                           const PlanningProgress &progress)
{
    auto content = std::make_shared<Content>(Content{site, from, ClientGroups(site), {}, {}, {}, {0}});
    const Span year{from, yearsAfter(from, 1)};
    SharedRows rows;
    Counter counter(site, from);
    for (std::size_t group = 0; group < content->groups.count(); ++group) {
        if (!goesOn(progress, group, content->groups.count())) {
            return std::nullopt;
        }
        const std::vector<ClientRow> &members = content->groups.members(group);
        for (const ForecastRow &row : forecast(site, members.front(), year)) {
            content->forecasts.push_back(rows.numberOf(row));
        }
        content->begins.push_back(content->forecasts.size());
        counter.add(content->forecastOf(group), rows.rows(), static_cast<qsizetype>(members.size()));
    }
    content->deployments = counter.counts();
    content->rows = rows.rows();
    return SiteOutlook(std::move(content));
}

const SiteSnapshot &SiteOutlook::site() const
{
    return m_content->site;
}

Instant SiteOutlook::from() const
{
    return m_content->from;
}

const QList<DeploymentOutlook> &SiteOutlook::deployments() const
{
    return m_content->deployments;
}

QList<ClientOutlook> SiteOutlook::clientsOf(const DeploymentKey &deployment) const
{
    std::vector<bool> isOfIt;
    for (const SharedRow &row : m_content->rows) {
        isOfIt.push_back(keyOf(row->deploymentId, row->kind) == deployment);
    }
    QList<ClientOutlook> clients;
    for (std::size_t group = 0; group < m_content->groups.count(); ++group) {
        ClientOutlook outlook;
        for (const quint32 number : m_content->forecastOf(group)) {
            if (isOfIt[number]) {
                const ForecastRow &row = *m_content->rows[number];
                outlook.outcome = std::max(outlook.outcome, outcomeOf(row, m_content->from));
                outlook.rows.append(row);
            }
        }
        if (outlook.rows.isEmpty()) {
            continue;
        }
        for (const ClientRow client : m_content->groups.members(group)) {
            outlook.client = client;
            clients.append(outlook);
        }
    }
    std::sort(clients.begin(), clients.end(), [](const ClientOutlook &left, const ClientOutlook &right) {
        return left.client < right.client;
    });
    return clients;
}

QList<ForecastRow> SiteOutlook::forecastOf(ClientRow client) const
{
    QList<ForecastRow> rows;
    for (const quint32 number : m_content->forecastOf(m_content->groups.numberOf(client))) {
        rows.append(*m_content->rows[number]);
    }
    return rows;
}

} // namespace wk
