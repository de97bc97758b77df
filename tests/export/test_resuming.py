"""Runs that go on after something was lost: an index, a cursor, a parent, room on the disk."""

from __future__ import annotations

import errno
import json
import os
import resource
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from klaviyo_async import APIStatusError, ConfigurationError
from klaviyo_async.export.streams import streams
from klaviyo_async.export.writers import NDJSONWriter, Part

from .server import ListServer
from .test_folder import BEGIN, EVENTS, client, filled, written
from .test_strange_rows import NASTY

LISTS = "/api/lists"


def ids_of(folder: Path) -> Counter[str]:
    return Counter(row["id"] for row in written(folder))


def lose_index(folder: Path) -> None:
    for path in folder.glob("_index.db*"):
        path.unlink()


@pytest.mark.slow
@pytest.mark.parametrize(
    ("form", "compression"),
    [("ndjson", "gzip"), ("csv", "none"), ("csv", "gzip"), ("parquet", "zstd")],
)
async def test_an_index_that_was_deleted_is_made_again_of_the_parts(
    tmp_path: Path, form: str, compression: Any
) -> None:
    """And rows that are as they were are known, whatever their values are, and however these are ordered."""
    if form == "parquet":
        pytest.importorskip("pyarrow", reason="pyarrow is not installed")
    server = ListServer({EVENTS: "datetime"}, 50)
    async with server, client(server) as klaviyo:
        now = int(klaviyo._engine.clock.wall())
        for index in range(200):
            server.put(EVENTS, f"e{index}", now - 3600 - index * 2000)
        for index, name in enumerate(NASTY):
            server.put("/api/tags", f"t{index}", name=name, novel={"b": [name], "a": None})
        server.put("/api/tags", "plain", name=5)
        how: dict[str, Any] = {"format": form, "compression": compression}
        export = klaviyo.export("events", "tags")
        await export.write(tmp_path, **how)
        lose_index(tmp_path)
        server.put(EVENTS, "late", now - 7200)
        server.put("/api/tags", "t3", name="renamed")
        server.put("/api/tags", "t4", name=NASTY[4], novel={"a": None, "b": [NASTY[4]]})
        report = await export.write(tmp_path, **how)
        assert (report.streams["events"].rows, report.streams["tags"].rows) == (1, 1)
        report = await export.write(tmp_path, **how)
        assert report.rows == 0
        # The new version is the one that is known.
        lose_index(tmp_path)
        server.put("/api/tags", "t3", name=NASTY[3], novel={"b": [NASTY[3]], "a": None})
        report = await export.write(tmp_path, **how)
        assert report.rows == 1


class Unread:
    """A format that cannot be read again."""

    suffix = ".ndjson"

    def open(self, file: int, columns: Any) -> Part:
        return NDJSONWriter().open(file, columns)


@pytest.mark.slow
async def test_an_index_that_cannot_be_made_again_is_missed(tmp_path: Path) -> None:
    server = ListServer({EVENTS: "datetime"}, 50)
    async with server, client(server) as klaviyo:
        server.put(EVENTS, "e", int(klaviyo._engine.clock.wall()) - 3600)
        export = klaviyo.export("events")
        await export.write(tmp_path, format=Unread())
        lose_index(tmp_path)
        with pytest.raises(ConfigurationError, match=r"_index\.db is gone"):
            await export.write(tmp_path, format=Unread())


@pytest.mark.slow
async def test_a_state_that_was_deleted_begins_anew(tmp_path: Path) -> None:
    server = ListServer({}, 20)
    for index in range(30):
        server.put("/api/tags", f"t{index}", name="a")
    async with server, client(server) as klaviyo:
        for _ in range(2):
            await klaviyo.export("tags").write(tmp_path)
            (tmp_path / "_state.json").unlink()
    assert ids_of(tmp_path / "tags") == Counter(server.rows["/api/tags"].keys())


@pytest.mark.slow
async def test_a_full_run_takes_the_place_of_what_was_written(tmp_path: Path) -> None:
    server = filled(600)
    async with server, client(server) as klaviyo:
        export = klaviyo.export("events")
        await export.write(tmp_path)
        server.drop(EVENTS, "e000007")
        server.put(EVENTS, "far-too-late", BEGIN + 3)
        server.refuse = lambda path, query: 500 if len(server.requests) > asked + 8 else None
        asked = len(server.requests)
        with pytest.raises(APIStatusError):
            await export.write(tmp_path, full=True, part_rows=50)
        # Until it is finished, the manifest has what there was.
        text = (tmp_path / "events/_manifest.jsonl").read_text()
        assert sum(json.loads(line)["rows"] for line in text.splitlines()) == 600
        server.refuse = lambda path, query: None
        # It begins where the first one began, so that nothing is lost.
        await export.write(tmp_path, full=True, part_rows=50)
    wanted = Counter(server.rows[EVENTS].keys())
    assert ids_of(tmp_path / "events") == wanted
    text = (tmp_path / "events/_manifest.jsonl").read_text()
    assert sum(json.loads(line)["rows"] for line in text.splitlines()) == 600
    assert not (tmp_path / "events/_manifest.next.jsonl").exists()


