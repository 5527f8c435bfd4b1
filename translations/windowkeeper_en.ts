<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
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
    <name>wk::ClientDetails</name>
    <message numerus="yes">
        <source>%n client(s) selected</source>
        <translation>
            <numerusform>%n client selected</numerusform>
            <numerusform>%n clients selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n maintenance window(s) apply now</source>
        <translation>
            <numerusform>%n maintenance window applies now</numerusform>
            <numerusform>%n maintenance windows apply now</numerusform>
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
</context>
</TS>
