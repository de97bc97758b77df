"""Exports against servers, clocks and other exports that do what they should not."""

# ruff: noqa: ASYNC240 - files are looked at

from __future__ import annotations

import asyncio
import json
import sys
import threading
from collections import Counter
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest

from klaviyo_async import (
    APIConnectionError,
    AuthenticationError,
    ConfigurationError,
    KlaviyoError,
    PaginationError,
)
from klaviyo_async.export.export_folder import ExportFolder

from .server import ListServer, iso
from .support import BEGIN, DAY, EVENTS, KEY, changing, client, filled, ids


@pytest.mark.parametrize("back", [1, 2, 3])
async def test_a_cursor_that_repeats(tmp_path: Path, back: int) -> None:
    server = filled(200)
    asked: list[str] = []

    def repeat(path: str, query: dict[str, str], page: dict[str, Any]) -> None:
        if "page[cursor]" in query and query["page[size]"] == "1000":
            asked.append(query["page[cursor]"])
            if len(asked) >= 5 and page["links"]["next"]:
                again = {**query, "page[cursor]": asked[-back]}
                page["links"]["next"] = f"{EVENTS}?{urlencode(again)}"

    changing(server, repeat)
    async with server, client(server) as klaviyo:
        export = klaviyo.export("events", concurrency=1)
        with pytest.raises(PaginationError, match="the cursor repeats"):
            await export.write(tmp_path, part_rows=20)
        assert len(asked) >= 5
        server._page = ListServer._page.__get__(server)  # type: ignore[method-assign]
        await export.write(tmp_path)
    assert ids(tmp_path) == Counter(server.rows[EVENTS].keys())


async def test_empty_pages_with_a_next_link(tmp_path: Path) -> None:
    server = filled(200)
    served: dict[str, int] = {}

    def hollow(path: str, query: dict[str, str], page: dict[str, Any]) -> Any:
        # Each page is empty at first, and leads on to itself under another name.
        cursor = query.get("page[cursor]", "")
        if path == EVENTS and cursor and not cursor.endswith("~"):
            served[cursor] = served.get(cursor, 0) + 1
            again = {**query, "page[cursor]": f"{cursor}~"}
            link = f"{EVENTS}?{urlencode(again)}"
            return {"data": [], "links": {"next": link}}
        return None

    changing(server, hollow)
    own = server._page

    def without_mark(path: str, query: dict[str, str]) -> dict[str, Any]:
        cursor = query.get("page[cursor]", "")
        if cursor.endswith("~"):
            return ListServer._page(server, path, {**query, "page[cursor]": cursor[:-1]})
        return own(path, query)

    server._page = without_mark  # type: ignore[method-assign]
    async with server, client(server) as klaviyo:
        await klaviyo.export("events", concurrency=2).write(tmp_path, part_rows=30)
        assert served
        found = [row["id"] async for row in klaviyo.export("events").rows()]
    assert ids(tmp_path) == Counter(server.rows[EVENTS].keys()) == Counter(found)


@pytest.mark.slow
async def test_a_burst_of_one_second_larger_than_many_pages_at_every_cut(tmp_path: Path) -> None:
    server = filled(100, step=1)
    for index in range(333):
        server.put(EVENTS, f"burst{index:04d}", BEGIN + 50)
    async with server, client(server) as klaviyo:
        for slices in (1, 2, 7, 50, 100):
            out = tmp_path / str(slices)
            await klaviyo.export(
                "events", since=iso(BEGIN), until=iso(BEGIN + 100), slices=slices, concurrency=3
            ).write(out, part_rows=25)
            assert ids(out) == Counter(server.rows[EVENTS].keys()), slices
        edges = await klaviyo.export("events", since=iso(BEGIN + 50), until=iso(BEGIN + 51)).write(
            tmp_path / "edge"
        )
    assert edges.rows == 334, "half-open"


