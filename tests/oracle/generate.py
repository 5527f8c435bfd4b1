# SPDX-FileCopyrightText: 2026 The Windowkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Random cases from a seed, nasty on purpose.

    generate.py --stats [--seed N] [--tokens N] [--occurrences N] [--sites N]
                                    asks the oracle about the cases and counts what came out
    generate.py --site NUMBER [--seed N] [--findings]
                                    prints the document of one site and its questions

A case depends on the seed and its own number only, so one of them can be made again alone.
With open=True the cases also touch points that the contract leaves open.
"""

import argparse
import json
import random
import sys
import time
from datetime import date, datetime, timedelta, timezone
from functools import lru_cache
from zoneinfo import ZoneInfo

sys.dont_write_bytecode = True

import oracle

UTC = timezone.utc
DAY = timedelta(days=1)
MINUTE = timedelta(minutes=1)
SECOND = timedelta(seconds=1)

ZONES = ["Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe",
         "America/St_Johns", "Africa/Casablanca", "Pacific/Apia", "UTC", "Asia/Shanghai",
         "America/Sao_Paulo", "Pacific/Chatham", "Europe/Dublin", "Europe/London", "America/Havana",
         "Antarctica/Troll", "Asia/Tehran", "Africa/Cairo", "America/Santiago", "Asia/Gaza",
         "Pacific/Kiritimati"]


@lru_cache(maxsize=None)
def changes(name, year):
    """The instants of that year at which the zone's offset changes."""
    zone = ZoneInfo(name)

    def offset(moment):
        return moment.astimezone(zone).utcoffset()
    found = []
    at = datetime(year, 1, 1, tzinfo=UTC)
    while at.year == year:
        following = at + DAY
        if offset(at) != offset(following):
            low, high = at, following
            while high - low > SECOND:
                middle = low + (high - low) // 2
                middle = middle.replace(microsecond=0)
                if offset(middle) == offset(low):
                    low = middle
                else:
                    high = middle
            found.append(high)
        at = following
    return found


def near_change(rng, zones, first=1995, last=2036):
    """(zone, instant): a change of offset if one can be found, else any moment."""
    for _ in range(12):
        zone, year = rng.choice(zones), rng.randint(first, last)
        if zone == "Pacific/Apia" and rng.random() < 0.6:
            year = 2011
        found = changes(zone, year)
        if found:
            return zone, rng.choice(found)
    return rng.choice(zones), any_moment(rng, first, last)


