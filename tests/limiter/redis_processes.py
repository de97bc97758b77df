"""Processes that share a quota through Redis, in real time, and call a strict server of the tests' own."""

# ruff: noqa: ASYNC110 - processes are waited for

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from collections.abc import Sequence
from contextlib import suppress
from multiprocessing import get_context
from multiprocessing.process import BaseProcess
from typing import Any

from klaviyo_async.core.limit_headers import RateLimitHeaders
from klaviyo_async.limiter.redis import RedisLimiter

from .host_processes import Counter, watch
from .simulation import operation

_HELD_UP, _HELD_UP_FOR = 3, 0.3
"""Exit code of a process that did not run for so many seconds."""


def start_process(
    redis: str,
    place: object,
    port: int,
    seconds: float,
    limits: Sequence[str],
    *,
    tasks: int = 5,
    **options: Any,
) -> BaseProcess:
    """One more process, which ends after so many seconds, or when it is terminated.

    Args:
        redis: URL.
        place: its runtime directory.
        port: of the server.
        seconds: for which it runs.
        limits: of the operation.
        tasks: that call at the same time.
        options: of the limiter.
    """
    context = get_context("forkserver")
    context.set_forkserver_preload([__name__])
    process = context.Process(
        target=_run, args=(redis, str(place), port, seconds, limits, tasks, options), daemon=True
    )
    process.start()
    return process


async def ended(processes: Sequence[BaseProcess], counter: Counter) -> bool:
    """Wait until all have ended; whether neither they nor the server were held up.

    Who has lost count in Redis is waited for, but a second longer than it takes who runs: those that a
    busy machine stops for longer may be refused once. A server that is stopped sees at once what was
    sent in two windows.
    """
    while any(process.exitcode is None for process in processes):
        await asyncio.sleep(0.02)
    codes = {process.exitcode for process in processes}
    assert codes <= {0, _HELD_UP}, codes
    return _HELD_UP not in codes and counter.longest[0] <= _HELD_UP_FOR


def _run(
    redis: str,
    place: str,
    port: int,
    seconds: float,
    limits: Sequence[str],
    tasks: int,
    options: dict[str, Any],
) -> None:
    os.environ["XDG_RUNTIME_DIR"] = place
    if asyncio.run(_main(redis, port, seconds, limits, tasks, options)) > _HELD_UP_FOR:
        sys.exit(_HELD_UP)


async def _main(
    redis: str,
    port: int,
    seconds: float,
    limits: Sequence[str],
    tasks: int,
    options: dict[str, Any],
) -> float:
    longest = [0.0]
    watching = asyncio.ensure_future(watch(longest))
    async with RedisLimiter(redis, **options) as limiter:
        work = [asyncio.ensure_future(_work(limiter, port, limits)) for _ in range(tasks)]
        told = asyncio.Event()
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, told.set)
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await told.wait()
        for one in (watching, *work):
            one.cancel()
        await asyncio.gather(watching, *work, return_exceptions=True)
    return longest[0]


async def _work(limiter: RedisLimiter, port: int, limits: Sequence[str]) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    target = operation(*limits)
    try:
        while True:
            permit = await limiter.acquire("account", target)
            try:
                writer.write(b"\n")
                status, headers, retry_after = json.loads(await reader.readline())
            except BaseException:
                limiter.abandon(permit)
                raise
            if headers is not None:
                headers = RateLimitHeaders(headers[0], tuple(map(tuple, headers[1])), *headers[2:])
            limiter.observe(permit, status, headers, retry_after)
    finally:
        writer.close()
