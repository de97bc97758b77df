from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from klaviyo_async.jobs import Jobs
from klaviyo_async.testing import VirtualClock

from .fake import FakeKlaviyo, jobs_of


@pytest.fixture
async def clock() -> AsyncIterator[VirtualClock]:
    async with VirtualClock() as made:
        yield made


@pytest.fixture
async def server(clock: VirtualClock) -> FakeKlaviyo:
    return FakeKlaviyo(clock)


@pytest.fixture
async def jobs(clock: VirtualClock, server: FakeKlaviyo) -> Jobs:
    return jobs_of(clock, server)
