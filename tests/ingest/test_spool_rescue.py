from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from klaviyo_async.ingest.encoding import EventEncoder
from klaviyo_async.ingest.record import EventRecord
from klaviyo_async.ingest.spool import Spool
from klaviyo_async.ingest.spool.__main__ import main

from .spools import filled, ran, record, records


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "spool.db"


def overwrite(path: Path, at: int, data: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        file.write(data)


def read(path: Path) -> bytes:
    return path.read_bytes()


def dumped(text: str) -> list[Any]:
    return [json.loads(line) for line in text.splitlines()]


async def test_what_is_in_it(path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    spool = await Spool.open(path)
    late = b'"time":"2026-07-01T12:00:00Z"'
    await spool.append(
        [record(1), EventRecord(late, b"{}", "ada", "id-2", len(late) + 2), record(3)]
    )
    spool.settle([1])
    await spool.aclose()
    before = read(path)
    assert main([str(path)]) == 0
    out, err = capfd.readouterr()
    assert out.splitlines()[0].startswith("2 events, ")
    assert out.splitlines()[1] == "oldest: id-2, 2026-07-01T12:00:00Z"
    assert err == ""
    assert read(path) == before


async def test_a_dump_can_be_ingested(path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    some = await filled(path, 5)
    assert main(["--dump", str(path)]) == 0
    out, err = capfd.readouterr()
    assert dumped(out) == [json.loads(one.envelope()) for one in some]
    assert "5 events" in err


async def test_a_dump_of_what_the_intake_makes(
    path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    from klaviyo_openapi.operations import OPERATIONS

    intake = EventEncoder(OPERATIONS["bulk_create_events"], lambda: 1_780_000_000.0)
    made = intake.accept(
        {"metric": "Placed Order", "profile": {"email": "ada@example.com"}, "properties": {"a": 1}}
    )
    spool = await Spool.open(path)
    await spool.append([made])
    await spool.aclose()
    main(["--dump", str(path)])
    [envelope] = dumped(capfd.readouterr().out)
    again = intake.accept(envelope)
    assert again.envelope() == made.envelope()
    assert again.unique_id == made.unique_id


async def test_nothing_in_it(path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    await filled(path, 0)
    assert main([str(path)]) == 0
    assert capfd.readouterr() == ("0 events, 0 bytes\n", "")


@pytest.mark.slow
async def test_the_log_is_read_too(path: Path) -> None:
    code = """
import asyncio, os, signal, sys
from klaviyo_async.ingest.spool import Spool
from tests.ingest.spools import records
async def main():
    spool = await Spool.open(sys.argv[1])
    await spool.append(records(range(7)))
    os.kill(os.getpid(), signal.SIGKILL)
asyncio.run(main())
"""
    await ran(code, path)
    log = Path(f"{path}-log")
    before = read(path), read(log)
    assert before[1]
    assert main([str(path)]) == 0
    assert (read(path), read(log)) == before


async def test_a_damaged_one_gives_what_is_left(
    path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    await filled(path, 2500, 500)
    overwrite(path, read(path).index(b"id-1700"), b"XX")
    assert main(["--dump", str(path)]) == 1
    out, err = capfd.readouterr()
    left = {one["data"]["attributes"]["properties"]["n"] for one in dumped(out)}
    assert 1500 < len(left) < 2500
    assert 1700 not in left
    assert {1, 2500} <= left
    assert "damage: events " in err


@pytest.mark.slow
async def test_pages_of_garbage_give_what_is_left(
    path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    for call in range(60):  # of chunks enough for more than one page of them
        spool = await Spool.open(path)
        await spool.append(records(range(call * 50, call * 50 + 50), 100))
        await spool.aclose()
    content = read(path)
    amounts = []
    for page in range(1, len(content) // 8192):
        overwrite(path, 0, content)
        overwrite(path, page * 8192, b"\xa5" * 8192)
        status = main(["--dump", str(path)])
        out, err = capfd.readouterr()
        assert (status != 0) == bool("damage" in err or "spool.db: " in err)
        amounts.append(len(dumped(out)))
    assert max(amounts) < 3001
    assert sum(amount > 1000 for amount in amounts) > len(amounts) // 2


async def test_a_spool_in_use_is_left_alone(path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    spool = await Spool.open(path)
    assert main([str(path)]) == 2
    assert "open in this process" in capfd.readouterr().err
    await spool.aclose()


@pytest.mark.parametrize("content", [None, b"text" * 100])
async def test_no_spool_at_all(
    path: Path, content: bytes | None, capfd: pytest.CaptureFixture[str]
) -> None:
    if content is not None:
        path.write_bytes(content)  # noqa: ASYNC240
    assert main([str(path)]) == 2
    assert str(path) in capfd.readouterr().err
    assert content is None or read(path) == content


def test_a_database_of_others(path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with sqlite3.connect(path) as db:
        db.execute("CREATE TABLE theirs (a)")
    db.close()
    before = read(path)
    assert main([str(path)]) == 2
    assert str(path) in capfd.readouterr().err
    assert read(path) == before


@pytest.mark.slow
async def test_the_command(path: Path) -> None:
    await filled(path, 3)
    code = "import runpy, sys; runpy.run_module('klaviyo_async.ingest.spool', run_name='__main__')"
    ended = await ran(code, path)
    assert ended.stdout.startswith("3 events")
