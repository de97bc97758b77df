"""Sends a request over a session's connections, without what sessions do for requests that are not ours.

A session merges headers, looks for cookies, credentials and redirects, follows traces, builds timers and a
handler for middlewares, for each request; requests make maps of headers, a writer, a task that writes, and a
response. For a request whose address and headers are complete, and whose body is small, to be sent once, none of it
has an effect. Its head is filled into a form that aiohttp has laid out once, and that of its answer is taken as aiohttp's
parser gives it. How connections are made, shared, waited for and closed stays aiohttp's, and how answers are read.
"""

from __future__ import annotations

from asyncio import CancelledError, sleep
from collections.abc import Coroutine, Iterable, Mapping
from types import FunctionType
from typing import Any, Final

import aiohttp
from aiohttp.http import HttpProcessingError
from yarl import URL

from .connections import Connector, EagerRequest
from .deadlines import mark_unsent

__all__ = ["MOST", "BareAnswer", "Origin", "is_plain", "may_send_directly", "origin_of"]

MOST: Final = 2**15
"""Bytes of a body at most: sockets take them in one go, so that nobody has to read an answer meanwhile."""

_FORMS: Final = 256
"""Forms of heads that are kept at most: one for each method and set of headers."""
_FRAMING: Final = frozenset(("connection", "content-length", "expect", "host", "transfer-encoding"))
"""Headers that change how aiohttp sends a request."""

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


class BareAnswer:
    """What came of a request; its body may still be on its way.

    Args:
        connection: that it comes on.
    """

    __slots__ = ("connection", "content", "headers", "status")

    status: int
    headers: Mapping[str, str]
    content: aiohttp.StreamReader

    def __init__(self, connection: aiohttp.connector.Connection) -> None:
        self.connection: aiohttp.connector.Connection | None = connection
        """None after the body's end: then it is back in the pool, or closed."""

    def close(self) -> None:
        """Close the connection, unless the body's end has come."""
        connection, self.connection = self.connection, None
        if connection is not None:
            connection.close()

    def end(self) -> None:
        """Give the connection back: the body's end has come."""
        connection, self.connection = self.connection, None
        if connection is None:
            return
        way = connection.transport
        if way is not None and way.get_write_buffer_size():
            connection.close()  # an early answer: the rest of the request would go before the next one
        else:
            connection.release()


