"""What the API alone can judge: nothing is left behind of an export that has exported nothing, and the next one is not bound by it."""

# ruff: noqa: ASYNC240 - files are looked at

from __future__ import annotations

import asyncio
import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from klaviyo_async import (
    APIStatusError,
    FilterError,
    InvalidRequest,
    KlaviyoAccounts,
    KlaviyoError,
)

from ..security.wire import UNLIMITED
from .server import ListServer
from .support import BEGIN, EVENTS, KEY, client, filled, ids

LISTS, METRICS = "/api/lists", "/api/metrics"
MEMBERS = f"{LISTS}/l/profiles"


def shop() -> ListServer:
    server = filled(30)
    server.put(METRICS, "m1", name="Placed Order")
    server.put(METRICS, "m2", name="Opened Email")
    server.put(LISTS, "l", BEGIN)
    for number in range(5):
        server.put(MEMBERS, f"p{number}")
    return server


def contents(folder: Path) -> dict[Path, bytes]:
    """Of all files but the index, which has no rows of others."""
    found = (path for path in folder.rglob("*") if path.is_file())
    return {path: path.read_bytes() for path in found if not path.name.startswith("_index")}


def refusing(ending: str) -> Callable[[str, dict[str, str]], int | None]:
    return lambda path, query: 400 if path.endswith(ending) else None


WRONG: list[tuple[str, dict[str, Any], str]] = [
    ("events", {"metric": "Placed Ordre"}, ""),
    ("events", {"since": "2023-01-01"}, EVENTS),
    ("events", {"since": "2023-01-01", "slices": 4}, EVENTS),
    ("profile_ids_for_list", {}, LISTS),
    ("profile_ids_for_list", {}, "/profiles"),
    ("tags", {}, "/api/tags"),
]


@pytest.mark.parametrize(("stream", "options", "refused"), WRONG)
@pytest.mark.parametrize("elsewhere", ["", "state.json", "state.db"])
async def test_nothing_is_left_of_an_export_of_nothing(
    tmp_path: Path, stream: str, options: dict[str, Any], refused: str, elsewhere: str
) -> None:
    out = tmp_path / "below" / "out"
    how: dict[str, Any] = {"state": tmp_path / elsewhere} if elsewhere else {}
    async with shop() as server, client(server) as klaviyo:
        if refused:
            server.refuse = refusing(refused)
        with pytest.raises((APIStatusError, InvalidRequest)):
            await klaviyo.export(stream, **options).write(out, **how)
        assert [*tmp_path.iterdir()] == []
        # A folder that was there stays, and what others have written into it.
        out.mkdir(parents=True)
        with pytest.raises((APIStatusError, InvalidRequest)):
            await klaviyo.export(stream, **options).write(out, **how)
        assert [*out.iterdir()] == []
        await klaviyo.export("metrics").write(out, **how)
        before = contents(tmp_path)
        with pytest.raises((APIStatusError, InvalidRequest)):
            await klaviyo.export(stream, **options).write(out, **how)
        assert contents(tmp_path) == before
        assert not (out / stream).exists()
        # And it is begun with whatever is right.
        server.refuse = lambda path, query: None
        right: dict[str, Any] = {**options, "flatten": True}
        if "metric" in options:
            right["metric"] = "Placed Order"
        report = await klaviyo.export(stream, **right).write(out, **how)
        assert report.finished


async def test_what_was_exported_of_others_stays(tmp_path: Path) -> None:
    async with shop() as server, client(server) as klaviyo:
        server.refuse = refusing("/api/tags")
        with pytest.raises(APIStatusError):
            await klaviyo.export("events", "tags").write(tmp_path / "out")
        assert ids(tmp_path / "out").total() == 30
        assert not (tmp_path / "out/tags").exists()


async def test_what_was_read_before_it_failed_stays(tmp_path: Path) -> None:
    out = tmp_path / "out"
    async with shop() as server, client(server) as klaviyo:
        server.refuse = lambda path, query: 400 if "page[cursor]" in query else None
        with pytest.raises(APIStatusError):
            await klaviyo.export("events", slices=1, concurrency=1).write(out)
        assert 0 < ids(out).total() < 30
        server.refuse = lambda path, query: None
        await klaviyo.export("events").write(out)
        assert ids(out) == Counter(server.rows[EVENTS].keys())


async def test_nothing_is_left_where_it_is_cancelled_at_once(tmp_path: Path) -> None:
    async with shop() as server, client(server) as klaviyo:
        asked = asyncio.Event()

        def hold(path: str, query: dict[str, str]) -> None:
            if path == EVENTS:
                asked.set()
                server.spoil = lambda answer: b" "  # the answer never ends

        server.before = hold
        work = asyncio.ensure_future(klaviyo.export("events").write(tmp_path / "out"))
        await asked.wait()
        work.cancel()
        with pytest.raises((asyncio.CancelledError, KlaviyoError)):
            await work
    assert [*tmp_path.iterdir()] == []


async def test_of_many_accounts_too(tmp_path: Path) -> None:
    async with shop() as server:
        keys = {"one": KEY, "two": "pk_" + "1" * 34}
        async with KlaviyoAccounts(
            keys=keys.__getitem__, base_url=server.url, limiter=UNLIMITED
        ) as accounts:
            export = accounts.export([*keys], "events", metric="nothing")
            report = await export.write(tmp_path / "out")
            assert report.failures.keys() == keys.keys()
    assert [*tmp_path.iterdir()] == []


@pytest.mark.parametrize(
    ("metrics", "asked", "said"),
    [
        (("Placed Order", "Opened Email"), "Placed Ordre", "did you mean Placed Order?"),
        (("Placed Order", "Opened Email"), "xyz", "there are Opened Email, Placed Order"),
        (tuple(f"M{number:02d}" for number in range(30)), "xyz", "M07 and 22 more"),
        ((), "xyz", "it has none at all"),
    ],
)
async def test_the_message_says_what_there_is(
    tmp_path: Path, metrics: tuple[str, ...], asked: str, said: str
) -> None:
    server = filled(3)
    for number, name in enumerate(metrics):
        server.put(METRICS, f"Id{number:04d}", name=name)
    async with server, client(server) as klaviyo:
        with pytest.raises(InvalidRequest, match=f"no metric '{asked}'; .*{re.escape(said)}$"):
            await klaviyo.export("events", metric=asked).write(tmp_path)


@pytest.mark.parametrize(
    ("stream", "text", "said"),
    [
        ("profiles", 'equals(emial,"a@b.c")', "cannot be filtered by 'emial'; it can by email"),
        ("profiles", 'greater-than(email,"a")', "has no greater-than for 'email'; it has"),
        ("lists", "any(id,3)", "has no any for 'id'; it has any .of a list"),
    ],
)
async def test_what_the_document_knows_of_filters_is_told_before_anything_is_requested(
    stream: str, text: str, said: str
) -> None:
    async with filled(3) as server, client(server) as klaviyo:
        with pytest.raises(FilterError, match=said):
            klaviyo.export(stream, filter=text)
        assert server.requests == []
