"""What the spool costs, and what SQLite alone does.

    python benchmarks/bench_spool.py [records] [rounds]

CPU time of the whole process (event loop, hops to the writer's thread and back, SQLite), medians of
rounds taken in turns. The floor writes the same records with one `executemany` in one transaction,
a row each, and deletes them with one statement for each batch; nothing of it is asynchronous.

The last part shows how long one `append` takes while the event loop is busy.
"""

from __future__ import annotations

import asyncio
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

from command_line import numbers

from klaviyo_async.ingest.record import EventRecord
from klaviyo_async.ingest.settings import Synchronous
from klaviyo_async.ingest.spool import Spool

BATCH = 500
ATTRIBUTES = (
    b'"metric":{"data":{"type":"metric","attributes":{"name":"Placed Order"}}},"properties":'
    b'{"OrderId":"A-1","Items":[{"SKU":"TEA-1","Name":"Tea, black","Quantity":2,"Price":4.5},'
    b'{"SKU":"SCONE-3","Name":"Scones","Quantity":1,"Price":5.25}],"Channel":"web",'
    b'"Discount":null,"Returning":true},"value":9.99,"time":"2026-07-01T12:00:00+00:00",'
    b'"unique_id":"0123456789abcdef0123456789abcdef"'
)
PROFILE = b'{"type":"profile","attributes":{"email":"user123@example.com","first_name":"Ada"}}'
UNIQUE = "0123456789abcdef0123456789abcdef"


def batch(size: int) -> list[EventRecord]:
    each = len(ATTRIBUTES) + len(PROFILE)
    return [
        EventRecord(ATTRIBUTES, PROFILE, "user123@example.com", UNIQUE, each) for _ in range(size)
    ]


async def floor(path: Path, records: int) -> None:
    db = sqlite3.connect(path, isolation_level=None)
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("PRAGMA synchronous = NORMAL")
    db.execute("CREATE TABLE record (number INTEGER PRIMARY KEY, a, p, identity, u, backfill)")
    batches = [batch(BATCH) for _ in range(records // BATCH)]
    number = 0
    db.execute("BEGIN")
    for some in batches:
        rows = [
            (at, one.attributes, one.profile, one.identity, one.unique_id, one.backfill)
            for at, one in enumerate(some, number)
        ]
        db.executemany("INSERT INTO record VALUES (?, ?, ?, ?, ?, ?)", rows)
        number += BATCH
    for start in range(0, number, BATCH):
        delete = "DELETE FROM record WHERE number BETWEEN ? AND ?"
        db.execute(delete, (start, start + BATCH - 1))
    db.execute("COMMIT")
    db.close()


async def in_batches(path: Path, records: int, synchronous: Synchronous = "normal") -> None:
    spool = await Spool.open(path, synchronous=synchronous)
    for _ in range(records // BATCH):
        some = batch(BATCH)
        await spool.append(some)
        spool.settle([one.number for one in some])
    await spool.aclose()


async def scattered(path: Path, records: int, synchronous: Synchronous = "normal") -> None:
    """Settled late, and every other one later still."""
    spool = await Spool.open(path, synchronous=synchronous)
    late: list[int] = []
    for _ in range(records // BATCH):
        some = batch(BATCH)
        await spool.append(some)
        spool.settle(late)
        numbers = [one.number for one in some]
        spool.settle(numbers[::2])
        late = numbers[1::2]
    spool.settle(late)
    await spool.aclose()


async def one_by_one(path: Path, records: int, synchronous: Synchronous = "normal") -> None:
    """From 100 tasks, that share commits."""
    spool = await Spool.open(path, synchronous=synchronous)

    async def task() -> None:
        for _ in range(records // 100):
            [one] = some = batch(1)
            await spool.append(some)
            spool.settle([one.number])

    await asyncio.gather(*(task() for _ in range(100)))
    await spool.aclose()


async def load(path: Path, records: int) -> None:
    spool = await Spool.open(path)
    for _ in range(records // BATCH):
        await spool.append(batch(BATCH))
    started = time.process_time()
    last = 0
    while found := await spool.load(last, 2000):
        last = found[-1].number
    used = (time.process_time() - started) / records
    print(f"load after a backlog: {used * 1e6:.2f} us CPU a record")
    size = kib(path)
    spool.settle(range(1, records + 1))
    await spool.aclose()
    print(f"file: {size:,} KiB with it, {kib(path):,} KiB when it has drained")


def kib(path: Path) -> int:
    return sum(file.stat().st_size for file in path.parent.glob(path.name + "*")) // 1024


async def busy(path: Path) -> None:
    spool = await Spool.open(path)
    waiting = asyncio.ensure_future(spool.append(batch(BATCH)))
    began = time.perf_counter()
    while not waiting.done():
        await asyncio.sleep(0)
        until = time.perf_counter() + 0.002
        while time.perf_counter() < until:
            pass
    print(f"append of {BATCH} while the event loop is busy: {time.perf_counter() - began:.3f} s")
    await spool.aclose()


def measure(
    work: Callable[[Path, int], Awaitable[None]], directory: Path, records: int
) -> tuple[float, float]:
    path = directory / f"{time.monotonic_ns()}.db"
    cpu, wall = time.process_time(), time.perf_counter()
    asyncio.run(work(path, records))  # type: ignore[arg-type]
    return time.process_time() - cpu, time.perf_counter() - wall


def main() -> None:
    records, rounds = numbers(__doc__, records=50_000, rounds=5)
    works = {
        "executemany, in one transaction": floor,
        f"append and settle, {BATCH} at a time": in_batches,
        "settled in two goes": scattered,
        "one at a time from 100 tasks": one_by_one,
    }
    results: dict[str, list[tuple[float, float]]] = {name: [] for name in works}
    with tempfile.TemporaryDirectory() as name:
        directory = Path(name)
        for _ in range(rounds):
            for title, work in works.items():
                results[title].append(measure(work, directory, records))
        for title, taken in results.items():
            cpu = statistics.median(one for one, _ in taken) / records
            wall = statistics.median(one for _, one in taken)
            print(f"{title:36} {cpu * 1e6:6.2f} us CPU a record {records / wall:9,.0f} records/s")
        asyncio.run(load(directory / "load.db", records))
        asyncio.run(busy(directory / "busy.db"))


if __name__ == "__main__":
    main()