def with_lists(number: int) -> tuple[ListServer, Counter[tuple[str, str]]]:
    server = ListServer({LISTS: "updated"}, 10)
    wanted = Counter[tuple[str, str]]()
    for index in range(number):
        server.put(LISTS, f"l{index:03d}", BEGIN + index)
        for member in range(index % 4):
            server.put(f"{LISTS}/l{index:03d}/profiles", f"p{member}")
            wanted[f"l{index:03d}", f"p{member}"] += 1
    return server, wanted


def members(folder: Path) -> Counter[tuple[str, str]]:
    rows = written(folder / "profile_ids_for_list")
    return Counter((row["list_id"], row["id"]) for row in rows)


@pytest.mark.slow
@pytest.mark.parametrize("lost", ["refused", "too old", "nothing"])
async def test_a_cursor_of_parents_is_lost_and_every_child_is_there_once(
    tmp_path: Path, lost: str
) -> None:
    server, wanted = with_lists(60)
    async with server, client(server) as klaviyo:
        server.refuse = lambda path, query: 500 if path.startswith(f"{LISTS}/l031") else None
        with pytest.raises(APIStatusError):
            await klaviyo.export("profile_ids_for_list", concurrency=3).write(tmp_path)
        path = tmp_path / "_state.json"
        state = json.loads(path.read_text())
        kept = state["streams"]["profile_ids_for_list"]
        assert kept["parents"]
        if lost == "too old":
            kept["parents_at"] -= 3 * 86400
            path.write_text(json.dumps(state))
        old = {kept["parents"]} if lost == "refused" else set()

        def refuse(asked: str, query: dict[str, str]) -> int | None:
            if (cursor := query.get("page[cursor]")) in old:
                old.discard(cursor)
                return 400
            return None

        server.refuse = refuse
        await klaviyo.export("profile_ids_for_list", concurrency=3).write(tmp_path)
    assert members(tmp_path) == wanted


