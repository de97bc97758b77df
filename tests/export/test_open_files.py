"""Exports of processes that may open few files: fewer things at a time, and all the same rows."""

from __future__ import annotations

import asyncio
import sys
from collections import Counter
from pathlib import Path

import pytest

from klaviyo_async.export import open_files
from klaviyo_async.export.open_files import OpenFiles, accounts_for, files_left, readers_for

from .server import ListServer
from .support import BEGIN, DAY, EVENTS, TAGS, client, ids

resource = pytest.importorskip("resource", reason="files are not limited here")
PROFILES = "/api/profiles"
_ONE = """
import asyncio, resource, sys
url, out, most = sys.argv[1], sys.argv[2], int(sys.argv[3])
from klaviyo_async import KlaviyoAccounts, KlaviyoClient
from tests.security.wire import UNLIMITED
import klaviyo_async.export.writing
resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
async def one():
    async with KlaviyoClient("pk_" + "0" * 34, base_url=url, limiter=UNLIMITED) as klaviyo:
        await klaviyo.export("events").write(out)
async def many():
    keys = lambda name: "pk_" + name.rjust(34, "0")
    async with KlaviyoAccounts(keys=keys, base_url=url, limiter=UNLIMITED) as accounts:
        export = accounts.export([f"a{n}" for n in range(12)], "events", "profiles", "tags")
        report = await export.write(out, side_by_side=12)
        print(report.failures, file=sys.stderr)
        assert report.finished and not report.failures
asyncio.run(globals()[sys.argv[4]]())
"""


def shop(days: int) -> ListServer:
    """Events of many days, which come in one page."""
    server = ListServer({EVENTS: "datetime", PROFILES: "updated"}, 1000)
    for day in range(days):
        server.put(EVENTS, f"e{day}", BEGIN + day * DAY)
        server.put(PROFILES, f"p{day}", BEGIN + day * DAY)
    server.put(TAGS, "t")
    return server


async def run(server: ListServer, out: Path, most: int, what: str) -> None:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", _ONE, server.url, str(out), str(most), what),
        stderr=asyncio.subprocess.PIPE,
        cwd=Path(__file__).parents[2],
    )
    _, said = await process.communicate()
    assert process.returncode == 0, said.decode()


@pytest.mark.slow
async def test_a_page_of_more_dates_than_files_may_be_open(tmp_path: Path) -> None:
    async with shop(300) as server:
        await run(server, tmp_path / "out", 64, "one")
        assert ids(tmp_path / "out") == Counter(server.rows[EVENTS].keys())


@pytest.mark.slow
async def test_more_accounts_than_files_may_be_open(tmp_path: Path) -> None:
    async with shop(40) as server:
        await run(server, tmp_path / "out", 96, "many")
        for number in range(12):
            for stream, path in (("events", EVENTS), ("profiles", PROFILES), ("tags", TAGS)):
                found = ids(tmp_path / "out" / f"a{number}", stream)
                assert found == Counter(server.rows[path].keys())


async def test_parts_are_counted_until_they_are_closed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted = OpenFiles()
    most = 0
    opened = counted.opened

    def note() -> None:
        nonlocal most
        opened()
        most = max(most, counted._open)

    monkeypatch.setattr(counted, "opened", note)
    monkeypatch.setattr("klaviyo_async.export.folder.PARTS", counted)
    monkeypatch.setattr("klaviyo_async.export.export_folder.PARTS", counted)
    monkeypatch.setattr(open_files, "files_left", lambda: 20)
    async with shop(60) as server, client(server) as klaviyo:
        await klaviyo.export("events", slices=1, concurrency=1).write(tmp_path / "out")
        assert ids(tmp_path / "out") == Counter(server.rows[EVENTS].keys())
    assert counted._open == 0
    assert most == 5


def test_what_there_is_room_for() -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(soft, 200), hard))
    try:
        assert 0 <= files_left() < 200
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    assert accounts_for(0) == readers_for(3) == 1
    assert accounts_for(240) == 12
    assert readers_for(240) == 60
