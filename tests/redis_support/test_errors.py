"""What is no passing outage is an error at once, which says what to do, and shows nothing that is secret."""

from __future__ import annotations

import asyncio
import logging
import ssl
import subprocess
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from klaviyo_async.auth.stores import TokenStoreUnavailable
from klaviyo_async.auth.stores.redis import RedisTokenStore
from klaviyo_async.errors import ConfigurationError, LimiterUnavailable
from klaviyo_async.limiter.redis import LimiterMisconfigured, RedisLimiter
from klaviyo_async.redis_support.errors import describe, passes_by_itself

from ..faults.fronts import Certificate, certificate
from ..limiter.redis_helpers import PATIENCE, SMALL, spend
from ..ports import free_port
from ..redis_server import RedisServer, ServerProgram, _program, serve

SECRET = "s3cret-pass"


@pytest.fixture(autouse=True)
def runtime(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RedisServer]:
    with serve(tmp_path_factory.mktemp("redis")) as server:
        yield server


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    return certificate(tmp_path_factory.mktemp("tls"), "redis.test", "DNS:redis.test,IP:127.0.0.1")


@pytest.fixture(scope="module")
def tls(own: Certificate, tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    """Port of a redis-server that speaks TLS alone."""
    port = free_port()
    options = ["--port", "0", "--tls-port", str(port), "--save", "", "--tls-auth-clients", "no"]
    options += ["--tls-cert-file", str(own.file), "--tls-key-file", str(own.key)]
    options += ["--tls-ca-cert-file", str(own.file), "--dir", str(tmp_path_factory.mktemp("tls"))]
    process = ServerProgram([_program(), *options], stdout=subprocess.DEVNULL)
    try:
        _until_it_listens(process, port, own)
        yield port
    finally:
        process.kill()
        process.wait()


def _until_it_listens(process: ServerProgram, port: int, own: Certificate) -> None:
    from redis import Redis

    while process.poll() is None:
        try:
            with Redis("127.0.0.1", port, ssl=True, ssl_ca_certs=str(own.file)) as client:
                client.ping()
        except OSError:
            time.sleep(0.01)
            continue
        except Exception as error:
            if "refused" not in str(error):
                raise
            time.sleep(0.01)
            continue
        return
    pytest.skip("this redis-server has no TLS")


@asynccontextmanager
async def listener(said: bytes, *, first: bool = False) -> AsyncIterator[int]:
    """Something that is no Redis."""

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if not first:
            await reader.read(1)
        writer.write(said)
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()


async def refusal(url: str, caplog: pytest.LogCaptureFixture, **options: Any) -> str:
    """What a limiter says, and its log; with nothing secret in it."""
    async with RedisLimiter(url, timeout=PATIENCE, **options) as limiter:
        with pytest.raises(LimiterMisconfigured) as caught:
            async with asyncio.timeout(600):
                await limiter.acquire("account", SMALL)
        assert limiter._member._local is None, "it is no outage"
    assert isinstance(caught.value, ConfigurationError)
    assert isinstance(caught.value, LimiterUnavailable)
    text = str(caught.value)
    assert text in caplog.text
    shown = (
        f"{caught.value!r} {caught.value.__cause__!r} {caught.value.__context__!r} {caplog.text}"
    )
    assert SECRET not in shown
    assert "127.0.0.1" not in shown
    return text


async def test_wrong_credentials(plain: RedisServer, caplog: pytest.LogCaptureFixture) -> None:
    url = plain.url.replace("redis://", f"redis://somebody:{SECRET}@")
    assert "WRONGPASS" in await refusal(url, caplog)


async def test_no_credentials(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    from redis.asyncio import Redis

    with serve(tmp_path) as server:
        async with Redis.from_url(server.url) as client:
            await client.config_set("requirepass", SECRET)
        assert "NOAUTH" in await refusal(server.url, caplog)
        with pytest.raises(ConfigurationError, match="NOAUTH"):
            async with RedisTokenStore(server.url, timeout=PATIENCE) as store:
                await store.load("a")


async def test_a_database_that_there_is_not(
    plain: RedisServer, caplog: pytest.LogCaptureFixture
) -> None:
    text = await refusal(plain.url.replace("/0", "/99"), caplog)
    assert "DB index is out of range" in text


@pytest.mark.slow
class TestTls:
    async def test_a_certificate_of_nobody(
        self, tls: int, caplog: pytest.LogCaptureFixture
    ) -> None:
        text = await refusal(f"rediss://:{SECRET}@127.0.0.1:{tls}", caplog)
        assert "certificate" in text
        assert "self" in text
        assert "ssl_ca_certs" in text
        with pytest.raises(ConfigurationError, match="ssl_ca_certs"):
            async with RedisTokenStore(f"rediss://127.0.0.1:{tls}", timeout=PATIENCE) as store:
                await store.load("a")

    async def test_a_certificate_for_another(
        self, tls: int, own: Certificate, caplog: pytest.LogCaptureFixture
    ) -> None:
        url = f"rediss://localhost:{tls}?ssl_ca_certs={own.file}"
        text = await refusal(url, caplog)
        assert "Hostname mismatch" in text
        assert "localhost" not in text

    async def test_one_that_is_right(self, tls: int, own: Certificate) -> None:
        async with RedisLimiter(f"rediss://127.0.0.1:{tls}?ssl_ca_certs={own.file}") as limiter:
            await spend(limiter, SMALL, 2)

    async def test_where_it_is_wanted(self, tls: int, caplog: pytest.LogCaptureFixture) -> None:
        assert "use rediss://" in await refusal(f"redis://:{SECRET}@127.0.0.1:{tls}", caplog)

    async def test_where_there_is_none(
        self, plain: RedisServer, caplog: pytest.LogCaptureFixture
    ) -> None:
        url = plain.url.replace("redis://", f"rediss://:{SECRET}@")
        assert "use redis://" in await refusal(url, caplog)


@pytest.mark.parametrize(
    ("said", "first"),
    [
        (b"HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n", False),
        (b"220 mail.example.com ESMTP\r\n", True),
        (b"SSH-2.0-OpenSSH_9.2p1\r\n", True),
        (b"\x4a\x00\x00\x00\x0a8.0.36\x00", True),
    ],
    ids=["http", "smtp", "ssh", "mysql"],
)
async def test_what_is_no_redis(said: bytes, first: bool, caplog: pytest.LogCaptureFixture) -> None:
    async with listener(said, first=first) as port:
        assert "no Redis server" in await refusal(f"redis://:{SECRET}@127.0.0.1:{port}", caplog)


@pytest.mark.parametrize("mode", ["local", "fail"])
async def test_what_says_nothing_is_an_outage(mode: Any, caplog: pytest.LogCaptureFixture) -> None:
    """As a proxy does whose Redis is starting."""
    async with listener(b"") as port:
        url = f"redis://:{SECRET}@127.0.0.1:{port}"
        async with RedisLimiter(url, timeout=PATIENCE, on_unavailable=mode) as limiter:
            if mode == "local":
                await spend(limiter, SMALL, 1)
            else:
                with pytest.raises(LimiterUnavailable, match="the connection breaks") as caught:
                    await spend(limiter, SMALL, 1)
                assert not isinstance(caught.value, ConfigurationError)
    assert "the connection breaks" in caplog.text
    assert SECRET not in caplog.text


async def test_what_is_known_passes_later(plain: RedisServer, own: Certificate) -> None:
    """A certificate that expires, or a stranger at the address: the local share keeps things going."""
    async with RedisLimiter(plain.url, timeout=PATIENCE) as limiter:
        await spend(limiter, SMALL, 1)
        link = limiter._member._connection
        error = ssl.SSLCertVerificationError("expired")
        found = await link._judge(error)
        assert "LimiterMisconfigured" not in repr(found)
        assert type(found).__name__ == "Unavailable"


async def test_credentials_that_are_withdrawn(
    plain: RedisServer, caplog: pytest.LogCaptureFixture
) -> None:
    from redis.asyncio import Redis

    async with Redis.from_url(plain.url) as client:
        await client.execute_command(  # type: ignore[no-untyped-call]
            *("ACL", "SETUSER", "passing", "on", f">{SECRET}", "~*", "+@all")
        )
        url = plain.url.replace("redis://", f"redis://passing:{SECRET}@")
        async with RedisLimiter(url, timeout=PATIENCE) as limiter:
            await spend(limiter, SMALL, 1)
            await client.execute_command("ACL", "DELUSER", "passing")  # type: ignore[no-untyped-call]
            with pytest.raises(LimiterMisconfigured, match="WRONGPASS"):
                async with asyncio.timeout(600):
                    while True:
                        await spend(limiter, SMALL, 1)
    assert SECRET not in caplog.text


async def test_a_client_of_a_cluster_that_is_none(
    plain: RedisServer, caplog: pytest.LogCaptureFixture
) -> None:
    from redis.asyncio import RedisCluster

    client: Any = RedisCluster(host="127.0.0.1", port=plain.port)
    try:
        assert "is no cluster" in await refusal(client, caplog)
    finally:
        await client.aclose()


async def test_a_cluster_that_is_not_there_is_an_outage() -> None:
    from redis.asyncio import RedisCluster

    client: Any = RedisCluster(host="127.0.0.1", port=1)
    try:
        async with RedisLimiter(client, timeout=5.0) as limiter:
            await spend(limiter, SMALL, 1)
            assert limiter._member._local is not None
        with pytest.raises(TokenStoreUnavailable):
            async with RedisTokenStore(client) as store:
                await store.load("a")
    finally:
        await client.aclose()


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("redis://127.0.0.1:1", "nothing listens there"),
        ("redis://nowhere.invalid:6379", "the name of its host is not known"),
    ],
)
async def test_nobody_there_is_an_outage_with_its_reason(
    url: str, reason: str, caplog: pytest.LogCaptureFixture
) -> None:
    async with RedisLimiter(url, on_unavailable="fail", timeout=PATIENCE) as limiter:
        with pytest.raises(LimiterUnavailable, match=reason) as caught:
            await limiter.acquire("account", SMALL)
        assert not isinstance(caught.value, ConfigurationError)
    assert [one for one in caplog.records if one.levelno == logging.WARNING]
    assert reason in caplog.text
    async with RedisTokenStore(url, timeout=PATIENCE) as store:
        with pytest.raises(TokenStoreUnavailable, match=reason):
            await store.load("a")


def test_what_errors_quote_is_not_repeated() -> None:
    from redis.exceptions import ResponseError

    error = ResponseError(f"ERR wrong value 'AUTH {SECRET}' near '{SECRET}'")
    assert SECRET not in describe(error)
    assert not passes_by_itself(error)


@pytest.mark.parametrize("code", ["LOADING", "CLUSTERDOWN", "READONLY", "TRYAGAIN", "MISCONF"])
def test_codes_that_pass(code: str) -> None:
    """Whether redis-py makes a class of them or not."""
    from redis._parsers.base import BaseParser

    error = BaseParser.parse_error(f"{code} that is how it is")  # type: ignore[no-untyped-call]
    assert passes_by_itself(error)
    assert code in describe(error)
