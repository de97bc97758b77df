"""A client and a sandbox in one event loop, where pauses and timeouts take no real time."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

from klaviyo_async import KlaviyoClient
from klaviyo_async.errors import KlaviyoError
from klaviyo_async.limiter import Limiter
from klaviyo_async.sandbox import Sandbox
from klaviyo_async.testing import VirtualClock

from ..support import KEY

_SERVERS = ("RequestHandler.", "Front.", "BaseSelectorEventLoop._accept")


class Bench:
    """What a test of a fault needs; every connection that the client makes can be misled."""

    def __init__(self, sandbox: Sandbox, client: KlaviyoClient, clock: VirtualClock) -> None:
        self.sandbox = sandbox
        self.client = client
        self.clock = clock
        self.mislead: Callable[[Any], Any] | None = None
        """Is given the address of a new connection, and returns another one."""
        self.detour: Callable[[Any], Any] | None = None
        """The same while everything works."""
        self.lose: Callable[[], object] | None = None
        """Is called before a name is looked up, and raises."""
        self.afterwards: Callable[[], Awaitable[None]] | None = None
        """What has to work after a call has failed, and the fault is over."""
        self._asked = 0

    @property
    def address(self) -> tuple[str, int]:
        """Where the sandbox listens."""
        host, _, port = self.sandbox.url.rpartition("/")[2].partition(":")
        return host, int(port)

    def mark(self) -> None:
        """Count requests from here."""
        self._asked = self.sandbox.stats.requests

    @property
    def requests(self) -> int:
        """Requests that the server has seen since the mark."""
        return self.sandbox.stats.requests - self._asked

    def heal(self) -> None:
        """Everything works again."""
        self.sandbox.faults.clear()
        self.mislead = self.lose = None

    def connections(self) -> tuple[int, int]:
        """Connections in the client's pool, and connections in use."""
        transport: Any = self.client._engine.lifecycle.transport
        if transport is None or transport._sessions.last is None:
            return 0, 0
        connector = transport._sessions.last.client.connector
        return sum(map(len, connector._conns.values())), len(connector._acquired)

    def nothing_leaks(self) -> None:
        """No permit, no connection, no watch is left of calls that are over."""
        engine: Any = self.client._engine
        for bucket in engine.limiter.snapshot():
            assert (bucket.inflight, bucket.waiting) == (0, 0), bucket
        activities = engine.lifecycle.loops.everywhere()
        assert [(one.in_flight, len(one.waiting)) for one in activities] == [(0, 0)] * len(
            activities
        )
        assert self.connections()[1] == 0
        if engine.lifecycle.transport is not None:
            sessions = engine.lifecycle.transport._sessions.everywhere()
            assert sum(len(one.timer) for one in sessions) == 0
        assert others() == [], others()

    async def still_works(self) -> None:
        """What the fault left behind in the pool does no harm to the next call, and nobody waits:
        the bucket of another operation is open."""
        self.heal()
        if self.afterwards is not None:
            await self.clock.sleep(100)
            await self.afterwards()
        self.mark()
        assert len(await self.client.lists.get_lists()) == 0
        assert self.requests == 1
        self.nothing_leaks()


@asynccontextmanager
async def bench(
    *,
    url: str | None = None,
    limiter: Callable[[VirtualClock], Limiter] | None = None,
    **options: Any,
) -> AsyncIterator[Bench]:
    """A bench; at its end nothing is left of client and sandbox.

    Args:
        url: the client's `base_url` but for the port, if it is not that of the sandbox.
        limiter: makes the client's limiter.
        options: further options of the client.
    """
    async with VirtualClock(grace=0.002) as clock, Sandbox(limits=False) as sandbox:
        port = sandbox.url.rpartition(":")[2]
        address = f"{url}:{port}" if url else sandbox.url
        if limiter is not None:
            options["limiter"] = limiter(clock)
        client = KlaviyoClient(KEY, base_url=address, clock=clock, **options)
        async with client:
            made = Bench(sandbox, client, clock)
            with _misled(made):
                yield made
        made.nothing_leaks()


class _misled:
    """Has the event loop ask the bench before it looks up a name or connects."""

    def __init__(self, made: Bench) -> None:
        self._bench = made

    def __enter__(self) -> None:
        loop: Any = asyncio.get_running_loop()
        connect, bench = loop.sock_connect, self._bench

        async def getaddrinfo(host: str, port: int, **_: Any) -> list[Any]:
            if bench.lose is not None:
                bench.lose()
            return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port))]

        async def sock_connect(sock: Any, address: Any) -> Any:
            way = bench.mislead or bench.detour
            return await connect(sock, address if way is None else way(address))

        vars(loop).update(getaddrinfo=getaddrinfo, sock_connect=sock_connect)

    def __exit__(self, *_: object) -> None:
        loop: Any = asyncio.get_running_loop()
        del vars(loop)["getaddrinfo"], vars(loop)["sock_connect"]


def others() -> list[str]:
    """Tasks beside this one and those of servers, which have some for every connection."""
    tasks = asyncio.all_tasks() - {asyncio.current_task()}
    names = [getattr(task.get_coro(), "__qualname__", "?") for task in tasks]
    return [name for name in names if not name.startswith(_SERVERS)]


async def failure(call: Awaitable[Any]) -> KlaviyoError | None:
    """The error that a call ends with, which shows nothing of the key; None: it succeeds."""
    try:
        await call
    except KlaviyoError as error:
        assert KEY not in f"{error} {error!r} {vars(error)}"
        return error
    return None
