"""The log of a spool: what of it counts, whatever it was cut short by."""

from __future__ import annotations

import errno
import shutil
import sqlite3
import struct
import zlib
from pathlib import Path

import pytest

from klaviyo_async.ingest.settings import Synchronous
from klaviyo_async.ingest.spool import Spool, SpoolCorrupt, SpoolUnavailable, database
from klaviyo_async.ingest.spool.__main__ import main
from klaviyo_async.ingest.spool.chunks import Chunk
from klaviyo_async.ingest.spool.log import Log, LogContents
from klaviyo_async.storage.descriptors import sync_file
from klaviyo_async.testing import VirtualClock

from .spools import everything, filled, ids, parts, read, records, refused, sql, unlink, write


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "spool.db"


def put(log: Log, numbers: range, settled: list[int] | None = None) -> None:
    """Write a round: two chunks of these numbers, and which were settled."""
    half = len(numbers) // 2
    some = [numbers[:half], numbers[half:]] if numbers else []
    chunks = [Chunk(each.start, bytes(len(each)), b"data %d" % each.start * 3) for each in some]
    log.write(log.plan(chunks, settled or []))


def left(contents: LogContents) -> list[int]:
    """Numbers that are not settled."""
    return [
        one.first + place
        for one in contents.left()
        for place, flag in enumerate(one.flags)
        if not flag
    ]


def made(path: Path) -> list[tuple[int, list[int]]]:
    """Write some rounds to a log: where each ends, and what is left then."""
    log = Log(str(path), "off")
    ends = [(0, list[int]())]
    numbers: set[int] = set()
    for start, settled in (
        (1, []),
        (11, [2, 3, 4, 9]),
        (21, [1, 11, 13, 20]),
        (31, [*range(21, 31)]),
    ):
        put(log, range(start, start + 10), settled)
        numbers = numbers | {*range(start, start + 10)} - {*settled}
        numbers -= {*settled}
        ends.append((log.end, sorted(numbers)))
        assert left(log) == sorted(numbers)
        assert log.tally == (len(numbers), log.bytes, start + 9)
    log.close(remove=False)
    return ends


def test_what_was_written_together_counts_together(tmp_path: Path) -> None:
    ends = made(tmp_path / "log")
    data = read(tmp_path / "log")
    for cut in range(len(data) + 1):
        found = LogContents(data[:cut])
        end, expected = [one for one in ends if one[0] <= cut][-1]
        assert left(found) == expected
        assert found.end == end
        assert not found.damaged
        assert found.torn == (cut > end)


def test_damage_is_told_from_a_torn_end(tmp_path: Path) -> None:
    ends = made(tmp_path / "log")
    data = read(tmp_path / "log")
    for place in range(len(data)):
        damaged = bytearray(data)
        damaged[place] ^= 0x10
        found = LogContents(bytes(damaged))
        assert left(found) == [numbers for end, numbers in ends if end <= place][-1]
        assert found.damaged == (place < data.rindex(b"kSpL")), (
            "it cannot be told of the last piece"
        )
        assert found.torn != found.damaged
        assert len(left(LogContents(bytes(damaged), beyond=True))) > 10


def test_nothing_of_earlier_generations_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "log"
    made(path)
    log = Log(str(path), "off")
    log.begin_anew()
    before = read(path)
    assert LogContents(before).first is None
    assert not LogContents(before).damaged
    assert not LogContents(before).torn
    put(log, range(41, 45))
    end = log.end
    after = read(path)
    assert len(after) == len(before)
    log.close(remove=True)
    assert not path.exists()
    for cut in range(end + 1):
        found = LogContents(after[:cut] + before[cut:])
        assert left(found) == ([41, 42, 43, 44] if cut == end else [])
        assert not found.damaged or 0 < cut < 40, "half a head is not known for what it is"
        assert found.torn == (40 <= cut < end)


PARTS = ("", "-log", "-wal", "-lock")


def copied(path: Path, name: str) -> Path:
    """The spool as another process finds it if this one is killed now."""
    copy = path.with_name(name)
    for part in PARTS:
        shutil.copyfile(f"{path}{part}", f"{copy}{part}")
    return copy


