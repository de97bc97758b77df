"""Files of an open spool that are deleted, moved away or replaced."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from klaviyo_async.ingest.spool import Spool, SpoolUnavailable
from klaviyo_async.ingest.spool.__main__ import main
from klaviyo_async.testing import VirtualClock

from .spools import everything, ids, ran, read, records, unlink


def mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


def rename(part: Path) -> None:
    part.rename(f"{part}-moved")


def put_another(part: Path) -> None:
    data = part.read_bytes()
    part.unlink()
    part.write_bytes(data)


@pytest.mark.parametrize("part", ["", "-wal", "-lock", "-log"])
@pytest.mark.parametrize("how", [unlink, rename, put_another])
async def test_a_file_that_disappears_is_noticed(
    part: str,
    how: Callable[[Path], None],
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    path = tmp_path / "spool.db"
    async with VirtualClock(autojump=False) as clock:
        spool = await Spool.open(path, clock=clock)
        await spool.append(records(range(5)))
        await clock.advance(0.6)
        await spool.load()  # it was looked, and nothing is to be seen
        how(Path(f"{path}{part}"))
        with pytest.raises(SpoolUnavailable, match="deleted, moved away or replaced") as caught:
            await spool.append(records([7]))
        with pytest.raises(SpoolUnavailable):
            await spool.append(records([8]))
        assert ids(await everything(spool)) == list(range(5)), "they can be delivered still"
        await spool.aclose()
    assert caplog.text.count("deleted, moved away or replaced while it was open") == 1
    saved = f"{path}-saved-1"
    assert saved in str(caught.value)
    assert mode(Path(saved)) == 0o600
    assert main(["--dump", saved]) == 0
    assert len(capfd.readouterr().out.splitlines()) == 5


async def test_it_is_noticed_within_a_second(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "spool.db"
    async with VirtualClock(autojump=False) as clock:
        spool = await Spool.open(path, clock=clock)
        await spool.append(records([1]))
        unlink(path)
        await spool.append(records([2]))  # just now
        assert not caplog.text
        await clock.advance(1.0)
        with pytest.raises(SpoolUnavailable):
            await spool.append(records([3]))
        assert "2 events that wait were written to" in caplog.text
        await spool.aclose()


async def test_a_deleted_directory(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "x").mkdir()
    async with VirtualClock(autojump=False) as clock:
        spool = await Spool.open(tmp_path / "x" / "spool.db", clock=clock)
        await spool.append(records([1]))
        await clock.advance(1.0)
        await spool.load()  # it was looked: nothing is saved there while the directory is removed
        shutil.rmtree(tmp_path / "x")
        with pytest.raises(SpoolUnavailable, match="could not be saved"):
            await spool.append(records([2]))
        await spool.aclose()
        assert "Let this process deliver them" in caplog.text


@pytest.mark.slow
async def test_the_log_of_the_next_spool_is_not_removed(tmp_path: Path) -> None:
    code = """
import asyncio, os, sys
from klaviyo_async.ingest.spool import Spool, SpoolUnavailable
from tests.ingest.spools import records
async def main():
    spool = await Spool.open(sys.argv[1])
    await spool.append(records([1]))
    await asyncio.sleep(0.6)
    for suffix in ("", "-wal", "-lock", "-log"):
        os.rename(sys.argv[1] + suffix, sys.argv[1] + ".old" + suffix)
        open(sys.argv[1] + suffix, "w").close()
    try:
        await spool.append(records([2]))
    except SpoolUnavailable:
        print("noticed")
    await spool.aclose()
asyncio.run(main())
"""
    path = tmp_path / "spool.db"
    ended = await ran(code, path)
    assert ended.stdout == "noticed\n", ended.stderr
    assert read(Path(f"{path}-wal")) == read(Path(f"{path}-log")) == b"", "they were put there"


async def test_an_idle_spool_rests(tmp_path: Path) -> None:
    async with VirtualClock() as clock:
        spool = await Spool.open(tmp_path / "spool.db", clock=clock)
        await spool.append(records([1]))
        await clock.sleep(10)
        assert spool._timer is None
        await spool.aclose()
