# SPDX-FileCopyrightText: 2026 The Windowkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A second opinion on schedule tokens, effective windows and the forecast.

Written from the contract alone, slow and plain on purpose.  Numbers in brackets name the
contract's sections.  Everything here works on Python values in the JSON shapes of the contract.

Readings
--------
Where the contract leaves something open, this is how it is read here.

Tokens
 R1  `warnings` come in the order in which the contract lists them; `notAWindow` and `zeroDuration`
     both stand on a token without duration.
 R2  Hours = 24 together with days or minutes that are not 0 is a field out of range: refused.
 R3  An empty string is refused (length).  `multipleTokens` looks at one STRING, not at the call.
 R4  encode: `hours24` true needs durationMinutes 1440, false is refused as never written; a name
     that no kind has is refused; an empty array is refused.
Time
 R5  "First of the two" and "offset in force before the gap" are zoneinfo's fold=0; this holds for
     gaps of a whole day too (Pacific/Apia, 2011-12-30).
 R6  A day-span, hour-span or minute-span step counts every civil time, also those that do not
     exist (they are read by 3.1); a civil time that occurs twice gives one occurrence.
 R7  "A match before the start is dropped" compares dates; the time of day is the same anyway.
 R8  monthlyByWeekdayOffset with offset 0 is monthlyByWeekday: on the last day it does occur.
Site and effective windows
 R9  `zone` is the IANA name, also where the document gives a Windows name; an IANA alias stays
     as it was written.
 R10 Without type 4 windows `updatesUseGeneralWindows` changes nothing; with them, updates look at
     types 1 and 4 together.
 R11 Sources are the windows that have an occurrence in that merged window (of those occurrences
     that share time with the range); order by code point of the texts.
 R12 Occurrences without duration never make, lengthen or begin an effective window.
Forecast
 R13 The default of --to is the same date and time one year on, 29 February becoming the 28th.
 R14 The assignment time is the least start of all occurrences of all tokens, with or without
     duration; because of gaps that need not be the first civil one.  If no token ever occurs there
     is no assignment time: not mandatory, not listed.  The same for an update assignment without
     EnforcementDeadline.
 R15 ExpirationTime is compared with the time available after it was cut to --from.
 R16 "Something ends" is the end of its occupation: for updates after restart countdown and
     turnaround; only then it waits for a restart.
 R17 A further update "can be accepted" if it is available, within its five years and passes its
     own test at that moment, even when a program is ahead of it and will be accepted instead.
     "An update has just ended" means: ended at this very moment.
 R18 A thing that is unrestricted or overridden or allowed outside is reckoned with the settings of
     the moment even if it also is inside a window in which it would fit; unrestricted is looked at
     before override, that before windows.
 R19 The time of a restart is, for each waiting thing that allows it, restart countdown plus
     turnaround by the settings that count for that thing; the longest of these occupies.
 R20 The collections' RebootCountdown has no history; it is the same at any moment.  The
     turnaround beside it does follow SettingsHistory.
 R21 At the very moment of ChangedAt the new minutes are in force.
 R22 windowTooShort, its warnings and misleadingStatus10079 use whole merged windows (not cut to
     the five years); windows that begin before `available` and end after it do share time.
     An Unknown maximum counts 0 there, so its warning is countdownGap.
 R23 A window in which it would fit, but the client was busy every time, makes noFurtherWindow.
 R24 misleadingStatus10079: the occurrence that ends last among those of the windows of its kind
     with start <= acceptedAt < end.  The restart is reckoned from the end of the occupation with
     the minutes of the merged window; at or after an end nothing is left, not even 0 minutes.
 R25 A waiting restart is looked for until 10 years after the later of the moment at which the
     thing began to wait and the latest effective date of the enabled windows of its kind; while
     anything waits or queues, everything that waits can be served.
 R26 `later` and `never` carry no warnings besides unknownRunTime and those of windowTooShort.
 R27 An effective window of any of the three kinds makes an evaluation moment when it begins.
"""

import bisect
import re
from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

UTC = timezone.utc
MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)

# Only the Windows names that the generator writes.
WINDOWS_ZONES = {
    "W. Europe Standard Time": "Europe/Berlin",
    "Eastern Standard Time": "America/New_York",
    "China Standard Time": "Asia/Shanghai",
    "Lord Howe Standard Time": "Australia/Lord_Howe",
    "Newfoundland Standard Time": "America/St_Johns",
    "Morocco Standard Time": "Africa/Casablanca",
    "Samoa Standard Time": "Pacific/Apia",
    "GMT Standard Time": "Europe/London",
}


# ------------------------------------------------------------------------------------ instants

def instant(value):
    """An instant from ISO 8601 with an offset (or a datetime that has one)."""
    if isinstance(value, datetime):
        parsed = value
    else:
        parsed = datetime.fromisoformat(value.replace("Z", "+00:00"))
    if parsed.tzinfo is None:
        raise ValueError("a time without zone: %r" % (value,))
    return parsed.astimezone(UTC)


def text_of(moment):
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if moment is not None else None


def zone_name(name):
    return WINDOWS_ZONES.get(name, name)


def from_civil(civil, zone):
    """The instant of a civil time [3.1]: fold=0 is the first of two, and before a gap's offset."""
    return civil.replace(tzinfo=zone, fold=0).astimezone(UTC)


