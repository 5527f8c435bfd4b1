<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Arguments</name>
    <message>
        <source>windowkeeper [--database DB] [--language en|de|zh_CN] [--tour FOLDER]

The console for maintenance windows of Configuration Manager 2007.

--database DB    opens this site; without it the one opened last
--language L     speaks English, German or Chinese; remembered when chosen in the menu
--tour FOLDER    writes a picture of every panel and dialog to the folder, and ends
--help           shows this help
--version        shows the version</source>
        <translation>windowkeeper [--database DB] [--language en|de|zh_CN] [--tour ORDNER]

Die Konsole für Wartungsfenster von Configuration Manager 2007.

--database DB    öffnet diesen Standort; ohne Angabe den zuletzt geöffneten
--language L     Sprache der Konsole: Englisch, Deutsch oder Chinesisch; die Wahl im Menü wird gespeichert
--tour ORDNER    speichert Bilder aller Bereiche und Dialogfelder im Ordner und beendet sich
--help           zeigt diese Hilfe an
--version        zeigt die Version an</translation>
    </message>
    <message>
        <source>this option is not known</source>
        <translation>unbekannte Option</translation>
    </message>
    <message>
        <source>this option lacks its value</source>
        <translation>dieser Option fehlt der Wert</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of en, de, zh_CN</source>
        <translation>„%1“ ist weder en noch de noch zh_CN</translation>
    </message>
</context>
<context>
    <name>AxisLabels</name>
    <message>
        <source>d</source>
        <extracomment>Day of the month on an axis, in the pattern language of QLocale</extracomment>
        <translation>d.</translation>
    </message>
    <message>
        <source>ddd d</source>
        <extracomment>Weekday and day of the month on an axis, in the pattern language of QLocale</extracomment>
        <translation>ddd d.</translation>
    </message>
    <message>
        <source>MMM</source>
        <extracomment>Month on an axis, in the pattern language of QLocale</extracomment>
        <translation>MMM</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>Month and year on an axis, in the pattern language of QLocale</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>yyyy</source>
        <extracomment>Year on an axis, in the pattern language of QLocale</extracomment>
        <translation>yyyy</translation>
    </message>
    <message>
        <source>clocks +%1</source>
        <extracomment>Small label of a line in a timeline; %1 a length such as 1 h</extracomment>
        <translation>Uhr +%1</translation>
    </message>
    <message>
        <source>clocks −%1</source>
        <extracomment>Small label of a line in a timeline; %1 a length such as 1 h. It has a minus sign.</extracomment>
        <translation>Uhr −%1</translation>
    </message>
    <message>
        <source>%1: clocks go forward by %2.</source>
        <extracomment>%1 date and time, %2 a length such as 1 h</extracomment>
        <translation>%1: Die Uhren werden um %2 vorgestellt.</translation>
    </message>
    <message>
        <source>%1: clocks go back by %2.</source>
        <extracomment>%1 date and time, %2 a length such as 1 h</extracomment>
        <translation>%1: Die Uhren werden um %2 zurückgestellt.</translation>
    </message>
</context>
<context>
    <name>BarLooks</name>
    <message>
        <source>Effective window</source>
        <translation>Effektives Fenster</translation>
    </message>
    <message>
        <source>Effective before the change</source>
        <translation>Effektiv vor der Änderung</translation>
    </message>
    <message>
        <source>Contributing window</source>
        <translation>Zugrunde liegendes Fenster</translation>
    </message>
    <message>
        <source>Window before the change</source>
        <translation>Fenster vor der Änderung</translation>
    </message>
    <message>
        <source>Window for other work</source>
        <translation>Fenster für andere Arbeiten</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>Countdown</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>Deployment before the change</source>
        <translation>Bereitstellung vor der Änderung</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Name of collection &apos;%1&apos;</source>
        <translation>Name der Sammlung „%1“</translation>
    </message>
    <message>
        <source>Comment of collection &apos;%1&apos;</source>
        <translation>Kommentar der Sammlung „%1“</translation>
    </message>
    <message>
        <source>Limiting collection of &apos;%1&apos;</source>
        <translation>Begrenzende Sammlung von „%1“</translation>
    </message>
    <message>
        <source>Parent of collection &apos;%1&apos;</source>
        <translation>Übergeordnete Sammlung von „%1“</translation>
    </message>
    <message>
        <source>Restart countdown of collection &apos;%1&apos;</source>
        <translation>Neustartcountdown der Sammlung „%1“</translation>
    </message>
    <message>
        <source>The restart countdown of collection &apos;%1&apos; is its own</source>
        <translation>Eigener Neustartcountdown der Sammlung „%1“</translation>
    </message>
    <message>
        <source>Name of window &apos;%1&apos;</source>
        <translation>Name des Fensters „%1“</translation>
    </message>
    <message>
        <source>Collection of window &apos;%1&apos;</source>
        <translation>Sammlung des Fensters „%1“</translation>
    </message>
    <message>
        <source>Schedule of window &apos;%1&apos;</source>
        <translation>Zeitplan des Fensters „%1“</translation>
    </message>
    <message>
        <source>Type of window &apos;%1&apos;</source>
        <translation>Typ des Fensters „%1“</translation>
    </message>
    <message>
        <source>Window &apos;%1&apos; is enabled</source>
        <translation>Fenster „%1“ aktiviert</translation>
    </message>
    <message>
        <source>Window &apos;%1&apos; is in UTC</source>
        <translation>Fenster „%1“ in UTC</translation>
    </message>
    <message>
        <source>Description of window &apos;%1&apos;</source>
        <translation>Beschreibung des Fensters „%1“</translation>
    </message>
    <message>
        <source>Member of collection &apos;%1&apos;</source>
        <translation>Mitglied der Sammlung „%1“</translation>
    </message>
    <message>
        <source>Collection of advertisement &apos;%1&apos;</source>
        <translation>Sammlung der Ankündigung „%1“</translation>
    </message>
    <message>
        <source>Collection of updates deployment &apos;%1&apos;</source>
        <translation>Sammlung der Softwareupdatebereitstellung „%1“</translation>
    </message>
    <message>
        <source>Advertisement &apos;%1&apos; ignores maintenance windows when running</source>
        <translation>Ankündigung „%1“ ignoriert Wartungsfenster bei der Ausführung</translation>
    </message>
    <message>
        <source>Advertisement &apos;%1&apos; may restart outside maintenance windows</source>
        <translation>Ankündigung „%1“ darf außerhalb von Wartungsfenstern neu starten</translation>
    </message>
    <message>
        <source>Updates deployment &apos;%1&apos; ignores maintenance windows when running</source>
        <translation>Softwareupdatebereitstellung „%1“ ignoriert Wartungsfenster bei der Ausführung</translation>
    </message>
    <message>
        <source>Updates deployment &apos;%1&apos; may restart outside maintenance windows</source>
        <translation>Softwareupdatebereitstellung „%1“ darf außerhalb von Wartungsfenstern neu starten</translation>
    </message>
    <message>
        <source>Site of fallback status point &apos;%1&apos;</source>
        <translation>Standort des Fallbackstatuspunkts „%1“</translation>
    </message>
    <message>
        <source>Number of messages of fallback status point &apos;%1&apos;</source>
        <translation>Anzahl der Nachrichten des Fallbackstatuspunkts „%1“</translation>
    </message>
    <message>
        <source>Throttle interval of fallback status point &apos;%1&apos;</source>
        <translation>Einschränkungsintervall des Fallbackstatuspunkts „%1“</translation>
    </message>
    <message>
        <source>Fallback status point of client &apos;%1&apos;</source>
        <translation>Fallbackstatuspunkt des Clients „%1“</translation>
    </message>
    <message numerus="yes">
        <source>Fallback status point of %n client(s)</source>
        <translation>
            <numerusform>Fallbackstatuspunkt von %n Client</numerusform>
            <numerusform>Fallbackstatuspunkt von %n Clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckVerb</name>
    <message>
        <source>Nothing was found.</source>
        <translation>Keine Befunde.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>Codes:</source>
        <translation>Codes:</translation>
    </message>
    <message>
        <source>finds what somebody should look at</source>
        <translation>findet, was überprüft werden sollte</translation>
    </message>
    <message>
        <source>Looks at all collections, maintenance windows, clients and deployments, as they are now and in the five
years from now on. Returns 1 if anything is found, else 0.</source>
        <translation>Prüft alle Sammlungen, Wartungsfenster, Clients und Bereitstellungen im jetzigen Zustand und für die
kommenden fünf Jahre. Gibt 1 zurück, wenn es Befunde gibt, sonst 0.</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>ClientWords</name>
    <message>
        <source>%1, as the client says</source>
        <extracomment>%1 name of a time zone</extracomment>
        <translation>%1, laut Client</translation>
    </message>
    <message>
        <source>%1, as neither the client nor its site names one</source>
        <extracomment>%1 name of a time zone</extracomment>
        <translation>%1, da weder der Client noch sein Standort eine Zeitzone angibt</translation>
    </message>
    <message>
        <source>%1, from its site %2</source>
        <extracomment>%1 name of a time zone, %2 code of a site</extracomment>
        <translation>%1, laut Standort %2</translation>
    </message>
    <message>
        <source>Legacy client (SMS 2003)</source>
        <translation>Legacyclient (SMS 2003)</translation>
    </message>
    <message>
        <source>Configuration Manager 2007 client</source>
        <translation>Configuration Manager 2007-Client</translation>
    </message>
    <message>
        <source>Resource ID</source>
        <translation>Ressourcen-ID</translation>
    </message>
    <message>
        <source>Unique ID</source>
        <translation>Eindeutige ID</translation>
    </message>
    <message>
        <source>Assigned sites</source>
        <translation>Zugewiesene Standorte</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Client software</source>
        <translation>Clientsoftware</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Nicht installiert</translation>
    </message>
    <message>
        <source>Client version</source>
        <translation>Clientversion</translation>
    </message>
    <message>
        <source>Client type</source>
        <translation>Clienttyp</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>Active Directory site</source>
        <translation>Active Directory-Standort</translation>
    </message>
    <message>
        <source>Fallback status point</source>
        <translation>Fallbackstatuspunkt</translation>
    </message>
    <message>
        <source>None assigned</source>
        <translation>Keiner zugewiesen</translation>
    </message>
    <message>
        <source>Site %1</source>
        <extracomment>%1 codes of sites</extracomment>
        <translation>Standort %1</translation>
    </message>
    <message>
        <source>Client %1</source>
        <extracomment>%1 version of the client software</extracomment>
        <translation>Client %1</translation>
    </message>
    <message>
        <source>No fallback status point</source>
        <translation>Kein Fallbackstatuspunkt</translation>
    </message>
    <message>
        <source>Fallback status point %1</source>
        <translation>Fallbackstatuspunkt %1</translation>
    </message>
    <message>
        <source>Nothing is inherited: %1 is no direct member of these collections above its own, so their windows do not count: %2.</source>
        <extracomment>%1 name of a client, %2 names of collections</extracomment>
        <translation>Nichts wird vererbt: %1 ist kein direktes Mitglied der folgenden übergeordneten Sammlungen, deren Fenster daher nicht wirksam sind: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>The last of a list of names, such as: MW-A, MW-B and 3 more</extracomment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>this option is not known</source>
        <translation>unbekannte Option</translation>
    </message>
    <message>
        <source>this option is given twice</source>
        <translation>diese Option ist doppelt angegeben</translation>
    </message>
    <message>
        <source>this option takes no value</source>
        <translation>diese Option erwartet keinen Wert</translation>
    </message>
    <message>
        <source>this option lacks its value</source>
        <translation>dieser Option fehlt der Wert</translation>
    </message>
    <message>
        <source>this option is required</source>
        <translation>diese Option ist erforderlich</translation>
    </message>
    <message>
        <source>nothing is expected here</source>
        <translation>hier wird kein Argument erwartet</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>nothing more is expected here</source>
        <translation>hier wird kein weiteres Argument erwartet</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a time such as 2026-03-29T01:00:00Z</source>
        <translation>„%1“ ist keine Zeitangabe wie 2026-03-29T01:00:00Z</translation>
    </message>
    <message>
        <source>the range does not end after its start</source>
        <translation>das Ende des Zeitraums liegt nicht nach seinem Beginn</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of program, update, taskSequence</source>
        <translation>„%1“ ist weder program noch update noch taskSequence</translation>
    </message>
    <message>
        <source>the language of tables and messages</source>
        <translation>Sprache der Tabellen und Meldungen</translation>
    </message>
    <message>
        <source>shows this help</source>
        <translation>zeigt diese Hilfe an</translation>
    </message>
    <message>
        <source>shows the version</source>
        <translation>zeigt die Version an</translation>
    </message>
    <message>
        <source>end of the range, not included</source>
        <translation>Ende des Zeitraums, nicht eingeschlossen</translation>
    </message>
    <message>
        <source>end of the range, not included; one year later if not given</source>
        <translation>Ende des Zeitraums, nicht eingeschlossen; ohne Angabe ein Jahr nach Beginn</translation>
    </message>
    <message>
        <source>the client, by name or resource id</source>
        <translation>Name oder Ressourcen-ID des Clients</translation>
    </message>
    <message>
        <source>one machine-readable JSON document instead of a table</source>
        <translation>ein maschinenlesbares JSON-Dokument statt einer Tabelle</translation>
    </message>
    <message>
        <source>start of the range, such as 2026-03-29T01:00:00Z</source>
        <translation>Beginn des Zeitraums, zum Beispiel 2026-03-29T01:00:00Z</translation>
    </message>
    <message>
        <source>the site&apos;s database, a SQLite file</source>
        <translation>Datenbank des Standorts, eine SQLite-Datei</translation>
    </message>
    <message>
        <source>a site document to look at instead; nothing is stored</source>
        <translation>stattdessen auszuwertendes Standortdokument; nichts wird gespeichert</translation>
    </message>
    <message>
        <source>the moment to look from, such as 2026-03-29T01:00:00Z; this very moment if not given</source>
        <translation>Zeitpunkt, ab dem geprüft wird, zum Beispiel 2026-03-29T01:00:00Z; ohne Angabe jetzt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a whole number from %2 to %3</source>
        <extracomment>%2 and %3 are numbers</extracomment>
        <translation>„%1“ ist keine ganze Zahl von %2 bis %3</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>the tour needs a site that can be opened</source>
        <translation>für die Tour ist ein Standort erforderlich, der sich öffnen lässt</translation>
    </message>
</context>
<context>
    <name>CopyAction</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>CoverageWords</name>
    <message>
        <source>%1 %2-%3</source>
        <extracomment>An hour: %1 weekday and date, %2 and %3 times of day</extracomment>
        <translation>%1 %2-%3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n client(s) have a window open.</source>
        <extracomment>%1 weekday, date and times of an hour, %n clients that have a maintenance window open then</extracomment>
        <translation>
            <numerusform>%1: Für %n Client ist ein Fenster geöffnet.</numerusform>
            <numerusform>%1: Für %n Clients ist ein Fenster geöffnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>with a window for programs open on %1</source>
        <extracomment>What clients have in common: %1 weekday, date and times of an hour</extracomment>
        <translation>mit geöffnetem Fenster für Programme am %1</translation>
    </message>
    <message>
        <source>with a window for software updates open on %1</source>
        <translation>mit geöffnetem Fenster für Softwareupdates am %1</translation>
    </message>
    <message>
        <source>with a window for task sequences open on %1</source>
        <translation>mit geöffnetem Fenster für Tasksequenzen am %1</translation>
    </message>
    <message>
        <source>No windows at all</source>
        <translation>Ganz ohne Fenster</translation>
    </message>
    <message>
        <source>Not restricted</source>
        <translation>Nicht eingeschränkt</translation>
    </message>
    <message>
        <source>Only windows that are over</source>
        <translation>Nur abgelaufene Fenster</translation>
    </message>
    <message numerus="yes">
        <source>Not open within %n day(s)</source>
        <translation>
            <numerusform>Kein Fenster innerhalb von %n Tag</numerusform>
            <numerusform>Kein Fenster innerhalb von %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open within %n day(s)</source>
        <translation>
            <numerusform>Fenster innerhalb von %n Tag</numerusform>
            <numerusform>Fenster innerhalb von %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing holds work back on these clients: it runs, and they restart, at any time.</source>
        <translation>Auf diesen Clients werden Arbeiten durch nichts zurückgehalten: Ausführungen und Neustarts sind jederzeit möglich.</translation>
    </message>
    <message>
        <source>They have windows, but none for programs: programs run at any time.</source>
        <translation>Sie haben Fenster, aber keines für Programme: Programme werden jederzeit ausgeführt.</translation>
    </message>
    <message>
        <source>They have windows, but none for software updates: updates install at any time.</source>
        <translation>Sie haben Fenster, aber keines für Softwareupdates: Updates werden jederzeit installiert.</translation>
    </message>
    <message>
        <source>They have windows, but none for task sequences: these run at any time.</source>
        <translation>Sie haben Fenster, aber keines für Tasksequenzen: Diese werden jederzeit ausgeführt.</translation>
    </message>
    <message>
        <source>They wait for a window that never comes: nothing runs on them any more.</source>
        <translation>Sie warten auf ein Fenster, das sich nie öffnet: Auf ihnen wird nichts mehr ausgeführt.</translation>
    </message>
    <message>
        <source>A window is to come, but later: until then they wait.</source>
        <translation>Ein Fenster steht bevor, aber erst später: Bis dahin warten sie.</translation>
    </message>
    <message>
        <source>A window is open now or opens in time.</source>
        <translation>Ein Fenster ist jetzt geöffnet oder öffnet sich rechtzeitig.</translation>
    </message>
    <message>
        <source>without any maintenance window</source>
        <translation>ohne Wartungsfenster</translation>
    </message>
    <message>
        <source>with windows, but not restricted for programs</source>
        <translation>mit Fenstern, für Programme aber nicht eingeschränkt</translation>
    </message>
    <message>
        <source>with windows, but not restricted for software updates</source>
        <translation>mit Fenstern, für Softwareupdates aber nicht eingeschränkt</translation>
    </message>
    <message>
        <source>with windows, but not restricted for task sequences</source>
        <translation>mit Fenstern, für Tasksequenzen aber nicht eingeschränkt</translation>
    </message>
    <message>
        <source>with only windows that are over for programs</source>
        <translation>nur mit abgelaufenen Fenstern für Programme</translation>
    </message>
    <message>
        <source>with only windows that are over for software updates</source>
        <translation>nur mit abgelaufenen Fenstern für Softwareupdates</translation>
    </message>
    <message>
        <source>with only windows that are over for task sequences</source>
        <translation>nur mit abgelaufenen Fenstern für Tasksequenzen</translation>
    </message>
    <message numerus="yes">
        <source>without a window for programs within %n day(s)</source>
        <translation>
            <numerusform>ohne Fenster für Programme innerhalb von %n Tag</numerusform>
            <numerusform>ohne Fenster für Programme innerhalb von %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without a window for software updates within %n day(s)</source>
        <translation>
            <numerusform>ohne Fenster für Softwareupdates innerhalb von %n Tag</numerusform>
            <numerusform>ohne Fenster für Softwareupdates innerhalb von %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without a window for task sequences within %n day(s)</source>
        <translation>
            <numerusform>ohne Fenster für Tasksequenzen innerhalb von %n Tag</numerusform>
            <numerusform>ohne Fenster für Tasksequenzen innerhalb von %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with a window for programs within %n day(s)</source>
        <translation>
            <numerusform>mit Fenster für Programme innerhalb von %n Tag</numerusform>
            <numerusform>mit Fenster für Programme innerhalb von %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with a window for software updates within %n day(s)</source>
        <translation>
            <numerusform>mit Fenster für Softwareupdates innerhalb von %n Tag</numerusform>
            <numerusform>mit Fenster für Softwareupdates innerhalb von %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with a window for task sequences within %n day(s)</source>
        <translation>
            <numerusform>mit Fenster für Tasksequenzen innerhalb von %n Tag</numerusform>
            <numerusform>mit Fenster für Tasksequenzen innerhalb von %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DemoVerb</name>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>Wartungsfenster</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Mitgliedschaften</translation>
    </message>
    <message>
        <source>Advertisements</source>
        <translation>Ankündigungen</translation>
    </message>
    <message>
        <source>Software update deployments</source>
        <translation>Softwareupdatebereitstellungen</translation>
    </message>
    <message>
        <source>makes a database of an invented company, to try things on</source>
        <translation>erstellt eine Datenbank eines erfundenen Unternehmens zum Ausprobieren</translation>
    </message>
    <message>
        <source>the database to make; there is nothing by this name yet</source>
        <translation>zu erstellende Datenbank; der Name darf noch nicht vergeben sein</translation>
    </message>
    <message>
        <source>how many clients it has; 500 if not given</source>
        <translation>Anzahl der Clients; ohne Angabe 500</translation>
    </message>
    <message>
        <source>how many state messages it has; 5000 if not given</source>
        <translation>Anzahl der Zustandsmeldungen; ohne Angabe 5000</translation>
    </message>
    <message>
        <source>another number makes another company; 1 if not given</source>
        <translation>eine andere Zahl ergibt ein anderes Unternehmen; ohne Angabe 1</translation>
    </message>
    <message>
        <source>the time around which its dates lie; 2026-03-01T00:00:00Z if not given</source>
        <translation>Zeitpunkt, um den herum die Termine liegen; ohne Angabe 2026-03-01T00:00:00Z</translation>
    </message>
    <message>
        <source>State messages</source>
        <translation>Zustandsmeldungen</translation>
    </message>
    <message>
        <source>Makes sites in several time zones, collections, maintenance windows of every kind, and deployments
that fit, wait or never run, and the state messages that its clients sent in the four weeks before:
clean installations, retries, failures, trouble with communication and certificates. Without clients
there are none. The same arguments make the same site and the same messages. For the site the time is
cut to its day; before 1972 or after June 2032 the nearest day of that range counts, because schedules
end with 2033.</source>
        <translation>Erstellt Standorte in mehreren Zeitzonen, Sammlungen, Wartungsfenster aller Art und Bereitstellungen, die
passen, warten oder nie ausgeführt werden, sowie die Zustandsmeldungen, die die Clients in den vier Wochen
davor gesendet haben: reibungslose Installationen, wiederholte Versuche, Fehler, Probleme mit der
Kommunikation und mit Zertifikaten. Ohne Clients gibt es keine Meldungen. Gleiche Argumente ergeben den
gleichen Standort und die gleichen Meldungen. Vom Zeitpunkt zählt für den Standort nur der Tag; vor 1972
oder nach Juni 2032 gilt der nächstgelegene Tag dieses Zeitraums, weil Zeitpläne mit dem Jahr 2033 enden.</translation>
    </message>
</context>
<context>
    <name>DeploymentFacts</name>
    <message>
        <source>%1; it recurs, which is not forecast</source>
        <extracomment>%1 weekday, date and time</extracomment>
        <translation>%1; Wiederholungen werden nicht prognostiziert</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>run time</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>%1, %2 as a rule</source>
        <extracomment>%1 and %2 lengths of time</extracomment>
        <translation>%1, in der Regel %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 an update, %2 a length of time
----------
%1 a length of time, %2 a sentence about what it is made of</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Mandatory from</source>
        <translation>Obligatorisch ab</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Nicht vor</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>The longest needs</source>
        <translation>Das längste benötigt</translation>
    </message>
    <message>
        <source>Run time</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Window needed</source>
        <translation>Benötigtes Fenster</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>It needs one</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>It needs none</source>
        <translation>Nicht erforderlich</translation>
    </message>
    <message>
        <source>Deployment ID</source>
        <translation>Bereitstellungs-ID</translation>
    </message>
</context>
<context>
    <name>DeploymentWords</name>
    <message>
        <source>Software updates</source>
        <translation>Softwareupdates</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <extracomment>%1 weekday, date and time</extracomment>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 local time</source>
        <extracomment>%1 weekday, date and time on the clock of each client</extracomment>
        <translation>%1 Ortszeit</translation>
    </message>
    <message>
        <source>Not mandatory</source>
        <translation>Nicht obligatorisch</translation>
    </message>
    <message>
        <source>%1 and below</source>
        <extracomment>%1 a collection; it and its subcollections</extracomment>
        <translation>%1 und untergeordnete Sammlungen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>run time</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>The maximum allowed run time is Unknown: it starts wherever a window leaves the countdown of %1, and may run past its end.</source>
        <extracomment>%1 a length of time</extracomment>
        <translation>Die maximal zulässige Laufzeit ist „Unbekannt“: Die Ausführung beginnt, sobald ein Fenster Zeit für den Countdown von %1 bietet, und kann über das Ende des Fensters hinausgehen.</translation>
    </message>
    <message>
        <source>%1 maximum run time, %2 restart countdown and %3 for the restart.</source>
        <extracomment>%1, %2 and %3 lengths of time</extracomment>
        <translation>%1 maximale Laufzeit, %2 Neustartcountdown und %3 für den Neustart.</translation>
    </message>
    <message>
        <source>%1 maximum allowed run time and %2 countdown before it.</source>
        <extracomment>%1 and %2 lengths of time</extracomment>
        <translation>%1 maximal zulässige Laufzeit und davor %2 Countdown.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>“%1” never runs</source>
        <extracomment>What some clients have in common. %1 a deployment</extracomment>
        <translation>„%1“ wird nie ausgeführt</translation>
    </message>
    <message>
        <source>warnings about “%1”</source>
        <extracomment>What some clients have in common. %1 a deployment</extracomment>
        <translation>mit Warnungen zu „%1“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 an update, %2 what becomes of it, in full sentences</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In the next 7 days</source>
        <translation>In den nächsten 7 Tagen</translation>
    </message>
    <message>
        <source>“%1” runs in the next 7 days</source>
        <extracomment>What some clients have in common. %1 a deployment</extracomment>
        <translation>„%1“ wird in den nächsten 7 Tagen ausgeführt</translation>
    </message>
    <message>
        <source>“%1” runs later than in the next 7 days</source>
        <extracomment>What some clients have in common. %1 a deployment</extracomment>
        <translation>„%1“ wird erst in mehr als 7 Tagen ausgeführt</translation>
    </message>
</context>
<context>
    <name>DraftWords</name>
    <message>
        <source>Type the end as a time such as 02:00; earlier than the start is the next day. Later ends are 26:00, or a date and a time after the start.</source>
        <translation>Geben Sie das Ende als Uhrzeit wie 02:00 ein; liegt es vor dem Start, gilt der nächste Tag. Für ein späteres Ende geben Sie 26:00 oder Datum und Uhrzeit nach dem Start ein.</translation>
    </message>
    <message>
        <source>Type the time as hours and minutes, such as 22:00.</source>
        <translation>Geben Sie die Uhrzeit in Stunden und Minuten ein, zum Beispiel 22:00.</translation>
    </message>
    <message>
        <source>Choose a date in the years %1 to %2; no others can be stored.</source>
        <extracomment>%1 and %2 years</extracomment>
        <translation>Wählen Sie ein Datum in den Jahren %1 bis %2; andere können nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Choose a number from %1 to %2.</source>
        <extracomment>%1 and %2 numbers</extracomment>
        <translation>Wählen Sie eine Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Another maintenance window of this collection is called &apos;%1&apos;. Choose another name.</source>
        <translation>Ein anderes Wartungsfenster dieser Sammlung heißt bereits „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Type the date as year-month-day, such as 2026-03-29.</source>
        <translation>Geben Sie das Datum als Jahr-Monat-Tag ein, zum Beispiel 2026-03-29.</translation>
    </message>
    <message numerus="yes">
        <source>A maintenance window lasts at least %1 minutes, this one %n.</source>
        <translation>
            <numerusform>Ein Wartungsfenster dauert mindestens %1 Minuten, dieses %n Minute.</numerusform>
            <numerusform>Ein Wartungsfenster dauert mindestens %1 Minuten, dieses %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>A maintenance window lasts at most 24 hours, this one %1.</source>
        <extracomment>%1 a length of time such as 1 d 5 h</extracomment>
        <translation>Ein Wartungsfenster dauert höchstens 24 Stunden, dieses %1.</translation>
    </message>
    <message>
        <source>The end is the same as the start. For a whole day, add 24 hours to the end, such as 25:00 for 01:00 on the next day.</source>
        <translation>Ende und Start sind gleich. Für einen ganzen Tag zählen Sie zum Ende 24 Stunden hinzu, zum Beispiel 25:00 für 01:00 am nächsten Tag.</translation>
    </message>
    <message>
        <source>Choose at least one weekday.</source>
        <translation>Wählen Sie mindestens einen Wochentag.</translation>
    </message>
    <message>
        <source>The product has no maintenance window with this schedule.</source>
        <translation>Configuration Manager kennt kein Wartungsfenster mit diesem Zeitplan.</translation>
    </message>
    <message>
        <source>Somebody else has changed it in the meantime. Nothing was stored: close this and look at it again.</source>
        <translation>Inzwischen hat jemand anderes Änderungen vorgenommen. Nichts wurde gespeichert: Schließen Sie dieses Dialogfeld, und prüfen Sie den neuen Stand.</translation>
    </message>
    <message>
        <source>It cannot be stored: %1.</source>
        <extracomment>%1 what is wrong, in a few words; makes a sentence of it</extracomment>
        <translation>Kann nicht gespeichert werden: %1.</translation>
    </message>
    <message>
        <source>This is not a schedule token: %1.</source>
        <extracomment>%1 what is wrong, in a few words</extracomment>
        <translation>Dies ist kein Zeitplantoken: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of the collection had only windows for all deployments. Their software updates will be installed in windows for software updates only.</source>
        <translation>
            <numerusform>%n Mitglied der Sammlung hatte nur Fenster für alle Bereitstellungen. Seine Softwareupdates werden dann nur noch in Fenstern für Softwareupdates installiert.</numerusform>
            <numerusform>%n Mitglieder der Sammlung hatten nur Fenster für alle Bereitstellungen. Ihre Softwareupdates werden dann nur noch in Fenstern für Softwareupdates installiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of the collection had only windows for all deployments. Their task sequences will run in windows for task sequences only.</source>
        <translation>
            <numerusform>%n Mitglied der Sammlung hatte nur Fenster für alle Bereitstellungen. Seine Tasksequenzen werden dann nur noch in Fenstern für Tasksequenzen ausgeführt.</numerusform>
            <numerusform>%n Mitglieder der Sammlung hatten nur Fenster für alle Bereitstellungen. Ihre Tasksequenzen werden dann nur noch in Fenstern für Tasksequenzen ausgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not open on the effective date, but on %1 for the first time.</source>
        <extracomment>%1 weekday, date and time</extracomment>
        <translation>Das Fenster öffnet sich nicht am Gültigkeitsdatum, sondern erstmals am %1.</translation>
    </message>
    <message>
        <source>It opened on %1 for the last time and will never open again. As long as it is there, members without another window stay restricted.</source>
        <translation>Das Fenster hat sich am %1 zum letzten Mal geöffnet und öffnet sich nie wieder. Solange es besteht, bleiben Mitglieder ohne ein anderes Fenster eingeschränkt.</translation>
    </message>
    <message>
        <source>No month it looks at has such a day: it will never open.</source>
        <translation>In keinem der berücksichtigten Monate gibt es einen solchen Tag: Das Fenster öffnet sich nie.</translation>
    </message>
    <message>
        <source>This form cannot show the schedule. It stays as it is unless you replace it.</source>
        <translation>Der Zeitplan lässt sich in diesem Formular nicht darstellen. Er bleibt unverändert, sofern Sie ihn nicht ersetzen.</translation>
    </message>
    <message>
        <source>The schedule carries bits that mean nothing. They are kept as long as you do not change it.</source>
        <translation>Der Zeitplan enthält Bits ohne Bedeutung. Sie bleiben erhalten, solange Sie ihn nicht ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%n maintenance window(s) will be stored.</source>
        <translation>
            <numerusform>%n Wartungsfenster wird gespeichert.</numerusform>
            <numerusform>%n Wartungsfenster werden gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Months without this day are left out: %1.</source>
        <extracomment>%1 months</extracomment>
        <translation>Monate ohne diesen Tag werden ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Real clients do not open where the offset ends exactly on the last day of the month: %1.</source>
        <translation>In der Praxis öffnen Clients das Fenster nicht, wenn der Versatz genau am letzten Tag des Monats endet: %1.</translation>
    </message>
    <message>
        <source>Where the offset would end in the next month, it opens on the last day: %1.</source>
        <translation>Fällt das Ende des Versatzes in den nächsten Monat, öffnet sich das Fenster am letzten Tag des Monats: %1.</translation>
    </message>
    <message>
        <source>On the clock of clients in %1 it moves by an hour when their clocks change. Current clients are documented to keep the offset of the effective date instead.</source>
        <extracomment>%1 time zones</extracomment>
        <translation>Nach der Uhr von Clients in %1 verschiebt sich das Fenster bei der Zeitumstellung um eine Stunde. Aktuelle Clients behalten laut Dokumentation stattdessen die Zeitverschiebung des Gültigkeitsdatums bei.</translation>
    </message>
    <message>
        <source>In %1 there is an hour between the parts in the night in which clocks go back.</source>
        <translation>In der Nacht der Umstellung auf Winterzeit liegt in %1 eine Stunde zwischen den Teilen.</translation>
    </message>
    <message>
        <source>This collection comes with the product. Make a collection for the window and call it MW- and the window&apos;s name; it is easier to keep track of.</source>
        <translation>Dies ist eine Standardsammlung von Configuration Manager. Erstellen Sie für das Fenster eine eigene Sammlung, deren Name aus MW- und dem Namen des Fensters besteht; das ist übersichtlicher.</translation>
    </message>
    <message>
        <source>Collections for maintenance windows are easier to find if their names begin with MW-.</source>
        <translation>Sammlungen für Wartungsfenster sind leichter zu finden, wenn ihr Name mit MW- beginnt.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>window</comment>
        <extracomment>Name of one of several windows: %1 the name that was typed, %2 a weekday</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>Name of one of several windows: %1 the name that was typed, %2 and %3 numbers</extracomment>
        <translation>%1 (%2 von %3)</translation>
    </message>
</context>
<context>
    <name>EditWords</name>
    <message>
        <source>Undo: %1</source>
        <extracomment>%1 what was done, such as &quot;Add window &apos;MW-Lager&apos;&quot;</extracomment>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <extracomment>%1 what was done, such as &quot;Add window &apos;MW-Lager&apos;&quot;</extracomment>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Import &apos;%1&apos;</source>
        <translation>„%1“ importieren</translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>%n Datei importieren</numerusform>
            <numerusform>%n Dateien importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Add collection &apos;%1&apos;</source>
        <translation>Sammlung „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Change collection &apos;%1&apos;</source>
        <translation>Sammlung „%1“ ändern</translation>
    </message>
    <message>
        <source>Move collection &apos;%1&apos; to the top level</source>
        <translation>Sammlung „%1“ auf die oberste Ebene verschieben</translation>
    </message>
    <message>
        <source>Move collection &apos;%1&apos; under &apos;%2&apos;</source>
        <translation>Sammlung „%1“ unter „%2“ verschieben</translation>
    </message>
    <message>
        <source>Show collection &apos;%1&apos; at the top level</source>
        <translation>Sammlung „%1“ zusätzlich auf der obersten Ebene anzeigen</translation>
    </message>
    <message>
        <source>Show collection &apos;%1&apos; also under &apos;%2&apos;</source>
        <translation>Sammlung „%1“ zusätzlich der Sammlung „%2“ unterordnen</translation>
    </message>
    <message>
        <source>Take collection &apos;%1&apos; out of &apos;%2&apos;</source>
        <translation>Unterordnung der Sammlung „%1“ unter „%2“ aufheben</translation>
    </message>
    <message>
        <source>Delete collection &apos;%1&apos;</source>
        <translation>Sammlung „%1“ löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n collection(s)</source>
        <translation>
            <numerusform>%n Sammlung löschen</numerusform>
            <numerusform>%n Sammlungen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore collection &apos;%1&apos;</source>
        <translation>Sammlung „%1“ wiederherstellen</translation>
    </message>
    <message>
        <source>Add client &apos;%1&apos; to &apos;%2&apos;</source>
        <translation>Client „%1“ zu „%2“ hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n client(s) to &apos;%1&apos;</source>
        <extracomment>%1 a collection</extracomment>
        <translation>
            <numerusform>%n Client zu „%1“ hinzufügen</numerusform>
            <numerusform>%n Clients zu „%1“ hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove client &apos;%1&apos; from &apos;%2&apos;</source>
        <translation>Client „%1“ aus „%2“ entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n client(s) from &apos;%1&apos;</source>
        <extracomment>%1 a collection</extracomment>
        <translation>
            <numerusform>%n Client aus „%1“ entfernen</numerusform>
            <numerusform>%n Clients aus „%1“ entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add window &apos;%1&apos;</source>
        <translation>Fenster „%1“ hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n window(s)</source>
        <translation>
            <numerusform>%n Fenster hinzufügen</numerusform>
            <numerusform>%n Fenster hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change window &apos;%1&apos;</source>
        <translation>Fenster „%1“ ändern</translation>
    </message>
    <message>
        <source>Copy window &apos;%1&apos;</source>
        <translation>Fenster „%1“ kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n window(s)</source>
        <translation>
            <numerusform>%n Fenster kopieren</numerusform>
            <numerusform>%n Fenster kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Enable window &apos;%1&apos;</source>
        <translation>Fenster „%1“ aktivieren</translation>
    </message>
    <message numerus="yes">
        <source>Enable %n window(s)</source>
        <translation>
            <numerusform>%n Fenster aktivieren</numerusform>
            <numerusform>%n Fenster aktivieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Disable window &apos;%1&apos;</source>
        <translation>Fenster „%1“ deaktivieren</translation>
    </message>
    <message numerus="yes">
        <source>Disable %n window(s)</source>
        <translation>
            <numerusform>%n Fenster deaktivieren</numerusform>
            <numerusform>%n Fenster deaktivieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete window &apos;%1&apos;</source>
        <translation>Fenster „%1“ löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n window(s)</source>
        <translation>
            <numerusform>%n Fenster löschen</numerusform>
            <numerusform>%n Fenster löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore window &apos;%1&apos;</source>
        <translation>Fenster „%1“ wiederherstellen</translation>
    </message>
    <message>
        <source>Change deployment &apos;%1&apos;</source>
        <translation>Bereitstellung „%1“ ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change %n deployment(s)</source>
        <translation>
            <numerusform>%n Bereitstellung ändern</numerusform>
            <numerusform>%n Bereitstellungen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore deployment &apos;%1&apos;</source>
        <translation>Bereitstellung „%1“ wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n deployment(s)</source>
        <translation>
            <numerusform>%n Bereitstellung wiederherstellen</numerusform>
            <numerusform>%n Bereitstellungen wiederherstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>at the end of a list of names</extracomment>
        <translation>
            <numerusform>%n weiteres Element</numerusform>
            <numerusform>%n weitere Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>Add fallback status point &apos;%1&apos;</source>
        <extracomment>%1 a server</extracomment>
        <translation>Fallbackstatuspunkt „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Change fallback status point &apos;%1&apos;</source>
        <translation>Fallbackstatuspunkt „%1“ ändern</translation>
    </message>
    <message>
        <source>Remove fallback status point &apos;%1&apos;</source>
        <translation>Fallbackstatuspunkt „%1“ entfernen</translation>
    </message>
    <message>
        <source>Restore fallback status point &apos;%1&apos;</source>
        <translation>Fallbackstatuspunkt „%1“ wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>Take the fallback status point from %n client(s)</source>
        <translation>
            <numerusform>Zuweisung von %n Client zum Fallbackstatuspunkt aufheben</numerusform>
            <numerusform>Zuweisung von %n Clients zum Fallbackstatuspunkt aufheben</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the fallback status point from client &apos;%1&apos;</source>
        <translation>Zuweisung des Clients „%1“ zum Fallbackstatuspunkt aufheben</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n client(s) to fallback status point &apos;%1&apos;</source>
        <extracomment>%1 a server</extracomment>
        <translation>
            <numerusform>%n Client dem Fallbackstatuspunkt „%1“ zuweisen</numerusform>
            <numerusform>%n Clients dem Fallbackstatuspunkt „%1“ zuweisen</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign client &apos;%1&apos; to fallback status point &apos;%2&apos;</source>
        <translation>Client „%1“ dem Fallbackstatuspunkt „%2“ zuweisen</translation>
    </message>
