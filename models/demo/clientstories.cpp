// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/clientstories.h"

#include "messages/clienthealth.h"

namespace wk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::minutes;

namespace {

using Steps = QList<DemoStep>;

constexpr qint32 readinessTopic = 1100;

const QString setupFile = u"http://$MP/CCM_Client/ccmsetup.cab"_s;
const QString clientFile = u"http://$MP/CCM_Client/i386/client.msi"_s;

DemoStep step(qint32 state, minutes after, const QStringList &parameters = {})
{
    return {deploymentTopic, state, parameters, after};
}

Steps installed()
{
    return {step(100, 0min), step(400, 7min)};
}

Steps assigned()
{
    return {step(500, 2min), step(700, 4min)};
}

Steps clean()
{
    return installed() + assigned();
}

Steps failed(qint32 state, const QStringList &parameters = {}, minutes after = 5min)
{
    return {step(100, 0min), step(state, after, parameters)};
}

Steps later(Steps steps, minutes after)
{
    steps.first().after = after;
    return steps;
}

Steps repeated(const Steps &steps, int times, minutes after)
{
    Steps all = steps;
    for (int i = 1; i < times; ++i) {
        all += later(steps, after);
    }
    return all;
}

Steps retried(const Steps &attempt, minutes after)
{
    return attempt + later(clean(), after);
}

Steps notAssigned(qint32 state, const QStringList &parameters = {})
{
    return installed() + Steps{step(500, 2min), step(state, 3min, parameters)};
}

/// An issue that lasts; the client says so again.
Steps issue(qint32 topic, const QStringList &parameters)
{
    return {{topic, issueState, parameters, 0min}, {topic, issueState, parameters, 240min}};
}

DemoStory lately(int clients, const Steps &steps)
{
    return {clients, clean(), steps};
}

DemoStory cannotTalk(int clients, const QStringList &parameters)
{
    return lately(clients, issue(communicationTopic, parameters));
}

DemoStory hasNoCertificate(int clients, const QString &code)
{
    return lately(clients, issue(certificateTopic, {code}));
}

QList<DemoStory> commonStories()
{
    return {
        {2, retried(failed(308, {setupFile, u"0x80072EE2"_s}), 30min), {}},
        {2, retried(failed(313, {u"1618"_s}), 90min), {}},
        {1, retried(failed(312), 1500min), {}},
        {1, retried(failed(309, {clientFile, u"0x80072EFD"_s}), 60min), {}},
        {1, failed(317) + later(clean(), 600min), {}},
        {1, Steps{step(100, 0min), step(401, 8min)} + assigned() + Steps{step(402, 900min)}, {}},
        {2, failed(317, {}, 4min), {}},
        {2, Steps{step(100, 0min), step(401, 8min)} + assigned(), {}},
        {2, repeated(failed(313, {u"1603"_s}), 2, 1440min), {}},
        {1, repeated(failed(321, {u"0x80004005"_s}), 2, 1440min), {}},
        {1, repeated(failed(308, {setupFile, u"0x80072EE7"_s}), 2, 1000min), {}},
        {1, failed(319, {u"5.1.2600 SP1"_s}, 1min), {}},
        {1, notAssigned(606), {}},
        {1, installed(), {}},
        {1, repeated(failed(313, {u"1603"_s}), 5, 300min), {}},
        {1, {}, {step(100, 0min)}}, // just begun
        {3, {}, {}},
    };
}

QList<DemoStory> nativeStories()
{
    return {
        {70, clean(), {}},
        {1, repeated(failed(313, {u"-2147023293"_s}), 3, 1300min), {}},
        {1, failed(309, {clientFile, u"0x80072EFE"_s}), {}},
        {1, failed(316, {u"WindowsXP-KB923845-x86-ENU.exe"_s}), {}},
        {1, failed(307, {u"/mp:$MP SMSSITECODE=MUC FSP"_s}, 1min), {}},
        {1, failed(322, {u"\\\\$MP\\SMSClient"_s}), {}},
        {1, failed(325, {u"msxml6.msi"_s}), {}},
        {1, failed(315, {u"0x87D00280"_s}), {}},
        {2, notAssigned(602, {u"MUE"_s}), {}},
        {1, notAssigned(603, {u"0x87D00295"_s}), {}},
        {1, notAssigned(604), {}},
        {1, notAssigned(605, {u"0x800B0109"_s}), {}},
        {1, notAssigned(608), {}},
        {1, installed() + Steps{step(500, 2min)}, {}},
        {1, repeated(installed(), 4, 300min) + assigned(), {}},
        cannotTalk(1, {u"0x80072EE7"_s}),
        cannotTalk(2, {u"-2147012867"_s}),
        cannotTalk(1, {u"0x87D0027E"_s, u"403"_s}),
        cannotTalk(1, {u"0x87D0027E"_s, u"500"_s}),
        cannotTalk(1, {u"0x87D00269"_s}),
        cannotTalk(1, {u"0x87D00295"_s}),
        cannotTalk(1, {u"0x80072F0D"_s}),
        cannotTalk(1, {u"0x80072F8F"_s, u"8"_s}),
        cannotTalk(2, {u"0x80072F05"_s}),
        cannotTalk(1, {u"0x80072F8F"_s, u"32"_s}),
        cannotTalk(1, {u"0x80072F8A"_s}),
        cannotTalk(1, {u"0x80072F19"_s}),
        hasNoCertificate(1, u"0x87D00280"_s),
        hasNoCertificate(1, u"0x87D00281"_s),
        hasNoCertificate(2, u"0x87D00282"_s),
        lately(1, issue(certificateTopic, {u"0x87D00283"_s}) + Steps{{certificateTopic, 1, {}, 600min}}),
        lately(1, {{1900, 7, {u"beta"_s}, 0min}}),
    };
}

QList<DemoStory> mixedStories()
{
    return {
        {36, clean(), {}},
        {1, failed(304, {}, 1min), {}},
        {1, failed(310, {u"2.5"_s}), {}},
        {1, failed(314, {u"ccmsetup.xml"_s}), {}},
        {1, notAssigned(602, {u"SHX"_s}), {}},
        {1, notAssigned(607), {}},
        {1, notAssigned(601, {u"0x80004005"_s}), {}},
        cannotTalk(1, {u"0x80072EE2"_s}),
        cannotTalk(1, {u"2147954429"_s}),
        cannotTalk(1, {u"0x87D0027E"_s, u"503"_s}),
        cannotTalk(1, {u"0x87D0027E"_s, u"404"_s}),
        cannotTalk(1, {u"0x87D00248"_s}),
        lately(6, {{readinessTopic, 2, {}, 0min}}),
        lately(3, {{readinessTopic, 1, {}, 0min}}),
        lately(1, {step(330, 0min)}),
    };
}

} // namespace

