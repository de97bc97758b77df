"""The spool, whose rows hold many events, next to the plainest table there is: a row for each event.

    python benchmarks/bench_outbox.py [events rounds]

Both keep the same promises with the same thread, transactions and pragmas; only the table differs.
The plain one is made as fast as it goes: an event's parts in one blob, up to 512 rows in a statement,
deletes by range or list. Figures are medians of rounds taken in turns, of the whole process, for events that
are appended, confirmed and deleted; then for as many that stay: loading, the file, opening it anew.
"""

from __future__ import annotations

import asyncio
import statistics
import sys
import tempfile
import time
import zlib
from collections.abc import Sequence
from contextlib import nullcontext
from functools import partial
from itertools import product
from operator import attrgetter
from pathlib import Path
from typing import Any
from unittest.mock import patch

from bench_spool import BATCH, batch, in_batches, kib, one_by_one, scattered
from msgspec import json, msgpack

from klaviyo_async.ingest.record import EventRecord
from klaviyo_async.ingest.spool import Spool, writer
from klaviyo_async.ingest.spool.changes import Changes
from klaviyo_async.ingest.spool.chunks import Chunk
from klaviyo_async.ingest.spool.database import SpoolDatabase

SPAN = " FROM event WHERE number BETWEEN ? AND ?"
LIST = " FROM event WHERE number IN (SELECT value FROM json_each(CAST(? AS TEXT)))"
PARTS = attrgetter("attributes", "profile", "identity", "unique_id", "size", "backfill")
TYPES = tuple[bytes, bytes, str, str, int, bool]
LEVELS: Any = ("normal", "full")
UNITS = ("us CPU", "us wall", "s CPU to load", "s to open", "KiB")
INSERTS = {1 << n: "INSERT INTO event VALUES " + ",".join(["(?, ?)"] * (1 << n)) for n in range(10)}


def encode(records: Sequence[EventRecord], first: int) -> list[Chunk]:
    """A row for each event: its checksum and its parts."""
    rows = enumerate(map(msgpack.encode, map(PARTS, records)), first)
    return [Chunk(number, b"\0", zlib.crc32(row).to_bytes(4) + row) for number, row in rows]


class Outbox(SpoolDatabase):
    def _count(self) -> None:
        self.db.execute("CREATE TABLE IF NOT EXISTS event (number INTEGER PRIMARY KEY, data BLOB)")
        query = "SELECT count(*), total(length(data)), coalesce(max(number), 0) FROM event"
        self._records, self._bytes, self.last = self.db.execute(query).fetchone()

    def _transaction(self, chunks: Sequence[Chunk]) -> Changes:
        changes, at = Changes(self.db), 0
        while at < len(chunks):
            count = 1 << (min(len(chunks) - at, 512).bit_length() - 1)
            values = [part for one in chunks[at : at + count] for part in (one.first, one.data)]
            self.db.execute(INSERTS[count], values)
            at += count
        if numbers := sorted(self._settled):
            which, values = LIST, [json.encode(numbers)]
            if numbers[-1] - numbers[0] == len(numbers) - 1:
                which, values = SPAN, [numbers[0], numbers[-1]]
            found = self.db.execute("SELECT count(*), total(length(data))" + which, values)
            changes.records, changes.bytes = map(int, found.fetchone())
            self.db.execute("DELETE" + which, values)
        return changes

    def load(self, after: int, limit: int, max_bytes: int | None = None) -> list[EventRecord]:
        query = "SELECT number, data FROM event WHERE number > ? ORDER BY number LIMIT ?"
        return [record(*row) for row in self.db.execute(query, (after, limit))]


def record(number: int, data: bytes) -> EventRecord:
    assert zlib.crc32(data[4:]) == int.from_bytes(data[:4])
    return EventRecord(*msgpack.decode(data[4:], type=TYPES), number)


async def backlog(path: Path, records: int) -> tuple[float, float, float]:
    """Seconds of CPU that a load takes, of wall that opening takes, and KiB of the file."""
    spool = await Spool.open(path)
    for _ in range(records // BATCH):
        await spool.append(batch(BATCH))
    loading = time.process_time()
    await spool.load(0, records)
    loading = time.process_time() - loading
    await spool.aclose()
    opening = time.perf_counter()
    await (await Spool.open(path)).aclose()
    return loading, time.perf_counter() - opening, kib(path)


def main() -> None:
    events, rounds = map(int, sys.argv[1:] or (20_000, 5))
    works: dict[str, Any] = {"backlog": partial(backlog, records=events)}
    for level, work in product(LEVELS, (in_batches, scattered, one_by_one)):
        works[f"{work.__name__}, {level}"] = partial(work, records=events, synchronous=level)
    plain: Any = partial(patch.multiple, writer, SpoolDatabase=Outbox, encode=encode)
    print(f"{'':20} {'':13} {'spool':>10} {'plain':>10}")
    with tempfile.TemporaryDirectory() as directory:
        for name, work in works.items():
            taken: dict[str, list[tuple[float, ...]]] = {"spool": [], "plain": []}
            for number, kind in product(range(rounds), taken):
                cpu, wall = time.process_time(), time.perf_counter()
                with plain() if kind == "plain" else nullcontext():
                    figures = asyncio.run(work(Path(directory, f"{name}-{number}-{kind}.db")))
                spent = time.process_time() - cpu, time.perf_counter() - wall
                taken[kind].append(figures or tuple(one / events * 1e6 for one in spent))
            for place, unit in enumerate(UNITS[2:] if name == "backlog" else UNITS[:2]):
                ours, theirs = (statistics.median(r[place] for r in rs) for rs in taken.values())
                print(f"{name:20} {unit:13} {ours:10,.4g} {theirs:10,.4g} {theirs / ours:6.2f} x")


if __name__ == "__main__":
    main()
