// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/findingwords.h"

#include "core/timetext.h"
#include "wording/findingnames.h"
#include "wording/forecastwords.h"
#include "wording/timewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace wk {

using std::chrono::minutes;

namespace {

struct FindingWords
{
    Q_DECLARE_TR_FUNCTIONS(FindingWords)

public:
    static QString severity(FindingSeverity severity)
    {
        switch (severity) {
        case FindingSeverity::Information: return tr("Information");
        case FindingSeverity::Warning: return tr("Warning");
        case FindingSeverity::Error: return tr("Error");
        }
        Q_UNREACHABLE();
    }

    static QString title(FindingCode code)
    {
        switch (code) {
        case FindingCode::NameWithoutPrefix: return tr("Collections with windows, named without MW-");
        case FindingCode::WindowOnDefaultCollection: return tr("Windows on collections of the product");
        case FindingCode::WindowExpired: return tr("Windows that will never open again");
        case FindingCode::WindowOverlapsWholeDay: return tr("Windows that stay open for more than a day");
        case FindingCode::MultiTokenWindow: return tr("Windows with several schedules in one");
        case FindingCode::WindowWithoutMembers: return tr("Windows that concern no client");
        case FindingCode::ClientWithoutWindow: return tr("Clients without a maintenance window");
        case FindingCode::ClientOnlyExpiredWindows: return tr("Clients whose windows are all over");
        case FindingCode::DeploymentNeverRuns: return tr("Deployments that never run");
        case FindingCode::UpdatesLoseGeneralWindows:
            return tr("Clients whose updates ignore windows for all deployments");
        case FindingCode::RestartLongerThanWindow: return tr("Windows shorter than a restart");
        case FindingCode::MembersAcrossZones: return tr("Windows in the local time of several time zones");
        case FindingCode::ClientWithoutFallbackStatusPoint:
            return tr("Clients without a fallback status point");
        case FindingCode::LegacyClientOnFallbackStatusPoint:
            return tr("SMS 2003 clients with a fallback status point");
        case FindingCode::UtcWindowAcrossDaylightSaving: return tr("Windows in UTC where clocks change");
        }
        Q_UNREACHABLE();
    }

    static QString meaning(FindingCode code);
    static QString advice(FindingCode code);
};

QString FindingWords::meaning(FindingCode code)
{
    switch (code) {
    case FindingCode::NameWithoutPrefix:
        return tr("a collection has windows, and its name does not begin with MW-");
    case FindingCode::WindowOnDefaultCollection: return tr("a window is on a built-in collection");
    case FindingCode::WindowExpired: return tr("a window is over for all members, or never opens");
    case FindingCode::WindowOverlapsWholeDay:
        return tr("an enabled window opens again before it closes, for more than 24 hours");
    case FindingCode::MultiTokenWindow: return tr("the schedule of a window has several tokens");
    case FindingCode::WindowWithoutMembers:
        return tr("a collection has enabled windows and no direct member");
    case FindingCode::ClientWithoutWindow: return tr("a client has no enabled window of any type");
    case FindingCode::ClientOnlyExpiredWindows:
        return tr("a client is restricted for some kind of work, with nothing to come");
    case FindingCode::DeploymentNeverRuns:
        return tr("a client never runs a deployment, or one of its updates, within five years");
    case FindingCode::UpdatesLoseGeneralWindows:
        return tr("a client has windows for updates, so its general ones do not count for them");
    case FindingCode::RestartLongerThanWindow:
        return tr("an enabled window is too short for the restart of any member");
    case FindingCode::MembersAcrossZones:
        return tr("an enabled window is in local time, and the members are in several zones");
    case FindingCode::ClientWithoutFallbackStatusPoint:
        return tr("a client names no fallback status point of this site");
    case FindingCode::LegacyClientOnFallbackStatusPoint:
        return tr("an SMS 2003 client names a fallback status point");
    case FindingCode::UtcWindowAcrossDaylightSaving:
        return tr("an enabled window recurs in UTC, and clocks of members change within a year");
    }
    Q_UNREACHABLE();
}

QString FindingWords::advice(FindingCode code)
{
    switch (code) {
    case FindingCode::NameWithoutPrefix:
        return tr("Rename the collection, or move its windows to one called MW- and the window's name.");
    case FindingCode::WindowOnDefaultCollection:
        return tr("Make a collection of your own for the window, and add the clients that it is meant for.");
    case FindingCode::WindowExpired:
        return tr("Delete it, or give it a schedule that opens again; as long as it is enabled it restricts "
                  "its clients.");
    case FindingCode::WindowOverlapsWholeDay:
        return tr("Shorten it so that it closes every day, or remove it if these clients may be changed at "
                  "any time.");
    case FindingCode::MultiTokenWindow:
        return tr("Make one window for each schedule; clients may never open a window with several.");
    case FindingCode::WindowWithoutMembers:
        return tr("Add the clients to the collection itself: members of its subcollections do not count.");
    case FindingCode::ClientWithoutWindow:
        return tr("Add it to a collection with a maintenance window, unless it may be changed at any time.");
    case FindingCode::ClientOnlyExpiredWindows:
        return tr("Give it a window that opens again, or remove those that are over.");
    case FindingCode::DeploymentNeverRuns:
        return tr(
            "Make a window longer or the maximum allowed run time shorter, or let the deployment ignore "
            "maintenance windows.");
    case FindingCode::UpdatesLoseGeneralWindows:
        return tr("Check that the windows for software updates are enough, or disable them to use those for "
                  "all deployments again.");
    case FindingCode::RestartLongerThanWindow:
        return tr("Make the window longer, or the restart countdown shorter.");
    case FindingCode::MembersAcrossZones:
        return tr("Check that this is meant: it opens at different moments in each zone. A window in UTC "
                  "opens everywhere at once.");
    case FindingCode::ClientWithoutFallbackStatusPoint:
        return tr(
            "Assign it to a fallback status point, and install the client software again with the property "
            "FSP, so that it can report trouble.");
    case FindingCode::LegacyClientOnFallbackStatusPoint:
        return tr("Take the fallback status point away; only clients of Configuration Manager 2007 can use "
                  "one.");
    case FindingCode::UtcWindowAcrossDaylightSaving:
        return tr("Use the client's local time if the window shall keep its time of day all year.");
    }
    Q_UNREACHABLE();
}

// The arguments of a finding.

int number(const Finding &finding, qsizetype argument)
{
    return finding.arguments.value(argument).toInt();
}

QString length(const Finding &finding, qsizetype argument)
{
    return lengthWords(minutes{finding.arguments.value(argument).toLongLong()});
}

class FindingSentence
{
    Q_DECLARE_TR_FUNCTIONS(FindingSentence)

public:
    FindingSentence(const Finding &finding, const SiteSnapshot &site) : m_finding(finding), m_site(site) { }

