# SPDX-FileCopyrightText: 2026 The Windowkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The second opinion against published answers, worked scenarios and brute force.

    selftest.py VECTORS     the folder with example-site.json, example-answers.json and
                            schedule-tokens.tsv
"""

import argparse
import csv
import json
import os
import random
import shlex
import sys
from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

sys.dont_write_bytecode = True

import findings
import generate
import oracle

UTC = timezone.utc
DAY = timedelta(days=1)
HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)

passed = failed = 0


def check(what, got, expected):
    global passed, failed
    if got == expected:
        passed += 1
    else:
        failed += 1
        print("FAILED %s\n  expected %s\n  got      %s" % (what, expected, got))


# ----------------------------------------------------------------------------------- vectors

def example_answers(folder):
    with open(os.path.join(folder, "example-site.json"), encoding="utf-8") as file:
        site = json.load(file)
    with open(os.path.join(folder, "example-answers.json"), encoding="utf-8") as file:
        answers = json.load(file)
    for example in answers:
        words = shlex.split(example["command"])
        options = {words[at]: words[at + 1] for at in range(2, len(words) - 1)
                   if words[at].startswith("--") and words[at] != "--json"}
        if words[1] == "effective":
            got = oracle.effective(site, options["--client"], options["--from"], options["--to"],
                                   options.get("--for", "program"))
        else:
            got = oracle.forecast(site, options["--client"], options["--from"], options.get("--to"))
        check(example["command"], got, example["answer"])


def published_tokens(folder):
    names = {"NONE": "none", "INTERVAL": "interval", "WEEKLY": "weekly",
             "MONTHLY_BY_WEEKDAY": "monthlyByWeekday", "MONTHLY_BY_DATE": "monthlyByDate",
             "MONTHLY_BY_WEEKDAY_BASE": "monthlyByWeekdayOffset"}
    orders = ["Last", "First", "Second", "Third", "Fourth"]
    days = ["", "Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]

    def sentence(token):
        kind = token["kind"]
        if kind == "none":
            return "once"
        if kind == "interval":
            return "every %dd %dh %dm" % (token["spanDays"], token["spanHours"], token["spanMinutes"])
        if kind == "weekly":
            return "every %d week(s) on %s" % (token["weeks"], days[token["weekday"]])
        months = "of every %d month(s)" % token["months"]
        if kind == "monthlyByDate":
            if token["monthDay"] == 0:
                return "last day " + months
            return "day %d %s" % (token["monthDay"], months)
        text = "%s %s %s" % (orders[token["weekOrder"]], days[token["weekday"]], months)
        if kind == "monthlyByWeekdayOffset":
            text += " + %d day(s)" % token["offsetDays"]
        return text

    with open(os.path.join(folder, "schedule-tokens.tsv"), encoding="utf-8") as file:
        lines = [line for line in file if not line.startswith("#")]
    for row in csv.DictReader(lines, delimiter="\t"):
        token = oracle.decode(row["token"])[0]
        got = (names[row["dec_type"]], token["start"].replace("T", " "),
               str(token["durationMinutes"]), sentence(token), str(int(token["utc"])))
        expected = (token["kind"], row["dec_start"], row["dec_duration_min"],
                    row["dec_recurrence"], row["dec_isgmt"])
        check("token " + row["token"], got, expected)
        check("encoded " + row["token"], oracle.encode(token), row["token"])
        check("string " + row["string"], oracle.encode(oracle.decode(row["string"])), row["string"])


def tokens():
    check("the contract's example", oracle.decode("00811A9E08221600"),
          [{"token": "00811A9E08221600", "kind": "monthlyByWeekday", "start": "2012-01-01T04:00",
            "utc": False, "durationMinutes": 90, "weekday": 2, "weekOrder": 3, "months": 1,
            "reservedBits": 0, "warnings": []}])
    check("reserved bit", oracle.decode("0001128000080008")[0]["reservedBits"], 8)
    check("hours = 24", oracle.decode("01CA8C80C0100008")[0].get("hours24"), True)
    check("days = 1", "hours24" in oracle.decode("00074AC0005F2000")[0], False)
    for bad in ("", "0", "00811A9E0822160", "00811A9E08221600" + "0", "00811A9E0822160G",
                "00811A9E08001600", "00811A9E08381600", "00001A9E08221600", "00811A9E08221A00"):
        try:
            oracle.decode(bad)
            check("refused " + bad, "taken", "refused")
        except oracle.Refused:
            check("refused " + bad, True, True)
    rng = random.Random(7)
    for _ in range(500):
        value = generate.token_object(rng, generate.any_date(rng))
        text = oracle.encode(value)
        again = oracle.decode(text)[0]
        check("round trip " + text, oracle.encode(again), text)
        kept = {key: again[key] for key in again if key not in ("token", "warnings")}
        value.setdefault("utc", False)
        value.setdefault("reservedBits", 0)
        check("object " + text, kept, value)


# ----------------------------------------------------------------------------- rules of time

def civil_times():
    """zoneinfo's fold=0 is what contract 3.1 says, around every change of twenty zones."""
    for name in generate.ZONES:
        zone = ZoneInfo(name)
        wrong = []
        for year in range(1971, 2041):
            for change in generate.changes(name, year):
                offsets = {(change + delta).astimezone(zone).utcoffset()
                           for delta in (timedelta(seconds=-1), timedelta(0))}
                before = (change - timedelta(seconds=1)).astimezone(zone).utcoffset()
                around = (change + before).replace(tzinfo=None)
                for minutes in range(-26 * 60, 26 * 60, 15):
                    civil = around + minutes * MINUTE
                    got = oracle.from_civil(civil, zone)
                    same = [candidate for candidate in
                            sorted((civil - offset).replace(tzinfo=UTC) for offset in offsets)
                            if candidate.astimezone(zone).replace(tzinfo=None) == civil]
                    other_change = any(abs(got - other) < 60 * HOUR and other != change
                                       for near in (year - 1, year, year + 1)
                                       for other in generate.changes(name, near))
                    if other_change:
                        continue
                    expected = same[0] if same else (civil - before).replace(tzinfo=UTC)
                    if got != expected:
                        wrong.append((civil, got, expected))
        check("civil times of " + name, wrong, [])