</context>
<context>
    <name>EffectiveVerb</name>
    <message>
        <source>No maintenance window applies to %1: it may be changed at any time.</source>
        <translation>Für %1 gilt kein Wartungsfenster: Änderungen sind jederzeit zulässig.</translation>
    </message>
    <message>
        <source>%1 is restricted by maintenance windows, and none of them is open in this range.</source>
        <translation>%1 wird durch Wartungsfenster eingeschränkt, und in diesem Zeitraum ist keines davon geöffnet.</translation>
    </message>
    <message>
        <source>Start (%1)</source>
        <extracomment>%1 a time zone</extracomment>
        <translation>Start (%1)</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a maintenance window, %2 the collection it is on</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>shows when a client may be changed</source>
        <translation>zeigt, wann ein Client geändert werden darf</translation>
    </message>
    <message>
        <source>the kind of work; program if not given</source>
        <translation>Art der Arbeiten; ohne Angabe program</translation>
    </message>
    <message>
        <source>Merges the maintenance windows of all collections that the client is a direct member of: windows that
overlap or touch are one. Subcollections inherit none. Software updates look at windows for updates if
the client has any, else at general ones; task sequences likewise.</source>
        <translation>Führt die Wartungsfenster aller Sammlungen zusammen, deren direktes Mitglied der Client ist:
Fenster, die sich überschneiden oder aneinander anschließen, gelten als ein Fenster. Untergeordnete
Sammlungen erben keine Wartungsfenster. Für Softwareupdates zählen die Fenster für Softwareupdates,
wenn der Client solche hat, andernfalls die allgemeinen; für Tasksequenzen gilt Entsprechendes.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>the range may hold more than %L1 windows; a shorter one will do</source>
        <translation>der Zeitraum kann mehr als %L1 Fenster enthalten; wählen Sie einen kürzeren</translation>
    </message>
</context>
<context>
    <name>FindingSentence</name>
    <message numerus="yes">
        <source>The collection &apos;%1&apos; has %n maintenance window(s), and its name does not begin with MW-.</source>
        <extracomment>%1 a collection, %n maintenance windows</extracomment>
        <translation>
            <numerusform>Die Sammlung „%1“ hat %n Wartungsfenster, aber ihr Name beginnt nicht mit MW-.</numerusform>
            <numerusform>Die Sammlung „%1“ hat %n Wartungsfenster, aber ihr Name beginnt nicht mit MW-.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The collection &apos;%1&apos; has %n enabled maintenance window(s) and no direct member.</source>
        <extracomment>%1 a collection, %n maintenance windows</extracomment>
        <translation>
            <numerusform>Die Sammlung „%1“ hat %n aktiviertes Wartungsfenster, aber kein direktes Mitglied.</numerusform>
            <numerusform>Die Sammlung „%1“ hat %n aktivierte Wartungsfenster, aber kein direktes Mitglied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The windows of &apos;%1&apos; follow the local time of its members, who are in %n time zone(s): %2.</source>
        <extracomment>%1 a collection, %n a number of time zones, %2 their names</extracomment>
        <translation>
            <numerusform>Die Fenster von „%1“ richten sich nach der Ortszeit der Mitglieder, die sich in %n Zeitzone befinden: %2.</numerusform>
            <numerusform>Die Fenster von „%1“ richten sich nach der Ortszeit der Mitglieder, die sich in %n Zeitzonen befinden: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; (%2)</source>
        <comment>window</comment>
        <extracomment>A window where it is: %1 a maintenance window, %2 the collection it is on</extracomment>
        <translation>„%1“ (%2)</translation>
    </message>
    <message numerus="yes">
        <source>The window %1 is on a collection that comes with the product; it has %n direct member(s).</source>
        <extracomment>%1 a window and its collection</extracomment>
        <translation>
            <numerusform>Das Fenster %1 gilt für eine Standardsammlung; diese hat %n direktes Mitglied.</numerusform>
            <numerusform>Das Fenster %1 gilt für eine Standardsammlung; diese hat %n direkte Mitglieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>The window %1 opens again before it closes: it stays open for a year or longer.</source>
        <extracomment>%1 a window and its collection, %2 a length of time</extracomment>
        <translation>Das Fenster %1 öffnet sich erneut, bevor es sich schließt: Es bleibt ein Jahr oder länger geöffnet.</translation>
    </message>
    <message>
        <source>The window %1 stays open for %2 at a time, and that is more than 24 hours.</source>
        <translation>Das Fenster %1 bleibt jeweils %2 geöffnet, also länger als 24 Stunden.</translation>
    </message>
    <message numerus="yes">
        <source>The schedule of the window %1 has %n token(s).</source>
        <extracomment>%1 a window and its collection</extracomment>
        <translation>
            <numerusform>Der Zeitplan des Fensters %1 hat %n Token.</numerusform>
            <numerusform>Der Zeitplan des Fensters %1 hat %n Token.</numerusform>
        </translation>
    </message>
    <message>
        <source>The window %1 is open for %2 at most, and a restart takes %3.</source>
        <extracomment>%1 a window and its collection, %2 and %3 lengths of time</extracomment>
        <translation>Das Fenster %1 ist höchstens %2 geöffnet, ein Neustart dauert %3.</translation>
    </message>
    <message>
        <source>The window %1 is in UTC: on clocks in %2 it moves when they change.</source>
        <extracomment>%1 a window and its collection, %2 time zones</extracomment>
        <translation>Das Fenster %1 ist in UTC festgelegt: In %2 verschiebt es sich bei der Zeitumstellung.</translation>
    </message>
    <message>
        <source>No maintenance window applies to &apos;%1&apos;: it may be changed at any time.</source>
        <extracomment>%1 a client</extracomment>
        <translation>Für „%1“ gilt kein Wartungsfenster: Änderungen sind jederzeit zulässig.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is restricted by windows that are all over, for this work: %2.</source>
        <extracomment>%1 a client, %2 kinds of work such as: Program, Software update</extracomment>
        <translation>„%1“ wird bei diesen Arbeiten nur noch durch abgelaufene Fenster eingeschränkt: %2.</translation>
    </message>
    <message>
        <source>Software updates on &apos;%1&apos; keep to windows for updates (%2) and ignore those for all deployments (%3).</source>
        <extracomment>%1 a client, %2 and %3 numbers</extracomment>
        <translation>Softwareupdates auf „%1“ richten sich nach den Fenstern für Updates (%2) und ignorieren die Fenster für alle Bereitstellungen (%3).</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no fallback status point.</source>
        <extracomment>%1 a client, %2 a server</extracomment>
        <translation>„%1“ hat keinen Fallbackstatuspunkt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names &apos;%2&apos;, which is no fallback status point of this site.</source>
        <translation>„%1“ gibt den Server „%2“ an, der kein Fallbackstatuspunkt dieses Standorts ist.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is an SMS 2003 client and names the fallback status point &apos;%2&apos;.</source>
        <extracomment>%1 a client, %2 a server</extracomment>
        <translation>„%1“ ist ein SMS 2003-Client und gibt den Fallbackstatuspunkt „%2“ an.</translation>
    </message>
    <message>
        <source>The window %1 never opens: it has no duration, or there is no such day.</source>
        <translation>Das Fenster %1 öffnet sich nie: Es hat keine Dauer, oder es gibt keinen solchen Tag.</translation>
    </message>
    <message>
        <source>The window %1 closed on %2 for the last time.</source>
        <extracomment>%1 a window and its collection, %2 a date with weekday</extracomment>
        <translation>Das Fenster %1 hat sich am %2 zum letzten Mal geschlossen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>deployment</comment>
        <extracomment>%1 a deployment, %2 a software update of it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; never runs on &apos;%2&apos;: no effective window within five years has room for it.</source>
        <extracomment>%1 a deployment, %2 a client</extracomment>
        <translation>„%1“ wird auf „%2“ nie ausgeführt: Innerhalb von fünf Jahren steht in keinem effektiven Wartungsfenster genügend Zeit zur Verfügung.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; never runs on &apos;%2&apos;: it needs %3 of an effective window, and none leaves more than %4.</source>
        <extracomment>%1 a deployment, %2 a client, %3 and %4 lengths of time</extracomment>
        <translation>„%1“ wird auf „%2“ nie ausgeführt: Der Zeitbedarf in einem effektiven Wartungsfenster beträgt %3, aber keines bietet mehr als %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) of &apos;%1&apos; never run on &apos;%2&apos;: no effective window within five years has room for them.</source>
        <extracomment>%n software updates, %1 the deployment they belong to, %2 a client</extracomment>
        <translation>
            <numerusform>%n Update von „%1“ wird auf „%2“ nie ausgeführt: Innerhalb von fünf Jahren steht in keinem effektiven Wartungsfenster genügend Zeit zur Verfügung.</numerusform>
            <numerusform>%n Updates von „%1“ werden auf „%2“ nie ausgeführt: Innerhalb von fünf Jahren steht in keinem effektiven Wartungsfenster genügend Zeit zur Verfügung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) of &apos;%1&apos; never run on &apos;%2&apos;: the smallest needs %3 of an effective window, and none leaves more than %4.</source>
        <extracomment>%n software updates, %1 the deployment they belong to, %2 a client, %3 and %4 lengths of time</extracomment>
        <translation>
            <numerusform>%n Update von „%1“ wird auf „%2“ nie ausgeführt: Der Zeitbedarf in einem effektiven Wartungsfenster beträgt %3, aber keines bietet mehr als %4.</numerusform>
            <numerusform>%n Updates von „%1“ werden auf „%2“ nie ausgeführt: Das kleinste benötigt in einem effektiven Wartungsfenster %3, aber keines bietet mehr als %4.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Collections with windows, named without MW-</source>
        <translation>Sammlungen mit Fenstern, Name ohne MW-</translation>
    </message>
    <message>
        <source>Windows on collections of the product</source>
        <translation>Fenster für Standardsammlungen</translation>
    </message>
    <message>
        <source>Windows that will never open again</source>
        <translation>Fenster, die sich nie wieder öffnen</translation>
    </message>
    <message>
        <source>Windows that stay open for more than a day</source>
        <translation>Fenster, die länger als einen Tag geöffnet sind</translation>
    </message>
    <message>
        <source>Windows with several schedules in one</source>
        <translation>Fenster mit mehreren Zeitplänen</translation>
    </message>
    <message>
        <source>Windows that concern no client</source>
        <translation>Fenster, die keinen Client betreffen</translation>
    </message>
    <message>
        <source>Clients without a maintenance window</source>
        <translation>Clients ohne Wartungsfenster</translation>
    </message>
    <message>
        <source>Clients whose windows are all over</source>
        <translation>Clients, deren Fenster alle abgelaufen sind</translation>
    </message>
    <message>
        <source>Deployments that never run</source>
        <translation>Bereitstellungen, die nie ausgeführt werden</translation>
    </message>
    <message>
        <source>Clients whose updates ignore windows for all deployments</source>
        <translation>Clients, deren Updates Fenster für alle Bereitstellungen ignorieren</translation>
    </message>
    <message>
        <source>Windows shorter than a restart</source>
        <translation>Fenster, die kürzer als ein Neustart sind</translation>
    </message>
    <message>
        <source>Windows in the local time of several time zones</source>
        <translation>Fenster in der Ortszeit mehrerer Zeitzonen</translation>
    </message>
    <message>
        <source>Clients without a fallback status point</source>
        <translation>Clients ohne Fallbackstatuspunkt</translation>
    </message>
    <message>
        <source>SMS 2003 clients with a fallback status point</source>
        <translation>SMS 2003-Clients mit Fallbackstatuspunkt</translation>
    </message>
    <message>
        <source>Windows in UTC where clocks change</source>
        <translation>Fenster in UTC trotz Zeitumstellung</translation>
    </message>
    <message>
        <source>a collection has windows, and its name does not begin with MW-</source>
        <translation>eine Sammlung hat Fenster, aber ihr Name beginnt nicht mit MW-</translation>
    </message>
    <message>
        <source>a window is on a built-in collection</source>
        <translation>ein Fenster gilt für eine Standardsammlung</translation>
    </message>
    <message>
        <source>a window is over for all members, or never opens</source>
        <translation>ein Fenster ist für alle Mitglieder abgelaufen oder öffnet sich nie</translation>
    </message>
    <message>
        <source>an enabled window opens again before it closes, for more than 24 hours</source>
        <translation>ein aktiviertes Fenster öffnet sich erneut, bevor es sich schließt, und bleibt länger als 24 Stunden geöffnet</translation>
    </message>
    <message>
        <source>the schedule of a window has several tokens</source>
        <translation>der Zeitplan eines Fensters hat mehrere Token</translation>
    </message>
    <message>
        <source>a collection has enabled windows and no direct member</source>
        <translation>eine Sammlung hat aktivierte Fenster, aber kein direktes Mitglied</translation>
    </message>
    <message>
        <source>a client has no enabled window of any type</source>
        <translation>ein Client hat kein aktiviertes Fenster, gleich welchen Typs</translation>
    </message>
    <message>
        <source>a client is restricted for some kind of work, with nothing to come</source>
        <translation>ein Client ist für eine Art von Arbeiten eingeschränkt, hat dafür aber kein künftiges Fenster</translation>
    </message>
    <message>
        <source>a client never runs a deployment, or one of its updates, within five years</source>
        <translation>ein Client führt eine Bereitstellung oder eines ihrer Updates innerhalb von fünf Jahren nie aus</translation>
    </message>
    <message>
        <source>a client has windows for updates, so its general ones do not count for them</source>
        <translation>ein Client hat Fenster für Updates, sodass seine allgemeinen Fenster dafür nicht zählen</translation>
    </message>
    <message>
        <source>an enabled window is too short for the restart of any member</source>
        <translation>ein aktiviertes Fenster ist für den Neustart jedes Mitglieds zu kurz</translation>
    </message>
    <message>
        <source>an enabled window is in local time, and the members are in several zones</source>
        <translation>ein aktiviertes Fenster gilt in Ortszeit, und die Mitglieder befinden sich in mehreren Zeitzonen</translation>
    </message>
    <message>
        <source>a client names no fallback status point of this site</source>
        <translation>ein Client gibt keinen Fallbackstatuspunkt dieses Standorts an</translation>
    </message>
    <message>
        <source>an SMS 2003 client names a fallback status point</source>
        <translation>ein SMS 2003-Client gibt einen Fallbackstatuspunkt an</translation>
    </message>
    <message>
        <source>an enabled window recurs in UTC, and clocks of members change within a year</source>
        <translation>ein aktiviertes Fenster wiederholt sich in UTC, und für Mitglieder steht innerhalb eines Jahres eine Zeitumstellung an</translation>
    </message>
    <message>
        <source>Rename the collection, or move its windows to one called MW- and the window&apos;s name.</source>
        <translation>Benennen Sie die Sammlung um, oder verschieben Sie ihre Fenster in eine Sammlung, deren Name aus MW- und dem Namen des Fensters besteht.</translation>
    </message>
    <message>
        <source>Make a collection of your own for the window, and add the clients that it is meant for.</source>
        <translation>Erstellen Sie für das Fenster eine eigene Sammlung, und fügen Sie die Clients hinzu, für die es bestimmt ist.</translation>
    </message>
    <message>
        <source>Delete it, or give it a schedule that opens again; as long as it is enabled it restricts its clients.</source>
        <translation>Löschen Sie das Fenster, oder legen Sie einen Zeitplan fest, mit dem es sich wieder öffnet; solange es aktiviert ist, schränkt es seine Clients ein.</translation>
    </message>
    <message>
        <source>Shorten it so that it closes every day, or remove it if these clients may be changed at any time.</source>
        <translation>Verkürzen Sie das Fenster, sodass es sich täglich schließt, oder entfernen Sie es, wenn diese Clients jederzeit geändert werden dürfen.</translation>
    </message>
    <message>
        <source>Make one window for each schedule; clients may never open a window with several.</source>
        <translation>Erstellen Sie für jeden Zeitplan ein eigenes Fenster; möglicherweise öffnen Clients ein Fenster mit mehreren Zeitplänen nie.</translation>
    </message>
    <message>
        <source>Add the clients to the collection itself: members of its subcollections do not count.</source>
        <translation>Fügen Sie die Clients der Sammlung selbst hinzu: Mitglieder untergeordneter Sammlungen zählen nicht.</translation>
    </message>
    <message>
        <source>Add it to a collection with a maintenance window, unless it may be changed at any time.</source>
        <translation>Fügen Sie den Client einer Sammlung mit Wartungsfenster hinzu, sofern er nicht jederzeit geändert werden darf.</translation>
    </message>
    <message>
        <source>Give it a window that opens again, or remove those that are over.</source>
        <translation>Richten Sie für den Client ein Fenster ein, das sich wieder öffnet, oder entfernen Sie die abgelaufenen.</translation>
    </message>
    <message>
        <source>Make a window longer or the maximum allowed run time shorter, or let the deployment ignore maintenance windows.</source>
        <translation>Verlängern Sie ein Fenster, verkürzen Sie die maximal zulässige Laufzeit, oder lassen Sie die Bereitstellung Wartungsfenster ignorieren.</translation>
    </message>
    <message>
        <source>Check that the windows for software updates are enough, or disable them to use those for all deployments again.</source>
        <translation>Prüfen Sie, ob die Fenster für Softwareupdates ausreichen, oder deaktivieren Sie diese, um wieder die Fenster für alle Bereitstellungen zu verwenden.</translation>
    </message>
    <message>
        <source>Make the window longer, or the restart countdown shorter.</source>
        <translation>Verlängern Sie das Fenster, oder verkürzen Sie den Neustartcountdown.</translation>
    </message>
    <message>
        <source>Check that this is meant: it opens at different moments in each zone. A window in UTC opens everywhere at once.</source>
        <translation>Prüfen Sie, ob dies beabsichtigt ist: Das Fenster öffnet sich in jeder Zeitzone zu einem anderen Zeitpunkt. Ein Fenster in UTC öffnet sich überall gleichzeitig.</translation>
    </message>
    <message>
        <source>Take the fallback status point away; only clients of Configuration Manager 2007 can use one.</source>
        <translation>Heben Sie die Zuweisung zum Fallbackstatuspunkt auf; nur Configuration Manager 2007-Clients können einen verwenden.</translation>
    </message>
    <message>
        <source>Use the client&apos;s local time if the window shall keep its time of day all year.</source>
        <translation>Verwenden Sie die Ortszeit des Clients, wenn das Fenster das ganze Jahr über seine Uhrzeit behalten soll.</translation>
    </message>
    <message>
        <source>Assign it to a fallback status point, and install the client software again with the property FSP, so that it can report trouble.</source>
        <translation>Weisen Sie ihn einem Fallbackstatuspunkt zu, und installieren Sie die Clientsoftware erneut mit der Eigenschaft FSP, damit er Probleme melden kann.</translation>
    </message>
</context>
<context>
    <name>ForecastVerb</name>
    <message>
        <source>none</source>
        <extracomment>no restart</extracomment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>of a restart</extracomment>
        <translation>nie</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>No mandatory deployment targets %1.</source>
        <translation>Für %1 gibt es keine obligatorischen Bereitstellungen.</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Runs from (%1)</source>
        <extracomment>%1 a time zone</extracomment>
        <translation>Ausführung ab (%1)</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a deployment, %2 one of its updates</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Plays through what the client does with its mandatory deployments: what fits into which effective
maintenance window, in which order, when it restarts, and what never gets its turn within five years.</source>
        <translation>Spielt durch, was der Client mit seinen obligatorischen Bereitstellungen macht: was in welches
