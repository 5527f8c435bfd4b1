<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
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
</TS>
