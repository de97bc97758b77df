"""Telemetry, and a server to tell of."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import pytest

from klaviyo_async.sandbox import Sandbox

from .helpers import Telemetry


@pytest.fixture
def telemetry() -> Iterator[Telemetry]:
    made = Telemetry()
    yield made
    made.traces.shutdown()
    made.meters.shutdown()


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox() as made:
        yield made
