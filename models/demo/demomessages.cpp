// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demomessages.h"

#include "demo/chance.h"
#include "demo/clientstories.h"
#include "demo/demodays.h"
#include "messages/clienthealth.h"
#include "messages/reportwriter.h"

#include <QHash>

#include <algorithm>
#include <optional>
#include <tuple>
#include <vector>

namespace wk {

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

constexpr int daysBack = 28;

/// Stories in the order in which clients get them: every client another one, until all were told.
class StoryDeck
{
public:
    StoryDeck(const QList<DemoStory> &stories, Chance &chance) : m_stories(stories), m_chance(chance)
    {
        for (const DemoStory &story : m_stories) {
            for (int i = 0; i < story.clients; ++i) {
                m_cards.append(&story);
            }
        }
    }

    const DemoStory &draw()
    {
        if (m_next == 0) {
            m_chance.shuffle(m_cards);
        }
        const DemoStory &drawn = *m_cards[m_next];
        m_next = (m_next + 1) % m_cards.size();
        return drawn;
    }

private:
    const QList<DemoStory> m_stories;
    Chance &m_chance;
    QList<const DemoStory *> m_cards;
    qsizetype m_next = 0;
};

/// How long after the first of them steps happen, the last of all at the end.
QList<milliseconds> momentsOf(const QList<DemoStep> &steps, Chance &chance)
{
    QList<milliseconds> moments;
    milliseconds at{0};
    for (const DemoStep &step : steps) {
        const auto usual = duration_cast<milliseconds>(step.after).count();
        at += milliseconds{usual / 2 + (usual > 0 ? chance.below(usual) : 0)};
        moments.append(at);
    }
    return moments;
}

/// Whether a client is installed and assigned once it was deployed.
bool isHealthy(const DemoStory &story)
{
    constexpr qint32 restarted = 402;
    const qint32 last = story.deployment.isEmpty() ? 0 : story.deployment.last().state;
    return last == restarted || deploymentCategory(last) == DeploymentCategory::Assigned;
}

} // namespace

/// Makes the messages, client by client.
class MessagePlan
{
public:
    MessagePlan(DemoMessages &made, const SiteContent &site, const DemoWish &wish)
        : m_made(made)
        , m_site(site)
        , m_left(wish.messages)
        , m_days(wish.now)
        , m_now(std::clamp(wish.now, DemoDays::earliest, DemoDays::latest))
        , m_chance(~wish.seed)
    {
        for (int day = -daysBack + 1; day <= 0; ++day) {
            const weekday name{sys_days{m_days.date(day)}};
            const bool isRollout = name == Tuesday || name == Wednesday || name == Thursday;
            m_rollout.append(QList<int>(isRollout ? 6 : 1, day));
        }
    }

    void make()
    {
        tellStories();
        tellTroubles();
        numberAndSend();
    }

private:
    using Planned = DemoMessages::Planned;

    /// A client that has a story; what passes goes between its deployment and what happened lately.
    struct Told
    {
        qint32 sender = 0;
        MessageTime from;
        MessageTime to;
    };

    void tellStories();
    void tell(qint32 sender, const DemoStory &story);
    void tellTroubles();
    void tellTrouble(Told &told);
    void numberAndSend();
    void add(qint32 sender, MessageTime time, const DemoStep &step);
    [[nodiscard]] qint32 senderOf(const Client &client, const FallbackStatusPoint &point);
    [[nodiscard]] const FallbackStatusPoint *pointOf(const Client &client) const;
    [[nodiscard]] SiteMode modeOf(const Client &client) const;
    /// From nothing to less than this, which is at least a millisecond.
    [[nodiscard]] milliseconds some(milliseconds most)
    {
        return milliseconds{m_chance.below(std::min<qint64>(most.count(), 0xFFFFFFFF))};
    }