class Origin:
    """A server that requests go to, and what their heads look like.

    Args:
        client: whose connections to use; see :func:`is_plain`.
        address: the server's, with a slash at its end.
    """

    def __init__(self, client: aiohttp.ClientSession, address: str) -> None:
        self.address = address
        self._client = client
        self._url = URL(address, encoded=True)
        self._forms: dict[tuple[str, ...], str] = {}
        self._request = self._lay_out("GET", (), None)
        """Stands for every request where a connection is made; it holds no credentials."""
        self._key = self._request.connection_key

    def send(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        data: bytes | None,
        timeout: aiohttp.ClientTimeout,
        read_bufsize: int,
        others: bool,
    ) -> Coroutine[Any, Any, BareAnswer] | None:
        """Send a request once, and wait for the head of its answer; redirects are answers.

        Args:
            method: HTTP method in capitals, but for HEAD.
            url: full address, encoded, which begins with the server's.
            headers: all of them but those that HTTP itself needs.
            data: body, of :data:`MOST` bytes at most: it is written in one go, before an answer is looked for.
            timeout: for making a connection.
            read_bufsize: bytes that are unpacked of an answer in one go.
            others: whether other requests are under way.

        Returns:
            What does so; None: there is something in the request that aiohttp is to judge.

        Raises:
            aiohttp.ClientError: as a session does.
            OSError: likewise.
        """
        target = url[len(self.address) - 1 :]
        # Of an address aiohttp drops a fragment, and the mark of a query that is empty.
        if target[-1] == "?" or not (target + "".join(headers.values())).isprintable():
            return None
        names = (method, "" if data is None else "body", *headers)
        form = self._forms.get(names) or self._make_form(names)
        if form is None or "#" in target:
            return None
        return self._exchange(form, target, headers, data, timeout, read_bufsize, others)

    async def _exchange(
        self,
        form: str,
        target: str,
        headers: Mapping[str, str],
        data: bytes | None,
        timeout: aiohttp.ClientTimeout,
        read_bufsize: int,
        others: bool,
    ) -> BareAnswer:
        if others:
            # Whatever answers have come with this one's turn is seen to first; then all requests leave together,
            # one after the other. The same code for each at a time costs a sixth less, and wakes a server once.
            try:
                await sleep(0)
            except CancelledError as error:
                mark_unsent(error)
                raise
        connector: Any = self._client.connector
        if connector is None:
            raise aiohttp.ClientConnectionError("the session has been closed")
        connection: Any = connector.take(self._key) or await self._connect(connector, timeout)
        answer, protocol = BareAnswer(connection), connection.protocol
        try:
            protocol.set_response_params(read_until_eof=True, read_bufsize=read_bufsize)
            way = protocol.transport
            # What is written is kept in no variable: tracebacks show those.
            if data is None:
                way.write((form % (target, *headers.values())).encode())
            else:
                way.write((form % (target, *headers.values(), len(data))).encode() + data)
            message, content = await protocol.read()
            while 100 <= message.code < 200 and message.code != 101:
                message, content = await protocol.read()
        except HttpProcessingError as error:
            answer.close()
            raise aiohttp.ClientResponseError(
                self._request.request_info, (), status=error.code, message=error.message
            ) from error
        except BaseException:
            answer.close()
            raise
        answer.status, answer.headers, answer.content = message.code, message.headers, content
        content.on_eof(answer.end)
        return answer

    async def _connect(
        self, connector: Connector, timeout: aiohttp.ClientTimeout
    ) -> aiohttp.connector.Connection:
        try:
            connection = await connector.connect(self._request, [], timeout)
        except TimeoutError as error:
            place = f"Connection timeout to host {self.address}"
            raise aiohttp.ConnectionTimeoutError(place) from error
        if connection.closed:
            connection.close()
            raise aiohttp.ClientConnectionResetError("Cannot write to closing transport")
        return connection

    def _make_form(self, names: tuple[str, ...]) -> str | None:
        """A head with places for the target, the headers' values, and the body's size if there is one."""
        method, body, *given = names
        lower = {*map(str.lower, given)}
        if len(lower) < len(given) or lower & _FRAMING or not "".join(names).isprintable():
            return None
        headers = self._lay_out(method, given, b"x" if body else None).headers
        if method in EagerRequest.POST_METHODS:
            headers.setdefault("Content-Type", "application/octet-stream")
        if body:
            headers["Content-Length"] = "\0"
        lines = [f"{method} \0 HTTP/1.1", *(f"{name}: {value}" for name, value in headers.items())]
        if len(self._forms) >= _FORMS:
            self._forms.clear()
        text = "\r\n".join([*lines, "", ""]).replace("%", "%%").replace("\0", "%s")
        return self._forms.setdefault(names, text)

    def _lay_out(self, method: str, names: Iterable[str], data: bytes | None) -> EagerRequest:
        """A request as aiohttp has it, with NUL where values go."""
        return EagerRequest(
            method,
            self._url,
            headers=dict.fromkeys(names, "\0"),
            data=data,
            loop=self._client._loop,
            session=self._client,
        )


def origin_of(client: aiohttp.ClientSession, url: str) -> Origin | None:
    """The server that an address begins with; None: that is not all there is before the path."""
    parts = URL(url, encoded=True)
    address = f"{parts.scheme}://{parts.raw_authority}/"
    return Origin(client, address) if url.startswith(address) and "@" not in address else None
