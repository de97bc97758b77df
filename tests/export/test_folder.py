"""Exports into folders, judged by the json and csv of the standard library, against a server of the tests' own."""

from __future__ import annotations

import asyncio
import csv
import gzip
import hashlib
import json
import os
import random
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from klaviyo_async import APIStatusError, ConfigurationError, KlaviyoClient
from klaviyo_async.export.state import SQLiteStateStore

from .server import ListServer

KEY = "pk_" + "0" * 34
BEGIN = 1_700_000_000
EVENTS = "/api/events"


def client(server: ListServer, **options: Any) -> KlaviyoClient:
    return KlaviyoClient(KEY, base_url=server.url, max_retries=0, **options)


def written(folder: Path) -> list[dict[str, Any]]:
    """All rows of a stream's folder, by the standard library."""
    paths = sorted(path for path in folder.rglob("[0-9]*.ndjson") if path.parent.name[0] != "_")
    return [json.loads(line) for path in paths for line in path.read_text().splitlines()]


def filled(number: int, page_size: int = 50) -> ListServer:
    server = ListServer({EVENTS: "datetime", "/api/profiles": "updated"}, page_size)
    chance = random.Random(3)
    for index in range(number):
        # Every tenth one shares its second with many.
        second = 5000 if index % 10 == 0 else chance.randrange(100_000)
        server.put(EVENTS, f"e{index:06d}", BEGIN + second, event_properties={"n": index})
    return server


async def test_all_rows_once_in_parts_that_the_manifest_lists(tmp_path: Path) -> None:
    server = filled(2000)
    async with server, client(server) as klaviyo:
        report = await klaviyo.export("events").write(tmp_path / "out", part_rows=150)
    rows = written(tmp_path / "out/events")
    assert Counter(row["id"] for row in rows) == Counter(server.rows[EVENTS].keys())
    assert report.rows == 2000
    assert report.finished
    listed = [
        json.loads(line)
        for line in (tmp_path / "out/events/_manifest.jsonl").read_text().splitlines()
    ]
    assert sum(one["rows"] for one in listed) == 2000
    for one in listed:
        path = tmp_path / "out/events" / one["file"]
        assert hashlib.sha256(path.read_bytes()).hexdigest() == one["sha256"]
        assert path.stat().st_size == one["bytes"]
        day = path.parent.name.removeprefix("date=")
        assert {json.loads(line)["datetime"][:10] for line in path.read_text().splitlines()} == {
            day
        }
    for path in (tmp_path / "out").rglob("*"):
        assert path.stat().st_mode & 0o077 == 0, path


@pytest.mark.slow
async def test_the_next_run_writes_what_is_new_and_what_came_late(tmp_path: Path) -> None:
    server = ListServer({EVENTS: "datetime"}, 50)
    async with server, client(server) as klaviyo:
        now = int(klaviyo._engine.clock.wall())
        for index in range(300):
            server.put(EVENTS, f"e{index}", now - 3600 - index * 60)
        server.put(EVENTS, "future", now + 86400 * 30)
        await klaviyo.export("events").write(tmp_path)
        server.put(EVENTS, "late", now - 86400)
        server.put(EVENTS, "same-second", now - 3600)
        server.put(EVENTS, "too-late", now - 86400 * 4)
        report = await klaviyo.export("events").write(tmp_path)
    ids = Counter(row["id"] for row in written(tmp_path / "events"))
    assert set(ids.values()) == {1}
    assert set(ids) == {f"e{index}" for index in range(300)} | {"late", "same-second"}
    assert report.rows == 2
    state = json.loads((tmp_path / "_state.json").read_text())
    assert state["streams"]["events"]["watermark"] <= now + 60


async def test_no_run_reads_what_lies_before_the_begin_of_the_first(tmp_path: Path) -> None:
    server = ListServer({EVENTS: "datetime"}, 50)
    async with server, client(server) as klaviyo:
        now = int(klaviyo._engine.clock.wall())
        for hours in range(1, 48):
            server.put(EVENTS, f"e{hours:02d}", now - hours * 3600)
        for new in ("new", "newer", "newest"):
            await klaviyo.export("events", since="630m").write(tmp_path)
            server.put(EVENTS, new, now - 60)
            server.put(EVENTS, f"late-{new}", now - 5 * 3600)
    ids = [row["id"] for row in written(tmp_path / "events")]
    late = ["late-new", "late-newer"]
    assert sorted(ids) == [*(f"e{hours:02d}" for hours in range(1, 11)), *late, "new", "newer"]


