"""Sends a request over a session's connections, without what sessions do for requests that are not ours.

A session merges headers, looks for cookies, credentials and redirects, follows traces, builds timers and a
handler for middlewares, for each request: a third of what a request costs. For one whose address and headers are
complete, to be sent once, none of it has an effect.
"""

from __future__ import annotations

from asyncio import AbstractEventLoop, sleep
from collections.abc import Mapping
from types import FunctionType
from typing import Any, Final

import aiohttp
from yarl import URL

from .connections import Connector, EagerRequest

__all__ = ["is_plain", "may_send_directly", "send_directly"]

_Session: Final = aiohttp.ClientSession
# What is below sessions may be another with each minor version: one that nobody has looked at gets all through them.
_KNOWN: Final = "3.14."


def _own_methods() -> tuple[object, object] | None:
    """The session's methods as aiohttp has them; None: somebody has put others in their place already."""
    found = _Session.request, _Session._request
    # Asked of the type: what wrapt puts in their place, as tracers do, says that it is a function.
    own = all(
        type(one) is FunctionType and one.__globals__ is vars(aiohttp.client) for one in found
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
    """Whether sessions are aiohttp's own, and no test or tracer has replaced how they send."""
    # Not by `==`: a wrapper of wrapt's is equal to what it wraps.
    return (
        _METHODS is not None
        and _Session.request is _METHODS[0]
        and _Session._request is _METHODS[1]
    )


async def send_directly(
    client: aiohttp.ClientSession,
    loop: AbstractEventLoop,
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
        client: whose connections to use; see :func:`is_plain`.
        loop: the running one.
        method: HTTP method, but for HEAD.
        url: full address, encoded, without credentials.
        headers: all of them but those that HTTP itself needs.
        data: body.
        timeout: for making a connection.
        read_bufsize: bytes that are unpacked of an answer in one go.
        others: whether other requests are under way.

    Raises:
        aiohttp.ClientError: as a session does.
        OSError: likewise.
    """
    request = EagerRequest(method, url, headers=headers, data=data, loop=loop, session=client)
    if others:
        # Whatever answers have come with this one's turn is seen to first; then all requests leave together, one
        # after the other. The same code for each at a time costs a sixth less, and wakes a server once.
        await sleep(0)
    connector = client.connector
    if connector is None:
        raise aiohttp.ClientConnectionError("the session has been closed")
    try:
        connection = await connector.connect(request, [], timeout)
    except TimeoutError as error:
        raise aiohttp.ConnectionTimeoutError(f"Connection timeout to host {url.host}") from error
    try:
        protocol: Any = connection.protocol
        protocol.set_response_params(read_until_eof=True, read_bufsize=read_bufsize)
        response = await request.send(connection)
        try:
            return await response.start(connection)
        except BaseException:
            response.close()
            raise
    except BaseException:
        connection.close()
        raise
