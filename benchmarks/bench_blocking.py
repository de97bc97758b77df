"""What a blocking call costs beside the same call of the async client, over a transport that answers at once.

    python benchmarks/bench_blocking.py [calls per round] [rounds]

Both ask for a profile, one after the other; no socket is used. What is told is the time of a call, by the
wall and by this process's CPU clock, of both threads; then events posted to a sink and sent with `send`.
"""

from __future__ import annotations

import asyncio
import gc
import statistics
import time
from collections.abc import Callable
from typing import Any

from command_line import numbers
from klaviyo_openapi.api import profiles
from msgspec.structs import replace

from klaviyo_async import KlaviyoClient, blocking
from klaviyo_async.blocking import run
from klaviyo_async.core.response import RawResponse

KEY = "pk_" + "0" * 34
LIMITS = ("1000000/s", "60000000/m")
PROFILE = b'{"data":{"type":"profile","id":"01G","attributes":{"email":"ada@example.com"}}}'
BUDGET = 60.0
"""Microseconds that a blocking call may take more than an async one."""


class AtOnce:
    """A transport without a network."""

    async def send(self, method: str, *_: Any, **__: Any) -> RawResponse:
        return RawResponse(200, {}, PROFILE) if method == "GET" else RawResponse(202, {}, b"")

    async def aclose(self) -> None: ...


Times = tuple[float, float]


def measured(work: Callable[[], object], calls: int) -> Times:
    """Microseconds a call, by the wall and of CPU."""
    gc.collect()
    wall, cpu = time.perf_counter(), time.process_time()
    work()
    return (
        (time.perf_counter() - wall) / calls * 1e6,
        (time.process_time() - cpu) / calls * 1e6,
    )


def compare(calls: int, rounds: int) -> Times:
    """Median over rounds of what a blocking call takes more."""
    transport: Any = AtOnce()

    def blocked(klaviyo: blocking.KlaviyoClient) -> None:
        get = klaviyo.profiles.get_profile
        for _ in range(calls):
            get("01G")

    async def awaited() -> None:
        async with KlaviyoClient(KEY, transport=transport) as klaviyo:
            get = klaviyo.profiles.get_profile
            for _ in range(calls):
                await get("01G")

    async def empty() -> None: ...

    def nothing() -> None:
        for _ in range(calls):
            run(empty)

    found: dict[str, list[Times]] = {"async": [], "blocking": [], "nothing": []}
    with blocking.KlaviyoClient(KEY, transport=transport) as klaviyo:
        klaviyo.profiles.get_profile("01G")
        for _ in range(rounds):
            found["async"].append(measured(lambda: asyncio.run(awaited()), calls))
            found["blocking"].append(measured(lambda: blocked(klaviyo), calls))
            found["nothing"].append(measured(nothing, calls))
    for name, times in found.items():
        wall, cpu = (statistics.median(one) for one in zip(*times, strict=True))
        print(f"{name:10} {wall:7.1f} µs a call   {cpu:7.1f} µs of CPU")
    more = [
        [b - a for a, b in zip(one, other, strict=True)]
        for one, other in zip(found["async"], found["blocking"], strict=True)
    ]
    wall, cpu = (statistics.median(one) for one in zip(*more, strict=True))
    low = min(one[0] for one in more)
    print(
        f"more       {wall:7.1f} µs a call   {cpu:7.1f} µs of CPU   (least {low:.1f}; budget {BUDGET:.0f})"
    )
    return wall, cpu


def sinks(events: int) -> None:
    """Events taken, by `post` and by `send` of both clients."""
    transport: Any = AtOnce()
    event = {"metric": "Seen", "profile": {"email": "ada@example.com"}, "properties": {"n": 1}}

    async def awaited() -> None:
        async with (
            KlaviyoClient(KEY, transport=transport) as klaviyo,
            klaviyo.ingest(max_buffered=events) as sink,
        ):
            for _ in range(events):
                await sink.send(event)

    def posted() -> None:
        with (
            blocking.KlaviyoClient(KEY, transport=transport) as klaviyo,
            klaviyo.ingest(max_buffered=events) as sink,
        ):
            taken = sum(sink.post(event) for _ in range(events))
            assert taken == events

    for name, work in (("await send", lambda: asyncio.run(awaited())), ("post", posted)):
        wall, cpu = measured(work, events)
        print(f"{name:10} {wall:7.1f} µs an event  {cpu:7.1f} µs of CPU, with delivery")


def main() -> None:
    calls, rounds = numbers(__doc__, calls=2000, rounds=9)
    profiles._GET_PROFILE = replace(profiles._GET_PROFILE, limits=LIMITS, tiers=())
    compare(calls, rounds)
    sinks(10 * calls)


if __name__ == "__main__":
    main()
