"""Requests through a proxy on loopback: with and without TLS and credentials, from options and the environment."""

from __future__ import annotations

import asyncio
import base64
import ssl
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from klaviyo_async import KlaviyoAccounts, KlaviyoClient, OAuthApp, PublicClient
from klaviyo_async.errors import (
    APIConnectionError,
    APITimeoutError,
    ConfigurationError,
    ConnectionMisconfigured,
)
from klaviyo_async.http.proxies import Proxies, Proxy, proxy_variable
from klaviyo_async.http.timeouts import DEFAULT_TIMEOUT
from klaviyo_async.http.transport import AiohttpTransport
from klaviyo_async.testing import VirtualClock

from ..faults.fronts import Certificate, certificate
from ..security.wire import RawServer
from ..support import KEY, ScriptedTransport, reply
from .helpers import fails, get, idle_and_busy
from .proxy_server import ConnectProxy

USER = "ada:p%40ss:w%C3%B6rd"
SHOWN = "ada:p@ss:wörd"


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    return certificate(tmp_path_factory.mktemp("tls"), "shown", "DNS:klaviyo.test,IP:127.0.0.1")


@pytest.fixture
def trusting(shown: Certificate) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=str(shown.file))


@pytest.fixture
async def secure(shown: Certificate) -> AsyncIterator[RawServer]:
    async with RawServer(context=shown.server()) as server:
        yield server