@pytest.mark.slow
@pytest.mark.parametrize("trouble", ["cut", "429", "500", "html", "closed"])
async def test_answers_that_break_off_in_the_middle(tmp_path: Path, trouble: str) -> None:
    server = filled(400)
    after = 20

    def spoil(answer: bytes) -> bytes:
        if len(server.requests) < after or len(server.requests) % 3:
            return answer
        if trouble == "cut":
            return answer[: len(answer) // 2]
        if trouble == "closed":
            return b""
        body = b"<html>down for maintenance</html>"
        status = {"429": b"429 X\r\nRetry-After: 0", "500": b"500 X", "html": b"200 OK"}[trouble]
        head = b"HTTP/1.1 %s\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n"
        return head % (status, len(body)) + body

    server.spoil = spoil
    async with server, client(server) as klaviyo:
        export = klaviyo.export("events", concurrency=2)
        failed = 0
        for _ in range(60):
            try:
                await export.write(tmp_path, part_rows=40)
            except (KlaviyoError, APIConnectionError):
                failed += 1
                assert set(ids(tmp_path).values()) <= {1}
            else:
                break
        else:
            # Without repetitions it may not end; with them it does.
            async with client(server, max_retries=4) as patient:
                await patient.export("events", concurrency=2).write(tmp_path, part_rows=40)
    assert failed or trouble == "429", "that is waited for"
    assert ids(tmp_path) == Counter(server.rows[EVENTS].keys())


async def test_a_key_that_is_revoked_midway(tmp_path: Path) -> None:
    server = filled(400)
    async with server, client(server) as klaviyo:
        export = klaviyo.export("events", "tags", concurrency=1)
        server.refuse = lambda path, query: 401 if len(server.requests) > 20 else None
        with pytest.raises(AuthenticationError):
            await export.write(tmp_path, part_rows=40)
        between = ids(tmp_path)
        assert 0 < len(between) < 400
        server.refuse = lambda path, query: None
        await export.write(tmp_path, part_rows=40)
    assert ids(tmp_path) == Counter(server.rows[EVENTS].keys())


async def test_the_accounts_folder_is_kept_from_another_account(tmp_path: Path) -> None:
    server = filled(30)
    async with server, client(server) as klaviyo:
        await klaviyo.export("events").write(tmp_path)
        before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}
        server.accounts[KEY] = "Other1"
        with pytest.raises(ConfigurationError, match=r"another account \('AbCdEf', not 'Other1'\)"):
            await klaviyo.export("events").write(tmp_path)
        assert {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")} == before


@pytest.mark.parametrize("wrong", [400 * DAY, -400 * DAY])
async def test_a_clock_that_is_wrong_for_a_while(tmp_path: Path, wrong: int) -> None:
    """What the server says of the time keeps a watermark from the future, and rows from being missed."""
    server = filled(0)
    real = int(datetime.now(UTC).timestamp())
    server.date = lambda: format_datetime(datetime.fromtimestamp(real, UTC), usegmt=True)
    for index in range(50):
        server.put(EVENTS, f"e{index}", real - 5 * DAY + index * 60)
    async with server:
        for now, key in ((real + wrong, "first"), (real, "second"), (real, "third")):
            async with client(server, clock=Skewed(now)) as klaviyo:
                report = await klaviyo.export("events").write(tmp_path)
            assert report.finished
            server.put(EVENTS, key, real - 60)
            state = json.loads((tmp_path / "_state.json").read_text())
            assert state["streams"]["events"]["watermark"] <= real + 60
    assert ids(tmp_path) == Counter({*server.rows[EVENTS]} - {"third"})


class Skewed:
    """A clock that tells another time of day."""

    def __init__(self, now: float) -> None:
        from klaviyo_async.clock import SYSTEM_CLOCK

        self._real = SYSTEM_CLOCK
        self._offset = now - SYSTEM_CLOCK.wall()

    def wall(self) -> float:
        return self._real.wall() + self._offset

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)


async def test_an_export_that_is_written_again_and_again_moves_on(tmp_path: Path) -> None:
    server = filled(0)
    skewed = Skewed(BEGIN + 10 * DAY)
    server.put(EVENTS, "a", BEGIN + 9 * DAY)
    async with server, client(server, clock=skewed) as klaviyo:
        export = klaviyo.export("events", since="30d")
        assert (await export.write(tmp_path)).rows == 1
        skewed._offset += 5 * DAY
        server.put(EVENTS, "b", BEGIN + 14 * DAY)
        assert (await export.write(tmp_path)).rows == 1
        found = [row["id"] async for row in export.rows()]
    assert ids(tmp_path) == Counter(["a", "b"])
    assert found == ["a", "b"]