def years_later(moment, years):
    """Same date and time in UTC; 29 February becomes the 28th."""
    try:
        return moment.replace(year=moment.year + years)
    except ValueError:
        return moment.replace(year=moment.year + years, day=28)


def document_time(value, zone):
    """EnforcementDeadline, PresentTime, ExpirationTime [4]."""
    wmi = re.fullmatch(r"(\d{14})\.\d{6}(?:([+-]\d{3})|\+\*\*\*)", value)
    if wmi:
        civil = datetime.strptime(wmi.group(1), "%Y%m%d%H%M%S")
        if wmi.group(2) is None:
            return from_civil(civil, zone)
        return (civil - int(wmi.group(2)) * MINUTE).replace(tzinfo=UTC)
    parsed = datetime.fromisoformat(value.replace("Z", "+00:00"))
    if parsed.tzinfo is None:
        return from_civil(parsed, zone)
    return parsed.astimezone(UTC)


# ------------------------------------------------------------------------------ tokens [2]

class Refused(Exception):
    """A token (or an object to be written as one) that is refused whole."""

    def __init__(self, token, field):
        super().__init__("%s: %s" % (token, field))
        self.token = token
        self.field = field


KINDS = {1: "none", 2: "interval", 3: "weekly", 4: "monthlyByWeekday", 5: "monthlyByDate",
         6: "monthlyByWeekdayOffset"}

# field: (highest bit, lowest bit, least, greatest) in the second half
FIELDS = {
    "none": {},
    "interval": {"spanDays": (7, 3, 0, 31), "spanHours": (12, 8, 0, 23),
                 "spanMinutes": (18, 13, 0, 59)},
    "weekly": {"weekday": (18, 16, 1, 7), "weeks": (15, 13, 1, 4)},
    "monthlyByWeekday": {"weekday": (18, 16, 1, 7), "weekOrder": (11, 9, 0, 4),
                         "months": (15, 12, 1, 12)},
    "monthlyByDate": {"monthDay": (18, 14, 0, 31), "months": (13, 10, 1, 12)},
    "monthlyByWeekdayOffset": {"weekday": (18, 16, 1, 7), "weekOrder": (11, 9, 0, 4),
                               "months": (15, 12, 1, 12), "offsetDays": (8, 6, 0, 7)},
}

COMMON_FIELDS = {"token", "kind", "start", "utc", "durationMinutes", "hours24", "reservedBits",
                 "warnings"}


def bits(word, high, low):
    return (word >> low) & ((1 << (high - low + 1)) - 1)


def unused_bits(kind):
    """Bits 18 to 1 of the second half that the kind does not use."""
    mask = 0x7FFFE
    for high, low, _, _ in FIELDS[kind].values():
        for bit in range(low, high + 1):
            mask &= ~(1 << bit)
    return mask


def decode_one(token):
    first = int(token[:8], 16)
    second = int(token[8:], 16)

    flag = bits(second, 21, 19)
    if flag not in KINDS:
        raise Refused(token, "kind")
    kind = KINDS[flag]

    minute, hour = bits(first, 31, 26), bits(first, 25, 21)
    day, month, year = bits(first, 20, 16), bits(first, 15, 12), 1970 + bits(first, 11, 6)
    try:
        start = datetime(year, month, day, hour, minute)
    except ValueError:
        raise Refused(token, "start")

    duration_minutes = bits(first, 5, 0)
    duration_hours = bits(second, 31, 27)
    duration_days = bits(second, 26, 22)
    if duration_minutes > 59:
        raise Refused(token, "durationMinutes")
    hours24 = duration_hours == 24 and duration_days == 0 and duration_minutes == 0
    if duration_hours > 23 and not hours24:
        raise Refused(token, "durationMinutes")
    duration = duration_days * 1440 + duration_hours * 60 + duration_minutes

    answer = {"token": token.upper(), "kind": kind, "start": start.strftime("%Y-%m-%dT%H:%M"),
              "utc": bool(second & 1), "durationMinutes": duration}
    if hours24:
        answer["hours24"] = True
    for field, (high, low, least, greatest) in FIELDS[kind].items():
        value = bits(second, high, low)
        if not least <= value <= greatest:
            raise Refused(token, field)
        answer[field] = value
    if kind == "interval" and answer["spanDays"] + answer["spanHours"] + answer["spanMinutes"] == 0:
        raise Refused(token, "span")
    answer["reservedBits"] = second & unused_bits(kind)

    warnings = []
    if answer["reservedBits"] != 0:
        warnings.append("reservedBits")
    if duration == 0:
        warnings.append("zeroDuration")
    if duration > 1440:
        warnings.append("longerThan24Hours")
    answer["warnings"] = warnings
    return answer