    [[nodiscard]] QString ofCollection() const
    {
        const QString name = collectionName(m_finding, m_site);
        switch (m_finding.code) {
        //: %1 a collection, %n maintenance windows
        case FindingCode::NameWithoutPrefix:
            return tr("The collection '%1' has %n maintenance window(s), and its name does not begin with "
                      "MW-.",
                      nullptr, number(m_finding, 0))
                .arg(name);
        //: %1 a collection, %n maintenance windows
        case FindingCode::WindowWithoutMembers:
            return tr("The collection '%1' has %n enabled maintenance window(s) and no direct member.",
                      nullptr, number(m_finding, 0))
                .arg(name);
        //: %1 a collection, %n a number of time zones, %2 their names
        default:
            return tr("The windows of '%1' follow the local time of its members, who are in %n time zone(s): "
                      "%2.",
                      nullptr, static_cast<int>(m_finding.arguments.size()))
                .arg(name, QLocale().createSeparatedList(m_finding.arguments));
        }
    }

    [[nodiscard]] QString ofWindow() const
    {
        //: A window where it is: %1 a maintenance window, %2 the collection it is on
        const QString window =
            tr("'%1' (%2)", "window").arg(windowName(m_finding, m_site), collectionName(m_finding, m_site));
        switch (m_finding.code) {
        //: %1 a window and its collection
        case FindingCode::WindowOnDefaultCollection:
            return tr("The window %1 is on a collection that comes with the product; it has %n direct "
                      "member(s).",
                      nullptr, number(m_finding, 0))
                .arg(window);
        case FindingCode::WindowExpired: return ofExpired(window);
        case FindingCode::WindowOverlapsWholeDay:
            //: %1 a window and its collection, %2 a length of time
            return m_finding.arguments.value(0).isEmpty()
                ? tr("The window %1 opens again before it closes: it stays open for a year or longer.")
                      .arg(window)
                : tr("The window %1 stays open for %2 at a time, and that is more than 24 hours.")
                      .arg(window, length(m_finding, 0));
        //: %1 a window and its collection
        case FindingCode::MultiTokenWindow:
            return tr("The schedule of the window %1 has %n token(s).", nullptr, number(m_finding, 0))
                .arg(window);
        case FindingCode::RestartLongerThanWindow:
            //: %1 a window and its collection, %2 and %3 lengths of time
            return tr("The window %1 is open for %2 at most, and a restart takes %3.")
                .arg(window, length(m_finding, 0), length(m_finding, 1));
        default:
            //: %1 a window and its collection, %2 time zones
            return tr("The window %1 is in UTC: on clocks in %2 it moves when they change.")
                .arg(window, QLocale().createSeparatedList(m_finding.arguments));
        }
    }

