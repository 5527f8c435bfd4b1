#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Windowkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""wkfsp as seen from outside (contracts.md 6): killed, without its site, without space, with damage.

fsp_test.py --wkfsp PROGRAM --wkctl PROGRAM [--failing-sync LIBRARY] [--seconds 4] [--seed 1] [TEST...]
`--seconds` is how long each of the tests under load goes on.
"""
import argparse
import contextlib
import json
import pathlib
import random
import resource
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import threading
import time

from harness import Fsp, Senders, Site, check_exactly_once, post, report, temporary_folder


class Place:
    """A folder with a site, a spool and the programs."""

    def __init__(self, arguments, folder):
        self.arguments = arguments
        self.folder = pathlib.Path(folder)
        self.spool = self.folder / "spool"
        self.site = Site(arguments.wkctl, folder)
        self.chance = random.Random(arguments.seed)
        self.started = []

    def start(self, *options, spool=None, **surroundings):
        fsp = Fsp(self.arguments.wkfsp, self.site.path, spool or self.spool, *options, **surroundings)
        self.started.append(fsp)
        return fsp

    def kill_what_is_left(self):
        for fsp in self.started:
            if fsp.process.poll() is None:
                fsp.kill()


UNTHROTTLED = ("--throttle-count", "1000000000")
# For what is loaded in front of a program: a sanitizer would rather be the first.
SANITIZED = {"ASAN_OPTIONS": "verify_asan_link_order=0"}


def killed_again_and_again(place):
    """SIGKILL at any moment loses nothing that was answered 200, and stores nothing twice."""
    stored, sent = set(), set()
    end = time.monotonic() + place.arguments.seconds
    kills = 0
    while time.monotonic() < end:
        fsp = place.start(*UNTHROTTLED)
        senders = Senders(fsp.port, seed=place.chance.random(), first=kills * 100)
        time.sleep(place.chance.uniform(0.02, 0.5))
        fsp.kill()
        senders.stop()
        stored |= senders.stored
        sent |= senders.sent
        kills += 1
    fsp = place.start(*UNTHROTTLED)
    fsp.wait_until_relayed()
    fsp.stop()
    assert kills > 3 and len(stored) > 100, f"{kills} kills, {len(stored)} messages"
    check_exactly_once(place.site, stored, sent)


def ended_under_load(place):
    """SIGTERM answers what is complete and leaves the rest in the spool."""
    fsp = place.start("--throttle-count", "1")
    senders = Senders(fsp.port)
    time.sleep(1)
    fsp.stop()
    senders.stop()
    assert senders.stored
    fsp = place.start(*UNTHROTTLED)
    fsp.wait_until_relayed()
    fsp.stop()
    check_exactly_once(place.site, senders.stored, senders.sent)


def site_is_locked(place):
    """Another process that writes to the site's database holds nobody up."""
    fsp = place.start(*UNTHROTTLED)
    lock = sqlite3.connect(place.site.path, isolation_level=None, timeout=10)
    lock.execute("BEGIN IMMEDIATE")
    senders = Senders(fsp.port)
    time.sleep(place.arguments.seconds / 2)
    senders.stop()
    waiting = fsp.metrics()["wkfsp_spool_messages"]
    assert waiting == len(senders.stored) > 100, f"{waiting} wait, {len(senders.stored)} were answered 200"
    assert set(senders.answers) == {200}, senders.answers
    lock.execute("ROLLBACK")
    lock.close()
    fsp.wait_until_relayed()
    assert sum("site-unreachable" in line for line in fsp.log) == 1, fsp.log
    fsp.stop()
    check_exactly_once(place.site, senders.stored, senders.sent)


def site_goes_away_and_comes_back(place):
    fsp = place.start(*UNTHROTTLED)
    senders = Senders(fsp.port)
    away = place.folder / "away"
    away.mkdir()
    for _ in range(3):
        time.sleep(place.arguments.seconds / 8)
        for file in place.folder.glob("site.db*"):
            file.rename(away / file.name)
        time.sleep(place.arguments.seconds / 8)
        for file in away.glob("site.db*"):
            file.rename(place.folder / file.name)
    senders.stop()
    assert set(senders.answers) == {200}, senders.answers
    fsp.wait_until_relayed()
    fsp.stop()
    check_exactly_once(place.site, senders.stored, senders.sent)


