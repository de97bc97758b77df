"""Client CPU per event of `klaviyo.ingest`, over that of encoding and posting ready-made bodies.

    python benchmarks/bench_ingest.py [events] [rounds] [--memory]

The floor makes each body with `orjson.dumps` from ready-made dicts and posts it with raw aiohttp: a
thousand events a body, or one. Both talk to a server in another process that answers at once, so only
this process's CPU counts. The limits of the operations are raised out of the way, not off.

`--memory` streams a million events instead, and says how much memory that took.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import resource
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import aiohttp
import attrs
import klaviyo_openapi.operations
import orjson
from fast_server import fast_server
from klaviyo_openapi.models import EventCreate, EventProfile, MetricCreate

from klaviyo_async import KlaviyoClient

KEY = "pk_" + "0" * 34
LIMITS = ("1000000/s", "60000000/m")
CONCURRENCY = 16
HEADERS = {
    "Authorization": f"Klaviyo-API-Key {KEY}",
    "revision": "2026-07-15",
    "Accept": "application/vnd.api+json",
    "Content-Type": "application/vnd.api+json",
}


def properties(number: int) -> dict[str, Any]:
    return {
        "OrderId": f"A-{number}",
        "Items": [
            {"SKU": "TEA-1", "Name": "Tea, black", "Quantity": 2, "Price": 4.5},
            {"SKU": "SCONE-3", "Name": "Scones", "Quantity": 1, "Price": 5.25},
        ],
        "Channel": "web",
        "Discount": None,
        "Returning": True,
    }


def flat(number: int) -> dict[str, Any]:
    return {
        "metric": "Placed Order",
        "profile": {"email": f"user{number % 5000}@example.com", "first_name": "Ada"},
        "properties": properties(number),
        "value": 9.99,
    }


def typed(number: int) -> EventCreate:
    return EventCreate(
        metric=MetricCreate(name="Placed Order"),
        profile=EventProfile(email=f"user{number % 5000}@example.com", first_name="Ada"),
        properties=properties(number),
        value=9.99,
    )


def wire(number: int) -> dict[str, Any]:
    return {
        "type": "event",
        "attributes": {
            "metric": {"data": {"type": "metric", "attributes": {"name": "Placed Order"}}},
            "properties": properties(number),
            "value": 9.99,
            "time": "2026-07-15T12:00:00.000000+00:00",
            "unique_id": f"ready-made-{number}",
        },
    }


def profile(number: int) -> dict[str, Any]:
    email = f"user{number % 5000}@example.com"
    return {"data": {"type": "profile", "attributes": {"email": email, "first_name": "Ada"}}}


def job(first: int) -> dict[str, Any]:
    groups = [
        {
            "type": "event-bulk-create",
            "attributes": {"profile": profile(number), "events": {"data": [wire(number)]}},
        }
        for number in range(first, first + 1000)
    ]
    return {
        "data": {
            "type": "event-bulk-create-job",
            "attributes": {"events-bulk-create": {"data": groups}},
        }
    }


def alone(number: int) -> dict[str, Any]:
    event = wire(number)
    event["attributes"]["profile"] = profile(number)
    return {"data": event}


async def floor(url: str, bodies: list[dict[str, Any]]) -> float:
    """CPU seconds to encode and post these."""
    waiting = iter(bodies)
    async with aiohttp.ClientSession() as session:

        async def worker() -> None:
            for body in waiting:
                async with session.post(url, data=orjson.dumps(body), headers=HEADERS) as answer:
                    assert answer.status == 202
                    await answer.read()

        started = time.process_time()
        await asyncio.gather(*(worker() for _ in range(CONCURRENCY)))
        return time.process_time() - started


async def ours(url: str, events: list[Any], **options: Any) -> float:
    """CPU seconds to ingest these."""
    async with KlaviyoClient(KEY, base_url=url) as klaviyo:
        started = time.process_time()
        report = await klaviyo.ingest_all(events, **options)
        spent = time.process_time() - started
        assert report.delivered == len(events), report
        return spent


def compare(url: str, count: int, rounds: int) -> None:
    few = max(1000, count // 10)
    bulk_url, single_url = f"{url}/api/event-bulk-create-jobs", f"{url}/api/events"
    jobs = [job(first) for first in range(0, count, 1000)]
    singles = [alone(number) for number in range(few)]
    flats, models = [flat(n) for n in range(count)], [typed(n) for n in range(count)]

    def spooled(events: list[Any], mode: str) -> Callable[[], Awaitable[float]]:
        path = Path(tempfile.mkdtemp()) / "events.db"
        return lambda: ours(url, events, mode=mode, spool=path)

    table: list[tuple[str, int, Callable[[], Awaitable[float]], Callable[[], Awaitable[float]]]]
    table = [
        (
            "bulk, dicts",
            count,
            lambda: ours(url, flats, mode="bulk"),
            lambda: floor(bulk_url, jobs),
        ),
        (
            "bulk, models",
            count,
            lambda: ours(url, models, mode="bulk"),
            lambda: floor(bulk_url, jobs),
        ),
        ("bulk, dicts, spool", count, spooled(flats, "bulk"), lambda: floor(bulk_url, jobs)),
        (
            "single, dicts",
            few,
            lambda: ours(url, flats[:few], mode="single"),
            lambda: floor(single_url, singles),
        ),
        (
            "single, dicts, spool",
            few,
            spooled(flats[:few], "single"),
            lambda: floor(single_url, singles),
        ),
    ]
    print(f"{'':22} {'floor µs':>9} {'ours µs':>9} {'ratio':>6} {'events/s of CPU':>16}")
    for name, number, mine, least in table:
        taken: tuple[list[float], list[float]] = ([], [])
        for _ in range(rounds):
            for run, times in ((least, taken[0]), (mine, taken[1])):
                gc.collect()
                times.append(asyncio.run(run()))  # type: ignore[arg-type]
        ratio = statistics.median(b / a for a, b in zip(*taken, strict=True))
        low, cost = (min(times) / number * 1e6 for times in taken)
        print(f"{name:22} {low:9.2f} {cost:9.2f} {ratio:6.2f} {1e6 / cost:16,.0f}", flush=True)


async def memory(url: str, count: int) -> None:
    def stream() -> Iterator[dict[str, Any]]:
        return (flat(number) for number in range(count))

    async with KlaviyoClient(KEY, base_url=url) as klaviyo:
        await klaviyo.ingest_all(flat(number) for number in range(1000))
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        started = time.perf_counter()
        report = await klaviyo.ingest_all(stream())
        seconds = time.perf_counter() - started
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(
        f"{report.delivered:,} events in {seconds:.1f} s, {report.delivered / seconds:,.0f} a second"
    )
    print(
        f"memory at most {after / 1024:.0f} MB in all, {(after - before) / 1024:.0f} MB for the stream"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description="What ingestion costs.")
    parser.add_argument("events", nargs="?", type=int, default=20_000)
    parser.add_argument("rounds", nargs="?", type=int, default=5)
    parser.add_argument("--memory", action="store_true", help="stream a million events")
    options = parser.parse_args()
    operations: Any = klaviyo_openapi.operations.OPERATIONS
    wide = {
        name: attrs.evolve(operations[name], limits=LIMITS)
        for name in ("bulk_create_events", "create_event")
    }
    klaviyo_openapi.operations.OPERATIONS = {**operations, **wide}
    with fast_server() as url:
        if options.memory:
            asyncio.run(memory(url, 1_000_000))
        else:
            compare(url, options.events, options.rounds)


if __name__ == "__main__":
    main()
