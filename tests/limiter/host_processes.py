"""Processes that share a quota through files, and a strict server that counts what they send.

Their time runs `pace` times as fast as it does, so that minutes pass in seconds.
"""

# ruff: noqa: ASYNC110 - processes are waited for

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from multiprocessing import get_context
from multiprocessing.process import BaseProcess
from typing import Any

from klaviyo_async.clock import Timer
from klaviyo_async.core.limit_headers import RateLimitHeaders
from klaviyo_async.core.tiers import parse_windows
from klaviyo_async.limiter.host import HostLimiter

from .simulation import Server, operation

LIMITS = ("10/s", "150/m")
_LOOK = 0.05
"""Seconds after which it is looked again whether a loop is held up."""


class FastClock:
    """The machine's time, faster."""

    def __init__(self, pace: float) -> None:
        self.pace = pace

    def monotonic(self) -> float:
        return time.monotonic() * self.pace

    def wall(self) -> float:
        return time.time()

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds / self.pace)

    def call_later(self, delay: float, callback: Callable[..., Any], *args: Any) -> Timer:
        return asyncio.get_running_loop().call_later(delay / self.pace, callback, *args)


@dataclass
class Counter:
    """A server: a line is a request. It keeps its windows to itself, but for the headers."""

    pace: float
    limits: Sequence[str] = LIMITS
    headers: str | None = None
    server: Server = field(init=False)
    connections: set[_Connection] = field(default_factory=set)
    longest: list[float] = field(default_factory=lambda: [0.0])
    """For how long it was held up at most: what was sent meanwhile counts as if it had been sent at once."""

    def __post_init__(self) -> None:
        windows = parse_windows(tuple(self.limits))
        now = time.monotonic() * self.pace
        self.server = Server(windows, [now + 0.3 * w.seconds for w in windows], self.headers)

    async def __aenter__(self) -> int:
        loop = asyncio.get_running_loop()
        self._listener = await loop.create_server(lambda: _Connection(self), "127.0.0.1", 0)
        self._watch = asyncio.ensure_future(watch(self.longest))
        port: int = self._listener.sockets[0].getsockname()[1]
        return port

    async def __aexit__(self, *_: object) -> None:
        self._watch.cancel()
        self._listener.close()
        for connection in list(self.connections):
            connection.transport.abort()
        while self.connections:
            await asyncio.sleep(0.01)


async def watch(longest: list[float]) -> None:
    """Note for how long the loop was held up at most."""
    while True:
        before = time.monotonic()
        await asyncio.sleep(_LOOK)
        longest[0] = max(longest[0], time.monotonic() - before - _LOOK)


class _Connection(asyncio.Protocol):
    transport: asyncio.Transport

    def __init__(self, counter: Counter) -> None:
        self.counter = counter

    def connection_made(self, transport: Any) -> None:
        self.transport = transport
        self.counter.connections.add(self)

    def data_received(self, data: bytes) -> None:
        for _ in range(data.count(b"\n")):
            answer = self.counter.server.hit(time.monotonic() * self.counter.pace)
            self.transport.write(json.dumps(answer).encode() + b"\n")

    def connection_lost(self, exc: Exception | None) -> None:
        self.counter.connections.discard(self)


def start_process(
    place: object,
    port: int,
    seconds: float = 1e9,
    *,
    tasks: int = 10,
    calls: int = 1 << 30,
    pace: float,
) -> BaseProcess:
    """One more process, which ends after so many (fast) seconds or calls."""
    context = get_context("forkserver")
    context.set_forkserver_preload([__name__])
    process = context.Process(
        target=run_process, args=(str(place), port, seconds, tasks, calls, pace), daemon=True
    )
    process.start()
    return process


async def ended(processes: Sequence[BaseProcess]) -> None:
    """Wait until all have ended by themselves."""
    while any(process.exitcode is None for process in processes):
        await asyncio.sleep(0.02)
    assert [process.exitcode for process in processes] == [0] * len(processes)


async def _work(
    limiter: HostLimiter, clock: FastClock, port: int, until: float, left: list[int]
) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    target = operation(*LIMITS)
    while left[0] > 0:
        left[0] -= 1
        permit = await limiter.acquire("account", target)
        if clock.monotonic() >= until:
            limiter.release(permit)
            break
        writer.write(b"\n")
        status, headers, retry_after = json.loads(await reader.readline())
        if headers is not None:
            headers = RateLimitHeaders(headers[0], tuple(map(tuple, headers[1])), *headers[2:])
        limiter.observe(permit, status, headers, retry_after)
    writer.close()


def run_process(*arguments: Any) -> None:
    """What such a process does."""
    asyncio.run(_main(*arguments))


async def _main(place: str, port: int, seconds: float, tasks: int, calls: int, pace: float) -> None:
    clock = FastClock(pace)
    limiter = HostLimiter(place, clock, probe_minute=False)
    left, until = [calls], clock.monotonic() + seconds
    work = [_work(limiter, clock, port, until, left) for _ in range(tasks)]
    workers = [asyncio.ensure_future(one) for one in work]
    await asyncio.wait(workers, timeout=(seconds + 1) / pace)
    for worker in workers:
        worker.cancel()
    await asyncio.gather(*workers, return_exceptions=True)
    limiter.close()
