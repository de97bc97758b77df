"""After a fork the child has connections, locks and calls of its own, and the parent goes on undisturbed."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.request import urlopen

import pytest

from klaviyo_async import FunctionAuth
from klaviyo_async.auth import function
from klaviyo_async.webhooks import MemoryReplayGuard
from klaviyo_async.webhooks.replay import memory

from ..forked import said_by_child
from ..strict_server import StrictServer
from ..support import KEY

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")


@pytest.fixture
def server() -> Iterator[StrictServer]:
    with StrictServer() as running:
        yield running


def found(scenario: str, server: StrictServer) -> Any:
    program = subprocess.run(
        [sys.executable, "-X", "dev", "-m", "tests.client.forking", scenario, server.url],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert program.returncode == 0, program.stderr
    assert "Unclosed" not in program.stderr
    assert "Traceback" not in program.stderr, program.stderr
    return json.loads(program.stdout)


@pytest.mark.slow
def test_between_two_loops(server: StrictServer) -> None:
    """What the parent has used counts in the child."""
    said = found("after_use", server)
    assert said["child"][0] == said["parent"] == 0
    assert said["child"][1] == [[said["before"][0][0] - 1, 0]]
    assert server.statuses == [200] * 3
    assert server.connections == 3


@pytest.mark.slow
def test_while_a_loop_runs_in_a_thread(server: StrictServer) -> None:
    """The parent's connection stays its own, and goes on working."""
    said = found("while_a_loop_runs", server)
    assert said["child"][0] == said["parent"] == 0
    assert server.statuses == [200] * 3
    assert server.connections == 2


@pytest.mark.slow
def test_while_a_thread_holds_the_lock(server: StrictServer) -> None:
    said = found("locked", server)
    assert said["child"][0] == said["parent"] == 0


@pytest.mark.slow
def test_while_a_thread_holds_the_locks_of_modules(server: StrictServer) -> None:
    said = found("module_locks", server)
    assert len(said["held"]) > 2
    assert said["child"] == []


@pytest.mark.slow
def test_what_is_in_flight_counts_as_sent(server: StrictServer) -> None:
    said = found("in_flight", server)
    assert [inflight for _, inflight in said["child"]] == [0]
    assert said["child"][0][0] < 15  # 1/s, 15/m
    assert said["parent"] == 0


@pytest.mark.slow
def test_a_sink_is_its_parents(server: StrictServer) -> None:
    said = found("sink", server)
    assert said["child"].startswith("ConfigurationError: this sink belongs to the process")


@pytest.mark.slow
def test_spawned(server: StrictServer) -> None:
    assert found("spawned", server)["child"][0] == 0


@pytest.mark.slow
@pytest.mark.parametrize(
    ("app", "options"),
    [
        ("wsgi", ["--worker-class=sync"]),
        ("wsgi", ["--worker-class=gthread", "--threads=4"]),
        ("asgi", ["--worker-class=uvicorn.workers.UvicornWorker"]),
    ],
)
def test_gunicorn_preloads(server: StrictServer, app: str, options: list[str]) -> None:
    pytest.importorskip("gunicorn")
    if app == "asgi":
        pytest.importorskip(
            "uvicorn.workers", reason="uvicorn has no workers for gunicorn any more"
        )
    command = [sys.executable, "-m", "gunicorn", "--preload", "--workers=2", *options]
    command += ["--bind=127.0.0.1:0", f"tests.client.preloaded:{app}"]
    with subprocess.Popen(
        command,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PRELOADED_URL": server.url},
    ) as running:
        assert running.stderr is not None
        said = []
        try:
            for line in running.stderr:
                said.append(line)
                if "Listening at: " in line:
                    break
            address = said[-1].partition("Listening at: ")[2].split()[0]
            with ThreadPoolExecutor(4) as threads:
                answers = list(threads.map(lambda _: urlopen(address).read().decode(), range(20)))
        finally:
            running.terminate()
            said += running.stderr.readlines()
    assert running.returncode == 0, said
    assert {answer.split()[1] for answer in answers} == {"0"}
    assert server.statuses == [200] * 21
    assert not [line for line in said if "Traceback" in line or "Unclosed" in line], said


def _use(auth: FunctionAuth, guard: MemoryReplayGuard) -> list[Any]:
    refused = auth.invalidate("a header that was sent")
    return [refused, asyncio.run(guard.claim("delivery", "child", 60))]


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_while_a_thread_holds_the_locks_of_keys_and_guards() -> None:
    auth, guard = FunctionAuth(lambda: KEY), MemoryReplayGuard()
    said = said_by_child([function._lock, memory._lock], _use, auth, guard)
    assert said == [True, "claimed"]