def started_without_its_site(place):
    away = place.folder / "away.db"
    place.site.path.rename(away)
    fsp = place.start()
    assert post(fsp.port, report("PC1", [(1, 100)])) == 200
    away.rename(place.site.path)
    fsp.wait_until_relayed()
    fsp.stop()
    check_exactly_once(place.site, {("PC1", 1)}, {("PC1", 1)})


@contextlib.contextmanager
def small_disk(folder, size):
    folder.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)],
                             capture_output=True, text=True)
    if mounted.returncode != 0:
        raise Skipped(f"a small disk cannot be mounted: {mounted.stderr.strip()}")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


def disk_is_full(place):
    """503 on a full disk, nothing of such a report is kept, and it takes again once there is room."""
    with small_disk(place.folder / "disk", "4m") as disk:
        fsp = place.start(*UNTHROTTLED, spool=disk / "spool")
        lock = sqlite3.connect(place.site.path, isolation_level=None, timeout=10)
        lock.execute("BEGIN IMMEDIATE")
        senders = Senders(fsp.port, most_messages=20)
        fsp.wait_for("a full disk", lambda m: any("503" in k or "space" in k for k, v in m.items() if v > 0)
                     or senders.answers.get(503, 0) > 0)
        lock.execute("ROLLBACK")
        lock.close()
        refused_before = len(senders.refused)
        stored_before = len(senders.stored)
        fsp.wait_for("room", lambda m: len(senders.stored) > stored_before + 100)
        senders.stop()
        assert refused_before > 0 and set(senders.answers) == {200, 503}, senders.answers
        fsp.kill()
        fsp = place.start(*UNTHROTTLED, spool=disk / "spool")
        fsp.wait_until_relayed()
        fsp.stop()
        check_exactly_once(place.site, senders.stored, senders.sent, never=senders.refused)


def disk_is_filled_by_others(place):
    """The same where somebody else took the space: it takes again as soon as that is free."""
    with small_disk(place.folder / "disk", "8m") as disk:
        fsp = place.start(*UNTHROTTLED, spool=disk / "spool")
        lock = sqlite3.connect(place.site.path, isolation_level=None, timeout=10)
        lock.execute("BEGIN IMMEDIATE")
        stored, refused = set(), set()

        def send(serial):
            answer = post(fsp.port, report("PC1", [(serial + i, 100) for i in range(20)]))
            assert answer in (200, 503), answer
            (stored if answer == 200 else refused).update(("PC1", serial + i) for i in range(20))
            return answer

        assert send(0) == 200
        filler = disk / "filler"
        with contextlib.suppress(OSError), filler.open("wb", buffering=0) as file:
            while True:
                file.write(b"x" * 4096)
        serial = 20
        while send(serial) == 200:
            serial += 20
        filler.unlink()
        assert send(serial + 20) == 200
        lock.execute("ROLLBACK")
        lock.close()
        fsp.wait_until_relayed()
        fsp.stop()
        check_exactly_once(place.site, stored, stored | refused, never=refused)


def files_may_not_grow(place):
    """The same where the system lets no file grow further."""
    _, most = resource.getrlimit(resource.RLIMIT_FSIZE)
    fsp = place.start(*UNTHROTTLED, limits={resource.RLIMIT_FSIZE: (1_000_000, most)})
    lock = sqlite3.connect(place.site.path, isolation_level=None, timeout=10)
    lock.execute("BEGIN IMMEDIATE")
    senders = Senders(fsp.port, most_messages=20)
    fsp.wait_for("the limit", lambda m: senders.answers.get(503, 0) > 0)
    resource.prlimit(fsp.process.pid, resource.RLIMIT_FSIZE, (most, most))
    stored_before = len(senders.stored)
    fsp.wait_for("room", lambda m: len(senders.stored) > stored_before + 100)
    senders.stop()
    lock.execute("ROLLBACK")
    lock.close()
    assert set(senders.answers) == {200, 503}, senders.answers
    fsp.kill()
    fsp = place.start(*UNTHROTTLED)
    fsp.wait_until_relayed()
    fsp.stop()
    check_exactly_once(place.site, senders.stored, senders.sent, never=senders.refused)


