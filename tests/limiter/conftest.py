from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from klaviyo_async.limiter.host import HostLimiter
from klaviyo_async.limiter.local import LocalLimiter

from ..redis_server import redis_server  # noqa: F401 - a fixture
from .helpers import CountingClock


@pytest.fixture(autouse=True)
def runtime(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A directory of each test's own for what processes of a host share."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    return tmp_path


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
