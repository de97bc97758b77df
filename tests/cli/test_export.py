"""`klaviyo-async export` and `streams`: what is written is what the sandbox holds."""

from __future__ import annotations

import asyncio
import csv
import io
import json
import os
import signal
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from klaviyo_async.sandbox import Sandbox

from .helpers import KEY, Command

pytestmark = pytest.mark.slow

EVENTS = 1500


@pytest.fixture
async def shop() -> AsyncIterator[Sandbox]:
    async with Sandbox(limits=False) as sandbox:
        sandbox.seed("shop", account=KEY, size=EVENTS, until="2026-07-01T00:00:00+00:00")
        yield sandbox


def rows_in(folder: Path, stream: str) -> list[dict[str, Any]]:
    """All rows of a stream's parts."""
    parts = sorted((folder / stream).rglob("*.ndjson"))
    assert parts
    assert all(part.stat().st_mode & 0o777 == 0o600 for part in parts)
    return [json.loads(line) for part in parts for line in part.read_text().splitlines()]


def ids_of(sandbox: Sandbox, type_: str) -> set[str]:
    return set(sandbox.store(KEY).all(type_))


async def test_streams_to_a_folder_and_what_is_new(shop: Sandbox, tmp_path: Path) -> None:
    command = ("export", "events", "profiles", "--since", "2020-01-01", "--out", "data", "--json")
    ran = await Command(*command, sandbox=shop, cwd=tmp_path).run()
    assert ran.code == 0, ran.err
    events, profiles = (rows_in(tmp_path / "data", name) for name in ("events", "profiles"))
    assert {row["id"] for row in events} == ids_of(shop, "event")
    assert {row["id"] for row in profiles} == ids_of(shop, "profile")
    assert len(events) == len(ids_of(shop, "event")), "each row once"
    assert KEY not in (tmp_path / "data" / "_state.json").read_text()
    again = await Command(*command, sandbox=shop, cwd=tmp_path).run()
    assert again.code == 0, again.err
    assert len(rows_in(tmp_path / "data", "events")) == len(events)


async def test_one_stream_to_standard_output(shop: Sandbox) -> None:
    for form in ("ndjson", "csv"):
        ran = await Command(
            *("export", "profiles", "--out", "-", "--format", form), sandbox=shop
        ).run()
        assert ran.code == 0, ran.err
        lines = io.StringIO(ran.out)
        rows = [*csv.DictReader(lines)] if form == "csv" else [*map(json.loads, lines)]
        assert {row["id"] for row in rows} == ids_of(shop, "profile")


async def test_parquet(shop: Sandbox, tmp_path: Path) -> None:
    parquet: Any = pytest.importorskip("pyarrow.parquet", reason="pyarrow is not installed")
    command = ("export", "profiles", "--format", "parquet", "--flatten", "--out")
    ran = await Command(*command, "data", sandbox=shop, cwd=tmp_path).run()
    assert ran.code == 0, ran.err
    parts = (tmp_path / "data" / "profiles").glob("date=*/*.parquet")
    rows = [row for part in parts for row in parquet.ParquetFile(part).read().to_pylist()]
    assert {row["id"] for row in rows} == ids_of(shop, "profile")
    assert {"location_city", "properties"} <= rows[0].keys()


async def test_a_plan_writes_nothing(shop: Sandbox, tmp_path: Path) -> None:
    ran = await Command(
        *("export", "events", "--since", "2020-01-01", "--out", "data", "--dry-run"),
        sandbox=shop,
        cwd=tmp_path,
    ).run()
    assert ran.code == 0, ran.err
    assert "events" in ran.out + ran.err
    assert os.listdir(tmp_path) == []  # noqa: PTH208


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("evnts",), "did you mean events"),
        (("events", "--since", "2026-02-01", "--until", "2026-01-01"), "since"),
        (("events", "--since", "yesterday-ish"), "since"),
        (("events", "profiles", "--out", "-"), "one stream"),
    ],
)
async def test_what_cannot_be_done(
    shop: Sandbox, tmp_path: Path, arguments: tuple[str, ...], said: str
) -> None:
    ran = await Command("export", *arguments, sandbox=shop, cwd=tmp_path).run()
    assert ran.code == 2
    assert said in ran.err
    assert len(ran.err.splitlines()) == 1
    assert os.listdir(tmp_path) == []  # noqa: PTH208


async def test_an_interrupted_one_goes_on(tmp_path: Path) -> None:
    async with Sandbox(limits=False, latency=(0.2, 0.2)) as sandbox:
        sandbox.seed("shop", account=KEY, size=4000, until="2026-07-01T00:00:00+00:00")
        arguments = ("export", "events", "--since", "2020-01-01", "--out", "data")
        command = Command(*arguments, "--concurrency", "1", sandbox=sandbox, cwd=tmp_path)
        process = await command.start()
        while (  # noqa: ASYNC110 - another program is waited for
            sandbox.stats.accepted["get_events"] < 3 and process.returncode is None
        ):
            await asyncio.sleep(0.02)
        process.send_signal(signal.SIGINT)
        ran = await command.end()
        assert ran.code in (0, 130), ran.err
        again = await Command(*arguments, sandbox=sandbox, cwd=tmp_path).run()
        assert again.code == 0, again.err
        rows = rows_in(tmp_path / "data", "events")
        assert sorted(row["id"] for row in rows) == sorted(ids_of(sandbox, "event"))


async def test_streams_are_listed() -> None:
    ran = await Command("streams", "--json").run()
    assert ran.code == 0, ran.err
    known = {each["stream"]: each for each in json.loads(ran.out)}
    assert known["events"]["key"] == ["id"]
    assert known["profiles"]["watermark"] is not None
    table = await Command("streams").run()
    assert table.code == 0
    assert len(table.out.splitlines()) == len(known) + 1
