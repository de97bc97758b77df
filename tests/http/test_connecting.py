"""No connection in time: whatever takes so long, `timeout.connect` ends it, and nothing was sent."""

from __future__ import annotations

import asyncio
import socket
from typing import Any

import pytest

from klaviyo_async.errors import APITimeoutError
from klaviyo_async.http.transport import AiohttpTransport
from klaviyo_async.testing import VirtualClock

from .helpers import TIMEOUT, fails, get, idle_and_busy, post


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
