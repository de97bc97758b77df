from __future__ import annotations

import asyncio
import os
import shutil
import sqlite3
import zlib
from array import array
from pathlib import Path

import pytest

from klaviyo_async.ingest.spool import (
    Spool,
    SpoolDiskFull,
    SpoolError,
    SpoolForeign,
    SpoolUnavailable,
    SpoolVersion,
    schema,
)
from klaviyo_async.ingest.spool.__main__ import main

from .spools import (
    FullDisk,
    everything,
    filled,
    ids,
    parts,
    ran,
    read,
    record,
    records,
    refused,
    sql,
    unlink,
    write,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "spool.db"


# No room


async def test_a_full_disk_refuses_whole_calls_and_the_spool_goes_on(path: Path) -> None:
    spool = await Spool.open(path)
    await spool.append(records(range(1, 101), 2000))
    with FullDisk(280_000):
        calls = [
            spool.append(records(range(1000 * n, 1000 * n + count), 2000))
            for n, count in enumerate([3, 200, 4, 300], 1)
        ]
        outcomes = await asyncio.gather(*calls, return_exceptions=True)
        assert [type(one) for one in outcomes] == [type(None), SpoolDiskFull] * 2
        assert "Make room" in str(outcomes[1])
        held = [*range(1, 101), *range(1000, 1003), *range(3000, 3004)]
        assert ids(await everything(spool)) == held
        assert len(spool) == len(held)
        spool.settle(range(1, 101))
        await spool.append(records(range(5000, 5080), 2000))
        assert ids(await everything(spool)) == [*held[100:], *range(5000, 5080)]
    await spool.append(records(range(6000, 6200), 2000))
    await spool.aclose()
    spool = await Spool.open(path)
    expected = [*held[100:], *range(5000, 5080), *range(6000, 6200)]
    assert ids(await everything(spool)) == expected
    await spool.aclose()


async def test_what_was_settled_when_the_disk_was_full_is_written_later(path: Path) -> None:
    await filled(path, 1000)
    spool = await Spool.open(path)
    await spool.append(records(range(1001, 1011)))
    await sql(spool, "PRAGMA query_only = ON")
    with FullDisk(0):
        spool.settle([*range(1, 400), 1001])
        with pytest.raises(SpoolError):
            await spool.append([record(5000)])
        with pytest.raises(SpoolError):
            await spool.sync()
        assert ids(await spool.load(0, 1)) == [400]
        assert ids(await spool.load(1000)) == list(range(1002, 1011))
        assert len(spool) == 610
    with pytest.raises(SpoolError):
        await spool.sync()
    assert len(spool) == 610
    await sql(spool, "PRAGMA query_only = OFF")
    await spool.sync()
    await spool.aclose()
    spool = await Spool.open(path)
    assert ids(await everything(spool)) == [*range(400, 1001), *range(1002, 1011)]
    await spool.aclose()


async def test_what_cannot_be_written_at_the_end_is_logged(
    path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    await filled(path, 10)
    spool = await Spool.open(path)
    await sql(spool, "PRAGMA query_only = ON")
    spool.settle([1, 2])
    await spool.aclose()
    assert "will be sent again" in caplog.text
    spool = await Spool.open(path)
    assert len(spool) == 10
    await spool.aclose()


@pytest.mark.slow
async def test_a_limit_on_the_size_of_files(path: Path) -> None:
    code = """
import asyncio, resource, sys
from klaviyo_async.ingest.spool import Spool, SpoolError
from tests.ingest.spools import everything, ids, records
async def main():
    spool = await Spool.open(sys.argv[1])
    hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
    resource.setrlimit(resource.RLIMIT_FSIZE, (3_000_000, hard))
    kept, failed = [], 0
    for call in range(100):
        numbers = list(range(call * 100, call * 100 + 100))
        try:
            await spool.append(records(numbers, 1000))
        except SpoolError as error:
            failed += 1
            message = f"{type(error).__name__}: {error}"
        else:
            kept += numbers
    assert kept and failed > 50, (len(kept), failed)
    assert ids(await everything(spool)) == kept
    resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
    await spool.append(records([10**6]))
    kept.append(10**6)
    await spool.aclose()
    spool = await Spool.open(sys.argv[1])
    assert ids(await everything(spool)) == kept
    await spool.aclose()
    print(message)
asyncio.run(main())
"""
    ended = await ran(code, path)
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.startswith("SpoolUnavailable: ")
    assert "a limit on the size of files" in ended.stdout


# No spool


@pytest.mark.parametrize(
    "content", [b"x", b"name,email\n" * 100, b"SQLite format 3\0", b"\0" * 5000]
)
async def test_a_file_that_is_no_database_is_left_alone(path: Path, content: bytes) -> None:
    write(path, content)
    assert "left as it is" in str(await refused(path, SpoolForeign))
    assert read(path) == content
    assert {file.name for file in path.parent.iterdir()} == {path.name, path.name + "-lock"}


@pytest.mark.parametrize("mode", ["wal", "delete"])
async def test_a_database_of_others_is_left_alone(path: Path, mode: str) -> None:
    db = sqlite3.connect(path, isolation_level=None)
    db.execute(f"PRAGMA journal_mode = {mode}")
    db.execute("CREATE TABLE theirs (a)")
    db.execute("INSERT INTO theirs VALUES (1)")
    before = {file.name: read(file) for file in path.parent.iterdir()}
    assert "another program" in str(await refused(path, SpoolForeign))
    after = {file.name: read(file) for file in path.parent.iterdir()}
    after.pop("spool.db-lock")
    assert after == before
    assert db.execute("SELECT * FROM theirs").fetchall() == [(1,)]
    db.close()


async def test_an_empty_file_becomes_a_spool(path: Path) -> None:
    write(path, b"")
    await filled(path, 3)
    spool = await Spool.open(path)
    assert len(spool) == 3
    await spool.aclose()


@pytest.mark.slow
async def test_killed_at_any_moment_while_it_is_made(path: Path) -> None:
    code = """
import os, sqlite3, sys
from klaviyo_async.ingest.spool import schema

class Killed:
    def __init__(self, db, left):
        self.db, self.left = db, left
    def execute(self, statement):
        if not self.left:
            os._exit(9)
        self.left -= 1
        return self.db.execute(statement)

schema.create(Killed(sqlite3.connect(sys.argv[1], isolation_level=None), int(sys.argv[2])))
"""
    step = 0
    while (await ran(code, path, step)).returncode:
        spool = await Spool.open(path)
        assert await everything(spool) == []
        assert await sql(spool, "PRAGMA auto_vacuum") == [(2,)]
        await spool.aclose()
        unlink(path)
        step += 1
    assert step > 5


async def test_a_newer_version_is_refused_and_left_alone(path: Path) -> None:
    await filled(path, 3)
    with sqlite3.connect(path) as db:
        db.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    db.close()
    before = read(path)
    assert "Upgrade klaviyo-async" in str(await refused(path, SpoolVersion))
    assert read(path) == before


async def test_a_newer_version_is_seen_in_the_log_too(path: Path) -> None:
    await filled(path, 3)
    db = sqlite3.connect(path, isolation_level=None)
    db.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    copy = path.with_name("copy.db")
    for suffix in ("", "-wal"):
        shutil.copyfile(f"{path}{suffix}", f"{copy}{suffix}")
    db.close()
    await refused(copy, SpoolVersion)


async def test_an_older_version_is_migrated_at_once(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # There are two versions yet; this makes two more.
    await filled(path, 3)
    now = schema.VERSION
    monkeypatch.setattr(schema, "VERSION", now + 2)
    steps = ("ALTER TABLE chunk ADD COLUMN more", "UPDATE chunk SET more = 7")
    monkeypatch.setattr(schema, "MIGRATIONS", {now: steps, now + 1: ("DELETE FROM nothing",)})
    await refused(path, SpoolError)
    monkeypatch.setattr(schema, "MIGRATIONS", {now: steps, now + 1: ("CREATE TABLE other (a)",)})
    spool = await Spool.open(path)
    assert ids(await everything(spool)) == [1, 2, 3]
    assert await sql(spool, "SELECT more FROM chunk") == [(7,)]
    assert await sql(spool, "PRAGMA user_version") == [(now + 2,)]
    await spool.aclose()


def make_version_1(path: Path) -> None:
    """A spool as the first version wrote it, with records 1 to 2500, every seventh settled."""
    db = sqlite3.connect(path, isolation_level=None)
    db.execute("PRAGMA page_size = 8192")
    db.execute("PRAGMA auto_vacuum = INCREMENTAL")
    db.execute(
        "CREATE TABLE chunk (first INTEGER PRIMARY KEY, count INTEGER NOT NULL,"
        " size INTEGER NOT NULL, checksum INTEGER NOT NULL, lengths BLOB NOT NULL,"
        " data BLOB NOT NULL)"
    )
    db.execute("CREATE TABLE settled (first INTEGER PRIMARY KEY, flags BLOB NOT NULL)")
    db.execute("PRAGMA application_id = 0x4B53504C")
    db.execute("PRAGMA user_version = 1")
    for first, last in ((1, 1000), (1001, 2000), (2001, 2500)):
        lengths, data = array("I"), b""
        for one in records(range(first, last + 1)):
            identity, unique_id = one.identity.encode(), one.unique_id.encode()
            data += one.attributes + one.profile + identity + unique_id
            flagged = len(unique_id) << 1 | one.backfill
            lengths.extend([len(one.attributes), len(one.profile), len(identity), flagged])
        head = lengths.tobytes()
        checksum = zlib.crc32(data, zlib.crc32(head))
        row = (first, last - first + 1, len(head) + len(data), checksum, head, data)
        db.execute("INSERT INTO chunk VALUES (?, ?, ?, ?, ?, ?)", row)
        if first != 1001:
            flags = bytes(number % 7 == 0 for number in range(first, last + 1))
            db.execute("INSERT INTO settled VALUES (?, ?)", (first, flags))
    db.execute("PRAGMA journal_mode = WAL")
    db.close()


async def test_the_first_version_is_migrated(path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    make_version_1(path)
    left = [number for number in range(1, 2501) if number % 7 or 1001 <= number <= 2000]
    before = read(path)
    assert main([str(path)]) == 0
    assert capfd.readouterr().out.startswith(f"{len(left)} events, ")
    assert read(path) == before
    spool = await Spool.open(path)
    assert len(spool) == len(left)
    expected = records(left)
    for one, number in zip(expected, left, strict=True):
        one.number = number
    assert list(map(parts, await everything(spool))) == list(map(parts, expected))
    spool.settle(left[:-1])
    await spool.append(records([5000]))
    await spool.aclose()
    spool = await Spool.open(path)
    assert ids(await everything(spool)) == [left[-1], 5000]
    await spool.aclose()


# No access


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


async def test_where_no_file_can_be(tmp_path: Path) -> None:
    missing = await refused(tmp_path / "missing" / "spool.db", SpoolUnavailable)
    assert "directory must exist" in str(missing)
    (tmp_path / "directory").mkdir()
    assert "directory: is a directory" in str(
        await refused(tmp_path / "directory", SpoolUnavailable)
    )
    os.mkfifo(tmp_path / "fifo")
    for path in (tmp_path / "fifo", Path("/dev/null")):
        assert "no regular file" in str(await refused(path, SpoolUnavailable))
    assert names(tmp_path) == {"directory", "fifo"}  # not even a lock


@pytest.mark.slow
async def test_where_it_may_not_write(tmp_path: Path) -> None:
    code = """
import asyncio, os, shutil, sys, tempfile
from klaviyo_async.ingest.spool import Spool, SpoolUnavailable
from tests.ingest.spools import filled
async def refused(path):
    try:
        await Spool.open(path)
    except SpoolUnavailable as error:
        assert "ermission" in str(error), error
        print(path.rpartition("/")[2])
async def main(directory):
    inside, outside = directory + "/inside", directory + "/outside"
    os.mkdir(inside)
    await filled(inside + "/readonly.db", 3)
    os.chmod(inside + "/readonly.db", 0o444)
    if not os.getuid():
        for suffix in ("", "-lock"):
            os.chown(inside + "/readonly.db" + suffix, 65534, 65534)
    os.chmod(inside, 0o555)
    os.chmod(directory, 0o755)
    if not os.getuid():
        os.seteuid(65534)  # nothing is forbidden to root
    await refused(inside + "/new.db")
    await refused(inside + "/readonly.db")
directory = tempfile.mkdtemp()
try:
    asyncio.run(main(directory))
finally:
    os.seteuid(os.getuid())
    os.chmod(directory + "/inside", 0o755)
    shutil.rmtree(directory)
"""
    ended = await ran(code)
    assert ended.stdout.split() == ["new.db", "readonly.db"], ended.stderr
