"""No connection in time: whatever takes so long, `timeout.connect` ends it, and nothing was sent."""

from __future__ import annotations

import asyncio
import io
import socket
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from klaviyo_async import KlaviyoClient
from klaviyo_async.errors import APITimeoutError, KlaviyoError
from klaviyo_async.http.timeouts import NO_TIMEOUT, Timeout
from klaviyo_async.http.transport import AiohttpTransport
from klaviyo_async.testing import VirtualClock

from ..support import KEY
from .helpers import HEADERS, TIMEOUT, fails, get, idle_and_busy, post, raw_server


async def hang(*_: Any, **__: Any) -> Any:
    await asyncio.Event().wait()


@pytest.fixture(params=["small", "large"], name="ask")
def ask_in_two_ways(request: pytest.FixtureRequest) -> Any:
    """Of a size that goes straight to a connection, and through the session."""
    if request.param == "small":
        return get
    return lambda transport, url: post(transport, url, bytes(200_000), TIMEOUT)


@pytest.mark.parametrize("addresses", [1, 2, 4])
async def test_however_many_addresses_do_not_answer(
    ask: Any, addresses: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def found(_: Any, port: int, **__: Any) -> Any:
        places = [(f"127.0.0.{number + 1}", port) for number in range(addresses)]
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", place) for place in places]

    async with VirtualClock() as clock:
        transport = AiohttpTransport()
        loop = asyncio.get_running_loop()
        monkeypatch.setattr(loop, "getaddrinfo", found)
        monkeypatch.setattr(loop, "sock_connect", hang)
        error = await fails(ask(transport, "http://host.test:9/x"), APITimeoutError)
        assert error.sent is False
        assert str(error) == "no connection within 10 s (timeout.connect)"
        assert clock.monotonic() == pytest.approx(10.0, abs=1.0)
        assert idle_and_busy(transport) == (0, 0)
        await transport.aclose()


async def test_a_name_that_is_looked_up_for_ever(ask: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    async with VirtualClock() as clock:
        transport = AiohttpTransport()
        monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", hang)
        error = await fails(ask(transport, "http://host.test:9/x"), APITimeoutError)
        assert error.sent is False
        assert str(error) == "no connection within 10 s (timeout.connect)"
        assert clock.monotonic() == pytest.approx(10.0, abs=1.0)
        assert idle_and_busy(transport) == (0, 0)
        await transport.aclose()


@asynccontextmanager
async def silent_server() -> AsyncIterator[tuple[str, list[bytes], asyncio.Event]]:
    """One that answers nothing; its address, what it got, and what is set when it got something."""
    asked = asyncio.Event()

    async def serve(reader: asyncio.StreamReader, _: asyncio.StreamWriter) -> None:
        asked.set()
        await reader.read()  # until the client goes

    async with raw_server(serve) as (url, heads):
        yield url, heads, asked


@pytest.mark.parametrize("body", [None, b"{}", bytes(200_000)])
async def test_what_waits_for_a_free_connection_is_not_sent(body: bytes | None) -> None:
    async with VirtualClock(grace=0.005), silent_server() as (url, heads, asked):
        transport = AiohttpTransport(max_connections=1)
        first = asyncio.ensure_future(get(transport, url, NO_TIMEOUT))
        await asked.wait()
        waiting = transport.send("POST", url, HEADERS, body, Timeout(10.0, 30.0, 60.0))
        error = await fails(waiting, APITimeoutError)
        assert error.sent is False
        assert "no connection within 60 s (timeout.total)" in str(error)
        first.cancel()
        await asyncio.wait([first])
        assert idle_and_busy(transport) == (0, 0)
        assert len(heads) == 1
        await transport.aclose()


@pytest.mark.parametrize("way", ["cancelled", "deadline"])
async def test_what_is_given_up_without_a_connection_costs_no_quota(way: str) -> None:
    async with (
        silent_server() as (url, heads, asked),
        KlaviyoClient(KEY, base_url=url, max_connections=1) as klaviyo,
    ):
        calls = [asyncio.ensure_future(klaviyo.lists.get_list("L"))]
        await asked.wait()
        options: Any = {"deadline": 0.001} if way == "deadline" else {}
        calls.append(asyncio.ensure_future(klaviyo.lists.get_list("L", options=options)))
        await asyncio.sleep(0.001)
        if way == "cancelled":
            calls[1].cancel()
        (given_up,) = await asyncio.gather(calls[1], return_exceptions=True)
        assert isinstance(given_up, KlaviyoError if options else asyncio.CancelledError)
        (bucket,) = klaviyo.limits.snapshot()
        assert bucket.inflight == 1
        assert [window.limit - window.left for window in bucket.windows] == [1, 1]
        calls[0].cancel()
        await asyncio.wait(calls)
        assert len(heads) == 1


class BlockingFile(io.BytesIO):
    """One that is read when it is let."""

    def __init__(self) -> None:
        super().__init__(b"GIF89a")
        self.asked, self.let = threading.Event(), threading.Event()

    def read(self, size: int | None = -1, /) -> bytes:
        self.asked.set()
        self.let.wait()
        return super().read(size)


@pytest.mark.parametrize("kind", ["in its turn", "with a file"])
async def test_what_is_cancelled_before_it_looks_for_a_connection_costs_no_quota(kind: str) -> None:
    file = BlockingFile()
    async with (
        silent_server() as (url, heads, asked),
        KlaviyoClient(KEY, base_url=url) as klaviyo,
    ):
        first = asyncio.ensure_future(klaviyo.lists.get_list("L"))
        await asked.wait()
        if kind == "in its turn":
            # It leaves together with those that others ask for in this turn of the loop.
            second: Any = asyncio.ensure_future(klaviyo.lists.get_list("L"))
            await asyncio.sleep(0)
        else:
            second = asyncio.ensure_future(klaviyo.images.upload_image_from_file(file=file))
            await asyncio.to_thread(file.asked.wait)
        second.cancel()
        file.let.set()
        await asyncio.wait([second])
        assert second.cancelled()
        used = {
            bucket.operation: [window.limit - window.left for window in bucket.windows]
            for bucket in klaviyo.limits.snapshot()
        }
        assert used.pop("get_list") == [1, 1]
        assert not any(sum(windows) for windows in used.values())
        first.cancel()
        await asyncio.wait([first])
        assert len(heads) == 1
