"""Certificates are checked, from TLS 1.2 on, and nothing is said to who cannot show one."""

from __future__ import annotations

import os
import ssl
import subprocess
import sys
import warnings
from pathlib import Path

import aiohttp
import pytest

from klaviyo_async import KlaviyoClient
from klaviyo_async.auth.oauth import OAuthApp
from klaviyo_async.errors import APIConnectionError, ConfigurationError
from klaviyo_async.http import trust
from klaviyo_async.http.timeouts import DEFAULT_TIMEOUT
from klaviyo_async.http.transport import AiohttpTransport

from ..faults.fronts import Certificate, certificate
from ..support import KEY
from .wire import RawServer


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    return certificate(tmp_path_factory.mktemp("tls"), "shown", "IP:127.0.0.1")


@pytest.fixture(scope="module")
def of_another_host(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    return certificate(tmp_path_factory.mktemp("other"), "other", "DNS:other.test")


def trusting(shown: Certificate) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=str(shown.file))


def old(context: ssl.SSLContext) -> ssl.SSLContext:
    """A server that has not heard of TLS 1.2."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        context.minimum_version = ssl.TLSVersion.TLSv1
        context.maximum_version = ssl.TLSVersion.TLSv1_1
    context.set_ciphers("DEFAULT:@SECLEVEL=0")
    return context


class TestDefaults:
    def test_the_context(self) -> None:
        context = trust.default_context()
        assert context.verify_mode is ssl.CERT_REQUIRED
        assert context.check_hostname
        assert context.minimum_version >= ssl.TLSVersion.TLSv1_2

    @pytest.mark.parametrize("known", [True, False])
    def test_certificates_are_loaded_once(
        self, known: bool, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Where aiohttp was there before us, what it has loaded is known if nothing names another place."""
        for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
            monkeypatch.delenv(name, raising=False)
        monkeypatch.setattr(trust, "_loaded_from", trust._named() if known else None)
        made: list[None] = []
        monkeypatch.setattr(ssl, "create_default_context", lambda: made.append(None))
        context = trust.default_context.__wrapped__()
        assert isinstance(context, ssl.SSLContext)
        assert not made

    @pytest.mark.slow
    def test_nor_twice_where_they_are_named(self, shown: Certificate) -> None:
        code = """
import asyncio, ssl
from klaviyo_async import APIConnectionError, KlaviyoClient
made, own = [], ssl.create_default_context
ssl.create_default_context = lambda *_, **__: made.append(own()) or made[-1]
async def main():
    async with KlaviyoClient("pk_" + "0" * 34, base_url="https://127.0.0.1:1", max_retries=0) as klaviyo:
        try:
            await klaviyo.lists.get_lists()
        except APIConnectionError:
            print(len(made), len(made[0].get_ca_certs()))
asyncio.run(main())"""
        done = subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "SSL_CERT_FILE": str(shown.file), "SSL_CERT_DIR": "nowhere"},
            capture_output=True,
            text=True,
            check=True,
        )
        assert done.stdout.split() == ["1", str(len(trusting(shown).get_ca_certs()))]

    def test_what_is_named_no_longer_is_not_trusted(
        self, shown: Certificate, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("SSL_CERT_FILE", str(shown.file))
        monkeypatch.setattr(trust, "_loaded_from", trust._named())
        loaded = getattr(aiohttp.connector, "_SSL_CONTEXT_VERIFIED")  # noqa: B009
        assert trust.default_context.__wrapped__() is loaded
        monkeypatch.delenv("SSL_CERT_FILE")
        assert trust.default_context.__wrapped__() is not loaded

    @pytest.mark.parametrize("known", [True, False])
    def test_where_certificates_are_may_be_said_late(
        self, known: bool, shown: Certificate, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(trust, "_loaded_from", trust._named() if known else None)
        monkeypatch.setenv("SSL_CERT_FILE", str(shown.file))
        context = trust.default_context.__wrapped__()
        assert [dict(found)["serialNumber"] for found in context.get_ca_certs()] == [
            dict(found)["serialNumber"] for found in trusting(shown).get_ca_certs()
        ]
        assert context.minimum_version >= ssl.TLSVersion.TLSv1_2

    def test_a_weaker_context_is_not_taken(self, monkeypatch: pytest.MonkeyPatch) -> None:
        weak = ssl.create_default_context()
        weak.check_hostname = False
        monkeypatch.setattr(aiohttp.connector, "_SSL_CONTEXT_VERIFIED", weak)
        context = trust.default_context.__wrapped__()
        assert context is not weak
        assert context.check_hostname

    async def test_it_is_the_one_in_use(self, shown: Certificate) -> None:
        transport = AiohttpTransport()
        connector = transport._sessions.here().client.connector
        assert isinstance(connector, aiohttp.TCPConnector)
        async with RawServer(context=shown.server()) as server:
            with pytest.raises(APIConnectionError, match="certificate"):
                await transport.send("GET", server.url, {}, None, DEFAULT_TIMEOUT)
        assert connector._ssl is trust.default_context()
        await transport.aclose()

    async def test_without_tls_none_is_made(self, monkeypatch: pytest.MonkeyPatch) -> None:
        made: list[None] = []
        monkeypatch.setattr(
            "klaviyo_async.http.transport.default_context", lambda: made.append(None)
        )
        transport = AiohttpTransport()
        async with RawServer() as server:
            await transport.send("GET", server.url, {}, None, DEFAULT_TIMEOUT)
        await transport.aclose()
        assert not made

    async def test_a_certificate_of_nobody(self, shown: Certificate) -> None:
        async with (
            RawServer(context=shown.server()) as server,
            KlaviyoClient(KEY, base_url=server.url, max_retries=0) as client,
        ):
            with pytest.raises(APIConnectionError, match="certificate") as caught:
                await client.lists.get_lists()
            assert caught.value.sent is False
            assert not server.seen
            assert not server.garbage

    async def test_nor_for_oauth(self, shown: Certificate) -> None:
        async with RawServer(context=shown.server()) as server:
            app = OAuthApp("client", "secret", "https://shop.test/", base_url=server.url)
            with pytest.raises(APIConnectionError, match="certificate"):
                await app._get_transport().send("POST", server.url, {}, b"", DEFAULT_TIMEOUT)
            await app.aclose()
            assert not server.seen


class TestOldVersions:
    async def test_refused(self, shown: Certificate) -> None:
        context = trusting(shown)
        context.minimum_version = trust.default_context().minimum_version
        context.set_ciphers("DEFAULT:@SECLEVEL=0")  # so that it is the version that is refused
        async with (
            RawServer(context=old(shown.server())) as server,
            KlaviyoClient(KEY, base_url=server.url, ssl_context=context, max_retries=0) as client,
        ):
            with pytest.raises(APIConnectionError) as caught:
                await client.lists.get_lists()
            assert caught.value.sent is False
            assert not server.seen

    async def test_the_server_can_do_it(self, shown: Certificate) -> None:
        """The test above would pass with a server that nobody can speak with."""
        context = old(trusting(shown))
        async with (
            RawServer(context=old(shown.server())) as server,
            KlaviyoClient(KEY, base_url=server.url, ssl_context=context, max_retries=0) as client,
        ):
            await client.lists.get_lists()
            assert len(server.seen) == 1


class TestOwnContext:
    async def test_own_certificates(self, shown: Certificate) -> None:
        async with (
            RawServer(context=shown.server()) as server,
            KlaviyoClient(KEY, base_url=server.url, ssl_context=trusting(shown)) as client,
        ):
            await client.lists.get_lists()
            assert len(server.seen) == 1

    async def test_the_host_is_still_checked(self, of_another_host: Certificate) -> None:
        context = trusting(of_another_host)
        async with (
            RawServer(context=of_another_host.server()) as server,
            KlaviyoClient(KEY, base_url=server.url, ssl_context=context, max_retries=0) as client,
        ):
            with pytest.raises(APIConnectionError, match="certificate"):
                await client.lists.get_lists()
            assert not server.seen

    async def test_a_certificate_of_the_client(self, shown: Certificate) -> None:
        """Mutual TLS needs nothing more."""
        context, asking = trusting(shown), shown.server()
        context.load_cert_chain(shown.file, shown.key)
        asking.load_verify_locations(shown.file)
        asking.verify_mode = ssl.CERT_REQUIRED
        async with (
            RawServer(context=asking) as server,
            KlaviyoClient(KEY, base_url=server.url, ssl_context=context, max_retries=0) as client,
        ):
            await client.lists.get_lists()
            assert len(server.seen) == 1

    @pytest.mark.parametrize("context", [False, True, "cert.pem", Path("cert.pem")])
    def test_no_switch_turns_it_off(self, context: object) -> None:
        with pytest.raises(ConfigurationError, match=r"must be an ssl\.SSLContext"):
            AiohttpTransport(ssl_context=context)  # type: ignore[arg-type]
        with pytest.raises(TypeError):
            KlaviyoClient(KEY, verify=False)  # type: ignore[call-arg]

    async def test_not_beside_a_session(self) -> None:
        async with aiohttp.ClientSession() as session:
            with pytest.raises(ConfigurationError, match="connector"):
                AiohttpTransport(session, ssl_context=ssl.create_default_context())


class TestPlaces:
    @pytest.mark.parametrize(
        "url",
        [
            *("http://a.klaviyo.com", "http://a.klaviyo.com.", "HTTP://A.KLAVIYO.COM"),
            *("http://klaviyo.com:80", "http://www.klaviyo.com/x", "ftp://a.klaviyo.com"),
            *(
                "https://key@a.klaviyo.com",
                "https://a:b@c",
                "https://a.klaviyo.com?x",
                "https://x#y",
            ),
            *(
                "https://a.klaviyo.com\r\n",
                "https://a.kla\nviyo.com",
                "https://x/\0",
                "https://x\\y",
            ),
            *("//a.klaviyo.com", "a.klaviyo.com", "https://", "https:///x", ""),
            *("https://x:99999", "https://\u24d0.klaviyo.com", "https://x y", "file:///etc/passwd"),
        ],
    )
    def test_where_keys_are_not_sent(self, url: str) -> None:
        with pytest.raises(ConfigurationError):
            KlaviyoClient(KEY, base_url=url)

    @pytest.mark.parametrize(
        "url",
        [
            *("http://a.klaviyo.com", "http://a.klaviyo.com./", "ftp://x", "x", "https://x\r\ny"),
            *("https://user:password@x", "https://x/?y", "https://x/#y", "https://x:zero"),
        ],
    )
    def test_where_secrets_are_not_sent(self, url: str) -> None:
        with pytest.raises(ConfigurationError):
            OAuthApp("client", "secret", "https://shop.test/", base_url=url)
