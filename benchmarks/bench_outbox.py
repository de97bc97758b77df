"""The spool, whose rows hold many events, next to the plainest table there is: a row for each event.

    python benchmarks/bench_outbox.py [events] [rounds]

Both keep the same promises with the same thread, transactions, checksums and pragmas; only the table
differs. The plain one is made as fast as it goes: an event's parts in one blob, inserts of up to 512
rows in one statement (SQLite gives up the interpreter lock for each statement that it steps, and while
the event loop is busy it takes milliseconds to get it back), deletes by ranges.

Figures are medians of rounds taken in turns, and ratios to the spool's: CPU and wall time of the
whole process for append, confirm and delete of each event, for both levels of `synchronous`; then,
for twice as many events that nobody delivers, loading them, the file's size, and opening it anew.
"""

from __future__ import annotations

import asyncio
import statistics
import struct
import sys
import tempfile
import time
import zlib
from collections.abc import Awaitable, Callable, Sequence
from contextlib import nullcontext
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import Any
from unittest.mock import patch

from bench_spool import batch, in_batches, kib, one_by_one, scattered

from klaviyo_async.ingest.record import Record
from klaviyo_async.ingest.spool import Spool, writer
from klaviyo_async.ingest.spool.changes import Changes
from klaviyo_async.ingest.spool.chunks import Chunk
from klaviyo_async.ingest.spool.database import SpoolDatabase

HEAD = struct.Struct("<5I")
SPAN = "FROM event WHERE number BETWEEN ? AND ?"
SIZES = {1 << n: "INSERT INTO event VALUES " + ",".join(["(?, ?)"] * (1 << n)) for n in range(10)}


def rows(records: Sequence[Record], first: int) -> list[Chunk]:
    """A row for each event: its checksum, the lengths of its parts, and those."""
    found = []
    for number, one in enumerate(records, first):
        identity, unique_id = one.identity.encode(), one.unique_id.encode()
        data = b"".join((one.attributes, one.profile, identity, unique_id))
        flagged = len(identity) << 1 | one.backfill
        lengths = (len(one.attributes), len(one.profile), flagged, len(unique_id))
        found.append(Chunk(number, b"\0", HEAD.pack(zlib.crc32(data), *lengths) + data))
    return found


class Outbox(SpoolDatabase):
    """A row for each event."""

    def _count(self) -> None:
        self.db.execute("CREATE TABLE IF NOT EXISTS event (number INTEGER PRIMARY KEY, data BLOB)")
        query = "SELECT count(*), total(length(data)), coalesce(max(number), 0) FROM event"
        self._records, self._bytes, self.last = self.db.execute(query).fetchone()
        self._most = Path(self.file).stat().st_size

    def _transaction(self, chunks: Sequence[Chunk]) -> Changes:
        changes, at = Changes(self.db), 0
        while at < len(chunks):
            count = 1 << (min(len(chunks) - at, 512).bit_length() - 1)
            values: list[Any] = [None] * (2 * count)
            values[::2] = [one.first for one in chunks[at : at + count]]
            values[1::2] = [one.data for one in chunks[at : at + count]]
            self.db.execute(SIZES[count], values)
            at += count
        for _, group in groupby(enumerate(sorted(self._settled)), lambda pair: pair[1] - pair[0]):
            numbers = [number for _, number in group]
            span = (numbers[0], numbers[-1])
            query = f"SELECT count(*), total(length(data)) {SPAN}"
            count, size = self.db.execute(query, span).fetchone()
            changes.records, changes.bytes = changes.records + count, changes.bytes + int(size)
            self.db.execute(f"DELETE {SPAN}", span)
        return changes

    def load(self, after: int, limit: int, max_bytes: int | None = None) -> list[Record]:
        query = "SELECT number, data FROM event WHERE number > ? ORDER BY number LIMIT ?"
        return list(map(record, self.db.execute(query, (after, limit))))


def record(row: tuple[int, bytes]) -> Record:
    number, data = row
    checksum, attributes, profile, flagged, _ = HEAD.unpack_from(data)
    b = (a := HEAD.size) + attributes
    d = (c := b + profile) + (flagged >> 1)
    assert zlib.crc32(data[a:]) == checksum
    texts = data[c:d].decode(), data[d:].decode()
    return Record(data[a:b], data[b:c], *texts, attributes + profile, bool(flagged & 1), number)


async def backlog(path: Path, events: int) -> list[float]:
    """Seconds of CPU a load takes, of wall an opening, and KiB of the file."""
    spool = await Spool.open(path)
    for _ in range(events // 500):
        await spool.append(batch(500))
    last, began = 0, time.process_time()
    while found := await spool.load(last, 2000):
        last = found[-1].number
    loaded = time.process_time() - began
    await spool.aclose()
    size, began = kib(path), time.perf_counter()
    spool = await Spool.open(path)
    opened = time.perf_counter() - began
    await spool.aclose()
    return [loaded, opened, size]


def main() -> None:
    events = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    works: dict[str, Callable[[Path], Awaitable[list[float] | None]]] = {
        f"{name}, {level}": partial(work, records=events, synchronous=level)
        for level in ("normal", "full")
        for name, work in {
            "500 at a time": in_batches,
            "every other one later": scattered,
            "one at a time, 100 tasks": one_by_one,
        }.items()
    }
    works["left there"] = partial(backlog, events=2 * events)
    plain = partial(patch.multiple, writer, SpoolDatabase=Outbox, encode=rows)
    with tempfile.TemporaryDirectory() as directory:
        for name, work in works.items():
            taken: dict[str, list[list[float]]] = {"spool": [], "plain": []}
            for number in range(rounds):
                for kind, chosen in (("spool", nullcontext()), ("plain", plain())):
                    with chosen:
                        path = Path(directory, f"{name}-{number}-{kind}.db")
                        cpu, wall = time.process_time(), time.perf_counter()
                        figures = asyncio.run(work(path))  # type: ignore[arg-type]
                        cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
                        taken[kind].append(figures or [cpu / events, wall / events])
            show(name, *taken.values())


def show(name: str, spool: list[list[float]], plain: list[list[float]]) -> None:
    units = [("us CPU", 1e6), ("us wall", 1e6)]
    if len(spool[0]) > 2:
        units = [("s CPU to load", 1), ("s to open", 1), ("KiB", 1)]
    for place, (unit, factor) in enumerate(units):
        ours, theirs = (statistics.median(one[place] for one in some) for some in (spool, plain))
        ratio = theirs / ours
        print(f"{name:34} {ours * factor:12,.4g} {theirs * factor:12,.4g} {unit:14} {ratio:5.2f} x")


if __name__ == "__main__":
    main()