@pytest.mark.slow
@pytest.mark.parametrize(
    ("stream", "every"),
    [("profiles_for_list", 30), ("profiles_for_list", 45), ("profile_ids_for_list", 30)],
)
async def test_a_large_parent_is_read_in_slices_and_gone_on_with(
    tmp_path: Path, stream: str, every: int
) -> None:
    path = f"{LISTS}/large/profiles"
    server = ListServer({LISTS: "updated", path: "joined_group_at"}, 10)
    for index, name in enumerate(("large", "small-1", "small-2")):
        server.put(LISTS, name, BEGIN + index)
    server.fields |= dict.fromkeys(
        (f"{LISTS}/small-1/profiles", f"{LISTS}/small-2/profiles"), "joined_group_at"
    )
    for index in range(800):
        server.put(path, f"p{index}", BEGIN + index // 3)
    for index in range(7):
        server.put(f"{LISTS}/small-1/profiles", f"p{index}", BEGIN + index)
    allowed, refused = every, 0

    def refuse(asked: str, query: dict[str, str]) -> int | None:
        nonlocal allowed
        allowed -= asked.endswith("/profiles")
        return 500 if allowed < 0 else None

    server.refuse = refuse
    async with server, client(server) as klaviyo:
        export = klaviyo.export(stream)
        while not export.report.streams or export.report.failures:
            try:
                await export.write(tmp_path, part_rows=20)
            except APIStatusError:
                refused, allowed = refused + 1, every
    counted = export.report.streams[stream]
    assert counted.finished
    assert refused >= 2
    found = written(tmp_path / stream)
    if stream == "profile_ids_for_list":
        assert all(row.keys() == {"list_id", "id", "type"} for row in found)
    rows = Counter((row["list_id"], row["id"]) for row in found)
    assert rows == Counter(
        [("large", f"p{index}") for index in range(800)]
        + [("small-1", f"p{index}") for index in range(7)]
    )
    halves = [
        query for _, query in server.requests if "greater-or-equal" in query.get("filter", "")
    ]
    assert halves, "it was split"


async def test_parents_that_are_deleted_meanwhile_are_counted(tmp_path: Path) -> None:
    server, wanted = with_lists(25)
    gone = {"l003", "l017"}

    def refuse(path: str, query: dict[str, str]) -> int | None:
        return 404 if any(f"/{one}/" in path for one in gone) else None

    server.refuse = refuse
    async with server, client(server) as klaviyo:
        report = await klaviyo.export("profile_ids_for_list").write(tmp_path)
        assert report.streams["profile_ids_for_list"].gone == 2
        assert report.finished
    assert members(tmp_path) == Counter({key: 1 for key in wanted if key[0] not in gone})


@pytest.mark.parametrize("asks", ["always", "never"])
async def test_campaigns_are_read_by_channel_where_the_server_wants_that(
    tmp_path: Path, asks: str
) -> None:
    server = ListServer({}, 10)
    known = streams()["campaigns"].walks
    assert known is not None
    for index, channel in enumerate(known.values * 8):
        server.put("/api/campaigns", f"c{index}", channel=channel)
    page = server._page

    def refuse(path: str, query: dict[str, str]) -> int | None:
        needs = asks == "always" and path == "/api/campaigns"
        return 400 if needs and "messages.channel" not in query.get("filter", "") else None

    def of_channel(path: str, query: dict[str, str]) -> dict[str, Any]:
        found = page(path, {**query, "page[size]": "100"} if "filter" in query else query)
        asked = query.get("filter", "").partition('"')[2].partition('"')[0]
        if asked:
            found["data"] = [one for one in found["data"] if one["attributes"]["channel"] == asked]
        return found

    server.refuse, server.page_size = refuse, None
    server._page = of_channel  # type: ignore[method-assign]
    async with server, client(server) as klaviyo:
        await klaviyo.export("campaigns").write(tmp_path)
    assert ids_of(tmp_path / "campaigns") == Counter(server.rows["/api/campaigns"].keys())


def test_channels_are_those_of_the_document() -> None:
    root = Path(__file__).parents[2]
    text = json.loads((root / "spec/2026-07-15/stable.json").read_text())
    filters = text["paths"]["/api/campaigns"]["get"]["x-klaviyo-filters"]
    walks = streams()["campaigns"].walks
    assert walks is not None
    assert sorted(walks.values) == sorted(filters[walks.field]["value"]["enum"])


@contextmanager
def files_of_at_most(size: int) -> Iterator[None]:
    """The operating system breaks a write off there, as a full disk does."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.slow
async def test_a_write_that_is_broken_off_is_gone_on_from(tmp_path: Path) -> None:
    server = ListServer({EVENTS: "datetime"}, 50)
    for index in range(1500):
        text = "x" * (200 if index < 900 else 2000)
        server.put(EVENTS, f"e{index:06d}", BEGIN + index * 10, event_properties={"text": text})
    async with server, client(server) as klaviyo:
        export = klaviyo.export("events", slices=4, concurrency=4)
        with files_of_at_most(90_000), pytest.raises(OSError, match="too large"):
            await export.write(tmp_path, part_rows=100_000)
        await export.write(tmp_path)
    assert ids_of(tmp_path / "events") == Counter(server.rows[EVENTS].keys())


@pytest.mark.slow
async def test_a_disk_that_turns_read_only_is_said_and_gone_on_from(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = filled(1500)
    real, opened = os.open, 0

    def read_only(path: Any, flags: int, *arguments: Any, **named: Any) -> int:
        nonlocal opened
        if flags & os.O_CREAT and str(tmp_path) in str(path):
            opened += 1
            if opened > 25:
                raise OSError(errno.EROFS, os.strerror(errno.EROFS), str(path))
        return real(path, flags, *arguments, **named)

    async with server, client(server) as klaviyo:
        monkeypatch.setattr(os, "open", read_only)
        with pytest.raises(OSError, match="Read-only"):
            await klaviyo.export("events").write(tmp_path, part_rows=100)
        monkeypatch.undo()
        await klaviyo.export("events").write(tmp_path, part_rows=100)
    assert ids_of(tmp_path / "events") == Counter(server.rows[EVENTS].keys())


@pytest.mark.slow
async def test_a_quota_that_others_use_up_does_not_end_an_export(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    server, refused = filled(300), 0

    def refuse(path: str, query: dict[str, str]) -> int | None:
        nonlocal refused
        if path != EVENTS or len(server.requests) < 5 or refused >= 2:
            return None
        refused += 1
        return 429

    server.refuse = refuse
    async with server, client(server) as klaviyo:
        waited: list[float] = []

        async def sleep(seconds: float) -> None:
            waited.append(seconds)

        clock = klaviyo._engine.clock
        monkeypatch.setattr(type(clock), "sleep", lambda self, seconds: sleep(seconds))
        report = await klaviyo.export("events").write(tmp_path)
    assert ids_of(tmp_path / "events") == Counter(server.rows[EVENTS].keys())
    assert report.streams["events"].throttled == len(waited) == 2