def day_matches(token, day):
    """Does a token occur on that day?  Asked of one day alone, unlike oracle.civil_starts."""
    start = oracle.start_of(token).date()
    if day < start:
        return False
    kind = token["kind"]
    if kind == "none":
        return day == start
    if kind == "interval":
        return (day - start).days % token["spanDays"] == 0
    weekday = (day.weekday() + 1) % 7 + 1
    if kind == "weekly":
        return weekday == token["weekday"] and (day - start).days // 7 % token["weeks"] == 0
    if ((day.year - start.year) * 12 + day.month - start.month) % token["months"] != 0:
        return False
    last = (day + DAY).month != day.month
    if kind == "monthlyByDate":
        return last if token["monthDay"] == 0 else day.day == token["monthDay"]

    def is_base(base):
        if base.month != day.month or (base.weekday() + 1) % 7 + 1 != token["weekday"]:
            return False
        if token["weekOrder"] == 0:
            return (base + 7 * DAY).month != base.month
        return (base.day - 1) // 7 + 1 == token["weekOrder"]

    offset = token.get("offsetDays", 0)
    if offset == 0:
        return is_base(day)
    if not last:
        return is_base(day - offset * DAY)
    # On the last day only what was moved back: bases whose offset leads into the next month.
    return any(is_base(day - back * DAY) for back in range(offset))


def brute_force_days():
    rng = random.Random(11)
    for _ in range(250):
        value = generate.token_object(rng, generate.any_date(rng))
        if value["kind"] == "interval" and (value["spanHours"] or value["spanMinutes"]):
            continue
        start = oracle.start_of(value)
        low = start + timedelta(days=rng.choice([-40, 0, 1, 200, 3000]))
        days = rng.choice([60, 800, 3000])
        expected = [(low.date() + number * DAY) for number in range(days)
                    if day_matches(value, low.date() + number * DAY)]
        low = datetime(low.year, low.month, low.day)
        got = [one.date() for one in
               oracle.civil_starts(value, low, low + days * DAY - MINUTE)]
        check("days of %s" % json.dumps(value), got, expected)


def time_rules():
    def starts(zone, low, high, **fields):
        value = {"kind": "interval", "spanDays": 1, "spanHours": 0, "spanMinutes": 0,
                 "durationMinutes": 60}
        value.update(fields)
        return [one["start"] for one in oracle.occurrences(oracle.encode(value), zone, low, high)]

    check("spring gap", starts("Europe/Berlin", "2026-03-28T12:00:00Z", "2026-03-30T12:00:00Z",
                               start="2026-03-01T02:30"),
          ["2026-03-29T01:30:00Z", "2026-03-30T00:30:00Z"])
    check("autumn overlap", starts("Europe/Berlin", "2026-10-24T12:00:00Z", "2026-10-26T12:00:00Z",
                                   start="2026-10-01T02:30"),
          ["2026-10-25T00:30:00Z", "2026-10-26T01:30:00Z"])
    check("equal ones once", starts("Europe/Berlin", "2026-03-28T23:30:00Z", "2026-03-29T03:00:00Z",
                                    start="2026-03-29T00:00", spanDays=0, spanHours=1),
          ["2026-03-28T23:00:00Z", "2026-03-29T00:00:00Z", "2026-03-29T01:00:00Z",
           "2026-03-29T02:00:00Z"])
    check("Apia skips a day", starts("Pacific/Apia", "2011-12-29T00:00:00Z", "2012-01-01T00:00:00Z",
                                     start="2011-12-01T10:00"),
          ["2011-12-29T20:00:00Z", "2011-12-30T20:00:00Z", "2011-12-31T20:00:00Z"])
    check("half-open", starts("UTC", "2026-01-01T01:00:00Z", "2026-01-02T00:00:00Z",
                              start="2026-01-01T00:00"), [])
    token = oracle.decode(oracle.encode({"kind": "interval", "start": "2026-03-29T02:30",
                                         "durationMinutes": 0, "spanDays": 0, "spanHours": 0,
                                         "spanMinutes": 30}))[0]
    check("earliest start out of a gap",
          oracle.earliest_start(token, ZoneInfo("Europe/Berlin")),
          datetime(2026, 3, 29, 1, 0, tzinfo=UTC))


# ----------------------------------------------------------------------------- the scenarios

D1 = date(2026, 1, 5)            # a Monday; everything below is UTC


def moment(text):
    """"D2 01:05" as an instant; "D1 24:30" goes on into the next day."""
    day, clock = text.split()
    hours, minutes = clock.split(":")
    begin = datetime(D1.year, D1.month, D1.day, tzinfo=UTC) + (int(day[1:]) - 1) * DAY
    return oracle.text_of(begin + int(hours) * HOUR + int(minutes) * MINUTE)


def once(begin, minutes):
    return oracle.encode({"kind": "none", "start": moment(begin)[:16], "durationMinutes": minutes})


def daily(clock, minutes, first=1):
    return oracle.encode({"kind": "interval", "start": moment("D%d %s" % (first, clock))[:16],
                          "durationMinutes": minutes, "spanDays": 1, "spanHours": 0,
                          "spanMinutes": 0})


