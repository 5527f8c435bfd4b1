# SPDX-FileCopyrightText: 2026 The Windowkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of wkfsp share: the program, a site, clients that send, and what the site has in the end."""
import ctypes
import functools
import http.client
import json
import os
import pathlib
import random
import re
import resource
import signal
import subprocess
import tempfile
import threading
import time

PATH = "/SMS_FSP/.sms_fsp"


def report(client, messages):
    """A report of a client as bytes: UTF-16, as clients write it. messages: (serial, state) pairs."""
    body = "".join(
        f'<StateMessage MessageTime="20260301000000.{serial % 1000000:06d}+000" SerialNumber="{serial}">'
        f'<Topic ID="{{6D2B5C10-4E7A-4F3B-8A91-55AA66BB77CC}}" Type="800" IDType="0"/>'
        f'<State ID="{state}" Criticality="0"/>'
        f'<UserParameters Flags="0" Count="1"><Param>{serial}</Param></UserParameters></StateMessage>'
        for serial, state in messages)
    text = ('<?xml version="1.0" encoding="UTF-16"?><Report><ReportHeader><Identification><Machine>'
            f'<ClientInstalled>0</ClientInstalled><NetBIOSName>{client}</NetBIOSName>'
            '</Machine></Identification></ReportHeader>'
            f'<ReportBody>{body}</ReportBody></Report>')
    return b"\xff\xfe" + text.encode("utf-16-le")


class Site:
    """A site database that wkctl made, and what it says about its messages."""

    def __init__(self, wkctl, folder):
        self.wkctl = wkctl
        self.path = pathlib.Path(folder) / "site.db"
        self.run("site", "create", "--code", "MUC", "--name", "Munich")

    def run(self, *arguments):
        done = subprocess.run([self.wkctl, *arguments, "--database", str(self.path)], capture_output=True,
                              text=True, timeout=60)
        if done.returncode != 0:
            raise AssertionError(f"wkctl {' '.join(arguments)}: {done.stderr}")
        return done.stdout

    def messages(self):
        """All messages, as (client, serial), following the pages."""
        found = []
        after = []
        while True:
            page = json.loads(self.run("messages", "list", "--limit", "1000", *after, "--json"))
            found += [(message["client"], message["serial"]) for message in page["messages"]]
            if page["next"] is None:
                return found
            after = ["--after", page["next"]]


def limited(limits):
    """In a process that is to be: what it may have. Root could take back what it is refused."""
    drop_from_bounding_set, may_raise_limits = 24, 24
    ctypes.CDLL(None).prctl(drop_from_bounding_set, may_raise_limits, 0, 0, 0)
    for limit, value in limits.items():
        resource.setrlimit(limit, value)


class Fsp:
    """wkfsp, from its start to its end."""

    def __init__(self, program, site, spool, *options, environment=None, limits=None):
        """limits: what `resource.setrlimit` is to be told, as {limit: how much}, for good."""
        self.process = subprocess.Popen(
            [program, "--listen", "127.0.0.1:0", "--status-listen", "127.0.0.1:0", "--spool", str(spool),
             "--database", str(site), "--name", "FSP01", *options],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env={**os.environ, **(environment or {})},
            preexec_fn=functools.partial(limited, limits) if limits else None)
        self.log = []
        self.reader = threading.Thread(target=lambda: self.log.extend(self.process.stderr), daemon=True)
        self.reader.start()
        self.port = self._port("listening")
        self.status = self._port("status")

    def _port(self, what):
        line = self.process.stdout.readline()
        found = re.fullmatch(rf"wkfsp: {what} on 127\.0\.0\.1:(\d+)\n", line)
        if not found:
            self.process.kill()
            self.reader.join()
            raise AssertionError(f"said {line!r} in place of the port; log: {self.log}")
        return int(found.group(1))

    def metrics(self):
        connection = http.client.HTTPConnection("127.0.0.1", self.status, timeout=10)
        connection.request("GET", "/metrics")
        text = connection.getresponse().read().decode()
        connection.close()
        return {name: float(value)
                for name, value in re.findall(r"^(\w+(?:\{[^}]*\})?) (\S+)$", text, re.MULTILINE)}

    def wait_for(self, what, condition, seconds=20):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if condition(self.metrics()):
                return
            time.sleep(0.05)
        raise AssertionError(f"{what} did not come about: {self.metrics()}; log: {self.log}")

    def wait_until_relayed(self, seconds=20):
        self.wait_for("an empty spool", lambda m: m["wkfsp_spool_messages"] == 0, seconds)

    def kill(self):
        self.process.kill()
        return self._end()

    def stop(self):
        start = time.monotonic()
        self.process.send_signal(signal.SIGTERM)
        code = self._end()
        took = time.monotonic() - start
        assert code == 0, f"ended with {code}; log: {self.log}"
        assert took < 5, f"took {took:.1f} s to end"

    def _end(self):
        try:
            code = self.process.wait(timeout=15)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            raise AssertionError(f"did not end; log: {self.log}") from None
        self.reader.join()
        self.process.stdout.close()
        self.process.stderr.close()
        return code


class Senders:
    """Clients that send reports as fast as they are answered, each report with messages nobody else sends."""

    def __init__(self, port, count=8, most_messages=3, seed=1, first=0):
        self.port = port
        self.stopping = False
        self.lock = threading.Lock()
        self.stored = set()  # answered 200
        self.sent = set()
        self.refused = set()  # answered 503
        self.answers = {}
        self.threads = [threading.Thread(target=self._run, args=(first + i, most_messages, random.Random(seed + i)))
                        for i in range(count)]
        for thread in self.threads:
            thread.start()

    def _run(self, number, most_messages, chance):
        client = f"PC{number}"
        serial = 0
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        while not self.stopping:
            messages = [(serial + i, 100 + i) for i in range(chance.randint(1, most_messages))]
            serial += len(messages)
            keys = {(client, one[0]) for one in messages}
            with self.lock:
                self.sent |= keys
            try:
                connection.request("POST", PATH, report(client, messages))
                answer = connection.getresponse()
                answer.read()
            except (OSError, http.client.HTTPException):
                return  # killed: whether it was stored is not known
            with self.lock:
                self.answers[answer.status] = self.answers.get(answer.status, 0) + 1
                if answer.status == 200:
                    self.stored |= keys
                elif answer.status == 503:
                    self.refused |= keys
            if answer.status == 503:
                time.sleep(0.02)
        connection.close()

    def stop(self):
        self.stopping = True
        for thread in self.threads:
            thread.join()


def post(port, body, path=PATH):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)  # a sanitizer takes its time
    connection.request("POST", path, body)
    answer = connection.getresponse()
    answer.read()
    connection.close()
    return answer.status


def check_exactly_once(site, stored, sent, never=()):
    """What was answered 200 is there, nothing is there twice, and nothing that was not sent."""
    found = site.messages()
    assert len(found) == len(set(found)), "a message is there twice"
    missing = set(stored) - set(found)
    assert not missing, f"{len(missing)} messages that were answered 200 are not there, such as {min(missing)}"
    strange = set(found) - set(sent)
    assert not strange, f"{len(strange)} messages are there that nobody sent, such as {min(strange)}"
    kept = set(never) & set(found)
    assert not kept, f"{len(kept)} messages are there that were answered 503, such as {min(kept)}"


def temporary_folder():
    return tempfile.TemporaryDirectory(prefix="wkfsp-")
