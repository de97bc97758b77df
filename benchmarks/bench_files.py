"""CPU of reading files of events, over that of Python's own readers, and of first rows that are too wide.

    python benchmarks/bench_files.py [events] [rounds]

The floor splits a table with `csv.reader`, and decodes lines and arrays with `json.loads`. The sources
also place, check and count what they read, so that a ratio of 1 is not to be had. Everything is in memory.
"""

from __future__ import annotations

import argparse
import asyncio
import csv
import io
import json
import statistics
import time
from collections.abc import Callable
from typing import Any

from klaviyo_async.errors import ConfigurationError
from klaviyo_async.sources import csv_events, ndjson

COLUMNS = ("email", "time", "value", "unique_id", "OrderId", "City", "Channel")


def row(number: int) -> list[str]:
    return [
        f"user{number}@example.com",
        "2026-07-15T12:00:00Z",
        "9.99",
        f"u-{number}",
        f"A-{number}",
        "London, UK" if number % 4 == 0 else "Paris",
        "web",
    ]


def table(count: int, quoting: Any) -> str:
    file = io.StringIO(newline="")
    writer = csv.writer(file, quoting=quoting, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(row(number) for number in range(count))
    return file.getvalue()


def event(number: int) -> dict[str, Any]:
    return {
        "metric": "Placed Order",
        "profile": {"email": f"user{number}@example.com"},
        "properties": {"OrderId": f"A-{number}", "Items": [{"SKU": "TEA-1", "Quantity": 2}]},
        "value": 9.99,
    }


async def read(source: Any) -> int:
    count = 0
    while items := await source.receive(500):
        count += len(items)
        await source.acknowledge([token for token, _ in items])
    await source.aclose()
    return count


def spent(work: Callable[[], Any]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


def compare(
    name: str, count: int, rounds: int, floor: Callable[[], Any], make: Callable[[], Any]
) -> None:
    assert asyncio.run(read(make())) == count
    pairs = [
        (spent(lambda: asyncio.run(read(make()))), spent(floor)) for _ in range(max(1, rounds))
    ]
    each = statistics.median(ours for ours, _ in pairs) / count * 1e6
    ratio = statistics.median(ours / max(theirs, 1e-9) for ours, theirs in pairs)
    print(f"{name:24} {each:6.1f} us an event, {ratio:5.1f} x the floor")


def wide(columns: int) -> None:
    raw = ",".join(["email", *(f"column{number}" for number in range(columns))]).encode()

    def refused() -> None:
        try:
            asyncio.run(read(csv_events(io.BytesIO(raw), metric="Seen")))
        except ConfigurationError:
            return
        raise AssertionError("was not refused")

    print(f"{f'{columns:,} columns, refused':24} {spent(refused) * 1e3:6.1f} ms")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("events", nargs="?", type=int, default=20_000)
    parser.add_argument("rounds", nargs="?", type=int, default=7)
    given = parser.parse_args()
    count, rounds = given.events, given.rounds
    for name, quoting in (("table", csv.QUOTE_MINIMAL), ("table, all quoted", csv.QUOTE_ALL)):
        text = table(count, quoting)
        raw = text.encode()
        compare(
            name,
            count,
            rounds,
            lambda text=text: list(csv.reader(io.StringIO(text))),  # type: ignore[misc]
            lambda raw=raw: csv_events(io.BytesIO(raw), metric="Seen"),  # type: ignore[misc]
        )
    utf_16 = table(count, csv.QUOTE_MINIMAL).encode("utf-16")
    compare(
        "table, UTF-16",
        count,
        rounds,
        lambda: list(csv.reader(io.StringIO(utf_16.decode("utf-16")))),
        lambda: csv_events(io.BytesIO(utf_16), metric="Seen"),
    )
    lines = [json.dumps(event(number)).encode() for number in range(count)]
    joined, array = b"\n".join(lines), b"[" + b", ".join(lines) + b"]"
    floor: Callable[[], Any] = lambda: [json.loads(line) for line in lines]  # noqa: E731
    compare("NDJSON", count, rounds, floor, lambda: ndjson(io.BytesIO(joined)))
    compare("array", count, rounds, lambda: json.loads(array), lambda: ndjson(io.BytesIO(array)))
    for columns in (10_000, 30_000):
        wide(columns)


if __name__ == "__main__":
    main()
