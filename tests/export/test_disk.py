"""Disks that are full, fail or may not be written: one line says so, nothing half-written counts, and it goes on."""

# ruff: noqa: ASYNC221 - files are looked at, and file systems mounted

from __future__ import annotations

import errno
import io
import json
import os
import random
import subprocess
from collections import Counter
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from klaviyo_async import KlaviyoClient, KlaviyoError
from klaviyo_async.cli.errors import describe

from ..security.wire import UNLIMITED
from .server import ListServer

KEY = "pk_" + "0" * 34
EVENTS = "/api/events"
BEGIN = 1_700_000_000


def filled(number: int, text: str = "") -> ListServer:
    server = ListServer({EVENTS: "datetime"}, 20)
    for index in range(number):
        server.put(EVENTS, f"e{index}", BEGIN + index * 600, event_properties={"text": text})
    return server


def client(server: ListServer) -> KlaviyoClient:
    return KlaviyoClient(KEY, base_url=server.url, max_retries=0, limiter=UNLIMITED)


def counted(folder: Path) -> Counter[str]:
    """Rows of the parts that the manifest lists; others are not to be read."""
    try:
        lines = (folder / "events/_manifest.jsonl").read_text().splitlines()
    except FileNotFoundError:
        return Counter()
    names = [json.loads(line)["file"] for line in lines]
    assert len(names) == len(set(names))
    found = Counter[str]()
    for name in names:
        text = (folder / "events" / name).read_text()
        assert text.endswith("\n")
        found.update(json.loads(line)["id"] for line in text.splitlines())
    return found


def left_over(folder: Path) -> list[str]:
    return [path.name for path in folder.rglob("*") if path.suffix in (".tmp", ".new")]


class Failing:
    """Lets the n-th call of something fail."""

    def __init__(self, real: Callable[..., Any], at: int, number: int) -> None:
        self.real, self.at, self.number, self.calls = real, at, number, 0

    def __call__(self, *given: Any, **options: Any) -> Any:
        self.calls += 1
        if self.calls >= self.at:
            raise OSError(self.number, os.strerror(self.number))
        return self.real(*given, **options)


class FullFile(io.FileIO):
    """A file on a disk that is full after some bytes."""

    room = 0

    def write(self, data: Any) -> int:
        size = memoryview(data).nbytes
        if size > FullFile.room:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        FullFile.room -= size
        return super().write(data) or 0


async def fails_and_goes_on(
    folder: Path, break_it: Callable[[], None], mend: Callable[[], None]
) -> int:
    """Break the disk, export, mend it, export again; how many rows there were in between."""
    server = filled(300)
    async with server, client(server) as klaviyo:
        export = klaviyo.export("events", concurrency=2)
        break_it()
        try:
            with pytest.raises((OSError, KlaviyoError)) as caught:
                await export.write(folder, part_rows=30)
        finally:
            mend()
        assert "\n" not in describe(caught.value)
        between = counted(folder)
        assert set(between.values()) <= {1}
        assert left_over(folder / "events") == []
        report = await export.write(folder, part_rows=30)
    assert report.finished
    assert counted(folder) == Counter(server.rows[EVENTS].keys())
    assert left_over(folder) == []
    return sum(between.values())


@pytest.mark.parametrize(
    ("name", "number", "at"),
    [
        *(("fsync", errno.EIO, at) for at in (1, 2, 3, 5, 13, 34)),
        *(("replace", errno.ENOSPC, at) for at in (1, 2, 3, 8, 21)),
        *(("mkdir", errno.EROFS, at) for at in (1, 2)),
    ],
)
async def test_each_step_may_fail(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, number: int, at: int
) -> None:
    failing = Failing(getattr(os, name), at, number)
    await fails_and_goes_on(
        tmp_path / "out", lambda: monkeypatch.setattr(os, name, failing), monkeypatch.undo
    )
    assert failing.calls >= at


@pytest.mark.parametrize("room", [0, 100, 3_000, 20_000])
async def test_files_may_not_fit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, room: int
) -> None:
    real = os.fdopen

    def fdopen(file: int, mode: str = "r", *more: Any, **options: Any) -> Any:
        if mode in ("wb", "ab"):
            return io.BufferedWriter(FullFile(file, mode), 512)
        return real(file, mode, *more, **options)

    def break_it() -> None:
        FullFile.room = room
        monkeypatch.setattr(os, "fdopen", fdopen)

    await fails_and_goes_on(tmp_path, break_it, monkeypatch.undo)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 96 KiB."""
    place = tmp_path / "disk"
    place.mkdir()
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=96k", "tmpfs", str(place)], capture_output=True
    )
    if made.returncode:
        pytest.skip("file systems cannot be mounted here")
    try:
        yield place
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)


@pytest.mark.parametrize("form", ["ndjson", "csv", pytest.param("parquet", marks=pytest.mark.slow)])
async def test_a_disk_that_is_full(disk: Path, form: str, monkeypatch: pytest.MonkeyPatch) -> None:
    server = filled(600, "x" * 300)
    place = disk / "out"
    if form == "parquet":
        pytest.importorskip("pyarrow", reason="pyarrow is not installed")
        monkeypatch.setattr("klaviyo_async.export.parquet._GROUP", 10_000)  # full within a part
        chance = random.Random(1)
        for index in range(600):
            text = chance.randbytes(400).hex()
            server.put(EVENTS, f"e{index}", BEGIN + index * 600, event_properties={"text": text})
    async with server, client(server) as klaviyo:
        export = klaviyo.export("events", concurrency=2)
        for _ in range(2):
            with pytest.raises((OSError, KlaviyoError)) as caught:
                await export.write(place, part_rows=40, format=form)
            assert "\n" not in describe(caught.value)
        subprocess.run(["mount", "-o", "remount,size=4m", str(disk)], check=True)
        report = await export.write(place, part_rows=40, format=form)
        assert report.finished
    if form == "ndjson":
        assert counted(place) == Counter(server.rows[EVENTS].keys())
    if form == "parquet":
        arrow: Any = import_module("pyarrow.parquet")
        parts = place.glob("events/*/[0-9]*.parquet")
        found = Counter(one for part in parts for one in arrow.read_table(part)["id"].to_pylist())
        assert found == Counter(server.rows[EVENTS].keys())
    assert left_over(place) == []


async def test_a_disk_that_may_only_be_read(disk: Path) -> None:
    server = filled(30)
    async with server, client(server) as klaviyo:
        export = klaviyo.export("events")
        await export.write(disk / "out")
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        for place in ("out", "new"):
            with pytest.raises((OSError, KlaviyoError)) as caught:
                await export.write(disk / place)
            assert "ead-only" in describe(caught.value)
            assert "\n" not in describe(caught.value)


async def test_a_folder_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    server = filled(3)
    async with server, client(server) as klaviyo:
        for place in ("file", "file/below"):
            with pytest.raises((OSError, KlaviyoError)) as caught:
                await klaviyo.export("events").write(tmp_path / place)
            assert "\n" not in describe(caught.value)
    assert (tmp_path / "file").read_text() == "x"