class Little:
    """A tiny document with one client."""

    def __init__(self, *windows, **settings):
        site = {"SiteCode": "ABC", "TimeZone": "UTC"}
        site.update(settings)
        self.document = {
            "Site": [site], "SMS_Collection": [], "SMS_CollectToSubCollect": [],
            "SMS_CollectionSettings": [],
            "SMS_R_System": [{"ResourceId": 1, "Name": "PC", "SMSAssignedSites": ["ABC"]}],
            "SMS_FullCollectionMembership": [], "SMS_Program": [], "SMS_TaskSequencePackage": [],
            "SMS_Advertisement": [], "SMS_UpdatesAssignment": []}
        self.collection("ALL", True)
        self.windows("ALL", *windows)

    def collection(self, name, member, parent=None):
        self.document["SMS_Collection"].append(
            {"CollectionID": name, "Name": name, "CollectionType": 2})
        if member:
            self.document["SMS_FullCollectionMembership"].append(
                {"CollectionID": name, "ResourceID": 1})
        if parent:
            self.document["SMS_CollectToSubCollect"].append(
                {"parentCollectionID": parent, "subCollectionID": name})

    def windows(self, collection, *windows, **settings):
        rows = []
        for window in windows:
            if isinstance(window, str):
                window = (window, 1)
            rows.append({"ServiceWindowID": "W%d" % len(rows), "Name": "W%d" % len(rows),
                         "ServiceWindowSchedules": window[0], "ServiceWindowType": window[1],
                         "IsEnabled": len(window) < 3 or window[2]})
        row = {"CollectionID": collection, "ServiceWindows": rows}
        row.update(settings)
        self.document["SMS_CollectionSettings"].append(row)

    def program(self, name, maximum, runs=None, at="D1 00:30", flags=0, restart=False,
                task_sequence=False, collection="ALL", **more):
        package = {"PackageID": "P" + name, "Duration": maximum, "RestartRequired": restart}
        if task_sequence:
            package["Name"] = name
            self.document["SMS_TaskSequencePackage"].append(package)
        else:
            package["ProgramName"] = name
            package["EstimatedRunTime"] = runs
            self.document["SMS_Program"].append(package)
        row = {"AdvertisementID": name, "AdvertisementName": name, "CollectionID": collection,
               "PackageID": "P" + name, "ProgramName": "*" if task_sequence else name,
               "AdvertFlags": flags, "AssignedScheduleEnabled": True,
               "AssignedSchedule": [once(at, 0)]}
        row.update(more)
        self.document["SMS_Advertisement"].append(row)
        return self

    def updates(self, name, maxima, at="D1 00:30", **more):
        row = {"AssignmentID": name, "AssignmentName": name, "TargetCollectionID": "ALL",
               "EnforcementDeadline": moment(at),
               "Updates": [{"Name": "U%d" % (number + 1), "MaxExecutionTime": maximum}
                           for number, maximum in enumerate(maxima)]}
        row.update(more)
        self.document["SMS_UpdatesAssignment"].append(row)
        return self

    def member(self, name, resource_id, *collections, **more):
        """Another client."""
        self.document["SMS_R_System"].append(dict({"ResourceId": resource_id, "Name": name}, **more))
        self.document["SMS_FullCollectionMembership"] += [
            {"CollectionID": collection, "ResourceID": resource_id} for collection in collections]

    def found(self, now="D1 12:00"):
        """{code: [what it is about]}"""
        answer = {}
        for row in findings.check(self.document, moment(now))["findings"]:
            about = tuple(row[name] for name in ("collectionId", "windowId", "client", "deploymentId")
                          if row[name] is not None)
            answer.setdefault(row["code"], []).append(about if len(about) > 1 else about[0])
        return answer

    def openings(self, now):
        return [(row["nextStart"], row["nextEnd"])
                for row in findings.windows_for_client(self.document, "PC", moment(now))["rows"]]

    def rows(self, since="D1 00:00", until=None):
        return oracle.forecast(self.document, "PC", moment(since),
                               moment(until) if until else None)["forecast"]


def spans(rows):
    """{name: "01:05-01:35" as instants, or the reason}"""
    answer = {}
    for row in rows:
        name = row["item"] or row["deploymentId"]
        if row["outcome"] == "runs":
            answer[name] = (row["runsFrom"], row["runsUntil"])
        else:
            answer[name] = (row["outcome"], row["reason"]) + tuple(row["warnings"])
    return answer


def span(begin, end):
    return moment(begin), moment(end)


GAP = ("never", "windowTooShort", "countdownGap")
LONGER = ("never", "windowTooShort", "maximumLongerThanWindows")
NONE_LEFT = ("never", "noFurtherWindow")


