"""Client CPU per event of walking a list in pages of 1000, over that of raw aiohttp with orjson.

    python benchmarks/bench_walk.py [pages] [rounds]

The floor follows the links itself, and holds one page while it reads the next. Each figure is of a process of
its own, as what a process has held before decides how often its collector runs.
"""

from __future__ import annotations

import asyncio
import statistics
import subprocess
import sys
import time
from typing import Any

from fast_server import fast_server

PAGE = 1000


async def floor(url: str, pages: int) -> int:
    """Events walked over, each looked at."""
    import aiohttp
    import orjson

    seen, following = 0, f"{url}/api/events"
    async with aiohttp.ClientSession() as session:
        for _ in range(pages):
            async with session.get(following) as answer:
                page = orjson.loads(await answer.read())
            for event in page["data"]:
                seen += event["attributes"]["timestamp"] > 0
            following = page["links"]["next"]
    return seen


async def ours(url: str, pages: int) -> int:
    """The same with the client."""
    from klaviyo_openapi.api import events

    from klaviyo_async import KlaviyoClient

    events._GET_EVENTS = _unlimited(events._GET_EVENTS)
    seen = 0
    async with KlaviyoClient("pk_" + "0" * 34, base_url=url) as klaviyo:
        async for event in klaviyo.events.get_events().items(limit=pages * PAGE):
            seen += bool(event.timestamp)
    return seen


def _unlimited(operation: Any) -> Any:
    import attrs

    return attrs.evolve(operation, limits=("1000000/s", "60000000/m"), tiers=())


async def spent(way: str, url: str, pages: int) -> float:
    """CPU seconds of walking, after two pages to get warm."""
    walk = {"floor": floor, "ours": ours}[way]
    await walk(url, 2)
    started = time.process_time()
    assert await walk(url, pages) == pages * PAGE
    return time.process_time() - started


def main() -> None:
    pages = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 3
    taken: dict[str, list[float]] = {"floor": [], "ours": []}
    with fast_server() as url:
        for _ in range(rounds):
            for way, times in taken.items():
                command = [sys.executable, __file__, way, url, str(pages)]
                times.append(float(subprocess.check_output(command)))
    ratio = statistics.median(b / a for a, b in zip(*taken.values(), strict=True))
    low, cost = (statistics.median(times) / pages / PAGE * 1e6 for times in taken.values())
    print(
        f"walking {pages * PAGE:,} events: raw aiohttp and orjson {low:.1f} µs an event, "
        f"ours {cost:.1f} µs   ratio {ratio:.2f}"
    )


if __name__ == "__main__":
    if sys.argv[1:] and sys.argv[1] in ("floor", "ours"):
        print(asyncio.run(spent(sys.argv[1], sys.argv[2], int(sys.argv[3]))))
    else:
        main()
