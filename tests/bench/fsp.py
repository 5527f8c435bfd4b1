#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Windowkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""wkfsp over HTTP, as ratios against what the disk does with the same bodies in the same run.

fsp.py --wkfsp PROGRAM --wkctl PROGRAM --throw-away PROGRAM [--folder FOLDER] [--seconds 10] [--connections 64]
`--throw-away` is the same HTTP server without a spool behind it (tests/net/server.cpp). Wants wrk (a Debian package). Everything stays on 127.0.0.1 and in FOLDER, which should be on a disk.
"""
import argparse
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "fsp"))
from harness import Fsp, Site, PATH, report  # noqa: E402

# Each request is a report of its own: a client by thread, a serial by request.
SCRIPT = """
local counter = 0
local thread = 0
function setup(t) thread = thread + 1; t:set("id", thread) end
function request()
    counter = counter + 1
    local body = "%s"
    body = body:gsub("CLIENT", "PC" .. id):gsub("SERIAL", counter)
    return wrk.format("POST", "%s", {}, body)
end
"""
BODY = report("CLIENT", [(7, 313)]).decode("utf-16").replace('SerialNumber=\"7\"', 'SerialNumber=\"SERIAL\"')


def synced_one_by_one(folder, body, seconds):
    """Bodies in a second, written and synced each by itself."""
    with open(folder / "plain", "wb", buffering=0) as file:
        start = time.monotonic()
        count = 0
        while time.monotonic() < start + seconds:
            file.write(body)
            os.fdatasync(file.fileno())
            count += 1
        return count / (time.monotonic() - start)


def run_wrk(script, port, connections, seconds):
    """Requests in a second and the 99th percentile of the wait in milliseconds; any answer but 200 is an error."""
    said = subprocess.run(["wrk", "-t", "2", "-c", str(connections), "-d", f"{seconds}s", "--latency", "-s", str(script),
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
    parser.add_argument("--connections", type=int, default=64)
    arguments = parser.parse_args()
    if shutil.which("wrk") is None:
        print("wkfsp over HTTP is left out: the Debian package wrk is missing")
        return 0
    with tempfile.TemporaryDirectory(prefix="wk-bench-", dir=arguments.folder) as name:
        folder = pathlib.Path(name)
        script = folder / "post.lua"
        script.write_text(SCRIPT % (BODY.replace('"', '\\"'), PATH))
        fsp = Fsp(arguments.wkfsp, Site(arguments.wkctl, folder).path, folder / "spool", "--throttle-count", "1",
                  "--max-spool", str(1 << 40))
        run_wrk(script, fsp.port, arguments.connections, 1)
        before = resident_megabytes(fsp)
        plain = synced_one_by_one(folder, BODY.encode(), min(arguments.seconds, 3))
        full, slow = run_wrk(script, fsp.port, arguments.connections, arguments.seconds)
        after = resident_megabytes(fsp)
        received = fsp.metrics()["wkfsp_received_total"]
        # wrk sends as fast as it is answered: an eighth of the connections is nearest to half the load.
        half, slow_at_half = run_wrk(script, fsp.port, max(arguments.connections // 8, 2), arguments.seconds)
        fsp.stop()
        bare = thrown_away(arguments.throw_away, script, arguments.connections, arguments.seconds)
    print(f"wkfsp over HTTP, reports of {len(BODY)} bytes, {arguments.connections} connections, each durable before 200:")
    print(f"{'a sync for each':32} {plain:9.0f}")
    print(f"{'bodies thrown away':32} {bare:9.0f}")
    print(f"{'wkfsp':32} {full:9.0f}: {full / plain:.1f} x a sync for each, {full / bare:.2f} x bodies thrown away, "
          f"99% within {slow:.1f} ms")
    print(f"{'wkfsp with fewer connections':32} {half:9.0f}: {half / full:.2f} x the load, "
          f"99% within {slow_at_half:.1f} ms of 50 ms: {slow_at_half / 50:.2f}")
    print(f"{'resident memory':32} {after:9.1f} MB of 200 MB, {after - before:+.1f} MB over {received:.0f} messages")
    return 0


if __name__ == "__main__":
    sys.exit(main())
