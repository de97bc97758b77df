"""Which connections are used again, and when a request leaves on one.

A busy event loop learns late that a server has closed a connection. aiohttp asks the loop alone, and would send a
request on a connection that has been closed for a while; nobody could say then whether it was processed.
"""

from __future__ import annotations

import asyncio
import select
import sys
import types
from collections.abc import Callable, Coroutine, Generator
from functools import partial
from math import inf
from ssl import SSLContext
from time import monotonic
from typing import Any, Final

import aiohttp
from aiohttp.client_proto import ResponseHandler

from .deadlines import mark_unsent

__all__ = ["Connector", "EagerRequest"]

_TURNS: Final = 3
"""Turns in which an event loop has read what came: it looks at sockets after what was due before."""


class Connection(ResponseHandler):
    """A connection that knows what came on it before the event loop does.

    Args:
        loop: the loop that it belongs to.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__(loop)
        self.look: Callable[[], list[tuple[int, int]]] = list
        """Events of its socket that the loop has not seen, as `poll` tells them."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """See :class:`asyncio.Protocol`."""
        super().connection_made(transport)
        socket = transport.get_extra_info("socket")
        if socket is not None:
            self.look = _looking_at(socket.fileno())

    def set_exception(self, exc: BaseException, *cause: Any, **named: Any) -> None:
        """See :class:`aiohttp.client_proto.ResponseHandler`."""
        body = self._payload
        super().set_exception(exc, *cause, **named)
        if body is not None and body.exception() is None and not body.is_eof():
            # The parser in C forgets a body that it refuses: whoever reads it would wait for ever.
            body.set_exception(aiohttp.ClientPayloadError("the answer is not HTTP"))


_READABLE: Final = getattr(select, "POLLIN", 1)

if hasattr(select, "poll"):

    def _looking_at(descriptor: int) -> Callable[[], list[tuple[int, int]]]:
        poll = select.poll()
        # The end is told apart from bytes where the system can do so.
        poll.register(descriptor, select.POLLIN | getattr(select, "POLLRDHUP", 0))
        return partial(poll.poll, 0)

else:  # Windows

    def _looking_at(descriptor: int) -> Callable[[], list[tuple[int, int]]]:
        return lambda: [(ready, _READABLE) for ready in select.select([descriptor], (), (), 0)[0]]


class Connector(aiohttp.TCPConnector):
    """Does not reuse a connection that the server has closed, or on which something came unasked.

    aiohttp would take the latter for the answer to the next request, which may be another account's.

    Args:
        default_context: makes what stands for `ssl=True`, at the first connection over TLS; None: aiohttp's own.
        options: those of aiohttp's connector.
    """

    def __init__(
        self, *, default_context: Callable[[], SSLContext] | None = None, **options: Any
    ) -> None:
        super().__init__(**options)
        self._default_context = default_context
        self._factory: Any = partial(Connection, loop=self._loop)

    def take(self, key: Any) -> aiohttp.connector.Connection | None:
        """An idle connection that is fit for use for certain; None: :meth:`connect` is to look closer, or to
        make one.

        Args:
            key: of the requests that it is for.
        """
        idle = self._conns.get(key)
        if not idle or self._came_on(*idle[0]) != []:
            return None
        connection, _ = idle.popleft()
        if not idle:
            del self._conns[key]
        self._acquired.add(connection)
        return aiohttp.connector.Connection(self, key, connection, self._loop)

    def _came_on(self, connection: Any, since: float) -> list[tuple[int, int]] | None:
        """What came unseen on an idle connection; None: it has been closed, or has been idle for too long."""
        # Expired ones are dropped here too: aiohttp would take the next one, unseen.
        expired = since <= monotonic() - (self._keepalive_timeout or inf) + 0.1
        if expired or not connection.is_connected() or connection.should_close:
            return None
        found: list[tuple[int, int]] = connection.look()
        return found

    async def _get(self, key: Any, traces: Any) -> Any:
        turns = _TURNS if key.is_ssl else 0
        while idle := self._conns.get(key):
            came = self._came_on(*idle[0])
            if came == []:
                break
            if came and turns and came[0][1] == _READABLE:
                # The end, or no more than a ticket of TLS: only the loop can tell.
                turns -= 1
                try:
                    await asyncio.sleep(0)
                except asyncio.CancelledError:
                    self._release_waiter()  # see below
                    raise
                continue
            idle.popleft()[0].close()
        return await super()._get(key, traces)

    async def _wait_for_available_connection(self, key: Any, traces: Any) -> None:
        try:
            await super()._wait_for_available_connection(key, traces)
        except asyncio.CancelledError:
            # It may have been told of a free connection in the same turn, and nobody else is: others would
            # wait until the next one is free, though none is in use.
            self._release_waiter()
            raise

    def _get_ssl_context(self, req: Any) -> SSLContext | None:
        if self._default_context is not None and self._ssl is True and req.is_ssl():
            self._ssl = self._default_context()
        return super()._get_ssl_context(req)

    def give_up(self) -> list[Connection]:
        """Forget all connections, without closing them: their loop no longer runs; returns them."""
        found: list[Any] = [one for idle in self._conns.values() for one, _ in idle]
        found += self._acquired
        self._conns.clear()
        self._acquired.clear()
        self._closed = True  # else it warns when it is destroyed
        return found

    async def connect(self, req: Any, traces: Any, timeout: Any) -> aiohttp.connector.Connection:
        """See :class:`aiohttp.BaseConnector`; a cancellation meanwhile is marked as one before anything was sent."""
        try:
            return await super().connect(req, traces, timeout)
        except asyncio.CancelledError as error:
            mark_unsent(error)
            raise

    async def _create_connection(self, req: Any, traces: Any, timeout: Any) -> Any:
        # aiohttp bounds each address alone, and neither the lookup of a name nor what a proxy does.
        async with asyncio.timeout(timeout.sock_connect):
            return await super()._create_connection(req, traces, timeout)

    async def _create_proxy_connection(self, req: Any, traces: Any, timeout: Any) -> Any:
        # To aiohttp, what the proxy fails to answer is the server's failure to answer the request.
        try:
            return await super()._create_proxy_connection(req, traces, timeout)
        except (aiohttp.ClientConnectorError, aiohttp.ClientHttpProxyError):
            raise
        except aiohttp.ClientError as error:
            reason = f"the proxy broke the connection: {type(error).__name__}"
            failure = OSError(None, reason)
        raise aiohttp.ClientConnectorError(req.connection_key, failure)


class EagerRequest(aiohttp.ClientRequest):
    """A request that is written in the same turn of the loop in which its connection was looked at."""

    if sys.version_info < (3, 12):  # aiohttp's own way from 3.12 on
        _written = False

        async def send(self, conn: Any) -> aiohttp.ClientResponse:
            """Send the request."""
            response = await super().send(conn)
            if self._written:
                # The task has nothing to do; an answer that comes before it would cost the connection.
                response._writer = None
            return response

        def write_bytes(self, *args: Any, **options: Any) -> Any:
            """Begin to write the body; what is left to do is for the task that aiohttp makes of it."""
            writing = super().write_bytes(*args, **options)
            if not isinstance(self._body, (aiohttp.BytesPayload, aiohttp.BytesIOPayload)):
                return writing
            try:
                awaited = writing.send(None)
            except StopIteration:
                self._written = True
                return _nothing()
            return _resume(writing, awaited)


async def _nothing() -> None: ...


async def _resume(begun: Coroutine[Any, Any, None], awaited: object) -> None:
    """Go on with a coroutine that waits for `awaited`."""
    await _drive(begun, awaited)


@types.coroutine
def _drive(begun: Coroutine[Any, Any, None], awaited: object) -> Generator[Any, Any, None]:
    while True:
        try:
            value = yield awaited
        except BaseException as error:
            step = partial(begun.throw, error)
        else:
            step = partial(begun.send, value)
        try:
            awaited = step()
        except StopIteration:
            return
