"""Sends a request over a session's connections, without what sessions do for requests that are not ours.

A session merges headers, looks for cookies, credentials and redirects, follows traces, builds timers and a
handler for middlewares, for each request, and requests make a task that writes them: two fifths of what a request
costs. For one whose address and headers are complete, and whose body is small, to be sent once, none of it has an
effect.
"""

from __future__ import annotations

from asyncio import AbstractEventLoop, sleep
from collections.abc import Mapping
from types import FunctionType
from typing import Any, Final

import aiohttp
from aiohttp.http_writer import StreamWriter
from multidict import CIMultiDict
from yarl import URL

from .connections import Connector, EagerRequest

__all__ = ["MOST", "Origin", "is_plain", "may_send_directly", "send_directly"]

MOST: Final = 2**15
"""Bytes of a body at most: sockets take them in one go, so that nobody has to read an answer meanwhile."""

_Session: Final = aiohttp.ClientSession
_Request: Final = aiohttp.ClientRequest
# What is below sessions may be another with each minor version: one that nobody has looked at gets all through them.
_KNOWN: Final = "3.14."


def _methods() -> tuple[object, ...]:
    """What tests and tracers replace."""
    return _Session.request, _Session._request, _Request.send


def _own_methods() -> tuple[object, ...] | None:
    """These as aiohttp has them; None: somebody has put others in their place already."""
    found = _methods()
    homes = map(vars, (aiohttp.client, aiohttp.client, aiohttp.client_reqrep))
    # Asked of the type: what wrapt puts in their place, as tracers do, says that it is a function.
    own = all(
        type(one) is FunctionType and one.__globals__ is home
        for one, home in zip(found, homes, strict=True)
    )
    return found if own and aiohttp.__version__.startswith(_KNOWN) else None


_METHODS: Final = _own_methods()


def is_plain(client: aiohttp.ClientSession, owned: bool) -> bool:
    """Whether a session does nothing with requests that anybody has asked for.

    Args:
        client: the session.
        owned: whether it is the transport's own. Tools that trace programs change those too.
    """
    return (
        owned
        and type(client) is _Session
        and isinstance(client.connector, Connector)
        and not client.trace_configs
        and not getattr(client, "_middlewares", ())
    )


def may_send_directly() -> bool:
    """Whether sessions and requests are aiohttp's own, and no test or tracer has replaced how they send."""
    # Not by `==`: a wrapper of wrapt's is equal to what it wraps.
    return (
        _METHODS is not None
        and _Session.request is _METHODS[0]
        and _Session._request is _METHODS[1]
        and _Request.send is _METHODS[2]
    )


class Origin(EagerRequest):
    """Where requests go, and what is the same for all that go there: it stands for each of them where a
    connection is looked for.

    Args:
        client: whose connections to use; see :func:`is_plain`.
        loop: the running one.
        url: full address of a request, encoded, without credentials.
    """

    def __init__(self, client: aiohttp.ClientSession, loop: AbstractEventLoop, url: URL) -> None:
        super().__init__("GET", url.origin(), loop=loop, session=client)
        self.client = client
        self.place = url.scheme, url.raw_authority
        """By which others are told that go there too."""
        self._key = super().connection_key
        self._info = super().request_info
        self._host = self.headers["Host"]
        self._defaults = [(name, value) for name, value in self.headers.items() if name != "Host"]

    @property
    def connection_key(self) -> Any:
        """What tells the connections that lead there."""
        return self._key

    def complete(
        self, method: str, headers: Mapping[str, str], data: bytes | None
    ) -> CIMultiDict[str]:
        """All headers of a request, as aiohttp has them."""
        found = CIMultiDict(Host=self._host)
        found.update(headers)
        for name, value in self._defaults:
            found.setdefault(name, value)
        if data is not None:
            found["Content-Length"] = str(len(data))
        elif method not in self.GET_METHODS:
            found["Content-Length"] = "0"
        if data is not None or method in self.POST_METHODS:
            found.setdefault("Content-Type", "application/octet-stream")
        return found

    async def write(
        self,
        connection: Any,
        method: str,
        url: URL,
        headers: CIMultiDict[str],
        data: bytes | None,
    ) -> aiohttp.ClientResponse:
        """Send a request on a connection; returns its response, which is to be started."""
        writer = StreamWriter(connection.protocol, self.loop)
        await writer.write_headers(f"{method} {url.raw_path_qs} HTTP/1.1", headers)
        if data:
            await writer.write_eof(data)
        else:
            writer.set_eof()
        return aiohttp.ClientResponse(
            method,
            url,
            writer=None,
            continue100=None,
            timer=self._timer,
            request_info=self._info,
            traces=[],
            loop=self.loop,
            session=self.client,
            stream_writer=writer,
        )


async def send_directly(
    origin: Origin,
    method: str,
    url: URL,
    headers: Mapping[str, str],
    data: bytes | None,
    timeout: aiohttp.ClientTimeout,
    read_bufsize: int,
    others: bool,
) -> aiohttp.ClientResponse:
    """Send a request once, and wait for the head of its answer; redirects are answers.

    Args:
        origin: that of the address.
        method: HTTP method in capitals, but for HEAD.
        url: full address, encoded, without credentials.
        headers: all of them but those that HTTP itself needs.
        data: body, of :data:`MOST` bytes at most: it is written in one go, before an answer is looked for.
        timeout: for making a connection.
        read_bufsize: bytes that are unpacked of an answer in one go.
        others: whether other requests are under way.

    Raises:
        aiohttp.ClientError: as a session does.
        OSError: likewise.
    """
    complete = origin.complete(method, headers, data)
    if others:
        # Whatever answers have come with this one's turn is seen to first; then all requests leave together, one
        # after the other. The same code for each at a time costs a sixth less, and wakes a server once.
        await sleep(0)
    connector = origin.client.connector
    if connector is None:
        raise aiohttp.ClientConnectionError("the session has been closed")
    try:
        connection = await connector.connect(origin, [], timeout)
    except TimeoutError as error:
        raise aiohttp.ConnectionTimeoutError(f"Connection timeout to host {url.host}") from error
    try:
        protocol: Any = connection.protocol
        protocol.set_response_params(read_until_eof=True, read_bufsize=read_bufsize)
        response = await origin.write(connection, method, url, complete, data)
        try:
            return await response.start(connection)
        except BaseException:
            response.close()
            raise
    except BaseException:
        connection.close()
        raise
