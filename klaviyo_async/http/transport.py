"""Sends requests with aiohttp, and reads the raw responses. No other module of a call uses aiohttp."""

from __future__ import annotations

import asyncio
import io
import ssl
from asyncio import AbstractEventLoop, _get_running_loop
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any, Final, Protocol

from .trust import default_context  # isort: skip - it has to see what aiohttp is imported with

import aiohttp
from yarl import URL

from ..core.multipart import Upload
from ..core.response import RawResponse
from ..errors import (
    APIConnectionError,
    ClientClosed,
    ConfigurationError,
    KlaviyoError,
    ResponseTooLarge,
)
from ..loops import PerLoop
from .connections import Connector, EagerRequest
from .deadlines import Deadline, is_unsent
from .failures import (
    ConnectionBrokenError,
    connection_error,
    describe,
    timeout_error,
    wants_credentials,
)
from .sessions import LoopSession
from .timeouts import Timeout

if TYPE_CHECKING:
    from .proxies import Proxies

__all__ = ["AiohttpTransport", "Transport"]

# Larger bodies given as bytes aiohttp copies behind the headers, and writes in one go.
_LARGE: Final = 2**17
# What aiohttp unpacks of an answer in one go, in bytes.
_PIECE: Final = 2**16
_Handler = Callable[[aiohttp.ClientRequest], Awaitable[aiohttp.ClientResponse]]
_Middleware = Callable[[aiohttp.ClientRequest, _Handler], Awaitable[aiohttp.ClientResponse]]
# Methods that aiohttp sends again by itself when a kept connection turns out to be dead.
_RESENT_METHODS: Final = frozenset(("GET", "HEAD", "PUT", "DELETE"))


class Transport(Protocol):
    """Sends one request and reads its response; neither retries nor follows redirects."""

    def send(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        body: bytes | Upload | None,
        timeout: Timeout,
    ) -> Awaitable[RawResponse]:
        """Send a request.

        Args:
            method: HTTP method.
            url: full address, percent-encoded.
            headers: all headers but those that HTTP itself needs, with the credentials.
            body: its bytes, or a form with a file; None: there is none.
            timeout: time limits in seconds.

        Returns:
            The response, whatever its status; its headers are looked up without regard to case.

        Raises:
            APIConnectionError: no complete response came; `sent` says what is known of the request.
            APITimeoutError: not within `timeout`.
            ResponseTooLarge: the response is larger than allowed.
            InvalidRequest: the body cannot be read.
            ClientClosed: the transport has been closed.
        """
        ...

    async def aclose(self) -> None:
        """Close all connections that belong to the transport."""
        ...


