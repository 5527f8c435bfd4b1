# SPDX-FileCopyrightText: 2026 The Windowkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks wkctl and the oracle the same random questions and compares the answers as JSON values.

Stops after five differences; each shows the command, where its document was kept, what was
expected and what came.  The last line is "N passed, N failed"; exit code 1 if any failed.
"""

import argparse
import json
import os
import shlex
import shutil
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True

import findings
import generate
import oracle

MOST_DIFFERENCES = 5
TOKENS_PER_CALL = 100
SECONDS_PER_CALL = 120
FINDINGS_SITES = 20


class Enough(Exception):
    pass


def without_repeated_names(pairs):
    value = dict(pairs)
    if len(value) != len(pairs):
        raise ValueError("a name twice in one object")
    return value


def same(left, right):
    """Equal as JSON: true is not 1, and the order of an object's names does not matter."""
    if type(left) is not type(right):
        return False
    if isinstance(left, dict):
        return left.keys() == right.keys() and all(same(left[name], right[name]) for name in left)
    if isinstance(left, list):
        return len(left) == len(right) and all(map(same, left, right))
    return left == right


def where(left, right, path="$"):
    """The first place at which two values differ."""
    if isinstance(left, dict) and isinstance(right, dict) and left.keys() == right.keys():
        for name in left:
            if not same(left[name], right[name]):
                return where(left[name], right[name], path + "." + name)
    if isinstance(left, list) and isinstance(right, list) and len(left) == len(right):
        for number, pair in enumerate(zip(left, right)):
            if not same(*pair):
                return where(*pair, "%s[%d]" % (path, number))
    if isinstance(left, list) and isinstance(right, list):
        return "%s: %d expected, %d came" % (path, len(left), len(right))
    return "%s: expected %s, came %s" % (path, json.dumps(left, ensure_ascii=False),
                                         json.dumps(right, ensure_ascii=False))


def with_any_text(answer, list_name, field):
    """wkctl's answer, where any text that is not empty will do in that field of the list's rows."""
    if not isinstance(answer, dict) or not isinstance(answer.get(list_name), list):
        return answer
    rows = [dict(row, **{field: findings.ANY_TEXT})
            if isinstance(row, dict) and isinstance(row.get(field), str) and row[field].strip() else row
            for row in answer[list_name]]
    return dict(answer, **{list_name: rows})


