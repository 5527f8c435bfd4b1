<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>CommandLine</name>
    <message>
        <source>this option is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this option is given twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this option takes no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this option lacks its value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this option is required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing more is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a time such as 2026-03-29T01:00:00Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the range does not end after its start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of program, update, taskSequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the language of tables and messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows this help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one JSON document for programs in place of a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start of the range, such as 2026-03-29T01:00:00Z; any UTC offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of the range, not included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of the range, not included; one year later if not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the site document to look at; nothing is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the client, by name or resource id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EffectiveVerb</name>
    <message>
        <source>No maintenance window applies to %1: it may be changed at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is restricted by maintenance windows, and none of them is open in this range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start (%1)</source>
        <extracomment>%1 a time zone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a maintenance window, %2 the collection it is on</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows when a client may be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kind of work; program if not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merges the maintenance windows of all collections that the client is a direct member of: windows that
overlap or touch are one. Subcollections inherit none. Software updates look at windows for updates if
the client has any, else at general ones; task sequences likewise.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForecastVerb</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mandatory deployment targets %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployment</source>
        <extracomment>%1 a time zone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs from (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a deployment, %2 one of its updates</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foretells what a client will run, when, or why never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays through what the client does with its mandatory deployments: what fits into which effective
maintenance window, in which order, when it restarts, and what never gets its turn within five years.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForecastWords</name>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No maintenance window restricts this client for this kind of work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deployment ignores maintenance windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fits into the effective maintenance window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs after the end of the range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No effective maintenance window within five years is long enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No effective maintenance window within five years has room for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The maximum allowed run time is Unknown: it may run past the end of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The maximum allowed run time is longer than every effective window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run time would fit, but not with the countdown; no status message tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client may report that it never restarts (status message 10079); it will.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>wkctl answers questions about maintenance windows of Configuration Manager 2007.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: wkctl VERB [OPTIONS]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wkctl VERB --help explains a verb. Every verb takes --language en|de|zh_CN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns 0: done; 1: done, and the answer is no; 2: wrong usage; 3: bad input; 4: the database
cannot be used. Errors are one line on standard error: wkctl: WHAT: WHERE: WHY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1 [OPTIONS]</source>
        <extracomment>%1 a command line</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>this option lacks its value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of en, de, zh_CN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no verb is given; wkctl --help lists them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this verb is not known; wkctl --help lists them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OccurrencesVerb</name>
    <message>
        <source>It does not occur in this range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start (%1)</source>
        <extracomment>%1 a time zone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists when schedule tokens occur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the client&apos;s time zone, IANA or Windows name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists every occurrence that shares time with the range, complete and not merged. A start that a clock
leaves out in spring is read with the offset before; one that it shows twice in autumn is the first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <source>is not a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>has %n character(s); a token has 16, a string of tokens a multiple of 16</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; at position %2 is not a hexadecimal digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is outside %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an interval of no length never ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has bits that this kind of schedule uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a field of the kind %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a time such as 2026-03-29T02:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not JSON from line %1, column %2 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has more than %1 levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name &apos;%1&apos; occurs twice in one object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a site document: one JSON object with a WMI class for each key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this class is not known and left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>this property is not known and left out; it occurs %n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the key is missing or empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key %1 occurs twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a known value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a whole number from 0 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is more than %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is longer than %1 UTF-16 units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains the character U+0000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not later than the entry before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no %1 with the key %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the collections contain each other: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contradicts the token, which says %2 and decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no zone; add Z or an offset such as +01:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a known time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a known time zone; similar: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no client &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no client &apos;%1&apos;; similar: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several clients are called &apos;%1&apos;; give a resource id: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScheduleWords</name>
    <message>
        <source>once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>every %1</source>
        <extracomment>%1 a length of time such as 1 h 30 min</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every week on %1</source>
        <extracomment>%1 a weekday</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s) on %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>on the last day of every month</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>on the last day of every %n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>on day %1 of every month</source>
        <extracomment>%1 a number from 1 to 31</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>on day %1 of every %n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bits are set that mean nothing for this kind of schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no duration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is longer than 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The string has several tokens; a client may never open such a maintenance window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product does not offer this as a maintenance window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>%1 &quot;once&quot;, %2 date with weekday, %3 times of day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, from %3</source>
        <extracomment>%1 how it recurs, %2 times of day, %3 first date with weekday</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every first %1 of the month</source>
        <extracomment>%1 a weekday</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every second %1 of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every third %1 of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every fourth %1 of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every last %1 of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the first %1 of every %n month(s)</source>
        <extracomment>%1 a weekday</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the second %1 of every %n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the third %1 of every %n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the fourth %1 of every %n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %1 of every %n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the first %1 of the month</source>
        <extracomment>%1 a weekday</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the second %1 of the month</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the third %1 of the month</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the fourth %1 of the month</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the last %1 of the month</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the first %1 of every %2 months</source>
        <extracomment>%1 a weekday, %2 a number from 2 to 12</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the second %1 of every %2 months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the third %1 of every %2 months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the fourth %1 of every %2 months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the last %1 of every %2 months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1-%2 UTC</source>
        <extracomment>%1 and %2 times of day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1-%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 UTC for %2</source>
        <extracomment>%1 a time of day, %2 a length of time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>ddd yyyy-MM-dd</source>
        <extracomment>Weekday and date in tables, in the pattern language of QLocale.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 date with weekday, %2 time of day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>a number of hours, short</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>a number of minutes, short</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>a number of seconds, short</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenVerb</name>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says what schedule tokens mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A schedule token is 16 hexadecimal digits, such as the product keeps in ServiceWindowSchedules and in
AssignedSchedule. A string may hold several. If one cannot be read, none is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes schedule tokens from JSON on standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads one object as token decode --json prints it, or an array of them, and prints the string of tokens.
Required are kind, start, durationMinutes and the fields of the kind; utc and reservedBits may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
