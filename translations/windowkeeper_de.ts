<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
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
        <source>the site document to look at; nothing is stored</source>
        <translation>auszuwertendes Standortdokument; es wird nichts gespeichert</translation>
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
        <translation>sagt voraus, was ein Client wann ausführt oder warum nie</translation>
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
</context>
<context>
    <name>Help</name>
    <message>
        <source>wkctl answers questions about maintenance windows of Configuration Manager 2007.</source>
        <translation>wkctl beantwortet Fragen zu Wartungsfenstern in Configuration Manager 2007.</translation>
    </message>
    <message>
        <source>Usage: wkctl VERB [OPTIONS]</source>
        <translation>Aufruf: wkctl VERB [OPTIONS]</translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>wkctl VERB --help explains a verb. Every verb takes --language en|de|zh_CN.</source>
        <translation>wkctl VERB --help erläutert einen Befehl. Jeder Befehl akzeptiert --language en|de|zh_CN.</translation>
    </message>
    <message>
        <source>Returns 0: done; 1: done, and the answer is no; 2: wrong usage; 3: bad input; 4: the database
cannot be used. Errors are one line on standard error: wkctl: WHAT: WHERE: WHY</source>
        <translation>Rückgabewert 0: erledigt; 1: erledigt, und die Antwort lautet „Nein“; 2: falscher Aufruf;
3: ungültige Eingabe; 4: die Datenbank kann nicht verwendet werden.
Jeder Fehler ist eine Zeile auf der Standardfehlerausgabe: wkctl: WAS: WO: WARUM</translation>
    </message>
    <message>
        <source>Usage: %1 [OPTIONS]</source>
        <extracomment>%1 a command line</extracomment>
        <translation>Aufruf: %1 [OPTIONS]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>For example:</source>
        <translation>Zum Beispiel:</translation>
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
        <translation>diese Option ist nicht bekannt</translation>
    </message>
    <message>
        <source>there is not enough of it for this</source>
        <translation>dafür ist nicht genug davon vorhanden</translation>
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
        <source>contains the character U+0000</source>
        <translation>enthält das Zeichen U+0000</translation>
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
</TS>
