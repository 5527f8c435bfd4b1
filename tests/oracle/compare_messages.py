# SPDX-FileCopyrightText: 2026 The Windowkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tells wkctl and the oracle the same random stories of clients and compares what both say of them.

Stops after five differences; each shows the command, what was expected and what came, and the
report files are kept.  The last line is "N passed, N failed"; exit code 1 if any failed.
"""

import argparse
import csv
import io
import json
import os
import random
import re
import shutil
import sys
import tempfile
import time
from datetime import datetime, timedelta, timezone

sys.dont_write_bytecode = True

import compare
import messages
import stories

ROWS_WITHOUT_LIMIT = 100
NOBODY = "NOBODY-IS-CALLED-SO"


def first_difference(expected, got):
    """In words, the first of two lists of rows in the same order; None if all fit."""
    for number, (left, right) in enumerate(zip(expected, got)):
        if not messages.fits(left, right):
            return "row %d: expected %s, came %s" % (number, left, json.dumps(right, ensure_ascii=False))
    if len(expected) != len(got):
        return "%d rows expected, %d came" % (len(expected), len(got))
    return None


def difference_of_sets(report, expected, got):
    """In words, how the rows of a report differ, whatever their order; None if they do not."""
    _, key = messages.Reports.ALL[report]
    free = report in messages.Reports.FREE_COLUMNS

    def by_key(rows):
        return {tuple(str(row.get(column)) for column in key): row for row in rows}
    wanted, came = by_key(expected), by_key(got)
    if len(came) != len(got):
        return "two rows for one (%s)" % ", ".join(key)
    for one, row in wanted.items():
        row = dict(row)
        optional = row.pop(messages.Reports.OPTIONAL, False)
        if one not in came:
            if optional:
                continue
            return "missing: %s" % row
        other = came[one]
        if report == "client-assignment-success":
            other.pop("restartPending", None)
        if free:
            other = {name: value for name, value in other.items() if name in row}
        if not messages.fits(row, other):
            return "expected %s, came %s" % (row, json.dumps(other, ensure_ascii=False))
    for one, row in came.items():
        if one not in wanted:
            return "not expected: %s" % json.dumps(row, ensure_ascii=False)
    return None


def csv_problem(data, rows):
    """What is wrong with a report as CSV whose JSON has these rows; None if nothing is."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return "not UTF-8"
    if not text.startswith("\ufeff"):
        return "no BOM"
    outside = re.sub('"(?:[^"]|"")*"', "", text[1:])
    if re.search("\r(?!\n)|(?<!\r)\n", outside) or not outside.endswith("\r\n"):
        return "a line does not end with CR LF"
    lines = list(csv.reader(io.StringIO(text[1:], newline=""), strict=True))
    if len(lines) != len(rows) + 1:
        return "%d lines for %d rows" % (len(lines), len(rows))
    if "" in lines[0] or len(set(lines[0])) != len(lines[0]):
        return "header: %s" % lines[0]
    for line, row in zip(lines[1:], rows):
        for cell, value in zip(line, row.values()):
            if isinstance(value, str):
                fits = cell == ("'" + value if value[:1] in ("=", "+", "-", "@") and value else value)
            elif value is None:
                fits = cell == ""
            elif isinstance(value, bool):
                fits = cell != ""
            else:
                fits = float(cell) == value
            if not fits:
                return "cell %r for %r" % (cell, value)
        if len(line) != len(row) or len(line) != len(lines[0]):
            return "%d cells, %d headers, %d values" % (len(line), len(lines[0]), len(row))
    return None


def between(begin, end):
    """What `received` must be after an import from `begin` to `end`."""
    low, high = messages.time_text(begin), messages.time_text(end)
    return messages.Like("from %s to %s" % (low, high),
                         lambda got: isinstance(got, str) and len(got) == len(low) and low <= got <= high)


def now():
    return time.time_ns() // 1000