async def test_what_was_moved_is_not_there_twice(path: Path) -> None:
    spool = await Spool.open(path)
    await spool.append(records(range(100)))
    spool.settle([1, 2, 3])
    await spool.sync()
    log = read(Path(f"{path}-log"))
    await spool._call(lambda base: base._move())
    copy = copied(path, "copy.db")
    await spool.aclose()
    write(Path(f"{copy}-log"), log)  # killed before it was begun anew
    assert main([str(copy)]) == 0
    assert main(["backup", str(copy), str(path.with_name("backup.db"))]) == 0
    backup = await Spool.open(path.with_name("backup.db"))
    assert ids(await everything(backup)) == list(range(3, 100))
    await backup.aclose()
    spool = await Spool.open(copy)
    assert ids(await everything(spool)) == list(range(3, 100))
    spool.settle(range(1, 101))
    await spool.sync()
    again = copied(copy, "again.db")
    await spool.aclose()
    spool = await Spool.open(again)
    assert await everything(spool) == []
    await spool.append(records([500]))
    await spool.aclose()
    spool = await Spool.open(again)
    assert ids(await everything(spool)) == [500]
    await spool.aclose()


async def test_a_log_is_taken_up_where_it_ended(path: Path) -> None:
    spool = await Spool.open(path)
    await spool.append(records(range(50)))
    spool.settle(range(31, 51))  # numbers that are given again
    await spool.sync()
    first = copied(path, "copy0.db")
    await spool.aclose()
    expected = list(range(30))
    for life in range(4):
        spool = await Spool.open(first)
        assert ids(await everything(spool)) == expected
        await spool.append(records(range(100 * life + 100, 100 * life + 110)))
        spool.settle([life + 1])
        await spool.sync()
        expected = [*expected[1:], *range(100 * life + 100, 100 * life + 110)]
        copy = copied(first, f"copy{life + 1}.db")
        await spool.aclose()
        first = copy


async def test_a_full_log_is_emptied_into_the_table(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "_LOG_FULL", 50_000)
    spool = await Spool.open(path)
    for start in range(0, 1000, 50):
        await spool.append(records(range(start, start + 50), 300))
        assert len(read(Path(f"{path}-log"))) < 70_000
    assert (await sql(spool, "SELECT count(*) FROM chunk"))[0][0] > 10
    assert ids(await everything(spool)) == list(range(1000))
    assert ids(await spool.load(0, 700)) == list(range(700))
    assert ids(await spool.load(690, 20)) == list(range(690, 710))
    spool.settle([*range(100, 300), *range(901, 1001)])
    await spool.sync()
    assert ids(await everything(spool)) == [*range(99), *range(299, 900)]
    await spool.aclose()
    assert {file.name for file in path.parent.iterdir()} == {"spool.db", "spool.db-lock"}


