"""Children of many parents: few parts, each row once whenever the export is killed, large parents by themselves."""

from __future__ import annotations

import asyncio
import errno
import json
import os
import random
import signal
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from klaviyo_async import APIStatusError, KlaviyoError
from klaviyo_async.export.writers import NDJSONWriter

from .server import ListServer
from .support import BEGIN, changing, client, rows_in
from .test_disk import Failing
from .test_kills import Exporter

LISTS = "/api/lists"
STREAM = "profile_ids_for_list"


def with_lists(number: int, **large: int) -> tuple[ListServer, Counter[tuple[str, str]]]:
    """Lists of up to three members, and `large` ones; and who is in which."""
    server, wanted = ListServer({LISTS: "updated"}, 20), Counter[tuple[str, str]]()
    sizes = {f"l{index:05d}": index % 4 for index in range(number)} | large
    for key, size in sizes.items():
        server.put(LISTS, key, BEGIN)
        for member in range(size):
            server.put(f"{LISTS}/{key}/profiles", f"p{member:05d}")
            wanted[key, f"p{member:05d}"] += 1
    return server, wanted


def members(folder: Path, stream: str = STREAM) -> Counter[tuple[str, str]]:
    return Counter((row["list_id"], row["id"]) for row in rows_in(folder, stream))


def parts(folder: Path, stream: str = STREAM) -> list[Path]:
    listed = (folder / stream / "_manifest.jsonl").read_text().splitlines()
    names = {json.loads(line)["file"] for line in listed}
    found = {path.name for path in (folder / stream).glob("[0-9]*")}
    assert found == names
    return [folder / stream / name for name in sorted(names)]


@pytest.mark.slow
async def test_many_parents_share_a_part(tmp_path: Path) -> None:
    server, wanted = with_lists(300)
    async with server, client(server) as klaviyo:
        report = await klaviyo.export(STREAM).write(tmp_path)
        assert report.rows == wanted.total()
        assert members(tmp_path) == wanted
        assert len(parts(tmp_path)) == report.streams[STREAM].parts == 1
        # The next run writes what is new, in one part too, and says what is gone.
        for key in ("l00001", "l00150", "l00299"):
            server.put(f"{LISTS}/{key}/profiles", "new")
            wanted[key, "new"] += 1
        server.drop(f"{LISTS}/l00002/profiles", "p00000")
        report = await klaviyo.export(STREAM).write(tmp_path, full=True)
        assert (report.rows, report.streams[STREAM].deleted) == (3, 1)
        assert members(tmp_path) == wanted
        assert len(parts(tmp_path)) == 2


@pytest.mark.slow
async def test_a_part_is_complete_when_it_has_rows_enough(tmp_path: Path) -> None:
    server, wanted = with_lists(120)
    async with server, client(server) as klaviyo:
        await klaviyo.export(STREAM, concurrency=8).write(tmp_path, part_rows=50)
    assert members(tmp_path) == wanted
    rows = [len(path.read_text().splitlines()) for path in parts(tmp_path)]
    assert all(count < 50 + 3 for count in rows), "nobody joins one that is full"
    assert len(rows) <= wanted.total() / 50 + 1


@pytest.mark.slow
@pytest.mark.parametrize("every", [7, 16])
async def test_a_large_parent_among_small_ones_is_gone_on_with(tmp_path: Path, every: int) -> None:
    """What is read of it counts from time to time, and what was read of others does not wait for it."""
    server, wanted = with_lists(40, l00013=700)
    allowed, refused = every, 0

    def refuse(path: str, query: dict[str, str]) -> int | None:
        nonlocal allowed
        allowed -= path.endswith("/profiles")
        return 500 if allowed < 0 else None

    server.refuse = refuse
    async with server, client(server) as klaviyo:
        export = klaviyo.export(STREAM, concurrency=4)
        while not export.report.finished or not export.report.streams:
            try:
                await export.write(tmp_path, part_rows=60)
            except APIStatusError:
                refused, allowed = refused + 1, every
                assert set(members(tmp_path).values()) <= {1}
    assert refused >= 4
    assert members(tmp_path) == wanted
    large = sum(path.endswith("l00013/profiles") for path, _ in server.requests)
    assert large <= 700 / 20 + refused + 4, "it was begun again"


@pytest.mark.slow
async def test_how_far_a_large_parent_is_shows_while_others_are_done(tmp_path: Path) -> None:
    server, wanted = with_lists(40, l00013=1500)
    shown: list[tuple[int, int, int]] = []
    async with server, client(server) as klaviyo:
        export = klaviyo.export(STREAM, concurrency=4)

        def note(path: str, query: dict[str, str]) -> None:
            if path.endswith("l00013/profiles"):
                one = export.report.streams[STREAM]
                shown.append((one.parents, one.parents_open, one.read))

        server.before = note
        report = await export.write(tmp_path)
    parents, under_way, read = shown[-1]
    assert (parents, under_way) == (39, 1)
    assert read >= wanted.total() - 20 - 3
    assert (report.streams[STREAM].parents, report.streams[STREAM].parents_open) == (40, 0)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "at"), [*(("fsync", at) for at in (2, 5, 9, 14)), ("replace", 3), ("write", 3)]
)
async def test_each_step_may_fail(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, at: int
) -> None:
    server, wanted = with_lists(40)
    async with server, client(server) as klaviyo:
        export = klaviyo.export(STREAM, concurrency=3)
        if name == "write":
            real = NDJSONWriter.open
            monkeypatch.setattr(NDJSONWriter, "open", lambda *given: _Failing(real(*given), at))
        else:
            monkeypatch.setattr(os, name, Failing(getattr(os, name), at, errno.ENOSPC))
        with pytest.raises((OSError, KlaviyoError)):
            await export.write(tmp_path, part_rows=10)
        monkeypatch.undo()
        assert not [path for path in (tmp_path / STREAM).rglob("*") if path.suffix == ".tmp"]
        assert (await export.write(tmp_path, part_rows=10)).finished
    assert members(tmp_path) == wanted
    parts(tmp_path)


