"""The main job, on the embedded sandbox: a file of events to Klaviyo, and some of it read back.

Run it with `make demo`, or `python examples/demo.py --events 200000`. It needs `klaviyo-async[cli]`.
"""

from __future__ import annotations

import argparse
import asyncio
import datetime as dt
import json
import os
import shlex
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from klaviyo_async import F, KlaviyoClient
from klaviyo_async.sandbox import SandboxProcess

KEY = "pk_demo_of_the_sandbox"
PROFILES = 20_000
BAD: list[Any] = [
    {"metric": "Viewed Product", "properties": {"ProductID": 1}},
    {"profile": {"email": "nobody@example.com"}, "properties": {}},
    {"metric": "Viewed Product", "profile": {"email": "a@example.com"}, "time": "yesterday"},
    "no object",
]
"""No profile, no metric, no time that it can be, and no event at all."""


def write_events(path: Path, events: int) -> int:
    """Write so many events to a file, and a few that Klaviyo would not take.

    Returns:
        How many lines.
    """
    start = dt.datetime.now(dt.UTC) - dt.timedelta(days=30)
    with path.open("w", encoding="utf-8") as file:
        for number in range(events):
            event = {
                "metric": "Placed Order" if number % 20 == 0 else "Viewed Product",
                "profile": {"email": f"user{number % PROFILES}@example.com"},
                "properties": {"ProductID": number % 97, "Page": f"/product/{number % 97}"},
                "value": 9.99 if number % 20 == 0 else 0,
                "time": (start + dt.timedelta(seconds=number)).isoformat(timespec="seconds"),
            }
            file.write(json.dumps(event) + "\n")
        for bad in BAD:
            file.write(json.dumps(bad) + "\n")
        file.write('{"metric": "Viewed Product", "profile"\n')
    return events + len(BAD) + 1


async def send(console: Console, file: Path, url: str) -> dict[str, Any]:
    """Run the command line on it.

    Returns:
        Its report.
    """
    arguments = [
        *("ingest", file.name, "--spool", "events.db", "--dead-letters", "dead-letters.ndjson"),
        *("--yes", "--json", "--progress", "bar" if console.is_terminal else "lines"),
    ]
    console.print(
        f"$ klaviyo-async {shlex.join(arguments)}", style="bold", highlight=False, soft_wrap=True
    )
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "klaviyo_async", *arguments),
        cwd=file.parent,
        env={**os.environ, "KLAVIYO_API_KEY": KEY, "KLAVIYO_BASE_URL": url},
        stdout=asyncio.subprocess.PIPE,
    )
    try:
        output, _ = await process.communicate()
    finally:
        if process.returncode is None:
            process.terminate()
            await process.wait()
    # 1: some were rejected, as they should be.
    if process.returncode != 1:
        sys.exit(process.returncode or 1)
    report: dict[str, Any] = json.loads(output)
    return report


async def read_back(console: Console, url: str) -> tuple[int, float]:
    """Read events of one metric, page by page, the next page being fetched meanwhile.

    Returns:
        How many events there were, and the seconds it took.
    """
    started = time.monotonic()
    count = 0
    async with KlaviyoClient(KEY, base_url=url) as klaviyo:
        metrics = [metric async for metric in klaviyo.metrics.get_metrics()]
        ordered = next(metric for metric in metrics if metric.name == "Placed Order")
        console.print("reading back the orders, newest first:")
        pager = klaviyo.events.get_events(
            filter=F.metric_id == ordered.id, sort="-datetime", page_size=1000
        )
        async with pager.pages(prefetch=1) as pages:
            async for page in pages:
                if not count:
                    for event in list(page)[:3]:
                        console.print(
                            f"  {event.datetime}  {event.event_properties}", soft_wrap=True
                        )
                    console.print("  ...")
                count += len(page)
    return count, time.monotonic() - started


async def main(events: int, url: str | None) -> None:
    """Run the demo."""
    console = Console()
    with tempfile.TemporaryDirectory(prefix="klaviyo-demo-") as folder:
        file = Path(folder) / "events.ndjson"
        lines = write_events(file, events)
        console.print(f"{file.name}: {lines:,} events, {lines - events} of which are no good")
        if url is not None:
            report = await send(console, file, url)
            count, seconds = await read_back(console, url)
            stats = None
        else:
            async with SandboxProcess() as sandbox:
                console.print(f"sandbox at {sandbox.url}")
                report = await send(console, file, sandbox.url)
                count, seconds = await read_back(console, sandbox.url)
                stats = await sandbox.stats()
        dead_letters = (Path(folder) / "dead-letters.ndjson").read_text(encoding="utf-8")
    console.print("in dead-letters.ndjson:")
    for line in dead_letters.splitlines():
        console.print(f"  {json.loads(line)['error']}", highlight=False)
    summary(console, report, count, seconds, stats)
    expected = -(-events // 20)
    if report["delivered"] != events or count != expected:
        sys.exit(f"{report['delivered']} events were delivered, and {count} orders came back")


def summary(
    console: Console,
    report: dict[str, Any],
    count: int,
    seconds: float,
    stats: dict[str, Any] | None,
) -> None:
    """Print what happened."""
    table = Table(title="What happened")
    for title in ("", "requests", "events", "seconds", "of quota", "429s"):
        table.add_column(title, justify="right" if title else "left", no_wrap=True)
    accepted = stats["accepted"] if stats is not None else {}
    throttled = stats["throttled"] if stats is not None else {}
    table.add_row(
        "sent",
        f"{report['requests']:,}",
        f"{report['delivered']:,}",
        f"{report['seconds']:.1f}",
        f"{report['quota']:.0%}",
        f"{report['throttled']}",
    )
    table.add_row(
        "read back",
        f"{accepted['get_events']:,}" if "get_events" in accepted else "",
        f"{count:,}",
        f"{seconds:.1f}",
        "",
        f"{throttled.get('get_events', 0)}" if stats is not None else "unknown",
    )
    console.print(table)
    console.print(
        f"{report['delivered']:,} events delivered at {report['records_per_second']:,.0f} a second, "
        f"{report['rejected']} rejected, {report['throttled']} requests throttled."
    )


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Send a file of events, and read some back.")
    parser.add_argument("--events", type=int, default=140_000, help="good ones in the file")
    parser.add_argument("--url", help="a running sandbox; without it one is started")
    return parser.parse_args()


if __name__ == "__main__":
    arguments = _arguments()
    try:
        asyncio.run(main(arguments.events, arguments.url))
    except KeyboardInterrupt:
        sys.exit("interrupted: what the demo wrote is deleted, and its next run begins anew")
