"""Records to put into a spool, and ways to look at what comes back."""

from __future__ import annotations

import asyncio
import errno
import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from klaviyo_async.ingest.record import EventRecord
from klaviyo_async.ingest.spool import Spool, SpoolError
from klaviyo_async.ingest.spool.database import SpoolDatabase
from klaviyo_async.ingest.spool.schema import insert, transaction
from klaviyo_async.storage.descriptors import write_at

ROOT = Path(__file__).parents[2]


def record(number: int, size: int = 0) -> EventRecord:
    """One that can be told from others, of about `size` bytes."""
    attributes = b'"properties":{"n":%d,"x":"%s"}' % (number, b"x" * max(size - 60, 0))
    profile = b'{"type":"profile","attributes":{"email":"u%d@example.com"}}' % number
    size = len(attributes) + len(profile)
    return EventRecord(
        attributes, profile, f"u{number}@example.com", f"id-{number}", size, number % 3 == 0
    )


def records(numbers: Iterable[int], size: int = 0) -> list[EventRecord]:
    return [record(number, size) for number in numbers]


def parts(one: EventRecord) -> tuple[Any, ...]:
    """All that a spool has to give back."""
    return (
        *(one.number, one.attributes, one.profile, one.identity, one.unique_id, one.backfill),
        one.size,
    )


def ids(found: Iterable[EventRecord]) -> list[int]:
    """What was given to :func:`record`."""
    return [int(one.unique_id.removeprefix("id-")) for one in found]


async def everything(spool: Spool) -> list[EventRecord]:
    return await spool.load(0, 10**9)


async def filled(path: Path, count: int, size: int = 0, **options: Any) -> list[EventRecord]:
    """Make a spool with so many records in it, and close it."""
    spool = await Spool.open(path, **options)
    some = records(range(1, count + 1), size)
    await spool.append(some)
    await spool.aclose()
    return some


def run(code: str, *arguments: object, **options: Any) -> subprocess.CompletedProcess[str]:
    """A program of ours in a process of its own."""
    command = [sys.executable, "-c", code, *map(str, arguments)]
    return subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=600, **options
    )


async def ran(code: str, *arguments: object, **options: Any) -> subprocess.CompletedProcess[str]:
    return await asyncio.to_thread(run, code, *arguments, **options)


async def to_table(spool: Spool) -> None:
    """Move what is in the log to the table, without a checkpoint."""

    def move(base: SpoolDatabase) -> None:
        with transaction(base.db):
            for chunk in base._log.left():
                insert(base.db, base._log.read(chunk), chunk.checksum)
        base._table.tally = base._tally
        base._log.begin_anew()

    await spool._call(move)


class FullDisk:
    """A disk that has room for no more than so many bytes of a log, while it is used as a context.

    Args:
        room: bytes; what of a write fits is written.
    """

    def __init__(self, room: int) -> None:
        self.room = room
        self._patch = pytest.MonkeyPatch()

    def _write(self, file: int, data: bytes, offset: int) -> None:
        fits = max(0, self.room - offset)
        write_at(file, data[:fits], offset)
        if fits < len(data):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def __enter__(self) -> None:
        self._patch.setattr("klaviyo_async.ingest.spool.log.write_at", self._write)

    def __exit__(self, *_: object) -> None:
        self._patch.undo()


async def sql(spool: Spool, statement: str) -> list[Any]:
    """Let the writer's thread execute something."""
    found: list[Any] = await spool._call(lambda base: base.db.execute(statement).fetchall())
    return found


def real(path: Path) -> str:
    return os.path.realpath(path)


def read(path: Path) -> bytes:
    return path.read_bytes()


def write(path: Path, data: bytes) -> None:
    path.write_bytes(data)


def overwrite(path: Path, offset: int, data: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(offset)
        file.write(data)


async def refused(path: Path, kind: type[SpoolError]) -> SpoolError:
    """Opening it fails like that, and takes no hold of it."""
    errors = []
    for _ in range(2):
        with pytest.raises(kind) as caught:
            await Spool.open(path)
        errors.append(caught.value)
    assert errors[0].file == real(path)
    assert str(errors[0]) == str(errors[1])
    return errors[0]


def unlink(path: Path) -> None:
    path.unlink()
