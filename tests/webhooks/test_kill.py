"""A worker that is killed while it handles a delivery: the delivery comes again, and is handled."""

from __future__ import annotations

import asyncio
import sys
from collections import Counter
from pathlib import Path

import pytest

from klaviyo_async.sandbox import Sandbox

from ..redis_server import RedisServer
from .helpers import SECRET, entry

DELIVERIES = 400
KILLS = 100


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["sqlite", "redis"])
async def test_no_delivery_is_lost(kind: str, tmp_path: Path, redis_server: RedisServer) -> None:
    place = redis_server.url if kind == "redis" else str(tmp_path / "guard.db")
    notes = tmp_path / "notes"
    worker = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.webhooks.killed", kind, place, str(notes), str(KILLS), "7"),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    assert worker.stdin is not None
    assert worker.stdout is not None
    url = f"http://127.0.0.1:{int(await worker.stdout.readline())}/"
    at_once = asyncio.Semaphore(16)

    async def deliver(sandbox: Sandbox, number: int) -> list[int | None]:
        async with at_once:
            sent = await sandbox.deliver(url=url, secret=SECRET, events=[entry(id_=f"E{number}")])
        return [each.status for each in sent]

    async with Sandbox() as sandbox:
        sandbox.webhooks.configure(attempts=1000, pause=0.005)
        answers = await asyncio.gather(*(deliver(sandbox, n) for n in range(DELIVERIES)))
    worker.stdin.close()
    await worker.wait()
    lines = notes.read_text().splitlines()
    begun = Counter(line[2:] for line in lines if line[0] == "b")
    ended = Counter(line[2:] for line in lines if line[0] == "e")
    assert set(ended) == {f"E{n}" for n in range(DELIVERIES)}, "lost"
    assert all(each[-1] in (200, 202) for each in answers)
    interrupted = sum(begun[key] - ended[key] for key in begun)
    assert interrupted > 20, "kills hit handlers at work"
    again = sum(ended.values()) - DELIVERIES
    print(f"{kind}: {KILLS} kills, {interrupted} handlers failed, 0 lost, {again} handled again")
