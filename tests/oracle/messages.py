# SPDX-FileCopyrightText: 2026 The Windowkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A second opinion on the reports of clients, what is stored of them, and the health reports.

Written from the contract alone, slow and plain on purpose.  Numbers in brackets name the
contract's sections.  Answers are in the JSON shapes of the contract; where it leaves a value
open (labels, explanations) there stands a `Like`, which says what would do.

Readings
--------
Where the contract leaves something open, this is how it is read here.  (open) marks what the
comparison does not ask, or where it takes either reading.

A report
 M1  Without a BOM a NUL as first byte means UTF-16BE, as second UTF-16LE, else it is UTF-8.
 M2  "Deeper than 64": the root is 1, an element at 64 is taken, one at 65 is not.
 M3  A whole number is decimal digits and nothing else; an empty SerialNumber is refused.  Leading
     zeros and blanks around are (open).
 M4  A MessageTime with `+***` has no offset in minutes: refused.  The year 0000 is (open).
 M5  A name of blanks only, a ClientID that is no GUID, blanks around a ClientID, a second header
     or a second Topic, elements inside a Param are (open).  An empty ClientID is none.
 M6  A topic id is compared as it is written; none and an empty one are (open).
Clients
 M7  A message without an id belongs to the client of that name, never to a client with an id that
     has the same name; case is ignored as Unicode folds it.
 M8  Where a report asks for a record (`site`, `collection`) it is the record with the client's id;
     a client without an id has none.  Members of its name are (open).
 M9  A record is silent if no message has its id.  One without any message of its id whose name a
     client without an id has is (open); so is a record without id of which a client has the name.
 M10 `client=NAME` means every client of that name, case ignored, with and without id.  A name of
     a client that has had another name, or of a record whose id reports under another, is (open).
 M11 A client of which there is a record or a message is known, though nothing is in the range
     ((open): refused there); any other is an unknown client, exit 3.
Import and list
 M12 Arrival: by path as given, in folders by file name, then document order.
 M13 A duplicate leaves all as it was, also name, version and `fsp` of the one that is stored.
 M14 `messages` counts those of the files that were taken, also duplicates, so it is `stored` and
     `duplicates` together; `refused` counts files.  Whether `files` counts those is (open).
 M15 `time` drops the fraction.  The page after the last may be empty instead of `next` null (open).
 M16 A label that says the numbers says both the topic and the state.
Reports
 M17 Everything (category, began, attempts, "ever", last message, silence) is reckoned from the
     messages in the range alone.
 M18 "No message of state 700-799", "three 100s", `began` and `attempts`: of topic 800.
 M19 `percent` together with `state`: of all clients or of those in that state (open).
 M20 Numbers: decimal from -2147483648 to 4294967295, or 0x (0X) and one to eight hexadecimal
     digits; larger ones, a plus, blanks, leading zeros, digits without 0x are (open).
     `extendedErrorCode` is the second parameter, as it is or written like `errorCode` (open).
 M21 A parameter that is there and empty is "", one that is not there null.
 M22 Whether assignment success has `restartPending` is (open).
 M23 A range of a report that does not end after its start: exit 2 or 3 (open); so is a time
     without zone in a parameter.
 M24 Bad server certificates are those codes that say so of a server's certificate: dates, name,
     issuer, invalid, revoked; not "revocation could not be checked".
