<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>ChangeWords</name>
    <message numerus="yes">
        <source>Fallback status point of %n client(s)</source>
        <translation>
            <numerusform>Fallback status point of %n client</numerusform>
            <numerusform>Fallback status point of %n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientWords</name>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>The last of a list of names, such as: MW-A, MW-B and 3 more</extracomment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageWords</name>
    <message numerus="yes">
        <source>%1: %n client(s) have a window open.</source>
        <extracomment>%1 weekday, date and times of an hour, %n clients that have a maintenance window open then</extracomment>
        <translation>
            <numerusform>%1: %n client has a window open.</numerusform>
            <numerusform>%1: %n clients have a window open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not open within %n day(s)</source>
        <translation>
            <numerusform>Not open within %n day</numerusform>
            <numerusform>Not open within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open within %n day(s)</source>
        <translation>
            <numerusform>Open within %n day</numerusform>
            <numerusform>Open within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without a window for programs within %n day(s)</source>
        <translation>
            <numerusform>without a window for programs within %n day</numerusform>
            <numerusform>without a window for programs within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without a window for software updates within %n day(s)</source>
        <translation>
            <numerusform>without a window for software updates within %n day</numerusform>
            <numerusform>without a window for software updates within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without a window for task sequences within %n day(s)</source>
        <translation>
            <numerusform>without a window for task sequences within %n day</numerusform>
            <numerusform>without a window for task sequences within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with a window for programs within %n day(s)</source>
        <translation>
            <numerusform>with a window for programs within %n day</numerusform>
            <numerusform>with a window for programs within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with a window for software updates within %n day(s)</source>
        <translation>
            <numerusform>with a window for software updates within %n day</numerusform>
            <numerusform>with a window for software updates within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with a window for task sequences within %n day(s)</source>
        <translation>
            <numerusform>with a window for task sequences within %n day</numerusform>
            <numerusform>with a window for task sequences within %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeploymentFacts</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftWords</name>
    <message numerus="yes">
        <source>A maintenance window lasts at least %1 minutes, this one %n.</source>
        <translation>
            <numerusform>A maintenance window lasts at least %1 minutes, this one %n.</numerusform>
            <numerusform>A maintenance window lasts at least %1 minutes, this one %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of the collection had only windows for all deployments. Their software updates will be installed in windows for software updates only.</source>
        <translation>
            <numerusform>%n member of the collection had only windows for all deployments. Its software updates will be installed in windows for software updates only.</numerusform>
            <numerusform>%n members of the collection had only windows for all deployments. Their software updates will be installed in windows for software updates only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of the collection had only windows for all deployments. Their task sequences will run in windows for task sequences only.</source>
        <translation>
            <numerusform>%n member of the collection had only windows for all deployments. Its task sequences will run in windows for task sequences only.</numerusform>
            <numerusform>%n members of the collection had only windows for all deployments. Their task sequences will run in windows for task sequences only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n maintenance window(s) will be stored.</source>
        <translation>
            <numerusform>%n maintenance window will be stored.</numerusform>
            <numerusform>%n maintenance windows will be stored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditWords</name>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>Import %n file</numerusform>
            <numerusform>Import %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n collection(s)</source>
        <translation>
            <numerusform>Delete %n collection</numerusform>
            <numerusform>Delete %n collections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n client(s) to &apos;%1&apos;</source>
        <extracomment>%1 a collection</extracomment>
        <translation>
            <numerusform>Add %n client to &apos;%1&apos;</numerusform>
            <numerusform>Add %n clients to &apos;%1&apos;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n client(s) from &apos;%1&apos;</source>
        <extracomment>%1 a collection</extracomment>
        <translation>
            <numerusform>Remove %n client from &apos;%1&apos;</numerusform>
            <numerusform>Remove %n clients from &apos;%1&apos;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n window(s)</source>
        <translation>
            <numerusform>Add %n window</numerusform>
            <numerusform>Add %n windows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n window(s)</source>
        <translation>
            <numerusform>Copy %n window</numerusform>
            <numerusform>Copy %n windows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enable %n window(s)</source>
        <translation>
            <numerusform>Enable %n window</numerusform>
            <numerusform>Enable %n windows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %n window(s)</source>
        <translation>
            <numerusform>Disable %n window</numerusform>
            <numerusform>Disable %n windows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n window(s)</source>
        <translation>
            <numerusform>Delete %n window</numerusform>
            <numerusform>Delete %n windows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n deployment(s)</source>
        <translation>
            <numerusform>Change %n deployment</numerusform>
            <numerusform>Change %n deployments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n deployment(s)</source>
        <translation>
            <numerusform>Restore %n deployment</numerusform>
            <numerusform>Restore %n deployments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>at the end of a list of names</extracomment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the fallback status point from %n client(s)</source>
        <translation>
            <numerusform>Take the fallback status point from %n client</numerusform>
            <numerusform>Take the fallback status point from %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n client(s) to fallback status point &apos;%1&apos;</source>
        <extracomment>%1 a server</extracomment>
        <translation>
            <numerusform>Assign %n client to fallback status point &apos;%1&apos;</numerusform>
            <numerusform>Assign %n clients to fallback status point &apos;%1&apos;</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingSentence</name>
    <message numerus="yes">
        <source>The collection &apos;%1&apos; has %n maintenance window(s), and its name does not begin with MW-.</source>
        <extracomment>%1 a collection, %n maintenance windows</extracomment>
        <translation>
            <numerusform>The collection &apos;%1&apos; has %n maintenance window, and its name does not begin with MW-.</numerusform>
            <numerusform>The collection &apos;%1&apos; has %n maintenance windows, and its name does not begin with MW-.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The collection &apos;%1&apos; has %n enabled maintenance window(s) and no direct member.</source>
        <extracomment>%1 a collection, %n maintenance windows</extracomment>
        <translation>
            <numerusform>The collection &apos;%1&apos; has %n enabled maintenance window and no direct member.</numerusform>
            <numerusform>The collection &apos;%1&apos; has %n enabled maintenance windows and no direct member.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The windows of &apos;%1&apos; follow the local time of its members, who are in %n time zone(s): %2.</source>
        <extracomment>%1 a collection, %n a number of time zones, %2 their names</extracomment>
        <translation>
            <numerusform>The windows of &apos;%1&apos; follow the local time of its members, who are in %n time zone: %2.</numerusform>
            <numerusform>The windows of &apos;%1&apos; follow the local time of its members, who are in %n time zones: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The window %1 is on a collection that comes with the product; it has %n direct member(s).</source>
        <extracomment>%1 a window and its collection</extracomment>
        <translation>
            <numerusform>The window %1 is on a collection that comes with the product; it has %n direct member.</numerusform>
            <numerusform>The window %1 is on a collection that comes with the product; it has %n direct members.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The schedule of the window %1 has %n token(s).</source>
        <extracomment>%1 a window and its collection</extracomment>
        <translation>
            <numerusform>The schedule of the window %1 has %n token.</numerusform>
            <numerusform>The schedule of the window %1 has %n tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) of &apos;%1&apos; never run on &apos;%2&apos;: no effective window within five years has room for them.</source>
        <extracomment>%n software updates, %1 the deployment they belong to, %2 a client</extracomment>
        <translation>
            <numerusform>%n update of &apos;%1&apos; never runs on &apos;%2&apos;: no effective window within five years has room for it.</numerusform>
            <numerusform>%n updates of &apos;%1&apos; never run on &apos;%2&apos;: no effective window within five years has room for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) of &apos;%1&apos; never run on &apos;%2&apos;: the smallest needs %3 of an effective window, and none leaves more than %4.</source>
        <extracomment>%n software updates, %1 the deployment they belong to, %2 a client, %3 and %4 lengths of time</extracomment>
        <translation>
            <numerusform>%n update of &apos;%1&apos; never runs on &apos;%2&apos;: it needs %3 of an effective window, and none leaves more than %4.</numerusform>
            <numerusform>%n updates of &apos;%1&apos; never run on &apos;%2&apos;: the smallest needs %3 of an effective window, and none leaves more than %4.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForecastWords</name>
    <message numerus="yes">
        <source>Runs at once: the effective window has the %n minute(s) it needs (%1).</source>
        <extracomment>%n minutes, %1 how they add up, such as &quot;60 + 5 countdown&quot;</extracomment>
        <translation>
            <numerusform>Runs at once: the effective window has the %n minute it needs (%1).</numerusform>
            <numerusform>Runs at once: the effective window has the %n minutes it needs (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Runs as soon as it is available, on %1, when an effective window has the %n minute(s) it needs (%2).</source>
        <extracomment>%1 weekday, date and time, %n minutes, %2 how they add up, such as &quot;60 + 5 countdown&quot;</extracomment>
        <translation>
            <numerusform>Runs as soon as it is available, on %1, when an effective window has the %n minute it needs (%2).</numerusform>
            <numerusform>Runs as soon as it is available, on %1, when an effective window has the %n minutes it needs (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waits until %1, when an effective window has the %n minute(s) it needs (%2).</source>
        <extracomment>%1 weekday, date and time, %n minutes, %2 how they add up, such as &quot;60 + 5 countdown&quot;</extracomment>
        <translation>
            <numerusform>Waits until %1, when an effective window has the %n minute it needs (%2).</numerusform>
            <numerusform>Waits until %1, when an effective window has the %n minutes it needs (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Never runs: needs %n minute(s) (%1), the longest effective window leaves %2.</source>
        <extracomment>%n and %2 minutes, %1 how the first add up, such as &quot;60 + 5 countdown&quot;</extracomment>
        <translation>
            <numerusform>Never runs: needs %n minute (%1), the longest effective window leaves %2.</numerusform>
            <numerusform>Never runs: needs %n minutes (%1), the longest effective window leaves %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Never runs: other work takes every effective window within five years that has the %n minute(s) it needs (%1).</source>
        <extracomment>%n minutes, %1 how they add up, such as &quot;60 + 5 countdown&quot;</extracomment>
        <translation>
            <numerusform>Never runs: other work takes every effective window within five years that has the %n minute it needs (%1).</numerusform>
            <numerusform>Never runs: other work takes every effective window within five years that has the %n minutes it needs (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Runs after the end of the range; it needs %n minute(s) (%1).</source>
        <extracomment>%n minutes, %1 how they add up, such as &quot;60 + 5 countdown&quot;</extracomment>
        <translation>
            <numerusform>Runs after the end of the range; it needs %n minute (%1).</numerusform>
            <numerusform>Runs after the end of the range; it needs %n minutes (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run time of %n minute(s) would fit into the %1 that the longest effective window leaves, but not with the %2 of restart countdown and turnaround; no status message warns of this.</source>
        <extracomment>%n, %1 and %2 minutes</extracomment>
        <translation>
            <numerusform>The run time of %n minute would fit into the %1 that the longest effective window leaves, but not with the %2 of restart countdown and turnaround; no status message warns of this.</numerusform>
            <numerusform>The run time of %n minutes would fit into the %1 that the longest effective window leaves, but not with the %2 of restart countdown and turnaround; no status message warns of this.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run time of %n minute(s) would fit into the %1 that the longest effective window leaves, but not with the %2 of the countdown; no status message warns of this.</source>
        <extracomment>%n, %1 and %2 minutes</extracomment>
        <translation>
            <numerusform>The run time of %n minute would fit into the %1 that the longest effective window leaves, but not with the %2 of the countdown; no status message warns of this.</numerusform>
            <numerusform>The run time of %n minutes would fit into the %1 that the longest effective window leaves, but not with the %2 of the countdown; no status message warns of this.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The maximum allowed run time of %n minute(s) is longer than the %1 that the longest effective window leaves.</source>
        <extracomment>%n and %1 minutes</extracomment>
        <translation>
            <numerusform>The maximum allowed run time of %n minute is longer than the %1 that the longest effective window leaves.</numerusform>
            <numerusform>The maximum allowed run time of %n minutes is longer than the %1 that the longest effective window leaves.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message numerus="yes">
        <source>%n other cause(s) of failure</source>
        <translation>
            <numerusform>%n other cause of failure</numerusform>
            <numerusform>%n other causes of failure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other issue(s)</source>
        <translation>
            <numerusform>%n other issue</numerusform>
            <numerusform>%n other issues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n client(s) failed to install.</source>
        <extracomment>%1 a number of clients, %n all there are</extracomment>
        <translation>
            <numerusform>%1 of %n client failed to install.</numerusform>
            <numerusform>%1 of %n clients failed to install.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImpactWords</name>
    <message numerus="yes">
        <source>%n client(s) are concerned.</source>
        <extracomment>by a change</extracomment>
        <translation>
            <numerusform>%n client is concerned.</numerusform>
            <numerusform>%n clients are concerned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n client(s), a deployment will never run that would have run.</source>
        <translation>
            <numerusform>On %n client, a deployment will never run that would have run.</numerusform>
            <numerusform>On %n clients, a deployment will never run that would have run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n client(s), a deployment will run that would never have run.</source>
        <translation>
            <numerusform>On %n client, a deployment will run that would never have run.</numerusform>
            <numerusform>On %n clients, a deployment will run that would never have run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n client(s), a deployment runs later.</source>
        <translation>
            <numerusform>On %n client, a deployment runs later.</numerusform>
            <numerusform>On %n clients, a deployment runs later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n client(s), a deployment runs earlier.</source>
        <translation>
            <numerusform>On %n client, a deployment runs earlier.</numerusform>
            <numerusform>On %n clients, a deployment runs earlier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) have to run a deployment that did not target them.</source>
        <translation>
            <numerusform>%n client has to run a deployment that did not target it.</numerusform>
            <numerusform>%n clients have to run a deployment that did not target them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) need not run a deployment any more.</source>
        <translation>
            <numerusform>%n client need not run a deployment any more.</numerusform>
            <numerusform>%n clients need not run a deployment any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) have no effective window to come: what windows hold back never runs there.</source>
        <translation>
            <numerusform>%n client has no effective window to come: what windows hold back never runs there.</numerusform>
            <numerusform>%n clients have no effective window to come: what windows hold back never runs there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) become unrestricted: deployments run there at any time.</source>
        <translation>
            <numerusform>%n client becomes unrestricted: deployments run there at any time.</numerusform>
            <numerusform>%n clients become unrestricted: deployments run there at any time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) become restricted: deployments wait there for a window.</source>
        <translation>
            <numerusform>%n client becomes restricted: deployments wait there for a window.</numerusform>
            <numerusform>%n clients become restricted: deployments wait there for a window.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n client(s), software updates no longer look at the general windows, as there is one for updates now.</source>
        <translation>
            <numerusform>On %n client, software updates no longer look at the general windows, as there is one for updates now.</numerusform>
            <numerusform>On %n clients, software updates no longer look at the general windows, as there is one for updates now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n client(s), task sequences no longer look at the general windows, as there is one for them now.</source>
        <translation>
            <numerusform>On %n client, task sequences no longer look at the general windows, as there is one for them now.</numerusform>
            <numerusform>On %n clients, task sequences no longer look at the general windows, as there is one for them now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open time for programs, all clients together, in the next %n day(s): %1 gained, %2 lost.</source>
        <extracomment>%1 hours or &quot;none&quot;, %2 the same</extracomment>
        <translation>
            <numerusform>Open time for programs, all clients together, in the next %n day: %1 gained, %2 lost.</numerusform>
            <numerusform>Open time for programs, all clients together, in the next %n days: %1 gained, %2 lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open time for software updates, all clients together, in the next %n day(s): %1 gained, %2 lost.</source>
        <extracomment>%1 hours or &quot;none&quot;, %2 the same</extracomment>
        <translation>
            <numerusform>Open time for software updates, all clients together, in the next %n day: %1 gained, %2 lost.</numerusform>
            <numerusform>Open time for software updates, all clients together, in the next %n days: %1 gained, %2 lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open time for task sequences, all clients together, in the next %n day(s): %1 gained, %2 lost.</source>
        <extracomment>%1 hours or &quot;none&quot;, %2 the same</extracomment>
        <translation>
            <numerusform>Open time for task sequences, all clients together, in the next %n day: %1 gained, %2 lost.</numerusform>
            <numerusform>Open time for task sequences, all clients together, in the next %n days: %1 gained, %2 lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s) now never run</source>
        <translation>
            <numerusform>%n deployment now never runs</numerusform>
            <numerusform>%n deployments now never run</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s) run after all</source>
        <translation>
            <numerusform>%n deployment runs after all</numerusform>
            <numerusform>%n deployments run after all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s) run later</source>
        <translation>
            <numerusform>%n deployment runs later</numerusform>
            <numerusform>%n deployments run later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s) run earlier</source>
        <translation>
            <numerusform>%n deployment runs earlier</numerusform>
            <numerusform>%n deployments run earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s) come along</source>
        <translation>
            <numerusform>%n deployment comes along</numerusform>
            <numerusform>%n deployments come along</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s) go</source>
        <translation>
            <numerusform>%n deployment goes</numerusform>
            <numerusform>%n deployments go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message numerus="yes">
        <source>has %n character(s); a token has 16, a string of tokens a multiple of 16</source>
        <translation>
            <numerusform>has %n character; a token has 16, a string of tokens a multiple of 16</numerusform>
            <numerusform>has %n characters; a token has 16, a string of tokens a multiple of 16</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this property is not known and left out; it occurs %n time(s)</source>
        <translation>
            <numerusform>this property is not known and left out; it occurs once</numerusform>
            <numerusform>this property is not known and left out; it occurs %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a maintenance window lasts at least %1 minutes, this one %n</source>
        <translation>
            <numerusform>a maintenance window lasts at least %1 minutes, this one %n</numerusform>
            <numerusform>a maintenance window lasts at least %1 minutes, this one %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiverWords</name>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportSentences</name>
    <message numerus="yes">
        <source>%n issue(s) among %1 clients.</source>
        <extracomment>%n issues, %1 number of clients</extracomment>
        <translation>
            <numerusform>%n issue among %1 clients.</numerusform>
            <numerusform>%n issues among %1 clients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n maintenance window(s), %1 enabled.</source>
        <extracomment>%1 how many of them are enabled</extracomment>
        <translation>
            <numerusform>%n maintenance window, %1 enabled.</numerusform>
            <numerusform>%n maintenance windows, %1 enabled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleWords</name>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>every day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s) on %1</source>
        <translation>
            <numerusform>every week on %1</numerusform>
            <numerusform>every %n weeks on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on the last day of every %n month(s)</source>
        <translation>
            <numerusform>on the last day of every month</numerusform>
            <numerusform>on the last day of every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on day %1 of every %n month(s)</source>
        <translation>
            <numerusform>on day %1 of every month</numerusform>
            <numerusform>on day %1 of every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %1 of every %n month(s)</source>
        <extracomment>%1 a weekday</extracomment>
        <translation>
            <numerusform>the first %1 of every month</numerusform>
            <numerusform>the first %1 of every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the second %1 of every %n month(s)</source>
        <translation>
            <numerusform>the second %1 of every month</numerusform>
            <numerusform>the second %1 of every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the third %1 of every %n month(s)</source>
        <translation>
            <numerusform>the third %1 of every month</numerusform>
            <numerusform>the third %1 of every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the fourth %1 of every %n month(s)</source>
        <translation>
            <numerusform>the fourth %1 of every month</numerusform>
            <numerusform>the fourth %1 of every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %1 of every %n month(s)</source>
        <translation>
            <numerusform>the last %1 of every month</numerusform>
            <numerusform>the last %1 of every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the first %1 of the month</source>
        <extracomment>%1 a weekday</extracomment>
        <translation>
            <numerusform>%n day after the first %1 of the month</numerusform>
            <numerusform>%n days after the first %1 of the month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the second %1 of the month</source>
        <translation>
            <numerusform>%n day after the second %1 of the month</numerusform>
            <numerusform>%n days after the second %1 of the month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the third %1 of the month</source>
        <translation>
            <numerusform>%n day after the third %1 of the month</numerusform>
            <numerusform>%n days after the third %1 of the month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the fourth %1 of the month</source>
        <translation>
            <numerusform>%n day after the fourth %1 of the month</numerusform>
            <numerusform>%n days after the fourth %1 of the month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the last %1 of the month</source>
        <translation>
            <numerusform>%n day after the last %1 of the month</numerusform>
            <numerusform>%n days after the last %1 of the month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the first %1 of every %2 months</source>
        <extracomment>%1 a weekday, %2 a number from 2 to 12</extracomment>
        <translation>
            <numerusform>%n day after the first %1 of every %2 months</numerusform>
            <numerusform>%n days after the first %1 of every %2 months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the second %1 of every %2 months</source>
        <translation>
            <numerusform>%n day after the second %1 of every %2 months</numerusform>
            <numerusform>%n days after the second %1 of every %2 months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the third %1 of every %2 months</source>
        <translation>
            <numerusform>%n day after the third %1 of every %2 months</numerusform>
            <numerusform>%n days after the third %1 of every %2 months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the fourth %1 of every %2 months</source>
        <translation>
            <numerusform>%n day after the fourth %1 of every %2 months</numerusform>
            <numerusform>%n days after the fourth %1 of every %2 months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the last %1 of every %2 months</source>
        <translation>
            <numerusform>%n day after the last %1 of every %2 months</numerusform>
            <numerusform>%n days after the last %1 of every %2 months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message numerus="yes">
        <source>%n messages have to go before it is there</source>
        <translation>
            <numerusform>%n message has to go before it is there</numerusform>
            <numerusform>%n messages have to go before it is there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateMessageWords</name>
    <message numerus="yes">
        <source>%n message(s) are missing before this one.</source>
        <translation>
            <numerusform>%n message is missing before this one.</numerusform>
            <numerusform>%n messages are missing before this one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusPointWords</name>
    <message numerus="yes">
        <source>%Ln SMS 2003 client(s) cannot use a fallback status point: %1.</source>
        <extracomment>%1 a list of their names</extracomment>
        <translation>
            <numerusform>%Ln SMS 2003 client cannot use a fallback status point: %1.</numerusform>
            <numerusform>%Ln SMS 2003 clients cannot use a fallback status point: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln installation(s) send %1 messages: %2 at this setting.</source>
        <extracomment>%Ln installations of clients; %1 the number of messages they send, at least 4; %2 a length of time</extracomment>
        <translation>
            <numerusform>%Ln installation sends %1 messages: %2 at this setting.</numerusform>
            <numerusform>%Ln installations send %1 messages: %2 at this setting.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) had none before.</source>
        <translation>
            <numerusform>%Ln client had none before.</numerusform>
            <numerusform>%Ln clients had none before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) were assigned to “%1” already.</source>
        <translation>
            <numerusform>%Ln client was assigned to “%1” already.</numerusform>
            <numerusform>%Ln clients were assigned to “%1” already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) have no fallback status point any more.</source>
        <translation>
            <numerusform>%Ln client has no fallback status point any more.</numerusform>
            <numerusform>%Ln clients have no fallback status point any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) assigned to “%1”.</source>
        <extracomment>%1 a server</extracomment>
        <translation>
            <numerusform>%Ln client assigned to “%1”.</numerusform>
            <numerusform>%Ln clients assigned to “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryWords</name>
    <message numerus="yes">
        <source>Told %n time(s), last on %1.</source>
        <extracomment>%1 weekday, date and time</extracomment>
        <translation>
            <numerusform>Told %n time, last on %1.</numerusform>
            <numerusform>Told %n times, last on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) that the client sent before did not come here.</source>
        <translation>
            <numerusform>%n message that the client sent before did not come here.</numerusform>
            <numerusform>%n messages that the client sent before did not come here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message numerus="yes">
        <source>%1, %n never run(s)</source>
        <extracomment>%1 kind of work, %n of its updates</extracomment>
        <translation>
            <numerusform>%1, %n never runs</numerusform>
            <numerusform>%1, %n never run</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Granted by %n maintenance window(s): %1.</source>
        <extracomment>%1 the windows and their collections</extracomment>
        <translation>
            <numerusform>Granted by %n maintenance window: %1.</numerusform>
            <numerusform>Granted by %n maintenance windows: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearWords</name>
    <message numerus="yes">
        <source>From %1 to %2 it opens more than %n time(s).</source>
        <extracomment>%1 and %2 months with their years</extracomment>
        <translation>
            <numerusform>From %1 to %2 it opens more than %n time.</numerusform>
            <numerusform>From %1 to %2 it opens more than %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2 it opens %n time(s).</source>
        <extracomment>%1 and %2 months with their years</extracomment>
        <translation>
            <numerusform>From %1 to %2 it opens %n time.</numerusform>
            <numerusform>From %1 to %2 it opens %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these differ(s) from what one would think.</source>
        <translation>
            <numerusform>%n of these differs from what one would think.</numerusform>
            <numerusform>%n of these differ from what one would think.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) are left out.</source>
        <translation>
            <numerusform>%n month is left out.</numerusform>
            <numerusform>%n months are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wk::AddMembersDialog</name>
    <message numerus="yes">
        <source>Add %n client(s)</source>
        <translation>
            <numerusform>Add %n client</numerusform>
            <numerusform>Add %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) added to “%1”.</source>
        <extracomment>%1 name of a collection</extracomment>
        <translation>
            <numerusform>%n client added to “%1”.</numerusform>
            <numerusform>%n clients added to “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wk::AssignDialog</name>
    <message numerus="yes">
        <source>%Ln client(s)</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take from %Ln client(s)</source>
        <translation>
            <numerusform>Take from %Ln client</numerusform>
            <numerusform>Take from %Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %Ln client(s)</source>
        <translation>
            <numerusform>Assign %Ln client</numerusform>
            <numerusform>Assign %Ln clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wk::ClientCollectionsView</name>
    <message numerus="yes">
        <source>%n maintenance window(s) count</source>
        <translation>
            <numerusform>%n maintenance window counts</numerusform>
            <numerusform>%n maintenance windows count</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Member of %n collection(s)</source>
        <translation>
            <numerusform>Member of %n collection</numerusform>
            <numerusform>Member of %n collections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wk::ClientPage</name>
    <message numerus="yes">
        <source>%n client(s) selected</source>
        <translation>
            <numerusform>%n client selected</numerusform>
            <numerusform>%n clients selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wk::ClientSearchPage</name>
    <message numerus="yes">
        <source>%n more client(s) chosen that this search does not show.</source>
        <translation>
            <numerusform>%n more client chosen that this search does not show.</numerusform>
            <numerusform>%n more clients chosen that this search does not show.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wk::ClientTableModel</name>
    <message numerus="yes">
        <source>%n collection(s)</source>
        <translation>
            <numerusform>%n collection</numerusform>
            <numerusform>%n collections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enabled maintenance window(s)</source>
        <translation>
            <numerusform>%n enabled maintenance window</numerusform>
            <numerusform>%n enabled maintenance windows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wk::ClientsPanel</name>
    <message numerus="yes">
        <source>%n client(s) become direct members of the collection you choose, and get its maintenance windows.</source>
        <translation>
            <numerusform>%n client becomes a direct member of the collection you choose, and gets its maintenance windows.</numerusform>
            <numerusform>%n clients become direct members of the collection you choose, and get its maintenance windows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) added to “%1”.</source>
        <extracomment>%1 name of a collection</extracomment>
        <translation>
            <numerusform>%n client added to “%1”.</numerusform>
            <numerusform>%n clients added to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) removed from “%1”.</source>
        <extracomment>%1 name of a collection</extracomment>
        <translation>
            <numerusform>%n client removed from “%1”.</numerusform>
            <numerusform>%n clients removed from “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <extracomment>%n clients that a list is narrowed to, %1 what they have in common</extracomment>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s): %1</source>
        <translation>
            <numerusform>%n client: %1</numerusform>
            <numerusform>%n clients: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n client(s) to “%1”?</source>
        <extracomment>%1 name of a collection</extracomment>
        <translation>
            <numerusform>Add %n client to “%1”?</numerusform>
            <numerusform>Add %n clients to “%1”?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n client(s) from “%1”?</source>
        <extracomment>%1 name of a collection</extracomment>
        <translation>
            <numerusform>Remove %n client from “%1”?</numerusform>
            <numerusform>Remove %n clients from “%1”?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wk::CollectionTableModel</name>
    <message numerus="yes">
        <source>%n maintenance window(s)</source>
        <translation>
            <numerusform>%n maintenance window</numerusform>
            <numerusform>%n maintenance windows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wk::CollectionTreeModel</name>
    <message numerus="yes">
        <source>%n maintenance window(s), enabled: %1</source>
        <translation>
            <numerusform>%n maintenance window, enabled: %1</numerusform>
            <numerusform>%n maintenance windows, enabled: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wk::CollectionsPanel</name>
    <message numerus="yes">
        <source>%n maintenance window(s)</source>
        <translation>
            <numerusform>%n maintenance window</numerusform>
            <numerusform>%n maintenance windows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the membership of %n client(s)</source>
        <translation>
            <numerusform>the membership of %n client</numerusform>
            <numerusform>the membership of %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s): %1</source>
        <extracomment>%1 names of deployments</extracomment>
        <translation>
            <numerusform>%n deployment: %1</numerusform>
            <numerusform>%n deployments: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n collection(s): %1?</source>
        <extracomment>%1 names of collections</extracomment>
        <translation>
            <numerusform>Delete %n collection: %1?</numerusform>
            <numerusform>Delete %n collections: %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s) deleted.</source>
        <translation>
            <numerusform>%n collection deleted.</numerusform>
            <numerusform>%n collections deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wk::CopyWindowsDialog</name>
    <message numerus="yes">
        <source>%n collection(s) chosen</source>
        <translation>
            <numerusform>%n collection chosen</numerusform>
            <numerusform>%n collections chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wk::CoverageBar</name>
    <message numerus="yes">
        <source> day(s)</source>
        <extracomment>After a number in its field, with a blank before it</extracomment>
        <translation>
            <numerusform> day</numerusform>
            <numerusform> days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wk::CoverageNumbers</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wk::CoveragePanel</name>
    <message numerus="yes">
        <source>Most at once: %n client(s), first on %1.</source>
        <extracomment>%1 weekday, date and times of an hour</extracomment>
        <translation>
            <numerusform>Most at once: %n client, first on %1.</numerusform>
            <numerusform>Most at once: %n clients, first on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show the %n client(s)</source>
        <translation>
            <numerusform>&amp;Show the %n client</numerusform>
            <numerusform>&amp;Show the %n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wk::DeploymentDetails</name>
    <message numerus="yes">
        <source>%n deployment(s) selected</source>
        <translation>
            <numerusform>%n deployment selected</numerusform>
            <numerusform>%n deployments selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wk::DeploymentTableModel</name>
    <message numerus="yes">
        <source>Runs on %n client(s) later</source>
        <translation>
            <numerusform>Runs on %n client later</numerusform>
            <numerusform>Runs on %n clients later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Never runs on %n client(s)</source>
        <translation>
            <numerusform>Never runs on %n client</numerusform>
            <numerusform>Never runs on %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) have to run it</source>
        <translation>
            <numerusform>%n client has to run it</numerusform>
            <numerusform>%n clients have to run it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Warnings for %n client(s)</source>
        <translation>
            <numerusform>Warnings for %n client</numerusform>
            <numerusform>Warnings for %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest of %n update(s): %1</source>
        <extracomment>%1 a sentence about the longest of several updates</extracomment>
        <translation>
            <numerusform>The longest of %n update: %1</numerusform>
            <numerusform>The longest of %n updates: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Runs on %n client(s) in the next 7 days</source>
        <translation>
            <numerusform>Runs on %n client in the next 7 days</numerusform>
            <numerusform>Runs on %n clients in the next 7 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wk::EffectiveWindowsView</name>
    <message numerus="yes">
        <source>Only the next %n are listed; more follow. Times are those of %1.</source>
        <extracomment>%n effective windows, %1 name of a time zone</extracomment>
        <translation>
            <numerusform>Only the next %n is listed; more follow. Times are those of %1.</numerusform>
            <numerusform>Only the next %n are listed; more follow. Times are those of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n effective window(s) until %1. Times are those of %2.</source>
        <extracomment>%n effective windows, %1 date, %2 name of a time zone</extracomment>
        <translation>
            <numerusform>%n effective window until %1. Times are those of %2.</numerusform>
            <numerusform>%n effective windows until %1. Times are those of %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wk::FigureButton</name>
    <message numerus="yes">
        <source>%1: %2 of %n client(s)</source>
        <extracomment>Name of a button: %1 what is counted, such as &quot;Restart pending&quot;; %2 a number; %n all clients</extracomment>
        <translation>
            <numerusform>%1: %2 of %n client</numerusform>
            <numerusform>%1: %2 of %n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wk::HealthBar</name>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <extracomment>%n a number of days</extracomment>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wk::HistoryView</name>
    <message numerus="yes">
        <source>Only the first %n change(s) are shown.</source>
        <translation>
            <numerusform>Only the first change is shown.</numerusform>
            <numerusform>Only the first %n changes are shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wk::ImpactSummary</name>
    <message numerus="yes">
        <source>%n more under “What changes...”.</source>
        <extracomment>below the first sentences about a change; the name of a button</extracomment>
        <translation>
            <numerusform>%n more under “What changes...”.</numerusform>
            <numerusform>%n more under “What changes...”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wk::ImportDialog</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wk::MembersView</name>
    <message numerus="yes">
        <source>%n member(s) removed.</source>
        <translation>
            <numerusform>%n member removed.</numerusform>
            <numerusform>%n members removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n client(s) from “%1”: %2?</source>
        <extracomment>%1 a collection, %2 names of clients</extracomment>
        <translation>
            <numerusform>Remove %n client from “%1”: %2?</numerusform>
            <numerusform>Remove %n clients from “%1”: %2?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wk::MessageDetails</name>
    <message numerus="yes">
        <source>The report brought %n message(s).</source>
        <translation>
            <numerusform>The report brought %n message.</numerusform>
            <numerusform>The report brought %n messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wk::MessageFilterBar</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wk::OutcomeBar</name>
    <message numerus="yes">
        <source>Runs on %n client(s) later</source>
        <translation>
            <numerusform>Runs on %n client later</numerusform>
            <numerusform>Runs on %n clients later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Never runs on %n client(s)</source>
        <translation>
            <numerusform>Never runs on %n client</numerusform>
            <numerusform>Never runs on %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Warnings for %n client(s)</source>
        <translation>
            <numerusform>Warnings for %n client</numerusform>
            <numerusform>Warnings for %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Runs on %n client(s) in the next 7 days</source>
        <translation>
            <numerusform>Runs on %n client in the next 7 days</numerusform>
            <numerusform>Runs on %n clients in the next 7 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wk::OutcomeView</name>
    <message numerus="yes">
        <source>What every deployment will do on %n client(s), when, and why.</source>
        <translation>
            <numerusform>What every deployment will do on %n client, when, and why.</numerusform>
            <numerusform>What every deployment will do on %n clients, when, and why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Runs on %n client(s) later</source>
        <translation>
            <numerusform>Runs on %n client later</numerusform>
            <numerusform>Runs on %n clients later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Never runs on %n client(s)</source>
        <translation>
            <numerusform>Never runs on %n client</numerusform>
            <numerusform>Never runs on %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Warnings for %n client(s)</source>
        <translation>
            <numerusform>Warnings for %n client</numerusform>
            <numerusform>Warnings for %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Runs on %n client(s) in the next 7 days</source>
        <translation>
            <numerusform>Runs on %n client in the next 7 days</numerusform>
            <numerusform>Runs on %n clients in the next 7 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wk::PastePage</name>
    <message numerus="yes">
        <source>%n client(s) found.</source>
        <translation>
            <numerusform>%n client found.</numerusform>
            <numerusform>%n clients found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are members already.</source>
        <translation>
            <numerusform>%n is a member already.</numerusform>
            <numerusform>%n are members already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown.</source>
        <translation>
            <numerusform>%n unknown.</numerusform>
            <numerusform>%n unknown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ambiguous.</source>
        <translation>
            <numerusform>%n ambiguous.</numerusform>
            <numerusform>%n ambiguous.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wk::RecurrenceForm</name>
    <message numerus="yes">
        <source> day(s)</source>
        <extracomment>Behind a number: repeat every n days. The blank in front sets it apart.</extracomment>
        <translation>
            <numerusform> day</numerusform>
            <numerusform> days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> week(s)</source>
        <extracomment>As for days</extracomment>
        <translation>
            <numerusform> week</numerusform>
            <numerusform> weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> month(s)</source>
        <extracomment>As for days</extracomment>
        <translation>
            <numerusform> month</numerusform>
            <numerusform> months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wk::RetentionDialog</name>
    <message numerus="yes">
        <source>%n message(s) are deleted for good, and the rule is saved.</source>
        <translation>
            <numerusform>%n message is deleted for good, and the rule is saved.</numerusform>
            <numerusform>%n messages are deleted for good, and the rule is saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n message(s)</source>
        <translation>
            <numerusform>Delete %n message</numerusform>
            <numerusform>Delete %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were deleted.</source>
        <translation>
            <numerusform>%n message was deleted.</numerusform>
            <numerusform>%n messages were deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wk::SitePanel</name>
    <message numerus="yes">
        <source>%n child site(s)</source>
        <translation>
            <numerusform>%n child site</numerusform>
            <numerusform>%n child sites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wk::StateMessagesPanel</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n new message</numerusform>
            <numerusform>%n new messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wk::StatusPointTableModel</name>
    <message numerus="yes">
        <source>%Ln client(s)</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wk::StatusPointsPanel</name>
    <message numerus="yes">
        <source>Remove the fallback status point on “%1”? %Ln client(s) go on sending there until they are assigned to another.</source>
        <extracomment>%1 a server</extracomment>
        <translation>
            <numerusform>Remove the fallback status point on “%1”? %Ln client goes on sending there until it is assigned to another.</numerusform>
            <numerusform>Remove the fallback status point on “%1”? %Ln clients go on sending there until they are assigned to another.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wk::WindowDetails</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wk::WindowTableModel</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wk::WindowsView</name>
    <message numerus="yes">
        <source>Made %n maintenance window(s).</source>
        <translation>
            <numerusform>Made %n maintenance window.</numerusform>
            <numerusform>Made %n maintenance windows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enabled %n maintenance window(s).</source>
        <translation>
            <numerusform>Enabled %n maintenance window.</numerusform>
            <numerusform>Enabled %n maintenance windows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disabled %n maintenance window(s).</source>
        <translation>
            <numerusform>Disabled %n maintenance window.</numerusform>
            <numerusform>Disabled %n maintenance windows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n maintenance window(s).</source>
        <translation>
            <numerusform>Deleted %n maintenance window.</numerusform>
            <numerusform>Deleted %n maintenance windows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n maintenance window(s): %1?</source>
        <extracomment>%1 names of maintenance windows</extracomment>
        <translation>
            <numerusform>Delete %n maintenance window: %1?</numerusform>
            <numerusform>Delete %n maintenance windows: %1?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wk::YearDialog</name>
    <message numerus="yes">
        <source>%1 (site and %n client(s))</source>
        <extracomment>A clock to choose: %1 the time zone of the site and of some clients</extracomment>
        <translation>
            <numerusform>%1 (site and %n client)</numerusform>
            <numerusform>%1 (site and %n clients)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n client(s))</source>
        <translation>
            <numerusform>%1 (%n client)</numerusform>
            <numerusform>%1 (%n clients)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wk::YearModel</name>
    <message numerus="yes">
        <source>%1 to %2 (%n times)</source>
        <extracomment>%1 and %2 weekdays with dates, %n how many openings these are</extracomment>
        <translation>
            <numerusform>%1 to %2 (%n time)</numerusform>
            <numerusform>%1 to %2 (%n times)</numerusform>
        </translation>
    </message>
</context>
</TS>
