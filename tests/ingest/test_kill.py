from __future__ import annotations

import asyncio
import random
import subprocess
import sys
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import msgspec

from klaviyo_async.sandbox.process import SandboxProcess

from .killed_client import accepted
from .spools import ROOT

EVENTS = 100_000
KILLS = 55


def stored(url: str) -> list[dict[str, Any]]:
    """Attributes of all events at the sandbox."""
    with urlopen(f"{url}/sandbox/state?type=event", timeout=60) as answer:
        [account] = msgspec.json.decode(answer.read()).values()
    return [one["attributes"] for one in account["event"]]


async def test_every_accepted_event_arrives_once_whenever_the_client_is_killed(
    tmp_path: Path,
) -> None:
    seed = str(random.randrange(10**6))
    async with SandboxProcess("--no-limits") as sandbox:
        command = [sys.executable, "-m", "tests.ingest.killed_client", str(tmp_path), sandbox.url]
        child = await asyncio.create_subprocess_exec(
            *(*command, seed, str(EVENTS), str(KILLS)),
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        output, errors = await child.communicate()
        assert child.returncode == 0, f"seed {seed}: {errors.decode()[-3000:]}"
        assert int(output) >= KILLS
        events = await asyncio.to_thread(stored, sandbox.url)
        stats = await sandbox.stats()
    numbers = [one["event_properties"]["n"] for one in events]
    assert sorted(numbers) == list(range(EVENTS))
    assert set(accepted(tmp_path)) == set(range(EVENTS))
    # Some were sent twice, or there was nothing that could have gone wrong.
    assert stats["events"]["duplicates"] > 0