effektive Wartungsfenster passt und in welcher Reihenfolge, wann der Client neu gestartet wird und
was innerhalb von fünf Jahren nie an die Reihe kommt.</translation>
    </message>
    <message>
        <source>forecasts what a client will run, when, or why never</source>
        <translation>prognostiziert, was ein Client wann ausführt oder warum nie</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>ForecastWords</name>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Software update</source>
        <translation>Softwareupdate</translation>
    </message>
    <message>
        <source>Task sequence</source>
        <translation>Tasksequenz</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Wird ausgeführt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>No maintenance window restricts this client for this kind of work.</source>
        <translation>Kein Wartungsfenster schränkt diesen Client bei dieser Art von Arbeiten ein.</translation>
    </message>
    <message>
        <source>The deployment ignores maintenance windows.</source>
        <translation>Die Bereitstellung ignoriert Wartungsfenster.</translation>
    </message>
    <message>
        <source>No effective maintenance window within five years is long enough.</source>
        <translation>Innerhalb von fünf Jahren ist kein effektives Wartungsfenster lang genug.</translation>
    </message>
    <message>
        <source>No effective maintenance window within five years has room for it.</source>
        <translation>Innerhalb von fünf Jahren steht in keinem effektiven Wartungsfenster genügend Zeit zur Verfügung.</translation>
    </message>
    <message>
        <source>The maximum allowed run time is Unknown: it may run past the end of the window.</source>
        <translation>Die maximal zulässige Laufzeit ist „Unbekannt“: Die Ausführung kann über das Ende des Fensters hinausgehen.</translation>
    </message>
    <message>
        <source>The maximum allowed run time is longer than every effective window.</source>
        <translation>Die maximal zulässige Laufzeit ist länger als jedes effektive Wartungsfenster.</translation>
    </message>
    <message>
        <source>Fits into the effective maintenance window.</source>
        <translation>Passt in das effektive Wartungsfenster.</translation>
    </message>
    <message>
        <source>Runs after the end of the range.</source>
        <translation>Wird erst nach dem Ende des Zeitraums ausgeführt.</translation>
    </message>
    <message>
        <source>The run time would fit, but not with the countdown; no status message warns of this.</source>
        <translation>Die Laufzeit allein würde passen, zusammen mit dem Countdown jedoch nicht; keine Statusmeldung weist darauf hin.</translation>
    </message>
    <message>
        <source>The client may report that it never restarts (status message 10079); it will restart nevertheless.</source>
        <translation>Der Client meldet möglicherweise, dass er nie neu gestartet wird (Statusmeldung 10079); er wird jedoch neu gestartet.</translation>
    </message>
    <message>
        <source>%1 + %2 restart countdown + %3 turnaround</source>
        <extracomment>Minutes that add up: %1 the maximum run time, %2 and %3 what follows it</extracomment>
        <translation>%1 + %2 Neustartcountdown + %3 Neustartdauer</translation>
    </message>
    <message>
        <source>run time Unknown, %1 countdown</source>
        <extracomment>%1 minutes; the maximum allowed run time is Unknown and counts as nothing</extracomment>
        <translation>Laufzeit „Unbekannt“, %1 Countdown</translation>
    </message>
    <message>
        <source>%1 + %2 countdown</source>
        <extracomment>Minutes that add up: %1 the maximum allowed run time, %2 the countdown before it</extracomment>
        <translation>%1 + %2 Countdown</translation>
    </message>
    <message>
        <source>Runs at once: no maintenance window restricts this client for this kind of work.</source>
        <translation>Wird sofort ausgeführt: Kein Wartungsfenster schränkt diesen Client bei dieser Art von Arbeiten ein.</translation>
    </message>
    <message>
        <source>Runs as soon as it is available, on %1: no maintenance window restricts this client for this kind of work.</source>
        <extracomment>%1 weekday, date and time</extracomment>
        <translation>Wird bei Verfügbarkeit am %1 ausgeführt: Kein Wartungsfenster schränkt diesen Client bei dieser Art von Arbeiten ein.</translation>
    </message>
    <message>
        <source>Waits for other work until %1; no maintenance window restricts this client for this kind of work.</source>
        <extracomment>%1 weekday, date and time</extracomment>
        <translation>Wartet bis %1 auf andere Arbeiten; kein Wartungsfenster schränkt diesen Client bei dieser Art von Arbeiten ein.</translation>
    </message>
    <message>
        <source>Runs at once: the deployment ignores maintenance windows.</source>
        <translation>Wird sofort ausgeführt: Die Bereitstellung ignoriert Wartungsfenster.</translation>
    </message>
    <message>
        <source>Runs as soon as it is available, on %1: the deployment ignores maintenance windows.</source>
        <extracomment>%1 weekday, date and time</extracomment>
        <translation>Wird bei Verfügbarkeit am %1 ausgeführt: Die Bereitstellung ignoriert Wartungsfenster.</translation>
    </message>
    <message>
        <source>Waits for other work until %1; the deployment ignores maintenance windows.</source>
        <extracomment>%1 weekday, date and time</extracomment>
        <translation>Wartet bis %1 auf andere Arbeiten; die Bereitstellung ignoriert Wartungsfenster.</translation>
    </message>
    <message numerus="yes">
        <source>Runs at once: the effective window has the %n minute(s) it needs (%1).</source>
        <extracomment>%n minutes, %1 how they add up, such as &quot;60 + 5 countdown&quot;</extracomment>
        <translation>
            <numerusform>Wird sofort ausgeführt: Das effektive Wartungsfenster bietet die benötigte %n Minute (%1).</numerusform>
            <numerusform>Wird sofort ausgeführt: Das effektive Wartungsfenster bietet die benötigten %n Minuten (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Runs as soon as it is available, on %1, when an effective window has the %n minute(s) it needs (%2).</source>
        <extracomment>%1 weekday, date and time, %n minutes, %2 how they add up, such as &quot;60 + 5 countdown&quot;</extracomment>
        <translation>
            <numerusform>Wird bei Verfügbarkeit am %1 ausgeführt: Dann bietet ein effektives Wartungsfenster die benötigte %n Minute (%2).</numerusform>
            <numerusform>Wird bei Verfügbarkeit am %1 ausgeführt: Dann bietet ein effektives Wartungsfenster die benötigten %n Minuten (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waits until %1, when an effective window has the %n minute(s) it needs (%2).</source>
        <extracomment>%1 weekday, date and time, %n minutes, %2 how they add up, such as &quot;60 + 5 countdown&quot;</extracomment>
        <translation>
            <numerusform>Wartet bis %1: Dann bietet ein effektives Wartungsfenster die benötigte %n Minute (%2).</numerusform>
            <numerusform>Wartet bis %1: Dann bietet ein effektives Wartungsfenster die benötigten %n Minuten (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Never runs: needs %n minute(s) (%1), the longest effective window leaves %2.</source>
        <extracomment>%n and %2 minutes, %1 how the first add up, such as &quot;60 + 5 countdown&quot;</extracomment>
        <translation>
            <numerusform>Wird nie ausgeführt: Benötigt wird %n Minute (%1), das längste effektive Wartungsfenster bietet nur %2.</numerusform>
            <numerusform>Wird nie ausgeführt: Benötigt werden %n Minuten (%1), das längste effektive Wartungsfenster bietet nur %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Never runs: other work takes every effective window within five years that has the %n minute(s) it needs (%1).</source>
        <extracomment>%n minutes, %1 how they add up, such as &quot;60 + 5 countdown&quot;</extracomment>
        <translation>
            <numerusform>Wird nie ausgeführt: Andere Arbeiten belegen innerhalb von fünf Jahren jedes effektive Wartungsfenster, das die benötigte %n Minute (%1) bietet.</numerusform>
            <numerusform>Wird nie ausgeführt: Andere Arbeiten belegen innerhalb von fünf Jahren jedes effektive Wartungsfenster, das die benötigten %n Minuten (%1) bietet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Never runs: no effective window is to come within five years.</source>
        <translation>Wird nie ausgeführt: Innerhalb von fünf Jahren steht kein effektives Wartungsfenster bevor.</translation>
    </message>
    <message numerus="yes">
        <source>Runs after the end of the range; it needs %n minute(s) (%1).</source>
        <extracomment>%n minutes, %1 how they add up, such as &quot;60 + 5 countdown&quot;</extracomment>
        <translation>
            <numerusform>Wird erst nach dem Ende des Zeitraums ausgeführt; benötigt wird %n Minute (%1).</numerusform>
            <numerusform>Wird erst nach dem Ende des Zeitraums ausgeführt; benötigt werden %n Minuten (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run time of %n minute(s) would fit into the %1 that the longest effective window leaves, but not with the %2 of restart countdown and turnaround; no status message warns of this.</source>
        <extracomment>%n, %1 and %2 minutes</extracomment>
        <translation>
            <numerusform>Die Laufzeit von %n Minute würde in das längste effektive Wartungsfenster (%1 min) passen, zusammen mit Neustartcountdown und Neustartdauer (%2 min) jedoch nicht; keine Statusmeldung weist darauf hin.</numerusform>
            <numerusform>Die Laufzeit von %n Minuten würde in das längste effektive Wartungsfenster (%1 min) passen, zusammen mit Neustartcountdown und Neustartdauer (%2 min) jedoch nicht; keine Statusmeldung weist darauf hin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run time of %n minute(s) would fit into the %1 that the longest effective window leaves, but not with the %2 of the countdown; no status message warns of this.</source>
        <extracomment>%n, %1 and %2 minutes</extracomment>
        <translation>
            <numerusform>Die Laufzeit von %n Minute würde in das längste effektive Wartungsfenster (%1 min) passen, zusammen mit dem Countdown (%2 min) jedoch nicht; keine Statusmeldung weist darauf hin.</numerusform>
            <numerusform>Die Laufzeit von %n Minuten würde in das längste effektive Wartungsfenster (%1 min) passen, zusammen mit dem Countdown (%2 min) jedoch nicht; keine Statusmeldung weist darauf hin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The maximum allowed run time of %n minute(s) is longer than the %1 that the longest effective window leaves.</source>
        <extracomment>%n and %1 minutes</extracomment>
        <translation>
            <numerusform>Die maximal zulässige Laufzeit von %n Minute ist länger als das längste effektive Wartungsfenster (%1 min).</numerusform>
            <numerusform>Die maximal zulässige Laufzeit von %n Minuten ist länger als das längste effektive Wartungsfenster (%1 min).</numerusform>
        </translation>
    </message>
    <message>
        <source>The client may report that it never restarts (status message 10079); it will restart on %1 nevertheless.</source>
        <extracomment>%1 weekday, date and time</extracomment>
        <translation>Der Client meldet möglicherweise, dass er nie neu gestartet wird (Statusmeldung 10079); er wird jedoch am %1 neu gestartet.</translation>
    </message>
</context>
<context>
    <name>Fsp</name>
    <message>
        <source>another wkfsp works with this folder</source>
        <translation>diesen Ordner verwendet bereits ein anderer wkfsp-Prozess</translation>
    </message>
</context>
<context>
    <name>FspOptions</name>
    <message>
        <source>nothing is expected here</source>
        <translation>hier wird kein Argument erwartet</translation>
    </message>
    <message>
        <source>this option is not known</source>
        <translation>unbekannte Option</translation>
    </message>
    <message>
        <source>this option is given twice</source>
        <translation>diese Option ist doppelt angegeben</translation>
    </message>
    <message>
        <source>this option takes no value</source>
        <translation>diese Option erwartet keinen Wert</translation>
    </message>
    <message>
        <source>this option lacks its value</source>
        <translation>dieser Option fehlt der Wert</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an address such as 0.0.0.0:80</source>
        <translation>„%1“ ist keine Adresse wie 0.0.0.0:80</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a whole number from 1 to %2</source>
        <translation>„%1“ ist keine ganze Zahl von 1 bis %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a path such as /SMS_FSP/.sms_fsp</source>
        <translation>„%1“ ist kein Pfad wie /SMS_FSP/.sms_fsp</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of en, de, zh_CN</source>
        <translation>„%1“ ist weder en noch de noch zh_CN</translation>
    </message>
    <message>
        <source>this option is required</source>
        <translation>diese Option ist erforderlich</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an address such as http://fsp01</source>
        <translation>„%1“ ist keine Adresse wie http://fsp01</translation>
    </message>
    <message>
        <source>this option does not go with --self-test</source>
        <translation>diese Option ist zusammen mit --self-test nicht möglich</translation>
    </message>
    <message>
        <source>this option does not go with --database</source>
        <translation>diese Option ist zusammen mit --database nicht möglich</translation>
    </message>
    <message>
        <source>this option goes with --self-test</source>
        <translation>diese Option ist nur zusammen mit --self-test möglich</translation>
    </message>
    <message>
        <source>wkfsp --listen ADDRESS:PORT --spool FOLDER --database DB --name SERVERNAME [OPTIONS]
wkfsp --self-test URL [--database DB | --status URL] [--timeout SECONDS]

A fallback status point of Configuration Manager 2007: receives state messages of clients over HTTP,
keeps them in its spool folder, and relays them to the site&apos;s database. While the database is locked
or gone it goes on receiving.

--listen ADDRESS:PORT         where clients send to; port 0 takes a free one
--spool FOLDER                where messages wait; made if there is none
--database DB                 the site&apos;s database, made by wkctl
--name SERVERNAME             the name of this server, as messages carry it
--path PATH                   the path clients post to; /SMS_FSP/.sms_fsp if not given
--throttle-count N            at most so many messages reach the site in an interval; 10000
--throttle-interval SECONDS   how long an interval is; 3600
--max-body BYTES              the largest report that is taken; 1048576
--max-spool BYTES             how much may wait; 1073741824
--max-connections N           how many connections there may be at once, at most three quarters of them
                              from one address; 4096
--status-listen ADDRESS:PORT  answers GET /metrics there
--language en|de|zh_CN        the language of this help and of errors
--help                        shows this help
--version                     shows the version

SIGHUP lets a batch of messages go at once, SIGTERM ends it. Returns 0: ended by a signal; 2: wrong usage;
4: the spool folder or an address cannot be used. What happens is told on standard error, a line each.

--self-test URL    posts a state message to a fallback status point, as a client does, and says how it went
--database DB      waits until it is in this database
--status URL       waits until the figures there, what --status-listen answers, say it was relayed
--timeout SECONDS  how long it waits for that; 60

A URL without a path has the usual one: http://fsp01, http://127.0.0.1:9100. The message is of a client
WKFSP-SELFTEST without an id and has topic 0, so no report counts it; it stays in the database, each test
with one of its own. Returns 0: all held; 1: something did not, and standard error says what to do; 2: wrong
usage.</source>
        <translation>wkfsp --listen ADRESSE:PORT --spool ORDNER --database DB --name SERVERNAME [OPTIONEN]
wkfsp --self-test URL [--database DB | --status URL] [--timeout SEKUNDEN]

Ein Fallbackstatuspunkt von Configuration Manager 2007: empfängt Zustandsmeldungen von Clients über
HTTP, bewahrt sie in seinem Spoolordner auf und gibt sie an die Datenbank des Standorts weiter. Auch
solange die Datenbank gesperrt oder nicht verfügbar ist, werden Meldungen empfangen.

--listen ADRESSE:PORT         Adresse, an die Clients senden; Port 0 wählt einen freien Port
--spool ORDNER                Ordner für wartende Meldungen; wird bei Bedarf angelegt
--database DB                 Datenbank des Standorts, mit wkctl angelegt
--name SERVERNAME             Name dieses Servers, wie er in den Meldungen steht
--path PFAD                   Pfad, an den Clients senden; ohne Angabe /SMS_FSP/.sms_fsp
--throttle-count N            Höchstzahl der Meldungen an den Standort je Intervall; ohne Angabe 10000
--throttle-interval SEKUNDEN  Länge eines Intervalls; ohne Angabe 3600
--max-body BYTES              Größe, bis zu der ein Bericht angenommen wird; ohne Angabe 1048576
--max-spool BYTES             Größe, bis zu der Meldungen warten dürfen; ohne Angabe 1073741824
--max-connections N           Höchstzahl gleichzeitiger Verbindungen, davon höchstens drei Viertel von
                              einer Adresse; ohne Angabe 4096
--status-listen ADRESSE:PORT  beantwortet dort GET /metrics
--language en|de|zh_CN        Sprache dieser Hilfe und der Fehlermeldungen
--help                        zeigt diese Hilfe an
--version                     zeigt die Version an

SIGHUP gibt sofort einen Stapel Meldungen weiter, SIGTERM beendet das Programm. Rückgabewerte: 0: durch ein
Signal beendet; 2: falscher Aufruf; 4: Spoolordner oder Adresse nicht verwendbar. Was geschieht, steht auf
der Standardfehlerausgabe, eine Zeile je Ereignis.

--self-test URL    sendet wie ein Client eine Zustandsmeldung an einen Fallbackstatuspunkt und meldet das
                   Ergebnis
--database DB      wartet, bis die Meldung in dieser Datenbank ist
--status URL       wartet, bis sie nach den dortigen Messwerten (von --status-listen) weitergegeben ist
--timeout SEKUNDEN wie lange höchstens darauf gewartet wird; ohne Angabe 60

Für eine URL ohne Pfad gilt der übliche: http://fsp01, http://127.0.0.1:9100. Die Meldung stammt von einem
Client WKFSP-SELFTEST ohne ID und hat das Thema 0, sodass kein Bericht sie zählt; sie bleibt in der
Datenbank, für jeden Test eine eigene. Rückgabewerte: 0: alles in Ordnung; 1: etwas stimmte nicht, und die
Standardfehlerausgabe sagt, was zu tun ist; 2: falscher Aufruf.</translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message>
        <source>%2: %1</source>
        <extracomment>In a list, the code first, as it tells causes apart: %1 what failed, a phrase; %2 an error code</extracomment>
        <translation>%2: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n other cause(s) of failure</source>
        <translation>
            <numerusform>%n weitere Fehlerursache</numerusform>
            <numerusform>%n weitere Fehlerursachen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other issue(s)</source>
        <translation>
            <numerusform>%n weiteres Problem</numerusform>
            <numerusform>%n weitere Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for a restart</source>
        <translation>Warten auf einen Neustart</translation>
    </message>
    <message>
        <source>Installed and never assigned</source>
        <translation>Installiert, aber nie zugewiesen</translation>
    </message>
    <message>
        <source>Installing again and again</source>
        <translation>Immer wieder installiert</translation>
    </message>
    <message>
        <source>Never sent a message</source>
        <translation>Nie eine Meldung gesendet</translation>
    </message>
    <message>
        <source>The messages give no error code that is known; the story of a client tells more.</source>
        <translation>Die Meldungen enthalten keinen bekannten Fehlercode; mehr verrät die Chronik eines Clients.</translation>
    </message>
    <message>
        <source>The installation ends when these clients are restarted.</source>
        <translation>Die Installation wird abgeschlossen, sobald diese Clients neu gestartet werden.</translation>
    </message>
    <message>
        <source>The client is there, but no site manages it. Check site boundaries and the site code given at setup.</source>
        <translation>Der Client ist vorhanden, wird aber von keinem Standort verwaltet. Prüfen Sie die Standortgrenzen und den beim Setup angegebenen Standortcode.</translation>
    </message>
    <message>
        <source>Three attempts within 24 hours. Find out what starts setup again, such as a startup script or client push.</source>
        <translation>Drei Versuche innerhalb von 24 Stunden. Ermitteln Sie, was das Setup erneut startet, etwa ein Startskript oder die Clientpushinstallation.</translation>
    </message>
    <message>
        <source>These clients are known to the site, but nothing came from them. Check whether a fallback status point is assigned to them.</source>
        <translation>Diese Clients sind dem Standort bekannt, haben aber nichts gemeldet. Prüfen Sie, ob ihnen ein Fallbackstatuspunkt zugewiesen ist.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n client(s) failed to install.</source>
        <extracomment>%1 a number of clients, %n all there are</extracomment>
        <translation>
            <numerusform>Installation fehlgeschlagen: %1 von %n Client.</numerusform>
            <numerusform>Installation fehlgeschlagen: %1 von %n Clients.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: failed %2, installed %3.</source>
        <extracomment>%1 weekday and date; %2 and %3 numbers of clients</extracomment>
        <translation>%1: %2 fehlgeschlagen, %3 installiert.</translation>
    </message>
    <message>
        <source>Issues that are over</source>
        <translation>Behobene Probleme</translation>
    </message>
    <message>
        <source>Each of these has fewer clients than those listed by themselves. Open the row to see them one by one.</source>
        <translation>Jede dieser Ursachen betrifft weniger Clients als die einzeln aufgeführten. Klappen Sie die Zeile auf, um sie einzeln zu sehen.</translation>
    </message>
    <message>
        <source>These clients could not reach their management point or had trouble with their certificate, and said later that all is well again. There is nothing to do.</source>
        <translation>Diese Clients konnten ihren Verwaltungspunkt nicht erreichen oder hatten Probleme mit ihrem Zertifikat und haben später gemeldet, dass alles wieder in Ordnung ist. Es ist nichts zu tun.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>wkctl answers questions about maintenance windows of Configuration Manager 2007.</source>
        <translation>wkctl beantwortet Fragen zu Wartungsfenstern von Configuration Manager 2007.</translation>
    </message>
    <message>
        <source>Usage: wkctl VERB [OPTIONS]</source>
        <translation>Aufruf: wkctl BEFEHL [OPTIONEN]</translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>wkctl VERB --help explains a verb. Every verb takes --language en|de|zh_CN.</source>
        <translation>wkctl BEFEHL --help erläutert einen Befehl. Jeder Befehl akzeptiert --language en|de|zh_CN.</translation>
    </message>
    <message>
        <source>Usage: %1 [OPTIONS]</source>
        <extracomment>%1 a command line</extracomment>
        <translation>Aufruf: %1 [OPTIONEN]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>For example:</source>
        <translation>Zum Beispiel:</translation>
    </message>
    <message>
        <source>Returns 0: done; 1: done, and the answer is no, or something was found; 2: wrong usage;
3: bad input; 4: the database cannot be used. Errors are one line on standard error:
wkctl: WHAT: WHERE: WHY</source>
        <translation>Rückgabewerte: 0: erledigt; 1: erledigt, aber die Antwort lautet Nein, oder es gibt Befunde;
2: falscher Aufruf; 3: ungültige Eingabe; 4: Datenbank nicht verwendbar. Fehler stehen in einer Zeile
auf der Standardfehlerausgabe:
wkctl: WAS: WO: WARUM</translation>
    </message>
</context>
<context>
    <name>ImpactWords</name>
    <message>
        <source>Nothing changes for any client: neither when it may be changed nor what it will run.</source>
        <translation>Für keinen Client ändert sich etwas: weder wann er geändert werden darf noch was er ausführen wird.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) are concerned.</source>
        <extracomment>by a change</extracomment>
        <translation>
            <numerusform>%n Client ist betroffen.</numerusform>
            <numerusform>%n Clients sind betroffen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n client(s), a deployment will never run that would have run.</source>
        <translation>
            <numerusform>Auf %n Client wird eine Bereitstellung nie ausgeführt, die bisher ausgeführt worden wäre.</numerusform>
            <numerusform>Auf %n Clients wird eine Bereitstellung nie ausgeführt, die bisher ausgeführt worden wäre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n client(s), a deployment will run that would never have run.</source>
        <translation>
            <numerusform>Auf %n Client wird eine Bereitstellung ausgeführt, die bisher nie ausgeführt worden wäre.</numerusform>
            <numerusform>Auf %n Clients wird eine Bereitstellung ausgeführt, die bisher nie ausgeführt worden wäre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n client(s), a deployment runs later.</source>
        <translation>
            <numerusform>Auf %n Client wird eine Bereitstellung später ausgeführt.</numerusform>
            <numerusform>Auf %n Clients wird eine Bereitstellung später ausgeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n client(s), a deployment runs earlier.</source>
        <translation>
            <numerusform>Auf %n Client wird eine Bereitstellung früher ausgeführt.</numerusform>
            <numerusform>Auf %n Clients wird eine Bereitstellung früher ausgeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) have to run a deployment that did not target them.</source>
        <translation>
            <numerusform>%n Client muss eine Bereitstellung ausführen, deren Ziel er bisher nicht war.</numerusform>
            <numerusform>%n Clients müssen eine Bereitstellung ausführen, deren Ziel sie bisher nicht waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) need not run a deployment any more.</source>
        <translation>
            <numerusform>%n Client muss eine Bereitstellung nicht mehr ausführen.</numerusform>
            <numerusform>%n Clients müssen eine Bereitstellung nicht mehr ausführen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) have no effective window to come: what windows hold back never runs there.</source>
        <translation>
            <numerusform>%n Client hat kein künftiges effektives Wartungsfenster: Was auf ein Fenster wartet, wird dort nie ausgeführt.</numerusform>
            <numerusform>%n Clients haben kein künftiges effektives Wartungsfenster: Was auf ein Fenster wartet, wird dort nie ausgeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) become unrestricted: deployments run there at any time.</source>
        <translation>
            <numerusform>%n Client wird nicht mehr eingeschränkt: Bereitstellungen werden dort jederzeit ausgeführt.</numerusform>
            <numerusform>%n Clients werden nicht mehr eingeschränkt: Bereitstellungen werden dort jederzeit ausgeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) become restricted: deployments wait there for a window.</source>
        <translation>
            <numerusform>%n Client wird künftig eingeschränkt: Bereitstellungen warten dort auf ein Fenster.</numerusform>
            <numerusform>%n Clients werden künftig eingeschränkt: Bereitstellungen warten dort auf ein Fenster.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n client(s), software updates no longer look at the general windows, as there is one for updates now.</source>
        <translation>
            <numerusform>Auf %n Client nutzen Softwareupdates die allgemeinen Fenster nicht mehr, da es jetzt ein Fenster für Updates gibt.</numerusform>
            <numerusform>Auf %n Clients nutzen Softwareupdates die allgemeinen Fenster nicht mehr, da es jetzt ein Fenster für Updates gibt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n client(s), task sequences no longer look at the general windows, as there is one for them now.</source>
        <translation>
            <numerusform>Auf %n Client nutzen Tasksequenzen die allgemeinen Fenster nicht mehr, da es jetzt ein Fenster für Tasksequenzen gibt.</numerusform>
            <numerusform>Auf %n Clients nutzen Tasksequenzen die allgemeinen Fenster nicht mehr, da es jetzt ein Fenster für Tasksequenzen gibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>Open time for programs, all clients together, in the next %n day(s): %1 gained, %2 lost.</source>
        <extracomment>%1 hours or &quot;none&quot;, %2 the same</extracomment>
        <translation>
            <numerusform>Fensterzeit für Programme am nächsten Tag, Summe aller Clients: %1 gewonnen, %2 verloren.</numerusform>
            <numerusform>Fensterzeit für Programme in den nächsten %n Tagen, Summe aller Clients: %1 gewonnen, %2 verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open time for software updates, all clients together, in the next %n day(s): %1 gained, %2 lost.</source>
        <extracomment>%1 hours or &quot;none&quot;, %2 the same</extracomment>
        <translation>
            <numerusform>Fensterzeit für Softwareupdates am nächsten Tag, Summe aller Clients: %1 gewonnen, %2 verloren.</numerusform>
            <numerusform>Fensterzeit für Softwareupdates in den nächsten %n Tagen, Summe aller Clients: %1 gewonnen, %2 verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open time for task sequences, all clients together, in the next %n day(s): %1 gained, %2 lost.</source>
        <extracomment>%1 hours or &quot;none&quot;, %2 the same</extracomment>
        <translation>
            <numerusform>Fensterzeit für Tasksequenzen am nächsten Tag, Summe aller Clients: %1 gewonnen, %2 verloren.</numerusform>
            <numerusform>Fensterzeit für Tasksequenzen in den nächsten %n Tagen, Summe aller Clients: %1 gewonnen, %2 verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>not targeted</source>
        <extracomment>of a deployment that does not target a client</extracomment>
        <translation>kein Ziel</translation>
    </message>
    <message>
        <source>in more than a year</source>
        <translation>in mehr als einem Jahr</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s) now never run</source>
        <translation>
            <numerusform>%n Bereitstellung wird jetzt nie ausgeführt</numerusform>
            <numerusform>%n Bereitstellungen werden jetzt nie ausgeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>no window to come</source>
        <translation>kein künftiges Fenster</translation>
    </message>
    <message>
        <source>becomes unrestricted</source>
        <translation>nicht mehr eingeschränkt</translation>
    </message>
    <message>
        <source>becomes restricted</source>
        <translation>künftig eingeschränkt</translation>
    </message>
    <message>
        <source>updates lose the general windows</source>
        <translation>Updates nicht mehr in allgemeinen Fenstern</translation>
    </message>
    <message>
        <source>task sequences lose the general windows</source>
        <translation>Tasksequenzen nicht mehr in allgemeinen Fenstern</translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s) run after all</source>
        <translation>
            <numerusform>%n Bereitstellung wird doch ausgeführt</numerusform>
            <numerusform>%n Bereitstellungen werden doch ausgeführt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s) run later</source>
        <translation>
            <numerusform>%n Bereitstellung wird später ausgeführt</numerusform>
            <numerusform>%n Bereitstellungen werden später ausgeführt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s) run earlier</source>
        <translation>
            <numerusform>%n Bereitstellung wird früher ausgeführt</numerusform>
            <numerusform>%n Bereitstellungen werden früher ausgeführt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s) come along</source>
        <translation>
            <numerusform>%n Bereitstellung kommt hinzu</numerusform>
            <numerusform>%n Bereitstellungen kommen hinzu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s) go</source>
        <translation>
            <numerusform>%n Bereitstellung entfällt</numerusform>
            <numerusform>%n Bereitstellungen entfallen</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>between phrases that are listed in a cell of a table</extracomment>
        <translation>; </translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>%1 a number of hours</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>never runs any more</source>
        <translation>wird nie mehr ausgeführt</translation>
    </message>
    <message>
        <source>runs after all</source>
        <translation>wird doch ausgeführt</translation>
    </message>
    <message>
        <source>runs later</source>
        <translation>wird später ausgeführt</translation>
    </message>
    <message>
        <source>runs earlier</source>
        <translation>wird früher ausgeführt</translation>
    </message>
    <message>
        <source>has to run now</source>
        <translation>muss jetzt ausgeführt werden</translation>
    </message>
    <message>
        <source>need not run any more</source>
        <translation>muss nicht mehr ausgeführt werden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a deployment, %2 one of its updates</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (before: %3, afterwards: %4)</source>
        <extracomment>%1 a deployment, %2 how its outcome changes, %3 and %4 when it runs: a time, &quot;never&quot; or the like</extracomment>
        <translation>%1: %2 (vorher: %3, nachher: %4)</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Nothing was written. What would have become of the records:</source>
        <translation>Es wurde nichts geschrieben. So wäre mit den Datensätzen verfahren worden:</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>There are no records in this.</source>
        <translation>Keine Datensätze vorhanden.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>ImportVerb</name>
    <message>
        <source>takes site documents into a database</source>
        <translation>übernimmt Standortdokumente in eine Datenbank</translation>
    </message>
    <message>
        <source>the database; it is made if there is none and the documents name a Site</source>
        <translation>Datenbank; fehlt sie, wird sie erstellt, wenn die Dokumente einen Standort nennen</translation>
    </message>
    <message>
        <source>leaves refused records out instead of refusing everything</source>
        <translation>lässt abgelehnte Datensätze aus, statt alles abzulehnen</translation>
    </message>
    <message>
        <source>A site document is one JSON object: each key a WMI class, each value what ConvertTo-Json or the
AdminService gives for it. All files are one transaction; - is standard input. Properties that a
document lacks keep their stored value, a list is replaced whole. Tells what became of the records
and all that is wrong, also where nothing was written.</source>
        <translation>Ein Standortdokument ist ein JSON-Objekt: jeder Schlüssel eine WMI-Klasse, jeder Wert das, was
ConvertTo-Json oder der AdminService dafür liefert. Alle Dateien bilden eine Transaktion; - steht für die
Standardeingabe. Eigenschaften, die in einem Dokument fehlen, behalten ihren gespeicherten Wert, Listen
werden ganz ersetzt. Gibt an, was aus den Datensätzen wurde und was falsch ist, auch wenn nichts
geschrieben wurde.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>this option lacks its value</source>
        <translation>dieser Option fehlt der Wert</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of en, de, zh_CN</source>
        <translation>„%1“ ist weder en noch de noch zh_CN</translation>
    </message>
    <message>
        <source>no verb is given; wkctl --help lists them</source>
        <translation>kein Befehl angegeben; wkctl --help listet alle Befehle auf</translation>
    </message>
    <message>
        <source>this verb is not known; wkctl --help lists them</source>
        <translation>unbekannter Befehl; wkctl --help listet alle Befehle auf</translation>
    </message>
    <message>
        <source>this option is not known</source>
        <translation>unbekannte Option</translation>
    </message>
    <message>
        <source>there is not enough of it for this</source>
        <translation>dafür ist nicht genügend Arbeitsspeicher verfügbar</translation>
    </message>
</context>
<context>
    <name>MessageCsv</name>
    <message>
        <source>Sent (UTC)</source>
        <translation>Gesendet (UTC)</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Topic label</source>
        <translation>Themenbezeichnung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>State label</source>
        <translation>Zustandsbezeichnung</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Fallback status point</source>
        <translation>Fallbackstatuspunkt</translation>
    </message>
</context>
<context>
    <name>MessageImportVerb</name>
    <message>
        <source>Nothing was stored. What was read:</source>
        <translation>Es wurde nichts gespeichert. Gelesen wurde:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Refused files</source>
        <translation>Abgelehnte Dateien</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>the name of a server is empty</source>
        <translation>der Name eines Servers ist leer</translation>
    </message>
    <message>
        <source>takes the reports of clients into a database</source>
        <translation>übernimmt Berichte von Clients in eine Datenbank</translation>
    </message>
    <message>
        <source>the fallback status point that the reports came through</source>
        <translation>Fallbackstatuspunkt, über den die Berichte eingegangen sind</translation>
    </message>
    <message>
        <source>leaves out files that are no report instead of refusing everything</source>
        <translation>lässt Dateien aus, die kein Bericht sind, statt alles abzulehnen</translation>
    </message>
    <message>
        <source>Reads report files, as clients send them to a fallback status point. A folder stands for the .smx
and .xml in it, by their names; folders below it are not looked at. All of them are one transaction,
received now. A message that is stored already is counted as a duplicate and not stored again. Tells
all that is wrong, also where nothing was stored.</source>
        <translation>Liest Berichtsdateien, wie Clients sie an einen Fallbackstatuspunkt senden. Ein Ordner steht für die
darin enthaltenen .smx- und .xml-Dateien in der Reihenfolge ihrer Namen; Unterordner werden nicht
berücksichtigt. Alle Dateien bilden eine Transaktion und gelten als jetzt empfangen. Eine bereits
gespeicherte Meldung zählt als doppelt und wird nicht noch einmal gespeichert. Gibt alle Probleme an,
auch wenn nichts gespeichert wurde.</translation>
    </message>
</context>
<context>
    <name>MessageListVerb</name>
    <message>
        <source>&apos;%1&apos; is none of success, info, warning, error</source>
        <translation>„%1“ ist weder success noch info noch warning noch error</translation>
    </message>
    <message>
        <source>the range does not end after its start</source>
        <translation>das Ende des Zeitraums liegt nicht nach seinem Beginn</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not what an earlier answer calls next</source>
        <translation>„%1“ ist kein Wert, den eine frühere Antwort unter next nennt</translation>
    </message>
    <message>
        <source>success</source>
        <comment>severity</comment>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>information</source>
        <comment>severity</comment>
        <translation>Information</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>severity</comment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>error</source>
        <comment>severity</comment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>There are no such messages.</source>
        <translation>Keine passenden Meldungen vorhanden.</translation>
    </message>
    <message>
        <source>There are more: --after %1</source>
        <extracomment>%1 stands for where the list ends</extracomment>
        <translation>Weitere Meldungen mit --after %1</translation>
    </message>
    <message>
        <source>lists what clients said, newest first</source>
        <translation>listet Zustandsmeldungen von Clients auf, die neuesten zuerst</translation>
    </message>
    <message>
        <source>only of this client, by its name in the message or its id</source>
        <translation>nur von diesem Client, nach seinem Namen in der Meldung oder seiner ID</translation>
    </message>
    <message>
        <source>only of this topic, such as 800</source>
        <translation>nur zu diesem Thema, etwa 800</translation>
    </message>
    <message>
        <source>only with this state, such as 313</source>
        <translation>nur mit diesem Zustand, etwa 313</translation>
    </message>
    <message>
        <source>only success, info, warning or error</source>
        <translation>nur success, info, warning oder error</translation>
    </message>
    <message>
        <source>only with a message time from this on</source>
        <translation>nur mit einer Meldungszeit ab diesem Zeitpunkt</translation>
    </message>
    <message>
        <source>only with a message time before this</source>
        <translation>nur mit einer Meldungszeit vor diesem Zeitpunkt</translation>
    </message>
    <message>
        <source>at most so many; 100 if not given</source>
        <translation>höchstens so viele; ohne Angabe 100</translation>
    </message>
    <message>
        <source>goes on where an earlier answer ended: its next</source>
        <translation>setzt eine frühere Antwort fort: deren Wert next</translation>
    </message>
    <message>
        <source>Lists the state messages in a database by message time, then serial number, then arrival, newest
first. Following next meets every message once, also while others arrive. What the catalogue does
not know is information, and its label says the numbers.</source>
        <translation>Listet die Zustandsmeldungen einer Datenbank nach Meldungszeit, dann Seriennummer, dann Eingang auf,
die neuesten zuerst. Über next wird jede Meldung genau einmal ausgegeben, auch wenn währenddessen
weitere eintreffen. Was der Katalog nicht kennt, gilt als Information, und die Bezeichnung nennt die
Nummern.</translation>
    </message>
</context>
<context>
    <name>MessagePruneVerb</name>
    <message>
        <source>State messages</source>
        <translation>Zustandsmeldungen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Older than that</source>
        <translation>Älter als angegeben</translation>
    </message>
    <message>
        <source>Clients they are of</source>
        <translation>Clients, von denen sie stammen</translation>
    </message>
    <message>
        <source>Clients without any other</source>
        <translation>Clients ohne andere Meldungen</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>deletes old state messages</source>
        <translation>löscht alte Zustandsmeldungen</translation>
    </message>
    <message>
        <source>deletes messages with a message time before so many days ago</source>
        <translation>löscht Meldungen, deren Meldungszeit mehr als so viele Tage zurückliegt</translation>
    </message>
    <message>
        <source>only tells what would be deleted</source>
        <translation>gibt nur an, was gelöscht würde</translation>
    </message>
    <message>
        <source>Deletes the state messages that clients sent before so many days ago, for good. Messages from the
future are kept. It is done in small steps, so that a fallback status point can go on handing over
what it receives. It changes nothing about how long the site keeps its messages by itself.</source>
        <translation>Löscht endgültig die Zustandsmeldungen, deren Meldungszeit mehr als die angegebene Zahl von Tagen
zurückliegt. Meldungen aus der Zukunft bleiben erhalten. Gelöscht wird in kleinen Schritten, sodass ein
Fallbackstatuspunkt weiterhin übergeben kann, was er empfängt. Wie lange der Standort seine Meldungen von
sich aus aufbewahrt, ändert sich dadurch nicht.</translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message>
        <source>In progress</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Restart pending</source>
        <translation>Neustart ausstehend</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>Assigning</source>
        <translation>Wird zugewiesen</translation>
    </message>
    <message>
        <source>Assignment failed</source>
        <translation>Zuweisung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Zugewiesen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>OccurrencesVerb</name>
    <message>
        <source>Start (%1)</source>
        <extracomment>%1 a time zone</extracomment>
        <translation>Start (%1)</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>lists when schedule tokens occur</source>
        <translation>listet die Termine von Zeitplantoken auf</translation>
    </message>
    <message>
        <source>the client&apos;s time zone, IANA or Windows name</source>
        <translation>Zeitzone des Clients, IANA- oder Windows-Name</translation>
    </message>
    <message>
        <source>Lists every occurrence that shares time with the range, complete and not merged. A start that a clock
leaves out in spring is read with the offset before; one that it shows twice in autumn is the first.</source>
        <translation>Listet alle Termine auf, die sich mit dem Zeitraum überschneiden, ungekürzt und ohne sie
zusammenzuführen. Wird eine Startzeit bei der Umstellung auf Sommerzeit übersprungen, gilt die
Zeitverschiebung davor; gibt es sie bei der Umstellung auf Winterzeit zweimal, zählt das erste Mal.</translation>
    </message>
    <message>
        <source>No occurrence in this range.</source>
        <translation>In diesem Zeitraum gibt es keinen Termin.</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>cannot be written (%1)</source>
        <extracomment>%1 the system&apos;s reason, in English</extracomment>
        <translation>kann nicht geschrieben werden (%1)</translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <source>is not a text</source>
        <translation>ist kein Text</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>ist keine Zahl</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>ist weder true noch false</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>ist kein Objekt</translation>
    </message>
    <message numerus="yes">
        <source>has %n character(s); a token has 16, a string of tokens a multiple of 16</source>
        <translation>
            <numerusform>hat %n Zeichen; ein Token hat 16, eine Zeichenfolge mit mehreren Token ein Vielfaches von 16</numerusform>
            <numerusform>hat %n Zeichen; ein Token hat 16, eine Zeichenfolge mit mehreren Token ein Vielfaches von 16</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; at position %2 is not a hexadecimal digit</source>
        <translation>„%1“ an Position %2 ist keine Hexadezimalziffer</translation>
    </message>
    <message>
        <source>%1 is outside %2 to %3</source>
        <translation>%1 liegt nicht im Bereich von %2 bis %3</translation>
    </message>
    <message>
        <source>%1 has bits that this kind of schedule uses</source>
        <translation>%1 enthält Bits, die diese Art von Zeitplan selbst verwendet</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is not a field of the kind %1</source>
        <translation>ist kein Feld der Zeitplanart %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a time such as 2026-03-29T02:30</source>
        <translation>„%1“ ist keine Zeitangabe wie 2026-03-29T02:30</translation>
    </message>
    <message>
        <source>is not UTF-8</source>
        <translation>ist nicht UTF-8-codiert</translation>
    </message>
    <message>
        <source>is not JSON</source>
        <translation>ist kein JSON</translation>
    </message>
    <message>
        <source>is not JSON from line %1, column %2 on</source>
        <translation>ist ab Zeile %1, Spalte %2 kein JSON mehr</translation>
    </message>
    <message>
        <source>the name &apos;%1&apos; occurs twice in one object</source>
        <translation>der Name „%1“ kommt in einem Objekt zweimal vor</translation>
    </message>
    <message>
        <source>this class is not known and left out</source>
        <translation>diese Klasse ist unbekannt und wird ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>this property is not known and left out; it occurs %n time(s)</source>
        <translation>
            <numerusform>diese Eigenschaft ist unbekannt und wird ausgelassen; sie kommt einmal vor</numerusform>
            <numerusform>diese Eigenschaft ist unbekannt und wird ausgelassen; sie kommt %n-mal vor</numerusform>
        </translation>
    </message>
    <message>
        <source>the key is missing or empty</source>
        <translation>der Schlüssel fehlt oder ist leer</translation>
    </message>
    <message>
        <source>the key %1 occurs twice</source>
        <translation>der Schlüssel %1 kommt zweimal vor</translation>
    </message>
    <message>
        <source>%1 is not a known value</source>
        <translation>%1 ist kein bekannter Wert</translation>
    </message>
    <message>
        <source>%1 is not a whole number from 0 on</source>
        <translation>%1 ist keine ganze Zahl ab 0</translation>
    </message>
    <message>
        <source>%1 is more than %2</source>
        <translation>%1 ist größer als %2</translation>
    </message>
    <message>
        <source>is longer than %1 UTF-16 units</source>
        <translation>ist länger als %1 UTF-16-Codeeinheiten</translation>
    </message>
    <message>
        <source>contains the character %1</source>
        <extracomment>%1 a character by its number, such as U+0000</extracomment>
        <translation>enthält das Zeichen %1</translation>
    </message>
    <message>
        <source>%1 is not later than the entry before</source>
        <translation>%1 liegt nicht nach dem vorherigen Eintrag</translation>
    </message>
    <message>
        <source>the collections contain each other: %1</source>
        <translation>die Sammlungen enthalten sich gegenseitig: %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no zone; add Z or an offset such as +01:00</source>
        <translation>„%1“ hat keine Zeitzone; hängen Sie Z oder eine Zeitverschiebung wie +01:00 an</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a known time zone</source>
        <translation>„%1“ ist keine bekannte Zeitzone</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a known time zone; similar: %2</source>
        <translation>„%1“ ist keine bekannte Zeitzone; ähnlich: %2</translation>
    </message>
    <message>
        <source>there is no client &apos;%1&apos;</source>
        <translation>es gibt keinen Client „%1“</translation>
    </message>
    <message>
        <source>there is no client &apos;%1&apos;; similar: %2</source>
        <translation>es gibt keinen Client „%1“; ähnlich: %2</translation>
    </message>
    <message>
        <source>several clients are called &apos;%1&apos;; give a resource id: %2</source>
        <translation>mehrere Clients heißen „%1“; geben Sie eine Ressourcen-ID an: %2</translation>
    </message>
    <message>
        <source>days, hours and minutes between two occurrences are all 0</source>
        <translation>Tage, Stunden und Minuten zwischen zwei Terminen sind alle 0</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a valid date</source>
        <translation>„%1“ ist kein gültiges Datum</translation>
    </message>
    <message>
        <source>is nested more than %1 levels deep</source>
        <translation>ist mehr als %1 Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <source>is not a site document, which is one JSON object with a WMI class for each key</source>
        <translation>ist kein Standortdokument, also kein JSON-Objekt mit WMI-Klassen als Schlüsseln</translation>
    </message>
    <message>
        <source>%1 contradicts the token; the token&apos;s %2 applies</source>
        <translation>%1 widerspricht dem Token; es gilt dessen Angabe %2</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>is a folder, not a file</source>
        <translation>ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>cannot be read (%1)</source>
        <extracomment>%1 the system&apos;s reason, in English</extracomment>
        <translation>kann nicht gelesen werden (%1)</translation>
    </message>
    <message>
        <source>there is no %1 with the key &apos;%2&apos;</source>
        <translation>es gibt keinen Datensatz %1 mit dem Schlüssel „%2“</translation>
    </message>
    <message>
        <source>there is no such database; wkctl site create or wkctl import makes one</source>
        <translation>diese Datenbank gibt es nicht; wkctl site create oder wkctl import erstellt sie</translation>
    </message>
    <message>
        <source>is not a site database</source>
        <translation>ist keine Standortdatenbank</translation>
    </message>
    <message>
        <source>is damaged (%1); restore it from a backup</source>
        <extracomment>%1 what the check found, in English</extracomment>
        <translation>ist beschädigt (%1); stellen Sie die Datenbank aus einer Sicherung wieder her</translation>
    </message>
    <message>
        <source>was written by a newer version (schema %1, this one knows up to %2); update this program</source>
        <translation>wurde von einer neueren Version geschrieben (Schema %1, unterstützt wird bis %2); aktualisieren Sie dieses Programm</translation>
    </message>
    <message>
        <source>somebody else is writing to it; nothing was changed, try again when they are done</source>
        <translation>jemand anderes schreibt gerade in die Datenbank; nichts wurde geändert, versuchen Sie es später erneut</translation>
    </message>
    <message>
        <source>there is something by this name already</source>
        <translation>dieser Name ist bereits vergeben</translation>
    </message>
    <message>
        <source>cannot be written (%1); nothing was changed</source>
        <extracomment>%1 the reason, in English</extracomment>
        <translation>kann nicht geschrieben werden (%1); nichts wurde geändert</translation>
    </message>
    <message>
        <source>this version keeps a site in a SQLite file only; give the path of one</source>
        <translation>diese Version speichert einen Standort nur in einer SQLite-Datei; geben Sie deren Pfad an</translation>
    </message>
    <message>
        <source>there is no database yet, and none of the documents names a site to begin one with</source>
        <translation>es gibt noch keine Datenbank, und keines der Dokumente nennt einen Standort, für den eine erstellt werden könnte</translation>
    </message>
    <message>
        <source>the first site is %1, but this database is of the site %2</source>
        <translation>der erste Standort ist %1, diese Datenbank gehört jedoch zum Standort %2</translation>
    </message>
    <message>
        <source>was changed by somebody else in the meantime; nothing was changed, look at it again</source>
        <translation>wurde inzwischen von jemand anderem geändert; Ihre Änderung wurde nicht gespeichert, prüfen Sie den neuen Stand</translation>
    </message>
    <message>
        <source>was cancelled; nothing was changed</source>
        <translation>wurde abgebrochen; nichts wurde geändert</translation>
    </message>
    <message>
        <source>a name is needed</source>
        <translation>ein Name ist erforderlich</translation>
    </message>
    <message>
        <source>the name &apos;%1&apos; is taken in this collection</source>
        <translation>der Name „%1“ ist in dieser Sammlung bereits vergeben</translation>
    </message>
    <message>
        <source>there is a collection called &apos;%1&apos; already</source>
        <translation>es gibt bereits eine Sammlung „%1“</translation>
    </message>
    <message numerus="yes">
        <source>a maintenance window lasts at least %1 minutes, this one %n</source>
        <translation>
            <numerusform>ein Wartungsfenster dauert mindestens %1 Minuten, dieses %n Minute</numerusform>
            <numerusform>ein Wartungsfenster dauert mindestens %1 Minuten, dieses %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>a maintenance window lasts at most 24 hours; split it into several</source>
        <translation>ein Wartungsfenster dauert höchstens 24 Stunden; teilen Sie es in mehrere auf</translation>
    </message>
    <message>
        <source>the end is the start; a window for a whole day ends on the next day</source>
        <translation>Ende und Start sind gleich; ein Fenster für einen ganzen Tag endet am nächsten Tag</translation>
    </message>
    <message>
        <source>at least one weekday is needed</source>
        <translation>mindestens ein Wochentag ist erforderlich</translation>
    </message>
    <message>
        <source>is not a schedule that a maintenance window can have</source>
        <translation>ist kein Zeitplan, den ein Wartungsfenster haben kann</translation>
    </message>
    <message>
        <source>is not text in UTF-8 or UTF-16 throughout</source>
        <translation>ist nicht durchgehend Text in UTF-8 oder UTF-16</translation>
    </message>
    <message>
        <source>is not well-formed XML in line %1 (%2)</source>
        <extracomment>%2 the parser&apos;s words, in English</extracomment>
        <translation>ist in Zeile %1 kein wohlgeformtes XML (%2)</translation>
    </message>
    <message>
        <source>has a document type in line %1; no report has</source>
        <translation>enthält in Zeile %1 eine Dokumenttypdeklaration, die in keinem Bericht vorkommt</translation>
    </message>
    <message>
        <source>elements lie more than %2 levels deep in line %1</source>
        <translation>in Zeile %1 sind Elemente mehr als %2 Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <source>is not a report: its root is &apos;%1&apos;, not &apos;Report&apos;</source>
        <translation>ist kein Bericht: Das Stammelement heißt „%1“, nicht „Report“</translation>
    </message>
    <message>
        <source>no NetBIOS name says which client the report is from</source>
        <translation>kein NetBIOS-Name gibt an, von welchem Client der Bericht stammt</translation>
    </message>
    <message>
        <source>the report has no state message</source>
        <translation>der Bericht enthält keine Zustandsmeldung</translation>
    </message>
    <message>
        <source>a state message has no valid MessageTime in line %1 (&apos;%2&apos;)</source>
        <translation>in Zeile %1 hat eine Zustandsmeldung keine gültige MessageTime („%2“)</translation>
    </message>
    <message>
        <source>a state message has no valid topic type in line %1 (&apos;%2&apos;)</source>
        <translation>in Zeile %1 hat eine Zustandsmeldung keinen gültigen Thementyp („%2“)</translation>
    </message>
    <message>
        <source>a state message has no valid state ID in line %1 (&apos;%2&apos;)</source>
        <translation>in Zeile %1 hat eine Zustandsmeldung keine gültige Zustands-ID („%2“)</translation>
    </message>
    <message>
        <source>a state message has no valid SerialNumber in line %1 (&apos;%2&apos;)</source>
        <translation>in Zeile %1 hat eine Zustandsmeldung keine gültige SerialNumber („%2“)</translation>
    </message>
    <message>
        <source>cannot be listened on: %1</source>
        <translation>kann nicht zum Empfangen geöffnet werden: %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither the name of a server nor an IP address</source>
        <translation>„%1“ ist weder der Name eines Servers noch eine IP-Adresse</translation>
    </message>
    <message>
        <source>there is a fallback status point on &apos;%1&apos; already</source>
        <translation>auf „%1“ gibt es bereits einen Fallbackstatuspunkt</translation>
    </message>
    <message>
        <source>somebody answers, but not with the metrics of a fallback status point</source>
        <translation>die Gegenstelle antwortet, aber nicht mit den Messwerten eines Fallbackstatuspunkts</translation>
    </message>
    <message>
        <source>the range does not end after its start</source>
        <translation>das Ende des Zeitraums liegt nicht nach seinem Beginn</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a time such as %2</source>
        <extracomment>%1 what was given, %2 an example of what is wanted</extracomment>
        <translation>„%1“ ist keine Zeitangabe wie %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1 what is wrong, as a sentence without its full stop</extracomment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>ReceiverWords</name>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln Meldung</numerusform>
            <numerusform>%Ln Meldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>%1, relayed in about %2 at this throttle</source>
        <extracomment>%1 a number of messages, %2 a length of time</extracomment>
        <translation>%1, bei dieser Einschränkung in etwa %2 weitergegeben</translation>
    </message>
    <message>
        <source>%1, of which %2 were there already</source>
        <extracomment>%1 a number of messages, %2 a number</extracomment>
        <translation>%1, davon %2 bereits vorhanden</translation>
    </message>
    <message>
        <source>no report: %1</source>
        <translation>kein Bericht: %1</translation>
    </message>
    <message>
        <source>no space left: %1</source>
        <translation>kein Platz mehr: %1</translation>
    </message>
    <message>
        <source>another path: %1</source>
        <translation>anderer Pfad: %1</translation>
    </message>
    <message>
        <source>another method: %1</source>
        <translation>andere Methode: %1</translation>
    </message>
    <message>
        <source>no length given: %1</source>
        <translation>ohne Längenangabe: %1</translation>
    </message>
    <message>
        <source>too large: %1</source>
        <translation>zu groß: %1</translation>
    </message>
    <message>
        <source>headers that cannot be read: %1</source>
        <translation>unlesbare Kopfzeilen: %1</translation>
    </message>
    <message>
        <source>not complete in time: %1</source>
        <translation>nicht rechtzeitig vollständig: %1</translation>
    </message>
    <message>
        <source>Requests refused</source>
        <translation>Abgelehnte Anforderungen</translation>
    </message>
    <message>
        <source>Not watched</source>
        <translation>Nicht beobachtet</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Wird abgefragt</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Nobody said yet where this receiver tells its metrics.</source>
        <translation>Es ist noch nicht angegeben, wo dieser Empfänger seine Messwerte bereitstellt.</translation>
    </message>
    <message>
        <source>Asking the receiver.</source>
        <translation>Der Empfänger wird abgefragt.</translation>
    </message>
    <message>
        <source>Running; it answered on %1.</source>
        <extracomment>%1 weekday, date and time</extracomment>
        <translation>Läuft; Antwort am %1.</translation>
    </message>
    <message>
        <source>Unreachable since %1: %2.</source>
        <extracomment>%1 weekday, date and time, %2 what is wrong, without a full stop</extracomment>
        <translation>Nicht erreichbar seit %1: %2.</translation>
    </message>
    <message>
        <source>Received since it started</source>
        <translation>Empfangen seit dem Start</translation>
    </message>
    <message>
        <source>Relayed since it started</source>
        <translation>Weitergegeben seit dem Start</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Oldest waits for</source>
        <extracomment>How long the oldest of the waiting messages has waited</extracomment>
        <translation>Älteste wartet seit</translation>
    </message>
    <message>
        <source>Last relay</source>
        <translation>Letzte Weitergabe</translation>
    </message>
    <message>
        <source>None since this console watches it</source>
        <translation>Keine, seit diese Konsole den Empfänger beobachtet</translation>
    </message>
    <message>
        <source>In quarantine</source>
        <translation>In Quarantäne</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
