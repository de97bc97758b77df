from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from klaviyo_async.limiter.local import LocalLimiter

from ..redis_server import redis_server  # noqa: F401 - a fixture
from .helpers import CountingClock


@pytest.fixture
async def clock() -> AsyncIterator[CountingClock]:
    clock = CountingClock()
    async with clock:
        yield clock


@pytest.fixture
def limiter(clock: CountingClock) -> LocalLimiter:
    return LocalLimiter(clock)