class AiohttpTransport:
    """A transport over aiohttp, with sessions of its own, one for each event loop, or one of the user's.

    Args:
        session: a session to use, in its own event loop alone, and leave open, but for its cookies,
            which are not sent, as accounts may share it; None: make one at first use in each loop.
        max_connections: connections of each session of its own at most; 0: no limit.
        max_response_bytes: bytes of a body at most, after decompression.
        ssl_context: certificates to trust or to present, in place of the system's; used as it is. For
            a session of the user's, its connector has one.
        proxies: those to send requests through; None: none. A session of the user's has
            its own.

    Raises:
        ConfigurationError: `ssl_context` is not an SSLContext, or `session` is given too.
    """

    def __init__(
        self,
        session: aiohttp.ClientSession | None = None,
        *,
        max_connections: int = 100,
        max_response_bytes: int = 64 * 2**20,
        ssl_context: ssl.SSLContext | None = None,
        proxies: Proxies | None = None,
    ) -> None:
        if ssl_context is not None:
            _check_context(ssl_context, session)
        self._proxies = proxies
        self._ssl_context = ssl_context
        self._session = session
        """The user's."""
        self._max_connections = max_connections
        self._max_response_bytes = max_response_bytes
        self._closed = False
        users = () if session is None else getattr(session, "_middlewares", ())
        jar = getattr(session, "cookie_jar", None)
        self._middlewares: tuple[_Middleware, ...] | None = None
        """None: those of the session alone."""
        if jar is not None and not isinstance(jar, aiohttp.DummyCookieJar):
            users = self._middlewares = (_no_cookies, *users)
        self._resent_middlewares = (_no_resend, *users)
        # Not a bound method: whoever drops the transport without closing it drops its sessions.
        self._sessions = PerLoop(
            partial(_open_session, session, max_connections, max_response_bytes, ssl_context)
        )

    def send(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        body: bytes | Upload | None,
        timeout: Timeout,
    ) -> Coroutine[Any, Any, RawResponse]:
        """See :meth:`Transport.send`."""
        # Not `async`: a frame less between the caller and the socket.
        session = self._sessions.last
        if session is None or session.client.closed or session.loop is not _get_running_loop():
            session = self._enter()
        if not session.client.auto_decompress:  # nor do we
            headers = {**headers, "accept-encoding": "identity"}
        if isinstance(body, Upload):
            return self._send_form(session, method, url, headers, body, timeout)
        data = body if body is None or len(body) < _LARGE else io.BytesIO(body)
        return self._exchange(session, method, url, headers, data, timeout)

    async def aclose(self) -> None:
        """End the requests in flight, and close the sessions, unless it is the user's."""
        self._closed = True
        await self._sessions.aclose()

    def _enter(self) -> LoopSession:
        """The session of the running loop."""
        if self._closed:
            raise ClientClosed("the connection pool has been closed")
        session = self._sessions.here()
        if session.client.closed:
            raise ClientClosed("the connection pool has been closed")
        return session

    async def _exchange(
        self,
        session: LoopSession,
        method: str,
        url: str,
        headers: Mapping[str, str],
        data: Any,
        timeout: Timeout,
    ) -> RawResponse:
        # Else the answer may be late because the request leaves late.
        timer = session.timer
        small = data is None or isinstance(data, bytes)
        expecting = small and len(timer) < session.capacity
        proxy = None if self._proxies is None else self._proxies.find(url)
        if proxy is not None and not url.startswith("https:"):
            headers = {**headers, **proxy.headers}  # there is no CONNECT that has them
        deadline = timer.start(timeout.total, timeout.read, expecting=expecting)
        response = None
        complete: tuple[int, Mapping[str, str], bytes] | None = None
        failure: KlaviyoError | None = None
        try:
            limits = _connect_timeout(timeout.connect)
            sending = None
            if proxy is None:
                sending = session.send_directly(method, url, headers, data, limits, _PIECE)
            response = await (
                sending
                or session.client.request(
                    method,
                    URL(url, encoded=True),
                    data=data,
                    headers=headers,
                    allow_redirects=False,
                    raise_for_status=False,  # as a session of the user's may have it
                    proxy=None if proxy is None else proxy.url,
                    proxy_headers=None if proxy is None else proxy.headers,
                    read_bufsize=_PIECE,
                    timeout=limits,
                    middlewares=(
                        self._resent_middlewares if method in _RESENT_METHODS else self._middlewares
                    ),
                )
            )
            deadline.expect_bytes()
            # Not `read()`, which would hold whatever comes, before its size can be looked at.
            content = response.content
            first = await content.readany()
            if content.at_eof() and len(first) <= session.bodies.limit:
                body: bytes | None = first  # as nearly all of them come
            else:
                body = await session.bodies.read(content, first, deadline)
            if body is None:
                from ..core.judging import kept_headers  # few answers are too large

                failure = ResponseTooLarge(
                    f"{response.status}, but the answer is larger than {session.bodies.limit} "
                    "bytes (max_response_bytes)",
                    status=response.status,
                    headers=kept_headers(response.headers, headers.get("authorization")),
                )
            else:
                complete = response.status, response.headers, body
                if response.connection is None:
                    response = None  # read to its end: its connection is back in the pool
        except (aiohttp.ClientError, OSError, ConnectionBrokenError) as error:
            failure = connection_error(error, timeout, headers)
            if failure.sent is False and proxy is None:
                self._tell_of_proxies(failure, session.client, url)
        except asyncio.CancelledError as error:
            if not deadline.absorb_cancellation():
                raise
            sent = False if is_unsent(error) else None if response is None else True
            failure = _expired_error(session, deadline, timeout, sent)
        finally:
            timer.stop(deadline)
            if response is not None:
                response.close()
        if complete is not None:
            if complete[0] == 407 and proxy is not None and not url.startswith("https:"):
                raise wants_credentials()
            return RawResponse(*complete)
        # Not raised where it was caught: aiohttp's error holds the request's headers, the key
        # among them, and would stay reachable through `__context__`.
        assert failure is not None
        raise failure

    def _tell_of_proxies(
        self, failure: APIConnectionError, session: aiohttp.ClientSession, url: str
    ) -> None:
        if self._proxies is not None or session.trust_env or session._default_proxy is not None:
            return
        from .proxies import proxy_variable  # most requests reach the server

        variable = proxy_variable(url)
        if variable is not None:
            hint = f"{variable} is set, but is not used without trust_env"
            failure.args = (f"{failure.message}; {hint}",)

    async def _send_form(
        self,
        session: LoopSession,
        method: str,
        url: str,
        headers: Mapping[str, str],
        form: Upload,
        timeout: Timeout,
    ) -> RawResponse:
        from .upload import open_form  # most programs upload nothing

        async with open_form(form) as (content, data):
            return await self._exchange(session, method, url, {**headers, **content}, data, timeout)


