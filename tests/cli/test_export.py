"""`klaviyo-async export` and `streams`: what is written is what the sandbox holds."""

from __future__ import annotations

import asyncio
import csv
import io
import json
import os
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from klaviyo_async.sandbox import Sandbox

from ..export.server import ListServer
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


async def test_a_metric_that_there_is_not_leaves_nothing(shop: Sandbox, tmp_path: Path) -> None:
    for more in ((), ("--json",)):
        ran = await Command(
            *("export", "events", "--metric", "Placed Ordre", "--out", "a/b", *more),
            sandbox=shop,
            cwd=tmp_path,
        ).run()
        assert ran.code == 2
        assert "has no metric 'Placed Ordre'; did you mean Placed Order" in ran.err
        assert [*tmp_path.iterdir()] == []  # noqa: ASYNC240 - one look


async def test_one_stream_to_standard_output(shop: Sandbox) -> None:
    for form in ("ndjson", "csv"):
        ran = await Command(
            *("export", "profiles", "--out", "-", "--format", form), sandbox=shop
        ).run()
        assert ran.code == 0, ran.err
        lines = io.StringIO(ran.out)
        rows = [*csv.DictReader(lines)] if form == "csv" else [*map(json.loads, lines)]
        assert {row["id"] for row in rows} == ids_of(shop, "profile")


@pytest.mark.parametrize("form", ["ndjson", "csv"])
async def test_what_standard_output_cannot_take_is_told(form: str) -> None:
    """There is no folder for it to go to, so that a line says which row it is, and why it is not there."""
    server = ListServer({})
    server.raw["/api/tags"] = (
        b'{"data":[{"type":"tag","id":"bad","attributes":{"name":"\\ud800"}},'
        b'{"type":"tag","attributes":{"name":"no id"}},'
        b'{"type":"tag","id":"good","attributes":{"name":"g"}}],"links":{}}'
    )
    async with server:
        command = ("export", "tags", "--out", "-", "--format", form)
        ran = await Command(*command, env={"KLAVIYO_BASE_URL": server.url}).run()
    assert ran.code == 1
    lines = io.StringIO(ran.out)
    rows = [*csv.DictReader(lines)] if form == "csv" else [*map(json.loads, lines)]
    assert [row["id"] for row in rows] == ["good"]
    said = ran.err.splitlines()
    assert said[0] == "error: tags: bad was left out: it holds text that has no encoding"
    assert "tags: 1 row in 1 page, 2 rejected" in said
    assert len(said) == 3


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
        (("events", "--out", "-", "--full"), "keeps no state"),
        (("events", "profiles", "--fields", "email"), "say for which stream, as STREAM=email"),
        (("events", "--fields", "uid"), "events has no field 'uid'"),
        (("profiles", "--include", "lists"), "no related resource 'lists'"),
        (("events", "--metric", "Placed Ordr", "--out", "-"), "did you mean Placed Order?"),
        (("flow_series", "--since", "9d"), "needs conversion_metric"),
        (("form_series", "--since", "9d", "--statistics", "opens"), "no statistic 'opens'"),
        (("form_series", "--out", "-"), "say since when"),
        (("events", "--lookback", "soon"), "lookback must be a span of time"),
        ((), "name a stream to export"),
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


async def test_nobody_reads_on(shop: Sandbox) -> None:
    command = Command("export", "events", "--out", "-", sandbox=shop)
    process = await command.start()
    assert process.stdout is not None
    assert json.loads(await process.stdout.readline())["id"]
    process.stdout._transport.close()  # type: ignore[attr-defined]
    assert process.stderr is not None
    said = await process.stderr.read()
    assert await process.wait() == 0, said
    assert b"rror" not in said


async def test_options_of_one_stream_need_not_name_it(shop: Sandbox, tmp_path: Path) -> None:
    command = ("export", "events", "--metric", "Placed Order", "--fields", "datetime")
    ran = await Command(
        *(*command, "--include", "metric", "--flatten", "--out", "-"), sandbox=shop
    ).run()
    assert ran.code == 0, ran.err
    rows = [*map(json.loads, ran.out.splitlines())]
    assert rows
    assert {row["metric"]["name"] for row in rows} == {"Placed Order"}
    assert all("event_properties" not in row for row in rows)