    DemoMessages &m_made;
    const SiteContent &m_site;
    qint64 m_left;
    DemoDays m_days;
    MessageTime m_now;
    Chance m_chance;
    QList<int> m_rollout; ///< days, the likely ones several times
    QList<Told> m_healthy;
    const QList<QStringList> m_troubles = passingTroubles();
    const QList<SiteIncident> m_incidents = siteIncidents();
};

const FallbackStatusPoint *MessagePlan::pointOf(const Client &client) const
{
    const auto found = std::find_if(
        m_site.fallbackStatusPoints.begin(), m_site.fallbackStatusPoints.end(),
        [&](const FallbackStatusPoint &point) { return point.serverName == client.fallbackStatusPoint; });
    return found == m_site.fallbackStatusPoints.end() ? nullptr : &*found;
}

SiteMode MessagePlan::modeOf(const Client &client) const
{
    const auto found = std::find_if(m_site.sites.begin(), m_site.sites.end(), [&](const Site &site) {
        return site.code == client.assignedSites.value(0);
    });
    return found == m_site.sites.end() ? SiteMode::Mixed : found->mode.value_or(SiteMode::Mixed);
}

qint32 MessagePlan::senderOf(const Client &client, const FallbackStatusPoint &point)
{
    m_made.m_senders.append({{client.uniqueId, client.name, client.version},
                             point.serverName,
                             point.siteCode + u"-SRV-SCM01"_s,
                             u'{' + m_chance.guid() + u'}'});
    return static_cast<qint32>(m_made.m_senders.size() - 1);
}

void MessagePlan::tellStories()
{
    StoryDeck native(clientStories(SiteMode::Native), m_chance);
    StoryDeck mixed(clientStories(SiteMode::Mixed), m_chance);
    StoryDeck others(storiesWithoutClient(), m_chance);
    constexpr qsizetype triedOnceIn = 15;
    qsizetype withoutClient = 0;
    for (const Client &client : m_site.clients) {
        if (m_left <= 0) {
            return;
        }
        const bool hasClient = client.isClient.value_or(false);
        const FallbackStatusPoint *point = pointOf(client);
        if (!hasClient && withoutClient++ % triedOnceIn == 0) {
            // Setup finds the one that was published first.
            tell(senderOf(client, m_site.fallbackStatusPoints.first()), others.draw());
        } else if (hasClient && client.type == ClientType::Client && point != nullptr) {
            const DemoStory &story = (modeOf(client) == SiteMode::Native ? native : mixed).draw();
            tell(senderOf(client, *point), story);
        }
    }
}

void MessagePlan::tell(qint32 sender, const DemoStory &story)
{
    const QList<milliseconds> deployment = momentsOf(story.deployment, m_chance);
    const QList<milliseconds> lately = momentsOf(story.lately, m_chance);
    const auto end = [](const QList<milliseconds> &moments) { return moments.value(moments.size() - 1); };
    MessageTime until = m_now - minutes{1} - some(hours{1});
    if (!lately.isEmpty()) {
        until -= end(lately) + (story.deployment.isEmpty() ? milliseconds{0} : some(hours{60}));
    }
    const MessageTime wished = m_days.instant(m_chance.oneOf(m_rollout), hours{5}) + some(hours{15});
    const MessageTime latest = until - end(deployment) - minutes{1};
    const MessageTime began = wished > latest ? MessageTime(latest - some(hours{8})) : wished;
    for (qsizetype i = 0; i < deployment.size(); ++i) {
        add(sender, began + deployment[i], story.deployment[i]);
    }
    for (qsizetype i = 0; i < lately.size(); ++i) {
        add(sender, until + lately[i], story.lately[i]);
    }
    if (isHealthy(story)) {
        m_healthy.append({sender, began + end(deployment), until});
    }
}

/// What is left of the messages: clients that could not talk to their management point for a while.
void MessagePlan::tellTroubles()
{
    if (m_healthy.isEmpty()) {
        return;
    }
    while (m_left > 0) {
        Told &told = m_healthy[m_chance.below(m_healthy.size())];
        if (m_left == 1) {
            add(told.sender, told.to - seconds{1}, {communicationTopic, 1, {}, {}});
        } else {
            tellTrouble(told);
        }
    }
}