@pytest.fixture(autouse=True)
def clean(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http", "https", "all", "no"):
        monkeypatch.delenv(f"{name}_proxy", raising=False)
        monkeypatch.delenv(f"{name}_proxy".upper(), raising=False)


class TestRequests:
    async def test_a_tunnel(self, secure: RawServer, trusting: ssl.SSLContext) -> None:
        """The name is the proxy's to look up; the key is for the server alone."""
        async with (
            ConnectProxy(secure.port, SHOWN) as proxy,
            KlaviyoClient(
                KEY,
                base_url="https://klaviyo.test",
                ssl_context=trusting,
                proxy=proxy.url(USER),
                max_retries=0,
            ) as client,
        ):
            for _ in range(3):
                await client.lists.get_lists()
            assert proxy.lines == ["CONNECT klaviyo.test:443 HTTP/1.1"]
            assert KEY not in proxy.heads[0]
            assert [seen.header("authorization") for seen in secure.seen] == [
                f"Klaviyo-API-Key {KEY}"
            ] * 3
            assert secure.seen[0].header("proxy-authorization") is None
            assert secure.seen[0].line == "GET /api/lists HTTP/1.1"

    async def test_without_tls(self) -> None:
        """As tests have it: the proxy is asked for a whole address, on each request."""
        async with (
            RawServer() as server,
            ConnectProxy(server.port, SHOWN) as proxy,
            KlaviyoClient(KEY, base_url="http://klaviyo.test", proxy=proxy.url(USER)) as client,
        ):
            await client.lists.get_lists()
            assert proxy.lines == ["GET http://klaviyo.test/api/lists HTTP/1.1"]
            assert server.seen[0].header("host") == "klaviyo.test"

    async def test_tls_to_the_proxy_too(
        self, secure: RawServer, trusting: ssl.SSLContext, shown: Certificate
    ) -> None:
        async with (
            ConnectProxy(secure.port, SHOWN, context=shown.server()) as proxy,
            KlaviyoClient(
                KEY,
                base_url="https://klaviyo.test",
                ssl_context=trusting,
                proxy=proxy.url(USER),
            ) as client,
        ):
            await client.lists.get_lists()
            assert proxy.lines == ["CONNECT klaviyo.test:443 HTTP/1.1"]

    async def test_kept_connections(self, secure: RawServer, trusting: ssl.SSLContext) -> None:
        transport = AiohttpTransport(ssl_context=trusting, proxies=Proxies("x"))
        async with ConnectProxy(secure.port) as proxy:
            transport._proxies = Proxies(proxy.url())
            for _ in range(2):
                await get(transport, "https://klaviyo.test/api/lists")
            assert idle_and_busy(transport) == (1, 0)
            assert len(proxy.heads) == 1
            await transport.aclose()

    async def test_the_certificate_is_that_of_the_server(
        self, secure: RawServer, trusting: ssl.SSLContext
    ) -> None:
        async with (
            ConnectProxy(secure.port) as proxy,
            KlaviyoClient(
                KEY,
                base_url="https://other.test",
                ssl_context=trusting,
                proxy=proxy.url(),
                max_retries=0,
            ) as client,
        ):
            with pytest.raises(APIConnectionError, match="certificate") as caught:
                await client.lists.get_lists()
            assert caught.value.sent is False
            assert not secure.seen

    async def test_all_that_connect(self, secure: RawServer, trusting: ssl.SSLContext) -> None:
        async with ConnectProxy(secure.port) as proxy:
            options: Any = {
                "base_url": "https://klaviyo.test",
                "ssl_context": trusting,
                "proxy": proxy.url(),
            }
            async with (
                KlaviyoAccounts(keys=lambda _: KEY, **options) as accounts,
                PublicClient("ABC123", **options) as public,
            ):
                await accounts["shop"].lists.get_lists()
                await public.client.get_client_reviews()
            app = OAuthApp(
                "client",
                "secret",
                "https://shop.test/",
                base_url="https://klaviyo.test",
                proxy=proxy.url(),
            )
            with pytest.raises(APIConnectionError, match="certificate"):
                await app._get_transport().send(
                    "POST", "https://klaviyo.test/", {}, b"", DEFAULT_TIMEOUT
                )
            await app.aclose()
            assert proxy.lines == ["CONNECT klaviyo.test:443 HTTP/1.1"] * 3


class TestFailures:
    @pytest.fixture
    async def transport(self) -> AsyncIterator[AiohttpTransport]:
        transport = AiohttpTransport(proxies=Proxies("127.0.0.1:1"))
        yield transport
        await transport.aclose()

    async def test_no_proxy_there(self, transport: AiohttpTransport) -> None:
        error = await fails(get(transport, "https://klaviyo.test/api/lists"))
        assert error.sent is False
        assert "could not connect to the proxy" in str(error)
        assert "127.0.0.1:1" in str(error)

    async def test_one_that_wants_credentials(self, transport: AiohttpTransport) -> None:
        async with ConnectProxy(1, SHOWN) as proxy:
            for user in ("", "eve:guess"):
                transport._proxies = Proxies(proxy.url(user))
                for scheme in ("https", "http"):  # CONNECT, and in the open
                    error = await fails(get(transport, f"{scheme}://klaviyo.test/api/lists"))
                    assert isinstance(error, ConnectionMisconfigured)
                    assert error.sent is False
                    assert "the proxy answered 407 (it asks for a user name" in str(error)
                    assert "guess" not in repr(vars(error)) + str(error)

    @pytest.mark.parametrize("scheme", ["https", "http"])
    async def test_refused_credentials_are_shown_once(self, scheme: str) -> None:
        """Else a wrong password would count four times where users are locked out after a few."""
        async with ConnectProxy(1, SHOWN) as proxy:
            async with KlaviyoClient(
                KEY, base_url=f"{scheme}://klaviyo.test", proxy=proxy.url("eve:guess")
            ) as klaviyo:
                with pytest.raises(ConnectionMisconfigured, match="the proxy answered 407"):
                    await klaviyo.profiles.get_profiles()
            assert len(proxy.heads) == 1

    @pytest.mark.parametrize(
        "answer",
        [b"", b"HTTP/1.1 200", b"220 smtp.test\r\n\r\n", b"HTTP/1.1 502 No\r\n\r\n", b"\0" * 9999],
    )
    async def test_answers_to_connect(self, transport: AiohttpTransport, answer: bytes) -> None:
        """Whatever the proxy does, nothing was sent to the server."""
        async with ConnectProxy(1) as proxy:
            proxy.answer = lambda: answer
            transport._proxies = Proxies(proxy.url(USER))
            for method in ("GET", "POST"):
                error = await fails(
                    transport.send(method, "https://klaviyo.test/", {}, None, DEFAULT_TIMEOUT)
                )
                assert error.sent is False
                assert "could not connect" in str(error)
            assert len(proxy.heads) == 2
            assert idle_and_busy(transport) == (0, 0)

    async def test_silence(self) -> None:
        async with VirtualClock(grace=0.005) as clock, ConnectProxy(1) as proxy:

            async def hang(*_: Any) -> None:
                await asyncio.Event().wait()

            vars(proxy)["_serve"] = hang
            transport = AiohttpTransport(proxies=Proxies(proxy.url()))
            error = await fails(get(transport, "https://klaviyo.test/"), APITimeoutError)
            assert error.sent is False
            assert str(error) == "no connection within 10 s (timeout.connect)"
            assert clock.monotonic() == pytest.approx(10.0, abs=1.0)
            await transport.aclose()


class TestEnvironment:
    @pytest.mark.parametrize("name", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY"])
    async def test_it_is_used_if_trusted(
        self,
        name: str,
        secure: RawServer,
        trusting: ssl.SSLContext,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        async with ConnectProxy(secure.port, SHOWN) as proxy:
            monkeypatch.setenv(name, proxy.url(USER))
            async with KlaviyoClient(
                KEY, base_url="https://klaviyo.test", ssl_context=trusting, trust_env=True
            ) as client:
                await client.lists.get_lists()
            assert len(proxy.heads) == 1

    @pytest.mark.parametrize("bypass", ["127.0.0.1", "a.test, 127.0.0.1:{port}", "*"])
    async def test_no_proxy(
        self,
        bypass: str,
        secure: RawServer,
        trusting: ssl.SSLContext,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        async with ConnectProxy(secure.port) as proxy:
            monkeypatch.setenv("HTTPS_PROXY", proxy.url())
            monkeypatch.setenv("NO_PROXY", bypass.format(port=secure.port))
            async with KlaviyoClient(
                KEY, base_url=secure.url, ssl_context=trusting, trust_env=True
            ) as client:
                await client.lists.get_lists()
            assert not proxy.heads
            assert len(secure.seen) == 1

    async def test_a_netrc_is_not(
        self, secure: RawServer, trusting: ssl.SSLContext, tmp_path: Path, monkeypatch: Any
    ) -> None:
        netrc = tmp_path / "netrc"
        netrc.write_text("machine 127.0.0.1 login evil password evil\n")
        monkeypatch.setenv("NETRC", str(netrc))
        async with ConnectProxy(secure.port) as proxy:
            monkeypatch.setenv("HTTPS_PROXY", proxy.url())
            async with KlaviyoClient(
                KEY, base_url=secure.url, ssl_context=trusting, trust_env=True
            ) as client:
                await client.lists.get_lists()
            assert "authorization" not in proxy.heads[0].lower()
            assert secure.seen[0].header("authorization") == f"Klaviyo-API-Key {KEY}"

    async def test_what_is_no_proxy(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("HTTPS_PROXY", "socks5://ada:secret@x:1")
        async with KlaviyoClient(KEY, trust_env=True) as client:
            with pytest.raises(ConfigurationError, match="HTTPS_PROXY is one of SOCKS") as caught:
                await client.lists.get_lists()
            assert "secret" not in str(caught.value)

    async def test_the_option_wins(
        self, secure: RawServer, trusting: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:1")
        monkeypatch.setenv("NO_PROXY", "*")
        async with (
            ConnectProxy(secure.port) as proxy,
            KlaviyoClient(
                KEY,
                base_url="https://klaviyo.test",
                ssl_context=trusting,
                proxy=proxy.url(),
                trust_env=True,
            ) as client,
        ):
            await client.lists.get_lists()
            assert len(proxy.heads) == 1

    async def test_an_error_says_that_it_was_not_used(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("HTTPS_PROXY", "http://ada:secret@proxy.test:3128")
        words = "; HTTPS_PROXY is set, but is not used without trust_env"
        url = "https://127.0.0.1:1/"
        transport = AiohttpTransport()
        error = await fails(get(transport, url))
        assert str(error).endswith(words)
        assert "secret" not in str(error)
        assert "HTTPS_PROXY" not in str(await fails(get(transport, url.replace("s:", ":"))))
        monkeypatch.setenv("NO_PROXY", "127.0.0.1")
        assert "HTTPS_PROXY" not in str(await fails(get(transport, url)))
        monkeypatch.delenv("NO_PROXY")
        await transport.aclose()
        async with aiohttp.ClientSession() as session:
            assert str(await fails(get(AiohttpTransport(session), url))).endswith(words)
        async with aiohttp.ClientSession(proxy="http://127.0.0.1:1") as session:
            error = await fails(get(AiohttpTransport(session), url))
            assert "HTTPS_PROXY" not in str(error)

    def test_which_variable(self, monkeypatch: pytest.MonkeyPatch) -> None:
        assert proxy_variable("https://x") is None
        monkeypatch.setenv("ALL_PROXY", "http://a")
        assert proxy_variable("https://x") == "ALL_PROXY"
        monkeypatch.setenv("Https_Proxy", "http://b")
        assert proxy_variable("https://x/y") == "Https_Proxy"
        monkeypatch.setenv("https_proxy", "http://c")
        assert proxy_variable("https://x") == "https_proxy"
        assert proxy_variable("http://x") == "ALL_PROXY"


class TestAddresses:
    @pytest.mark.parametrize(
        ("address", "url", "user"),
        [
            ("http://proxy.test:3128", "http://proxy.test:3128", None),
            ("proxy.test:3128", "http://proxy.test:3128", None),
            ("proxy.test", "http://proxy.test:80", None),
            ("https://proxy.test/", "https://proxy.test:443", None),
            ("http://[::1]:8080", "http://[::1]:8080", None),
            ("http://ada:lace@proxy.test", "http://proxy.test:80", b"ada:lace"),
            ("ada:lace@proxy.test", "http://proxy.test:80", b"ada:lace"),
            ("http://ada@proxy.test", "http://proxy.test:80", b"ada:"),
            (f"http://{USER}@p:1", "http://p:1", SHOWN.encode()),
        ],
    )
    def test_that_are_some(self, address: str, url: str, user: bytes | None) -> None:
        proxy = Proxy.of(address)
        assert proxy.url == url
        auth = proxy.headers.get("proxy-authorization")
        expected = user and f"Basic {base64.b64encode(user).decode()}"
        assert auth == expected
        assert "lace" not in repr(proxy)

    @pytest.mark.parametrize(
        "address",
        [
            *("", "http://", "ftp://x", "http://x:99999", "http://x:0x", "http://x/path", "://"),
            *("http://x?secret", "http://x#secret", "http://x\r\ny", "http://x y", "http://[x"),
            *(
                "http://secret:secret@",
                "http://ö",
                "socks5://secret@x",
                "SOCKS://x",
                b"x",
                3128,
                True,
            ),
        ],
    )
    def test_that_are_none(self, address: Any) -> None:
        with pytest.raises(ConfigurationError, match="^proxy ") as caught:
            KlaviyoClient(KEY, proxy=address)
        assert "secret" not in str(caught.value)
        with pytest.raises(ConfigurationError, match="^proxy "):
            OAuthApp("client", "secret", "https://shop.test/", proxy=address)

    @pytest.mark.parametrize("options", [{"proxy": "http://x"}, {"trust_env": True}])
    async def test_not_beside_who_sends(self, options: Any) -> None:
        fake = ScriptedTransport(reply())
        with pytest.raises(ConfigurationError, match="itself, not beside it"):
            KlaviyoClient(KEY, transport=fake, **options)
        with pytest.raises(ConfigurationError, match="itself, not beside it"):
            OAuthApp("client", "secret", "https://shop.test/", transport=fake, **options)
        async with aiohttp.ClientSession() as session:
            with pytest.raises(ConfigurationError, match="the ClientSession itself"):
                KlaviyoClient(KEY, session=session, **options)
