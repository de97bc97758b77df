"""Fixtures shared by all tests."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from .support import Loopback


@pytest.fixture
async def loopback() -> AsyncIterator[Loopback]:
    """A server on loopback; `loopback.handler` answers."""
    server = Loopback()
    await server.start()
    yield server
    await server.stop()