</context>
<context>
    <name>ReportChartWords</name>
    <message>
        <source>No site known</source>
        <translation>Kein Standort bekannt</translation>
    </message>
    <message>
        <source>No version known</source>
        <translation>Keine Version bekannt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 days</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 the number of a state, %2 its parameter, %3 what the state is called</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 an error code, %2 what it means</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Nach Zustand</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>Nach Ursache</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>Nach Standort</translation>
    </message>
    <message>
        <source>By client version</source>
        <translation>Nach Clientversion</translation>
    </message>
    <message>
        <source>Clients by state</source>
        <translation>Clients nach Zustand</translation>
    </message>
    <message>
        <source>Clients by cause</source>
        <translation>Clients nach Ursache</translation>
    </message>
    <message>
        <source>Clients by day</source>
        <translation>Clients nach Tag</translation>
    </message>
    <message>
        <source>Clients by site</source>
        <translation>Clients nach Standort</translation>
    </message>
    <message>
        <source>Clients by version</source>
        <translation>Clients nach Version</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Übrige</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <extracomment>%1 how many, %2 per cent of all</extracomment>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>bar</comment>
        <extracomment>%1 what clients have in common, %2 how many they are</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ReportSentences</name>
    <message>
        <source>%1 clients: %2 installed, %3 failed.</source>
        <extracomment>%1, %2, %3 numbers of clients</extracomment>
        <translation>Clients: %1, davon %2 installiert und %3 fehlgeschlagen.</translation>
    </message>
    <message>
        <source>%1 clients: %2 assigned, %3 failed to be assigned.</source>
        <extracomment>%1, %2, %3 numbers of clients</extracomment>
        <translation>Clients: %1, davon %2 zugewiesen und %3 mit fehlgeschlagener Zuweisung.</translation>
    </message>
    <message>
        <source>%1 of %2 clients are installed.</source>
        <translation>Installiert: %1 von %2 Clients.</translation>
    </message>
    <message>
        <source>%1 of %2 clients failed.</source>
        <translation>Fehlgeschlagen: %1 von %2 Clients.</translation>
    </message>
    <message>
        <source>%1 of %2 clients are assigned.</source>
        <translation>Zugewiesen: %1 von %2 Clients.</translation>
    </message>
    <message>
        <source>%1 of %2 clients failed to be assigned.</source>
        <translation>Zuweisung fehlgeschlagen: %1 von %2 Clients.</translation>
    </message>
    <message>
        <source>%1 of %2 clients wait for a restart.</source>
        <translation>Neustart ausstehend: %1 von %2 Clients.</translation>
    </message>
    <message>
        <source>%1 of %2 clients are installed and were never assigned.</source>
        <translation>Installiert, aber nie zugewiesen: %1 von %2 Clients.</translation>
    </message>
    <message>
        <source>%1 of %2 clients never sent a message.</source>
        <translation>Nie eine Meldung gesendet: %1 von %2 Clients.</translation>
    </message>
    <message>
        <source>%1 of %2 clients install again and again.</source>
        <translation>Immer wieder installiert: %1 von %2 Clients.</translation>
    </message>
    <message>
        <source>Client deployment</source>
        <translation>Clientbereitstellung</translation>
    </message>
    <message>
        <source>Client assignment</source>
        <translation>Clientzuweisung</translation>
    </message>
    <message>
        <source>Issues by incidence</source>
        <translation>Probleme nach Häufigkeit</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Nachverfolgung</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>How far installation came: the clients in each state.</source>
        <translation>Wie weit die Installation gekommen ist: die Clients je Zustand.</translation>
    </message>
    <message>
        <source>Clients that are installed, when it began and ended, and whether a restart is still to come.</source>
        <translation>Installierte Clients, mit Beginn und Ende der Installation und der Angabe, ob noch ein Neustart aussteht.</translation>
    </message>
    <message>
        <source>Clients whose installation failed, and why.</source>
        <translation>Clients, deren Installation fehlgeschlagen ist, mit der Ursache.</translation>
    </message>
    <message>
        <source>How far assignment to a site came: the clients in each state.</source>
        <translation>Wie weit die Zuweisung zu einem Standort gekommen ist: die Clients je Zustand.</translation>
    </message>
    <message>
        <source>Clients that are assigned to a site, and when that began and ended.</source>
        <translation>Einem Standort zugewiesene Clients, mit Beginn und Ende der Zuweisung.</translation>
    </message>
    <message>
        <source>Clients that could not be assigned to a site, and why.</source>
        <translation>Clients, die keinem Standort zugewiesen werden konnten, mit der Ursache.</translation>
    </message>
    <message>
        <source>What keeps clients from talking to their management point, and how many of them.</source>
        <translation>Was Clients an der Kommunikation mit ihrem Verwaltungspunkt hindert und wie viele davon betroffen sind.</translation>
    </message>
    <message>
        <source>Each client that cannot talk to its management point, with the error code.</source>
        <translation>Jeder Client, der nicht mit seinem Verwaltungspunkt kommunizieren kann, mit dem Fehlercode.</translation>
    </message>
    <message>
        <source>Clients whose installation goes on, or is complete, after a restart.</source>
        <translation>Clients, deren Installation erst nach einem Neustart fortgesetzt wird oder abgeschlossen ist.</translation>
    </message>
    <message>
        <source>Clients that are installed and never told of an assignment to a site.</source>
        <translation>Installierte Clients, die nie eine Zuweisung zu einem Standort gemeldet haben.</translation>
    </message>
    <message>
        <source>Clients of the site from which no state message ever came.</source>
        <translation>Clients des Standorts, von denen nie eine Zustandsmeldung eingegangen ist.</translation>
    </message>
    <message>
        <source>Clients whose installation began three times within 24 hours.</source>
        <translation>Clients, deren Installation innerhalb von 24 Stunden dreimal begonnen hat.</translation>
    </message>
    <message>
        <source>The maintenance windows of the collections a client is a direct member of, and when each is open.</source>
        <translation>Die Wartungsfenster der Sammlungen, in denen ein Client direktes Mitglied ist, und wann sie jeweils geöffnet sind.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Until before</source>
        <translation>Bis (ausschließlich)</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Fehlercode</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s) among %1 clients.</source>
        <extracomment>%n issues, %1 number of clients</extracomment>
        <translation>
            <numerusform>%n Problem (Clients insgesamt: %1).</numerusform>
            <numerusform>%n Probleme (Clients insgesamt: %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n maintenance window(s), %1 enabled.</source>
        <extracomment>%1 how many of them are enabled</extracomment>
        <translation>
            <numerusform>%n Wartungsfenster, davon %1 aktiviert.</numerusform>
            <numerusform>%n Wartungsfenster, davon %1 aktiviert.</numerusform>
        </translation>
    </message>
    <message>
        <source>No client told of its installation.</source>
        <translation>Kein Client hat seine Installation gemeldet.</translation>
    </message>
    <message>
        <source>No client is installed.</source>
        <translation>Kein Client ist installiert.</translation>
    </message>
    <message>
        <source>No client failed.</source>
        <translation>Bei keinem Client ist die Installation fehlgeschlagen.</translation>
    </message>
    <message>
        <source>No client told of its assignment.</source>
        <translation>Kein Client hat seine Zuweisung gemeldet.</translation>
    </message>
    <message>
        <source>No client is assigned.</source>
        <translation>Kein Client ist zugewiesen.</translation>
    </message>
    <message>
        <source>No client failed to be assigned.</source>
        <translation>Bei keinem Client ist die Zuweisung fehlgeschlagen.</translation>
    </message>
    <message>
        <source>No client has an issue.</source>
        <translation>Kein Client hat ein Problem.</translation>
    </message>
    <message>
        <source>No client waits for a restart.</source>
        <translation>Kein Client wartet auf einen Neustart.</translation>
    </message>
    <message>
        <source>Every client that is installed was assigned.</source>
        <translation>Alle installierten Clients wurden zugewiesen.</translation>
    </message>
    <message>
        <source>Every client sent a message.</source>
        <translation>Alle Clients haben Meldungen gesendet.</translation>
    </message>
    <message>
        <source>No client installs again and again.</source>
        <translation>Kein Client wird immer wieder installiert.</translation>
    </message>
    <message>
        <source>No collection that the client is a direct member of has a maintenance window.</source>
        <translation>Keine der Sammlungen, in denen der Client direktes Mitglied ist, hat ein Wartungsfenster.</translation>
    </message>
</context>
<context>
    <name>ReportSheets</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1 the number of a page, %2 how many there are</extracomment>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>ReportVerb</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>this report is not known; wkctl report list names those there are</source>
        <translation>unbekannter Bericht; wkctl report list nennt die verfügbaren</translation>
    </message>
    <message>
        <source>this parameter lacks its value</source>
        <translation>diesem Parameter fehlt der Wert</translation>
    </message>
    <message>
        <source>this report has no such parameter; it takes %1</source>
        <extracomment>%1 names of parameters</extracomment>
        <translation>dieser Bericht hat keinen solchen Parameter; möglich: %1</translation>
    </message>
    <message>
        <source>this parameter is given twice</source>
        <translation>dieser Parameter ist doppelt angegeben</translation>
    </message>
    <message>
        <source>this parameter is required</source>
        <translation>dieser Parameter ist erforderlich</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither json nor csv</source>
        <translation>„%1“ ist weder json noch csv</translation>
    </message>
    <message>
        <source>only one format is possible</source>
        <translation>nur ein Format ist möglich</translation>
    </message>
    <message>
        <source>The report has no rows.</source>
        <translation>Der Bericht hat keine Zeilen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 the title of a column of times, %2 the time zone they are in</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>lists the reports there are</source>
        <translation>listet die verfügbaren Berichte auf</translation>
    </message>
    <message>
        <source>Lists the reports with their parameters.</source>
        <translation>Listet die Berichte mit ihren Parametern auf.</translation>
    </message>
    <message>
        <source>prints a report</source>
        <translation>gibt einen Bericht aus</translation>
    </message>
    <message>
        <source>a parameter of the report; may be given several times</source>
        <translation>Parameter des Berichts; mehrfach möglich</translation>
    </message>
    <message>
        <source>JSON as with --json, or CSV for spreadsheets; a table if not given</source>
        <translation>JSON wie mit --json oder CSV für Tabellenkalkulationen; ohne Angabe eine Tabelle</translation>
    </message>
    <message>
        <source>this report is made of state messages, which a document has not</source>
        <translation>dieser Bericht entsteht aus Zustandsmeldungen, die ein Standortdokument nicht enthält</translation>
    </message>
    <message>
        <source>Prints one of the reports that wkctl report list names. JSON and CSV hold times in UTC and the same
names in every language, a table the times of the client&apos;s clock, or of the site&apos;s.

Reports on deployment, assignment and issues are made of the state messages in the database;
site, collection (an id: its direct members), client (a name or an id), from and to narrow them
down: with from and to as if there were no other messages.

maintenance-windows-for-client needs the client, by name or resource id, and tells of each of its
windows when it is open by itself: now, or else next.</source>
        <translation>Gibt einen der Berichte aus, die wkctl report list nennt. JSON und CSV enthalten Zeiten in UTC und in
jeder Sprache dieselben Namen, eine Tabelle enthält Zeiten nach der Uhr des Clients oder des Standorts.

Berichte über Bereitstellung, Zuweisung und Probleme entstehen aus den Zustandsmeldungen in der
Datenbank; site, collection (eine ID: ihre direkten Mitglieder), client (ein Name oder eine ID), from
und to grenzen sie ein: mit from und to so, als gäbe es keine anderen Meldungen.

maintenance-windows-for-client benötigt den Client (Name oder Ressourcen-ID) und gibt für jedes seiner
Fenster an, wann es für sich allein geöffnet ist: jetzt oder andernfalls das nächste Mal.</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>Maintenance windows for a client</source>
        <translation>Wartungsfenster eines Clients</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Maintenance window</source>
        <translation>Wartungsfenster</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Next start</source>
        <translation>Nächster Start</translation>
    </message>
    <message>
        <source>Next end</source>
        <translation>Nächstes Ende</translation>
    </message>
    <message>
        <source>Client deployment status</source>
        <translation>Clientbereitstellungsstatus</translation>
    </message>
    <message>
        <source>Client deployment success</source>
        <translation>Erfolgreiche Clientbereitstellung</translation>
    </message>
    <message>
        <source>Client deployment failure</source>
        <translation>Fehler bei der Clientbereitstellung</translation>
    </message>
    <message>
        <source>Client assignment status</source>
        <translation>Clientzuweisungsstatus</translation>
    </message>
    <message>
        <source>Client assignment success</source>
        <translation>Erfolgreiche Clientzuweisung</translation>
    </message>
    <message>
        <source>Client assignment failure</source>
        <translation>Fehler bei der Clientzuweisung</translation>
    </message>
    <message>
        <source>Issues by incidence: summary</source>
        <translation>Probleme: Zusammenfassung</translation>
    </message>
    <message>
        <source>Issues by incidence: details</source>
        <translation>Probleme: Details</translation>
    </message>
    <message>
        <source>Clients waiting for a restart</source>
        <translation>Clients, die auf einen Neustart warten</translation>
    </message>
    <message>
        <source>Clients installed and not assigned</source>
        <translation>Installiert, nicht zugewiesen</translation>
    </message>
    <message>
        <source>Clients that never sent a message</source>
        <translation>Clients ohne Meldungen</translation>
    </message>
    <message>
        <source>Clients that install again and again</source>
        <translation>Immer wieder installierte Clients</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Client version</source>
        <translation>Clientversion</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>State description</source>
        <translation>Zustandsbeschreibung</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Restart pending</source>
        <translation>Neustart ausstehend</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Fehlercode</translation>
    </message>
    <message>
        <source>Extended error code</source>
        <translation>Erweiterter Fehlercode</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Whose side</source>
        <translation>Ort der Ursache</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Letzte Meldung</translation>
    </message>
</context>
<context>
    <name>RestrictionWords</name>
    <message>
        <source>Programs may run now: a maintenance window is open until %1. Outside of windows they wait.</source>
        <extracomment>%1 date and time with its zone</extracomment>
        <translation>Programme dürfen jetzt ausgeführt werden: Ein Wartungsfenster ist bis %1 geöffnet. Außerhalb von Wartungsfenstern warten sie.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 date and time, %2 name of a time zone</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Programs wait for a maintenance window; the next one opens %1.</source>
        <extracomment>%1 date and time with its zone</extracomment>
        <translation>Programme warten auf ein Wartungsfenster; das nächste öffnet sich am %1.</translation>
    </message>
    <message>
        <source>Programs may run at any time: no maintenance window applies to them.</source>
        <translation>Programme dürfen jederzeit ausgeführt werden: Für sie gilt kein Wartungsfenster.</translation>
    </message>
    <message>
        <source>Programs never run: the maintenance windows are all over, and still hold them back. Give the client a window that is to come, or disable those that are over.</source>
        <translation>Programme werden nie ausgeführt: Alle Wartungsfenster sind abgelaufen, halten sie aber weiterhin zurück. Richten Sie für den Client ein künftiges Fenster ein, oder deaktivieren Sie die abgelaufenen.</translation>
    </message>
    <message>
        <source>Programs may run now: the maintenance windows stay open for weeks without a break.</source>
        <translation>Programme dürfen jetzt ausgeführt werden: Die Wartungsfenster bleiben wochenlang ununterbrochen geöffnet.</translation>
    </message>
    <message>
        <source>Software updates may be installed at any time: no maintenance window applies to them.</source>
        <translation>Softwareupdates dürfen jederzeit installiert werden: Für sie gilt kein Wartungsfenster.</translation>
    </message>
    <message>
        <source>Software updates are never installed: the maintenance windows are all over, and still hold them back. Give the client a window that is to come, or disable those that are over.</source>
        <translation>Softwareupdates werden nie installiert: Alle Wartungsfenster sind abgelaufen, halten sie aber weiterhin zurück. Richten Sie für den Client ein künftiges Fenster ein, oder deaktivieren Sie die abgelaufenen.</translation>
    </message>
    <message>
        <source>Software updates may be installed now: the maintenance windows stay open for weeks without a break.</source>
        <translation>Softwareupdates dürfen jetzt installiert werden: Die Wartungsfenster bleiben wochenlang ununterbrochen geöffnet.</translation>
    </message>
    <message>
        <source>Software updates may be installed now: a maintenance window is open until %1. Outside of windows they wait.</source>
        <extracomment>%1 date and time with its zone</extracomment>
        <translation>Softwareupdates dürfen jetzt installiert werden: Ein Wartungsfenster ist bis %1 geöffnet. Außerhalb von Wartungsfenstern warten sie.</translation>
    </message>
    <message>
        <source>Software updates wait for a maintenance window; the next one opens %1.</source>
        <extracomment>%1 date and time with its zone</extracomment>
        <translation>Softwareupdates warten auf ein Wartungsfenster; das nächste öffnet sich am %1.</translation>
    </message>
    <message>
        <source>Task sequences may run at any time: no maintenance window applies to them.</source>
        <translation>Tasksequenzen dürfen jederzeit ausgeführt werden: Für sie gilt kein Wartungsfenster.</translation>
    </message>
    <message>
        <source>Task sequences never run: the maintenance windows are all over, and still hold them back. Give the client a window that is to come, or disable those that are over.</source>
        <translation>Tasksequenzen werden nie ausgeführt: Alle Wartungsfenster sind abgelaufen, halten sie aber weiterhin zurück. Richten Sie für den Client ein künftiges Fenster ein, oder deaktivieren Sie die abgelaufenen.</translation>
    </message>
    <message>
        <source>Task sequences may run now: the maintenance windows stay open for weeks without a break.</source>
        <translation>Tasksequenzen dürfen jetzt ausgeführt werden: Die Wartungsfenster bleiben wochenlang ununterbrochen geöffnet.</translation>
    </message>
    <message>
        <source>Task sequences may run now: a maintenance window is open until %1. Outside of windows they wait.</source>
        <extracomment>%1 date and time with its zone</extracomment>
        <translation>Tasksequenzen dürfen jetzt ausgeführt werden: Ein Wartungsfenster ist bis %1 geöffnet. Außerhalb von Wartungsfenstern warten sie.</translation>
    </message>
    <message>
        <source>Task sequences wait for a maintenance window; the next one opens %1.</source>
        <extracomment>%1 date and time with its zone</extracomment>
        <translation>Tasksequenzen warten auf ein Wartungsfenster; das nächste öffnet sich am %1.</translation>
    </message>
</context>
<context>
    <name>RetentionWords</name>
    <message>
        <source>No message is older than %1 day(s).</source>
        <translation>Altersgrenze in Tagen: %1. Keine Meldung ist älter.</translation>
    </message>
    <message>
        <source>Messages older than %2 day(s): %1, the oldest from %3, of %4 client(s).</source>
        <extracomment>Each number may be one. %1 messages, %2 days, %3 date and time, %4 clients</extracomment>
        <translation>Altersgrenze in Tagen: %2. Ältere Meldungen: %1 (älteste: %3), betroffene Clients: %4.</translation>
    </message>
    <message>
        <source>%1
Clients that would then have no message left: %2.</source>
        <extracomment>%1 a sentence, %2 clients</extracomment>
        <translation>%1
Clients, von denen danach keine Meldung mehr vorhanden wäre: %2.</translation>
    </message>
</context>
<context>
    <name>ScheduleWords</name>
    <message>
        <source>once</source>
        <translation>einmalig</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>jeden Tag</numerusform>
            <numerusform>alle %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>every %1</source>
        <extracomment>%1 a length of time such as 1 h 30 min</extracomment>
        <translation>im Abstand von %1</translation>
    </message>
    <message>
        <source>every week on %1</source>
        <extracomment>%1 a weekday</extracomment>
        <translation>jede Woche am %1</translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s) on %1</source>
        <translation>
            <numerusform>jede Woche am %1</numerusform>
            <numerusform>alle %n Wochen am %1</numerusform>
        </translation>
    </message>
    <message>
        <source>on the last day of every month</source>
        <translation>am letzten Tag jedes Monats</translation>
    </message>
    <message numerus="yes">
        <source>on the last day of every %n month(s)</source>
        <translation>
            <numerusform>am letzten Tag jedes Monats</numerusform>
            <numerusform>alle %n Monate am letzten Tag</numerusform>
        </translation>
    </message>
    <message>
        <source>on day %1 of every month</source>
        <extracomment>%1 a number from 1 to 31</extracomment>
        <translation>am %1. jedes Monats</translation>
    </message>
    <message numerus="yes">
        <source>on day %1 of every %n month(s)</source>
        <translation>
            <numerusform>am %1. jedes Monats</numerusform>
            <numerusform>alle %n Monate am %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bits are set that mean nothing for this kind of schedule.</source>
        <translation>Es sind Bits gesetzt, die für diese Art von Zeitplan keine Bedeutung haben.</translation>
    </message>
    <message>
        <source>It has no duration.</source>
        <translation>Die Dauer beträgt 0 Minuten.</translation>
    </message>
    <message>
        <source>It is longer than 24 hours.</source>
        <translation>Die Dauer überschreitet 24 Stunden.</translation>
    </message>
    <message>
        <source>The string has several tokens; a client may never open such a maintenance window.</source>
        <translation>Die Zeichenfolge enthält mehrere Token; möglicherweise öffnet ein Client ein solches Wartungsfenster nie.</translation>
    </message>
    <message>
        <source>The product does not offer this as a maintenance window.</source>
        <translation>Configuration Manager bietet dies nicht als Wartungsfenster an.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>%1 &quot;once&quot;, %2 date with weekday, %3 times of day</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2, from %3</source>
        <extracomment>%1 how it recurs, %2 times of day, %3 first date with weekday</extracomment>
        <translation>%1, %2, ab %3</translation>
    </message>
    <message>
        <source>every first %1 of the month</source>
        <extracomment>%1 a weekday</extracomment>
        <translation>jeden ersten %1 im Monat</translation>
    </message>
    <message>
        <source>every second %1 of the month</source>
        <translation>jeden zweiten %1 im Monat</translation>
    </message>
    <message>
        <source>every third %1 of the month</source>
        <translation>jeden dritten %1 im Monat</translation>
    </message>
    <message>
        <source>every fourth %1 of the month</source>
        <translation>jeden vierten %1 im Monat</translation>
    </message>
    <message>
        <source>every last %1 of the month</source>
        <translation>jeden letzten %1 im Monat</translation>
    </message>
    <message numerus="yes">
        <source>the first %1 of every %n month(s)</source>
        <extracomment>%1 a weekday</extracomment>
        <translation>
            <numerusform>jeden ersten %1 im Monat</numerusform>
            <numerusform>alle %n Monate am ersten %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the second %1 of every %n month(s)</source>
        <translation>
            <numerusform>jeden zweiten %1 im Monat</numerusform>
            <numerusform>alle %n Monate am zweiten %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the third %1 of every %n month(s)</source>
        <translation>
            <numerusform>jeden dritten %1 im Monat</numerusform>
            <numerusform>alle %n Monate am dritten %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the fourth %1 of every %n month(s)</source>
        <translation>
            <numerusform>jeden vierten %1 im Monat</numerusform>
            <numerusform>alle %n Monate am vierten %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %1 of every %n month(s)</source>
        <translation>
            <numerusform>jeden letzten %1 im Monat</numerusform>
            <numerusform>alle %n Monate am letzten %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the first %1 of the month</source>
        <extracomment>%1 a weekday</extracomment>
        <translation>
            <numerusform>%n Tag nach dem ersten %1 im Monat</numerusform>
            <numerusform>%n Tage nach dem ersten %1 im Monat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the second %1 of the month</source>
        <translation>
            <numerusform>%n Tag nach dem zweiten %1 im Monat</numerusform>
            <numerusform>%n Tage nach dem zweiten %1 im Monat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the third %1 of the month</source>
        <translation>
            <numerusform>%n Tag nach dem dritten %1 im Monat</numerusform>
            <numerusform>%n Tage nach dem dritten %1 im Monat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the fourth %1 of the month</source>
        <translation>
            <numerusform>%n Tag nach dem vierten %1 im Monat</numerusform>
            <numerusform>%n Tage nach dem vierten %1 im Monat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the last %1 of the month</source>
        <translation>
            <numerusform>%n Tag nach dem letzten %1 im Monat</numerusform>
            <numerusform>%n Tage nach dem letzten %1 im Monat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the first %1 of every %2 months</source>
        <extracomment>%1 a weekday, %2 a number from 2 to 12</extracomment>
        <translation>
            <numerusform>alle %2 Monate %n Tag nach dem ersten %1</numerusform>
            <numerusform>alle %2 Monate %n Tage nach dem ersten %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the second %1 of every %2 months</source>
        <translation>
            <numerusform>alle %2 Monate %n Tag nach dem zweiten %1</numerusform>
            <numerusform>alle %2 Monate %n Tage nach dem zweiten %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the third %1 of every %2 months</source>
        <translation>
            <numerusform>alle %2 Monate %n Tag nach dem dritten %1</numerusform>
            <numerusform>alle %2 Monate %n Tage nach dem dritten %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the fourth %1 of every %2 months</source>
        <translation>
            <numerusform>alle %2 Monate %n Tag nach dem vierten %1</numerusform>
            <numerusform>alle %2 Monate %n Tage nach dem vierten %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the last %1 of every %2 months</source>
        <translation>
            <numerusform>alle %2 Monate %n Tag nach dem letzten %1</numerusform>
            <numerusform>alle %2 Monate %n Tage nach dem letzten %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1-%2 UTC</source>
        <extracomment>%1 and %2 times of day</extracomment>
        <translation>%1-%2 UTC</translation>
    </message>
    <message>
        <source>%1-%2</source>
        <translation>%1-%2</translation>
    </message>
    <message>
        <source>%1 UTC for %2</source>
        <extracomment>%1 a time of day, %2 a length of time</extracomment>
        <translation>%1 UTC, Dauer %2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1, Dauer %2</translation>
    </message>
    <message>
        <source>%1; and %2</source>
        <comment>schedules</comment>
        <extracomment>%1 some schedules, %2 the next one; the window is open whenever one of them is</extracomment>
        <translation>%1; und %2</translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>answered 404: clients post to another path there; compare it with --path</source>
        <translation>antwortete mit 404: Clients senden dort an einen anderen Pfad; vergleichen Sie ihn mit --path</translation>
    </message>
    <message>
        <source>answered 503: its spool is full or cannot be written; its standard error says which, make room on its disk or raise --max-spool</source>
        <translation>antwortete mit 503: Der Spool ist voll oder nicht beschreibbar, Näheres steht auf der Standardfehlerausgabe von wkfsp; schaffen Sie Platz auf dem Datenträger, oder erhöhen Sie --max-spool</translation>
    </message>
    <message>
        <source>answered %1; is it a fallback status point, and nothing in between?</source>
        <translation>antwortete mit %1; handelt es sich um einen Fallbackstatuspunkt, und liegt nichts dazwischen?</translation>
    </message>
    <message>
        <source>posting a message of %1 to %2</source>
        <translation>eine Meldung von %1 wird an %2 gesendet</translation>
    </message>
    <message>
        <source>%1: %2; is wkfsp running, does it listen at this address, and is there a firewall in between?</source>
        <translation>%1: %2; läuft wkfsp, lauscht es an dieser Adresse, und ist eine Firewall dazwischen?</translation>
    </message>
    <message>
        <source>%1: answered 200 with content, which no fallback status point does; another web server listens there</source>
        <translation>%1: antwortete mit 200 und Inhalt, was kein Fallbackstatuspunkt tut; dort lauscht ein anderer Webserver</translation>
    </message>
    <message>
        <source>accepted in %1 ms</source>
        <translation>in %1 ms angenommen</translation>
    </message>
    <message>
        <source>only that was tested; with --database or --status it waits until the message is relayed</source>
        <translation>nur das wurde geprüft; mit --database oder --status wird gewartet, bis die Meldung weitergegeben ist</translation>
    </message>
    <message>
        <source>%1: has not counted the message; these are the figures of another fallback status point</source>
        <translation>%1: hat die Meldung nicht gezählt; dies sind die Messwerte eines anderen Fallbackstatuspunkts</translation>
    </message>
    <message numerus="yes">
        <source>%n messages have to go before it is there</source>
        <translation>
            <numerusform>vor dieser Meldung muss noch %n andere weitergegeben werden</numerusform>
            <numerusform>vor dieser Meldung müssen noch %n andere weitergegeben werden</numerusform>
        </translation>
    </message>
    <message>
        <source>relayed after %1 s</source>
        <translation>nach %1 s weitergegeben</translation>
    </message>
    <message>
        <source>accepted, but not relayed within %1 s; the throttle may hold it until its next interval (SIGHUP lets a batch go at once), or the database is locked or gone, which wkfsp says on standard error, or it is not this database that it relays to</source>
        <translation>angenommen, aber nicht innerhalb von %1 s weitergegeben; möglicherweise hält die Einschränkung die Meldung bis zum nächsten Intervall zurück (SIGHUP gibt sofort einen Stapel weiter), oder die Datenbank ist gesperrt oder nicht verfügbar, was wkfsp auf der Standardfehlerausgabe meldet, oder wkfsp gibt an eine andere Datenbank weiter</translation>
    </message>
</context>
<context>
    <name>SiteFacts</name>
    <message>
        <source>Native mode</source>
        <translation>Einheitlicher Modus</translation>
    </message>
    <message>
        <source>Mixed mode</source>
        <translation>Gemischter Modus</translation>
    </message>
    <message>
        <source>Site code</source>
        <translation>Standortcode</translation>
    </message>
    <message>
        <source>Parent site</source>
        <translation>Übergeordneter Standort</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Program countdown</source>
        <translation>Programmcountdown</translation>
    </message>
    <message>
        <source>Restart countdown</source>
        <translation>Neustartcountdown</translation>
    </message>
    <message>
        <source>Restart turnaround</source>
        <translation>Neustartdauer</translation>
    </message>
    <message>
        <source>Updates use general windows too</source>
        <translation>Updates auch in allgemeinen Fenstern</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>Wartungsfenster</translation>
    </message>
    <message>
        <source>Windows enabled</source>
        <translation>Aktivierte Fenster</translation>
    </message>
    <message>
        <source>Windows disabled</source>
        <translation>Deaktivierte Fenster</translation>
    </message>
    <message>
        <source>Windows that are over</source>
        <translation>Abgelaufene Fenster</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Clients with windows</source>
        <translation>Clients mit Fenstern</translation>
    </message>
    <message>
        <source>Clients without any window</source>
        <translation>Clients ohne Fenster</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Bereitstellungen</translation>
    </message>
    <message>
        <source>with maintenance windows</source>
        <translation>mit Wartungsfenstern</translation>
    </message>
    <message>
        <source>without any maintenance window</source>
        <translation>ohne Wartungsfenster</translation>
    </message>
</context>
<context>
    <name>SiteSource</name>
    <message>
        <source>one of these is required, and only one</source>
        <translation>genau eine dieser Optionen ist erforderlich</translation>
    </message>
</context>
<context>
    <name>SiteVerbs</name>
    <message>
        <source>The site %1 has its database: %2</source>
        <extracomment>%1 a site code</extracomment>
        <translation>Datenbank für Standort %1 erstellt: %2</translation>
    </message>
    <message>
        <source>makes the database of an empty site</source>
        <translation>erstellt die Datenbank eines leeren Standorts</translation>
    </message>
    <message>
        <source>the database to make; there is nothing by this name yet</source>
        <translation>zu erstellende Datenbank; der Name darf noch nicht vergeben sein</translation>
    </message>
    <message>
        <source>the site code, three letters or digits</source>
        <translation>Standortcode, drei Buchstaben oder Ziffern</translation>
    </message>
    <message>
        <source>the site&apos;s name</source>
        <translation>Name des Standorts</translation>
    </message>
    <message>
        <source>A database is a SQLite file. It is there whole or not at all, whatever happens while it is made.</source>
        <translation>Eine Datenbank ist eine SQLite-Datei. Sie entsteht ganz oder gar nicht, was dabei auch geschieht.</translation>
    </message>
    <message>
        <source>writes a site as a site document</source>
        <translation>gibt einen Standort als Standortdokument aus</translation>
    </message>
    <message>
        <source>Writes everything that import takes, in a fixed order, to standard output: the same content gives the same bytes.</source>
        <translation>Schreibt alles, was import übernimmt, in fester Reihenfolge auf die Standardausgabe:
Gleicher Inhalt ergibt die gleichen Bytes.</translation>
    </message>
</context>
<context>
    <name>StateMessageWords</name>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 the number of a topic or state, %2 what it is called
----------
%1 date with weekday, %2 time of day with seconds</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are missing before this one.</source>
        <translation>
            <numerusform>Vor dieser Meldung fehlt %n Meldung.</numerusform>
            <numerusform>Vor dieser Meldung fehlen %n Meldungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It arrived %1 after it was sent.</source>
        <extracomment>%1 a length of time</extracomment>
        <translation>Diese Meldung ist erst %1 nach dem Senden eingegangen.</translation>
    </message>
    <message>
        <source>It arrived after a later message of its client.</source>
        <translation>Diese Meldung ist erst nach einer später gesendeten Meldung des Clients eingegangen.</translation>
    </message>
