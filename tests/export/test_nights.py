"""What happens to exports at night: clocks that go wrong, states that others write, servers that answer oddly."""

# ruff: noqa: ASYNC240 - files are looked at

from __future__ import annotations

import asyncio
import errno
import json
from collections import Counter
from pathlib import Path
from typing import Any, Literal

import pytest

from klaviyo_async import ConfigurationError, KlaviyoClient, PaginationError
from klaviyo_async.export import export_folder
from klaviyo_async.export.state import FileStateStore
from klaviyo_async.testing import VirtualClock

from ..security.wire import UNLIMITED
from .server import ListServer
from .support import BEGIN, DAY, EVENTS, TAGS, changing, client, filled, ids

DENIED = "/api/accounts"


def http_date(second: float) -> str:
    from email.utils import formatdate

    return formatdate(second, usegmt=True)


@pytest.mark.parametrize("denied", [False, True])
async def test_a_clock_that_was_years_ahead_moves_no_watermark(
    tmp_path: Path, denied: bool
) -> None:
    """The server's `Date` says what time it is, also where it says no more than that."""
    server = filled(20)
    async with server, VirtualClock(wall=BEGIN + DAY) as clock:
        server.date = lambda: http_date(BEGIN + DAY)
        server.refuse = lambda path, query: 403 if denied and path == DENIED else None
        async with client(server, clock=clock) as klaviyo:
            await clock.sleep(800 * DAY)
            await klaviyo.export("events").write(tmp_path)
            state = json.loads((tmp_path / "_state.json").read_text())["streams"]["events"]
            assert state["watermark"] <= BEGIN + DAY + 60


async def test_a_watermark_in_the_future_is_told_and_a_full_run_puts_it_right(
    tmp_path: Path,
) -> None:
    server = filled(20)
    async with server, client(server) as klaviyo:
        await klaviyo.export("events").write(tmp_path)
        path = tmp_path / "_state.json"
        state = json.loads(path.read_text())
        now = int(klaviyo._engine.clock.wall())
        state["streams"]["events"]["watermark"] = now + 700 * DAY
        path.write_text(json.dumps(state))
        with pytest.raises(ConfigurationError, match=r"later than now.*full"):
            await klaviyo.export("events").write(tmp_path)
        await klaviyo.export("events").write(tmp_path, full=True)
        server.put(EVENTS, "new", now - 30)
        report = await klaviyo.export("events").write(tmp_path)
        assert report.rows == 1
    assert ids(tmp_path) == Counter(server.rows[EVENTS].keys())


async def test_a_clock_that_goes_back_between_two_runs(tmp_path: Path) -> None:
    server = ListServer({EVENTS: "datetime"}, 20)
    clock = VirtualClock(wall=BEGIN)
    async with server, clock, client(server, clock=clock) as klaviyo:
        for number in range(40):
            server.put(EVENTS, f"e{number}", BEGIN - 4000 + number * 100)
        await klaviyo.export("events").write(tmp_path)
    clock = VirtualClock(wall=BEGIN - 2000)
    async with server, clock, client(server, clock=clock) as klaviyo:
        server.put(EVENTS, "late", BEGIN - 2500)
        await klaviyo.export("events").write(tmp_path)
    clock = VirtualClock(wall=BEGIN + 100)
    async with server, clock, client(server, clock=clock) as klaviyo:
        server.put(EVENTS, "new", BEGIN + 10)
        await klaviyo.export("events").write(tmp_path)
    assert ids(tmp_path) == Counter(server.rows[EVENTS].keys())