def scenarios_c():
    hour = daily("01:00", 60)

    def expect(name, little, expected, **asked):
        check(name, spans(little.rows(**asked)), expected)

    expect("C01", Little(hour).program("A", 30), {"A": span("D1 01:05", "D1 01:35")})
    expect("C02", Little(hour).program("A", 30).program("B", 20),
           {"A": span("D1 01:05", "D1 01:35"), "B": span("D1 01:40", "D1 02:00")})
    expect("C03", Little(hour).program("A", 30).program("B", 21),
           {"A": span("D1 01:05", "D1 01:35"), "B": span("D2 01:05", "D2 01:26")})
    expect("C04", Little(hour).program("A", 30, 10).program("B", 40),
           {"A": span("D1 01:05", "D1 01:15"), "B": span("D1 01:20", "D1 02:00")})
    expect("C05", Little(hour).program("A", 40).program("B", 40).program("C", 10),
           {"A": span("D1 01:05", "D1 01:45"), "B": span("D2 01:05", "D2 01:45"),
            "C": span("D1 01:50", "D1 02:00")})
    expect("C06", Little(hour).program("A", 60), {"A": GAP})
    expect("C07", Little(hour).program("A", 55), {"A": span("D1 01:05", "D1 02:00")})
    expect("C07 a minute late", Little(hour).program("A", 55), {"A": span("D2 01:05", "D2 02:00")},
           since="D1 01:01")
    expect("C08", Little(hour).program("A", 61), {"A": LONGER})
    rows = Little(hour).program("A", 0, 180).rows()
    check("C09", (spans(rows), rows[0]["warnings"]),
          ({"A": span("D1 01:05", "D1 04:05")}, ["unknownRunTime"]))
    expect("C10", Little(hour).program("A", 0, 30), {"A": span("D2 01:05", "D2 01:35")},
           since="D1 01:56")
    expect("C11", Little(hour).program("A", 0, 30), {"A": span("D1 02:00", "D1 02:30")},
           since="D1 01:55")
    two = (hour, daily("01:30", 60))
    expect("C12", Little(*two).program("A", 80), {"A": span("D1 01:05", "D1 02:25")})
    expect("C13", Little(hour, daily("04:00", 60)).program("A", 80), {"A": LONGER})
    expect("C14", Little(*two).program("A", 85), {"A": span("D1 01:05", "D1 02:30")})
    expect("C15", Little(*two).program("A", 86), {"A": GAP})
    little = Little(hour)
    for name in "ABCDE":
        little.program(name, 10)
    expect("C16", little,
           {"A": span("D1 01:05", "D1 01:15"), "B": span("D1 01:20", "D1 01:30"),
            "C": span("D1 01:35", "D1 01:45"), "D": span("D1 01:50", "D1 02:00"),
            "E": span("D2 01:05", "D2 01:15")})
    # The contract chooses: it occupies for min(estimate, maximum).
    expect("C17", Little(hour).program("A", 30, 50).program("B", 5),
           {"A": span("D1 01:05", "D1 01:35"), "B": span("D1 01:40", "D1 01:45")})
    expect("C18", Little(hour).program("A", 20).program("B", 55).program("C", 15),
           {"A": span("D1 01:05", "D1 01:25"), "B": span("D2 01:05", "D2 02:00"),
            "C": span("D1 01:30", "D1 01:45")})
    expect("C19", Little(hour).program("A", 50).program("B", 50).program("C", 50),
           {"A": span("D1 01:05", "D1 01:55"), "B": span("D2 01:05", "D2 01:55"),
            "C": span("D3 01:05", "D3 01:55")})
    expect("C20", Little(hour).program("A", 0, 50).program("B", 0, 5),
           {"A": span("D1 01:05", "D1 01:55"), "B": span("D1 02:00", "D1 02:05")})
    expect("C21", Little(hour, ProgramCountdownMinutes=0).program("A", 60),
           {"A": span("D1 01:00", "D1 02:00")})
    expect("C22 120", Little(daily("01:00", 120)).program("A", 120), {"A": GAP})
    expect("C22 115", Little(daily("01:00", 120)).program("A", 115),
           {"A": span("D1 01:05", "D1 03:00")})
    expect("C23", Little(daily("23:00", 120)).program("A", 100),
           {"A": span("D1 23:05", "D2 00:45")})
    expect("C24", Little().program("A", 500, at="D1 12:00"), {"A": span("D1 12:05", "D1 20:25")})
    expect("C25", Little(once("D1 01:00", 60), once("D2 01:00", 120), once("D3 01:00", 60))
           .program("A", 30).program("B", 90).program("C", 30),
           {"A": span("D1 01:05", "D1 01:35"), "B": span("D2 01:05", "D2 02:35"),
            "C": span("D3 01:05", "D3 01:35")})

    def restart_of(little, **asked):
        row = little.rows(**asked)[0]
        return row["runsFrom"], row["runsUntil"], row["restart"]["at"]

    check("C26", restart_of(Little(hour).program("A", 30, at="D1 12:00", flags=0x100000,
                                                 restart=True)),
          span("D1 12:05", "D1 12:35") + (moment("D2 01:00"),))
    check("C27", restart_of(Little(hour).program("A", 30, at="D1 12:00", flags=0x300000,
                                                 restart=True)),
          span("D1 12:05", "D1 12:35") + (moment("D1 12:35"),))
    check("C28", restart_of(Little(hour).program("A", 55, at="D1 12:00", flags=0x200000,
                                                 restart=True)),
          span("D2 01:05", "D2 02:00") + (moment("D2 02:00"),))
    check("C29", restart_of(Little(hour).program("A", 30, restart=True)),
          span("D1 01:05", "D1 01:35") + (moment("D1 01:35"),))
    check("C30", restart_of(Little(hour).program("A", 50, restart=True)),
          span("D1 01:05", "D1 01:55") + (moment("D2 01:00"),))
    little = Little()
    little.document["SMS_FullCollectionMembership"] = []
    little.windows("ALL", hour)
    little.collection("SUB", True, parent="ALL")
    little.program("A", 30, at="D1 12:00", IncludeSubCollection=True)
    expect("C31", little, {"A": span("D1 12:05", "D1 12:35")})
    expect("C32", Little((hour, 1, False)).program("A", 30, at="D1 12:00"),
           {"A": span("D1 12:05", "D1 12:35")})
    expect("C33", Little((hour, 5)).program("A", 30, at="D1 12:00")
           .program("T", 30, at="D1 12:00", task_sequence=True),
           {"A": span("D1 12:05", "D1 12:35"), "T": span("D2 01:05", "D2 01:35")})
    expect("C34", Little((hour, 4)).program("A", 30, at="D1 12:00").updates("9", [20], at="D1 12:00"),
           {"A": span("D1 12:05", "D1 12:35"), "U1": span("D2 01:00", "D2 01:20")})
    expect("C35", Little((daily("02:00", 120), 1), (daily("04:00", 120), 4))
           .program("A", 60).updates("9", [60]),
           {"A": span("D1 02:05", "D1 03:05"), "U1": span("D1 04:00", "D1 05:00")})
    expect("C36", Little(once("D1 01:00", 60)).program("A", 30), {"A": NONE_LEFT}, since="D2 00:00")
    expect("C37", Little(daily("01:00", 60, first=3)).program("A", 30, at="D1 12:00"),
           {"A": span("D3 01:05", "D3 01:35")})
    expect("C38 5", Little(daily("01:00", 5)).program("A", 0, 30),
           {"A": span("D1 01:05", "D1 01:35")})
    expect("C38 6", Little(daily("01:00", 5), ProgramCountdownMinutes=6).program("A", 0, 30),
           {"A": ("never", "windowTooShort", "unknownRunTime", "countdownGap")})