</context>
<context>
    <name>StatusPointWords</name>
    <message>
        <source>“%1” is an SMS 2003 client, which cannot use a fallback status point.</source>
        <translation>„%1“ ist ein SMS 2003-Client und kann keinen Fallbackstatuspunkt verwenden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln SMS 2003 client(s) cannot use a fallback status point: %1.</source>
        <extracomment>%1 a list of their names</extracomment>
        <translation>
            <numerusform>%Ln SMS 2003-Client kann keinen Fallbackstatuspunkt verwenden: %1.</numerusform>
            <numerusform>%Ln SMS 2003-Clients können keinen Fallbackstatuspunkt verwenden: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>Messages that are relayed in a time: %1 a number, %2 a length of time</extracomment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>At this setting nothing is relayed.</source>
        <translation>Bei dieser Einstellung wird nichts weitergegeben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln installation(s) send %1 messages: %2 at this setting.</source>
        <extracomment>%Ln installations of clients; %1 the number of messages they send, at least 4; %2 a length of time</extracomment>
        <translation>
            <numerusform>%Ln Installation sendet %1 Meldungen: %2 bei dieser Einstellung.</numerusform>
            <numerusform>%Ln Installationen senden %1 Meldungen: %2 bei dieser Einstellung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) had none before.</source>
        <translation>
            <numerusform>%Ln Client hatte vorher keinen Fallbackstatuspunkt.</numerusform>
            <numerusform>%Ln Clients hatten vorher keinen Fallbackstatuspunkt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) were assigned to “%1” already.</source>
        <translation>
            <numerusform>%Ln Client war „%1“ bereits zugewiesen.</numerusform>
            <numerusform>%Ln Clients waren „%1“ bereits zugewiesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) have no fallback status point any more.</source>
        <translation>
            <numerusform>%Ln Client hat keinen Fallbackstatuspunkt mehr.</numerusform>
            <numerusform>%Ln Clients haben keinen Fallbackstatuspunkt mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) assigned to “%1”.</source>
        <extracomment>%1 a server</extracomment>
        <translation>
            <numerusform>%Ln Client wurde „%1“ zugewiesen.</numerusform>
            <numerusform>%Ln Clients wurden „%1“ zugewiesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryWords</name>
    <message>
        <source>The client is at fault.</source>
        <translation>Die Ursache liegt beim Client.</translation>
    </message>
    <message>
        <source>The server is at fault, not the client.</source>
        <translation>Die Ursache liegt beim Server, nicht beim Client.</translation>
    </message>
    <message>
        <source>The network is at fault, neither client nor server.</source>
        <translation>Die Ursache liegt im Netzwerk, weder beim Client noch beim Server.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state</comment>
        <extracomment>%1 a state, a phrase; %2 an error code, an address or a site code</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Installation failed on %1, at attempt %3: %2.</source>
        <extracomment>%1 weekday, date and time; %2 what failed, a phrase; %3 a number</extracomment>
        <translation>Installation am %1 bei Versuch %3 fehlgeschlagen: %2.</translation>
    </message>
    <message>
        <source>Installation failed on %1, at attempt %3, with %4: %2.</source>
        <extracomment>%4 an error code</extracomment>
        <translation>Installation am %1 bei Versuch %3 mit Fehler %4 fehlgeschlagen: %2.</translation>
    </message>
    <message>
        <source>Installation failed on %1: %2.</source>
        <translation>Installation am %1 fehlgeschlagen: %2.</translation>
    </message>
    <message>
        <source>Installation failed on %1 with %3: %2.</source>
        <translation>Installation am %1 mit Fehler %3 fehlgeschlagen: %2.</translation>
    </message>
    <message>
        <source>Installed on %1, and never assigned to a site.</source>
        <translation>Am %1 installiert und nie einem Standort zugewiesen.</translation>
    </message>
    <message>
        <source>Installed, and assigned to a site on %1.</source>
        <translation>Installiert und am %1 einem Standort zugewiesen.</translation>
    </message>
    <message>
        <source>Installed, and assigned to %2 on %1.</source>
        <extracomment>%2 a site code</extracomment>
        <translation>Installiert und am %1 dem Standort %2 zugewiesen.</translation>
    </message>
    <message>
        <source>Installed, but assignment to a site failed on %1: %2.</source>
        <translation>Installiert, aber die Zuweisung zu einem Standort ist am %1 fehlgeschlagen: %2.</translation>
    </message>
    <message>
        <source>Installed; assignment to a site began on %1 and has not ended.</source>
        <translation>Installiert; die Zuweisung zu einem Standort hat am %1 begonnen und ist noch nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Installed on %1.</source>
        <translation>Am %1 installiert.</translation>
    </message>
    <message>
        <source>Assigned to a site on %1.</source>
        <translation>Am %1 einem Standort zugewiesen.</translation>
    </message>
    <message>
        <source>Assignment to a site failed on %1: %2.</source>
        <translation>Zuweisung zu einem Standort am %1 fehlgeschlagen: %2.</translation>
    </message>
    <message>
        <source>Assignment to a site began on %1 and has not ended.</source>
        <translation>Die Zuweisung zu einem Standort hat am %1 begonnen und ist noch nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Last heard of its assignment on %1: %2.</source>
        <extracomment>%1 a time, %2 a state, a phrase</extracomment>
        <translation>Letzte Meldung zur Zuweisung am %1: %2.</translation>
    </message>
    <message>
        <source>Nothing was heard of its installation.</source>
        <translation>Zur Installation liegt keine Meldung vor.</translation>
    </message>
    <message>
        <source>Installation has not ended; last heard of on %1: %2.</source>
        <translation>Installation noch nicht abgeschlossen; letzte Meldung am %1: %2.</translation>
    </message>
    <message>
        <source>Installed; a restart has been pending since %1.</source>
        <translation>Installiert; seit %1 steht ein Neustart aus.</translation>
    </message>
    <message>
        <source>Installation has waited for a restart since %1.</source>
        <translation>Die Installation wartet seit %1 auf einen Neustart.</translation>
    </message>
    <message>
        <source>Last heard of its installation on %1: %2.</source>
        <translation>Letzte Meldung zur Installation am %1: %2.</translation>
    </message>
    <message>
        <source>It has not reached its management point since %1.</source>
        <translation>Der Client erreicht seinen Verwaltungspunkt seit %1 nicht.</translation>
    </message>
    <message>
        <source>It has had trouble with its certificate since %1.</source>
        <translation>Der Client hat seit %1 Probleme mit seinem Zertifikat.</translation>
    </message>
    <message>
        <source>Restart the client; the installation ends afterwards.</source>
        <translation>Starten Sie den Client neu; danach wird die Installation abgeschlossen.</translation>
    </message>
    <message>
        <source>Installation failed: %1.</source>
        <extracomment>%1 what failed, a phrase; %2 an error code</extracomment>
        <translation>Installation fehlgeschlagen: %1.</translation>
    </message>
    <message>
        <source>Installation failed with %2: %1.</source>
        <translation>Installation mit Fehler %2 fehlgeschlagen: %1.</translation>
    </message>
    <message>
        <source>Attempt %2 failed: %1.</source>
        <extracomment>%1 what failed, a phrase; %2 a number; %3 an error code</extracomment>
        <translation>Versuch %2 fehlgeschlagen: %1.</translation>
    </message>
    <message>
        <source>Attempt %2 failed with %3: %1.</source>
        <translation>Versuch %2 mit Fehler %3 fehlgeschlagen: %1.</translation>
    </message>
    <message>
        <source>Installation started.</source>
        <extracomment>%1 a number</extracomment>
        <translation>Installation gestartet.</translation>
    </message>
    <message>
        <source>Installation started again: attempt %1.</source>
        <translation>Installation erneut gestartet: Versuch %1.</translation>
    </message>
    <message>
        <source>Installation goes on: %1.</source>
        <translation>Installation läuft weiter: %1.</translation>
    </message>
    <message>
        <source>Installed; a restart is pending.</source>
        <translation>Installiert; ein Neustart steht aus.</translation>
    </message>
    <message>
        <source>A restart is needed before installation can go on.</source>
        <translation>Die Installation kann erst nach einem Neustart fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Restarted; the installation is complete.</source>
        <translation>Neu gestartet; die Installation ist abgeschlossen.</translation>
    </message>
    <message>
        <source>Installed.</source>
        <translation>Installiert.</translation>
    </message>
    <message>
        <source>Assignment to a site started.</source>
        <extracomment>%1 a number</extracomment>
        <translation>Zuweisung zu einem Standort gestartet.</translation>
    </message>
    <message>
        <source>Assignment to a site started again: attempt %1.</source>
        <translation>Zuweisung zu einem Standort erneut gestartet: Versuch %1.</translation>
    </message>
    <message>
        <source>Assignment to a site failed: %1.</source>
        <translation>Zuweisung zu einem Standort fehlgeschlagen: %1.</translation>
    </message>
    <message>
        <source>Assigned to a site.</source>
        <translation>Einem Standort zugewiesen.</translation>
    </message>
    <message>
        <source>Could not reach its management point.</source>
        <extracomment>%1 an error code</extracomment>
        <translation>Verwaltungspunkt nicht erreicht.</translation>
    </message>
    <message>
        <source>Could not reach its management point: %1.</source>
        <translation>Verwaltungspunkt nicht erreicht: %1.</translation>
    </message>
    <message>
        <source>Reached its management point.</source>
        <translation>Verwaltungspunkt erreicht.</translation>
    </message>
    <message>
        <source>Reached its management point again.</source>
        <translation>Verwaltungspunkt wieder erreicht.</translation>
    </message>
    <message>
        <source>Had trouble with its certificate.</source>
        <extracomment>%1 an error code</extracomment>
        <translation>Problem mit dem Zertifikat.</translation>
    </message>
    <message>
        <source>Had trouble with its certificate: %1.</source>
        <translation>Problem mit dem Zertifikat: %1.</translation>
    </message>
    <message>
        <source>Got its certificate.</source>
        <translation>Zertifikat erhalten.</translation>
    </message>
    <message>
        <source>Got its certificate again.</source>
        <translation>Zertifikat wieder erhalten.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>state</comment>
        <extracomment>%1 a state, a phrase</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Parameters: %1.</source>
        <extracomment>%1 texts that a client sent</extracomment>
        <translation>Parameter: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Told %n time(s), last on %1.</source>
        <extracomment>%1 weekday, date and time</extracomment>
        <translation>
            <numerusform>%n-mal gemeldet, zuletzt am %1.</numerusform>
            <numerusform>%n-mal gemeldet, zuletzt am %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This message came after later ones.</source>
        <translation>Diese Meldung ist erst nach späteren eingegangen.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) that the client sent before did not come here.</source>
        <translation>
            <numerusform>%n Meldung, die der Client davor gesendet hat, ist hier nicht eingegangen.</numerusform>
            <numerusform>%n Meldungen, die der Client davor gesendet hat, sind hier nicht eingegangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 weekday, date and time; %2 what happened then, a sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It has reached its management point again since %1.</source>
        <translation>Seit %1 erreicht er seinen Verwaltungspunkt wieder.</translation>
    </message>
    <message>
        <source>It has had no more trouble with its certificate since %1.</source>
        <translation>Seit %1 gibt es keine Probleme mit seinem Zertifikat mehr.</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>ddd yyyy-MM-dd</source>
        <extracomment>Weekday and date in tables, in the pattern language of QLocale.</extracomment>
        <translation>ddd dd.MM.yyyy</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 date with weekday, %2 time of day</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>a number of days, short</extracomment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>a number of hours, short</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>a number of minutes, short</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>a number of seconds, short</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>0 min</source>
        <translation>0 min</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentences</comment>
        <extracomment>%1 some sentences, %2 the next one; how they are set apart</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>A month, in the pattern language of QLocale.</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd MM-dd</source>
        <extracomment>Weekday and date without the year, where there is little room, in the pattern language of QLocale.</extracomment>
        <translation>ddd dd.MM.</translation>
    </message>
</context>
<context>
    <name>TimelineMargins</name>
    <message>
        <source>Now</source>
        <extracomment>Label of the line at the present moment</extracomment>
        <translation>Jetzt</translation>
    </message>
</context>
<context>
    <name>TimelineSheets</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1 the number of a page, %2 how many there are</extracomment>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>For programs</source>
        <translation>Für Programme</translation>
    </message>
    <message>
        <source>For software updates</source>
        <translation>Für Softwareupdates</translation>
    </message>
    <message>
        <source>For task sequences</source>
        <translation>Für Tasksequenzen</translation>
    </message>
    <message>
        <source>Not for programs</source>
        <translation>Nicht für Programme</translation>
    </message>
    <message>
        <source>Not for software updates</source>
        <translation>Nicht für Softwareupdates</translation>
    </message>
    <message>
        <source>Not for task sequences</source>
        <translation>Nicht für Tasksequenzen</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>%1, never runs</source>
        <extracomment>%1 kind of work, such as Program</extracomment>
        <translation>%1, wird nie ausgeführt</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n never run(s)</source>
        <extracomment>%1 kind of work, %n of its updates</extracomment>
        <translation>
            <numerusform>%1, %n wird nie ausgeführt</numerusform>
            <numerusform>%1, %n werden nie ausgeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, runs later</source>
        <extracomment>%1 kind of work, such as Program</extracomment>
        <translation>%1, wird später ausgeführt</translation>
    </message>
    <message>
        <source>The window is disabled: it grants no time.</source>
        <translation>Das Fenster ist deaktiviert: Es gewährt keine Zeit.</translation>
    </message>
    <message>
        <source>The window has expired: nothing is to come.</source>
        <translation>Das Fenster ist abgelaufen: Es öffnet sich nicht mehr.</translation>
    </message>
    <message>
        <source>The window does not apply to programs on this client.</source>
        <translation>Das Fenster gilt auf diesem Client nicht für Programme.</translation>
    </message>
    <message>
        <source>The window does not apply to software updates on this client.</source>
        <translation>Das Fenster gilt auf diesem Client nicht für Softwareupdates.</translation>
    </message>
    <message>
        <source>The window does not apply to task sequences on this client.</source>
        <translation>Das Fenster gilt auf diesem Client nicht für Tasksequenzen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; (%2)</source>
        <extracomment>%1 a window, %2 its collection</extracomment>
        <translation>„%1“ (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Granted by %n maintenance window(s): %1.</source>
        <extracomment>%1 the windows and their collections</extracomment>
        <translation>
            <numerusform>Ergibt sich aus %n Wartungsfenster: %1.</numerusform>
            <numerusform>Ergibt sich aus %n Wartungsfenstern: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 an update, %2 its deployment</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Effective window</source>
        <translation>Effektives Fenster</translation>
    </message>
    <message>
        <source>Maintenance window &apos;%1&apos; of collection &apos;%2&apos;</source>
        <translation>Wartungsfenster „%1“ der Sammlung „%2“</translation>
    </message>
    <message>
        <source>Countdown for &apos;%1&apos;</source>
        <translation>Countdown für „%1“</translation>
    </message>
    <message>
        <source>&apos;%1&apos; runs</source>
        <translation>Ausführung von „%1“</translation>
    </message>
    <message>
        <source>Restart for &apos;%1&apos;</source>
        <translation>Neustart für „%1“</translation>
    </message>
    <message>
        <source>Countdown before the restart for &apos;%1&apos;</source>
        <extracomment>%1 what a deployment runs</extracomment>
        <translation>Countdown vor dem Neustart für „%1“</translation>
    </message>
    <message>
        <source>%1, expected from %2 to %3 (%4): %5.</source>
        <extracomment>%1 what it is, %2 and %3 date and time, %4 name of a time zone, %5 a length such as 6 h</extracomment>
        <translation>%1, erwartet von %2 bis %3 (%4): %5.</translation>
    </message>
    <message>
        <source>%1, from %2 to %3 (%4): %5.</source>
        <translation>%1, von %2 bis %3 (%4): %5.</translation>
    </message>
    <message>
        <source>Effective windows</source>
        <translation>Effektive Fenster</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a state such as Disabled, %2 a collection</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open at any time</source>
        <translation>Jederzeit geöffnet</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Not open in this range</source>
        <translation>In diesem Zeitraum nicht geöffnet</translation>
    </message>
    <message>
        <source>Never runs</source>
        <translation>Wird nie ausgeführt</translation>
    </message>
    <message>
        <source>Does not run in this range</source>
        <translation>Wird in diesem Zeitraum nicht ausgeführt</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 a lane of a timeline, %2 what there is to know about it</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>The client may be changed only while one of them is open.</source>
        <translation>Der Client darf nur geändert werden, solange eines davon geöffnet ist.</translation>
    </message>
    <message>
        <source>Schedule: %1.</source>
        <extracomment>%1 the schedule of a window</extracomment>
        <translation>Zeitplan: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>forecast</comment>
        <extracomment>%1 what a deployment runs, %2 a sentence about it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>Countdown</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neustart</translation>
    </message>
</context>
<context>
    <name>TokenVerb</name>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>says what schedule tokens mean</source>
        <translation>erläutert, was Zeitplantoken bedeuten</translation>
    </message>
    <message>
        <source>A schedule token is 16 hexadecimal digits, such as the product keeps in ServiceWindowSchedules and in
AssignedSchedule. A string may hold several. If one cannot be read, none is shown.</source>
        <translation>Ein Zeitplantoken besteht aus 16 Hexadezimalziffern, wie sie Configuration Manager in
ServiceWindowSchedules und AssignedSchedule speichert. Eine Zeichenfolge kann mehrere Token
enthalten. Wenn eines davon nicht gelesen werden kann, wird keines angezeigt.</translation>
    </message>
    <message>
        <source>writes schedule tokens from JSON on standard input</source>
        <translation>erzeugt Zeitplantoken aus JSON von der Standardeingabe</translation>
    </message>
    <message>
        <source>Reads one object as token decode --json prints it, or an array of them, and prints the string of tokens.
Required are kind, start, durationMinutes and the fields of the kind; utc and reservedBits may be missing.</source>
        <translation>Liest ein Objekt, wie token decode --json es ausgibt, oder ein Array solcher Objekte und gibt die
Zeichenfolge der Token aus. Erforderlich sind kind, start, durationMinutes und die Felder der
jeweiligen Art; utc und reservedBits können fehlen.</translation>
    </message>
</context>
<context>
    <name>WindowWords</name>
    <message>
        <source>All deployments</source>
        <translation>Alle Bereitstellungen</translation>
    </message>
    <message>
        <source>Software updates</source>
        <translation>Softwareupdates</translation>
    </message>
    <message>
        <source>Task sequences</source>
        <translation>Tasksequenzen</translation>
    </message>
    <message>
        <source>Open now, without end for a year</source>
        <translation>Jetzt geöffnet, mindestens ein Jahr lang</translation>
    </message>
    <message>
        <source>Open now until %1 UTC</source>
        <extracomment>%1 date and time</extracomment>
        <translation>Jetzt geöffnet bis %1 UTC</translation>
    </message>
    <message>
        <source>Open now until %1</source>
        <translation>Jetzt geöffnet bis %1</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <extracomment>%1 date and time</extracomment>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>It is in UTC: on clocks with daylight saving time it opens an hour earlier or later for part of the year. Current clients are documented to behave differently.</source>
        <translation>Zeitplan in UTC: In Zeitzonen mit Sommerzeit öffnet sich das Fenster einen Teil des Jahres eine Stunde früher oder später. Aktuelle Clients verhalten sich laut Dokumentation anders.</translation>
    </message>
</context>
<context>
    <name>WorkWords</name>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Software updates</source>
        <translation>Softwareupdates</translation>
    </message>
    <message>
        <source>Task sequences</source>
        <translation>Tasksequenzen</translation>
    </message>
    <message>
        <source>Yes, though it is over</source>
        <translation>Ja, obwohl abgelaufen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No, it is for other work</source>
        <translation>Nein, gilt für andere Arbeiten</translation>
    </message>
    <message>
        <source>No, others are for this work</source>
        <translation>Nein, andere gelten für diese Arbeiten</translation>
    </message>
    <message>
        <source>No, it is disabled</source>
        <translation>Nein, deaktiviert</translation>
    </message>
    <message>
        <source>No, it is not inherited</source>
        <translation>Nein, wird nicht geerbt</translation>
    </message>
    <message>
        <source>It counts and will not open again: it still holds the client back.</source>
        <translation>Das Fenster ist wirksam, öffnet sich aber nicht mehr: Es schränkt den Client weiterhin ein.</translation>
    </message>
    <message>
        <source>It counts for this client and this kind of work.</source>
        <translation>Das Fenster ist für diesen Client und diese Art von Arbeiten wirksam.</translation>
    </message>
    <message>
        <source>It does not count: it is for another kind of work only.</source>
        <translation>Das Fenster ist nicht wirksam: Es gilt nur für eine andere Art von Arbeiten.</translation>
    </message>
    <message>
        <source>It does not count: the client has maintenance windows for this very kind of work, and looks at these only.</source>
        <translation>Das Fenster ist nicht wirksam: Der Client hat eigene Wartungsfenster für diese Art von Arbeiten und berücksichtigt nur diese.</translation>
    </message>
    <message>
        <source>It does not count: it is disabled.</source>
        <translation>Das Fenster ist nicht wirksam: Es ist deaktiviert.</translation>
    </message>
    <message>
        <source>It does not count: the client is no direct member of its collection, and subcollections inherit nothing.</source>
        <translation>Das Fenster ist nicht wirksam: Der Client ist kein direktes Mitglied der Sammlung, und untergeordnete Sammlungen erben nichts.</translation>
    </message>
    <message>
        <source>Runs and restarts outside windows</source>
        <translation>Ausführung und Neustart außerhalb von Fenstern</translation>
    </message>
    <message>
        <source>Runs outside windows</source>
        <translation>Ausführung außerhalb von Fenstern</translation>
    </message>
    <message>
        <source>Restarts outside windows</source>
        <translation>Neustart außerhalb von Fenstern</translation>
    </message>
</context>
<context>
    <name>YearWords</name>
    <message>
        <source>Begins later</source>
        <translation>Beginnt später</translation>
    </message>
    <message>
        <source>Start comes twice</source>
        <translation>Startzeit kommt zweimal vor</translation>
    </message>
    <message>
        <source>Clocks change while open</source>
        <translation>Zeitumstellung, während geöffnet</translation>
    </message>
    <message>
        <source>Moved, as it is in UTC</source>
        <translation>Verschoben, da in UTC</translation>
    </message>
    <message>
        <source>No such day</source>
        <extracomment>of a month</extracomment>
        <translation>Kein solcher Tag</translation>
    </message>
    <message>
        <source>Dropped by the offset</source>
        <extracomment>of a month, by the offset from a weekday</extracomment>
        <translation>Entfällt durch den Versatz</translation>
    </message>
    <message>
        <source>Moved back to the last day</source>
        <extracomment>by the offset from a weekday</extracomment>
        <translation>Auf den letzten Tag vorgezogen</translation>
    </message>
    <message>
        <source>Clocks go forward over %1, so it begins at %2.</source>
        <extracomment>%1 weekday, date and time, %2 time of day</extracomment>
        <translation>Bei der Zeitumstellung wird %1 übersprungen; das Fenster beginnt um %2.</translation>
    </message>
    <message>
        <source>Clocks go back, so %1 comes twice; it begins the first time.</source>
        <extracomment>%1 weekday, date and time</extracomment>
        <translation>Bei der Zeitumstellung kommt %1 zweimal vor; das Fenster beginnt beim ersten Mal.</translation>
    </message>
    <message>
        <source>Clocks change while it is open: it lasts %1, and on the clock from %2 to %3.</source>
        <extracomment>%1 a length of time, %2 weekday, date and time, %3 time of day</extracomment>
        <translation>Zeitumstellung, während das Fenster geöffnet ist: Es dauert %1, nach der Uhr von %2 bis %3.</translation>
    </message>
    <message>
        <source>It opens at %1 UTC as before; clocks have changed, and here that is %2.</source>
        <extracomment>%1 and %2 times of day</extracomment>
        <translation>Das Fenster öffnet sich wie bisher um %1 UTC; nach der Zeitumstellung ist das hier %2.</translation>
    </message>
    <message>
        <source>The offset would end in the next month, so it opens on the last day, %1.</source>
        <extracomment>%1 weekday and date</extracomment>
        <translation>Der Versatz würde erst im nächsten Monat enden, daher öffnet sich das Fenster am letzten Tag, %1.</translation>
    </message>
    <message>
        <source>%1 does not have this day and is left out.</source>
        <extracomment>%1 month and year</extracomment>
        <translation>%1 hat diesen Tag nicht und wird ausgelassen.</translation>
    </message>
    <message>
        <source>In %1 the offset ends exactly on the last day of the month; real clients do not open then.</source>
        <extracomment>%1 month and year</extracomment>
        <translation>Im %1 endet der Versatz genau am letzten Tag des Monats; in der Praxis öffnen Clients das Fenster dann nicht.</translation>
    </message>
    <message>
        <source>From %1 to %2 it does not open.</source>
        <extracomment>%1 and %2 months with their years</extracomment>
        <translation>Von %1 bis %2 öffnet es sich nicht.</translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2 it opens more than %n time(s).</source>
        <extracomment>%1 and %2 months with their years</extracomment>
        <translation>
            <numerusform>Von %1 bis %2 öffnet es sich mehr als %n Mal.</numerusform>
            <numerusform>Von %1 bis %2 öffnet es sich mehr als %n Mal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2 it opens %n time(s).</source>
        <extracomment>%1 and %2 months with their years</extracomment>
        <translation>
            <numerusform>Von %1 bis %2 öffnet es sich %n Mal.</numerusform>
            <numerusform>Von %1 bis %2 öffnet es sich %n Mal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these differ(s) from what one would think.</source>
        <translation>
            <numerusform>%n dieser Termine weicht vom Erwarteten ab.</numerusform>
            <numerusform>%n dieser Termine weichen vom Erwarteten ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these differs from what one would think.</source>
        <translation>Keiner dieser Termine weicht vom Erwarteten ab.</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) are left out.</source>
        <translation>
            <numerusform>%n Monat wird ausgelassen.</numerusform>
            <numerusform>%n Monate werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <extracomment>%1 a time of day, or that with its date</extracomment>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>oddities</comment>
        <extracomment>%1 what is odd, in a few words, %2 what else is</extracomment>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>wk::AddMembersDialog</name>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Paste a list</source>
        <translation>&amp;Liste einfügen</translation>
    </message>
    <message>
        <source>Somebody deleted this collection in the meantime.</source>
        <translation>Diese Sammlung wurde inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>Add clients to “%1”</source>
        <extracomment>%1 name of a collection</extracomment>
        <translation>Clients zu „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Add clients</source>
        <translation>Clients hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n client(s)</source>
        <translation>
            <numerusform>%n Client hinzufügen</numerusform>
            <numerusform>%n Clients hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) added to “%1”.</source>
        <extracomment>%1 name of a collection</extracomment>
        <translation>
            <numerusform>%n Client zu „%1“ hinzugefügt.</numerusform>
            <numerusform>%n Clients zu „%1“ hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clients were not added: %1.</source>
        <extracomment>%1 what is wrong, without a full stop</extracomment>
        <translation>Die Clients wurden nicht hinzugefügt: %1.</translation>
    </message>
    <message>
        <source>Close without adding the clients? The list you pasted would be lost.</source>
        <translation>Schließen, ohne die Clients hinzuzufügen? Die eingefügte Liste geht dabei verloren.</translation>
    </message>
    <message>
        <source>Discard the list</source>
        <translation>Liste verwerfen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>No client is chosen yet.</source>
        <translation>Noch kein Client ausgewählt.</translation>
    </message>
</context>
<context>
    <name>wk::AssignDialog</name>
    <message>
        <source>Assign fallback status point</source>
        <translation>Fallbackstatuspunkt zuweisen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s)</source>
        <translation>
            <numerusform>%Ln Client</numerusform>
            <numerusform>%Ln Clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Fallback status point</source>
        <translation>Fallbackstatuspunkt</translation>
    </message>
    <message>
        <source>Clients that are left as they are</source>
        <translation>Clients, die unverändert bleiben</translation>
    </message>
    <message>
        <source>&amp;Fallback status point</source>
        <translation>&amp;Fallbackstatuspunkt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a server, %2 a site code</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No fallback status point</extracomment>
        <translation>Keiner</translation>
    </message>
    <message numerus="yes">
        <source>Take from %Ln client(s)</source>
        <translation>
            <numerusform>Zuweisung von %Ln Client aufheben</numerusform>
            <numerusform>Zuweisung von %Ln Clients aufheben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %Ln client(s)</source>
        <translation>
            <numerusform>%Ln Client zuweisen</numerusform>
            <numerusform>%Ln Clients zuweisen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed: %1.</source>
        <extracomment>%1 what is wrong, without a full stop</extracomment>
        <translation>Es wurde nichts geändert: %1.</translation>
    </message>
</context>
<context>
    <name>wk::BringInDialog</name>
    <message>
        <source>Import from Configuration Manager</source>
        <translation>Aus Configuration Manager importieren</translation>
    </message>
    <message>
        <source>PowerShell lines</source>
        <translation>PowerShell-Zeilen</translation>
    </message>
    <message>
        <source>&amp;Copy lines</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Import...</source>
        <translation>&amp;Importieren...</translation>
    </message>
    <message>
        <source>Make the &amp;site, then import...</source>
        <translation>&amp;Standort erstellen, dann importieren...</translation>
    </message>
    <message>
        <source>1. Run these lines in Windows PowerShell 3.0 to 5.1, as somebody who may read the site. In the first lines put in your own server, site code, name, mode and time zone. They only read, and write the file site.json.</source>
        <translation>1. Führen Sie diese Zeilen in Windows PowerShell 3.0 bis 5.1 unter einem Konto aus, das den Standort lesen darf. Tragen Sie in den ersten Zeilen Ihren Server sowie Standortcode, Name, Modus und Zeitzone Ihres Standorts ein. Die Zeilen lesen nur und schreiben die Datei site.json.</translation>
    </message>
    <message>
        <source>2. Import site.json into the site that is open; their site codes have to be the same. What would change is shown before anything is stored.</source>
        <translation>2. Importieren Sie site.json in den geöffneten Standort; die Standortcodes müssen übereinstimmen. Was sich ändern würde, wird angezeigt, bevor etwas gespeichert wird.</translation>
    </message>
    <message>
        <source>2. Make a site with the same site code, and import site.json into it. What would change is shown before anything is stored.</source>
        <translation>2. Erstellen Sie einen Standort mit demselben Standortcode, und importieren Sie site.json in diesen. Was sich ändern würde, wird angezeigt, bevor etwas gespeichert wird.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>wk::ChangeTableModel</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>wk::ChooseCollectionDialog</name>
    <message>
        <source>Search collections</source>
        <translation>Sammlungen suchen</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>No collection is called like that.</source>
        <translation>Keine Sammlung mit diesem Namen.</translation>
    </message>
</context>
<context>
    <name>wk::ClientCollectionsView</name>
    <message>
        <source>Maintenance windows around the client</source>
        <translation>Wartungsfenster im Umfeld des Clients</translation>
    </message>
    <message>
        <source>Collections of the selected clients</source>
        <translation>Sammlungen der ausgewählten Clients</translation>
    </message>
    <message>
        <source>Collections and windows</source>
        <translation>Sammlungen und Fenster</translation>
    </message>
    <message>
        <source>Collections that pass nothing on</source>
        <translation>Sammlungen, die nichts vererben</translation>
    </message>
    <message numerus="yes">
        <source>%n maintenance window(s) count</source>
        <translation>
            <numerusform>%n Wartungsfenster wirksam</numerusform>
            <numerusform>%n Wartungsfenster wirksam</numerusform>
        </translation>
    </message>
    <message>
        <source>Member of no collection</source>
        <translation>Kein Mitglied einer Sammlung</translation>
    </message>
    <message numerus="yes">
        <source>Member of %n collection(s)</source>
        <translation>
            <numerusform>Mitglied von %n Sammlung</numerusform>
            <numerusform>Mitglied von %n Sammlungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wk::ClientForecastView</name>
    <message>
        <source>Deployments of the client</source>
        <translation>Bereitstellungen des Clients</translation>
    </message>
    <message>
        <source>Show deployment</source>
        <translation>Bereitstellung anzeigen</translation>
    </message>
    <message>
        <source>Nothing to run</source>
        <translation>Nichts auszuführen</translation>
    </message>
    <message>
        <source>No mandatory deployment reaches this client. What nobody has to run, or what has expired, is not listed.</source>
        <translation>Für diesen Client gibt es keine obligatorischen Bereitstellungen. Nicht obligatorische und abgelaufene Bereitstellungen werden nicht aufgeführt.</translation>
    </message>
    <message>
        <source>Deployment selected</source>
        <translation>Ausgewählte Bereitstellung</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
</context>
<context>
    <name>wk::ClientPage</name>
    <message>
        <source>Whether it may be changed</source>
        <translation>Zulässigkeit von Änderungen</translation>
    </message>
    <message>
        <source>Choose a client</source>
        <translation>Client auswählen</translation>
    </message>
    <message>
        <source>Its page tells when it may be changed, why then, and what it will run.</source>
        <translation>Die Seite eines Clients zeigt, wann und warum er dann geändert werden darf und was er ausführen wird.</translation>
    </message>
    <message>
        <source>Facts about the client</source>
        <translation>Angaben zum Client</translation>
    </message>
    <message>
        <source>What is selected in the timeline</source>
        <translation>Auswahl in der Zeitachse</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Effective windows</source>
        <extracomment>%1 a number</extracomment>
        <translation>Effektive Fenster</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Bereitstellungen</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) selected</source>
        <translation>
            <numerusform>%n Client ausgewählt</numerusform>
            <numerusform>%n Clients ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Deployments (%1)</source>
        <extracomment>%1 a number</extracomment>
        <translation>Bereitstellungen (%1)</translation>
    </message>
    <message>
        <source>Effective windows (%1)</source>
        <translation>Effektive Fenster (%1)</translation>
    </message>
</context>
<context>
    <name>wk::ClientSearchPage</name>
    <message>
        <source>Search clients</source>
        <translation>Clients suchen</translation>
    </message>
    <message>
        <source>Clients to choose from</source>
        <translation>Clients zur Auswahl</translation>
    </message>
    <message>
        <source>No client fits what you search for.</source>
        <translation>Kein passender Client gefunden.</translation>
    </message>
    <message>
        <source>Ctrl and Shift choose several; they stay chosen while you search on.</source>
        <translation>Mehrfachauswahl mit Strg und Umschalt; sie bleibt bei weiterer Suche erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n more client(s) chosen that this search does not show.</source>
        <translation>
            <numerusform>%n weiterer ausgewählter Client wird bei dieser Suche nicht angezeigt.</numerusform>
            <numerusform>%n weitere ausgewählte Clients werden bei dieser Suche nicht angezeigt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wk::ClientTableModel</name>
    <message numerus="yes">
        <source>%n collection(s)</source>
        <translation>
            <numerusform>%n Sammlung</numerusform>
            <numerusform>%n Sammlungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enabled maintenance window(s)</source>
        <translation>
            <numerusform>%n aktiviertes Wartungsfenster</numerusform>
            <numerusform>%n aktivierte Wartungsfenster</numerusform>
        </translation>
    </message>
    <message>
        <source>The client names no time zone; this is its site&apos;s.</source>
        <translation>Der Client gibt keine Zeitzone an; dies ist die seines Standorts.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Resource ID</source>
        <translation>Ressourcen-ID</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Client version</source>
        <translation>Clientversion</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Fallback status point</source>
        <translation>Fallbackstatuspunkt</translation>
    </message>
</context>
<context>
    <name>wk::ClientWindowModel</name>
    <message>
        <source>Maintenance window</source>
        <translation>Wartungsfenster</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Wirksam</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Next opening</source>
        <translation>Nächster Termin</translation>
    </message>
</context>
<context>
    <name>wk::ClientsPanel</name>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Add to collection...</source>
        <translation>Zu Sammlung hinzufügen...</translation>
    </message>
    <message>
        <source>Remove from collection</source>
        <translation>Aus Sammlung entfernen</translation>
    </message>
    <message>
        <source>Remove the selected clients from the collection selected on the right</source>
        <translation>Ausgewählte Clients aus der rechts ausgewählten Sammlung entfernen</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation>Clients suchen</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>Noch keine Clients</translation>
    </message>
    <message>
        <source>Import them from a site document, as the site&apos;s own server exports it.</source>
        <translation>Importieren Sie Clients aus einem Standortdokument, wie es der Server des Standorts exportiert.</translation>
    </message>
    <message>
        <source>Import site document...</source>
        <translation>Standortdokument importieren...</translation>
    </message>
    <message>
        <source>No client fits</source>
        <translation>Kein passender Client</translation>
    </message>
    <message>
        <source>Names, resource IDs, sites, time zones, versions and operating systems are searched; all words have to occur.</source>
        <translation>Durchsucht werden Namen, Ressourcen-IDs, Standorte, Zeitzonen, Versionen und Betriebssysteme; alle Wörter müssen vorkommen.</translation>
    </message>
    <message>
        <source>There is no collection that it is not a member of already.</source>
        <translation>Der Client ist bereits Mitglied aller Sammlungen.</translation>
    </message>
    <message>
        <source>“%1” becomes a direct member of the collection you choose, and gets its maintenance windows.</source>
        <extracomment>%1 name of a client</extracomment>
        <translation>„%1“ wird direktes Mitglied der gewählten Sammlung und erhält deren Wartungsfenster.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) become direct members of the collection you choose, and get its maintenance windows.</source>
        <translation>
            <numerusform>%n Client wird direktes Mitglied der gewählten Sammlung und erhält deren Wartungsfenster.</numerusform>
            <numerusform>%n Clients werden direkte Mitglieder der gewählten Sammlung und erhalten deren Wartungsfenster.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to collection</source>
        <translation>Zu Sammlung hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) added to “%1”.</source>
        <extracomment>%1 name of a collection</extracomment>
        <translation>
            <numerusform>%n Client zu „%1“ hinzugefügt.</numerusform>
            <numerusform>%n Clients zu „%1“ hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) removed from “%1”.</source>
        <extracomment>%1 name of a collection</extracomment>
        <translation>
            <numerusform>%n Client aus „%1“ entfernt.</numerusform>
            <numerusform>%n Clients aus „%1“ entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed: %1.</source>
        <extracomment>%1 what is wrong, without a full stop</extracomment>
        <translation>Es wurde nichts geändert: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <extracomment>%n clients that a list is narrowed to, %1 what they have in common</extracomment>
        <translation>
            <numerusform>%n Client</numerusform>
            <numerusform>%n Clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s): %1</source>
        <translation>
            <numerusform>%n Client: %1</numerusform>
            <numerusform>%n Clients: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all clients</source>
        <translation>Alle Clients anzeigen</translation>
    </message>
    <message>
        <source>None of these clients is there any more</source>
        <translation>Keiner dieser Clients ist noch vorhanden</translation>
    </message>
    <message>
        <source>They were deleted since they were counted.</source>
        <translation>Sie wurden nach der Zählung gelöscht.</translation>
    </message>
    <message>
        <source>Remove from collection...</source>
        <translation>Aus Sammlung entfernen...</translation>
    </message>
    <message numerus="yes">
        <source>Add %n client(s) to “%1”?</source>
        <extracomment>%1 name of a collection</extracomment>
        <translation>
            <numerusform>%n Client zu „%1“ hinzufügen?</numerusform>
            <numerusform>%n Clients zu „%1“ hinzufügen?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n client(s) from “%1”?</source>
        <extracomment>%1 name of a collection</extracomment>
        <translation>
            <numerusform>%n Client aus „%1“ entfernen?</numerusform>
            <numerusform>%n Clients aus „%1“ entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Assign fallback status point...</source>
        <translation>Fallbackstatuspunkt zuweisen...</translation>
    </message>
