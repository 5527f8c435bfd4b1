# SPDX-FileCopyrightText: 2026 The Windowkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The second opinion on reports of clients against cases written by hand from the contract's words."""

import sys

sys.dont_write_bytecode = True

import compare_messages
import messages
import stories

ID = "GUID:3F0C6A52-7B1E-4D09-9E44-0A1B2C3D4E5F"
OTHER = "GUID:00000000-0000-0000-0000-0000000000AB"

# The example of reference/fsp-wire-format.md.
EXAMPLE = """<?xml version="1.0" encoding="UTF-16"?>
<Report><ReportHeader><Identification><Machine>
<ClientInstalled>0</ClientInstalled><ClientType>1</ClientType>
<ClientID>GUID:3F0C6A52-7B1E-4D09-9E44-0A1B2C3D4E5F</ClientID>
<ClientVersion>4.00.6221.1000</ClientVersion><NetBIOSName>LAGER-PC07</NetBIOSName>
<CodePage>850</CodePage><SystemDefaultLCID>1031</SystemDefaultLCID>
</Machine></Identification><ReportDetails><ReportContent>State Message Data</ReportContent>
<ReportType>Full</ReportType><Date>20080506125510.000000+000</Date><Version>1.0</Version><Format>1.0</Format>
</ReportDetails></ReportHeader><ReportBody>
<StateMessage MessageTime="20080506125509.250000+000" SerialNumber="3">
<Topic ID="{6D2B5C10-4E7A-4F3B-8A91-55AA66BB77CC}" Type="800" IDType="0"/>
<State ID="313" Criticality="0"/>
<UserParameters Flags="0" Count="1"><Param>1603</Param></UserParameters>
</StateMessage></ReportBody></Report>
"""

passed = failed = 0


def check(what, got, expected):
    global passed, failed
    if messages.fits(expected, got):
        passed += 1
    else:
        failed += 1
        print("FAILED %s\n  expected %s\n  got      %s" % (what, expected, got))


def read(text, encoding="utf-8"):
    try:
        return messages.read(text if isinstance(text, bytes) else text.encode(encoding))
    except messages.Refused:
        return "refused"


def reading():
    time = messages.moment("2008-05-06T12:55:09Z") + 250000
    expected = [messages.Message("LAGER-PC07", ID, "4.00.6221.1000", 3, time, 800,
                                  "{6D2B5C10-4E7A-4F3B-8A91-55AA66BB77CC}", 313, ("1603",))]
    for encoding, mark in stories.ENCODINGS:
        check("the example in " + encoding, read(mark + EXAMPLE.encode(encoding)), expected)
    check("a BOM against the rest", read(b"\xfe\xff" + EXAMPLE.encode("utf-16-le")), "refused")
    for written in ("{%s}", "%s", "guid:%s", "GUID:%s"):
        check("id as " + written, messages.client_id(written % ID[5:].lower()), ID)
    check("no id", read(EXAMPLE.replace(ID, ""))[0].client_id, None)

    for old, new in ((">LAGER-PC07<", "><"), ("NetBIOSName", "Name"), ("StateMessage ", "Message "),
                     ("<Report>", "<!DOCTYPE Report><Report>"), ("</Report>", "</Report>x"), ("\"800\"", "\"-1\""),
                     ("\"800\"", "\"2147483648\""), ("Type=\"800\"", ""), ("\"313\"", "\"3.5\""), ("\"3\"", "\"\""),
                     ("\"3\"", "\"x\""), ("+000\" S", "+***\" S"), ("20080506125509", "20080230125509"),
                     ("20080506125509", "2008050612550"), ("20080506125509", "20080506125560"), ("1603", "&#0;"),
                     ("1603", "\0"), ("1603", "\udc00")):
        changed = EXAMPLE.replace(old, new).replace("</Message>", "</StateMessage>")
        check("%s for %s" % (new, old), read(changed.encode("utf-8", "surrogatepass")), "refused")
    check("no serial", read(EXAMPLE.replace(' SerialNumber="3"', ""))[0].serial, None)
    check("the greatest numbers", read(EXAMPLE.replace('"3"', '"2147483647"'))[0].serial, 2147483647)
    for depth, taken in ((64, True), (65, False)):
        deep = "<d>" * (depth - 2) + "</d>" * (depth - 2)
        check("%d deep" % depth, read(EXAMPLE.replace("<ReportBody>", "<ReportBody>" + deep)) != "refused", taken)
    written = "<Param/><Param> a  b </Param><Param>1&amp;&#x32;</Param>" + "<Param><![CDATA[<]]></Param>" * 3
    check("parameters", read(EXAMPLE.replace("<Param>1603</Param>", written))[0].parameters,
          ("", " a  b ", "1&2", "<", "<", "<"))
    check("east of UTC", messages.message_time("20260301013000.000001+090"),
          messages.moment("2026-03-01T00:00:00Z") + 1)
    check("west of UTC", messages.message_time("20260301000000.500000-120"),
          messages.moment("2026-03-01T02:00:00Z") + 500000)