class Comparison(compare.Comparison):
    def __init__(self, wkctl, folder, seed, questions):
        super().__init__(wkctl, folder)
        self.top = folder
        self.seed = seed
        self.questions = questions
        self.rows_seen = dict.fromkeys(messages.Reports.ALL, 0)

    # -- one question

    def told(self, arguments, exit_codes=(0,)):
        """The JSON that wkctl answers; None, counted as a difference, if it does not."""
        code, out, error = self.run(arguments)
        try:
            got = json.loads(out.decode("utf-8"), object_pairs_hook=compare.without_repeated_names)
            if code in exit_codes:
                return got
            problem = None
        except ValueError as reason:
            problem = "not one JSON document: %s" % reason
        self.differs(arguments, "exit %s and one JSON document" % (exit_codes,), "exit %s" % code, out, error, problem)
        return None

    def differs(self, arguments, expected, got, out=b"", error=b"", note=None):
        seen = got + ", " + out.decode("utf-8", "replace").strip()[:3000]
        if error:
            seen += "\nstderr:   " + error.decode("utf-8", "replace").strip()[:2000]
        self.difference(arguments, None, expected, seen, note)

    def verdict(self, arguments, problem, got=b""):
        if problem is None:
            self.passed += 1
        else:
            self.differs(arguments, "see where", "other", got, note=problem)

    @staticmethod
    def stored_nothing(out):
        answer = json.loads(out)
        return answer["stored"] == 0 and answer["refused"] > 0 and len(answer["problems"]) > 0

    def refused(self, arguments, codes, named=None):
        """wkctl is to exit with one of these codes, one line on standard error, and nothing on standard output
        but, of an import, the report that says what was refused."""
        code, out, error = self.run(arguments)
        text = error.decode("utf-8", "replace")
        silent = out == b"" or arguments[:2] == ["messages", "import"] and self.stored_nothing(out)
        if (code in codes and silent and len(text.splitlines()) == 1
                and (named is None or any(name in text for name in named))):
            self.passed += 1
        else:
            self.differs(arguments, "exit %s, one line on standard error%s" % (
                codes, " that names one of %s" % named if named else ""), "exit %s" % code, out, error)

    # -- one site

    def site(self, number, clients):
        self.rng = random.Random("questions %d %d" % (self.seed, number))
        self.case = stories.Case(number, self.seed, clients)
        self.folder = os.path.join(self.top, "site-%d" % number)
        os.mkdir(self.folder)
        self.document = os.path.join(self.folder, "site.json")
        self.database = os.path.join(self.folder, "site.wk")
        self.store = messages.Store()
        self.calls = 0
        self.write(self.case.document)
        if not self.imports():
            return
        self.imports_of_reports()
        self.reports = messages.Reports(self.case.document, self.store)
        self.clear_names()
        self.lists()
        self.boundaries()
        for report in messages.Reports.ALL:
            self.report(report, {})
            for _ in range(self.questions):
                self.report(report, self.parameters(report))
        self.other_forms()
        if number == 0:
            self.refusals()
        if not self.keep:
            shutil.rmtree(self.folder)

    # -- messages import

    def imports_of_reports(self):
        rng = self.rng
        bodies = self.case.bodies()
        cuts = sorted(rng.randrange(len(bodies)) for _ in range(rng.choice((1, 2, 4))))
        previous = []
        for begin, end in zip([0] + cuts, cuts + [len(bodies)]):
            files = self.files(bodies[begin:end])
            again = rng.sample(previous, min(len(previous), rng.choice((0, 1, 5))))
            self.call(files, again)
            previous = files
        self.call(self.files(self.case.edge_bodies()), [])
        for _ in range(3):
            self.call_with_bad_files()

    def files(self, bodies, name="%04d"):
        """Written into a folder of their own, in the order of their names: [(path, bytes)]."""
        self.calls += 1
        folder = os.path.join(self.folder, "call-%d" % self.calls)
        os.mkdir(folder)
        written = []
        for number, body in enumerate(bodies):
            path = os.path.join(folder, name % number + self.rng.choice((".smx", ".xml")))
            with open(path, "wb") as file:
                file.write(body)
            written.append((path, body))
        return written

    def import_arguments(self, files, again):
        """By the folder or file by file; those of an earlier call are named one by one."""
        rng = self.rng
        if files and rng.random() < 0.6:
            paths = [os.path.dirname(files[0][0])]
        else:
            paths = [path for path, _ in files]
        arguments = ["messages", "import"] + paths + [path for path, _ in again] + ["--database", self.database]
        fsp = rng.choice((None, None, "FSP-01", "fsp.example.org"))
        return arguments + (["--fsp", fsp] if fsp else []), fsp

    def call(self, files, again):
        if not files:
            return
        arguments, fsp = self.import_arguments(files, again)
        self.taken(arguments + ["--json"], files + again, fsp)

    def taken(self, arguments, files, fsp):
        begin = now()
        got = self.told(arguments)
        received = between(begin, now())
        names = [(os.path.basename(path), body) for path, body in files]
        expected = self.store.take(names, fsp, "--skip-bad" in arguments, received)
        if got is not None:
            fits = messages.fits(expected, got)
            self.verdict(arguments, None if fits else "expected %s" % expected, json.dumps(got).encode())

    def call_with_bad_files(self):
        rng = self.rng
        bad = [self.case.bad_body() for _ in range(rng.choice((1, 1, 2)))]
        good = [self.case.later_body(), self.case.edge_bodies()[0]]
        bodies = good + [body for _, body in bad]
        rng.shuffle(bodies)
        files = self.files(bodies, "%04d-" + "-".join(re.sub("[^A-Za-z0-9]+", "_", why) for why, _ in bad))
        wrong = [os.path.basename(path) for path, body in files if body not in good]
        arguments, fsp = self.import_arguments(files, [])
        self.refused(arguments + ["--json"], (3,), wrong)
        self.list_page({}, [])
        self.taken(arguments + ["--skip-bad", "--json"], files, fsp)

    # -- messages list

    def list_arguments(self, filters):
        options = {"begin": "from", "end": "to"}
        words = ["messages", "list", "--database", self.database, "--json"]
        for name, value in filters.items():
            words += ["--" + options.get(name, name), str(value)]
        return words

    def expected_list(self, filters):
        values = {name: messages.moment(value) if name in ("begin", "end") else value
                  for name, value in filters.items()}
        return messages.listing(self.store, **values)

    def page(self, arguments):
        got = self.told(arguments)
        if got is None:
            return None
        if set(got) != {"messages", "next"} or not isinstance(got["next"], (str, type(None))):
            self.differs(arguments, '{"messages": [...], "next": CURSOR|null}', json.dumps(got)[:2000])
            return None
        return got

    def list_page(self, filters, options):
        """The first page, without or with a limit."""
        arguments = self.list_arguments(filters) + options
        limit = int(options[1]) if options else ROWS_WITHOUT_LIMIT
        expected = self.expected_list(filters)
        got = self.page(arguments)
        if got is None:
            return
        problem = first_difference(expected[:limit], got["messages"])
        if problem is None and len(expected) > limit and got["next"] is None:
            problem = "no cursor, although there are more"
        self.verdict(arguments, problem)

    def walk(self, filters, limit, arriving=()):
        """Following `next` gives every message once, also while others arrive."""
        expected = self.expected_list(filters)
        arguments = self.list_arguments(filters) + ["--limit", str(limit)]
        rows, cursor, arriving, latecomers = [], None, list(arriving), []
        for _ in range(len(expected) // limit + 3 + len(arriving) * 10):
            more = ["--after", cursor] if cursor else []
            got = self.page(arguments + more)
            if got is None:
                return
            if len(got["messages"]) > limit:
                self.differs(arguments + more, "at most %d rows" % limit, "%d rows" % len(got["messages"]))
            rows += got["messages"]
            cursor = got["next"]
            if cursor is None:
                break
            if arriving:
                before = len(self.store.rows)
                self.call(self.files([arriving.pop()]), [])
                late = messages.Store()
                late.rows = self.store.rows[before:]
                latecomers += messages.listing(late)
        else:
            self.differs(arguments, "an end", "more and more pages")
            return
        kept = []
        for row in rows:
            late = next((one for one in latecomers if messages.fits(one, row)), None)
            if late is not None:
                latecomers.remove(late)
            else:
                kept.append(row)
        self.verdict(arguments, first_difference(expected, kept))

    def lists(self):
        rng = self.rng
        self.list_page({}, [])
        self.walk({}, rng.choice((37, 100, 1000)))
        for _ in range(self.questions * 4):
            filters = {}
            if rng.random() < 0.4:
                filters["client"] = self.client()
            if rng.random() < 0.4:
                filters["topic"] = rng.choice((800, 800, 1000, 1001, 12345, 77))
            if rng.random() < 0.3:
                filters["state"] = rng.choice((100, 400, 313, 2, 1, 700, 9999))
            if rng.random() < 0.4:
                filters["severity"] = rng.choice(("success", "info", "warning", "error"))
            if rng.random() < 0.5:
                filters.update(zip(("begin", "end"), self.range()))
                if rng.random() < 0.5:
                    del filters[rng.choice(("begin", "end"))]
            if rng.random() < 0.7:
                self.list_page(filters, rng.choice(([], ["--limit", "1"], ["--limit", "7"], ["--limit", "5000"])))
            else:
                self.walk(filters, rng.choice((50, 113, 400)))
        self.walk({}, max(20, len(self.store.rows) // 6), [self.case.later_body() for _ in range(3)])
        self.clear_names()

    def boundaries(self):
        """Ranges that begin or end exactly at a message: it belongs to what begins there."""
        whole = [row.message for row in self.store.rows if row.message.time % stories.SECOND == 0]
        for message in self.rng.sample(whole, min(3, len(whole))):
            before, at, after = (self.instant(message.time + seconds * stories.SECOND) for seconds in (-60, 0, 1))
            self.list_page({"begin": before, "end": at}, [])
            self.list_page({"begin": at, "end": after}, [])
        for report, accepts in (("client-deployment-status", messages.is_deployment),
                                ("client-assignment-status", messages.is_assignment),
                                ("issues-by-incidence-detail", lambda message: message.topic in (1000, 1001))):
            of_report = [message for message in whole if accepts(message)]
            for message in self.rng.sample(of_report, min(2, len(of_report))):
                self.report(report, {"to": self.instant(message.time)})
                self.report(report, {"from": self.instant(message.time)})

    # -- what may be asked

    def clear_names(self):
        """The names whose clients had no other, and whose records report under it, if at all (M10)."""
        names, ids = {}, {}
        for row in self.store.rows:
            name = row.message.name.casefold()
            names.setdefault(name, set()).add(row.message.client())
            ids.setdefault(row.message.client(), set()).add(name)
        recorded = {}
        for record in self.case.document["SMS_R_System"]:
            recorded.setdefault(record["Name"].casefold(), set()).add(record["SMSUniqueIdentifier"])
        self.names = []
        for name, clients in sorted(names.items()):
            others = [one for one in recorded.get(name, ()) if one and ("id", one) not in clients]
            if all(ids[client] == {name} for client in clients) and not any(("id", one) in ids for one in others):
                self.names.append(name)
        self.ids = sorted(client[1] for client in ids if client[0] == "id")

    def client(self):
        rng = self.rng
        name = rng.choice(self.names)
        return rng.choice((name, name.upper(), rng.choice(self.ids), rng.choice(self.ids)))

    def range(self):
        """(from, to) in some notation; often exactly at a message."""
        rng = self.rng
        while True:
            times = [rng.choice(self.store.rows).message.time // stories.SECOND * stories.SECOND
                     + rng.choice((0, 0, 0, 0, 1, -3600)) * stories.SECOND for _ in range(2)]
            if times[0] != times[1]:
                return [self.instant(one) for one in sorted(times)]

    def instant(self, at):
        minutes = self.rng.choice((0, 0, 60, -210))
        zone = timezone(timedelta(minutes=minutes))
        text = (messages.EPOCH + timedelta(microseconds=at)).astimezone(zone).isoformat()
        return text.replace("+00:00", "Z")

    def parameters(self, report):
        rng = self.rng
        takes, _ = messages.Reports.ALL[report]
        answer = {}
        if rng.random() < 0.3:
            answer["site"] = rng.choice(stories.SITES)
        if rng.random() < 0.3:
            answer["collection"] = rng.choice(self.case.collections)
        if rng.random() < 0.15:
            answer["client"] = self.client()
            if report == "silent-clients" and rng.random() < 0.7:
                record = rng.choice(self.case.silent)
                answer["client"] = rng.choice((record["Name"], record["Name"].lower(), record["SMSUniqueIdentifier"]))
        if rng.random() < 0.5 and "client" not in answer:
            answer["from"], answer["to"] = self.range()
            if rng.random() < 0.6:
                del answer[rng.choice(("from", "to"))]
        if "state" in takes and rng.random() < 0.4:
            issue = report.startswith("issues")
            answer["state"] = str(rng.choice((2, 2, 2, 1) if issue else (
                100, 313, 317, 400, 401, 307, 500, 601, 604, 700, 5)))
        if "topic" in takes and rng.random() < 0.4:
            answer["topic"] = str(rng.choice((1000, 1001, 800)))
        if "errorCode" in takes and rng.random() < 0.5:
            answer["errorCode"] = (rng.choice(stories.NO_CODES) if rng.random() < 0.2 else
                                   stories.in_a_notation(rng, rng.choice(stories.CODES)))
        names = list(answer)
        rng.shuffle(names)
        return {name: answer[name] for name in names}

    # -- report

    def report_arguments(self, report, parameters, form="--json"):
        words = ["report", report, "--database", self.database]
        for name, value in parameters.items():
            words += ["--param", "%s=%s" % (name, value)]
        return words + form.split()

    def report(self, report, parameters, form="--json"):
        arguments = self.report_arguments(report, parameters, form)
        expected = self.reports.rows(report, parameters)
        self.rows_seen[report] += len(expected)
        got = self.told(arguments)
        if got is None:
            return None
        if set(got) != {"report", "parameters", "rows"}:
            problem = "names: %s" % list(got)
        elif got["report"] != report or got["parameters"] != parameters:
            problem = "expected the parameters %s" % parameters
        else:
            problem = difference_of_sets(report, expected, got["rows"])
        self.verdict(arguments, problem)
        return got

    def other_forms(self):
        """As JSON by the long option, in other languages, as CSV."""
        rng = self.rng
        for report in messages.Reports.ALL:
            form = rng.choice(("--format json", "--json --language de", "--json --language zh_CN"))
            self.report(report, self.parameters(report), form)
            for parameters in ({}, self.parameters(report)):
                got = self.told(self.report_arguments(report, parameters))
                arguments = self.report_arguments(report, parameters, "--format csv")
                code, out, error = self.run(arguments)
                if code != 0:
                    self.differs(arguments, "exit 0", "exit %s" % code, out, error)
                elif got is not None:
                    self.verdict(arguments, csv_problem(out, got["rows"]), out[:2000])

    def refusals(self):
        def report(report, *parameters):
            words = ["report", report, "--database", self.database, "--json"]
            return words + [word for one in parameters for word in ("--param", one)]

        self.refused(report("no-such-report"), (2,), ["no-such-report"])
        for id, (takes, _) in messages.Reports.ALL.items():
            self.refused(report(id, "colour=red"), (2,), ["colour"])
            self.refused(report(id, "client=" + NOBODY), (3,), [NOBODY])
            self.refused(report(id, "collection=XYZ99999"), (3,), ["XYZ99999"])
            self.refused(report(id, "from=yesterday"), (3,), ["yesterday"])
            self.refused(report(id, "from=2026-03-01T00:00:00"), (2, 3))
            self.refused(report(id, "from=2026-03-01T00:00:00Z", "to=2026-03-01T00:00:00Z"), (2, 3))
            for name in ("state", "topic"):
                codes = (3,) if name in takes else (2,)
                self.refused(report(id, name + "=some"), codes)
            if "errorCode" not in takes:
                self.refused(report(id, "errorCode=5"), (2,))
        nothing = os.path.join(self.folder, "nothing.wk")
        good = self.files(self.case.edge_bodies()[:1])[0][0]
        self.refused(["report", "restart-pending", "--database", nothing, "--json"], (4,))
        self.refused(["messages", "list", "--database", nothing, "--json"], (4,))
        self.refused(["messages", "import", good, "--database", nothing, "--json"], (4,))
        self.refused(["messages", "import", good + ".not", "--database", self.database, "--json"], (3,))
        self.refused(["messages", "import", "--database", self.database, "--json"], (2,))
        self.refused(self.list_arguments({"client": NOBODY}), (3,), [NOBODY])
        self.refused(self.list_arguments({"begin": "2026-03-01T00:00:00"}), (2,))
        self.refused(self.list_arguments({"begin": "2026-03-01T00:00:00Z", "end": "2026-02-01T00:00:00Z"}), (2,))
        for name, value in (("topic", "x"), ("severity", "fatal"), ("after", "no cursor"), ("limit", "-1")):
            self.refused(self.list_arguments({name: value}), (2, 3))

    def report_list(self):
        """Every report of the contract is there, with a title."""
        arguments = ["report", "list", "--json"]
        got = self.told(arguments)
        if got is None:
            return
        ids = set(messages.Reports.ALL) | {"maintenance-windows-for-client"}
        found = {row.get("id") for row in got if row.get("title") and "parameters" in row}
        self.verdict(arguments, None if found == ids else "expected %s" % sorted(ids ^ found))

    def all_reports(self):
        """Every report is to have had rows."""
        for report, count in self.rows_seen.items():
            print("%-36s %6d" % (report, count))
        if min(self.rows_seen.values()) > 0:
            self.passed += 1
        else:
            self.failed += 1
            print("---- difference %d\nthe stories did not fill every report" % self.failed)


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--wkctl", required=True, metavar="PATH", help="the program to ask")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--sites", type=int, default=2, metavar="N", help="sites, each with its own clients")
    parser.add_argument("--clients", type=int, default=120, metavar="N", help="clients of a site")
    parser.add_argument("--questions", type=int, default=4, metavar="N", help="random questions to each report")
    parser.add_argument("--differences", type=int, default=compare.MOST_DIFFERENCES, metavar="N",
                        help="stop after so many")
    arguments = parser.parse_args()
    if not os.access(arguments.wkctl, os.X_OK):
        parser.error("no program there: " + arguments.wkctl)
    sys.stdout.reconfigure(encoding="utf-8", errors="replace")
    compare.MOST_DIFFERENCES = arguments.differences

    folder = tempfile.mkdtemp(prefix="wkctl-messages-")
    comparison = Comparison(os.path.abspath(arguments.wkctl), folder, arguments.seed, arguments.questions)
    try:
        comparison.report_list()
        for number in range(arguments.sites):
            comparison.site(number, arguments.clients)
        comparison.all_reports()
    except compare.Enough:
        print("stopped after %d differences" % comparison.failed)
    finally:
        if comparison.keep:
            print("documents and reports of the differences: " + folder)
        else:
            shutil.rmtree(folder, ignore_errors=True)
    print("%d passed, %d failed" % (comparison.passed, comparison.failed))
    return 1 if comparison.failed else 0


if __name__ == "__main__":
    sys.exit(main())
