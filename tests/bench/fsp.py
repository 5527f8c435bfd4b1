#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Windowkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""wkfsp over HTTP, as ratios against what the disk and SQLite do with the same bodies in the same run.

fsp.py --wkfsp PROGRAM --wkctl PROGRAM --throw-away PROGRAM [--folder FOLDER] [--seconds 10] [--connections 128]
`--throw-away` is the same HTTP server without a spool behind it (tests/net/server.cpp). Wants wrk (a Debian package). Everything stays on 127.0.0.1 and in FOLDER, which should be on a disk.
"""
import argparse
import os
import pathlib
import re
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "fsp"))
from harness import Fsp, Site, PATH  # noqa: E402

THREADS = 2
REPORTS = 5000  # by each thread, again and again: to write them anew would cost the load more than to send them
IN_A_COMMIT = 64
ROUNDS = 3  # the disk has good and bad moments
# What setups tell, by turns: states with their parameters, so that there are reports of several patterns.
STATES = ((100, ()), (301, ("12",)), (313, ("1603",)), (311, ("1603", "12")))
# Reads the requests of its thread.
SCRIPT = """
local threads = 0
function setup(thread) thread:set("id", threads); threads = threads + 1 end
local requests, at = {}, 0
function init()
    local file = io.open("%s" .. id, "rb")
    for size in io.lines("%s" .. id) do requests[#requests + 1] = file:read(tonumber(size)) end
    file:close()
end
function request() at = at %% #requests + 1; return requests[at] end
"""


def report(client, serial, more=""):
    """What a client sends while it is set up, with all elements that clients write, in UTF-16."""
    state, parameters = STATES[serial % len(STATES)]
    text = ('<?xml version="1.0" encoding="UTF-16"?><Report><ReportHeader><Identification><Machine>'
            '<ClientInstalled>0</ClientInstalled><ClientType>1</ClientType>'
            f'<ClientID>GUID:6F1B7F0E-0000-4000-8000-{client:012d}</ClientID>'
            f'<ClientVersion>4.00.6487.2000</ClientVersion><NetBIOSName>PC{client}</NetBIOSName>'
            '<CodePage>850</CodePage><SystemDefaultLCID>1031</SystemDefaultLCID></Machine></Identification>'
            '<ReportDetails><ReportContent>State Message Data</ReportContent><ReportType>Full</ReportType>'
            '<Date>20260301000000.000000+000</Date><Version>1.0</Version><Format>1.0</Format></ReportDetails>'
            f'{more}</ReportHeader><ReportBody>'
            f'<StateMessage MessageTime="20260301000000.000000+000" SerialNumber="{serial:06d}">'
            '<Topic ID="{6D2B5C10-4E7A-4F3B-8A91-55AA66BB77CC}" Type="800" IDType="0"/>'
            f'<State ID="{state}" Criticality="0"/><UserParameters Flags="0" Count="{len(parameters)}">'
            f'{"".join(f"<Param>{text}</Param>" for text in parameters)}</UserParameters></StateMessage>'
            '</ReportBody></Report>')
    return b"\xff\xfe" + text.encode("utf-16-le")


BODIES = [[report(client, serial) for serial in range(REPORTS)] for client in range(THREADS)]
# The markup of each is another one.
UNLIKE = [[report(client, serial, f"<x{client}{serial}/>") for serial in range(REPORTS)] for client in range(THREADS)]
ALL = [body for bodies in BODIES for body in bodies]


def write_script(folder, name, bodies):
    for thread in range(THREADS):
        requests = [f"POST {PATH} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body
                    for body in bodies[thread]]
        (folder / f"{name}{thread}").write_bytes(b"".join(requests))
        (folder / f"{name}-sizes{thread}").write_text("".join(f"{len(request)}\n" for request in requests))
    script = folder / f"{name}.lua"
    script.write_text(SCRIPT % (folder / name, folder / f"{name}-sizes"))
    return script


def synced_one_by_one(folder, seconds):
    """Bodies in a second, written and synced each by itself."""
    with open(folder / "plain", "wb", buffering=0) as file:
        start = time.monotonic()
        count = 0
        while time.monotonic() < start + seconds:
            file.write(ALL[count % len(ALL)])
            os.fdatasync(file.fileno())
            count += 1
        return count / (time.monotonic() - start)


def appended(folder, seconds):
    """Bodies in a second, appended to one table without an index, so many in a transaction, by one thread."""
    path = folder / "bare.db"
    path.unlink(missing_ok=True)
    database = sqlite3.connect(path, isolation_level=None)
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("PRAGMA synchronous = FULL")
    database.execute("CREATE TABLE report (sequence INTEGER PRIMARY KEY, body BLOB NOT NULL)")
    rows = [(body,) for body in ALL]
    start = time.monotonic()
    count = 0
    while time.monotonic() < start + seconds:
        at = count % (len(rows) - IN_A_COMMIT)
        database.execute("BEGIN IMMEDIATE")
        database.executemany("INSERT INTO report (body) VALUES (?)", rows[at:at + IN_A_COMMIT])
        database.execute("COMMIT")
        count += IN_A_COMMIT
    rate = count / (time.monotonic() - start)
    database.close()
    return rate


def run_wrk(script, port, connections, seconds):
    """Requests in a second and the 99th percentile of the wait in milliseconds; any answer but 200 is an error."""
    said = subprocess.run(["wrk", "-t", str(THREADS), "-c", str(connections), "-d", f"{seconds}s", "--latency", "-s", str(script),
                           f"http://127.0.0.1:{port}{PATH}"], capture_output=True, text=True, check=True).stdout
    assert "Non-2xx" not in said and "Socket errors" not in said, said
    rate = float(re.search(r"Requests/sec:\s+([\d.]+)", said).group(1))
    number, unit = re.search(r"99%\s+([\d.]+)(us|ms|s)\b", said).groups()
    return rate, float(number) * {"us": 0.001, "ms": 1, "s": 1000}[unit]


def thrown_away(program, script, connections, seconds):
    """Requests in a second where bodies are received and not looked at."""
    server = subprocess.Popen([program, "127.0.0.1:0", PATH], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        port = int(server.stdout.readline().rpartition(":")[2])
        return run_wrk(script, port, connections, seconds)[0]
    finally:
        server.communicate(timeout=15)


def resident_megabytes(fsp):
    text = pathlib.Path(f"/proc/{fsp.process.pid}/status").read_text()
    return int(re.search(r"VmRSS:\s+(\d+)", text).group(1)) / 1024


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--wkfsp", required=True)
    parser.add_argument("--wkctl", required=True)
    parser.add_argument("--throw-away", required=True)
    parser.add_argument("--folder")
    parser.add_argument("--seconds", type=int, default=10)
    parser.add_argument("--connections", type=int, default=128)
    arguments = parser.parse_args()
    if shutil.which("wrk") is None:
        print("wkfsp over HTTP is left out: the Debian package wrk is missing")
        return 0
    seconds, connections = arguments.seconds, arguments.connections
    with tempfile.TemporaryDirectory(prefix="wk-bench-", dir=arguments.folder) as name:
        folder = pathlib.Path(name)
        script = write_script(folder, "post", BODIES)
        unlike_script = write_script(folder, "unlike", UNLIKE)
        fsp = Fsp(arguments.wkfsp, Site(arguments.wkctl, folder).path, folder / "spool", "--throttle-count", "1",
                  "--max-spool", str(1 << 40))
        run_wrk(script, fsp.port, connections, 1)
        before = resident_megabytes(fsp)
        rounds = [(synced_one_by_one(folder, min(seconds, 2)), appended(folder, min(seconds, 3)),
                   *run_wrk(script, fsp.port, connections, seconds),
                   run_wrk(unlike_script, fsp.port, connections, min(seconds, 3))[0]) for _ in range(ROUNDS)]
        after = resident_megabytes(fsp)
        received = fsp.metrics()["wkfsp_received_total"]
        # wrk sends as fast as it is answered: an eighth of the connections is nearest to half the load.
        half, slow_at_half = run_wrk(script, fsp.port, max(connections // 8, 2), seconds)
        fsp.stop()
        thrown = thrown_away(arguments.throw_away, script, connections, seconds)
    plain, bare, full, slow, unlike = (statistics.median(column) for column in zip(*rounds))
    ratios = sorted(taken / in_bare for _, in_bare, taken, _, _ in rounds)
    size = statistics.mean(map(len, ALL))
    print(f"wkfsp over HTTP, reports of {size:.0f} bytes, {connections} connections, each durable before 200; "
          f"medians of {ROUNDS} rounds:")
    print(f"{'a sync for each':32} {plain:9.0f}")
    print(f"{f'a bare append, {IN_A_COMMIT} in a commit':32} {bare:9.0f}")
    print(f"{'bodies thrown away':32} {thrown:9.0f}: {thrown / bare:.2f} x a bare append")
    print(f"{'wkfsp':32} {full:9.0f}: {full / plain:.1f} x a sync for each, "
          f"{statistics.median(ratios):.2f} x a bare append ({ratios[0]:.2f} to {ratios[-1]:.2f}), "
          f"{full / thrown:.2f} x bodies thrown away, 99% within {slow:.1f} ms")
    print(f"{'wkfsp, no two of one pattern':32} {unlike:9.0f}: {unlike / bare:.2f} x a bare append")
    print(f"{'wkfsp with fewer connections':32} {half:9.0f}: {half / full:.2f} x the load, "
          f"99% within {slow_at_half:.1f} ms of 50 ms: {slow_at_half / 50:.2f}")
    print(f"{'resident memory':32} {after:9.1f} MB of 200 MB, {after - before:+.1f} MB over {received:.0f} messages")
    return 0


if __name__ == "__main__":
    sys.exit(main())
