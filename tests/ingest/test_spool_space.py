from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from klaviyo_async.ingest.spool import Spool, SpoolError
from klaviyo_async.ingest.spool.changes import Changes, rows_of
from klaviyo_async.ingest.spool.chunks import Chunk
from klaviyo_async.ingest.spool.database import SpoolDatabase

from .spools import FullDisk, everything, filled, ids, records


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "spool.db"


def on_disk(path: Path) -> int:
    return sum(file.stat().st_size for file in path.parent.iterdir())


async def rounds(spool: Spool) -> None:
    """As many turns for the writer as it takes until it has nothing to tidy up."""
    while await spool._call(lambda base: base.shrink()):
        pass


@pytest.mark.slow
async def test_a_backlog_that_has_drained_leaves_no_large_file(path: Path) -> None:
    spool = await Spool.open(path)
    for call in range(40):
        await spool.append(records(range(call * 500, call * 500 + 500), 1000))
    assert on_disk(path) > 20_000_000
    spool.settle(range(1, 19_901))
    await spool.sync()
    await rounds(spool)
    assert on_disk(path) < 1_500_000
    assert ids(await everything(spool)) == list(range(19_900, 20_000))
    await spool.aclose()


@pytest.mark.slow
async def test_what_drained_just_before_the_end_leaves_none_either(path: Path) -> None:
    await filled(path, 20_000, 1000)
    assert on_disk(path) > 20_000_000
    spool = await Spool.open(path)
    spool.settle(range(1, 20_001))
    await spool.aclose()
    assert on_disk(path) < 100_000


@pytest.mark.slow
async def test_a_file_left_large_is_made_smaller_by_the_next(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await filled(path, 20_000, 1000)
    with monkeypatch.context() as patch:
        patch.setattr(SpoolDatabase, "shrink", lambda self: False)
        spool = await Spool.open(path)
        spool.settle(range(1, 20_001))
        await spool.aclose()
    assert on_disk(path) > 20_000_000
    spool = await Spool.open(path)
    await rounds(spool)
    assert on_disk(path) < 200_000
    await spool.aclose()


@pytest.mark.slow
async def test_a_steady_flow_takes_no_more_room_in_the_end(path: Path) -> None:
    spool = await Spool.open(path)
    sizes = []
    for _ in range(200):
        some = records(range(500), 500)
        await spool.append(some)
        spool.settle([one.number for one in some])
        sizes.append(on_disk(path))
    assert max(sizes[100:]) <= max(sizes[:100]) * 1.1
    assert max(sizes) < 20_000_000
    await spool.aclose()


def chunk(first: int, count: int, size: int = 0) -> Chunk:
    return Chunk(first, bytes(count), b"x" * size)


@pytest.fixture
def database(path: Path) -> Iterator[SpoolDatabase]:
    base = SpoolDatabase(str(path), "off")
    yield base
    base.close()


def firsts(database: SpoolDatabase) -> list[int]:
    rows = database.db.execute("SELECT first FROM chunk ORDER BY first")
    return [first for (first,) in rows]


@pytest.mark.slow
def test_chunks_that_are_gone_leave_nothing(database: SpoolDatabase) -> None:
    for first in range(1, 20_001):
        database.write([chunk(first, 1, 10)], [first - 5])
    database.tidy()
    assert [one.first for one in database._log.left()] == list(range(19_996, 20_001))
    assert (database.records, database.size) == (5, 50)
    assert not database._settled
    database._move()
    assert firsts(database) == list(range(19_996, 20_001))
    assert (database.records, database.size) == (5, 50)


@pytest.mark.parametrize(
    "settled", [[], [12], [11, 12, 13], [5, 12], [14, 15], [5, 11, 12, 13, 14, 15]]
)
@pytest.mark.parametrize("moved", [False, True])
def test_what_could_not_be_written_is_not_there(
    database: SpoolDatabase, settled: Any, moved: bool
) -> None:
    database.write([chunk(1, 10, 100)])
    if moved:
        database._move()
    database.db.execute("PRAGMA query_only = ON")
    with FullDisk(0):
        with pytest.raises(SpoolError):
            database.write([chunk(11, 3, 30), chunk(14, 2, 20)], settled)
        with contextlib.suppress(SpoolError):
            database.tidy()
    here = 5 in settled
    assert (database.records, database.size) == (9 if here else 10, 100)
    rows = rows_of(database.db) if moved else database._log.row_of
    changes = Changes(rows, database._settled)
    assert bool(changes.flags) == here
    assert changes.deletions == []
    assert firsts(database) == ([1] if moved else [])
    database.db.execute("PRAGMA query_only = OFF")
    database.write(())
    database.tidy()
    assert (database.records, database.size) == (9 if here else 10, 100)
    assert not database._settled


@pytest.mark.parametrize("moved", [False, True])
def test_neighbours_are_deleted_together(database: SpoolDatabase, moved: bool) -> None:
    database.write([chunk(first, 10, 1) for first in range(1, 101, 10)])
    if moved:
        database._move()
    settled = [*range(1, 31), *range(51, 60), *range(61, 71), *range(81, 101)]
    changes = Changes(rows_of(database.db) if moved else database._log.row_of, settled)
    assert changes.deletions == [(1, 21), (61, 61), (81, 91)]
    assert [first for first, _ in changes.flags] == [51]