def connections_leave_descriptors(place):
    """Where there are few, connections do not take those of the site and the quarantine."""
    away = place.folder / "away.db"
    place.site.path.rename(away)
    fsp = place.start(limits={resource.RLIMIT_NOFILE: (400, 400)})
    crowd = [socket.create_connection(("127.0.0.1", fsp.port), timeout=10) for _ in range(500)]
    assert post(fsp.port, report("PC1", [(1, 100)])) == 200
    assert post(fsp.port, b"no report") == 400
    away.rename(place.site.path)
    fsp.wait_until_relayed()
    assert fsp.metrics()["wkfsp_quarantine_messages"] == 1
    for connection in crowd:
        connection.close()
    fsp.stop()
    assert any("too-few-descriptors" in line for line in fsp.log), fsp.log
    check_exactly_once(place.site, {("PC1", 1)}, {("PC1", 1)})


def sync_fails(place):
    """503 where a sync fails; nothing of it is there after a crash, though it was written."""
    if not place.arguments.failing_sync:
        raise Skipped("--failing-sync is not given")
    sign = place.folder / "fail"
    fsp = place.start(environment={"LD_PRELOAD": place.arguments.failing_sync, "WK_FAIL_SYNC": str(sign),
                                   **SANITIZED})
    lock = sqlite3.connect(place.site.path, isolation_level=None, timeout=10)
    lock.execute("BEGIN IMMEDIATE")
    assert post(fsp.port, report("PC1", [(1, 100)])) == 200
    sign.touch()
    assert post(fsp.port, report("PC1", [(2, 100)])) == 503
    assert post(fsp.port, report("PC1", [(3, 100)])) == 503
    sign.unlink()
    assert post(fsp.port, report("PC1", [(4, 100)])) == 200
    sign.touch()
    assert post(fsp.port, report("PC1", [(5, 100)])) == 503
    fsp.kill()
    lock.execute("ROLLBACK")
    lock.close()
    fsp = place.start()
    fsp.wait_until_relayed()
    fsp.stop()
    wanted = {("PC1", 1), ("PC1", 4)}
    check_exactly_once(place.site, wanted, wanted)


def disk_is_slow(place):
    """What is complete is answered, and the end comes in time, whatever a sync takes."""
    if not place.arguments.failing_sync:
        raise Skipped("--failing-sync is not given")
    sign = place.folder / "slow"
    fsp = place.start(*UNTHROTTLED, environment={"LD_PRELOAD": place.arguments.failing_sync,
                                                 "WK_SLOW_SYNC": str(sign), **SANITIZED})
    sign.touch()
    answers = []
    senders = [threading.Thread(target=lambda c=c: answers.append(post(fsp.port, report(f"PC{c}", [(c, 100)]))))
               for c in range(10)]
    for sender in senders:
        sender.start()
    time.sleep(0.3)
    fsp.stop()
    for sender in senders:
        sender.join()
    assert answers == [200] * 10, answers
    fsp = place.start(*UNTHROTTLED)
    fsp.wait_until_relayed()
    fsp.stop()
    sent = {(f"PC{client}", client) for client in range(10)}
    check_exactly_once(place.site, sent, sent)


