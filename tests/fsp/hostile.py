#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Windowkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""wkfsp against senders who mean it no good (contracts.md 6).

hostile.py --wkfsp PROGRAM --wkctl PROGRAM [--long] [TEST...]
`--long` waits for the real time limits and opens thousands of connections.
"""
import argparse
import contextlib
import json
import pathlib
import re
import resource
import socket
import sys
import threading
import time

from harness import PATH, Fsp, Site, post, report, temporary_folder

MEMORY_LIMIT = 200 * 1024 * 1024
PATIENCE = 2.0  # seconds an honest client waits at most


class Attacked:
    """wkfsp with an honest client that sends all the time; afterwards it is alive, was quick and is small."""

    def __init__(self, arguments, folder, *options):
        self.site = Site(arguments.wkctl, folder)
        self.fsp = Fsp(arguments.wkfsp, self.site.path, pathlib.Path(folder) / "spool",
                       "--throttle-count", "1000000000", *options)
        self.port = self.fsp.port
        self.slowest = 0.0
        self.honest = 0
        self.failures = []
        self.peak = 0
        self.ended = threading.Event()
        self.thread = threading.Thread(target=self._be_honest)
        self.thread.start()

    def _be_honest(self):
        while not self.ended.is_set():
            start = time.monotonic()
            try:
                status = post(self.port, report("HONEST", [(self.honest, 100)]))
                if status != 200:
                    self.failures.append(status)
            except OSError as error:
                self.failures.append(repr(error))
            self.honest += 1
            self.slowest = max(self.slowest, time.monotonic() - start)
            self.peak = max(self.peak, self.memory())
            self.ended.wait(0.05)

    def memory(self):
        try:
            text = pathlib.Path(f"/proc/{self.fsp.process.pid}/status").read_text()
        except OSError:
            return 0
        found = re.search(r"VmRSS:\s+(\d+) kB", text)
        return int(found.group(1)) * 1024 if found else 0

    def end(self):
        self.ended.set()
        self.thread.join()
        alive = self.fsp.process.poll() is None
        self.fsp.stop()
        print(f"    {self.honest} honest reports, the slowest {self.slowest * 1000:.0f} ms; "
              f"at most {self.peak / 2 ** 20:.0f} MiB")
        assert alive, f"wkfsp has ended: {self.fsp.log}"
        assert not self.failures, f"honest reports failed: {self.failures[:3]} ({len(self.failures)})"
        assert self.honest > 0 and self.slowest < PATIENCE, f"an honest client waited {self.slowest:.1f} s"
        assert self.is_sanitized or self.peak < MEMORY_LIMIT, f"{self.peak / 2 ** 20:.0f} MiB in memory"


def connect(port):
    connection = socket.create_connection(("127.0.0.1", port), timeout=10)
    connection.settimeout(10)
    return connection


def answers(connection):
    """The statuses that come until the connection ends."""
    received = b""
    with contextlib.suppress(ConnectionResetError):
        while part := connection.recv(65536):
            received += part
    return [int(status) for status in re.findall(rb"HTTP/1\.1 (\d{3}) ", received)]


def raw(port, data):
    """The statuses in answer to these bytes, after which the sender has nothing more to say."""
    with connect(port) as connection:
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            connection.sendall(data)
            connection.shutdown(socket.SHUT_WR)
        return answers(connection)


def first(port, data):
    """The first status in answer to these bytes, while the sender goes on listening."""
    with connect(port) as connection:
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            connection.sendall(data)
        received = b""
        while b"\r\n" not in received and (part := connection.recv(65536)):
            received += part
        found = re.match(rb"HTTP/1\.1 (\d{3}) ", received)
        return int(found.group(1)) if found else None


def request(headers, body=b"", line=f"POST {PATH} HTTP/1.1"):
    return "\r\n".join([line, *headers, "", ""]).encode("latin-1") + body


def sized(body, *headers):
    return request([*headers, f"Content-Length: {len(body)}"], body)


def xml(text):
    return b"\xff\xfe" + text.encode("utf-16-le")


def one_message(name="PC1", time_text="20260301000000.000000+000", inside="", front=""):
    return (f'{front}<Report><ReportHeader><Identification><Machine><NetBIOSName>{name}</NetBIOSName></Machine>'
            f'</Identification></ReportHeader><ReportBody><StateMessage MessageTime="{time_text}">'
            f'<Topic ID="a" Type="800"/><State ID="100"/>{inside}</StateMessage></ReportBody></Report>')


def is_no_report(place):
    """XML that attacks its reader is refused, and costs nothing."""
    bomb = '<!DOCTYPE b [<!ENTITY a "aaaaaaaaaa">' + "".join(
        f'<!ENTITY a{i} "{"&a" + (str(i - 1) if i else "") + ";" * 1}">' for i in range(10)) + "]>"
    cases = {
        "a bomb of entities": xml(one_message("&a9;", front=bomb)),
        "an external entity": xml(one_message("&e;", front='<!DOCTYPE e [<!ENTITY e SYSTEM "file:///etc/passwd">]>')),
        "an empty DTD": xml(one_message(front="<!DOCTYPE Report>")),
        "an unknown entity": xml(one_message("&nothing;")),
        "deep elements": xml(one_message(inside="<a>" * 5000 + "</a>" * 5000)),
        "half a character": xml(one_message()) + b"\x00",
        "a lone surrogate": xml(one_message("PC")).replace(b"P\x00C\x00", b"\x00\xd8C\x00"),
        "no UTF-8": b"\xef\xbb\xbf" + one_message("PC\xff").encode("latin-1"),
        "a zero": one_message("P\0C").encode(),
        "a date that is none": xml(one_message(time_text="20260230000000.000000+000")),
        "the year 0": xml(one_message(time_text="00000101000000.000000+000")),
        "nothing": b"",
        "a page": b"<html><body>hello</body></html>",
    }
    for name, body in cases.items():
        status = post(place.port, body)
        assert status == 400, f"{name}: {status}"


def talks_no_http(place):
    long_line = f"POST /{'a' * 1_000_000} HTTP/1.1\r\n\r\n".encode()
    refused = {
        "TLS": b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(500),
        "zeros": bytes(1000),
        "all bytes": bytes(range(256)) * 10,
        "words": b"hello\r\n\r\n",
        "another version": b"GET / HTTP/2.0\r\n\r\n",
        "no version": b"GET /\r\n\r\n",
        "20 KiB of a header": request(["X: " + "a" * 20_480]),
        "1 MiB of a header": request(["X: " + "a" * 1_048_576]),
        "1 MiB of a path": long_line,
    }
    for name, data in refused.items():
        status = first(place.port, data)
        assert status in (None, 400, 431, 505), f"{name}: {status}"


def smuggles(place):
    """Where one request ends and the next begins is never a matter of opinion."""
    hidden = sized(xml(one_message("SMUGGLED")))
    cases = {
        "two lengths": request(["Content-Length: 0", f"Content-Length: {len(hidden)}"], hidden),
        "a length and chunks": request([f"Content-Length: {len(hidden)}", "Transfer-Encoding: chunked"],
                                       b"0\r\n\r\n" + hidden),
        "chunks and a length": request(["Transfer-Encoding: chunked", "Content-Length: 5"], b"0\r\n\r\n" + hidden),
        "a list": request(["Content-Length: 0, 0"], hidden),
        "a sign": request(["Content-Length: +0"], hidden),
        "a line that goes on": request(["Content-Length: 0", f" {len(hidden)}"], hidden),
        "a name with a space": request(["Content-Length : 0"], hidden),
    }
    for name, data in cases.items():
        found = raw(place.port, data)
        assert found == [400], f"{name}: {found}"
    assert raw(place.port, request(["Transfer-Encoding: chunked"], b"0\r\n\r\n" + hidden)) == [411]
    assert raw(place.port, request([], hidden)) == [411]
    place.fsp.wait_until_relayed()
    names = {client for client, _ in place.site.messages()}
    assert "SMUGGLED" not in names, names


def hostile_text_is_kept_as_it_is(place):
    names = ["'; DROP TABLE messages; --", "<script>alert(1)</script>", "\u202eCP-1\u202c", "%s%n\\0", "a\u0301" * 20,
             "=cmd|' /C calc'!A0"]
    for name in names:
        escaped = name.replace("&", "&amp;").replace("<", "&lt;")
        assert post(place.port, xml(one_message(escaped))) == 200, name
    many = "".join(f"<Param>{i}</Param>" for i in range(5000))
    assert post(place.port, xml(one_message("MANY", inside=f"<UserParameters>{many}</UserParameters>"))) == 200
    for year in ("0001", "9999"):
        assert post(place.port, xml(one_message(f"Y{year}", time_text=f"{year}0615000000.000000+000"))) == 200
    place.fsp.wait_until_relayed()
    page = json.loads(place.site.run("messages", "list", "--limit", "1000", "--json"))
    stored = {message["client"]: message for message in page["messages"]}
    for name in [*names, "Y0001", "Y9999"]:
        assert name in stored, f"{name!r} is not among {sorted(stored)}"
    assert stored["MANY"]["parameters"] == [str(i) for i in range(5000)]


def sends_a_large_body_that_was_refused(place):
    """The answer arrives although the sender talks on."""
    for _ in range(20):
        assert raw(place.port, sized(bytes(4_000_000))) == [413]


def opens_and_stays(place):
    """Thousands of connections that say nothing, or half a word."""
    held = []
    for number in range(place.crowd):
        connection = connect(place.port)
        if number % 2:
            connection.sendall(b"POST /SMS_FSP/.sms_fsp HTTP/1.1\r\nContent-Len")
        held.append(connection)
    time.sleep(1)
    for connection in held:
        connection.close()


def keeps_connections_after_a_report(place):
    held = []
    for number in range(place.crowd // 2):
        connection = connect(place.port)
        connection.sendall(sized(report(f"PC{number}", [(1, 100)])))
        held.append(connection)
    time.sleep(1)
    for connection in held:
        connection.close()


def brings_large_bodies_slowly(place):
    """Hundreds of bodies of 1 MiB, each but for its last bytes."""
    held = []
    for _ in range(300):
        connection = connect(place.port)
        connection.setblocking(False)
        with contextlib.suppress(BlockingIOError, OSError):
            connection.send(request(["Content-Length: 1048576"]) + bytes(1_000_000))
        held.append(connection)
    end = time.monotonic() + place.seconds
    while time.monotonic() < end:
        for connection in held:
            with contextlib.suppress(BlockingIOError, OSError):
                connection.send(bytes(2000))
        time.sleep(0.2)
    for connection in held:
        connection.close()


def many_bring_large_bodies(place):
    """Large bodies of honest senders, more than fit into memory at once, are all taken."""
    body = xml(one_message("LARGE", inside=f"<StateDetails>{'x' * 500_000}</StateDetails>"))
    found = []
    threads = [threading.Thread(target=lambda: found.append(post(place.port, body))) for _ in range(80)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [200] * 80, sorted(found)


def trickles(place):
    """A request ends 20 seconds after its first byte, whatever drips in. Only with --long."""
    if not place.long:
        return
    lines = request(["Content-Length: 100", "X: " + "a" * 1000])
    beginnings = {"at once": b"", "in the line": lines[:5], "in the body": request(["Content-Length: 100"]) + b"x",
                  "in a second request": sized(report("PC1", [(1, 100)])) + lines[:30]}
    started = time.monotonic()
    held = {}
    for name, beginning in beginnings.items():
        held[name] = connect(place.port)
        held[name].sendall(beginning)
        held[name].settimeout(0.01)
    ended = {}
    while len(ended) < len(held) and time.monotonic() < started + 30:
        for name, connection in held.items():
            if name in ended:
                continue
            try:
                connection.sendall(b"a")
                if not connection.recv(1000):
                    ended[name] = time.monotonic() - started
            except TimeoutError:
                pass
            except OSError:
                ended[name] = time.monotonic() - started
        time.sleep(0.3)
    print("    ended after " + ", ".join(f"{seconds:.1f} s ({name})" for name, seconds in ended.items()))
    assert set(ended) == set(held), f"still there: {set(held) - set(ended)}"
    assert all(18 < seconds < 25 for seconds in ended.values())


TESTS = [is_no_report, talks_no_http, smuggles, hostile_text_is_kept_as_it_is, sends_a_large_body_that_was_refused,
         opens_and_stays, keeps_connections_after_a_report, brings_large_bodies_slowly, many_bring_large_bodies,
         trickles]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--wkfsp", required=True)
    parser.add_argument("--wkctl", required=True)
    parser.add_argument("--long", action="store_true")
    parser.add_argument("--sanitized", action="store_true", help="sanitizers take memory of their own")
    parser.add_argument("tests", nargs="*", metavar="TEST")
    arguments = parser.parse_args()
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    chosen = [test for test in TESTS if not arguments.tests or test.__name__ in arguments.tests]
    failed = 0
    for test in chosen:
        print(test.__name__, flush=True)
        with temporary_folder() as folder:
            place = Attacked(arguments, folder)
            place.long = arguments.long
            place.is_sanitized = arguments.sanitized
            place.crowd = min(5000 if arguments.long else 2000, most - 200)
            place.seconds = 30 if arguments.long else 3
            try:
                test(place)
                place.end()
            except AssertionError as wrong:
                failed += 1
                print(f"  failed: {wrong}", flush=True)
            finally:
                place.ended.set()
                place.thread.join()
                if place.fsp.process.poll() is None:
                    place.fsp.kill()
    print(f"{len(chosen) - failed} of {len(chosen)} hold")
    return 1 if failed or not chosen else 0


if __name__ == "__main__":
    sys.exit(main())
