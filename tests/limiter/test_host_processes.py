"""Processes of one host that share a quota through files: saturated, short-lived, killed, stopped."""

# ruff: noqa: ASYNC110, ASYNC222, ASYNC240 - processes are waited for, and files looked at

from __future__ import annotations

import asyncio
import os
import random
import signal
import sys
from pathlib import Path

import pytest

from klaviyo_async.limiter.host import HostLimiter

from .host_processes import Counter, FastClock, ended, start_process
from .simulation import agnostic_ceiling

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="it forks, kills and stops processes"),
]


@pytest.mark.parametrize("headers", [None, "steady"])
async def test_eight_processes_use_the_quota_and_no_more(
    tmp_path: Path, headers: str | None
) -> None:
    pace, seconds = 10.0, 130.0
    counter = Counter(pace, headers=headers)
    async with counter as port:
        await ended([start_process(tmp_path, port, seconds, pace=pace) for _ in range(8)])
    server = counter.server
    assert server.refused == []
    # How much of it a busy machine lets them use is measured by `benchmarks.bench_host`.
    assert len(server.accepted) > agnostic_ceiling(server.windows, seconds) / 2


async def test_processes_that_make_one_call_each(tmp_path: Path) -> None:
    counter = Counter(1.0)
    async with counter as port:
        for _ in range(10):
            await ended(
                [start_process(tmp_path, port, tasks=1, calls=1, pace=1.0) for _ in range(4)]
            )
    assert counter.server.refused == []
    assert len(counter.server.accepted) == 40
    assert not list(tmp_path.glob("member-*"))


async def test_processes_that_are_killed(tmp_path: Path) -> None:
    """A hundred, at any moment: no quota is exceeded, and nobody who waits is stuck."""
    pace, rng = 5.0, random.Random(7)
    counter = Counter(pace)
    async with counter as port:
        lasting = start_process(tmp_path, port, tasks=1, pace=pace)
        killed = 0
        running = [start_process(tmp_path, port, tasks=4, pace=pace) for _ in range(5)]
        while killed < 100:
            await asyncio.sleep(rng.uniform(0.01, 0.15))
            victim = running.pop(0)
            victim.kill()
            killed += 1
            running.append(start_process(tmp_path, port, tasks=4, pace=pace))
        for victim in running:
            victim.kill()
        before = len(counter.server.accepted)
        while len(counter.server.accepted) < before + 20:
            await asyncio.sleep(0.02)
        assert lasting.exitcode is None
        lasting.kill()
    assert counter.server.refused == []


async def test_a_process_that_is_stopped_while_it_has_the_lock(tmp_path: Path) -> None:
    pace = 10.0
    limiter = HostLimiter(tmp_path, FastClock(pace))
    counter = Counter(pace)
    async with counter as port:
        first = start_process(tmp_path, port, tasks=1, calls=3, pace=pace)
        await ended([first])
        (file,) = tmp_path.glob("bucket-*")
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:  # it holds the lock, and does nothing more
            from klaviyo_async.storage.descriptors import try_lock

            held = os.open(file, os.O_RDWR)
            os.write(writing, b"y" if try_lock(held) else b"n")
            os.kill(os.getpid(), signal.SIGSTOP)
            os._exit(0)
        try:
            assert os.read(reading, 1) == b"y"
            await ended([start_process(tmp_path, port, tasks=2, calls=30, pace=pace)])
        finally:
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            os.close(reading)
            os.close(writing)
            limiter.close()
    assert len(counter.server.accepted) == 33
    assert counter.server.refused == []


async def test_a_process_that_is_stopped_and_goes_on(tmp_path: Path) -> None:
    """Stopped anywhere, for long: the others go on, and when it does so does the quota."""
    pace, rng = 20.0, random.Random(3)
    counter = Counter(pace)
    async with counter as port:
        one, other = (start_process(tmp_path, port, tasks=8, pace=pace) for _ in range(2))
        assert one.pid is not None
        for _ in range(30):
            os.kill(one.pid, signal.SIGSTOP)
            await asyncio.sleep(rng.uniform(0.0, 0.2))
            os.kill(one.pid, signal.SIGCONT)
            await asyncio.sleep(rng.uniform(0.0, 0.05))
        before = len(counter.server.accepted)
        while len(counter.server.accepted) < before + 20:
            await asyncio.sleep(0.02)
        one.kill()
        other.kill()
    assert counter.server.refused == []