@pytest.mark.slow
async def test_two_at_once_into_one_folder(tmp_path: Path) -> None:
    server = filled(60)
    server.hold[KEY] = asyncio.Event()
    program = """
import asyncio, sys
from klaviyo_async import ConfigurationError, KlaviyoClient
async def main():
    async with KlaviyoClient("pk_" + "1" * 34, base_url=sys.argv[1]) as klaviyo:
        try:
            await klaviyo.export("events").write(sys.argv[2])
        except ConfigurationError as error:
            print(error)
asyncio.run(main())
"""
    async with server, client(server) as klaviyo, client(server) as other:
        server.hold[KEY].set()
        held = asyncio.Event()
        asked = asyncio.Event()

        def before(path: str, query: dict[str, str]) -> None:
            if path == EVENTS and server.key == KEY:
                server.hold[KEY] = held
                asked.set()

        server.before = before
        writing = asyncio.ensure_future(klaviyo.export("events", concurrency=1).write(tmp_path))
        await asked.wait()
        server.before = lambda path, query: None
        del server.hold[KEY]
        server.hold[KEY] = held
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-c", program, server.url, str(tmp_path), stdout=asyncio.subprocess.PIPE
        )
        said, _ = await process.communicate()
        assert b"another export writes to" in said
        held.set()
        await writing
        # And from one process.
        first = asyncio.ensure_future(klaviyo.export("events").write(tmp_path / "b"))
        second = asyncio.ensure_future(other.export("events").write(tmp_path / "b"))
        outcomes = await asyncio.gather(first, second, return_exceptions=True)
        assert all(
            getattr(one, "finished", False) or isinstance(one, ConfigurationError)
            for one in outcomes
        )
    for folder in (tmp_path, tmp_path / "b"):
        assert ids(folder) == Counter(server.rows[EVENTS].keys())


async def test_profiles_deleted_while_they_are_read(tmp_path: Path) -> None:
    server = ListServer({"/api/profiles": "updated"}, 20)
    path = "/api/profiles"
    for index in range(300):
        server.put(path, f"p{index:03d}", BEGIN + index)
    gone = [f"p{index:03d}" for index in range(0, 300, 7)]
    waiting = [*gone]

    def delete(asked: str, query: dict[str, str]) -> None:
        for _ in range(3):
            if waiting:
                server.drop(path, waiting.pop())

    server.before = delete
    async with server, client(server) as klaviyo:
        await klaviyo.export("profiles", concurrency=1).write(tmp_path)
    found = ids(tmp_path, "profiles")
    assert set(found.values()) == {1}
    assert set(server.rows[path]) <= set(found) <= {f"p{index:03d}" for index in range(300)}


@pytest.mark.parametrize(
    ("first", "second", "said"),
    [
        ({}, {"fields": ["event_properties"]}, "other options"),
        ({"fields": ["event_properties"]}, {}, "other options"),
        ({}, {"filter": 'equals(metric_id,"x")'}, "other options"),
        ({}, {"include": ["metric"]}, "other options"),
        ({}, {"flatten": True}, "other options"),
    ],
)
@pytest.mark.parametrize("interrupted", [False, True])
async def test_other_options_than_before(
    tmp_path: Path, first: dict[str, Any], second: dict[str, Any], said: str, interrupted: bool
) -> None:
    server = filled(100)
    async with server, client(server) as klaviyo:
        if interrupted:
            server.refuse = lambda path, query: 500 if len(server.requests) > 6 else None
            with pytest.raises(KlaviyoError):
                await klaviyo.export("events", concurrency=1, **first).write(tmp_path)
            server.refuse = lambda path, query: None
        else:
            await klaviyo.export("events", **first).write(tmp_path)
        before = {path: path.read_bytes() for path in (tmp_path / "events").rglob("*.ndjson")}
        with pytest.raises(ConfigurationError, match=said) as caught:
            await klaviyo.export("events", **second).write(tmp_path)
        assert "\n" not in str(caught.value)
        after = {path: path.read_bytes() for path in (tmp_path / "events").rglob("*.ndjson")}
        assert before == after
        await klaviyo.export("events", **first).write(tmp_path)
    assert ids(tmp_path) == Counter(server.rows[EVENTS].keys())


@pytest.mark.parametrize("option", [{"format": "csv"}, {"compression": "gzip"}])
async def test_another_format_or_compression(tmp_path: Path, option: dict[str, Any]) -> None:
    server = filled(10)
    async with server, client(server) as klaviyo:
        await klaviyo.export("events").write(tmp_path)
        with pytest.raises(ConfigurationError, match="another format"):
            await klaviyo.export("events").write(tmp_path, **option)


async def test_cancelled_while_the_folder_is_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody keeps its lock."""
    begun, go_on = threading.Event(), threading.Event()
    real = ExportFolder.__init__

    def slow(self: ExportFolder, *given: Any) -> None:
        begun.set()
        go_on.wait(600)
        real(self, *given)

    server = filled(10)
    async with server, client(server) as klaviyo:
        monkeypatch.setattr(ExportFolder, "__init__", slow)
        writing = asyncio.ensure_future(klaviyo.export("events").write(tmp_path))
        await asyncio.to_thread(begun.wait, 60)
        writing.cancel()
        go_on.set()
        with pytest.raises(asyncio.CancelledError):
            await writing
        monkeypatch.undo()
        assert (await klaviyo.export("events").write(tmp_path)).finished
