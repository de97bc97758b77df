from __future__ import annotations

import asyncio
import os
import random
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import msgspec
import pytest

from klaviyo_async.sandbox.process import SandboxProcess

from .killed_client import accepted
from .spools import ROOT

SOME = pytest.param(20_000, 12, marks=pytest.mark.slow, id="some")
MANY = pytest.param(100_000, 55, marks=pytest.mark.soak, id="many")


def stored(url: str) -> list[dict[str, Any]]:
    """Attributes of all events at the sandbox."""
    with urlopen(f"{url}/sandbox/state?type=event") as answer:
        [account] = msgspec.json.decode(answer.read()).values()
    return [one["attributes"] for one in account["event"]]


@pytest.mark.parametrize(("count", "kills"), [SOME, MANY])
async def test_every_accepted_event_arrives_once_whenever_the_client_is_killed(
    tmp_path: Path, count: int, kills: int
) -> None:
    seed = str(random.randrange(10**6))
    async with SandboxProcess("--no-limits") as sandbox:
        command = [sys.executable, "-m", "tests.ingest.killed_client", str(tmp_path), sandbox.url]
        child = await asyncio.create_subprocess_exec(
            *(*command, seed, str(count), str(kills)),
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )
        try:
            output, errors = await child.communicate()
        finally:
            with suppress(ProcessLookupError):  # those that it has forked, if it was broken off
                os.killpg(child.pid, signal.SIGKILL)
        assert child.returncode == 0, f"seed {seed}: {errors.decode()[-3000:]}"
        assert int(output) >= kills
        events = await asyncio.to_thread(stored, sandbox.url)
        stats = await sandbox.stats()
    numbers = [one["event_properties"]["n"] for one in events]
    assert sorted(numbers) == list(range(count))
    assert set(accepted(tmp_path)) == set(range(count))
    # Some were sent twice, or there was nothing that could have gone wrong.
    assert stats["events"]["duplicates"] > 0