def spool_is_deleted(place):
    """Somebody tidies up: what is answered 200 is in a file that is there, and what was not relayed too."""
    lock = sqlite3.connect(place.site.path, isolation_level=None, timeout=10)
    lock.execute("BEGIN IMMEDIATE")
    fsp = place.start(*UNTHROTTLED)
    sent = set()

    def send(client):
        assert post(fsp.port, report(f"PC{client}", [(client, 100)])) == 200
        sent.add((f"PC{client}", client))
    send(1)
    (place.spool / "spool.db").unlink()
    send(2)
    assert (place.spool / "spool.db").exists()
    for name in ("spool.db", "spool.db-wal", "spool.db-shm"):
        (place.spool / name).unlink()
    send(3)
    shutil.rmtree(place.spool)
    send(4)
    send(5)
    assert any("spool-made-anew" in line for line in fsp.log), fsp.log
    fsp.kill()
    fsp = place.start(*UNTHROTTLED)
    lock.execute("ROLLBACK")
    lock.close()
    fsp.wait_until_relayed()
    fsp.stop()
    check_exactly_once(place.site, sent, sent)


def spool_reaches_its_limit(place):
    body = report("PC1", [(0, 100)])
    fsp = place.start("--max-spool", str(3 * (len(body) + 512)))
    lock = sqlite3.connect(place.site.path, isolation_level=None, timeout=10)
    lock.execute("BEGIN IMMEDIATE")
    answers = [post(fsp.port, report("PC1", [(i, 100)])) for i in range(5)]
    assert answers == [200, 200, 200, 503, 503], answers
    lock.execute("ROLLBACK")
    lock.close()
    fsp.wait_until_relayed()
    assert post(fsp.port, report("PC1", [(5, 100)])) == 200
    fsp.wait_until_relayed()
    fsp.stop()
    wanted = {("PC1", i) for i in (0, 1, 2, 5)}
    check_exactly_once(place.site, wanted, wanted)


def spool_is_damaged(place):
    """Damage costs what is on the damaged pages, and is no reason not to start."""
    lock = sqlite3.connect(place.site.path, isolation_level=None, timeout=10)
    lock.execute("BEGIN IMMEDIATE")
    fsp = place.start(*UNTHROTTLED)
    sent = set()
    for client in range(400):
        assert post(fsp.port, report(f"PC{client}", [(client, 100)])) == 200
        sent.add((f"PC{client}", client))
    fsp.stop()
    lock.execute("ROLLBACK")
    lock.close()
    spool = place.spool / "spool.db"
    for offset in (16384 * 10, 16384 * 20 + 5000):
        with spool.open("r+b") as file:
            file.seek(offset)
            file.write(b"\xaa" * 600)
    fsp = place.start(*UNTHROTTLED)
    fsp.wait_until_relayed()
    assert post(fsp.port, report("after", [(1, 100)])) == 200
    fsp.wait_until_relayed()
    fsp.stop()
    sent.add(("after", 1))
    check_exactly_once(place.site, {("after", 1)}, sent)
    found = place.site.messages()
    assert 340 < len(found) <= 401, len(found)


def spool_lost_its_first_page(place):
    """What says where all the rest is, is gone: nothing else is, and the log says where the file lies."""
    lock = sqlite3.connect(place.site.path, isolation_level=None, timeout=10)
    lock.execute("BEGIN IMMEDIATE")
    fsp = place.start(*UNTHROTTLED)
    sent = set()
    for client in range(100):
        assert post(fsp.port, report(f"PC{client}", [(client, 100)])) == 200
        sent.add((f"PC{client}", client))
    fsp.stop()
    lock.execute("ROLLBACK")
    lock.close()
    with (place.spool / "spool.db").open("r+b") as file:
        file.write(b"\0" * 16384)
    damaged = bytes((place.spool / "spool.db").read_bytes())
    fsp = place.start(*UNTHROTTLED)
    fsp.wait_until_relayed()
    fsp.stop()
    aside = place.spool / "spool.damaged-1"
    assert aside.read_bytes() == damaged
    assert any("spool-mended" in line and f"set-aside={aside} carried-over=100" in line
               and "wkfsp(8)" in line for line in fsp.log), fsp.log
    check_exactly_once(place.site, sent, sent)


