# SPDX-FileCopyrightText: 2026 The Windowkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A second opinion on `wkctl check` [8] and the report on a client's windows [7].

Readings
--------
The contract names the codes; what each of them looks for is said where it is calculated.  Unless
said otherwise windows count whether enabled or not, and what a window does is looked at in every
zone of it: those of the direct members of its collection, the site's if it has none.

 F1  A window is "over" when no occurrence with a duration ends after now.  Exactly at its last end
     it is over.
 F2  A row names only what its code is about; everything else is null.
 F3  Rows come by code in the contract's order, then collection id, window id, resource id,
     deployment id, texts by code point.
 F4  "Names a fallback status point": a text that is not empty; servers are compared without regard
     to letter case, as their names are everywhere.
 F5  A report's window is looked at in the zone of the client: its first occurrence that ends after
     now, by itself, not merged with others that overlap or touch (of several that begin together
     the one that ends first).
"""

from datetime import datetime, timedelta, timezone
from functools import lru_cache
from zoneinfo import ZoneInfo

import oracle

UTC = timezone.utc
DAY = timedelta(days=1)
MINUTE = timedelta(minutes=1)
AT_ONCE = timedelta(microseconds=1)

SEVERITIES = {
    "nameWithoutPrefix": "information",
    "windowOnDefaultCollection": "warning",
    "windowExpired": "warning",
    "windowOverlapsWholeDay": "warning",
    "multiTokenWindow": "warning",
    "windowWithoutMembers": "information",
    "clientWithoutWindow": "warning",
    "clientOnlyExpiredWindows": "error",
    "deploymentNeverRuns": "error",
    "updatesLoseGeneralWindows": "information",
    "restartLongerThanWindow": "warning",
    "membersAcrossZones": "information",
    "clientWithoutFallbackStatusPoint": "information",
    "legacyClientOnFallbackStatusPoint": "error",
    "utcWindowAcrossDaylightSaving": "information",
}
CODES = list(SEVERITIES)

# In place of sentences, of which the contract says nothing.
ANY_TEXT = "(any text)"

TYPE_WORDS = {1: "general", 4: "updates", 5: "taskSequences"}


# ------------------------------------------------------------------- what one window does [3]

def open_at(tokens, zone, moment):
    """The occurrences with start <= moment < end."""
    found = set()
    for token in tokens:
        found |= oracle.token_occurrences(token, zone, moment, moment + AT_ONCE)
    return found


def first_to_end(token, zone, now):
    """The first occurrence of a token that ends after now, or None."""
    begin = max(now, oracle.start_of(token).replace(tzinfo=UTC))
    # Far enough for any pattern that occurs at all, but most of them do soon.
    for days in (3, 70, 800, 13000):
        found = oracle.token_occurrences(token, zone, now, begin + days * DAY)
        if found:
            return min(found)
    return None


def to_come(tokens, zone, now):
    """The first occurrence of a window that ends after now; None when it is over."""
    found = [first_to_end(token, zone, now) for token in tokens]
    return min((one for one in found if one is not None), default=None)


def closing(tokens, zone, end, limit):
    """When a window closes that has an occurrence with that end; looked for up to `limit`."""
    while end <= limit:
        further = max((one[1] for one in open_at(tokens, zone, end)), default=None)
        if further is None:
            break
        end = further
    return end


def opening(tokens, zone, begin, limit):
    """When a window opened that has an occurrence with that start; looked for back to `limit`."""
    while begin >= limit:
        touching = set()
        for token in tokens:
            touching |= oracle.token_occurrences(token, zone, begin - AT_ONCE, begin)
        earlier = min((one[0] for one in touching), default=None)
        if earlier is None:
            break
        begin = earlier
    return begin


def stays_open_longer_than_a_day(tokens, zone, now):
    """Is the merged window [3.5, 3.7] that is open now, or opens next, longer than 24 hours?"""
    one = to_come(tokens, zone, now)
    if one is None:
        return False
    begin, end = one
    end = closing(tokens, zone, end, begin + DAY)
    begin = opening(tokens, zone, begin, end - DAY)
    return end - begin > DAY


@lru_cache(maxsize=None)
def offset_changes(zone, now):
    """Does the offset of a zone change within 366 days from now?"""
    def offset(days):
        return (now + days * DAY).astimezone(zone).utcoffset()
    return any(offset(days) != offset(0) for days in range(1, 367))


# ------------------------------------------------------------------------------ the site

class Window:
    def __init__(self, collection, row):
        self.collection = collection
        self.id = str(row["ServiceWindowID"])
        self.name = row["Name"]
        self.type = row["ServiceWindowType"]
        self.enabled = oracle.given(row, "IsEnabled", False)
        self.tokens = oracle.decode(row["ServiceWindowSchedules"])


class Site:
    """A document, by collection and client."""

    def __init__(self, document):
        self.document = document
        self.row = oracle.rows(document, "Site")[0]
        self.zone_name = oracle.zone_name(oracle.given(self.row, "TimeZone", "UTC"))
        self.clients = sorted((oracle.Client(document, record["ResourceId"])
                               for record in oracle.rows(document, "SMS_R_System")),
                              key=lambda client: client.resource_id)
        self.collections = sorted(oracle.rows(document, "SMS_Collection"),
                                  key=lambda row: str(row["CollectionID"]))
        self.settings = {str(row["CollectionID"]): row
                         for row in oracle.rows(document, "SMS_CollectionSettings")}
        self.points = {point["ServerName"].casefold()
                       for point in oracle.rows(document, "FallbackStatusPoint")}

    def windows_of(self, collection):
        found = [Window(collection, row)
                 for row in oracle.given(self.settings.get(collection, {}), "ServiceWindows", [])]
        return sorted(found, key=lambda window: window.id)

    def members_of(self, collection):
        return [client for client in self.clients if collection in client.collections]

    def zones_of(self, collection):
        """The names of the zones in which the windows of a collection are looked at."""
        return ({client.zone_name for client in self.members_of(collection)} or {self.zone_name})

    def restart_of(self, collection):
        """The least minutes of restart countdown and turnaround, as set today."""
        settings = self.settings.get(collection, {})
        countdowns = [client.collection_restart_countdown() for client in self.members_of(collection)]
        if not countdowns:
            own = oracle.given(settings, "RebootCountdownEnabled", False)
            countdowns = [settings["RebootCountdown"] if own else None]
        usual = oracle.given(self.row, "RestartCountdownMinutes", 5)
        return (min(usual if one is None else one for one in countdowns)
                + oracle.given(self.row, "RestartTurnaroundMinutes", 10))


# ------------------------------------------------------------------------------ check [8]

class Check:
    def __init__(self, document, now):
        self.site = Site(document)
        self.now = oracle.instant(now)
        self.found = []

    def add(self, code, collection=None, window=None, client=None, deployment=None):
        place = (CODES.index(code), collection or "", window or "",
                 client.resource_id if client else 0, deployment or "")
        self.found.append((place, {
            "code": code, "severity": SEVERITIES[code], "collectionId": collection,
            "windowId": window, "client": client.name if client else None,
            "deploymentId": deployment, "text": ANY_TEXT}))

    def in_order(self):
        return [row for _, row in sorted(self.found, key=lambda pair: pair[0])]

    def collection(self, row):
        name = str(row["CollectionID"])
        windows = self.site.windows_of(name)
        members = self.site.members_of(name)
        zones = self.site.zones_of(name)
        built_in = oracle.given(row, "IsBuiltIn", False)
        enabled = [window for window in windows if window.enabled]
        # Any window, and a name that does not begin with the prefix in whatever letter case.
        if windows and not built_in and row["Name"][:3].upper() != "MW-":
            self.add("nameWithoutPrefix", name)
        if enabled and not members:
            self.add("windowWithoutMembers", name)
        # Local time means different moments to members of several zones.
        if len({client.zone_name for client in members}) > 1:
            if any(not token["utc"] for window in enabled for token in window.tokens):
                self.add("membersAcrossZones", name)
        for window in windows:
            if built_in:
                self.add("windowOnDefaultCollection", name, window.id)
            self.window(window, [ZoneInfo(zone) for zone in zones])

    def window(self, window, zones):
        where = window.collection, window.id
        if len(window.tokens) > 1:
            self.add("multiTokenWindow", *where)
        # In every zone; a window that never occurs or has no duration is over, too.
        over = all(to_come(window.tokens, zone, self.now) is None for zone in zones)
        if over:
            self.add("windowExpired", *where)
        if not window.enabled:
            return
        if any(stays_open_longer_than_a_day(window.tokens, zone, self.now) for zone in zones):
            self.add("windowOverlapsWholeDay", *where)
        # No restart fits into any of its single occurrences, not even the easiest member's; what
        # has none with a duration is left to windowExpired.
        longest = max((token["durationMinutes"] for token in window.tokens
                       if oracle.earliest_start(token, UTC) is not None), default=0)
        if 0 < longest < self.site.restart_of(window.collection):
            self.add("restartLongerThanWindow", *where)
        if not over and any(token["utc"] and token["kind"] != "none" for token in window.tokens):
            if any(offset_changes(zone, self.now) for zone in zones):
                self.add("utcWindowAcrossDaylightSaving", *where)

    def client(self, client):
        types = {window["ServiceWindowType"] for _, window in client.enabled_windows()}
        if not types:
            self.add("clientWithoutWindow", client=client)
        # Restricted for some kind of work, with nothing to come.
        for kind in ("program", "update", "taskSequence"):
            windows = client.windows_for(kind)
            tokens = [token for _, window in windows
                      for token in oracle.decode(window["ServiceWindowSchedules"])]
            if windows and to_come(tokens, client.zone, self.now) is None:
                self.add("clientOnlyExpiredWindows", client=client)
                break
        # One row however many of a deployment's updates never run.
        forecast = oracle.forecast(self.site.document, str(client.resource_id), self.now)["forecast"]
        for deployment in {row["deploymentId"] for row in forecast if row["outcome"] == "never"}:
            self.add("deploymentNeverRuns", client=client, deployment=deployment)
        general = oracle.given(self.site.row, "updatesUseGeneralWindows", False)
        if {1, 4} <= types and not general:
            self.add("updatesLoseGeneralWindows", client=client)
        self.fallback(client)

    def fallback(self, client):
        legacy = oracle.given(client.record, "ClientType", 1) == 0
        point = oracle.given(client.record, "FallbackStatusPoint", "")
        if legacy and point:
            self.add("legacyClientOnFallbackStatusPoint", client=client)
        # Installed or not known; only where there is a fallback status point to name.
        installed = bool(oracle.given(client.record, "Client", True))
        if self.site.points and installed and not legacy and point.casefold() not in self.site.points:
            self.add("clientWithoutFallbackStatusPoint", client=client)


def check(document, now):
    """`wkctl check`, without the texts; the exit code is 1 if there is any row."""
    found = Check(document, now)
    for row in found.site.collections:
        found.collection(row)
    for client in found.site.clients:
        found.client(client)
    return {"findings": found.in_order()}


# ------------------------------------------------------------------------------ report [7]

def windows_for_client(document, wanted, now):
    """`wkctl report maintenance-windows-for-client`, without the schedules' sentences."""
    client = oracle.Client(document, wanted)
    site = Site(document)
    names = {str(row["CollectionID"]): row["Name"] for row in site.collections}
    found = []
    for collection in client.collections:
        for window in site.windows_of(collection):
            begin, end = to_come(window.tokens, client.zone, oracle.instant(now)) or (None, None)
            found.append({"collection": names[collection], "window": window.name,
                          "type": TYPE_WORDS[window.type], "schedule": ANY_TEXT,
                          "enabled": window.enabled,
                          "nextStart": oracle.text_of(begin), "nextEnd": oracle.text_of(end)})
    return {"report": "maintenance-windows-for-client", "parameters": {"client": wanted},
            "rows": found}