def _open_session(
    users: aiohttp.ClientSession | None,
    max_connections: int,
    max_response_bytes: int,
    ssl_context: ssl.SSLContext | None,
    loop: AbstractEventLoop,
) -> LoopSession:
    """What a transport has in a loop; see :class:`AiohttpTransport`."""
    client = users
    if client is None:
        client = aiohttp.ClientSession(
            connector=Connector(
                limit=max_connections,
                ttl_dns_cache=60,
                keepalive_timeout=30,
                ssl=ssl_context or True,
                default_context=default_context,
            ),
            request_class=EagerRequest,
            cookie_jar=aiohttp.DummyCookieJar(),
        )
    elif getattr(client, "_loop", loop) is not loop:
        raise ConfigurationError(
            "the aiohttp session that was given belongs to another event loop: give none, and there "
            "is one for each loop"
        )
    return LoopSession(loop, client, users is None, max_response_bytes)


async def _no_cookies(request: aiohttp.ClientRequest, handler: _Handler) -> aiohttp.ClientResponse:
    """Take out what the session's jar put in: it may come from an answer to another account."""
    request.headers.popall("Cookie", None)
    return await handler(request)


async def _no_resend(request: aiohttp.ClientRequest, handler: _Handler) -> aiohttp.ClientResponse:
    """Keep aiohttp from sending a request again by itself: attempts are counted in the engine."""
    try:
        return await handler(request)
    except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError):
        raise
    except (aiohttp.ClientOSError, aiohttp.ServerDisconnectedError) as error:
        raise ConnectionBrokenError(describe(error)) from None


def _check_context(context: object, session: object) -> None:
    if not isinstance(context, ssl.SSLContext):
        raise ConfigurationError(
            f"ssl_context must be an ssl.SSLContext, not {type(context).__name__}: "
            "ssl.create_default_context(cafile=...) makes one that trusts your certificates"
        )
    if session is not None:
        raise ConfigurationError("give ssl_context to the session's connector, not beside it")


@lru_cache(maxsize=64)
def _connect_timeout(seconds: float | None) -> aiohttp.ClientTimeout:
    # The rest is for `DeadlineTimer`.
    return aiohttp.ClientTimeout(total=None, sock_connect=seconds)


def _expired_error(
    session: LoopSession, deadline: Deadline, timeout: Timeout, sent: bool | None
) -> APIConnectionError:
    if session.closed:
        return APIConnectionError("the connection pool was closed", sent=sent)
    return timeout_error(deadline, timeout, sent)