def throttle_keeps_its_bound(place):
    """At most 10 messages in any 2 seconds, the first at once; SIGHUP lets one batch go."""
    fsp = place.start("--throttle-count", "10", "--throttle-interval", "2")
    for client in range(8):
        assert post(fsp.port, report(f"PC{client}", [(i, 100) for i in range(6)])) == 200
    seen = []  # (when, how many were relayed by then)
    hung_up = None
    start = time.monotonic()
    while time.monotonic() < start + 5:
        seen.append((time.monotonic(), fsp.metrics()["wkfsp_relayed_total"]))
        if hung_up is None and time.monotonic() > start + 4.4:
            hung_up = seen[-1]
            fsp.process.send_signal(signal.SIGHUP)
        time.sleep(0.02)
    before = [one for one in seen if one[0] <= hung_up[0]]
    for when, relayed in before:
        # What was seen at most 1.9 s earlier: an interval of 2 s holds it, however late one looked.
        earlier = min(count for then, count in before if when - then <= 1.9)
        assert relayed - earlier <= 10, f"{relayed - earlier} messages within 1.9 s"
    assert before[-1][1] == 30, before[-1]
    assert seen[-1][1] == 40, f"{seen[-1][1] - before[-1][1]} messages after SIGHUP"
    fsp.stop()
    assert len(place.site.messages()) == 40


def no_report_goes_into_quarantine(place):
    fsp = place.start()
    for body in (b"", b"no report", b"<Report/>"):
        assert post(fsp.port, body) == 400
    assert fsp.metrics()["wkfsp_quarantine_messages"] == 3
    fsp.kill()
    fsp = place.start()
    assert fsp.metrics()["wkfsp_quarantine_messages"] == 3
    fsp.stop()
    assert len(list((place.spool / "quarantine").glob("*.json"))) == 3
    assert place.site.messages() == []


def wrong_starts(place):
    """One line on standard error, and the exit code of the contract."""
    def run(*options):
        done = subprocess.run([place.arguments.wkfsp, *options], capture_output=True, text=True, timeout=20)
        assert done.stdout == "", done.stdout
        assert done.stderr.count("\n") == 1 and done.stderr.startswith("wkfsp: "), done.stderr
        return done.returncode

    good = ["--listen", "127.0.0.1:0", "--spool", str(place.spool), "--database", str(place.site.path),
            "--name", "FSP01"]
    assert run() == 2
    assert run(*good, "--nonsense") == 2
    assert run(*good, "--throttle-count", "0") == 2
    assert run(*good, "--throttle-interval", "ten") == 2
    assert run(*good, "--timeout", "5") == 2
    assert run(*good, "--name", "again") == 2
    assert run(*good, "--path", "no-slash") == 2
    assert run("--listen", "nowhere", *good[2:]) == 2
    file = place.folder / "file"
    file.touch()
    assert run(*good[:3], str(file), *good[4:]) == 4
    fsp = place.start()
    assert run(*good) == 4  # another wkfsp has the folder
    assert run("--listen", f"127.0.0.1:{fsp.port}", "--spool", str(place.folder / "other"), *good[4:]) == 4
    fsp.stop()
    for option in ("--help", "--version"):
        done = subprocess.run([place.arguments.wkfsp, option], capture_output=True, text=True, timeout=20)
        assert done.returncode == 0 and "wkfsp" in done.stdout and done.stderr == ""


