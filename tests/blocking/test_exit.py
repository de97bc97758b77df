"""Programs that end without closing anything."""

from __future__ import annotations

import multiprocessing
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from klaviyo_async.testing import SandboxThread

from ..support import KEY
from .event_server import EventServer

pytestmark = pytest.mark.slow

PRELUDE = """
import logging, os, signal, sys, threading, time
from klaviyo_async.blocking import KlaviyoClient
def event(n):
    return {"metric": "Seen", "profile": {"email": f"u{n % 7}@example.com"}, "properties": {"n": n}}
klaviyo = KlaviyoClient(KEY, base_url=sys.argv[1], max_retries=0)
"""


def program(source: str, url: str, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [
            sys.executable,
            "-W",
            "error",
            "-c",
            PRELUDE.replace("KEY", repr(KEY)) + source,
            url,
            *arguments,
        ],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def ended(source: str, url: str, *arguments: str, status: int = 0) -> str:
    """What it says on stderr."""
    started = program(source, url, *arguments)
    _, said = started.communicate(timeout=600)
    assert started.returncode == status, said
    return said


@pytest.mark.parametrize(
    "source",
    [
        "sink = klaviyo.ingest()\nfor n in range(300): assert sink.post(event(n))",
        "klaviyo.ingest().send(event(0))\nsink = klaviyo.ingest(linger=30)\n"
        "for n in range(299): sink.post(event(n + 1))",
        # A thread goes on when the main one is over.
        "sink = klaviyo.ingest()\n"
        "def work():\n"
        "    threading.main_thread().join()\n"
        "    for n in range(300): assert sink.post(event(n))\n"
        "    klaviyo.events.create_event(metric={'name': 'x'}, profile={'email': 'a@b.co'}, "
        "properties={'n': 0})\n"
        "threading.Thread(target=work).start()",
        # What an executor has still to do when the main thread is over.
        "from concurrent.futures import ThreadPoolExecutor\n"
        "sink, pool = klaviyo.ingest(), ThreadPoolExecutor(2)\n"
        "for n in range(300): pool.submit(lambda n: time.sleep(0.001) or sink.post(event(n)), n)",
        "sink = klaviyo.ingest()\nfor n in range(300): sink.post(event(n))\nsys.exit(0)",
    ],
)
def test_what_was_posted_is_delivered(source: str) -> None:
    with EventServer() as server:
        # By name, so that it has to be looked up when the program is ending.
        assert ended(source, f"http://localhost:{server.port}") == ""
    assert {*server.received} == {str(n) for n in range(300)}


def test_after_an_error() -> None:
    source = "sink = klaviyo.ingest()\nsink.post(event(0))\nraise LookupError('no row')"
    with EventServer() as server:
        said = ended(source, server.url, status=1)
    assert said.strip().endswith("LookupError: no row")
    assert server.received == {"0": 1}


def test_it_does_not_wait_for_ever_and_says_what_it_left() -> None:
    source = "sink = klaviyo.ingest(drain_timeout=0.2)\nfor n in range(3): sink.post(event(n))"
    said = ended(source, "http://127.0.0.1:9")
    assert "when the program ended: " in said
    assert "3 events were not sent" in said
    assert "Traceback" not in said


def test_a_spool_keeps_what_it_left(tmp_path: Path) -> None:
    path = str(tmp_path / "events.db")
    source = (
        "sink = klaviyo.ingest(spool=sys.argv[2], drain_timeout=500)\nprint(sink.report.resumed)\n"
    )
    posting = f"{source}for n in range(40): sink.post(event(n))\nsink._options"
    said = ended(
        posting.replace("drain_timeout=500", "drain_timeout=0.1"), "http://127.0.0.1:9", path
    )
    assert "Traceback" not in said
    with EventServer() as server:
        assert ended(source, server.url, path) == ""
    assert {*server.received} == {str(n) for n in range(40)}


def test_nothing_to_do_takes_no_time() -> None:
    """Calls, lists, a client that is left open, one in a daemon thread."""
    source = (
        "made = klaviyo.profiles.create_profile(email='ada@example.com')\n"
        "assert [*klaviyo.profiles.get_profiles()][0].id == made.id\n"
        "def work():\n"
        "    from klaviyo_async import ClientClosed\n"
        "    try:\n"
        "        while True: klaviyo.profiles.get_profile(made.id)\n"
        "    except ClientClosed: pass\n"
        "threading.Thread(target=work, daemon=True).start()\n"
        "time.sleep(0.05)"
    )
    with SandboxThread(limits=False) as sandbox:
        assert ended(source, sandbox.url) == ""


@pytest.mark.skipif(sys.platform == "win32", reason="no such signal")
def test_sigterm() -> None:
    source = (
        "sink = klaviyo.ingest(shutdown_on=[signal.SIGTERM])\n"
        "for n in range(300): assert sink.post(event(n))\n"
        "print('posted', flush=True)\n"
        "time.sleep(900)"
    )
    with EventServer() as server:
        started = program(source, server.url)
        assert started.stdout is not None
        assert started.stdout.readline() == "posted\n"
        started.send_signal(signal.SIGTERM)
        _, said = started.communicate(timeout=600)
    assert started.returncode == -signal.SIGTERM, said
    assert len(server.received) == 300


@pytest.mark.skipif(sys.platform == "win32", reason="no such signal")
def test_sigterm_with_a_handler_of_the_programs_own() -> None:
    source = (
        "signal.signal(signal.SIGTERM, lambda *_: sys.exit(7))\n"
        "sink = klaviyo.ingest(shutdown_on=[signal.SIGTERM])\n"
        "sink.post(event(0))\n"
        "print('posted', flush=True)\n"
        "time.sleep(900)"
    )
    with EventServer() as server:
        started = program(source, server.url)
        assert started.stdout is not None
        started.stdout.readline()
        started.send_signal(signal.SIGTERM)
        started.communicate(timeout=600)
    assert started.returncode == 7
    assert server.received == {"0": 1}


CHILD = """
import multiprocessing, sys
from klaviyo_async.blocking import KlaviyoClient

def work(url):
    sink = KlaviyoClient(KEY, base_url=url, max_retries=0).ingest()
    sink.post({"metric": "Seen", "profile": {"email": "a@example.com"}})

if __name__ == "__main__":
    process = multiprocessing.get_context(sys.argv[2]).Process(target=work, args=sys.argv[1:2])
    process.start()
    process.join()
    sys.exit(process.exitcode)
"""


@pytest.mark.parametrize(
    "method", sorted({"fork", "spawn"} & {*multiprocessing.get_all_start_methods()})
)
def test_in_a_process_of_multiprocessing(tmp_path: Path, method: str) -> None:
    path = tmp_path / "program.py"
    path.write_text(CHILD.replace("KEY", repr(KEY)))
    with SandboxThread() as sandbox:
        done = subprocess.run(
            [sys.executable, path, sandbox.url, method], capture_output=True, text=True, timeout=600
        )
        assert (done.returncode, done.stderr) == (0, "")
        assert sandbox.events.stored == 1
