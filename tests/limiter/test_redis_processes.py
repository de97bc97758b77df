"""Processes that share a quota through a real Redis that is gone at first, slow, old or emptied; and die.

What counts is what a strict server of the tests' own refuses.
"""

# ruff: noqa: ASYNC110 - processes are waited for, and files copied

from __future__ import annotations

import asyncio
import shutil
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from redis import Redis

from ..redis_server import RedisServer
from .host_processes import Counter
from .redis_processes import ended, start_process

pytestmark = pytest.mark.slow

LIMITS = ("10/s", "60/m")


@pytest.fixture
def server(tmp_path: Path) -> Iterator[RedisServer]:
    """Not started."""
    server = RedisServer(tmp_path)
    yield server
    server.stop()


def place(folder: Path, number: int = 0) -> Path:
    """A runtime directory: of one host, or of its own."""
    found = folder / f"host-{number}"
    found.mkdir(mode=0o700, exist_ok=True)
    return found


@pytest.mark.parametrize("hosts", [1, 8])
async def test_started_without_redis(server: RedisServer, tmp_path: Path, hosts: int) -> None:
    """Eight at once, on one host or in as many containers; and Redis comes when they have begun."""
    counter = Counter(1.0, limits=LIMITS)
    async with counter as port:
        running = [
            start_process(server.url, place(tmp_path, number % hosts), port, 10.0, LIMITS)
            for number in range(8)
        ]
        while not counter.server.accepted:
            await asyncio.sleep(0.05)
        await asyncio.sleep(4.0)
        server.start()
        in_time = await ended(running, counter)
    assert counter.server.refused == [] or not in_time
    assert len(counter.server.accepted) > 20


async def test_as_many_as_are_expected(server: RedisServer, tmp_path: Path) -> None:
    """They have the whole quota between them, also where each second has one request."""
    limits = ("1/s", "15/m")
    counter = Counter(1.0, limits=limits)
    async with counter as port:
        in_time = await ended(
            [
                start_process(server.url, place(tmp_path), port, 8.0, limits, expected_processes=4)
                for _ in range(4)
            ],
            counter,
        )
    assert counter.server.refused == [] or not in_time
    assert len(counter.server.accepted) >= 3


async def test_as_many_as_this_host_has_seen(server: RedisServer, tmp_path: Path) -> None:
    counter = Counter(1.0, limits=("10/s", "600/m"))
    server.start()
    async with counter as port:
        limits = ("10/s", "600/m")
        in_time = await ended(
            [start_process(server.url, place(tmp_path), port, 2.0, limits) for _ in range(3)],
            counter,
        )
        server.stop()
        before = len(counter.server.accepted)
        in_time &= await ended(
            [start_process(server.url, place(tmp_path), port, 6.0, limits) for _ in range(3)],
            counter,
        )
    assert counter.server.refused == [] or not in_time
    # An eighth would be one a second.
    assert len(counter.server.accepted) > before + 10


@pytest.mark.parametrize("headers", [None, "live"])
async def test_one_that_is_restored_from_an_old_snapshot(
    server: RedisServer, tmp_path: Path, headers: str | None
) -> None:
    counter = Counter(1.0, limits=LIMITS, headers=headers)
    server.start()
    async with counter as port:
        running = [start_process(server.url, place(tmp_path), port, 20.0, LIMITS) for _ in range(3)]
        while len(counter.server.accepted) < 12:
            await asyncio.sleep(0.02)
        with Redis.from_url(server.url) as client:
            client.save()
        old = shutil.copy(tmp_path / "dump.rdb", tmp_path / "old.rdb")
        await asyncio.sleep(4.0)
        server.stop()
        shutil.copy(old, tmp_path / "dump.rdb")
        server.start()
        in_time = await ended(running, counter)
    assert counter.server.refused == [] or not in_time


@pytest.mark.parametrize("command", ["flushall", "script_flush"])
async def test_one_that_is_emptied(server: RedisServer, tmp_path: Path, command: str) -> None:
    counter = Counter(1.0, limits=LIMITS)
    server.start()
    async with counter as port:
        running = [start_process(server.url, place(tmp_path), port, 12.0, LIMITS) for _ in range(3)]
        while len(counter.server.accepted) < 12:
            await asyncio.sleep(0.02)
        with Redis.from_url(server.url) as client:
            for _ in range(3):
                getattr(client, command)()
                await asyncio.sleep(2.0)
        in_time = await ended(running, counter)
    assert counter.server.refused == [] or not in_time


async def test_one_that_answers_late(server: RedisServer, tmp_path: Path) -> None:
    """Longer than it may, as on a busy host, again and again, and from the first answer on."""
    counter = Counter(1.0, limits=LIMITS)
    server.start()
    assert server._process is not None
    async with counter as port:
        server._process.send_signal(signal.SIGSTOP)
        running = [
            start_process(server.url, place(tmp_path, number), port, 12.0, LIMITS)
            for number in range(4)
        ]
        while any(process.exitcode is None for process in running):
            await asyncio.sleep(1.3)
            server._process.send_signal(signal.SIGCONT)
            await asyncio.sleep(0.7)
            server._process.send_signal(signal.SIGSTOP)
        server._process.send_signal(signal.SIGCONT)
        in_time = await ended(running, counter)
    assert counter.server.refused == [] or not in_time


async def test_processes_that_are_killed_with_leased_tokens(
    server: RedisServer, tmp_path: Path
) -> None:
    limits = ("75/s", "600/m")
    counter = Counter(1.0, limits=limits)
    server.start()
    async with counter as port:
        lasting = start_process(server.url, place(tmp_path), port, 600.0, limits, tasks=1)
        while not counter.server.accepted:
            await asyncio.sleep(0.02)
        for _ in range(8):
            others = [
                start_process(server.url, place(tmp_path), port, 60.0, limits, tasks=1)
                for _ in range(2)
            ]
            await asyncio.sleep(0.7)
            for process in others:
                process.kill()
        reached = len(counter.server.accepted)
        async with asyncio.timeout(600):
            while len(counter.server.accepted) == reached:  # what the dead held comes back
                assert lasting.exitcode is None
                await asyncio.sleep(0.02)
        await asyncio.sleep(8.0)
        lasting.terminate()
        in_time = await ended([lasting], counter)
    assert counter.server.refused == [] or not in_time