</context>
<context>
    <name>wk::CollectionDialog</name>
    <message>
        <source>&amp;Use this name</source>
        <translation>Diesen Namen &amp;verwenden</translation>
    </message>
    <message>
        <source>New collection</source>
        <extracomment>Window title; %1 a collection</extracomment>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <source>Collection: %1</source>
        <translation>Sammlung: %1</translation>
    </message>
    <message>
        <source>None (at the top)</source>
        <translation>Keine (oberste Ebene)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a collection&apos;s name, %2 its id</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Kommentar</translation>
    </message>
    <message>
        <source>Hangs &amp;under</source>
        <translation>Über&amp;geordnet</translation>
    </message>
    <message>
        <source>A name has to follow the prefix %1.</source>
        <translation>Nach dem Präfix %1 muss ein Name folgen.</translation>
    </message>
    <message>
        <source>Collections that are there for maintenance windows are easier to find as %1.</source>
        <translation>Sammlungen für Wartungsfenster sind leichter zu finden, wenn sie %1 heißen.</translation>
    </message>
    <message>
        <source>What you typed is not stored yet.</source>
        <translation>Die Eingaben sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>wk::CollectionTableModel</name>
    <message numerus="yes">
        <source>%n maintenance window(s)</source>
        <translation>
            <numerusform>%n Wartungsfenster</numerusform>
            <numerusform>%n Wartungsfenster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n Client</numerusform>
            <numerusform>%n Clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Collection ID</source>
        <translation>Sammlungs-ID</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
</context>
<context>
    <name>wk::CollectionTreeModel</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 how many windows are enabled, %2 of how many</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n maintenance window(s), enabled: %1</source>
        <translation>
            <numerusform>%n Wartungsfenster, aktiviert: %1</numerusform>
            <numerusform>%n Wartungsfenster, aktiviert: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
</context>
<context>
    <name>wk::CollectionsPanel</name>
    <message>
        <source>There is no further collection that this one could hang under.</source>
        <translation>Es gibt keine weitere Sammlung, der diese untergeordnet werden könnte.</translation>
    </message>
    <message>
        <source>Move collection</source>
        <translation>Sammlung verschieben</translation>
    </message>
    <message>
        <source>It will hang under the collection you choose, with all below it.</source>
        <translation>Sie wird samt ihren untergeordneten Sammlungen der gewählten Sammlung untergeordnet.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Collection moved.</source>
        <translation>Sammlung verschoben.</translation>
    </message>
    <message>
        <source>Add parent</source>
        <translation>Zusätzlich unterordnen</translation>
    </message>
    <message>
        <source>It will hang under the collection you choose as well.</source>
        <translation>Sie wird zusätzlich der gewählten Sammlung untergeordnet.</translation>
    </message>
    <message>
        <source>Parent added.</source>
        <translation>Zusätzlich untergeordnet.</translation>
    </message>
    <message>
        <source>Removed from this parent.</source>
        <translation>Unterordnung aufgehoben.</translation>
    </message>
    <message>
        <source>Moved to the top.</source>
        <translation>Auf die oberste Ebene verschoben.</translation>
    </message>
    <message numerus="yes">
        <source>%n maintenance window(s)</source>
        <translation>
            <numerusform>%n Wartungsfenster</numerusform>
            <numerusform>%n Wartungsfenster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the membership of %n client(s)</source>
        <translation>
            <numerusform>die Mitgliedschaft von %n Client</numerusform>
            <numerusform>die Mitgliedschaft von %n Clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s): %1</source>
        <extracomment>%1 names of deployments</extracomment>
        <translation>
            <numerusform>%n Bereitstellung: %1</numerusform>
            <numerusform>%n Bereitstellungen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>With it go: %1.</source>
        <extracomment>%1 what goes together with a collection</extracomment>
        <translation>Außerdem werden gelöscht: %1.</translation>
    </message>
    <message>
        <source>These subcollections stay and move to the top: %1.</source>
        <extracomment>%1 names of collections</extracomment>
        <translation>Diese untergeordneten Sammlungen bleiben und rücken auf die oberste Ebene: %1.</translation>
    </message>
    <message>
        <source>It can be undone until the site is closed, and restored from the history.</source>
        <translation>Das Löschen lässt sich rückgängig machen, bis der Standort geschlossen wird; über den Verlauf ist die Wiederherstellung auch danach möglich.</translation>
    </message>
    <message>
        <source>Delete collection</source>
        <translation>Sammlung löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n collection(s): %1?</source>
        <extracomment>%1 names of collections</extracomment>
        <translation>
            <numerusform>%n Sammlung löschen: %1?</numerusform>
            <numerusform>%n Sammlungen löschen: %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s) deleted.</source>
        <translation>
            <numerusform>%n Sammlung gelöscht.</numerusform>
            <numerusform>%n Sammlungen gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Parts of the collection</source>
        <translation>Teile der Sammlung</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>Wartungsfenster</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>No collection</source>
        <translation>Keine Sammlung</translation>
    </message>
    <message>
        <source>Maintenance windows are defined on collections. Begin with one, or import a site.</source>
        <translation>Wartungsfenster werden für Sammlungen definiert. Beginnen Sie mit einer Sammlung, oder importieren Sie einen Standort.</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <source>&amp;Properties...</source>
        <translation>&amp;Eigenschaften...</translation>
    </message>
    <message>
        <source>&amp;Move...</source>
        <translation>&amp;Verschieben...</translation>
    </message>
    <message>
        <source>&amp;Add parent...</source>
        <translation>Zusätzlich &amp;unterordnen...</translation>
    </message>
    <message>
        <source>&amp;Remove from this parent</source>
        <translation>U&amp;nterordnung aufheben</translation>
    </message>
    <message>
        <source>Move to the &amp;top</source>
        <translation>Auf die &amp;oberste Ebene</translation>
    </message>
    <message>
        <source>&amp;Delete collection...</source>
        <translation>Sammlung &amp;löschen...</translation>
    </message>
    <message>
        <source>No collection matches</source>
        <translation>Keine passende Sammlung</translation>
    </message>
    <message>
        <source>No name, id or comment of a collection has what you search for.</source>
        <translation>Der Suchtext kommt in keinem Namen, keiner ID und keinem Kommentar einer Sammlung vor.</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>Standardsammlung</translation>
    </message>
    <message>
        <source>under %1</source>
        <extracomment>%1 names of collections</extracomment>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>Maintenance windows (%1)</source>
        <extracomment>Title of a tab, with how many there are</extracomment>
        <translation>Wartungsfenster (%1)</translation>
    </message>
    <message>
        <source>Members (%1)</source>
        <extracomment>Title of a tab, with how many there are</extracomment>
        <translation>Mitglieder (%1)</translation>
    </message>
    <message>
        <source>Search collections</source>
        <translation>Sammlungen suchen</translation>
    </message>
    <message>
        <source>Nothing was done, because somebody changed these collections in the meantime.</source>
        <translation>Der Vorgang wurde nicht ausgeführt, weil diese Sammlungen inzwischen von jemand anderem geändert wurden.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>%1 comes with Configuration Manager and cannot be deleted.</source>
        <extracomment>%1 a collection</extracomment>
        <translation>%1 ist eine Standardsammlung von Configuration Manager und kann nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>These collections are limited to it and would name a collection that is gone: %1.</source>
        <extracomment>%1 names of collections</extracomment>
        <translation>Diese Sammlungen würden danach eine nicht mehr vorhandene Sammlung als begrenzende Sammlung angeben: %1.</translation>
    </message>
</context>
<context>
    <name>wk::CopyWindowsDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy maintenance windows</source>
        <translation>Wartungsfenster kopieren</translation>
    </message>
    <message>
        <source>Copies of %1 for:</source>
        <extracomment>%1 names of maintenance windows</extracomment>
        <translation>Kopien von %1 für:</translation>
    </message>
    <message>
        <source>Search collections</source>
        <translation>Sammlungen suchen</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A collection in a list: %1 its name, %2 its id</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s) chosen</source>
        <translation>
            <numerusform>%n Sammlung ausgewählt</numerusform>
            <numerusform>%n Sammlungen ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wk::CoverageBar</name>
    <message>
        <source>&amp;Whole site</source>
        <translation>&amp;Gesamter Standort</translation>
    </message>
    <message>
        <source>Choose collection...</source>
        <translation>Sammlung auswählen...</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Software updates</source>
        <translation>Softwareupdates</translation>
    </message>
    <message>
        <source>Task sequences</source>
        <translation>Tasksequenzen</translation>
    </message>
    <message>
        <source>&amp;Clients of</source>
        <translation>&amp;Clients von</translation>
    </message>
    <message>
        <source>&amp;Open for</source>
        <extracomment>Label of a choice: programs, software updates, task sequences</extracomment>
        <translation>Geö&amp;ffnet für</translation>
    </message>
    <message>
        <source>W&amp;ithin</source>
        <extracomment>Label of a number of days</extracomment>
        <translation>Zeit&amp;raum</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <extracomment>After a number in its field, with a blank before it</extracomment>
        <translation>
            <numerusform> Tag</numerusform>
            <numerusform> Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole site</source>
        <translation>Gesamter Standort</translation>
    </message>
    <message>
        <source>Clients of: %1</source>
        <extracomment>Name of a button: %1 the site, or a collection</extracomment>
        <translation>Clients von: %1</translation>
    </message>
    <message>
        <source>Coverage of a collection</source>
        <translation>Abdeckung einer Sammlung</translation>
    </message>
    <message>
        <source>Its direct members are looked at.</source>
        <translation>Berücksichtigt werden ihre direkten Mitglieder.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
</context>
<context>
    <name>wk::CoverageChart</name>
    <message>
        <source>Clients with an open window, hour by hour</source>
        <translation>Clients mit geöffnetem Fenster, Stunde für Stunde</translation>
    </message>
</context>
<context>
    <name>wk::CoverageHoursModel</name>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Clients with an open window</source>
        <translation>Clients mit geöffnetem Fenster</translation>
    </message>
</context>
<context>
    <name>wk::CoverageNumbers</name>
    <message>
        <source>Clients by what windows mean for them</source>
        <translation>Clients nach Wirkung der Fenster</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n Client</numerusform>
            <numerusform>%n Clients</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 what clients have in common, such as &quot;No windows at all&quot;; %2 how many they are</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show these clients</source>
        <translation>Diese Clients anzeigen</translation>
    </message>
</context>
<context>
    <name>wk::CoveragePanel</name>
    <message>
        <source>Clients with an open window, hour by hour</source>
        <translation>Clients mit geöffnetem Fenster, Stunde für Stunde</translation>
    </message>
    <message>
        <source>Work out again</source>
        <translation>Neu berechnen</translation>
    </message>
    <message>
        <source>Ways to look at the hours</source>
        <translation>Ansichten der Stunden</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Working out who can be changed when</source>
        <translation>Abdeckung wird berechnet</translation>
    </message>
    <message>
        <source>Looking for the clients</source>
        <translation>Clients werden gesucht</translation>
    </message>
    <message>
        <source>Not worked out</source>
        <translation>Nicht berechnet</translation>
    </message>
    <message>
        <source>It was cancelled before it was known who can be changed when.</source>
        <translation>Die Berechnung der Abdeckung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Work out</source>
        <translation>Berechnen</translation>
    </message>
    <message>
        <source>No members</source>
        <translation>Keine Mitglieder</translation>
    </message>
    <message>
        <source>The collection has no direct members, so there is nobody to look at.</source>
        <translation>Die Sammlung hat keine direkten Mitglieder, daher gibt es nichts zu berechnen.</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>Noch keine Clients</translation>
    </message>
    <message>
        <source>Import them from a site document, as the site&apos;s own server exports it.</source>
        <translation>Importieren Sie Clients aus einem Standortdokument, wie es der Server des Standorts exportiert.</translation>
    </message>
    <message>
        <source>Site time (%1).</source>
        <extracomment>%1 a time zone</extracomment>
        <translation>Standortzeit (%1).</translation>
    </message>
    <message>
        <source>No client has a window open in these four weeks.</source>
        <translation>In diesen vier Wochen ist für keinen Client ein Fenster geöffnet.</translation>
    </message>
    <message numerus="yes">
        <source>Most at once: %n client(s), first on %1.</source>
        <extracomment>%1 weekday, date and times of an hour</extracomment>
        <translation>
            <numerusform>Höchstwert: %n Client gleichzeitig, erstmals am %1.</numerusform>
            <numerusform>Höchstwert: %n Clients gleichzeitig, erstmals am %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show the %n client(s)</source>
        <translation>
            <numerusform>%n Client an&amp;zeigen</numerusform>
            <numerusform>%n Clients an&amp;zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Import site document...</source>
        <translation>Standortdokument importieren...</translation>
    </message>
</context>
<context>
    <name>wk::DateField</name>
    <message>
        <source>Choose a date</source>
        <extracomment>Opens a calendar beside a date</extracomment>
        <translation>Datum auswählen</translation>
    </message>
    <message>
        <source>Choose a date (Alt+Down)</source>
        <translation>Datum auswählen (Alt+Pfeil nach unten)</translation>
    </message>
</context>
<context>
    <name>wk::DaysChart</name>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>Clients that failed and were installed, day by day</source>
        <translation>Fehlgeschlagene und installierte Clients nach Tag</translation>
    </message>
</context>
<context>
    <name>wk::DeploymentDetails</name>
    <message>
        <source>In spite of maintenance windows</source>
        <translation>Ausnahmen von Wartungsfenstern</translation>
    </message>
    <message>
        <source>&amp;Ignore maintenance windows when running</source>
        <translation>Wartungsfenster bei der Ausführung &amp;ignorieren</translation>
    </message>
    <message>
        <source>&amp;Allow restart outside maintenance windows</source>
        <translation>&amp;Neustart außerhalb von Wartungsfenstern zulassen</translation>
    </message>
    <message>
        <source>Details of the deployment</source>
        <translation>Details der Bereitstellung</translation>
    </message>
    <message>
        <source>It runs as soon as it is due, whether or not a maintenance window is open. Its countdown comes first nevertheless.</source>
        <translation>Die Ausführung beginnt, sobald sie fällig ist, auch wenn kein Wartungsfenster geöffnet ist. Der Countdown läuft trotzdem vorher ab.</translation>
    </message>
    <message>
        <source>A restart that it needs does not wait for a maintenance window.</source>
        <translation>Ein erforderlicher Neustart wartet nicht auf ein Wartungsfenster.</translation>
    </message>
    <message>
        <source>Choose a deployment</source>
        <translation>Bereitstellung auswählen</translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s) selected</source>
        <translation>
            <numerusform>%n Bereitstellung ausgewählt</numerusform>
            <numerusform>%n Bereitstellungen ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wk::DeploymentTableModel</name>
    <message>
        <source>Not worked out yet</source>
        <translation>Noch nicht berechnet</translation>
    </message>
    <message>
        <source>Not mandatory</source>
        <translation>Nicht obligatorisch</translation>
    </message>
    <message numerus="yes">
        <source>Runs on %n client(s) later</source>
        <translation>
            <numerusform>Wird später auf %n Client ausgeführt</numerusform>
            <numerusform>Wird später auf %n Clients ausgeführt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Never runs on %n client(s)</source>
        <translation>
            <numerusform>Wird auf %n Client nie ausgeführt</numerusform>
            <numerusform>Wird auf %n Clients nie ausgeführt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) have to run it</source>
        <translation>
            <numerusform>%n Client muss sie ausführen</numerusform>
            <numerusform>%n Clients müssen sie ausführen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Warnings for %n client(s)</source>
        <translation>
            <numerusform>Warnungen für %n Client</numerusform>
            <numerusform>Warnungen für %n Clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest of %n update(s): %1</source>
        <extracomment>%1 a sentence about the longest of several updates</extracomment>
        <translation>
            <numerusform>%n Update: %1</numerusform>
            <numerusform>Das längste von %n Updates: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Mandatory from</source>
        <translation>Obligatorisch ab</translation>
    </message>
    <message>
        <source>This week</source>
        <extracomment>Clients on which a deployment runs within a week</extracomment>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Clients on which a deployment runs after a week</extracomment>
        <translation>Später</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Clients on which a deployment never runs</extracomment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Targeted</source>
        <translation>Zielclients</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Needs</source>
        <extracomment>What an effective maintenance window has to leave, in time</extracomment>
        <translation>Benötigt</translation>
    </message>
    <message>
        <source>Ignores windows</source>
        <translation>Ignoriert Fenster</translation>
    </message>
    <message>
        <source>Restarts outside</source>
        <translation>Neustart außerhalb</translation>
    </message>
    <message>
        <source>Deployment ID</source>
        <translation>Bereitstellungs-ID</translation>
    </message>
    <message numerus="yes">
        <source>Runs on %n client(s) in the next 7 days</source>
        <translation>
            <numerusform>Wird in den nächsten 7 Tagen auf %n Client ausgeführt</numerusform>
            <numerusform>Wird in den nächsten 7 Tagen auf %n Clients ausgeführt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wk::DeploymentsPanel</name>
    <message>
        <source>Deployments</source>
        <translation>Bereitstellungen</translation>
    </message>
    <message>
        <source>Work out again</source>
        <translation>Neu berechnen</translation>
    </message>
    <message>
        <source>Search deployments</source>
        <translation>Bereitstellungen suchen</translation>
    </message>
    <message>
        <source>No deployments yet</source>
        <translation>Noch keine Bereitstellungen</translation>
    </message>
    <message>
        <source>Import them from a site document, as the site&apos;s own server exports it.</source>
        <translation>Importieren Sie Bereitstellungen aus einem Standortdokument, wie es der Server des Standorts exportiert.</translation>
    </message>
    <message>
        <source>Import site document...</source>
        <translation>Standortdokument importieren...</translation>
    </message>
    <message>
        <source>No deployment fits</source>
        <translation>Keine passende Bereitstellung</translation>
    </message>
    <message>
        <source>Names, IDs, kinds, target collections and updates are searched; all words have to occur.</source>
        <translation>Durchsucht werden Namen, IDs, Arten, Zielsammlungen und Updates; alle Wörter müssen vorkommen.</translation>
    </message>
    <message>
        <source>Working out what deployments will do</source>
        <translation>Prognose der Bereitstellungen wird berechnet</translation>
    </message>
    <message>
        <source>Nothing was changed: %1.</source>
        <extracomment>%1 what is wrong, without a full stop</extracomment>
        <translation>Es wurde nichts geändert: %1.</translation>
    </message>
</context>
<context>
    <name>wk::EffectiveWindowModel</name>
    <message>
        <source>%1 UTC</source>
        <extracomment>%1 date and time</extracomment>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 name of a maintenance window, %2 name of the collection it is on</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 or earlier</source>
        <extracomment>%1 date and time: nobody looked further back</extracomment>
        <translation>%1 oder früher</translation>
    </message>
    <message>
        <source>%1 or later</source>
        <extracomment>%1 date and time: nobody looked further ahead</extracomment>
        <translation>%1 oder später</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>%1 a length of time</extracomment>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Jetzt geöffnet</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Maintenance windows (collection)</source>
        <translation>Wartungsfenster (Sammlung)</translation>
    </message>
</context>
<context>
    <name>wk::EffectiveWindowsView</name>
    <message>
        <source>No maintenance window holds programs back: they run when they are due, also during working hours.</source>
        <translation>Kein Wartungsfenster hält Programme zurück: Sie werden ausgeführt, sobald sie fällig sind, auch während der Geschäftszeiten.</translation>
    </message>
    <message>
        <source>No maintenance window holds software updates back: they are installed when they are due, also during working hours.</source>
        <translation>Kein Wartungsfenster hält Softwareupdates zurück: Sie werden installiert, sobald sie fällig sind, auch während der Geschäftszeiten.</translation>
    </message>
    <message>
        <source>No maintenance window holds task sequences back: they run when they are due, also during working hours.</source>
        <translation>Kein Wartungsfenster hält Tasksequenzen zurück: Sie werden ausgeführt, sobald sie fällig sind, auch während der Geschäftszeiten.</translation>
    </message>
    <message>
        <source>Effective windows</source>
        <translation>Effektive Fenster</translation>
    </message>
    <message>
        <source>%1+</source>
        <extracomment>%1 a number: there are more, which are not listed</extracomment>
        <translation>%1+</translation>
    </message>
    <message numerus="yes">
        <source>Only the next %n are listed; more follow. Times are those of %1.</source>
        <extracomment>%n effective windows, %1 name of a time zone</extracomment>
        <translation>
            <numerusform>Nur das nächste ist aufgeführt; weitere folgen. Zeiten in der Zeitzone %1.</numerusform>
            <numerusform>Nur die nächsten %n sind aufgeführt; weitere folgen. Zeiten in der Zeitzone %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n effective window(s) until %1. Times are those of %2.</source>
        <extracomment>%n effective windows, %1 date, %2 name of a time zone</extracomment>
        <translation>
            <numerusform>%n effektives Wartungsfenster bis %1. Zeiten in der Zeitzone %2.</numerusform>
            <numerusform>%n effektive Wartungsfenster bis %1. Zeiten in der Zeitzone %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to come</source>
        <translation>Kein künftiges Fenster</translation>
    </message>
    <message>
        <source>The maintenance windows that apply do not open within a year. Whatever is not allowed to ignore them waits.</source>
        <translation>Die geltenden Wartungsfenster öffnen sich innerhalb eines Jahres nicht. Was sie nicht ignorieren darf, wartet.</translation>
    </message>
    <message>
        <source>Not restricted</source>
        <translation>Nicht eingeschränkt</translation>
    </message>
</context>
<context>
    <name>wk::FailuresPanel</name>
    <message>
        <source>By site</source>
        <translation>Nach Standort</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation>Clients suchen</translation>
    </message>
    <message>
        <source>Loading state messages</source>
        <translation>Zustandsmeldungen werden geladen</translation>
    </message>
    <message>
        <source>Working out failed deployments</source>
        <translation>Fehlgeschlagene Bereitstellungen werden ermittelt</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>Not worked out</source>
        <translation>Nicht ermittelt</translation>
    </message>
    <message>
        <source>It was cancelled before its end.</source>
        <translation>Der Vorgang wurde vorzeitig abgebrochen.</translation>
    </message>
    <message>
        <source>Work out</source>
        <translation>Ermitteln</translation>
    </message>
    <message>
        <source>State messages could not be loaded</source>
        <translation>Zustandsmeldungen konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No state messages yet</source>
        <translation>Noch keine Zustandsmeldungen</translation>
    </message>
    <message>
        <source>Clients send them to a fallback status point while they are installed and while they cannot reach their management point. Set one up and assign it to clients, or read reports from files with &quot;wkctl messages import&quot;.</source>
        <translation>Clients senden sie an einen Fallbackstatuspunkt, während sie installiert werden und solange sie ihren Verwaltungspunkt nicht erreichen. Richten Sie einen Fallbackstatuspunkt ein, und weisen Sie ihm Clients zu, oder lesen Sie Berichte mit „wkctl messages import“ aus Dateien ein.</translation>
    </message>
    <message>
        <source>Fallback status points</source>
        <translation>Fallbackstatuspunkte</translation>
    </message>
    <message>
        <source>No messages in this time</source>
        <translation>Keine Meldungen in diesem Zeitraum</translation>
    </message>
    <message>
        <source>None of these clients sent a message since it began.</source>
        <translation>Seit dessen Beginn hat keiner dieser Clients eine Meldung gesendet.</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Gesamter Zeitraum</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <extracomment>%1 weekday, date and time</extracomment>
        <translation>Stand: %1.</translation>
    </message>
    <message>
        <source>New state messages could not be loaded: %1. What is shown is as of %2.</source>
        <extracomment>%1 why; %2 weekday, date and time</extracomment>
        <translation>Neue Zustandsmeldungen konnten nicht geladen werden: %1. Stand der Anzeige: %2.</translation>
    </message>
</context>
<context>
    <name>wk::FigureButton</name>
    <message numerus="yes">
        <source>%1: %2 of %n client(s)</source>
        <extracomment>Name of a button: %1 what is counted, such as &quot;Restart pending&quot;; %2 a number; %n all clients</extracomment>
        <translation>
            <numerusform>%1: %2 von %n Client</numerusform>
            <numerusform>%1: %2 von %n Clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wk::FiguresRow</name>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Assignment failed</source>
        <translation>Zuweisung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Issues now</source>
        <translation>Aktuelle Probleme</translation>
    </message>
    <message>
        <source>Restart pending</source>
        <translation>Neustart ausstehend</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Ohne Meldung</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Zugewiesen</translation>
    </message>
</context>
<context>
    <name>wk::FindingDetails</name>
    <message>
        <source>Details of the finding</source>
        <translation>Details des Befunds</translation>
    </message>
    <message>
        <source>No finding selected</source>
        <translation>Kein Befund ausgewählt</translation>
    </message>
    <message>
        <source>Select one to see what it means and what to do about it.</source>
        <translation>Wählen Sie einen Befund aus, um zu sehen, was er bedeutet und was zu tun ist.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Maintenance window</source>
        <translation>Wartungsfenster</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Assign it</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Fallback status points</source>
        <translation>Fallbackstatuspunkte</translation>
    </message>
</context>
<context>
    <name>wk::FindingKinds</name>
    <message>
        <source>Information</source>
        <translation>Informationen</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Alle Befunde</translation>
    </message>
    <message>
        <source>Kinds of findings</source>
        <translation>Arten von Befunden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a kind of findings, %2 in half a line when there is one
----------
%1 a kind of findings, %2 how many there are</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>wk::FindingModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a severity, %2 what a finding is about, such as a client</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
</context>
<context>
    <name>wk::FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Show the clients listed</source>
        <translation>Aufgeführte Clients anzeigen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut überprüfen</translation>
    </message>
    <message>
        <source>Show the clients that the findings listed are about</source>
        <translation>Clients anzeigen, die von den aufgeführten Befunden betroffen sind</translation>
    </message>
    <message>
        <source>No finding fits</source>
        <translation>Kein passender Befund</translation>
    </message>
    <message>
        <source>Names and ids of what a finding is about and its kind are searched; all words have to occur.</source>
        <translation>Durchsucht werden Namen und IDs der betroffenen Objekte sowie die Art des Befunds; alle Wörter müssen vorkommen.</translation>
    </message>
    <message>
        <source>Checking the site</source>
        <translation>Standort wird überprüft</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht überprüft</translation>
    </message>
    <message>
        <source>The check was cancelled before its end.</source>
        <translation>Die Überprüfung wurde vorzeitig abgebrochen.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Überprüfen</translation>
    </message>
    <message>
        <source>Nothing to find fault with</source>
        <translation>Nichts zu beanstanden</translation>
    </message>
    <message>
        <source>The check looks for windows that do not do what they seem to, clients without any, and deployments that never run.</source>
        <translation>Die Überprüfung sucht nach Fenstern, die anders wirken, als es scheint, nach Clients ohne Fenster und nach Bereitstellungen, die nie ausgeführt werden.</translation>
    </message>
    <message>
        <source>with the finding “%1”</source>
        <translation>mit dem Befund „%1“</translation>
    </message>
    <message>
        <source>with findings</source>
        <translation>mit Befunden</translation>
    </message>
    <message>
        <source>Search findings</source>
        <translation>Befunde suchen</translation>
    </message>
</context>
<context>
    <name>wk::ForecastModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 name of a software update, %2 name of the deployment it is in</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht erforderlich</translation>
    </message>
    <message>
        <source>After %1</source>
        <extracomment>%1 date</extracomment>
        <translation>Nach dem %1</translation>
    </message>
    <message>
        <source>%1, with warnings</source>
        <extracomment>%1 what becomes of a deployment</extracomment>
        <translation>%1, mit Warnungen</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <extracomment>%1 date and time</extracomment>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Runs at</source>
        <translation>Ausführung ab</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Begründung</translation>
    </message>
</context>
<context>
    <name>wk::GotoDialog</name>
    <message>
        <source>Nothing is called like that.</source>
        <translation>Nichts mit diesem Namen gefunden.</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 what something is called, %2 what it is or where</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Name of anything: collection, client, report, command...</source>
        <translation>Beliebiger Name: Sammlung, Client, Bericht, Befehl...</translation>
    </message>
    <message>
        <source>Fallback status point</source>
        <translation>Fallbackstatuspunkt</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>wk::GroupsView</name>
    <message>
        <source>What to do first</source>
        <translation>Was zuerst zu tun ist</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Bericht anzeigen</translation>
    </message>
    <message>
        <source>Show messages</source>
        <translation>Meldungen anzeigen</translation>
    </message>
    <message>
        <source>What it means and what to do</source>
        <translation>Bedeutung und Abhilfe</translation>
    </message>
    <message>
        <source>No client fits</source>
        <translation>Kein passender Client</translation>
    </message>
    <message>
        <source>Names, ids and sites of the clients listed are searched; all words have to occur.</source>
        <translation>Durchsucht werden Namen, IDs und Standorte der aufgeführten Clients; alle Wörter müssen vorkommen.</translation>
    </message>
    <message>
        <source>Show story</source>
        <translation>Chronik anzeigen</translation>
    </message>
    <message>
        <source>Show messages of the client</source>
        <translation>Meldungen des Clients anzeigen</translation>
    </message>
</context>
<context>
    <name>wk::HealthBar</name>
    <message>
        <source>Clients of</source>
        <translation>Clients von</translation>
    </message>
    <message>
        <source>Whole site</source>
        <translation>Gesamter Standort</translation>
    </message>
    <message>
        <source>Messages of</source>
        <translation>Zeitraum der Meldungen</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <extracomment>%n a number of days</extracomment>
        <translation>
            <numerusform>Letzter Tag</numerusform>
            <numerusform>Letzte %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>All times</source>
        <extracomment>Messages of all times</extracomment>
        <translation>Gesamter Zeitraum</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>wk::HealthClientModel</name>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Last state</source>
        <translation>Letzter Zustand</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
</context>
<context>
    <name>wk::HealthGroupModel</name>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>Was zuerst zu tun ist</translation>
    </message>
</context>
<context>
    <name>wk::HelpDialog</name>
    <message>
        <source>Help: %1</source>
        <extracomment>Window title: %1 a panel</extracomment>
        <translation>Hilfe: %1</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
</context>
<context>
    <name>wk::HistoryModel</name>
    <message>
        <source>Loading...</source>
        <translation>Wird geladen...</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>%1 (damaged: what it changed cannot be read)</source>
        <translation>%1 (beschädigt: Änderungen nicht lesbar)</translation>
    </message>
</context>
<context>
    <name>wk::HistoryView</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What this step changed</source>
        <translation>Änderungen in diesem Schritt</translation>
    </message>
    <message>
        <source>Restore the state before this</source>
        <translation>Zustand davor wiederherstellen</translation>
    </message>
    <message>
        <source>Loading the history</source>
        <translation>Verlauf wird geladen</translation>
    </message>
    <message>
        <source>Nothing changed yet</source>
        <translation>Noch keine Änderungen</translation>
    </message>
    <message>
        <source>Every change is listed here, with who made it and when, and can be taken back from here.</source>
        <translation>Hier ist jede Änderung mit Urheber und Zeitpunkt aufgeführt und lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>The history could not be read: %1.</source>
        <extracomment>%1 what is wrong, without a full stop</extracomment>
        <translation>Der Verlauf konnte nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No history</source>
        <translation>Kein Verlauf</translation>
    </message>
    <message>
        <source>Choose a step above to see what it changed.</source>
        <translation>Wählen Sie oben einen Schritt aus, um seine Änderungen zu sehen.</translation>
    </message>
    <message>
        <source>There is nothing to restore: all is like that already, or what it belonged to is gone.</source>
        <translation>Nichts wiederherzustellen: Alles ist bereits in diesem Zustand, oder das, wozu es gehörte, gibt es nicht mehr.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n change(s) are shown.</source>
        <translation>
            <numerusform>Nur die erste Änderung wird angezeigt.</numerusform>
            <numerusform>Nur die ersten %n Änderungen werden angezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored the state before: %1</source>
        <extracomment>%1 what a step of the history did, such as: Add window &apos;MW-Lager&apos;</extracomment>
        <translation>Zustand vor diesem Schritt wiederhergestellt: %1</translation>
    </message>
    <message>
        <source>Nothing was restored: %1.</source>
        <extracomment>%1 what is wrong, without a full stop</extracomment>
        <translation>Nichts wurde wiederhergestellt: %1.</translation>
    </message>
    <message>
        <source>This entry is damaged in the database: what it changed cannot be read, and so not be restored. All other entries are whole.</source>
        <translation>Dieser Eintrag ist in der Datenbank beschädigt: Was er geändert hat, kann nicht gelesen und daher auch nicht wiederhergestellt werden. Alle anderen Einträge sind unversehrt.</translation>
    </message>
</context>
<context>
    <name>wk::ImpactDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>wk::ImpactSentences</name>
    <message>
        <source>What this changes</source>
        <translation>Auswirkungen</translation>
    </message>
</context>
<context>
    <name>wk::ImpactSummary</name>
    <message>
        <source>What changes...</source>
        <translation>Auswirkungen...</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Auswirkungen</translation>
    </message>
    <message>
        <source>Every client that is concerned, with its windows before and after</source>
        <translation>Alle betroffenen Clients mit ihren Fenstern vorher und nachher</translation>
    </message>
    <message>
        <source>What this changes</source>
        <translation>Auswirkungen</translation>
    </message>
    <message>
        <source>Working out what this changes...</source>
        <translation>Auswirkungen werden berechnet...</translation>
    </message>
    <message>
        <source>It cannot be told what this changes: %1.</source>
        <extracomment>%1 what is wrong, without a full stop</extracomment>
        <translation>Die Auswirkungen lassen sich nicht berechnen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more under “What changes...”.</source>
        <extracomment>below the first sentences about a change; the name of a button</extracomment>
        <translation>
            <numerusform>%n weitere Angabe unter „Auswirkungen...“.</numerusform>
            <numerusform>%n weitere Angaben unter „Auswirkungen...“.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wk::ImpactTableModel</name>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Gained</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
</context>
<context>
    <name>wk::ImpactView</name>
    <message>
        <source>Search clients</source>
        <translation>Clients suchen</translation>
    </message>
    <message>
        <source>Clients that are concerned</source>
        <translation>Betroffene Clients</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Art der Arbeiten</translation>
    </message>
    <message>
        <source>Deployments whose outcome changes</source>
        <translation>Bereitstellungen mit geändertem Ergebnis</translation>
    </message>
    <message>
        <source>Working out what this changes, %1 %</source>
        <extracomment>%1 a number of per cent</extracomment>
        <translation>Auswirkungen werden berechnet, %1 %</translation>
    </message>
    <message>
        <source>Working out what this changes</source>
        <translation>Auswirkungen werden berechnet</translation>
    </message>
    <message>
        <source>It cannot be told what this changes</source>
        <translation>Auswirkungen lassen sich nicht berechnen</translation>
    </message>
    <message>
        <source>Nothing changes for any client</source>
        <translation>Für keinen Client ändert sich etwas</translation>
    </message>
    <message>
        <source>Choose a client</source>
        <translation>Client auswählen</translation>
    </message>
    <message>
        <source>What this changes</source>
        <translation>Auswirkungen</translation>
    </message>
