"""A server, and none: fixtures for the tests of cassettes."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import pytest
from aiohttp import web

from klaviyo_async.http.transport import AiohttpTransport

from .helpers import Server


@pytest.fixture
def offline(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Makes any connection of this process a failure."""

    def cut() -> None:
        def refuse(*_: Any, **__: Any) -> Any:
            raise AssertionError("something asked for the network")

        monkeypatch.setattr(socket.socket, "connect", refuse)
        monkeypatch.setattr(socket.socket, "connect_ex", refuse)
        monkeypatch.setattr(socket, "getaddrinfo", refuse)
        monkeypatch.setattr(asyncio.BaseEventLoop, "getaddrinfo", refuse)
        monkeypatch.setattr(asyncio.BaseEventLoop, "create_connection", refuse)
        monkeypatch.setattr(AiohttpTransport, "send", refuse)

    return cut


@pytest.fixture
async def server() -> AsyncIterator[Server]:
    made = Server()
    app = web.Application()
    app.router.add_route("*", "/{tail:.*}", made.handle)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    made.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    yield made
    await runner.cleanup()


@pytest.fixture(autouse=True)
def restored() -> Iterator[None]:
    """Afterwards everything is as it was."""
    before = AiohttpTransport.__dict__["send"]
    yield
    assert AiohttpTransport.__dict__["send"] is before
