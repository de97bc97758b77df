from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from klaviyo_async.limiter.host import HostLimiter
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


@pytest.fixture
def hosts(tmp_path: Path, clock: CountingClock) -> Iterator[list[HostLimiter]]:
    """As of two processes."""
    made = [HostLimiter(tmp_path, clock) for _ in range(2)]
    yield made
    for each in made:
        each.close()
