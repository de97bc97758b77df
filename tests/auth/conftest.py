"""Fixtures of the tests of stores and of refreshing."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from klaviyo_async.testing import VirtualClock

from ..redis_server import redis_server  # noqa: F401 - a fixture
from .oauth_server import Server
from .store_bench import KINDS, SHARED, Bench, make


@pytest.fixture(params=KINDS)
async def bench(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Bench]:
    made = make(request.param, tmp_path, request)
    yield made
    await made.aclose()


@pytest.fixture(params=SHARED)
async def shared(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Bench]:
    made = make(request.param, tmp_path, request)
    yield made
    await made.aclose()


@pytest.fixture
async def clock() -> AsyncIterator[VirtualClock]:
    async with VirtualClock() as made:
        yield made


@pytest.fixture
def server(clock: VirtualClock) -> Server:
    return Server(clock)
