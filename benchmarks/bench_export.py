"""Exports against a strict server of ready-made rows: pages a second, share of the quota, CPU a row, memory.

    python benchmarks/bench_export.py [--rows 300000] [--latency 0 100 300] [--forms ndjson csv]
    python benchmarks/bench_export.py --stream profiles --rows 300000 --latency 300
    python benchmarks/bench_export.py --stream variants_for_catalog_item --rows 12000 --latency 100 --forms ndjson
    python benchmarks/bench_export.py --hold 3 --latency 300 --forms ndjson

`--hold 3` exports as many rows as take so many whole minutes of the server's clock, and shows each of them: the windows
turn with the minute, so each allows 3,500 pages of events.

`--rows` of a child stream are its parents.

The server has a process of its own; this one is kept to a single core where the system can do that. Pages a second
are of wall time, and so of what else the machine does; CPU time is not.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from typing import Any
from urllib.request import urlopen

from export_server import export_server

from klaviyo_async import KlaviyoClient

KEY = "pk_" + "0" * 34
CHILD = "variants_for_catalog_item"
WINDOWS = {"events": (350, 3500), "profiles": (75, 750), CHILD: (350, 3500)}
FORMS = ("rows", "ndjson", "csv")


def stats(url: str) -> dict[str, Any]:
    with urlopen(f"{url}/stats") as answer:
        found: dict[str, Any] = json.load(answer)
        return found


async def export(url: str, stream: str, form: str, since: str | None = None) -> int:
    """Rows of an export into a folder, or handed out as dicts."""
    async with KlaviyoClient(KEY, base_url=url) as klaviyo:
        work = klaviyo.export(stream, since=since)
        if form == "rows":
            rows = 0
            async for batch in work:
                rows += len(batch.rows())
            return rows
        with tempfile.TemporaryDirectory() as folder:
            return (await work.write(folder, format=form)).rows


async def walk(url: str, pages: int) -> float:
    """Pages a second, one after the other."""
    async with KlaviyoClient(KEY, base_url=url) as klaviyo:
        begun, read = time.monotonic(), 0
        async for _ in klaviyo.events.get_events(page_size=1000).pages(limit=pages):
            read += 1
        return read / (time.monotonic() - begun)


def measure(url: str, stream: str, form: str, latency: float) -> None:
    """One export, in this process."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    if stream != CHILD:
        asyncio.run(
            export(url, stream, form, "2025-10-12")
        )  # modules are imported, classes compiled
    before = stats(url)["pages"]
    cpu, begun = time.process_time(), time.monotonic()
    rows = asyncio.run(export(url, stream, form))
    seconds, used = time.monotonic() - begun, time.process_time() - cpu
    pages = stats(url)["pages"] - before
    rate = pages / seconds
    burst, steady = WINDOWS[stream]
    allowed = (pages - 1) // steady * 60 + (pages - 1) % steady / burst
    print(
        f"{latency:3.0f} ms {stream} {form:7} {rows:,} rows, {pages:,} requests, {seconds:5.1f} s, "
        f"{rate:5.1f} pages/s, {rate / steady * 60:4.0%} of the quota, {allowed:.1f} s at least, {used / rows * 1e6:5.1f} µs CPU a row, "
        f"{pages / used:4.0f} pages a CPU second, "
        f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MiB, "
        f"{stats(url)['refused']} refused",
        flush=True,
    )


def hold(url: str, stream: str, form: str, latency: float, whole: int) -> None:
    """One export over whole minutes of the server's clock, in this process."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    asyncio.run(export(url, stream, form, "2025-10-12"))
    # The export begins with a minute, and ends in the one after the last whole one.
    time.sleep(60 - time.time() % 60)
    before, cpu, begun = stats(url), time.process_time(), time.time()
    rows = asyncio.run(export(url, stream, form))
    seconds, used = time.time() - begun, time.process_time() - cpu
    after = stats(url)
    steady = WINDOWS[stream][1]
    listed = after["minutes"][list(WINDOWS).index(stream)]
    minutes = [(at, pages) for at, pages in listed if at >= int(begun // 60)]
    print(f"{latency:3.0f} ms {stream} {form}: {rows:,} rows in {seconds:.1f} s", flush=True)
    for number, (at, pages) in enumerate(minutes, 1):
        end = "" if (at + 1) * 60 <= begun + seconds else ", which it did not need all of"
        print(
            f"  minute {number}: {pages:,} pages, {pages / 60:.1f} pages/s, "
            f"{pages / steady:.1%} of {steady:,}/m{end}"
        )
    full = [pages for at, pages in minutes if (at + 1) * 60 <= begun + seconds]
    print(
        f"  {len(full)} whole minutes of {whole} wanted: {sum(full) / max(1, len(full)) / 60:.1f} pages/s, "
        f"{sum(full) / max(1, len(full)) / steady:.1%} of the quota, at least {min(full, default=0):,} in one; "
        f"{after['refused'] - before['refused']} refused (429), {used / rows * 1e6:.1f} µs CPU a row, "
        f"{used / seconds:.0%} of a core, "
        f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MiB at most",
        flush=True,
    )


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", type=int, default=300_000)
    parser.add_argument("--latency", type=float, nargs="*", default=[0.0, 100.0, 300.0])
    parser.add_argument("--forms", nargs="*", default=FORMS)
    parser.add_argument("--stream", choices=tuple(WINDOWS), default="events")
    parser.add_argument("--hold", type=int, metavar="MINUTES", help="export over so many minutes")
    parser.add_argument("--url", help="of a server that runs, to measure once")
    given: Any = parser.parse_args()
    if given.hold:
        burst, steady = WINDOWS[given.stream]
        rows_a_page = 1000 if given.stream == "events" else 100
        # What is not full of each slice's last page takes requests too, so that less rows would do.
        given.rows = (given.hold * steady + burst // 2) * rows_a_page
    if given.url and given.hold:
        hold(given.url, given.stream, given.forms[0], given.latency[0], given.hold)
        return
    if given.url:
        measure(given.url, given.stream, given.forms[0], given.latency[0])
        return
    number = {stream: given.rows if stream == given.stream else 1000 for stream in WINDOWS}
    for latency in given.latency:
        with export_server(
            number["events"],
            profiles=number["profiles"],
            items=number[CHILD],
            latency=latency / 1000,
        ) as url:
            for form in given.forms:
                # A process each: the most memory that one has had is known of a process alone.
                asked = ["--url", url, "--forms", form, "--latency", str(latency)]
                if given.hold:
                    asked += ["--hold", str(given.hold)]
                command = [sys.executable, __file__, "--stream", given.stream, *asked]
                subprocess.run(command, check=True)
            if given.stream == "events" and not given.hold:
                rate = asyncio.run(walk(url, 12))
                print(f"{latency:3.0f} ms sequential walk: {rate:.1f} pages/s", flush=True)


if __name__ == "__main__":
    main()
