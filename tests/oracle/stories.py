# SPDX-FileCopyrightText: 2026 The Windowkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Random sites whose clients tell stories, and the report files in which they tell them.

Everything follows from a seed.  What the contract leaves open is not made (see messages.py).
"""

import random
import uuid
from dataclasses import dataclass, field, replace
from datetime import timedelta
from xml.sax.saxutils import escape, quoteattr

import messages
from messages import SECOND

HOUR = 3600 * SECOND
DAY = 24 * HOUR
FIRST = messages.moment("2026-02-20T00:00:00Z")
SPAN = 40 * DAY

SITES = ("MUC", "HAM", "BER")
ENCODINGS = (("utf-16-le", b"\xff\xfe"), ("utf-16-be", b"\xfe\xff"), ("utf-16-le", b""),
             ("utf-16-be", b""), ("utf-8", b""), ("utf-8", b"\xef\xbb\xbf"))
# Also what a spreadsheet, a separator or a query would stumble over.
ODD_NAMES = ("=1+1", "-PC", "+49-PC", "@home", "a,b", 'say "PC"', "x;y", "Büro-Ä%d", "仓库%d",
             "PC \U0001F4BB%d", "100%_%d", "it's%d", "<pc>&%d")
VERSIONS = ("4.00.5931.0000", "4.00.6221.1000", "4.00.6487.2000", None)
CODES = (0x80072EE2, 0x80072EE7, 0x80072EFD, 0x80072EFE, 0x87D00248, 0x87D00280, 0x87D00281,
         0x87D00282, 0x87D00283, 0x87D00284, 0x87D00285, 0x87D0027E, 0x80072F05, 0x80072F06,
         0x80072F0D, 0x80072F89, 0x80072F8A, 0x800B0101, 0x800B0109, 0x800B010C, 0x800B010F,
         0x80072F8F, 0x80072F19, 0x87D00295, 0x80004005, 0x00000643, 12029, 5, 0,
         0x1BADF00D, 0x8BADC0DE, 0x2468ACE0)
NO_CODES = ("no code", "HTTP 403", "0xZZ", "=cmd|' /C calc'!A0", "@SUM(A1)")
EXTENDED = ("403", "500", "0x20", "8", "-2147012851")


def in_a_notation(rng, code):
    choices = ["%d" % code, "0x%08X" % code, "0x%x" % code, "0X%08x" % code]
    if code >= 2**31:
        choices += ["%d" % (code - 2**32)] * 2
    return rng.choice(choices)


def guid(rng):
    return str(uuid.UUID(int=rng.getrandbits(128), version=4)).upper()


@dataclass
class Teller:
    """A client: how it is called, and whether it says its id."""
    names: list
    guid: str
    versions: list
    may_have_record: bool = True
    events: list = field(default_factory=list)

    @property
    def client_id(self):
        return "GUID:" + self.guid if self.guid else None


@dataclass
class Event:
    """One message before it is written."""
    time: int
    serial: int
    topic: int
    topic_id: str
    state: int
    parameters: list


class Case:
    """A site document, clients with stories, and bodies of reports in the order of arrival."""

    def __init__(self, number, seed, clients):
        self.rng = random.Random("messages %d %d" % (seed, number))
        self.tellers = []
        self.document = {}
        self._people(clients)
        self._site()
        for teller in self.tellers:
            self._story(teller)

    # -- who there is

    def _name(self, number):
        rng = self.rng
        if rng.random() < 0.08:
            name = rng.choice(ODD_NAMES)
            name = name.replace("%d", str(number)) if "%d" in name else name + str(number)
        else:
            name = "%s-PC%04d" % (rng.choice(("LAGER", "Muc", "hh")), number)
        return name

    def _people(self, count):
        rng = self.rng
        for number in range(count):
            names, own = [self._name(number)], guid(rng)
            luck = rng.random()
            if luck < 0.08:
                own = None
            elif luck < 0.12 and self.tellers:
                namesake = rng.choice(self.tellers)
                names = [namesake.names[0]]
            elif luck < 0.16:
                names = names + ["NEW-" + names[0]]
            versions = [rng.choice(VERSIONS)] * rng.choice((1, 1, 1, 2))
            versions[-1] = rng.choice(VERSIONS)
            # By name, a namesake without id would be a member of what the record is a member of (M8).
            unnamed = any(names[0].casefold() == other.names[0].casefold() and other.guid is None
                          for other in self.tellers)
            if unnamed and own is None:
                own = guid(rng)
            self.tellers.append(Teller(names, own, versions, not unnamed))

    def _site(self):
        rng = self.rng
        records, memberships = [], []
        collections = ["%s0%04X" % (SITES[0], number + 16) for number in range(4)]

        def record(name, own, member=True):
            sites = rng.choice(([SITES[0]], [SITES[0]], [SITES[1]], [SITES[1], SITES[0]], [SITES[2]], [], None))
            one = {"ResourceId": 1000 + len(records), "Name": name, "SMSUniqueIdentifier": own,
                   "SMSAssignedSites": sites, "Client": rng.choice((0, 1)), "ClientType": 1}
            if sites is None:
                del one["SMSAssignedSites"]
            records.append(one)
            if member:
                for collection in collections[:3]:
                    if rng.random() < 0.35:
                        memberships.append({"CollectionID": collection, "ResourceID": one["ResourceId"]})

        for teller in self.tellers:
            if teller.guid and teller.may_have_record and rng.random() < 0.75:
                record(teller.names[-1], teller.client_id)
            elif not teller.guid and rng.random() < 0.3:
                record(teller.names[0], rng.choice((None, "GUID:" + guid(rng))), member=False)
        for number in range(len(self.tellers) // 10 + 2):
            record("SILENT-%03d" % number, "GUID:" + guid(rng))
        rng.shuffle(records)
        self.collections = collections
        self.silent = [one for one in records if one["Name"].startswith("SILENT")]
        self.document = {
            "Site": [{"SiteCode": SITES[0], "SiteName": "Munich", "Mode": "native", "TimeZone": "Europe/Berlin"},
                     {"SiteCode": SITES[1], "SiteName": "Hamburg", "ParentSiteCode": SITES[0]}],
            "SMS_R_System": records,
            "SMS_Collection": [{"CollectionID": one, "Name": "C " + one, "CollectionType": 2}
                               for one in collections],
            "SMS_FullCollectionMembership": memberships,
        }

    # -- what they tell

    def _time(self):
        rng = self.rng
        time = FIRST + rng.randrange(0, SPAN // SECOND) * SECOND
        if rng.random() < 0.4:
            time += rng.choice((1, 500000, 999999, rng.randrange(SECOND)))
        return time

    def _failure(self):
        rng = self.rng
        state = rng.choice((301, 307, 308, 309, 310, 313, 315, 321, 322, 330, 399))
        choice = rng.random()
        parameters = ([] if choice < 0.2 else [""] if choice < 0.25 else [in_a_notation(rng, rng.choice(CODES))]
                      if choice < 0.6 else [rng.choice(("1603", "http://mp/ccm a", "2.5", " 1603 ", "=1", "a\nb"))])
        return state, parameters + (["x"] if parameters and rng.random() < 0.2 else [])

    def _install(self, say, time):
        """Some attempts, the last of which may do, and the assignment."""
        rng = self.rng
        for _ in range(rng.choice((0, 0, 1, 1, 2, 4))):
            say(time, 800, 100)
            if rng.random() < 0.2:
                say(time + rng.randrange(HOUR), 800, rng.choice((101, 102, 103, 104)))
            time += rng.choice((SECOND, HOUR, rng.randrange(3 * HOUR)))
            say(time, 800, *self._failure())
            time += rng.randrange(1, 8 * HOUR)
        luck = rng.random()
        if luck < 0.2:
            return time
        say(time, 800, 100)
        time += rng.randrange(HOUR)
        if luck < 0.35:
            say(time, 800, rng.choice((317, 401)), [] if rng.random() < 0.7 else ["3010"])
            time += rng.randrange(DAY)
            if luck < 0.28:
                return time
        say(time, 800, rng.choice((400, 400, 400, 402)) if luck < 0.95 else rng.choice((0, 250, 410, 499, 99)))
        time += rng.choice((0, rng.randrange(HOUR)))
        if luck < 0.9:
            say(time, 800, 500)
        for _ in range(rng.choice((0, 0, 0, 1, 3))):
            say(time, 800, rng.choice((601, 602, 604, 606, 650)), rng.choice(([], ["XYZ"], ["-2147012867"])))
            time += rng.randrange(1, HOUR)
            if rng.random() < 0.4:
                say(time, 800, 500)
        if luck < 0.75:
            say(time + rng.randrange(HOUR), 800, rng.choice((700, 700, 700, 700, 710)))
        elif luck < 0.78:
            say(time + rng.randrange(HOUR), 800, rng.choice((800, 2000)))
        return time

    def _trouble(self, say, time):
        """Communication or certificates fail, and may recover."""
        rng = self.rng
        topic = rng.choice((1000, 1000, 1001))
        for _ in range(rng.choice((1, 1, 2, 3))):
            parameters = []
            if rng.random() < 0.9:
                parameters = [rng.choice(NO_CODES) if rng.random() < 0.1 else in_a_notation(rng, rng.choice(CODES))]
                if rng.random() < 0.5:
                    parameters.append(rng.choice(EXTENDED))
            say(time, topic, 2, parameters)
            time += rng.randrange(1, 10 * HOUR)
            if rng.random() < 0.4:
                say(time, topic, rng.choice((1, 1, 1, 7)))
                time += rng.randrange(1, 10 * HOUR)

    def _loop(self, say, time):
        """Three beginnings about a day apart."""
        rng = self.rng
        between = rng.randrange(0, DAY)
        last = time + DAY + rng.choice((-1, 0, 0, 0, 1, 1, SECOND, rng.randrange(-HOUR, HOUR)))
        for at in (time, time + between, last):
            say(at, 800, 100)
            if rng.random() < 0.5:
                say(at + rng.randrange(1, HOUR), 800, *rng.choice(((400, []), (317, []), (313, ["1603"]))))

    def _strange(self, say, time):
        """Topics and states that no catalogue knows, and other parameters than a client sends."""
        rng = self.rng
        topic, state = rng.choice(((12345, 100), (801, 313), (1100, 1), (1100, 2), (1300, 2), (810, 104), (0, 0),
                                   (700, 1), (2147483647, 2147483647), (1000, 55), (1002, 2), (999, 317)))
        say(time, topic, state, rng.choice(([], ["", "", "c"], [" two  blanks "], ["a"] * 7, ["<&>\"'"],
                                            ["\u00fc\u4ed3\U0001F600"], ["tab\tline\nend"], ["x" * 3000])))

    def _story(self, teller):
        rng = self.rng
        numbered = rng.random() > 0.08
        serial = rng.choice((0, 1, 1, 1, 100, 2147480000))

        def say(time, topic, state, parameters=()):
            nonlocal serial
            own = serial if numbered and rng.random() > 0.05 else None
            serial += 1
            teller.events.append(Event(time, own, topic, topic_id, state, list(parameters)))

        topic_id = "{%s}" % guid(rng) if rng.random() < 0.5 else guid(rng)
        time = self._time()
        luck = rng.random()
        if luck < 0.75:
            time = self._install(say, time)
        elif luck < 0.85:
            self._loop(say, time)
        if rng.random() < 0.45:
            self._trouble(say, time + rng.choice((0, rng.randrange(5 * DAY))))
        if rng.random() < 0.12 or not teller.events:
            self._strange(say, self._time())
        if rng.random() < 0.15:
            # A second life, later or earlier than the first.
            self._install(say, self._time())
        if rng.random() < 0.25:
            self._ties(teller)

    def _ties(self, teller):
        """Messages at the time of another or in its second: with its serial, another serial or none."""
        rng = self.rng
        for event in rng.sample(teller.events, min(3, len(teller.events))):
            serial = rng.choice((event.serial, None, (event.serial or 5) + 1, (event.serial or 5) - 1))
            state = {800: (100, 313, 317, 400, 401, 500, 604, 700), 1000: (1, 2), 1001: (1, 2)}.get(event.topic, (9,))
            time = event.time if rng.random() < 0.6 else event.time // SECOND * SECOND + rng.randrange(SECOND)
            teller.events.append(Event(time, serial, event.topic, event.topic_id, rng.choice(state),
                                       rng.choice((event.parameters, ["0x80072EE2"]))))

    # -- how it is written

    def _wbem(self, time):
        offset = self.rng.choice((0, 0, 0, 0, 60, -120, 330, -570, 765, 999, -999))
        local = messages.EPOCH + timedelta(microseconds=time) + timedelta(minutes=offset)
        return "%s.%06d%+04d" % (local.strftime("%Y%m%d%H%M%S"), local.microsecond, offset)

    def _text(self, text):
        """The text in one of the ways of XML."""
        rng = self.rng
        luck = rng.random()
        if luck < 0.1 and "]]>" not in text and text:
            return "<![CDATA[%s]]>" % text
        if luck < 0.2 and text:
            at = rng.randrange(len(text))
            return "%s&#%s;%s" % (escape(text[:at]), rng.choice(("%d", "x%x")) % ord(text[at]), escape(text[at + 1:]))
        if luck < 0.23 and len(text) > 1:
            return "%s<!-- so -->%s" % (escape(text[:1]), escape(text[1:]))
        return escape(text)

    def _attributes(self, pairs):
        pairs = [pair for pair in pairs if pair[1] is not None]
        if self.rng.random() < 0.2:
            pairs.append(("Unknown", "<1> & \"2\""))
        self.rng.shuffle(pairs)
        return "".join(" %s=%s" % (name, quoteattr(str(value))) for name, value in pairs)

    def _empty(self, name, pairs):
        attributes = self._attributes(pairs)
        return self.rng.choice(("<%s%s/>", "<%s%s />", "<%s%s></" + name + ">")) % (name, attributes)

    def _message(self, event, gap):
        rng = self.rng
        parts = [self._empty("Topic", [("ID", event.topic_id), ("Type", event.topic), ("IDType", 0),
                                       ("User", rng.choice((None, "")))]),
                 self._empty("State", [("ID", event.state), ("Criticality", 0)])]
        if rng.random() < 0.1:
            parts.append('<StateDetails Type="1"><![CDATA["<Param>7</Param>"]]></StateDetails>')
        if event.parameters or rng.random() < 0.5:
            parameters = gap.join("<Param/>" if text == "" and rng.random() < 0.5
                                  else "<Param>%s</Param>" % self._text(text) for text in event.parameters)
            parts.append("<UserParameters%s>%s</UserParameters>" % (
                self._attributes([("Flags", 0), ("Count", len(event.parameters))]), parameters))
        if rng.random() < 0.05:
            parts.append('<Later Topic="1"><Deep><Param>no</Param></Deep></Later>')
        attributes = self._attributes([("MessageTime", self._wbem(event.time)), ("SerialNumber", event.serial)])
        return "<StateMessage%s>%s</StateMessage>" % (attributes, gap.join(parts))

    def spelled_id(self, own):
        rng = self.rng
        return rng.choice(("GUID:%s", "GUID:%s", "GUID:%s", "{%s}", "%s", "guid:%s")) % rng.choice((own, own.lower()))

    def text(self, teller, events):
        """The XML text of one report."""
        rng = self.rng
        newest = max(events, key=lambda event: event.time).time > teller.events[len(teller.events) // 2].time
        name = teller.names[-1 if newest else 0]
        if rng.random() < (0.15 if teller.guid else 0.6):
            name = rng.choice((name.upper(), name.lower()))
        machine = [("ClientInstalled", rng.choice(("0", "1"))), ("ClientType", "1"),
                   ("ClientID", self.spelled_id(teller.guid) if teller.guid else rng.choice((None, ""))),
                   ("ClientVersion", rng.choice(teller.versions)), ("NetBIOSName", name), ("CodePage", "850"),
                   ("SystemDefaultLCID", "1031"), ("Priority", rng.choice((None, "5")))]
        if rng.random() < 0.2:
            rng.shuffle(machine)
        gap = rng.choice(("", "", "\n", "\r\n  "))
        header = gap.join("<%s>%s</%s>" % (tag, self._text(text), tag) for tag, text in machine if text is not None)
        details = ("<ReportDetails><ReportContent>State Message Data</ReportContent><ReportType>Full</ReportType>"
                   "<Date>%s</Date><Version>1.0</Version><Format>1.0</Format></ReportDetails>" % self._wbem(FIRST))
        body = gap.join(self._message(event, gap) for event in events)
        declaration = rng.choice(('<?xml version="1.0" encoding="UTF-16"?>', "<?xml version='1.0' encoding='utf-8'?>",
                                  '<?xml version="1.0"?>', ""))
        return gap.join((declaration + "<Report>", "<ReportHeader><Identification><Machine>", header,
                         "</Machine></Identification>" + details + "</ReportHeader><ReportBody>", body,
                         "</ReportBody></Report>"))

    def body(self, teller, events):
        encoding, mark = self.rng.choice(ENCODINGS)
        return mark + self.text(teller, events).encode(encoding)

    def bodies(self):
        """All reports, in the order of arrival; some messages are told again."""
        rng = self.rng
        found = []
        for teller in self.tellers:
            events = list(teller.events)
            if rng.random() < 0.3:
                rng.shuffle(events)
            events += rng.sample(events, min(len(events), rng.choice((0, 0, 1, 3))))
            at, where = 0, rng.random()
            while at < len(events):
                size = rng.choice((1, 1, 2, 3, 8))
                found.append((where, self.body(teller, events[at:at + size])))
                at += size
                where += rng.choice((0.0, rng.random() / 3))
        found.sort(key=lambda pair: pair[0])
        return [body for _, body in found]

    def later_body(self):
        """A report of a client that tells its story once more at other times."""
        teller = self.rng.choice(self.tellers)
        shift = self.rng.randrange(1, 20 * DAY)
        return self.body(teller, [replace(event, time=event.time + shift) for event in teller.events])

    # -- what is no report

    def bad_body(self):
        """(why, bytes) of one that must be refused."""
        rng = self.rng
        teller = rng.choice(self.tellers)
        text = self.text(Teller(["BAD-PC"], guid(rng), ["4.0"], events=teller.events), teller.events[:3])
        text = text[text.index("<Report>"):]
        good = ('<StateMessage MessageTime="20260301010000.000000+000" SerialNumber="7">'
                '<Topic ID="x" Type="800"/><State ID="100"/></StateMessage>')
        before, after = text.split("<ReportBody>")[0] + "<ReportBody>" + good, "</ReportBody></Report>"

        def with_message(old, new):
            return (before + good.replace(old, new) + after).encode(rng.choice(("utf-8", "utf-16")))

        time = "20260301010000.000000+000"
        kinds = {
            "empty": lambda: b"",
            "no XML": lambda: b"MZ\x90 this is no report",
            "ends early": lambda: text[:rng.randrange(10, len(text) - 1)].encode("utf-8"),
            "something after": lambda: (text + "<Report/>").encode("utf-8"),
            "other root": lambda: text.replace("<Report>", "<Message>").replace("</Report>", "</Message>").encode(),
            "root in lower case": lambda: text.replace("Report>", "report>").encode(),
            "no name": lambda: (before.replace("NetBIOSName", "Name") + after).encode("utf-8"),
            "empty name": lambda: (before.split("<Machine>")[0] + "<Machine><NetBIOSName></NetBIOSName></Machine>"
                                   + before.split("</Machine>")[1] + after).encode("utf-8"),
            "no message": lambda: (before.replace(good, "") + after).encode("utf-8"),
            "DTD": lambda: ("<!DOCTYPE Report>" + text).encode("utf-8"),
            "entity": lambda: ('<!DOCTYPE Report [<!ENTITY e "x">]>' + text).encode("utf-8"),
            "unknown entity": lambda: text.replace("State Message Data", "&e;").encode("utf-8"),
            "65 deep": lambda: (before + "<d>" * 63 + "</d>" * 63 + after).encode("utf-8"),
            "NUL": lambda: text.replace("State Message Data", "State\0Data").encode("utf-8"),
            "NUL as reference": lambda: text.replace("State Message Data", "&#0;").encode("utf-8"),
            "lone surrogate": lambda: b"\xff\xfe" + text.replace("State Message", "\ud83d").encode(
                "utf-16-le", "surrogatepass"),
            "lone surrogate in UTF-8": lambda: text.replace("State Message", "\ud83d").encode("utf-8", "surrogatepass"),
            "lone surrogate as reference": lambda: text.replace("State Message", "&#xD83D;").encode("utf-8"),
            "Latin-1": lambda: text.replace("State Message", "\u00e4\u00f6").encode("latin-1", "replace"),
            "overlong UTF-8": lambda: text.encode("utf-8").replace(b"State Message", b"\xc0\xaf"),
            "half a unit": lambda: b"\xff\xfe" + text.encode("utf-16-le") + b" ",
            "BOM of the other": lambda: b"\xfe\xff" + text.encode("utf-16-le"),
            "BOM of UTF-8, rest UTF-16": lambda: b"\xef\xbb\xbf" + text.encode("utf-16-le"),
            "no time": lambda: with_message('MessageTime="%s"' % time, ""),
            "no topic": lambda: with_message(' Type="800"', ""),
            "no topic element": lambda: with_message('<Topic ID="x" Type="800"/>', ""),
            "no state": lambda: with_message('<State ID="100"/>', ""),
        }
        for value in (time[:-1], time + "0", "20260230010000.000000+000", "20261301010000.000000+000",
                      "20260301240000.000000+000", "20260301016000.000000+000", "20260301010060.000000+000",
                      "20260301010000.000000+***", "20260301010000,000000+000", "2026-03-01T01:00:00.0000Z", "",
                      "20250229010000.000000+000", "20260301010000.******+000"):
            kinds["time " + value] = lambda value=value: with_message(time, value)
        for value in ("-1", "2147483648", "800.0", "x", "", "0x320", "99999999999999999999"):
            kinds["topic " + value] = lambda value=value: with_message('"800"', '"%s"' % value)
            kinds["state " + value] = lambda value=value: with_message('"100"', '"%s"' % value)
            kinds["serial " + value] = lambda value=value: with_message('"7"', '"%s"' % value)
        why = rng.choice(sorted(kinds))
        return why, kinds[why]()

    def edge_bodies(self):
        """Reports at the edge of what is one, which must be taken."""
        head = ("<Report><ReportHeader><Identification><Machine><NetBIOSName>EDGE%s</NetBIOSName>"
                "</Machine></Identification></ReportHeader><ReportBody>")
        tail = "</ReportBody></Report>"
        good = '<StateMessage MessageTime="%s" SerialNumber="%s"><Topic Type="%s"/><State ID="%s"/></StateMessage>'
        plain = good % ("20260301010000.000000+000", "7", "800", "100")
        texts = (head + "<d>" * 62 + "</d>" * 62 + plain + tail,
                 head + good % ("20240229235959.999999+999", "2147483647", "2147483647", "2147483647") + tail,
                 head + good % ("20240229000000.000000-999", "0", "0", "0") + tail,
                 "<?xml version='1.0' encoding='latin-1'?><!-- \u00fc -->" + head + plain + tail + "<!-- after -->\n",
                 "<?xml version='1.0'?><?pi some?>" + head + plain * 300 + tail)
        # Different names, that they are not each other's duplicates.
        return [(text % number).encode(ENCODINGS[number][0]) for number, text in enumerate(texts)]
