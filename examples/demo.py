"""The main job, on the embedded sandbox: send events at the tier's rate, read them back, sum up.

Run it with `make demo`, or `python examples/demo.py --events 50000`. It needs `klaviyo-async[demo]`.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import sys
import time
from collections.abc import AsyncIterator, Iterator

import anyio
from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    TaskID,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)
from rich.table import Table

from klaviyo_async import KlaviyoClient
from klaviyo_async.models import (
    BulkEvent,
    BulkEvents,
    EventCreate,
    EventProfile,
    EventsBulkCreateJob,
    MetricCreate,
    OnsiteProfile,
)
from klaviyo_async.sandbox import SandboxProcess

EVENTS_A_JOB = 1000
PROFILES = 200
ORDERED = MetricCreate(name="Placed Order")
VIEWED = MetricCreate(name="Viewed Product")


class Counts:
    """What the demo sums up."""

    def __init__(self) -> None:
        self.sent = 0
        self.received = 0
        self.jobs_seconds = 0.0
        self.calls_seconds = 0.0
        self.read_seconds = 0.0


def jobs(events: int) -> Iterator[tuple[EventsBulkCreateJob, int]]:
    """Bulk jobs of a thousand events each, of many profiles."""
    for first in range(0, events, EVENTS_A_JOB):
        numbers = range(first, min(first + EVENTS_A_JOB, events))
        by_profile: dict[int, list[BulkEvent]] = {}
        for number in numbers:
            event = BulkEvent(
                metric=VIEWED,
                properties={"ProductID": number % 97, "Page": f"/product/{number % 97}"},
                unique_id=f"view-{number}",
            )
            by_profile.setdefault(number % PROFILES, []).append(event)
        batches = [
            BulkEvents(profile=OnsiteProfile(email=f"user{profile}@example.com"), events=batch)
            for profile, batch in by_profile.items()
        ]
        yield EventsBulkCreateJob(events_bulk_create=batches), len(numbers)


async def send_jobs(klaviyo: KlaviyoClient, events: int, counts: Counts, bar: Bar) -> None:
    """Send events in bulk: the limiter lets out 10 jobs a second, 150 a minute."""
    bulk = klaviyo.with_options(lane="bulk")
    started = time.monotonic()

    async def send(job: EventsBulkCreateJob, size: int) -> None:
        await bulk.events.bulk_create_events(job)
        counts.sent += size
        bar.advance(size)

    async with anyio.create_task_group() as tasks:
        for job, size in jobs(events):
            tasks.start_soon(send, job, size)
    counts.jobs_seconds = time.monotonic() - started


async def send_calls(klaviyo: KlaviyoClient, events: int, counts: Counts, bar: Bar) -> None:
    """Send events one by one: 350 a second."""
    started = time.monotonic()

    async def send(number: int) -> None:
        await klaviyo.events.create_event(
            EventCreate(
                metric=ORDERED,
                profile=EventProfile(email=f"user{number % PROFILES}@example.com"),
                properties={"OrderId": f"A-{number}"},
                value=9.99,
                unique_id=f"order-{number}",
            )
        )
        counts.sent += 1
        bar.advance(1)

    async with anyio.create_task_group() as tasks:
        for number in range(events):
            tasks.start_soon(send, number)
    counts.calls_seconds = time.monotonic() - started


async def read_back(klaviyo: KlaviyoClient, counts: Counts, bar: Bar) -> None:
    """Read all events, a thousand a page, the next page being fetched meanwhile."""
    started = time.monotonic()
    async with klaviyo.events.get_events(page_size=1000).pages(prefetch=1) as pages:
        async for page in pages:
            counts.received += len(page)
            bar.advance(len(page))
    counts.read_seconds = time.monotonic() - started


class Bar:
    """One line of progress."""

    def __init__(self, progress: Progress, title: str, total: int) -> None:
        self._progress = progress
        self._task: TaskID = progress.add_task(title, total=total)

    def advance(self, by: int) -> None:
        """So many more are done."""
        self._progress.advance(self._task, by)


@contextlib.asynccontextmanager
async def sandbox(url: str | None) -> AsyncIterator[tuple[str, SandboxProcess | None]]:
    """Address of the server: the one given, or a sandbox that is started."""
    if url is not None:
        yield url, None
        return
    async with SandboxProcess() as process:
        yield process.url, process


async def main(bulk_events: int, single_events: int, url: str | None) -> None:
    """Run the demo."""
    console = Console()
    counts = Counts()
    columns = (
        TextColumn("{task.description:<22}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        TimeRemainingColumn(),
    )
    async with sandbox(url) as (address, process):
        console.print(f"sandbox at {address}")
        async with KlaviyoClient("pk_demo", base_url=address) as klaviyo:
            with Progress(*columns, console=console) as progress:
                total = bulk_events + single_events
                bars = [
                    Bar(progress, "events in bulk jobs", bulk_events),
                    Bar(progress, "events one by one", single_events),
                    Bar(progress, "read back by page", total),
                ]
                async with anyio.create_task_group() as tasks:
                    tasks.start_soon(send_jobs, klaviyo, bulk_events, counts, bars[0])
                    tasks.start_soon(send_calls, klaviyo, single_events, counts, bars[1])
                await read_back(klaviyo, counts, bars[2])
        stats = await process.stats() if process is not None else None
    summary(console, counts, bulk_events, single_events, stats)
    if counts.received != counts.sent:
        sys.exit(f"{counts.sent} events were sent, but {counts.received} came back")


def summary(
    console: Console,
    counts: Counts,
    bulk_events: int,
    single_events: int,
    stats: dict[str, dict[str, int]] | None,
) -> None:
    """Print what happened."""
    bulk_jobs = -(-bulk_events // EVENTS_A_JOB)
    table = Table(title="What happened", show_header=True)
    for title in ("", "requests", "events", "seconds", "of quota", "429s"):
        table.add_column(title, justify="right" if title else "left", no_wrap=True)
    throttled = stats["throttled"] if stats is not None else {}
    accepted = stats["accepted"] if stats is not None else {}
    rows = (
        ("bulk_create_events", bulk_jobs, bulk_events, counts.jobs_seconds, (10, 150)),
        ("create_event", single_events, single_events, counts.calls_seconds, (350, 3500)),
    )
    for name, requests, events, seconds, limits in rows:
        share = requests / possible(seconds, *limits)
        refused = str(throttled.get(name, 0)) if stats is not None else "unknown"
        table.add_row(
            name, f"{requests:,}", f"{events:,}", f"{seconds:.1f}", f"{share:.0%}", refused
        )
    pages = f"{accepted.get('get_events', 0):,}" if stats is not None else ""
    refused = str(throttled.get("get_events", 0)) if stats is not None else "unknown"
    table.add_row(
        "get_events", pages, f"{counts.received:,}", f"{counts.read_seconds:.1f}", "", refused
    )
    console.print(table)
    console.print(
        f"{counts.sent:,} events sent, {counts.received:,} received, "
        f"{sum(throttled.values())} requests throttled."
    )


def possible(seconds: float, burst: int, steady: int) -> float:
    """Requests that the limits allow in a time: no more in any second or minute than they say."""
    minutes, rest = divmod(seconds, 60.0)
    return minutes * steady + min(steady, burst * (int(rest) + 1))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Send events to a sandbox, and read them back.")
    parser.add_argument("--events", type=int, default=60_000, help="events in bulk jobs")
    parser.add_argument("--single", type=int, default=2_400, help="events sent one by one")
    parser.add_argument("--url", help="a running sandbox; without it one is started")
    return parser.parse_args()


if __name__ == "__main__":
    arguments = _arguments()
    try:
        asyncio.run(main(arguments.events, arguments.single, arguments.url))
    except KeyboardInterrupt:
        sys.exit("interrupted")