class Told:
    """Messages as short words, stored in the order in which they stand.

    "PC1 800 100 D1 01:00:00.5 #4 p q": who, topic, state, when, serial, parameters."""

    PEOPLE = {"PC1": ID, "PC2": OTHER, "pc1": ID}

    def __init__(self, *told, **site):
        self.store = messages.Store()
        self.answers = []
        for one in told:
            self.tell(one)
        self.document = site or {"SMS_R_System": [
            {"ResourceId": 1, "Name": "PC1", "SMSUniqueIdentifier": ID, "SMSAssignedSites": ["ABC", "DEF"]},
            {"ResourceId": 2, "Name": "PC2", "SMSUniqueIdentifier": OTHER},
            {"ResourceId": 3, "Name": "PC3", "SMSUniqueIdentifier": None, "SMSAssignedSites": ["ABC"]}],
            "SMS_FullCollectionMembership": [{"CollectionID": "ABC00001", "ResourceID": 2}]}

    def tell(self, one):
        name, topic, state, day, clock, *rest = one.split(" ")
        serial = None
        if rest and rest[0].startswith("#"):
            serial = int(rest.pop(0)[1:])
        whole, _, fraction = clock.partition(".")
        time = messages.moment("2026-03-%02dT%sZ" % (int(day[1:]), whole)) + int(fraction.ljust(6, "0") or 0)
        message = messages.Message(name, self.PEOPLE.get(name), "4.0", serial, time, int(topic), "", int(state),
                                   tuple(rest))
        if message.identity() in self.store.known:
            self.answers.append("duplicate")
            return
        self.answers.append("stored")
        self.store.known.add(message.identity())
        self.store.rows.append(messages.Stored(message, len(self.store.rows), None, None))

    def rows(self, report, *columns, **parameters):
        """The rows, or of each these columns, sorted."""
        rows = messages.Reports(self.document, self.store).rows(
            report, {name.rstrip("_"): value for name, value in parameters.items()})
        if columns:
            return sorted([tuple(row[column] for column in columns) for row in rows], key=str)
        return rows

    def states(self, phase="deployment", **parameters):
        return self.rows("client-%s-status" % phase, "state", "clients", **parameters)


