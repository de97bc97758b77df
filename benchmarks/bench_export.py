"""Exports against a strict server of ready-made events: pages a second, share of the quota, CPU a row, memory.

python benchmarks/bench_export.py [EVENTS] [LATENCY IN MS]...
"""

from __future__ import annotations

import asyncio
import json
import resource
import sys
import tempfile
import time
from urllib.request import urlopen

from export_server import export_server

from klaviyo_async import KlaviyoClient

KEY = "pk_" + "0" * 34
QUOTA = 3500 / 60


def stats(url: str) -> dict[str, int]:
    with urlopen(f"{url}/stats") as answer:
        found: dict[str, int] = json.load(answer)
        return found


async def export(url: str, form: str) -> tuple[int, int, float, float]:
    """Rows, pages, seconds, and CPU seconds of an export into a folder, or of rows alone."""
    async with KlaviyoClient(KEY, base_url=url) as klaviyo:
        before, cpu, begun = stats(url)["pages"], time.process_time(), time.monotonic()
        work = klaviyo.export("events")
        with tempfile.TemporaryDirectory() as folder:
            if form == "rows":
                rows = 0
                async for batch in work:
                    rows += len(batch.rows())
            else:
                rows = (await work.write(folder, format=form)).rows
            seconds, used = time.monotonic() - begun, time.process_time() - cpu
    return rows, stats(url)["pages"] - before, seconds, used


async def walk(url: str, pages: int) -> float:
    """Pages a second, one after the other."""
    async with KlaviyoClient(KEY, base_url=url) as klaviyo:
        begun, read = time.monotonic(), 0
        async for _ in klaviyo.events.get_events(page_size=1000).pages(limit=pages):
            read += 1
        return read / (time.monotonic() - begun)


def main() -> None:
    """Measure."""
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 300_000
    for latency in [float(text) for text in sys.argv[2:]] or [0.0, 100.0, 300.0]:
        with export_server(number, latency=latency / 1000) as url:
            for form in ("rows", "ndjson", "csv", "parquet"):
                rows, pages, seconds, cpu = asyncio.run(export(url, form))
                assert rows == number, (rows, number)
                rate = pages / seconds
                print(
                    f"{latency:3.0f} ms {form:7} {rows:,} rows, {pages:,} pages, {rate:5.1f} pages/s, "
                    f"{min(1.0, rate / QUOTA):4.0%} of the quota, {cpu / rows * 1e6:5.1f} µs CPU a row, "
                    f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MiB, "
                    f"{stats(url)['refused']} refused",
                    flush=True,
                )
            print(
                f"{latency:3.0f} ms sequential walk: {asyncio.run(walk(url, 12)):.1f} pages/s",
                flush=True,
            )


if __name__ == "__main__":
    main()