@pytest.mark.slow
async def test_rows_that_change_and_come_and_go_while_they_are_read(tmp_path: Path) -> None:
    server = ListServer({"/api/profiles": "updated"}, 20)
    path, chance = "/api/profiles", random.Random(5)
    async with server, client(server) as klaviyo:
        now = int(klaviyo._engine.clock.wall())
        for index in range(600):
            server.put(path, f"p{index}", now - 100_000 + index * 100, version=0)
        changed: set[str] = set()

        def change(asked: str, query: dict[str, str]) -> None:
            key = f"p{chance.randrange(600)}"
            if key in server.rows[path]:
                changed.add(key)
                server.put(
                    path, key, int(klaviyo._engine.clock.wall()), version=len(server.requests)
                )
            server.put(
                path, f"new{len(server.requests)}", int(klaviyo._engine.clock.wall()), version=0
            )
            server.drop(path, f"p{chance.randrange(590, 600)}")

        server.before = change
        await klaviyo.export("profiles").write(tmp_path)
        server.before = lambda asked, query: None
        await asyncio.sleep(1.1)  # what has changed in the last second is the next run's
        await klaviyo.export("profiles").write(tmp_path)
    newest: dict[str, dict[str, Any]] = {}
    keys = Counter[tuple[str, str]]()
    for row in written(tmp_path / "profiles"):
        keys[row["id"], row["updated"]] += 1
        if row["id"] not in newest or newest[row["id"]]["updated"] <= row["updated"]:
            newest[row["id"]] = row
    assert set(keys.values()) == {1}
    assert changed
    for key, (_, attributes) in server.rows[path].items():
        assert newest[key]["version"] == attributes["version"], key


@pytest.mark.slow
async def test_streams_without_time_write_what_changed_and_tombstones(tmp_path: Path) -> None:
    server = ListServer({}, 20)
    for index in range(50):
        server.put("/api/tags", f"t{index}", name=f"tag {index}")
    async with server, client(server) as klaviyo:
        await klaviyo.export("tags").write(tmp_path)
        server.put("/api/tags", "t3", name="renamed")
        server.drop("/api/tags", "t7")
        report = await klaviyo.export("tags").write(tmp_path, full=True)
    assert report.streams["tags"].deleted == 1
    rows = written(tmp_path / "tags")
    assert len(rows) == 51
    assert rows[-1] == {"id": "t3", "name": "renamed"}
    (deleted,) = (tmp_path / "tags/_deleted").iterdir()
    assert [json.loads(line)["id"] for line in deleted.read_text().splitlines()] == ["t7"]


async def test_children_of_every_parent(tmp_path: Path) -> None:
    server = ListServer({"/api/lists": "updated"}, 10)
    wanted = Counter[tuple[str, str]]()
    for index in range(25):
        server.put("/api/lists", f"l{index}", BEGIN)
        for member in range(index):
            server.put(f"/api/lists/l{index}/profiles", f"p{member}")
            wanted[f"l{index}", f"p{member}"] += 1
    async with server, client(server) as klaviyo:
        await klaviyo.export("profile_ids_for_list").write(tmp_path)
    rows = written(tmp_path / "profile_ids_for_list")
    assert Counter((row["list_id"], row["id"]) for row in rows) == wanted


@pytest.mark.slow
@pytest.mark.parametrize("status", [400, 500])
async def test_a_run_goes_on_where_it_failed(tmp_path: Path, status: int) -> None:
    server = filled(1500)
    async with server, client(server) as klaviyo:
        server.refuse = lambda path, query: status if len(server.requests) > 24 else None
        with pytest.raises(APIStatusError) as caught:
            await klaviyo.export("events").write(tmp_path, part_rows=100)
        assert caught.value.status == status
        before = len(written(tmp_path / "events"))
        assert 0 < before < 1500
        # Cursors that are refused when a run goes on: their slices begin anew.
        state = json.loads((tmp_path / "_state.json").read_text())["streams"]["events"]
        old = {piece.get("cursor") for piece in state["slices"]} - {None}
        assert old

        def refuse_once(path: str, query: dict[str, str]) -> int | None:
            if status == 400 and (cursor := query.get("page[cursor]")) in old:
                old.discard(cursor)
                return 400
            return None

        server.refuse = refuse_once
        await klaviyo.export("events").write(tmp_path, part_rows=100)
    ids = Counter(row["id"] for row in written(tmp_path / "events"))
    assert ids == Counter(server.rows[EVENTS].keys())