</context>
<context>
    <name>wk::ImportDialog</name>
    <message>
        <source>&amp;Leave out records that are refused</source>
        <translation>Abgelehnte Datensätze &amp;auslassen</translation>
    </message>
    <message>
        <source>What came of the records</source>
        <translation>Ergebnis für die Datensätze</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>&amp;Add files...</source>
        <translation>&amp;Dateien hinzufügen...</translation>
    </message>
    <message>
        <source>&amp;Remove from list</source>
        <translation>Aus &amp;Liste entfernen</translation>
    </message>
    <message>
        <source>Cancel import</source>
        <translation>Import abbrechen</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Import site documents</source>
        <translation>Standortdokumente importieren</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>&amp;Site documents, also dropped here:</source>
        <translation>&amp;Standortdokumente (auch hierher ziehen):</translation>
    </message>
    <message>
        <source>Site documents</source>
        <translation>Standortdokumente</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation>Der Import wurde abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was imported: %1.</source>
        <extracomment>%1 what is wrong, without a full stop</extracomment>
        <translation>Nichts wurde importiert: %1.</translation>
    </message>
    <message>
        <source>Imported. Records added: %1, updated: %2, unchanged: %3, left out: %4.</source>
        <extracomment>%1 to %4 are numbers of records</extracomment>
        <translation>Importiert. Datensätze hinzugefügt: %1, aktualisiert: %2, unverändert: %3, ausgelassen: %4.</translation>
    </message>
    <message>
        <source>Nothing was imported, because records were refused. Mend them, or leave them out.</source>
        <translation>Nichts wurde importiert, weil Datensätze abgelehnt wurden. Korrigieren Sie diese, oder lassen Sie sie aus.</translation>
    </message>
    <message>
        <source>Nothing was imported. The problems below say why.</source>
        <translation>Nichts wurde importiert. Die Gründe sind unten unter den Problemen aufgeführt.</translation>
    </message>
    <message>
        <source>Nothing was changed: the site is already as the documents say.</source>
        <translation>Nichts wurde geändert: Der Standort entspricht bereits den Dokumenten.</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>This record is not in the site, or has no page of its own; look for it in the document.</source>
        <translation>Dieser Datensatz ist nicht im Standort vorhanden oder hat keine eigene Seite; suchen Sie ihn im Dokument.</translation>
    </message>
    <message>
        <source>Records, as they would have been taken</source>
        <translation>Datensätze, wie sie übernommen worden wären</translation>
    </message>
    <message>
        <source>&amp;What changes...</source>
        <translation>Aus&amp;wirkungen...</translation>
    </message>
    <message>
        <source>Reads the files and tells what importing them would mean for clients</source>
        <translation>Dateien lesen und anzeigen, was ihr Import für Clients bedeuten würde</translation>
    </message>
    <message>
        <source>What the import changes</source>
        <translation>Auswirkungen des Imports</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Records, as they would be taken</source>
        <translation>Datensätze, wie sie übernommen würden</translation>
    </message>
    <message>
        <source>Nothing is imported yet. The problems below stand in the way.</source>
        <translation>Es wurde noch nichts importiert. Die Probleme unten verhindern den Import.</translation>
    </message>
</context>
<context>
    <name>wk::MainMenu</name>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Standort</translation>
    </message>
    <message>
        <source>&amp;New site...</source>
        <translation>&amp;Neuer Standort...</translation>
    </message>
    <message>
        <source>&amp;Open site...</source>
        <translation>Standort ö&amp;ffnen...</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Import...</source>
        <translation>&amp;Importieren...</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Exportieren...</translation>
    </message>
    <message>
        <source>&amp;Close site</source>
        <translation>Standort s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Find in this panel</source>
        <translation>In diesem Bereich &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Go to...</source>
        <translation>&amp;Gehe zu...</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>A&amp;ktionen</translation>
    </message>
    <message>
        <source>New Collection...</source>
        <translation>Neue Sammlung...</translation>
    </message>
    <message>
        <source>New Maintenance Window...</source>
        <translation>Neues Wartungsfenster...</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Narrow navigation</source>
        <translation>Schmale &amp;Navigation</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Wie der &amp;Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>D&amp;unkel</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkombinationen</translation>
    </message>
    <message>
        <source>&amp;About Windowkeeper</source>
        <translation>&amp;Info zu Windowkeeper</translation>
    </message>
    <message>
        <source>No site was opened yet</source>
        <translation>Noch kein Standort geöffnet</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>&amp;Liste leeren</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>Open the &amp;demo site</source>
        <translation>&amp;Demostandort öffnen</translation>
    </message>
    <message>
        <source>Import from Configuration &amp;Manager...</source>
        <translation>Aus Configuration &amp;Manager importieren...</translation>
    </message>
    <message>
        <source>&amp;Help on this panel</source>
        <translation>&amp;Hilfe zu diesem Bereich</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>Hand&amp;buch</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation>Nächster Abschnitt</translation>
    </message>
    <message>
        <source>Previous area</source>
        <translation>Vorheriger Abschnitt</translation>
    </message>
</context>
<context>
    <name>wk::MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2.</source>
        <extracomment>%1 a database, %2 why</extracomment>
        <translation>%1 konnte nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 what it is about, such as a collection; %2 what is wrong</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Windowkeeper</source>
        <translation>Windowkeeper</translation>
    </message>
    <message>
        <source>%1 %2 - Windowkeeper</source>
        <extracomment>Window title: %1 site code, %2 site name</extracomment>
        <translation>%1 %2 - Windowkeeper</translation>
    </message>
    <message>
        <source>Import site documents</source>
        <translation>Standortdokumente importieren</translation>
    </message>
    <message>
        <source>Site documents (*.json);;All files (*)</source>
        <translation>Standortdokumente (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import läuft</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Bericht anzeigen</translation>
    </message>
    <message>
        <source>About Windowkeeper</source>
        <translation>Info zu Windowkeeper</translation>
    </message>
    <message>
        <source>Windowkeeper %1</source>
        <translation>Windowkeeper %1</translation>
    </message>
    <message>
        <source>Maintenance windows and fallback status points of Configuration Manager 2007.

Free software under the GNU General Public License, version 3 or later. Not a product of Microsoft; Configuration Manager is theirs.</source>
        <translation>Wartungsfenster und Fallbackstatuspunkte von Configuration Manager 2007.

Freie Software unter der GNU General Public License, Version 3 oder später. Windowkeeper ist kein Produkt von Microsoft; Configuration Manager ist eines.</translation>
    </message>
    <message>
        <source>Open site</source>
        <translation>Standort öffnen</translation>
    </message>
    <message>
        <source>Site databases (*.db *.sqlite *.wk);;All files (*)</source>
        <translation>Standortdatenbanken (*.db *.sqlite *.wk);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export the site as a document</source>
        <translation>Standort als Dokument exportieren</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <extracomment>%1 a file</extracomment>
        <translation>Nach %1 exportiert.</translation>
    </message>
    <message>
        <source>An import is running. If the site is closed now, it is stopped and nothing of it is stored.</source>
        <translation>Ein Import läuft. Wenn der Standort jetzt geschlossen wird, wird der Import abgebrochen und nichts davon gespeichert.</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Import abbrechen</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Weiter importieren</translation>
    </message>
    <message>
        <source>The demo site could not be made: %1.</source>
        <extracomment>%1 what is wrong, without a full stop</extracomment>
        <translation>Der Demostandort konnte nicht erstellt werden: %1.</translation>
    </message>
</context>
<context>
    <name>wk::MarkedMembers</name>
    <message>
        <source>%1 (a member already)</source>
        <extracomment>%1 name of a client</extracomment>
        <translation>%1 (bereits Mitglied)</translation>
    </message>
</context>
<context>
    <name>wk::MembersView</name>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Search members</source>
        <translation>Mitglieder suchen</translation>
    </message>
    <message>
        <source>No member matches</source>
        <translation>Kein passendes Mitglied</translation>
    </message>
    <message>
        <source>None of the members has what you search for.</source>
        <translation>Der Suchtext kommt bei keinem der Mitglieder vor.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche zurücksetzen</translation>
    </message>
    <message>
        <source>No members</source>
        <translation>Keine Mitglieder</translation>
    </message>
    <message>
        <source>Maintenance windows of this collection apply to nobody until it has members.</source>
        <translation>Die Wartungsfenster dieser Sammlung gelten für keinen Client, solange sie keine Mitglieder hat.</translation>
    </message>
    <message>
        <source>Add members</source>
        <translation>Mitglieder hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) removed.</source>
        <translation>
            <numerusform>%n Mitglied entfernt.</numerusform>
            <numerusform>%n Mitglieder entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove members</source>
        <translation>Mitglieder entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n client(s) from “%1”: %2?</source>
        <extracomment>%1 a collection, %2 names of clients</extracomment>
        <translation>
            <numerusform>%n Client aus „%1“ entfernen: %2?</numerusform>
            <numerusform>%n Clients aus „%1“ entfernen: %2?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Add mem&amp;bers...</source>
        <translation>&amp;Mitglieder hinzufügen...</translation>
    </message>
    <message>
        <source>Remove member&amp;s...</source>
        <translation>Mitglieder entfe&amp;rnen...</translation>
    </message>
</context>
<context>
    <name>wk::MessageBar</name>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>wk::MessageDetails</name>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>No message selected</source>
        <translation>Keine Meldung ausgewählt</translation>
    </message>
    <message>
        <source>Select one to see what it means and what to do about it.</source>
        <translation>Wählen Sie eine Meldung aus, um zu sehen, was sie bedeutet und was zu tun ist.</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Report as sent</source>
        <translation>Originalbericht</translation>
    </message>
    <message>
        <source>The report is on the clipboard as it was sent.</source>
        <translation>Der Bericht wurde so, wie er gesendet wurde, in die Zwischenablage kopiert.</translation>
    </message>
    <message>
        <source>What the message means</source>
        <translation>Bedeutung der Meldung</translation>
    </message>
    <message>
        <source>The report the message came in</source>
        <translation>Bericht, in dem die Meldung eingegangen ist</translation>
    </message>
    <message>
        <source>The message has been deleted.</source>
        <extracomment>%1 why</extracomment>
        <translation>Die Meldung wurde gelöscht.</translation>
    </message>
    <message>
        <source>The report could not be read: %1.</source>
        <translation>Der Bericht konnte nicht gelesen werden: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The report brought %n message(s).</source>
        <translation>
            <numerusform>Der Bericht enthielt %n Meldung.</numerusform>
            <numerusform>Der Bericht enthielt %n Meldungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a topic, %2 a state of it, each with its number</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <extracomment>%1 what to do, a sentence</extracomment>
        <translation>Abhilfe: %1</translation>
    </message>
    <message>
        <source>Error code</source>
        <extracomment>%1 a code in hexadecimal, %2 as it was sent</extracomment>
        <translation>Fehlercode</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Ort der Ursache</translation>
    </message>
    <message>
        <source>Extended error</source>
        <extracomment>%1 a code, %2 what it means</extracomment>
        <translation>Erweiterter Fehler</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Its story</source>
        <translation>Chronik</translation>
    </message>
    <message>
        <source>Deployment of this client</source>
        <translation>Bereitstellung dieses Clients</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client version</source>
        <translation>Clientversion</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Fallback status point</source>
        <translation>Fallbackstatuspunkt</translation>
    </message>
    <message>
        <source>In the same report</source>
        <extracomment>A message: %1 when, %2 topic, %3 state</extracomment>
        <translation>Im selben Bericht</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wk::MessageFilterBar</name>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Number of messages</source>
        <translation>Anzahl der Meldungen</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Meldung</numerusform>
            <numerusform>%n Meldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>Meldungen: %1 von %2</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Fehlercode</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>%1 a time</extracomment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1, %2 times</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>before %1</source>
        <extracomment>%1 a time</extracomment>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter: %1 what it is about, such as Topic, %2 what is chosen</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Any client</source>
        <translation>Alle Clients</translation>
    </message>
    <message>
        <source>Any topic</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <source>Any severity</source>
        <translation>Alle Schweregrade</translation>
    </message>
    <message>
        <source>Any site</source>
        <translation>Alle Standorte</translation>
    </message>
    <message>
        <source>Any collection</source>
        <translation>Alle Sammlungen</translation>
    </message>
    <message>
        <source>Direct members of...</source>
        <translation>Direkte Mitglieder von...</translation>
    </message>
    <message>
        <source>Any error code</source>
        <translation>Mit und ohne Fehlercode</translation>
    </message>
    <message>
        <source>Enter a code...</source>
        <translation>Fehlercode eingeben...</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Beliebige Zeit</translation>
    </message>
    <message>
        <source>From... to...</source>
        <translation>Von... bis...</translation>
    </message>
    <message>
        <source>Save this filter...</source>
        <translation>Filter speichern...</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Messages of a collection</source>
        <translation>Meldungen einer Sammlung</translation>
    </message>
    <message>
        <source>Messages of its direct members are shown.</source>
        <translation>Angezeigt werden die Meldungen der direkten Mitglieder.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Messages with an error code</source>
        <translation>Meldungen mit einem Fehlercode</translation>
    </message>
    <message>
        <source>The first parameter, a number in any notation: 0x80072EE7, -2147012889 or 1603.</source>
        <translation>Der erste Parameter, eine Zahl in beliebiger Schreibweise: 0x80072EE7, -2147012889 oder 1603.</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>Its name; another one of that name is replaced.</source>
        <translation>Name des Filters; ein vorhandener Filter mit diesem Namen wird ersetzt.</translation>
    </message>
    <message>
        <source>The newest %1. %2</source>
        <extracomment>%1 how many messages are shown, %2 how far loading is</extracomment>
        <translation>Die neuesten %1. %2</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>After missing ones</source>
        <translation>Nach fehlenden</translation>
    </message>
    <message>
        <source>Arrived after later ones</source>
        <translation>Nach späteren eingetroffen</translation>
    </message>
    <message>
        <source>Any order</source>
        <translation>Beliebige Reihenfolge</translation>
    </message>
    <message>
        <source>Serial numbers of the client are missing before the message: some were lost or are on their way</source>
        <translation>Vor der Meldung fehlen Seriennummern des Clients: Meldungen sind verloren gegangen oder noch unterwegs</translation>
    </message>
    <message>
        <source>A later message of the client was here before: it waited at the client or on the way</source>
        <translation>Eine spätere Meldung des Clients war schon da: Diese hat beim Client oder unterwegs gewartet</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>Filter umbenennen</translation>
    </message>
</context>
<context>
    <name>wk::MessageTableModel</name>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Fallback status point</source>
        <translation>Fallbackstatuspunkt</translation>
    </message>
</context>
<context>
    <name>wk::Navigation</name>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>Wartungsfenster</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Bereitstellungen</translation>
    </message>
    <message>
        <source>Fallback status points</source>
        <translation>Fallbackstatuspunkte</translation>
    </message>
    <message>
        <source>State messages</source>
        <translation>Zustandsmeldungen</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Failed deployments</source>
        <translation>Fehlgeschlagene Bereitstellungen</translation>
    </message>
</context>
<context>
    <name>wk::NewSiteDialog</name>
    <message>
        <source>New site</source>
        <translation>Neuer Standort</translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation>D&amp;urchsuchen...</translation>
    </message>
    <message>
        <source>Site &amp;code</source>
        <translation>Standort&amp;code</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Datenbank</translation>
    </message>
    <message>
        <source>Create site</source>
        <translation>Standort erstellen</translation>
    </message>
    <message>
        <source>A site code is three letters or digits.</source>
        <translation>Ein Standortcode besteht aus drei Buchstaben oder Ziffern.</translation>
    </message>
    <message>
        <source>Time zone: %1.</source>
        <translation>Zeitzone: %1.</translation>
    </message>
    <message>
        <source>The database needs a place.</source>
        <translation>Für die Datenbank fehlt ein Speicherort.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 a database, %2 why</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Database of the new site</source>
        <translation>Datenbank des neuen Standorts</translation>
    </message>
    <message>
        <source>Site databases (*.db);;All files (*)</source>
        <translation>Standortdatenbanken (*.db);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
</context>
<context>
    <name>wk::OpeningsCalendar</name>
    <message>
        <source>Previous month</source>
        <translation>Vorheriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Openings in %1</source>
        <extracomment>%1 a month and a year</extracomment>
        <translation>Termine im %1</translation>
    </message>
    <message>
        <source>%1: not open</source>
        <extracomment>%1 a weekday and a date</extracomment>
        <translation>%1: nicht geöffnet</translation>
    </message>
    <message>
        <source>%1-%2</source>
        <extracomment>%1 and %2 times of day</extracomment>
        <translation>%1-%2</translation>
    </message>
    <message>
        <source>%1: open %2</source>
        <extracomment>%1 a weekday and a date, %2 times of day</extracomment>
        <translation>%1: geöffnet %2</translation>
    </message>
</context>
<context>
    <name>wk::OutcomeBar</name>
    <message>
        <source>Later %1</source>
        <extracomment>%1 a number of clients</extracomment>
        <translation>Später %1</translation>
    </message>
    <message numerus="yes">
        <source>Runs on %n client(s) later</source>
        <translation>
            <numerusform>Wird später auf %n Client ausgeführt</numerusform>
            <numerusform>Wird später auf %n Clients ausgeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>Never %1</source>
        <extracomment>%1 a number of clients</extracomment>
        <translation>Nie %1</translation>
    </message>
    <message numerus="yes">
        <source>Never runs on %n client(s)</source>
        <translation>
            <numerusform>Wird auf %n Client nie ausgeführt</numerusform>
            <numerusform>Wird auf %n Clients nie ausgeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>Warnings %1</source>
        <extracomment>%1 a number of clients</extracomment>
        <translation>Warnungen %1</translation>
    </message>
    <message numerus="yes">
        <source>Warnings for %n client(s)</source>
        <translation>
            <numerusform>Warnungen für %n Client</numerusform>
            <numerusform>Warnungen für %n Clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Next 7 days %1</source>
        <extracomment>%1 a number of clients</extracomment>
        <translation>Nächste 7 Tage %1</translation>
    </message>
    <message numerus="yes">
        <source>Runs on %n client(s) in the next 7 days</source>
        <translation>
            <numerusform>Wird in den nächsten 7 Tagen auf %n Client ausgeführt</numerusform>
            <numerusform>Wird in den nächsten 7 Tagen auf %n Clients ausgeführt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wk::OutcomeView</name>
    <message>
        <source>Show these clients</source>
        <translation>Diese Clients anzeigen</translation>
    </message>
    <message>
        <source>Clients of the deployment</source>
        <translation>Clients der Bereitstellung</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>No client has to run it</source>
        <translation>Kein Client muss sie ausführen</translation>
    </message>
    <message>
        <source>Its target has no members, or it expires before it is available.</source>
        <translation>Die Zielsammlung hat keine Mitglieder, oder die Bereitstellung läuft ab, bevor sie verfügbar ist.</translation>
    </message>
    <message>
        <source>Being worked out</source>
        <translation>Wird berechnet</translation>
    </message>
    <message numerus="yes">
        <source>What every deployment will do on %n client(s), when, and why.</source>
        <translation>
            <numerusform>Ermittelt wird, was jede Bereitstellung auf %n Client tut, wann und warum.</numerusform>
            <numerusform>Ermittelt wird, was jede Bereitstellung auf %n Clients tut, wann und warum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Not worked out</source>
        <translation>Nicht berechnet</translation>
    </message>
    <message>
        <source>It was cancelled before it was known what deployments will do on each client.</source>
        <translation>Die Berechnung der Prognose wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>Berechnen</translation>
    </message>
    <message>
        <source>Not mandatory</source>
        <translation>Nicht obligatorisch</translation>
    </message>
    <message>
        <source>It runs where somebody starts it. No client has to run it, so there is nothing to forecast.</source>
        <translation>Sie wird dort ausgeführt, wo jemand sie startet. Kein Client muss sie ausführen, daher gibt es nichts zu prognostizieren.</translation>
    </message>
    <message>
        <source>No deployment selected</source>
        <translation>Keine Bereitstellung ausgewählt</translation>
    </message>
    <message>
        <source>Several deployments selected</source>
        <translation>Mehrere Bereitstellungen ausgewählt</translation>
    </message>
    <message>
        <source>Select one to see on which clients it runs, when, and where it never does.</source>
        <translation>Wählen Sie eine Bereitstellung aus, um zu sehen, auf welchen Clients sie wann ausgeführt wird und auf welchen nie.</translation>
    </message>
    <message numerus="yes">
        <source>Runs on %n client(s) later</source>
        <translation>
            <numerusform>Wird später auf %n Client ausgeführt</numerusform>
            <numerusform>Wird später auf %n Clients ausgeführt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Never runs on %n client(s)</source>
        <translation>
            <numerusform>Wird auf %n Client nie ausgeführt</numerusform>
            <numerusform>Wird auf %n Clients nie ausgeführt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Warnings for %n client(s)</source>
        <translation>
            <numerusform>Warnungen für %n Client</numerusform>
            <numerusform>Warnungen für %n Clients</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a client, %2 why it runs something when it does or never does, in full sentences</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Seen from %1 (%2), for clients that are idle then.</source>
        <extracomment>%1 weekday, date and time, %2 a time zone</extracomment>
        <translation>Prognose ab %1 (%2) für Clients, die zu diesem Zeitpunkt nichts ausführen.</translation>
    </message>
    <message numerus="yes">
        <source>Runs on %n client(s) in the next 7 days</source>
        <translation>
            <numerusform>Wird in den nächsten 7 Tagen auf %n Client ausgeführt</numerusform>
            <numerusform>Wird in den nächsten 7 Tagen auf %n Clients ausgeführt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wk::OutlookClientModel</name>
    <message>
        <source>In more than a year</source>
        <translation>In mehr als einem Jahr</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>Begins, client&apos;s time</source>
        <translation>Beginn, Clientzeit</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Begründung</translation>
    </message>
</context>
<context>
    <name>wk::PastePage</name>
    <message>
        <source>Names that are no clients</source>
        <translation>Namen, die keinem Client entsprechen</translation>
    </message>
    <message>
        <source>&amp;Names or resource IDs, one a line or set apart by commas, semicolons or tabs:</source>
        <translation>&amp;Namen oder Ressourcen-IDs, zeilenweise oder durch Komma, Semikolon oder Tabulator getrennt:</translation>
    </message>
    <message>
        <source>Names or resource IDs</source>
        <translation>Namen oder Ressourcen-IDs</translation>
    </message>
    <message>
        <source>What the list names</source>
        <translation>Inhalt der Liste</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) found.</source>
        <translation>
            <numerusform>%n Client gefunden.</numerusform>
            <numerusform>%n Clients gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are members already.</source>
        <translation>
            <numerusform>%n ist bereits Mitglied.</numerusform>
            <numerusform>%n sind bereits Mitglieder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown.</source>
        <translation>
            <numerusform>%n unbekannt.</numerusform>
            <numerusform>%n unbekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ambiguous.</source>
        <translation>
            <numerusform>%n mehrdeutig.</numerusform>
            <numerusform>%n mehrdeutig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing pasted yet.</source>
        <translation>Noch nichts eingefügt.</translation>
    </message>
</context>
<context>
    <name>wk::ProblemTableModel</name>
    <message>
        <source>Refused: %1</source>
        <extracomment>%1 what is wrong with a record, which was left out for it</extracomment>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <extracomment>%1 what is odd about a record, which was taken nevertheless</extracomment>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>wk::ProgressIndicator</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>wk::QuarantineModel</name>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>wk::QuarantineView</name>
    <message>
        <source>Messages in quarantine</source>
        <translation>Meldungen in Quarantäne</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>Speichern unter...</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Body of the message</source>
        <translation>Inhalt der Meldung</translation>
    </message>
    <message>
        <source>No spool folder chosen</source>
        <translation>Kein Spoolordner ausgewählt</translation>
    </message>
    <message>
        <source>What a receiver refuses because it is no report lies in its spool folder. Say where this machine reaches it.</source>
        <translation>Was ein Empfänger ablehnt, weil es kein Bericht ist, liegt in seinem Spoolordner. Geben Sie an, wo dieser Computer ihn erreicht.</translation>
    </message>
    <message>
        <source>Set up...</source>
        <translation>Einrichten...</translation>
    </message>
    <message>
        <source>Nothing in quarantine</source>
        <extracomment>%1 a folder</extracomment>
        <translation>Nichts in Quarantäne</translation>
    </message>
    <message>
        <source>Every report that came in could be read, or %1 is not the spool folder of a receiver.</source>
        <translation>Jeder eingegangene Bericht war lesbar, oder %1 ist nicht der Spoolordner eines Empfängers.</translation>
    </message>
    <message>
        <source>Save the body of the message</source>
        <translation>Inhalt der Meldung speichern</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <extracomment>%1 a file</extracomment>
        <translation>In %1 gespeichert.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Why it is in quarantine</source>
        <translation>Grund der Quarantäne</translation>
    </message>
</context>
<context>
    <name>wk::RangeDialog</name>
    <message>
        <source>Messages sent between</source>
        <translation>Zeitraum der Meldungen</translation>
    </message>
    <message>
        <source>2026-03-29 22:00, or nothing</source>
        <translation>2026-03-29 22:00 oder leer</translation>
    </message>
    <message>
        <source>2026-03-30 06:00, or nothing</source>
        <translation>2026-03-30 06:00 oder leer</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>Von:</translation>
    </message>
    <message>
        <source>To, not included:</source>
        <translation>Bis (ausschließlich):</translation>
    </message>
    <message>
        <source>Times of %1.</source>
        <extracomment>%1 a time zone</extracomment>
        <translation>Zeiten in der Zeitzone %1.</translation>
    </message>
    <message>
        <source>A date is wanted, such as 2026-03-29, and a time behind it if you like.</source>
        <translation>Geben Sie ein Datum wie 2026-03-29 ein, bei Bedarf gefolgt von einer Uhrzeit.</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>Das Ende des Zeitraums muss nach seinem Beginn liegen.</translation>
    </message>
</context>
<context>
    <name>wk::ReceiverPlacesDialog</name>
    <message>
        <source>Receiver on %1</source>
        <extracomment>Window title; %1 a server</extracomment>
        <translation>Empfänger auf %1</translation>
    </message>
    <message>
        <source>Address of the metrics</source>
        <translation>Adresse der Messwerte</translation>
    </message>
    <message>
        <source>Spool folder</source>
        <translation>Spoolordner</translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation>&amp;Durchsuchen...</translation>
    </message>
    <message>
        <source>The receiver tells its metrics where its option --status-listen says, and keeps its quarantine in the folder of its option --spool. Both are kept as settings of this console, not in the site.</source>
        <translation>Der Empfänger stellt seine Messwerte unter der mit --status-listen angegebenen Adresse bereit und führt seine Quarantäne in dem mit --spool angegebenen Ordner. Beides wird in den Einstellungen dieser Konsole gespeichert, nicht im Standort.</translation>
    </message>
    <message>
        <source>S&amp;pool folder</source>
        <translation>S&amp;poolordner</translation>
    </message>
    <message>
        <source>&amp;Address of the metrics</source>
        <translation>&amp;Adresse der Messwerte</translation>
    </message>
    <message>
        <source>Spool folder of the receiver</source>
        <translation>Spoolordner des Empfängers</translation>
    </message>
    <message>
        <source>The address of the metrics is http:// with a server, and a port and a path if need be.</source>
        <translation>Die Adresse der Messwerte besteht aus http:// und einem Server, bei Bedarf gefolgt von Port und Pfad.</translation>
    </message>
</context>
<context>
    <name>wk::ReceiverView</name>
    <message>
        <source>Receiver</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>State of the receiver</source>
        <translation>Status des Empfängers</translation>
    </message>
    <message>
        <source>Set up...</source>
        <translation>Einrichten...</translation>
    </message>
    <message>
        <source>Not watched yet</source>
        <translation>Noch nicht beobachtet</translation>
    </message>
    <message>
        <source>Say where the receiver tells its metrics to see what it received and refused, and what waits to be relayed.</source>
        <translation>Geben Sie an, wo der Empfänger seine Messwerte bereitstellt, um zu sehen, was er empfangen und abgelehnt hat und was auf die Weitergabe wartet.</translation>
    </message>
</context>
<context>
    <name>wk::RecurrenceForm</name>
    <message>
        <source>Recurrence pattern</source>
        <translation>Wiederholungsmuster</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <extracomment>How a window recurs: not at all</extracomment>
        <translation>Ke&amp;ine</translation>
    </message>
    <message>
        <source>Dai&amp;ly</source>
        <translation>Täg&amp;lich</translation>
    </message>
    <message>
        <source>&amp;Weekly</source>
        <translation>Wöc&amp;hentlich</translation>
    </message>
    <message>
        <source>&amp;Monthly</source>
        <translation>&amp;Monatlich</translation>
    </message>
    <message>
        <source>Every n days</source>
        <translation>Intervall in Tagen</translation>
    </message>
    <message>
        <source>&amp;Repeat every</source>
        <translation>Inter&amp;vall</translation>
    </message>
    <message>
        <source>Every n weeks</source>
        <translation>Intervall in Wochen</translation>
    </message>
    <message>
        <source>Every n months</source>
        <translation>Intervall in Monaten</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <extracomment>A day of the month by its number, which follows</extracomment>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Tag des Monats</translation>
    </message>
    <message>
        <source>Las&amp;t day</source>
        <translation>Let&amp;zter Tag</translation>
    </message>
    <message>
        <source>Weekda&amp;y</source>
        <extracomment>A day of the month by weekday: an order (first, second) and a weekday follow</extracomment>
        <translation>Wo&amp;chentag</translation>
    </message>
    <message>
        <source>Which weekday of the month</source>
        <translation>Welcher Wochentag des Monats</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erster</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Zweiter</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>Dritter</translation>
    </message>
    <message>
        <source>Fourth</source>
        <translation>Vierter</translation>
    </message>
    <message>
        <source>Last</source>
        <extracomment>The last weekday of its kind in a month</extracomment>
        <translation>Letzter</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>So many days after that weekday, such as 2 days after the second Tuesday</source>
        <translation>So viele Tage nach diesem Wochentag, zum Beispiel 2 Tage nach dem zweiten Dienstag</translation>
    </message>
    <message>
        <source>Offset &amp;in days</source>
        <translation>Ve&amp;rsatz in Tagen</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <extracomment>Behind a number: repeat every n days. The blank in front sets it apart.</extracomment>
        <translation>
            <numerusform> Tag</numerusform>
            <numerusform> Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> week(s)</source>
        <extracomment>As for days</extracomment>
        <translation>
            <numerusform> Woche</numerusform>
            <numerusform> Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> month(s)</source>
        <extracomment>As for days</extracomment>
        <translation>
            <numerusform> Monat</numerusform>
            <numerusform> Monate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wk::ReportBars</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>wk::ReportChartPane</name>
    <message>
        <source>Count clients</source>
        <translation>Clients zählen</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
</context>
<context>
    <name>wk::ReportField</name>
    <message>
        <source>%1 (required)</source>
        <extracomment>%1 the label of a field</extracomment>
        <translation>%1 (erforderlich)</translation>
    </message>
</context>
<context>
    <name>wk::ReportForm</name>
    <message>
        <source>C&amp;lear</source>
        <translation>Zurücks&amp;etzen</translation>
    </message>
    <message>
        <source>Messages from</source>
        <translation>Zeitraum der Meldungen</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>A range</source>
        <translation>Eigener Zeitraum</translation>
    </message>
    <message>
        <source>Name or ID</source>
        <translation>Name oder ID</translation>
    </message>
    <message>
        <source>Ask for all of them again</source>
        <translation>Alle Einschränkungen aufheben</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Alle Standorte</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>All error codes</source>
        <translation>Alle Fehlercodes</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Alle Clients</translation>
    </message>
    <message>
        <source>Choose &amp;another...</source>
        <translation>&amp;Andere auswählen...</translation>
    </message>
    <message>
        <source>All &amp;clients</source>
        <translation>Alle &amp;Clients</translation>
    </message>
    <message>
        <source>Report on a collection</source>
        <translation>Bericht über eine Sammlung</translation>
    </message>
    <message>
        <source>The report is made of its direct members.</source>
        <translation>Der Bericht wird für ihre direkten Mitglieder erstellt.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
</context>
<context>
    <name>wk::ReportList</name>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
</context>
<context>
    <name>wk::ReportTableModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The head of a column of times: %1 its title, %2 the time zone</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>wk::ReportView</name>
    <message>
        <source>Show a&amp;ll</source>
        <translation>A&amp;lle anzeigen</translation>
    </message>
    <message>
        <source>Rows of the report</source>
        <translation>Zeilen des Berichts</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Diagramm anzeigen</translation>
    </message>
    <message>
        <source>No row fits</source>
        <translation>Keine passende Zeile</translation>
    </message>
    <message>
        <source>Names, ids, states and their explanations are searched; all words have to occur.</source>
        <translation>Durchsucht werden Namen, IDs, Zustände und deren Erklärungen; alle Wörter müssen vorkommen.</translation>
    </message>
    <message>
        <source>with “%1”</source>
        <extracomment>%1 words that were searched for</extracomment>
        <translation>mit „%1“</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <extracomment>%1 what the clients listed have in common</extracomment>
        <translation>Nur: %1</translation>
    </message>
</context>
<context>
    <name>wk::ReportsPanel</name>
    <message>
        <source>Show what is behind</source>
        <translation>Details zur Zeile anzeigen</translation>
    </message>
    <message>
        <source>Show state messages</source>
        <translation>Zustandsmeldungen anzeigen</translation>
    </message>
    <message>
        <source>Show client</source>
        <translation>Client anzeigen</translation>
    </message>
    <message>
        <source>Show story of the client</source>
        <translation>Chronik des Clients anzeigen</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>Drucken...</translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation>Als PDF speichern...</translation>
    </message>
    <message>
        <source>Save as CSV...</source>
        <translation>Als CSV speichern...</translation>
    </message>
    <message>
        <source>Show the clients, messages or window behind the row (Return)</source>
        <translation>Clients, Meldungen oder Wartungsfenster zu dieser Zeile anzeigen (Eingabetaste)</translation>
    </message>
    <message>
        <source>Loading state messages: %1</source>
        <extracomment>%1 how many so far</extracomment>
        <translation>Zustandsmeldungen werden geladen: bisher %1</translation>
    </message>
    <message>
        <source>New state messages cannot be read: %1.</source>
        <extracomment>%1 why</extracomment>
        <translation>Neue Zustandsmeldungen können nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>State messages cannot be read</source>
        <translation>Zustandsmeldungen können nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Loading state messages</source>
        <translation>Zustandsmeldungen werden geladen</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Bericht wird erstellt</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>Nicht erstellt</translation>
    </message>
    <message>
        <source>It was cancelled before the report was made.</source>
        <translation>Der Vorgang wurde abgebrochen, bevor der Bericht erstellt war.</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Bericht erstellen</translation>
    </message>
    <message>
        <source>Search the rows of the report</source>
        <translation>Zeilen des Berichts durchsuchen</translation>
    </message>
    <message>
        <source>Which client?</source>
        <translation>Welcher Client?</translation>
    </message>
    <message>
        <source>Type the name or the resource ID of a client, and the report is made of it.</source>
        <translation>Geben Sie den Namen oder die Ressourcen-ID eines Clients ein, um den Bericht für diesen Client zu erstellen.</translation>
    </message>
    <message>
        <source>Name a client</source>
        <translation>Client angeben</translation>
    </message>
    <message>
        <source>One of the fields is to be put right</source>
        <translation>Ein Feld muss korrigiert werden</translation>
    </message>
    <message>
        <source>No state messages yet</source>
        <translation>Noch keine Zustandsmeldungen</translation>
    </message>
    <message>
        <source>They come once a fallback status point hands on what clients send, or with wkctl messages import.</source>
        <translation>Sie treffen ein, sobald ein Fallbackstatuspunkt weitergibt, was Clients senden, oder werden mit wkctl messages import eingelesen.</translation>
    </message>
    <message>
        <source>The site has no record of this client.</source>
        <translation>Der Standort enthält keinen Datensatz zu diesem Client.</translation>
    </message>
    <message>
        <source>Site %1 %2.</source>
        <extracomment>On paper: %1 code and %2 name of a site</extracomment>
        <translation>Standort %1 %2.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>On paper: %1 what a report is narrowed down by, %2 its value</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Only rows: %1.</source>
        <extracomment>On paper: %1 what the rows that are listed have in common</extracomment>
        <translation>Nur Zeilen: %1.</translation>
    </message>
    <message>
        <source>As of %1, clocks of %2.</source>
        <extracomment>On paper: %1 date and time, %2 the name of a time zone</extracomment>
        <translation>Stand: %1, Zeitzone %2.</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>file</comment>
        <extracomment>%1 a file, %2 why</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <extracomment>%1 a file</extracomment>
        <translation>Der Bericht wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>Bericht wird gespeichert</translation>
    </message>
    <message>
        <source>Printing the report</source>
        <translation>Bericht wird gedruckt</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>Der Bericht wurde an den Drucker gesendet.</translation>
    </message>
    <message>
        <source>%1 rows are selected, and no more than %2 are copied. Save them as a file instead.</source>
        <extracomment>%1 how many rows are selected, %2 how many the clipboard takes</extracomment>
        <translation>%1 Zeilen sind ausgewählt; kopiert werden höchstens %2. Speichern Sie sie stattdessen als Datei.</translation>
    </message>
    <message>
        <source>Fallback status points</source>
        <translation>Fallbackstatuspunkte</translation>
    </message>
</context>
<context>
    <name>wk::RetentionDialog</name>
    <message>
        <source>Keep &amp;everything</source>
        <translation>&amp;Alles behalten</translation>
    </message>
    <message>
        <source>Keep &amp;only what is not older than</source>
        <translation>&amp;Nur behalten, was nicht älter ist als</translation>
    </message>
    <message>
        <source>How long state messages are kept</source>
        <translation>Aufbewahrung der Zustandsmeldungen</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>What counts is the time a client gives in its message; messages from the future are kept. The receiver of the fallback status point deletes once an hour what is older. What is deleted cannot be brought back.</source>
        <translation>Maßgeblich ist der Zeitpunkt, den der Client in seiner Meldung angibt; Meldungen aus der Zukunft bleiben erhalten. Der Empfänger des Fallbackstatuspunkts löscht stündlich, was älter ist. Gelöschte Meldungen können nicht wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Delete now...</source>
        <translation>Jetzt &amp;löschen...</translation>
    </message>
    <message>
        <source>No message is deleted.</source>
        <translation>Es werden keine Meldungen gelöscht.</translation>
    </message>
    <message>
        <source>Counting what is older...</source>
        <translation>Ältere Meldungen werden gezählt...</translation>
    </message>
    <message>
        <source>The rule is saved.</source>
        <translation>Die Regel wurde gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are deleted for good, and the rule is saved.</source>
        <translation>
            <numerusform>%n Meldung wird endgültig gelöscht, und die Regel wird gespeichert.</numerusform>
            <numerusform>%n Meldungen werden endgültig gelöscht, und die Regel wird gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n message(s)</source>
        <translation>
            <numerusform>%n Meldung löschen</numerusform>
            <numerusform>%n Meldungen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting old messages</source>
        <translation>Alte Meldungen werden gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were deleted.</source>
        <translation>
            <numerusform>%n Meldung wurde gelöscht.</numerusform>
            <numerusform>%n Meldungen wurden gelöscht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wk::SearchField</name>
    <message>
        <source>Clear search</source>
        <translation>Suche zurücksetzen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>wk::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkombinationen</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>wk::SiteHealthModel</name>
    <message>
        <source>No site</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>%1 a number</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Quote</translation>
    </message>
