"""Commands in processes of their own, and what they are given to read."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from klaviyo_async.sandbox import Sandbox

KEY = "pk_" + "5ecre7" * 5
BULK = "bulk_create_events"


class Ran(NamedTuple):
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def report(self) -> dict[str, Any]:
        """Its report; there is nothing else on standard output."""
        found: dict[str, Any] = json.loads(self.out)
        return found


class Command:
    """A command that runs.

    Args:
        arguments: of it.
        sandbox: where it sends to, unless the arguments say.
        cwd: folder that it runs in.
        env: added to its environment.
    """

    def __init__(
        self,
        *arguments: str,
        sandbox: Sandbox | None = None,
        cwd: Path | None = None,
        env: Mapping[str, str] | None = None,
    ) -> None:
        self._arguments = arguments
        self._cwd = cwd
        own = {name: text for name, text in os.environ.items() if "KLAVIYO" not in name}
        url = {} if sandbox is None else {"KLAVIYO_BASE_URL": sandbox.url}
        self._env = {**own, "KLAVIYO_API_KEY": KEY, **url, **(env or {})}

    async def start(self) -> asyncio.subprocess.Process:
        """The running process."""
        self.process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-W", "error", "-m", "klaviyo_async", *self._arguments),
            cwd=self._cwd,
            env=self._env,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        return self.process

    async def end(self, given: bytes | None = None) -> Ran:
        """How it ended, after it was given all of its standard input."""
        out, err = await self.process.communicate(given)
        ran = Ran(self.process.returncode or 0, out.decode(), err.decode())
        assert KEY not in ran.out + ran.err
        assert "Traceback" not in ran.err
        return ran

    async def run(self, given: bytes | None = None) -> Ran:
        """Start it, and see it end."""
        await self.start()
        return await self.end(given)


def event(number: int, **fields: Any) -> dict[str, Any]:
    """An event without a `unique_id`."""
    return {
        "metric": "Viewed Product",
        "profile": {"email": f"user{number % 50}@example.com"},
        "properties": {"number": number},
        **fields,
    }


def write(path: Path, entries: Iterable[Any]) -> Path:
    """Write a line of JSON each; what is a string already is written as it is."""
    with path.open("w", encoding="utf-8") as file:
        for entry in entries:
            file.write((entry if isinstance(entry, str) else json.dumps(entry)) + "\n")
    return path


def numbers(sandbox: Sandbox) -> list[int]:
    """The numbers of the events that the sandbox has, in order."""
    return sorted(
        record.attributes["event_properties"]["number"]
        for store in sandbox.stores
        for record in store.all("event").values()
    )


async def until(done: Any) -> None:
    """Wait until `done()` is true: something in another process."""
    async with asyncio.timeout(600):
        while not done():  # noqa: ASYNC110 - nobody tells us
            await asyncio.sleep(0.01)
