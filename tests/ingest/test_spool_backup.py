"""Copies of spools, also of one that is written to meanwhile."""

from __future__ import annotations

import asyncio
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from klaviyo_async.ingest.spool import Spool
from klaviyo_async.ingest.spool.__main__ import main

from .spools import ROOT, everything, filled, ids, overwrite, parts, read, records, unlink, write

pytestmark = pytest.mark.slow

WRITING = """
import asyncio, sys
from klaviyo_async.ingest.spool import Spool
from tests.ingest.spools import records
async def main():
    spool = await Spool.open(sys.argv[1])
    for start in range(0, 10**9, 20):
        await spool.append(records(range(start, start + 20), 1000))
        print(start + 20, flush=True)
        await asyncio.sleep(0.001)
asyncio.run(main())
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "spool.db"


async def test_a_copy_is_a_spool(path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    some = await filled(path, 2500, 200)
    spool = await Spool.open(path)
    spool.settle([1, 2, 3])
    await spool.aclose()
    before = read(path)
    copy = path.with_name("copy.db")
    assert main(["backup", str(path), str(copy)]) == 0
    assert capfd.readouterr().out.startswith("2497 events, ")
    assert read(path) == before
    assert copy.stat().st_mode & 0o777 == 0o600
    spool = await Spool.open(copy)
    assert list(map(parts, await everything(spool))) == list(map(parts, some[3:]))
    await spool.append(records([9999]))
    await spool.aclose()
    left = {"spool.db", "spool.db-lock", "copy.db", "copy.db-lock"}
    assert {each.name for each in path.parent.iterdir()} == left


async def test_restored_over_what_is_there_it_is_refused(
    path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    await filled(path, 10)
    copy = path.with_name("copy.db")
    assert main(["backup", str(path), str(copy)]) == 0
    for there in (path, path.with_name("other.db")):
        write(Path(f"{there}-lock"), b"")
        assert main(["backup", str(copy), str(there)]) == 2
        assert "is there already" in capfd.readouterr().err
        for part in path.parent.glob(f"{there.name}*"):
            unlink(part)
        assert main(["backup", str(copy), str(there)]) == 0
        spool = await Spool.open(there)
        assert len(spool) == 10
        await spool.aclose()


async def test_while_it_is_written_to(path: Path) -> None:
    command = [sys.executable, "-c", WRITING, str(path)]
    child = await asyncio.create_subprocess_exec(*command, cwd=ROOT, stdout=subprocess.PIPE)
    assert child.stdout is not None
    confirmed = 0
    try:
        for number in range(12):
            for _ in range(30):
                confirmed = int(await child.stdout.readline())
            copy = path.with_name(f"copy{number}.db")
            command = ["-m", "klaviyo_async.ingest.spool", "backup", str(path), str(copy)]
            backup = await asyncio.create_subprocess_exec(
                sys.executable, *command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
            )
            _, err = await backup.communicate()
            assert backup.returncode == 0, err
            spool = await Spool.open(copy)
            found = ids(await everything(spool))
            await spool.aclose()
            assert found == list(range(len(found)))
            assert len(found) >= confirmed
            assert len(found) % 20 == 0
    finally:
        child.send_signal(signal.SIGKILL)
        await child.wait()
    spool = await Spool.open(path)
    assert len(spool) >= confirmed, "its own process was not disturbed"
    await spool.aclose()


async def test_in_this_process(path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    spool = await Spool.open(path)
    assert main(["backup", str(path), f"{path}.copy"]) == 2
    assert "open in this process" in capfd.readouterr().err
    await spool.aclose()


async def test_a_damaged_one(path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    await filled(path, 2500, 500)
    overwrite(path, read(path).index(b"id-1700"), b"XX")
    assert main(["backup", str(path), f"{path}.copy"]) == 1
    assert "damage: events " in capfd.readouterr().err


def test_what_cannot_be(path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["backup", str(path), f"{path}.copy"]) == 2
    assert "no such file" in capfd.readouterr().err
    path.write_bytes(b"text" * 1000)
    assert main(["backup", str(path), f"{path}.copy"]) == 2
    assert main(["backup", str(path), str(path.parent / "none" / "copy")]) == 2
    assert "No such file" in capfd.readouterr().err
    assert not Path(f"{path}.copy").exists()