async def test_two_that_share_a_state_keep_each_other_s_streams(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    one, other = FileStateStore(path), FileStateStore(path)
    for store in (one, other):
        assert await store.load("events") is None
    await one.save("events", b'{"a":1}')
    await other.save("profiles", b'{"b":1}')
    await one.save("events", b'{"a":2}')
    await other.save("profiles", b'{"b":2}')
    assert json.loads(path.read_text())["streams"] == {"events": {"a": 2}, "profiles": {"b": 2}}


@pytest.mark.parametrize("elsewhere", ["", "state.json", "state.db"])
async def test_two_on_a_folder_whose_locks_do_not_hold(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, elsewhere: str
) -> None:
    """As on storage where a lock is known to one machine alone: one is told, and all rows are there once."""
    monkeypatch.setattr(export_folder, "try_lock", lambda file: True)
    how: dict[str, Any] = {"part_rows": 20}
    if elsewhere:
        how["state"] = tmp_path / elsewhere
    out, server, late = tmp_path / "out", filled(200), "pk_" + "1" * 34
    held = asyncio.Event()

    class Hold(asyncio.Event):
        async def wait(self) -> Literal[True]:
            held.set()
            return await super().wait()

    def hold(path: str, query: dict[str, str]) -> None:
        if server.key == late and "page[cursor]" in query and late not in server.hold:
            server.hold[late] = Hold()  # for its next request

    server.before = hold
    async with server, client(server) as first:
        async with KlaviyoClient(late, base_url=server.url, limiter=UNLIMITED) as second:
            export = second.export("events", slices=1, concurrency=1)
            work = asyncio.ensure_future(export.write(out, **how))
            await held.wait()
            report = await first.export("events").write(out, **how)
            assert report.finished
            server.hold[late].set()
            with pytest.raises((ConfigurationError, OSError)):
                await work
        assert ids(out) == Counter(server.rows[EVENTS].keys())
        await first.export("events").write(out, **how)
    assert ids(out) == Counter(server.rows[EVENTS].keys())


@pytest.mark.parametrize("number", [errno.ENOLCK, errno.EOPNOTSUPP])
async def test_storage_that_has_no_locks_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    def fail(file: int) -> bool:
        raise OSError(number, "no locks")

    monkeypatch.setattr(export_folder, "try_lock", fail)
    server = filled(3)
    async with server, client(server) as klaviyo:
        with pytest.raises(ConfigurationError, match="cannot be locked"):
            await klaviyo.export("events").write(tmp_path / "out")
    assert [*tmp_path.iterdir()] == []


@pytest.mark.parametrize("stream", ["events", "tags"])
async def test_empty_pages_that_others_follow(tmp_path: Path, stream: str) -> None:
    """As of a server that takes rows out of pages: the first one, and every other one."""
    server = filled(100)
    for number in range(50):
        server.put(TAGS, f"t{number}")
    before: str | None = None

    def empty(path: str, query: dict[str, str], page: dict[str, Any]) -> None:
        nonlocal before
        asked, link = query.get("page[cursor]", ""), page["links"]["next"]
        if path in (EVENTS, TAGS) and link and before != asked:
            # The same rows come with the next cursor, which has another form.
            before = f"0{asked or '0_'}"
            page["data"] = []
            page["links"]["next"] = f"{link.partition('page[cursor]')[0]}page[cursor]={before}"

    changing(server, empty)
    async with server, client(server) as klaviyo:
        await klaviyo.export(stream, slices=1).write(tmp_path)
    assert before is not None
    wanted = server.rows[EVENTS if stream == "events" else TAGS]
    assert ids(tmp_path, stream) == Counter(wanted.keys())


@pytest.mark.parametrize("stream", ["events", "tags"])
async def test_a_link_that_has_no_cursor_is_no_end(tmp_path: Path, stream: str) -> None:
    server = filled(50)
    for number in range(50):
        server.put(TAGS, f"t{number}")

    def lose(path: str, query: dict[str, str], page: dict[str, Any]) -> None:
        if page["links"]["next"]:
            page["links"]["next"] = f"{path}?page=2"

    changing(server, lose)
    async with server, client(server) as klaviyo:
        with pytest.raises(PaginationError, match="has no cursor"):
            await klaviyo.export(stream).write(tmp_path)


async def test_a_server_that_does_not_sort(tmp_path: Path) -> None:
    """No row is left out for one before it that lies beyond the slice."""
    server = filled(400)

    def shuffle(path: str, query: dict[str, str], page: dict[str, Any]) -> None:
        page["data"].reverse()

    changing(server, shuffle)
    async with server, client(server) as klaviyo:
        await klaviyo.export("events").write(tmp_path)
    assert ids(tmp_path) == Counter(server.rows[EVENTS].keys())
