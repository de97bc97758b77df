"""Exports killed at any moment, while the server inserts, changes and deletes: every row is there once."""

from __future__ import annotations

import asyncio
import hashlib
import json
import os
import random
import signal
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from .server import ListServer
from .test_folder import EVENTS, written

pytestmark = pytest.mark.slow
DAY = 86400
_EXPORTER = """
import asyncio, os, sys
from klaviyo_async import KlaviyoClient
from klaviyo_async.export import exporting, streams, writing
streams.streams()
url, out, part_rows, stream, form = sys.argv[1], sys.argv[2], int(sys.argv[3]), *sys.argv[4:]
if form == "parquet":
    import pyarrow.parquet
async def main():
    async with KlaviyoClient("pk_" + "0" * 34, base_url=url) as klaviyo:
        await klaviyo.export(stream).write(out, part_rows=part_rows, format=form)
for _ in sys.stdin:  # a process that has imported all starts many that need not
    pid = os.fork()
    if pid == 0:
        asyncio.run(main())
        os._exit(0)
    print(pid, flush=True)
    print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), flush=True)
"""


class RestlessServer:
    """Events that come late, change and go at each request; notes which ones have always been there."""

    def __init__(self, number: int, days: int, page_size: int, seed: int) -> None:
        self.server = ListServer({EVENTS: "datetime"}, page_size)
        self.server.before = self._change
        self._chance = chance = random.Random(seed)
        self._end = int(time.time()) - 60
        self._begin = self._end - days * DAY
        self.late: set[str] = set()
        """Inserted while it was read, within the lookback."""
        self.gone: set[str] = set()
        rows = {}
        for index in range(number):
            # Busier towards the end; every tenth one shares its second with many.
            share = chance.random() ** 0.6
            if index % 10 == 0:
                share = round(share, 2)
            second = self._begin + int(share * (self._end - self._begin))
            rows[f"e{index:07d}"] = second, {"event_properties": {"n": index, "version": 0}}
        self._keys = [*rows]
        self.server.fill(EVENTS, rows)
        self.steady = {*rows}

    def _change(self, path: str, query: dict[str, str]) -> None:
        server, chance, count = self.server, self._chance, len(self.server.requests)
        if path != EVENTS:
            return
        key = f"late{count}"
        recent = chance.random() < 0.5
        begin = self._end - 2 * DAY if recent else self._begin
        server.put(EVENTS, key, chance.randrange(begin, self._end), event_properties={"n": -1})
        if recent:
            self.late.add(key)
        server.put(EVENTS, f"future{count}", 4_000_000_000 + count)
        for _ in range(2):
            key = chance.choice(self._keys)
            if key in server.rows[EVENTS]:
                second, _ = server.rows[EVENTS][key]
                server.rows[EVENTS][key] = second, {"event_properties": {"version": count}}
        key = chance.choice(self._keys)
        server.drop(EVENTS, key)
        self.steady.discard(key)
        self.gone.add(key)


class Exporter:
    """Exports in processes of their own."""

    def __init__(
        self, url: str, out: Path, part_rows: int, stream: str = "events", form: str = "ndjson"
    ) -> None:
        self._arguments = [url, str(out), str(part_rows), stream, form]

    async def __aenter__(self) -> Exporter:
        pipe = asyncio.subprocess.PIPE
        self._process = await asyncio.create_subprocess_exec(
            sys.executable, "-c", _EXPORTER, *self._arguments, stdin=pipe, stdout=pipe
        )
        return self

    async def __aexit__(self, *raised: object) -> None:
        self._process.kill()
        await self._process.wait()

    async def begin(self) -> int:
        """Begin an export; its pid."""
        assert self._process.stdin is not None
        self._process.stdin.write(b"\n")
        return await self.answer()

    async def answer(self) -> int:
        """A pid, or how an export has ended."""
        assert self._process.stdout is not None
        return int(await self._process.stdout.readline())


async def run_with_kills(
    restless: RestlessServer, exporter: Exporter, kills: int, requests: int
) -> None:
    """Export again and again, killed after about so many requests, until it was killed often enough."""
    server, chance, killed = restless.server, random.Random(11), 0
    while True:
        pid = await exporter.begin()
        ended = asyncio.ensure_future(exporter.answer())
        if killed < kills:
            until = len(server.requests) + chance.randrange(1, 2 * requests)
            while not ended.done() and len(server.requests) < until:
                await asyncio.wait([ended], timeout=0.002)
            await asyncio.wait([ended], timeout=chance.random() * 0.05)
            if not ended.done():
                os.kill(pid, signal.SIGKILL)
        code = await ended
        killed += code == -signal.SIGKILL
        assert code in (0, -signal.SIGKILL)
        if code == 0:
            requests = 1  # what is new is read by few
            if killed >= kills:
                return


def ids_in(stream: Path) -> Counter[str]:
    """Ids of the rows of all parts."""
    found = Counter(row["id"] for row in written(stream))
    for path in stream.glob("date=*/[0-9]*.parquet"):
        table = pytest.importorskip("pyarrow.parquet").read_table(path, columns=["id"])
        found.update(table["id"].to_pylist())
    return found


def check(restless: RestlessServer, out: Path) -> Counter[str]:
    """Every row at most once, those that were always there once; the manifest lists what is there."""
    found = ids_in(out / "events")
    assert not [key for key, count in found.items() if count > 1]
    assert found.keys() >= restless.steady
    assert not [key for key in found if key.startswith("future")]
    listed = (out / "events/_manifest.jsonl").read_text().splitlines()
    parts = [json.loads(line) for line in listed]
    assert sum(part["rows"] for part in parts) == found.total()
    for part in parts:
        digest = hashlib.sha256((out / "events" / part["file"]).read_bytes()).hexdigest()
        assert digest == part["sha256"]
    return found


@pytest.mark.parametrize(
    ("number", "days", "page_size", "part_rows", "kills", "requests", "form"),
    [
        (5_000, 10, 200, 400, 3, 9, "ndjson"),
        (2_000, 5, 200, 400, 3, 5, "parquet"),
        pytest.param(1_000_000, 700, 1000, 3_000, 50, 60, "ndjson", marks=pytest.mark.soak),
        pytest.param(100_000, 70, 1000, 3_000, 15, 15, "parquet", marks=pytest.mark.soak),
    ],
)
async def test_killed_at_any_moment_every_row_is_there_once(
    tmp_path: Path,
    number: int,
    days: int,
    page_size: int,
    part_rows: int,
    kills: int,
    requests: int,
    form: str,
) -> None:
    if form == "parquet":
        pytest.importorskip("pyarrow", reason="pyarrow is not installed")
    restless = RestlessServer(number, days, page_size, seed=7)
    out = tmp_path / "out"
    async with (
        restless.server,
        Exporter(restless.server.url, out, part_rows, form=form) as exporter,
    ):
        await run_with_kills(restless, exporter, kills, requests)
        check(restless, out)
        # What came in late while it was read is the next run's; nothing comes in meanwhile.
        restless.server.before = lambda path, query: None
        await exporter.begin()
        assert await exporter.answer() == 0
    found = check(restless, out)
    assert found.keys() >= restless.late - restless.gone
    print(f"{found.total():,} rows, {kills} kills, {len(restless.server.requests):,} requests")
