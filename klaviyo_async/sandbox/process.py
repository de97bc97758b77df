"""The sandbox in a process of its own, so that it takes no CPU time from the client's."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Mapping
from types import TracebackType
from typing import Any, Final, Self
from urllib.request import Request, urlopen

import msgspec

_TIMEOUT: Final = 120.0
"""Seconds; a large shop takes some."""


class SandboxProcess:
    """Runs `python -m klaviyo_async.sandbox`, and stops it in the end.

    ::

        async with SandboxProcess("--window-scale", "0.1") as sandbox:
            print(sandbox.url, await sandbox.stats())

    Args:
        arguments: of the command line, see `python -m klaviyo_async.sandbox --help`; `--port 0` is
            added unless a port is given.

    Raises:
        RuntimeError: on entry, if the process does not start.
    """

    def __init__(self, *arguments: str) -> None:
        self.url = ""
        """Address of the running sandbox."""
        self._arguments = arguments if "--port" in arguments else ("--port", "0", *arguments)
        self._process: asyncio.subprocess.Process | None = None

    async def __aenter__(self) -> Self:
        self._process = await asyncio.create_subprocess_exec(
            sys.executable,
            *("-m", "klaviyo_async.sandbox", *self._arguments),
            stdout=asyncio.subprocess.PIPE,
            stdin=asyncio.subprocess.PIPE,
        )
        try:
            assert self._process.stdout is not None
            self.url = _address((await self._process.stdout.readline()).decode())
        except BaseException:
            await self._stop()
            raise
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self._stop()

    async def _stop(self) -> None:
        assert self._process is not None
        assert self._process.stdin is not None
        # It ends when its standard input does, so that it never outlives us.
        self._process.stdin.close()
        try:
            await asyncio.wait_for(self._process.wait(), 10)
        except TimeoutError:
            self._process.kill()
            await self._process.wait()

    async def stats(self) -> dict[str, Any]:
        """All counts: see `GET /sandbox/stats`."""
        result: dict[str, Any] = await self.control("GET", "stats")
        return result

    async def seed(self, fixtures: str | Mapping[str, Any] = "shop", **options: Any) -> str:
        """Put fixtures into an account, see :meth:`klaviyo_async.sandbox.Sandbox.seed`.

        Args:
            fixtures: `shop`, `shop:1000`, or an object with `resources` and `events`; no file.
            options: `account`, `size`, `seed`, `until` (ISO 8601).

        Returns:
            The account.

        Raises:
            urllib.error.HTTPError: they are not valid.
        """
        answer = await self.control("POST", "seed", {"fixtures": fixtures, **options})
        return str(answer["account"])

    async def snapshot(self, name: str) -> None:
        """Keep what all accounts hold now, see :meth:`klaviyo_async.sandbox.Sandbox.snapshot`.

        Args:
            name: letters, digits, `-` and `_`; one of that name is replaced.

        Raises:
            urllib.error.HTTPError: it is no name.
        """
        await self.control("POST", "snapshot", {"name": name})

    async def restore(self, name: str) -> None:
        """Bring back what a snapshot has kept, see :meth:`klaviyo_async.sandbox.Sandbox.restore`.

        Args:
            name: of the snapshot.

        Raises:
            urllib.error.HTTPError: there is none of that name.
        """
        await self.control("POST", "restore", {"name": name})

    async def advance(self, seconds: float) -> None:
        """Set the sandbox's clock forward: windows, jobs and tokens go with it.

        Args:
            seconds: by how much; 0 or more.

        Raises:
            urllib.error.HTTPError: they are not.
        """
        await self.control("POST", "clock", {"advance": seconds})

    async def control(self, method: str, name: str, document: Any = None) -> Any:
        """Call one of the sandbox's own endpoints, e.g. `control("POST", "faults", {...})`.

        Args:
            method: HTTP method.
            name: path below `/sandbox/`.
            document: JSON body; None: no body.

        Returns:
            The JSON of the response.

        Raises:
            urllib.error.HTTPError: there is no such endpoint, or the document is wrong.
            OSError: the process does not respond.
        """
        return await asyncio.to_thread(_call, method, f"{self.url}/sandbox/{name}", document)


def _address(line: str) -> str:
    if "http" not in line:
        raise RuntimeError(f"the sandbox did not start: {line.strip() or 'see its errors'}")
    return line.split()[-1]


def _call(method: str, url: str, document: Any) -> Any:
    data = None if document is None else msgspec.json.encode(document)
    request = Request(url, data, method=method)  # noqa: S310 - our own loopback server
    with urlopen(request, timeout=_TIMEOUT) as answer:  # noqa: S310
        return msgspec.json.decode(answer.read())