</context>
<context>
    <name>wk::SitePanel</name>
    <message>
        <source>Child sites</source>
        <translation>Untergeordnete Standorte</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>Letzte Änderungen</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Übergeordnet</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>No child sites</source>
        <translation>Keine untergeordneten Standorte</translation>
    </message>
    <message numerus="yes">
        <source>%n child site(s)</source>
        <translation>
            <numerusform>%n untergeordneter Standort</numerusform>
            <numerusform>%n untergeordnete Standorte</numerusform>
        </translation>
    </message>
    <message>
        <source>Facts about the site</source>
        <translation>Angaben zum Standort</translation>
    </message>
    <message>
        <source>How long state &amp;messages are kept...</source>
        <translation>Aufbewahrung der Zustands&amp;meldungen...</translation>
    </message>
    <message>
        <source>Import site document...</source>
        <translation>Standortdokument importieren...</translation>
    </message>
</context>
<context>
    <name>wk::SiteStatus</name>
    <message>
        <source>What the site holds</source>
        <translation>Inhalt des Standorts</translation>
    </message>
    <message>
        <source>Collections: %1   Maintenance windows: %2   Clients: %3</source>
        <extracomment>In the status bar: numbers of collections, maintenance windows and clients</extracomment>
        <translation>Sammlungen: %1   Wartungsfenster: %2   Clients: %3</translation>
    </message>
</context>
<context>
    <name>wk::StateMessagesPanel</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n neue Meldung</numerusform>
            <numerusform>%n neue Meldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>No state messages yet</source>
        <translation>Noch keine Zustandsmeldungen</translation>
    </message>
    <message>
        <source>Clients tell here how their installation, their assignment and their communication went, through a fallback status point.</source>
        <translation>Hier melden Clients über einen Fallbackstatuspunkt, wie Installation, Zuweisung und Kommunikation verlaufen sind.</translation>
    </message>
    <message>
        <source>Fallback status points</source>
        <translation>Fallbackstatuspunkte</translation>
    </message>
    <message>
        <source>Loading state messages</source>
        <translation>Zustandsmeldungen werden geladen</translation>
    </message>
    <message>
        <source>Loading state messages: %1 so far</source>
        <translation>Zustandsmeldungen werden geladen: bisher %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>State messages could not be read</source>
        <translation>Zustandsmeldungen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>New state messages could not be read: %1.</source>
        <extracomment>%1 why</extracomment>
        <translation>Neue Zustandsmeldungen konnten nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Search state messages</source>
        <translation>Zustandsmeldungen durchsuchen</translation>
    </message>
    <message>
        <source>Exporting state messages</source>
        <translation>Zustandsmeldungen werden exportiert</translation>
    </message>
    <message>
        <source>The export was cancelled; the file is as it was.</source>
        <translation>Der Export wurde abgebrochen; die Datei ist unverändert.</translation>
    </message>
    <message>
        <source>Export state messages</source>
        <translation>Zustandsmeldungen exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <extracomment>%1 a file, %2 why</extracomment>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <extracomment>%1 a file</extracomment>
        <translation>Nach %1 exportiert.</translation>
    </message>
    <message>
        <source>State messages</source>
        <translation>Zustandsmeldungen</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Live anzeigen</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Show new messages</source>
        <translation>Neue Meldungen anzeigen</translation>
    </message>
    <message>
        <source>Previous message of the client</source>
        <translation>Vorherige Meldung des Clients</translation>
    </message>
    <message>
        <source>Next message of the client</source>
        <translation>Nächste Meldung des Clients</translation>
    </message>
    <message>
        <source>Only this client</source>
        <translation>Nur dieser Client</translation>
    </message>
    <message>
        <source>Only this state</source>
        <translation>Nur dieser Zustand</translation>
    </message>
    <message>
        <source>Only this error code</source>
        <translation>Nur dieser Fehlercode</translation>
    </message>
    <message>
        <source>Export messages...</source>
        <translation>Meldungen exportieren...</translation>
    </message>
    <message>
        <source>Show new messages as they come, while the newest are in sight</source>
        <translation>Neue Meldungen sofort anzeigen, solange die neuesten sichtbar sind</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 what a button does, %2 its keys</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No message fits</source>
        <translation>Keine passende Meldung</translation>
    </message>
    <message>
        <source>All words have to occur in client, topic, state, severity or parameters, and every filter has to hold.</source>
        <translation>Alle Wörter müssen in Client, Thema, Zustand, Schweregrad oder Parametern vorkommen, und alle Filter müssen zutreffen.</translation>
    </message>
    <message>
        <source>How long state &amp;messages are kept...</source>
        <translation>Aufbewahrung der Zustands&amp;meldungen...</translation>
    </message>
    <message>
        <source>%1 messages are selected, and no more than %2 are copied. Export them as a file instead.</source>
        <extracomment>%1 how many messages are selected, %2 how many the clipboard takes</extracomment>
        <translation>%1 Meldungen sind ausgewählt; kopiert werden höchstens %2. Exportieren Sie sie stattdessen in eine Datei.</translation>
    </message>
</context>
<context>
    <name>wk::StatusPointClientsView</name>
    <message>
        <source>Search these clients</source>
        <translation>In diesen Clients suchen</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Assign fallback status point...</source>
        <translation>Fallbackstatuspunkt zuweisen...</translation>
    </message>
    <message>
        <source>Take fallback status point away</source>
        <translation>Zuweisung aufheben</translation>
    </message>
    <message>
        <source>Which clients</source>
        <translation>Angezeigte Clients</translation>
    </message>
    <message>
        <source>Assigned to %1 (%2)</source>
        <extracomment>%1 a server, %2 a number of clients</extracomment>
        <translation>%1 zugewiesen (%2)</translation>
    </message>
    <message>
        <source>Without a fallback status point (%1)</source>
        <extracomment>%1 a number of clients</extracomment>
        <translation>Ohne Fallbackstatuspunkt (%1)</translation>
    </message>
    <message>
        <source>Assigned to a server that is none (%1)</source>
        <translation>Unbekanntem Server zugewiesen (%1)</translation>
    </message>
    <message>
        <source>SMS 2003 clients that name one (%1)</source>
        <translation>SMS 2003-Clients mit Fallbackstatuspunkt (%1)</translation>
    </message>
    <message>
        <source>All clients (%1)</source>
        <translation>Alle Clients (%1)</translation>
    </message>
    <message>
        <source>They report nothing while they cannot reach their management point.</source>
        <translation>Sie melden nichts, solange sie ihren Verwaltungspunkt nicht erreichen.</translation>
    </message>
    <message>
        <source>They go on sending to a server that is no fallback status point of this site.</source>
        <translation>Sie senden weiter an einen Server, der kein Fallbackstatuspunkt dieses Standorts ist.</translation>
    </message>
    <message>
        <source>Only clients of Configuration Manager 2007 can use a fallback status point.</source>
        <translation>Nur Configuration Manager 2007-Clients können einen Fallbackstatuspunkt verwenden.</translation>
    </message>
    <message>
        <source>No client is assigned to it</source>
        <translation>Keine Clients zugewiesen</translation>
    </message>
    <message>
        <source>Choose clients among all of them, and assign them.</source>
        <translation>Wählen Sie Clients in der Liste aller Clients aus, und weisen Sie sie zu.</translation>
    </message>
    <message>
        <source>Show all clients</source>
        <translation>Alle Clients anzeigen</translation>
    </message>
    <message>
        <source>No such client</source>
        <translation>Keine solchen Clients</translation>
    </message>
    <message>
        <source>There is nothing to do here.</source>
        <translation>Hier gibt es nichts zu tun.</translation>
    </message>
    <message>
        <source>No client fits</source>
        <translation>Kein passender Client</translation>
    </message>
    <message>
        <source>All words have to occur.</source>
        <translation>Alle Wörter müssen vorkommen.</translation>
    </message>
</context>
<context>
    <name>wk::StatusPointDetails</name>
    <message>
        <source>How long a deployment takes to be seen</source>
        <translation>Dauer, bis eine Bereitstellung zu sehen ist</translation>
    </message>
    <message>
        <source>Details of the fallback status point</source>
        <translation>Details des Fallbackstatuspunkts</translation>
    </message>
    <message>
        <source>Other clients of the site</source>
        <translation>Andere Clients des Standorts</translation>
    </message>
    <message>
        <source>Choose a fallback status point</source>
        <translation>Fallbackstatuspunkt auswählen</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Throttle</source>
        <translation>Einschränkung</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Without any</source>
        <translation>Ohne Fallbackstatuspunkt</translation>
    </message>
    <message>
        <source>On a server that is none</source>
        <translation>Unbekanntem Server zugewiesen</translation>
    </message>
    <message>
        <source>SMS 2003, naming one</source>
        <translation>SMS 2003 mit Fallbackstatuspunkt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a site code, %2 the name of the site</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>wk::StatusPointDialog</name>
    <message>
        <source>Number of messages</source>
        <translation>Anzahl der Nachrichten</translation>
    </message>
    <message>
        <source>Throttle interval (in seconds)</source>
        <translation>Einschränkungsintervall (in Sekunden)</translation>
    </message>
    <message>
        <source>New fallback status point</source>
        <extracomment>Window title; %1 a server</extracomment>
        <translation>Neuer Fallbackstatuspunkt</translation>
    </message>
    <message>
        <source>Fallback status point: %1</source>
        <translation>Fallbackstatuspunkt: %1</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Short name, full name or IP address</source>
        <translation>Name oder IP-Adresse</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>The throttle limits what the point hands on to the site. Raise it only while many clients are deployed on the intranet, and set it back afterwards: too much at once keeps the site server busy.</source>
        <translation>Die Einschränkung begrenzt, was der Fallbackstatuspunkt an den Standort weitergibt. Erhöhen Sie die Werte nur, solange viele Clients im Intranet bereitgestellt werden, und setzen Sie sie danach zurück: Zu viele Meldungen auf einmal lasten den Standortserver aus.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>S&amp;ite</source>
        <translation>Stando&amp;rt</translation>
    </message>
    <message>
        <source>Number of &amp;messages</source>
        <translation>Anzahl der &amp;Nachrichten</translation>
    </message>
    <message>
        <source>&amp;Throttle interval (in seconds)</source>
        <translation>&amp;Einschränkungsintervall (in Sekunden)</translation>
    </message>
    <message>
        <source>How long a deployment takes to be seen</source>
        <translation>Dauer, bis eine Bereitstellung zu sehen ist</translation>
    </message>
    <message>
        <source>What you typed is not stored yet.</source>
        <translation>Die Eingaben sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a site code, %2 the name of the site</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>wk::StatusPointTableModel</name>
    <message numerus="yes">
        <source>%Ln client(s)</source>
        <translation>
            <numerusform>%Ln Client</numerusform>
            <numerusform>%Ln Clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Throttle</source>
        <extracomment>How many messages are relayed in which time</extracomment>
        <translation>Einschränkung</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Empfänger</translation>
    </message>
</context>
<context>
    <name>wk::StatusPointsPanel</name>
    <message>
        <source>Fallback status points</source>
        <translation>Fallbackstatuspunkte</translation>
    </message>
    <message>
        <source>New fallback status point...</source>
        <translation>Neuer Fallbackstatuspunkt...</translation>
    </message>
    <message>
        <source>Configure...</source>
        <translation>Konfigurieren...</translation>
    </message>
    <message>
        <source>Set up receiver...</source>
        <translation>Empfänger einrichten...</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantäne</translation>
    </message>
    <message>
        <source>No fallback status point yet</source>
        <translation>Noch kein Fallbackstatuspunkt</translation>
    </message>
    <message>
        <source>Clients report to it while they are installed and while they cannot reach their management point. Set one up before you deploy clients.</source>
        <translation>Clients melden sich dort, während sie installiert werden und solange sie ihren Verwaltungspunkt nicht erreichen. Richten Sie einen ein, bevor Sie Clients bereitstellen.</translation>
    </message>
    <message>
        <source>No fallback status point fits</source>
        <translation>Kein passender Fallbackstatuspunkt</translation>
    </message>
    <message>
        <source>Servers and site codes are searched; all words have to occur.</source>
        <translation>Durchsucht werden Server und Standortcodes; alle Wörter müssen vorkommen.</translation>
    </message>
    <message>
        <source>There is no fallback status point to assign clients to yet.</source>
        <translation>Es gibt noch keinen Fallbackstatuspunkt, dem Clients zugewiesen werden können.</translation>
    </message>
    <message numerus="yes">
        <source>Remove the fallback status point on “%1”? %Ln client(s) go on sending there until they are assigned to another.</source>
        <extracomment>%1 a server</extracomment>
        <translation>
            <numerusform>Fallbackstatuspunkt auf „%1“ entfernen? %Ln Client sendet weiter dorthin, bis er einem anderen zugewiesen wird.</numerusform>
            <numerusform>Fallbackstatuspunkt auf „%1“ entfernen? %Ln Clients senden weiter dorthin, bis sie einem anderen zugewiesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>The fallback status point on “%1” was removed.</source>
        <extracomment>%1 a server</extracomment>
        <translation>Der Fallbackstatuspunkt auf „%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1.</source>
        <extracomment>%1 what is wrong, without a full stop</extracomment>
        <translation>Es wurde nichts geändert: %1.</translation>
    </message>
    <message>
        <source>Search servers</source>
        <translation>Server suchen</translation>
    </message>
</context>
<context>
    <name>wk::StoryModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Meaning and next step</source>
        <translation>Bedeutung und Rat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>wk::StoryView</name>
    <message>
        <source>All failed deployments</source>
        <translation>Alle fehlgeschlagenen Bereitstellungen</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Aktueller Stand</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Was als Nächstes zu tun ist</translation>
    </message>
    <message>
        <source>Show messages</source>
        <translation>Meldungen anzeigen</translation>
    </message>
    <message>
        <source>Show client</source>
        <translation>Client anzeigen</translation>
    </message>
    <message>
        <source>Story of the client</source>
        <translation>Chronik des Clients</translation>
    </message>
    <message>
        <source>The step selected</source>
        <translation>Ausgewählter Schritt</translation>
    </message>
    <message>
        <source>Copy the story</source>
        <translation>Chronik kopieren</translation>
    </message>
    <message>
        <source>Nothing was heard of this client</source>
        <translation>Zu diesem Client liegt keine Meldung vor</translation>
    </message>
    <message>
        <source>Clients that have no fallback status point assigned send nothing to one.</source>
        <translation>Clients, denen kein Fallbackstatuspunkt zugewiesen ist, senden auch keine Meldungen an einen.</translation>
    </message>
</context>
<context>
    <name>wk::TableView</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Fit column widths</source>
        <translation>Spaltenbreiten anpassen</translation>
    </message>
    <message>
        <source>Columns...</source>
        <translation>Spalten...</translation>
    </message>
</context>
<context>
    <name>wk::ThrottleCalculator</name>
    <message>
        <source>Installations</source>
        <translation>Installationen</translation>
    </message>
    <message>
        <source>How long a deployment takes</source>
        <translation>Dauer einer Bereitstellung</translation>
    </message>
</context>
<context>
    <name>wk::TimelineLegend</name>
    <message>
        <source>%1, expected</source>
        <extracomment>What is hatched in a timeline; %1 Countdown, Run or Restart</extracomment>
        <translation>%1, erwartet</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
</context>
<context>
    <name>wk::TimelineModel</name>
    <message>
        <source>Before the change.</source>
        <translation>Vor der Änderung.</translation>
    </message>
    <message>
        <source>Before the change</source>
        <translation>Vor der Änderung</translation>
    </message>
</context>
<context>
    <name>wk::TimelinePane</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Go to the present moment (Home)</source>
        <translation>Zum aktuellen Zeitpunkt wechseln (Pos1)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Export timeline</source>
        <translation>Zeitachse exportieren</translation>
    </message>
    <message>
        <source>Print timeline</source>
        <translation>Zeitachse drucken</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Whose clock the timeline shows</source>
        <translation>Zeitzone, in der die Zeitachse angezeigt wird</translation>
    </message>
    <message>
        <source>PNG picture...</source>
        <translation>PNG-Bild...</translation>
    </message>
    <message>
        <source>SVG drawing...</source>
        <translation>SVG-Zeichnung...</translation>
    </message>
    <message>
        <source>PDF document...</source>
        <translation>PDF-Dokument...</translation>
    </message>
    <message>
        <source>%1 (client)</source>
        <extracomment>%1 name of a time zone</extracomment>
        <translation>%1 (Client)</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <extracomment>%1 name of a time zone</extracomment>
        <translation>%1 (dieser Computer)</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>%1 name of a client</extracomment>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Timeline of %1</source>
        <extracomment>Name of a file, without ending; %1 name of a client</extracomment>
        <translation>Zeitachse von %1</translation>
    </message>
    <message>
        <source>%1 to %2, clocks of %3.</source>
        <extracomment>%1 and %2 date and time, %3 name of a time zone</extracomment>
        <translation>%1 bis %2, Zeitzone %3.</translation>
    </message>
    <message>
        <source>%1 As of %2.</source>
        <extracomment>%1 a sentence, %2 date and time</extracomment>
        <translation>%1 Stand: %2.</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>SVG-Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 a file, %2 why</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>The timeline was saved as %1.</source>
        <extracomment>%1 a file</extracomment>
        <translation>Die Zeitachse wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>The timeline was sent to the printer.</source>
        <translation>Die Zeitachse wurde an den Drucker gesendet.</translation>
    </message>
</context>
<context>
    <name>wk::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
</context>
<context>
    <name>wk::Tour</name>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>der Ordner %1 kann nicht erstellt werden</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 kann nicht geschrieben werden</translation>
    </message>
</context>
<context>
    <name>wk::UndoOffer</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>wk::WelcomePage</name>
    <message>
        <source>Opened last</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Windowkeeper</source>
        <translation>Windowkeeper</translation>
    </message>
    <message>
        <source>Say when machines may change, see what that means for each of them, and learn which deployments went wrong.</source>
        <translation>Festlegen, wann Computer geändert werden dürfen, sehen, was das für jeden von ihnen bedeutet, und erfahren, welche Bereitstellungen fehlgeschlagen sind.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <extracomment>%1 a file</extracomment>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>&amp;Remove from this list</source>
        <translation>Aus dieser &amp;Liste entfernen</translation>
    </message>
    <message>
        <source>Open the &amp;demo site</source>
        <translation>&amp;Demostandort öffnen</translation>
    </message>
    <message>
        <source>An invented company of 500 clients, to try things on. Nothing in it is real.</source>
        <translation>Ein erfundenes Unternehmen mit 500 Clients zum Ausprobieren. Nichts darin ist echt.</translation>
    </message>
    <message>
        <source>&amp;Import from Configuration Manager...</source>
        <translation>Aus Configuration Manager &amp;importieren...</translation>
    </message>
    <message>
        <source>How your own site is written to a file, and read here.</source>
        <translation>So wird Ihr eigener Standort in eine Datei geschrieben und hier eingelesen.</translation>
    </message>
    <message>
        <source>&amp;New site...</source>
        <translation>&amp;Neuer Standort...</translation>
    </message>
    <message>
        <source>An empty database.</source>
        <translation>Eine leere Datenbank.</translation>
    </message>
    <message>
        <source>&amp;Open site...</source>
        <translation>Standort ö&amp;ffnen...</translation>
    </message>
    <message>
        <source>A database that is there already.</source>
        <translation>Eine bereits vorhandene Datenbank.</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <extracomment>%1 a file</extracomment>
        <translation>%1 (nicht gefunden)</translation>
    </message>
    <message>
        <source>Making the demo site</source>
        <translation>Demostandort wird erstellt</translation>
    </message>
</context>
<context>
    <name>wk::WindowDetails</name>
    <message>
        <source>All deployments: programs and software updates, and task sequences of clients without windows for these.</source>
        <translation>Alle Bereitstellungen: Programme und Softwareupdates, außerdem Tasksequenzen von Clients ohne eigene Fenster dafür.</translation>
    </message>
    <message>
        <source>All deployments: programs, and software updates and task sequences of clients without windows for these.</source>
        <translation>Alle Bereitstellungen: Programme, außerdem Softwareupdates und Tasksequenzen von Clients ohne eigene Fenster dafür.</translation>
    </message>
    <message>
        <source>Software updates, beside the windows for all deployments.</source>
        <translation>Softwareupdates, zusätzlich zu den Fenstern für alle Bereitstellungen.</translation>
    </message>
    <message>
        <source>Software updates. Members do not install updates in windows for all deployments any more.</source>
        <translation>Softwareupdates. In Fenstern für alle Bereitstellungen installieren Mitglieder keine Updates mehr.</translation>
    </message>
    <message>
        <source>Task sequences. Members do not run them in windows for all deployments any more.</source>
        <translation>Tasksequenzen. In Fenstern für alle Bereitstellungen führen Mitglieder keine Tasksequenzen mehr aus.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>An opening in a list: %1 weekday, date and time, %2 a time or the same</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Details of the maintenance window</source>
        <translation>Details des Wartungsfensters</translation>
    </message>
    <message>
        <source>No window selected</source>
        <translation>Kein Fenster ausgewählt</translation>
    </message>
    <message>
        <source>Select a maintenance window to see when it opens, and for whom.</source>
        <translation>Wählen Sie ein Wartungsfenster aus, um zu sehen, wann und für wen es sich öffnet.</translation>
    </message>
    <message>
        <source>Disabled: it does not count</source>
        <translation>Deaktiviert: wird nicht berücksichtigt</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Next opening</source>
        <translation>Nächster Termin</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n Client</numerusform>
            <numerusform>%n Clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>No opening to come</source>
        <translation>Keine künftigen Termine</translation>
    </message>
    <message>
        <source>Next openings, site time (%1)</source>
        <extracomment>%1 a time zone</extracomment>
        <translation>Nächste Termine, Standortzeit (%1)</translation>
    </message>
    <message>
        <source>If it were enabled, site time (%1)</source>
        <translation>Wenn aktiviert, Standortzeit (%1)</translation>
    </message>
    <message>
        <source>A year ahead...</source>
        <translation>Ein Jahr voraus...</translation>
    </message>
    <message>
        <source>Twelve months, and where they differ from what one would think</source>
        <translation>Zwölf Monate mit allen Abweichungen vom Erwarteten</translation>
    </message>
</context>
<context>
    <name>wk::WindowEditor</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Maintenance window: %1</source>
        <extracomment>%1 the name of a maintenance window</extracomment>
        <translation>Wartungsfenster: %1</translation>
    </message>
    <message>
        <source>New maintenance window</source>
        <translation>Neues Wartungsfenster</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Discard changes?</source>
        <translation>Änderungen verwerfen?</translation>
    </message>
    <message>
        <source>Shown as soon as nothing is wrong with the window.</source>
        <translation>Wird angezeigt, sobald das Fenster fehlerfrei ist.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch keine Änderungen.</translation>
    </message>
</context>
<context>
    <name>wk::WindowForm</name>
    <message>
        <source>Ena&amp;bled</source>
        <translation>A&amp;ktiviert</translation>
    </message>
    <message>
        <source>Replace t&amp;he schedule</source>
        <translation>Zeit&amp;plan ersetzen</translation>
    </message>
    <message>
        <source>Coordinated &amp;Universal Time (UTC)</source>
        <translation>Koordinierte Weltzeit (&amp;UTC)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Descri&amp;ption</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>All deployments</source>
        <translation>Alle Bereitstellungen</translation>
    </message>
    <message>
        <source>Software updates</source>
        <translation>Softwareupdates</translation>
    </message>
    <message>
        <source>Task sequences</source>
        <translation>Tasksequenzen</translation>
    </message>
    <message>
        <source>&amp;Applies to</source>
        <translation>&amp;Gilt für</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Title of the group with effective date, start and end</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>E&amp;ffective date</source>
        <translation>Gültigkeits&amp;datum</translation>
    </message>
    <message>
        <source>Year-month-day, such as 2026-03-29; the first day of the pattern</source>
        <translation>Jahr-Monat-Tag, zum Beispiel 2026-03-29; der erste Tag des Musters</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>Hours and minutes, such as 22:00</source>
        <translation>Stunden und Minuten, zum Beispiel 22:00</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Ende</translation>
    </message>
    <message>
        <source>Hours and minutes, such as 02:00; earlier than the start is the next day. Hours beyond 24, such as 26:00, and a date with a time are understood too.</source>
        <translation>Stunden und Minuten, zum Beispiel 02:00; liegt das Ende vor dem Start, gilt der nächste Tag. Auch Stunden über 24, zum Beispiel 26:00, und ein Datum mit Uhrzeit sind möglich.</translation>
    </message>
    <message>
        <source>Windows that follow each other without a gap act as one on clients</source>
        <translation>Fenster, die lückenlos aufeinanderfolgen, wirken auf Clients wie ein einziges</translation>
    </message>
    <message>
        <source>on the next day, %1</source>
        <extracomment>%1 a length of time; beside the end of a window</extracomment>
        <translation>am nächsten Tag, %1</translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <extracomment>%1 weekday, date and time, %2 a length of time; beside the end of a window</extracomment>
        <translation>bis %1, %2</translation>
    </message>
    <message>
        <source>Do not split</source>
        <translation>Nicht aufteilen</translation>
    </message>
    <message>
        <source>Split into se&amp;veral</source>
        <translation>In mehrere &amp;aufteilen</translation>
    </message>
</context>
<context>
    <name>wk::WindowPreview</name>
    <message>
        <source>&amp;Copy token</source>
        <translation>Token k&amp;opieren</translation>
    </message>
    <message>
        <source>Schedule token</source>
        <translation>Zeitplantoken</translation>
    </message>
    <message>
        <source>Paste to&amp;ken</source>
        <translation>Token ein&amp;fügen</translation>
    </message>
    <message>
        <source>Takes date, times and recurrence from the token on the clipboard</source>
        <translation>Datum, Uhrzeiten und Wiederholung aus dem Token in der Zwischenablage übernehmen</translation>
    </message>
    <message>
        <source>The schedule is shown here as soon as nothing is wrong with it.</source>
        <translation>Der Zeitplan wird hier angezeigt, sobald er fehlerfrei ist.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>An opening in a list: %1 weekday, date and time, %2 a time or the same</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>No opening to come</source>
        <extracomment>%1 a time zone</extracomment>
        <translation>Keine künftigen Termine</translation>
    </message>
    <message>
        <source>Next openings, site time (%1)</source>
        <translation>Nächste Termine, Standortzeit (%1)</translation>
    </message>
    <message>
        <source>A year ahead...</source>
        <translation>Ein Jahr voraus...</translation>
    </message>
    <message>
        <source>Twelve months of what is typed, and where they differ from what one would think (Ctrl+Shift+Y)</source>
        <translation>Zwölf Monate nach den Eingaben, mit allen Abweichungen vom Erwarteten (Strg+Umschalt+Y)</translation>
    </message>
</context>
<context>
    <name>wk::WindowTableModel</name>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>If it were enabled: %1</source>
        <extracomment>%1 when a window opens, such as a date and a time, or &quot;Over&quot;</extracomment>
        <translation>Wenn aktiviert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Next opening</source>
        <translation>Nächster Termin</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
</context>
<context>
    <name>wk::WindowsPanel</name>
    <message>
        <source>Search maintenance windows</source>
        <translation>Wartungsfenster suchen</translation>
    </message>
</context>
<context>
    <name>wk::WindowsView</name>
    <message>
        <source>Maintenance windows</source>
        <translation>Wartungsfenster</translation>
    </message>
    <message>
        <source>Search windows</source>
        <translation>Fenster suchen</translation>
    </message>
    <message>
        <source>Add window</source>
        <translation>Fenster hinzufügen</translation>
    </message>
    <message>
        <source>No maintenance window matches</source>
        <translation>Kein passendes Wartungsfenster</translation>
    </message>
    <message>
        <source>Nothing that is said about a window or its collection is like this.</source>
        <translation>Der Suchtext kommt weder bei einem Fenster noch bei dessen Sammlung vor.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>No maintenance window</source>
        <translation>Kein Wartungsfenster</translation>
    </message>
    <message>
        <source>This collection has no maintenance window: its members may be changed at any time, unless another of their collections has one.</source>
        <translation>Diese Sammlung hat kein Wartungsfenster: Ihre Mitglieder dürfen jederzeit geändert werden, sofern keine andere ihrer Sammlungen eines hat.</translation>
    </message>
    <message>
        <source>No maintenance windows in this site</source>
        <translation>Keine Wartungsfenster in diesem Standort</translation>
    </message>
    <message>
        <source>Its clients may be changed at any time.</source>
        <translation>Seine Clients dürfen jederzeit geändert werden.</translation>
    </message>
    <message>
        <source>They are defined on collections, and there is none yet. Clients may be changed at any time.</source>
        <translation>Sie werden für Sammlungen definiert, und es gibt noch keine. Clients dürfen jederzeit geändert werden.</translation>
    </message>
    <message>
        <source>This collection has no direct members: its windows apply to nobody. Subcollections do not inherit them.</source>
        <translation>Diese Sammlung hat keine direkten Mitglieder: Ihre Fenster gelten für keinen Client. Untergeordnete Sammlungen erben sie nicht.</translation>
    </message>
    <message>
        <source>Effective for the members of this collection; subcollections do not inherit.</source>
        <translation>Wirksam für die Mitglieder dieser Sammlung; untergeordnete Sammlungen erben die Fenster nicht.</translation>
    </message>
    <message>
        <source>&amp;Add window...</source>
        <translation>Fenster &amp;hinzufügen...</translation>
    </message>
    <message>
        <source>&amp;Edit...</source>
        <translation>&amp;Bearbeiten...</translation>
    </message>
    <message>
        <source>D&amp;uplicate to other collections...</source>
        <translation>In andere Sammlungen &amp;duplizieren...</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>E&amp;nable</source>
        <translation>&amp;Aktivieren</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>Deak&amp;tivieren</translation>
    </message>
    <message>
        <source>Copy schedule &amp;token</source>
        <translation>Zeitplanto&amp;ken kopieren</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <translation>Alle au&amp;swählen</translation>
    </message>
    <message>
        <source>S&amp;how collection</source>
        <translation>Sammlung an&amp;zeigen</translation>
    </message>
    <message>
        <source>Make a maintenance window (Insert)</source>
        <translation>Wartungsfenster erstellen (Einfg)</translation>
    </message>
    <message>
        <source>Look at the window and change it (Return)</source>
        <translation>Fenster anzeigen und ändern (Eingabetaste)</translation>
    </message>
    <message>
        <source>Make the same windows on other collections (Ctrl+D)</source>
        <translation>Dieselben Fenster für andere Sammlungen erstellen (Strg+D)</translation>
    </message>
    <message>
        <source>Let the windows count again</source>
        <translation>Fenster wieder berücksichtigen</translation>
    </message>
    <message>
        <source>Keep the windows, but let them not count</source>
        <translation>Fenster behalten, aber nicht berücksichtigen</translation>
    </message>
    <message numerus="yes">
        <source>Made %n maintenance window(s).</source>
        <translation>
            <numerusform>%n Wartungsfenster erstellt.</numerusform>
            <numerusform>%n Wartungsfenster erstellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done, because somebody else has changed the same in the meantime: %1. The table shows how it is now; look at it, and do it again if it is still right.</source>
        <extracomment>%1 which record</extracomment>
        <translation>Der Vorgang wurde nicht ausgeführt, weil jemand anderes inzwischen dasselbe geändert hat: %1. Die Tabelle zeigt den neuen Stand; prüfen Sie ihn, und wiederholen Sie den Vorgang, wenn er noch sinnvoll ist.</translation>
    </message>
    <message>
        <source>Nothing was done: %1.</source>
        <extracomment>%1 why, %2 which record</extracomment>
        <translation>Es wurde nichts geändert: %1.</translation>
    </message>
    <message>
        <source>Nothing was done: %1 (%2).</source>
        <translation>Es wurde nichts geändert: %1 (%2).</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>Enabled %n maintenance window(s).</source>
        <translation>
            <numerusform>%n Wartungsfenster aktiviert.</numerusform>
            <numerusform>%n Wartungsfenster aktiviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disabled %n maintenance window(s).</source>
        <translation>
            <numerusform>%n Wartungsfenster deaktiviert.</numerusform>
            <numerusform>%n Wartungsfenster deaktiviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n maintenance window(s).</source>
        <translation>
            <numerusform>%n Wartungsfenster gelöscht.</numerusform>
            <numerusform>%n Wartungsfenster gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who changed the window, and how to bring a state back (Ctrl+H)</source>
        <translation>Anzeigen, wer das Fenster geändert hat, und einen früheren Stand wiederherstellen (Strg+H)</translation>
    </message>
    <message>
        <source>The collection that the maintenance window is for:</source>
        <translation>Die Sammlung, für die das Wartungsfenster gilt:</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>History of %1</source>
        <extracomment>Window title; %1 a maintenance window</extracomment>
        <translation>Verlauf von %1</translation>
    </message>
    <message>
        <source>De&amp;lete...</source>
        <translation>&amp;Löschen...</translation>
    </message>
    <message>
        <source>Delete the windows, with a look at what that means first (Delete)</source>
        <translation>Fenster löschen, nachdem die Auswirkungen angezeigt wurden (Entf)</translation>
    </message>
    <message>
        <source>Delete maintenance windows</source>
        <translation>Wartungsfenster löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n maintenance window(s): %1?</source>
        <extracomment>%1 names of maintenance windows</extracomment>
        <translation>
            <numerusform>%n Wartungsfenster löschen: %1?</numerusform>
            <numerusform>%n Wartungsfenster löschen: %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>A &amp;year ahead...</source>
        <translation>Ein &amp;Jahr voraus...</translation>
    </message>
    <message>
        <source>Where daylight saving and short months make the window open at another time than one would think (Ctrl+Shift+Y)</source>
        <translation>Termine anzeigen, zu denen sich das Fenster wegen Zeitumstellung oder kurzer Monate anders öffnet als erwartet (Strg+Umschalt+Y)</translation>
    </message>
    <message>
        <source>H&amp;istory...</source>
        <translation>&amp;Verlauf...</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
</context>
<context>
    <name>wk::WorkSwitch</name>
    <message>
        <source>Kind of work</source>
        <translation>Art der Arbeiten</translation>
    </message>
    <message>
        <source>Look at maintenance windows as this kind of work does</source>
        <translation>Wartungsfenster aus Sicht dieser Art von Arbeiten anzeigen</translation>
    </message>
</context>
<context>
    <name>wk::YearCalendar</name>
    <message>
        <source>Openings from %1 to %2</source>
        <extracomment>%1 and %2 months with their years</extracomment>
        <translation>Termine von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>wk::YearDialog</name>
    <message>
        <source>%1 (site)</source>
        <extracomment>A clock to choose: %1 the time zone of the site</extracomment>
        <translation>%1 (Standort)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (site and %n client(s))</source>
        <extracomment>A clock to choose: %1 the time zone of the site and of some clients</extracomment>
        <translation>
            <numerusform>%1 (Standort und %n Client)</numerusform>
            <numerusform>%1 (Standort und %n Clients)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n client(s))</source>
        <translation>
            <numerusform>%1 (%n Client)</numerusform>
            <numerusform>%1 (%n Clients)</numerusform>
        </translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>What differs from what one would think</source>
        <translation>Abweichungen vom Erwarteten</translation>
    </message>
    <message>
        <source>A year ahead</source>
        <extracomment>Window title; %1 a maintenance window</extracomment>
        <translation>Ein Jahr voraus</translation>
    </message>
    <message>
        <source>A year ahead: %1</source>
        <translation>Ein Jahr voraus: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>On the c&amp;lock of</source>
        <translation>Nach der &amp;Uhr von</translation>
    </message>
    <message>
        <source>Openings are shown in this time zone</source>
        <translation>Zeitzone, in der die Termine angezeigt werden</translation>
    </message>
    <message>
        <source>Nothing odd in the next twelve months</source>
        <translation>Keine Abweichungen in den nächsten zwölf Monaten</translation>
    </message>
    <message>
        <source>It is disabled and does not count. If it were enabled, it would open like this.</source>
        <translation>Es ist deaktiviert und unwirksam. Aktiviert würde es sich so öffnen.</translation>
    </message>
</context>
<context>
    <name>wk::YearLegend</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Opens</source>
        <extracomment>of a window, on a day</extracomment>
        <translation>Öffnet sich</translation>
    </message>
    <message>
        <source>Differs from what one would think</source>
        <translation>Weicht vom Erwarteten ab</translation>
    </message>
</context>
<context>
    <name>wk::YearModel</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>the start that the schedule says</extracomment>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Ausführlich</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2 (%n times)</source>
        <extracomment>%1 and %2 weekdays with dates, %n how many openings these are</extracomment>
        <translation>
            <numerusform>%1 bis %2 (%n Mal)</numerusform>
            <numerusform>%1 bis %2 (%n Mal)</numerusform>
        </translation>
    </message>
</context>
</TS>
