"""Spools that were damaged or lost a part: all events, or an error that says how many are missing."""

from __future__ import annotations

import random
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from klaviyo_async.ingest.spool import Spool, SpoolCorrupt, SpoolError
from klaviyo_async.ingest.spool.__main__ import main

from .spools import everything, ids, read, records, run, unlink

TOTAL = 4000
PARTS = ("", "-log", "-wal", "-lock", "-shm")
KILLED = """
import asyncio, os, signal, sys
from klaviyo_async.ingest.spool import Spool
from tests.ingest.spools import records, to_table
async def main():
    spool = await Spool.open(sys.argv[1])
    first, step = int(sys.argv[2]), 50
    for start in range(first, first + 4000, step):
        await spool.append(records(range(start, start + step), 500))
        if start == first + 3000:
            await to_table(spool)
            await spool._call(lambda base: base.db.execute("PRAGMA wal_checkpoint").fetchall())
        if start == first + 3500:
            await to_table(spool)
    os.kill(os.getpid(), signal.SIGKILL)
asyncio.run(main())
"""


@pytest.fixture(scope="module")
def killed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two spools as their processes left them that were killed: `spool.db` and `foreign.db`."""
    folder = tmp_path_factory.mktemp("killed")
    for name, first in (("spool.db", 0), ("foreign.db", 10**6)):
        run(KILLED, folder / name, first)
        Path(f"{folder / name}-shm").write_bytes(random.Random(first).randbytes(32768))
    for log in ("-log", "-wal"):
        assert Path(f"{folder}/spool.db{log}").stat().st_size > 100_000
    return folder


@pytest.fixture
def path(killed: Path, tmp_path: Path) -> Path:
    for part in PARTS:
        shutil.copyfile(f"{killed / 'spool.db'}{part}", f"{tmp_path / 'spool.db'}{part}")
    return tmp_path / "spool.db"


def truncate(part: Path, _: Path, chance: random.Random) -> None:
    data = read(part)
    part.write_bytes(data[: chance.randrange(len(data))])


def empty(part: Path, _: Path, __: random.Random) -> None:
    part.write_bytes(b"")


def flip(part: Path, _: Path, chance: random.Random) -> None:
    data = bytearray(read(part))
    for _time in range(chance.choice([1, 1, 20])):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    part.write_bytes(data)


def garbage(part: Path, _: Path, chance: random.Random) -> None:
    data = bytearray(read(part))
    start = chance.randrange(len(data))
    data[start : start + 9000] = chance.randbytes(min(9000, len(data) - start))
    part.write_bytes(data)


def flip_head(part: Path, _: Path, chance: random.Random) -> None:
    data = bytearray(read(part))
    data[chance.randrange(min(100, len(data)))] ^= 1 << chance.randrange(8)
    part.write_bytes(data)


def remove(part: Path, _: Path, __: random.Random) -> None:
    part.unlink()


def replace(part: Path, foreign: Path, _: random.Random) -> None:
    shutil.copyfile(foreign, part)


def contents(path: Path) -> list[bytes]:
    """Of the files that events are in."""
    parts = (path, Path(f"{path}-wal"), Path(f"{path}-log"))
    return [read(part) if part.exists() else b"" for part in parts]


Damage = Callable[[Path, Path, random.Random], None]
ONCE: tuple[Damage, ...] = (empty, remove, replace)
AGAIN: tuple[Damage, ...] = (truncate, flip, garbage, flip_head)
TABLE = [(part, damage, 0) for part in PARTS for damage in ONCE]
TABLE += [
    (part, damage, seed)
    for part, seeds in (("", 6), ("-log", 6), ("-wal", 6), ("-lock", 2), ("-shm", 1))
    for damage in AGAIN
    for seed in range(seeds)
]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("part", "damage", "seed"),
    TABLE,
    ids=[f"{part or 'main'}-{damage.__name__}-{seed}" for part, damage, seed in TABLE],
)
async def test_damage_costs_nothing_unsaid(
    part: str,
    damage: Damage,
    seed: int,
    path: Path,
    killed: Path,
    capfd: pytest.CaptureFixture[str],
) -> None:
    chance = random.Random(f"{part}{damage.__name__}{seed}")
    damage(Path(f"{path}{part}"), Path(f"{killed / 'foreign.db'}{part}"), chance)
    before = contents(path)
    try:
        spool = await Spool.open(path)
    except SpoolError as error:
        problem = error
        assert contents(path) == before, "left as it was"
        with pytest.raises(type(error)):
            await Spool.open(path)
    else:
        try:
            assert ids(await everything(spool)) == list(range(TOTAL))
        except SpoolCorrupt as error:
            problem = error
        else:
            await spool.append(records([TOTAL]))
            return
        finally:
            await spool.aclose()
    assert isinstance(problem, SpoolCorrupt)
    assert problem.expected
    assert problem.expected in (TOTAL, TOTAL - 50)
    assert problem.lost is None or 0 < problem.lost <= TOTAL
    assert "--dump" in str(problem)
    status = main(["--dump", str(path)])
    out, err = capfd.readouterr()
    rescued = len(out.splitlines())
    assert rescued > 0
    assert rescued == TOTAL or (status == 1 and re.search(r"damage: .*\d", err))
    print(f"{problem.lost=} {rescued=}")


LOST = {"-wal": [*range(3050), *range(3550, 4000)], "-log": [*range(3550)]}


@pytest.mark.parametrize("part", LOST)
async def test_after_a_loss_of_power_work_goes_on(
    path: Path, part: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("klaviyo_async.ingest.spool.inspection.boot_id", lambda: "another")
    unlink(Path(f"{path}{part}"))
    spool = await Spool.open(path)
    assert ids(await everything(spool)) == LOST[part]
    assert f"{3950 - len(LOST[part])} that were accepted last may be lost" in caplog.text
    await spool.aclose()


@pytest.mark.parametrize("part", LOST)
async def test_what_was_put_there_on_purpose(path: Path, part: str) -> None:
    unlink(Path(f"{path}{part}"))
    with pytest.raises(SpoolCorrupt, match=f"delete {path}-lock"):
        await Spool.open(path)
    unlink(Path(f"{path}-lock"))
    spool = await Spool.open(path)
    assert len(spool) == len(LOST[part])
    await spool.aclose()


async def test_a_whole_one_is_as_it_was_left(path: Path) -> None:
    for life in range(3):
        spool = await Spool.open(path)
        assert len(spool) == TOTAL - 40 * life + life
        spool.settle(range(1 + 40 * life, 41 + 40 * life))
        await spool.append(records([TOTAL + life]))
        await spool.aclose()