def known_messages():
    first = "PC1 800 100 D1 01:00:00 #1 a"
    for other, answer in ((first, "duplicate"), ("pc1 800 100 D1 01:00:00 #1 a", "duplicate"),
                          ("PC1 800 100 D1 01:00:00.000001 #1 a", "stored"), ("PC1 800 100 D1 01:00:00 a", "stored"),
                          ("PC1 800 100 D1 01:00:00 #2 a", "stored"), ("PC1 800 101 D1 01:00:00 #1 a", "stored"),
                          ("PC1 801 100 D1 01:00:00 #1 a", "stored"), ("PC1 800 100 D1 01:00:00 #1", "stored"),
                          ("PC1 800 100 D1 01:00:00 #1 a ", "stored"), ("PC2 800 100 D1 01:00:00 #1 a", "stored")):
        check("again as " + other, Told(first, other).answers, ["stored", answer])
    check("by name, case ignored", Told("LAB 800 100 D1 01:00:00", "lab 800 100 D1 01:00:00").answers,
          ["stored", "duplicate"])
    store = messages.Store()
    answer = {"files": 2, "messages": 2, "stored": 1, "duplicates": 1, "refused": 0, "problems": []}
    check("twice in one call",
          messages.fits(store.take([("a", EXAMPLE.encode("utf-16")), ("b", EXAMPLE.encode())]), answer), True)
    check("a file that is no report", store.take([("a", b""), ("b", EXAMPLE.encode())]), None)
    left_out = store.take([("a", b""), ("b", EXAMPLE.encode())], skip_bad=True)
    answer = {"files": 2, "messages": 1, "stored": 0, "duplicates": 1, "refused": 1,
              "problems": [{"file": "x/a", "code": "c", "message": "m"}]}
    check("left out", messages.fits(left_out, answer), True)
    check("named", messages.fits(left_out, dict(answer, problems=[{"file": "b", "code": "c", "message": "m"}])), False)


def listed():
    told = Told("PC1 800 100 D1 01:00:00 #9", "PC1 800 400 D1 01:00:00.5 #1", "PC2 77 5 D1 01:00:00",
                "PC1 800 313 D1 01:00:00 #9 1603")
    rows = messages.listing(told.store)
    check("newest first", [row["state"] for row in rows], [400, 313, 100, 5])
    check("severity", [row["severity"] for row in rows], ["success", "error", "info", "info"])
    check("fraction dropped", rows[0]["time"], "2026-03-01T01:00:00Z")
    check("says the numbers", [rows[3]["label"].accepts(text) for text in ("topic 77, state 5", "unknown")],
          [True, False])
    check("up to", len(messages.listing(told.store, end=messages.moment("2026-03-01T01:00:00Z"))), 0)
    check("from", len(messages.listing(told.store, begin=messages.moment("2026-03-01T01:00:00Z"))), 4)
    check("by name", len(messages.listing(told.store, client="pc1")), 3)
    check("by id", len(messages.listing(told.store, client=OTHER)), 1)


def categories():
    expected = {"inProgress": [100, 199], "restartPending": [317, 401], "failed": [300, 316, 318, 399],
                "installed": [400, 402], "assigning": [500, 599], "assignmentFailed": [600, 699],
                "assigned": [700, 799], "other": [0, 99, 200, 299, 403, 499, 800]}
    for name, states in expected.items():
        check(name, [messages.category(state) for state in states], [name] * len(states))


def last_messages():
    check("the greatest time", Told("PC1 800 400 D2 01:00:00 #1", "PC1 800 100 D1 01:00:00 #9").states(), [(400, 1)])
    check("its fraction", Told("PC1 800 400 D1 01:00:00.2 #1", "PC1 800 100 D1 01:00:00.1 #9").states(), [(400, 1)])
    check("then the serial", Told("PC1 800 400 D1 01:00:00 #2", "PC1 800 100 D1 01:00:00 #1").states(), [(400, 1)])
    check("none is lowest", Told("PC1 800 400 D1 01:00:00 #0", "PC1 800 100 D1 01:00:00").states(), [(400, 1)])
    check("then the arrival", Told("PC1 800 400 D1 01:00:00 #1", "PC1 800 100 D1 01:00:00 #1").states(), [(100, 1)])
    both = Told("PC1 800 499 D1 01:00:00", "PC1 800 500 D2 01:00:00", "PC1 1000 1 D3 01:00:00",
                "PC2 800 100 D1 01:00:00")
    check("below 500", both.states(), [(100, 1), (499, 1)])
    check("from 500", both.states("assignment"), [(500, 1)])
    check("in the range alone", both.states("assignment", to="2026-03-02T01:00:00Z"), [])
    check("at its beginning", both.states("assignment", from_="2026-03-02T01:00:00Z"), [(500, 1)])
    row = [row for row in both.rows("client-deployment-status") if row["state"] == 499][0]
    check("per cent", [row["percent"].accepts(number) for number in (50.0, 50, 49.9, "50.0")],
          [True, True, False, False])
    check("of a site", both.states(site="ABC"), [(499, 1)])
    check("the first site alone", both.states(site="DEF"), [])
    check("of a collection", both.states(collection="ABC00001"), [(100, 1)])
    check("by name", both.states(client="pC2"), [(100, 1)])
    check("by id", both.states(client=ID), [(499, 1)])
    check("without id", Told("PC3 800 100 D1 01:00:00").states(site="ABC"), [])