def scenarios_a():
    def expect(name, little, expected, **asked):
        check(name, spans(little.rows(**asked)), expected)

    def merged(little, kind="program"):
        answer = oracle.effective(little.document, "PC", moment("D1 00:00"), moment("D2 00:00"), kind)
        return [(window["start"], window["end"]) for window in answer["windows"]]

    check("A01", merged(Little(daily("01:00", 60), daily("01:30", 60))),
          [span("D1 01:00", "D1 02:30")])
    check("A02", merged(Little(daily("06:00", 60), daily("06:30", 60))),
          [span("D1 06:00", "D1 07:30")])
    changed = [{"ChangedAt": moment("D1 01:30"), "ProgramCountdownMinutes": 5}]
    expect("A03", Little(daily("01:00", 60), ProgramCountdownMinutes=1, SettingsHistory=changed)
           .program("A", 0, 10), {"A": span("D2 01:01", "D2 01:11")}, since="D1 01:56")
    rows = Little(daily("01:00", 120)).updates("9", [20, 20, 20, 20]).rows()
    check("A04", [row["runsFrom"] for row in rows],
          [moment("D1 01:00"), moment("D1 01:35"), moment("D1 02:10"), moment("D2 01:00")])
    check("A04 restarts", [row["restart"]["at"] for row in rows],
          [moment("D1 02:45")] * 3 + [moment("D2 01:35")])
    both = ((daily("02:00", 120), 1), (daily("04:00", 120), 4))
    check("A05", merged(Little(*both), "update"), [span("D1 04:00", "D1 06:00")])
    check("A06", merged(Little(*both, updatesUseGeneralWindows=True), "update"),
          [span("D1 02:00", "D1 06:00")])
    general = Little(daily("02:00", 120))
    check("A07", (merged(general, "update"), merged(general, "taskSequence")),
          ([span("D1 02:00", "D1 04:00")],) * 2)

    document = Little(TimeZone="UTC").document
    document["SMS_R_System"] = [{"ResourceId": n, "Name": "Client%d" % n} for n in (1, 2, 3)]
    document["SMS_Collection"] = [{"CollectionID": name, "Name": name, "CollectionType": 2}
                                  for name in ("Coll1", "Coll2", "Coll3")]
    document["SMS_FullCollectionMembership"] = [
        {"CollectionID": name, "ResourceID": n}
        for name, n in (("Coll1", 1), ("Coll2", 1), ("Coll1", 2), ("Coll3", 2), ("Coll1", 3))]
    document["SMS_CollectionSettings"] = [
        {"CollectionID": name, "ServiceWindows": [
            {"ServiceWindowID": "W", "Name": "W", "ServiceWindowSchedules": oracle.encode(token),
             "ServiceWindowType": 1, "IsEnabled": True}]}
        for name, token in (
            ("Coll2", {"kind": "monthlyByDate", "start": "2009-05-01T03:00", "durationMinutes": 120,
                       "monthDay": 1, "months": 1}),
            ("Coll3", {"kind": "weekly", "start": "2009-05-01T03:00", "durationMinutes": 120,
                       "weekday": 7, "weeks": 1}))]
    document["SMS_Program"] = [{"PackageID": "P", "ProgramName": "P", "Duration": 30}]
    document["SMS_Advertisement"] = [
        {"AdvertisementID": "A", "AdvertisementName": "A", "CollectionID": "Coll1",
         "PackageID": "P", "ProgramName": "P", "AssignedScheduleEnabled": True,
         "AssignedSchedule": [oracle.encode({"kind": "none", "start": "2009-06-30T20:00",
                                             "durationMinutes": 0})]}]
    accepted = [oracle.forecast(document, "Client%d" % n, "2009-06-01T00:00:00Z")["forecast"][0]
                ["acceptedAt"] for n in (1, 2, 3)]
    check("A08", accepted, ["2009-07-01T03:00:00Z", "2009-07-04T03:00:00Z", "2009-06-30T20:00:00Z"])

    rows = Little(daily("01:00", 240)).updates("9", [20, 5, 30]).rows()
    check("A09", [row["item"] for row in rows], ["U2", "U1", "U3"])
    flagged = 0x100000
    row = Little(daily("01:00", 15)).program("A", 30, at="D1 12:00", flags=flagged, restart=True).rows()
    check("A10 15", row[0]["restart"]["at"], moment("D2 01:00"))
    row = Little(daily("01:00", 14)).program("A", 30, at="D1 12:00", flags=flagged, restart=True).rows()
    check("A10 14", row[0]["restart"]["at"], None)
    # The contract: equality fits, and the whole restart is counted.
    expect("A12 fits", Little(daily("01:00", 75)).updates("9", [60]),
           {"U1": span("D1 01:00", "D1 02:00")})
    expect("A12 does not", Little(daily("01:00", 74)).updates("9", [60]), {"U1": GAP})
    expect("A13", Little(daily("01:00", 30)).updates("9", [60]), {"U1": LONGER})
    expect("A14", Little(daily("01:00", 30)).program("A", 0, 5), {"A": span("D1 01:05", "D1 01:10")})

    def starts(low, high, offset):
        token = {"kind": "monthlyByWeekdayOffset", "start": "2026-01-01T00:00",
                 "durationMinutes": 60, "weekday": 3, "weekOrder": 2, "months": 1,
                 "offsetDays": offset}
        token.update({} if offset == 2 else {"weekOrder": 0})
        return [one["start"][:10] for one in
                oracle.occurrences(oracle.encode(token), "UTC", low, high)]

    check("A17", starts("2026-01-01T00:00:00Z", "2026-03-01T00:00:00Z", 2), ["2026-01-15", "2026-02-12"])
    # Last Tuesdays of 2026: 27 January, 24 February, 31 March
    check("A18", starts("2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z", 5), ["2026-01-31"])
    check("A19", starts("2026-01-01T00:00:00Z", "2026-03-01T00:00:00Z", 4), [])
    expect("A20 merge as documented",
           Little(daily("01:00", 61), daily("01:50", 61), daily("02:40", 61)).program("A", 120),
           {"A": span("D1 01:05", "D1 03:05")})
    rows = Little(daily("01:00", 60)).updates("9", [10], at="D1 12:00").rows()
    check("A21", rows[0]["acceptedAt"], moment("D2 01:00"))
    check("A11", merged(Little(daily("00:00", 1440))),
          [(moment("D1 00:00"), moment("D2 00:00"))])


