"""A spool is used by one at a time."""

from __future__ import annotations

import asyncio
import pickle
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from klaviyo_async.ingest.spool import Spool, SpoolInUse

from .spools import ROOT, filled, records, refused


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "spool.db"


async def test_two_spools_in_one_process(path: Path) -> None:
    spool = await Spool.open(path)
    folder = path.parent.with_name("link")
    folder.symlink_to(path.parent)
    link = folder / path.name
    for same in (path, link):
        with pytest.raises(SpoolInUse, match="in this process") as caught:
            await Spool.open(same)
        assert pickle.loads(pickle.dumps(caught.value)).pid == caught.value.pid
    await spool.append(records(range(3)))
    await spool.aclose()
    spool = await Spool.open(link)
    assert len(spool) == 3
    await spool.aclose()


@pytest.mark.slow
async def test_two_processes(path: Path) -> None:
    code = """
import asyncio, sys, time
from klaviyo_async.ingest.spool import Spool
from tests.ingest.spools import records
async def main():
    spool = await Spool.open(sys.argv[1])
    await spool.append(records(range(5)))
    print("ready", flush=True)
    time.sleep(900)
asyncio.run(main())
"""
    child = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", code, str(path)), cwd=ROOT, stdout=subprocess.PIPE
    )
    assert child.stdout is not None
    await child.stdout.readline()
    with pytest.raises(SpoolInUse, match=f"process {child.pid}") as caught:
        await Spool.open(path)
    assert caught.value.pid == child.pid
    child.kill()
    await child.wait()
    spool = await Spool.open(path)
    assert len(spool) == 5
    await spool.aclose()


async def test_another_program_has_it(path: Path) -> None:
    await filled(path, 3)
    db = sqlite3.connect(path, isolation_level=None)
    db.execute("BEGIN EXCLUSIVE")
    assert "some program" in str(await refused(path, SpoolInUse))
    db.execute("ROLLBACK")
    db.close()
    spool = await Spool.open(path)
    assert len(spool) == 3
    await spool.aclose()