async def test_reports_are_streams_too(shop: Sandbox, tmp_path: Path) -> None:
    command = ("metric_aggregates", "--metric", "Placed Order", "--since", "2026-06-01")
    more = ("--until", "2026-07-01", "--statistics", "count", "--interval", "month")
    plan = await Command("export", *command, *more, "--dry-run", sandbox=shop).run()
    assert plan.code == 0, plan.err
    assert "1 request, 1 s by the tier" in plan.out
    ran = await Command("export", *command, *more, "--out", "-", sandbox=shop).run()
    assert ran.code == 0, ran.err
    (row,) = map(json.loads, ran.out.splitlines())
    metric = row["metric_id"]
    orders = [
        one
        for one in shop.store(KEY).all("event").values()
        if getattr(one, "metric", None) == metric
        and "2026-06" <= str(one.attribute("datetime"))[:7] < "2026-07"
    ]
    assert row["value"] == len(orders) > 0


@pytest.mark.skipif(os.name != "posix", reason="terminals are of POSIX")
async def test_in_a_terminal_ctrl_c_leaves_something_to_go_on_from(tmp_path: Path) -> None:
    import pty

    async with Sandbox(limits=False) as sandbox:
        sandbox.seed("shop", account=KEY, size=6000, until="2026-07-01T00:00:00+00:00")
        # However long it takes to type that, there is something left.
        sandbox.fault("pass", operation="get_events", count=4)
        sandbox.fault("hang", operation="get_events", count=None)
        command = (*("export", "events", "--since", "2020-01-01", "--out", "data"), "--concurrency")
        env = {**os.environ, "KLAVIYO_API_KEY": KEY, "KLAVIYO_BASE_URL": sandbox.url}
        env |= {"TERM": "xterm", "COLUMNS": "200"}
        pid, terminal = pty.fork()
        if pid == 0:
            os.chdir(tmp_path)
            os.execve(sys.executable, [sys.executable, "-m", "klaviyo_async", *command, "1"], env)
        try:
            said = await asyncio.to_thread(_read_until, terminal, b"of the quota")
            os.write(terminal, b"\x03")
            said += await asyncio.to_thread(_read_until, terminal, None)
        finally:
            os.close(terminal)
            _, status = await asyncio.to_thread(os.waitpid, pid, 0)
        text = said.decode(errors="replace")
        assert "requests" in text, "the plan comes first"
        assert os.waitstatus_to_exitcode(status) == 130, text
        assert "goes on from there" in text
        assert "Traceback" not in text
        sandbox.faults.clear()
        again = await Command(*command, "4", sandbox=sandbox, cwd=tmp_path).run()
        assert again.code == 0, again.err
        rows = rows_in(tmp_path / "data", "events")
        assert sorted(row["id"] for row in rows) == sorted(ids_of(sandbox, "event"))


def _read_until(terminal: int, wanted: bytes | None) -> bytes:
    """What a terminal shows, until something; None: to its end."""
    said = b""
    while wanted is None or wanted not in said:
        try:
            text = os.read(terminal, 4096)
        except OSError:  # Linux says so where others say nothing
            break
        if not text:
            break
        said += text
    return said


async def test_streams_are_listed() -> None:
    ran = await Command("streams", "--json").run()
    assert ran.code == 0, ran.err
    known = {each["stream"]: each for each in json.loads(ran.out)}
    assert known["events"]["key"] == ["id"]
    assert known["profiles"]["watermark"] is not None
    table = await Command("streams").run()
    assert table.code == 0
    assert len(table.out.splitlines()) == len(known) + 1
    assert known["flow_series"]["needs_conversion_metric"]
    assert "opens" in known["flow_series"]["statistics"]
    assert 0 < known["flow_series"]["requests_a_minute"] < 1, "225 a day"
    assert any(
        line.split()[0] == "flow_series" and "a report" in line for line in table.out.splitlines()
    )