@pytest.mark.slow
async def test_csv_and_gzip_and_sqlite_state(tmp_path: Path) -> None:
    server = ListServer({EVENTS: "datetime"}, 50)
    properties = {"text": 'a "quoted", line\nbreak', "n": 1.5, "none": None}
    server.put(EVENTS, "e1", BEGIN, event_properties=properties, uuid="u", unheard_of=[1])
    store = SQLiteStateStore(tmp_path / "state.db")
    async with server, client(server) as klaviyo:
        export = klaviyo.export("events", fields=["event_properties", "uuid"])
        for _ in range(2):
            await export.write(tmp_path / "out", format="csv", compression="gzip", state=store)
    (path,) = (tmp_path / "out/events").rglob("*.csv.gz")
    with gzip.open(path, "rt", newline="") as file:
        (row,) = csv.DictReader(file)
    assert list(row) == ["id", "datetime", "event_properties", "uuid", "_extra"]
    assert json.loads(row["event_properties"]) == properties
    assert json.loads(row["_extra"]) == {"unheard_of": [1]}
    asked = [query for path, query in server.requests if path == EVENTS]
    assert all(query["fields[event]"] == "event_properties,uuid,datetime" for query in asked)


async def test_what_no_row_can_be_made_of_goes_aside(tmp_path: Path) -> None:
    server = filled(30)
    server.put(EVENTS, "bad", BEGIN + 7)
    page = server._page

    def broken(path: str, query: dict[str, str]) -> dict[str, Any]:
        found = page(path, query)
        for one in found["data"]:
            if one["id"] == "bad":
                one["attributes"]["datetime"] = "soon"
        return found

    server._page = broken  # type: ignore[method-assign]
    async with server, client(server) as klaviyo:
        report = await klaviyo.export("events").write(tmp_path)
    assert len(written(tmp_path / "events")) == 30
    (path,) = (tmp_path / "events/_rejects").iterdir()
    assert json.loads(path.read_text())["reason"] == "its datetime is no time"
    assert report.streams["events"].rejected == 1


@pytest.mark.slow
async def test_folders_and_states_of_others_are_refused(tmp_path: Path) -> None:
    server = filled(10)
    (tmp_path / "other").mkdir()
    (tmp_path / "other/file.txt").touch()
    async with server, client(server) as klaviyo:
        export = klaviyo.export("events")
        await export.write(tmp_path / "out")
        with pytest.raises(ConfigurationError, match="something else"):
            await export.write(tmp_path / "other")
        with pytest.raises(ConfigurationError, match="another format"):
            await export.write(tmp_path / "out", format="csv")
        state = tmp_path / "out/_state.json"
        state.write_text(state.read_text().replace("AbCdEf", "ZZZZZZ"))
        with pytest.raises(ConfigurationError, match="account ZZZZZZ, not AbCdEf"):
            await export.write(tmp_path / "out")
        state.write_text("{}")
        with pytest.raises(ConfigurationError, match="no export state"):
            await export.write(tmp_path / "out")


@pytest.mark.slow
async def test_a_full_disk_is_said_and_gone_on_from(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = filled(1500)
    real, calls = os.fsync, 0

    def full(file: int) -> None:
        nonlocal calls
        calls += 1
        if calls > 30:
            raise OSError(28, "No space left on device")
        real(file)

    async with server, client(server) as klaviyo:
        monkeypatch.setattr(os, "fsync", full)
        with pytest.raises(OSError, match="No space left"):
            await klaviyo.export("events").write(tmp_path, part_rows=100)
        monkeypatch.undo()
        await klaviyo.export("events").write(tmp_path, part_rows=100)
    assert Counter(row["id"] for row in written(tmp_path / "events")) == Counter(
        server.rows[EVENTS].keys()
    )