def installations():
    told = Told("PC1 800 100 D1 01:00:00", "PC1 800 313 D1 02:00:00 1603 x", "PC1 800 100 D1 03:00:00",
                "PC1 800 307 D1 03:30:00 y", "PC1 1000 1 D2 00:00:00",
                "PC2 800 100 D1 01:00:00", "PC2 800 401 D1 02:00:00", "PC2 800 500 D1 02:00:01",
                "PC2 800 606 D1 02:00:02", "PC2 800 500 D1 02:00:03", "PC2 800 606 D1 02:00:04",
                "LAB 800 400 D1 01:00:00")
    row = {"client": "PC1", "clientId": ID, "site": "ABC", "clientVersion": "4.0", "began": "2026-03-01T03:00:00Z",
           "state": 307, "label": "text", "parameter": "y", "explanation": None, "attempts": 2,
           "lastMessage": "2026-03-01T03:30:00Z"}
    check("failure", messages.fits(told.rows("client-deployment-failure"), [row]), True)
    check("failure until then", told.rows("client-deployment-failure", "state", "attempts", "began", "parameter",
                                          to="2026-03-01T02:30:00Z"), [(313, 1, "2026-03-01T01:00:00Z", "1603")])
    check("success", sorted(told.rows("client-deployment-success"), key=str), [
        {"client": "LAB", "clientId": None, "site": None, "clientVersion": "4.0", "began": None,
         "ended": "2026-03-01T01:00:00Z", "restartPending": False},
        {"client": "PC2", "clientId": OTHER, "site": None, "clientVersion": "4.0", "began": "2026-03-01T01:00:00Z",
         "ended": "2026-03-01T02:00:00Z", "restartPending": True}])
    check("assignment", told.rows("client-assignment-failure", "client", "state", "attempts", "began", "parameter"),
          [("PC2", 606, 2, "2026-03-01T02:00:03Z", None)])
    check("restart pending", told.rows("restart-pending", "client", "state"), [("PC2", 401)])
    check("not assigned", told.rows("installed-not-assigned", "client"), [("LAB",)])
    told.tell("LAB 800 700 D1 00:30:00")
    told.tell("LAB 800 604 D1 00:40:00")
    check("assigned at some time", told.rows("installed-not-assigned"), [])
    check("out of the range", told.rows("installed-not-assigned", "client", from_="2026-03-01T00:30:01Z"), [("LAB",)])
    check("silent", told.rows("silent-clients", "client", "clientId"), [("PC3", None)])
    check("silent before", told.rows("silent-clients", "client", to="2026-03-01T00:00:00Z"),
          [("PC1",), ("PC2",), ("PC3",)])


def loops():
    for third, found in (("D2 01:00:00", True), ("D2 01:00:00.000001", False), ("D1 01:00:00", True)):
        told = Told("PC1 800 100 D1 01:00:00 #1", "PC1 800 100 D1 01:00:00 #2", "PC1 800 100 %s #3" % third)
        check("third at " + third, told.rows("reinstall-loops", "client"), [("PC1",)] if found else [])
    told = Told(*("PC1 800 100 D%d 01:00:00" % day for day in (1, 2, 3, 4)),
                "PC1 1000 100 D1 01:00:00", "PC1 801 100 D1 01:00:00")
    check("a day between each", told.rows("reinstall-loops"), [])
    told.tell("PC1 800 100 D3 00:59:00")
    told.tell("PC1 800 100 D3 10:00:00")
    check("any three in a row", told.rows("reinstall-loops", "client"), [("PC1",)])