def further():
    """What the contract says beyond those scenarios, counted by hand."""
    rows = Little(daily("01:00", 60)).updates("9", [10, 20]).rows()
    check("put off, then restarted", [(row["runsFrom"], row["restart"]["at"]) for row in rows],
          [(moment("D1 01:00"), moment("D2 01:00")), (moment("D1 01:25"), moment("D2 01:00"))])
    # A program waits too: the restart is not put off.
    little = Little(daily("01:00", 60)).updates("9", [5, 11]).program(
        "A", 10, at="D1 00:20", flags=0x100000, restart=True)
    rows = little.rows()
    check("not put off", [(row["item"], row["acceptedAt"], row["restart"]["at"]) for row in rows],
          [(None, moment("D1 00:20"), moment("D1 01:00")),
           ("U1", moment("D1 01:15"), moment("D1 01:35")),
           ("U2", moment("D2 01:00"), moment("D2 01:26"))])
    # Merged 01:00-03:00; the first hour alone does not leave the restart its time.
    rows = Little(daily("01:00", 60), daily("02:00", 60)).program("A", 50, restart=True).rows()
    check("misleading", (rows[0]["warnings"], rows[0]["restart"]["at"]),
          (["misleadingStatus10079"], moment("D1 01:55")))
    rows = Little(daily("01:00", 70), daily("02:10", 50)).program("A", 50, restart=True).rows()
    check("not misleading", rows[0]["warnings"], [])
    rows = Little(once("D1 01:00", 60)).program("A", 50).program("B", 50).rows()
    check("busy in the only window", spans(rows),
          {"A": span("D1 01:05", "D1 01:55"), "B": NONE_LEFT})
    rows = Little(daily("01:00", 60)).program("A", 30, at="D3 00:00").rows(until="D3 01:00")
    check("later", spans(rows), {"A": ("later", "afterRange")})
    rows = Little(daily("01:00", 60)).program("A", 30, at="D3 00:00").rows(until="D3 01:01")
    check("not later", spans(rows), {"A": span("D3 01:05", "D3 01:35")})
    limit = oracle.years_later(oracle.instant("2024-02-29T10:00:00Z"), 5)
    check("five years", oracle.text_of(limit), "2029-02-28T10:00:00Z")
    for window, expected in (("2031-01-05T00:29", "runs"), ("2031-01-05T00:30", "never")):
        token = oracle.encode({"kind": "none", "start": window, "durationMinutes": 60})
        rows = Little(token).program("A", 30).rows(until="D4000 00:00")
        check("five years, window at " + window, rows[0]["outcome"], expected)
    rows = Little(daily("01:00", 60)).program("A", 30, ExpirationTime=moment("D1 00:30")).rows()
    check("expired when it becomes available", rows, [])
    rows = Little(daily("01:00", 60)).program("A", 30, ExpirationTime=moment("D1 00:31")).rows()
    check("expires while it waits", len(rows), 1)
    history = [{"ChangedAt": moment("D1 01:00"), "ProgramCountdownMinutes": 31}]
    rows = Little(daily("01:00", 60), SettingsHistory=history).program("A", 30).rows()
    check("changed at the very beginning", rows[0]["runsFrom"], moment("D1 01:05"))
    history = [{"ChangedAt": moment("D1 01:01"), "ProgramCountdownMinutes": 31}]
    rows = Little(daily("01:00", 60), SettingsHistory=history).program("A", 30).rows()
    check("changed a minute later", rows[0]["runsFrom"], moment("D2 01:05"))
    little = Little(daily("01:00", 60))
    little.document["SMS_CollectionSettings"][0].update(RebootCountdown=40, RebootCountdownEnabled=True)
    rows = little.program("A", 5, 1, restart=True).rows()
    check("the collection's countdown", rows[0]["restart"]["at"], moment("D1 01:06"))
    # One window begins before the change, the other after it; the longer restart occupies.
    history = [{"ChangedAt": moment("D1 01:30"), "RestartCountdownMinutes": 5}]
    little = Little((daily("01:00", 120), 1), (daily("02:00", 180), 4), SettingsHistory=history,
                    RestartCountdownMinutes=30)
    little.updates("9", [5], at="D1 00:00", OverrideServiceWindows=True)
    little.program("A", 5, at="D1 00:10", flags=0x100000, restart=True)
    little.program("B", 90, at="D1 00:35", flags=0x100000)
    little.program("C", 5, at="D1 02:00", flags=0x100000)
    check("restart times that differ", [(row["acceptedAt"], row["restart"]["at"]) for row in little.rows()],
          [(moment("D1 00:00"), moment("D1 02:10")), (moment("D1 00:20"), moment("D1 02:10")),
           (moment("D1 00:35"), None), (moment("D1 02:50"), None)])
    rows = Little(daily("01:00", 60, 3)).program("A", 10, at="D1 12:00", flags=0x100000, restart=True)\
        .program("B", 10, at="D1 12:30").rows()
    check("a waiting restart comes first", [(row["acceptedAt"], row["restart"]["at"]) for row in rows],
          [(moment("D1 12:00"), moment("D3 01:00")), (moment("D3 01:15"), None)])


def tidy(*windows, **settings):
    """One client, one collection with the prefix, no fallback status point."""
    little = Little(*windows, **settings)
    little.document["SMS_Collection"][0]["Name"] = "MW-all"
    return little


def recurring(start, minutes, **fields):
    value = {"kind": "interval", "start": start, "durationMinutes": minutes, "spanDays": 1,
             "spanHours": 0, "spanMinutes": 0}
    value.update(fields)
    return oracle.encode(value)