@pytest.mark.parametrize(("level", "waits"), [("off", 0), ("normal", 0), ("full", 3), ("extra", 3)])
async def test_the_disk_is_waited_for_at_each_write(
    path: Path, level: Synchronous, waits: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[bool] = []

    def sync(file: int, *, through: bool) -> None:
        synced.append(through)
        sync_file(file, through=through)

    monkeypatch.setattr("klaviyo_async.ingest.spool.log.sync_file", sync)
    spool = await Spool.open(path, synchronous=level)
    await spool.append(records(range(10)))
    await spool.append(records(range(10)))
    spool.settle([1])
    await spool.load()  # it is settled then
    assert synced == [level == "extra"] * waits
    await spool.sync()
    assert len(synced) == (waits + 1 if level != "off" else 0)
    await spool.aclose()


async def test_what_a_disk_did_not_write_ends_it(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spool = await Spool.open(path, synchronous="full")
    await spool.append(records(range(10)))

    def fail(*_: object, **__: object) -> None:
        raise OSError(errno.EIO, "Input/output error")

    with monkeypatch.context() as patch:
        patch.setattr("klaviyo_async.ingest.spool.log.sync_file", fail)
        with pytest.raises(SpoolUnavailable, match="a failing disk"):
            await spool.append(records(range(10, 20)))
    with pytest.raises(SpoolUnavailable):
        await spool.append(records(range(20, 30)))
    assert ids(await everything(spool)) == list(range(10)), "they can be delivered still"
    await spool.aclose()
    assert read(Path(f"{path}-log"))


def version_2(first: int, count: int) -> tuple[bytes, int]:
    """A chunk as version 2 laid it out, and its checksum."""
    lengths: list[int] = []
    data = b""
    for one in records(range(first, first + count)):
        identity, unique_id = one.identity.encode(), one.unique_id.encode()
        data += one.attributes + one.profile + identity + unique_id
        flagged = len(unique_id) << 1 | one.backfill
        lengths += (len(one.attributes), len(one.profile), len(identity), flagged)
    data = struct.pack(f"<{len(lengths)}I", *lengths) + data
    return data, zlib.crc32(data)


@pytest.mark.parametrize("killed", [False, True])
async def test_a_spool_of_version_2_is_taken_up(path: Path, killed: bool) -> None:
    await filled(path, 0)
    db = sqlite3.connect(path, isolation_level=None)
    db.execute("PRAGMA user_version = 2")
    for first in (1, 301, 601):
        data, checksum = version_2(first, 300)
        flags = bytes(0x53 * (number % 5 == 0) for number in range(first, first + 300))
        db.execute("INSERT INTO chunk VALUES (?, ?, ?, ?)", (first, flags, checksum, data))
    unlink(Path(f"{path}-lock"))
    copy = path.with_name("copy.db")
    if killed:
        for part in ("", "-wal"):
            shutil.copyfile(f"{path}{part}", f"{copy}{part}")
    db.close()
    path = copy if killed else path
    expected = [number for number in range(1, 901) if number % 5]
    assert main([str(path)]) == 0
    spool = await Spool.open(path)
    assert await sql(spool, "PRAGMA user_version") == [(3,)]
    given = records(expected)
    for number, one in zip(expected, given, strict=True):
        one.number = number
    assert list(map(parts, await everything(spool))) == list(map(parts, given))
    spool.settle(range(1, 450))
    await spool.append(records(range(2000, 2010)))
    await spool.aclose()
    spool = await Spool.open(path)
    left_now = [*(number for number in expected if number >= 450), *range(2000, 2010)]
    assert ids(await everything(spool)) == left_now
    await spool.aclose()


async def test_the_last_thing_that_was_accepted_is_missed(path: Path) -> None:
    async with VirtualClock(autojump=False) as clock:
        spool = await Spool.open(path, clock=clock)
        await spool.append(records(range(10)))
        await clock.advance(1.0)  # it is looked, and said that this came to be
        await spool.load()
        copies = [copied(path, f"copy-{number}.db") for number in range(3)]
        await spool.aclose()
    for copy, cut in zip(copies, (None, 1, 100), strict=True):
        log = Path(f"{copy}-log")
        if cut is None:
            unlink(log)
        else:
            write(log, read(log)[:-cut])
        assert "At least 10 of 10 events" in str(await refused(copy, SpoolCorrupt))


async def test_settling_a_few_waits_for_company(path: Path) -> None:
    async with VirtualClock(autojump=False) as clock:
        spool = await Spool.open(path, clock=clock)
        await spool.append(records(range(300)))
        await clock.advance(10.0)
        await spool.load()

        def left() -> int:
            return spool._counts.records

        spool.settle([1, 2])
        spool.settle([3])
        await clock.advance(0.3)
        assert (len(spool), left()) == (297, 300)
        await clock.advance(0.3)
        await spool.load()
        assert (len(spool), left()) == (297, 297)
        spool.settle([4])
        await spool.append(records([300]))
        assert (len(spool), left()) == (297, 297)
        for number in range(5, 105):
            spool.settle([number])
        while left() > 200:
            await clock.advance(0.0)
        spool.settle([105])
        await spool.aclose()
    spool = await Spool.open(path)
    assert ids(await everything(spool)) == list(range(105, 301))
    await spool.aclose()