QList<DemoStory> clientStories(SiteMode mode)
{
    return commonStories() + (mode == SiteMode::Native ? nativeStories() : mixedStories());
}

QList<DemoStory> storiesWithoutClient()
{
    return {
        {1, repeated(failed(313, {u"1603"_s}), 3, 1440min), {}},
        {1, repeated(failed(321, {u"0x80004005"_s}), 2, 1440min), {}},
        {1, failed(302, {u"5"_s}), {}},
    };
}

QList<QStringList> passingTroubles()
{
    return {{u"0x80072EE7"_s}, {u"0x80072EE7"_s}, {u"0x80072EFD"_s}, {u"0x80072EFD"_s},
            {u"0x80072EE2"_s}, {u"0x80072EFE"_s}, {u"0x87D00248"_s}, {u"0x87D0027E"_s, u"503"_s}};
}

QList<SiteIncident> siteIncidents()
{
    return {{u"HAM"_s, -3, 6h, 29h, {u"0x80072F05"_s}},
            {u"NYC"_s, -6, 13h, 5h, {u"0x87D0027E"_s, u"503"_s}},
            {u"MUC"_s, -9, 8h, 3h, {u"0x87D0027E"_s, u"500"_s}},
            {u"SHA"_s, -10, 2h, 7h, {u"0x80072EFD"_s}}};
}

} // namespace wk