    [[nodiscard]] QString ofClient() const
    {
        const QString client = clientName(m_finding, m_site);
        const QString server = m_finding.arguments.value(0);
        switch (m_finding.code) {
        //: %1 a client
        case FindingCode::ClientWithoutWindow:
            return tr("No maintenance window applies to '%1': it may be changed at any time.").arg(client);
        case FindingCode::ClientOnlyExpiredWindows:
            //: %1 a client, %2 kinds of work such as: Program, Software update
            return tr("'%1' is restricted by windows that are all over, for this work: %2.")
                .arg(client, kinds());
        case FindingCode::DeploymentNeverRuns: return ofDeployment(client);
        case FindingCode::UpdatesLoseGeneralWindows:
            //: %1 a client, %2 and %3 numbers
            return tr("Software updates on '%1' keep to windows for updates (%2) and ignore those for all "
                      "deployments (%3).")
                .arg(client, m_finding.arguments.value(1), m_finding.arguments.value(0));
        case FindingCode::ClientWithoutFallbackStatusPoint:
            //: %1 a client, %2 a server
            return server.isEmpty()
                ? tr("'%1' has no fallback status point.").arg(client)
                : tr("'%1' names '%2', which is no fallback status point of this site.").arg(client, server);
        default:
            //: %1 a client, %2 a server
            return tr("'%1' is an SMS 2003 client and names the fallback status point '%2'.")
                .arg(client, server);
        }
    }

private:
    [[nodiscard]] QString ofExpired(const QString &window) const
    {
        const auto closed = timeFromIso(m_finding.arguments.value(0));
        if (!closed) {
            return tr("The window %1 never opens: it has no duration, or there is no such day.").arg(window);
        }
        const ZoneClock &zone = m_site.zone();
        const QString day = dateWords(zone.toCivil(zone.toInstant(closed->meaning())));
        //: %1 a window and its collection, %2 a date with weekday
        return tr("The window %1 closed on %2 for the last time.").arg(window, day);
    }

    [[nodiscard]] QString kinds() const
    {
        QStringList names;
        for (const QString &kind : m_finding.arguments) {
            names.append(kindWords(static_cast<WorkKind>(kind.toInt())));
        }
        return QLocale().createSeparatedList(names);
    }

    [[nodiscard]] QString ofDeployment(const QString &client) const
    {
        const QStringList &arguments = m_finding.arguments;
        if (const auto updates = static_cast<int>(arguments.size()) - 3; updates > 1) {
            return ofUpdates(client, updates);
        }
        const QString name = arguments.value(0);
        //: %1 a deployment, %2 a software update of it
        const QString what = arguments.size() > 3 ? tr("%1: %2", "deployment").arg(name, arguments[3]) : name;
        if (arguments.value(2).isEmpty()) {
            //: %1 a deployment, %2 a client
            return tr("'%1' never runs on '%2': no effective window within five years has room for it.")
                .arg(what, client);
        }
        //: %1 a deployment, %2 a client, %3 and %4 lengths of time
        return tr("'%1' never runs on '%2': it needs %3 of an effective window, and none leaves more than "
                  "%4.")
            .arg(what, client, length(m_finding, 1), length(m_finding, 2));
    }

    [[nodiscard]] QString ofUpdates(const QString &client, int updates) const
    {
        const QString name = m_finding.arguments.value(0);
        if (m_finding.arguments.value(2).isEmpty()) {
            //: %n software updates, %1 the deployment they belong to, %2 a client
            return tr("%n update(s) of '%1' never run on '%2': no effective window within five years has "
                      "room "
                      "for them.",
                      nullptr, updates)
                .arg(name, client);
        }
        //: %n software updates, %1 the deployment they belong to, %2 a client, %3 and %4 lengths of time
        return tr("%n update(s) of '%1' never run on '%2': the smallest needs %3 of an effective window, and "
                  "none leaves more than %4.",
                  nullptr, updates)
            .arg(name, client, length(m_finding, 1), length(m_finding, 2));
    }

    const Finding &m_finding;
    const SiteSnapshot &m_site;
};

} // namespace

QString severityWords(FindingSeverity severity)
{
    return FindingWords::severity(severity);
}

QString findingTitle(FindingCode code)
{
    return FindingWords::title(code);
}

QString findingMeaning(FindingCode code)
{
    return FindingWords::meaning(code);
}

QString findingSentence(const Finding &finding, const SiteSnapshot &site)
{
    const FindingSentence sentence(finding, site);
    if (finding.resourceId) {
        return sentence.ofClient();
    }
    return finding.windowId.isEmpty() ? sentence.ofCollection() : sentence.ofWindow();
}

QString findingAdvice(FindingCode code)
{
    return FindingWords::advice(code);
}

} // namespace wk