class Comparison:
    def __init__(self, wkctl, folder):
        self.wkctl = wkctl
        self.folder = folder
        self.document = os.path.join(folder, "site.json")
        self.database = os.path.join(folder, "site.wk")
        self.passed = self.failed = 0
        self.codes = dict.fromkeys(findings.CODES, 0)
        self.clean_checks = 0
        self.keep = False
        self.environment = dict(os.environ, LC_ALL="C.UTF-8", TZ="UTC")
        self.environment.pop("LANGUAGE", None)
        self.environment.pop("LANG", None)

    def run(self, arguments, given=None):
        """(exit code, standard output, standard error); the exit code is None after a time-out."""
        try:
            done = subprocess.run([self.wkctl] + arguments, env=self.environment, input=given or b"",
                                  stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                  timeout=SECONDS_PER_CALL)
        except subprocess.TimeoutExpired:
            return None, b"", b"no answer within %d seconds" % SECONDS_PER_CALL
        return done.returncode, done.stdout, done.stderr

    def difference(self, arguments, given, expected, got, note):
        self.failed += 1
        print("---- difference %d" % self.failed)
        for path in (self.document, self.database):
            copy = os.path.join(self.folder, "difference-%d%s" % (self.failed, os.path.splitext(path)[1]))
            if os.path.exists(path) and (path in arguments or self.database in arguments):
                shutil.copy(path, copy)
            arguments = [copy if argument == path else argument for argument in arguments]
        command = "LC_ALL=C.UTF-8 TZ=UTC " + shlex.join([self.wkctl] + arguments)
        if given is not None:
            copy = os.path.join(self.folder, "difference-%d.stdin.json" % self.failed)
            with open(copy, "wb") as file:
                file.write(given)
            command += " < " + shlex.quote(copy)
        self.keep = True
        print("command:  " + command)
        print("expected: " + expected)
        print("got:      " + got)
        if note:
            print("where:    " + note)
        sys.stdout.flush()
        if self.failed >= MOST_DIFFERENCES:
            raise Enough

    def answer(self, arguments, expected, given=None, exit_code=0, words=None):
        """wkctl is to exit so with this value on standard output.

        words: (list, field) where any text will do that is not empty."""
        code, out, error = self.run(arguments, given)
        try:
            got = json.loads(out.decode("utf-8"), object_pairs_hook=without_repeated_names)
            problem = None
        except ValueError as reason:
            got, problem = None, "not one JSON document: %s" % reason
        if words and problem is None:
            got = with_any_text(got, *words)
        if code == exit_code and problem is None and same(expected, got):
            self.passed += 1
            return
        seen = "exit %s, %s" % (code, out.decode("utf-8", "replace").strip()[:20000])
        if error:
            seen += "\nstderr:   " + error.decode("utf-8", "replace").strip()[:2000]
        if problem is None and same(expected, got):
            problem = "exit code: expected %d, came %s" % (exit_code, code)
        self.difference(arguments, given, json.dumps(expected, ensure_ascii=False), seen,
                        problem or where(expected, got))

    def refusal(self, arguments, named, given=None):
        """wkctl is to exit 3 with one line on standard error that has one of these in it."""
        code, out, error = self.run(arguments, given)
        text = error.decode("utf-8", "replace")
        names_it = not named or any(name.lower() in text.lower() for name in named)
        if code == 3 and out == b"" and names_it and text.strip() and len(text.splitlines()) == 1:
            self.passed += 1
            return
        expected = "exit 3, nothing on standard output, one line on standard error"
        if named:
            expected += " that names " + " or ".join(map(repr, named))
        self.difference(arguments, given, expected, "exit %s, %s\nstderr:   %s"
                        % (code, out.decode("utf-8", "replace").strip()[:2000], text.strip()[:2000]), None)

    # -- what is asked

    def tokens(self, seed, count, open):
        batch = []
        for number in range(count):
            batch.append(generate.token_string(number, seed))
            if len(batch) == TOKENS_PER_CALL or number == count - 1:
                expected = [one for string in batch for one in oracle.decode(string)]
                self.answer(["token", "decode"] + batch + ["--json"], expected)
                for string in batch[:3]:
                    # encode(decode(t)) == t, in upper case
                    self.answer(["token", "encode", "--json"], string.upper(),
                                json.dumps(oracle.decode(string)).encode())
                batch = []
        for number in range(count // 40):
            string = generate.refused_string(number, seed, open)
            good = generate.token_string(number, seed)
            strings = [[string], [good, string], [string, good]][number % 3]
            try:
                oracle.decode(string)
            except oracle.Refused as refused:
                self.refusal(["token", "decode"] + strings + ["--json"], [refused.token])
        for number in range(count // 20):
            value, refused = generate.encode_input(number, seed, open)
            given = json.dumps(value).encode()
            if not refused:
                self.answer(["token", "encode", "--json"], oracle.encode(value), given)
                continue
            try:
                oracle.encode(value)
            except oracle.Refused as reason:
                self.refusal(["token", "encode", "--json"], [reason.field], given)

    def occurrences(self, seed, count):
        for number in range(count):
            case = generate.occurrence_case(number, seed)
            expected = oracle.occurrences(case["string"], case["zone"], case["from"], case["to"])
            self.answer(["occurrences", case["string"], "--zone", case["zone"], "--from", case["from"],
                         "--to", case["to"], "--json"], expected)

    def write(self, document):
        with open(self.document, "w", encoding="utf-8") as file:
            json.dump(document, file, indent=1, ensure_ascii=False)

    def sites(self, seed, count, open):
        for number in range(count):
            case = generate.site_case(number, seed, open)
            self.write(case.document)
            for query in case.queries:
                self.ask(case.document, query, [["--document", self.document]])

    def findings(self, seed, count, open):
        """Everything twice: of the document, and of a database that it was imported into."""
        for number in range(count):
            case = generate.findings_case(number, seed, open)
            self.write(case.document)
            sources = [["--document", self.document]]
            if self.imports():
                sources.append(["--database", self.database])
            for query in case.queries:
                self.ask(case.document, query, sources)

    def imports(self):
        """wkctl is to make a new database of the document."""
        for rest in ("", "-wal", "-shm"):
            if os.path.exists(self.database + rest):
                os.remove(self.database + rest)
        arguments = ["import", self.document, "--database", self.database]
        code, out, error = self.run(arguments)
        if code == 0:
            self.passed += 1
            return True
        self.difference(arguments, None, "exit 0", "exit %s, %s\nstderr:   %s" % (
            code, out.decode("utf-8", "replace").strip()[:2000], error.decode("utf-8", "replace")), None)
        return False

    def ask(self, document, query, sources):
        verb, subject, rest = query[0], query[1], query[2:]
        exit_code, words = 0, None
        if verb == "check":
            expected = findings.check(document, subject)
            options = ["--now", subject]
            exit_code, words = (1 if expected["findings"] else 0), ("findings", "text")
            for row in expected["findings"]:
                self.codes[row["code"]] += 1
            self.clean_checks += not expected["findings"]
        elif verb == "report":
            expected = findings.windows_for_client(document, subject, *rest)
            options = [expected["report"], "--param", "client=" + subject, "--now", *rest]
            words = ("rows", "schedule")
        else:
            options = ["--client", subject, "--from", rest[0]]
            if rest[1] is not None:
                options += ["--to", rest[1]]
            if verb == "effective":
                kind = rest[2]
                if kind is not None:
                    options += ["--for", kind]
                expected = oracle.effective(document, subject, *rest[:2], kind or "program")
            else:
                expected = oracle.forecast(document, subject, *rest)
        for source in sources:
            self.answer([verb] + options + source + ["--json"], expected, None, exit_code, words)

    def all_codes(self):
        """Every code of check is to have been found, and nothing at all too."""
        for code, count in self.codes.items():
            print("%-36s %6d" % (code, count))
        print("%-36s %6d" % ("(nothing found)", self.clean_checks))
        if min(self.codes.values()) > 0 and self.clean_checks > 0:
            self.passed += 1
        else:
            self.failed += 1
            print("---- difference %d\nthe documents did not make every code of check appear" % self.failed)


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--wkctl", required=True, metavar="PATH", help="the program to ask")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--tokens", type=int, default=3000, metavar="N", help="strings to decode")
    parser.add_argument("--occurrences", type=int, default=300, metavar="N", help="questions")
    parser.add_argument("--sites", type=int, default=80, metavar="N", help="documents")
    parser.add_argument("--findings", type=int, default=FINDINGS_SITES, metavar="N",
                        help="documents that are checked and reported on, also through a database")
    parser.add_argument("--open", action="store_true", help="also what the contract leaves open")
    arguments = parser.parse_args()
    if not os.access(arguments.wkctl, os.X_OK):
        parser.error("no program there: " + arguments.wkctl)
    sys.stdout.reconfigure(encoding="utf-8", errors="replace")

    folder = tempfile.mkdtemp(prefix="wkctl-oracle-")
    comparison = Comparison(os.path.abspath(arguments.wkctl), folder)
    try:
        comparison.tokens(arguments.seed, arguments.tokens, arguments.open)
        comparison.occurrences(arguments.seed, arguments.occurrences)
        comparison.sites(arguments.seed, arguments.sites, arguments.open)
        comparison.findings(arguments.seed, arguments.findings, arguments.open)
        if arguments.findings >= FINDINGS_SITES:
            comparison.all_codes()
    except Enough:
        print("stopped after %d differences" % comparison.failed)
    finally:
        if comparison.keep:
            print("documents of the differences: " + folder)
        else:
            shutil.rmtree(folder, ignore_errors=True)
    print("%d passed, %d failed" % (comparison.passed, comparison.failed))
    return 1 if comparison.failed else 0


if __name__ == "__main__":
    sys.exit(main())
