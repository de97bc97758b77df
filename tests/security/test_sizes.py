"""What a bad server sends does not fill memory: bodies, bombs, heads."""

from __future__ import annotations

import asyncio
import gzip
import sys
import tracemalloc
import zlib
from collections.abc import Callable

import aiohttp
import pytest

from klaviyo_async import KlaviyoClient
from klaviyo_async.errors import (
    APIConnectionError,
    KlaviyoError,
    ResponseTooLarge,
    UnexpectedAnswer,
)

from ..support import KEY
from .wire import RawServer, reply

pytestmark = pytest.mark.slow

MB = 2**20
CAP = MB
BOMB = 256 * MB
"""Size of a bomb, unpacked; a quarter of a megabyte as it is sent."""


def deflated(wbits: int, size: int = BOMB) -> bytes:
    """Zeros, packed."""
    packer = zlib.compressobj(9, zlib.DEFLATED, wbits)
    block = bytes(MB)
    return b"".join([packer.compress(block) for _ in range(size // MB)]) + packer.flush()


async def ask(answer: bytes, cap: int = CAP) -> tuple[KlaviyoError | None, int]:
    """The error of a call that is answered so, and how much memory it took at most."""
    (error,), peak = await ask_often(answer, cap, 1)
    return error, peak


async def ask_often(answer: bytes, cap: int, times: int) -> tuple[list[KlaviyoError | None], int]:
    """The errors of calls that are made at once and answered so, and their memory together."""
    async with (
        RawServer(answer) as server,
        KlaviyoClient(
            KEY, base_url=server.url, max_retries=0, max_response_bytes=cap, timeout=600
        ) as client,
    ):
        await _warm(client, server)
        tracemalloc.start()
        try:
            before = tracemalloc.get_traced_memory()[0]
            tracemalloc.reset_peak()
            errors = await asyncio.gather(*(_error(client) for _ in range(times)))
            peak = tracemalloc.get_traced_memory()[1] - before
        finally:
            tracemalloc.stop()
    return errors, peak


async def _error(client: KlaviyoClient) -> KlaviyoError | None:
    try:
        await client.lists.get_lists()
    except KlaviyoError as caught:
        return caught
    return None


async def _warm(client: KlaviyoClient, server: RawServer) -> None:
    """Modules that are imported at a first call are no memory of the answer."""
    answer, server.answer = server.answer, reply("200 OK", body=b'{"data":[]}')
    await client.lists.get_lists()
    server.answer = answer


def brotli() -> tuple[str, bytes]:
    """Skips where aiohttp cannot unpack it either."""
    return "br", pytest.importorskip("brotli").compress(bytes(BOMB), quality=5)


def zstd() -> tuple[str, bytes]:
    """Likewise."""
    name = "compression.zstd" if sys.version_info >= (3, 14) else "backports.zstd"
    return "zstd", pytest.importorskip(name).compress(bytes(BOMB))


BOMBS: dict[str, Callable[[], tuple[str, bytes]]] = {
    "gzip": lambda: ("gzip", deflated(31)),
    "deflate": lambda: ("deflate", deflated(15)),
    "raw deflate": lambda: ("deflate", deflated(-15)),
    "gzip, many members": lambda: ("gzip", gzip.compress(bytes(MB)) * 256),
    "brotli": brotli,
    "zstd": zstd,
}


class TestBombs:
    @pytest.mark.parametrize("name", BOMBS)
    @pytest.mark.parametrize("status", ["200 OK", "500 Internal Server Error"])
    async def test_memory_is_bounded(self, name: str, status: str) -> None:
        encoding, body = BOMBS[name]()
        assert len(body) < BOMB / 200
        error, peak = await ask(reply(status, f"Content-Encoding: {encoding}", body=body))
        assert isinstance(error, ResponseTooLarge)
        assert error.status == int(status[:3])
        assert peak < 4 * CAP

    @pytest.mark.parametrize("name", BOMBS)
    async def test_many_at_once(self, name: str) -> None:
        """They take as much as two answers of the largest size allowed, and a megabyte each."""
        encoding, body = BOMBS[name]()
        cap = 8 * MB
        answer = reply("200 OK", f"Content-Encoding: {encoding}", body=body)
        errors, peak = await ask_often(answer, cap, 20)
        assert {type(error) for error in errors} == {ResponseTooLarge}
        assert peak < 2 * cap + 20 * MB

    @pytest.mark.parametrize("name", BOMBS)
    async def test_the_loop_turns_meanwhile(
        self, name: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """So that timeouts, deadlines and other calls come to their turn."""
        encoding, body = BOMBS[name]()
        since = most = 0
        readany = aiohttp.StreamReader.readany

        async def spy(content: aiohttp.StreamReader) -> bytes:
            nonlocal since, most
            chunk = await readany(content)
            since += len(chunk)
            most = max(most, since)
            return chunk

        async def count_turns() -> None:
            nonlocal since
            while True:
                since = 0
                await asyncio.sleep(0)

        monkeypatch.setattr(aiohttp.StreamReader, "readany", spy)
        turns = asyncio.ensure_future(count_turns())
        errors, _ = await ask_often(
            reply("200 OK", f"Content-Encoding: {encoding}", body=body), 32 * MB, 1
        )
        turns.cancel()
        assert isinstance(errors[0], ResponseTooLarge)
        assert most <= MB

    async def test_packed_twice(self) -> None:
        """One that says it is packed twice is not unpacked at all."""
        body = gzip.compress(deflated(31))
        error, peak = await ask(reply("200 OK", "Content-Encoding: gzip, gzip", body=body))
        assert isinstance(error, UnexpectedAnswer)
        assert peak < 4 * CAP

    async def test_packed_twice_said_once(self) -> None:
        body = gzip.compress(deflated(31))
        error, peak = await ask(reply("200 OK", "Content-Encoding: gzip", body=body))
        assert isinstance(error, UnexpectedAnswer)
        assert peak < 4 * CAP

    @pytest.mark.parametrize("encoding", ["br", "zstd"])
    async def test_encodings_that_were_not_asked_for(self, encoding: str) -> None:
        """They fail, or are held to the cap, as far as they can be unpacked here."""
        error, peak = await ask(
            reply("200 OK", f"Content-Encoding: {encoding}", body=deflated(31)[:1000])
        )
        assert isinstance(error, APIConnectionError | UnexpectedAnswer)
        assert peak < 4 * CAP

    async def test_a_small_one_is_read(self) -> None:
        body = gzip.compress(b'{"data":[]}')
        error, _ = await ask(reply("200 OK", "Content-Encoding: gzip", body=body))
        assert error is None


class TestBodies:
    @pytest.mark.parametrize("cap", [1000, CAP])
    async def test_the_cap_is_exact(self, cap: int) -> None:
        start, end = b'{"data":[],"x":"', b'"}'
        fits = start + b"x" * (cap - len(start + end)) + end
        assert (await ask(reply("200 OK", body=fits), cap))[0] is None
        error, _ = await ask(reply("200 OK", body=fits + b" "), cap)
        assert isinstance(error, ResponseTooLarge)
        assert f"{cap} bytes" in str(error)

    async def test_a_body_without_end(self) -> None:
        """Neither is it kept, nor is it read to its end."""
        endless = reply("200 OK", "Connection: close", length=False) + bytes(32 * MB)
        error, peak = await ask(endless)
        assert isinstance(error, ResponseTooLarge)
        assert peak < 4 * CAP

    async def test_a_body_that_says_its_size(self) -> None:
        large = reply("200 OK", f"Content-Length: {2**40}", length=False) + bytes(32 * MB)
        error, peak = await ask(large)
        assert isinstance(error, ResponseTooLarge)
        assert peak < 4 * CAP

    async def test_many_small_chunks(self) -> None:
        """Kept one by one they would take some forty times their size."""
        chunk = b"1\r\nx\r\n"
        answer = reply("200 OK", "Transfer-Encoding: chunked", length=False) + chunk * (CAP // 4)
        error, peak = await ask(answer, CAP // 8)
        assert isinstance(error, ResponseTooLarge)
        assert peak < 4 * CAP


class TestHeads:
    @pytest.mark.parametrize(
        "headers",
        [
            pytest.param(["X-Long: " + "x" * 10_000], id="a long header"),
            pytest.param(["x" * 10_000 + ": 1"], id="a long name"),
            pytest.param([f"X-{n}: 1" for n in range(1000)], id="many headers"),
            pytest.param(["X-Long: " + "x" * 32 * MB], id="one of many megabytes"),
            pytest.param([f"X-{n}: {'x' * 8000}" for n in range(4096)], id="many long ones"),
        ],
    )
    async def test_headers(self, headers: list[str]) -> None:
        error, peak = await ask(reply("200 OK", *headers, body=b'{"data":[]}'))
        assert isinstance(error, APIConnectionError)
        assert peak < 4 * CAP

    async def test_a_long_reason(self) -> None:
        error, peak = await ask(reply("200 " + "x" * 32 * MB))
        assert isinstance(error, APIConnectionError)
        assert len(str(error)) < 1000
        assert peak < 4 * CAP
