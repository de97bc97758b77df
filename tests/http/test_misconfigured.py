"""Connections that no repetition brings about: certificates, ports without TLS, proxies that say no."""

from __future__ import annotations

import asyncio
import datetime as dt
import socket
import ssl
import warnings
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from threading import Thread
from typing import Any

import pytest
import trustme

from klaviyo_async import KlaviyoClient, OAuthApp
from klaviyo_async.clock import SystemClock
from klaviyo_async.errors import APIConnectionError, ConnectionMisconfigured
from klaviyo_async.http.failures import _ADVICE

from ..support import KEY
from .helpers import listening
from .proxy_server import ConnectProxy


class Hurried(SystemClock):
    """Does not sleep, but notes for how long it was to."""

    def __init__(self) -> None:
        self.slept: list[float] = []

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)


NOW = dt.datetime.now(dt.UTC)
DAY = dt.timedelta(days=1)
AUTHORITY = trustme.CA()
STRANGER = trustme.CA()


def server_context(
    authority: trustme.CA = AUTHORITY, name: str = "127.0.0.1", **span: Any
) -> ssl.SSLContext:
    """For a server that shows a certificate of this authority, for this host."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(name, **span).configure_cert(context)
    return context


def trusting() -> ssl.SSLContext:
    """For a client that trusts one authority."""
    context = ssl.create_default_context()
    AUTHORITY.configure_trust(context)
    return context


def old() -> ssl.SSLContext:
    """For a server that has not heard of TLS 1.2."""
    context = server_context()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        context.minimum_version = ssl.TLSVersion.TLSv1
        context.maximum_version = ssl.TLSVersion.TLSv1_1
    context.set_ciphers("DEFAULT:@SECLEVEL=0")
    return context


@contextmanager
def talkative(context: ssl.SSLContext) -> Iterator[int]:
    """A port where one handshake is tried; asyncio's servers hang up without a word where it fails."""

    def serve() -> None:
        with suppress(OSError), listener.accept()[0] as accepted:
            context.wrap_socket(accepted, server_side=True)

    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(600.0)
        thread = Thread(target=serve)
        thread.start()
        try:
            yield listener.getsockname()[1]
        finally:
            thread.join()


@asynccontextmanager
async def server(context: ssl.SSLContext | None, greeting: bytes = b"") -> AsyncIterator[int]:
    """A port where a web server answers, once it has greeted; it counts nothing and keeps nothing."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            writer.write(greeting)
            await reader.readuntil(b"\n")
            writer.write(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")
            await writer.drain()
        except (OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            pass
        finally:
            writer.close()

    async with listening(serve, ssl=context) as port:
        yield port


@asynccontextmanager
async def client(port: int, **options: Any) -> AsyncIterator[KlaviyoClient]:
    options = {"ssl_context": trusting(), "clock": Hurried(), **options}
    async with KlaviyoClient(KEY, base_url=f"https://127.0.0.1:{port}", **options) as made:
        yield made


async def refused(klaviyo: KlaviyoClient) -> str:
    """What a call says, after a single attempt."""
    with pytest.raises(ConnectionMisconfigured) as caught:
        await klaviyo.profiles.get_profiles()
    error = caught.value
    assert (error.attempts, error.sent) == (1, False)
    assert error.__cause__ is None
    assert KEY not in repr(error) + str(error)
    return str(error)


@pytest.mark.parametrize(
    ("context", "said"),
    [
        (lambda: server_context(STRANGER), "SSL_CERT_FILE or ssl_context say which authorities"),
        (lambda: server_context(name="other.test"), "is base_url right, and is there a proxy"),
        (
            lambda: server_context(not_before=NOW - 2 * DAY, not_after=NOW - DAY),
            "is this machine's clock right",
        ),
        (
            lambda: server_context(not_before=NOW + DAY, not_after=NOW + 2 * DAY),
            "is this machine's clock right",
        ),
    ],
    ids=[
        "unknown authority",
        "other host",
        "expired",
        "not valid yet",
    ],
)
async def test_tls(context: Callable[[], ssl.SSLContext], said: str) -> None:
    async with server(context()) as port, client(port) as klaviyo:
        assert said in await refused(klaviyo)


@pytest.mark.parametrize(
    "greeting", [b"", b"220 smtp.test ESMTP ready, and glad to be of service\r\n"]
)
async def test_a_port_without_tls(greeting: bytes) -> None:
    async with server(None, greeting) as port, client(port) as klaviyo:
        assert "(does that port speak it?)" in await refused(klaviyo)


async def test_a_rule_may_repeat_it_all_the_same() -> None:
    asked = []

    def rule(attempt: Any, error: Any) -> bool:
        asked.append(error)
        return True

    async with (
        server(server_context(STRANGER)) as port,
        client(port, retry=rule, max_retries=2) as klaviyo,
    ):
        with pytest.raises(ConnectionMisconfigured) as caught:
            await klaviyo.profiles.get_profiles()
        assert caught.value.attempts == 3


async def test_oauth() -> None:
    async with server(server_context(STRANGER)) as port:
        clock, base = Hurried(), f"https://127.0.0.1:{port}"
        app = OAuthApp("client", "secret", "https://shop.test/", base_url=base, clock=clock)
        with pytest.raises(ConnectionMisconfigured) as caught:
            await app.exchange("code", "z" * 43)
        assert (caught.value.attempts, clock.slept) == (1, [])
        await app.aclose()


class TestProxies:
    @pytest.mark.parametrize("status", [403, 405, 407])
    async def test_one_that_says_no(self, status: int) -> None:
        async with ConnectProxy(1) as proxy, client(1, proxy=proxy.url()) as klaviyo:
            proxy.answer = lambda: b"HTTP/1.1 %d No\r\n\r\n" % status
            assert f"the proxy answered {status}" in await refused(klaviyo)
            assert len(proxy.lines) == 1

    async def test_one_with_a_certificate_of_nobody(self) -> None:
        async with (
            ConnectProxy(1, context=server_context(STRANGER)) as proxy,
            client(1, proxy=proxy.url()) as klaviyo,
        ):
            assert "certificate is refused" in await refused(klaviyo)

    async def test_a_server_behind_one(self) -> None:
        async with (
            server(server_context(STRANGER)) as port,
            ConnectProxy(port) as proxy,
            client(port, proxy=proxy.url()) as klaviyo,
        ):
            assert "SSL_CERT_FILE or ssl_context" in await refused(klaviyo)

    @pytest.mark.parametrize("status", [408, 429, 500, 502, 503])
    async def test_one_that_may_change_its_mind(self, status: int) -> None:
        async with ConnectProxy(1) as proxy, client(1, proxy=proxy.url(), max_retries=0) as klaviyo:
            proxy.answer = lambda: b"HTTP/1.1 %d No\r\n\r\n" % status
            await may_pass(klaviyo)


async def may_pass(klaviyo: KlaviyoClient) -> None:
    with pytest.raises(APIConnectionError) as caught:
        await klaviyo.profiles.get_profiles()
    assert not isinstance(caught.value, ConnectionMisconfigured)
    assert caught.value.sent is False


async def test_a_handshake_that_is_cut_off_may_pass() -> None:
    async def hang_up(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(1)
        writer.close()

    async with listening(hang_up) as port, client(port, max_retries=0) as klaviyo:
        await may_pass(klaviyo)


def test_advice_is_about_codes_that_openssl_has() -> None:
    assert {*_ADVICE} <= {*range(2, 100)}