def collections_to_look_at():
    hour = daily("01:00", 60)
    check("nothing found", findings.check(tidy(hour).document, moment("D1 00:00")), {"findings": []})
    for name, expected in (("mw-x", {}), ("MW-", {}), ("MW", {"nameWithoutPrefix": ["ALL"]}),
                           (" MW-x", {"nameWithoutPrefix": ["ALL"]}), ("", {"nameWithoutPrefix": ["ALL"]})):
        little = tidy(hour)
        little.document["SMS_Collection"][0]["Name"] = name
        check("prefix of %r" % name, little.found(), expected)
    little = tidy(hour)
    little.document["SMS_Collection"][0].update(Name="All Systems", IsBuiltIn=True)
    check("default collection", little.found(), {"windowOnDefaultCollection": [("ALL", "W0")]})
    little = tidy((hour, 1, False))
    check("a disabled window is none", little.found(), {"clientWithoutWindow": ["PC"]})
    little = tidy(hour)
    little.collection("MW-B", False)
    little.windows("MW-B", hour)
    little.collection("MW-C", False)
    little.windows("MW-C", (hour, 1, False))
    check("without members", little.found(), {"windowWithoutMembers": ["MW-B"]})
    little = tidy(hour)
    little.member("B", 2, "ALL", TimeZone="GMT Standard Time")
    check("across zones", little.found(), {"membersAcrossZones": ["ALL"]})
    little.document["SMS_R_System"][0]["TimeZone"] = "Europe/London"
    check("one zone by two names", little.found(), {})
    little = tidy(recurring("2026-01-05T01:00", 60, utc=True))
    little.member("B", 2, "ALL", TimeZone="Asia/Kathmandu")
    check("UTC is the same across zones", little.found(), {})


def windows_to_look_at():
    hour = daily("01:00", 60)

    def expect(name, little, code, expected, now="D1 12:00"):
        check(name, little.found(now).get(code, []), expected)

    for now, expected in (("D1 01:59", []), ("D1 02:00", [("ALL", "W0")])):
        expect("over at " + now, tidy(once("D1 01:00", 60)), "windowExpired", expected, now)
    little = tidy(once("D1 01:00", 60))
    little.member("B", 2, "ALL", TimeZone="America/New_York")      # there until 07:00
    expect("not over everywhere", little, "windowExpired", [], "D1 06:59")
    expect("over everywhere", little, "windowExpired", [("ALL", "W0")], "D1 07:00")
    check("over for one of them", little.found("D1 06:59")["clientOnlyExpiredWindows"], ["PC"])
    expect("without duration", tidy(daily("01:00", 0)), "windowExpired", [("ALL", "W0")])
    never = {"kind": "monthlyByDate", "start": "2026-02-01T01:00", "durationMinutes": 5, "monthDay": 30,
             "months": 12}
    little = tidy(oracle.encode(never))
    check("never occurs", little.found(), {"windowExpired": [("ALL", "W0")],
                                           "clientOnlyExpiredWindows": ["PC"]})
    leap = dict(never, monthDay=29)
    expect("every leap year", tidy(oracle.encode(leap)), "windowExpired", [])
    expect("disabled, over", tidy((once("D1 01:00", 60), 1, False)), "windowExpired", [("ALL", "W0")])

    whole_day = "windowOverlapsWholeDay"
    one = [("ALL", "W0")]
    expect("daily, 24 hours", tidy(daily("01:00", 1440)), whole_day, one)
    expect("daily, a minute less", tidy(daily("01:00", 1439)), whole_day, [])
    expect("disabled", tidy((daily("01:00", 1440), 1, False)), whole_day, [])
    expect("every two days, 24 hours", tidy(recurring("2026-01-05T01:00", 1440, spanDays=2)), whole_day, [])
    expect("once, 24 hours", tidy(once("D3 01:00", 1440)), whole_day, [])
    expect("once, a minute more", tidy(once("D3 01:00", 1441)), whole_day, one)
    expect("twice a day", tidy(recurring("2026-01-05T01:00", 720, spanDays=0, spanHours=12)), whole_day, one)
    expect("three in a row", tidy(*[once("D3 01:00", 600) + once("D3 11:00", 600) + once("D3 21:00", 241)]),
           whole_day, one)
    expect("24 hours in all", tidy(once("D3 01:00", 600) + once("D3 11:00", 840)), whole_day, [])
    expect("opened long before", tidy(once("D1 01:00", 1440) + once("D2 01:00", 60)), whole_day, one, "D2 01:30")
    expect("not the next opening", tidy(once("D3 01:00", 60) + once("D5 01:00", 1441)), whole_day, [])
    expect("several windows are not one", tidy(once("D3 01:00", 900), once("D3 16:00", 900)), whole_day, [])
    # 2026-03-29, the 84th day, has 23 hours in Berlin: its window goes on into that of the next.
    spring = recurring("2026-03-01T01:00", 1410)
    little = tidy(spring, TimeZone="Europe/Berlin")
    check("until the clocks change", [whole_day in little.found("D%d 12:00" % day) for day in range(82, 87)],
          [False, False, True, True, False])

    check("several tokens", tidy(hour + daily("02:00", 60)).found(), {"multiTokenWindow": one})

    restart = "restartLongerThanWindow"
    expect("15 minutes", tidy(daily("01:00", 15)), restart, [])
    expect("14 minutes", tidy(daily("01:00", 14)), restart, one)
    expect("the longest counts", tidy(daily("01:00", 14) + once("D5 01:00", 15)), restart, [])
    expect("left to expired", tidy(daily("01:00", 0)), restart, [])
    little = tidy(daily("01:00", 14))
    little.collection("FAST", False)
    little.windows("FAST", RebootCountdown=4, RebootCountdownEnabled=True)
    expect("the members' countdown, not yet", little, restart, one)
    little.member("B", 2, "ALL", "FAST")
    expect("the easiest member", little, restart, [])
    little.document["SMS_FullCollectionMembership"] = []
    little.document["SMS_CollectionSettings"][0].update(RebootCountdown=5, RebootCountdownEnabled=True)
    expect("without members: the collection's own", little, restart, one)
    little.document["SMS_CollectionSettings"][0]["RebootCountdown"] = 4
    expect("without members, and enough", little, restart, [])
    changed = [{"ChangedAt": moment("D1 13:00"), "RestartTurnaroundMinutes": 1}]
    expect("as set today", tidy(daily("01:00", 14), SettingsHistory=changed), restart, one)

    utc = "utcWindowAcrossDaylightSaving"
    night = recurring("2026-01-01T01:00", 60, utc=True)
    expect("across daylight saving", tidy(night, TimeZone="Europe/Berlin"), utc, one)
    expect("no daylight saving", tidy(night, TimeZone="Asia/Shanghai"), utc, [])
    expect("local", tidy(recurring("2026-01-01T01:00", 60), TimeZone="Europe/Berlin"), utc, [])
    once_utc = oracle.encode({"kind": "none", "start": "2026-07-01T01:00", "durationMinutes": 60, "utc": True})
    expect("once", tidy(once_utc, TimeZone="Europe/Berlin"), utc, [])
    little = tidy(night, TimeZone="Asia/Shanghai")
    little.member("B", 2, "ALL", TimeZone="Europe/Berlin")
    expect("in one of its zones", little, utc, one)
    # Its last change: 2020-12-26T22:00:00Z, 366 days after the second of these.
    little = tidy(recurring("2010-01-01T01:00", 60, utc=True), TimeZone="Europe/Volgograd")
    check("366 days", [utc in {row["code"] for row in findings.check(little.document, now)["findings"]}
                       for now in ("2019-12-26T21:59:59Z", "2019-12-26T22:00:00Z", "2020-12-26T22:00:00Z")],
          [False, True, False])