def self_test(place):
    """The self-test says what holds, and what to do where something does not."""
    def run(*options):
        done = subprocess.run([place.arguments.wkfsp, "--self-test", *options], capture_output=True, text=True,
                              timeout=30)
        lines = done.stdout.splitlines() + done.stderr.splitlines()
        assert all(line.startswith("wkfsp: ") for line in lines), lines
        assert bool(done.stderr) == (done.returncode != 0) and done.stderr.count("\n") < 2, done.stderr
        return done.returncode, done.stdout, done.stderr

    fsp = place.start("--throttle-count", "3", "--throttle-interval", "1000")
    url = f"http://127.0.0.1:{fsp.port}"
    status = f"http://127.0.0.1:{fsp.status}"
    database = ("--database", str(place.site.path))
    code, said, _ = run(url)
    assert code == 0 and "accepted in" in said and "only that was tested" in said, said
    for path, how in (("/SMS_FSP/.sms_fsp", database), ("/", ("--status", status))):
        code, said, wrong = run(url + path, *how)
        assert code == 0 and "accepted in" in said and "relayed after" in said, said + wrong
    found = place.site.messages()
    assert [client for client, _ in found] == ["WKFSP-SELFTEST"] * 3, found
    for report_ in ("client-deployment-status", "client-assignment-status", "issues-by-incidence-summary"):
        assert json.loads(place.site.run("report", report_, "--json"))["rows"] == []
    for how in (database, ("--status", status)):  # the throttle lets nothing go any more
        code, said, wrong = run(url, *how, "--timeout", "1")
        assert code == 1 and "accepted in" in said and "SIGHUP" in wrong, said + wrong
    code, _, wrong = run(url + "/other")
    assert code == 1 and "404" in wrong and "--path" in wrong, wrong
    code, _, wrong = run(status + "/metrics")
    assert code == 1 and "405" in wrong, wrong
    accepted = fsp.metrics()["wkfsp_received_total"]
    code, said, wrong = run(url, "--database", str(place.folder / "none.db"))
    assert code == 1 and said == "" and "none.db" in wrong, said + wrong
    code, said, wrong = run(url, "--status", url)
    assert code == 1 and said == "" and url in wrong, said + wrong
    other = place.start(spool=place.folder / "other")
    code, _, wrong = run(url, "--status", f"http://127.0.0.1:{other.status}")
    assert code == 1 and "another" in wrong, wrong
    other.stop()
    assert fsp.metrics()["wkfsp_received_total"] == accepted + 1
    fsp.stop()
    code, _, wrong = run(url)
    assert code == 1 and url in wrong, wrong
    full = place.start("--max-spool", "100")
    code, _, wrong = run(f"http://127.0.0.1:{full.port}")
    assert code == 1 and "503" in wrong and "--max-spool" in wrong, wrong
    full.stop()
    for wrong_use in (("nonsense",), ("https://127.0.0.1",), (url, "--timeout", "0"), (url, "--spool", "x"),
                      (url, *database, "--status", status)):
        assert run(*wrong_use)[0] == 2, wrong_use


class Skipped(Exception):
    pass


TESTS = [killed_again_and_again, ended_under_load, site_is_locked, site_goes_away_and_comes_back,
         started_without_its_site, disk_is_full, disk_is_filled_by_others, files_may_not_grow,
         connections_leave_descriptors, sync_fails, disk_is_slow, spool_is_deleted, spool_reaches_its_limit,
         spool_is_damaged, spool_lost_its_first_page,
         throttle_keeps_its_bound, no_report_goes_into_quarantine, wrong_starts, self_test]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--wkfsp", required=True)
    parser.add_argument("--wkctl", required=True)
    parser.add_argument("--failing-sync", metavar="LIBRARY", help="makes syncs fail (failingsync.cpp)")
    parser.add_argument("--seconds", type=float, default=4)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("tests", nargs="*", metavar="TEST", help=", ".join(test.__name__ for test in TESTS))
    arguments = parser.parse_args()
    chosen = [test for test in TESTS if not arguments.tests or test.__name__ in arguments.tests]
    failed = skipped = 0
    for test in chosen:
        with temporary_folder() as folder:
            place = Place(arguments, folder)
            try:
                test(place)
                print(f"passed   {test.__name__}", flush=True)
            except Skipped as reason:
                skipped += 1
                print(f"skipped  {test.__name__}: {reason}", flush=True)
            except (AssertionError, OSError) as problem:  # OSError: wkfsp is gone
                failed += 1
                print(f"FAILED   {test.__name__}: {problem}", flush=True)
            finally:
                place.kill_what_is_left()
    if failed or not chosen:
        return 1
    return 77 if skipped == len(chosen) else 0


if __name__ == "__main__":
    sys.exit(main())
