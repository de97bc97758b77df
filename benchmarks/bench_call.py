"""Client CPU of one call, over that of raw aiohttp sending the same bytes.

    python benchmarks/bench_call.py [calls per round] [rounds]

Both talk to the same server, which runs in another process; only this process's CPU counts. Ours
builds the body from a model, goes through limiter, judge and decoder; raw aiohttp posts ready-made
bytes. 1, 32 and 256 tasks call at a time, on asyncio's loop and, where it is installed, on uvloop. The limits
of the operation are raised out of the way, not off.
"""

from __future__ import annotations

import asyncio
import gc
import json
import statistics
import sys
import time
from collections.abc import Awaitable, Callable
from importlib.util import find_spec

import aiohttp
import attrs
from fast_server import fast_server
from klaviyo_openapi.api import events, profiles
from klaviyo_openapi.models import EventCreate, EventProfile, MetricCreate

from klaviyo_async import KlaviyoClient

CONCURRENCIES = (1, 32, 256)
KEY = "pk_" + "0" * 34
LIMITS = ("1000000/s", "60000000/m")


def event() -> EventCreate:
    return EventCreate(
        metric=MetricCreate(name="Placed Order"),
        profile=EventProfile(email="ada@example.com", first_name="Ada", last_name="Lovelace"),
        properties={"OrderId": "A-1", "Items": ["tea", "scones"], "Total": 9.99},
        value=9.99,
        unique_id="A-1",
    )


async def cpu(call: Callable[[], Awaitable[object]], calls: int, concurrency: int = 32) -> float:
    """CPU seconds of this process for so many calls, some at a time."""

    async def worker() -> None:
        for _ in range(calls // concurrency):
            await call()

    gc.collect()
    started = time.process_time()
    await asyncio.gather(*(worker() for _ in range(concurrency)))
    return time.process_time() - started


async def compare(url: str, calls: int, rounds: int) -> dict[str, float]:
    headers = {
        "Authorization": f"Klaviyo-API-Key {KEY}",
        "revision": "2026-07-15",
        "Accept": "application/vnd.api+json",
        "Content-Type": "application/vnd.api+json",
    }
    from klaviyo_async.core.codec import encode_body

    body = encode_body(events._CREATE_EVENT, event())
    for module, name in ((events, "_CREATE_EVENT"), (profiles, "_GET_PROFILE")):
        setattr(module, name, attrs.evolve(getattr(module, name), limits=LIMITS, tiers=()))
    async with aiohttp.ClientSession() as session, KlaviyoClient(KEY, base_url=url) as klaviyo:

        async def raw_post() -> None:
            async with session.post(f"{url}/api/events", data=body, headers=headers) as answer:
                assert answer.status == 202
                await answer.read()

        async def raw_get() -> None:
            async with session.get(f"{url}/api/profiles/01G", headers=headers) as answer:
                json.loads(await answer.read())

        pairs: dict[str, tuple[Callable[[], Awaitable[object]], Callable[[], Awaitable[object]]]]
        pairs = {
            "create_event": (raw_post, lambda: klaviyo.events.create_event(event())),
            "get_profile": (raw_get, lambda: klaviyo.profiles.get_profile("01G")),
        }
        ratios: dict[str, float] = {}
        for name, (raw, ours) in pairs.items():
            for concurrency in CONCURRENCIES:
                made = max(calls // concurrency, 1) * concurrency
                taken: tuple[list[float], list[float]] = ([], [])
                for _ in range(rounds + 1):  # the first is to get warm
                    for call, times in zip((raw, ours), taken, strict=True):
                        times.append(await cpu(call, made, concurrency))
                floor, mine = (statistics.median(times[1:]) / made * 1e6 for times in taken)
                pairwise = [b / a for a, b in zip(*taken, strict=True)]
                ratio = ratios[f"{name} {concurrency}"] = statistics.median(pairwise[1:])
                print(
                    f"{name:14} {concurrency:3} at a time   raw aiohttp {floor:6.1f} µs   "
                    f"klaviyo_async {mine:6.1f} µs   ratio {ratio:.2f}",
                    flush=True,
                )
        return ratios


def main() -> None:
    calls = int(sys.argv[1]) if len(sys.argv) > 1 else 1280
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    with fast_server() as url:
        print("asyncio")
        asyncio.run(compare(url, calls, rounds))
        if find_spec("uvloop") is not None:
            import uvloop

            print("uvloop")
            with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
                runner.run(compare(url, calls, rounds))


if __name__ == "__main__":
    main()