def clients_to_look_at():
    hour = daily("01:00", 60)
    little = tidy()
    little.member("B", 2)
    check("without windows", little.found(), {"clientWithoutWindow": ["PC", "B"]})
    over = once("D1 01:00", 60)
    only = "clientOnlyExpiredWindows"
    for windows, expected in (([(hour, 1), (over, 4)], ["PC"]), ([(hour, 1), (over, 5)], ["PC"]),
                              ([(hour, 4), (over, 1)], ["PC"]), ([(hour, 1), (over, 1)], []),
                              ([(hour, 1), (over, 4, False)], []), ([(hour, 5)], [])):
        check("over for some work: %s" % windows, tidy(*windows).found().get(only, []), expected)
    both = [(hour, 1), (over, 4)]
    check("general windows lost", tidy(*both).found()["updatesLoseGeneralWindows"], ["PC"])
    check("general windows kept", tidy(*both, updatesUseGeneralWindows=True).found(),
          {"windowExpired": [("ALL", "W1")]})

    little = tidy(hour).program("A", 56).program("B", 55).updates("9", [60, 70, 5])
    little.member("Z", 2, "ALL")
    check("never runs", little.found(), {"deploymentNeverRuns": [("PC", "9"), ("PC", "A"), ("Z", "9"), ("Z", "A")]})
    little.document["SMS_R_System"][1]["ResourceId"] = 0
    little.document["SMS_FullCollectionMembership"][1]["ResourceID"] = 0
    check("by resource id", little.found()["deploymentNeverRuns"][0], ("Z", "9"))

    without, legacy = "clientWithoutFallbackStatusPoint", "legacyClientOnFallbackStatusPoint"
    for record, expected in (({}, [without]), ({"FallbackStatusPoint": "FSP"}, []),
                             ({"FallbackStatusPoint": "fsp"}, []), ({"FallbackStatusPoint": "X"}, [without]),
                             ({"FallbackStatusPoint": ""}, [without]), ({"Client": 0}, []),
                             ({"Client": 1, "ClientType": 1}, [without]), ({"ClientType": 0}, []),
                             ({"ClientType": 0, "FallbackStatusPoint": "X"}, [legacy]),
                             ({"ClientType": 0, "Client": 0, "FallbackStatusPoint": "FSP"}, [legacy])):
        little = tidy(hour)
        little.document["SMS_R_System"][0].update(record)
        found = little.found()
        check("no point there, %s" % record, without in found, False)
        little.document["FallbackStatusPoint"] = [{"ServerName": "FSP", "SiteCode": "ABC"}]
        check("fallback status point of %s" % record, list(little.found()), expected)


def openings():
    """When the report says that a window is open."""
    def expect(name, now, expected, *windows, **settings):
        check(name, tidy(*windows, **settings).openings(now), expected)

    expect("open", "D2 01:00", [span("D2 01:00", "D2 02:00")], daily("01:00", 60))
    expect("closed", "D2 02:00", [span("D3 01:00", "D3 02:00")], daily("01:00", 60))
    expect("over", "D1 02:00", [(None, None)], once("D1 01:00", 60))
    expect("disabled", "D1 00:00", [span("D1 01:00", "D1 02:00")], (once("D1 01:00", 60), 1, False))
    touching = once("D1 01:00", 60) + once("D1 02:00", 60) + once("D1 02:30", 60)
    expect("open by itself", "D1 01:30", [span("D1 01:00", "D1 02:00")], touching)
    expect("the earliest that goes on", "D1 02:45", [span("D1 02:00", "D1 03:00")], touching)
    expect("the next single one", "D1 00:30", [span("D1 01:00", "D1 02:00")], touching)
    expect("each window by itself", "D1 01:30", [span("D1 01:00", "D1 02:00"), span("D1 02:00", "D1 03:00")],
           once("D1 01:00", 60), once("D1 02:00", 60))
    expect("never closes", "D2 01:30", [span("D2 01:00", "D3 01:00")], daily("01:00", 1440))
    answer = findings.windows_for_client(tidy((daily("01:00", 60), 4)).document, "1", moment("D1 01:30"))
    check("the whole answer", answer,
          {"report": "maintenance-windows-for-client", "parameters": {"client": "1"}, "rows": [
              {"collection": "MW-all", "window": "W0", "type": "updates", "schedule": findings.ANY_TEXT,
               "enabled": True, "nextStart": moment("D1 01:00"), "nextEnd": moment("D1 02:00")}]})


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("vectors", help="folder with the published answers")
    arguments = parser.parse_args()
    example_answers(arguments.vectors)
    published_tokens(arguments.vectors)
    tokens()
    civil_times()
    brute_force_days()
    time_rules()
    scenarios_a()
    scenarios_c()
    further()
    collections_to_look_at()
    windows_to_look_at()
    clients_to_look_at()
    openings()
    print("%d passed, %d failed" % (passed, failed))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