void MessagePlan::tellTrouble(Told &told)
{
    const QString &siteCode = m_made.m_senders[told.sender].name.client.left(3);
    const auto incident = std::find_if(m_incidents.begin(), m_incidents.end(), [&](const auto &one) {
        return one.siteCode == siteCode && told.from < m_days.instant(one.day, one.timeOfDay)
            && m_days.instant(one.day, one.timeOfDay) + one.duration + hours{2} < told.to;
    });
    const milliseconds room = duration_cast<milliseconds>(told.to - told.from);
    milliseconds lasts = std::min<milliseconds>(minutes{10} + some(hours{8}), room / 2);
    MessageTime at = told.from + some(room - lasts);
    QStringList parameters = m_chance.oneOf(m_troubles);
    if (incident != m_incidents.end() && m_chance.below(3) == 0) {
        at = m_days.instant(incident->day, incident->timeOfDay) + some(minutes{40});
        lasts = incident->duration + some(hours{1});
        parameters = incident->parameters;
    }
    add(told.sender, at, {communicationTopic, issueState, parameters, {}});
    add(told.sender, at + lasts, {communicationTopic, 1, {}, {}});
}

void MessagePlan::add(qint32 sender, MessageTime time, const DemoStep &step)
{
    if (m_left > 0) {
        m_made.m_messages.append({time, {}, sender, 0, step.topic, step.state, step.parameters});
        --m_left;
    }
}

/// Numbers what each client sent, some numbers being lost, and lets it arrive.
void MessagePlan::numberAndSend()
{
    QList<Planned> &messages = m_made.m_messages;
    std::stable_sort(messages.begin(), messages.end(), [](const Planned &left, const Planned &right) {
        return std::tie(left.sender, left.time) < std::tie(right.sender, right.time);
    });
    qint32 sender = -1;
    qint32 serial = 0;
    for (Planned &message : messages) {
        serial = message.sender == sender ? serial + 1 : 1;
        sender = message.sender;
        serial += m_chance.below(150) == 0 ? static_cast<qint32>(1 + m_chance.below(3)) : 0;
        message.serial = serial;
        const bool isNotebook = m_made.m_senders[sender].name.client.contains("-NBK-"_L1);
        const bool isLate = m_chance.below(isNotebook ? 12 : 200) == 0;
        const milliseconds way = isLate ? hours{1} + some(hours{40}) : seconds{1} + some(seconds{9});
        message.received = std::min(floor<seconds>(message.time + way), floor<seconds>(m_now));
    }
    std::sort(messages.begin(), messages.end(), [](const Planned &left, const Planned &right) {
        return std::tie(left.received, left.sender, left.serial)
            < std::tie(right.received, right.sender, right.serial);
    });
}

DemoMessages::DemoMessages(const SiteContent &site, const DemoWish &wish)
{
    MessagePlan(*this, site, wish).make();
}

ReportArrival DemoMessages::reportOf(const Planned &planned) const
{
    const Sender &sender = m_senders[planned.sender];
    QStringList parameters = planned.parameters;
    parameters.replaceInStrings(u"$MP"_s, sender.managementPoint);
    const StateReport report{
        sender.name,
        {{planned.time, planned.serial, planned.topic, sender.topicId, planned.state, parameters}}};
    return {report, writtenReport(report), planned.received, sender.fallbackStatusPoint};
}

QList<ReportArrival> DemoMessages::next()
{
    constexpr qsizetype atOnce = 1000;
    QList<ReportArrival> reports;
    for (; m_told < m_messages.size() && reports.size() < atOnce; ++m_told) {
        reports.append(reportOf(m_messages[m_told]));
    }
    return reports;
}

} // namespace wk