def decode(string):
    """The objects of one STRING, one for each 16-digit token."""
    if len(string) == 0 or len(string) % 16 != 0:
        raise Refused(string, "length")
    for at, character in enumerate(string):
        if character not in "0123456789abcdefABCDEF":
            raise Refused(string[at // 16 * 16:at // 16 * 16 + 16], "digit")
    answers = [decode_one(string[at:at + 16]) for at in range(0, len(string), 16)]
    for answer in answers:
        if len(answers) > 1:
            answer["warnings"].append("multipleTokens")
        small_steps = answer["kind"] == "interval" and (answer["spanHours"] or answer["spanMinutes"])
        if answer["durationMinutes"] < 5 or small_steps:
            answer["warnings"].append("notAWindow")
    return answers


def encode_one(value):
    what = value.get("token", "?") if isinstance(value, dict) else "?"
    if not isinstance(value, dict):
        raise Refused(what, "object")
    kind = value.get("kind")
    if kind not in FIELDS:
        raise Refused(what, "kind")
    for field in value:
        if field not in COMMON_FIELDS and field not in FIELDS[kind]:
            raise Refused(what, field)

    def number(field, least, greatest):
        if field not in value:
            raise Refused(what, field)
        given = value[field]
        if isinstance(given, bool) or not isinstance(given, int) or not least <= given <= greatest:
            raise Refused(what, field)
        return given

    if "start" not in value or not isinstance(value["start"], str):
        raise Refused(what, "start")
    try:
        start = datetime.strptime(value["start"], "%Y-%m-%dT%H:%M")
    except ValueError:
        raise Refused(what, "start")
    if not 1970 <= start.year <= 2033:
        raise Refused(what, "start")

    duration = number("durationMinutes", 0, 31 * 1440 + 23 * 60 + 59)
    days, hours, minutes = duration // 1440, duration // 60 % 24, duration % 60
    if "hours24" in value:
        if value["hours24"] is not True or duration != 1440:
            raise Refused(what, "hours24")
        days, hours = 0, 24

    utc = value.get("utc", False)
    if not isinstance(utc, bool):
        raise Refused(what, "utc")
    reserved = value.get("reservedBits", 0)
    if isinstance(reserved, bool) or not isinstance(reserved, int) or reserved < 0:
        raise Refused(what, "reservedBits")
    if reserved & ~unused_bits(kind):
        raise Refused(what, "reservedBits")

    first = (start.minute << 26 | start.hour << 21 | start.day << 16 | start.month << 12
             | (start.year - 1970) << 6 | minutes)
    flag = [flag for flag, name in KINDS.items() if name == kind][0]
    second = hours << 27 | days << 22 | flag << 19 | reserved | int(utc)
    for field, (_, low, least, greatest) in FIELDS[kind].items():
        second |= number(field, least, greatest) << low
    if kind == "interval" and value["spanDays"] + value["spanHours"] + value["spanMinutes"] == 0:
        raise Refused(what, "span")
    return "%08X%08X" % (first, second)


def encode(value):
    """The string of one object, or of an array of them."""
    if isinstance(value, list):
        if not value:
            raise Refused("", "length")
        return "".join(encode_one(one) for one in value)
    return encode_one(value)


# -------------------------------------------------------------------- occurrences [2, 3.1-3.3]

def last_day(year, month):
    following = date(year + month // 12, month % 12 + 1, 1)
    return (following - DAY).day


def contract_weekday(day):
    """1 = Sunday .. 7 = Saturday."""
    return day.isoweekday() % 7 + 1


def day_by_weekday(year, month, weekday, order):
    """The day of the month of its first .. fourth or (order 0) last such weekday."""
    days = [day for day in range(1, last_day(year, month) + 1)
            if contract_weekday(date(year, month, day)) == weekday]
    return days[-1] if order == 0 else days[order - 1]


def day_in_month(token, year, month):
    """The day on which a monthly token occurs in that month, None if it does not."""
    end = last_day(year, month)
    if token["kind"] == "monthlyByDate":
        if token["monthDay"] == 0:
            return end
        return token["monthDay"] if token["monthDay"] <= end else None
    base = day_by_weekday(year, month, token["weekday"], token["weekOrder"])
    if token["kind"] == "monthlyByWeekday" or token["offsetDays"] == 0:
        return base
    day = base + token["offsetDays"]
    if day == end:
        return None
    return min(day, end)


def start_of(token):
    return datetime.strptime(token["start"], "%Y-%m-%dT%H:%M")


def civil_starts(token, low, high):
    """Every civil start s of a token with low <= s <= high, in order."""
    start = start_of(token)
    kind = token["kind"]
    if kind == "none":
        if low <= start <= high:
            yield start
        return
    if kind in ("interval", "weekly"):
        if kind == "interval":
            first = start
            step = timedelta(days=token["spanDays"], hours=token["spanHours"],
                             minutes=token["spanMinutes"])
        else:
            first = start
            while contract_weekday(first) != token["weekday"]:
                first += DAY
            step = timedelta(weeks=token["weeks"])
        at = first
        if low > first:
            at = first + (low - first) // step * step
        while at <= high:
            if at >= low:
                yield at
            at += step
        return
    month_index = start.year * 12 + start.month - 1
    low_index = low.year * 12 + low.month - 1
    if low_index > month_index:
        month_index += (low_index - month_index) // token["months"] * token["months"]
    while month_index <= high.year * 12 + high.month - 1:
        year, month = month_index // 12, month_index % 12 + 1
        day = day_in_month(token, year, month)
        if day is not None:
            at = datetime(year, month, day, start.hour, start.minute)
            if at >= start and low <= at <= high:
                yield at
        month_index += token["months"]


def token_occurrences(token, zone, low, high):
    """The set of (start, end) that share time with [low, high)."""
    duration = token["durationMinutes"] * MINUTE
    if duration == timedelta(0):
        return set()
    if token["utc"]:
        zone = UTC
    # Civil and UTC clocks differ by far less than three days.
    civil_low = low.replace(tzinfo=None) - duration - 3 * DAY
    civil_high = high.replace(tzinfo=None) + 3 * DAY
    found = set()
    for civil in civil_starts(token, civil_low, civil_high):
        begin = from_civil(civil, zone)
        end = begin + duration
        if begin < high and end > low:
            found.add((begin, end))
    return found


def earliest_start(token, zone):
    """The least start of all occurrences, with or without duration; None if it never occurs."""
    if token["utc"]:
        zone = UTC
    start = start_of(token)
    # Far enough for any pattern that occurs at all (day 29 every 12 months: 8 years).
    first = next(civil_starts(token, start, start + timedelta(days=13000)), None)
    if first is None:
        return None
    # A later civil time can be an earlier instant where the first ones fall into a gap.
    return min(from_civil(civil, zone) for civil in civil_starts(token, first, first + 3 * DAY))


def occurrences(string, zone, low, high):
    """`wkctl occurrences`: every occurrence that shares time with [low, high)."""
    zone = ZoneInfo(zone_name(zone)) if isinstance(zone, str) else zone
    low, high = instant(low), instant(high)
    found = set()
    for token in decode(string):
        found |= token_occurrences(token, zone, low, high)
    return [{"start": text_of(begin), "end": text_of(end)} for begin, end in sorted(found)]


# ------------------------------------------------------------------------- the site document [4]

def rows(document, name):
    found = document.get(name)
    if found is None:
        return []
    if isinstance(found, dict):
        if isinstance(found.get("value"), list):
            return found["value"]
        return [found]
    return found


def given(row, field, default=None):
    """A property; null counts as absent."""
    value = row.get(field)
    return default if value is None else value


class Client:
    """What a document says about one client."""

    def __init__(self, document, wanted):
        self.document = document
        wanted = str(wanted)
        records = rows(document, "SMS_R_System")
        by_name = [record for record in records if given(record, "Name") == wanted]
        by_id = [record for record in records if str(record["ResourceId"]) == wanted]
        self.record = (by_name or by_id)[0]
        self.name = self.record["Name"]
        self.resource_id = int(self.record["ResourceId"])
        self.site = rows(document, "Site")[0]
        self.zone_name = zone_name(self._zone())
        self.zone = ZoneInfo(self.zone_name)
        self.collections = sorted({str(row["CollectionID"])
                                   for row in rows(document, "SMS_FullCollectionMembership")
                                   if int(row["ResourceID"]) == self.resource_id})

    def _zone(self):
        own = given(self.record, "TimeZone")
        if own is not None:
            return own
        sites = rows(self.document, "Site")
        for code in given(self.record, "SMSAssignedSites", []):
            for site in sites:
                if site["SiteCode"] == code:
                    return given(site, "TimeZone", "UTC")
        return given(sites[0], "TimeZone", "UTC")

    def enabled_windows(self):
        """(collection id, window) of the enabled windows of its direct collections [3.6]."""
        found = []
        for settings in rows(self.document, "SMS_CollectionSettings"):
            if str(settings["CollectionID"]) in self.collections:
                for window in given(settings, "ServiceWindows", []):
                    if given(window, "IsEnabled", False):
                        found.append((str(settings["CollectionID"]), window))
        return sorted(found, key=lambda pair: (pair[0], str(pair[1]["ServiceWindowID"])))

    def types_looked_at(self, kind):
        present = {window["ServiceWindowType"] for _, window in self.enabled_windows()}
        if kind == "program":
            return {1}
        if kind == "update":
            if 4 not in present:
                return {1}
            return {1, 4} if given(self.site, "updatesUseGeneralWindows", False) else {4}
        assert kind == "taskSequence"
        return {5} if 5 in present else {1}

    def windows_for(self, kind):
        types = self.types_looked_at(kind)
        return [(collection, window) for collection, window in self.enabled_windows()
                if window["ServiceWindowType"] in types]

    def collection_restart_countdown(self):
        """The smallest of the direct collections that have one, or None."""
        found = [settings["RebootCountdown"]
                 for settings in rows(self.document, "SMS_CollectionSettings")
                 if str(settings["CollectionID"]) in self.collections
                 and given(settings, "RebootCountdownEnabled", False)]
        return min(found) if found else None


# --------------------------------------------------------------------- effective windows [3.5, 5]

def effective(document, client, low, high, kind="program"):
    """`wkctl effective`."""
    client = Client(document, client)
    low, high = instant(low), instant(high)
    windows = client.windows_for(kind)
    found = []
    for number, (_, window) in enumerate(windows):
        for token in decode(window["ServiceWindowSchedules"]):
            for begin, end in token_occurrences(token, client.zone, low, high):
                found.append((begin, end, number))
    merged = []
    for begin, end, number in sorted(found):
        if merged and begin <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
            merged[-1][2].add(number)
        else:
            merged.append([begin, end, {number}])
    return {
        "client": client.name, "resourceId": client.resource_id, "zone": client.zone_name,
        "for": kind, "restricted": bool(windows),
        "windows": [{"start": text_of(begin), "end": text_of(end),
                     "sources": [{"collectionId": windows[number][0],
                                  "windowId": str(windows[number][1]["ServiceWindowID"]),
                                  "name": windows[number][1]["Name"]}
                                 for number in sorted(numbers)]}
                    for begin, end, numbers in merged]}


class MergedWindows:
    """Merged windows "without regard to any range": expanded until every answer is exact.

    With the occurrences that share time with [low, high), a merged window's beginning is exact if
    it is later than low, and its end is exact if it is earlier than high."""

    def __init__(self, client, kind, since, reach):
        windows = client.windows_for(kind)
        self.restricted = bool(windows)
        self.zone = client.zone
        self.reach = reach
        self.tokens = [token for _, window in windows
                       for token in decode(window["ServiceWindowSchedules"])]
        starts = [from_civil(start_of(token), UTC if token["utc"] else self.zone)
                  for token in self.tokens]
        self.latest_effective_date = max(starts, default=since)
        self.low, self.high = since - 40 * DAY, since + 40 * DAY + reach
        self.found = set()
        self._expand(self.low, self.high)
        while starts and self.low > min(starts) - 3 * DAY:
            running = [window for window in self.merged if window[0] <= self.low and window[1] >= since]
            if not running:
                break
            earlier = max(since - 4 * (since - self.low), min(starts) - 4 * DAY)
            self._expand(earlier, self.low + DAY)
            self.low = earlier

    def _expand(self, low, high):
        for token in self.tokens:
            self.found |= token_occurrences(token, self.zone, low, high)
        self.merged = []
        for begin, end in sorted(self.found):
            if self.merged and begin <= self.merged[-1][1]:
                if end > self.merged[-1][1]:
                    self.merged[-1] = (self.merged[-1][0], end)
            else:
                self.merged.append((begin, end))
        self.begins = [begin for begin, _ in self.merged]

    def _see(self, moment):
        """Makes everything exact that is asked about moments up to this one."""
        while self.high < moment + self.reach:
            further = self.high + max(self.high - self.low, 365 * DAY)
            self._expand(self.high - DAY, further)
            self.high = further

    def at(self, moment):
        """The merged window with begin <= moment < end, or None."""
        self._see(moment)
        number = bisect.bisect_right(self.begins, moment) - 1
        if number >= 0 and moment < self.merged[number][1]:
            return self.merged[number]
        return None

    def next_begin(self, after, limit):
        """The first beginning later than `after` and not later than `limit`, or None."""
        while True:
            number = bisect.bisect_right(self.begins, after)
            if number < len(self.begins) and self.begins[number] < self.high:
                return self.begins[number] if self.begins[number] <= limit else None
            if self.high > limit + self.reach:
                return None
            self._see(min(limit, self.high) + DAY)

    def sharing(self, low, high):
        """The merged windows that share time with [low, high), whole."""
        self._see(high)
        return [window for window in self.merged if window[0] < high and window[1] > low]

    def open_occurrences(self, moment):
        self._see(moment)
        return [one for one in self.found if one[0] <= moment < one[1]]


# ------------------------------------------------------------------------------- forecast [5]

OVERRIDE_WINDOWS = 0x00100000
RESTART_OUTSIDE = 0x00200000


class Settings:
    """The minutes in force at a moment, SettingsHistory included."""

    def __init__(self, client):
        site = client.site
        self.today = {"ProgramCountdownMinutes": given(site, "ProgramCountdownMinutes", 5),
                      "RestartCountdownMinutes": given(site, "RestartCountdownMinutes", 5),
                      "RestartTurnaroundMinutes": given(site, "RestartTurnaroundMinutes", 10)}
        self.history = [(instant(entry["ChangedAt"]), entry)
                        for entry in given(site, "SettingsHistory", [])]
        self.collection_countdown = client.collection_restart_countdown()

    def at(self, moment):
        minutes = dict(self.today)
        for changed_at, entry in self.history:
            if moment < changed_at:
                minutes = {name: given(entry, name, self.today[name]) for name in self.today}
                break
        restart_countdown = minutes["RestartCountdownMinutes"]
        if self.collection_countdown is not None:
            restart_countdown = self.collection_countdown
        return {"countdown": minutes["ProgramCountdownMinutes"] * MINUTE,
                "restart": (restart_countdown + minutes["RestartTurnaroundMinutes"]) * MINUTE}


class Thing:
    """One row of the forecast: a program, a task sequence, or one update of a deployment."""

    def __init__(self, **fields):
        self.__dict__.update(fields)
        self.limit = years_later(self.available, 5)
        self.accepted_at = None
        self.restart_at = None

    def needs(self, settings):
        if self.kind == "update":
            return self.maximum + settings["restart"]
        return self.maximum + settings["countdown"]         # Unknown is 0 here

    def times(self, moment, settings):
        """(runs from, runs until, end of the occupation) if accepted at that moment."""
        if self.kind == "update":
            until = moment + self.maximum
            return moment, until, until + settings["restart"]
        runs_from = moment + settings["countdown"]
        maximum = self.maximum if not self.unknown else 720 * MINUTE
        runs = min(self.estimate, maximum) if self.estimate else maximum
        return runs_from, runs_from + runs, runs_from + runs


def collections_below(document, collection):
    """All collections under one, at any depth."""
    below, todo = set(), [collection]
    while todo:
        parent = todo.pop()
        for link in rows(document, "SMS_CollectToSubCollect"):
            if str(link["parentCollectionID"]) == parent:
                child = str(link["subCollectionID"])
                if child not in below:
                    below.add(child)
                    todo.append(child)
    return below


def things_for(document, client, since):
    """Who is targeted, and when it is available."""
    found = []
    for advertisement in rows(document, "SMS_Advertisement"):
        target = str(advertisement["CollectionID"])
        reached = {target}
        if given(advertisement, "IncludeSubCollection", False):
            reached |= collections_below(document, target)
        if not reached & set(client.collections):
            continue
        strings = given(advertisement, "AssignedSchedule", [])
        if not given(advertisement, "AssignedScheduleEnabled", False) or not strings:
            continue
        starts = [earliest_start(token, client.zone)
                  for string in strings for token in decode(string)]
        starts = [start for start in starts if start is not None]
        if not starts:
            continue
        assigned = min(starts)
        available = max(assigned, since)
        present = given(advertisement, "PresentTime")
        if present is not None:
            available = max(available, document_time(present, client.zone))
        expires = given(advertisement, "ExpirationTime")
        if expires is not None and given(advertisement, "ExpirationTimeEnabled", True):
            if document_time(expires, client.zone) <= available:
                continue
        package, program = str(advertisement["PackageID"]), advertisement["ProgramName"]
        if program == "*":
            kind = "taskSequence"
            record = [row for row in rows(document, "SMS_TaskSequencePackage")
                      if str(row["PackageID"]) == package][0]
        else:
            kind = "program"
            record = [row for row in rows(document, "SMS_Program")
                      if str(row["PackageID"]) == package and row["ProgramName"] == program][0]
        maximum = given(record, "Duration", 0)
        flags = given(advertisement, "AdvertFlags", 0)
        found.append(Thing(
            deployment=str(advertisement["AdvertisementID"]),
            name=advertisement["AdvertisementName"], kind=kind, item=None,
            assigned=assigned, available=available,
            maximum=maximum * MINUTE, unknown=maximum == 0,
            estimate=given(record, "EstimatedRunTime", 0) * MINUTE,
            override=bool(flags & OVERRIDE_WINDOWS), restart_outside=bool(flags & RESTART_OUTSIDE),
            needs_restart=bool(given(record, "RestartRequired", False))))
    for assignment in rows(document, "SMS_UpdatesAssignment"):
        if str(assignment["TargetCollectionID"]) not in client.collections:
            continue
        if given(assignment, "EnforcementDeadline") is None:
            continue
        deadline = document_time(assignment["EnforcementDeadline"], client.zone)
        for update in given(assignment, "Updates", []):
            found.append(Thing(
                deployment=str(assignment["AssignmentID"]), name=assignment["AssignmentName"],
                kind="update", item=update["Name"],
                assigned=deadline, available=max(deadline, since),
                maximum=update["MaxExecutionTime"] * MINUTE, unknown=False, estimate=None,
                override=bool(given(assignment, "OverrideServiceWindows", False)),
                restart_outside=bool(given(assignment, "RebootOutsideOfServiceWindows", False)),
                needs_restart=True))
    return found


class Simulation:
    """The contract's sentences, one after the other."""

    def __init__(self, document, client, since, notes):
        self.client = client
        self.since = since
        self.notes = notes
        self.settings = Settings(client)
        self.things = things_for(document, client, since)
        longest = max([thing.maximum for thing in self.things], default=0 * MINUTE)
        reach = longest + 40 * DAY
        by_types = {}
        self.windows = {}
        for kind in ("program", "update", "taskSequence"):
            types = tuple(sorted(client.types_looked_at(kind)))
            if types not in by_types:
                by_types[types] = MergedWindows(client, kind, since, reach)
            self.windows[kind] = by_types[types]
        self.waiting = []           # has ended and waits for a restart: (thing, since when)
        self.running = None         # a thing, or "restart", or None
        self.running_until = None

    def note(self, what):
        if self.notes is not None:
            self.notes[what] = self.notes.get(what, 0) + 1

    # -- the tests

    def may_run(self, thing, moment):
        """(reason, settings, window) or None."""
        windows = self.windows[thing.kind]
        if not windows.restricted:
            return "unrestricted", self.settings.at(moment), None
        if thing.override:
            return "override", self.settings.at(moment), None
        window = windows.at(moment)
        if window is not None:
            settings = self.settings.at(window[0])
            if window[1] - moment >= thing.needs(settings):
                return "fits", settings, window
        return None

    def restart_time(self, thing, moment):
        """How long the restart takes if it is allowed for this thing now, else None."""
        windows = self.windows[thing.kind]
        if not windows.restricted or thing.restart_outside:
            return self.settings.at(moment)["restart"]
        window = windows.at(moment)
        if window is not None:
            needed = self.settings.at(window[0])["restart"]
            if window[1] - moment >= needed:
                return needed
        return None

    # -- the queues

    def queue(self, moment, updates):
        """What is available and not yet accepted, in order."""
        found = [thing for thing in self.things
                 if thing.accepted_at is None and (thing.kind == "update") == updates
                 and thing.available <= moment < thing.limit]
        if updates:
            return sorted(found, key=lambda t: (t.maximum, t.item, t.deployment))
        return sorted(found, key=lambda t: (t.assigned, t.deployment))

    def evaluate(self, moment, ended):
        if self.running is not None:
            return
        if self.waiting and self.try_restart(moment, ended):
            return
        for updates in (False, True):
            queue = self.queue(moment, updates)
            for place, thing in enumerate(queue):
                verdict = self.may_run(thing, moment)
                if verdict is not None:
                    if place > 0:
                        self.note("event: accepted past a skipped one")
                    self.accept(thing, moment, *verdict)
                    return

    def try_restart(self, moment, ended):
        if isinstance(ended, Thing) and ended.kind == "update":
            if all(thing.kind == "update" for thing, _ in self.waiting):
                if any(self.may_run(thing, moment) for thing in self.queue(moment, True)):
                    self.note("event: restart put off for a further update")
                    if any(self.may_run(thing, moment) for thing in self.queue(moment, False)):
                        self.note("event: restart put off, but a program is accepted (R17)")
                    return False
        times = [self.restart_time(thing, moment) for thing, _ in self.waiting]
        allowed = [time for time in times if time is not None]
        if not allowed:
            return False
        if len(self.waiting) > 1:
            self.note("event: one restart serves several")
            if len(set(thing.kind for thing, _ in self.waiting)) > 1:
                self.note("event: one restart serves several kinds")
            if None in times:
                self.note("event: restart taken along by another thing's permission")
        if len(set(allowed)) > 1:
            self.note("event: restart with times that differ")
        for thing, ended_at in self.waiting:
            thing.restart_at = moment
            if moment > ended_at:
                self.note("event: restart waited")
        self.waiting = []
        self.running, self.running_until = "restart", moment + max(allowed)
        return True

    def accept(self, thing, moment, reason, settings, window):
        if self.waiting:
            self.note("event: accepted while a restart waits")
        if settings != self.settings.at(moment):
            self.note("event: accepted with the minutes of the window's beginning, changed since")
        thing.accepted_at, thing.reason = moment, reason
        thing.runs_from, thing.runs_until, ends = thing.times(moment, settings)
        thing.misleading = False
        if reason == "fits":
            if ends > window[1]:
                self.note("event: runs past the end of the window")
            if window[1] - moment == thing.needs(settings):
                self.note("event: fits exactly")
            if thing.needs_restart and not thing.restart_outside:
                single = max(self.windows[thing.kind].open_occurrences(moment),
                             key=lambda one: one[1])

                def leaves(end):
                    return ends < end and end - ends >= settings["restart"]
                thing.misleading = leaves(window[1]) and not leaves(single[1])
        self.running, self.running_until = thing, ends

    # -- the clock

    def next_moment(self, moment):
        if self.running is not None:
            return self.running_until
        open_things = [thing for thing in self.things
                       if thing.accepted_at is None and moment < thing.limit]
        limits = [thing.limit for thing in open_things]
        for thing, ended_at in self.waiting:
            later = max(ended_at, self.windows[thing.kind].latest_effective_date)
            limits.append(years_later(later, 10))
        if not limits:
            return None
        limit = max(limits)
        candidates = [thing.available for thing in open_things if thing.available > moment]
        if self.waiting or any(thing.available <= moment for thing in open_things):
            for windows in set(self.windows.values()):
                begin = windows.next_begin(moment, min(candidates, default=limit))
                if begin is not None:
                    candidates.append(begin)
        if not candidates or min(candidates) > limit:
            return None
        return min(candidates)

    def run(self):
        moment = self.since
        while moment is not None:
            ended = None
            if self.running is not None:
                ended, self.running = self.running, None
                if isinstance(ended, Thing) and ended.needs_restart:
                    self.waiting.append((ended, moment))
            self.evaluate(moment, ended)
            moment = self.next_moment(moment)

    # -- what is said about it

    def never(self, thing):
        """(reason, warnings) of what was not accepted within its five years."""
        leaves_maximum = leaves_all = False
        windows = self.windows[thing.kind].sharing(thing.available, thing.limit)
        for begin, end in windows:
            left = end - max(begin, thing.available)
            if left >= thing.maximum:
                leaves_maximum = True
            if left >= thing.needs(self.settings.at(begin)):
                leaves_all = True
        if windows and not leaves_all:
            return "windowTooShort", ["countdownGap" if leaves_maximum else "maximumLongerThanWindows"]
        if windows:
            self.note("event: never, although a window would have had room")
        return "noFurtherWindow", []

    def row(self, thing, until):
        warnings = ["unknownRunTime"] if thing.unknown else []
        answer = {"deploymentId": thing.deployment, "name": thing.name, "for": thing.kind,
                  "item": thing.item, "outcome": "runs", "acceptedAt": None, "runsFrom": None,
                  "runsUntil": None, "restart": {"needed": thing.needs_restart, "at": None},
                  "reason": None, "warnings": warnings}
        if thing.accepted_at is None:
            answer["outcome"] = "never"
            answer["reason"], more = self.never(thing)
            warnings += more
        elif thing.accepted_at >= until:
            answer["outcome"], answer["reason"] = "later", "afterRange"
        else:
            answer["acceptedAt"] = text_of(thing.accepted_at)
            answer["runsFrom"] = text_of(thing.runs_from)
            answer["runsUntil"] = text_of(thing.runs_until)
            answer["restart"]["at"] = text_of(thing.restart_at)
            answer["reason"] = thing.reason
            if thing.misleading:
                warnings.append("misleadingStatus10079")
        return answer


def forecast(document, client, since, until=None, notes=None):
    """`wkctl forecast`.  `notes`, a dict, counts what happened on the way."""
    client = Client(document, client)
    since = instant(since)
    until = instant(until) if until is not None else years_later(since, 1)
    simulation = Simulation(document, client, since, notes)
    simulation.run()
    answer = [simulation.row(thing, until) for thing in simulation.things]
    answer.sort(key=lambda row: (row["acceptedAt"] is None, row["acceptedAt"] or "",
                                 row["deploymentId"], row["item"] or ""))
    return {"client": client.name, "forecast": answer}