def incidents():
    for text, code in (("-2147012867", "0x80072EFD"), ("2147954429", "0x80072EFD"), ("0x80072efd", "0x80072EFD"),
                       ("0", "0x00000000"), ("5", "0x00000005"), ("-1", "0xFFFFFFFF"), ("4294967295", "0xFFFFFFFF"),
                       ("1603 ", "1603 "), ("", ""), ("why", "why"), (None, None)):
        check("code %s" % text, messages.error_code(text), code)
    for code, side in (("0x80072EE2", "network"), ("0x87D00248", "network"), ("0x87D00280", "client"),
                       ("0x87D00285", "client"), ("0x87D0027E", "server"), ("0x80072F05", "server"),
                       ("0x1BADF00D", "unknown"), (None, "unknown")):
        check("side of %s" % code, messages.side(code), side)
    told = Told("PC1 1000 2 D1 01:00:00 -2147012867 403", "PC2 1000 2 D1 02:00:00 0x80072efd",
                "LAB 1000 2 D1 01:00:00", "LAB 1001 2 D1 01:00:00 2278556291", "PC3 1000 2 D1 01:00:00 5",
                "PC3 1000 1 D1 02:00:00", "PC3 1002 2 D1 01:00:00 5")
    check("summary", told.rows("issues-by-incidence-summary", "topic", "errorCode", "side", "clients"),
          [(1000, "0x80072EFD", "network", 2), (1000, None, "unknown", 1), (1001, "0x87D00283", "client", 1)])
    check("detail", told.rows("issues-by-incidence-detail", "client", "topic", "errorCode", "lastMessage", topic="1000"),
          [("LAB", 1000, None, "2026-03-01T01:00:00Z"), ("PC1", 1000, "0x80072EFD", "2026-03-01T01:00:00Z"),
           ("PC2", 1000, "0x80072EFD", "2026-03-01T02:00:00Z")])
    check("by code", told.rows("issues-by-incidence-detail", "client", errorCode="2147954429"), [("PC1",), ("PC2",)])
    check("by state", told.rows("issues-by-incidence-detail", state="1"), [])
    check("before the recovery", told.rows("issues-by-incidence-detail", "client", errorCode="5",
                                           to="2026-03-01T02:00:00Z"), [("PC3",)])


def forms():
    rows = [{"a": "=1", "b": None, "c": 1.5}, {"a": 'x"y,\n', "b": True, "c": 2}]
    good = "\ufeffA,B,C\r\n'=1,,1.5\r\n\"x\"\"y,\n\",yes,2\r\n"
    check("CSV", compare_messages.csv_problem(good.encode(), rows), None)
    for old, new in (("\ufeff", ""), ("'=1", "=1"), ("\r\n'", "\n'"), (",,", ",null,"), ("1.5", "1.6"),
                     ("A,B", "A,A"), ("x", "z")):
        check("CSV with %r" % new, compare_messages.csv_problem(good.replace(old, new, 1).encode(), rows) is None, False)


def tellers():
    """What the stories write is read as it was meant, and what is no report is refused."""
    case = stories.Case(0, 1, 40)
    store = messages.Store()
    store.take([("", body) for body in case.bodies()])
    told = {(teller.client_id, event.time, event.serial, event.topic, event.state, tuple(event.parameters))
            for teller in case.tellers for event in teller.events}
    read = {(row.message.client_id, row.message.time, row.message.serial, row.message.topic, row.message.state,
             row.message.parameters) for row in store.rows}
    check("stories", read == told, True)
    for _ in range(500):
        why, body = case.bad_body()
        try:
            messages.read(body)
            check("refused: " + why, "taken", "refused")
        except messages.Refused:
            check("refused: " + why, True, True)
    for body in case.edge_bodies():
        check("taken", len(messages.read(body)) > 0, True)


def main():
    for part in (reading, known_messages, listed, categories, last_messages, installations, loops, incidents, forms,
                 tellers):
        part()
    print("%d passed, %d failed" % (passed, failed))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
