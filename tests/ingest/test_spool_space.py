from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from klaviyo_async.ingest.spool import Spool
from klaviyo_async.ingest.spool.chunks import Chunk
from klaviyo_async.ingest.spool.index import Index

from .spools import everything, filled, ids, records


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "spool.db"


def on_disk(path: Path) -> int:
    return sum(file.stat().st_size for file in path.parent.iterdir())


async def rounds(spool: Spool) -> None:
    """As many turns for the writer as it takes until it has nothing to tidy up."""
    while await spool._ask(lambda base: base.tidy()):
        pass


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


async def test_what_drained_just_before_the_end_leaves_none_either(path: Path) -> None:
    await filled(path, 20_000, 1000)
    assert on_disk(path) > 20_000_000
    spool = await Spool.open(path)
    spool.settle(range(1, 20_001))
    await spool.aclose()
    assert on_disk(path) < 100_000


async def test_a_file_left_large_is_made_smaller_by_the_next(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from klaviyo_async.ingest.spool import database

    await filled(path, 20_000, 1000)
    with monkeypatch.context() as patch:
        patch.setattr(database.SpoolDatabase, "tidy", lambda self: False)
        spool = await Spool.open(path)
        spool.settle(range(1, 20_001))
        await spool.aclose()
    assert on_disk(path) > 20_000_000
    spool = await Spool.open(path)
    await rounds(spool)
    assert on_disk(path) < 200_000
    await spool.aclose()


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


def test_the_index_forgets_chunks_that_are_gone() -> None:
    index = Index()
    for first in range(1, 20_001):
        index.add(first, 1, 10)
        index.settle([first - 5])
        index.written()
    assert len(index._firsts) < 3000
    assert [first for first, *_ in index.chunks_after(0)] == list(range(19_996, 20_001))
    assert (index.records, index.bytes) == (5, 50)


@pytest.mark.parametrize(
    "settled", [[], [12], [11, 12, 13], [5, 12], [14, 15], [5, 11, 12, 13, 14, 15]]
)
def test_the_index_takes_back_what_could_not_be_written(settled: Any) -> None:
    index = Index()
    index.add(1, 10, 100)
    chunks = [Chunk(11, 3, b"", b"x" * 30), Chunk(14, 2, b"", b"x" * 20)]
    for chunk in chunks:
        index.add(chunk.first, chunk.count, chunk.size)
    index.settle(settled)
    index.take_back(chunks)
    here = 5 in settled
    assert (index.records, index.bytes) == (9 if here else 10, 100)
    assert index.pending == here
    assert index.deletions() == []
    assert [first for first, *_ in index.chunks_after(0)] == [1]


def test_neighbours_are_deleted_together() -> None:
    index = Index()
    for first in range(1, 101, 10):
        index.add(first, 10, 1)
    index.settle([*range(1, 31), *range(51, 60), *range(61, 71), *range(81, 101)])
    assert index.deletions() == [(1, 21), (61, 61), (81, 91)]
    assert [first for first, _ in index.flags()] == [51]