class _Failing:
    """A part whose n-th block has no room left."""

    def __init__(self, part: Any, at: int) -> None:
        self._part, self._left = part, at

    def __getattr__(self, name: str) -> Any:
        return getattr(self._part, name)

    def write(self, rows: Any) -> Any:
        self._left -= 1
        if not self._left:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return self._part.write(rows)


@pytest.mark.slow
@pytest.mark.parametrize("kills", [2, pytest.param(15, marks=pytest.mark.soak)])
async def test_killed_at_any_moment_every_child_is_there_once(tmp_path: Path, kills: int) -> None:
    # Few enough that its quota, which is none of this test's, does not hold it up for long.
    server, wanted = with_lists(24 * kills, l00009=100)
    chance, killed, requests = random.Random(3), 0, 15
    async with server, Exporter(server.url, tmp_path, 25, STREAM) as exporter:
        while True:
            pid = await exporter.begin()
            ended = asyncio.ensure_future(exporter.answer())
            if killed < kills:
                until = len(server.requests) + chance.randrange(2, 2 * requests)
                while not ended.done() and len(server.requests) < until:
                    await asyncio.wait([ended], timeout=0.002)
                await asyncio.wait([ended], timeout=chance.random() * 0.03)
                if not ended.done():
                    os.kill(pid, signal.SIGKILL)
            code = await ended
            killed += code == -signal.SIGKILL
            assert code in (0, -signal.SIGKILL)
            if code == 0:
                break
    assert killed, "it was never killed"
    assert members(tmp_path) == wanted
    parts(tmp_path)


@pytest.mark.parametrize("form", ["ndjson", "csv", pytest.param("parquet", marks=pytest.mark.slow)])
async def test_ids_of_members_are_cut_by_a_time_that_they_do_not_show(
    tmp_path: Path, form: str
) -> None:
    """Of a list's own members, whatever else an answer holds; those without a time are there once as well."""
    if form == "parquet":
        pytest.importorskip("pyarrow", reason="pyarrow is not installed")
    path = f"{LISTS}/l/profiles"
    server = ListServer({LISTS: "updated", path: "joined_group_at"}, 10)
    server.put(LISTS, "l", 1_700_000_000)
    for number in range(300):
        server.put(path, f"p{number:03d}", 1_700_000_000 + number * 60, email="a@b.c")

    def without(asked: str, query: dict[str, str], found: dict[str, Any]) -> None:
        for one in found["data"] if asked == path else ():
            one["relationships"] = {"lists": {"data": [{"type": "list", "id": "l"}]}}
            if one["id"] in ("p000", "p123", "p299"):
                del one["attributes"]["joined_group_at"]

    changing(server, without)
    async with server, client(server) as klaviyo:
        await klaviyo.export(STREAM).write(tmp_path, format=form)
        report = await klaviyo.export(STREAM).write(tmp_path, format=form)
        assert report.rows == 0
        rows = [row async for row in klaviyo.export(STREAM).rows()]
        batches = [one async for batch in klaviyo.export(STREAM) for one in batch]
    wanted = [f"p{number:03d}" for number in range(300)]
    assert sorted(one.id for one in batches) == sorted(row["id"] for row in rows) == wanted
    assert all(row == {"list_id": "l", "id": row["id"], "type": "profile"} for row in rows)
    asked = [query for where, query in server.requests if where == path]
    assert {query["fields[profile]"] for query in asked} == {"joined_group_at"}
    assert any("greater-or-equal" in query["filter"] for query in asked), "it was split"
    listed = (tmp_path / STREAM / "_manifest.jsonl").read_text().splitlines()
    assert sum(json.loads(line)["rows"] for line in listed) == 300


async def test_members_that_are_filtered_by_that_time_are_asked_for_as_they_are() -> None:
    path = f"{LISTS}/l/relationships/profiles"
    server = ListServer({LISTS: "updated"}, 10)
    server.put(LISTS, "l", 1_700_000_000)
    for number in range(30):
        server.put(path, f"p{number}", number)
    wanted = "greater-than(joined_group_at,1970-01-01T00:00:09+00:00)"
    async with server, client(server) as klaviyo:
        rows = [row["id"] async for row in klaviyo.export(STREAM, filter=wanted).rows()]
    assert sorted(rows) == sorted(f"p{number}" for number in range(10, 30))
    assert {query["filter"] for where, query in server.requests if where == path} == {wanted}
