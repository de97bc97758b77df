"""A key that is revoked, and one that takes its place, with processes that come and go meanwhile."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from typing import Any

import pytest

from ..pipeline.gateway import FOREIGN, Gateway, running

ROOT = Path(__file__).parents[2]
OLD, NEW = "pk_" + "01d" * 10, "pk_" + "2e3" * 10

pytestmark = pytest.mark.slow


async def process(
    gateway: Gateway, key: str, spool: Path, first: int, count: int
) -> tuple[Any, str]:
    made = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.ingest.restarted", gateway.url, key, str(spool)),
        *(str(first), str(count)),
        cwd=ROOT,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    assert made.stdout is not None
    said = [(await made.stdout.readline()).decode().strip() for _ in range(2)]
    assert said[0] == "accepted"
    return made, said[1]


async def test_every_event_arrives(tmp_path: Path) -> None:
    gateway, spool = Gateway(), tmp_path / "events.db"
    gateway.keys = {OLD}
    async with running(gateway):
        made, said = await process(gateway, OLD, spool, 0, 40)
        assert said == "delivered"
        assert await made.wait() == 0
        gateway.keys = {NEW}
        for start in (40, 80):  # twice, with the key that is refused
            made, said = await process(gateway, OLD, spool, start, 40)
            assert said == "suspended"
            made.kill()
            await made.wait()
        assert len(set(gateway.accepted)) == 40
        # With the new one; whoever stands in front is no help.
        challenge = FOREIGN["challenge"]
        first = gateway.requests
        gateway.bad = lambda number, method, path: challenge if number == first else None
        made, said = await process(gateway, NEW, spool, 120, 40)
        assert said == "delivered"
        assert await made.wait() == 0
    assert sorted(set(gateway.accepted)) == sorted(f"u{number}" for number in range(160))


async def test_a_key_that_works_again_is_noticed(tmp_path: Path) -> None:
    gateway = Gateway()
    gateway.keys = set()
    async with running(gateway):
        made, said = await process(gateway, OLD, tmp_path / "events.db", 0, 40)
        assert said == "suspended"
        gateway.keys = {OLD}
        assert await made.wait() == 0
    assert sorted(gateway.accepted) == sorted(f"u{number}" for number in range(40))
