"""The log of a spool on a disk that fails, or loses its power: the order of what comes to be on it."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
from pathlib import Path

import pytest

from klaviyo_async.ingest.settings import Synchronous
from klaviyo_async.ingest.spool import Spool, SpoolUnavailable
from klaviyo_async.ingest.spool.chunks import Chunk
from klaviyo_async.ingest.spool.database import SpoolDatabase
from klaviyo_async.ingest.spool.log import Log
from klaviyo_async.ingest.spool.table import Table
from klaviyo_async.storage.descriptors import sync_directory

from ..growth.work import grows_with
from .spools import everything, filled, ids, read, records, unlink, write

LOG = "klaviyo_async.ingest.spool.log"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "spool.db"


def copied(path: Path, number: int = 0) -> Path:
    """The files as they are now, under another name."""
    copy = path.with_name(f"copy-{number}.db")
    for part in ("", "-log", "-wal", "-lock"):
        shutil.copyfile(f"{path}{part}", f"{copy}{part}")
    return copy


@pytest.mark.parametrize("reason", [errno.EIO, errno.ENOSPC, errno.EROFS])
async def test_a_round_that_was_refused_does_not_come_back(
    path: Path, reason: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    spool = await Spool.open(path, synchronous="full")
    await spool.append(records(range(10)))

    def fail(*_: object, **__: object) -> None:
        raise OSError(reason, os.strerror(reason))

    with monkeypatch.context() as patch:
        patch.setattr(f"{LOG}.sync_file", fail)
        with pytest.raises(SpoolUnavailable, match=os.strerror(reason)):
            await spool.append(records(range(10, 20)))
    with pytest.raises(SpoolUnavailable):
        await spool.append(records([20]))
    copy = copied(path)
    await spool.aclose()
    spool = await Spool.open(copy)
    assert ids(await everything(spool)) == list(range(10))
    await spool.aclose()


async def test_the_log_is_kept_until_the_table_is_on_disk(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spool = await Spool.open(path)
    await spool.append(records(range(10)))
    table = read(path)

    def fail(_: Table) -> None:
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorcode = sqlite3.SQLITE_IOERR_FSYNC
        error.sqlite_errorname = "SQLITE_IOERR_FSYNC"
        raise error

    def move(base: SpoolDatabase) -> None:
        with base._failures():
            base._move()

    with monkeypatch.context() as patch:
        patch.setattr(Table, "sync", fail)
        with pytest.raises(SpoolUnavailable):
            await spool._call(move)
    assert ids(await everything(spool)) == list(range(10))
    copy = copied(path)
    unlink(Path(f"{copy}-wal"))
    write(copy, table)  # nothing of what the system could not write is on disk
    await spool.aclose()
    spool = await Spool.open(copy)
    assert ids(await everything(spool)) == list(range(10))
    await spool.aclose()


@pytest.mark.parametrize(("level", "times"), [("off", 0), ("normal", 1), ("full", 1), ("extra", 1)])
async def test_what_files_there_are_is_on_disk_before_anything_is_accepted(
    path: Path, level: Synchronous, times: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else there is a journal of SQLite's again after a loss of power, or no log."""
    synced: list[Path] = []
    monkeypatch.setattr(f"{LOG}.sync_directory", synced.append)
    for life in range(2):
        spool = await Spool.open(path, synchronous=level)
        await spool.append(records([life]))
        assert len(synced) == times * (life + 1)
        await spool.append(records([life + 10]))
        assert len(synced) == times * (life + 1)
        copy = copied(path, life)
        await spool.aclose()
        path = copy  # as if it had been killed: it has a log already
    assert {*synced} <= {Path(path.parent.resolve())}


async def test_a_log_that_is_not_this_spools_is_kept(
    path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    other = path.with_name("other.db")
    spool = await Spool.open(other)
    await spool.append(records(range(100, 110)))
    foreign = read(Path(f"{other}-log"))
    await spool.aclose()
    await filled(path, 30)
    unlink(Path(f"{path}-lock"))  # which would tell
    write(Path(f"{path}-log"), foreign)
    spool = await Spool.open(path)
    assert ids(await everything(spool)) == list(range(1, 31))
    await spool.aclose()
    assert "of another spool" in caplog.text
    assert read(Path(f"{path}-log-damaged-1")) == foreign


def test_a_directory_that_cannot_be_told_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reasons = [errno.EINVAL, errno.EIO]

    def fail(_: int) -> None:
        raise OSError(reasons.pop(0), "no")

    monkeypatch.setattr(os, "fsync", fail)
    sync_directory(tmp_path)
    if os.name == "posix":
        with pytest.raises(OSError, match="no"):
            sync_directory(tmp_path)


@pytest.mark.slow
def test_work_grows_as_the_chunks_in_the_log_do(tmp_path: Path) -> None:
    opened: list[Log] = []

    def make(count: int) -> Log:
        log = Log(str(tmp_path / f"log-{count}"), "off")
        opened.append(log)
        log.write(log.plan([Chunk(n, b"\0", b"x") for n in range(1, count + 1)], []))
        log.write(log.plan([], range(2, count + 1, 2)))
        return log

    def settle(log: Log) -> None:
        planned = log.plan([], range(1, len(log.chunks) + 1, 2))
        assert planned.tally == (0, 0, 0)

    try:
        assert not grows_with(settle, make, 1_000)
    finally:
        for log in opened:
            log.close(remove=True)