"""

import collections
import re
import xml.parsers.expat
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

import oracle

SECOND = 1000000
EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
GREATEST = 2147483647


# ------------------------------------------------------------------- what an open value may be

class Like:
    """A value of an answer that the contract does not fix; `accepts` says what will do."""

    def __init__(self, words, accepts):
        self.words = words
        self.accepts = accepts

    def __repr__(self):
        return "<%s>" % self.words


def text_with(*words):
    """Any text in which all of these words are."""
    return Like("a text with %s" % " and ".join(words) if words else "any text",
                lambda got: isinstance(got, str) and got.strip() != ""
                and all(word in got for word in words))


def one_of(*values):
    return Like("one of %s" % (values,), lambda got: any(fits(value, got) for value in values))


def about(*numbers):
    """One of these numbers, with one decimal."""
    def accepts(got):
        return (isinstance(got, (int, float)) and not isinstance(got, bool)
                and abs(got * 10 - round(got * 10)) < 1e-6
                and any(abs(got - number) < 0.05 + 1e-9 for number in numbers))
    return Like("about %s" % (numbers,), accepts)


def fits(expected, got):
    """Equal as JSON, where every Like accepts what stands in its place."""
    if isinstance(expected, Like):
        return expected.accepts(got)
    if type(expected) is not type(got):
        return False
    if isinstance(expected, dict):
        return expected.keys() == got.keys() and all(fits(expected[name], got[name]) for name in expected)
    if isinstance(expected, list):
        return len(expected) == len(got) and all(map(fits, expected, got))
    return expected == got


# ----------------------------------------------------------------------------- a report [6]

class Refused(Exception):
    """Bytes that are no report."""


@dataclass(frozen=True)
class Message:
    name: str            # as it was written
    client_id: str       # GUID:..., or None
    version: str         # or None
    serial: int          # or None
    time: int            # microseconds since 1970
    topic: int
    topic_id: str
    state: int
    parameters: tuple

    def client(self):
        """By what the client is known."""
        return ("id", self.client_id) if self.client_id else ("name", self.name.casefold())

    def identity(self):
        return (self.client(), self.serial, self.time, self.topic, self.topic_id, self.state,
                self.parameters)


def decoded(data):
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"),
                           (b"\xfe\xff", "utf-16-be")):
        if data.startswith(mark):
            data = data[len(mark):]
            break
    else:
        encoding = ("utf-16-be" if data[:1] == b"\0" else
                    "utf-16-le" if data[1:2] == b"\0" else "utf-8")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as reason:
        raise Refused("encoding: %s" % reason)
    if "\0" in text:
        raise Refused("NUL")
    return text


def client_id(text):
    """GUID: and upper-case digits, however it was written; None without one."""
    if not text:
        return None
    digits = re.sub(r"^GUID:", "", text.upper()).strip("{}")
    return "GUID:" + digits


def message_time(text):
    """Microseconds since 1970 of a WBEM date."""
    found = re.fullmatch(r"([0-9]{14})\.([0-9]{6})([+-][0-9]{3})", text or "")
    if not found:
        raise Refused("MessageTime")
    try:
        local = datetime.strptime(found.group(1), "%Y%m%d%H%M%S").replace(tzinfo=timezone.utc)
    except ValueError:
        raise Refused("MessageTime")
    seconds = (local - EPOCH) // timedelta(seconds=1) - int(found.group(3)) * 60
    return seconds * SECOND + int(found.group(2))


def whole_number(attributes, name, what):
    text = attributes.get(name)
    if text is None or not re.fullmatch(r"[0-9]+", text) or int(text) > GREATEST:
        raise Refused(what)
    return int(text)


class Reader:
    """Collects from the events of one document what a report says."""

    MACHINE = ("Report", "ReportHeader", "Identification", "Machine")
    MESSAGE = ("Report", "ReportBody", "StateMessage")

    def __init__(self):
        self.path = ()
        self.text = ""
        self.machine = {}
        self.messages = []

    def start(self, name, attributes):
        self.path += (name,)
        self.text = ""
        if len(self.path) > 64:
            raise Refused("depth")
        if self.path == self.MESSAGE:
            self.messages.append({"message": attributes, "parameters": []})
        elif self.path[:-1] == self.MESSAGE and name in ("Topic", "State"):
            self.messages[-1][name] = attributes

    def end(self, name):
        if self.path[:-1] == self.MACHINE:
            self.machine[name] = self.text
        elif self.path == self.MESSAGE + ("UserParameters", "Param"):
            self.messages[-1]["parameters"].append(self.text)
        self.path = self.path[:-1]

    def characters(self, text):
        self.text += text

    def doctype(self, *_):
        raise Refused("DTD")


def read(data):
    """The messages of a report, in document order; Refused if these bytes are none."""
    reader = Reader()
    parser = xml.parsers.expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.characters
    parser.StartDoctypeDeclHandler = reader.doctype
    try:
        parser.Parse(decoded(data), True)
    except xml.parsers.expat.ExpatError as reason:
        raise Refused("XML: %s" % reason)
    machine = reader.machine
    if not machine.get("NetBIOSName"):
        raise Refused("NetBIOSName")
    if not reader.messages:
        raise Refused("StateMessage")
    messages = []
    for one in reader.messages:
        serial = None
        if "SerialNumber" in one["message"]:
            serial = whole_number(one["message"], "SerialNumber", "SerialNumber")
        topic = one.get("Topic", {})
        messages.append(Message(
            machine["NetBIOSName"], client_id(machine.get("ClientID")),
            machine.get("ClientVersion"), serial, message_time(one["message"].get("MessageTime")),
            whole_number(topic, "Type", "Topic"), topic.get("ID", ""),
            whole_number(one.get("State", {}), "ID", "State"), tuple(one["parameters"])))
    return messages


# -------------------------------------------------------------------- what is stored [6]

@dataclass(frozen=True)
class Stored:
    message: Message
    arrival: int
    fsp: str
    received: object     # what `received` must be

    def order(self):
        """Greatest is last: time, serial (none is lowest), arrival."""
        serial = self.message.serial
        return self.message.time, -1 if serial is None else serial, self.arrival


class Store:
    def __init__(self):
        self.rows = []
        self.known = set()

    def take(self, files, fsp=None, skip_bad=False, received=None):
        """What `messages import` answers; files: [(name, bytes)].  None if it must fail."""
        good, bad = [], []
        for name, data in files:
            try:
                good += read(data)
            except Refused:
                bad.append(name)
        if bad and not skip_bad:
            return None
        stored = 0
        for message in good:
            if message.identity() not in self.known:
                self.known.add(message.identity())
                self.rows.append(Stored(message, len(self.rows), fsp, received))
                stored += 1
        taken = len(files) - len(bad)
        return {"files": one_of(len(files), taken), "messages": len(good), "stored": stored,
                "duplicates": len(good) - stored, "refused": len(bad),
                "problems": [{"file": text_with(name), "code": text_with(), "message": text_with()}
                             for name in bad]}


def moment(text):
    """Microseconds of an instant; None stays None."""
    if text is None:
        return None
    return (oracle.instant(text) - EPOCH) // timedelta(microseconds=1)


def time_text(time):
    return oracle.text_of(EPOCH + timedelta(seconds=time // SECOND))


def in_range(rows, begin, end):
    return [row for row in rows if (begin is None or row.message.time >= begin)
            and (end is None or row.message.time < end)]


class Catalogue:
    """The severities of reference/fsp-state-messages.tsv, and which states have a label."""

    SEVERITIES = {
        "success": {800: (400, 402, 700), 810: (107,), 1000: (1,), 1001: (1,), 1100: (2,), 1300: (1,)},
        "warning": {800: (104, 317, 327, 328, 329, 401), 810: (102, 106, 108), 1100: (1,)},
        "info": {800: (100, 101, 102, 103, 500), 810: (100, 101, 105)},
        "error": {800: tuple(range(301, 317)) + (318, 319, 320, 321, 322, 323, 324, 325, 326)
                  + tuple(range(601, 610)), 810: (110,), 1000: (2,), 1001: (2,), 1300: (2,)},
    }

    def __init__(self):
        self.severities = {(topic, state): severity for severity, topics in self.SEVERITIES.items()
                           for topic, states in topics.items() for state in states}

    def severity(self, topic, state):
        return self.severities.get((topic, state), "info")

    def label(self, topic, state):
        if (topic, state) in self.severities:
            return text_with()
        return text_with(str(topic), str(state))


CATALOGUE = Catalogue()


def is_asked(message, client):
    """Whether `--client` or `client=` means the client of this message (M10)."""
    if client.upper().startswith("GUID:"):
        return message.client_id == client_id(client)
    return message.name.casefold() == client.casefold()


def listing(store, client=None, topic=None, state=None, severity=None, begin=None, end=None):
    """All rows of `messages list`, newest first."""
    answer = []
    for row in sorted(in_range(store.rows, begin, end), key=Stored.order, reverse=True):
        message = row.message
        kind = CATALOGUE.severity(message.topic, message.state)
        if ((client is None or is_asked(message, client)) and topic in (None, message.topic)
                and state in (None, message.state) and severity in (None, kind)):
            answer.append({
                "received": row.received, "time": time_text(message.time), "serial": message.serial,
                "clientId": message.client_id, "client": message.name, "topic": message.topic,
                "state": message.state, "label": CATALOGUE.label(message.topic, message.state),
                "severity": kind, "parameters": list(message.parameters), "fsp": row.fsp})
    return answer


# --------------------------------------------------------------------------- error codes [7]

def error_code(text):
    """0x and eight upper-case digits of a number in any notation, else the text."""
    if text is None:
        return None
    if re.fullmatch(r"-?[0-9]+", text) and -2**31 <= int(text) < 2**32:
        return "0x%08X" % (int(text) & 0xFFFFFFFF)
    if re.fullmatch(r"0[xX][0-9a-fA-F]{1,8}", text):
        return "0x%08X" % int(text, 16)
    return text


NETWORK = ("0x80072EE2", "0x80072EE7", "0x80072EFD", "0x80072EFE", "0x87D00248")
CLIENT = tuple("0x87D0028%d" % digit for digit in range(6))
SERVER = ("0x87D0027E",
          "0x80072F05", "0x80072F06", "0x80072F0D", "0x80072F89", "0x80072F8A",
          "0x800B0101", "0x800B0109", "0x800B010C", "0x800B010F")
# Of these no catalogue can know anything.
UNHEARD = ("0x1BADF00D", "0x8BADC0DE", "0x2468ACE0")


def side(code):
    for name, codes in (("network", NETWORK), ("client", CLIENT), ("server", SERVER)):
        if code in codes:
            return name
    if code is None or code in UNHEARD:
        return "unknown"
    return one_of("client", "server", "network", "unknown")


def explanation(code):
    return None if code is None or code in UNHEARD else one_of(None, text_with())


# ------------------------------------------------------------------------------ reports [7]

def category(state):
    if state in (317, 401):
        return "restartPending"
    if state in (400, 402):
        return "installed"
    hundreds = {1: "inProgress", 3: "failed", 5: "assigning", 6: "assignmentFailed", 7: "assigned"}
    return hundreds.get(state // 100, "other")


def is_deployment(message):
    return message.topic == 800 and message.state < 500


def is_assignment(message):
    return message.topic == 800 and message.state >= 500


class Client:
    """One client as its messages in the range show it."""

    def __init__(self, rows, record):
        self.rows = sorted(rows, key=Stored.order)
        self.record = record
        newest = self.rows[-1].message
        self.name, self.client_id, self.version = newest.name, newest.client_id, newest.version
        sites = oracle.given(record, "SMSAssignedSites", []) if record else []
        self.site = sites[0] if sites else None

    def messages(self, accepts=lambda message: True):
        return [row.message for row in self.rows if accepts(row.message)]

    def last(self, accepts):
        found = self.messages(accepts)
        return found[-1] if found else None

    def of_state(self, state):
        return self.messages(lambda message: message.topic == 800 and message.state == state)

    def issues(self):
        """The last message of each topic on health, if it is an issue."""
        lasts = [self.last(lambda message: message.topic == topic) for topic in (1000, 1001)]
        return [last for last in lasts if last and last.state == 2]

    def reinstalls(self):
        times = [message.time for message in self.of_state(100)]
        return any(third - first <= 24 * 3600 * SECOND for first, third in zip(times, times[2:]))

    def columns(self):
        return {"client": self.name, "clientId": self.client_id, "site": self.site}

    def began(self, state):
        found = self.of_state(state)
        return time_text(found[-1].time) if found else None


class Phase:
    """Deployment or assignment: what differs between the two."""

    def __init__(self, accepts, began, done, failed):
        self.accepts, self.began = accepts, began
        self.done, self.failed = done, failed


DEPLOYMENT = Phase(is_deployment, 100, lambda state: category(state) == "installed" or state == 401, "failed")
ASSIGNMENT = Phase(is_assignment, 500, lambda state: category(state) == "assigned", "assignmentFailed")


class Reports:
    """The reports on one site's messages; each answers rows for parameters as they are given."""

    COMMON = ("site", "collection", "client", "from", "to")
    ISSUES = COMMON + ("topic", "state", "errorCode")
    # id: (parameters, columns by which a row is known)
    ALL = {
        "client-deployment-status": (COMMON + ("state",), ("state",)),
        "client-deployment-success": (COMMON, ("clientId", "client")),
        "client-deployment-failure": (COMMON + ("state",), ("clientId", "client")),
        "client-assignment-status": (COMMON + ("state",), ("state",)),
        "client-assignment-success": (COMMON, ("clientId", "client")),
        "client-assignment-failure": (COMMON + ("state",), ("clientId", "client")),
        "issues-by-incidence-summary": (ISSUES, ("topic", "state", "errorCode")),
        "issues-by-incidence-detail": (ISSUES, ("clientId", "client", "topic")),
        "restart-pending": (COMMON, ("clientId", "client")),
        "installed-not-assigned": (COMMON, ("clientId", "client")),
        "silent-clients": (COMMON, ("clientId", "client")),
        "reinstall-loops": (COMMON, ("clientId", "client")),
    }
    # The contract does not name the columns of these: there may be more than are expected.
    FREE_COLUMNS = ("restart-pending", "installed-not-assigned", "silent-clients", "reinstall-loops")
    # Rows may come or not (M9).
    OPTIONAL = "optional"

    def __init__(self, document, store):
        self.store = store
        self.records = oracle.rows(document, "SMS_R_System")
        self.by_id = {}
        for record in self.records:
            if oracle.given(record, "SMSUniqueIdentifier"):
                self.by_id[client_id(record["SMSUniqueIdentifier"])] = record
        self.members = collections.defaultdict(set)
        for row in oracle.rows(document, "SMS_FullCollectionMembership"):
            self.members[row["CollectionID"]].add(str(row["ResourceID"]))

    def rows(self, report, parameters):
        kind, _, what = report.rpartition("-")
        phases = {"client-deployment": DEPLOYMENT, "client-assignment": ASSIGNMENT}
        if kind in phases:
            return getattr(self, what)(phases[kind], parameters)
        return getattr(self, report.replace("-", "_"))(parameters)

    # -- which clients

    def record_passes(self, record, parameters):
        if "site" in parameters:
            sites = oracle.given(record, "SMSAssignedSites", []) if record else []
            if not sites or sites[0] != parameters["site"]:
                return False
        if "collection" in parameters:
            return record is not None and str(record["ResourceId"]) in self.members[parameters["collection"]]
        return True

    def clients(self, parameters):
        rows = in_range(self.store.rows, moment(parameters.get("from")), moment(parameters.get("to")))
        by_client = collections.defaultdict(list)
        for row in rows:
            by_client[row.message.client()].append(row)
        clients = [Client(rows, self.by_id.get(rows[0].message.client_id)) for rows in by_client.values()]
        return [client for client in clients if self.record_passes(client.record, parameters)
                and ("client" not in parameters or is_asked(client.rows[-1].message, parameters["client"]))]

    def states(self, phase, parameters):
        """[(client, the message that makes its state)]"""
        found = [(client, client.last(phase.accepts)) for client in self.clients(parameters)]
        return [(client, last) for client, last in found if last]

    @staticmethod
    def of_asked_state(states, parameters):
        return [(client, last) for client, last in states
                if "state" not in parameters or last.state == int(parameters["state"])]

    # -- the reports, each named as it is

    def status(self, phase, parameters):
        states = self.states(phase, parameters)
        asked = self.of_asked_state(states, parameters)
        counts = collections.Counter(last.state for _, last in asked)
        return [{"state": state, "label": CATALOGUE.label(800, state), "category": category(state),
                 "clients": count,
                 "percent": about(100 * count / len(asked), 100 * count / len(states))}
                for state, count in counts.items()]

    def success(self, phase, parameters):
        rows = []
        for client, last in self.states(phase, parameters):
            if phase.done(last.state):
                row = dict(client.columns(), clientVersion=client.version,
                           began=client.began(phase.began), ended=time_text(last.time))
                if phase is DEPLOYMENT:
                    row["restartPending"] = last.state == 401
                rows.append(row)
        return rows

    def failure(self, phase, parameters):
        rows = []
        for client, last in self.of_asked_state(self.states(phase, parameters), parameters):
            if category(last.state) == phase.failed:
                rows.append(dict(
                    client.columns(), clientVersion=client.version, began=client.began(phase.began),
                    state=last.state, label=CATALOGUE.label(800, last.state),
                    parameter=last.parameters[0] if last.parameters else None,
                    explanation=one_of(None, text_with()), attempts=len(client.of_state(phase.began)),
                    lastMessage=time_text(last.time)))
        return rows

    def issues(self, parameters):
        """[(client, message, its code)]"""
        found = []
        for client in self.clients(parameters):
            for message in client.issues():
                code = error_code(message.parameters[0] if message.parameters else None)
                if (message.topic == int(parameters.get("topic", message.topic))
                        and message.state == int(parameters.get("state", message.state))
                        and ("errorCode" not in parameters or code == error_code(parameters["errorCode"]))):
                    found.append((client, message, code))
        return found

    def issues_by_incidence_summary(self, parameters):
        counts = collections.Counter((message.topic, message.state, code)
                                     for _, message, code in self.issues(parameters))
        return [{"topic": topic, "state": state, "label": CATALOGUE.label(topic, state),
                 "errorCode": code, "explanation": explanation(code), "side": side(code),
                 "clients": count}
                for (topic, state, code), count in counts.items()]

    def issues_by_incidence_detail(self, parameters):
        rows = []
        for client, message, code in self.issues(parameters):
            extended = message.parameters[1] if len(message.parameters) > 1 else None
            rows.append(dict(client.columns(), topic=message.topic, state=message.state, errorCode=code,
                             extendedErrorCode=one_of(extended, error_code(extended)),
                             lastMessage=time_text(message.time)))
        return rows

    def restart_pending(self, parameters):
        return [{"client": client.name, "clientId": client.client_id, "state": last.state}
                for client, last in self.states(DEPLOYMENT, parameters)
                if category(last.state) == "restartPending"]

    def installed_not_assigned(self, parameters):
        return [{"client": client.name, "clientId": client.client_id}
                for client, last in self.states(DEPLOYMENT, parameters)
                if category(last.state) == "installed" and not client.messages(
                    lambda message: message.topic == 800 and category(message.state) == "assigned")]

    def reinstall_loops(self, parameters):
        return [{"client": client.name, "clientId": client.client_id}
                for client in self.clients(parameters) if client.reinstalls()]

    def silent_clients(self, parameters):
        heard = in_range(self.store.rows, moment(parameters.get("from")), moment(parameters.get("to")))
        ids = set(row.message.client_id for row in heard)
        unnamed = set(row.message.name.casefold() for row in heard if not row.message.client_id)
        names = set(row.message.name.casefold() for row in heard)
        rows = []
        for record in self.records:
            name = record["Name"]
            own = client_id(oracle.given(record, "SMSUniqueIdentifier"))
            asked = parameters.get("client")
            if own in ids and own is not None or not self.record_passes(record, parameters):
                continue
            if asked is not None and asked.casefold() != name.casefold() and client_id(asked) != own:
                continue
            row = {"client": name, "clientId": own}
            if name.casefold() in (names if own is None else unnamed):
                row[self.OPTIONAL] = True
            rows.append(row)
        return rows
