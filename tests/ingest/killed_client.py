"""Ingests events until it is killed, again and again.

    python -m tests.ingest.killed_client DIR URL SEED EVENTS KILLS

Each life is a child that this process forks, so that it begins at once: it takes up the source where
the accepted events end, and notes in a file what `send` has accepted. The last life is let live.
"""

from __future__ import annotations

import asyncio
import os
import random
import signal
import sys
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import klaviyo_openapi.operations
from msgspec.structs import replace

from klaviyo_async import KlaviyoClient

from ..support import KEY

LINE = 8
ENDED = os.WEXITED | os.WNOHANG | os.WNOWAIT
LIMITS = ("1000/s", "60000/m")


def event(number: int) -> dict[str, Any]:
    """One of the source's; it is the same each time."""
    return {
        "metric": "Placed Order",
        "profile": {"email": f"user{number % 997}@example.com"},
        "properties": {"n": number},
        "time": "2026-07-01T12:00:00+00:00",
        "unique_id": f"event-{number}",
    }


def accepted(directory: Path) -> list[int]:
    """Numbers of the events that lives before have seen accepted."""
    return [int(line) for line in (directory / "accepted").read_text().split()]


async def live(directory: Path, url: str, events: int, at_most: int) -> None:
    known = set(accepted(directory))
    file = os.open(directory / "accepted", os.O_WRONLY | os.O_APPEND)
    left = (number for number in range(events) if number not in known)
    source = islice(left, at_most)
    async with (
        KlaviyoClient(KEY, base_url=url) as klaviyo,
        klaviyo.ingest(spool=directory / "spool.db", mode="bulk", linger=0.01) as sink,
    ):

        async def produce(source: Iterator[int]) -> None:
            for number in source:
                await sink.send(event(number))
                os.write(file, b"%07d\n" % number)

        await asyncio.gather(*(produce(source) for _ in range(200)))
        await sink.flush()
        if at_most < events:
            await asyncio.Event().wait()  # for the kill


def main(directory: Path, url: str, seed: str, events: int, kills: int) -> None:
    rng = random.Random(seed)
    known: Any = klaviyo_openapi.operations.OPERATIONS
    wide = replace(known["bulk_create_events"], limits=LIMITS)
    klaviyo_openapi.operations.OPERATIONS = {**known, "bulk_create_events": wide}
    book = directory / "accepted"
    book.touch()
    killed, parent = 0, os.getppid()
    # Whoever began this may have been killed, too.
    while os.getppid() == parent and (killed < kills or book.stat().st_size < events * LINE * 0.95):
        if not (child := os.fork()):
            asyncio.run(live(directory, url, events, events // kills))
            os._exit(1)
        # Most lives get somewhere first, however busy the machine is: else there might be no end.
        some = rng.randrange(events // kills) if rng.random() < 0.75 else 0
        goal = min(book.stat().st_size + LINE * some, LINE * events)
        time.sleep(rng.uniform(0.02, 0.3))
        while book.stat().st_size < goal and not os.waitid(os.P_PID, child, ENDED):
            time.sleep(0.005)
        os.kill(child, signal.SIGKILL)
        status = os.waitpid(child, 0)[1]
        assert os.WIFSIGNALED(status), f"life {killed} of {seed} ended by itself: see above"
        killed += 1
    asyncio.run(live(directory, url, events, events))
    print(killed)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3], int(sys.argv[4]), int(sys.argv[5]))