def any_moment(rng, first=1995, last=2036):
    low = datetime(first, 1, 1, tzinfo=UTC)
    high = datetime(last, 12, 31, tzinfo=UTC)
    return low + rng.randrange(int((high - low).total_seconds()) // 60) * MINUTE


def any_date(rng):
    if rng.random() < 0.2:
        return rng.choice([date(1970, 1, 1), date(1970, 2, 1), date(2033, 12, 31), date(2012, 2, 29),
                           date(2024, 2, 29), date(1972, 2, 29), date(2000, 2, 29), date(2033, 1, 31)])
    return date(1970, 1, 1) + rng.randrange(64 * 365) * DAY


def within_token(day):
    return min(max(day, date(1970, 1, 1)), date(2033, 12, 31))


# -------------------------------------------------------------------------------------- tokens

def any_duration(rng):
    """(minutes, hours24)"""
    roll = rng.random()
    if roll < 0.06:
        return 0, False
    if roll < 0.12:
        return rng.randint(1, 6), False
    if roll < 0.18:
        return 1440, True
    if roll < 0.24:
        return 1440, False
    if roll < 0.34:
        return rng.choice([961, 1020, 1439, 1441, 1740, 2880, 44640, 46079]), False
    if roll < 0.40:
        return rng.randint(0, 46079), False
    return rng.choice([15, 30, 59, 60, 61, 90, 120, 180, 240, 300, 480, rng.randint(5, 1440)]), False


def token_object(rng, near, kind=None, duration=None, at_minute=None, coarse=False, plain=False):
    """An object as encode takes it.  coarse: no step under five hours; plain: no oddities."""
    if kind is None:
        kind = rng.choice(list(oracle.FIELDS))
    if at_minute is None:
        at_minute = rng.randrange(1440)
        if rng.random() < 0.3:
            at_minute = rng.choice([0, 30, 60, 90, 120, 125, 150, 179, 180, 23 * 60 + 59, 16 * 60 + 45])
    value = {"kind": kind,
             "start": "%sT%02d:%02d" % (within_token(near).isoformat(), at_minute // 60, at_minute % 60)}
    if duration is None:
        duration, hours24 = any_duration(rng)
    else:
        hours24 = False
    value["durationMinutes"] = duration
    if hours24:
        value["hours24"] = True
    if rng.random() < 0.2:
        value["utc"] = True
    if kind == "interval":
        roll = rng.random()
        if plain or roll < 0.5:
            spans = (rng.choice([1, 1, 1, 2, 3, 7, 14, 31]), 0, 0)
        elif coarse:
            spans = (rng.choice([0, 0, 1, 2]), rng.randint(5, 23), rng.choice([0, 0, 30, 59]))
        elif roll < 0.65:
            spans = (0, rng.randint(1, 23), 0)
        elif roll < 0.8:
            spans = (0, 0, rng.randint(1, 59))
        else:
            spans = (rng.randint(0, 31), rng.randint(0, 23), rng.randint(1, 59))
        value["spanDays"], value["spanHours"], value["spanMinutes"] = spans
    if kind == "weekly":
        value["weekday"] = rng.randint(1, 7)
        value["weeks"] = rng.choice([1, 1, 2, 3, 4])
    if kind.startswith("monthly"):
        value["months"] = rng.choice([1, 1, 1, 2, 3, 5, 6, 11, 12])
    if kind == "monthlyByDate":
        value["monthDay"] = rng.choice([0, 0, 1, 15, 28, 29, 30, 31, 31, rng.randint(0, 31)])
    if kind.startswith("monthlyByWeekday"):
        value["weekday"] = rng.randint(1, 7)
        value["weekOrder"] = rng.choice([0, 0, 1, 2, 3, 4, 4])
    if kind == "monthlyByWeekdayOffset":
        value["offsetDays"] = rng.randint(0, 7)
    if not plain and rng.random() < 0.08:
        value["reservedBits"] = rng.getrandbits(19) & oracle.unused_bits(kind)
    return value


def token_string(number, seed):
    """A string of one or several legal tokens."""
    rng = random.Random("%s/token/%s" % (seed, number))
    many = rng.choice([1, 1, 1, 1, 2, 3, 5])
    text = "".join(oracle.encode(token_object(rng, any_date(rng))) for _ in range(many))
    if rng.random() < 0.15:
        text = "".join(rng.choice([c.lower(), c]) for c in text)
    return text


def refused_string(number, seed, open=False):
    """A string that cannot be decoded."""
    rng = random.Random("%s/refused/%s" % (seed, number))
    while True:
        token = oracle.encode(token_object(rng, any_date(rng)))
        first, second = int(token[:8], 16), int(token[8:], 16)
        roll = rng.randrange(12)

        def put(word, low, width, value):
            return word & ~(((1 << width) - 1) << low) | value << low
        if roll == 0:
            text = token[:rng.randint(1, 15)]
        elif roll == 1:
            text = token + rng.choice("0123456789ABCDEF") * rng.randint(1, 15)
        elif roll == 2:
            at = rng.randrange(1, 16)
            text = token[:at] + rng.choice(["G", "g", "x", "O", " ", ".", "\u0663", "\uff21"]) + token[at + 1:]
        elif roll == 3:
            text = "%08X%08X" % (rng.getrandbits(32), rng.getrandbits(32))
        else:
            if roll == 4:
                second = put(second, 19, 3, rng.choice([0, 7]))
            elif roll == 5:
                first = put(first, 12, 4, rng.choice([0, 13, 14, 15]))
            elif roll == 6:
                first = put(put(first, 16, 5, rng.choice([29, 30, 31])), 12, 4, rng.choice([2, 4, 6, 9, 11]))
            elif roll == 7:
                first = put(first, 21, 5, rng.randint(24, 31))
            elif roll == 8:
                first = put(first, 26, 6, rng.randint(60, 63))
            elif roll == 9:
                first = put(first, 0, 6, rng.randint(60, 63))
            elif roll == 10:
                second = put(second, 27, 5, rng.randint(25, 31))
                if open:
                    second = put(put(second, 27, 5, 24), 22, 5, 1)
            else:
                kind = rng.choice(["interval", "weekly", "monthlyByWeekday", "monthlyByDate",
                                   "monthlyByWeekdayOffset"])
                token = oracle.encode(token_object(rng, any_date(rng), kind))
                first, second = int(token[:8], 16), int(token[8:], 16)
                if kind == "interval":
                    second = put(second, 3, 16, rng.choice([0, 24 << 5, 60 << 10]))
                elif kind == "weekly":
                    low, width, value = rng.choice([(16, 3, 0), (13, 3, 0), (13, 3, 5), (13, 3, 7)])
                    second = put(second, low, width, value)
                elif kind == "monthlyByDate":
                    second = put(second, 10, 4, rng.choice([0, 13, 15]))
                else:
                    low, width, value = rng.choice([(16, 3, 0), (12, 4, 0), (12, 4, 13), (9, 3, 5), (9, 3, 7)])
                    second = put(second, low, width, value)
            text = "%08X%08X" % (first, second)
        if rng.random() < 0.3:
            other = oracle.encode(token_object(rng, any_date(rng)))
            text = other + text if rng.random() < 0.6 or len(text) % 16 else text + other
        try:
            oracle.decode(text)
        except oracle.Refused:
            return text


def encode_input(number, seed, open=False):
    """(value, refused): an object or an array for `token encode`."""
    rng = random.Random("%s/encode/%s" % (seed, number))
    values = [token_object(rng, any_date(rng)) for _ in range(rng.choice([1, 1, 2, 4]))]
    for value in values:
        if rng.random() < 0.3:
            value["token"] = "not looked at"
            value["warnings"] = ["nor this"]
        if rng.random() < 0.3:
            value.setdefault("utc", False)
            value.setdefault("reservedBits", 0)
    if rng.random() < 0.35:
        value = rng.choice(values)
        kind = value["kind"]
        roll = rng.randrange(6)
        if roll == 0:
            missing = [name for name in value if name not in
                       ("utc", "reservedBits", "token", "warnings", "hours24")]
            del value[rng.choice(missing)]
        elif roll == 1:
            other = [name for fields in oracle.FIELDS.values() for name in fields
                     if name not in oracle.FIELDS[kind]]
            value[rng.choice(other)] = 1
        elif roll == 2:
            used = [bit for bit in list(range(20)) if not oracle.unused_bits(kind) & 1 << bit]
            value["reservedBits"] = 1 << rng.choice(used)
        elif roll == 3:
            value["start"] = rng.choice(["2034-01-01T00:00", "1969-12-31T23:59", "2025-02-29T01:00",
                                         "2025-13-01T01:00", "2025-01-01T24:00", "2025-01-01T01:60"])
        elif roll == 4:
            value["durationMinutes"] = rng.choice([46080, 100000, -1])
            value.pop("hours24", None)
        else:
            fields = oracle.FIELDS[kind]
            if fields:
                name = rng.choice(list(fields))
                value[name] = rng.choice([fields[name][3] + 1, -1])
            else:
                value["kind"] = "yearly"
    elif open and rng.random() < 0.3:
        rng.choice(values)["hours24"] = rng.choice([True, False])
    given = values if len(values) > 1 or rng.random() < 0.4 else values[0]
    try:
        oracle.encode(given)
        return given, False
    except oracle.Refused:
        return given, True


# ----------------------------------------------------------------------------------- occurrences

def instant_text(rng, moment):
    """An instant as --from and --to take it, with whatever offset."""
    if rng.random() < 0.7:
        return oracle.text_of(moment)
    minutes = rng.choice([0, 60, -300, 345, -210, 630, 840, -720])
    offset = timezone(timedelta(minutes=minutes))
    return moment.astimezone(offset).isoformat()


def on_the_change(rng, earlier, before):
    """A token that occurs in the hours that do not exist, or exist twice: around `before`, the
    clock's digits at a change of offset, or the clock's later digits there, if they are earlier."""
    at = earlier + rng.choice([-1, 0, 1, rng.randint(-20, 130), rng.randint(0, 59)]) * MINUTE
    if before.date() != earlier.date() or rng.random() < 0.1:
        at = earlier + rng.randrange(-60, 1500) * MINUTE
    kind = rng.choice(["none", "interval", "interval", "weekly", "monthlyByDate"])
    value = token_object(rng, at.date(), kind, rng.choice([1, 30, 60, 90, 180, 1440]),
                         at.hour * 60 + at.minute)
    value["utc"] = False
    start = within_token(at.date())
    if kind == "interval":
        if rng.random() < 0.6:
            value["spanDays"], value["spanHours"], value["spanMinutes"] = 1, 0, 0
            start = within_token(start - rng.randint(0, 40) * DAY)
        elif rng.random() < 0.8:
            value["spanDays"], value["spanHours"], value["spanMinutes"] = 0, 0, rng.choice([15, 30, 59])
    elif kind == "weekly":
        value["weekday"] = oracle.contract_weekday(at)
        start = within_token(start - rng.choice([0, 7, 7 * value["weeks"], 3]) * DAY)
    elif kind == "monthlyByDate":
        value["monthDay"] = at.day
    value["start"] = "%sT%02d:%02d" % (start.isoformat(), at.hour, at.minute)
    return value


def occurrence_case(number, seed):
    """{"string", "zone", "from", "to"}"""
    rng = random.Random("%s/occurrence/%s" % (seed, number))
    zone, middle = near_change(rng, ZONES, 1975, 2036)
    if rng.random() < 0.25:
        middle = any_moment(rng, 1975, 2040)
    many = rng.choice([1, 1, 1, 2, 3])
    local = middle.astimezone(ZoneInfo(zone))
    before = (middle - SECOND).astimezone(ZoneInfo(zone)).replace(tzinfo=None) + SECOND
    values = []
    for _ in range(many):
        if rng.random() < 0.4:
            values.append(on_the_change(rng, min(before, local.replace(tzinfo=None)), before))
            continue
        roll = rng.random()
        if roll < 0.55:
            near = local.date() - rng.randint(-3, 60) * DAY
        elif roll < 0.85:
            near = local.date() - rng.randint(-100, 4000) * DAY
        else:
            near = any_date(rng)
        at_minute = None
        if rng.random() < 0.6:      # on the clock around the change
            at_minute = (local.hour * 60 + local.minute + rng.randint(-130, 130)) % 1440
        value = token_object(rng, near, at_minute=at_minute)
        if rng.random() < 0.7:
            value["utc"] = False
        values.append(value)
    string = oracle.encode(values)
    fast = any(value["kind"] == "interval" and value["spanDays"] == 0 for value in values)
    span = rng.choice([1, 60, 3600, 86400, 3 * 86400])
    if not fast:
        span = rng.choice([span, 20 * 86400, 100 * 86400, 400 * 86400])
    low = middle - timedelta(seconds=rng.randint(0, span))
    high = low + timedelta(seconds=span)
    if rng.random() < 0.5:          # exactly at an edge
        found = oracle.occurrences(string, zone, low, high + 2 * DAY)
        if found:
            one = rng.choice(found)
            edge = oracle.instant(one[rng.choice(["start", "end"])])
            edge += rng.choice([-1, 0, 0, 1]) * SECOND
            if rng.random() < 0.5:
                low, high = edge, edge + (high - low)
            else:
                low, high = edge - (high - low), edge
    return {"string": string, "zone": zone, "from": instant_text(rng, low),
            "to": instant_text(rng, high)}


# ----------------------------------------------------------------------------------------- sites

LENGTHS = [15, 30, 30, 45, 60, 60, 60, 75, 90, 120, 180, 240]
ODD = ["\uff21", "\U0001f600", "ä", "Z", "z", "_", "中"]


class SiteCase:
    """document, and queries: ("effective", client, from, to, kind or None) or
    ("forecast", client, from, to or None), the times as text"""

    NAME = "site"
    MOST_COLLECTIONS = 36
    MOST_ADVERTISEMENTS = 18

    def __init__(self, number, seed, open=False):
        self.rng = random.Random("%s/%s/%s" % (seed, self.NAME, number))
        self.open = open
        rng = self.rng
        self.zones = [zone for zone in rng.sample(ZONES, 3)]
        if rng.random() < 0.5:
            self.zones[0] = "Europe/Berlin"
        roll = rng.random()
        self.change = None          # the clock's digits just before a change of offset
        if roll < 0.55:
            zone, now = near_change(rng, self.zones, 2005, 2031)
            self.change = (now - SECOND).astimezone(ZoneInfo(zone)).replace(tzinfo=UTC) + SECOND
            now -= rng.randrange(rng.choice([1, 3, 10]) * 1440) * MINUTE
            self.zones = [zone] + [other for other in self.zones if other != zone]
        elif roll < 0.65:
            now = datetime(rng.choice([2008, 2012, 2024, 2028]), 2, 29, tzinfo=UTC)
            now += rng.randrange(-1440, 1440) * MINUTE
        else:
            now = any_moment(rng, 2005, 2031)
        self.now = now.replace(second=0)
        self.grid = rng.choice([15, 15, 5, 1])
        self.base_minute = rng.choice([60, 120, 22 * 60, 23 * 60, rng.randrange(0, 1440, 15)])
        if self.change and rng.random() < 0.5:
            self.base_minute = (self.change.hour * 60 + self.change.minute + rng.choice([-60, -30, 0, 30])) % 1440
        self.usual = rng.choice([["interval"], ["interval", "weekly"],
                                 ["interval", "weekly", "none"], ["none"], list(oracle.FIELDS)])
        self.fewer = rng.random() < 0.35        # hardly more than one window a client
        self.limited = None                     # the name of a client that is asked about limits
        self.chains = rng.random() < 0.4        # windows that touch, on purpose
        # Much that waits for a restart, in windows of all types, while the minutes change.
        self.restarts = rng.random() < 0.15
        if self.restarts:
            self.usual, self.fewer = ["interval"], False
        self.document = {}
        self.make_sites()
        self.make_collections()
        self.make_clients()
        self.make_windows()
        self.measure()
        self.make_programs()
        self.make_advertisements()
        self.make_updates()
        if self.chance(0.25):
            self.plant_limits()
        self.planted = None
        if self.restarts:
            self.plant_restart()
        self.make_history()
        self.make_findings()
        self.queries = []
        self.make_queries()
        self.decorate()

    def chance(self, part):
        return self.rng.random() < part

    # -- structure

    def zone_text(self, zone):
        windows = [name for name, iana in oracle.WINDOWS_ZONES.items() if iana == zone]
        return windows[0] if windows and self.chance(0.3) else zone

    def make_sites(self):
        rng = self.rng
        site = {"SiteCode": "MUC", "SiteName": "München", "Mode": "native"}
        if self.chance(0.85):
            site["TimeZone"] = self.zone_text(self.zones[0])
        if self.chance(0.7):
            site["ProgramCountdownMinutes"] = rng.choice([0, 1, 5, 10, 15, 30])
        if self.chance(0.7):
            site["RestartCountdownMinutes"] = rng.choice([0, 1, 5, 10, 20, 30, 60])
        if self.chance(0.7):
            site["RestartTurnaroundMinutes"] = rng.choice([0 if self.open else 1, 1, 5, 10, 15])
        if self.chance(0.35):
            site["updatesUseGeneralWindows"] = self.chance(0.8)
        self.site = site
        sites = [site]
        for code in rng.sample(["SHA", "NYC", "B01"], rng.randint(0, 2)):
            child = {"SiteCode": code, "SiteName": code, "ParentSiteCode": "MUC", "Mode": "mixed"}
            if self.chance(0.6):
                child["TimeZone"] = self.zone_text(rng.choice(self.zones))
            sites.append(child)
        self.document["Site"] = sites

    def make_collections(self):
        rng = self.rng
        count = rng.randint(6, self.MOST_COLLECTIONS)
        self.collections = ["SMS00001"] + ["MUC%05X" % number for number in rng.sample(range(4096), count)]
        self.document["SMS_Collection"] = [
            {"CollectionID": name, "Name": "Sammlung " + name, "CollectionType": 2,
             "IsBuiltIn": name.startswith("SMS")} for name in self.collections]
        links = []
        for place, name in enumerate(self.collections):
            roll = rng.random()
            if place and roll < 0.65:
                for parent in rng.sample(self.collections[:place], min(place, rng.choice([1, 1, 1, 2, 3]))):
                    links.append({"parentCollectionID": parent, "subCollectionID": name})
            elif roll < 0.8:
                links.append({"parentCollectionID": "COLLROOT", "subCollectionID": name})
        rng.shuffle(links)
        self.document["SMS_CollectToSubCollect"] = links

    def make_clients(self):
        rng = self.rng
        records, members = [], []
        self.clients, self.member_of = [], {}
        for number in range(rng.randint(3, 6)):
            name = rng.choice(["PC-%d", "SRV-%02d", "LÄGER%d", "pc %d"]) % number
            record = {"ResourceId": 16777220 + number * 7, "Name": name, "Client": 1, "ClientType": 1,
                      "SMSUniqueIdentifier": "GUID:00000000-0000-4000-8000-%012X" % number}
            if self.chance(0.6):
                record["TimeZone"] = self.zone_text(rng.choice(self.zones + self.zones[:1]))
            codes = [site["SiteCode"] for site in self.document["Site"]]
            if self.chance(0.8):
                record["SMSAssignedSites"] = rng.choice([[], ["XYZ"]]) + rng.sample(codes, rng.randint(1, len(codes)))
            records.append(record)
            self.clients.append(record)
            mine = rng.sample(self.collections, rng.choice([1, 2, 3, 3, 4, 5]))
            self.member_of[name] = mine
            members += [{"CollectionID": one, "ResourceID": record["ResourceId"]} for one in mine]
        rng.shuffle(members)
        self.document["SMS_R_System"] = records
        self.document["SMS_FullCollectionMembership"] = members
        self.populated = sorted({one for mine in self.member_of.values() for one in mine})

    # -- windows

    def window_token(self):
        rng = self.rng
        kind = rng.choice(self.usual if self.chance(0.85) else list(oracle.FIELDS))
        length = rng.choice(LENGTHS)
        if self.grid == 1 and self.chance(0.5):
            length += rng.randint(-3, 3)
        roll = rng.random()
        if roll < 0.03:
            length = 0
        elif roll < 0.07:
            length = rng.choice([1440, 1439, 1740, 2880, 44640])
        elif roll < 0.10:
            length = rng.randint(1, 10)
        minute = (self.base_minute + rng.choice([0, 0, 0, 15, 30, 45, 60, 60, 90, 120, -30,
                                                 rng.randrange(0, 1440, self.grid)])) % 1440
        if self.change and self.chance(0.25):
            value = on_the_change(rng, self.change.replace(tzinfo=None), self.change.replace(tzinfo=None))
            value["durationMinutes"] = length
            if value.get("spanMinutes"):
                value["spanDays"], value["spanHours"], value["spanMinutes"] = 1, 0, 0
            return value
        roll = rng.random()
        if roll < 0.80:
            near = self.now.date() + rng.randint(-20, 12) * DAY
        elif roll < 0.92:
            near = self.now.date() + rng.randint(-900, 300) * DAY
        else:
            near = self.now.date() + rng.choice([-4000, -2000, 1700, 2000]) * DAY
        value = token_object(rng, near, kind, length, minute, coarse=True, plain=self.chance(0.93))
        if length == 1440 and self.chance(0.5):
            value["hours24"] = True
        if self.chance(0.6):
            value["utc"] = False
        return value

    def continued(self, before):
        """A window that goes on where another ends, or a little earlier."""
        rng = self.rng
        value = dict(before)
        end = oracle.start_of(before) + before["durationMinutes"] * MINUTE
        start = end - rng.choice([0, 0, 0, 1, 15, 30, -1]) * MINUTE
        if not 1970 <= start.year <= 2033:
            return value
        value["start"] = start.strftime("%Y-%m-%dT%H:%M")
        value["durationMinutes"] = rng.choice(LENGTHS)
        value.pop("hours24", None)
        return value

    def make_windows(self):
        rng = self.rng
        settings = []
        bare = set()            # collections of clients that shall have no windows
        if self.chance(0.4):
            bare = set(self.member_of[rng.choice(self.clients)["Name"]])
        types = rng.choice([[1], [1], [1, 1, 1, 4, 5], [1, 4], [1, 5], [4, 5, 1, 1]])
        if self.restarts:
            types = [1, 4, 5]
        for name in self.collections:
            row = {"CollectionID": name}
            windows = []
            if name not in bare and self.chance(0.3 if self.fewer else 0.75):
                before = None
                for number in range(rng.choice([1, 1, 1, 2, 2, 3]) if not self.fewer or self.chains else 1):
                    tokens = [self.window_token() for _ in range(1 if self.chance(0.88) else rng.randint(2, 4))]
                    if before and self.chains and self.chance(0.8):
                        tokens = [self.continued(before)]
                    before = tokens[0]
                    window = {"ServiceWindowID": "{%08X-0000-4000-8000-%012X}" % (rng.getrandbits(32), number),
                              "Name": rng.choice(["MW früh", "MW-Nacht", "补丁日", "w"]) + " %d" % number,
                              "Description": "", "ServiceWindowSchedules": oracle.encode(tokens),
                              "ServiceWindowType": rng.choice(types)}
                    roll = rng.random()
                    if roll < 0.9:
                        window["IsEnabled"] = True
                    elif roll < 0.96:
                        window["IsEnabled"] = False
                    if self.chance(0.15):
                        window["IsGMT"] = bool(tokens[0].get("utc", False))
                        window["Duration"] = tokens[0]["durationMinutes"]
                    windows.append(window)
                row["ServiceWindows"] = windows
            if self.chance(0.12):
                row["RebootCountdown"] = rng.choice([1, 2, 5, 10, 25, 45])
                row["RebootCountdownEnabled"] = self.chance(0.7)
            if len(row) > 1:
                settings.append(row)
        self.document["SMS_CollectionSettings"] = settings

    # -- deployments

    def minutes(self):
        """A run time that is close to what the windows hold."""
        rng = self.rng
        if self.chance(0.12):
            return 0
        if self.chance(0.25):
            return rng.randint(1, 200)
        if self.chance(0.15):
            return rng.choice([1, 5, 10, 15])
        if self.lengths and self.chance(0.7):
            length = rng.choice(self.lengths)
        else:
            length = rng.choice(LENGTHS) + rng.choice([0, 0, 0, 60, 30])
        countdown = self.site.get("ProgramCountdownMinutes", 5)
        if self.chance(0.3):
            length //= 2
        return max(1, length - rng.choice([0, countdown, countdown, countdown + 1, countdown - 1, 1,
                                           20, 30, 2 * countdown, -1]))

    def measure(self):
        """How long the merged windows of the clients are, and where they begin."""
        self.lengths, self.edges = [], []
        for client in self.clients:
            for kind in ("program", "update", "taskSequence"):
                for window in oracle.effective(self.document, client["Name"], self.now,
                                               self.now + 15 * DAY, kind)["windows"][:12]:
                    begin, end = oracle.instant(window["start"]), oracle.instant(window["end"])
                    if end - begin < 2 * DAY:
                        self.lengths.append((end - begin) // MINUTE)
                    self.edges += [begin, end]

    def make_programs(self):
        rng = self.rng
        programs, sequences = [], []
        for number in range(rng.randint(3, 10)):
            row = {"PackageID": "PKG%05X" % number, "Duration": self.minutes(),
                   "ProgramName": "Programm %d" % number,
                   "RestartRequired": self.chance(0.8 if self.restarts else 0.5)}
            if row["Duration"] == 0 and self.chance(0.5):
                del row["Duration"]
            if self.chance(0.5):
                row["EstimatedRunTime"] = rng.choice([0, None, 1, 5, 10, 30, 50, 100, 800])
            programs.append(row)
        for number in range(rng.randint(1, 4)):
            sequences.append({"PackageID": "TSQ%05X" % number, "Name": "TS %d" % number,
                              "Duration": self.minutes(), "RestartRequired": self.chance(0.5)})
        self.document["SMS_Program"] = programs
        self.document["SMS_TaskSequencePackage"] = sequences

    def document_time(self, moment):
        """An instant in one of the shapes a document may have, or the same digits as civil time."""
        rng = self.rng
        roll = rng.randrange(5)
        if roll == 0:
            return oracle.text_of(moment)
        minutes = rng.choice([60, 120, -300, 345, 0, -210, 780])
        shifted = moment.astimezone(timezone(timedelta(minutes=minutes)))
        if roll == 1:
            return shifted.isoformat()
        if roll == 2:
            return shifted.strftime("%Y%m%d%H%M%S.000000") + "%+04d" % minutes
        if roll == 3:
            return shifted.strftime("%Y%m%d%H%M%S.000000+***")
        return shifted.strftime("%Y-%m-%dT%H:%M:%S")

    def near_now(self, before, after):
        rng = self.rng
        if self.chance(0.3):
            return rng.choice(self.batches) + rng.choice([0, 0, 0, -1, 1, 30]) * MINUTE
        return self.now + rng.randint(-before * 1440, after * 1440) * MINUTE

    def assignment_tokens(self):
        rng = self.rng
        strings = []
        if self.change and self.chance(0.08):
            # Begins in hours that may not exist: the second civil time can be the earlier instant.
            start = (self.change + rng.randint(1, 59) * MINUTE).replace(tzinfo=None)
            return [oracle.encode({"kind": "interval", "start": start.strftime("%Y-%m-%dT%H:%M"),
                                   "durationMinutes": 0, "spanDays": 0, "spanHours": 0,
                                   "spanMinutes": rng.choice([15, 30, 45, 59])})]
        for _ in range(rng.choice([1, 1, 1, 1, 2, 3])):
            roll = rng.random()
            when = rng.choice(self.batches) if roll < 0.7 else \
                self.now + rng.randint(-40 * 1440, 40 * 1440) * MINUTE
            if self.chance(0.03):
                when = self.now + rng.choice([-3000, 500, 1500]) * DAY
            kind = "none" if self.chance(0.75) else rng.choice(list(oracle.FIELDS))
            while True:
                value = token_object(rng, when.date(), kind, 0, when.hour * 60 + when.minute, plain=self.chance(0.8))
                if self.change and self.chance(0.15):
                    digits = self.change.replace(tzinfo=None)
                    value = on_the_change(rng, digits, digits)
                text = oracle.encode(value)
                if self.open or oracle.earliest_start(oracle.decode(text)[0], UTC) is not None:
                    break
            if self.chance(0.05):
                text += oracle.encode(token_object(rng, when.date(), "none", 0, plain=True))
            strings.append(text)
        return strings

    def make_advertisements(self):
        rng = self.rng
        self.batches = [self.now + rng.randint(-3 * 1440, 12 * 1440) * MINUTE for _ in range(3)]
        if self.chance(0.4):
            self.batches[0] = self.now - rng.randint(1, 20) * DAY
        if self.change and self.chance(0.5):
            self.batches.append(self.change + rng.randint(-90, 90) * MINUTE)
        if self.edges:
            for _ in range(2):
                self.batches.append(rng.choice(self.edges)
                                    + rng.choice([-1, 0, 1, 5, 7, 20, 30, 60, -60]) * MINUTE)
        found = []
        for number in range(rng.randint(4, self.MOST_ADVERTISEMENTS)):
            if self.chance(0.75):
                package = rng.choice(self.document["SMS_Program"])
                program = package["ProgramName"]
            else:
                package, program = rng.choice(self.document["SMS_TaskSequencePackage"]), "*"
            flags = rng.choice([0, 0, 0, 0x20, 0x1000])
            if self.chance(0.6 if self.restarts else 0.16):
                flags |= oracle.OVERRIDE_WINDOWS
            if self.chance(0.15):
                flags |= oracle.RESTART_OUTSIDE
            name = "%s2%04X" % (rng.choice(["MUC", "MUC", "muc", "Abc"]), number)
            if self.chance(0.04):
                name = "MUC2" + rng.choice(ODD) + str(number)
            row = {"AdvertisementID": name, "AdvertisementName": "Ankündigung %d" % number,
                   "CollectionID": rng.choice(self.populated if self.chance(0.75) else self.collections),
                   "PackageID": package["PackageID"], "ProgramName": program,
                   "AssignedScheduleEnabled": not self.chance(0.04),
                   "AssignedSchedule": self.assignment_tokens() if not self.chance(0.03) else []}
            if flags or self.chance(0.5):
                row["AdvertFlags"] = flags
            if self.chance(0.6):
                row["IncludeSubCollection"] = self.chance(0.75)
            if self.chance(0.15):
                row["PresentTime"] = self.document_time(self.near_now(5, 15))
            if self.chance(0.15):
                row["ExpirationTime"] = self.document_time(self.near_now(10, 60))
                if self.chance(0.5):
                    row["ExpirationTimeEnabled"] = self.chance(0.5)
            found.append(row)
        self.document["SMS_Advertisement"] = found

    def update_minutes(self, size):
        rng = self.rng
        if self.lengths and self.chance(0.12):
            restart = (self.site.get("RestartCountdownMinutes", 5)
                       + self.site.get("RestartTurnaroundMinutes", 10))
            return max(1, rng.choice(self.lengths) - rng.choice([0, restart, restart, restart - 1, 2 * restart]))
        return rng.choice(size)

    def make_updates(self):
        rng = self.rng
        found = []
        numbers = rng.sample(range(90, 1200), 6)
        names = ["KB%d" % number for number in rng.sample(range(100, 2000), 7)] + ["kb1", "KB" + rng.choice(ODD),
                                                                                   "KB" + rng.choice(ODD) + "2"]
        size = rng.choice([[5, 10, 15, 20], [20, 20, 60], [20], [1, 5, 10, 20, 30, 60, 120, 240]])
        if self.chance(0.25):       # by code point, not by UTF-16 unit
            names += ["KB\uff21", "KB\U0001f600", "KB\ue000"]
        for number in numbers[:rng.choice([0, 1, 1, 2, 3])]:
            row = {"AssignmentID": number if self.chance(0.3) else str(number),
                   "AssignmentName": "Updates %d" % number,
                   "TargetCollectionID": rng.choice(self.populated),
                   "EnforcementDeadline": self.document_time(
                       rng.choice(self.batches) if self.chance(0.5)
                       else self.now + rng.randint(-20 * 1440, 20 * 1440) * MINUTE),
                   "Updates": [{"Name": name, "MaxExecutionTime": self.update_minutes(size)}
                               for name in rng.sample(sorted(set(names))[-10:], rng.randint(1, 6))]}
            if self.open and self.chance(0.1):
                del row["EnforcementDeadline"]
            if self.chance(0.8 if self.restarts else 0.3):
                row["OverrideServiceWindows"] = self.chance(0.5)
            if self.chance(0.3):
                row["RebootOutsideOfServiceWindows"] = self.chance(0.6)
            found.append(row)
        self.document["SMS_UpdatesAssignment"] = found

    def plant_limits(self):
        """A client of its own, with windows and assignments at the ends of five years and of one."""
        rng = self.rng
        document = self.document
        self.limited = "LIMIT"
        document["SMS_R_System"].append({"ResourceId": 42, "Name": "LIMIT", "TimeZone": "UTC"})
        document["SMS_Collection"].append({"CollectionID": "MUCEEEEE", "Name": "limits", "CollectionType": 2})
        document["SMS_FullCollectionMembership"].append({"CollectionID": "MUCEEEEE", "ResourceID": 42})

        def once(moment, minutes):
            return oracle.encode({"kind": "none", "start": moment.strftime("%Y-%m-%dT%H:%M"),
                                  "durationMinutes": minutes, "utc": True})

        def near(moment):
            moment += rng.choice([-1440, -60, -1, 0, 0, 1, 60]) * MINUTE
            return moment if moment.year <= 2033 else self.now
        available = [self.now, self.now + rng.randint(1, 20 * 1440) * MINUTE,
                     near(oracle.years_later(self.now, 1)),
                     self.now.replace(year=2028 if self.now.year < 2028 else self.now.year,
                                      month=2, day=28) + rng.choice([DAY, DAY, 30 * MINUTE])]
        windows = []
        for number, moment in enumerate(available):
            length = rng.choice([10, 60, 120])
            limit = oracle.years_later(moment, 5)
            start = near(rng.choice([limit, limit, limit - length * MINUTE, oracle.years_later(self.now, 1)]))
            windows.append({"ServiceWindowID": "L%d" % number, "Name": "limit %d" % number,
                            "ServiceWindowType": 1, "ServiceWindowSchedules": once(start, length),
                            "IsEnabled": True})
            document["SMS_Program"].append({"PackageID": "LIM%d" % number, "ProgramName": "limit",
                                            "Duration": rng.choice([0, 1, 30, 55, 60, 100]),
                                            "RestartRequired": self.chance(0.5)})
            document["SMS_Advertisement"].append(
                {"AdvertisementID": "LIM%d" % number, "AdvertisementName": "limit", "CollectionID": "MUCEEEEE",
                 "PackageID": "LIM%d" % number, "ProgramName": "limit",
                 "AdvertFlags": oracle.OVERRIDE_WINDOWS if self.chance(0.3) else 0,
                 "AssignedScheduleEnabled": True, "AssignedSchedule": [once(moment, 0)]})
        if self.chance(0.8):
            document["SMS_CollectionSettings"].append({"CollectionID": "MUCEEEEE", "ServiceWindows": windows})

    def plant_restart(self):
        """An update and a program wait for one restart while something keeps the client busy past
        the beginnings of two windows, with new minutes in between: two lengths for one restart."""
        rng = self.rng
        document = self.document
        document["SMS_Collection"].append({"CollectionID": "MUCFFFFF", "Name": "planted", "CollectionType": 2})
        document["SMS_R_System"].append({"ResourceId": 43, "Name": "PLANT", "TimeZone": "UTC"})
        document["SMS_FullCollectionMembership"].append({"CollectionID": "MUCFFFFF", "ResourceID": 43})
        begin = self.now + rng.randint(180, 3 * 1440) * MINUTE
        second = begin + rng.randint(20, 90) * MINUTE
        self.planted = begin + rng.choice([0, 1, 10, 20]) * MINUTE

        def token(moment, minutes):
            value = {"kind": rng.choice(["none", "interval"]), "start": moment.strftime("%Y-%m-%dT%H:%M"),
                     "durationMinutes": minutes, "utc": True}
            if value["kind"] == "interval":
                value.update(spanDays=rng.choice([1, 2]), spanHours=0, spanMinutes=0)
            return oracle.encode(value)
        first_type, second_type = rng.choice([(1, 4), (4, 1), (1, 5), (5, 1)])
        document["SMS_CollectionSettings"].append({"CollectionID": "MUCFFFFF", "ServiceWindows": [
            {"ServiceWindowID": "{P%d}" % kind, "Name": "planted %d" % kind, "ServiceWindowType": kind,
             "ServiceWindowSchedules": token(moment, rng.choice([150, 240, 600])), "IsEnabled": True}
            for moment, kind in ((begin, first_type), (second, second_type))]})

        def advertise(name, moment, minutes, restart, task_sequence):
            package = {"PackageID": "PL" + name, "Duration": minutes, "RestartRequired": restart}
            package["Name" if task_sequence else "ProgramName"] = name
            document["SMS_TaskSequencePackage" if task_sequence else "SMS_Program"].append(package)
            document["SMS_Advertisement"].append(
                {"AdvertisementID": "PL" + name, "AdvertisementName": name, "CollectionID": "MUCFFFFF",
                 "PackageID": "PL" + name, "ProgramName": "*" if task_sequence else name,
                 "AdvertFlags": oracle.OVERRIDE_WINDOWS, "AssignedScheduleEnabled": True,
                 "AssignedSchedule": [token(moment, 0)]})
        advertise("1", begin - 120 * MINUTE, rng.randint(1, 10), True, False)
        advertise("2", begin - 100 * MINUTE, rng.randint(1, 10), True, True)
        busy = begin - rng.randint(1, 20) * MINUTE
        advertise("3", busy, (second - busy) // MINUTE + rng.randint(-10, 40), self.chance(0.2), False)
        advertise("4", second + MINUTE, 5, False, False)
        document["SMS_UpdatesAssignment"].append(
            {"AssignmentID": "PLANTED", "AssignmentName": "planted", "TargetCollectionID": "MUCFFFFF",
             "EnforcementDeadline": oracle.text_of(begin - 80 * MINUTE), "OverrideServiceWindows": True,
             "Updates": [{"Name": "P1", "MaxExecutionTime": 1}, {"Name": "P2", "MaxExecutionTime": 2}]})

    def make_history(self):
        rng = self.rng
        if not self.restarts and not self.chance(0.5):
            return
        moments = set()
        for _ in range(rng.choice([1, 2, 3, 5, 12, 20])):
            if self.edges and self.chance(0.75):
                moment = rng.choice(self.edges) + rng.choice([0, 1, 1, -1, 5, 10, 20, 30, 45]) * MINUTE
            else:
                moment = self.now + rng.randint(-10 * 1440, 60 * 1440) * MINUTE
            moments.add(moment)
        if self.planted:
            moments.add(self.planted)
        entries = []
        for moment in sorted(moments):
            entry = {"ChangedAt": instant_text(rng, moment)}
            if self.chance(0.8):
                entry["ProgramCountdownMinutes"] = rng.choice([0, 1, 5, 15, 30, 60])
            if self.chance(0.6):
                entry["RestartCountdownMinutes"] = rng.choice([1, 5, 10, 30, 90])
            if self.chance(0.5):
                entry["RestartTurnaroundMinutes"] = rng.choice([1, 5, 20, 40])
            if moment == self.planted:
                entry["RestartTurnaroundMinutes"] = rng.choice([2, 7, 25, 60])
            entries.append(entry)
        self.site["SettingsHistory"] = entries

    def make_findings(self):
        """What `check` looks for beyond what is there already: see FindingsCase."""

    # -- questions

    def make_queries(self):
        rng = self.rng
        if self.limited:
            self.queries.append(("forecast", self.limited, instant_text(rng, self.now), None))
        if self.planted:
            self.queries.append(("forecast", "PLANT", instant_text(rng, self.now), None))
        for client in rng.sample(self.clients, min(3, len(self.clients))):
            name = client["Name"] if self.chance(0.7) else str(client["ResourceId"])
            for kind in rng.sample([None, "program", "update", "taskSequence"], 2):
                low = self.now - rng.randrange(5 * 1440) * MINUTE
                high = low + timedelta(seconds=rng.choice([1, 86400, 15 * 86400, 15 * 86400, 40 * 86400, 200 * 86400]))
                windows = oracle.effective(self.document, name, low, low + 15 * DAY, kind or "program")["windows"]
                if windows and self.chance(0.4):
                    edge = oracle.instant(rng.choice(windows)[rng.choice(["start", "end"])])
                    low, high = rng.choice([(edge, high + 20 * DAY), (low - 20 * DAY, edge),
                                            (edge - SECOND, edge), (edge, edge + SECOND)])
                    if high <= low:
                        high = low + DAY
                self.queries.append(("effective", name, instant_text(rng, low), instant_text(rng, high), kind))
            for _ in range(rng.choice([1, 1, 2])):
                since = self.now - rng.choice([0, 0, rng.randrange(2 * 1440)]) * MINUTE
                windows = oracle.effective(self.document, name, since, since + 10 * DAY)["windows"]
                if windows and self.chance(0.4):
                    window = rng.choice(windows)
                    since = max(oracle.instant(window[rng.choice(["start", "end"])]), self.now - 30 * DAY)
                    since += rng.choice([0, 0, -60, 60, 600, 1800, 1, -1]) * SECOND
                until = None
                if self.chance(0.5):
                    until = since + rng.choice([1, 3, 7, 10, 30]) * DAY + rng.randrange(1440) * MINUTE
                    if windows and self.chance(0.3):
                        until = max(until, oracle.instant(windows[-1]["start"]))
                self.queries.append(("forecast", name, instant_text(rng, since),
                                     instant_text(rng, until) if until else None))

    def decorate(self):
        """Shapes that an export may have and that change nothing."""
        rng = self.rng
        document = self.document
        if self.chance(0.2):
            rng.choice(document["SMS_Collection"])["RefreshType"] = 2
            document["SMS_Unheard_Of"] = [{"Key": 1}]
        if self.chance(0.2):
            name = rng.choice(list(document))
            document[name] = {"value": document[name]}
        for name in list(document):
            if isinstance(document[name], list):
                if len(document[name]) == 1 and self.chance(0.2):
                    document[name] = document[name][0]
                elif not document[name] and self.chance(0.5):
                    document[name] = None
        if self.chance(0.3):
            names = list(document)
            rng.shuffle(names)
            self.document = {name: document[name] for name in names}


def site_case(number, seed, open=False):
    return SiteCase(number, seed, open)


class FindingsCase(SiteCase):
    """A smaller site in which every code of `check` finds something now and then.

    Queries are also ("check", now) and ("report", client, now)."""

    NAME = "findings"
    MOST_COLLECTIONS = 12
    MOST_ADVERTISEMENTS = 8

    def make_findings(self):
        self.name_collections()
        self.make_fallback_status_points()
        for row in self.document["SMS_CollectionSettings"]:
            for window in row.get("ServiceWindows", []):
                if self.chance(0.3):
                    self.spoil(window)
        if self.chance(0.4):
            self.expire_all()
        if self.chance(0.15):
            self.tidy()

    def name_collections(self):
        rng = self.rng
        for row in self.document["SMS_Collection"]:
            row["Name"] = rng.choice(["MW-", "MW-", "MW-", "mw-", "Mw-", "MW", "MW_", " MW-", "M", "",
                                      "\uff2d\uff37-", "Server MW-"]) + rng.choice(["Lager", "Büro", "补丁", "-"])
            if not row.get("IsBuiltIn") and self.chance(0.3):
                row["IsBuiltIn"] = self.chance(0.3)

    def make_fallback_status_points(self):
        rng = self.rng
        points = rng.choice([[], ["FSP01"], ["FSP01", "fsp-münchen"]])
        if points:
            self.document["FallbackStatusPoint"] = [
                {"ServerName": name, "SiteCode": "MUC"} for name in points]
        for record in self.document["SMS_R_System"]:
            record.pop("Client", None)
            record.pop("ClientType", None)
            if self.chance(0.8):
                record["Client"] = rng.choice([1, 1, 1, 0, None])
            if self.chance(0.8):
                record["ClientType"] = rng.choice([1, 1, 1, 0, None])
            if self.chance(0.7):
                record["FallbackStatusPoint"] = rng.choice(points * 3 + ["OTHER", "fsp01", "", None])

    def spoil(self, window):
        """Gives a window a schedule that somebody should look at."""
        rng = self.rng
        today = self.now.date()
        minute = rng.randrange(0, 1440, 15)

        def token(kind, length, near=today, at=minute, **fields):
            value = token_object(rng, near, kind, length, at % 1440, coarse=True, plain=True)
            value.update(fields)
            return value

        def every(days):
            return {"spanDays": days, "spanHours": 0, "spanMinutes": 0}
        days = rng.choice([1, 1, 2, 7, 31])
        back = today - rng.randint(0, 60) * DAY
        restart = self.site.get("RestartCountdownMinutes", 5) + self.site.get("RestartTurnaroundMinutes", 10)
        length = rng.choice([1, 5, 10, 30, 60, 240, max(1, restart - 1), restart])
        window["ServiceWindowSchedules"] = oracle.encode(rng.choice([
            # never closes, almost never closes, closes
            [token("interval", days * 1440 + rng.choice([0, 0, 0, -1, 1]), back, **every(days))],
            [token("weekly", rng.choice([1440, 2880, 7 * 1440, 14 * 1440]), back, weeks=rng.choice([1, 2]))],
            [token("interval", rng.choice([720, 721, 719, 1380, 1410]), back, spanDays=0,
                   spanHours=rng.choice([12, 23]), spanMinutes=rng.choice([0, 30]))],
            [token("none", rng.choice([1439, 1440, 1441, 2000]), today + rng.randint(-2, 5) * DAY)],
            # one after the other
            [token("interval", 480, back, minute + 480 * part, **every(1)) for part in range(rng.randint(2, 4))],
            [token("weekly", 1440, back, weekday=day, weeks=1) for day in rng.sample(range(1, 8), rng.randint(2, 7))],
            [token("none", 1440, today, start="%sT%02d:00" % (today + day * DAY, minute // 60))
             for day in rng.sample(range(-1, 4), 2)],
            # over, or never
            [token("none", length, today - rng.randint(0, 3) * DAY)],
            [token("none", length, today - rng.randint(1, 3000) * DAY) for _ in range(rng.randint(1, 3))],
            [token(rng.choice(list(oracle.FIELDS)), 0)],
            [token("monthlyByDate", length, start="%d-02-01T01:00" % today.year, months=12,
                   monthDay=rng.choice([29, 30, 31]))],
            # too short for a restart
            [token("interval", length, back, **every(1))],
            # in UTC
            [token(rng.choice(list(oracle.FIELDS)), length, back, utc=True)],
        ]))
        for copy in ("IsGMT", "Duration"):
            window.pop(copy, None)
        if self.chance(0.1):
            window["ServiceWindowID"] = rng.choice(ODD) + window["ServiceWindowID"]

    def expire_all(self):
        """All windows of a client for some kind of work end about now."""
        rng = self.rng
        mine = self.member_of[rng.choice(self.clients)["Name"]]
        kinds = rng.choice([(1, 4, 5), (1, 4, 5), (1,), (4,), (5,)])
        for row in self.document["SMS_CollectionSettings"]:
            for window in row.get("ServiceWindows", []):
                if row["CollectionID"] in mine and window["ServiceWindowType"] in kinds:
                    length = rng.choice([15, 60, 240])
                    start = self.now - (length + rng.choice([-1, 0, 0, 1, 60, 5000])) * MINUTE
                    window["ServiceWindowSchedules"] = oracle.encode(
                        {"kind": "none", "start": start.strftime("%Y-%m-%dT%H:%M"),
                         "durationMinutes": length, "utc": True})
                    for copy in ("IsGMT", "Duration"):
                        window.pop(copy, None)

    def tidy(self):
        """Hardly anything is left to be found."""
        rng = self.rng
        document = self.document
        document["SMS_Advertisement"], document["SMS_UpdatesAssignment"] = [], []
        document["FallbackStatusPoint"] = [{"ServerName": "FSP01", "SiteCode": "MUC"}]
        for row in document["SMS_Collection"]:
            row["Name"], row["IsBuiltIn"] = "MW-" + row["CollectionID"], False
        for record in document["SMS_R_System"]:
            record.update(TimeZone=self.zones[0], ClientType=1, FallbackStatusPoint="FSP01")
        members = {row["CollectionID"] for row in document["SMS_FullCollectionMembership"]}
        daily = {"kind": "interval", "start": "2004-01-01T01:00", "durationMinutes": rng.choice([120, 120, 60]),
                 "spanDays": 1, "spanHours": 0, "spanMinutes": 0}
        document["SMS_CollectionSettings"] = [
            {"CollectionID": name, "ServiceWindows": [
                {"ServiceWindowID": "{1}", "Name": "MW", "ServiceWindowType": 1, "IsEnabled": True,
                 "ServiceWindowSchedules": oracle.encode(daily)}]} for name in sorted(members)]

    def near_edges(self):
        """Moments at which a window of somebody opens or closes, and beside them."""
        moments = []
        for row in self.document["SMS_CollectionSettings"]:
            for window in row.get("ServiceWindows", []):
                zone = ZoneInfo(self.rng.choice(self.zones))
                for token in oracle.decode(window["ServiceWindowSchedules"]):
                    for one in sorted(oracle.token_occurrences(token, zone, self.now - 3 * DAY, self.now))[-2:]:
                        moments.append(self.rng.choice(one))
        return moments

    def make_queries(self):
        rng = self.rng
        nows, edges = [self.now], self.near_edges()
        if edges and self.chance(0.5):
            nows.append(rng.choice(edges) + rng.choice([-1, 0, 0, 1, 60]) * SECOND)
        for now in nows:
            self.queries.append(("check", instant_text(rng, now)))
        for client in rng.sample(self.clients, 2):
            name = client["Name"] if self.chance(0.7) else str(client["ResourceId"])
            self.queries.append(("report", name, instant_text(rng, rng.choice(nows))))
        low = self.now - rng.randrange(5 * 1440) * MINUTE
        self.queries.append(("effective", name, instant_text(rng, low), instant_text(rng, low + 20 * DAY),
                             rng.choice([None, "program", "update", "taskSequence"])))
        self.queries.append(("forecast", name, instant_text(rng, self.now), None))


def findings_case(number, seed, open=False):
    return FindingsCase(number, seed, open)


# ------------------------------------------------------------------------------------ statistics

def stats(arguments):
    counts = {}

    def count(group, name):
        counts.setdefault(group, {})
        counts[group][name] = counts[group].get(name, 0) + 1

    began = time.monotonic()
    for number in range(arguments.tokens):
        for token in oracle.decode(token_string(number, arguments.seed)):
            count("token kinds", token["kind"])
            for warning in token["warnings"]:
                count("token warnings", warning)
            if "hours24" in token:
                count("token warnings", "(hours24)")
    for number in range(arguments.tokens // 10):
        try:
            oracle.decode(refused_string(number, arguments.seed))
        except oracle.Refused as refused:
            count("refused fields", refused.field)
        count("encode", "refused" if encode_input(number, arguments.seed)[1] else "encoded")
    spent = {"tokens": time.monotonic() - began}
    began = time.monotonic()
    for number in range(arguments.occurrences):
        case = occurrence_case(number, arguments.seed)
        found = oracle.occurrences(case["string"], case["zone"], case["from"], case["to"])
        many = len(found)
        count("occurrences", "none" if many == 0 else "1" if many == 1 else "2-20" if many <= 20 else "more")
    spent["occurrences"] = time.monotonic() - began
    began = time.monotonic()
    notes = {}
    slowest = (0, None)
    for number in range(arguments.sites):
        case = site_case(number, arguments.seed, arguments.open)
        for query in case.queries:
            if query[0] == "effective":
                answer = oracle.effective(case.document, query[1], query[2], query[3], query[4] or "program")
                count("effective", "restricted" if answer["restricted"] else "unrestricted")
                count("effective", "%s windows" % ("no" if not answer["windows"] else "some"))
                for window in answer["windows"]:
                    count("sources of a merged window", min(len(window["sources"]), 4))
                continue
            start = time.monotonic()
            answer = oracle.forecast(case.document, *query[1:], notes=notes)
            slowest = max(slowest, (time.monotonic() - start, (number, query)), key=lambda pair: pair[0])
            count("forecast", "asked")
            for row in answer["forecast"]:
                count("for", row["for"])
                count("outcome", row["outcome"])
                count("reason", row["reason"])
                for warning in row["warnings"]:
                    count("warnings", warning)
                if row["outcome"] == "runs":
                    at = row["restart"]["at"]
                    count("restart of what runs", "not needed" if not row["restart"]["needed"] else
                          "never" if at is None else "at the end of the run" if at == row["runsUntil"]
                          else "later")
    spent["sites"] = time.monotonic() - began
    for name, value in notes.items():
        counts.setdefault("on the way", {})[name] = value
    for group in counts:
        print(group)
        for name in sorted(counts[group], key=str):
            print("  %-70s %7d" % (name, counts[group][name]))
    print("seconds: " + ", ".join("%s %.1f" % pair for pair in spent.items()))
    print("slowest forecast: %.2f s, %s" % slowest)


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--tokens", type=int, default=2000)
    parser.add_argument("--occurrences", type=int, default=300)
    parser.add_argument("--sites", type=int, default=60)
    parser.add_argument("--stats", action="store_true", help="count what the cases lead to")
    parser.add_argument("--site", type=int, help="print this site and its questions")
    parser.add_argument("--findings", action="store_true", help="with --site: one of those that are checked")
    parser.add_argument("--open", action="store_true", help="also what the contract leaves open")
    arguments = parser.parse_args()
    if arguments.stats:
        stats(arguments)
    elif arguments.site is not None:
        make = findings_case if arguments.findings else site_case
        case = make(arguments.site, arguments.seed, arguments.open)
        json.dump({"document": case.document, "queries": case.queries}, sys.stdout,
                  indent=1, ensure_ascii=False)
        print()
    else:
        parser.error("nothing to do: --stats or --site")
    return 0


if __name__ == "__main__":
    sys.exit(main())
