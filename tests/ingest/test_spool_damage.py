"""Damage to the file of a spool, and to its log."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from klaviyo_async.ingest.spool import (
    Spool,
    SpoolCorrupt,
)
from klaviyo_async.ingest.spool.__main__ import main
from klaviyo_async.ingest.spool.chunks import SETTLED

from .spools import (
    everything,
    filled,
    ids,
    overwrite,
    read,
    record,
    records,
    refused,
    sql,
    to_table,
    write,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "spool.db"


async def test_a_flipped_bit_is_noticed(path: Path) -> None:
    await filled(path, 2500, 500)
    spool = await Spool.open(path)
    assert len(spool) == 2500
    place = read(path).index(b"id-1700")
    await spool.aclose()
    overwrite(path, place, b"id-1701")
    spool = await Spool.open(path)
    before = read(path)
    with pytest.raises(SpoolCorrupt, match="damaged.*--dump") as caught:
        await everything(spool)
    assert str(path) in str(caught.value)
    spool.settle([1, 2])
    with pytest.raises(SpoolCorrupt):
        await spool.append([record(1)])
    with pytest.raises(SpoolCorrupt):
        await spool.sync()
    await spool.aclose()
    assert read(path) == before


@pytest.mark.parametrize("damage", [b"\1", b"\xff" * 300, b"\xa5" * 16, b"\x43"])
async def test_damage_does_not_settle_records(
    path: Path, damage: bytes, capfd: pytest.CaptureFixture[str]
) -> None:
    await filled(path, 900)
    spool = await Spool.open(path)
    spool.settle([5, 6, 700])
    await spool.aclose()
    flags = bytearray(900)
    for number in (5, 6, 700):
        flags[number - 1] = SETTLED
    overwrite(path, read(path).index(flags) + 100, damage)
    before = read(path)
    assert "--dump" in str(await refused(path, SpoolCorrupt))
    assert read(path) == before
    assert main(["--dump", str(path)]) == 1
    out, err = capfd.readouterr()
    assert len(out.splitlines()) == 900 - 3
    assert "damage: which of 1 and following are settled" in err


@pytest.mark.slow
async def test_pages_of_garbage(path: Path) -> None:
    await filled(path, 2500, 500)
    content = read(path)
    noticed = 0
    for page in range(len(content) // 8192):
        write(path, content)
        overwrite(path, page * 8192 + (100 if page == 0 else 0), b"\xa5" * 8000)
        before = read(path)
        try:
            spool = await Spool.open(path)
        except SpoolCorrupt:
            noticed += 1
        else:
            try:
                found = ids(await everything(spool))
            except SpoolCorrupt:
                noticed += 1
            else:
                # Nothing stands there that is needed.
                assert found == list(range(1, 2501))
            await spool.aclose()
        assert read(path) == before
    assert noticed > 100


LOGS = ("-log", "-wal")


async def with_log(path: Path, which: str) -> Path:
    """A spool as its process left it that was killed: 20 commits of 50 records in the log, or in SQLite's."""
    spool = await Spool.open(path)
    await sql(spool, "PRAGMA wal_checkpoint(TRUNCATE)")
    for call in range(20):
        await spool.append(records(range(call * 50, call * 50 + 50), 500))
        if which == "-wal":
            await to_table(spool)
    copy = path.with_name("copy.db")
    for suffix in ("", *LOGS):
        shutil.copyfile(f"{path}{suffix}", f"{copy}{suffix}")
    await spool.aclose()
    return copy


@pytest.mark.parametrize("place", [0, 20, 56, 120_000])
@pytest.mark.parametrize("which", LOGS)
async def test_a_damaged_log_is_put_aside_and_said(
    path: Path, which: str, place: int, caplog: pytest.LogCaptureFixture
) -> None:
    path = await with_log(path, which)
    log = Path(f"{path}{which}")
    overwrite(log, place, b"\xa5\x5a\xa5")
    damaged = read(log)
    spool = await Spool.open(path)
    found = ids(await everything(spool))
    assert found == list(range(len(found)))
    assert len(found) % 50 == 0
    assert len(found) < 1000
    assert (len(found) > 0) == (place > 100)
    assert (
        "write-ahead log is damaged" if which == "-wal" else "its log is damaged"
    ) in caplog.text
    assert read(Path(f"{log}-damaged-1")) == damaged
    await spool.append([record(5000)])
    await spool.aclose()
    caplog.clear()
    spool = await Spool.open(path)
    assert ids(await everything(spool)) == [*found, 5000]
    assert not caplog.text
    await spool.aclose()


@pytest.mark.parametrize("which", LOGS)
async def test_a_torn_end_of_the_log_is_nothing_unusual(
    path: Path, which: str, caplog: pytest.LogCaptureFixture
) -> None:
    path = await with_log(path, which)
    log = Path(f"{path}{which}")
    whole = read(log)
    main = read(path)
    for kept in (len(whole) - 10, len(whole) * 2 // 3, 40, 32, 10, 0):
        write(Path(f"{path}-lock"), b"")  # nothing is known of what was in it
        write(path, main)
        write(log, whole[:kept])
        if which == "-log":
            write(Path(f"{path}-wal"), b"")
        else:
            write(Path(f"{path}-log"), b"")
        spool = await Spool.open(path)
        found = ids(await everything(spool))
        assert found == list(range(len(found)))
        assert len(found) % 50 == 0
        assert 0 < len(found) < 1000 or kept <= 40
        await spool.aclose()
    assert not caplog.text
    assert not list(path.parent.glob("*damaged*"))


@pytest.mark.parametrize("cut", [1, 7, 100])
async def test_a_torn_end_of_the_log_is_told(
    path: Path, cut: int, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO", "klaviyo_async.ingest")
    path = await with_log(path, "-log")
    log = Path(f"{path}-log")
    write(log, read(log)[:-cut])
    spool = await Spool.open(path)
    assert ids(await everything(spool)) == list(range(950))
    assert [one.levelname for one in caplog.records if "not whole" in one.getMessage()] == ["INFO"]
    await spool.aclose()
    caplog.clear()
    spool = await Spool.open(path)
    assert "not whole" not in caplog.text
    await spool.aclose()


async def test_a_log_that_was_begun_anew_is_nothing_unusual(
    path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO", "klaviyo_async.ingest")
    spool = await Spool.open(path)
    for call in range(20):
        await spool.append(records(range(call * 50, call * 50 + 50), 500))
        if call % 10 == 4:
            await to_table(spool)
    await sql(spool, "PRAGMA wal_checkpoint(PASSIVE)")
    await to_table(spool)
    await spool.append([record(1000)])
    copy = path.with_name("copy.db")
    for suffix in ("", *LOGS):
        shutil.copyfile(f"{path}{suffix}", f"{copy}{suffix}")
    await spool.aclose()
    spool = await Spool.open(copy)
    assert ids(await everything(spool)) == list(range(1001))
    assert not caplog.text
    await spool.aclose()


async def test_a_damaged_log_under_a_half_made_checkpoint(path: Path) -> None:
    path = await with_log(path, "-wal")
    overwrite(Path(f"{path}-wal"), 56, b"\xa5\x5a\xa5")
    overwrite(path, len(read(path)) - 8192, b"\xa5" * 8192)
    with pytest.raises(SpoolCorrupt, match="--dump"):
        await Spool.open(path)
